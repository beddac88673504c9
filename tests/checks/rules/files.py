# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every file, whatever is in it."""

import hashlib
import os
import re
from collections.abc import Iterator

from project import Problem, Project

MOST_LINES = 800
SOURCES = (".cpp", ".h", ".py", ".sh", ".qml", ".cmake", "CMakeLists.txt")
SCRIPTS = ("dev", ".ci/run")
FREE_OF_WHITESPACE_RULES = ("LICENSE",)
OWN_PATHS = re.compile(r"(?<![\w.~$}/-])/(work|root)/")  # a folder of somebody's machine


def file_size(project: Project) -> Iterator[Problem]:
    """Sources over 800 lines: by then a file holds more than one idea."""
    for path in project.matching(*SOURCES):
        count = project.text(path).count("\n")
        if count > MOST_LINES:
            yield Problem(path, MOST_LINES + 1, f"{count} lines; over {MOST_LINES} a file is to be split")


def licence_headers(project: Project) -> Iterator[Problem]:
    """Every source names its holders and its licence in the two lines of SPDX."""
    for path in project.paths:
        if path.endswith(SOURCES) or path in SCRIPTS:
            head = "\n".join(project.text(path).split("\n")[:6])
            if "SPDX-FileCopyrightText: Woonrust contributors" not in head:
                yield Problem(path, 1, "no line 'SPDX-FileCopyrightText: Woonrust contributors' at the top")
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
                yield Problem(path, 1, "no line 'SPDX-License-Identifier: GPL-3.0-or-later' at the top")


def whitespace(project: Project) -> Iterator[Problem]:
    """Tabs, spaces at the end of a line, Windows line ends, and files that do not end in one line end."""
    for path in project.paths:
        if not project.is_text(path) or path in FREE_OF_WHITESPACE_RULES or path.startswith("tests/data/"):
            continue
        text = project.text(path)
        for number, line in project.lines(path):
            if line.endswith("\r"):
                yield Problem(path, number, "Windows line end")
            elif line != line.rstrip():
                yield Problem(path, number, "space at the end of the line")
            if "\t" in line and not path.endswith((".tsv", ".csv")):
                yield Problem(path, number, "tab; indent with spaces")
        if text and (not text.endswith("\n") or text.endswith("\n\n")):
            yield Problem(path, text.count("\n") + 1, "a file ends in exactly one line end")


def executable_bits(project: Project) -> Iterator[Problem]:
    """Scripts that start with #! can be run, and nothing else can."""
    for path in project.paths:
        runnable = os.access(project.root / path, os.X_OK) and (project.root / path).stat().st_mode & 0o111
        script = project.bytes(path).startswith(b"#!")
        if script and not runnable:
            yield Problem(path, 1, "starts with #! but may not be run: chmod +x")
        elif runnable and not script:
            yield Problem(path, 0, "may be run but is no script: chmod -x")


def own_paths(project: Project) -> Iterator[Problem]:
    """Folders of one machine, which mean nothing on another."""
    for path in project.paths:
        if project.is_text(path):
            for number, line in project.lines(path):
                if OWN_PATHS.search(line):
                    yield Problem(path, number, "a path of one machine")


def copied_data(project: Project) -> Iterator[Problem]:
    """Reference data next to the checkout is read there, never copied in."""
    folder = project.root.parent / "shared" / "data"
    if not folder.is_dir():
        return
    known = {hashlib.sha256(file.read_bytes()).digest(): file.name for file in folder.iterdir() if file.is_file()}
    for path in project.paths:
        name = known.get(hashlib.sha256(project.bytes(path)).digest())
        if name:
            yield Problem(path, 0, f"a copy of ../shared/data/{name}: read it there instead")
