// SPDX-License-Identifier: MIT
/// The devices by name: all that is said of them is proved at compile time.
#include <needlewise/literature/devices.hpp>

using namespace needlewise;

namespace {
// A needle at compile time, and what is refused at run time.
static_assert(devices::skinpen.kind() == device_kind::pen && devices::skinpen.adjustable() &&
              devices::skinpen.reaches(1.5_mm));
static_assert(!devices::dermaroller_mf8.adjustable() && devices::dermaroller_mf8.reaches(1.5_mm) &&
              !devices::dermaroller_mf8.reaches(1.0_mm));
static_assert(devices::medical_dermaroller.count() == 192 &&
              devices::medical_dermaroller.diameter_micrometres() == 100);
static_assert(devices::home_roller.reuse() == needle_reuse::single_person && devices::exceed.count() == 6);
static_assert(devices::dermaroller_c8.lengths() == between(0.13_mm, 0.13_mm) &&
              devices::dermaroller_c8he.reaches(0.2_mm));
static_assert(devices::dermaroller_cit8.reaches(0.5_mm) && devices::varicella_roller.diameter_micrometres() == 250);
static_assert(devices::scar_roller_2_5.reaches(2.5_mm) && devices::roll_cit_1_mm.reaches(1.0_mm) &&
              devices::jove_melasma_roller.reaches(0.5_mm));
static_assert(devices::exceed_unlimited.reaches(1.9_mm) &&
              devices::automated_pen.arrangement() == needle_arrangement::flat_plate);
} // namespace
