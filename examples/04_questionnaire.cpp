// SPDX-License-Identifier: MIT
/// @file
/// A form from the questionnaire: only the questions that matter for the case, in plain words, group by group, with the
/// time that some of them need. The answers come back by their codes; what was left out is asked again, and nothing
/// else.

#include <iostream>
#include <string_view>

#include <needlewise/form.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/text.hpp>

using namespace needlewise;

namespace {

constexpr intake in_a_salon{
    .concern = skin_concern::skin_texture,
    .severity = severity_grade::mild,
    .site = body_site::cheek,
    .phototype = fitzpatrick::ii,
    .practitioner = practitioner_kind::aesthetician,
    .history = screening::not_asked(),
};

/// What came back of the form: a code, and for a yes how long ago, or nothing.
struct ticked {
    std::string_view code;
    std::string_view ago;
};

void print(const questionnaire& form, enum_set<finding_group> groups) {
    for (const form_question& each : form) {
        if (groups.contains(each.group())) {
            std::cout << (each.opens_group() ? code(each.group()) : "") << (each.opens_group() ? "\n" : "") << "  [ ] "
                      << each.question() << "\n";
            if (each.has_time()) {
                std::cout << "      If yes, how long is it since " << each.counts_from() << "? ______\n";
            }
        }
    }
}

/// Every question of the form was answered no, but for what is ticked.
screening answers(const questionnaire& form, std::initializer_list<ticked> back) {
    screening history = screening::not_asked();
    for (const form_question& each : form) {
        history.answer(each.asked(), screening_answer::no);
    }
    for (const ticked& each : back) {
        const auto found = read<finding>(each.code);
        if (!found) {
            std::cout << found.error() << "\n";
        } else if (const auto ago = read_time(each.ago)) {
            history.answer(*found, *ago);
        } else {
            history.answer(*found, each.ago.empty() ? screening_answer::yes : screening_answer::unknown);
        }
    }
    return history;
}

} // namespace

int main() {
    const questionnaire form = form_for(in_a_salon);
    std::cout << form.size() << " questions matter for this case; two of the groups:\n";
    print(form, {finding_group::medicines, finding_group::daily_life});

    intake answered = in_a_salon;
    answered.history = answers(form, {{"Accutane", "five months or so"}, {"smoker", ""}});
    std::cout << "\nNobody can read how long ago that was, so it is asked again, and nothing else:\n";
    print(questionnaire(recommend(answered)), any_of<finding_group>);

    answered.history = answers(form, {{"Accutane", "5 months"}, {"smoker", ""}});
    std::cout << "\n" << recommend(answered);
}
