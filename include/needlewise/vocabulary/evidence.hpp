// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What a rule rests on. A rule names at least one source; where nothing was published it says expert opinion.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/tools/enumeration.hpp>
#include <needlewise/tools/required.hpp>
#include <needlewise/tools/table_text.hpp>

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
    static constexpr char field[] = "evidence";
    static constexpr char allowed[] =
        "systematic_review, randomised_trial, controlled_trial, cohort, case_series, laboratory, device_label, "
        "guideline, clinic_guidance, commercial, expert_opinion";
    static constexpr evidence_kind last = evidence_kind::expert_opinion;
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
    static constexpr char field[] = "strength";
    static constexpr char allowed[] = "strong, moderate, weak, opinion";
    static constexpr rule_strength last = rule_strength::opinion;
};

/// How a figure is known, best first.
enum class figure_basis : std::uint8_t {
    measured,  ///< measured, and published
    published, ///< stated in a publication, without a measurement that could be looked up
    modelled,  ///< calculated here from published figures, or taken over from a near place
    opinion,   ///< expert opinion: no published figure
};
/// Codes of `figure_basis`.
template <> struct enumeration<figure_basis> {
    static constexpr char field[] = "basis";
    static constexpr char allowed[] = "measured, published, modelled, opinion";
    static constexpr figure_basis last = figure_basis::opinion;
};
/// The weaker of two: a result is no better known than its weaker input.
constexpr figure_basis weaker(figure_basis a, figure_basis b) { return a < b ? b : a; }

/// A published source.
struct source {
    required_text key;            ///< short stable name, such as `dogra_2014`
    required_text title;          ///< author, year and place, as a reader would look for it
    required<evidence_kind> kind; ///< the kind of evidence
    required_text address;        ///< where it was read, or the DOI, PMID or document number
};

/// The sources of one rule: one to six, never none.
/// @pre They outlive it, as constants do.
class source_list {
public:
    /// The most sources that one rule names.
    static constexpr std::size_t most = 6;

    /// One to six sources.
    template <std::same_as<source>... Further>
    constexpr source_list(const source& first, const Further&... further) noexcept requires(sizeof...(Further) < most)
        : sources_{&first, &further...}, size_(1 + sizeof...(Further)) {}
    /// No source that goes with the expression that made it.
    template <class... Further> source_list(const source&& first, Further&&... further) = delete;

    /// A source while they are walked.
    struct place {
        const source* const* at = nullptr; ///< the place in the list
        /// The source.
        constexpr const source& value() const noexcept { return **at; }
        /// Goes on to the next.
        constexpr void advance() noexcept { ++at; }
        /// Whether both are at the same place.
        constexpr bool operator==(const place&) const noexcept = default;
    };
    /// Walks over the sources; it points into the list.
    using iterator = walk_iterator<place>;
    /// The first.
    constexpr iterator begin() const noexcept NEEDLEWISE_LIFETIMEBOUND { return iterator(place{sources_}); }
    /// The end.
    constexpr iterator end() const noexcept NEEDLEWISE_LIFETIMEBOUND { return iterator(place{sources_ + size_}); }
    /// How many there are.
    constexpr std::size_t size() const noexcept { return size_; }

private:
    const source* sources_[most];
    std::size_t size_;
};

} // namespace needlewise::inline v1
