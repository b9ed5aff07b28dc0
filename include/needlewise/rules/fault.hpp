// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What is wrong with a book, a course or another set of rows, with a witness, and the same in words.

#include <array>
#include <cstddef>
#include <string_view>

#include <needlewise/engine/fault_kind.hpp>
#include <needlewise/rules/rows.hpp>
#include <needlewise/tools/short_text.hpp>

namespace needlewise::inline v1 {

/// One thing that is wrong. `Box` is the kind of cases that show it.
template <class Box> struct basic_fault {
    fault_kind kind = fault_kind::none;      ///< what is wrong
    table_kind table = table_kind::protocol; ///< in which table
    std::string_view rule = {};              ///< the rule at fault, if one is
    std::string_view other = {};             ///< the other rule, if there are two
    Box where{};                             ///< the cases that show it
    step_kind step = step_kind::pre_care;    ///< for a gap in the routine, the kind of step that is missing

    /// Whether something is wrong.
    constexpr explicit operator bool() const noexcept { return kind != fault_kind::none; }
    /// The first value on an axis among the cases that show the fault: `witness<body_site>(site_axis)`.
    template <enumerated Enum> constexpr Enum witness(std::size_t axis) const noexcept {
        return static_cast<Enum>(where.first()[axis]);
    }
};
/// One thing that is wrong with a book.
using fault = basic_fault<case_box>;

/// What is wrong: the first faults, and how many there are.
template <class Box> class [[nodiscard]] basic_fault_list {
public:
    static constexpr std::size_t kept = 16; ///< how many faults are kept

    /// Notes a fault.
    constexpr void add(const basic_fault<Box>& found) noexcept {
        if (count_ < kept) {
            faults_[count_] = found;
        }
        ++count_;
    }
    /// The first.
    constexpr const basic_fault<Box>* begin() const noexcept NEEDLEWISE_LIFETIMEBOUND { return faults_.data(); }
    /// The end of those that are kept.
    constexpr const basic_fault<Box>* end() const noexcept NEEDLEWISE_LIFETIMEBOUND {
        return faults_.data() + (count_ < kept ? count_ : kept);
    }
    /// How many faults there are, kept or not.
    constexpr std::size_t size() const noexcept { return count_; }
    /// Whether there is none.
    constexpr bool empty() const noexcept { return count_ == 0; }
    /// The first fault; one of kind `none` if there is none.
    constexpr basic_fault<Box> first() const noexcept { return faults_[0]; }

private:
    std::array<basic_fault<Box>, kept> faults_{};
    std::size_t count_ = 0;
};
/// What is wrong with a book.
using fault_list = basic_fault_list<case_box>;

/// The first case of a box in words; `describe` of a fault uses it.
constexpr short_text first_case(const case_box& where) noexcept;

/// A fault in one sentence: what is wrong, which rules, and the first case that shows it.
template <class Box> constexpr short_text describe(const basic_fault<Box>& found) noexcept;

// ---------------------------------------------------------------------------------------------------------------------

constexpr short_text first_case(const case_box& where) noexcept {
    const case_box::point at = where.first();
    short_text text;
    text << code(static_cast<skin_concern>(at[concern_axis])) << ", "
         << code(static_cast<severity_grade>(at[severity_axis])) << ", " << code(static_cast<body_site>(at[site_axis]))
         << ", phototype " << code(static_cast<fitzpatrick>(at[phototype_axis])) << ", "
         << code(static_cast<practitioner_kind>(at[practitioner_axis]));
    if (const auto asked = static_cast<reported>(at[finding_axis]); asked != reported::nothing) {
        text << ", with " << code(asked);
    }
    return text;
}

template <class Box> constexpr short_text describe(const basic_fault<Box>& found) noexcept {
    short_text text;
    text << code(found.kind) << " in the " << code(found.table) << " table";
    const char* const what = found.kind == fault_kind::duplicate_question  ? "question "
                             : found.kind == fault_kind::same_to_every_row ? "value "
                                                                           : "rule ";
    if (!found.rule.empty()) {
        text << ": " << what << found.rule;
    }
    if (!found.other.empty()) {
        text << " and " << what << found.other;
    }
    if (found.kind == fault_kind::gap && found.table == table_kind::routine) {
        text << ": no " << code(found.step);
    }
    if (!found.where.empty() && found.where != Box{}) {
        text << "; for example " << first_case(found.where).view();
    }
    return text;
}

} // namespace needlewise::inline v1
