#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The numbers of the book against docs/evidence/numbers.csv, and the questions of real forms against its findings.

check_numbers.py LIST_NUMBERS DOCS_EVIDENCE
"""
import collections
import re

from tables import fault, finish, table, told_by_the_library

# What counts as a number, and in which measure two are the same: lengths in micrometres, times in minutes.
IN_BASE = {"mm": ("micrometres", 1000), "micrometres": ("micrometres", 1), "minutes": ("minutes", 1), "hours": ("minutes", 60),
           "days": ("minutes", 1440), "weeks": ("minutes", 10080), "years": ("years", 1)}
WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "twelve": 12}
NUMBER = r"\d+(?:\.\d+)?"
FIGURE = re.compile(
    rf"(?<![\w.-])(?:(?P<mark>SPF|age)(?: of)? (?P<marked>{NUMBER})"
    rf"|(?P<least>{NUMBER})(?: (?:to|or) (?P<most>{NUMBER}))?(?P<unit> in all| ?%| mm| cm2| mg/mL| mg| g| minutes?| hours?| days?"
    rf"| weeks?| years?| uses| pass(?:es)?)?"
    rf"|(?P<word>{'|'.join(WORDS)}) (?P<of>minute|hour|day|week|year))(?![\w-])")
# What is a number and no dose: how many passes that makes in all, which a test of the steps holds against the directions, and
# the interval under which a step holds for the whole course, which the compiler proves.
NO_DOSE = re.compile(r"if sessions are less than \d+ weeks apart")


def base(number, unit):
    name, factor = IN_BASE.get(unit, (unit, 1))
    return (round(float(number) * factor, 6), name)


def plural(unit):
    return unit if unit in ("%", "mm", "cm2", "mg/mL", "mg", "g") else {"pass": "passes"}.get(unit, unit.rstrip("s") + "s")


def figures(sentence):
    """The doses in the words of a rule; one without a unit takes that of the figure before it."""
    unit = ""
    for hit in FIGURE.finditer(NO_DOSE.sub("", sentence)):
        if hit["mark"]:
            yield base(hit["marked"], hit["mark"])
        elif hit["word"]:
            yield (364 * 1440.0, "minutes") if hit["of"] == "year" else base(WORDS[hit["word"]], hit["of"] + "s")
        elif (hit["unit"] or "").strip() != "in all":
            unit = plural(hit["unit"].strip()) if hit["unit"] else unit
            for number in filter(None, (hit["least"], hit["most"])):
                yield base(number, unit)


def listed(number, unit):
    return {base(each, unit) for each in number.split(" to ")}


sources = {row["key"]: row for row in table("sources.csv")}
numbers, findings, doses = {}, {}, {}
for line in told_by_the_library():
    cells = line.split("\t")
    if cells[0] == "number":
        numbers[cells[1]] = (float(cells[2]), cells[3], cells[4].split(), cells[5])
    elif cells[0] == "words":
        name, rule, keys, strength, own, said = cells[1:]
        # Of a limit, a wait or a product what stands after the first colon is the reason, such as how thick skin is; but an age
        # is a limit wherever it stands.
        told = said if name in ("routine", "course") else said.split(": ")[0]
        needed = set(figures(told)) | {each for each in figures(said) if each[1] == "age"}
        needed |= {base(*each.split()) for each in own.split("; ") if each and not each.startswith("0 ")}
        doses[rule] = (name, keys.split(), strength, needed)
    elif cells[0] == "finding":
        findings[cells[1]] = (cells[2], float(cells[3]), cells[4])

# Each number has at least one row; each row is of a number of the book, by a source that its rule cites.
told = collections.defaultdict(list)
rows = table("numbers.csv")
by_rule = collections.defaultdict(set)
for row in rows:
    if row["how"] != "as in":
        by_rule[row["rule"]] |= listed(row["number"], row["unit"])
for at, row in enumerate(rows, 2):
    where = f"numbers.csv, row {at} ({row['rule']})"
    if row["rule"] not in doses or doses[row["rule"]][0] != row["table"]:
        fault(f"{where}: {row['table']} has no such rule")
        continue
    _, keys, _, needed = doses[row["rule"]]
    these = listed(row["number"], row["unit"])
    if not row["place"]:
        fault(f"{where}: nothing says where it stands")
    if row["number"] != "0" and not these <= needed:
        fault(f"{where}: {row['number']} {row['unit']} is not in the rule")
    if row["how"] == "as in":
        if row["source"] or not these <= by_rule[row["place"]]:
            fault(f"{where}: {row['place']} does not have {row['number']} {row['unit']} with a source of its own")
    else:
        if row["source"] not in keys and row["source"] != "expert_opinion":
            fault(f"{where}: the rule does not cite {row['source']}")
        if row["source"] not in sources:
            fault(f"{where}: {row['source']} is not in sources.csv")
        if row["how"] not in ("stated", "derived", "taken over", "opinion"):
            fault(f"{where}: {row['how']} is none of stated, derived, taken over, opinion, as in")
        if (row["how"] == "opinion") != (row["source"] == "expert_opinion"):
            fault(f"{where}: an opinion has the source expert_opinion, and only an opinion")
    told[row["rule"]].append((row["how"], these))
for rule, (value, unit, _, strength) in numbers.items():
    if value == 0 and rule not in told:
        fault(f"{rule}: that it is never needled is not in numbers.csv")
count = 0
for rule, (name, _, strength, needed) in doses.items():
    count += len(needed)
    have = set().union(*(these for _, these in told.get(rule, [])))
    for value, unit in sorted(needed - have):
        fault(f"{rule}: {value:g} {unit} is not in numbers.csv")
    for value, unit in needed & have:
        hows = {how for how, these in told[rule] if (value, unit) in these}
        if hows == {"opinion"} and name in ("screening", "positions", "limits") and strength not in ("opinion", "weak"):
            own = rule in numbers and base(*numbers[rule][:2]) == (value, unit)
            if own:
                fault(f"{rule}: graded {strength}, and its number is an opinion")

# The questions of real forms, and what the notes of dissent call the forms.
CALLED = {"F01": ["docsbay"], "F02": ["Heather Adams"], "F03": ["Noor Al Mamzar"], "F04": ["Prime Care"],
          "F05": ["Blessed Hands"], "F06": ["Dermapen"], "F07": ["Exceed", "label"], "F08": ["SkinPen", "label"],
          "F09": ["Sisu"], "F10": ["Balance"], "F11": ["Renewed Spirit"], "F12": ["Master Aesthetics"],
          "F13": ["EsthetikMTL"], "F14": ["Kichi"], "F15": ["Purely"], "F16": ["Beauty and the Brow"],
          "F17": ["Rockingham"], "F18": ["Blow"], "F19": ["Empire"], "F20": ["Your Skin Health"]}
questions = table("forms.csv")
sayable = 0
for at, row in enumerate(questions, 2):
    where = f"forms.csv, row {at} ({row['question']})"
    if not row["finding"]:
        if not row["why_none"]:
            fault(f"{where}: neither a finding nor why there is none")
        continue
    if row["finding"] not in findings:
        fault(f"{where}: there is no finding {row['finding']}")
        continue
    sayable += 1
    outcome, waited, dissent = findings[row["finding"]]
    milder = row["stance"] == "bar" and outcome == "proceed_with_precautions"
    if row["stance"].startswith("wait "):
        asked = re.fullmatch(r"wait (\d+)([dw])", row["stance"])
        milder = outcome == "proceed_with_precautions" or (asked and int(asked[1]) * (7 if asked[2] == "w" else 1) > waited > 0)
    if milder and not any(name in dissent for name in (*CALLED[row["form"]], "forms")):
        fault(f"{where}: {row['form']} says {row['stance']}, the book is milder, and no dissent names it")
share = 100 * sayable / len(questions)
if share < 95:
    fault(f"only {share:.1f} % of {len(questions)} questions can be said")

if count < 250 or len(questions) < 300:
    fault(f"only {count} numbers and {len(questions)} questions were read")
finish(f"{count} numbers of limits, waits and doses are told, "
      f"{share:.1f} % of {len(questions)} questions can be said")
