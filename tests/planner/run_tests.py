# SPDX-License-Identifier: MIT
"""Tests of the planner: run_tests.py PLANNER [GROUP...]. A group is a class below; without one all run."""

import csv
import datetime
import io
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None  # then answers are not held to their schema

PLANNER = ""
CASE = {"concern": "acne_scar", "severity": "moderate", "site": "cheek", "phototype": "iv", "practitioner": "clinician"}
HEADER = "concern,severity,site,phototype,practitioner,all_clear\n"
ROW = "acne_scar,moderate,cheek,iv,clinician,yes\n"
OUTCOMES = {"proceed", "proceed_with_precautions", "incomplete", "defer", "refer", "refuse"}


def run(*arguments, stdin=b"", **more):
    """Runs the planner; gives status, standard output and standard error, both as bytes. No start lies in the past."""
    today = more.pop("today", "1900-01-01")
    if today and "--today" not in arguments:
        arguments = ("--today", today, *arguments)
    options = {"input": stdin, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 300}
    if "stdin_file" in more:
        options["stdin"] = more.pop("stdin_file")
        del options["input"]
    options.update(more)
    done = subprocess.run([PLANNER, *arguments], **options)
    return done.returncode, done.stdout, done.stderr


class Judge:
    """Holds every answer to the schema that the planner prints of answers."""
    validator = None

    @classmethod
    def read(cls, text):
        value = json.loads(text)
        if jsonschema and cls.validator is None:
            schema = json.loads(run("--schema", "answer")[1])
            jsonschema.Draft7Validator.check_schema(schema)
            cls.validator = jsonschema.Draft7Validator(schema)
        wrong = next(cls.validator.iter_errors(value), None) if jsonschema else None
        assert wrong is None, (wrong, text[:300])
        return value


def flags(case):
    """A case as options. A list becomes a repeated option, True a flag."""
    options = []
    for name, value in case.items():
        if value is True:
            options.append("--" + name)
        else:
            for each in value if isinstance(value, list) else [value]:
                options += ["--" + name, each]
    return options


def case_with(**changes):
    case = dict(CASE, **{name.replace("_", "-"): value for name, value in changes.items()})
    return {name: value for name, value in case.items() if value is not None}


class PlannerTest(unittest.TestCase):
    maxDiff = 2000

    def answer(self, **changes):
        status, out, err = run(*flags(case_with(**changes)), "--format", "json")
        self.assertEqual((status, err), (0, b""))
        self.assertEqual(out.count(b"\n"), 1)
        return Judge.read(out)

    def assert_clean(self, err):
        """Nothing on a terminal but printable text and line ends."""
        text = err.decode("utf-8")
        self.assertFalse([c for c in text if c != "\n" and not c.isprintable()], text)

    def refused(self, arguments, *words, stdin=b""):
        """Bad input: status 2, and one line that names field, value and what is allowed."""
        status, out, err = run(*arguments, stdin=stdin)
        self.assertEqual(status, 2, (arguments, out[:200], err[:300]))
        self.assertEqual(err.count(b"\n"), 1, err)
        self.assertTrue(err.endswith(b"\n"))
        self.assert_clean(err)
        text = err.decode()
        self.assertIn("allowed", text)
        for word in words:
            self.assertIn(word, text)
        return out

    def batch(self, text, *arguments):
        """Plans a file from standard input: status, answers, and lines of standard error."""
        data = text if isinstance(text, bytes) else text.encode()
        if not any(argument.startswith("--detail") for argument in arguments):
            arguments = ("--detail", "full", *arguments)
        status, out, err = run("--batch", "-", "--format", "json", *arguments, stdin=data)
        self.assert_clean(err)
        lines = out.splitlines()
        answers = [Judge.read(line) for line in lines[:20]] + [json.loads(line) for line in lines[20:]]
        return status, answers, err.decode().splitlines()

    def assert_lines(self, text, answered, reported, *arguments):
        """The rows at these lines are answered, in order, and those are reported."""
        status, answers, errors = self.batch(text, *arguments)
        self.assertEqual([answer["line"] for answer in answers], answered, errors)
        if len(reported) > 20:  # the rest is counted
            self.assertEqual(errors.pop(), "planner: %d more such lines, not shown" % (len(reported) - 20))
        self.assertEqual([int(re.match(r"line (\d+): ", error).group(1)) for error in errors], reported[:20], errors)
        self.assertEqual(status, 1 if reported else 0)
        return answers, errors


class Answers(PlannerTest):
    """One case: outcomes, the keys of JSON, dates, text."""

    def test_plan(self):
        answer = self.answer(all_clear=True)
        self.assertEqual(answer["outcome"], "proceed")
        plan = answer["plan"]
        self.assertEqual(set(plan), {"depth_um", "sessions", "interval_days", "maintenance_days", "regimens", "parts", "left_out", "steps", "products"})
        self.assertEqual(set(plan["products"][0]), {"product", "moment", "verdict", "rule"})
        depth = plan["depth_um"]
        self.assertEqual(set(depth), {"min", "max", "first"})
        self.assertTrue(100 <= depth["min"] <= depth["first"] <= depth["max"] <= 3000)
        for name in ("sessions", "interval_days", "maintenance_days"):
            self.assertEqual(set(plan[name]), {"min", "max"})
            self.assertTrue(1 <= plan[name]["min"] <= plan[name]["max"], name)
        self.assertIn("rolling", [step["kind"] for step in plan["steps"]])
        self.assertTrue(all(step["instruction"] for step in plan["steps"]))
        self.assertNotIn("dates", answer)
        self.assertEqual(answer["findings"], [])
        self.assertEqual(answer["questions"], [])

    def test_regimens(self):
        case = dict(all_clear=True, phototype="ii", start="2026-12-01")
        answer = self.answer(**case)
        plan = answer["plan"]
        self.assertGreater(len(plan["regimens"]), 1)
        for name in ("sessions", "interval_days"):
            self.assertEqual(plan["regimens"][0][name], plan[name])
        rules = [rule["id"] for rule in answer["rules"]]
        for regimen in plan["regimens"]:
            self.assertEqual(set(regimen), {"rule", "depth_um", "sessions", "interval_days"})
            chosen = self.answer(regimen=regimen["rule"], **case)
            self.assertEqual(chosen["plan"]["regimens"][0], regimen)
            self.assertEqual(chosen["plan"]["interval_days"], regimen["interval_days"])
            days = [datetime.date.fromisoformat(text) for text in chosen["dates"]]
            self.assertLessEqual(len(days), regimen["sessions"]["max"])
            for earlier, later in zip(days, days[1:]):
                self.assertGreaterEqual((later - earlier).days, regimen["interval_days"]["min"])
        self.assertIn(plan["regimens"][0]["rule"], rules)
        self.assertIn("  Or ", self.text(all_clear=True, phototype="ii"))
        self.refused([*flags(case_with(all_clear=True, phototype="ii")), "--regimen", "melasma"], "regimen: 'melasma'",
                     plan["regimens"][1]["rule"])
        self.refused(["--batch", "-", "--regimen", plan["regimens"][1]["rule"]], "regimen", "one case")

    def test_parts(self):
        plan = self.answer(all_clear=True)["plan"]
        self.assertEqual((plan["parts"], plan["left_out"]), ([{"site": "cheek", "depth_um": plan["depth_um"]}], []))
        whole = self.answer(all_clear=True, site="full_face", phototype="ii")["plan"]
        self.assertGreater(len(whole["parts"]), 5)
        for part in whole["parts"]:
            alone = self.answer(all_clear=True, site=part["site"], phototype="ii")["plan"]
            self.assertEqual(part["depth_um"], alone["depth_um"])
            self.assertGreaterEqual(part["depth_um"]["max"], whole["depth_um"]["max"])
        for part in whole["left_out"]:
            self.assertEqual(set(part), {"site", "outcome", "rules"})
            self.assertIsNone(self.answer(all_clear=True, site=part["site"], phototype="ii")["plan"])
        text = self.text(all_clear=True, site="full_face", phototype="ii")
        self.assertIn("  Parts ", text)
        self.assertIn("forehead: ", text)

    def test_grounds(self):
        answer = self.answer(all_clear=True)
        ids = [rule["id"] for rule in answer["rules"]]
        self.assertIn("acne_scar.darker", ids)
        self.assertEqual(len(ids), len(set(ids)))
        for rule in answer["rules"]:
            self.assertTrue(rule["statement"])
            self.assertTrue(rule["sources"])
            for source in rule["sources"]:
                self.assertTrue(source["title"] and source["address"] and source["kind"])
        datetime.date.fromisoformat(answer["edition"])
        self.assertRegex(answer["fingerprint"], r"^[0-9a-f]{16}$")

    def test_every_outcome(self):
        for outcome, finding in [("proceed", []), ("proceed_with_precautions", ["herpes_labialis_history"]),
                                 ("incomplete", ["keloid_tendency=unknown"]), ("defer", ["isotretinoin=yes"]),
                                 ("refer", ["psoriasis"]), ("refuse", ["skin_cancer"]),
                                 ("refuse", ["psoriasis", "skin_cancer", "isotretinoin"])]:
            with self.subTest(outcome=outcome, finding=finding):
                answer = self.answer(all_clear=True, finding=finding)
                self.assertEqual(answer["outcome"], outcome)
                self.assertEqual(answer["plan"] is not None, outcome.startswith("proceed"))
                present = [text.split("=")[0] for text in finding if not text.endswith("unknown")]
                told = [each["finding"] for each in answer["findings"] if each["answer"] == "yes"]
                self.assertEqual(sorted(told), sorted(present))

    def test_without_screening_answers(self):
        answer = self.answer()
        self.assertEqual((answer["outcome"], answer["plan"]), ("incomplete", None))
        self.assertIn("skin_cancer", answer["questions"])
        fewer = self.answer(finding="skin_cancer=no")
        self.assertEqual(set(answer["questions"]) - set(fewer["questions"]), {"skin_cancer"})
        # What is known to be bad is said although other questions are open.
        self.assertEqual(self.answer(finding="skin_cancer")["outcome"], "refuse")

    def test_forms_of_a_finding(self):
        for text in ("isotretinoin", "isotretinoin=yes"):
            self.assertEqual(self.answer(all_clear=True, finding=text)["outcome"], "defer")
        self.assertEqual(self.answer(all_clear=True, finding="isotretinoin=no")["outcome"], "proceed")
        self.assertEqual(self.answer(all_clear=True, finding="isotretinoin=unknown")["questions"], ["isotretinoin"])
        self.assertEqual(self.answer(all_clear=True, finding=["isotretinoin", "isotretinoin=yes"])["outcome"], "defer")
        status, out, _ = run(*flags(CASE), "--all-clear", "--finding=isotretinoin=yes", "--format=json")
        self.assertEqual((status, json.loads(out)["outcome"]), (0, "defer"))

    def test_since(self):
        for since, outcome in [("isotretinoin=0d", "defer"), ("isotretinoin=25w", "defer"),
                               ("isotretinoin=181d", "defer"), ("isotretinoin=26w", "proceed"),
                               ("isotretinoin=182d", "proceed"), ("isotretinoin=5200w", "proceed")]:
            with self.subTest(since=since):
                self.assertEqual(self.answer(all_clear=True, since=since)["outcome"], outcome)
        answer = self.answer(all_clear=True, finding="isotretinoin", since=["isotretinoin=20w", "isotretinoin=140d"])
        self.assertEqual(answer["wait_days"], 42)
        self.assertEqual(answer["findings"], [{"finding": "isotretinoin", "answer": "yes", "since_days": 140}])
        # What goes on decides as what is present, and its clock has not started.
        going_on = self.answer(all_clear=True, finding="isotretinoin=ongoing")
        self.assertEqual(going_on["findings"], [{"finding": "isotretinoin", "answer": "yes", "ongoing": True}])
        self.assertEqual((going_on["outcome"], going_on["waits_for"]), ("defer", ["isotretinoin"]))
        self.assertNotIn("clock_started", going_on)
        self.assertTrue(answer["clock_started"])
        # A time ago means yes, whatever was not asked.
        self.assertEqual(self.answer(since="isotretinoin=1w")["outcome"], "defer")

    def test_device(self):
        texture = dict(concern="skin_texture", phototype="ii", all_clear=True)
        for device in ("roller", "stamp", "pen", "unspecified"):
            ids = [rule["id"] for rule in self.answer(device=device, **texture)["rules"]]
            self.assertEqual("limit.pen" in ids, device == "pen")

    def test_limits(self):
        answer = self.answer(site="neck", concern="skin_texture", phototype="ii", all_clear=True)
        self.assertEqual(answer["binding_limits"], ["limit.neck"])
        self.assertEqual(answer["plan"]["depth_um"]["max"], 1000)
        self.assertEqual(self.answer(site="eyelid", all_clear=True)["outcome"], "refuse")

    def test_what_people_write(self):
        plain = self.answer(phototype="iv", all_clear=True, device="pen", since="botulinum_toxin=181d",
                            finding=["anticoagulant=unknown", "isotretinoin=no"])
        self.assertEqual(plain["outcome"], "incomplete")
        spoken = dict(concern="Acne scar", severity="MODERATE", site="Cheek ", phototype="IV", practitioner="clinician",
                      device="Pen")
        told = dict(since=["Botox=6months"], finding=["blood thinner=Unknown", "Accutane = NO"])
        self.assertEqual(self.answer(all_clear=True, **spoken, **told), plain)
        header = ",".join([*spoken, "all_clear", "findings", "since"]) + "\n"
        row = ",".join([*spoken.values(), "Yes", "; ".join(told["finding"]), "botox=6 Months"]) + "\n"
        answers, _ = self.assert_lines(header + row, [2], [])
        del answers[0]["line"]
        self.assertEqual(answers[0], plain)
        for span, days in [("1y", 365), ("3W", 21), (" 3 w", 21), ("2 weeks", 14), ("1month", 28), ("30days", 30)]:
            answer = self.answer(all_clear=True, since="Roaccutane=" + span)
            self.assertEqual(answer["findings"], [{"finding": "isotretinoin", "answer": "yes", "since_days": days}])
        self.assertEqual(self.answer(all_clear=True, since="accutane=6months")["wait_days"], 1)

    def test_grades_of_published_scales(self):
        for grade, concern, site, severity in [("goodman_baron=4", "acne_scar", "cheek", "severe"), ("glogau=1", "wrinkles", "cheek", "mild"),
                                               ("modified_masi=7.5", "melasma", "cheek", "moderate"), ("ludwig=3", "hair_loss", "scalp", "severe")]:
            with self.subTest(grade=grade):
                graded = self.answer(concern=concern, site=site, severity=grade, all_clear=True)
                self.assertEqual(graded, self.answer(concern=concern, site=site, severity=severity, all_clear=True))
        for grade, allowed in [("goodman_baron=5", "a grade of 1 to 4"), ("goodman_baron=3.5", "a grade of 1 to 4"),
                               ("glogau=2", "severe, goodman_baron=grade for acne_scar"), ("goodman=3", "goodman_baron, glogau"), ("goodman_baron=", "1 to 4")]:
            with self.subTest(grade=grade):
                status, out, errors = run(*flags({**CASE, "severity": grade}), "--all-clear")
                self.assertEqual((status, out), (2, b""))
                self.assertIn(allowed.encode(), errors)
        answers, _ = self.assert_lines("concern,site,phototype,practitioner,all_clear\nwrinkles,cheek,ii,clinician,yes\n", [2], [],
                                       "--severity=glogau=3")
        severe = self.answer(concern="wrinkles", phototype="ii", severity="severe", all_clear=True)
        self.assertEqual(answers[0]["plan"]["sessions"], severe["plan"]["sessions"])
        self.assertEqual(answers[0]["rules"][0], severe["rules"][0])

    def test_start_before_today(self):
        case = [*flags(CASE), "--all-clear", "--format=json", "--start"]
        for start, today, past in [("2026-12-01", "2026-12-01", False), ("2026-12-01", "2026-11-30", False),
                                   ("2026-12-01", "2026-12-02", True), ("1999-12-31", "2000-01-01", True),
                                   ("1999-12-31", None, True), ("9990-01-01", None, False)]:
            with self.subTest(start=start, today=today):
                status, out, err = run(*case, start, today=today)
                self.assertEqual((status, json.loads(out)["dates"][0]), (0, start))
                said = "planner: start: " + start + " lies before today, which is " + (today or "20")
                self.assertEqual(err.decode()[:len(said)], said if past else "")
                self.assertEqual(err.count(b"\n"), 1 if past else 0)
        status, out, err = run("--batch", "-", today="2026-12-01",
                               stdin=(HEADER[:-1] + ",start\n" + ROW[:-1] + ",2026-11-30\n" +
                                      ROW[:-1] + ",2026-12-01\n").encode())
        self.assertEqual((status, err.count(b"\n"), out.count(b"GO AHEAD")), (0, 1, 2))
        self.assertIn(b"line 2: start: 2026-11-30 lies before today, which is 2026-12-01", err)

    def test_no_maintenance_is_null(self):
        answer = self.answer(concern="skin_texture", practitioner="lay_person", phototype="ii", all_clear=True)
        self.assertEqual(answer["outcome"], "proceed")
        self.assertIsNone(answer["plan"]["maintenance_days"])

    def test_dates(self):
        for start in ("2026-12-01", "2028-02-29", "1900-01-01", "9997-01-01"):
            with self.subTest(start=start):
                answer = self.answer(all_clear=True, start=start)
                dates = [datetime.date.fromisoformat(text) for text in answer["dates"]]
                self.assertEqual(dates[0].isoformat(), start)
                sessions, interval = answer["plan"]["sessions"], answer["plan"]["interval_days"]
                self.assertTrue(sessions["min"] <= len(dates) <= sessions["max"])
                for earlier, later in zip(dates, dates[1:]):
                    self.assertTrue(interval["min"] <= (later - earlier).days <= interval["max"])
        self.assertEqual(self.answer(start="2026-12-01")["dates"], [])  # no plan, no dates

    def text(self, *arguments, **changes):
        status, out, err = run(*flags(case_with(**changes)), *arguments)
        self.assertEqual((status, err), (0, b""))
        text = out.decode()
        long = [line for line in text.splitlines() if len(line) > 78 and " " in line.strip()]
        self.assertEqual([line for line in long if "<" not in line], [])
        return text

    def test_text(self):
        text = self.text("--start", "2026-12-01", all_clear=True)
        self.assertEqual(text, self.text("--start=2026-12-01", "--format", "text", "--for=clinic", all_clear=True))
        answer = self.answer(all_clear=True, start="2026-12-01")
        words = " ".join(text.split())
        for word in ["GO AHEAD ", "acne scars, moderate, cheek; skin type IV; by a clinician",
                     "1.0 mm at the first session, later up to 1.5 mm", "1 Tue 1 Dec 2026", "If needed 4 Tue 16 Mar",
                     answer["edition"], answer["fingerprint"]]:
            self.assertIn(word, words)
        self.assertNotIn("acne_scar", text)
        self.assertLess(len(text.splitlines()), 58)
        grounds = self.text("--grounds", all_clear=True)
        self.assertIn("acne_scar.darker: ", grounds)
        self.assertNotIn("routine.", grounds)
        everything = " ".join(self.text("--steps", "--grounds", all_clear=True).split())
        for step in answer["plan"]["steps"]:
            self.assertIn(step["instruction"], everything)
            self.assertIn(step["rule"], everything)
        self.assertIn("105 QUESTIONS ARE OPEN", self.text())
        self.assertIn("WAIT UNTIL Wed 6 Jan 2027 (6 weeks)",
                      self.text("--since", "isotretinoin=20w", "--today", "2026-11-25", all_clear=True))
        refusal = self.text("--finding", "skin_cancer", "--finding", "psoriasis", all_clear=True)
        self.assertTrue(refusal.startswith("DO NOT NEEDLE\n"))

    def test_text_for_the_patient(self):
        text = self.text("--for", "patient", "--start", "2026-12-01", all_clear=True)
        for word in ("session 1: Tue 1 Dec 2026", "BEFORE", "from Tue 17 Nov", "AFTER", "until Tue 29 Dec",
                     "WHAT IS NORMAL", "CALL US", "YOUR NEXT VISITS", "only if needed"):
            self.assertIn(word, text)
        for word in ("routine.", "Photograph the area in 3 views, front", "sharps"):
            self.assertNotIn(word, text)
        self.assertIn("2 weeks before", self.text("--for", "patient", all_clear=True))

    def test_rules(self):
        status, out, err = run("--rules", "--format", "json")
        self.assertEqual((status, err), (0, b""))
        rules = {rule["id"]: rule for rule in json.loads(out)}
        self.assertEqual({rule["table"] for rule in rules.values()},
                         {"screening", "protocol", "limits", "routine", "course", "products"})
        for rule in self.answer(all_clear=True, finding="herpes_labialis_history")["rules"]:
            self.assertEqual(rules[rule["id"]], rule)
        text = run("--rules")[1].decode()
        for rule in rules.values():
            self.assertIn(rule["id"] + ": " + rule["statement"], text)

    def test_detail(self):
        full = self.answer(all_clear=True, detail="full")
        self.assertEqual(full, self.answer(all_clear=True))
        self.assertEqual(full["case"]["site"], "cheek")
        ids = self.answer(all_clear=True, detail="ids")
        self.assertEqual(ids["rules"], [rule["id"] for rule in full["rules"]])
        self.assertNotIn("steps", ids["plan"])
        self.assertEqual({name: ids[name] for name in ids if name not in ("rules", "plan")},
                         {name: full[name] for name in full if name not in ("rules", "plan", "case")})

    def test_help_and_version(self):
        status, out, err = run("--help")
        self.assertEqual((status, err), (0, b""))
        for name in ("concern", "severity", "site", "phototype", "practitioner", "device", "all-clear", "finding", "since",
                     "start", "format", "batch", "intake", "for", "steps", "grounds", "detail", "rules", "schema",
                     "course", "revision", "sessions-before", "today", "regimen"):
            self.assertIn("--" + name, out.decode())
        status, out, err = run("--version")
        self.assertEqual((status, err), (0, b""))
        self.assertRegex(out.decode(), r"^\d+\.\d+\.\d+\n$")


HISTORY = {"all_clear": True}
WHOLE = {"concern": "acne_scar", "severity": "moderate", "site": "cheek", "phototype": "iv", "practitioner": "clinician",
         "history": HISTORY}
ZONES = {"person": {"phototype": "ii", "practitioner": "clinician", "history": HISTORY},
         "zones": [{"concern": "acne_scar", "severity": "moderate", "site": "cheek", "area_cm2": 60},
                   {"concern": "hair_loss", "severity": "mild", "site": "scalp"},
                   {"concern": "wrinkles", "severity": "mild", "site": "eyelid"}]}
CALENDAR = {"open": ["tuesday", "thursday"],
            "closed": [{"first": "2026-12-19", "last": "2027-01-06"},
                       {"first": "2027-02-01", "last": "2027-02-14", "why": "person_away"}]}
PEN = {"name": "the pen", "market": "professional", "left": 3, "sterile": True,
       "needles": {"kind": "pen", "lengths_um": {"min": 250, "max": 2500}}}
ROLLER = {"name": "an old roller", "market": "home", "left": 0,
          "needles": {"kind": "roller", "lengths_um": {"min": 1000, "max": 1000}}}


class Intake(PlannerTest):
    """Questions in JSON, with all that the library can take."""

    def ask(self, question, *arguments, **more):
        status, out, err = run("--intake", "-", *(arguments or ("--format", "json")), stdin=json.dumps(question).encode(), **more)
        self.assertEqual((status, err), (0, b""))
        return out.decode() if arguments else Judge.read(out)

    def faults(self, text, status=2):
        data = text if isinstance(text, bytes) else (text if isinstance(text, str) else json.dumps(text)).encode()
        got, out, err = run("--intake", "-", "--format", "json", stdin=data)
        self.assertEqual((got, out), (status, b""))
        self.assert_clean(err)
        lines = err.decode().splitlines()
        for line in lines:
            self.assertTrue(line.startswith("planner: intake: "), line)
            self.assertIn(" is not allowed; allowed: ", line)
        return [line[len("planner: intake: "):].split(": ")[0] for line in lines]

    def test_a_case(self):
        self.assertEqual(self.ask({"case": WHOLE}), self.answer(all_clear=True))
        told = dict(WHOLE, device="pen", history={"all_clear": True, "findings": [
            {"finding": "isotretinoin", "answer": "yes", "since_days": 140}, {"finding": "epilepsy", "answer": "unknown"}]})
        self.assertEqual(self.ask({"case": told}),
                         self.answer(all_clear=True, device="pen", since="isotretinoin=20w", finding="epilepsy=unknown"))
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump({"case": WHOLE}, file)
            file.flush()
            status, out, err = run("--intake", file.name, "--format", "json")
            self.assertEqual((status, err, json.loads(out)), (0, b"", self.ask({"case": WHOLE})))
        # What an answer keeps of its case can be asked again.
        self.assertEqual(self.ask({"case": self.ask({"case": told})["case"]}), self.ask({"case": told}))

    def test_a_calendar(self):
        answer = self.ask({"case": WHOLE, "start": "2026-12-01", "calendar": CALENDAR,
                           "schedule": {"today": "2026-11-25", "recovered_by": "2027-05-01"}})
        days = [datetime.date.fromisoformat(day) for day in answer["dates"]]
        self.assertEqual(answer["dates"], [session["planned"] for session in answer["diary"]["sessions"]])
        self.assertGreater(len(days), 2)
        for day in days:
            self.assertIn(day.weekday(), (1, 3))
            self.assertFalse("2026-12-19" <= day.isoformat() <= "2027-01-06", day)
            self.assertFalse("2027-02-01" <= day.isoformat() <= "2027-02-14", day)
        early = self.ask({"case": WHOLE, "start": "2026-12-01", "calendar": CALENDAR,
                          "schedule": {"recovered_by": "2027-01-20"}})
        self.assertLess(len(early["dates"]), len(days))
        self.assertGreater(early["diary"]["conflict_count"], 0)
        self.assertIn("Not kept", self.ask({"case": WHOLE, "start": "2026-12-01", "calendar": CALENDAR,
                                            "schedule": {"recovered_by": "2027-01-20"}}, "--format", "text"))

    def test_a_course(self):
        seen = {"day": 0, "depth_um": 1000, "redness": "settled_in_time", "pigment": "none", "pain": "tolerable",
                "endpoint": "reached", "alarm": "none", "response": "some"}
        def ask(question, *arguments):
            return self.ask(question, *arguments, today="2026-12-20")
        answer = ask({"case": WHOLE, "start": "2026-12-01", "course": {"visits": [seen]}})
        self.assertEqual((answer["next_visit"]["outcome"], answer["next_visit"]["number"]), ("go_on", 2))
        self.assertGreater(answer["dates"][0], "2026-12-28")
        self.assertEqual(answer["diary"]["sessions"][0]["number"], 2)
        worse = ask({"case": WHOLE, "start": "2026-12-01", "course": {"visits": [dict(seen, alarm="scarring")]}})
        self.assertEqual((worse["next_visit"]["outcome"], worse["dates"]), ("refer", []))
        # What the course says goes before what the case alone would get.
        for reader, headline in [("clinic", "REFER TO A PHYSICIAN"), ("patient", "NO SESSION BEFORE YOU HAVE BEEN LOOKED AT AND ASKED AGAIN")]:
            sheet = ask({"case": WHOLE, "start": "2026-12-01", "course": {"visits": [dict(seen, alarm="scarring")]}},
                        "--format", "text", "--for", reader)
            self.assertEqual(sheet.splitlines()[0], headline)
            self.assertNotIn("GO AHEAD", sheet)
        self.assertIn("Next visit", ask({"case": WHOLE, "start": "2026-12-01", "course": {"visits": [seen]}},
                                        "--format", "text"))
        self.assertEqual(self.faults({"case": WHOLE, "course": {"visits": [seen]}}), ["/start"])
        self.assertEqual(self.faults({"case": WHOLE, "start": "2026-12-01", "course": {"visits": [seen, seen]}}),
                         ["/course/visits/1"])

    def test_a_course_that_stood_still(self):
        # Whatever says what day it is, after months everything is asked again, then the first length comes again.
        seen = {"day": 0, "depth_um": 2000, "redness": "settled_in_time", "pigment": "none", "pain": "tolerable",
                "endpoint": "reached", "alarm": "none", "response": "some"}
        asked = {"case": dict(WHOLE, phototype="ii"), "start": "2020-01-06", "course": {"visits": [seen]}}
        first = self.ask({"case": asked["case"]})["plan"]["depth_um"]["first"]
        self.assertEqual(self.ask(asked, today="2020-02-10")["next_visit"]["depth_um"], 2000)
        for today in ("2020-04-06", "2026-11-25"):
            for question, said in [(asked, today), (dict(asked, schedule={"today": today}), "1999-01-01")]:
                answer = self.ask(question, today=said)
                self.assertEqual((answer["next_visit"]["outcome"], answer["dates"]), ("ask_first", []))
                self.assertIn("ask all questions of the screening again", " ".join(self.ask(question, "--format", "text", today=said).split()))
                again = dict(question, schedule=dict(question.get("schedule", {}), screened_again=True))
                answer = self.ask(again, today=said)
                self.assertEqual((answer["next_visit"]["outcome"], answer["next_visit"]["depth_um"]), ("go_on", first))
                self.assertGreaterEqual(min(answer["dates"]), today)
        # A visit that is still to come has not been seen.
        for question in (dict(asked, start="2027-01-01"),
                         dict(asked, course={"visits": [seen, dict(seen, day=3000)]}),
                         dict(asked, schedule={"today": "2020-01-05"})):
            status, out, err = run("--intake", "-", "--format", "json", stdin=json.dumps(question).encode(), today="2026-11-25")
            self.assertEqual((status, out, err.count(b"\n")), (2, b"", 1))
            self.assertIn(b"/course/visits/", err)
            self.assertIn(b"a visit by today, which is 20", err)

    def test_devices(self):
        answer = self.ask({"case": WHOLE, "devices": [ROLLER, PEN]})
        self.assertEqual((answer["device"]["device"], answer["device"]["length_um"]), ("the pen", 1000))
        self.assertEqual([each["device"] for each in answer["device"]["devices"]], ["an old roller", "the pen"])
        text = self.ask({"case": WHOLE, "devices": [ROLLER, PEN]}, "--format", "text")
        self.assertIn("the pen, 1.0 mm", text)
        self.assertIn("not an old roller", text)
        self.assertIsNone(self.ask({"case": WHOLE, "devices": [ROLLER]})["device"]["device"])
        # A name is text from outside, and does nothing on a terminal.
        for name in ("pen\x1b[31m\x1b[2J", "two\nlines", "a\tb\r\nc", "\x9b31m", "\u202e mm 5.1", "\u2028BEFORE", "\0"):
            for left in (3, 0):
                text = self.ask({"case": WHOLE, "devices": [dict(PEN, name=name, left=left)]}, "--format", "text")
                self.assertFalse([c for c in text if c not in "\n\ufffd" and not c.isprintable()], repr(name))
                for broken in ("\nlines", "\nc,", "\nc:", "\nBEFORE,", "\nBEFORE:"):
                    self.assertNotIn(broken, text)
        # At home most rollers have one length, in the plan's range and deeper than its first session.
        home = dict(WHOLE, concern="skin_texture", severity="mild", phototype="ii", practitioner="lay_person")
        for length, fit in [(150, "below_plan"), (200, "exact_fixed"), (250, "within_plan"), (300, "within_plan"), (500, "nothing")]:
            question = {"case": home, "devices": [{"name": "my own", "market": "home", "left": 1, "needles": {
                "kind": "roller", "reuse": "single_person", "lengths_um": {"min": length, "max": length}}}]}
            choice = self.ask(question)["device"]
            self.assertEqual((choice["fit"], choice["length_um"]), (fit, 0 if fit == "nothing" else length))
            text = " ".join(self.ask(question, "--format", "text").split())
            self.assertIn("not my own: Its shortest length is deeper than the plan allows." if fit == "nothing" else "my own, 0.", text)
            self.assertEqual("deeper than the first session, but within the plan" in text, fit == "within_plan")

    def test_a_visit(self):
        answer = self.ask({"visit": ZONES, "start": "2026-12-01", "calendar": CALENDAR, "devices": [PEN]})
        visit = answer["visit"]
        self.assertEqual((visit["outcome"], visit["held_back"]), ("proceed_with_precautions", [2]))
        self.assertEqual(sorted(visit["order"]), [0, 1])
        self.assertEqual(len(answer["dates"]), visit["sessions"]["max"])
        self.assertEqual([each and each["device"] for each in answer["devices"]], ["the pen", "the pen", None])
        self.assertTrue(visit["steps"][0]["instruction"])
        text = self.ask({"visit": ZONES, "start": "2026-12-01"}, "--format", "text")
        for words in ("cheek (acne scars, moderate)", "Not treated", "eyelid (wrinkles, mild)", "1  Tue 1 Dec 2026"):
            self.assertIn(words, text)
        for line in text.splitlines():
            self.assertLessEqual(len(line), 78)
        status, _, err = run("--intake", "-", "--format=ics", "--course=a", stdin=json.dumps({"visit": ZONES}).encode())
        self.assertEqual((status, err.count(b"\n")), (2, 1))

    def test_a_calendar_file(self):
        text = self.ask({"case": WHOLE, "start": "2026-12-01", "calendar": CALENDAR}, "--format", "ics", "--course", "a.b")
        days = self.ask({"case": WHOLE, "start": "2026-12-01", "calendar": CALENDAR})["dates"]
        for day in days:
            self.assertIn("DTSTART;VALUE=DATE:" + day.replace("-", ""), text)

    def test_all_faults_at_once(self):
        self.assertEqual(self.faults({"case": {"concern": "acne", "severity": 2, "site": "cheek", "sit": 1,
                                               "phototype": "iv", "history": {"all_clear": True, "findings": [
                                                   {"finding": "pregnancy", "answer": "perhaps"}]}},
                                      "start": "tomorrow", "colour": "red"}),
                         ["/case/concern", "/case/severity", "/case/practitioner", "/case/history/findings/0/answer",
                          "/case/sit", "/start", "/colour"])
        self.assertEqual(self.faults({}), ["JSON"])
        self.assertEqual(self.faults({"case": WHOLE, "visit": ZONES}), ["JSON"])
        self.assertEqual(self.faults({"visit": ZONES, "course": {"visits": []}}), ["/course"])
        for text in ("", "{", "[]", "null", b"\xff", "{\"case\":1,\"case\":2}", "[" * 100000, "{\"a\x1b\":1}"):
            with self.subTest(text=text[:20]):
                self.assertEqual(len(self.faults(text)), 1 if text not in ("{\"a\x1b\":1}",) else 1)

    def test_beside_other_options(self):
        for more in (["--batch", "-"], ["--regimen", "a"], ["--concern", "acne_scar"], ["--all-clear"], ["--finding", "eczema"],
                     ["--start", "2026-12-01"]):
            self.refused(["--intake", "-", *more], "intake")
        self.assertEqual(self.refused(["--intake", "/no/such/file"], "intake"), b"")
        self.assertEqual(self.refused(["--intake", "."], "intake"), b"")
        for more in (["--for", "patient"], ["--steps"], ["--grounds"]):
            self.refused([*flags(CASE), "--format", "json", *more], "text only")
        self.refused([*flags(CASE), "--detail", "ids"], "json only")
        self.refused([*flags(CASE), "--for", "nurse"], "clinic, patient")
        self.refused([*flags(CASE), "--format", "json", "--detail", "some"], "ids, full")

    def test_schema(self):
        status, out, err = run("--schema")
        self.assertEqual((status, err), (0, b""))
        schema = json.loads(out)
        self.assertEqual(set(schema["definitions"]["question"]["properties"]),
                         {"case", "visit", "start", "calendar", "schedule", "devices", "course", "regimen"})
        self.assertIn("acne_scar", schema["definitions"]["case"]["properties"]["concern"]["enum"])
        self.assertEqual(run("--schema", "question")[1], out)
        self.refused(["--schema", "plan"], "question, answer")

    def test_schema_of_answers(self):
        status, out, err = run("--schema", "answer")
        self.assertEqual((status, err), (0, b""))
        self.assertEqual(json.loads(out)["oneOf"], [{"$ref": "#/definitions/answer_to_case"},
                                                    {"$ref": "#/definitions/answer_to_visit"}])
        if not jsonschema:
            self.skipTest("needs jsonschema for Python")
        answer = self.answer(all_clear=True, start="2026-12-01")
        for broken in (dict(answer, outcome="perhaps"), dict(answer, dates=["soon"]), dict(answer, no_such_key=1),
                       {name: answer[name] for name in answer if name != "book"}, {"visit": answer}, []):
            self.assertFalse(Judge.validator.is_valid(broken), str(broken)[:200])


class BadInput(PlannerTest):
    """One case that cannot be planned: status 2 and one line."""

    def case_refused(self, words, **changes):
        with self.subTest(**{name: str(value)[:80] for name, value in changes.items()}):
            self.assertEqual(self.refused(flags(case_with(**changes)), *words), b"")

    def test_missing_fields(self):
        for name in CASE:
            self.case_refused([name, "''"], **{name: None})
        self.assertEqual(self.refused([], "concern"), b"")

    def test_unknown_values(self):
        for name, allowed in [("concern", "acne_scar"), ("severity", "mild"), ("site", "cheek"), ("phototype", "vi"),
                              ("practitioner", "clinician"), ("device", "roller")]:
            for value in ("elbow", "4", "acne/scar", "cheek\t", "acne__scar", "é", "[a,b]"):
                self.case_refused([name, allowed], all_clear=True, **{name: value})

    def test_empty_values(self):
        for name in [*CASE, "device", "start", "finding", "since", "format", "batch"]:
            self.case_refused([name, "''"], all_clear=True, **{name: ""})

    def test_findings(self):
        for text in ("nonsense", "isotretinoin=maybe", "pregnancy=ongoing", "isotretinoin=", "=yes", "=", "isotretinoin=yes=no",
                     "isotretinoin,epilepsy", "[isotretinoin]", "aspirin", "cold sore"):
            self.case_refused(["finding: '" + text + "'"], all_clear=True, finding=text)
            errors = self.batch(HEADER[:-1] + ",findings\n" + ROW[:-1] + ",\"" + text + "\"\n")[2]
            self.assertIn("line 2: finding: '" + text + "'", errors[0])
        for pair in (["isotretinoin=yes", "isotretinoin=no"], ["isotretinoin", "isotretinoin=unknown"],
                     ["isotretinoin=no", "epilepsy", "isotretinoin=yes"]):
            self.case_refused(["finding", "isotretinoin", "one answer"], finding=pair)

    def test_since(self):
        for span in ("-3w", "3", "w", "", "3m", "3.5w", "+3w", "0x3w", "5201w", "36401d", "1e3d", "100y",
                     "99999999999999999999w", "9" * 400 + "d", "2147483648d", "4294967297d", "18446744073709551617w"):
            self.case_refused(["since"], all_clear=True, since="isotretinoin=" + span)
        self.case_refused(["since", "nonsense"], all_clear=True, since="nonsense=3w")
        self.case_refused(["since"], all_clear=True, since="isotretinoin")
        for answer in ("no", "unknown", "ongoing"):
            self.case_refused(["since", "isotretinoin"], finding="isotretinoin=" + answer, since="isotretinoin=3w")
        self.case_refused(["since", "one time"], since=["isotretinoin=3w", "isotretinoin=4w"])

    def test_since_where_time_does_not_matter(self):
        for finding in ("pregnancy", "active_acne", "skin_cancer", "under_18"):
            text = finding + "=300w"
            words = ["since: '" + text + "'", finding + "=no"]
            self.case_refused(words, all_clear=True, since=text)
            self.case_refused(words, all_clear=True, finding=finding, since=text)
            _, _, errors = self.batch(HEADER[:-1] + ",since\n" + ROW[:-1] + "," + text + "\n")
            for word in words:
                self.assertIn(word, errors[0])

    def test_two_ages(self):
        for ages in (["under_18", "under_22"], ["under_22=yes", "under_18=yes"]):
            self.case_refused(["finding: 'under_22'", "under_18"], all_clear=True, finding=ages)
        for ages in (["under_18", "under_22=no"], ["under_18=no", "under_22"], ["under_18", "under_22=unknown"]):
            self.answer(all_clear=True, finding=ages)
        status, answers, errors = self.batch(HEADER[:-1] + ",findings\n" + ROW[:-1] + ",under_22\n" + ROW[:-1] +
                                             ",under_22;under_18=no\n", "--finding", "under_18")
        self.assertEqual((status, [answer["line"] for answer in answers], len(errors)), (1, [3], 1))
        self.assertIn("line 2: finding: 'under_22'", errors[0])

    def test_concern_where_it_is_not_found(self):
        for concern, site, allowed in [("hair_loss", "jawline", "for hair_loss: scalp"),
                                       ("dark_circles", "thigh", "for dark_circles: periorbital, eyelid"),
                                       ("stretch_marks", "full_face", "abdomen"), ("melasma", "lower_leg", "cheek")]:
            self.case_refused(["site: '" + site + "'", allowed], all_clear=True, concern=concern, site=site)
        status, answers, errors = self.batch("concern,severity,phototype,practitioner,all_clear\n"
                                             "hair_loss,mild,ii,clinician,yes\nacne_scar,mild,ii,clinician,yes\n",
                                             "--site", "scalp")
        self.assertEqual((status, [answer["line"] for answer in answers], len(errors)), (1, [2], 1))
        self.assertIn("line 3: site: 'scalp'", errors[0])

    def test_nearest_code(self):
        for field, value, meant in [("concern", "acne_scars", "acne_scar"), ("severity", "Modrate", "moderate"),
                                    ("site", "chek", "cheek"), ("practitioner", "clinicians", "clinician"),
                                    ("device", "rolller", "roller"), ("finding", "isotretinon", "isotretinoin"),
                                    ("finding", "acutane=yes", "isotretinoin"),
                                    ("since", "isotretinon=3w", "isotretinoin")]:
            self.case_refused([field, value, "; did you mean " + meant + "?"], all_clear=True, **{field: value})

    def test_dates(self):
        for start in ("2026-02-30", "2027-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-00", "2026-04-31",
                      "9999-12-31", "9998-12-31", "1899-12-31", "0000-01-01", "26-12-01", "2026-12-1", "2026/12/01",
                      "2026-12-01T10:00", "01.12.2026", "tomorrow", "-026-12-01", "2026--1-01", " 2026-12-01",
                      "2026-12-01 ", "20261201", "99999-01-01", "2026-1a-01"):
            self.case_refused(["start", start], all_clear=True, start=start)
        for today in ("", "tomorrow", "2026-02-30", "1899-12-31"):
            self.refused([*flags(CASE), "--all-clear", "--today", today], "today: '" + today + "'")

    def test_options(self):
        for arguments, word in [(["--colour", "red"], "--colour"), (["-x"], "-x"), (["elbow"], "elbow"),
                                (["--concern"], "--concern"), (["--concern", "a", "--concern", "b"], "--concern"),
                                (["--all-clear=maybe"], "all_clear: 'maybe'"), (["--all-clear=5"], "all_clear: '5'"),
                                (["--all-clear=-1"], "all_clear: '-1'"), (["--all-clear="], "all_clear: ''"),
                                (["--all-clear=false", "--all-clear"], "one answer"),
                                (["--all-clear", "--all-clear=no"], "one answer")]:
            with self.subTest(arguments=arguments):
                self.refused([*flags(CASE), *arguments] if arguments[0] != "--concern" else arguments, word)
        for value in ("xml", "JSON", "json "):
            self.case_refused(["format", value, "text, json, ics"], all_clear=True, format=value)

    def calendar(self, *more):
        status, out, err = run(*flags(CASE), "--all-clear", "--start", "2026-12-01", "--format", "ics",
                               "--course", "a.b", *more)
        self.assertEqual((status, err), (0, b""))
        self.assertTrue(all(len(line) <= 75 for line in out.split(b"\r\n")))
        entries = []
        for line in out.replace(b"\r\n ", b"").decode().split("\r\n"):
            if line == "BEGIN:VEVENT":
                entries.append({})
            elif entries and ":" in line:
                name, value = line.split(":", 1)
                entries[-1].setdefault(name, value)
        return {entry["UID"]: entry for entry in entries}

    def test_calendar(self):
        dates = self.answer(all_clear=True, start="2026-12-01")["dates"]
        entries = self.calendar()
        sessions = [entries[f"a.b.session.{number + 1}"] for number in range(len(dates))]
        self.assertEqual([each["DTSTART;VALUE=DATE"] for each in sessions], [day.replace("-", "") for day in dates])
        self.assertTrue(all("TRIGGER" in each for each in sessions))
        self.assertGreater(len(entries), 10 * len(dates))
        self.assertEqual({each["SEQUENCE"] for each in entries.values()}, {"0"})
        again = self.calendar("--revision", "3", "--sessions-before", "0")
        # Without it, what the version before had more would stay in the calendar.
        self.case_refused(["sessions-before: ''", "the version before"], all_clear=True, format="ics", start="2026-12-01",
                          course="a.b", revision="3")
        self.assertEqual(again["a.b.session.1"]["SEQUENCE"], "3")
        for revision in ("-1", "1.5", "two", "", "99999999999"):
            self.case_refused(["revision", "a whole number"], all_clear=True, format="ics", start="2026-12-01",
                              course="a.b", revision=revision)
        self.assertEqual(set(entries), set(self.calendar()))
        # A plan that has shrunk calls off what the version before had put into the calendar.
        fewer = self.calendar("--revision", "1", "--sessions-before", str(len(dates) + 2))
        gone = set(fewer) - set(entries)
        self.assertIn(f"a.b.session.{len(dates) + 2}", gone)
        self.assertEqual({fewer[uid].get("STATUS") for uid in gone}, {"CANCELLED"})
        self.assertNotIn("CANCELLED", {fewer[uid].get("STATUS") for uid in entries})
        self.case_refused(["sessions-before", "0 to 52"], all_clear=True, format="ics", start="2026-12-01",
                          course="a.b", sessions_before="53")
        self.case_refused(["start", "''", "a day"], all_clear=True, format="ics", course="a.b")
        self.case_refused(["format", "ics", "defer"], all_clear=True, format="ics", start="2026-12-01", course="a.b",
                          finding="pregnancy")
        # Two persons without a name for their courses would overwrite each other.
        self.case_refused(["course: ''", "of one person"], all_clear=True, format="ics", start="2026-12-01")
        for course in (b"M\xfcller", b"a\xc0\xafb", b"\xed\xa0\x80", b"cut \xf0\x9f\x98"):
            self.assertEqual(self.refused([*flags(CASE), "--all-clear", "--start=2026-12-01", "--format=ics",
                                           b"--course=" + course], "course", "UTF-8"), b"")
        self.assertEqual(run(*flags(CASE), "--all-clear", "--start=2026-12-01", "--format=ics",
                             "--course=Müller 7")[0], 0)
        self.case_refused(["course", "''"], all_clear=True, format="ics", start="2026-12-01", course="")
        self.refused(["--batch", "-", "--format", "ics"], "format")
        for format in ("text", "json"):
            self.case_refused(["course", "a.b", "ics"], all_clear=True, format=format, course="a.b")
            self.case_refused(["revision", "3", "ics"], all_clear=True, format=format, revision="3")
            self.case_refused(["sessions-before", "3", "ics"], all_clear=True, format=format, sessions_before="3")

    def test_unreadable_files(self):
        with tempfile.TemporaryDirectory() as folder:
            for path in (os.path.join(folder, "missing.csv"), folder):
                with self.subTest(path=path):
                    self.assertEqual(self.refused(["--batch", path], "batch"), b"")
            closed = os.path.join(folder, "closed.csv")
            with open(closed, "w") as file:
                file.write(HEADER)
            os.chmod(closed, 0)
            if not os.access(closed, os.R_OK):  # root reads everything
                self.refused(["--batch", closed], "batch")

    def test_control_characters(self):
        for text in ("\x1b[31mred", "a\nb", "a\rb", "\a\b\t\v\f", "\x7f", "\x9b31m", "\u202ecba", "é\x85",
                     "x" * 59 + "é", "x" * 100000, "%s%n%s"):
            for name in ("concern", "finding", "since", "start", "format", "batch"):
                self.case_refused([], **{name: text})
            self.case_refused([], since="isotretinoin=" + text)
        for raw in (b"\xff\xfe", b"x" * 58 + "é€".encode()):
            for arguments in ([b"--concern", raw], [b"--" + raw], [raw], [b"--batch", raw]):
                with self.subTest(arguments=arguments):
                    self.refused(arguments)
        self.refused(["--\x1b[31m"])
        self.refused(["--a\nb"])

    def test_full_disk(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("there is no /dev/full")
        for arguments, stdin in [([*flags(CASE), "--all-clear"], b""), (["--batch", "-"], (HEADER + ROW).encode()),
                                 (["--help"], b""), (["--version"], b"")]:
            with self.subTest(arguments=arguments), open("/dev/full", "wb") as full:
                status, _, err = run(*arguments, stdin=stdin, stdout=full)
                self.assertEqual((status, err.count(b"\n")), (2, 1), err)


class Batch(PlannerTest):
    """Files of cases."""

    def test_answers_come_in_order(self):
        answers, _ = self.assert_lines(HEADER + "acne_scar,mild,cheek,i,clinician,yes\n" + ROW +
                                       "wrinkles,mild,eyelid,i,clinician,yes\n", [2, 3, 4], [])
        self.assertEqual([answer["outcome"] for answer in answers], ["proceed", "proceed", "refuse"])

    def test_file_and_standard_input(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "cases.csv")
            with open(path, "w") as file:
                file.write(HEADER + ROW * 3)
            from_file = run("--batch", path, "--format", "json")
            self.assertEqual(from_file[0], 0)
            self.assertEqual(from_file, run("--batch", "-", "--format", "json", stdin=(HEADER + ROW * 3).encode()))

    def test_columns_in_any_order(self):
        answers, _ = self.assert_lines("start,since,findings,device,all_clear,practitioner,phototype,site,severity,concern\n"
                                       "2026-12-01,isotretinoin=30w,herpes_labialis_history;epilepsy=no,pen,yes,clinician,"
                                       "iv,cheek,moderate,acne_scar\n", [2], [])
        single = self.answer(all_clear=True, device="pen", start="2026-12-01", since="isotretinoin=30w",
                             finding=["herpes_labialis_history", "epilepsy=no"])
        del answers[0]["line"]
        self.assertEqual(answers[0], single)

    def test_flags_fill_what_a_row_leaves_out(self):
        answers, _ = self.assert_lines("concern,severity,findings\nacne_scar,mild,\n"
                                       "wrinkles,,isotretinoin;skin_cancer=no\n,severe,\n", [2, 3, 4], [],
                                       *flags(case_with(all_clear=True, finding="skin_cancer")))
        self.assertEqual([answer["outcome"] for answer in answers], ["refuse", "defer", "refuse"])
        # A row may take back the flag.
        answers, _ = self.assert_lines(HEADER + ROW.replace("yes", "no"), [2], [], "--all-clear")
        self.assertEqual(answers[0]["outcome"], "incomplete")

    def test_findings_beside_a_batch_are_merged(self):
        def history(row, *arguments):
            # An outcome, and what is told of each finding.
            answers, _ = self.assert_lines(HEADER[:-1] + ",findings,since\n" + ROW[:-1] + "," + row + "\n", [2], [],
                                           *arguments)
            return answers[0]["outcome"], {each["finding"]: each.get("since_days", each["answer"])
                                           for each in answers[0]["findings"]}
        beside = ("--finding", "pregnancy", "--since", "isotretinoin=20w", "--finding", "eczema=unknown")
        both = {"pregnancy": "yes", "isotretinoin": 140, "eczema": "unknown"}
        for row, changed in [(",", {}), ("herpes_labialis_history,", {"herpes_labialis_history": "yes"}),
                             (",dermal_filler=1w", {"dermal_filler": 7}), ("pregnancy=no,", {"pregnancy": None}),
                             ("eczema=no,", {"eczema": None}), ("isotretinoin=no,", {"isotretinoin": None}),
                             ("isotretinoin,", {"isotretinoin": "yes"}), (",isotretinoin=8d", {"isotretinoin": 8}),
                             ("eczema;pregnancy=unknown,isotretinoin=3d",
                              {"eczema": "yes", "pregnancy": "unknown", "isotretinoin": 3})]:
            with self.subTest(row=row):
                wanted = {name: told for name, told in dict(both, **changed).items() if told is not None}
                self.assertEqual(history(row, *beside)[1], wanted)
        self.assertEqual(history("isotretinoin=no,", "--since", "isotretinoin=1w")[0], "proceed")
        # A row that was asked everything does not take back what stands for all.
        self.assertEqual(history(",", "--finding", "pregnancy")[0], "defer")

    def test_wrong_options_beside_a_batch(self):
        text = (HEADER[:-1] + ",device,start,findings\n" + ROW[:-1] + ",pen,2026-12-01,eczema=no\n").encode()
        self.assert_lines(text.decode(), [2], [], *flags(CASE), "--device=roller", "--start=2026-11-01", "--all-clear")
        for name in [*CASE, "device", "start"]:
            for value in ("elbow", ""):
                with self.subTest(name=name, value=value):
                    self.assertEqual(self.refused(["--batch", "-", "--" + name, value], name + ": '" + value + "'",
                                                  stdin=text), b"")
        for arguments in (["--finding", "nonsense"], ["--finding", "eczema=maybe"], ["--since", "isotretinoin=3"],
                          ["--finding", "eczema", "--finding", "eczema=no"], ["--since", "eczema=3w"],
                          ["--finding", "isotretinoin=no", "--since", "isotretinoin=3w"]):
            with self.subTest(arguments=arguments):
                self.assertEqual(self.refused(["--batch", "-", *arguments], stdin=text), b"")

    def test_bad_rows_do_not_stop_the_rest(self):
        bad = ["elbow,moderate,cheek,iv,clinician,yes\n", "acne_scar,moderate,cheek,iv,clinician\n",
               "acne_scar,moderate,cheek,iv,clinician,yes,no\n", "acne_scar,moderate,cheek,iv,clinician,maybe\n",
               ",moderate,cheek,iv,clinician,yes\n", "acne_scar,moder\0ate,cheek,iv,clinician,yes\n",
               "\x1b[2Jacne_scar,moderate,cheek,iv,clinician,yes\n", "\u009b2J,moderate,cheek,iv,clinician,yes\n",
               "acne\"scar,moderate,cheek,iv,clinician,yes\n", "\"acne\"_scar,moderate,cheek,iv,clinician,yes\n"]
        text = HEADER + "".join(ROW + row for row in bad) + ROW
        _, errors = self.assert_lines(text, list(range(2, 2 * len(bad) + 3, 2)), list(range(3, 2 * len(bad) + 3, 2)))
        for error in errors:
            self.assertIn("allowed", error)
        self.assertIn("concern: 'elbow'", errors[0])

    def test_bad_values_in_rows(self):
        header = "findings,since,start\n"
        rows = ["isotretinoin;isotretinoin=no,,\n", "isotretinoin=no,isotretinoin=3w,\n", ",isotretinoin=-3w,\n",
                ",,2026-02-30\n", "nonsense,,\n", ",,9998-12-30\n"]
        _, errors = self.assert_lines(header + "".join(rows), [], [2, 3, 4, 5, 6, 7],
                                      *flags(case_with(all_clear=True)))
        for error, field in zip(errors, ["finding", "since", "since", "start", "finding", "start"]):
            self.assertIn(": " + field + ": ", error)

    def test_line_ends(self):
        for name, text, lines in [("CRLF", (HEADER + ROW * 2).replace("\n", "\r\n"), [2, 3]),
                                  ("byte order mark", "\ufeff" + HEADER + ROW, [2]),
                                  ("byte order mark and quotes", "\ufeff\"concern\"" + HEADER[7:] + ROW, [2]),
                                  ("blank lines", "\n" + HEADER + "\n\n" + ROW + "\n" + ROW + "\n\n", [5, 7]),
                                  ("blank CRLF lines", HEADER + "\r\n\r\n" + ROW, [4]),
                                  ("no last newline", HEADER + ROW + ROW[:-1], [2, 3]),
                                  ("header only", HEADER, []), ("header without newline", HEADER[:-1], [])]:
            with self.subTest(name):
                self.assert_lines(text, lines, [])

    def test_line_ends_are_counted(self):
        bad = "elbow" + ROW[9:]
        for end in ("\n", "\r", "\r\n"):
            with self.subTest(end=end):
                text = (HEADER + ROW + bad + "\n" + ROW * 2 + bad + ROW[:-1]).replace("\n", end)
                self.assert_lines(text, [2, 5, 6, 8], [3, 7])
        self.assert_lines(HEADER + ROW[:-1] + "\r" + bad + ROW[:-1] + "\r\n\n" + bad + "\r" + ROW, [2, 4, 8], [3, 6])

    def test_line_ends_cut_in_two(self):
        before = len(HEADER + ROW)
        for spaces in range(65536 - before - 3, 65536 - before + 3):  # reading takes 64 KiB at once
            row = ROW[:-1] + " " * spaces
            text = HEADER.replace("\n", "\r\n") + row + "\r\n" + ROW + "elbow\r\n" + ROW
            self.assert_lines(text, [2, 3, 5], [4])

    def test_quotes_and_physical_lines(self):
        quoted = "\"acne_scar\",\"moderate\",\"cheek\",\"iv\",\"clinician\",\"yes\"\n"
        header = HEADER[:-1] + ",findings\n"
        rows = ROW[:-1] + ",\"epilepsy=no\n;diabetes_controlled=no\n\"\n"
        self.assert_lines(HEADER + quoted + ROW, [2, 3], [])
        for end in ("\n", "\r\n", "\r"):
            text = (header + rows + ROW[:-1] + ",\n" + rows + ROW[:-1] + ",\n").replace("\n", end)
            self.assert_lines(text, [5, 9], [2, 3, 4, 6, 7, 8])

    def test_a_first_field_over_several_lines(self):
        self.assert_lines(HEADER + "\"acne\n\nscar\",moderate,cheek,iv,clinician,yes\n" + ROW, [5], [2, 4])

    def test_an_unclosed_quote_takes_no_other_row_along(self):
        quoted = "\"acne_scar\",\"moderate\",\"cheek\",\"iv\",\"clinician\",\"yes\"\n"
        for good in (ROW, quoted):
            for bad in ("\"" + ROW, ROW.replace("cheek", "\"cheek"), ROW[:-1] + ",\"\n", "\"\n", "\"\"\"\n"):
                with self.subTest(good=good, bad=bad):
                    self.assert_lines(HEADER + good + bad + good * 2 + bad + good, [2, 4, 5, 7], [3, 6])
                    self.assert_lines((HEADER + bad + good + bad[:-1]).replace("\n", "\r"), [3], [2, 4])

    def test_many_bad_rows(self):
        for count in (19, 20, 21, 1000):
            self.assert_lines(HEADER + "elbow\n" * count + ROW, [count + 2], list(range(2, count + 2)))
        status, out, err = run("--batch", "-", stdin=HEADER.encode() + b"\"\n\xff,\n" * 100000)
        self.assertEqual((status, out, err.count(b"\n")), (1, b"", 21))
        self.assertTrue(err.endswith(b"\nplanner: 199980 more such lines, not shown\n"), err[-200:])

    def test_ids_are_enough(self):
        status, out, err = run("--batch", "-", "--format=json", stdin=(HEADER + ROW).encode())
        self.assertEqual((status, err), (0, b""))
        self.assertLess(len(out), 4000)
        self.assertEqual(json.loads(out), self.assert_lines(HEADER + ROW, [2], [], "--detail", "ids")[0][0])
        full = self.assert_lines(HEADER + ROW, [2], [])[0][0]
        self.assertEqual(json.loads(out)["rules"], [rule["id"] for rule in full["rules"]])

    def test_text(self):
        status, out, err = run("--batch", "-", stdin=(HEADER + ROW + "elbow" + ROW[9:] + ROW).encode())
        self.assertEqual((status, err.count(b"\n")), (1, 1))
        self.assertEqual(re.findall(r"^Line \d+$", out.decode(), re.M), ["Line 2", "Line 4"])

    def test_same_as_single_cases(self):
        codes = {name: run("--" + name, "?", *[flag for other, value in CASE.items() if other != name
                                               for flag in ("--" + other, value)])[2].decode()
                 for name in [*CASE, "device"]}
        codes = {name: text.split("allowed: ")[1].strip().split(", ") for name, text in codes.items()}
        self.assertEqual((len(codes["phototype"]), len(codes["practitioner"])), (6, 4))
        findings = self.answer()["questions"]
        self.assertGreater(len(findings), 40)
        with_a_clock = {name for name in findings if run(*flags(CASE), "--since", name + "=1d")[0] == 0}
        self.assertTrue({"isotretinoin", "dermal_filler"} <= with_a_clock < set(findings))
        findings.remove("under_22")  # two ages are refused
        dice = random.Random(20261201)
        cases = []
        for _ in range(200):
            case = {name: dice.choice(codes[name]) for name in CASE}
            while run(*flags(case), "--all-clear")[0] != 0:  # the concern is not found at the site
                case["site"] = dice.choice(codes["site"])
            if dice.random() < 0.5:
                case["device"] = dice.choice(codes["device"])
            if dice.random() < 0.9:
                case["all-clear"] = True
            chosen = dice.sample(findings, dice.choice([0, 0, 0, 1, 1, 2, 5]))
            answers = [dice.choice(["yes", "yes", "no", "unknown"]) for _ in chosen]
            case["finding"] = [name + "=" + given for name, given in zip(chosen, answers)]
            case["since"] = [name + "=" + str(dice.randrange(120)) + dice.choice("dw")
                             for name, given in zip(chosen, answers)
                             if given == "yes" and name in with_a_clock and dice.random() < 0.7]
            if dice.random() < 0.5:
                case["start"] = datetime.date.fromordinal(dice.randrange(700000, 800000)).isoformat()
            cases.append(case)
        table = io.StringIO()
        columns = ["start", *CASE, "device", "all_clear", "findings", "since"]
        writer = csv.DictWriter(table, columns, lineterminator="\n")
        writer.writeheader()
        for case in cases:
            row = {name: case.get(name, "") for name in ["start", *CASE, "device"]}
            writer.writerow(dict(row, all_clear="yes" if "all-clear" in case else "no",
                                 findings=";".join(case["finding"]), since=";".join(case["since"])))
        status, answers, errors = self.batch(table.getvalue())
        self.assertEqual((status, errors, len(answers)), (0, [], 200))
        self.assertEqual({answer["outcome"] for answer in answers}, OUTCOMES)
        for line, (case, answer) in enumerate(zip(cases, answers), start=2):
            self.assertEqual(answer.pop("line"), line)
            with self.subTest(case=case):
                single = run(*flags(case), "--format", "json")
                self.assertEqual(single[0], 0)
                self.assertEqual(json.loads(single[1]), answer)


class BrokenFiles(PlannerTest):
    """Files that cannot be read as tables."""

    def test_headers(self):
        for header, word in [(HEADER.replace("site", "place"), "place"), (HEADER.replace("site", "concern"), "concern"),
                             (HEADER.replace("site", "SITE"), "SITE"), (HEADER.replace("site", ""), "''"),
                             (HEADER.replace("site", "s\x1b[31m"), "\\x1b"), ("findings,finding\n", "finding"),
                             ("\0\n", "\\x00"), ("concern;severity\n", "concern;severity")]:
            with self.subTest(header=header):
                out = self.refused(["--batch", "-"], "column", word, stdin=(header + ROW).encode())
                self.assertEqual(out, b"")

    def test_no_header(self):
        for text in (b"", b"\n", b"\r\n\r\n", b"  \n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"):
            with self.subTest(text=text):
                self.assertEqual(self.refused(["--batch", "-"], "header", stdin=text), b"")
        with tempfile.NamedTemporaryFile() as empty:
            self.refused(["--batch", empty.name], "header")

    def test_header_with_broken_quotes(self):
        for header in ("\"concern," + HEADER, "con\"cern," + HEADER, "\"concern\"x," + HEADER):
            with self.subTest(header=header):
                self.assertEqual(self.refused(["--batch", "-"], stdin=(header + ROW).encode()), b"")

    def test_unclosed_quote(self):
        for broken in ("\"" + ROW, ROW[:-1] + "\"\n", ROW.replace("cheek", "\"cheek")):
            with self.subTest(broken=broken):
                status, answers, errors = self.batch(HEADER + ROW + broken + ROW)
                self.assertEqual((status, [answer["line"] for answer in answers]), (1, [2, 4]))
                self.assertEqual([error.split(":")[0] for error in errors], ["line 3"])

    def test_random_bytes(self):
        dice = random.Random(7)
        for _ in range(60):
            alphabet = dice.choice([bytes(range(256)), b"\",\n\r ;=ab", b"\"\n,"])
            noise = bytes(dice.choice(alphabet) for _ in range(dice.randrange(1, 3000)))
            status, out, err = run("--batch", "-", *flags(CASE), "--format", "json",
                                   stdin=(HEADER.encode() if dice.random() < 0.7 else b"") + noise)
            self.assertIn(status, (0, 1, 2), noise)
            self.assert_clean(err)
            for line in out.splitlines():
                json.loads(line)


def peak_of(arguments, source):
    """Status, standard error and peak memory in MB of one run that reads a generated file; nobody else's children."""
    measure = ("import resource, subprocess, sys\n"
               "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)\n"
               "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
               "sys.exit(done.returncode)\n")
    with tempfile.TemporaryFile() as file:
        for piece in source:
            file.write(piece)
        file.seek(0)
        done = subprocess.run([sys.executable, "-c", measure, PLANNER, *arguments], stdin=file,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600)
    kilobytes = int(done.stdout.split()[-1]) / (1024 if sys.platform == "darwin" else 1)
    return done.returncode, done.stderr, kilobytes / 1024


class LargeFiles(PlannerTest):
    """Memory does not grow with the file: at most 60 MB."""

    def within_memory(self, source, *arguments):
        status, err, megabytes = peak_of(["--batch", "-", "--format", "json", *arguments], source)
        print("    peak %.1f MB" % megabytes, flush=True)
        if not os.environ.get("NEEDLEWISE_SANITIZED"):
            self.assertLess(megabytes, 60)
        return status, err

    def test_300000_rows(self):
        block = ("acne_scar,moderate,cheek,iv,clinician,skin_cancer\n" * 99 + "acne_scar,mild,cheek,i,clinician,\n").encode()
        source = [b"concern,severity,site,phototype,practitioner,findings\n"] + [block] * 3000
        self.assertEqual(self.within_memory(source, "--all-clear"), (0, b""))

    def test_100000_bad_rows(self):
        status, err = self.within_memory([HEADER.encode()] + [b"elbow,,,,,\n" * 1000] * 100)
        self.assertEqual((status, err.count(b"\n")), (1, 21))
        self.assertIn(b"line 21: ", err)

    def test_long_field(self):
        field = "x" * (2 << 20)
        for row in (ROW.replace("cheek", field), ROW.replace("cheek", "\"" + field + "\"")):
            _, errors = self.assert_lines(HEADER + ROW + row + ROW, [2, 4], [3])
            self.assertLess(len(errors[0]), 400)

    def test_a_row_is_answered_or_refused(self):
        header = HEADER[:-1] + ",findings\n"
        for end in ("\n", "\r", "\r\n"):
            for size in ((1 << 20) - 70000, (1 << 20) - 39, (1 << 20) - 38, 1 << 20, (1 << 20) + 1, (1 << 20) + 70000):
                row = ROW[:-1] + "," + ";" * size + "\n"
                good = len(row) <= 1 << 20
                with self.subTest(end=end, size=size):
                    text = header + row + ROW[:-1] + ",\n"
                    self.assert_lines(text.replace("\n", end), [2, 3] if good else [3], [] if good else [2])

    def test_long_header(self):
        header = HEADER[:-1] + "," + "x" * (2 << 20) + "\n"
        self.assertEqual(self.refused(["--batch", "-"], stdin=(header + ROW).encode()), b"")

    def test_unclosed_quote_in_a_large_file(self):
        rows = [(b" " * 63 + b"\n") * 16384] * 100  # 100 MiB of blank lines
        for broken in (b"\"", b"acne_scar,\""):
            with self.subTest(broken=broken):
                status, err = self.within_memory([HEADER.encode(), broken] + rows)
                self.assertEqual(status, 1)
                self.assertTrue(err.startswith(b"line 2: "), err[:200])


if __name__ == "__main__":
    PLANNER = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
