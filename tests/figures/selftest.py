#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether check_figures.py reads every form of CSV alike, and finds a difference when there is one."""

import json
import subprocess
import sys
import tempfile
import unittest
from datetime import date
from pathlib import Path

import check_figures

HERE = Path(__file__).parent


def run(script, *arguments):
    return subprocess.run([sys.executable, HERE / script, *arguments], capture_output=True, text=True, check=False)


class Figures(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def make(self, name, *options):
        made = run("make_csv.py", str(self.folder / name), "--reports", "400", "--units", "80", *options)
        self.assertEqual(made.returncode, 0, made.stderr)
        return ["--units", str(self.folder / name / "units.csv"), "--tenancies",
                str(self.folder / name / "tenancies.csv"), "--reports", str(self.folder / name / "reports.csv"),
                "2026-10-01", "2026-11-01", "--at", "2026-11-20"]  # fmt: skip

    def test_every_form_of_csv_gives_the_same_figures(self):
        plain = run("check_figures.py", *self.make("plain")).stdout
        other = self.make("other", "--encoding", "cp1252", "--delimiter", ",", "--dutch-dates")
        self.assertEqual(run("check_figures.py", *other).stdout, plain)
        with_mark = self.make("mark", "--encoding", "utf-8-sig")
        self.assertEqual(run("check_figures.py", *with_mark).stdout, plain)
        self.assertGreater(json.loads(plain)["figures"]["R1"]["total"], 0)

    def test_a_difference_is_named_and_ends_with_1(self):
        arguments = self.make("plain")
        counted = json.loads(run("check_figures.py", *arguments).stdout)
        file = self.folder / "figures.json"
        file.write_text(json.dumps(counted))
        self.assertEqual(run("check_figures.py", *arguments, "--compare", str(file)).returncode, 0)
        counted["previous"]["R7"]["open"] += 1
        del counted["figures"]["R4"]
        file.write_text(json.dumps(counted))
        compared = run("check_figures.py", *arguments, "--compare", str(file))
        self.assertEqual(compared.returncode, 1)
        self.assertIn("previous.R7.open", compared.stdout)
        self.assertIn("figures.R4: absent", compared.stdout)

    def test_working_days_pass_over_dutch_holidays(self):
        after = check_figures.working_days_after
        self.assertEqual(after(date(2026, 12, 24), 2), date(2026, 12, 29))
        self.assertEqual(after(date(2027, 5, 3), 2), date(2027, 5, 7))
        self.assertEqual(after(date(2025, 4, 17), 2), date(2025, 4, 23))
        self.assertEqual(after(date(2026, 4, 30), 10), date(2026, 5, 18))

    def test_easter_falls_where_it_fell(self):
        self.assertEqual([check_figures.easter(year).isoformat()[5:] for year in range(2024, 2031)],
                         ["03-31", "04-20", "04-05", "03-28", "04-16", "04-01", "04-21"])  # fmt: skip


if __name__ == "__main__":
    unittest.main()
