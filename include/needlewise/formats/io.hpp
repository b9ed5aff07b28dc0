// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Output to streams. The core does not include this header.

#include <ostream>

#include <needlewise/formats/text.hpp>
#include <needlewise/tools/short_text.hpp>

namespace needlewise::inline v1 {

/// Writes the code of an enumerator.
template <enumerated Enum> std::ostream& operator<<(std::ostream& out, Enum value) { return out << code(value); }
/// Writes a length with its unit.
inline std::ostream& operator<<(std::ostream& out, needle_length length) { return out << text_of(length); }
/// Writes a span of time with its unit.
inline std::ostream& operator<<(std::ostream& out, duration span) { return out << text_of(span); }
/// Writes a range with its unit.
template <class T> std::ostream& operator<<(std::ostream& out, const range<T>& ends) { return out << text_of(ends); }
/// Writes why a rule did not take part.
inline std::ostream& operator<<(std::ostream& out, const rule_absence& absence) { return out << describe(absence); }
/// Writes a whole answer.
inline std::ostream& operator<<(std::ostream& out, const decision& made) { return out << describe(made); }
/// Writes a refused input in one line.
inline std::ostream& operator<<(std::ostream& out, const input_error& error) { return out << describe(error).view(); }

} // namespace needlewise::inline v1
