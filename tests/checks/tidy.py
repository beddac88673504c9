# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy with the allow-list of .clang-tidy; too slow for every test run, so it is asked for."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

from project import Project, ToolMissing, run

# GCC's precompiled headers and options are unknown to clang, so they are taken from its command line.
FOREIGN_TO_CLANG = ("--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-ignored-optimization-argument")


def run_tidy(project: Project, since: str) -> bool:
    """Checks all sources, or those changed since a revision; true when nothing is found."""
    database = project.root / "build" / "tidy"
    configured = run(["cmake", "--preset", "dev", "-B", str(database), "-DWOONRUST_PCH=OFF"], cwd=project.root)
    if configured.returncode:
        print(configured.stderr)
        return False
    paths = [path for path in project.matching(".cpp") if path.startswith(("core/", "ui/", "app/", "tests/"))]
    if since:
        changed = run(["git", "-c", "safe.directory=*", "diff", "--name-only", since], cwd=project.root)
        if changed.returncode:
            print(changed.stderr)
            return False
        paths = [path for path in paths if path in set(changed.stdout.split())]

    def check(path: str) -> bool:
        result = run(["clang-tidy", "--quiet", "-p", str(database), *FOREIGN_TO_CLANG, path], cwd=project.root)
        if result.returncode:
            print(result.stdout or result.stderr)
            sys.stdout.flush()
        return result.returncode == 0

    try:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(check, paths))
    except ToolMissing as missing:
        print(missing)
        return False
    if not all(results):
        print(f"clang-tidy: {results.count(False)} of {len(results)} files have findings.")
    return all(results)
