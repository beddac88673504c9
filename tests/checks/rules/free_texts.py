# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No free text is stored before a number in it that may be a BSN was asked about (design 3.6)."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch

from project import Problem, Project

from .cplusplus import code_lines

# What a service may take without asking: names of texts (QString) and types of the rest.
HARMLESS = {
    # codes, keys, places of files
    "backup", "code", "codes", "codesInOrder", "detailCode", "header", "kept", "key", "kind", "language", "list", "number",
    "page", "path", "point", "process", "reasonCode", "step",
    # moments
    "QDateTime",
    # only looked for, and kept nowhere
    "typed", "words", "writer",
    # names of areas and of the values of lists
    "name", "nameEn", "nameNl",
    # never stored as they are
    "newPassword", "oldPassword", "password", "printed",
    # addresses, names, settings, filters: no place to tell a story
    "Area", "CodeValue", "DirectiveFilter", "DossierFilter", "ProcessDefinition", "Query", "ReportFilter", "Settings", "Tenancy", "Unit", "User",
    # the case number of a court
    "Judgment",
    # no text at all
    "DirectiveKind", "Forfeited", "Signing",
    "Absence",
    "CodeNames", "Credentials", "KdfCost", "ListExport", "ListTarget", "OpenOptions", "OpenedCasebook", "Owner", "Subject",
    "TimelineCursor", "WorkProgress", "function", "vector",
}
# Services that take such a text and store nothing others see.
STORES_NOTHING = {
    "letters::compose": "what a letter would be",
    "letters::refilled": "only reads; asked about when it is saved",
    "letters::reportersNamedIn": "only compares",
    "drafts::keep": "unfinished, and its writer's alone: asked about when it is saved",
    "persons::possibleDoubles": "only compares",
    "reports::differences": "only compares",
    "tasks::moveBack": "puts back moment and colleagues, and no text",
}
SERVICE = re.compile(r"Result<(?:[^<>]|<[^<>]*>)*>\s+(?P<name>\w+)\((?P<parameters>Session& session\b(?:[^;{]|\{\})*?)\)\s*[;{]")
PARAMETER = re.compile(r"const (?:\w+::)*(\w+)(?:<[^&]*>)?& (\w+)")
ASKS = ("Numbers numbers", "RegisterOptions& options")
TABLES = "tests/core/services/base/free_texts*_test.cpp"


def free_texts(project: Project) -> Iterator[Problem]:
    """A service that stores a free text has `Numbers numbers`, and stands in the table of the test that tries it."""
    tried = "".join(project.text(path) for path in project.paths if fnmatch(path, TABLES))
    for path in project.matching(".h"):
        if not path.startswith("core/services/"):
            continue
        code = "\n".join(line for _, line in code_lines(project.text(path), keep_strings=False))
        area = (re.findall(r"^namespace (?:woonrust::)?(\w+)", code, re.MULTILINE) or [""])[-1]
        for service in SERVICE.finditer(code):
            name = f"{area}::{service['name']}"
            line = code.count("\n", 0, service.start()) + 1
            if any(asks in service["parameters"] for asks in ASKS):
                if f"{name}(" not in tried:
                    yield Problem(path, line, f"{name}() asks about numbers: try each of its texts in {TABLES}")
                continue
            for kind, parameter in PARAMETER.findall(service["parameters"]):
                word = parameter if kind in ("QString", "QStringList") else kind
                if word not in HARMLESS and name not in STORES_NOTHING:
                    yield Problem(path, line, f"{parameter} may hold a free text: {name}() must take `Numbers numbers` "
                                              "and ask, or rules/free_texts.py say why it need not")
