#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The sources of the book against the tables of evidence: none dangling, none unused, none twice.

check_sources.py LIST_SOURCES DOCS_EVIDENCE INCLUDE
"""
import pathlib
import re
import sys

from tables import fault, finish, folder, table, told_by_the_library

KINDS = {"systematic_review", "randomised_trial", "controlled_trial", "cohort", "case_series", "device_label", "guideline",
         "clinic_guidance", "commercial", "laboratory", "textbook", "expert_opinion"}
TRIAL_KINDS = {"randomised trial", "split-face trial", "controlled trial", "open trial", "prospective series",
               "retrospective series", "case series", "case report", "review"}
PROXIES = re.compile(r"https?://[^/]*(proxy|weglot|prideseotools)")
# Hosts that copy or index the text of others, test hosts and bare numbers: no address by which a paper is cited.
MIRRORS = re.compile(r"https?://([\d.]+[:/]|[^/]*\bqa\d*\.|[^/]*\b(ouci|researcher\.life|scribd|docslib|doczz|docksci|medworm"
                     r"|dermavidya|vdocuments|litmetric|booksci|savingsdaily|jotup|treatsbytiff|revivetrainings|druglib"
                     r"|pill2trip|stanfordhealthcare|venkatcenter|vufind-test|mdedge9-ma1)\b)")
# For these no identifier was found; docs/evidence/review.md says what was tried.
STILL_BY_MIRROR = {"amer2018", "depth_split14", "emla_label", "granuloma_zinc_copper", "jewds_tca_striae", "nickel_commentary",
                   "roller_deck", "sharad2011", "shokeir2022", "thickness_50mhz", "varicella_case"}

# The forms of an address by which a source is found again.
FORMS = re.compile(r"doi:10\.\d{4,9}/\S+$|PMID \d{7,8}$|PMC\d{6,8}$|NCT\d{8}$|FDA (?:K\d{6}|DEN\d{6}|safety communication, \d+ \w+ \d{4})$"
                   r"|21 CFR \d+\.\d+$|Regulation \(EU\) \d{4}/\d+, Annex [IVX]+$|IE/H/PSUR/\d{4}/\d{3}$|MMWR \d+\(\d+\)a\d+$"
                   r"|(?:[A-Z]\w* )+\d{4}(?:;\d+(?:\(\d+\))?:\d+-\d+|, [A-Z]+-\d+)$"
                   r"|[A-Z]\w+ [A-Z]\w+, (?:article \d+|[A-Z]\w+ \d{4}, p\. \d+)$|https?://[\w.-]+\.[a-z]{2,}/\S+$|https?://[\w.-]+\.[a-z]{2,}/?$")
# What only its shop, clinic or agency publishes has no number; of these kinds a study or a review has one, or a row of
# docs/evidence/review.md that says where it was looked for.
HAS_A_NUMBER = {"systematic_review", "randomised_trial", "controlled_trial", "cohort", "case_series", "laboratory"}

include = pathlib.Path(sys.argv[3])

sources = table("sources.csv")
by_key = {row["key"]: row for row in sources}
if len(by_key) != len(sources):
    fault("sources.csv has a key twice")
if len({row["address"] for row in sources}) != len(sources):
    seen = set()
    fault("sources.csv has an address twice: " +
          ", ".join(row["key"] for row in sources if row["address"] in seen or seen.add(row["address"])))

# What the rules cite, as the library itself says it.
cited = {}
for line in told_by_the_library():
    key, title, kind, address = line.split("\t")
    cited[key] = (title, kind, address)
# What the headers name beside the rules, such as the thickness of skin at a site.
named = set()
for header in include.rglob("*.hpp"):
    if not header.name.endswith("sources.hpp"):
        named |= set(re.findall(r"(?:sources|technique)::(\w+)", header.read_text(encoding="utf-8")))
review = (folder / "review.md").read_text(encoding="utf-8")
for key, row in by_key.items():
    if row["kind"] != "expert_opinion" and not FORMS.match(row["address"]):
        fault(f"{key}: {row['address']} has none of the forms by which a source is found")
    if row["kind"] in HAS_A_NUMBER and row["address"].startswith("http") and f"`{key}`" not in review:
        fault(f"{key} is a {row['kind']}, has no number, and review.md does not say why: {row['address']}")
for key, row in by_key.items():
    if bool(MIRRORS.match(row["address"])) != (key in STILL_BY_MIRROR):
        state = "no longer cited by a mirror" if key in STILL_BY_MIRROR else "cited by a mirror"
        fault(f"{key} is {state}: {row['address']}")
for key, (title, kind, address) in cited.items():
    row = by_key.get(key)
    if row is None:
        fault(f"{key} is cited and not in sources.csv")
    elif (row["title"], row["kind"], row["address"]) != (title, kind, address):
        fault(f"{key} differs in sources.csv: {row}")
for key in by_key:
    if key not in cited and key not in named:
        fault(f"{key} is in sources.csv and cited nowhere")
for key in named - set(by_key):
    fault(f"{key} is named in a header and not in sources.csv")

# How the readings were settled: a row for each numbered finding, and no rule is named that is not there.
rows_of_review = set(re.findall(r"^\| ([CP]\d+) \|", review, re.MULTILINE))
for number in [f"C{n}" for n in range(1, 61)] + [f"P{n}" for n in range(1, 30)]:
    if number not in rows_of_review:
        fault(f"review.md has no row for finding {number}")
ids = set()
for header in (include / "needlewise" / "books").rglob("*.hpp"):
    ids |= set(re.findall(r'\.id = "([a-z_0-9.]+)"', header.read_text(encoding="utf-8")))
for line in review.splitlines():
    named_here = [name for name in re.findall(r"`((?:screening|limit|position|routine|products|course)\.[a-z_0-9.]+)`", line)
                  if not name.endswith((".hpp", ".cpp", ".csv"))]
    for name in named_here:
        if name not in ids:
            fault(f"review.md names {name}, and there is no such rule")
    # A name that begins with a dot goes on from a full one of the same line.
    begun = {name[:end] for name in named_here for end in range(len(name) + 1)}
    for name in re.findall(r"`(\.[a-z_0-9.]+)`", line):
        if not any(start + name in ids for start in begun):
            fault(f"review.md names {name} beside {', '.join(named_here)}, and there is no such rule")

# What was read in each: a row of one of the tables, under its address.
tables = {path.name: table(path.name) for path in folder.glob("*.csv")
          if path.name not in ("sources.csv", "numbers.csv", "protocol_numbers.csv")}
for row in sources:
    if row["kind"] not in KINDS:
        fault(f"{row['key']} has no kind {row['kind']}")
    if row["kind"] == "expert_opinion":
        continue
    rows = [each for each in tables.get(row["table"], []) if each["url"] == row["row_url"]]
    if not rows:
        fault(f"{row['key']}: no row of {row['table']} has the address {row['row_url']}")
for name, rows in tables.items():
    for number, row in enumerate(rows, 2):
        if not row["url"].startswith(("http://", "https://")):
            fault(f"{name}, row {number}: no address")
        elif PROXIES.match(row["url"]) and not row.get("doi_or_pmid"):
            fault(f"{name}, row {number}: the address of a proxy: {row['url']}")

# The trials.
trials = tables["trials.csv"]
if len(trials) < 80:
    fault(f"only {len(trials)} arms")
arms = trials + tables["other_needling.csv"]
if len({row["id"] for row in arms}) != len(arms):
    fault("trials.csv and other_needling.csv have an id twice")
for row in tables["other_needling.csv"]:
    if not row["why_not_counted"]:
        fault(f"{row['id']}: nothing says why it is not counted")
for row in arms:
    if row["held_out"] not in ("", "yes"):
        fault(f"{row['id']}: held_out is {row['held_out']}, not empty or yes")
    if row["trial_n"] and (not row["trial_n"].isdigit() or int(row["n"] or 0) >= int(row["trial_n"])):
        fault(f"{row['id']}: an arm of {row['n']} in a trial of {row['trial_n']}")
    if row["evidence"] not in TRIAL_KINDS:
        fault(f"{row['id']} has no kind of evidence {row['evidence']}")
    if row["device"] not in ("roller", "pen", "stamp", "unspecified"):
        fault(f"{row['id']}: {row['device']} is outside plain needling")

finish(f"{len(cited)} sources are cited, {len(sources)} known, {len(trials)} arms: all in order")
