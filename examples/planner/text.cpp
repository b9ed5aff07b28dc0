// SPDX-License-Identifier: MIT
#include "text.hpp"

#include <span>
#include <string>
#include <string_view>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/formats/course_text.hpp>
#include <needlewise/formats/diary_text.hpp>
#include <needlewise/sheet.hpp>

namespace planner {

namespace {

nw::sheet_options options_of(const std::optional<nw::diary>& days, const manner& how) {
    nw::sheet_options options{.today = how.today,
                              .words = nw::standard_step_words,
                              .fingerprint = how.fingerprint,
                              .steps = how.steps,
                              .grounds = how.grounds};
    if (days) {
        options.visits = std::span(days->visits().begin(), days->visits().size());
        options.conflicts = std::span(days->conflicts().begin(), days->conflicts().size());
    }
    return options;
}

std::string device_in_words(const nw::device_choice& choice) {
    if (choice.device() == nullptr) {
        return "none of those at hand fits";
    }
    const bool exact = choice.fit() == nw::device_fit::exact_fixed || choice.fit() == nw::device_fit::exact_set;
    return std::string(choice.device()->name.get()) + ", " + nw::text_of(choice.length()) +
           (exact ? "" : ". " + std::string(nw::sentence_of(choice.fit())));
}

/// What a sheet begins with where the course does not go on, whatever the case alone would get.
std::string headline_of(nw::course_outcome outcome, reader who) {
    std::string text(words_of(outcome));
    if (who == reader::patient && outcome >= nw::course_outcome::ask_first) {
        text = "no session before you have been looked at and asked again";
    }
    for (char& letter : text) {
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    return text;
}

/// Lines of a list as sentences of one line.
std::string in_one_line(std::string text) {
    constexpr std::string_view next = "\n  - ";
    for (std::size_t at = text.find(next); at != std::string::npos; at = text.find(next, at)) {
        text.replace(at, next.size(), ". ");
    }
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

/// A part of a sheet that says what became of each device.
void add_devices(nw::sheet_part& part, const nw::device_choice& choice) {
    part.lines.push_back({"Device", device_in_words(choice), false, {}});
    for (std::size_t at = 0; at < choice.inventory().size(); ++at) {
        if (choice.reason(at) != nw::device_rejection::taken) {
            part.lines.push_back({"",
                                  "not " + std::string(choice.inventory()[at].name.get()) + ": " +
                                      std::string(nw::sentence_of(choice.reason(at))),
                                  false,
                                  {}});
        }
    }
}

} // namespace

std::string text_of(const case_answer& all, const manner& how, std::optional<std::size_t> line) {
    nw::sheet_options options = options_of(all.days, how);
    options.plan = all.plan;
    nw::sheet made = how.reader == reader::patient ? nw::patient_sheet(*all.asked.one, all.made, options)
                                                   : nw::clinic_sheet(*all.asked.one, all.made, options);
    if (all.next && all.next->outcome != nw::course_outcome::go_on) {
        made.headline = headline_of(all.next->outcome, how.reader);
    }
    if (how.reader == reader::clinic && all.next) {
        made.parts.front().lines.insert(
            made.parts.front().lines.begin(),
            {"Next visit", in_one_line(nw::describe(*all.next, nw::standard_course)), false, {}});
    }
    if (how.reader == reader::clinic && all.device) {
        add_devices(made.parts.front(), *all.device);
    }
    return (line ? "Line " + std::to_string(*line) + "\n" : "") + nw::text_of(made) + (line ? "\n" : "");
}

std::string text_of(const visit_answer& all, const manner& how) {
    nw::sheet made = nw::visit_sheet(all.asked.several->person, all.made, options_of(all.days, how));
    for (std::size_t at = 0; at < all.devices.size(); ++at) {
        if (all.devices[at]) {
            made.parts.front().lines.push_back(
                {"Device",
                 nw::words_of(all.made.zones()[at].asked.site.get()) + ": " + device_in_words(*all.devices[at]),
                 false,
                 {}});
        }
    }
    return nw::text_of(made);
}

std::string text_of(const std::vector<nw::stored_rule>& rules) {
    std::string out;
    for (const nw::stored_rule& rule : rules) {
        out += rule.id + ": " + rule.words->statement + " [" + std::string(code(rule.words->table)) + ", " +
               std::string(code(rule.words->strength)) + "]\n";
        for (const nw::stored_source& each : rule.words->sources) {
            out += "    " + each.title + " <" + each.address + ">\n";
        }
        if (!rule.words->dissent.empty()) {
            out += "    Others: " + rule.words->dissent + "\n";
        }
    }
    return out;
}

} // namespace planner
