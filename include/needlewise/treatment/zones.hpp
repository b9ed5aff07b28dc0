// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The zones of a visit: what is treated where, on one person.

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>

#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/ruling.hpp>
#include <needlewise/tools/bit_set.hpp>
#include <needlewise/tools/compiler.hpp>
#include <needlewise/tools/result.hpp>

namespace needlewise::inline v1 {

/// What is true of the whole person at a visit.
struct person {
    required<fitzpatrick> phototype;          ///< Fitzpatrick phototype
    required<practitioner_kind> practitioner; ///< in whose hands
    required<screening> history;              ///< the screening answers
};

/// One zone of a visit.
struct zone {
    required<skin_concern> concern;                ///< what the treatment is for
    required<severity_grade> severity;             ///< how marked it is
    required<body_site> site;                      ///< where
    finding_set here = {};                         ///< findings present in this zone, beside the person's;
                                                   ///< one that is not local holds for the whole person
    int area_cm2 = 0;                              ///< how large, 1 to 5,000 square centimetres; 0 if not measured;
                                                   ///< of a whole without its parts that are zones of their own
    device_kind device = device_kind::unspecified; ///< the device, if it is chosen already
};

namespace complaint {
/// Named in a compiler's error for constant zones that `zone_list::make` would refuse.
void not_zones_of_one_visit();
} // namespace complaint

/// One to eight zones that can be planned together: each concern where it is found, none twice at one site. Where the
/// whole face and one of its parts are both zones, the part's own goes before: the whole is the rest of it.
class zone_list {
public:
    static constexpr std::size_t most = 8;     ///< how many zones there can be
    static constexpr int largest_area = 5'000; ///< square centimetres: a quarter of a person's skin

    /// Constant zones, checked by the compiler.
    consteval zone_list(std::initializer_list<zone> zones)
        : zone_list(checked(std::span<const zone>(zones.begin(), zones.size()))) {}
    /// Checks zones from run time.
    static constexpr result<zone_list> make(std::span<const zone> zones) noexcept {
        if (zones.empty() || zones.size() > most) {
            return input_error{"zones", static_cast<std::int64_t>(zones.size()), "1 to 8"};
        }
        zone_list made;
        for (const zone& each : zones) {
            for (const input_error& wrong :
                 {detail::unless_enumerator(each.concern.get()), detail::unless_enumerator(each.severity.get()),
                  detail::unless_enumerator(each.site.get()), detail::unless_enumerator(each.device)}) {
                if (!wrong.field().empty()) {
                    return wrong;
                }
            }
            if (!is_found_at(each.concern.get(), each.site)) {
                return not_found_at(each.concern, each.site.get());
            }
            if (each.area_cm2 < 0 || each.area_cm2 > largest_area) {
                return input_error{"area in square centimetres", each.area_cm2, "1 to 5000, or 0 if not measured"};
            }
            for (const zone& other : made) {
                if (other.site == each.site && other.concern == each.concern) {
                    return input_error{"zone", code(each.site.get()), "a concern once at a site"};
                }
            }
            made.zones_[made.size_++] = each;
        }
        return made;
    }

    /// The first.
    constexpr const zone* begin() const& NEEDLEWISE_LIFETIMEBOUND { return zones_.data(); }
    /// No pointer into what goes with its expression.
    const zone* begin() const&& = delete;
    /// The end.
    constexpr const zone* end() const& NEEDLEWISE_LIFETIMEBOUND { return zones_.data() + size_; }
    /// No pointer into what goes with its expression.
    const zone* end() const&& = delete;
    /// How many there are.
    constexpr std::size_t size() const { return size_; }
    /// One of them.
    constexpr const zone& operator[](std::size_t at) const& NEEDLEWISE_LIFETIMEBOUND { return zones_[at]; }
    /// One of them, of zones that go with their expression.
    constexpr zone operator[](std::size_t at) const&& { return zones_[at]; }
    /// The parts of a site that are zones of their own.
    constexpr enum_set<body_site> own_zones_in(body_site whole) const noexcept {
        enum_set<body_site> own;
        for (const zone& each : *this) {
            own |= each.site == whole ? enum_set<body_site>() : parts_of(whole) & enum_set<body_site>(each.site.get());
        }
        return own;
    }

private:
    constexpr zone_list() noexcept = default;
    static consteval zone_list checked(std::span<const zone> zones) {
        const result<zone_list> made = make(zones);
        if (!made) {
            complaint::not_zones_of_one_visit();
        }
        return *made;
    }
    static constexpr zone no_zone{
        .concern = skin_concern::skin_texture, .severity = severity_grade::mild, .site = body_site::full_face};

    std::array<zone, most> zones_{no_zone, no_zone, no_zone, no_zone, no_zone, no_zone, no_zone, no_zone};
    std::size_t size_ = 0;
};

/// Some of the zones of a visit, by their place in the list.
using zone_set = bit_set<1>;

namespace detail {
/// What holds for a zone: what was found at its site or at a whole that it is a part of, and what is not local wherever
/// it was found. What was found at a part does not hold for the rest of the whole.
constexpr screening history_of(const screening& of_person, const zone& where, const zone_list& zones) {
    screening history = of_person;
    for (const zone& each : zones) {
        const bool there = each.site == where.site || parts_of(each.site).contains(where.site);
        const finding_set held = there ? each.here : each.here - local_findings;
        for (const finding found : held) {
            history.answer(found, screening_answer::yes);
        }
    }
    return history;
}
} // namespace detail

} // namespace needlewise::inline v1
