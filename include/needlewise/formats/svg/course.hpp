// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// The course of a treatment on one line of time: sessions, recovery, and when the skin is kept from the sun.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/decision/regimens.hpp>
#include <needlewise/formats/svg/canvas.hpp>
#include <needlewise/formats/text.hpp>
#include <needlewise/treatment/planned_interval.hpp>
#include <needlewise/vocabulary/step.hpp>

namespace needlewise::inline v1 {

/// A session on the line of time.
struct drawn_session {
    int day = 0;                ///< days from the first session, 0 for it; in order
    std::string_view when = {}; ///< its date in words; "week 4" where there is none
    bool if_needed = false;     ///< whether it is held only if it is still wanted
};

/// Whether a step before or after the session keeps the skin from the sun: it speaks of sun, sunscreen, sunbeds or
/// shade.
inline bool is_sun_care(const treatment_step& step);

/// The course of a plan as one SVG: the sessions that were given, the days in which the skin recovers after each, and
/// those on which it is kept from the sun. 360 units wide; everything that it shows stands in its description.
inline std::string course_picture(const treatment_plan& plan, std::span<const drawn_session> sessions,
                                  const picture_options& options = {});
/// The same for a plan without dates: sessions as far apart as they are planned, those beyond the least number of the
/// plan only if needed.
inline std::string course_picture(const treatment_plan& plan, const picture_options& options = {});

// ---------------------------------------------------------------------------------------------------------------------

inline bool is_sun_care(const treatment_step& step) {
    if (step.kind != step_kind::pre_care && step.kind != step_kind::aftercare) {
        return false;
    }
    const std::string_view words = step.instruction.get();
    const auto begins_word = [&words](std::string_view word) {
        for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
            if (at == 0 || words[at - 1] == ' ') {
                return true;
            }
        }
        return false;
    };
    return begins_word("sun") || begins_word("Sun") || begins_word("shade");
}

namespace detail {

/// Draws the line of time.
class course_drawing {
public:
    course_drawing(const treatment_plan& plan, std::span<const drawn_session> sessions)
        : plan_(plan), sessions_(sessions) {
        for (const treatment_step& step : plan.steps()) {
            const int from = days_before(step.from);
            const int until = days_after(step.until);
            if (is_sun_care(step)) {
                sun_from_ = std::min(sun_from_, from);
                sun_until_ = std::max(sun_until_, until);
            } else if (step.kind == step_kind::recovery) {
                recovery_ = std::max({recovery_, until, step.lasts.max.in_days()});
            }
        }
        first_day_ = std::min(sun_from_, 0);
        const int last_session = sessions.empty() ? 0 : sessions.back().day;
        last_day_ = last_session + std::max({sun_until_, recovery_, 7});
    }

    std::string picture(const picture_options& options) {
        draw_time();
        draw_lane(sun_lane, "sun", sun_from_, sun_until_);
        draw_lane(recovery_lane, "recovery", 0, recovery_);
        draw_sessions();
        const int bottom = draw_list();
        return canvas_.picture(360, bottom, std::string("The course: ") + text_of(plan_.sessions) + " sessions",
                               description(), options);
    }

private:
    static constexpr int left = 18;
    static constexpr int right = 342;
    static constexpr int session_lane = 26;
    static constexpr int recovery_lane = 52;
    static constexpr int sun_lane = 74;
    static constexpr int axis = 100;

    static int days_before(moment when) {
        const int minutes = when.in_minutes();
        return minutes >= 0 ? minutes / duration::minutes_a_day
                            : -((-minutes + duration::minutes_a_day - 1) / duration::minutes_a_day);
    }
    static int days_after(moment when) {
        const int minutes = when.in_minutes();
        return minutes <= 0 ? -(-minutes / duration::minutes_a_day)
                            : (minutes + duration::minutes_a_day - 1) / duration::minutes_a_day;
    }
    int place(int day) const {
        const int whole = std::max(last_day_ - first_day_, 1);
        return left + ((day - first_day_) * (right - left) + whole / 2) / whole;
    }

    void draw_time() {
        const int weeks = (last_day_ + 6) / 7;
        int apart = 1; // weeks between the numbers of the axis
        while (weeks / apart > 9) {
            apart = apart == 1 ? 2 : apart == 2 ? 4 : apart * 2;
        }
        for (int week = 0; week * 7 <= last_day_; week += apart) {
            canvas_.line("grid", place(week * 7), session_lane - 12, place(week * 7), axis);
            canvas_.text("small soft", place(week * 7), axis + 15, std::to_string(week), text_end::middle);
        }
        canvas_.line("edge", left, axis, right, axis);
        canvas_.text("small soft", left, axis + 30, "weeks from the first session");
    }
    /// Bars after each session, one where they meet.
    void draw_lane(int y, std::string_view looks, int from, int until) {
        if (until <= from) {
            return;
        }
        for (std::size_t at = 0; at < sessions_.size(); ++at) {
            const int begin = sessions_[at].day + from;
            int end = sessions_[at].day + until;
            while (at + 1 < sessions_.size() && sessions_[at + 1].day + from <= end) {
                end = sessions_[++at].day + until;
            }
            canvas_.rectangle(looks, place(begin), y, std::max(place(end) - place(begin), 3), 12, 2);
        }
    }
    void draw_sessions() {
        const bool crowded = sessions_.size() > 1 && place(sessions_[1].day) - place(sessions_[0].day) < 22;
        for (std::size_t at = 0; at < sessions_.size(); ++at) {
            const bool maybe = sessions_[at].if_needed;
            canvas_.circle(maybe ? "maybe" : "session", place(sessions_[at].day), session_lane, crowded ? 5 : 10);
            if (!crowded) {
                canvas_.text(maybe ? "small strong" : "small strong on", place(sessions_[at].day), session_lane + 4,
                             std::to_string(at + 1), text_end::middle);
            }
        }
    }
    std::string when(std::size_t at) const {
        const drawn_session& each = sessions_[at];
        if (!each.when.empty()) {
            return std::string(each.when);
        }
        return each.day % 7 == 0 ? std::string("week ") + std::to_string(each.day / 7)
                                 : std::string("day ") + std::to_string(each.day);
    }
    /// What the lanes are, and each session in words.
    int draw_list() {
        int y = axis + 44;
        const auto entry = [&](std::string_view looks, const std::string& words) {
            canvas_.rectangle(looks, left, y, 22, 12, 2);
            canvas_.text("small", left + 30, y + 10, words);
            y += 20;
        };
        if (recovery_ > 0) {
            entry("recovery", std::string("skin recovers: ") + days(recovery_) + " after each session");
        }
        if (sun_until_ > sun_from_) {
            entry("sun", std::string("protect from sun: ") + sun_words());
        }
        for (std::size_t at = 0; at < sessions_.size(); ++at) {
            const bool maybe = sessions_[at].if_needed;
            canvas_.circle(maybe ? "maybe" : "session", left + 10, y + 8, 9);
            canvas_.text(maybe ? "small strong" : "small strong on", left + 10, y + 12, std::to_string(at + 1),
                         text_end::middle);
            canvas_.text("small", left + 30, y + 12, when(at) + (maybe ? ", only if needed" : ""));
            y += 22;
        }
        return y + 6;
    }
    static std::string days(int count) {
        return count % 7 == 0 ? text_of(*duration::from_weeks(count / 7)) : text_of(*duration::from_days(count));
    }
    std::string sun_words() const {
        const std::string after = sun_until_ > 0 ? days(sun_until_) + " after" : "";
        const std::string before = sun_from_ < 0 ? days(-sun_from_) + " before" : "";
        return before + (before.empty() || after.empty() ? "" : ", ") + after;
    }
    std::string description() const {
        std::string text;
        for (std::size_t at = 0; at < sessions_.size(); ++at) {
            text += (at == 0 ? "Sessions: " : "; ") + std::to_string(at + 1) + ", " + when(at) +
                    (sessions_[at].if_needed ? ", only if needed" : "");
        }
        text += text.empty() ? "No sessions. " : ". ";
        text += recovery_ > 0 ? std::string("The skin recovers for ") + days(recovery_) + " after each. " : "";
        text += sun_until_ > sun_from_ ? std::string("Protect it from the sun: ") + sun_words() + " each session." : "";
        return text;
    }

    const treatment_plan& plan_;
    std::span<const drawn_session> sessions_;
    int sun_from_ = 0;
    int sun_until_ = 0;
    int recovery_ = 0;
    int first_day_ = 0;
    int last_day_ = 0;
    canvas canvas_{};
};

} // namespace detail

inline std::string course_picture(const treatment_plan& plan, std::span<const drawn_session> sessions,
                                  const picture_options& options) {
    return detail::course_drawing(plan, sessions).picture(options);
}
inline std::string course_picture(const treatment_plan& plan, const picture_options& options) {
    std::vector<drawn_session> sessions;
    const int apart = planned_interval(plan).in_days();
    for (int at = 0; at < plan.sessions.max; ++at) {
        sessions.push_back({at * apart, {}, at >= plan.sessions.min});
    }
    return course_picture(plan, sessions, options);
}

} // namespace needlewise::inline v1
