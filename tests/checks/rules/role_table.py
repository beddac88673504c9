# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what is tested for every service."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch

from project import Problem, Project

from .cplusplus import code_lines

TABLES = "tests/core/services/access/role_table*_test.cpp"

# Headers for use inside core, whose callers have asked Policy: path -> what they hold.
INSIDE_HEADERS = {
    "core/services/access/event_values.h": "names of values, for event_log::page",
    "core/services/base/input.h": "checks on what was typed",
    "core/services/base/open_guard.h": "the guards themselves",
    "core/services/base/session.h": "the session itself",
    "core/services/cases/directive_step.h": "steps of a directive, for the services on them",
    "core/services/cases/dossier_check.h": "checks of the services on dossiers",
    "core/services/cases/hand_work.h": "how work changes hands, for the services on absences",
    "core/services/cases/handover.h": "what follows when a handler changes",
    "core/services/cases/history/case_past.h": "the past, for dossiers::asOf",
    "core/services/cases/letters/letter_case.h": "what a letter is about, for letters::compose",
    "core/services/cases/letters/letter_check.h": "checks of the services on letters",
    "core/services/cases/report_check.h": "checks of the services on reports",
    "core/services/cases/report_parties.h": "what follows when a report joins a dossier",
    "core/services/cases/step_promises.h": "what a step waits for, for work_steps::finish",
    "core/services/cases/steps.h": "the guards themselves",
    "core/services/cases/things/case_write.h": "the one path of writing, for the services on what hangs on a case",
    "core/services/cases/things/report_move.h": "what goes along when a report joins a dossier",
    "core/services/cases/things/thing_guard.h": "the guards themselves",
    "core/services/cases/things/thing_kind.h": "the list of kinds",
    "core/services/cases/work_step_flow.h": "what follows on a step, for work_steps",
    "core/services/registry/person_move.h": "what a merge moves, for persons::merge",
}
# Functions for use inside core in headers that hold services too: name -> the service that asks Policy.
INSIDE = {
    "contacts::meetByEarlier": "reports::updateReport",
    "deadlines::createFor": "reports::registerReport",
    "deadlines::followCalendar": "settings::save",
    "deadlines::meet": "contacts::record",
    "deadlines::moveMet": "contacts::correct",
    "deadlines::moveStart": "reports::updateReport",
    "deadlines::removeAll": "reports::updateReport",
    "deadlines::viewsOf": "deadlines::deadlinesOf",
    "dossiers::checkHandover": "dossiers::setHandler",
    "dossiers::create": "dossiers::open",
    "dossiers::detailOf": "dossiers::dossierDetail",
    "dossiers::hiddenDetail": "dossiers::dossierDetail",
    "dossiers::requireTakesReports": "reports::attachToDossier",
    "incidents::checkedRow": "incidents::addAll",
    "persons::addressOf": "persons::findPeople",
    "reports::dossierFor": "dossiers::openFrom",
    "reports::viewsOf": "reports::reportDetail",
    "timeline::before": "timeline::of",
    "timeline::rowsOf": "timeline::of",
}

ROW = re.compile(r"\{\"(\w+::\w+)")


def services(text: str) -> Iterator[tuple[int, str]]:
    """Line and "namespace::name" of each function of a header that takes a Session first."""
    spaces: list[tuple[str, int]] = []  # name, depth of its braces
    depth = 0
    for number, line in code_lines(text, keep_strings=False):
        if opened := re.match(r"\s*namespace\s+([\w:]+)\s*\{", line):
            spaces.append((opened.group(1).split("::")[-1], depth))
        depth += line.count("{") - line.count("}")
        while spaces and depth <= spaces[-1][1]:
            spaces.pop()
        if found := re.search(r"(?<![\w:])(\w+)\((?:const )?Session&", line):
            yield number, f"{spaces[-1][0] if spaces else ''}::{found.group(1)}"


def every_service_is_in_the_role_table(project: Project) -> Iterator[Problem]:
    """Each function that takes a Session has its row of roles, or is for use inside core."""
    headers = [path for path in project.cpp if re.match(r"core/services/.*\.h$", path)]
    if not headers:
        return
    tables = {path: project.text(path) for path in sorted(project.paths) if fnmatch(path, TABLES)}
    tested = {name for text in tables.values() for name in ROW.findall(text)}
    known = set()
    for path in headers:
        if path in INSIDE_HEADERS:
            continue
        for number, name in services(project.text(path)):
            known.add(name)
            if name not in tested and name not in INSIDE:
                yield Problem(path, number, f"{name} has no row of roles in {TABLES}")
    for path, text in tables.items():
        for row in ROW.finditer(text):
            if row[1] not in known:
                yield Problem(path, text[:row.start()].count("\n") + 1, f"there is no service {row[1]}")
