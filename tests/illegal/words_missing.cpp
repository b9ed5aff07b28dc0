// SPDX-License-Identifier: MIT
// EXPECT: no_words_for<
// EXPECT: no words: this step has none for the sheet on which it stands
// MEANS: A clinic's own words leave out a step of the book, which would then stand on a sheet in another language.
// MEND: Add words for it: for the patient if it is done at home, else for the clinic.
#include <needlewise/formats/handout/words.hpp>

#include "small_book.hpp"

inline constexpr auto book = changed([](auto&) {});
inline constexpr auto words = [] {
    std::array<step_words, book.view().routine.size()> all{};
    for (std::size_t at = 0; at < all.size(); ++at) {
        all[at] = {book.view().routine[at].id, sheet_place::before, "words", "words"};
    }
#ifndef LEGAL
    all[1].clinic = {};
    all[1].patient = {};
#endif
    return all;
}();
static_assert(says_every_step<words, book>);
