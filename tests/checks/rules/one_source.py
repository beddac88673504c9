# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One header, one source: what x.h declares is defined in x.cpp, so that nobody has to search for it."""

import re
from collections import defaultdict
from collections.abc import Iterator

from project import Problem, Project

from .cplusplus import LITERAL_OR_COMMENT

SOURCES = re.compile(r"(core|ui|app|viewer)/")
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", re.MULTILINE)
ANGLES = re.compile(r"<[^<>;{}]*>")
NO_FUNCTION = re.compile(r"^(using|typedef|friend|static_assert|template|extern|Q_\w+|return|requires|namespace)\b")
NO_BODY = re.compile(r"=\s*(default|delete|0)$")
SPECIFIER = re.compile(r"^((?:public|protected|private|Q_SIGNALS|signals)[^:;{}()]*:|\[\[[^\]]*\]\])\s*")


def bare(text: str) -> str:
    """The text without comments, literals and directives, as long and on the same lines as before."""
    def blank(match: re.Match) -> str:
        return re.sub(r"[^\n]", " ", match.group(0))
    return DIRECTIVE.sub(blank, LITERAL_OR_COMMENT.sub(blank, text))


def function_name(words: str) -> str | None:
    """The name of the function that these words declare, as Class::name or name; nothing for other declarations."""
    for _ in range(6):  # what stands in angle brackets may hold brackets of its own
        words = ANGLES.sub(" ", words)
    if NO_FUNCTION.match(words):
        return None
    head = re.sub(r"\boperator\s*\(\s*\)", "operator_call", words)
    match = re.search(r"((?:[\w:]+::)?operator\s*[^\s\w(]+|[\w:~]+)\s*\((?!\s*\*)", head)
    if not match or "(" in head[:match.start()] or "=" in head[:match.start()].replace("operator=", ""):
        return None
    name = re.sub(r"\s+", "", match.group(1))
    if name in ("decltype", "alignas", "noexcept", "if", "for", "while", "switch", "catch"):
        return None
    holder, _, last = "::".join(name.split("::")[-2:]).rpartition("::")
    return f"{holder}::{last}" if holder[:1].isupper() else last  # not of a namespace


def closing(text: str, place: int) -> int:
    """Where the brace that opens here is closed."""
    depth = 1
    while depth and place + 1 < len(text):
        place += 1
        depth += {"{": 1, "}": -1}.get(text[place], 0)
    return place


def functions(text: str) -> Iterator[tuple[str, int, bool]]:
    """Each function at the level of a namespace or class: its name, its line, and whether its body follows."""
    text = bare(text)
    scopes: list[str | None] = []  # the class of each open brace, "" for a namespace
    signals: list[bool] = []
    start = 0
    place = 0
    while place < len(text):
        sign = text[place]
        if sign not in ";{}":
            place += 1
            continue
        if sign == "{" and text.count("(", start, place) > text.count(")", start, place):  # of a default argument
            place = closing(text, place) + 1
            continue
        words = " ".join(text[start:place].split())
        while match := SPECIFIER.match(words):
            if signals and not match.group(1).startswith("["):
                signals[-1] = match.group(1).startswith(("Q_SIGNALS", "signals"))
            words = words[match.end():]
        words = re.sub(r"^(Q_OBJECT|Q_GADGET)\s+", "", words)
        inside = next((scope for scope in reversed(scopes) if scope), "")
        opens = re.match(r"(?:(?:inline )?namespace\b|extern$)", words)
        kind = re.match(r"(?:template\s*<.*>\s*)?(?:class|struct|union)\s+(?:\[\[[^\]]*\]\]\s*)?([\w:]+)[^()=]*$", words)
        if sign == "{" and (opens or kind):
            scopes.append(kind.group(1).split("::")[-1] if kind else "")
            signals.append(False)
        elif sign == "}":
            if scopes:
                scopes.pop()
                signals.pop()
        else:
            name = function_name(words)
            if name and not (signals and signals[-1]):
                if inside and "::" not in name:
                    name = f"{inside}::{name}"
                body = sign == "{" or bool(NO_BODY.search(words)) or "constexpr" in words.split()
                named = max(text.find(name.rpartition("::")[2], start, place), start)
                yield name, text.count("\n", 0, named) + 1, body
            if sign == "{":  # a body, an initializer, an enumeration: nothing in there is declared
                place = closing(text, place)
                # `Type a{}, b{};` and members that are set before a body go on after it
                if text[place + 1:place + 80].lstrip()[:1] in (";", ",", "{"):
                    place += 1
                    continue
        place += 1
        start = place


def stem(path: str) -> str:
    return path.rpartition(".")[0]


def singular(word: str) -> str:
    return re.sub(r"ies$", "y", word) if word.endswith("ies") else word.removesuffix("s")


def is_part(source: str, header: str) -> bool:
    """Whether a source beside a header is named after it: x_part.cpp, also of xs.h, or part_xs.cpp of what lists them."""
    folder, _, name = stem(source).rpartition("/")
    place, _, whole = stem(header).rpartition("/")
    one = singular(whole)
    return folder == place and (singular(name) == one or name.startswith((whole + "_", one + "_")) or
                                singular(name).endswith("_" + one))


def one_source(project: Project) -> Iterator[Problem]:
    """What x.h declares is defined in x.cpp, or in parts beside it that are named after it (x_part.cpp)."""
    headers = {path: list(functions(project.text(path))) for path in project.matching(".h") if SOURCES.match(path)}
    defined = {header: {name for name, _, body in found if body} for header, found in headers.items()}
    for path in project.matching(".cpp"):
        if not SOURCES.match(path) or path.endswith("/main.cpp"):
            continue
        here = {name for name, _, body in functions(project.text(path)) if body}
        own = f"{stem(path)}.h"
        wholes = [own] if own in headers else []
        wholes += [header for header in headers if header != own and is_part(path, header)]
        for header in wholes:
            defined[header] |= here
        if own not in headers and not any(here.intersection(name for name, _, _ in headers[whole]) for whole in wholes):
            yield Problem(path, 0, "a source without a header: name it after the one whose functions it defines")
    for header, found in sorted(headers.items()):
        for name, line, body in found:
            if not body and name not in defined[header]:
                yield Problem(header, line, f"{name} is not defined in {stem(header)}.cpp or a part of it")
