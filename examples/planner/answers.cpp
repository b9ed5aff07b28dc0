// SPDX-License-Identifier: MIT
#include "answers.hpp"

#include <boost/date_time/posix_time/posix_time_types.hpp>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/books/standard/products.hpp>
#include <needlewise/decision/fingerprint.hpp>
#include <needlewise/formats/diary_calendar.hpp>
#include <needlewise/formats/diary_text.hpp>
#include <needlewise/needlewise.hpp>

#include "refusal.hpp"
#include "text.hpp"

namespace planner {

namespace {

/// Adds a key to an object that is being written.
void add(std::string& out, std::string_view key, std::string_view value) {
    (((out += out.back() == '{' ? "\"" : ",\"") += key) += "\":") += value;
}

std::string dates_of(const nw::diary& days) {
    nw::json_value dates = nw::json_value::array();
    for (const nw::session_date& each : days.visits()) {
        dates.push_back(nw::text_of(each.planned));
    }
    return dates.dump();
}

[[noreturn]] void refuse_all(std::string_view before, const nw::json_errors& errors) {
    bad_input bad;
    for (const nw::json_error& wrong : errors) {
        bad.lines.push_back(std::string(before) + nw::describe(wrong));
    }
    throw bad;
}

/// A course by the visits so far; refuses visits that cannot be, or that are still to come.
nw::course course_so_far(const question& asked, const nw::treatment_plan& plan, const nw::date& today) {
    const auto made = nw::course_of(plan, *asked.course);
    if (!made) {
        refuse_all("intake: /course", made.errors());
    }
    if (!made->visits().empty()) {
        const nw::date last = asked.start + boost::gregorian::days(made->visits().back().day.get());
        if (last > today) {
            refuse("intake: /course/visits/" + std::to_string(made->visits().size() - 1) + "/day", nw::text_of(last),
                   "a visit by today, which is " + nw::text_of(today) + "; --today says another day");
        }
    }
    return *made;
}

/// The sessions of a case on its calendar: of the plan, or what a course so far still has.
nw::diary diary_of(const question& asked, const nw::treatment_plan& plan, const std::optional<nw::course>& so_far,
                   const nw::date& today) {
    std::vector<nw::closed_period> periods;
    const nw::calendar open = asked.calendar.with(periods);
    if (so_far) {
        nw::schedule_options keep = asked.keep;
        keep.today = today;
        return nw::schedule(*so_far, asked.start, open, keep);
    }
    if (!asked.from_json && nw::schedule(plan, asked.start).empty()) {
        refuse("start", nw::text_of(asked.start), "a day that leaves room for the course before the year 9999");
    }
    return nw::schedule(plan, asked.start, open, asked.keep);
}

/// The plan, or the one of its regimens that was asked for; nothing without a plan.
std::optional<nw::treatment_plan> regimen_of(const nw::decision& made, const std::string& wanted) {
    if (made.plan() == nullptr || wanted.empty()) {
        return made.plan() == nullptr ? std::nullopt : std::optional(*made.plan());
    }
    const auto chosen = made.plan()->with_regimen(wanted);
    if (!chosen) {
        std::string allowed;
        for (const nw::treatment_plan& each : made.plan()->regimens()) {
            allowed += (allowed.empty() ? "" : ", ") + std::string(each.rule().id);
        }
        refuse("regimen", wanted, allowed);
    }
    return *chosen;
}

/// The device for a plan among those at hand, at the length that is wanted; nothing if there are none.
std::optional<nw::device_choice> device_of(const nw::treatment_plan& plan,
                                           const std::vector<nw::owned_device>& inventory, nw::needle_length wanted) {
    if (inventory.empty()) {
        return std::nullopt;
    }
    const auto chosen = nw::choose_device(plan, inventory, {.wanted = wanted});
    if (!chosen) {
        refuse(chosen.error().field(), chosen.error().value(), chosen.error().allowed());
    }
    return *chosen;
}

} // namespace

answerer::answerer(const manner& how) : how_(how) { how_.fingerprint = nw::fingerprint_of(nw::standard.view()); }

const std::string& answerer::answer(const question& asked, std::optional<std::size_t> line) {
    note_.clear();
    out_.clear();
    if (!asked.start.is_special() && asked.start < how_.today && !asked.course) {
        note_ = "start: " + nw::text_of(asked.start) + " lies before today, which is " + nw::text_of(how_.today) +
                "; --today says another day";
    }
    asked.several ? answer_visit(asked) : answer_case(asked, line);
    return out_;
}

void answerer::answer_case(const question& asked, std::optional<std::size_t> line) {
    const nw::intake& one = *asked.one;
    const nw::decision made = nw::recommend(one);
    if (const nw::input_error wrong = made.unreadable(); !wrong.field().empty()) {
        refuse(wrong.field(), wrong.value(), wrong.allowed());
    }
    const std::optional<nw::treatment_plan> chosen = regimen_of(made, asked.regimen);
    const nw::treatment_plan* const plan = chosen ? &*chosen : nullptr;
    const std::vector<nw::owned_device> inventory = nw::inventory_of(asked.devices);
    const nw::date today = asked.keep.today.is_special() ? how_.today : asked.keep.today;
    case_answer all{asked, made, plan, {}, {}, {}, {}};
    if (plan != nullptr && asked.course) {
        all.so_far = course_so_far(asked, *plan, today);
        nw::visit_question when{.screened_again = asked.keep.screened_again};
        if (!asked.start.is_special()) {
            when.day = static_cast<int>((today - asked.start).days());
        }
        all.next = nw::next_visit(*all.so_far, when);
    }
    if (plan != nullptr && !asked.start.is_special()) {
        all.days = diary_of(asked, *plan, all.so_far, today);
    }
    if (plan != nullptr) {
        all.device = device_of(*plan, inventory, all.next ? all.next->depth : nw::no_needling);
    }
    switch (how_.format) {
    case answer_format::text: out_ = text_of(all, how_, line); return;
    case answer_format::ics: return write_calendar(all);
    case answer_format::json: break;
    }
    if (line) {
        out_ = "{\"line\":" + std::to_string(*line);
    }
    nw::store_into(kept_, one.history, made, how_.detail, how_.fingerprint);
    if (plan != nullptr && !asked.regimen.empty()) {
        nw::store_into(*kept_.plan, *plan, how_.detail);
    }
    kept_.asked = how_.detail == nw::stored_detail::full ? asked.one : std::nullopt;
    const std::size_t begin = out_.size();
    nw::json_codec<nw::stored_decision>::write(out_, kept_, nw::json_unit::none);
    out_[begin] = line ? ',' : '{';
    out_.pop_back(); // what follows is a part of it
    if (!asked.start.is_special()) {
        add(out_, "dates", all.days ? dates_of(*all.days) : "[]");
    }
    if (asked.from_json && all.days) {
        add(out_, "diary", nw::json_text(*all.days));
    }
    if (all.next) {
        add(out_, "next_visit", nw::json_text(*all.next));
    }
    if (all.device) {
        add(out_, "device", nw::json_text(*all.device));
    }
    out_ += "}\n";
}

void answerer::answer_visit(const question& asked) {
    const nw::visit_plan made = nw::plan_visit(asked.several->person, *nw::zone_list::make(asked.several->zones));
    std::optional<nw::diary> days;
    if (!asked.start.is_special()) {
        std::vector<nw::closed_period> periods;
        days = nw::schedule(made, asked.start, asked.calendar.with(periods), asked.keep);
    }
    const std::vector<nw::owned_device> inventory = nw::inventory_of(asked.devices);
    std::vector<std::optional<nw::device_choice>> devices;
    for (const nw::zone_answer& each : made.zones()) {
        devices.push_back(each.treated() ? device_of(*each.plan(), inventory, nw::no_needling) : std::nullopt);
    }
    switch (how_.format) {
    case answer_format::text: out_ = text_of({asked, made, days, devices}, how_); return;
    case answer_format::ics: refuse("format", "ics", "text, json, for a visit of several zones");
    case answer_format::json: break;
    }
    out_ = "{";
    add(out_, "visit", nw::json_text(nw::stored(made, how_.detail)));
    if (days) {
        add(out_, "dates", dates_of(*days));
        add(out_, "diary", nw::json_text(*days));
    }
    if (!inventory.empty()) {
        std::string list;
        for (const auto& each : devices) {
            list += (list.empty() ? "" : ",") + (each ? nw::json_text(*each) : std::string("null"));
        }
        add(out_, "devices", "[" + list + "]");
    }
    out_ += "}\n";
}

void answerer::write_calendar(const case_answer& all) {
    if (all.asked.start.is_special()) {
        refuse("start", "", "a day, because a calendar needs one");
    }
    if (!all.days) {
        refuse("format", "ics", "text or json, because the outcome is " + std::string(code(all.made.outcome())));
    }
    nw::calendar_document document = nw::calendar_of(*all.plan, *all.days,
                                                     {.course = how_.version.course,
                                                      .stamp_utc = boost::posix_time::second_clock::universal_time(),
                                                      .sessions_before = how_.version.sessions_before});
    for (nw::calendar_entry& entry : document.entries) {
        entry.sequence = how_.version.revision;
    }
    const auto written = nw::icalendar(document);
    if (!written) {
        refuse(written.error().field(), written.error().value(), written.error().allowed());
    }
    out_ = *written;
}

std::string schema_of_answers() {
    nw::json_value made = nw::json_schema<nw::stored_decision>();
    nw::json_value& all = made["definitions"];
    const nw::json_value day = {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    const nw::json_value dates = {{"type", "array"}, {"items", day}};
    const nw::json_value diary = nw::json_codec<nw::stored_diary>::schema(all, nw::json_unit::none);
    const nw::json_value device = nw::json_codec<nw::stored_choice>::schema(all, nw::json_unit::none);
    const nw::json_value visit = nw::json_codec<nw::stored_visit>::schema(all, nw::json_unit::none);
    const nw::json_value next = nw::json_codec<nw::stored_next_visit>::schema(all, nw::json_unit::none);
    nw::json_value to_case = all["decision"]; // with what stands beside a decision
    to_case["properties"]["line"] = {{"type", "integer"}, {"minimum", 1}};
    to_case["properties"].update({{"dates", dates}, {"diary", diary}, {"next_visit", next}, {"device", device}});
    const nw::json_value devices = {{"type", "array"}, {"items", {{"anyOf", {device, {{"type", "null"}}}}}}};
    all["answer_to_case"] = std::move(to_case);
    all["answer_to_visit"] = {
        {"type", "object"},
        {"properties", {{"visit", visit}, {"dates", dates}, {"diary", diary}, {"devices", devices}}},
        {"required", {"visit"}},
        {"additionalProperties", false}};
    made.erase("allOf");
    made["oneOf"] = {{{"$ref", "#/definitions/answer_to_case"}}, {{"$ref", "#/definitions/answer_to_visit"}}};
    return made.dump(2) + "\n";
}

std::string all_rules(answer_format format) {
    std::vector<nw::stored_rule> rules = nw::stored_rules(nw::standard.view());
    for (const auto& more : {nw::stored_rules(nw::table_kind::course, nw::standard_course.rows()),
                             nw::stored_rules(nw::table_kind::products, nw::standard_products.rows())}) {
        rules.insert(rules.end(), more.begin(), more.end());
    }
    return format == answer_format::json ? nw::json_text(rules) + "\n" : text_of(rules);
}

} // namespace planner
