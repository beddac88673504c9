# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL that SQLite alone understands, or understands otherwise than PostgreSQL."""

import re
from collections.abc import Iterator

from project import Problem, Project

from .cplusplus import LITERAL_OR_COMMENT

# The file of a casebook and the engine under it have no counterpart elsewhere; search_query speaks to the full-text
# index itself.
WHERE = re.compile(r"^core/storage/(?!database/|casebook/|shared/search_query\.cpp$)")

# What is found in a literal -> what to write instead.
CONSTRUCTS = {
    r"\bINDEXED BY\b": "dialect::byIndex()",
    r"\bCROSS JOIN\b": "dialect::orderedJoin()",
    r"(?:^|[\s(,])\+(?:[a-z]\w*\.[a-z]|$)": "dialect::noIndex(): unary plus is an error for text elsewhere",
    r"\bMATCH\b|\bsnippet\s*\(|\browid\b|\bsearch_index\b|\bfts5": "the words of dialect for the full-text index",
    r"\bgroup_concat\s*\(": "string_agg(x, ',')",
    r"\b(?:pragma_\w+|PRAGMA)\b|\bsqlite_": "a word of dialect",
    r"\bRAISE\s*\(": "a rule of the services, or a trigger of the schema",
    r"\b(?:strftime|julianday|datetime|unixepoch)\s*\(": "a day or moment that is worked out before",
    r"\b(?:instr|char|ifnull|iif|printf|total|glob|quote|typeof)\s*\(|\bGLOB\b":
        "standard SQL: LIKE, coalesce, CASE",
    r"\bIS (?:NOT )?\?": "IS NOT DISTINCT FROM ?, or IS DISTINCT FROM ?",
    r"\b(?:AND|OR|WHERE|NOT) \(?[01](?=$|[\s)%])|\(1%1": "TRUE or FALSE",
    r"\(\? (?:AND|OR)\b": "? = 1: a number is no condition",
    r"\bsum\s*\((?!CASE\b)(?:EXISTS\b|[^()]*(?:[<>=]|\bIS\b|\bIN\b))": "count(*) FILTER (WHERE ...)",
    r"\b(?:max|min)\s*\([^()]*,": "CASE, or an aggregate over one value",
    r"\bINSERT OR\b|\bREPLACE INTO\b|\bUPDATE OR\b": "INSERT ... ON CONFLICT",
    r"\bSET last = last\b": "the name of the table before the column: both rows have it",
    r"\(SELECT \? ": "CAST(? AS ...): the type of a bare parameter is not known",
    r"\? IS (?:NOT )?NULL": "CAST(? AS ...) IS NULL: the type of a bare parameter is not known",
    r"\b(?:FROM|JOIN|INTO|UPDATE|REFERENCES) user\b": "account: user is a reserved word",
    r"\bLIMIT -1\b": "no LIMIT",
}


def literals(text: str) -> Iterator[tuple[int, str]]:
    """Line and contents of each string, with what stands in pieces right after each other taken as one."""
    start = 0
    parts: list[str] = []
    end = 0
    for match in LITERAL_OR_COMMENT.finditer(text):
        found = match.group(0)
        if found.startswith(("/", "'")):
            continue
        raw = found.startswith("R")
        content = found[found.index("(") + 1:found.rindex(")")] if raw else found[1:-1]
        if parts and not text[end:match.start()].strip():
            parts.append(content)
        else:
            if parts:
                yield text.count("\n", 0, start) + 1, "".join(parts)
            start, parts = match.start(), [content]
        end = match.end()
    if parts:
        yield text.count("\n", 0, start) + 1, "".join(parts)


def portable_sql(project: Project) -> Iterator[Problem]:
    """SQL outside of dialect that another database than SQLite refuses or reads otherwise."""
    for path in project.cpp:
        if not WHERE.search(path):
            continue
        text = project.text(path)
        for number, literal in literals(text):
            for expression, instead in CONSTRUCTS.items():
                if re.search(expression, literal):
                    yield Problem(path, number, f"SQLite alone knows this; write {instead}")
        for match in re.finditer(r"\blastInsertId\s*\(", text):
            yield Problem(path, text.count("\n", 0, match.start()) + 1, "use Connection::insert()")


def no_placeholder_in_comments(project: Project) -> Iterator[Problem]:
    """A comment within a statement holds no "?" and no ":word": Qt takes these as values to bind, also there."""
    for path in project.cpp:
        if not path.startswith("core/storage/"):
            continue
        text = project.text(path)
        for number, literal in literals(text):
            for match in re.finditer(r"--[^\n]*?(\?|(?<![:\w]):[A-Za-z_]\w*)", literal):
                yield Problem(path, number + literal.count("\n", 0, match.start()),
                              f"{match[1]} in a comment of SQL is a value to bind for Qt; say it in other words")
