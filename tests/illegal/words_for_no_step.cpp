// SPDX-License-Identifier: MIT
// EXPECT: words_for_no_step<
// EXPECT: words for no step: the book has no step with this id
// MEANS: Words of a clinic are for a step that the book does not have: a misspelt id, or a new edition.
// MEND: Correct the id, or take the words out.
#include <needlewise/formats/handout/words.hpp>

#include "small_book.hpp"

inline constexpr auto book = changed([](auto&) {});
inline constexpr auto words = [] {
    std::array<step_words, book.view().routine.size() + 1> all{};
    for (std::size_t at = 0; at < all.size(); ++at) {
        const std::size_t row = at == 0 ? 0 : at - 1;
        all[at] = {book.view().routine[row].id, sheet_place::before, "words", "words"};
    }
#ifndef LEGAL
    all[0].rule = "routine.of_another_book";
#endif
    return all;
}();
static_assert(says_every_step<words, book>);
