#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The month's figures counted straight from the CSV files that are imported, without any code of the program.

    check_figures.py --units units.csv --reports reports.csv FROM UNTIL [--at DAY] [--area CODE]
    check_figures.py ... --compare figures.json

Prints the object that `woonrust-cli figures` prints, or lists what differs from it and ends with 1. FROM is the first
day of the period, UNTIL the first day after it.
"""

import argparse
import csv
import io
import json
import math
import sys
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

CATEGORIES = {
    "agressie/bedreiging": "AGR", "huisdieren": "DIE", "dealen/drugspanden": "DRU", "geluidsoverlast": "GEL",
    "hennepkwekerij": "HEN", "ongedierte": "ONG", "psychische problematiek": "PSY", "burenruzie": "RUZ",
    "stankoverlast": "STA", "vandalisme": "VAN", "verslavingsproblematiek": "VER", "vervuiling": "VUI",
}  # fmt: skip
CHANNELS = {"telefoon": "TEL", "e-mail": "EMA", "balie": "BAL", "huisbezoek": "BEZ", "brief": "BRI"}
ORIGINS = {"huurder": "TENANT", "andere bewoner": "RESIDENT", "aannemer": "CONTRACTOR", "technische dienst": "TECHNICAL",
           "verhuur": "LETTING", "incasso": "COLLECTIONS", "partner": "PARTNER", "eigen waarneming": "OWN",
           "anoniem": "ANONYMOUS"}  # fmt: skip
KINDS = {"woning": "WOO", "woonruimte": "WOO"}
TRUE = {"1", "ja", "j", "true", "waar", "yes", "y", "x"}
NORMS = {"ack": 2, "target": 5, "limit": 10}


def read_csv(path):
    raw = Path(path).read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    header = text.split("\n", 1)[0]
    delimiter = ";" if header.count(";") >= header.count(",") else ","
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [{key.strip().lower(): (value or "").strip() for key, value in row.items() if key} for row in rows]


def day(text):
    text = text.strip()
    if not text:
        return None
    if text[2:3] == "-":
        return date(int(text[6:10]), int(text[3:5]), int(text[:2]))
    return date(int(text[:4]), int(text[5:7]), int(text[8:10]))


def cents(text):
    text = text.replace("€", "").strip()
    if not text:
        return 0
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    return int((Decimal(text) * 100).to_integral_value())


def code(text, names):
    return names.get(text.lower(), text)


def easter(year):
    """Gauss' rule in the form of the Lichtenberg correction."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    oe = 7 - (og - sz) % 7
    return date(year, 3, 1) + timedelta(og + oe - 1)


def closed_days(year):
    sunday = easter(year)
    king = date(year, 4, 27)
    if king.isoweekday() == 7:
        king -= timedelta(1)
    return {date(year, 1, 1), king, date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)} | {
        sunday + timedelta(days) for days in (-2, 1, 39, 50)
    }


def working_days_after(start, count, closed={}):
    current = start
    while count > 0:
        current += timedelta(1)
        if current.year not in closed:
            closed[current.year] = closed_days(current.year)
        if current.isoweekday() < 6 and current not in closed[current.year]:
            count -= 1
    return current


class Books:
    def __init__(self, units, reports):
        self.units = {}
        for row in units:
            self.units[row["eenheidnummer"]] = {"area": row.get("buurtcode", ""),
                                                "home": code(row.get("soort", ""), KINDS).upper() == "WOO"}
        self.reports = [self.report(row) for row in reports]
        self.dossiers = self.gather_dossiers()

    def report(self, row):
        unit = row.get("eenheidnummer", "")
        nature = row["aard"].lower()
        anonymous = row.get("anoniem", "").lower() in TRUE
        answered = day(row.get("teruggekoppeld_op", "")[:10])
        received = day(row["ontvangen_op"][:10])
        return {
            "received": received,
            "category": code(row["categorie"], CATEGORIES),
            "nature": nature,
            "channel": code(row.get("kanaal", ""), CHANNELS),
            "origin": code(row.get("herkomst", ""), ORIGINS),
            "reporter": "" if anonymous else row.get("melder_huurdernummer", ""),
            "anonymous": anonymous,
            "unit": unit,
            "area": row.get("buurtcode", "") or self.units.get(unit, {}).get("area", ""),
            "polluted": row.get("vervuilde_woning", "").lower() in TRUE,
            "met": {"ack": day(row.get("ontvangst_bevestigd_op", "")[:10]), "target": answered, "limit": answered},
            "due": {name: working_days_after(received, days) for name, days in NORMS.items()},
            "closed": day(row.get("gesloten_op", "")[:10]),
            "cents": cents(row.get("kosten", "")),
            "dossier": row.get("dossier", ""),
        }

    def gather_dossiers(self):
        groups = {}
        for report in self.reports:
            if report["dossier"]:
                groups.setdefault(report["dossier"], []).append(report)
        dossiers = []
        for reports in groups.values():
            first = min(reports, key=lambda report: report["received"])
            ends = [report["closed"] for report in reports]
            dossiers.append({
                "opened": first["received"],
                "closed": None if None in ends else max(ends),
                "area": self.units.get(first["unit"], {}).get("area", "") or first["area"],
            })
        return dossiers

    def within(self, area):
        """The same books for one CBS area: a code of GM, WK or BU holds all codes that begin with its digits."""
        prefix = area[2:]
        inside = lambda code: code == area or (len(code) > len(area) and code[2:].startswith(prefix))
        part = Books([], [])
        part.units = {number: unit for number, unit in self.units.items() if inside(unit["area"])}
        part.reports = [report for report in self.reports if inside(report["area"])]
        part.dossiers = [dossier for dossier in self.dossiers if inside(dossier["area"])]
        return part


def is_open(thing, began, until):
    return thing[began] < until and (thing["closed"] is None or thing["closed"] >= until)


def deadline(reports, name, at):
    in_time = counted = running = 0
    for report in reports:
        met, due = report["met"][name], report["due"][name]
        was_met = met is not None and met <= at
        if was_met or due < at:
            counted += 1
            in_time += was_met and met <= due
        else:
            running += 1
    return {"in_time": in_time, "counted": counted, "running": running, "rate": in_time / counted if counted else None}


def open_reports(books, until):
    return [report for report in books.reports if report["nature"] != "positief" and is_open(report, "received", until)]


def is_late(report, until):
    return any(report["due"][name] < until and (report["met"][name] is None or report["met"][name] >= until)
               for name in ("ack", "limit"))


def figures(books, start, until, at):
    new = [report for report in books.reports if start <= report["received"] < until]
    promised = [report for report in new if report["nature"] != "positief"]
    still_open = open_reports(books, until)
    costs = Counter()
    for report in new:
        if report["cents"]:
            costs[report["category"]] += report["cents"]
    lengths = sorted((dossier["closed"] - dossier["opened"]).days for dossier in books.dossiers
                     if dossier["closed"] and start <= dossier["closed"] < until)
    middle = len(lengths) // 2
    median = None
    if lengths:
        median = lengths[middle] if len(lengths) % 2 else (lengths[middle - 1] + lengths[middle]) / 2
    split = lambda key: dict(Counter(report[key] for report in new))
    return {
        "R1": {"total": len(new), "by_category": split("category"), "by_nature": split("nature"),
               "by_channel": split("channel"), "by_origin": split("origin")},
        "R2": {"known": len({report["reporter"] for report in new if report["reporter"]}),
               "anonymous": sum(report["anonymous"] for report in new)},
        "R3": {"total": sum(costs.values()), "by_category": dict(costs)},
        "R4": len({report["unit"] for report in new if report["polluted"] and report["unit"]}),
        "R5": deadline(promised, "ack", at),
        "R6": {"target": deadline(promised, "target", at), "limit": deadline(promised, "limit", at)},
        "R7": {"open": len(still_open), "past_deadline": sum(is_late(report, until) for report in still_open)},
        "D1": {"opened": sum(start <= dossier["opened"] < until for dossier in books.dossiers),
               "closed": len(lengths),
               "open": sum(is_open(dossier, "opened", until) for dossier in books.dossiers)},
        "D2": {"median_days": median, "p90_days": lengths[math.ceil(len(lengths) * 0.9) - 1] if lengths else None},
        # A CSV file brings no tasks, so that every old dossier is stuck.
        "D3": sum(is_open(dossier, "opened", until) and dossier["opened"] + timedelta(120) < until
                  for dossier in books.dossiers),
        # Directives have a file of their own, which these books do not hold.
        "S2": {"started": 0, "running": 0, "breached": 0, "ended_well": 0, "to_court": 0},
    }


def areas(books, start, until, whole):
    twelve_months = add_months(until, -12)
    visits = Counter(report["unit"] for report in books.everything
                     if report["unit"] and twelve_months <= report["received"] < until)
    rows = {}
    row = lambda area: rows.setdefault(area, {"code": area or None, "name": area, "R1": 0, "homes": 0,
                                              "dossiers_open": 0, "open": 0, "repeat_addresses": 0})
    for number, unit in books.units.items():
        if unit["area"]:
            row(unit["area"])["homes"] += unit["home"]
        if visits[number] >= 3:
            row(unit["area"])["repeat_addresses"] += 1
    for report in books.reports:
        if start <= report["received"] < until:
            row(report["area"])["R1"] += 1
    for report in open_reports(books, until):
        row(report["area"])["open"] += 1
    for dossier in books.dossiers:
        if is_open(dossier, "opened", until):
            row(dossier["area"])["dossiers_open"] += 1
    result = [rows[area] for area in sorted(rows) if area or whole]
    for line in result:
        homes = line.pop("homes")
        line["per_100_homes"] = 100 * line["R1"] / homes if homes and line["code"] else None
    return result


def add_months(when, months):
    index = when.year * 12 + when.month - 1 + months
    year, month = divmod(index, 12)
    for last in (when.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            pass


def before(start, until):
    if start.day == 1 and until.day == 1:
        months = (until.year - start.year) * 12 + until.month - start.month
        return add_months(start, -months), start
    return start - (until - start), start


def report(books, start, until, at, area):
    everything = books.reports
    if area:
        books = books.within(area)
    books.everything = everything
    return {
        "from": start.isoformat(), "to": until.isoformat(), "area": area, "external": False,
        "figures": figures(books, start, until, at),
        "previous": figures(books, *before(start, until), at),
        "year_before": figures(books, add_months(start, -12), add_months(until, -12), at),
        "areas": areas(books, start, until, not area),
    }


def flat(value, path=""):
    """Every number under its path; zeros and nothings aside, because they may be left out. Names are not figures."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("name", "code", "from", "to", "area", "external"):
                yield from flat(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for inner in value:
            yield f"areas[{inner['code']}]", "present"
            yield from flat(inner, f"areas[{inner['code']}]")
    elif value not in (None, 0):
        yield path, value


def differences(ours, theirs):
    for key in ("from", "to", "area"):
        if ours.get(key) != theirs.get(key):
            yield f"{key}: counted {ours.get(key)}, compared with {theirs.get(key)}"
    left, right = dict(flat(ours)), dict(flat(theirs))
    for path in sorted(left.keys() | right.keys()):
        one, other = left.get(path, 0), right.get(path, 0)
        numbers = isinstance(one, (int, float)) and isinstance(other, (int, float))
        if not (math.isclose(one, other, rel_tol=1e-9) if numbers else one == other):
            yield f"{path}: counted {one}, compared with {other}"
    for group in ("figures", "previous", "year_before"):
        for figure in ours[group]:
            if figure not in theirs.get(group, {}):
                yield f"{group}.{figure}: absent, where it should be 0 or null at least"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", required=True)
    parser.add_argument("--tenancies", help="read only to see that it can be read: no figure of a month needs it")
    parser.add_argument("--reports", required=True)
    parser.add_argument("--at", type=date.fromisoformat, default=None)
    parser.add_argument("--area")
    parser.add_argument("--compare", metavar="FILE")
    parser.add_argument("start", type=date.fromisoformat)
    parser.add_argument("until", type=date.fromisoformat)
    options = parser.parse_args()
    if options.tenancies:
        read_csv(options.tenancies)
    books = Books(read_csv(options.units), read_csv(options.reports))
    counted = report(books, options.start, options.until, options.at or date.today(), options.area)
    if not options.compare:
        print(json.dumps(counted, indent=1))
        return 0
    found = list(differences(counted, json.loads(Path(options.compare).read_text(encoding="utf-8"))))
    for line in found:
        print(line)
    print(f"{len(found)} differences" if found else "the figures agree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
