// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Why an answer is what it is, and why a rule did not take part.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <needlewise/decision/decision.hpp>
#include <needlewise/decision/intake.hpp>
#include <needlewise/decision/recommend.hpp>

namespace needlewise::inline v1 {

/// What became of a rule in a case.
enum class rule_fate : std::uint8_t {
    no_such_rule,    ///< the book has no rule with this id
    took_part,       ///< it took part in the answer
    condition_unmet, ///< a condition did not hold: see `field`
    worn_off,        ///< the finding ended long enough ago
    replaced,        ///< another rule goes before it
    beside,          ///< it is another regimen of the plan: see `instead`
    barred,          ///< it would be a regimen, but a limit leaves nothing of it: see `instead`
    no_plan,         ///< it is a step, and there is no plan
    omitted,         ///< it is a step that a finding omits
};
/// Codes of `rule_fate`.
template <> struct enumeration<rule_fate> {
    static constexpr char field[] = "fate";
    static constexpr char allowed[] =
        "no_such_rule, took_part, condition_unmet, worn_off, replaced, beside, barred, no_plan, omitted";
    static constexpr rule_fate last = rule_fate::omitted;
};

/// Why a rule did not take part: the first condition that did not hold.
class [[nodiscard]] rule_absence {
public:
    /// What became of a rule.
    constexpr rule_absence(rule_fate what, std::string_view id) noexcept : fate(what), rule(id) {}

    rule_fate fate;                ///< what became of it
    std::string_view rule;         ///< the id that was asked about
    std::string_view field = {};   ///< the first condition that did not hold (`severity`), or empty
    std::string_view value = {};   ///< what the case has there (`moderate`), or the finding that omits a step
    std::string_view instead = {}; ///< the rule that goes before it, stands beside it, or bars it

    /// Whether the rule accepts a value of the condition that did not hold: `accepts(severity_grade::mild)`. False for
    /// a value of another condition.
    template <enumerated Enum> constexpr bool accepts(Enum asked) const noexcept {
        return fate == rule_fate::condition_unmet && field == field_of<Enum>() &&
               enum_set<Enum>::from_bits(static_cast<typename enum_set<Enum>::bit_type>(accepted_)).contains(asked);
    }

    /// Notes a condition that did not hold.
    template <enumerated Enum> constexpr void note(enum_set<Enum> accepted, std::string_view value_of_case) noexcept {
        fate = rule_fate::condition_unmet;
        field = field_of<Enum>();
        value = value_of_case;
        accepted_ = accepted.bits();
    }

private:
    wide_bits accepted_{};
};

/// Why the rule with this id did not take part in the answer to a case, by a book that was made ready.
template <table_words Words>
constexpr rule_absence why_not(const intake& asked, std::string_view id, const rule_index<Words>& index) noexcept;
/// Why the rule with this id did not take part, by the standard book unless another constant book is named:
/// `why_not<clinic::book>(patient, "clinic.dark")`.
template <const auto& Book = standard>
constexpr rule_absence why_not(const intake& asked, std::string_view id) noexcept {
    return why_not(asked, id, index_of<Book>);
}

/// The rules that made the answer to a case, with what they say and their sources, by the standard book unless another
/// constant book is named. Of an answer that is there already they are its `rules()`.
template <const auto& Book = standard> constexpr fired_rules explain(const intake& asked) noexcept {
    return recommend<Book>(asked).rules();
}

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Walks over the axes in the order in which a reader thinks of them.
class absence_finder {
public:
    constexpr absence_finder(std::string_view rule, const case_box& box) noexcept
        : box_(box), found_(rule_fate::took_part, rule) {}
    template <class Enum> constexpr absence_finder& need(case_axis axis, Enum value) noexcept {
        const auto accepted = box_.values<Enum>(axis);
        if (found_.fate == rule_fate::took_part && !accepted.contains(value)) {
            found_.note(accepted, code(value));
        }
        return *this;
    }
    constexpr absence_finder& need_finding(const auto& history) noexcept {
        const auto accepted = box_.values<reported>(finding_axis);
        const auto asked = findings_in(accepted);
        if (found_.fate == rule_fate::took_part && !accepted.contains(reported::nothing) &&
            (asked & history.present()).empty()) {
            found_.note(asked, code(history.of(*asked.begin())));
        }
        return *this;
    }
    constexpr const rule_absence& found() const noexcept { return found_; }

private:
    template <class Enum> static constexpr bool accepts(const enum_set<Enum>& accepted, Enum value) noexcept {
        if constexpr (std::is_same_v<Enum, body_site>) { // a row for a part is one for the whole
            return !(accepted & parts_of(value)).empty();
        } else {
            return accepted.contains(value);
        }
    }
    case_box box_;
    rule_absence found_;
};

// `Case` is an intake: as a parameter, so that who only includes this does not pay for it.
template <class Rule, class Case> constexpr rule_absence first_unmet(const Rule& rule, const Case& asked) noexcept {
    return absence_finder(rule.id, box_of(rule.when))
        .need(concern_axis, asked.concern.get())
        .need(severity_axis, asked.severity.get())
        .need(site_axis, asked.site.get())
        .need(phototype_axis, asked.phototype.get())
        .need(practitioner_axis, asked.practitioner.get())
        .need(device_axis, asked.device.get())
        .need_finding(asked.history.get())
        .found();
}

template <class Rows> constexpr std::size_t row_with_id(const Rows& rows, std::string_view id) noexcept {
    std::size_t row = 0;
    while (row < rows.size() && rows[row].id.get() != id) {
        ++row;
    }
    return row;
}

// The rule that goes before another one: the one that took part, or else the first that could have.
template <class Rows>
constexpr std::string_view replacer_of(const Rows& rows, std::string_view id, const decision& made) noexcept {
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
constexpr rule_absence absence_in(const Rows& rows, std::string_view id, const auto& asked, const auto& made) noexcept {
    const std::size_t row = row_with_id(rows, id);
    if (row == rows.size()) {
        return {rule_fate::no_such_rule, id};
    }
    if (made.rules().contains(id)) { // at a site that is made of others, perhaps at one of its parts only
        return {rule_fate::took_part, id};
    }
    rule_absence absence = first_unmet(rows[row], asked);
    if (absence.fate == rule_fate::took_part && !made.rules().contains(id)) {
        absence.instead = replacer_of(rows, id, made);
        absence.fate = absence.instead.empty() ? rule_fate::worn_off : rule_fate::replaced;
    }
    return absence;
}
/// The same for a protocol row, which may also stand beside the one that answers.
constexpr rule_absence protocol_absence(std::string_view id, const auto& asked, const auto& made) noexcept {
    const rule_catalogue& catalogue = made.catalogue();
    rule_absence absence = absence_in(catalogue.book().protocol, id, asked, made);
    if (absence.fate != rule_fate::worn_off && absence.fate != rule_fate::replaced) {
        return absence;
    }
    const std::size_t end = catalogue.order().first_bit(table_kind::limits);
    for (std::size_t bit = made.fired().first(catalogue.order().first_bit(table_kind::protocol)); bit < end;
         bit = made.fired().first(bit + 1)) {
        const protocol_rule& rule = catalogue.protocol(bit);
        if (rule.replaces.contains(id)) {
            absence.fate = rule_fate::replaced;
            absence.instead = rule.id;
            break;
        }
        if (rule.id.get() == id) {
            const narrowed_regimen left = catalogue.within_limits(bit, made.fired());
            absence.fate = left.possible() ? rule_fate::beside : rule_fate::barred;
            absence.instead = left.possible() ? catalogue.protocol(made.row()).id.get()
                                              : catalogue.limit(left.barring.first()).id.get();
        }
    }
    return absence;
}

/// The same for a limit, which may be asked at another depth only.
constexpr rule_absence limit_absence(std::string_view id, const auto& asked, const auto& made) noexcept {
    const rule_catalogue& catalogue = made.catalogue();
    rule_absence absence = absence_in(catalogue.book().limits, id, asked, made);
    if (absence.fate == rule_fate::worn_off && made.fired().contains(made.row())) { // the depth left it out
        const limit_rule& rule = catalogue.book().limits[row_with_id(catalogue.book().limits, id)];
        const needle_length deepest = catalogue.within_limits(made.row(), made.fired()).numbers.depth.max;
        absence.template note<depth_band>(rule.when.depth, code(band_of(deepest)));
    }
    return absence;
}

} // namespace detail

template <table_words Words>
constexpr rule_absence why_not(const intake& asked, std::string_view id, const rule_index<Words>& index) noexcept {
    const auto& book = index.catalogue().book();
    const auto made = recommend(asked, index);
    for (const rule_absence& absence :
         {detail::absence_in(book.screening, id, asked, made), detail::protocol_absence(id, asked, made),
          detail::limit_absence(id, asked, made)}) {
        if (absence.fate != rule_fate::no_such_rule) {
            return absence;
        }
    }
    auto absence = detail::absence_in(book.routine, id, asked, made);
    if (absence.fate == rule_fate::worn_off) { // its conditions hold for the case, so the plan or a finding left it out
        const auto& rule = book.routine[detail::row_with_id(book.routine, id)];
        const auto omitting = rule.when.unless & made.findings();
        if (made.plan() == nullptr) {
            absence.fate = rule_fate::no_plan;
        } else if (!omitting.empty()) {
            absence.fate = rule_fate::omitted;
            absence.field = field_of<finding>();
            absence.value = code(*omitting.begin());
        } else {
            absence.template note<depth_band>(rule.when.depth, code(band_of(made.plan()->depth.max)));
        }
    }
    return absence;
}

} // namespace needlewise::inline v1
