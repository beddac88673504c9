#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that each check can fail: it finds what is wrong in a bad sample, on its line, and nothing in a good one."""

import sys
import tempfile
import unittest
from pathlib import Path

from project import Project
from rules import CHECKS
from rules.cplusplus import PATTERNS
from rules.files import MOST_LINES
from rules.sql import CONSTRUCTS

SPDX = "// SPDX-FileCopyrightText: Woonrust contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
DATA = "name;value\nsample;1\n"


def ts(language: str, *messages: str, context: str = "") -> str:
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n'
            "<context>\n<name>Page</name>\n" + "\n".join(messages) + f"\n</context>\n{context}</TS>\n")


def message(source: str, translation: str, numerus: bool = False) -> str:
    return (f'<message{" numerus=" + chr(34) + "yes" + chr(34) if numerus else ""}>\n<source>{source}</source>\n'
            f"{translation}\n</message>")


PAGE_CLASS = "class Page : public QWidget {\n  Q_OBJECT\n};\n"
PAGE_TITLE = 'QString Page::title() { return tr("Open reports"); }\n'
PAGE = SPDX + PAGE_CLASS + PAGE_TITLE + 'QString Page::n(int n) { return tr("%n report(s)", "", n); }\n'
# A class that only its header puts in a namespace, which is part of its context.
CHIP_HEADER = (SPDX + "namespace ui {\nclass Chip : public QWidget {\n  Q_OBJECT\n"
                      "  QString text();\n};\n} // namespace ui\n")
CHIP = SPDX + '#include "ui/chip.h"\n\nusing namespace ui;\nQString Chip::text() { return tr("Close"); }\n'
CHIP_CONTEXT = ("<context>\n<name>ui::Chip</name>\n<message><source>Close</source>"
                "<translation>Sluiten</translation></message>\n</context>\n")
SERVICE = (SPDX + "namespace woonrust::notes {\nResult<void> remove(Session& session, NoteId id,\n"
                  "                    const QString& reason);\n}\n")
ASKING_SERVICE = SERVICE.replace("reason);", "reason, Numbers numbers);")
TITLE = message("Open reports", "<translation>Open meldingen</translation>")
COUNT = message("%n report(s)", "<translation><numerusform>%n melding</numerusform>"
                                "<numerusform>%n meldingen</numerusform></translation>", True)
ENGLISH_COUNT = message("%n report(s)", "<translation><numerusform>%n report</numerusform>"
                                        "<numerusform>%n reports</numerusform></translation>", True)
GOOD = {
    ".clang-format": "BasedOnStyle: LLVM\n",
    "core/domain/clock.cpp": SPDX + "#include \"domain/clock.h\"\n\nint now() { return 1; } // no QWidget, no SLOT()\n",
    "core/domain/clock.h": SPDX + "#pragma once\nint now();\n",
    "core/services/good.h": "// clang-format off\n" + ASKING_SERVICE.replace("notes", "tasks").replace(
        ";\n}\n", ";\nResult<int> find(Session& session, const QString& words, const ns::Area& area = {});\n}\n"),
    "core/services/good.cpp": SPDX + "// clang-format off\nResult<void> tasks::remove(Session& session, TaskId id) {}\n"
                                     "Result<int> tasks::find(Session& session, const Area& area) { return {}; }\n",
    "tests/core/services/access/role_table_test.cpp": SPDX + 'Row row{{"tasks::remove", "S"}, {"tasks::find", "S"}};\n',
    "tests/core/services/base/free_texts_test.cpp": SPDX + "auto done = tasks::remove(session, id, text, n);\n",
    "core/storage/rows.cpp": SPDX + 'auto sql = "SELECT a FROM b WHERE c = ? AND d = \'x\'";\n',
    "core/storage/rows.h": SPDX + "#pragma once\n",
    "ui/page.cpp": PAGE,
    "ui/page.h": SPDX + "#pragma once\n",
    "ui/list.h": SPDX + "#pragma once\n",
    "ui/kit/plain_text.h": SPDX + "// clang-format off\nvoid setTip(Thing* thing) { thing->setToolTip(tip(text)); }\n",
    "ui/list.cpp": SPDX + "// clang-format off\ncase Qt::ToolTipRole:\n  return tip(name);\nQPlainTextEdit edit;\n"
                          "QLabel* label = textLabel(name);\n"
                          "if (role == Qt::ToolTipRole) return tip(name);\nsetTip(label, name);\n",
    "ui/chip.h": CHIP_HEADER,
    "ui/chip.cpp": CHIP,
    "translations/woonrust_nl.ts": ts("nl", TITLE, COUNT, context=CHIP_CONTEXT),
    "translations/woonrust_en.ts": ts("en", ENGLISH_COUNT),
    "packaging/sample.desktop": "[Desktop Entry]\nType=Application\nName=Woonrust\nExec=woonrust\nCategories=Office;\n",
}

# Check -> bad samples: the files that change, and what must be found ("path:line", or "path" for the whole file).
BAD = {
    "format": [({"core/domain/clock.cpp": SPDX + "int  now( ){return 1;}\n"}, "core/domain/clock.cpp:3"),
               ({".clang-format": "BasedOnStyle: Nobody\n"}, ".clang-format")],
    "layers": [({"core/domain/clock.cpp": SPDX + '#include "storage/rows.h"\n'}, "core/domain/clock.cpp:3"),
               ({"core/papers/a.cpp": SPDX + '#include "exchange/csv.h"\n'}, "core/papers/a.cpp:3"),
               ({"ui/page.cpp": PAGE + "#include <app/main.h>\n"}, "ui/page.cpp:8"),
               ({"ui/print/a.cpp": SPDX + '#include "ui/page.h"\n'}, "ui/print/a.cpp:3"),
               ({"core/papers/a.cpp": SPDX + '#include "ui/print/a.h"\n'}, "core/papers/a.cpp:3"),
               ({"ui/page.cpp": PAGE + '#include "storage/cases/report_store.h"\n'}, "ui/page.cpp:8"),
               ({"app/cli/a.cpp": SPDX + '#include "storage/cases/report_store.h"\n'}, "app/cli/a.cpp:3"),
               ({"core/helpers/a.h": SPDX}, "core/helpers/a.h")],
    "folder-circles": [({"core/services/cases/a.h": SPDX + '#include "services/lists/b.h"\n',
                         "core/services/lists/b.h": SPDX + '#include "services/cases/a.h"\n'},
                        "core/services/cases/a.h:3")],
    "one-source": [({"core/domain/clock.h": SPDX + "#pragma once\nint now();\nint later();\n"}, "core/domain/clock.h:5"),
                   ({"ui/chip.h": CHIP_HEADER.replace("text();", "text();\n  void fade();")}, "ui/chip.h:7"),
                   ({"ui/chip.cpp": CHIP.replace("Chip::text", "Chip::words")}, "ui/chip.h:6"),
                   ({"core/domain/time.cpp": SPDX + "int later() { return 2; }\n"}, "core/domain/time.cpp"),
                   ({"core/domain/clock_late.cpp": SPDX + "int later() { return 2; }\n"},
                    "core/domain/clock_late.cpp")],
    "free-texts": [({"core/services/a.h": SERVICE}, "core/services/a.h:4"),
                   ({"core/services/a.h": SERVICE.replace("String& reason", "String& code, const Note& note")},
                    "core/services/a.h:4"),
                   ({"core/services/a.h": ASKING_SERVICE}, "core/services/a.h:4")],
    "plain-text": [({"ui/a.cpp": SPDX + line + "\n"}, "ui/a.cpp:3") for line in (
        "label->setToolTip(person.name);", "QToolTip::showText(where, text(), this);", "auto* label = new QLabel(name);",
        "QLabel label(name);", "class Line : public QLabel {};", "m_label(QLabel(name))", "label->setTextFormat(format);",
        "label->format = Qt::RichText;", "QMessageBox::warning(this, title, name);", "QTextBrowser view;",
        "QTextDocument document;", "view.setHtml(name);", "QStaticText title(name);",
        "if (role == Qt::DisplayRole || role == Qt::ToolTipRole)\n    return name;",
        "case Qt::ToolTipRole:\n    return name;", "item->setData(name, Qt::ToolTipRole);")] +
        [({"app/a.cpp": SPDX + "QMessageBox box;\n"}, "app/a.cpp:3")],
    "role-table": [({"core/services/a.h": SERVICE}, "core/services/a.h:4"),
                   ({"tests/core/services/access/role_table_test.cpp":
                     SPDX + 'Row row{{"tasks::remove", "S"}, {"tasks::find", "S"}, {"tasks::lost", "S"}};\n'},
                    "tests/core/services/access/role_table_test.cpp:3")],
    "file-size": [({"ui/long.cpp": SPDX + "int x;\n" * MOST_LINES}, f"ui/long.cpp:{MOST_LINES + 1}")],
    "licence-headers": [({"ui/bare.cpp": "int x;\n"}, "ui/bare.cpp:1"),
                        ({"cmake/a.cmake": "# SPDX-License-Identifier: MIT\n"}, "cmake/a.cmake:1")],
    "whitespace": [({"README.md": "one\ntwo \n"}, "README.md:2"), ({"README.md": "one\r\n"}, "README.md:1"),
                   ({"README.md": "one\n\ttwo\n"}, "README.md:2"), ({"README.md": "one"}, "README.md:1"),
                   ({"README.md": "one\n\n"}, "README.md:3")],
    "executable-bits": [({"dev": "#!/bin/sh\n"}, "dev:1"), ({"x README.md": "text\n"}, "README.md")],
    "own-paths": [({"README.md": "see /" + "work/notes\n"}, "README.md:1"),
                  ({"ui/a.cpp": SPDX + 'auto p = "/' + 'root/x";\n'}, "ui/a.cpp:3")],
    "copied-data": [({"tests/data/mine.csv": DATA}, "tests/data/mine.csv")],
    "desktop-files": [({"packaging/sample.desktop": "[Desktop Entry]\nType=Application\n"}, "packaging/sample.desktop"),
                      ({"packaging/a.metainfo.xml": "<component/>\n"}, "packaging/a.metainfo.xml")],
    "translations-complete": [
        ({"ui/page.cpp": PAGE + 'QString Page::more() { return tr("More"); }\n'}, "translations/woonrust_nl.ts"),
        ({"ui/page.cpp": SPDX + PAGE_CLASS + PAGE_TITLE},
         "translations/woonrust_nl.ts:11")],
    "translations-dutch": [
        ({"translations/woonrust_nl.ts": ts("nl", COUNT, message("Open reports", f"<translation{kind}</translation>"))},
         "translations/woonrust_nl.ts:11")
        for kind in (' type="unfinished">', ' type="vanished">Open meldingen', ">", ">%1 meldingen")
    ] + [({"translations/woonrust_nl.ts": ts("nl", message(
        "%n report(s)", "<translation><numerusform>%n melding</numerusform><numerusform></numerusform></translation>",
        True))}, "translations/woonrust_nl.ts:7")],
    "translations-english": [({"translations/woonrust_en.ts": ts("en")}, "translations/woonrust_en.ts"),
                             ({"translations/woonrust_en.ts": ts("en", ENGLISH_COUNT,
                                                                  message("Old", "<translation/>"))},
                              "translations/woonrust_en.ts:11")],
}

# One line per forbidden pattern, in the order of PATTERNS, and the file that it is not allowed in.
FORBIDDEN = [
    ("ui/a.cpp", "connect(a, SIGNAL(done()), b, SLOT(go()));"),
    ("tests/ui/a_test.cpp", "QVERIFY(true);"),
    ("core/storage/a.cpp", "for (auto part : script.split(';')) run(part);"),
    ("core/services/a.cpp", "QSqlQuery query;"),
    ("ui/a.cpp", '#include "../core/domain/clock.h"'),
    ("core/domain/a.cpp", "QPixmap picture;"),
    ("core/storage/a.cpp", "thread->terminate();"),
    ("ui/a.cpp", "QCoreApplication::processEvents();"),
    ("core/services/a.h", "static Settings& instance();"),
    ("ui/a.cpp", "Settings::instance().read();"),
    ("ui/a.cpp", 'label->setStyleSheet(u"color: red"_s);'),
    ("core/storage/a.cpp", 'query.bindValue(":id", 1);'),
    ("core/storage/a.cpp", 'auto sql = u"SELECT a FROM b WHERE c = :c"_s;'),
    ("core/domain/a.cpp", "#if 0"),
    ("ui/a.cpp", "const auto found = storage::findReport(session.db(), id);"),
    ("core/domain/a.cpp", 'return tr(QT_TRANSLATE_NOOP("Storage", "The disk is full."));'),
]
BAD["forbidden-patterns"] = [({path: SPDX + line + "\n"}, f"{path}:3") for path, line in FORBIDDEN]

# One statement per construct of SQLite's own, in the order of CONSTRUCTS.
NOT_PORTABLE = [
    "SELECT a FROM b INDEXED BY b_idx",
    "SELECT a FROM b CROSS JOIN c ON c.id = b.id",
    "SELECT a FROM b WHERE +b.c = ?",
    "SELECT a FROM b WHERE b MATCH ?",
    "SELECT group_concat(a) FROM b",
    "PRAGMA user_version",
    "SELECT RAISE(ABORT, 'no')",
    "SELECT strftime('%Y', a) FROM b",
    "SELECT a FROM b WHERE instr(a, 'x') > 0",
    "SELECT a FROM b WHERE a IS NOT ?",
    "SELECT a FROM b WHERE a = ? AND 0",
    "SELECT a FROM b WHERE (? OR a = 0)",
    "SELECT sum(a <= c) FROM b",
    "SELECT max(a, c) FROM b",
    "INSERT OR IGNORE INTO b (a) VALUES (?)",
    "INSERT INTO b (last) VALUES (1) ON CONFLICT (id) DO UPDATE SET last = last + 1",
    "WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT a FROM b) SELECT id FROM below",
    "SELECT a FROM b WHERE (? IS NULL OR a = ?)",
    "SELECT id FROM user WHERE a = ?",
    "SELECT a FROM b LIMIT -1",
]
BAD["portable-sql"] = [({"core/storage/a.cpp": SPDX + f'auto sql = u"{sql}"_s;\n'}, "core/storage/a.cpp:3")
                       for sql in NOT_PORTABLE] + [
    ({"core/storage/a.cpp": SPDX + 'auto sql = u"SELECT a FROM b CROSS "\n    "JOIN c ON c.id = b.id"_s;\n'},
     "core/storage/a.cpp:3"),
    ({"core/storage/a.cpp": SPDX + "return query.lastInsertId();\n"}, "core/storage/a.cpp:3"),
]
BAD["sql-comments"] = [
    ({"core/storage/a.cpp": SPDX + 'auto sql = uR"(CREATE TABLE b (\n  a TEXT -- kind :id of it\n))"_s;\n'},
     "core/storage/a.cpp:4"),
    ({"core/storage/a.cpp": SPDX + 'auto sql = uR"(CREATE TABLE b ( -- who?\n  a TEXT))"_s;\n'}, "core/storage/a.cpp:3"),
]
PORTABLE = [
    "SELECT max(a), min(b.c), count(*) FILTER (WHERE a <= c) FROM b WHERE a IS NOT DISTINCT FROM ?",
    "SELECT sum(CASE WHEN a IN (SELECT c FROM d) THEN 1 ELSE 0 END) FROM b WHERE a + 0 IN (1, 0) AND TRUE",
    "SELECT string_agg(a, ',') FROM b WHERE a = 1",
    "INSERT INTO b (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET c = b.c + 1",
]

ALLOWED = [
    ("ui/a.cpp", "auto* clipboard = QGuiApplication::clipboard(); QCoreApplication::instance()->quit();"),
    ("core/storage/a.cpp", 'auto time = u"hh:mm:ss"_s; for (int row : rows) use(row, ns::name);'),
    ("core/exchange/a.cpp", "const auto cells = line.split(';'); // SIGNAL( and QWidget may be spoken of"),
    ("tests/core/storage/a_test.cpp", "QSqlQuery raw;"),
    ("ui/theme.cpp", "application.setStyleSheet(sheet);"),
]


class Checks(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.shared = Path(folder.name) / "shared" / "data"
        self.shared.mkdir(parents=True)
        (self.shared / "sample.csv").write_text(DATA)
        self.root = Path(folder.name) / "checkout"
        self.root.mkdir()

    def found(self, name: str, changed: dict[str, str]) -> list[str]:
        """What a check finds in the good sample with some files changed; "x PATH" makes a file that may be run."""
        for path, text in (GOOD | changed).items():
            file = self.root / path.removeprefix("x ")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
            file.chmod(0o755 if path.startswith("x ") else 0o644)
        return [f"{problem.path}:{problem.line}" if problem.line else problem.path
                for problem in CHECKS[name](Project(self.root))]

    def test_every_check_passes_a_good_sample(self) -> None:
        for name in CHECKS:
            with self.subTest(name):
                self.assertEqual([], self.found(name, {}))

    def test_every_check_finds_its_bad_samples(self) -> None:
        self.assertEqual(CHECKS.keys(), BAD.keys())
        for name, samples in BAD.items():
            for changed, expected in samples:
                with self.subTest(name, changed=list(changed)):
                    self.setUp()
                    self.assertIn(expected, self.found(name, changed))

    def test_every_forbidden_pattern_has_a_sample_of_its_own(self) -> None:
        self.assertEqual(len(PATTERNS), len(FORBIDDEN))
        for pattern, (path, line) in zip(PATTERNS, FORBIDDEN):
            with self.subTest(pattern.expression):
                self.setUp()
                reasons = self.reasons({path: SPDX + line + "\n"})
                self.assertIn(pattern.reason, reasons)

    def test_every_construct_of_sqlite_alone_has_a_sample_of_its_own(self) -> None:
        self.assertEqual(len(CONSTRUCTS), len(NOT_PORTABLE))
        for expression, sql in zip(CONSTRUCTS, NOT_PORTABLE):
            with self.subTest(sql):
                self.assertRegex(sql, expression)
        for sql in PORTABLE:
            with self.subTest(sql):
                self.setUp()
                changed = {"core/storage/a.cpp": SPDX + f'auto sql = u"{sql}"_s;\n'}
                self.assertEqual([], self.found("portable-sql", changed))

    def test_what_is_allowed_stays_allowed(self) -> None:
        for path, line in ALLOWED:
            with self.subTest(line):
                self.setUp()
                self.assertEqual([], self.found("forbidden-patterns", {path: SPDX + line + "\n"}))

    def reasons(self, changed: dict[str, str]) -> list[str]:
        self.found("forbidden-patterns", changed)
        return [problem.reason for problem in CHECKS["forbidden-patterns"](Project(self.root))]


if __name__ == "__main__":
    sys.exit(unittest.main())
