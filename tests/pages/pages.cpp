// SPDX-License-Identifier: MIT
// The pages of the documentation that are made from the standard book and from docs/evidence: the codes, and a page and
// a picture for each concern.
//
// pages DOCS_DIR          writes them
// pages DOCS_DIR --check  fails and names the first file that is missing, differs or should not be there

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "concern_page.hpp"
#include "glossary.hpp"
#include "index_page.hpp"
#include "literature.hpp"
#include "picture.hpp"
#include "vocabulary_page.hpp"

namespace fs = std::filesystem;

namespace {

/// Each file below the documentation, and what it holds.
using files = std::map<std::string, std::string>;

files generated(const fs::path& docs) {
    const pages::glossary words(docs / ".." / "include");
    const pages::trials all = pages::read_trials((docs / "evidence" / "trials.csv").string());
    files made;
    made["vocabulary.md"] = pages::vocabulary_page(words);
    made["concerns/README.md"] = pages::index_page(words, all);
    for (const auto concern : needlewise::every<needlewise::skin_concern>) {
        const pages::trials mine = pages::about(all, concern);
        const std::string name = "concerns/" + std::string(needlewise::code(concern));
        made[name + ".md"] = pages::concern_page(concern, words, mine).file();
        made[name + ".svg"] = pages::concern_picture(concern, mine).file();
        made[name + ".narrow.svg"] = pages::concern_picture(concern, mine, pages::narrow_layout).file();
    }
    return made;
}

std::optional<std::string> content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

/// Files in the directory of concerns that are not made here.
std::vector<fs::path> strays(const fs::path& docs, const files& made) {
    std::vector<fs::path> found;
    if (fs::exists(docs / "concerns")) {
        for (const auto& each : fs::directory_iterator(docs / "concerns")) {
            if (made.count("concerns/" + each.path().filename().string()) == 0) {
                found.push_back(each.path());
            }
        }
    }
    return found;
}

int check(const fs::path& docs, const files& made) {
    for (const auto& [name, text] : made) {
        const auto there = content(docs / name);
        if (there != text) {
            std::cerr << (docs / name).string() << (there ? ": is out of date" : ": is missing")
                      << "; build the target write_pages\n";
            return 1;
        }
    }
    for (const fs::path& stray : strays(docs, made)) {
        std::cerr << stray.string() << ": belongs to no concern\n";
        return 1;
    }
    std::cout << made.size() << " files are up to date\n";
    return 0;
}

int write(const fs::path& docs, const files& made) {
    fs::create_directories(docs / "concerns");
    for (const auto& [name, text] : made) {
        std::ofstream file(docs / name, std::ios::binary);
        if (!(file << text)) {
            evidence::fail((docs / name).string() + ": cannot be written");
        }
    }
    for (const fs::path& stray : strays(docs, made)) {
        std::cerr << stray.string() << ": belongs to no concern; delete it\n";
    }
    std::cout << made.size() << " files\n";
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool checking = arguments.size() == 2 && arguments[1] == "--check";
    if (arguments.size() != 1 && !checking) {
        evidence::fail("pages DOCS_DIR [--check]");
    }
    const fs::path docs = arguments[0];
    const files made = generated(docs);
    return checking ? check(docs, made) : write(docs, made);
}
