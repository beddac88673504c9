# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop reads about the program."""

from collections.abc import Iterator

from project import Problem, Project, run

TOOLS = {
    ".desktop": ["desktop-file-validate"],
    # There is no home page to name yet.
    ".metainfo.xml": ["appstreamcli", "validate", "--no-net", "--no-color", "--override=url-homepage-missing=info"],
}


def desktop_files(project: Project) -> Iterator[Problem]:
    """Desktop entry and AppStream description are valid by the tools of freedesktop.org."""
    for ending, tool in TOOLS.items():
        for path in project.matching(ending):
            result = run([*tool, path], cwd=project.root)
            if result.returncode:
                said = " ".join((result.stdout + result.stderr).split())
                yield Problem(path, 0, f"{tool[0]}: {said}")
