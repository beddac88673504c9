# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether both languages are whole."""

import re
import shutil
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from project import Problem, Project, ToolMissing, run

DUTCH = "translations/woonrust_nl.ts"
ENGLISH = "translations/woonrust_en.ts"
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")
Key = tuple[str, str, str]  # context, source text, comment that tells equal texts apart


def messages(text: str) -> dict[Key, ElementTree.Element]:
    found = {}
    for context in ElementTree.fromstring(text).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[(name, message.findtext("source", ""), message.findtext("comment", ""))] = message
    return found


def line_of(text: str, source: str) -> int:
    """The line of a source text in a .ts file; the file's own escapes are made first."""
    escaped = source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    escaped = escaped.replace('"', "&quot;").replace("'", "&apos;")
    position = text.find(f"<source>{escaped}</source>")
    return text.count("\n", 0, position) + 1 if position >= 0 else 0


def shortened(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= 80 else line[:77] + "..."


def is_finished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return False
    forms = translation.findall("numerusform")
    if message.get("numerus") == "yes":
        return len(forms) == 2 and all(form.text for form in forms)
    return bool(translation.text)


def placeholders_agree(message: ElementTree.Element) -> bool:
    wanted = set(PLACEHOLDER.findall(message.findtext("source", "")))
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    # A plural form may leave out the number ("one report"), but may not invent a placeholder.
    if message.get("numerus") == "yes":
        return all(set(PLACEHOLDER.findall(form)) | {"%n"} == wanted | {"%n"} for form in forms)
    return all(set(PLACEHOLDER.findall(form)) == wanted for form in forms)


def lupdate() -> str:
    for candidate in (shutil.which("lupdate"), "/usr/lib/qt6/bin/lupdate"):
        if candidate and Path(candidate).exists():
            return candidate
    raise ToolMissing("lupdate is not installed; packaging/environment/packages.txt should name it")


def every_text_is_listed(project: Project) -> Iterator[Problem]:
    """The .ts file holds every text of the sources and no other: else run the target update_translations."""
    folders = [name for name in ("core", "ui", "app") if (project.root / name).is_dir()]
    if not folders:
        return
    text = project.text(DUTCH)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        # With the headers found as the compiler finds them, else a class is listed without its namespace.
        result = run([lupdate(), "-silent", "-recursive", "-locations", "none", "-source-language", "en",
                      "-target-language", "nl", "-I", ".", "-I", "core", *folders, "-ts", str(fresh)],
                     cwd=project.root)
        for line in (result.stdout + result.stderr).splitlines():
            match = re.match(r"(?:.*/)?((?:core|ui|app)/\S+?):(\d+)(?::\d+)?: (.*)", line)
            if match:
                yield Problem(match.group(1), int(match.group(2)), match.group(3))
        if not fresh.exists():
            yield Problem(DUTCH, 0, f"lupdate failed: {' '.join(result.stderr.split())}")
            return
        wanted, listed = messages(fresh.read_text("utf-8")), messages(text)
    for context, source, _ in sorted(wanted.keys() - listed.keys()):
        yield Problem(DUTCH, 0, f"not listed: {context}: {shortened(source)}")
    for context, source, _ in sorted(listed.keys() - wanted.keys()):
        yield Problem(DUTCH, line_of(text, source), f"no longer in the sources: {context}: {shortened(source)}")


def dutch_is_finished(project: Project) -> Iterator[Problem]:
    """Every text has its Dutch, both plural forms included, with the same placeholders as the English."""
    text = project.text(DUTCH)
    for (context, source, _), message in messages(text).items():
        if not is_finished(message):
            yield Problem(DUTCH, line_of(text, source), f"no Dutch yet: {context}: {shortened(source)}")
        elif not placeholders_agree(message):
            yield Problem(DUTCH, line_of(text, source), f"other placeholders: {context}: {shortened(source)}")


def english_plurals_are_finished(project: Project) -> Iterator[Problem]:
    """English needs its plurals, else it says "1 report(s)"."""
    text = project.text(ENGLISH)
    english = messages(text)
    for key, message in messages(project.text(DUTCH)).items():
        if message.get("numerus") != "yes":
            continue
        context, source, _ = key
        if key not in english or not is_finished(english[key]):
            yield Problem(ENGLISH, line_of(text, source), f"no plural forms: {context}: {shortened(source)}")
        elif not placeholders_agree(english[key]):
            yield Problem(ENGLISH, line_of(text, source), f"other placeholders: {context}: {shortened(source)}")
    for context, source, _ in sorted(english.keys() - messages(project.text(DUTCH)).keys()):
        yield Problem(ENGLISH, line_of(text, source), f"no longer in the sources: {context}: {shortened(source)}")
