// SPDX-License-Identifier: MIT
/// What hands out a view or a pointer cannot be asked for one when it goes with its expression: either that does not
/// compile, or a value is given. Where full expressions such as `recommend(x).plan()->depth` are wanted, clang warns.
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <needlewise/book.hpp>
#include <needlewise/calendar.hpp>
#include <needlewise/course.hpp>
#include <needlewise/devices.hpp>
#include <needlewise/form.hpp>
#include <needlewise/hours.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>
#include <needlewise/visit.hpp>

using namespace needlewise;

namespace {

/// Whether a call gives something that stays: a value that is no view and no pointer.
template <class T> constexpr bool is_view = std::is_pointer_v<T> || std::is_reference_v<T>;
template <class Row> constexpr bool is_view<std::span<const Row>> = true;
template <class Row, std::size_t Size> constexpr bool is_view<std::span<const Row, Size>> = true;

// From a value that goes, nothing that points into it.
template <class T>
concept lends_visits = requires(T&& from) {
    requires is_view<decltype(std::move(from).visits())>;
};
template <class T>
concept lends_plan = requires(T&& from) {
    requires is_view<decltype(std::move(from).plan())>;
};
template <class T>
concept lends_zones = requires(T&& from) {
    requires is_view<decltype(std::move(from).zones())>;
};
template <class T>
concept lends_order = requires(T&& from) {
    requires is_view<decltype(std::move(from).order())>;
};
template <class T>
concept lends_begin = requires(T&& from) {
    requires is_view<decltype(std::move(from).begin())>;
};
template <class T>
concept lends_end = requires(T&& from) {
    requires is_view<decltype(std::move(from).end())>;
};
template <class T>
concept lends_one = requires(T&& from) {
    requires is_view<decltype(std::move(from)[0])>;
};
template <class T>
concept lends_rows = requires(T&& from) {
    requires is_view<decltype(std::move(from).rows())>;
};
template <class T>
concept lends_all = requires(T&& from) {
    requires is_view<decltype(std::move(from).all())>;
};
template <class T>
concept lends_findings = requires(T&& from) {
    requires is_view<decltype(std::move(from).findings())>;
};
template <class T>
concept lends_conflicts = requires(T&& from) {
    requires is_view<decltype(std::move(from).conflicts())>;
};
template <class T>
concept lends_value = requires(T&& from) {
    requires is_view<decltype(*std::move(from))>;
};
static_assert(!lends_visits<course> && !lends_plan<course>);
static_assert(!lends_visits<diary> && !lends_conflicts<diary>);
static_assert(!lends_begin<session_dates> && !lends_end<session_dates> && !lends_one<session_dates>);
static_assert(!lends_begin<conflict_list> && !lends_end<conflict_list> && !lends_one<conflict_list>);
static_assert(!lends_begin<zone_list> && !lends_end<zone_list> && !lends_one<zone_list>);
static_assert(!lends_zones<visit_plan> && !lends_order<visit_plan>);
static_assert(!lends_all<visit_zones> && !lends_order<visit_zones>);
static_assert(!lends_rows<std::remove_const_t<decltype(standard_course)>>);
static_assert(!lends_rows<std::remove_const_t<decltype(standard_products)>>);
static_assert(!lends_findings<questionnaire>);
static_assert(!lends_value<result<date>>);
// From one that stays they are had.
static_assert(requires(const course& kept) {
    kept.visits().data();
    &kept.plan();
});
static_assert(requires(const zone_list& kept) {
    kept.begin();
    kept.end();
    &kept[0];
});
static_assert(requires(const visit_plan& kept) {
    kept.zones().data();
    kept.order().data();
});
static_assert(standard_course.rows().size() > 0 && standard_products.rows().size() > 0);

// Nothing keeps what was made for one call.
template <class Index>
concept plans_a_visit = requires(const person& who, const zone_list& zones, Index&& book) {
    plan_visit(who, zones, std::forward<Index>(book));
};
template <class Index>
concept has_a_form = requires(const intake& asked, Index&& book) {
    form_for(asked, std::forward<Index>(book));
};
template <class Index>
concept decides = requires(const intake& asked, Index&& book) {
    recommend(asked, std::forward<Index>(book));
};
static_assert(plans_a_visit<const rule_index<>&> && !plans_a_visit<rule_index<>>);
static_assert(has_a_form<const rule_index<>&> && !has_a_form<rule_index<>>);
static_assert(decides<const rule_index<>&> && !decides<rule_index<>>);
template <class Row, class Rows> constexpr bool takes = std::is_constructible_v<table_rows<Row>, Rows>;
static_assert(takes<closed_period, const std::vector<closed_period>&> &&
              !takes<closed_period, std::vector<closed_period>>);
static_assert(takes<opening, const std::vector<opening>&> && !takes<opening, std::vector<opening>>);
static_assert(takes<owned_device, const std::vector<owned_device>&> && !takes<owned_device, std::vector<owned_device>>);
static_assert(!std::is_constructible_v<required_text, std::string> &&
              !std::is_constructible_v<table_text, std::string>);
static_assert(!std::is_constructible_v<source_list, source>);

} // namespace
