// SPDX-License-Identifier: MIT
// EXPECT: too_many_regimens_for<
// EXPECT: skin_concern::melasma
// EXPECT: too many regimens: at most three rules stand beside one another
// MEANS: More than three protocol rows answer for the patient that the error names, and none goes before another.
// MEND: Say in `.replaces` which row goes before, or narrow one of the conditions.
#include "small_book.hpp"

constexpr protocol_rule like_melasma(const char* id, name_list beside) {
    protocol_rule made = small_book.protocol[0];
    made.id = id;
    made.beside = beside;
    return made;
}
inline constexpr auto book =
    rule_book<std::remove_const_t<decltype(small_book.screening)>, std::array<protocol_rule, 6>,
              std::remove_const_t<decltype(small_book.limits)>, std::remove_const_t<decltype(small_book.routine)>>{
        "crowded",
        {2026, 11, 23},
        small_book.screening,
        {{small_book.protocol[0], small_book.protocol[1], like_melasma("b", "melasma"),
          like_melasma("c", {"melasma", "b"}),
#ifdef LEGAL
          [] {
              protocol_rule made = like_melasma("d", {"melasma", "b"});
              made.replaces = {"c", "rest"};
              made.when.phototype = fitzpatrick::vi;
              return made;
          }(),
#else
          like_melasma("d", {"melasma", "b", "c"}),
#endif
          [] {
              protocol_rule made = small_book.protocol[2];
              made.replaces = {"melasma", "rest", "b", "c", "d"};
              return made;
          }()}},
        small_book.limits,
        small_book.routine};
static_assert(proven<book>);
