// SPDX-License-Identifier: MIT
// Prints every source that a rule of the standard book cites: key, title, kind and address, in columns split by tabs.

#include <iostream>
#include <map>
#include <string>

#include <needlewise/books/standard/course.hpp>
#include <needlewise/books/standard/positions.hpp>
#include <needlewise/needlewise.hpp>
#include <needlewise/products.hpp>

namespace nw = needlewise;

namespace {

std::map<std::string, std::string> cited;

void cite(const nw::source& each) {
    cited[std::string(each.key.get())] = std::string(each.title.get()) + "\t" + std::string(nw::code(each.kind.get())) +
                                         "\t" + std::string(each.address.get());
}
template <class Rules> void cite_all(const Rules& rules) {
    for (const auto& rule : rules) {
        for (const nw::source& each : rule.source) {
            cite(each);
        }
    }
}

} // namespace

int main() {
    const nw::book_view& book = nw::index_of<nw::standard>.catalogue().book();
    cite_all(book.screening);
    cite_all(book.protocol);
    cite_all(book.limits);
    cite_all(book.routine);
    cite_all(nw::books::other_positions<>);
    cite_all(nw::standard_course.rows());
    cite_all(nw::standard_products.rows());
    for (const auto& [key, rest] : cited) {
        std::cout << key << '\t' << rest << '\n';
    }
}
