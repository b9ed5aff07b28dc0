// SPDX-License-Identifier: MIT
#include <needlewise/io.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/proof.hpp>
#include <needlewise/schedule.hpp>

const needlewise::source* second_source() { return &needlewise::sources::expert_opinion; }
const needlewise::rule_catalogue* second_index() { return &needlewise::index_of<needlewise::standard>; }
