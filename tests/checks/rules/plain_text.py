# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of users are shown as they are: Qt takes what looks like markup for markup, and opens the files it names."""

import re
from collections.abc import Iterator

from project import Problem, Project
from rules.cplusplus import code_lines

# The kit's own, the manual, which comes with the program, and handbooks: Markdown without HTML, pictures or outside links.
HOME = re.compile(r"^ui/(kit/(plain_text|widgets|elided_label)|shell/manual_view|pages/handbook/handbook_text)\.(cpp|h)$")
FORBIDDEN = [
    (r"\bsetToolTip\s*\(|\bQToolTip\b", "a tooltip takes what users type for markup: use setTip()"),
    (r"\bnew QLabel\b|\bQLabel\s+\w+\s*[({;]|\bQLabel\s*[({]", "a QLabel takes what users type for markup: textLabel() "
                                                               "and its kin do not"),
    (r"\bsetTextFormat\s*\(|\bQt::(RichText|AutoText|MarkdownText)\b", "texts are plain, everywhere"),
    (r"\bQ(MessageBox|ErrorMessage|InputDialog|WhatsThis)\b", "takes what users type for markup: MessageBox of "
                                                              "ui/kit/message_box.h"),
    (r"\bQ(TextEdit|TextBrowser|TextDocument|TextDocumentFragment|StaticText|GraphicsTextItem)\b|"
     r"\b(setHtml|insertHtml|appendHtml|setMarkdown)\s*\(", "markup has no place in a window that shows users' texts"),
]
TIP_ROLES = re.compile(r"\bQt::(ToolTip|WhatsThis|StatusTip)Role\b")


def plain_text(project: Project) -> Iterator[Problem]:
    """Text in the window that is shown some other way than as plain text (ui/kit/plain_text.h, ui/kit/widgets.h)."""
    for path in project.cpp:
        if not path.startswith(("ui/", "app/")) or HOME.match(path):
            continue
        lines = code_lines(project.text(path), keep_strings=False)
        for index, (number, line) in enumerate(lines):
            for expression, reason in FORBIDDEN:
                if re.search(expression, line):
                    yield Problem(path, number, reason + " (ui/kit/plain_text.h)")
            # "case Qt::ToolTipRole:" gives its text on the same line or the next.
            following = lines[index + 1][1] if index + 1 < len(lines) else ""
            if TIP_ROLES.search(line) and "tip(" not in line + following:
                yield Problem(path, number, "a model gives its tooltips through tip() (ui/kit/plain_text.h), in a case "
                                            "of their own")
