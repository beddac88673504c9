#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sources. Each problem is one line, "file:line: reason"; the exit code is 1 when there is any."""

import argparse
import sys
from pathlib import Path

from project import Project, ToolMissing
from rules import CHECKS

ROOT = Path(__file__).resolve().parents[2]


def run_check(name: str, project: Project) -> bool:
    """Prints what the check finds; true when that is nothing."""
    try:
        problems = sorted(set(CHECKS[name](project)))
    except ToolMissing as missing:
        problems = [str(missing)]
    for problem in problems:
        print(problem)
    if problems:
        print(f"{name}: {len(problems)} found. {' '.join((CHECKS[name].__doc__ or '').split())}\n")
    return not problems


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev lint", description=__doc__)
    parser.add_argument("checks", nargs="*", metavar="CHECK", help="run only these; all when none is named")
    parser.add_argument("--list", action="store_true", help="name the checks")
    options = parser.parse_args()
    if options.list:
        for name, check in CHECKS.items():
            print(f"{name:24} {' '.join((check.__doc__ or '').split())}")
        return 0
    unknown = [name for name in options.checks if name not in CHECKS]
    if unknown:
        parser.error(f"no such check: {', '.join(unknown)}; --list names them")
    project = Project(ROOT)
    results = [run_check(name, project) for name in options.checks or CHECKS]
    if all(results):
        print(f"{len(results)} checks passed.")
        return 0
    print(f"{results.count(False)} of {len(results)} checks failed.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
