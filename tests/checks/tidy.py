#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy with the allow-list of .clang-tidy, on what changed: half a minute for each file, so it is no test."""

import argparse
import json
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from project import Project, ToolMissing, run

ROOT = Path(__file__).resolve().parents[2]
# GCC's precompiled headers and options are unknown to clang, so they are taken from its command line.
FOREIGN_TO_CLANG = ("--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-ignored-optimization-argument")


def git(project: Project, *words: str) -> str | None:
    """What git answers; nothing when it cannot."""
    result = run(["git", "-c", "safe.directory=*", *words], cwd=project.root)
    return result.stdout.strip() if result.returncode == 0 else None


def starting_point(project: Project) -> str | None:
    """Where this branch left main; on main itself, the commit before the last. Nothing without history."""
    head = git(project, "rev-parse", "HEAD")
    for main in ("main", "origin/main"):
        base = git(project, "merge-base", "HEAD", main)
        if base and base != head:
            return base
    return git(project, "rev-parse", "--verify", "--quiet", "HEAD~1")


def changed_since(project: Project, revision: str) -> set[str] | None:
    """What is not as it was then, whether committed or not."""
    changed = git(project, "diff", "--name-only", revision, "--")
    new = git(project, "ls-files", "--others", "--exclude-standard")
    return None if changed is None else set(changed.split()) | set((new or "").split())


def sources_of(project: Project, changed: set[str], built: list[str]) -> list[str]:
    """The sources that changed, and for a header that did, the one that it belongs to or else one that includes it."""
    chosen = {path for path in built if path in changed}
    for header in sorted(path for path in changed if path.endswith(".h") and path in set(project.paths)):
        own = header.removesuffix(".h") + ".cpp"
        name = re.escape(header.split("/")[-1])
        including = re.compile(rf'#\s*include\s+"(?:[\w/]*/)?{name}"')
        users = [own] if own in built else [path for path in built if including.search(project.text(path))]
        if users and not chosen.intersection(users):
            chosen.add(users[0])
    return sorted(chosen)


def database(project: Project) -> Path | None:
    """How each source is compiled; set up anew, which takes seconds."""
    folder = project.root / "build" / "tidy"
    configured = run(["cmake", "--preset", "dev", "-B", str(folder), "-DWOONRUST_PCH=OFF"], cwd=project.root)
    if configured.returncode:
        print(configured.stderr)
        return None
    return folder


def tidy(folder: Path, paths: list[str], project: Project) -> bool:
    """Runs clang-tidy on these; true when it finds nothing."""

    def check(path: str) -> bool:
        result = run(["clang-tidy", "--quiet", "-p", str(folder), *FOREIGN_TO_CLANG, path], cwd=project.root)
        if result.returncode:
            print(result.stdout or result.stderr)
        print(f"{path}: {'something to mend' if result.returncode else 'fine'}", flush=True)
        return result.returncode == 0

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(check, paths))
    print(f"clang-tidy: {results.count(False)} of {len(results)} files have findings.")
    return all(results)


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev tidy", description=__doc__)
    parser.add_argument("what", nargs="*", metavar="FILE|REVISION",
                        help="these files, or what changed since this revision; by default since the branch left main, "
                             "or, on main, in its last commit")
    parser.add_argument("--all", action="store_true", help="all sources")
    options = parser.parse_args()
    project = Project(ROOT)
    files = [path for path in options.what if path in project.paths]
    since = [word for word in options.what if word not in files]
    if len(since) > 1 or (since and files):
        parser.error(f"there is no file {since[0]}")
    changed = None
    if not options.all and not files:
        revision = since[0] if since else starting_point(project)
        if revision is None:
            print("clang-tidy is skipped: without git's history nobody knows what changed (--all checks everything).")
            return 0
        changed = changed_since(project, revision)
        if changed is None:
            parser.error(f"git knows no revision {revision}")
        if not any(path.endswith((".cpp", ".h")) for path in changed):
            print(f"clang-tidy: no C++ changed since {revision[:12]}.")
            return 0
    try:
        folder = database(project)
        if folder is None:
            return 1
        entries = json.loads((folder / "compile_commands.json").read_text())
        compiled = {entry["file"] for entry in entries}
        built = [path for path in project.matching(".cpp") if str(project.root / path) in compiled]
        paths = built if options.all else sources_of(project, changed or set(files), built)
        return 0 if tidy(folder, paths, project) else 1
    except ToolMissing as missing:
        print(missing)
        return 1


if __name__ == "__main__":
    sys.exit(main())
