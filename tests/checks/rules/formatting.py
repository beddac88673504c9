# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Layout of C++ sources."""

import re
from collections.abc import Iterator

from project import Problem, Project, run


def clang_format(project: Project) -> Iterator[Problem]:
    """C++ is laid out by clang-format, so that nobody has to discuss it: `clang-format -i FILE`."""
    if not project.cpp:
        return
    result = run(["clang-format", "--dry-run", "-Werror", "--ferror-limit=1", *project.cpp], cwd=project.root)
    for line in result.stderr.splitlines():
        match = re.match(r"(.+?):(\d+):\d+: error: .*clang-format-violations", line)
        if match:
            yield Problem(match.group(1), int(match.group(2)), "laid out otherwise: clang-format -i it")
        elif re.search(r"\berror: (?!code should)", line, re.IGNORECASE):
            yield Problem(".clang-format", 0, line)
    if result.returncode and not result.stderr:
        yield Problem(".clang-format", 0, f"clang-format ended with {result.returncode}")
