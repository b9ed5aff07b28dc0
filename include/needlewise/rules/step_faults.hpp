// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The names under which a compiler reports steps that cannot be kept; see `proof.hpp`.

#include <needlewise/rules/case_box.hpp>

namespace needlewise::inline v1 {

/// A step that keeps a thing off for less time than a screening row asks after the same thing.
template <class Step, class Asked, skin_concern Concern, body_site Site, practitioner_kind Practitioner>
struct shorter_wait_than_the_screening {
    static_assert(sizeof(Step) == 0, "shorter wait: who keeps this step is sent away by the screening row; make the "
                                     "step as long, or let it hold for every course");
};
/// A step before a session and one after it that together leave no day between two sessions of this patient.
template <class Before, class After, skin_concern Concern, body_site Site, practitioner_kind Practitioner>
struct no_day_is_left_between {
    static_assert(sizeof(Before) == 0, "unkeepable step: between two sessions no day is left on which both allow what "
                                       "they are about; shorten them, or let both hold for the whole course");
};

} // namespace needlewise::inline v1
