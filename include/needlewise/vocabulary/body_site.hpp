// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Where on the body, and which sites are parts of another.

#include <cstdint>

#include <needlewise/tools/enum_set.hpp>
#include <needlewise/tools/enumeration.hpp>

namespace needlewise::inline v1 {

/// Where on the body.
enum class body_site : std::uint8_t {
    full_face,   ///< the whole face outside the orbital rim
    forehead,    ///< forehead and glabella
    temple,      ///< temple
    periorbital, ///< around the eye, outside the orbital rim
    eyelid,      ///< inside the orbital rim: never needled
    nose,        ///< nose
    cheek,       ///< cheek
    upper_lip,   ///< skin of the upper lip
    lips,        ///< the red of the lips (vermilion)
    chin,        ///< chin
    jawline,     ///< jawline
    neck,        ///< neck
    decolletage, ///< upper chest
    scalp,       ///< scalp
    upper_arm,   ///< upper arm
    forearm,     ///< forearm
    hand,        ///< back of the hand
    back,        ///< back
    abdomen,     ///< abdomen and waist
    buttock,     ///< buttock
    thigh,       ///< thigh
    lower_leg,   ///< lower leg
};
/// Codes of `body_site`.
template <> struct enumeration<body_site> {
    static constexpr char field[] = "site";
    static constexpr char allowed[] =
        "full_face, forehead, temple, periorbital, eyelid, nose, cheek, upper_lip, lips, chin, jawline, neck, "
        "decolletage, scalp, upper_arm, forearm, hand, back, abdomen, buttock, thigh, lower_leg";
    static constexpr body_site last = body_site::lower_leg;
};

/// The parts of the whole face. The eyelids are never needled and the red of the lips is a tissue of its own: neither
/// is one of them.
inline constexpr enum_set<body_site> parts_of_the_face{body_site::forehead, body_site::temple, body_site::periorbital,
                                                       body_site::nose,     body_site::cheek,  body_site::upper_lip,
                                                       body_site::chin,     body_site::jawline};

/// The sites that are made of others.
inline constexpr enum_set<body_site> whole_sites{body_site::full_face};

/// Whether a site is made of others. It is decided at each of them, and no row of a book speaks of it alone.
constexpr bool is_composite(body_site site) noexcept { return site == body_site::full_face; }
/// The sites that a site is made of: those of the whole face; any other site is its own one part.
constexpr enum_set<body_site> parts_of(body_site whole) noexcept {
    return is_composite(whole) ? parts_of_the_face : enum_set<body_site>(whole);
}
/// The sites of a condition with a composite site if, and only if, each of its parts is among them.
constexpr enum_set<body_site> with_whole_sites(enum_set<body_site> sites) noexcept {
    return (sites & parts_of_the_face) == parts_of_the_face ? sites | body_site::full_face
                                                            : sites - body_site::full_face;
}

} // namespace needlewise::inline v1
