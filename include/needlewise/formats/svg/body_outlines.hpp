// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The outlines of the sites on a drawn face and a drawn body.

#include <cstdint>
#include <string_view>

#include <needlewise/vocabulary/body_site.hpp>

namespace needlewise::inline v1::detail {

/// On which drawing a site is.
enum class body_view : std::uint8_t { face, body };

/// One outline of a site; a site on both sides has two.
struct site_outline {
    body_site site;        ///< the site
    body_view view;        ///< the drawing
    std::string_view path; ///< the outline, in the words of SVG
    int x;                 ///< where its number stands
    int y;                 ///< where its number stands
    bool mirrored = false; ///< whether the other side is the same, turned round the middle of the drawing
    bool above = false;    ///< whether it lies on another site and is drawn after it
};

/// The middle of the face, and of the body seen from the front and from behind.
inline constexpr int face_middle = 180;

/// The outlines. Faces come from the front; bodies from the front (middle 100) and from behind (middle 260).
inline constexpr site_outline site_outlines[] = {
    {body_site::scalp, body_view::face, "M96,112C84,14 276,14 264,112C258,76 236,62 180,60C124,62 102,76 96,112Z", 180,
     40},
    {body_site::forehead, body_view::face,
     "M120,84C140,66 220,66 240,84C244,94 243,102 240,108C210,97 150,97 120,108C117,102 116,94 120,84Z", 180, 88},
    {body_site::temple, body_view::face,
     "M102,104C104,92 110,84 115,84C113,94 114,104 118,112L112,140C104,132 100,118 102,104Z", 108, 114, true},
    {body_site::periorbital, body_view::face,
     "M120,128C122,108 166,108 168,128C166,150 122,150 120,128ZM130,128C134,138 154,138 158,128C154,118 134,118 "
     "130,128Z",
     126, 143, true},
    {body_site::eyelid, body_view::face, "M130,128C134,118 154,118 158,128C154,138 134,138 130,128Z", 144, 128, true,
     true},
    {body_site::nose, body_view::face,
     "M174,116C172,136 166,150 164,162C166,172 194,172 196,162C194,150 188,136 186,116Z", 180, 156},
    {body_site::cheek, body_view::face,
     "M112,146C126,160 148,160 160,152C158,164 160,174 156,184C146,200 128,204 118,192C110,178 108,160 112,146Z", 134,
     178, true},
    {body_site::upper_lip, body_view::face, "M160,178C170,174 190,174 200,178L204,190C192,185 168,185 156,190Z", 180,
     181},
    {body_site::lips, body_view::face,
     "M156,193C166,186 174,188 180,190C186,188 194,186 204,193C194,208 166,208 156,193Z", 180, 197},
    {body_site::chin, body_view::face,
     "M160,212C170,208 190,208 200,212C203,228 194,246 180,248C166,246 157,228 160,212Z", 180, 228},
    {body_site::jawline, body_view::face,
     "M114,194C122,206 136,210 152,206L156,220C156,232 160,240 164,246C140,238 120,220 114,194Z", 140, 222, true},
    {body_site::neck, body_view::face, "M150,246L147,284C166,292 194,292 213,284L210,246C196,256 164,256 150,246Z", 180,
     272},
    {body_site::decolletage, body_view::face,
     "M146,288C130,302 100,306 76,314L284,314C260,306 230,302 214,288C194,297 166,297 146,288Z", 180, 305},

    {body_site::upper_arm, body_view::body, "M62,58C52,60 48,70 48,82L46,112H59L64,70Z", 54, 90},
    {body_site::upper_arm, body_view::body, "M138,58C148,60 152,70 152,82L154,112H141L136,70Z", 146, 90},
    {body_site::forearm, body_view::body, "M46,115H58L54,158H43Z", 50, 136},
    {body_site::forearm, body_view::body, "M154,115H142L146,158H157Z", 150, 136},
    {body_site::hand, body_view::body, "M43,161H54C56,172 52,182 47,182C42,182 40,172 43,161Z", 48, 172},
    {body_site::hand, body_view::body, "M157,161H146C144,172 148,182 153,182C158,182 160,172 157,161Z", 152, 172},
    {body_site::abdomen, body_view::body, "M70,104C72,116 72,126 68,138H132C128,126 128,116 130,104Z", 100, 122},
    {body_site::thigh, body_view::body, "M67,150L98,156L95,214H73C69,194 66,172 67,150Z", 83, 184},
    {body_site::thigh, body_view::body, "M133,150L102,156L105,214H127C131,194 134,172 133,150Z", 117, 184},
    {body_site::lower_leg, body_view::body, "M74,220H95L92,276H79C74,256 73,238 74,220Z", 84, 246},
    {body_site::lower_leg, body_view::body, "M126,220H105L108,276H121C126,256 127,238 126,220Z", 116, 246},
    {body_site::back, body_view::body,
     "M226,58C244,52 276,52 294,58L290,100C288,112 288,118 290,126H230C232,118 232,112 230,100Z", 260, 92},
    {body_site::buttock, body_view::body,
     "M228,134H292C296,148 294,160 288,166C276,172 266,168 260,160C254,168 244,172 232,166C226,160 224,148 228,134Z",
     260, 150},
};

/// What is drawn under the sites: head, hair line and ears; two bodies.
inline constexpr std::string_view face_outline =
    "M180,22C240,22 266,70 264,128C262,190 224,250 180,252C136,250 98,190 96,128C94,70 120,22 180,22Z"
    "M96,116C86,112 86,148 99,152ZM264,116C274,112 274,148 261,152Z"
    "M148,240H212L215,286C232,300 264,306 290,316H70C96,306 128,300 145,286Z";
inline constexpr std::string_view front_outline =
    "M100,8C114,8 118,20 116,32C114,44 108,50 100,50C92,50 86,44 84,32C82,20 86,8 100,8Z"
    "M92,48C90,54 76,56 64,57C50,60 47,70 47,84L44,116L41,160C39,174 42,184 47,184C53,184 57,172 56,160L60,114L66,76"
    "L69,104C72,118 71,128 66,142C64,172 68,196 72,216C72,240 74,258 78,278L76,290H96L95,278L97,216L100,160"
    "L103,216L105,278L104,290H124L122,278C126,258 128,240 128,216C132,196 136,172 134,142C129,128 128,118 131,104"
    "L134,76L140,114L144,160C143,172 147,184 153,184C158,184 161,174 159,160L156,116L153,84C153,70 150,60 136,57"
    "C124,56 110,54 108,48Z";

} // namespace needlewise::inline v1::detail
