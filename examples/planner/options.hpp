// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What the command line says.

#include <cstdint>
#include <optional>
#include <string>

#include "question.hpp"

namespace planner {

/// How answers are written.
enum class answer_format { text, json, ics };
/// What a schema describes.
enum class schema_kind { question, answer };
/// For whom text is written.
enum class reader { clinic, patient };

/// What a calendar file is called and which version of it this is.
struct calendar_version {
    std::string course;      ///< the identity of the course, of one person alone
    int revision = 0;        ///< a higher one takes the place of a lower one
    int sessions_before = 0; ///< how many sessions the version before may have put into the calendar
};

/// How an answer is written.
struct manner {
    answer_format format = answer_format::text;         ///< text, JSON or a calendar file
    nw::stored_detail detail = nw::stored_detail::full; ///< how much of the rules JSON says
    planner::reader reader = planner::reader::clinic;   ///< for whom text is written
    bool steps = false;                                 ///< whether text says every step in full
    bool grounds = false;                               ///< whether text names rules and sources
    calendar_version version;                           ///< of a calendar file
    nw::date today = nw::no_date;                       ///< the day it is
    std::uint64_t fingerprint = 0;                      ///< of the book
};

/// What is wanted.
struct options {
    case_in_text asked;                ///< the case, or what stands beside a batch
    std::optional<std::string> batch;  ///< a file of cases, or - for standard input
    std::optional<std::string> intake; ///< a question in JSON, or - for standard input
    std::string regimen;               ///< the rule of the regimen, if not the first
    bool rules = false;                ///< whether the book is printed
    std::optional<schema_kind> schema; ///< whose schema is printed, if one is
    manner how;                        ///< how answers are written
};

/// Reads the command line. Nothing if help or the version were asked for, which are printed then.
std::optional<options> read_options(int argc, char** argv);

} // namespace planner
