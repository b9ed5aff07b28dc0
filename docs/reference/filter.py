#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints a header or a page the way that Doxygen can read it: `filter.py FILE`. In a header, lines keep their numbers.

Headers  Doxygen does not understand `namespace needlewise::inline v1` (doxygen/doxygen#9447): it is shown as `needlewise`.
         What a header holds is put into a group by task, and the front doors too; groups.dox describes the groups.
Pages    Each page gets a name of its own (those that Doxygen makes up differ between its versions), each heading the
         anchor that it has on a page of Git, and links to pages and examples become references.
"""
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# The group of a header: that of the longest of these paths it begins with.
GROUPS = {
    "needlewise.hpp": "ask", "decide.hpp": "ask", "decision": "ask",
    "vocabulary": "words", "decision/intake": "words",
    "books": "standard_book", "literature": "standard_book",
    "book.hpp": "own_book", "rules": "own_book",
    "visit.hpp": "visit", "treatment/visit": "visit", "treatment/zones": "visit",
    "course.hpp": "course", "treatment/course": "course", "rules/course": "course", "books/standard/course": "course",
    "vocabulary/visit_record": "course",
    "form.hpp": "text", "products.hpp": "products", "vocabulary/product": "products", "rules/product": "products",
    "books/standard/products": "products", "literature/product": "products", "treatment/product": "products",
    "formats/product": "products",
    "devices.hpp": "devices", "dose.hpp": "devices", "treatment/device": "devices", "treatment/density": "devices",
    "treatment/reach": "devices", "treatment/visit_time": "devices", "literature/device": "devices",
    "literature/skin": "devices", "vocabulary/needle_spec": "devices",
    "calendar": "dates", "hours.hpp": "dates", "chrono.hpp": "dates", "formats/chrono": "dates", "icalendar.hpp": "dates", "formats/icalendar": "dates",
    "formats/diary_calendar": "dates",
    "json": "json", "formats/json": "json", "treatment/planned": "dates",
    "sheet.hpp": "text", "handout": "pictures", "formats/handout": "pictures", "svg.hpp": "pictures", "formats/svg": "pictures",
    "text.hpp": "text", "formats": "text",
    "engine": "engine",
    "tools": "tools",
}

# Folders that have a README, and the name of its page (examples.html is a page of Doxygen's own).
FOLDERS = {"docs/guides": "guides", "docs/evidence": "evidence", "docs/concerns": "concerns", "examples": "example_list"}


def group_of(header):
    """The group of a header; nothing for one of an unknown folder."""
    name = Path(header).resolve().relative_to(ROOT / "include/needlewise").as_posix()
    fitting = [path for path in GROUPS if name.startswith(path)]
    return GROUPS[max(fitting, key=len)] if fitting else ""


def header(path, text):
    """A header as Doxygen can read it."""
    group = group_of(path)
    begin, end = (f" /** @addtogroup {group} */ /** @{{ */", "/** @} */ ") if group else ("", "")
    lines, open_group = [], False
    for line in text.split("\n"):
        if line.startswith("namespace needlewise::inline v1") and line.endswith("{"):
            line, open_group = line.replace("::inline v1", "") + begin, True
        elif open_group and re.match(r"// -{20,}|\} // namespace needlewise::", line):
            # Below a rule stand the bodies of members, which are shown with their classes and not in the group.
            line, open_group = end + line, False
        lines.append(line)
    text = "\n".join(lines)
    text = text.replace("decltype(auto)", "auto")  # with the former, a member and its definition are not found to be one
    about = ""
    if not group:
        about = "@ref filter_py_has_no_group_for_this_header"  # there is no such page, and Doxygen says so
    elif Path(path).resolve().parent.name == "needlewise":
        about = f"@ingroup {group}"  # a group names its front doors as the headers to include
    if about:
        text = text.replace("#pragma once\n/// @file\n", f"/// @file\n/// {about}\n", 1)
    return text


def page_name(path):
    """The name of a page, the same with every version of Doxygen; nothing for what is no page."""
    relative = os.path.relpath(path, ROOT)
    if relative in FOLDERS:
        return FOLDERS[relative]
    if relative == "README.md":
        return "index"
    if os.path.basename(relative) == "README.md":
        return page_name(os.path.dirname(path))
    if not relative.endswith(".md"):
        return ""
    folder, name = os.path.split(relative[: -len(".md")])
    folder = "" if folder == "docs" else os.path.basename(folder)
    return f"{folder}_{name}".lstrip("_")


def anchor(page, heading):
    """The anchor of a heading, from the words by which Git's pages link to it."""
    words = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).lower())
    return f"{page}_{words.strip().replace(' ', '-')}"


def link(path, words, target):
    """A link of a page: a reference where the target is in the documentation, else as it was."""
    if re.match(r"[a-z]+:", target):
        return f"[{words}]({target})"
    file, _, heading = target.partition("#")
    there = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
    if os.path.dirname(there) == str(ROOT / "examples") and there.endswith(".cpp"):
        return f'<a href="{os.path.basename(there)[:-len(".cpp")]}_8cpp-example.html">{words}</a>'
    page = page_name(there)
    if page == "index":
        return f"[{words}](index.html)"
    if page and not heading and os.path.basename(path) == "README.md" and os.path.dirname(path) == os.path.dirname(there):
        return f'@subpage {page} "{words}"'  # in the tree of pages it stands under this one
    if page:
        return f"[{words}](@ref {anchor(page, heading) if heading else page})"
    if os.path.isdir(there) or not there.startswith(str(ROOT / "docs")):
        return words  # what only Git shows
    return f"[{words}]({os.path.basename(there)})"  # a file that lies beside the pages


def rule_anchors():
    """The anchor of each rule on the page of all rules, where that page was made."""
    listed = os.environ.get("NEEDLEWISE_RULES", "")
    if not os.path.isfile(listed):
        return {}
    return dict(line.split() for line in Path(listed).read_text(encoding="utf-8").splitlines())


def page(path, text):
    """A page as Doxygen can read it."""
    path = str(Path(path).resolve())
    name = page_name(path)
    lines, fenced, titled = [], False, False
    rules = rule_anchors() if "/concerns/" in path else {}
    for line in text.split("\n"):
        fenced ^= line.startswith("```")
        heading = None if fenced else re.match(r"(#+) (.*)$", line)
        if heading and not titled:
            titled = True
            if name != "index":
                contents = "" if "/concerns/" in path else "\n\n[TOC]"  # wide charts and tables need the place
                line += f" {{#{name}}}{contents}"
        elif heading:
            line += f" {{#{anchor(name, heading[2])}}}"
        elif line.startswith("<p ") and "src=" in line:
            line = re.sub(r'src="[^"]*/', 'src="', line)  # pictures lie beside the pages
        elif line.startswith("<picture>"):
            line = f"@htmlonly\n<div class=\"image\">{line}</div>\n@endhtmlonly"  # Doxygen does not know this tag
        elif not fenced:
            line = re.sub(r"(?<!!)\[([^]]+)\]\(([^)\s]+)\)", lambda found: link(path, found[1], found[2]), line)
        if rules and not heading and not fenced:
            line = re.sub(r"`([a-z0-9_.]+)`", lambda found: f"[{found[1]}](@ref {rules[found[1]]})"
                          if found[1] in rules else found[0], line)
        lines.append(line)
    return "\n".join(lines)


def examples():
    """A page for each example: what it shows, its source, and its output as the tests check it."""
    pages = []
    for source in sorted((ROOT / "examples").glob("*.cpp")):
        about = re.search(r"/// @file\n((?:/// .*\n)+)", source.read_text(encoding="utf-8"))
        about = re.sub(r"^/// ", "", about[1], flags=re.M) if about else ""
        output = ROOT / "examples/expected" / (source.stem + ".txt")
        printed = f"\n<h2>What it prints</h2>\n\n@verbinclude {output.name}\n" if output.exists() else ""
        pages.append(f"\n/** @example {source.name}\n@details\n{about}{printed}\n<h2>The program</h2>\n*/\n")
    return "".join(pages)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    content = Path(sys.argv[1]).read_text(encoding="utf-8")
    if sys.argv[1].endswith(".md"):
        content = page(sys.argv[1], content)
    elif sys.argv[1].endswith(".dox"):
        content += examples()
    else:
        content = header(sys.argv[1], content)
    print(content, end="")
