// SPDX-License-Identifier: MIT
/// Decision tables and their hit policies, proved at compile time.
#include "weather.hpp"

#include <needlewise/engine/decision_table.hpp>

using namespace needlewise;
using namespace needlewise::engine;

namespace {

template <hit_policy Policy, std::size_t Rows> using table = decision_table<Policy, int, Rows, weather, road, load>;
template <std::size_t Rows> using rows = table_row<conditions, int>[Rows];

constexpr rows<3> limits = {{when(weather::snow), 50}, {when({}, road::motorway), 130}, {when({}), 80}};
constexpr table<hit_policy::first, 3> speed(limits);
static_assert(bool(speed.inspect()));
static_assert(*speed.decide(weather::snow, road::motorway, load::light) == 50);
static_assert(*speed.decide(weather::dry, road::motorway, load::light) == 130);
static_assert(speed.hits(weather::snow, road::motorway, load::light).size() == 3);

constexpr table<hit_policy::unique, 3> must_not_meet(limits);
static_assert(must_not_meet.inspect().fault == table_fault::overlap);
static_assert(must_not_meet.inspect().rule == 0 && must_not_meet.inspect().other == 1);
static_assert(must_not_meet.inspect().where == when(weather::snow, road::motorway));

constexpr rows<2> agreeing = {{when({weather::rain, weather::snow}), 1}, {when({weather::dry, weather::rain}), 1}};
static_assert(bool(table<hit_policy::any, 2>(agreeing).inspect()));
constexpr rows<2> differing = {{when({weather::rain, weather::snow}), 1}, {when({weather::dry, weather::rain}), 2}};
static_assert(table<hit_policy::any, 2>(differing).inspect().fault == table_fault::disagreement);
static_assert(table<hit_policy::any, 2>(differing).inspect().where == when(weather::rain));

constexpr rows<2> holey = {{when(weather::dry), 1}, {when({}, road::town), 2}};
static_assert(table<hit_policy::collect, 2>(holey).inspect().fault == table_fault::gap);
static_assert(table<hit_policy::collect, 2>(holey).inspect().where.first() == conditions::point{1, 1, 0});
static_assert(table<hit_policy::collect, 2>(holey).hits(weather::dry, road::town, load::heavy).size() == 2);
static_assert(table<hit_policy::first, 2>(holey).decide(weather::snow, road::ice, load::heavy) == nullptr);

constexpr rows<3> with_dead = {
    {when({weather::dry, weather::rain}), 1}, {when(weather::snow), 2}, {when({}, road::ice), 3}};
static_assert(table<hit_policy::first, 3>(with_dead).inspect().fault == table_fault::dead_rule);
static_assert(table<hit_policy::first, 3>(with_dead).inspect().rule == 2);
static_assert(code(table_fault::dead_rule) == "dead_rule" && table<hit_policy::first, 3>(with_dead).outcome(2) == 3);

} // namespace
