// SPDX-License-Identifier: MIT
#include "question.hpp"

#include <needlewise/literature/severity_scales.hpp>

#include "refusal.hpp"

namespace planner {

namespace {

template <class Enum> Enum value_of(const std::string& text) {
    if (text.empty()) {
        refuse(nw::field_of<Enum>(), "", nw::enumeration<Enum>::allowed);
    }
    return accepted(nw::read<Enum>(text), text);
}

/// A severity by its code, or by a grade on a published scale that grades the concern, as goodman_baron=3.
nw::severity_grade severity_of(const std::string& text, nw::skin_concern concern) {
    if (text.find('=') == std::string::npos) {
        return value_of<nw::severity_grade>(text);
    }
    const auto severity = accepted(nw::parse_grade(text), text).severity_of(concern);
    if (!severity) {
        std::string allowed(nw::enumeration<nw::severity_grade>::allowed);
        for (const nw::severity_scale scale : nw::every<nw::severity_scale>) {
            allowed += nw::row_of(scale).grades.contains(concern) ? ", " + std::string(nw::code(scale)) + "=grade" : "";
        }
        refuse("severity", text, allowed + " for " + std::string(nw::code(concern)));
    }
    return *severity;
}

/// A whole number of digits only; refuses anything else.
int number(std::string_view name, std::string_view digits, std::string_view whole, std::string_view allowed) {
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') {
            refuse(name, whole, allowed);
        }
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::pair<std::string_view, std::string_view> split(std::string_view text) {
    const std::size_t mark = text.find('=');
    return mark == text.npos ? std::pair{text, std::string_view()}
                             : std::pair{text.substr(0, mark), text.substr(mark + 1)};
}

nw::finding finding_in(std::string_view name_of_field, std::string_view name, std::string_view whole) {
    const auto found = nw::read<nw::finding>(name);
    if (!found) {
        refuse(name_of_field, whole, found.error().allowed());
    }
    return *found;
}

void read_answer(told_of& all, const std::string& text) {
    const auto [name, value] = split(text);
    const nw::finding found = finding_in("finding", name, text);
    auto answer = nw::screening_answer::yes;
    const bool ongoing = value == "ongoing" && nw::has_clock(found);
    if (text.find('=') != std::string::npos && !ongoing) {
        const auto said = nw::read<nw::screening_answer>(value);
        if (!said) {
            refuse("finding", text,
                   "a name alone, or with one of these: name=yes, name=no, name=unknown, and for what wears off "
                   "name=ongoing");
        }
        answer = *said;
    }
    const auto [before, is_new] = all.try_emplace(found, told{answer, {}, ongoing});
    if (!is_new && (before->second.answer != answer || before->second.ongoing != ongoing)) {
        refuse("finding", text, "one answer for each finding");
    }
}

void read_since(told_of& all, const std::string& text) {
    const auto [name, value] = split(text);
    const nw::finding found = finding_in("since", name, text);
    const auto passed = nw::read_time(value);
    if (!passed) {
        refuse("since", value, std::string(passed.error().allowed()) + ", after a finding: isotretinoin=30w");
    }
    if (!nw::has_clock(found)) {
        const std::string code(nw::code(found));
        refuse("since", text,
               "a finding that wears off; time does not matter for " + code + ": say " + code +
                   "=no as a finding when it is over");
    }
    told& one = all.try_emplace(found, told{nw::screening_answer::yes, *passed, false}).first->second;
    if (one.answer != nw::screening_answer::yes || one.ongoing) {
        refuse("since", text, "a finding that is answered yes");
    }
    if (one.since.value_or(*passed) != *passed) {
        refuse("since", text, "one time for each finding");
    }
    one.since = *passed;
}

nw::screening history_of(const case_in_text& asked) {
    const std::string& base = asked[field::all_clear];
    const auto all_clear = nw::read<nw::screening_answer>(base.empty() ? "no" : base);
    if (!all_clear || *all_clear == nw::screening_answer::unknown) {
        refuse("all_clear", base, "yes, no");
    }
    told_of all = read_findings(asked.findings, asked.since);
    all.insert(asked.standing.begin(), asked.standing.end()); // keeps what is there
    nw::screening history =
        *all_clear == nw::screening_answer::yes ? nw::screening::all_clear() : nw::screening::not_asked();
    for (const auto& [found, one] : all) {
        one.since     ? history.answer(found, *one.since)
        : one.ongoing ? history.answer_ongoing(found)
                      : history.answer(found, one.answer);
    }
    if (history.present().contains(nw::finding::under_18) && history.present().contains(nw::finding::under_22)) {
        refuse("finding", "under_22", "one age: under_18, or under_22 for those of 18 to 21 years");
    }
    return history;
}

} // namespace

nw::date read_date(std::string_view name, std::string_view text) {
    constexpr std::string_view allowed = "a real day from 1900-01-01 to 9998-12-31, written as 2026-12-01";
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        refuse(name, text, allowed);
    }
    const auto day =
        nw::make_date(number(name, text.substr(0, 4), text, allowed), number(name, text.substr(5, 2), text, allowed),
                      number(name, text.substr(8, 2), text, allowed));
    if (!day) {
        refuse(name, text, allowed);
    }
    return *day;
}

told_of read_findings(const std::vector<std::string>& findings, const std::vector<std::string>& since) {
    told_of all;
    for (const std::string& text : findings) {
        read_answer(all, text);
    }
    for (const std::string& text : since) {
        read_since(all, text);
    }
    return all;
}

question read_case(const case_in_text& asked) {
    question made;
    const std::string& device = asked[field::device];
    const auto concern = value_of<nw::skin_concern>(asked[field::concern]);
    made.one = nw::intake{.concern = concern,
                          .severity = severity_of(asked[field::severity], concern),
                          .site = value_of<nw::body_site>(asked[field::site]),
                          .phototype = value_of<nw::fitzpatrick>(asked[field::phototype]),
                          .practitioner = value_of<nw::practitioner_kind>(asked[field::practitioner]),
                          .device = device.empty() ? nw::device_kind::unspecified : value_of<nw::device_kind>(device),
                          .history = history_of(asked)};
    if (const std::string& start = asked[field::start]; !start.empty()) {
        made.start = read_date("start", start);
    }
    return made;
}

case_in_text standing_beside_rows(case_in_text given) {
    case_in_text whole = given; // what was left out is filled in with anything that fits, as rows have to say it
    if (const auto graded = nw::parse_grade(whole[field::severity]); graded && whole[field::concern].empty()) {
        whole[field::concern] = nw::code(*nw::row_of(graded->scale()).grades.begin());
    }
    for (const auto& [name, value] :
         {std::pair(field::concern, "acne_scar"), std::pair(field::severity, "mild"), std::pair(field::site, "cheek"),
          std::pair(field::phototype, "i"), std::pair(field::practitioner, "clinician")}) {
        if (whole[name].empty()) {
            whole[name] = value;
        }
    }
    static_cast<void>(read_case(whole));
    given.standing = read_findings(given.findings, given.since);
    given.findings.clear();
    given.since.clear();
    return given;
}

} // namespace planner

/// Members of a question in JSON.
template <> struct needlewise::v1::json_shape<planner::question> {
    static constexpr char name[] = "question";
    static void members(auto& with) {
        with.optional("case", &planner::question::one);
        with.optional("visit", &planner::question::several);
        with.optional("start", &planner::question::start);
        with.optional("calendar", &planner::question::calendar);
        with.optional("schedule", &planner::question::keep);
        with.optional("devices", &planner::question::devices);
        with.optional("course", &planner::question::course);
        with.optional("regimen", &planner::question::regimen);
    }
    static void check(const planner::question& asked, const detail::json_place& at) {
        if (asked.one.has_value() == asked.several.has_value()) {
            at.say(asked.one ? "both" : "neither", "a case or a visit");
        }
        if (!asked.regimen.empty() && !asked.one) {
            detail::json_place(at, "regimen").say("a regimen", "with a case only");
        }
        if (asked.course && !asked.one) {
            detail::json_place(at, "course").say("a course", "with a case only");
        }
        if (asked.course && !asked.course->visits.empty() && asked.start.is_special()) {
            detail::json_place(at, "start").say("nothing", "the day of the first visit of the course");
        }
    }
};

namespace planner {

question read_json(std::string_view text) {
    auto read = nw::from_json_text<question>(text);
    if (!read) {
        bad_input bad;
        for (const nw::json_error& wrong : read.errors()) {
            bad.lines.push_back("intake: " + nw::describe(wrong));
        }
        throw bad;
    }
    question made = *std::move(read);
    made.from_json = true;
    return made;
}

std::string schema_of_questions() { return nw::json_schema<question>().dump(2) + "\n"; }

} // namespace planner
