// SPDX-License-Identifier: MIT
#include <needlewise/calendar/visits.hpp>
#include <needlewise/formats/io.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>
#include <needlewise/rules/proof.hpp>

const needlewise::source* second_source() { return &needlewise::sources::expert_opinion; }
const needlewise::rule_catalogue* second_index() { return &needlewise::index_of<needlewise::standard>.catalogue(); }
