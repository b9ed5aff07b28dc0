#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The numbers of the book against docs/evidence/numbers.csv, and the questions of real forms against its findings.

check_numbers.py LIST_NUMBERS DOCS_EVIDENCE
"""
import collections
import csv
import pathlib
import subprocess
import sys

program, evidence = sys.argv[1], pathlib.Path(sys.argv[2])
faults = []


def fault(text):
    faults.append(text)


def table(name):
    with open(evidence / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


sources = {row["key"]: row for row in table("sources.csv")}
numbers, findings = {}, {}
for line in subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines():
    cells = line.split("\t")
    if cells[0] == "number":
        numbers[cells[1]] = (float(cells[2]), cells[3], cells[4].split(), cells[5])
    else:
        findings[cells[1]] = (cells[2], cells[3])

# Each number has at least one row; each row is of a number of the book, by a source that its rule cites.
told = collections.defaultdict(list)
for at, row in enumerate(table("numbers.csv"), 2):
    where = f"numbers.csv, row {at} ({row['rule']})"
    if row["table"] not in ("screening", "limits"):
        continue
    if row["rule"] not in numbers:
        fault(f"{where}: no such rule with a number")
        continue
    value, unit, keys, _ = numbers[row["rule"]]
    if (float(row["number"]), row["unit"]) != (value, unit):
        fault(f"{where}: the book says {value:g} {unit}, the table {row['number']} {row['unit']}")
    if row["source"] not in keys:
        fault(f"{where}: the rule does not cite {row['source']}")
    if row["source"] not in sources:
        fault(f"{where}: {row['source']} is not in sources.csv")
    if row["how"] not in ("stated", "derived", "taken over", "opinion"):
        fault(f"{where}: {row['how']} is none of stated, derived, taken over, opinion")
    if (row["how"] == "opinion") != (row["source"] == "expert_opinion"):
        fault(f"{where}: an opinion has the source expert_opinion, and only an opinion")
    if not row["place"]:
        fault(f"{where}: nothing says where it stands")
    told[row["rule"]].append(row["how"])
for rule, (value, unit, _, strength) in numbers.items():
    if rule not in told:
        fault(f"{rule}: {value:g} {unit} is not in numbers.csv")
    elif set(told[rule]) == {"opinion"} and strength not in ("opinion", "weak"):
        fault(f"{rule}: graded {strength}, and its number is an opinion")

# The questions of real forms.
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
    outcome, dissent = findings[row["finding"]]
    if row["stance"] == "bar" and outcome == "proceed_with_precautions" and dissent != "dissent":
        fault(f"{where}: the form bars it, the book is milder, and no dissent says so")
share = 100 * sayable / len(questions)
if share < 95:
    fault(f"only {share:.1f} % of {len(questions)} questions can be said")

print("\n".join(faults) or f"{len(numbers)} numbers of limits and waits are told, {share:.1f} % of {len(questions)} questions can be said")
sys.exit(1 if faults else 0)
