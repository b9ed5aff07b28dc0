// SPDX-License-Identifier: MIT
#pragma once
// What the headers say of each enumerator: the comments that stand beside them are the only place where it is written.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <needlewise/tools/enumeration.hpp>

#include "../evidence/table.hpp"

namespace pages {

struct glossary_entry {
    std::string code;
    std::string meaning;
};
/// An enumeration that has codes.
struct glossary_part {
    std::string name;    ///< of the type
    std::string field;   ///< what a value is called in an input
    std::string meaning; ///< of the whole
    std::string header;  ///< `needlewise/vocabulary/person.hpp`
    std::vector<glossary_entry> entries;
};

/// Reads the enumerations of a header line by line.
class header_reader {
public:
    explicit header_reader(std::string header) : header_(std::move(header)) {}

    void read(const std::string& line) {
        if (line.starts_with("enum class ")) {
            inside_ = line.ends_with("{");
            parts_.push_back({word_after(line, "enum class "), "", comment_, header_, {}});
        } else if (inside_ && line.starts_with("}")) {
            inside_ = false;
        } else if (inside_) {
            read_entry(line);
        } else if (line.starts_with("template <> struct enumeration<")) {
            described_ = word_after(line, "template <> struct enumeration<");
        } else if (const std::size_t at = line.find("field[] = \""); at != std::string::npos) {
            name_field(line.substr(at + 11, line.rfind('"') - at - 11));
        }
        comment_ = !line.starts_with("/// ") ? "" : comment_ + (comment_.empty() ? "" : " ") + line.substr(4);
    }
    /// The enumerations that have codes and whose enumerators are told apart by a comment.
    std::vector<glossary_part> parts() const {
        std::vector<glossary_part> found;
        std::copy_if(parts_.begin(), parts_.end(), std::back_inserter(found),
                     [](const glossary_part& part) { return !part.field.empty() && !part.entries.empty(); });
        return found;
    }

private:
    static std::string word_after(const std::string& line, const std::string& start) {
        const std::size_t end = line.find_first_of(" :>{", start.size());
        return line.substr(start.size(), end - start.size());
    }
    void read_entry(const std::string& line) {
        const std::size_t start = line.find_first_not_of(' ');
        const std::size_t comment = line.find("///< ");
        if (start == std::string::npos || comment == std::string::npos) {
            return;
        }
        const std::string code = line.substr(start, line.find_first_of(", =", start) - start);
        if (start == comment) { // a comment that goes on
            parts_.back().entries.back().meaning += " " + line.substr(comment + 5);
        } else {
            parts_.back().entries.push_back({code, line.substr(comment + 5)});
        }
    }
    void name_field(const std::string& field) {
        for (glossary_part& part : parts_) {
            if (part.name == described_) {
                part.field = field;
            }
        }
    }

    std::string header_;
    std::string comment_;
    std::string described_;
    bool inside_ = false;
    std::vector<glossary_part> parts_;
};

/// All enumerations that have codes, header by header.
class glossary {
public:
    explicit glossary(const std::filesystem::path& include) {
        std::vector<std::filesystem::path> headers;
        for (const auto& each : std::filesystem::recursive_directory_iterator(include)) {
            if (each.path().extension() == ".hpp") {
                headers.push_back(each.path());
            }
        }
        std::sort(headers.begin(), headers.end());
        for (const std::filesystem::path& header : headers) {
            header_reader reader(header.lexically_relative(include).generic_string());
            std::ifstream file(header);
            for (std::string line; std::getline(file, line);) {
                reader.read(line);
            }
            const std::vector<glossary_part> found = reader.parts();
            parts_.insert(parts_.end(), found.begin(), found.end());
        }
    }

    const std::vector<glossary_part>& parts() const { return parts_; }
    /// The part of a type. Its codes are those of the library, or the program ends.
    template <class Enum> const glossary_part& part(std::string_view name) const {
        const auto found =
            std::find_if(parts_.begin(), parts_.end(), [&](const glossary_part& each) { return each.name == name; });
        if (found == parts_.end() || found->field != needlewise::field_of<Enum>() ||
            !std::equal(found->entries.begin(), found->entries.end(), needlewise::every<Enum>.begin(),
                        needlewise::every<Enum>.end(), [](const glossary_entry& entry, Enum value) {
                            return entry.code == needlewise::code(value);
                        })) {
            evidence::fail("the codes of " + std::string(name) + " are not those that its header comments on");
        }
        return *found;
    }

private:
    std::vector<glossary_part> parts_;
};

} // namespace pages
