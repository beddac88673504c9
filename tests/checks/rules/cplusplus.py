# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What C++ sources may not contain, and what they may include."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from project import Problem, Project


@dataclass(frozen=True)
class Pattern:
    """A regular expression that no code line may match, in the files whose path matches `where`."""

    expression: str
    reason: str
    where: str = r""
    except_in: str = r"(?!)"
    in_strings: bool = False  # look inside string literals too


PATTERNS = [
    Pattern(r"\b(SIGNAL|SLOT)\s*\(", "connect with pointers to members: these names are only checked while running"),
    Pattern(r"\b(QVERIFY2?|QCOMPARE\w*|QTRY_\w+|QFAIL|QEXPECT_FAIL)\s*\(",
            "passes silently in a Catch2 test: use REQUIRE or CHECK", where=r"^tests/"),
    Pattern(r"split\s*\(\s*(u?'|u?\"|QLatin1Char\(')?;", "SQL cannot be split at ';' (triggers, texts): use a list",
            where=r"^core/storage/", in_strings=True),
    Pattern(r"\bQSql(Database|Query|TableModel|QueryModel|RelationalTableModel)\b", "SQL stays in core/storage",
            except_in=r"^(core|tests/core)/storage/"),
    Pattern(r"#\s*include\s+\"[^\"]*\.\./", "include by layer (\"domain/x.h\"), not by a path that climbs",
            in_strings=True),
    Pattern(r"\b(QWidget|QPixmap|QMessageBox|QFileDialog|QGuiApplication|QApplication|QQuick\w+)\b|<QtGui|<QGui",
            "core knows no window: it also serves the command line", where=r"^core/"),
    Pattern(r"(->|\.)\s*terminate\s*\(", "a terminated thread leaves locks and transactions behind: ask it to stop",
            where=r"^(core|ui|app)/"),
    Pattern(r"\bprocessEvents\s*\(", "nested event loops bring events in the middle of a function: use a worker",
            where=r"^(core|ui|app)/"),
    Pattern(r"\bstatic\s+[\w:<>]+\s*[&*]\s*(instance|self|global\w*)\s*\(", "no singletons: hand the object on",
            where=r"^(core|ui|app)/"),
    Pattern(r"(?<!QCoreApplication)(?<!QGuiApplication)(?<!QApplication)::instance\s*\(", "no singletons: hand it on",
            where=r"^(core|ui|app)/"),
    Pattern(r"(->|\.|\s)setStyleSheet\s*\(", "looks are set in one place, the theme; style sheets ignore font sizes",
            where=r"^(ui|app)/", except_in=r"^ui/(theme|look|style)"),
    Pattern(r"\bbindValue\s*\(\s*u?\"", "bind by position: named placeholders of the SQLite driver fail silently",
            in_strings=True),
    Pattern(r"[\s(,=<>]:[a-z]\w*\b(?=[^\"]*\"(_s|_L1)?)", "bind by position (?), not by name",
            where=r"^core/storage/.*\.cpp$", in_strings=True),
    Pattern(r"^\s*#\s*if\s+0\b", "code that is not compiled is not kept"),
    Pattern(r"\bstorage::|\bdb\(\)", "the window and the command line ask services, which ask Policy and log",
            where=r"^(ui|app)/"),
    Pattern(r"\btr\s*\(\s*QT_TRANSLATE_NOOP", "lupdate passes over what stands inside tr(): give the call another name"),
]

# Layer -> the layers it may include, itself included. Window and command line ask services: nobody but those knows
# storage. Tests may include everything.
LAYERS = {
    "domain": {"domain"},
    "storage": {"storage", "domain"},
    "services": {"services", "storage", "domain"},
    "papers": {"papers", "services", "storage", "domain"},
    "exchange": {"exchange", "services", "storage", "domain"},
    "print": {"print", "papers", "services", "domain"},
    "viewer": {"viewer"},
    "ui": {"ui", "print", "viewer", "exchange", "papers", "services", "domain"},
    "app": {"app", "cli", "ui", "print", "viewer", "exchange", "papers", "services", "domain"},
}

# Folders of ui/ that are a library of their own, below the pages.
PRINTING = {"charts", "print"}

LITERAL_OR_COMMENT = re.compile(
    r'R"(?P<raw>[^()\\ ]*)\(.*?\)(?P=raw)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|//[^\n]*|/\*.*?\*/', re.DOTALL)


def code_lines(text: str, keep_strings: bool) -> list[tuple[int, str]]:
    """The lines without comments and, unless asked for, without the contents of literals; numbers stay right."""

    def blank(match: re.Match) -> str:
        found = match.group(0)
        if found.startswith("/"):
            return "\n" * found.count("\n")
        return found if keep_strings else '""' + "\n" * found.count("\n")

    return list(enumerate(LITERAL_OR_COMMENT.sub(blank, text).split("\n"), start=1))


def forbidden_patterns(project: Project) -> Iterator[Problem]:
    """Constructs that went wrong before, here or in programs like this one."""
    for path in project.cpp:
        code = code_lines(project.text(path), keep_strings=False)
        whole = code_lines(project.text(path), keep_strings=True)
        for pattern in PATTERNS:
            if not re.search(pattern.where, path) or re.search(pattern.except_in, path):
                continue
            for number, line in whole if pattern.in_strings else code:
                if re.search(pattern.expression, line):
                    yield Problem(path, number, pattern.reason)


def layer_of(path: str) -> str | None:
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return parts[1]
    if parts[0] == "ui" and len(parts) > 2 and parts[1] in PRINTING:
        return "print"
    return parts[0] if parts[0] in ("ui", "app", "viewer") else None


def layers(project: Project) -> Iterator[Problem]:
    """An include of a layer above; the compiler refuses most, this also sees headers that nothing compiles yet."""
    for path in project.cpp:
        layer = layer_of(path)
        if layer is None:
            continue
        allowed = LAYERS.get(layer)
        if allowed is None:
            yield Problem(path, 0, f"core/{layer} is no layer of the design; core has {', '.join(list(LAYERS)[:5])}")
            continue
        for number, line in code_lines(project.text(path), keep_strings=True):
            match = re.match(r'\s*#\s*include\s+["<](\w+)/(?:(\w+)/)?', line)
            if not match:
                continue
            known = "print" if match.group(1) == "ui" and match.group(2) in PRINTING else match.group(1)
            if known in LAYERS and known not in allowed:
                yield Problem(path, number, f"{layer} may not know {known}: each layer asks the ones below it")


def folder_circles(project: Project) -> Iterator[Problem]:
    """Two folders that include each other: neither can be read, tested or moved without the other."""
    arrows: dict[tuple[str, str], tuple[str, int]] = {}
    for path in project.cpp:
        if layer_of(path) is None:
            continue
        for number, line in code_lines(project.text(path), keep_strings=True):
            match = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if not match:
                continue
            target = match.group(1)
            if layer_of(f"core/{target}") in LAYERS:
                target = f"core/{target}"
            folders = (path.rpartition("/")[0], target.rpartition("/")[0])
            if folders[0] != folders[1] and folders[1]:
                arrows.setdefault(folders, (path, number))
    for (here, there), (path, number) in sorted(arrows.items()):
        if (there, here) in arrows:
            other = arrows[there, here][0]
            yield Problem(path, number, f"{here} and {there} include each other ({other}): arrows have one direction")
