#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Keeps phrases that readers stumbled over from coming back: `check_language.py ROOT`.

Each was found by a native reader in a sentence for people. Behind it stands what a nurse would say. Line breaks and the quotes of
strings that are joined do not hide a phrase.
"""
import re
import sys
from pathlib import Path

PHRASES = {
    # how often, when, for how long
    r"across, up and down and obliquely": "3 passes in each of three directions: side to side, up and down, diagonally",
    r"\bfor \d+ (?:hours|days|weeks) before\.": "for the 2 weeks before the session",
    r"\band vitamin C may come back after\b": "do not use it for 7 days; restart it once the skin is calm",
    r"\bfirst even pinpoints\b|\beasily stopped pinpoints\b|\bstop at (?:\w+ )*pinpoints\b": "even pinpoint bleeding",
    # what to do
    r"\b(?:off|out of) the eyes\b": "keep it away from the eyes",
    r"\bhead is thrown away\b": "discard the head",
    r"\bleave the mouth area out\b": "do not treat the area around the mouth",
    r"\bamong people again\b": "you can expect to be presentable",
    # danger
    r"\bodd heartbeat\b": "irregular heartbeat",
    r"\bhard breathing\b": "difficulty breathing",
    # why
    r"\bwake herpes\b": "reactivate herpes",
    r"what is needled can no longer be judged": "needling changes the lesion, which can then no longer be assessed",
    r"\bskin may mark\b|\bhas marked before\b": "may develop dark marks",
    r"\b(?:skin|that) (?:that )?makes keloids\b": "people prone to keloids",
    r"\bisotretinoin is never needled\b": "do not needle within 26 weeks of isotretinoin",
    r"\band its kin\b": "and related diseases",
    r"\bsteel holds nickel\b": "the needles are steel, which contains nickel",
    r"\bis needled at most\b": "use needles of at most",
    # words of the library
    r"\b(?:least|greatest) number of sessions\b": "minimum or maximum number of sessions",
    r"\bneeds another \w+ than\b": "does not apply: it is for mild, and this case is moderate",
    r"\bfits better or stands before it\b": "another device fits better or comes first in the list",
    r"\bIt is not said what it is\b": "its needles are not described",
    r"\bneed not read them\b": "you only need this if",
    r"\bThe book whatever its size\b": "a size-independent view of the book",
    r"\bis known no better\b": "is no better known than its weaker input",
    r"\bOnly the exact code is taken\b": "codes are case-sensitive and must match exactly",
    r"\bit is no medical device\b": "it is not a medical device",
    r"\bright over changes of the clock\b": "correct across daylight-saving changes",
    r"\bthe least and the most over all\b": "from the minimum to the maximum across",
    r"\bknows no safety\b": "takes no account of safety",
    r"\bnever decide alone\b": "are never the only basis",
    r"\bOptions? beside `--batch` stand in for\b": "options given with --batch are defaults for cells left empty",
}
NOT_READ = {"docs/CONTRIBUTING.md"}  # it quotes one
# Made from the headers, which are read here.
MADE_PAGES = ("docs/concerns/", "docs/vocabulary.md")
# In the sentences of the rules, where code and its comments may use the same words for something else.
RULE_PHRASES = {
    r"\bfields?\b": "the treatment area, or just the area",
    r"\bneedling meets\b|\bneedles? meets?\b": "needling draws blood; the needles reach the skin",
    r"\bfavours\b": "makes it more likely",
    r"\bmay come back\b": "may be used again",
    r"\b(?:by|for|to) (?:a|the) (?:medical professional|specialist|physician) alone\b|\bin medical hands alone\b":
        "only a medical professional may",
    r"\bbrings? (?:it|the disease|them|new patches) out\b|\bbrought out new\b": "injury can trigger it",
    r"\bHave a (?:clinic|professional) (?:needle|treat|judge)\b": "people with it should be treated in a clinic",
    r"\b[Bb]etter (?:\d+|a|two) (?:days?|weeks?) after\b": "preferably wait",
    r"\b(?:liver-sick|sick liver)\b": "people with liver disease",
    r"\b(?:mark|marks) sooner\b": "darken sooner",
    r"\bbegins? at 22\b": "starts at age 22",
    r"\bSay that\b": "tell the patient that",
    r"\b(?:is|are|was) judged? first\b|\bjudge(?:s|d)? (?:the|which) (?:skin|vessels|rosacea)\b": "assess it first",
    r"\bdoes not belong in(?:to)?\b": "must not get into",
    r"\bleast number\b|\bgreatest number\b": "minimum or maximum number",
}

root = Path(sys.argv[1])
files = [root / "README.md"]
for folder, kinds in (("include", ("hpp",)), ("docs", ("md",)), ("examples", ("cpp", "hpp", "txt", "md"))):
    for kind in kinds:
        files += sorted((root / folder).rglob(f"*.{kind}"))
found = 0
for file in files:
    name = file.relative_to(root).as_posix()
    if name in NOT_READ or name.startswith(MADE_PAGES):
        continue
    text = file.read_text(encoding="utf-8")
    # A string that goes on in the next line, and a sentence that does, are one text of the same length.
    flat = re.sub(r"\"\n\s*\"", lambda cut: " " * len(cut[0]), text)
    flat = re.sub(r"\n[ /*]*", lambda cut: " " * len(cut[0]), flat)
    phrases = dict(PHRASES)
    if name.startswith("include/needlewise/books/"):
        quoted = {at for string in re.finditer(r'"[^"]*"', flat) for at in range(*string.span())}
        phrases.update(RULE_PHRASES)
    for phrase, better in phrases.items():
        for hit in re.finditer(phrase.replace(" ", r"\s+"), flat):
            if phrase in RULE_PHRASES and hit.start() not in quoted:
                continue
            found += 1
            line = text.count("\n", 0, hit.start()) + 1
            print(f"{name}:{line}: {' '.join(hit[0].split())} -- better: {better}", file=sys.stderr)
if len(files) < 100:
    print(f"only {len(files)} files were read", file=sys.stderr)
    found += 1
print(f"{len(files)} files, {len(PHRASES) + len(RULE_PHRASES)} phrases, {found} found")
sys.exit(1 if found else 0)
