// SPDX-License-Identifier: MIT
/// @file
/// The planner: from one case, or a file of them, to a plan with dates. The library decides; this program only reads
/// the question and writes the answer.

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <csv.h>
#include <nlohmann/json.hpp>

#include <boost/date_time/posix_time/posix_time_types.hpp>

#include <needlewise/calendar/visits.hpp>
#include <needlewise/decision/fingerprint.hpp>
#include <needlewise/formats/diary_calendar.hpp>
#include <needlewise/formats/reading.hpp>
#include <needlewise/formats/text.hpp>
#include <needlewise/needlewise.hpp>

using json = nlohmann::ordered_json;
namespace nw = needlewise;

namespace {

/// Input that cannot be used: one line for stderr.
struct bad_input {
    std::string line;
};

/// Text from outside, safe to show on a terminal.
std::string shown(std::string_view text) {
    std::string safe;
    for (const char letter : text.substr(0, 60)) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20 || byte >= 0x7f) {
            char escaped[5];
            std::snprintf(escaped, sizeof escaped, "\\x%02x", byte);
            safe += escaped;
        } else {
            safe += letter;
        }
    }
    return text.size() > 60 ? safe + "..." : safe;
}

[[noreturn]] void refuse(std::string_view field, std::string_view value, std::string_view allowed) {
    throw bad_input{std::string(field) + ": '" + shown(value) + "' is not allowed; allowed: " + std::string(allowed)};
}

template <class T> T accepted(const nw::result<T>& tried, std::string_view value) {
    if (!tried) {
        refuse(tried.error().field(), value, tried.error().allowed());
    }
    return *tried;
}

template <class Enum> Enum field(const std::string& text) {
    if (text.empty()) {
        refuse(nw::field_of<Enum>(), "", nw::enumeration<Enum>::allowed);
    }
    return accepted(nw::read<Enum>(text), text);
}

/// A whole number of digits only; refuses anything else.
int number(std::string_view name, std::string_view digits, std::string_view whole, std::string_view allowed) {
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9' || value > 99999) {
            refuse(name, whole, allowed);
        }
        value = value * 10 + (digit - '0');
    }
    if (digits.empty()) {
        refuse(name, whole, allowed);
    }
    return value;
}

/// `2026-12-01`, and no other form.
nw::date parse_date(std::string_view name, std::string_view text) {
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

std::string text_of(const nw::date& day) {
    const auto parts = day.year_month_day();
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", static_cast<int>(parts.year), static_cast<int>(parts.month),
                  static_cast<int>(parts.day));
    return text;
}

/// What was told of a finding: the answer, and how long ago it ended if that was said.
struct told_finding {
    nw::screening_answer answer;
    std::optional<nw::duration> since;
};
using told_findings = std::map<nw::finding, told_finding>;

/// One case as text, by field name. A field that was left out is empty.
struct question {
    std::map<std::string, std::string, std::less<>> fields;
    std::vector<std::string> findings; ///< name, or name=answer
    std::vector<std::string> since;    ///< name=span
    told_findings standing;            ///< what stands for every case of a batch
};

std::pair<std::string, std::string> split(const std::string& text, char at) {
    const std::size_t mark = text.find(at);
    return mark == std::string::npos ? std::pair{text, std::string()}
                                     : std::pair{text.substr(0, mark), text.substr(mark + 1)};
}

nw::finding parse_finding(std::string_view field, const std::string& name, const std::string& whole) {
    const auto found = nw::read<nw::finding>(name);
    if (!found) {
        refuse(field, whole, found.error().allowed());
    }
    return *found;
}

/// Reads what was told of findings. Two answers, or two times, for one finding are refused.
told_findings parse_findings(const std::vector<std::string>& findings, const std::vector<std::string>& since) {
    told_findings told;
    for (const std::string& text : findings) {
        const auto [name, value] = split(text, '=');
        const nw::finding found = parse_finding("finding", name, text);
        auto answer = nw::screening_answer::yes;
        if (text.find('=') != std::string::npos) {
            const auto said = nw::read<nw::screening_answer>(value);
            if (!said) {
                refuse("finding", text, "a name alone, or with one of these: name=yes, name=no, name=unknown");
            }
            answer = *said;
        }
        const auto [before, is_new] = told.try_emplace(found, told_finding{answer, std::nullopt});
        if (!is_new && before->second.answer != answer) {
            refuse("finding", text, "one answer for each finding");
        }
    }
    for (const std::string& text : since) {
        const auto [name, value] = split(text, '=');
        const nw::finding found = parse_finding("since", name, text);
        const auto passed = nw::read_time(value);
        if (!passed) {
            refuse("since", value, std::string(passed.error().allowed()) + ", after a finding: isotretinoin=30w");
        }
        const nw::duration span = *passed;
        if (!nw::has_clock(found)) {
            const std::string code(nw::code(found));
            refuse("since", text,
                   "a finding that wears off; time does not matter for " + code + ": say " + code +
                       "=no as a finding when it is over");
        }
        told_finding& one = told.try_emplace(found, told_finding{nw::screening_answer::yes, span}).first->second;
        if (one.answer != nw::screening_answer::yes) {
            refuse("since", text, "a finding that is answered yes");
        }
        if (one.since.value_or(span) != span) {
            refuse("since", text, "one time for each finding");
        }
        one.since = span;
    }
    return told;
}

/// Reads the answers of one case. What stands for every case counts where the case itself says nothing of a finding.
nw::screening parse_history(const question& asked) {
    const auto clear = asked.fields.find("all_clear");
    const std::string base = clear == asked.fields.end() ? "" : clear->second;
    const auto all_clear = nw::read<nw::screening_answer>(base.empty() ? "no" : base);
    if (!all_clear || *all_clear == nw::screening_answer::unknown) {
        refuse("all_clear", base, "yes, no");
    }
    told_findings told = parse_findings(asked.findings, asked.since);
    told.insert(asked.standing.begin(), asked.standing.end()); // keeps what is there
    nw::screening history =
        *all_clear == nw::screening_answer::yes ? nw::screening::all_clear() : nw::screening::not_asked();
    for (const auto& [found, one] : told) {
        history = one.since ? history.with(found, *one.since) : history.answered(found, one.answer);
    }
    if (history.present().contains(nw::finding::under_18) && history.present().contains(nw::finding::under_22)) {
        refuse("finding", "under_22", "one age: under_18, or under_22 for those of 18 to 21 years");
    }
    return history;
}

struct parsed_question {
    nw::intake intake;
    std::optional<nw::date> start;
};

parsed_question parse_question(const question& asked) {
    const auto get = [&asked](std::string_view name) {
        const auto at = asked.fields.find(name);
        return at == asked.fields.end() ? std::string() : at->second;
    };
    const std::string device = get("device");
    const std::string start = get("start");
    return {nw::intake{.concern = field<nw::skin_concern>(get("concern")),
                       .severity = field<nw::severity_grade>(get("severity")),
                       .site = field<nw::body_site>(get("site")),
                       .phototype = field<nw::fitzpatrick>(get("phototype")),
                       .practitioner = field<nw::practitioner_kind>(get("practitioner")),
                       .device = device.empty() ? nw::device_kind::unspecified : field<nw::device_kind>(device),
                       .history = parse_history(asked)},
            start.empty() ? std::nullopt : std::optional(parse_date("start", start))};
}

/// What stands beside a batch, for rows that leave it out. It is read once, so that a wrong option is refused although
/// no row may need it.
question standing_beside_rows(question given) {
    // What was left out is filled in with anything, as rows have to say it.
    question whole = given;
    for (const auto& [name, value] :
         {std::pair("concern", "acne_scar"), std::pair("severity", "mild"), std::pair("site", "cheek"),
          std::pair("phototype", "i"), std::pair("practitioner", "clinician")}) {
        if (std::string& field = whole.fields[name]; field.empty()) {
            field = value;
        }
    }
    static_cast<void>(parse_question(whole));
    given.standing = parse_findings(given.findings, given.since);
    given.findings.clear();
    given.since.clear();
    return given;
}

std::string edition_of(const nw::decision& made) {
    const nw::edition_date edition = made.edition();
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", edition.year, edition.month, edition.day);
    return text;
}

/// The fingerprint of the book that every answer is made by; made once, as it walks the whole book.
const std::string& book_fingerprint() {
    static const std::string hash = [] {
        char text[20];
        std::snprintf(text, sizeof text, "%016llx",
                      static_cast<unsigned long long>(nw::fingerprint_of(nw::standard.view())));
        return std::string(text);
    }();
    return hash;
}

nw::session_dates visits_of(const nw::decision& made, const std::optional<nw::date>& start) {
    if (!start || made.plan() == nullptr) {
        return {};
    }
    nw::session_dates visits = nw::schedule(*made.plan(), *start);
    if (visits.empty()) {
        refuse("start", text_of(*start), "a day that leaves room for the course before the year 9999");
    }
    return visits;
}

/// Writes answers as JSON. What a rule or a step says never changes, so that it is rendered once.
class json_writer {
public:
    std::string write(const parsed_question& asked, const nw::decision& made, std::optional<std::size_t> line) {
        std::string out = "{";
        const auto add = [&out](std::string_view key, const std::string& value) {
            out += (out.size() == 1 ? "\"" : ",\"") + std::string(key) + "\":" + value;
        };
        if (line) {
            add("line", std::to_string(*line));
        }
        add("outcome", quoted(code(made.outcome())));
        add("plan", made.plan() == nullptr ? "null" : plan(*made.plan()));
        if (asked.start) {
            json dates = json::array();
            for (const nw::session_date& each : visits_of(made, asked.start)) {
                dates.push_back(text_of(each.planned));
            }
            add("dates", dates.dump());
        }
        if (made.plan() == nullptr && !made.wait().is_zero()) {
            add("wait_days", std::to_string(made.wait().in_days()));
        }
        add("findings", findings(asked.intake.history.get(), made));
        add("questions", codes(made.questions()));
        add("binding_limits", ids(made.binding_limits()));
        std::string rules;
        for (const nw::fired_rule& rule : made.rules()) {
            rules += (rules.empty() ? "" : ",") + rendered(rule);
        }
        add("rules", "[" + rules + "]");
        add("positions", ids(made.positions()));
        add("book", quoted(made.book()));
        add("edition", quoted(edition_of(made)));
        add("fingerprint", quoted(book_fingerprint()));
        return out + "}\n";
    }

private:
    static std::string quoted(std::string_view text) { return json(text).dump(); }
    template <class T, class In> static std::string ends(const nw::range<T>& range, In in) {
        return "{\"min\":" + std::to_string(in(range.min)) + ",\"max\":" + std::to_string(in(range.max)) + "}";
    }
    static std::string codes(const nw::finding_set& findings) {
        json list = json::array();
        for (const nw::finding each : findings) {
            list.push_back(code(each));
        }
        return list.dump();
    }
    static std::string ids(const nw::fired_rules& rules) {
        json list = json::array();
        for (const nw::fired_rule& each : rules) {
            list.push_back(each.id);
        }
        return list.dump();
    }
    static std::string findings(const nw::screening& history, const nw::decision& made) {
        json list = json::array();
        for (const nw::finding each : made.findings()) {
            json entry{{"finding", code(each)}, {"answer", "yes"}};
            if (const nw::duration since = history.since(each); !since.is_zero()) {
                entry["since_days"] = since.in_days();
            }
            list.push_back(std::move(entry));
        }
        for (const nw::finding each : made.questions()) {
            list.push_back({{"finding", code(each)}, {"answer", "unknown"}});
        }
        return list.dump();
    }

    const std::string& rendered(const nw::fired_rule& rule) {
        std::string& text = rules_[rule.id.data()];
        if (text.empty()) {
            json sources = json::array();
            for (const nw::source& each : *rule.sources) {
                sources.push_back(
                    {{"title", each.title.get()}, {"kind", code(each.kind.get())}, {"address", each.address.get()}});
            }
            json entry{{"id", rule.id},
                       {"table", code(rule.table)},
                       {"statement", rule.said},
                       {"strength", code(rule.strength)},
                       {"sources", std::move(sources)}};
            if (!rule.dissent.empty()) {
                entry["dissent"] = rule.dissent;
            }
            if (rule.own_position) {
                entry["own_position"] = true;
            }
            text = entry.dump();
        }
        return text;
    }
    const std::string& rendered(const nw::treatment_step& step) {
        std::string& text = steps_[&step];
        if (text.empty()) {
            json entry{
                {"kind", code(step.kind.get())}, {"instruction", step.instruction.get()}, {"need", code(step.need)}};
            if (!step.agent.empty()) {
                entry["agent"] = step.agent;
            }
            if (step.from != nw::at_session || step.until != nw::at_session) {
                entry["from_minutes"] = step.from.in_minutes();
                entry["until_minutes"] = step.until.in_minutes();
            }
            if (!step.lasts.max.is_zero()) {
                entry["lasts_minutes"] = {{"min", step.lasts.min.in_minutes()}, {"max", step.lasts.max.in_minutes()}};
            }
            if (step.kind == nw::step_kind::rolling) {
                json directions = json::array();
                for (const nw::rolling_direction each : nw::every<nw::rolling_direction>) {
                    if (step.rolling.directions.contains(each)) {
                        directions.push_back(code(each));
                    }
                }
                entry["directions"] = std::move(directions);
                entry["passes"] = {{"min", step.rolling.passes.min}, {"max", step.rolling.passes.max}};
                entry["endpoint"] = code(step.rolling.endpoint);
            }
            if (!step.reason.empty()) {
                entry["reason"] = step.reason;
            }
            text = entry.dump();
        }
        return text;
    }
    std::string plan(const nw::treatment_plan& plan) {
        const auto micrometres = [](nw::needle_length length) { return length.in_micrometres(); };
        const auto days = [](nw::duration span) { return span.in_days(); };
        std::string steps;
        for (const nw::treatment_step& step : plan.steps()) {
            steps += (steps.empty() ? "" : ",") + rendered(step);
        }
        std::string depth = ends(plan.depth, micrometres);
        depth.insert(depth.size() - 1, ",\"first\":" + std::to_string(plan.first.in_micrometres()));
        return "{\"depth_um\":" + depth + ",\"sessions\":" + ends(plan.sessions, [](int count) { return count; }) +
               ",\"interval_days\":" + ends(plan.interval, days) +
               ",\"maintenance_days\":" + (plan.maintenance.max.is_zero() ? "null" : ends(plan.maintenance, days)) +
               ",\"steps\":[" + steps + "]}";
    }

    std::unordered_map<const char*, std::string> rules_;
    std::unordered_map<const nw::treatment_step*, std::string> steps_;
};

std::string write_text(const parsed_question& asked, const nw::decision& made, std::optional<std::size_t> line) {
    std::string out = line ? "Line " + std::to_string(*line) + "\n" : "";
    out += describe(made);
    if (const nw::session_dates visits = visits_of(made, asked.start); !visits.empty()) {
        out += "\nDates (in brackets the days that keep to the interval)\n";
        for (const nw::session_date& each : visits) {
            out += "  " + std::to_string(each.number) + ". " + text_of(each.planned);
            out += each.earliest == each.latest ? "\n"
                                                : " (" + text_of(each.earliest) + " to " + text_of(each.latest) + ")\n";
        }
    }
    out += "\nGrounds\n";
    for (const nw::fired_rule& rule : made.rules()) {
        if (rule.table == nw::table_kind::routine) {
            continue; // the steps are above; --format json names the sources of each
        }
        out += "  " + std::string(rule.id) + ": " + std::string(rule.said) + "\n";
        for (const nw::source& each : *rule.sources) {
            out += "      " + std::string(each.title.get()) + " <" + std::string(each.address.get()) + ">\n";
        }
    }
    return out + "Book: " + std::string(made.book()) + ", edition " + edition_of(made) + ", fingerprint " +
           book_fingerprint() + "\nDecision support for trained people; it does not replace them.\n" +
           (line ? "\n" : "");
}

/// How often a course was planned anew.
int revision_of(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0) {
        refuse("revision", text, "a whole number from 0");
    }
    return number;
}

/// What a calendar file is called and which version of it this is.
struct calendar_version {
    std::string course; ///< the identity of the course, of one person alone
    int revision = 0;   ///< a higher one takes the place of a lower one
};

/// The sessions and the care around them as a calendar file. The same course updates what an earlier file put in.
std::string write_calendar(const parsed_question& asked, const nw::decision& made, const calendar_version& version) {
    if (!asked.start) {
        refuse("start", "", "a day, because a calendar needs one");
    }
    const nw::session_dates visits = visits_of(made, asked.start);
    if (visits.empty()) {
        refuse("format", "ics", "text or json, because the outcome is " + std::string(code(made.outcome())));
    }
    const auto now = boost::posix_time::second_clock::universal_time();
    const nw::diary diary = nw::schedule(*made.plan(), *asked.start, nw::calendar{});
    nw::calendar_document document = nw::calendar_of(*made.plan(), diary, {.course = version.course, .stamp_utc = now});
    for (nw::calendar_entry& entry : document.entries) {
        entry.sequence = version.revision;
    }
    const auto written = nw::icalendar(document);
    if (!written) {
        refuse(written.error().field(), written.error().value(), written.error().allowed());
    }
    return *written;
}

/// Refuses a name of a course that would not stay one name in a calendar.
void check_course(const std::string& course) {
    if (course.empty()) {
        refuse("course", "", "with --format ics a name for the course of one person, which stays the same");
    }
    try {
        static_cast<void>(json(course).dump());
    } catch (const json::type_error&) { // what is written for it would be the same for other bytes
        refuse("course", course, "text in UTF-8");
    }
}

/// How answers are written.
enum class answer_format { text, json, ics };

/// Answers a question in the format asked for.
class answerer {
public:
    answerer(answer_format format, calendar_version version, nw::date today)
        : format_(format), version_(std::move(version)), today_(today) {}
    std::string answer(const question& asked, std::optional<std::size_t> line) {
        const parsed_question parsed = parse_question(asked);
        note_.clear();
        if (parsed.start && *parsed.start < today_) {
            note_ = "start: " + text_of(*parsed.start) + " lies before today, which is " + text_of(today_) +
                    "; --today says another day";
        }
        const nw::decision made = nw::recommend(parsed.intake);
        switch (format_) {
        case answer_format::json: return json_.write(parsed, made, line);
        case answer_format::ics: return write_calendar(parsed, made, version_);
        case answer_format::text: break;
        }
        return write_text(parsed, made, line);
    }
    /// What is to be said about the last answer beside it; empty if nothing.
    const std::string& note() const { return note_; }

private:
    answer_format format_;
    calendar_version version_;
    nw::date today_;
    std::string note_;
    json_writer json_;
};

/// Reads a CSV file row by row with libcsv; memory does not grow with the file.
class batch_reader {
public:
    batch_reader(const question& defaults, answerer& answers) : defaults_(defaults), answers_(answers) { start(); }
    batch_reader(const batch_reader&) = delete;
    batch_reader& operator=(const batch_reader&) = delete;
    ~batch_reader() { csv_free(&parser_); }

    /// Takes what was read; a line ends with CR, LF or both, wherever the pieces were cut.
    void feed(std::string_view text) {
        while (!text.empty()) {
            if (after_cr_ && text.front() == '\n') { // the second half of a line end
                text.remove_prefix(1);
            }
            const std::size_t end = text.find_first_of("\r\n");
            const bool line_ends = end != std::string_view::npos;
            const std::size_t size = line_ends ? end + 1 : text.size();
            after_cr_ = size != 0 && text[size - 1] == '\r';
            feed_line(text.substr(0, size), line_ends);
            text.remove_prefix(size);
        }
    }
    void finish() {
        if (csv_fini(&parser_, on_field, on_row, this) != 0) {
            fail_row("row", csv_strerror(csv_error(&parser_)), "CSV with quotes in pairs");
        }
        if (bad_header_) {
            throw bad_input(*bad_header_);
        }
        if (messages_ > most_messages) {
            std::fflush(stdout);
            std::fprintf(stderr, "planner: %zu more such lines, not shown\n", messages_ - most_messages);
        }
    }

    std::size_t rows() const { return rows_; }
    bool any_bad() const { return any_bad_; }
    bool has_header() const { return !columns_.empty(); }

private:
    static constexpr std::size_t most_row_bytes = 1U << 20U;
    static constexpr std::size_t most_messages = 20;
    static constexpr int between_rows = 0; // libcsv's ROW_NOT_BEGUN

    void start() {
        if (started_) {
            csv_free(&parser_);
        }
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        started_ = true;
        fields_.clear();
    }
    /// Takes one line, or a part of a very long one. A row is a line: no value holds a line break, and a quote that is
    /// not closed must not take the rows after it along.
    void feed_line(std::string_view text, bool line_ends) {
        if (at_start_ && text.starts_with("\xef\xbb\xbf")) { // a byte order mark
            text.remove_prefix(3);
        }
        at_start_ = false;
        if (!skipping_) {
            bytes_ += text.size();
            if (bytes_ > most_row_bytes) {
                give_up("more than 1 MiB", "rows of at most 1 MiB");
            } else if (csv_parse(&parser_, text.data(), text.size(), on_field, on_row, this) != text.size()) {
                give_up(csv_strerror(csv_error(&parser_)), "CSV with quotes in pairs");
            } else if (line_ends && parser_.pstate != between_rows) {
                give_up("a quote that is not closed", "CSV with quotes in pairs, both on one line");
            }
        }
        if (bad_header_) {
            throw bad_input(*bad_header_);
        }
        if (line_ends) {
            skipping_ = false;
            bytes_ = 0;
            ++line_;
        }
    }
    /// Refuses the row and leaves out what is left of its line.
    void give_up(std::string_view value, std::string_view allowed) {
        fail_row("row", value, allowed);
        skipping_ = true;
        start();
    }
    static void on_field(void* data, std::size_t size, void* self) {
        static_cast<batch_reader*>(self)->fields_.emplace_back(static_cast<const char*>(data), size);
    }
    static void on_row(int, void* self) { static_cast<batch_reader*>(self)->row(); }

    void fail_row(std::string_view field, std::string_view value, std::string_view allowed) {
        const bool is_header = columns_.empty();
        try {
            refuse(is_header ? "header" : field, value, allowed);
        } catch (const bad_input& bad) {
            if (is_header) {
                bad_header_ = bad;
            } else {
                report(bad);
            }
        }
    }
    void report(const bad_input& bad) {
        any_bad_ = true;
        say(bad.line);
    }
    void say(const std::string& message) {
        if (++messages_ <= most_messages) {
            std::fflush(stdout);
            std::fprintf(stderr, "line %zu: %s\n", line_, message.c_str());
        }
    }

    void row() {
        // Nothing may be thrown through libcsv, which is C.
        const bool is_header = columns_.empty();
        try {
            if (is_header) {
                header();
            } else {
                ++rows_;
                const std::string text = answers_.answer(asked(), line_);
                std::fwrite(text.data(), 1, text.size(), stdout);
                if (!answers_.note().empty()) {
                    say(answers_.note());
                }
            }
        } catch (const bad_input& bad) {
            if (is_header) {
                bad_header_ = bad;
            } else {
                report(bad);
            }
        }
        fields_.clear();
    }
    void header() {
        static constexpr std::string_view known =
            "concern, severity, site, phototype, practitioner, device, all_clear, findings, since, start";
        for (const std::string& name : fields_) {
            const std::string column = name == "finding" ? "findings" : name == "all-clear" ? "all_clear" : name;
            const std::string padded = ", " + std::string(known) + ", ";
            if (column.empty() || padded.find(", " + column + ", ") == std::string::npos) {
                refuse("column", name, known);
            }
            for (const std::string& other : columns_) {
                if (other == column) {
                    refuse("column", name, "each column once");
                }
            }
            columns_.push_back(column);
        }
    }
    question asked() const {
        if (fields_.size() != columns_.size()) {
            refuse("row", std::to_string(fields_.size()) + " fields",
                   std::to_string(columns_.size()) + " fields, as in the header");
        }
        question asked = defaults_;
        for (std::size_t at = 0; at < columns_.size(); ++at) {
            const std::string& text = fields_[at];
            if (text.empty()) {
                continue;
            }
            if (columns_[at] == "findings") {
                asked.findings = listed(text);
            } else if (columns_[at] == "since") {
                asked.since = listed(text);
            } else {
                asked.fields[columns_[at]] = text;
            }
        }
        return asked;
    }
    static std::vector<std::string> listed(const std::string& text) {
        std::vector<std::string> items;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(';', begin), text.size());
            if (end != begin) {
                items.push_back(text.substr(begin, end - begin));
            }
            begin = end + 1;
        }
        return items;
    }

    const question& defaults_;
    answerer& answers_;
    csv_parser parser_{};
    bool started_ = false;
    bool at_start_ = true;
    bool skipping_ = false;
    bool any_bad_ = false;
    std::optional<bad_input> bad_header_;
    bool after_cr_ = false;
    std::size_t line_ = 1;
    std::size_t bytes_ = 0;
    std::size_t rows_ = 0;
    std::size_t messages_ = 0;
    std::vector<std::string> columns_;
    std::vector<std::string> fields_;
};

/// Whether --all-clear was said, once or in the same sense each time.
bool all_clear_of(const std::vector<std::string>& given) {
    static constexpr std::string_view words[][2] = {
        {"true", "false"}, {"yes", "no"}, {"on", "off"}, {"enable", "disable"}, {"t", "f"}, {"y", "n"}, {"1", "0"}};
    bool all_clear = false;
    for (const std::string& text : given) {
        const std::string lower = CLI::detail::to_lower(text);
        bool yes = false;
        bool no = false;
        for (const auto& [means_yes, means_no] : words) {
            yes = yes || lower == means_yes;
            no = no || lower == means_no;
        }
        if (!yes && !no) {
            refuse("all_clear", text, "--all-clear alone, --all-clear=yes, --all-clear=no");
        }
        if (&text != &given.front() && all_clear != yes) {
            refuse("all_clear", text, "one answer, not both");
        }
        all_clear = yes;
    }
    return all_clear;
}

/// What standard output has to be.
constexpr const char* whole_output = "a place that takes the whole answer";

/// Refuses to lose answers, as on a full disk.
void flush_answers() {
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        refuse("output", "standard output", whole_output);
    }
}

int run_batch(const std::string& path, const question& defaults, answerer& answers) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"),
                                                               std::fclose);
    if (!file) {
        refuse("batch", path, "a file that can be read, or - for standard input");
    }
    batch_reader reader(defaults, answers);
    const bool progress = isatty(STDERR_FILENO) != 0;
    std::size_t shown_rows = 0;
    std::vector<char> buffer(1U << 16U);
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        reader.feed({buffer.data(), size});
        if (progress && reader.rows() >= shown_rows + 10000) {
            shown_rows = reader.rows();
            std::fprintf(stderr, "\r%zu rows", shown_rows);
        }
    }
    const bool unreadable = std::ferror(file.get()) != 0;
    if (unreadable) {
        refuse("batch", path, "a file that can be read to its end");
    }
    reader.finish();
    if (progress && shown_rows != 0) {
        std::fprintf(stderr, "\r%zu rows\n", reader.rows());
    }
    if (!reader.has_header()) {
        refuse("batch", path, "a file with a header row");
    }
    return reader.any_bad() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("Plans a microneedling treatment: from a case to a decision, a plan and dates.");
    app.set_version_flag("--version", std::to_string(nw::version.major) + "." + std::to_string(nw::version.minor) +
                                          "." + std::to_string(nw::version.patch));
    question asked;
    const auto option = [&](const std::string& name, const std::string& about) {
        app.add_option("--" + name, asked.fields[name], about);
    };
    option("concern", "what the treatment is for, such as acne_scar");
    option("severity", "mild, moderate or severe");
    option("site", "where on the body, such as cheek");
    option("phototype", "Fitzpatrick phototype, i to vi");
    option("practitioner", "lay_person, aesthetician, clinician or specialist");
    option("device", "roller, stamp or pen, if it is chosen already");
    option("start", "day of the first session, as 2026-12-01");
    std::vector<std::string> all_clear;
    std::string format = "text";
    calendar_version version;
    std::string revision = "0";
    std::string batch;
    std::string today;
    app.add_flag("--all-clear", all_clear, "every screening question was asked and answered no, but for what follows");
    app.add_option("--finding", asked.findings, "an answer: name, or name=yes, name=no, name=unknown; repeatable")
        ->allow_extra_args(false);
    app.add_option("--since", asked.since, "how long ago a finding ended, as isotretinoin=30w; repeatable")
        ->allow_extra_args(false);
    app.add_option("--format", format, "text, json, or ics for a calendar file of one case");
    app.add_option(
        "--course", version.course,
        "for ics, which needs it: the identity of the course of one person, but never the name of that person");
    app.add_option("--revision", revision,
                   "for ics: how often the course was planned anew, so that a calendar updates it");
    app.add_option("--today", today, "the day it is, if not that of this computer; a start before it is pointed out");
    app.add_option("--batch", batch, "a CSV file with a header row of the same names, or - for standard input");

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& wanted) {
        const int status = app.exit(wanted); // --help and --version
        std::cout.flush();
        if (!std::cout) {
            std::fprintf(stderr, "planner: output: 'standard output' is not allowed; allowed: %s\n", whole_output);
            return 2;
        }
        return status;
    } catch (const CLI::ParseError& error) {
        std::fprintf(stderr, "planner: arguments: %s; allowed: see planner --help\n", shown(error.what()).c_str());
        return 2;
    }
    try {
        if (format != "text" && format != "json" && format != "ics") {
            refuse("format", format, "text, json, ics");
        }
        if (format == "ics" && app.count("--batch") != 0) {
            refuse("format", format, "text, json, for a batch");
        }
        for (const auto& [name, given] : {std::pair("course", version.course), std::pair("revision", revision)}) {
            if (format != "ics" && app.count(std::string("--") + name) != 0) {
                refuse(name, given, "with --format ics only, where it names what a calendar updates");
            }
        }
        if (format == "ics") {
            check_course(version.course);
        }
        version.revision = revision_of(revision);
        for (const auto& [name, value] : asked.fields) {
            const bool needed = app.count("--batch") == 0 && name != "device" && name != "start";
            if (value.empty() && !needed && app.count("--" + name) != 0) {
                refuse(name, "", "a value; leave the option out if there is none");
            }
        }
        for (const char* const argument : std::vector<const char*>(argv, argv + argc)) {
            if (std::string_view(argument) == "--all-clear=") { // CLI11 takes it for --all-clear
                refuse("all_clear", "", "--all-clear alone, --all-clear=yes, --all-clear=no");
            }
        }
        asked.fields["all_clear"] = all_clear_of(all_clear) ? "yes" : "";
        answerer answers(
            format == "json"  ? answer_format::json
            : format == "ics" ? answer_format::ics
                              : answer_format::text,
            version, app.count("--today") != 0 ? parse_date("today", today) : boost::gregorian::day_clock::local_day());
        if (app.count("--batch") != 0) {
            const int status = run_batch(batch, standing_beside_rows(asked), answers);
            flush_answers();
            return status;
        }
        const std::string text = answers.answer(asked, std::nullopt);
        std::fwrite(text.data(), 1, text.size(), stdout);
        flush_answers();
        if (!answers.note().empty()) {
            std::fprintf(stderr, "planner: %s\n", answers.note().c_str());
        }
        return 0;
    } catch (const bad_input& bad) {
        std::fflush(stdout);
        std::fprintf(stderr, "planner: %s\n", bad.line.c_str());
        return 2;
    }
}
