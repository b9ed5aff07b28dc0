// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A clinic's own findings in JSON: with its book, documents hold the codes that the book gives them. Without a book
/// they hold the codes of the slots, `own_0` to `own_15`, which mean another thing to another clinic.

#include <string>
#include <string_view>
#include <utility>

#include <needlewise/formats/json/document.hpp>
#include <needlewise/formats/reading.hpp>
#include <needlewise/rules/rule_book.hpp>

namespace needlewise::inline v1 {

/// A value or an answer as one line of JSON, with the codes that a book gives its own findings.
template <class T> std::string json_text(const T& value, const book_view& book);

/// A value from JSON, or everything that is wrong with it. A finding is one that the book knows, by the code that it
/// has there; the error for any other names the codes of the book.
template <json_readable T> json_result<T> from_json(const json_value& from, const book_view& book);
/// The same from a text of JSON.
template <json_readable T> json_result<T> from_json_text(std::string_view text, const book_view& book);

/// The JSON Schema of a type by a book: among its codes of findings are those of the book's own, and no slots.
template <json_readable T> json_value json_schema(const book_view& book);

// ---------------------------------------------------------------------------------------------------------------------

namespace detail {

/// Shows a visitor every code of a finding in a document, and the object that says something of it: `visit(code, its
/// place, object, its place)`.
template <class Visit> void visit_findings(json_value& in, const json_place& at, Visit visit) {
    if (in.is_array()) {
        for (std::size_t index = 0; index < in.size(); ++index) {
            visit_findings(in[index], json_place(at, index), visit);
        }
    } else if (in.is_object()) {
        for (auto each = in.begin(); each != in.end(); ++each) {
            const std::string& key = each.key();
            const json_place place(at, key);
            const bool codes = key == "finding" || key == "questions" || key == "waits_for" || key == "here";
            if (codes && each->is_string()) {
                visit(*each, place, in, at);
            } else if (codes && each->is_array()) {
                for (std::size_t index = 0; index < each->size(); ++index) {
                    if ((*each)[index].is_string()) {
                        visit((*each)[index], json_place(place, index), in, at);
                    }
                }
            } else {
                visit_findings(*each, place, visit);
            }
        }
    }
}

/// What a code may be by a book, in words.
inline std::string allowed_findings(const book_view& book, std::string_view text) {
    const auto near = needlewise::read<finding>(text);
    std::string allowed(near ? std::string_view(allowed_codes<finding>()) : near.error().allowed());
    std::string_view before = "; or of this book ";
    for (const finding_row& own : book.questions) {
        (allowed += before) += own.code;
        before = ", ";
    }
    return allowed;
}

/// Gives findings the codes of their slots in place of those of a book, and notes what the book does not know, or a
/// time since a finding of the book's own for which it has none.
inline void number_findings(json_value& in, const json_place& at, const book_view& book) {
    visit_findings(in, at, [&](json_value& text, const json_place& place, json_value& told, const json_place& of) {
        const auto known = parse_finding<finding>(book, text.get_ref<const std::string&>());
        if (!known || !findings_of(book).contains(*known)) {
            return place.refuse(text, allowed_findings(book, text.get_ref<const std::string&>()));
        }
        text = code(*known);
        for (const char* const key : {"since_days", "since_hours", "ongoing"}) {
            if (own_findings.contains(*known) && row_of(book, *known).counts_from.empty() && told.contains(key)) {
                json_place(of, key).refuse(told[key], "with a finding that wears off; else answer no when it is over");
            }
        }
    });
}

} // namespace detail

template <class T> std::string json_text(const T& value, const book_view& book) {
    json_value made = to_json(value);
    json_errors none;
    detail::visit_findings(made, detail::json_place(none), [&](json_value& text, const auto&...) {
        if (const auto found = parse<finding>(text.get_ref<const std::string&>())) {
            text = row_of(book, *found).code;
        }
    });
    return made.dump(-1, ' ', false, json_value::error_handler_t::replace);
}

template <json_readable T> json_result<T> from_json(const json_value& from, const book_view& book) {
    json_value numbered = from;
    json_errors errors;
    detail::number_findings(numbered, detail::json_place(errors), book);
    const std::size_t of_findings = errors.size();
    json_result<T> made = from_json<T>(numbered);
    for (const json_error& each : made.errors()) {
        bool told = false;
        for (std::size_t at = 0; at < of_findings; ++at) {
            told = told || errors[at].pointer == each.pointer;
        }
        if (!told) {
            errors.push_back(each);
        }
    }
    return errors.empty() ? made : json_result<T>(std::move(errors));
}

template <json_readable T> json_result<T> from_json_text(std::string_view text, const book_view& book) {
    const json_result<json_value> parsed = parse_json(text);
    return parsed ? from_json<T>(*parsed, book) : json_result<T>(parsed.errors());
}

template <json_readable T> json_value json_schema(const book_view& book) {
    json_value made = json_schema<T>();
    const auto name = [&book](auto& self, json_value& in) -> void {
        if (in.is_array() && !in.empty() && in[0] == code(finding::own_0)) {
            json_value codes = json_value::array();
            for (const finding each : findings_of(book)) {
                codes.push_back(row_of(book, each).code);
            }
            in = std::move(codes);
        } else if (in.is_structured()) {
            for (json_value& each : in) {
                self(self, each);
            }
        }
    };
    name(name, made);
    return made;
}

} // namespace needlewise::inline v1
