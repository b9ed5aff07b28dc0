// SPDX-License-Identifier: MIT
/// The code of an enumerator is the enumerator's own name.
#include <string_view>
#include <type_traits>
#include <utility>

#include <needlewise/needlewise.hpp>
#include <needlewise/rules/inspect.hpp>
#include <needlewise/vocabulary/needle_spec.hpp>
#include <needlewise/vocabulary/product.hpp>

using namespace needlewise;

namespace {

template <auto Value> constexpr std::string_view name_of() {
    // "... [with auto Value = needlewise::v1::body_site::cheek; ...]" or "[Value = needlewise::body_site::cheek]"
    std::string_view text = __PRETTY_FUNCTION__;
    text = text.substr(text.find("Value = ") + 8);
    text = text.substr(0, text.find_first_of(";]"));
    return text.substr(text.rfind(':') + 1);
}
template <class Enum, std::size_t... At> constexpr bool codes_are_names(std::index_sequence<At...>) {
    return ((code(static_cast<Enum>(At)) == name_of<static_cast<Enum>(At)>()) && ...);
}
template <class Enum> constexpr bool complete() {
    // One past the last is no enumerator: the compiler prints it as a number in parentheses.
    return codes_are_names<Enum>(std::make_index_sequence<enumerator_count<Enum>>{}) &&
           name_of<static_cast<Enum>(enumerator_count<Enum>)>().back() >= '0' &&
           name_of<static_cast<Enum>(enumerator_count<Enum>)>().find_first_of("0123456789") != std::string_view::npos;
}

static_assert(complete<skin_concern>() && complete<severity_grade>() && complete<fitzpatrick>() &&
              complete<body_site>());
static_assert(complete<practitioner_kind>() && complete<device_kind>() && complete<finding>() &&
              complete<screening_answer>());
static_assert(complete<needle_arrangement>() && complete<needle_reuse>() && complete<evidence_kind>() &&
              complete<rule_strength>());
static_assert(complete<step_kind>() && complete<step_need>() && complete<rolling_direction>() &&
              complete<treatment_endpoint>());
static_assert(complete<table_kind>() && complete<depth_band>() && complete<objection>() && complete<verdict>());
static_assert(complete<limit_kind>() && complete<rule_fate>() && complete<fault_kind>());
static_assert(complete<product>() && complete<product_moment>() && complete<product_verdict>());
static_assert(complete<finding_subject>() && complete<finding_group>());

// An error that lists what is allowed lists every code.
template <class Enum> constexpr bool lists_all() {
    const result<Enum> refused = parse<Enum>("?");
    const std::string_view allowed = refused.error().allowed();
    std::size_t at = 0;
    for (const Enum each : every<Enum>) {
        for (const char letter : code(each)) {
            if (at == allowed.size() || allowed[at++] != letter) {
                return false;
            }
        }
        at += 2; // a comma and a blank
    }
    return at == allowed.size() + 2;
}
static_assert(lists_all<skin_concern>() && lists_all<severity_grade>() && lists_all<fitzpatrick>() &&
              lists_all<body_site>());
static_assert(lists_all<practitioner_kind>() && lists_all<device_kind>() && lists_all<screening_answer>());
static_assert(lists_all<product>() && lists_all<product_moment>() && lists_all<product_verdict>());

static_assert(std::is_trivially_copyable_v<intake> && std::is_trivially_copyable_v<decision> &&
              std::is_trivially_copyable_v<treatment_plan>);
static_assert((1.5_mm).in_micrometres() == 1500 && (250_um).in_micrometres() == 250 && (0.25_mm) == 250_um &&
              3.0_mm == 3000_um);
static_assert((4_weeks).in_days() == 28 && (48_hours).in_days() == 2 && (60_minutes).in_hours() == 1 &&
              1_days == 24_hours);

} // namespace
