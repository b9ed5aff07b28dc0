// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The rules that hit a case at one part of a site, of those that hit at any of them: which row answers there, and what
/// the limits leave of it. This is for looking back at an answer; deciding is done on numbers.

#include <cstddef>

#include <needlewise/rules/catalogue.hpp>

namespace needlewise::inline v1::detail {

/// The rules that hit at one part. All conditions but that on the site are the same for every part.
class hits_at {
public:
    /// Those at a part; of the rows that can answer there the wanted one is taken, or else the first.
    constexpr hits_at(const rule_catalogue& catalogue, const book_rules& fired, body_site part,
                      std::size_t wanted = book_rules::capacity) noexcept
        : catalogue_(catalogue) {
        for (std::size_t bit = fired.first(); bit < fired.capacity; bit = fired.first(bit + 1)) {
            if (sites_of_rule(bit).contains(part)) {
                hits_.add(bit);
            }
        }
        row_ = row_of(wanted);
    }

    /// The rules.
    constexpr const book_rules& all() const noexcept { return hits_; }
    /// The bit of the protocol row that answers, or of the first if the limits leave nothing of any.
    constexpr std::size_t row() const noexcept { return row_; }
    /// What the limits leave of that row.
    constexpr narrowed_regimen left() const noexcept {
        return hits_.contains(row_) ? catalogue_.within_limits(row_, hits_) : narrowed_regimen{no_regimen, {}, {}, {}};
    }

private:
    constexpr const enum_set<body_site>& sites_of_rule(std::size_t bit) const noexcept {
        const table_kind table = catalogue_.table_of(bit);
        return table == table_kind::screening  ? catalogue_.screening(bit).when.site
               : table == table_kind::protocol ? catalogue_.protocol(bit).when.site
                                               : catalogue_.limit(bit).when.site;
    }
    constexpr std::size_t row_of(std::size_t wanted) const noexcept {
        const book_rules offered = catalogue_.regimens_of(hits_);
        return offered.contains(wanted) ? wanted
               : offered.empty()        ? hits_.first(catalogue_.order().first_bit(table_kind::protocol))
                                        : offered.first();
    }

    const rule_catalogue& catalogue_;
    book_rules hits_{};
    std::size_t row_ = book_rules::capacity;
};

} // namespace needlewise::inline v1::detail
