# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that a check looks at, and what it says about them."""

import subprocess
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, where, and why it matters. Line 0 is the file as a whole."""

    path: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}" if self.line else f"{self.path}: {self.reason}"


class ToolMissing(Exception):
    """A program that a check needs is not there; the check then fails, it is never skipped silently."""


@dataclass
class Project:
    """A checkout: its files (those git tracks or would track), by path relative to the root."""

    root: Path
    cache: dict = field(default_factory=dict)

    @cached_property
    def paths(self) -> list[str]:
        listing = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=self.root, capture_output=True, check=False)
        if listing.returncode == 0:
            found = [name for name in listing.stdout.decode().split("\0") if name]
        else:  # an unpacked archive
            found = [str(path.relative_to(self.root)) for path in self.root.rglob("*") if path.is_file()]
            found = [name for name in found if not name.startswith((".git/", "build/", ".cache/"))]
        return sorted(name for name in set(found) if (self.root / name).is_file())

    def matching(self, *endings: str) -> list[str]:
        return [path for path in self.paths if path.endswith(endings)]

    @property
    def cpp(self) -> list[str]:
        return self.matching(".cpp", ".h")

    def bytes(self, path: str) -> bytes:
        if path not in self.cache:
            self.cache[path] = (self.root / path).read_bytes()
        return self.cache[path]

    def is_text(self, path: str) -> bool:
        return b"\0" not in self.bytes(path)[:8000] and not path.endswith((".png", ".pdf", ".ttf", ".woonrust"))

    def text(self, path: str) -> str:
        return self.bytes(path).decode("utf-8", errors="replace")

    def lines(self, path: str) -> list[tuple[int, str]]:
        return list(enumerate(self.text(path).split("\n"), start=1))


def run(command: list[str], **options) -> subprocess.CompletedProcess:
    """Runs a program and gives its output as text."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, **options)
    except FileNotFoundError as error:
        reason = f"{command[0]} is not installed; packaging/environment/packages.txt should name it"
        raise ToolMissing(reason) from error
