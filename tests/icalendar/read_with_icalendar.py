#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""read_with_icalendar.py DIARY.ics EXPECTED.json: reads the hostile diary with the Python package icalendar; every
property has to be what was put in, and nothing may be there besides. Exit status 77 without that package."""
import json
import sys

try:
    import icalendar
except ImportError:
    print("left out: the Python package icalendar is not there")
    sys.exit(77)

differences = 0
misread = 0


def same(where, read, expected):
    global differences
    if read != expected:
        differences += 1
        if differences <= 10:
            print(f"{where}\n  read     {read!r}\n  expected {expected!r}", file=sys.stderr)


def same_text(where, read, expected):
    """The package undoes escapes twice and takes %2C for a comma, so that it cannot read back a backslash or a
    percent sign that was in the text."""
    global misread
    if "\\" in expected or "%" in expected:
        misread += 1
        same(where + ", type", isinstance(read, str), True)
    else:
        same(where, str(read), expected)


def same_names(where, component, expected):
    same(where + ", properties", sorted(component.keys()), sorted(expected))


def raw(component, name):
    return component[name].to_ical().decode()


def categories(entry):
    """The text of each line, which this package parts at every comma, escaped or not."""
    lines = entry["CATEGORIES"]
    return [",".join(map(str, getattr(line, "cats", line))) for line in lines]


with open(sys.argv[1], "rb") as file:
    diary = icalendar.Calendar.from_ical(file.read())
with open(sys.argv[2], encoding="utf-8") as file:
    expected = json.load(file)

same_names("diary", diary, ["VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME"])
same("VERSION", str(diary["VERSION"]), "2.0")
same("CALSCALE", str(diary["CALSCALE"]), "GREGORIAN")
same_text("PRODID", diary["PRODID"], expected["prodid"])
same_text("NAME", diary["NAME"], expected["name"])
same_text("X-WR-CALNAME", diary["X-WR-CALNAME"], expected["name"])
same("errors", diary.errors, [])
same("entries", len(diary.subcomponents), len(expected["entries"]))

for number, (entry, want) in enumerate(zip(diary.subcomponents, expected["entries"])):
    where = f"entry {number} "
    same(where + "kind", entry.name, "VEVENT")
    same(where + "errors", entry.errors, [])
    same_names(where, entry, ["UID", "DTSTAMP", "SEQUENCE", "STATUS", "DTSTART", "DTEND", "TRANSP", "SUMMARY",
                              "DESCRIPTION", "LOCATION", "CATEGORIES"])
    same(where + "DTSTAMP", raw(entry, "DTSTAMP"), expected["stamp"])
    same(where + "SEQUENCE", int(entry["SEQUENCE"]), want["sequence"])
    same(where + "STATUS", str(entry["STATUS"]), want["status"])
    same(where + "DTSTART", raw(entry, "DTSTART"), want["start"])
    same(where + "DTEND", raw(entry, "DTEND"), want["end"])
    same(where + "TRANSP", str(entry["TRANSP"]), want["transp"])
    for name in ("UID", "SUMMARY", "DESCRIPTION", "LOCATION"):
        same_text(where + name, entry[name], want[name.lower()])
    read_categories = categories(entry)
    same(where + "CATEGORIES", len(read_categories), len(want["categories"]))
    for read, category in zip(read_categories, want["categories"]):
        same_text(where + "CATEGORIES", read, category)
    same(where + "reminders", len(entry.subcomponents), len(want["reminders"]))
    for alarm, reminder in zip(entry.subcomponents, want["reminders"]):
        same(where + "reminder kind", alarm.name, "VALARM")
        same_names(where + "reminder", alarm, ["ACTION", "TRIGGER", "DESCRIPTION"])
        same(where + "ACTION", str(alarm["ACTION"]), "DISPLAY")
        same(where + "TRIGGER", alarm["TRIGGER"].dt.total_seconds(), -60 * reminder["minutes"])
        same_text(where + "reminder text", alarm["DESCRIPTION"], reminder["text"])

print(f"{len(diary.subcomponents)} entries read, {differences} differences, "
      f"{misread} texts that this package cannot read back")
sys.exit(1 if differences else 0)
