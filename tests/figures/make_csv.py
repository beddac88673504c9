#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented units, tenancies and two years of reports as CSV, for checking imports and figures.

    make_csv.py FOLDER [--seed N] [--reports N] [--units N] [--until DAY] [--areas BU1,BU2] [--encoding cp1252]
                       [--delimiter ,] [--dutch-dates]

The same seed gives the same files. Every nature, channel and origin occurs; reports without a reporter, anonymous
ones, late and absent acknowledgements, closings, costs and dossiers too; some near midnight and year's end.
"""

import argparse
import csv
import random
from datetime import date, timedelta
from pathlib import Path

STREETS = ["Lijsterhof", "Dahliastraat", "Beukenlaan", "Brinkweg", "Molenkamp", "Café-Eikenhof", "Zuidersingel"]
NAMES = ["Alberts", "Bakker", "Dijkstra", "Hendriks", "Mulder", "Özdemir", "Visser", "Müller", "Kuipers"]
CATEGORIES = ["GEL", "GEL", "GEL", "RUZ", "RUZ", "VUI", "STA", "DIE", "PSY", "VAN", "Vervuiling", "Geluidsoverlast"]
NATURES = ["overlast"] * 8 + ["kwetsbaarheid"] * 3 + ["fysiek"] * 3 + ["criminaliteit"] * 2 + ["positief"] * 2
CHANNELS = ["TEL", "TEL", "TEL", "EMA", "BAL", "INT", "BEZ", "Telefoon"]
ORIGINS = ["TENANT", "TENANT", "TENANT", "RESIDENT", "CONTRACTOR", "TECHNICAL", "PARTNER", "OWN", "Huurder"]


class Writer:
    def __init__(self, options):
        self.options = options
        self.folder = Path(options.folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def day(self, when):
        if when is None:
            return ""
        return when.strftime("%d-%m-%Y" if self.options.dutch_dates else "%Y-%m-%d")

    def write(self, name, columns, rows):
        with open(self.folder / name, "w", encoding=self.options.encoding, newline="") as file:
            writer = csv.writer(file, delimiter=self.options.delimiter)
            writer.writerow(columns.split(";"))
            writer.writerows(rows)


def units(rng, options):
    areas = options.areas.split(",")
    for number in range(1, options.units + 1):
        yield {"number": f"E{number:06}", "street": rng.choice(STREETS), "house": number % 200 + 1,
               "area": rng.choice(areas), "kind": "PAR" if rng.random() < 0.05 else "WOO"}


def later(rng, received, longest, until):
    when = received + timedelta(min(int(rng.expovariate(3.0 / longest)), longest))
    return when if when <= until else None


def reports(rng, options, homes):
    until = options.until
    dossiers = 0
    by_unit = {}
    for number in range(1, options.reports + 1):
        received = until - timedelta(rng.randrange(731))
        unit = rng.choice(homes[: max(1, len(homes) // 3)] if rng.random() < 0.6 else homes)
        nature = rng.choice(NATURES)
        who = rng.random()
        anonymous = who < 0.1
        reporter = "" if who < 0.2 else f"H{rng.randrange(1, options.units + 1):06}"
        positive = nature == "positief"
        acknowledged = None if positive or rng.random() < 0.08 else later(rng, received, 9, until)
        answered = None if positive or rng.random() < 0.12 else later(rng, received, 30, until)
        closed = later(rng, received, 90, until) if rng.random() < 0.85 else None
        key = ""
        if rng.random() < 0.35:
            key = by_unit.get(unit["number"], "")
            if not key or rng.random() < 0.3:
                dossiers += 1
                key = by_unit[unit["number"]] = f"K{dossiers:05}"
        place = rng.random()  # most with a unit, some with an area only, some with neither
        costs = f"{rng.randrange(500, 250000) / 100:.2f}" if rng.random() < 0.15 else ""
        yield {
            "number": "", "received": received,
            "time": rng.choice(["00:00", "23:59", "02:30", "", "", f"{rng.randrange(8, 18):02}:{rng.randrange(60):02}"]),
            "channel": rng.choice(CHANNELS), "origin": rng.choice(ORIGINS), "reporter": reporter,
            "anonymous": "ja" if anonymous else "nee", "unit": unit["number"] if place < 0.85 else "",
            "area": "" if place < 0.85 or place > 0.95 else unit["area"], "category": rng.choice(CATEGORIES),
            "nature": nature, "polluted": "ja" if rng.random() < 0.06 else "nee", "acknowledged": acknowledged,
            "answered": answered, "closed": closed,
            "costs": costs.replace(".", ",") if options.delimiter == ";" else costs, "dossier": key,
        }  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reports", type=int, default=3000)
    parser.add_argument("--units", type=int, default=600)
    parser.add_argument("--until", type=date.fromisoformat, default=date(2026, 11, 15), help="last day with reports")
    parser.add_argument("--areas", default="BU01060200,BU01060204,BU01060300,BU17310101")
    parser.add_argument("--encoding", choices=["utf-8", "utf-8-sig", "cp1252"], default="utf-8")
    parser.add_argument("--delimiter", choices=[";", ","], default=";")
    parser.add_argument("--dutch-dates", action="store_true")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    out = Writer(options)
    homes = list(units(rng, options))
    out.write("units.csv", "eenheidnummer;straat;huisnummer;toevoeging;postcode;woonplaats;buurtcode;complex;soort;"
              "bouwjaar;conditie",
              ([u["number"], u["street"], u["house"], "", "9400 AA", "Assen", u["area"], "C1", u["kind"], 1970, 3]
               for u in homes))
    out.write("tenancies.csv", "eenheidnummer;huurdernummer;achternaam;tussenvoegsel;voorletters;telefoon;email;"
              "ingangsdatum;einddatum;eindereden",
              ([u["number"], f"H{i:06}", rng.choice(NAMES), "", "A.", "", "", out.day(date(2015, 1, 1)), "", ""]
               for i, u in enumerate(homes, 1)))
    out.write("reports.csv", "nummer;ontvangen_op;ontvangen_om;kanaal;herkomst;melder_huurdernummer;anoniem;"
              "eenheidnummer;buurtcode;categorie;aard;omschrijving;vervuilde_woning;ontvangst_bevestigd_op;"
              "teruggekoppeld_op;gesloten_op;kosten;dossier",
              ([r["number"], out.day(r["received"]), r["time"], r["channel"], r["origin"],
                "" if r["anonymous"] == "ja" else r["reporter"], r["anonymous"], r["unit"], r["area"], r["category"],
                r["nature"], "Muziek; tot laat, \"hard\"", r["polluted"], out.day(r["acknowledged"]),
                out.day(r["answered"]), out.day(r["closed"]), r["costs"], r["dossier"]]
               for r in reports(rng, options, homes)))


if __name__ == "__main__":
    main()
