#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The numbers of the protocol rows against docs/evidence/protocol_numbers.csv and their own sentences, and that table against
what was read.

check_protocol.py LIST_NUMBERS DOCS_EVIDENCE
"""
import collections
import re

from tables import fault, finish, folder, table, told_by_the_library

tables = {path.name: table(path.name) for path in folder.glob("*.csv")}
sources = {row["key"]: row for row in tables["sources.csv"]}
arms = {row["id"]: row for row in tables["trials.csv"]}
COLUMN = {"depth": "needle_mm", "sessions": "sessions", "interval": "interval_weeks"}
COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "ten": 10, "twelve": 12}
WORDS = COUNTS | {"once a week": 1, "weekly": 1, "monthly": 4}
COUNT = rf"(\d+(?:\.\d+)?|{'|'.join(COUNTS)})"
# What a sentence says of length, sessions and pace, but not when the result is judged nor how long it takes in all.
SAID = re.compile(rf"(?<!at )(?<!about )\b{COUNT}(?: (?:to|or) {COUNT})? (sessions|mm|weeks)\b")


def range_of(row, column):
    """From the least to the most of a row, or nothing. One cell alone is one number."""
    least, most = row.get(column + "_min"), row.get(column + "_max")
    return (float(least or most), float(most or least)) if least or most else None


def figures(words, unit):
    """The numbers in words that were read, days as whole weeks."""
    found = {round(float(each) / 7) for each in re.findall(r"(\d+) days", words)} if unit == "weeks" else set()
    found |= {float(each) for each in re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?! days)", words)}
    return found | {number for word, number in WORDS.items() if re.search(rf"\b{word}\b", words)}


def same_paper(arm, source):
    """Whether an arm was read where the source was, or has its number."""
    number = re.sub(r"^(PMID|doi:)\s*", "", source["address"]).lower()
    return arm["url"] == source["row_url"] or number in re.split(r"pmid:|doi:|nct:|;|\s", arm["doi_or_pmid"].lower())


# What the book wants: of each rule its concern, sources, strength and numbers.
concern, keys, strength, wanted, sentence = {}, {}, {}, collections.OrderedDict(), {}
for line in told_by_the_library():
    cells = line.split("\t")
    if cells[0] == "protocol":
        rule, field = cells[1], cells[3]
        concern[rule], keys[rule], strength[rule] = cells[2], cells[6].split(), cells[7]
        wanted[rule, field] = (float(cells[4]), cells[5])
    elif cells[0] == "sentence":
        sentence[cells[1]] = cells[2]
for rule, said in sentence.items():
    for least, most, unit in SAID.findall(said.lower()):
        numbers = {float(COUNTS.get(each, each)) for each in (least, most) if each}
        if not numbers <= {number for (name, field), (number, of) in wanted.items() if (name, of) == (rule, unit)}:
            fault(f"{rule}: the sentence says {least} {most} {unit}, and the numbers of the row do not")

told = collections.defaultdict(list)
for at, row in enumerate(tables["protocol_numbers.csv"], 2):
    rule, field, how, place = row["rule"], row["field"], row["how"], row["place"]
    where = f"protocol_numbers.csv, row {at} ({rule}, {field})"
    # A quantity without an end is both of its ends.
    ends = [each for each in (field, field + ".min", field + ".max") if (rule, each) in wanted]
    if not ends:
        fault(f"{where}: the book has no such number")
        continue
    numbers = {float(each) for each in row["number"].split(" to ")}
    if numbers != {wanted[rule, each][0] for each in ends} or row["unit"] != wanted[rule, ends[0]][1]:
        fault(f"{where}: {row['number']} {row['unit']} is not what the rule wants")
    for each in ends:
        told[rule, each].append(how)
    if row["source"] not in keys[rule]:
        fault(f"{where}: the rule does not cite {row['source']}")
    if how == "opinion":
        if row["source"] != "expert_opinion" or place or not row["why"]:
            fault(f"{where}: an opinion has the source expert_opinion, no place and a reason")
        continue
    if how not in ("stated", "taken over"):
        fault(f"{where}: {how} is none of stated, taken over, opinion")
    if how == "taken over" and not row["why"]:
        fault(f"{where}: nothing says from what it is taken over")
    name, _, what = place.partition(": ")
    source = sources.get(row["source"])
    if source is None or name not in tables or not what:
        fault(f"{where}: {row['source']} or {place} is in no table")
        continue
    quantity = field.split(".")[0]
    if name == "trials.csv" and what in arms:
        arm = arms[what]
        held = range_of(arm, COLUMN.get(quantity, quantity))
        if not same_paper(arm, source) or (what in sources and what != row["source"]):
            fault(f"{where}: {what} is no arm of {row['source']}")
        if not held or not all(held[0] <= number <= held[1] for number in numbers):
            fault(f"{where}: {what} has {held}")
        if (arm["concern"] == concern[rule]) != (how == "stated"):
            fault(f"{where}: {what} is of {arm['concern']}, and that is {how}")
        continue
    # Words: of a row that was read in that source, which has the number in them or in its columns of lengths.
    read = [each for each in tables[name] if each.get("url") == source["row_url"] and any(what in cell for cell in each.values())]
    if not read:
        fault(f"{where}: no row of {name} that was read in {row['source']} says {what}")
    lengths = [range_of(each, "needle_mm") for each in read] if quantity == "depth" and name != "trials.csv" else []
    if not numbers <= figures(what, row["unit"]) and not any(
            all(held[0] <= number <= held[1] for number in numbers) for held in lengths if held):
        fault(f"{where}: {row['number']} {row['unit']} stands neither in these words nor beside them")

for rule, field in wanted:
    if (rule, field) not in told:
        fault(f"{rule}: {field} is not in protocol_numbers.csv")
counted = collections.Counter(how for hows in told.values() for how in hows)
for rule in keys:
    hows = [how for (name, field), each in told.items() if name == rule and not field.startswith("maintenance") for how in each]
    opinions = hows.count("opinion")
    if opinions == len(hows) and strength[rule] != "opinion":
        fault(f"{rule}: graded {strength[rule]}, and all its numbers are opinion")
    if opinions and strength[rule] == "strong":
        fault(f"{rule}: graded strong, and {opinions} of its numbers are opinion")
    if 2 * opinions >= len(hows) and strength[rule] == "moderate":
        fault(f"{rule}: graded moderate, and {opinions} of {len(hows)} numbers are opinion")
if len(wanted) < 400 or len(keys) < 60:
    fault(f"only {len(wanted)} numbers of {len(keys)} rows were read")
shares = f"Of the {len(wanted)} numbers {counted['stated']} are stated, {counted['taken over']} taken over, and {counted['opinion']} opinion"
if shares not in " ".join((folder / "README.md").read_text(encoding="utf-8").split()):
    fault(f"README.md does not say: {shares}")
finish(f"{len(wanted)} numbers of {len(keys)} protocol rows are told: {counted['stated']} stated, "
      f"{counted['taken over']} taken over, {counted['opinion']} opinion")
