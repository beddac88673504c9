#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real woonrust-cli as a user does, from making a casebook to restoring a back-up."""

import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = sys.argv.pop(1)
PASSWORD = "fietsen naar het werk"
UNITS = "eenheidnummer;straat;huisnummer;postcode;woonplaats;buurtcode\n"
TENANCIES = "eenheidnummer;huurdernummer;achternaam;ingangsdatum\n"
REPORTS = "nummer;ontvangen_op;kanaal;melder_huurdernummer;eenheidnummer;categorie;aard;omschrijving;" \
          "ontvangst_bevestigd_op;teruggekoppeld_op;gesloten_op;kosten;dossier\n"


class Cli(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.write("password", PASSWORD + "\n")
        self.environment = {**os.environ, "WOONRUST_PASSWORD_FILE": str(self.path / "password"), "LANG": "C.UTF-8",
                            "LC_ALL": "C.UTF-8", "HOME": str(self.path), "XDG_DATA_HOME": str(self.path / "data"),
                            "XDG_STATE_HOME": str(self.path / "state"), "XDG_CONFIG_HOME": str(self.path / "config")}

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, text, encoding="utf-8"):
        (self.path / name).write_bytes(text.encode(encoding))
        return str(self.path / name)

    def run_cli(self, *words):
        return subprocess.run([PROGRAM, *words], cwd=self.path, env=self.environment, capture_output=True,
                              encoding="utf-8", timeout=120)

    def works(self, *words):
        result = self.run_cli(*words)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout

    def fails(self, code, *words):
        result = self.run_cli(*words)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        self.assertEqual(len(result.stderr.strip().splitlines()), 1, result.stderr)
        return result

    def casebook(self, *words):
        return ("--casebook", "a.woonrust", "--user", "admin", *words)

    def create(self):
        return self.works("casebook", "create", "a.woonrust", "--organisation", "De Linde", "--admin", "admin")

    def fill(self):
        self.create()
        self.works(*self.casebook("import", "units", self.write(
            "u.csv", UNITS + "V1;Lijsterhof;1;1234 AB;Lindenveld;BU99010101\nV2;Lijsterhof;2;1234 AB;Lindenveld;BU99010101\n")))
        self.works(*self.casebook("import", "tenancies", self.write("t.csv", TENANCIES + "V1;H1;Horst;2020-01-01\n")))
        self.works(*self.casebook("import", "reports", self.write(
            "r.csv", REPORTS + "M26-00007;2026-03-03;TEL;H1;V2;GEL;overlast;Harde muziek;2026-03-04;2026-03-09;2026-03-12;12,50;A\n"
            "M26-00008;2026-03-10;EMA;;V2;VUI;fysiek;Afval;;;;;A\n")))

    def figures(self):
        return json.loads(self.works(*self.casebook("figures", "2026-03-01", "2026-04-01", "--json", "--at",
                                                    "2026-04-01")))["figures"]

    def test_the_way_from_files_to_figures(self):
        self.fill()
        figures = self.figures()
        self.assertEqual(figures["R1"]["total"], 2)
        self.assertEqual(figures["R1"]["by_category"], {"GEL": 1, "VUI": 1})
        self.assertEqual(figures["R2"], {"known": 1, "anonymous": 0})
        self.assertEqual(figures["R3"]["total"], 1250)
        self.assertEqual((figures["R5"]["in_time"], figures["R5"]["counted"]), (1, 2))
        self.assertEqual(figures["R7"]["open"], 1)
        self.assertEqual(figures["D1"], {"opened": 1, "closed": 0, "open": 1})
        hits = json.loads(self.works(*self.casebook("search", "muziek", "--json")))["hits"]
        self.assertTrue(hits[0]["title"].startswith("M26-00007"))
        self.works(*self.casebook("report", "month", "2026-03", "--pdf", "m.pdf", "--json", "m.json", "--xlsx", "m.xlsx"))
        self.assertTrue((self.path / "m.pdf").read_bytes().startswith(b"%PDF"))
        self.assertTrue((self.path / "m.xlsx").read_bytes().startswith(b"PK"))
        self.assertEqual(json.loads((self.path / "m.json").read_text())["figures"]["R1"]["total"], 2)

    def test_directives_of_before_come_in_are_counted_and_printed(self):
        self.fill()
        header = "nummer;dossier;soort;ingangsdatum;einddatum;beeindigd_op;resultaat;schendingen;dagvaarding_op\n"
        self.works(*self.casebook("import", "directives", self.write(
            "g.csv", header + "G26-0007;A;vrijwillig;2026-03-14;2026-09-14;;;2026-03-20;\n")))
        self.assertEqual(self.figures()["S2"], {"started": 1, "running": 1, "breached": 1, "ended_well": 0, "to_court": 0})
        refused = self.fails(1, *self.casebook("import", "directives", self.write(
            "bad.csv", header + "G26-0008;B;vrijwillig;2026-03-14;;;;;\n")))
        self.assertIn("dossier", refused.stdout)
        for kind in ("agreement", "annex", "compliance"):
            self.works(*self.casebook("paper", "directive", "G26-0007", "--kind", kind, "--pdf", kind + ".pdf"))
            self.assertTrue((self.path / (kind + ".pdf")).read_bytes().startswith(b"%PDF-"))
        self.fails(1, *self.casebook("paper", "directive", "G26-0099", "--kind", "annex", "--pdf", "x.pdf"))
        self.fails(2, *self.casebook("paper", "directive", "G26-0007", "--kind", "letter", "--pdf", "x.pdf"))
        self.assertFalse((self.path / "x.pdf").exists())

    def test_a_quarter_and_a_year_are_counted_as_the_files_say(self):
        self.create()
        folder = pathlib.Path(__file__).parents[1] / "figures"
        subprocess.run([sys.executable, "-B", str(folder / "make_csv.py"), str(self.path), "--reports", "300"], check=True,
                       capture_output=True)
        for kind in ("units", "tenancies", "reports"):
            self.works(*self.casebook("import", kind, f"{kind}.csv"))
        for kind, period, start, until in (("quarter", "2026-Q3", "2026-07-01", "2026-10-01"),
                                           ("year", "2026", "2026-01-01", "2027-01-01")):
            self.works(*self.casebook("report", kind, period, "--at", "2027-01-15", "--json", "f.json", "--pdf", "f.pdf"))
            counted = subprocess.run([sys.executable, "-B", str(folder / "check_figures.py"), "--units",
                                      str(self.path / "units.csv"), "--reports", str(self.path / "reports.csv"),
                                      "--at", "2027-01-15", "--compare", str(self.path / "f.json"), start, until],
                                     capture_output=True, encoding="utf-8")
            self.assertEqual(counted.returncode, 0, counted.stdout + counted.stderr)
            self.assertTrue((self.path / "f.pdf").read_bytes().startswith(b"%PDF"))

    def test_a_second_report_for_partners_is_handed_out_with_a_warning(self):
        self.fill()
        first = self.run_cli(*self.casebook("report", "month", "2026-03", "--external", "--for", "Gemeente Assen",
                                            "--json", "m.json"))
        self.assertEqual((first.returncode, first.stderr), (0, ""))
        second = self.run_cli(*self.casebook("report", "month", "2026-03", "--external", "--area", "BU99010101",
                                             "--json", "a.json"))
        self.assertEqual(second.returncode, 0, second.stderr)
        self.assertIn("Gemeente Assen", second.stderr)
        again = self.run_cli(*self.casebook("report", "month", "2026-03", "--json", "b.json"))
        self.assertEqual((again.returncode, again.stderr), (0, ""))

    def test_rows_that_are_refused_are_listed_and_saved(self):
        self.create()
        file = self.write("u.csv", UNITS + "V1;Café;1;;;\nV2;;2;;;\nV3;Laan;drie;;;\n", "cp1252")
        result = self.fails(1, *self.casebook("import", "units", file, "--refusals", "no.csv"))
        self.assertIn("Added: 1", result.stdout)
        self.assertIn("Refused: 2", result.stdout)
        self.assertIn("huisnummer", result.stdout)
        self.assertEqual(len((self.path / "no.csv").read_text("utf-8-sig").splitlines()), 3)
        self.assertEqual(json.loads(self.works(*self.casebook("search", "cafe", "--json")))["hits"][0]["kind"], "unit")
        self.fails(1, *self.casebook("import", "units", self.write("v.csv", UNITS + "V8;Laan;1;;;\nV9;;2;;;\n"),
                                     "--all-or-nothing"))
        self.assertIn("Nothing found", self.works(*self.casebook("search", "V8")))
        self.assertIn("Added: 1", self.works(*self.casebook("import", "units", self.write("w.csv", UNITS + "V8;Laan;1;;;\n"),
                                                            "--dry-run")))
        self.assertIn("Nothing found", self.works(*self.casebook("search", "V8")))

    def test_a_diary_becomes_incidents_and_each_row_that_cannot_says_why(self):
        self.fill()
        header = "dossier;datum;begin;einde;wat;gevolg;melder_huurdernummer\n"
        good = "A;2026-03-05;21:30;23:15;Trommels tot laat;Kinderen wakker;H1\n"
        result = self.fails(1, *self.casebook("import", "incidents", self.write(
            "i.csv", header + good + "Z;2026-03-05;;;x;;\nA;35-13-2026;;;x;;\nA;2026-03-06;;;;;\nA;2026-03-06;;;x;;H9\n")))
        self.assertIn("Added: 1", result.stdout)
        self.assertIn("Refused: 4", result.stdout)
        for column in ("dossier", "datum", "wat", "melder_huurdernummer"):
            self.assertIn(column, result.stdout)
        self.assertIn("Unchanged: 1", self.works(*self.casebook("import", "incidents", self.write("j.csv", header + good))))
        self.fails(1, *self.casebook("import", "incidents", self.write("k.csv", "datum;wat\n2026-03-05;x\n")))
        hits = json.loads(self.works(*self.casebook("search", "trommels", "--json")))["hits"]
        self.assertEqual(hits[0]["kind"], "incident")
        self.works(*self.casebook("import", "example", "incidents", "example.csv"))
        self.assertIn("dossier", (self.path / "example.csv").read_text("utf-8-sig"))
        self.works(*self.casebook("verify"))

    def test_each_mistake_has_its_exit_code_and_one_sentence(self):
        self.create()
        self.fails(2)
        self.fails(2, "dance")
        self.fails(2, "import", "units")
        self.fails(2, *self.casebook("import", "units", "u.csv", "--speed", "9"))
        self.fails(2, "import", "units", "u.csv")
        self.fails(2, *self.casebook("figures", "2026-04-01", "2026-03-01", "--json"))
        self.fails(2, *self.casebook("figures", "2026-04-31", "2026-05-01", "--json"))
        self.fails(2, *self.casebook("report", "month", "2026-13", "--json", "x"))
        self.fails(2, *self.casebook("report", "month", "2026-Q1", "--json", "x"))
        self.fails(2, *self.casebook("report", "quarter", "2026-Q5", "--json", "x"))
        self.fails(2, *self.casebook("report", "year", "2026-01", "--json", "x"))
        self.fails(2, "deadline", "--received", "gisteren", "--working-days", "2")
        self.fails(1, *self.casebook("import", "units", "nowhere.csv"))
        self.fails(1, *self.casebook("import", "units", self.write("b.csv", "PK\0\0")))
        self.fails(1, *self.casebook("import", "areas", self.write("b.geojson", "{}")))
        self.fails(1, "--casebook", "nowhere.woonrust", "--user", "admin", "verify")
        self.fails(1, "casebook", "create", "a.woonrust", "--organisation", "X", "--admin", "admin")
        wrong = self.write("wrong", "dit is het niet\n")
        self.fails(3, *self.casebook("--password-file", wrong, "verify"))
        self.fails(3, "--casebook", "a.woonrust", "--user", "nobody", "verify")

    def test_deadline_explains_itself(self):
        lines = self.works("deadline", "--received", "2026-04-30 16:45", "--working-days", "10").splitlines()
        self.assertEqual(lines[0], "2026-05-18")
        self.assertIn("Ascension", lines[1])

    def test_backup_and_restore_give_back_what_was_there(self):
        self.fill()
        self.works(*self.casebook("backup", "b.woonrust"))
        self.works(*self.casebook("import", "reports", self.write(
            "r2.csv", REPORTS + ";2026-03-11;TEL;;V1;GEL;overlast;later;;;;;\n")))
        self.assertEqual(self.figures()["R1"]["total"], 3)
        self.works(*self.casebook("restore", "b.woonrust"))
        self.assertEqual(self.figures()["R1"]["total"], 2)
        self.works(*self.casebook("verify"))

    def events_of(self, *words):
        """How many events a command logs beside the sign-in."""
        def lines():
            return int(re.search(r"log of events is whole \(([\d,.]+) lines\)", self.works(*self.casebook("verify")))
                       .group(1).replace(",", "").replace(".", ""))
        before = lines()
        self.works(*self.casebook(*words))
        return lines() - before - 2

    def test_what_leaves_the_program_leaves_a_trace(self):
        self.fill()
        self.assertEqual(self.events_of("report", "month", "2026-03", "--json", "m.json"), 1)
        self.assertEqual(self.events_of("report", "month", "2026-03", "--pdf", "m.pdf", "--xlsx", "m.xlsx"), 2)
        self.assertEqual(self.events_of("search", "muziek", "--json"), 1)

    def test_a_back_up_that_cannot_be_written_says_why_in_the_language_of_the_user(self):
        self.fill()
        missing = self.fails(1, *self.casebook("--lang", "nl", "backup", "weg/b.woonrust"))
        self.assertIn("weg bestaat niet", missing.stderr)
        unwritable = self.fails(1, *self.casebook("--lang", "nl", "backup", "b" * 300))
        self.assertIn("te lang voor deze schijf", unwritable.stderr)

    def test_what_is_written_is_for_its_owner_alone_whatever_the_umask(self):
        before = os.umask(0)
        try:
            self.fill()
            known = set(self.path.iterdir())
            self.works(*self.casebook("report", "month", "2026-03", "--pdf", "m.pdf", "--json", "m.json", "--xlsx", "m.xlsx"))
            self.works(*self.casebook("backup", "b.woonrust"))
            (self.path / "shared.json").write_text("{}")
            (self.path / "shared.json").chmod(0o640)
            self.works(*self.casebook("report", "month", "2026-03", "--json", "shared.json"))
        finally:
            os.umask(before)
        made = {file for file in self.path.iterdir() if file.is_file()} - known
        self.assertEqual({file.name for file in made},
                         {"m.pdf", "m.json", "m.xlsx", "b.woonrust", "b.woonrust.keys", "b.woonrust.seal", "shared.json"})
        for file in made | {self.path / "a.woonrust", self.path / "a.woonrust.keys"}:
            self.assertEqual(oct(file.stat().st_mode & 0o777), "0o640" if file.name == "shared.json" else "0o600", file.name)

    def test_the_seal_of_a_report_can_be_compared(self):
        self.create()
        seal = self.seal_beside("b.woonrust")
        self.assertIn("fits", self.works(*self.casebook("verify", "--seal", seal.lower())))
        self.fails(1, *self.casebook("verify", "--seal", seal[:-1] + ("0" if seal[-1] != "0" else "1")))
        self.fails(1, *self.casebook("verify", "--seal", "zegel"))

    def seal_beside(self, backup):
        self.works(*self.casebook("backup", backup))
        line, digest = (self.path / f"{backup}.seal").read_text().splitlines()[1].split()
        return "-".join([line] + [digest[i:i + 4] for i in range(0, 20, 4)])

    def test_control_characters_do_not_reach_the_terminal(self):
        self.fill()
        self.works(*self.casebook("import", "reports", self.write(
            "esc.csv", REPORTS + "M26-00009;2026-03-10;EMA;;V2;VUI;fysiek;Afval \x1b]0 rood\x07 \x1b[31mrood;;;;;A\n")))
        self.assertNotIn("\x1b", self.works(*self.casebook("search", "Afval")))

    def test_a_restore_skips_numbers_of_a_casebook_that_is_gone(self):
        self.fill()
        self.works(*self.casebook("backup", "b.woonrust"))
        for file in self.path.glob("a.woonrust*"):
            file.unlink()
        said = self.works(*self.casebook("restore", "b.woonrust"))
        self.assertIn("skip ahead", said)
        self.assertIn("admin", said)
        self.works(*self.casebook("verify"))

    def test_a_damaged_casebook_does_not_pass(self):
        self.fill()
        file = self.path / "a.woonrust"
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
        self.fails(1, *self.casebook("verify"))

    def big_import(self):
        rows = "".join(f"V{i};Straat {i // 200};{i % 200 + 1};1234 AB;Lindenveld;BU99010101\n" for i in range(60_000))
        return subprocess.Popen([PROGRAM, *self.casebook("import", "units", self.write("big.csv", UNITS + rows))],
                                cwd=self.path, env=self.environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, encoding="utf-8")

    def wait_until_writing(self, process):
        log = self.path / "a.woonrust-wal"
        end = time.monotonic() + 60
        while time.monotonic() < end and process.poll() is None:
            if (self.path / "a.woonrust.lock").exists() and log.exists():
                time.sleep(1.0)
                return
            time.sleep(0.01)

    def test_an_import_that_is_killed_or_stopped_leaves_nothing(self):
        for sent in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT):
            with self.subTest(signal=sent.name):
                for file in self.path.glob("a.woonrust*"):
                    file.unlink()
                self.create()
                process = self.big_import()
                self.wait_until_writing(process)
                process.send_signal(sent)
                _, errors = process.communicate(timeout=60)
                self.assertEqual(process.returncode, -9 if sent == signal.SIGKILL else 1, errors)
                self.works(*self.casebook("verify"))
                self.assertIn("Nothing found", self.works(*self.casebook("search", "Straat")))

    def test_the_demo_can_be_looked_into_at_once(self):
        out = self.works("demo", "d.woonrust", "--reports", "50", "--until", "2026-11-20")
        self.write("password", [line for line in out.splitlines() if "invented" in line][0].split(": ")[1] + "\n")
        figures = json.loads(self.works("--casebook", "d.woonrust", "--user", "demo", "figures", "2025-09-01",
                                        "2026-12-01", "--json"))["figures"]
        self.assertEqual(figures["R1"]["total"], 50)
        self.fails(3, "--casebook", "d.woonrust", "--user", "management", "search", "muziek")
        self.fails(3, "--casebook", "d.woonrust", "--user", "sociaal", "import", "units", self.write("u.csv", UNITS))

    def test_every_letter_can_be_looked_at_before_anything_is_recorded(self):
        out = self.works("demo", "d.woonrust", "--reports", "60", "--until", "2026-11-20")
        self.write("password", [line for line in out.splitlines() if "invented" in line][0].split(": ")[1] + "\n")
        demo = ("--casebook", "d.woonrust", "--user", "demo")
        letters = [line.split("\t") for line in self.works(*demo, "letter", "list").splitlines()]
        self.assertEqual(len(letters), 22)
        self.assertIn(["B07", "1", "First warning", "all tenants of the home"], letters)
        dossier = next(f"D26-{number:05}" for number in range(1, 60) if self.run_cli(
            *demo, "letter", "preview", "B07", "--dossier", f"D26-{number:05}", "--pdf", "b.pdf").returncode == 0)
        for code, *_ in letters:
            said = self.works(*demo, "letter", "preview", code, "--dossier", dossier, "--pdf", f"{code}.pdf")
            self.assertIn("nothing was recorded", said)
            text = subprocess.run(["pdftotext", "-layout", f"{code}.pdf", "-"], cwd=self.path, capture_output=True,
                                  encoding="utf-8", check=True).stdout
            self.assertIn("CONCEPT", text)
            self.assertNotIn("{", text)
            self.assertNotRegex(text, r"\b(NUISANCE|QUARREL|HUU|PLAIN|REGISTERED)\b")
        self.assertFalse(os.stat(self.path / "B07.pdf").st_mode & 0o077)
        self.fails(1, *demo, "letter", "preview", "B99", "--dossier", dossier, "--pdf", "x.pdf")
        self.fails(1, *demo, "letter", "preview", "B07", "--dossier", "D26-99999", "--pdf", "x.pdf")
        self.fails(2, *demo, "letter", "preview", "B07", "--dossier", dossier)
        self.fails(3, "--casebook", "d.woonrust", "--user", "management", "letter", "preview", "B07", "--dossier",
                   dossier, "--pdf", "x.pdf")
        self.assertFalse((self.path / "x.pdf").exists())


if __name__ == "__main__":
    unittest.main()
