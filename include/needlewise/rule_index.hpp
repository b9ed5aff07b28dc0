// SPDX-License-Identifier: MIT
#pragma once
/// @file
/// A book made ready to decide. All rows of all four tables share one bit-parallel index, each table in words of its
/// own and sorted so that the strictest row comes first: the lowest bit that is left is then the answer.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <needlewise/case_rows.hpp>
#include <needlewise/rule_book.hpp>

namespace needlewise::inline v1 {

/// How many machine words the tables that decide take, 64 rules to a word.
struct table_words {
    std::size_t screening; ///< words of the screening table
    std::size_t protocol;  ///< words of the protocol table
    std::size_t limits;    ///< words of the limits

    /// The words of all three.
    constexpr std::size_t all() const { return screening + protocol + limits; }
    /// Whether these words hold a book of those.
    constexpr bool hold(const table_words& other) const {
        return screening >= other.screening && protocol >= other.protocol && limits >= other.limits;
    }
    /// Whether both are the same.
    constexpr bool operator==(const table_words&) const = default;
};
/// The largest book: 127 screening rows, 127 protocol rows and 63 limits. Every decision carries a set of that many.
inline constexpr table_words most_words{2, 2, 1};
/// The words of the largest routine: 192 steps.
inline constexpr std::size_t most_routine_words = 3;

/// A set of the rules that decide.
using book_rules = engine::rule_set<most_words.all()>;
/// A set of the steps of a routine.
using routine_rules = engine::rule_set<most_routine_words>;

/// The words that a number of rows takes. The last place of the last word stays free: it stands for no row.
constexpr std::size_t words_for(std::size_t rows) { return rows / 64 + 1; }
/// The words that the tables of a book take.
constexpr table_words words_for(const book_view& book) {
    return {words_for(book.screening.size()), words_for(book.protocol.size()), words_for(book.limits.size())};
}
/// Whether an index can hold a book.
constexpr bool fits(const book_view& book, const table_words& words = most_words) {
    return words.hold(words_for(book)) && book.routine.size() <= routine_rules::capacity;
}

namespace detail {

/// FNV-1a over what decides.
class fingerprint_maker {
public:
    constexpr void add(std::uint64_t value) {
        hash_ ^= value;
        hash_ *= 0x100000001b3U;
        hash_ ^= hash_ >> 32;
    }
    constexpr void add(std::string_view text) {
        for (const char letter : text) {
            hash_ = (hash_ ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
        }
        add(text.size());
    }
    constexpr void add(const case_box& box) {
        for (const std::uint64_t word : box.words_of()) {
            add(word);
        }
    }
    constexpr std::uint64_t hash() const { return hash_; }

private:
    std::uint64_t hash_ = 0xcbf29ce484222325U;
};

constexpr void add_outcome(auto& maker, const screening_rule& rule) {
    maker.add(position(rule.then.get()));
    maker.add(static_cast<std::uint64_t>(rule.wait.in_minutes()));
}
constexpr void add_outcome(auto& maker, const protocol_rule& rule) {
    const protocol& then = rule.then;
    for (const auto value :
         {then.depth.min.in_micrometres(), then.depth.max.in_micrometres(), then.first.in_micrometres(),
          then.sessions.min, then.sessions.max, then.interval.min.in_minutes(), then.interval.max.in_minutes(),
          then.maintenance.min.in_minutes(), then.maintenance.max.in_minutes()}) {
        maker.add(static_cast<std::uint64_t>(value));
    }
}
constexpr void add_outcome(auto& maker, const limit_rule& rule) {
    maker.add(position(rule.then.get().kind));
    maker.add(static_cast<std::uint64_t>(rule.then.get().value));
    maker.add(position(rule.otherwise));
}
constexpr void add_outcome(auto& maker, const routine_rule& rule) {
    const treatment_step& step = rule.then;
    maker.add(position(step.kind.get()) * 8 + position(step.need));
    maker.add(std::string_view(step.agent));
    for (const auto value : {step.from.in_minutes(), step.until.in_minutes(), step.lasts.min.in_minutes(),
                             step.lasts.max.in_minutes(), step.rolling.passes.min, step.rolling.passes.max}) {
        maker.add(static_cast<std::uint64_t>(value));
    }
    maker.add(step.rolling.directions.bits() * 8 + position(step.rolling.endpoint));
    maker.add(rule.when.unless.bits());
}

template <class Rows> constexpr void add_rows(fingerprint_maker& maker, const Rows& rows) {
    maker.add(rows.size());
    for (const auto& rule : rows) {
        maker.add(rule.id.get());
        maker.add(box_of(rule.when));
        add_outcome(maker, rule);
        for (const source& each : rule.source) {
            maker.add(each.key.get());
        }
        for (const std::string_view replaced : rule.replaces) {
            maker.add(replaced);
        }
    }
}

/// How many steps of replacement stand between a protocol row and the bottom; inspect forbids more than a few.
constexpr std::size_t rank_of(const table_rows<protocol_rule>& rules, std::size_t rule, std::size_t depth = 0) {
    std::size_t rank = 0;
    if (!rules[rule].replaces.empty() && depth < 4) {
        for (std::size_t other = 0; other < rules.size(); ++other) {
            if (other != rule && rules[rule].replaces.contains(rules[other].id)) {
                const std::size_t above = 1 + rank_of(rules, other, depth + 1);
                rank = above > rank ? above : rank;
            }
        }
    }
    return rank;
}

/// A table of protocols to be filled in.
template <std::size_t... Row>
constexpr held_table_rows<protocol, sizeof...(Row)> nothing_wanted(std::index_sequence<Row...>) {
    constexpr auto nothing = [](std::size_t) { return no_protocol; };
    return {{nothing(Row)...}};
}

/// Whether any row of a table stands in for another.
template <class Rows> constexpr bool has_replacements(const Rows& rows) {
    for (const auto& rule : rows) {
        if (!rule.replaces.empty()) {
            return true;
        }
    }
    return false;
}

/// Whether another row of a table stands in for the row with this id. `inspect` sees to it that it covers that row.
template <class Rows> constexpr bool is_replaced(const Rows& rows, std::string_view id) {
    for (const auto& rule : rows) {
        if (!rule.replaces.empty() && rule.replaces.contains(id)) {
            return true;
        }
    }
    return false;
}

} // namespace detail

/// A hash of all that decides in a book: ids, conditions, outcomes, sources and replacements, in their order. Prose is
/// not part of it.
template <std::same_as<book_view> Book> constexpr std::uint64_t fingerprint_of(const Book& book) {
    detail::fingerprint_maker maker;
    detail::add_rows(maker, book.screening);
    detail::add_rows(maker, book.protocol);
    detail::add_rows(maker, book.limits);
    detail::add_rows(maker, book.routine);
    return maker.hash();
}

/// A case as the routine sees it.
struct routine_case {
    skin_concern concern;    ///< what the treatment is for
    severity_grade severity; ///< how marked it is
    body_site site;          ///< where
    fitzpatrick phototype;   ///< Fitzpatrick phototype
    care_setting setting;    ///< in whose hands
    device_kind device;      ///< the device
    finding_set present;     ///< the findings that are present
};

/// What an answer needs to name its rules, and to look up its steps when they are asked for.
struct rule_catalogue {
    book_view book{};                                      ///< the rows
    std::uint64_t fingerprint = 0;                         ///< `fingerprint_of` the book
    std::size_t first_word[4]{};                           ///< where each deciding table begins, and where they end
    std::uint16_t row_of[book_rules::capacity]{};          ///< the row of each bit, within its table
    case_index<most_routine_words> routine_index{};        ///< which steps accept which value
    routine_rules omitted_by[enumerator_count<finding>]{}; ///< the steps that a finding omits
    std::uint16_t step_of[routine_rules::capacity]{};      ///< the routine row of each bit

    /// The first bit of a deciding table.
    constexpr std::size_t first_bit(table_kind table) const { return first_word[position(table)] * 64; }
    /// The table of a bit.
    constexpr table_kind table_of(std::size_t bit) const {
        std::size_t table = 0;
        while (bit / 64 >= first_word[table + 1]) {
            ++table;
        }
        return static_cast<table_kind>(table);
    }
    constexpr const screening_rule& screening(std::size_t bit) const {
        return book.screening[row_of[bit]];
    }                                                                                                     ///< of a bit
    constexpr const protocol_rule& protocol(std::size_t bit) const { return book.protocol[row_of[bit]]; } ///< of a bit
    constexpr const limit_rule& limit(std::size_t bit) const { return book.limits[row_of[bit]]; }         ///< of a bit
    constexpr const routine_rule& routine(std::size_t bit) const { return book.routine[step_of[bit]]; }   ///< of a bit

    /// The steps for a case and the deepest needle of its plan.
    constexpr routine_rules steps_for(const routine_case& asked, depth_band depth) const {
        routine_rules reported_rules = routine_index.accepting(finding_axis, position(reported::nothing));
        routine_rules taken = routine_index.accepting(concern_axis, position(asked.concern)) &
                              routine_index.accepting(site_axis, position(asked.site)) &
                              routine_index.accepting(phototype_axis, position(asked.phototype)) &
                              routine_index.accepting(setting_axis, position(asked.setting)) &
                              routine_index.accepting(device_axis, position(asked.device)) &
                              routine_index.accepting(depth_axis, position(depth));
        routine_rules omitted;
        for (const finding found : asked.present) {
            reported_rules |= routine_index.accepting(finding_axis, position(as_reported(found)));
            omitted |= omitted_by[position(found)];
        }
        taken &= reported_rules;
        for (std::size_t word = 0; word < most_routine_words; ++word) {
            taken.set_word(word, taken.word(word) & ~omitted.word(word));
        }
        return taken;
    }
};
/// The catalogue of no book: no rules, no steps.
inline constexpr rule_catalogue no_catalogue{};

/// Whether a limit leaves nothing of what a protocol row wants.
constexpr bool leaves_nothing(const limit& allowed, const protocol& wanted) {
    switch (allowed.kind) {
    case limit_kind::depth: return allowed.value < wanted.depth.min.in_micrometres();
    case limit_kind::interval: return allowed.value > wanted.interval.max.in_minutes();
    case limit_kind::sessions: break;
    }
    return allowed.value < wanted.sessions.min;
}
/// Whether a limit narrows what a protocol row wants.
constexpr bool narrows(const limit& allowed, const protocol& wanted) {
    switch (allowed.kind) {
    case limit_kind::depth: return allowed.value < wanted.depth.max.in_micrometres();
    case limit_kind::interval: return allowed.value > wanted.interval.min.in_minutes();
    case limit_kind::sessions: break;
    }
    return allowed.value < wanted.sessions.max;
}

/// A book made ready to decide. It refers to the rows of the book, which must outlive it. `Words` is what the book
/// takes; the default holds any book, for one that is made at run time.
template <table_words Words = most_words> class rule_index : public rule_catalogue {
public:
    static_assert(most_words.hold(Words), "a book has at most most_words rules");
    /// The place of no protocol row: that of a gap, which a proved book does not have.
    static constexpr std::size_t no_protocol_row = Words.protocol * 64 - 1;
    /// The bit of no limit. It always holds, and it bars a gap.
    static constexpr std::uint64_t no_limit = std::uint64_t{1} << 63;
    /// A set of rules of this book.
    using rules = engine::rule_set<Words.all()>;

    /// Makes a book ready. The book is to be proved first (`proven`, `inspect`): a faulty one may decide wrongly. One
    /// that does not fit is not read at all, and every case is referred.
    constexpr explicit rule_index(const book_view& view) {
        bars[no_protocol_row] = no_limit;
        first_word[1] = Words.screening;
        first_word[2] = Words.screening + Words.protocol;
        first_word[3] = Words.all();
        if (!fits(view, Words)) {
            return;
        }
        book = view;
        fingerprint = fingerprint_of(view);
        case_index<Words.all()> index;
        // From the strictest down, and from the longest wait: the lowest bit that hits is the answer.
        place(view.screening, row_of, first_bit(table_kind::screening), index,
              [](const screening_rule& a, const screening_rule& b) {
                  return a.then.get() != b.then.get() ? a.then.get() > b.then.get() : a.wait > b.wait;
              });
        place_protocol(index);
        place(view.limits, row_of, first_bit(table_kind::limits), index, [](const limit_rule& a, const limit_rule& b) {
            const needlewise::limit &left = a.then, &right = b.then;
            return left.kind != right.kind ? left.kind < right.kind : left != right && left.at_least_as_tight_as(right);
        });
        place(view.routine, step_of, 0, routine_index,
              [](const routine_rule& a, const routine_rule& b) { return a.then.kind.get() < b.then.kind.get(); });
        index.seal();
        rows = case_rows(index);
        routine_index.seal();
        note_screening();
        note_limits();
        for (std::size_t bit = 0; bit < view.routine.size(); ++bit) {
            for (const finding found : finding_set::from_bits(routine(bit).when.unless.bits())) {
                omitted_by[position(found)].add(bit);
            }
        }
    }

    case_rows<Words.all()> rows{};              ///< which rules hit which case
    rules wears_off{};                          ///< screening rows that hold for some time after the finding ended
    rules waits{};                              ///< those of them that defer
    verdict outcome_of[Words.screening * 64]{}; ///< what each screening row leads to
    duration wait_of[Words.screening * 64]{};   ///< how long each screening row holds
    std::uint64_t findings_of[Words.screening * 64]{}; ///< the findings of each screening row
    /// What each protocol row wants.
    held_table_rows<needlewise::protocol, Words.protocol* 64> wanted =
        detail::nothing_wanted(std::make_index_sequence<Words.protocol * 64>{});
    std::uint64_t limits_of[3]{};              ///< the limits of each kind, one bit each
    std::uint64_t limits_on_time = 0;          ///< those on the interval and on the number of sessions
    std::uint64_t refusing = 0;                ///< the limits whose bar is a refusal; that of the others is a referral
    std::uint64_t bars[Words.protocol * 64]{}; ///< the limits that leave nothing of each protocol row
    // What each limit allows; where there is no limit, and so in the last place, everything.
    needle_length ceiling[Words.limits * 64]{}; ///< of limits on depth
    duration soonest[Words.limits * 64]{};      ///< of limits on the interval
    int most_sessions[Words.limits * 64]{};     ///< of limits on the number of sessions

private:
    static constexpr int any_number = 1'000'000; // of sessions
    // Insertion sort of the row numbers: stable, and the tables are short.
    template <class Rows, class RowOf, class Index, class Before>
    static constexpr void place(const Rows& rows, RowOf& row_of_bit, std::size_t start, Index& into, Before before) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::size_t at = start + row;
            for (; at > start && before(rows[row], rows[row_of_bit[at - 1]]); --at) {
                row_of_bit[at] = row_of_bit[at - 1];
            }
            row_of_bit[at] = static_cast<std::uint16_t>(row);
        }
        const bool any_replaced = detail::has_replacements(rows);
        for (std::size_t bit = start; bit < start + rows.size(); ++bit) {
            if (!any_replaced || !detail::is_replaced(rows, rows[row_of_bit[bit]].id)) {
                into.put(bit, box_of(rows[row_of_bit[bit]].when));
            }
        }
    }
    // Rows that go before others come first.
    constexpr void place_protocol(case_index<Words.all()>& index) {
        std::size_t bit = first_bit(table_kind::protocol);
        for (std::size_t rank = 5; rank-- > 0;) {
            for (std::size_t row = 0; row < book.protocol.size(); ++row) {
                if (detail::rank_of(book.protocol, row) == rank) {
                    row_of[bit] = static_cast<std::uint16_t>(row);
                    index.put(bit, box_of(book.protocol[row].when));
                    wanted.rows[bit - first_bit(table_kind::protocol)] = book.protocol[row].then;
                    ++bit;
                }
            }
        }
    }
    constexpr void note_screening() {
        for (std::size_t bit = 0; bit < book.screening.size(); ++bit) {
            const screening_rule& rule = screening(bit);
            outcome_of[bit] = verdict_of(rule.then);
            wait_of[bit] = rule.wait;
            findings_of[bit] = rule.when.having.bits();
            if (!rule.wait.is_zero()) {
                wears_off.add(bit);
                if (rule.then == objection::defer) {
                    waits.add(bit);
                }
            }
        }
    }
    constexpr void note_limits() {
        const std::size_t start = first_bit(table_kind::limits);
        for (std::size_t row = 0; row < Words.limits * 64; ++row) {
            ceiling[row] = *needle_length::from_micrometres(needle_length::longest);
            soonest[row] = duration{};
            most_sessions[row] = any_number;
        }
        for (std::size_t row = 0; row < book.limits.size(); ++row) {
            const limit_rule& rule = limit(start + row);
            const std::uint64_t bit = std::uint64_t{1} << row;
            limits_of[position(rule.then.get().kind)] |= bit;
            if (rule.then.get().kind != limit_kind::depth) {
                limits_on_time |= bit;
            }
            if (rule.otherwise == objection::refuse) {
                refusing |= bit;
            }
            const std::int32_t value = rule.then.get().value;
            switch (rule.then.get().kind) {
            case limit_kind::depth: ceiling[row] = *needle_length::from_micrometres(value); break;
            case limit_kind::interval: soonest[row] = *duration::from_minutes(value); break;
            case limit_kind::sessions: most_sessions[row] = value; break;
            }
            for (std::size_t other = 0; other < book.protocol.size(); ++other) {
                if (leaves_nothing(rule.then, protocol(first_bit(table_kind::protocol) + other).then)) {
                    bars[other] |= bit;
                }
            }
        }
    }
};

/// The index of a constant book, made by the compiler once for the program.
template <const auto& Book> inline constexpr rule_index<words_for(Book.view())> index_of{Book.view()};

} // namespace needlewise::inline v1
