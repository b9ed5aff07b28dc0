// SPDX-License-Identifier: MIT
#pragma once
// Reads the tables of docs/evidence.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <csv.h>

#include <needlewise/tools/enumeration.hpp>

namespace evidence {

using row = std::map<std::string, std::string>;

[[noreturn]] inline void fail(const std::string& what) {
    std::cerr << what << '\n';
    std::exit(2);
}

/// All rows of a table; each has every column of the header.
inline std::vector<row> read_table(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        fail(path + ": cannot be read");
    }
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    struct reading {
        std::vector<std::string> columns;
        std::vector<std::string> fields;
        std::vector<row> rows;
        const std::string& path;
    } all{{}, {}, {}, path};
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const auto field = [](void* data, std::size_t size, void* to) {
        static_cast<reading*>(to)->fields.emplace_back(static_cast<const char*>(data), size);
    };
    const auto end_of_row = [](int, void* to) {
        reading& now = *static_cast<reading*>(to);
        if (now.columns.empty()) {
            now.columns = now.fields;
        } else {
            if (now.fields.size() != now.columns.size()) {
                fail(now.path + ": row " + std::to_string(now.rows.size() + 2) + " has another number of fields");
            }
            row made;
            for (std::size_t at = 0; at < now.fields.size(); ++at) {
                made[now.columns[at]] = now.fields[at];
            }
            now.rows.push_back(made);
        }
        now.fields.clear();
    };
    if (csv_parse(&parser, text.data(), text.size(), field, end_of_row, &all) != text.size()) {
        fail(path + ": " + csv_strerror(csv_error(&parser)));
    }
    csv_fini(&parser, field, end_of_row, &all);
    csv_free(&parser);
    return all.rows;
}

/// A number, if one is stated; anything else than a number ends the program.
inline std::optional<double> number(const row& from, const std::string& column) {
    const std::string& text = from.at(column);
    if (text.empty()) {
        return std::nullopt;
    }
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (*end != '\0' || value < 0) {
        fail(from.at("id") + ": " + column + " is not a number: " + text);
    }
    return value;
}

/// The enumerator with the code in a column, or nothing where the cell is empty; another code ends the program.
template <class Enum> std::optional<Enum> coded(const row& from, const std::string& column) {
    const std::string& text = from.at(column);
    if (text.empty()) {
        return std::nullopt;
    }
    const auto read = needlewise::parse<Enum>(text);
    if (!read) {
        fail(from.at("id") + ": " + column + " has no code " + text);
    }
    return *read;
}

} // namespace evidence
