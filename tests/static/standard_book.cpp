// SPDX-License-Identifier: MIT
/// The standard book, proved once for everybody.
#include <needlewise/books/standard/positions.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/rules/proof.hpp>

using namespace needlewise;

static_assert(proven<standard>);
static_assert(offers_every_row<standard>);
static_assert(tells_words_apart<standard>);
static_assert(never_bolder_than<standard, standard>);

// Every other position makes a sound book too.
inline constexpr auto with_every_position = standard.screening_also(books::other_positions<>);
static_assert(proven<with_every_position>);
