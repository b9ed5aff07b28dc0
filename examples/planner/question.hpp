// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What is asked: read from options, from a row of a file, or from JSON with all that the library can take.

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/json_calendar.hpp>

namespace planner {

namespace nw = needlewise;

/// A question: a case, or a visit of several zones, and what its dates, devices and course are to keep to.
struct question {
    std::optional<nw::intake> one;            ///< a case
    std::optional<nw::visit_request> several; ///< or the zones of one visit
    nw::date start = nw::no_date;             ///< the first session, or the first visit of the course so far
    nw::stored_calendar calendar;             ///< the days with sessions
    nw::schedule_options keep;                ///< what the sessions are to keep to
    std::vector<nw::stored_device> devices;   ///< the devices at hand
    std::optional<nw::course_history> course; ///< the visits so far
    std::string regimen;                      ///< the rule of the regimen, if not the first
    bool from_json = false;                   ///< whether more than dates is asked about the calendar
};

/// The names of the fields of a case in text, as options and columns have them.
enum class field { concern, severity, site, phototype, practitioner, device, all_clear, start };
inline constexpr std::array<const char*, 8> field_names{"concern",      "severity", "site",      "phototype",
                                                        "practitioner", "device",   "all_clear", "start"};

/// What was told of a finding: the answer, and how long ago it ended if that was said.
struct told {
    nw::screening_answer answer = nw::screening_answer::unknown; ///< the answer
    std::optional<nw::duration> since = {};                      ///< how long ago it ended
    bool ongoing = false;                                        ///< whether it is known to go on
};
/// What was told of findings.
using told_of = std::map<nw::finding, told>;

/// A case in text. A field that was left out is empty.
struct case_in_text {
    std::array<std::string, field_names.size()> fields; ///< by `field`
    std::vector<std::string> findings;                  ///< name, or name=answer
    std::vector<std::string> since;                     ///< name=span
    told_of standing;                                   ///< what stands for every case of a batch

    /// A field.
    std::string& operator[](field name) { return fields[static_cast<std::size_t>(name)]; }
    /// A field.
    const std::string& operator[](field name) const { return fields[static_cast<std::size_t>(name)]; }
};

/// Reads what was told of findings. Two answers, or two times, for one finding are refused.
told_of read_findings(const std::vector<std::string>& findings, const std::vector<std::string>& since);

/// Reads a case. What stands for every case counts where the case itself says nothing of a finding.
question read_case(const case_in_text& asked);

/// What stands beside a batch, for rows that leave it out. It is read once, so that a wrong option is refused although
/// no row may need it.
case_in_text standing_beside_rows(case_in_text given);

/// Reads a question in JSON. Every fault is named at once.
question read_json(std::string_view text);

/// The JSON Schema of such a question.
std::string schema_of_questions();

/// `2026-12-01`, and no other form.
nw::date read_date(std::string_view name, std::string_view text);

} // namespace planner
