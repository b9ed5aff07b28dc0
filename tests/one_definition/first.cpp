// SPDX-License-Identifier: MIT
#include <needlewise/calendar/visits.hpp>
#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>
#include <needlewise/rules/proof.hpp>

const needlewise::source* first_source() { return &needlewise::sources::expert_opinion; }
const needlewise::rule_catalogue* first_index() { return &needlewise::index_of<needlewise::standard>.catalogue(); }

const needlewise::source* second_source();
const needlewise::rule_catalogue* second_index();

// One program has one book, one index and one source of each name, in however many files they are named.
int main() { return first_source() == second_source() && first_index() == second_index() ? 0 : 1; }
