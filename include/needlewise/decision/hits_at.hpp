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
        : catalogue_(catalogue), hits_(at(part, catalogue, fired)), row_(row_of(catalogue, hits_, wanted)) {}

    /// The rules.
    constexpr const book_rules& all() const noexcept { return hits_; }
    /// The bit of the protocol row that answers, or of the first if the limits leave nothing of any.
    constexpr std::size_t row() const noexcept { return row_; }
    /// What the limits leave of that row.
    constexpr narrowed_regimen left() const noexcept {
        return hits_.contains(row_) ? catalogue_.within_limits(row_, hits_) : narrowed_regimen{no_regimen, {}, {}, {}};
    }

private:
    static constexpr book_rules at(body_site part, const rule_catalogue& catalogue, const book_rules& fired) noexcept {
        book_rules hits;
        for (std::size_t bit = fired.first(); bit < fired.capacity; bit = fired.first(bit + 1)) {
            const table_kind table = catalogue.table_of(bit);
            const enum_set<body_site>& sites = table == table_kind::screening  ? catalogue.screening(bit).when.site
                                               : table == table_kind::protocol ? catalogue.protocol(bit).when.site
                                                                               : catalogue.limit(bit).when.site;
            if (sites.contains(part)) {
                hits.add(bit);
            }
        }
        return hits;
    }
    static constexpr std::size_t row_of(const rule_catalogue& catalogue, const book_rules& hits,
                                        std::size_t wanted) noexcept {
        const book_rules offered = catalogue.regimens_of(hits);
        return offered.contains(wanted) ? wanted
               : offered.empty()        ? hits.first(catalogue.order().first_bit(table_kind::protocol))
                                        : offered.first();
    }

    const rule_catalogue& catalogue_;
    book_rules hits_;
    std::size_t row_;
};

} // namespace needlewise::inline v1::detail
