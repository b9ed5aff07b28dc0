#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The guide to errors, docs/errors.md, made from the programs of this folder that must not compile.

error_guide.py FILE          writes it
error_guide.py FILE --check  says whether it is up to date
"""
import difflib
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
INTRODUCTION = """\
# Errors, and how to mend them

What a compiler says when a program that uses the library cannot be right. Each program is compiled by a test, which looks for
these words in what the compiler says; the mended one is compiled too. Search this page for a word of your own error: the name
of a template, or the sentence behind it. A `<` after a name stands before the witness, that is the row, or the patient or the
visit that shows the fault: `no_protocol_for<skin_concern::melasma, severity_grade::mild, ...>`.

In the programs a line with `-` is what was wrong and a line with `+` what mends it.
"""
SECTIONS = {
    "A book of rules": "`changed` makes one change to the small book of "
                       "[small_book.hpp](../tests/illegal/small_book.hpp), which is sound.",
    "A course": "The table that says what follows from a visit.",
    "Values, fields and rows": "",
}


def section_of(name, text):
    """Under which heading a program stands."""
    if "small_book.hpp" in text or "needlewise/book.hpp" in text:
        return "A book of rules"
    return "A course" if name.startswith("course_") else "Values, fields and rows"


def head(text, word, file):
    """What the head of a program says after a word; a sentence may go on over several lines."""
    found = re.findall(rf"^// {word}: (.*(?:\n// (?![A-Z]+: ).*)*)", text, flags=re.M)
    if not found:
        sys.exit(f"{file}: no line '// {word}: ...'")
    return [sentence.replace("\n// ", " ") for sentence in found]


def twins(text):
    """The lines of the illegal program, and those of the legal one."""
    lines = {"illegal": [], "legal": []}
    now = set(lines)
    for line in text.split("\n"):
        if line in ("#ifdef LEGAL", "#ifndef LEGAL"):
            now = {"legal"} if line == "#ifdef LEGAL" else {"illegal"}
        elif line == "#else":
            now = set(lines) - now
        elif line == "#endif":
            now = set(lines)
        elif not re.match(r"// |#include|using namespace", line):
            for program in now:
                lines[program].append(line)
    return lines["illegal"], lines["legal"]


def entry(file):
    """What the page says of a program."""
    text = file.read_text(encoding="utf-8")
    said = "\n".join(f"- `{words}`" for words in head(text, "EXPECT", file))
    changes = [line for line in difflib.ndiff(*twins(text)) if not line.startswith("?")]
    program = re.sub(r"\n\s*\n+", "\n", "\n".join(line.rstrip() for line in changes)).strip("\n")
    title = file.stem.replace("_", " ").capitalize()
    return (section_of(file.stem, text),
            f"### {title}\n\n{said}\n\n{head(text, 'MEANS', file)[0]} **To mend it:** {head(text, 'MEND', file)[0]}\n\n"
            f"```diff\n{program}\n```\n\n"
            f"[{file.name}](../tests/illegal/{file.name})\n")


def page():
    """The whole page."""
    entries = [entry(file) for file in sorted(FOLDER.glob("*.cpp"))]
    parts = [INTRODUCTION]
    for section, about in SECTIONS.items():
        parts.append(f"## {section}\n" + (f"\n{about}\n" if about else ""))
        parts += [text for where, text in entries if where == section]
    return ("\n".join(parts) + "\nThis page is made by `tests/illegal/error_guide.py` from the programs; edit those, and build the "
            "target `write_error_guide`.\n")


guide = Path(sys.argv[1])
if sys.argv[2:] != ["--check"]:
    guide.write_text(page(), encoding="utf-8", newline="\n")
elif not guide.exists() or guide.read_text(encoding="utf-8") != page():
    sys.exit(f"{guide} is not up to date: build the target write_error_guide")
