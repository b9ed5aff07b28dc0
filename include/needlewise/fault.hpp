// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What can be wrong with a book, with a witness, and the same in words.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/rule.hpp>

namespace needlewise::inline v1 {

/// What is wrong with a book.
enum class fault_kind : std::uint8_t {
    none,                   ///< nothing
    gap,                    ///< no protocol row accepts a case
    overlap,                ///< two protocol rows accept a case, and neither says that it replaces the other
    dead_rule,              ///< a rule never answers or never binds, because others always go before it
    dangling_replacement,   ///< a rule replaces one that does not exist or that it never meets
    chained_replacement,    ///< a rule replaces one that replaces a third, and does not name the third
    replacement_too_narrow, ///< a rule stands in for one that accepts more cases than itself
    duplicate_id,           ///< two rules have one id
    unnamed_rule,           ///< a rule has no id or no sentence
    uncited_rule,           ///< a source of a rule has no title or no address
    impossible_value,       ///< a range is upside down, empty, or out of what can be
    finding_without_rule,   ///< no screening row accepts a finding
    no_depth_limit,         ///< no limit says how deep a case may be needled
    missing_step,           ///< a case has no step of a kind that every treatment has
    too_many_rules,         ///< more rules than an index holds
    bolder,                 ///< a book goes deeper or sooner than another, or objects less
};
/// Codes of `fault_kind`.
template <> struct enumeration<fault_kind> {
    static constexpr table_text field = "fault";
    static constexpr code_text codes[] = {"none",
                                          "gap",
                                          "overlap",
                                          "dead_rule",
                                          "dangling_replacement",
                                          "chained_replacement",
                                          "replacement_too_narrow",
                                          "duplicate_id",
                                          "unnamed_rule",
                                          "uncited_rule",
                                          "impossible_value",
                                          "finding_without_rule",
                                          "no_depth_limit",
                                          "missing_step",
                                          "too_many_rules",
                                          "bolder"};
    static constexpr table_text allowed = "a fault of fault_kind";
};

/// One thing that is wrong with a book.
struct fault {
    fault_kind kind = fault_kind::none;      ///< what is wrong
    table_kind table = table_kind::protocol; ///< in which table
    std::string_view rule = {};              ///< the rule at fault, if one is
    std::string_view other = {};             ///< the other rule, if there are two
    case_box where{};                        ///< the cases that show it
    step_kind step = step_kind::pre_care;    ///< the kind of step, if one is missing

    /// Whether something is wrong.
    constexpr explicit operator bool() const { return kind != fault_kind::none; }
    /// The first value on an axis among the cases that show the fault: `witness<body_site>(site_axis)`.
    template <class Enum> constexpr Enum witness(case_axis axis) const {
        return static_cast<Enum>(where.first()[axis]);
    }
};

/// A short text without heap, for a sentence about a fault.
class fault_text {
public:
    /// Adds text.
    constexpr fault_text& operator<<(std::string_view more) {
        for (const char letter : more) {
            if (size_ < text_.size()) {
                text_[size_++] = letter;
            }
        }
        return *this;
    }
    /// The letters.
    constexpr const char* data() const { return text_.data(); }
    /// How many there are.
    constexpr std::size_t size() const { return size_; }
    /// The text.
    constexpr std::string_view view() const { return {text_.data(), size_}; }

private:
    std::array<char, 400> text_{};
    std::size_t size_ = 0;
};

/// A fault in one sentence: what is wrong, which rules, and the first case that shows it.
constexpr fault_text describe(const fault& found) {
    fault_text text;
    text << code(found.kind) << " in the " << code(found.table) << " table";
    if (!found.rule.empty()) {
        text << ": rule " << found.rule;
    }
    if (!found.other.empty()) {
        text << " and rule " << found.other;
    }
    if (found.kind == fault_kind::missing_step) {
        text << ": no " << code(found.step);
    }
    if (!found.where.empty() && found.where != case_box{}) {
        text << "; for example " << code(found.witness<skin_concern>(concern_axis)) << ", "
             << code(found.witness<severity_grade>(severity_axis)) << ", " << code(found.witness<body_site>(site_axis))
             << ", phototype " << code(found.witness<fitzpatrick>(phototype_axis)) << ", "
             << code(found.witness<care_setting>(setting_axis));
        if (const std::size_t reported_value = found.where.first()[finding_axis]; reported_value != 0) {
            text << ", with " << code(static_cast<finding>(reported_value - 1));
        }
    }
    return text;
}

} // namespace needlewise::inline v1
