// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a rule rests on. A rule names at least one source; where nothing was published it says expert opinion.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/enumeration.hpp>
#include <needlewise/required.hpp>
#include <needlewise/text_literal.hpp>

namespace needlewise::inline v1 {

/// The kind of a source, strongest first.
enum class evidence_kind : std::uint8_t {
    systematic_review, ///< systematic review or meta-analysis
    randomised_trial,  ///< randomised or split-body randomised trial
    controlled_trial,  ///< trial with a control, not randomised
    cohort,            ///< cohort or prospective series
    case_series,       ///< case series or case report
    laboratory,        ///< measurements on skin, in animals or in the laboratory
    device_label,      ///< label or instructions for use, with what a regulator cleared
    guideline,         ///< guideline, consensus, regulator's or public health notice
    clinic_guidance,   ///< textbook, review article or a clinic's own sheet
    commercial,        ///< seller, blog or machine-written digest: illustrates, never decides alone
    expert_opinion,    ///< no published source: a cautious judgement
};
/// Codes of `evidence_kind`.
template <> struct enumeration<evidence_kind> {
    static constexpr table_text field = "evidence";
    static constexpr code_text codes[] = {"systematic_review", "randomised_trial", "controlled_trial", "cohort",
                                          "case_series",       "laboratory",       "device_label",     "guideline",
                                          "clinic_guidance",   "commercial",       "expert_opinion"};
    static constexpr table_text allowed =
        "systematic_review, randomised_trial, controlled_trial, cohort, case_series, laboratory, device_label, "
        "guideline, clinic_guidance, commercial, expert_opinion";
};

/// How far a rule may be trusted, strongest first.
enum class rule_strength : std::uint8_t {
    strong,   ///< sources agree and are of a good kind
    moderate, ///< one good source, or several that differ in detail
    weak,     ///< weak sources only
    opinion,  ///< expert opinion
};
/// Codes of `rule_strength`.
template <> struct enumeration<rule_strength> {
    static constexpr table_text field = "strength";
    static constexpr code_text codes[] = {"strong", "moderate", "weak", "opinion"};
    static constexpr table_text allowed = "strong, moderate, weak, opinion";
};

/// A published source.
struct source {
    required_text key;            ///< short stable name, such as `dogra_2014`
    required_text title;          ///< author, year and place, as a reader would look for it
    required<evidence_kind> kind; ///< the kind of evidence
    required_text address;        ///< where it was read, or the DOI, PMID or document number
};

/// The sources of one rule: one to six, never none.
class source_list {
public:
    /// The most sources that one rule names.
    static constexpr std::size_t most = 6;

    /// One to six sources, which must outlive the rule (they are constants, as a rule).
    constexpr source_list(const source& first) : sources_{&first}, size_(1) {}
    /// Several sources.
    constexpr source_list(const source& a, const source& b) : sources_{&a, &b}, size_(2) {}
    /// Several sources.
    constexpr source_list(const source& a, const source& b, const source& c) : sources_{&a, &b, &c}, size_(3) {}
    /// Several sources.
    constexpr source_list(const source& a, const source& b, const source& c, const source& d)
        : sources_{&a, &b, &c, &d}, size_(4) {}
    /// Several sources.
    constexpr source_list(const source& a, const source& b, const source& c, const source& d, const source& e)
        : sources_{&a, &b, &c, &d, &e}, size_(5) {}
    /// Several sources.
    constexpr source_list(const source& a, const source& b, const source& c, const source& d, const source& e,
                          const source& f)
        : sources_{&a, &b, &c, &d, &e, &f}, size_(6) {}

    /// Walks over the sources.
    struct iterator {
        const source* const* at; ///< the place in the list
        constexpr const source& operator*() const { return **at; }
        constexpr iterator& operator++() {
            ++at;
            return *this;
        }
        constexpr bool operator==(const iterator&) const = default;
    };
    /// The first.
    constexpr iterator begin() const { return {sources_}; }
    /// The end.
    constexpr iterator end() const { return {sources_ + size_}; }
    /// How many there are.
    constexpr std::size_t size() const { return size_; }

private:
    const source* sources_[most];
    std::size_t size_;
};

} // namespace needlewise::inline v1
