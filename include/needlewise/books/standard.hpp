// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The standard book: published practice of microneedling, every row with its sources. It is decision support for
/// trained people, not a substitute for them.

#include <cstddef>
#include <string_view>

#include <needlewise/books/standard/limits.hpp>
#include <needlewise/books/standard/protocol.hpp>
#include <needlewise/books/standard/routine.hpp>
#include <needlewise/books/standard/screening.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1 {

namespace books {

/// The standard book. It is a template, so that a compiler reads its tables where they are used: who includes this and
/// does not decide pays for next to none of it.
template <class Screening, class Protocol, class Limit, class Routine> struct standard_book {
    /// What the book is called.
    static constexpr std::string_view name = "needlewise standard";
    /// The date of its knowledge.
    static constexpr edition_date edition{2026, 11, 25};
    static constexpr table_rows<Screening> screening =
        standard_screening<Screening>; ///< may this person be treated here and now?
    static constexpr table_rows<Protocol> protocol = standard_protocol<Protocol>; ///< what does the concern want?
    static constexpr table_rows<Limit> limits = standard_limits<Limit>;           ///< what is allowed?
    static constexpr table_rows<Routine> routine = standard_routine<Routine>;     ///< which steps?

    /// The book as a value, like any other.
    static constexpr auto book() {
        return make_book(name, edition, standard_screening<Screening>, standard_protocol<Protocol>,
                         standard_limits<Limit>, standard_routine<Routine>);
    }
    /// A view of the book that does not depend on its size.
    constexpr book_view view() const noexcept { return {name, edition, screening, protocol, limits, routine}; }
    /// The same book under a name and a date of its own.
    constexpr auto named(std::string_view own_name, edition_date own_edition) const {
        return book().named(own_name, own_edition);
    }
    /// The same book with more screening rows.
    template <std::size_t N> constexpr auto screening_also(const screening_rule (&more)[N]) const {
        return book().screening_also(more);
    }
    /// The same book with more protocol rows.
    template <std::size_t N> constexpr auto treating_also(const protocol_rule (&more)[N]) const {
        return book().treating_also(more);
    }
    /// The same book with a protocol row that comes first among the regimens of its cases.
    constexpr auto preferring(std::string_view id) const { return book().preferring(id); }
    /// The same book with more limits.
    template <std::size_t N> constexpr auto limiting_also(const limit_rule (&more)[N]) const {
        return book().limiting_also(more);
    }
    /// The same book with more steps.
    template <std::size_t N> constexpr auto doing_also(const routine_rule (&more)[N]) const {
        return book().doing_also(more);
    }
    /// The same book with questions of a clinic's own.
    template <std::size_t N> constexpr auto asking_also(const finding_row (&more)[N]) const {
        return book().asking_also(more);
    }
};

} // namespace books

/// The standard book. tests/static/standard_book.cpp proves it.
inline constexpr books::standard_book<screening_rule, protocol_rule, limit_rule, routine_rule> standard;

} // namespace needlewise::inline v1
