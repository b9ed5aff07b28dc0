// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Whether today's book would still give a stored answer.

#include <string>
#include <vector>

#include <needlewise/books/standard.hpp>
#include <needlewise/decision/recommend.hpp>
#include <needlewise/formats/json/store.hpp>

namespace needlewise::inline v1 {

/// What an answer says now in another way than it did.
struct answer_difference {
    std::string key = {}; ///< the key in JSON: `outcome`, `plan`, `wait_days`
    json_value then;      ///< what was said
    json_value now;       ///< what is said
};
/// A stored decision beside what a book says of the same case now.
struct answer_comparison {
    bool same_book = false;                          ///< whether the name of the book is the same
    bool same_edition = false;                       ///< whether the date of its knowledge is the same
    bool same_fingerprint = false;                   ///< whether all that decides in it is the same
    bool decided_anew = false;                       ///< whether the case was kept, so that it could be decided again
    std::vector<answer_difference> differences = {}; ///< what is said in another way now
    /// Whether the book would still say so: the same outcome and plan by the same rules.
    bool still_said() const noexcept { return decided_anew && differences.empty(); }
};

/// Compares two stored decisions, what was said and what is said.
inline answer_comparison compare(const stored_decision& then, const stored_decision& now);
/// Decides a stored case anew by a book that was made ready, and compares.
template <table_words Words>
answer_comparison compare_with_today(const stored_decision& then, const rule_index<Words>& book);
/// Decides a stored case anew by the standard book, or another that is named, and compares.
template <const auto& Book = standard> answer_comparison compare_with_today(const stored_decision& then) {
    return compare_with_today(then, index_of<Book>);
}

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// What an answer says, without the words of rules and without what tells the book.
inline json_value said_by(stored_decision made) {
    for (stored_rule& rule : made.rules) {
        rule.words.reset();
    }
    if (made.plan) {
        made.plan->steps.reset();
        made.plan->products.reset();
    }
    made.asked.reset();
    json_value said = to_json(made);
    for (const char* const key : {"findings", "book", "edition", "fingerprint"}) {
        said.erase(key);
    }
    return said;
}

} // namespace detail

inline answer_comparison compare(const stored_decision& then, const stored_decision& now) {
    answer_comparison made{
        then.book == now.book, then.edition == now.edition, then.fingerprint == now.fingerprint, true, {}};
    const json_value before = detail::said_by(then);
    const json_value after = detail::said_by(now);
    for (const auto& [key, value] : before.items()) {
        const json_value& other = after.contains(key) ? after[key] : json_value();
        if (value != other) {
            made.differences.push_back({key, value, other});
        }
    }
    for (const auto& [key, value] : after.items()) {
        if (!before.contains(key)) {
            made.differences.push_back({key, nullptr, value});
        }
    }
    return made;
}

template <table_words Words>
answer_comparison compare_with_today(const stored_decision& then, const rule_index<Words>& book) {
    if (then.asked) {
        return compare(then, stored(*then.asked, recommend(*then.asked, book)));
    }
    const book_view& today = book.catalogue().book();
    return {
        then.book == today.name, then.edition == today.edition, then.fingerprint == fingerprint_of(today), false, {}};
}

} // namespace needlewise::inline v1
