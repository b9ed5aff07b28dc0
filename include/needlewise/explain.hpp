// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Why an answer is what it is, and why a rule did not take part.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/decision.hpp>
#include <needlewise/intake.hpp>
#include <needlewise/recommend.hpp>

namespace needlewise::inline v1 {

/// What became of a rule in a case.
enum class rule_fate : std::uint8_t {
    no_such_rule,    ///< the book has no rule with this id
    took_part,       ///< it took part in the answer
    condition_unmet, ///< a condition did not hold: see `field`
    worn_off,        ///< the finding ended long enough ago
    replaced,        ///< another rule goes before it
    no_plan,         ///< it is a step, and there is no plan
    omitted,         ///< it is a step that a finding omits
};
/// Codes of `rule_fate`.
template <> struct enumeration<rule_fate> {
    static constexpr table_text field = "fate";
    static constexpr code_text codes[] = {"no_such_rule", "took_part", "condition_unmet", "worn_off",
                                          "replaced",     "no_plan",   "omitted"};
    static constexpr table_text allowed =
        "no_such_rule, took_part, condition_unmet, worn_off, replaced, no_plan, omitted";
};

/// Why a rule did not take part: the first condition that did not hold.
struct rule_absence {
    rule_fate fate;           ///< what became of it
    std::string_view rule;    ///< the id that was asked about
    std::string_view field;   ///< the first condition that did not hold (`severity`), or empty
    std::string_view value;   ///< what the case has there (`moderate`)
    std::uint64_t accepted;   ///< what the rule accepts there, one bit a value
    std::string_view instead; ///< the rule that goes before it, if it was replaced
};

namespace detail {

/// Walks over the axes in the order in which a reader thinks of them.
class absence_finder {
public:
    constexpr absence_finder(std::string_view rule, const case_box& box)
        : box_(box), found_{rule_fate::took_part, rule, {}, {}, 0, {}} {}
    template <class Enum> constexpr absence_finder& need(case_axis axis, Enum value) {
        if (found_.fate == rule_fate::took_part && ((box_.values(axis) >> position(value)) & 1U) == 0) {
            found_.fate = rule_fate::condition_unmet;
            found_.field = enumeration<Enum>::field;
            found_.value = code(value);
            found_.accepted = box_.values(axis);
        }
        return *this;
    }
    constexpr absence_finder& need_finding(const screening& history) {
        const std::uint64_t present = history.present().bits() << 1 | 1U;
        if (found_.fate == rule_fate::took_part && (box_.values(finding_axis) & present) == 0) {
            const std::uint64_t asked = box_.values(finding_axis) >> 1;
            found_.fate = rule_fate::condition_unmet;
            found_.field = "finding";
            found_.value = code(history.of(*finding_set::from_bits(asked).begin()));
            found_.accepted = asked;
        }
        return *this;
    }
    constexpr rule_absence found() const { return found_; }

private:
    case_box box_;
    rule_absence found_;
};

template <class Rule> constexpr rule_absence first_unmet(const Rule& rule, const intake& asked) {
    return absence_finder(rule.id, box_of(rule.when))
        .need(concern_axis, asked.concern.get())
        .need(severity_axis, asked.severity.get())
        .need(site_axis, asked.site.get())
        .need(phototype_axis, asked.phototype.get())
        .need(setting_axis, asked.setting.get())
        .need(device_axis, asked.device)
        .need_finding(asked.history)
        .found();
}

template <class Rows> constexpr std::size_t row_with_id(const Rows& rows, std::string_view id) {
    std::size_t row = 0;
    while (row < rows.size() && rows[row].id.get() != id) {
        ++row;
    }
    return row;
}

// The rule that goes before another one: the one that took part, or else the first that could have.
template <class Rows>
constexpr std::string_view replacer_of(const Rows& rows, std::string_view id, const decision& made) {
    std::string_view first;
    for (const auto& rule : rows) {
        if (rule.replaces.contains(id)) {
            if (made.rules().contains(rule.id)) {
                return rule.id;
            }
            first = first.empty() ? rule.id.get() : first;
        }
    }
    return first;
}

/// Looks the rule up in one table; `no_such_rule` if it is not there.
template <class Rows>
constexpr rule_absence absence_in(const Rows& rows, std::string_view id, const intake& asked, const decision& made) {
    const std::size_t row = row_with_id(rows, id);
    if (row == rows.size()) {
        return {rule_fate::no_such_rule, id, {}, {}, 0, {}};
    }
    rule_absence absence = first_unmet(rows[row], asked);
    if (absence.fate == rule_fate::took_part && !made.rules().contains(id)) {
        absence.instead = replacer_of(rows, id, made);
        absence.fate = absence.instead.empty() ? rule_fate::worn_off : rule_fate::replaced;
    }
    return absence;
}

} // namespace detail

/// Why the rule with this id did not take part in the answer to a case.
template <table_words Words>
constexpr rule_absence why_not(const intake& asked, std::string_view id, const rule_index<Words>& index) {
    const book_view& book = index.book;
    const decision made = recommend(asked, index);
    for (const rule_absence& absence :
         {detail::absence_in(book.screening, id, asked, made), detail::absence_in(book.protocol, id, asked, made),
          detail::absence_in(book.limits, id, asked, made)}) {
        if (absence.fate != rule_fate::no_such_rule) {
            return absence;
        }
    }
    rule_absence absence = detail::absence_in(book.routine, id, asked, made);
    if (absence.fate == rule_fate::worn_off) { // its conditions hold for the case, so the plan or a finding left it out
        const routine_rule& rule = book.routine[detail::row_with_id(book.routine, id)];
        const auto omitting = rule.when.unless.bits() & made.findings().bits();
        if (made.plan() == nullptr) {
            absence.fate = rule_fate::no_plan;
        } else if (omitting != 0) {
            absence = {rule_fate::omitted, id, "finding", code(*finding_set::from_bits(omitting).begin()), 0, {}};
        } else {
            absence = {rule_fate::condition_unmet,     id,
                       enumeration<depth_band>::field, code(band_of(made.plan()->depth.max)),
                       rule.when.depth.bits(),         {}};
        }
    }
    return absence;
}

/// Why the rule with this id of a constant book did not take part: `why_not<clinic::book>(patient, "clinic.dark")`.
template <const auto& Book> constexpr rule_absence why_not(const intake& asked, std::string_view id) {
    return why_not(asked, id, index_of<Book>);
}

/// The rules that made the answer to a case, by a constant book, with what they say and their sources.
template <const auto& Book> constexpr fired_rules explain(const intake& asked) {
    return recommend<Book>(asked).rules();
}

/// The rules that made an answer, with what they say and their sources.
constexpr fired_rules explain(const decision& made) { return made.rules(); }

} // namespace needlewise::inline v1
