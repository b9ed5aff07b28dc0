// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <charconv>
#include <climits>
#include <iostream>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <needlewise/tools/version.hpp>

#include "refusal.hpp"

namespace planner {

namespace {

/// Whether a flag was said, once or in the same sense each time.
bool flag_of(const std::string& name, const std::string& option, const std::vector<std::string>& given) {
    static constexpr std::string_view words[][2] = {
        {"true", "false"}, {"yes", "no"}, {"on", "off"}, {"enable", "disable"}, {"t", "f"}, {"y", "n"}, {"1", "0"}};
    bool set = false;
    for (const std::string& text : given) {
        const std::string lower = CLI::detail::to_lower(text);
        bool yes = false;
        bool no = false;
        for (const auto& [means_yes, means_no] : words) {
            yes = yes || lower == means_yes;
            no = no || lower == means_no;
        }
        if (!yes && !no) {
            refuse(name, text, option + " alone, " + option + "=yes, " + option + "=no");
        }
        if (&text != &given.front() && set != yes) {
            refuse(name, text, "one answer, not both");
        }
        set = yes;
    }
    return set;
}

int count_of(const std::string& name, const std::string& text, int most) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0 || number > most) {
        refuse(name, text, "a whole number from 0" + (most == INT_MAX ? std::string() : " to " + std::to_string(most)));
    }
    return number;
}

/// The place of a word among those that are allowed.
template <class Choice, std::size_t Count>
Choice choice_of(const std::string& name, const std::string& text, const char* const (&words)[Count]) {
    std::string allowed;
    for (std::size_t at = 0; at < Count; ++at) {
        if (text == words[at]) {
            return static_cast<Choice>(at);
        }
        allowed += (at == 0 ? "" : ", ") + std::string(words[at]);
    }
    refuse(name, text, allowed);
}

/// Refuses a name of a course that would not stay one name in a calendar.
void check_course(const std::string& course) {
    if (course.empty()) {
        refuse("course", "", "with --format ics a name for the course of one person, which stays the same");
    }
    try {
        static_cast<void>(nw::json_value(course).dump());
    } catch (const nw::json_value::type_error&) { // what is written for it would be the same for other bytes
        refuse("course", course, "text in UTF-8");
    }
}

} // namespace

std::optional<options> read_options(int argc, char** argv) {
    CLI::App app("Plans a microneedling treatment: from a case to a decision, a plan and dates.");
    app.set_version_flag("--version", std::to_string(nw::version.major) + "." + std::to_string(nw::version.minor) +
                                          "." + std::to_string(nw::version.patch));
    options wanted;
    const std::pair<field, const char*> fields[] = {
        {field::concern, "what the treatment is for, such as acne_scar"},
        {field::severity, "mild, moderate or severe, or a grade on a published scale, such as goodman_baron=3"},
        {field::site, "where on the body, such as cheek"},
        {field::phototype, "Fitzpatrick phototype, i to vi"},
        {field::practitioner, "lay_person, aesthetician, clinician or specialist"},
        {field::device, "roller, stamp or pen, if it is chosen already"},
        {field::start, "day of the first session, as 2026-12-01"}};
    for (const auto& [name, about] : fields) {
        app.add_option("--" + std::string(field_names[static_cast<std::size_t>(name)]), wanted.asked[name], about);
    }
    std::vector<std::string> all_clear;
    std::string format = "text";
    std::string detail;
    std::string reader = "clinic";
    std::string revision = "0";
    std::string before = "0";
    std::string batch;
    std::string intake;
    std::string today;
    std::string schema;
    app.add_flag("--all-clear", all_clear, "every screening question was asked and answered no, but for what follows");
    app.add_option("--finding", wanted.asked.findings,
                   "an answer: name, or name=yes, name=no, name=unknown; repeatable")
        ->allow_extra_args(false);
    app.add_option("--since", wanted.asked.since, "how long ago a finding ended, as isotretinoin=30w; repeatable")
        ->allow_extra_args(false);
    app.add_option(
        "--intake", intake,
        "a question in JSON, or - for standard input: a case or the zones of a visit, with a calendar, a day to "
        "be ready by, devices and the course so far; --schema says how");
    app.add_option("--regimen", wanted.regimen, "the rule of another regimen that the answer offers, for one case");
    app.add_option("--batch", batch, "a CSV file with a header row of the same names, or - for standard input");
    app.add_option("--format", format, "text, json, or ics for a calendar file of one case");
    app.add_option("--for", reader, "for text: clinic, or patient for a sheet to take home");
    app.add_flag("--steps", wanted.how.steps, "for text: every step in full");
    app.add_flag("--grounds", wanted.how.grounds, "for text: the rules and their sources");
    app.add_option("--detail", detail,
                   "for json: ids of rules, or full for what they say; a batch has ids if not said");
    app.add_option(
        "--course", wanted.how.version.course,
        "for ics, which needs it: the identity of the course of one person, but never the name of that person");
    app.add_option(
        "--revision", revision,
        "for ics: how often the course was planned anew, so that a calendar updates it; needs --sessions-before");
    app.add_option("--sessions-before", before,
                   "for ics: how many sessions the version before had; those that are no more are called off");
    app.add_option("--today", today, "the day it is, if not that of this computer; a start before it is pointed out");
    app.add_flag("--rules", wanted.rules, "prints every rule of the book, once, as text or JSON");
    app.add_option("--schema", schema,
                   "prints a JSON Schema: of what --intake reads, or with answer of what is answered")
        ->expected(0, 1);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked_for) {
        static_cast<void>(app.exit(asked_for)); // --help and --version
        std::cout.flush();
        if (!std::cout) {
            refuse("output", "standard output", "a place that takes the whole answer");
        }
        return std::nullopt;
    } catch (const CLI::ParseError& error) {
        throw bad_input{{"arguments: " + shown(error.what()) + "; allowed: see planner --help"}};
    }
    const auto said = [&app](const std::string& name) { return app.count("--" + name) != 0; };
    manner& how = wanted.how;
    how.format = choice_of<answer_format>("format", format, {"text", "json", "ics"});
    how.reader = choice_of<planner::reader>("for", reader, {"clinic", "patient"});
    if (how.format == answer_format::ics && said("batch")) {
        refuse("format", format, "text, json, for a batch");
    }
    for (const auto& [name, given] : {std::pair("course", how.version.course), std::pair("revision", revision),
                                      std::pair("sessions-before", before)}) {
        if (how.format != answer_format::ics && said(name)) {
            refuse(name, given, "with --format ics only, where it names what a calendar updates");
        }
    }
    if (how.format == answer_format::ics) {
        check_course(how.version.course);
    }
    how.version.revision = count_of("revision", revision, INT_MAX);
    how.version.sessions_before = count_of("sessions-before", before, static_cast<int>(nw::session_dates::most));
    if (how.version.revision > 0 && !said("sessions-before")) { // or what is gone would stay in the calendar
        refuse("sessions-before", "", "with a revision after 0, how many sessions the version before had");
    }
    for (const char* const name : {"for", "steps", "grounds"}) {
        if (how.format != answer_format::text && said(name)) {
            refuse(name, format, "with --format text only");
        }
    }
    if (said("detail") && how.format != answer_format::json) {
        refuse("detail", detail, "with --format json only");
    }
    if (said("detail")) {
        how.detail = choice_of<nw::stored_detail>("detail", detail, {"ids", "full"});
    } else if (said("batch")) {
        how.detail = nw::stored_detail::ids;
    }
    if (said("intake")) {
        for (const char* const name : {"batch", "concern", "severity", "site", "phototype", "practitioner", "device",
                                       "start", "finding", "since", "all-clear", "regimen"}) {
            if (said(name)) {
                refuse("intake", intake,
                       std::string("without --") + name + ", which stands in it or beside it in a batch");
            }
        }
        wanted.intake = intake;
    }
    if (said("batch")) {
        wanted.batch = batch;
    }
    if (said("schema")) {
        wanted.schema = choice_of<schema_kind>("schema", schema.empty() ? "question" : schema, {"question", "answer"});
    }
    if (said("regimen") && (said("batch") || wanted.regimen.empty())) {
        refuse("regimen", wanted.regimen, "the rule of a regimen, for one case");
    }
    for (std::size_t at = 0; at < field_names.size(); ++at) {
        const auto name = static_cast<field>(at);
        const bool needed = !said("batch") && name != field::device && name != field::start;
        if (name != field::all_clear && wanted.asked[name].empty() && !needed && said(field_names[at])) {
            refuse(field_names[at], "", "a value; leave the option out if there is none");
        }
    }
    for (const char* const argument : std::vector<const char*>(argv, argv + argc)) {
        if (std::string_view(argument) == "--all-clear=") { // CLI11 takes it for --all-clear
            refuse("all_clear", "", "--all-clear alone, --all-clear=yes, --all-clear=no");
        }
    }
    wanted.asked[field::all_clear] = flag_of("all_clear", "--all-clear", all_clear) ? "yes" : "";
    how.today = said("today") ? read_date("today", today) : boost::gregorian::day_clock::local_day();
    return wanted;
}

} // namespace planner
