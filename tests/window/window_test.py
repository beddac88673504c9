#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in a real window, driven by keys and looked at from outside: by the sizes of its windows, by what a
screen reader is told, and by what the casebook holds afterwards.

    window_test.py WOONRUST WOONRUST_CLI DEMO [WindowTest.test_...]
"""

import os
import subprocess
import sys
import tempfile
import time
import unittest

from desktop import Desktop
from reader import Reader

PROGRAM, CLI, DEMO = (os.path.abspath(path) for path in sys.argv[1:4])
del sys.argv[1:4]
PASSWORD = "lindebloesem in mei"


class WindowTest(unittest.TestCase):
    def desktop(self, **options):
        made = Desktop(PROGRAM, DEMO, **options)
        self.addCleanup(made.close)
        made.reader = Reader(made)
        return made

    def cli(self, desktop, *words):
        """What woonrust-cli prints about the casebook in use, which it only reads."""
        secret = desktop.folder / "password"
        secret.write_text(PASSWORD + "\n")
        done = subprocess.run([CLI, *words, "--casebook", str(desktop.casebook), "--user", "demo"],
                              env={**desktop.environment(), "WOONRUST_PASSWORD_FILE": str(secret)},
                              capture_output=True, text=True, timeout=120, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def quit(self, desktop):
        desktop.keys("ctrl+q")
        desktop.program.wait(60)

    def new_report(self, desktop):
        desktop.wait_for_window("Vandaag")
        desktop.keys("ctrl+n")
        desktop.wait_for_window("Nieuwe melding")
        desktop.reader.wait_for_focus("Melder")

    def choose_nobody(self, desktop):
        """The entry of the field Melder for somebody who does not say who it is."""
        desktop.text("anoniem")
        desktop.wait_for_list()
        desktop.keys("Return")
        desktop.wait(lambda: desktop.reader.typed("Melder") == "Anonieme melder", "the entry to be taken")

    # ---- the window and its screen

    def assert_inside(self, desktop, title):
        wide, high = desktop.size

        def is_inside():
            x, y, width, height = desktop.wait_for_window(title)
            return x >= 0 and y >= 0 and x + width <= wide and y + height <= high

        # It appears before the window manager has put its frame round it, and is put right when that is there.
        desktop.wait(is_inside, "the window to be inside the screen")
        time.sleep(0.5)
        self.assertTrue(is_inside(), "the window went off the screen again")

    def test_the_first_window_fits_an_ordinary_screen(self):
        self.assert_inside(self.desktop(size="1366x768"), "Vandaag")

    def test_the_first_window_fits_a_small_screen(self):
        self.assert_inside(self.desktop(size="1024x700"), "Vandaag")

    def test_the_first_window_fits_at_125_percent(self):
        self.assert_inside(self.desktop(size="1366x768", scale=1.25), "Vandaag")

    def test_the_first_window_fits_at_200_percent(self):
        self.assert_inside(self.desktop(size="1366x768", scale=2.0), "Vandaag")

    def test_the_sign_in_fits_at_200_percent(self):
        self.assert_inside(self.desktop(size="1366x768", scale=2.0, straight_in=False), "Woonrust")

    def test_a_window_of_a_larger_screen_fits_the_smaller_one_of_the_next_day(self):
        with tempfile.TemporaryDirectory() as home:
            with Desktop(PROGRAM, DEMO, size="1920x1080", home=home) as desktop:
                desktop.wait_for_window("Vandaag")
                self.quit(desktop)
            with Desktop(PROGRAM, DEMO, size="1024x700", home=home) as desktop:
                self.assert_inside(desktop, "Vandaag")

    # ---- a new report

    def assert_nothing_cut_off(self, **screen):
        desktop = self.desktop(**screen)
        self.new_report(desktop)
        self.choose_nobody(desktop)
        x, _, width, _ = desktop.wait_for_window("Nieuwe melding")
        for role, name, left, right in desktop.reader.controls():
            self.assertGreaterEqual(left, x, f"{role} “{name}” goes out of the window at the left")
            self.assertLessEqual(right, x + width, f"{role} “{name}” goes out of the window at the right")

    def test_a_new_report_is_whole_on_an_ordinary_screen(self):
        self.assert_nothing_cut_off(size="1366x768")

    def test_a_new_report_is_whole_on_a_small_screen(self):
        self.assert_nothing_cut_off(size="1024x700")

    def test_a_new_report_is_whole_at_125_percent(self):
        self.assert_nothing_cut_off(size="1366x768", scale=1.25)

    def test_a_new_report_is_whole_at_200_percent(self):
        self.assert_nothing_cut_off(size="1366x768", scale=2.0)

    def test_a_report_is_registered_by_keyboard_alone(self):
        desktop = self.desktop()
        self.new_report(desktop)
        self.choose_nobody(desktop)
        desktop.keys("alt+w")
        desktop.reader.wait_for_focus("Waar")
        desktop.text("Trapportaal bij de fietsenkelder")
        desktop.keys("alt+i")
        desktop.reader.wait_for_focus("Categorie")
        desktop.text("gel")
        desktop.keys("Return", "Tab", "Tab")
        desktop.text("Elke avond harde muziek in het trapportaal, sinds een week.")
        desktop.keys("ctrl+Return")
        desktop.wait_for_window("Meldingen")
        desktop.reader.wait_for("is geregistreerd")
        self.quit(desktop)
        self.assertIn("Trapportaal", self.cli(desktop, "search", "fietsenkelder"))

    def test_escape_in_a_list_closes_the_list_and_throwing_away_takes_a_choice(self):
        desktop = self.desktop()
        self.new_report(desktop)
        desktop.text("anoniem")
        desktop.wait_for_list()
        desktop.keys("Escape")
        desktop.wait_for_list(opened=False)
        self.assertTrue(desktop.wait_for_window("Nieuwe melding"))
        self.assertIsNone(desktop.reader.says("nog niet opgeslagen"))
        desktop.keys("Escape")
        desktop.reader.wait_for_focus("Later verder")  # not on throwing away
        desktop.keys("space")
        desktop.wait_for_window("Meldingen")
        # What was typed waits in the column at the left, and is a click away.
        desktop.reader.wait_for("anoniem, om mee verder te gaan")

    # ---- coming and going

    def test_signing_out_says_nothing_of_a_casebook_in_use(self):
        desktop = self.desktop(straight_in=False)
        desktop.reader.wait_for_focus("Gebruikersnaam")
        desktop.text("demo")
        desktop.keys("Tab")
        desktop.text(PASSWORD)
        desktop.keys("Return")
        desktop.wait_for_window("Vandaag")
        desktop.keys("ctrl+k")
        desktop.text("Uitlog")
        desktop.reader.wait_for("Uitloggen")
        desktop.keys("Return")
        desktop.reader.wait_for_focus("Wachtwoord")  # the name stands there already
        self.assertIsNone(desktop.reader.says("heeft het werkbestand open"))
        desktop.text(PASSWORD)
        desktop.keys("Return")
        desktop.wait_for_window("Vandaag")

    def test_what_a_combo_box_is_for_is_told_by_its_label(self):
        desktop = self.desktop()
        self.new_report(desktop)
        unnamed = desktop.reader.unlabelled_combo_boxes()
        self.assertEqual(unnamed, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
