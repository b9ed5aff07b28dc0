// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// Which findings matter in a case: those for which some rule would do something else if they were present.

#include <cstddef>

#include <needlewise/decision/intake.hpp>
#include <needlewise/rules/case_rows.hpp>
#include <needlewise/rules/catalogue.hpp>

namespace needlewise::inline v1::detail {

/// Those of some findings that matter in a case.
template <std::size_t Words>
NEEDLEWISE_OUT_OF_LINE constexpr finding_set those_that_matter(finding_set doubtful, const intake& asked,
                                                               const case_rows<Words>& rows,
                                                               const rule_catalogue& catalogue) noexcept {
    const bit_set<Words> possible = rows.accepting(asked.concern.get(), asked.severity.get()) &
                                    rows.accepting(asked.site.get(), asked.phototype.get()) &
                                    rows.accepting(asked.practitioner.get(), asked.device);
    const routine_rules possible_steps = catalogue.possible_steps(codes_of(asked));
    const bit_set<Words>& for_all = rows.reporting_first({});
    finding_set matters;
    for (const finding unclear : doubtful) {
        if (!(possible & (rows.reporting(unclear) - for_all)).empty() ||
            catalogue.changes_steps(unclear, possible_steps)) {
            matters |= unclear;
        }
    }
    return matters;
}

} // namespace needlewise::inline v1::detail
