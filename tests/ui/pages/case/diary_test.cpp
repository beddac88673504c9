// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/diary/diary_editor.h"

#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/pages/case/diary/diary_grid.h"
#include "ui/pages/case/diary/diary_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QTextStream>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const ui::DayTime noon{.date = QDate(2026, 11, 20), .time = QTime(12, 0)};

// A loose report and the form for its diary, in a window.
struct Diary {
    Diary() : theme(*qApp, ui::Scheme::Light)
    {
        Session session = fixture.session();
        Report noise;
        {
            Connection& db = fixture.book.db;
            Transaction transaction(db);
            const AreaId area =
                storage::insertArea(db, {.code = u"BU01060204"_s, .name = u"De Lariks West"_s, .kind = u"BU"_s});
            noise.unit = storage::insertUnit(db, {.number = u"VHE-14"_s,
                                                  .street = u"Lijsterhof"_s,
                                                  .houseNumber = 14,
                                                  .city = u"Assen"_s,
                                                  .area = area,
                                                  .kind = u"WOO"_s});
            transaction.commit();
        }
        noise.receivedAt = fixture.book.clock.nowUtc();
        noise.channel = u"TEL"_s;
        noise.reporterKind = ReporterKind::Anonymous;
        noise.category = u"GEL"_s;
        noise.nature = u"overlast"_s;
        noise.description = u"Muziek"_s;
        report = orThrow(reports::registerReport(session, noise)).id;
        editor = std::make_unique<ui::DiaryEditor>(*fixture.context, Subject{.report = report, .dossier = {}});
        editor->resize(1000, 600);
        editor->show();
        fixture.settle();
        grid = editor->findChild<ui::DiaryGrid*>();
        REQUIRE(grid);
        model = qobject_cast<ui::DiaryModel*>(grid->model());
        grid->setFocus();
    }
    [[nodiscard]] QLineEdit* cell() const
    {
        for (auto* edit : grid->viewport()->findChildren<QLineEdit*>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }
    // Types into the cell that is open, or opens it, and goes on with a key.
    void type(const QString& text, Qt::Key next)
    {
        if (!cell())
            grid->edit(grid->currentIndex());
        REQUIRE(cell());
        cell()->setText(text);
        QTest::keyClick(cell(), next);
        QCoreApplication::processEvents();
    }
    std::vector<Incident> stored()
    {
        Session session = fixture.session();
        return orThrow(incidents::incidentsOf(session, {.report = report, .dossier = {}}));
    }
    ui::Theme theme;
    PageFixture fixture;
    ReportId report;
    std::unique_ptr<ui::DiaryEditor> editor;
    ui::DiaryGrid* grid = nullptr;
    ui::DiaryModel* model = nullptr;
};

} // namespace

TEST_CASE("A time is typed as it is said", "[diary]")
{
    CHECK(ui::readClock(u"2130"_s) == QTime(21, 30));
    CHECK(ui::readClock(u"930"_s) == QTime(9, 30));
    CHECK(ui::readClock(u"21"_s) == QTime(21, 0));
    CHECK(ui::readClock(u"21.30"_s) == QTime(21, 30));
    CHECK(ui::readClock(u"21:30"_s) == QTime(21, 30));
    CHECK_FALSE(ui::readClock(u"2575"_s).isValid());
    CHECK_FALSE(ui::readClock(u"late"_s).isValid());
}

TEST_CASE("A row that lacks something says what, at its cell", "[diary]")
{
    const ui::ReadRow read = ui::readDiaryRow({u"soon"_s, u""_s, u"22:00"_s, u" "_s, {}, {}}, noon);
    CHECK_FALSE(read.faults[ui::DiaryDay].isEmpty());
    CHECK_FALSE(read.faults[ui::DiaryStart].isEmpty());
    CHECK_FALSE(read.faults[ui::DiaryWhat].isEmpty());
    CHECK(read.faults[ui::DiaryEnd].isEmpty());
    CHECK_FALSE(ui::readDiaryRow({u"21-11-2026"_s, {}, {}, u"x"_s, {}, {}}, noon).faults[ui::DiaryDay].isEmpty());
    const ui::ReadRow fine = ui::readDiaryRow({u"19-11"_s, u"2330"_s, u"0115"_s, u"Music"_s, {}, {}}, noon);
    CHECK(fine.incident.happenedOn == QDate(2026, 11, 19));
    CHECK(minutesOf(fine.incident) == 105);
}

TEST_CASE("Rows of a spreadsheet are pasted with quotes and line ends, by place or by the names of their columns",
          "[diary]")
{
    const auto plain =
        ui::rowsOfText(u"19-11-2026\t21:30\t22:00\t\"Music,\nloud \"\"bass\"\"\"\tawake\tdiary\r\n\r\n"_s);
    REQUIRE(plain.size() == 1);
    CHECK(plain[0][ui::DiaryWhat] == u"Music,\nloud \"bass\""_s);
    CHECK(plain[0][ui::DiarySource] == u"diary"_s);
    const auto named = ui::rowsOfText(u"Wat\tDatum\tBegintijd\nMusic\t19-11-2026\t2130\n"_s);
    REQUIRE(named.size() == 1);
    CHECK(named[0][ui::DiaryDay] == u"19-11-2026"_s);
    CHECK(named[0][ui::DiaryWhat] == u"Music"_s);
    CHECK(named[0][ui::DiaryStart] == u"2130"_s);
}

TEST_CASE("Tab and Enter go from cell to cell and on to the next row, which proposes the day of the one above",
          "[diary]")
{
    Diary d;
    d.type(u"19-11-2026"_s, Qt::Key_Tab);
    d.type(u"2130"_s, Qt::Key_Return);
    CHECK(d.grid->currentIndex().column() == ui::DiaryEnd);
    d.type(u"2315"_s, Qt::Key_Tab);
    d.type(u"Music"_s, Qt::Key_Tab);
    d.type({}, Qt::Key_Tab);
    d.type({}, Qt::Key_Tab);
    CHECK(d.grid->currentIndex().row() == 1);
    CHECK(d.model->rows()[1][ui::DiaryDay] == u"19-11-2026"_s);
    CHECK(d.model->isUntouched(1));
    d.editor->save();
    d.fixture.settle();
    REQUIRE(d.stored().size() == 1);
    CHECK(d.stored().front().startsAt == QTime(21, 30));
}

TEST_CASE("Five hundred pasted rows are stored at once, and one that cannot be meant keeps all of them out", "[diary]")
{
    Diary d;
    QString text;
    QTextStream rows(&text);
    for (int i = 0; i < 500; ++i)
        rows << QDate(2026, 11, 19).addDays(-i).toString(u"dd-MM-yyyy"_s) << "\t2130\t2200\tMusic " << i << "\t\t\n";
    QGuiApplication::clipboard()->setText(text);
    d.grid->paste();
    CHECK(d.model->rowCount() == 501);
    d.model->setData(d.model->index(7, ui::DiaryStart), u"late"_s);
    d.editor->save();
    d.fixture.settle();
    CHECK(d.stored().empty());
    CHECK(d.grid->currentIndex().row() == 7);
    CHECK_FALSE(d.model->index(7, ui::DiaryStart).data(Qt::ToolTipRole).toString().isEmpty());
    d.model->setData(d.model->index(7, ui::DiaryStart), u"2100"_s);
    d.editor->save();
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return d.stored().size() == 500;
    }));
}
