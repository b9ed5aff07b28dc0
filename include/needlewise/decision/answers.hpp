// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// What an answer is if it is no plan: a wait, questions, a referral or a refusal.

#include <needlewise/decision/fired_rules.hpp>
#include <needlewise/rules/catalogue.hpp>
#include <needlewise/vocabulary/duration.hpp>
#include <needlewise/vocabulary/finding.hpp>

namespace needlewise::inline v1 {

/// Answers that are missing and would matter.
struct question_list {
    finding_set findings;                            ///< the findings to ask about
    const rule_catalogue* catalogue = &no_catalogue; ///< what names them: a book has questions of its own
};
/// Not now. Some findings need time to pass, some need to clear up.
struct deferral {
    duration wait;           ///< the longest time still to wait; counted from the end of what is still present
    bool until_clear;        ///< whether something must clear up first, for which no time can be given
    fired_rules reasons;     ///< the rules that ask for it
    bool clock_started;      ///< whether the wait is running; if not, no day can be given
    finding_set waits_for;   ///< what the wait counts from the end of; see `decision::waits_for`
    question_list questions; ///< what is still to be asked
};
/// Not here: to a specialist.
struct referral {
    fired_rules reasons; ///< the rules that ask for it; none if the case could not be read, see `decision::unreadable`
    question_list questions; ///< what is still to be asked, and could make it a refusal
    finding_set not_in_book; ///< what is present and the book does not know; see `decision::not_in_book`
};
/// Not at all.
struct refusal {
    fired_rules reasons;     ///< the rules that ask for it
    question_list questions; ///< what is still to be asked, for a record that is to be complete
};

} // namespace needlewise::inline v1
