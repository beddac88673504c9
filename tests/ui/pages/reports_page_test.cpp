// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/reports_page.h"
#include "ui/papers/paper_preview.h"

#include "reports_fixture.h"
#include "services/cases/drafts.h"
#include "services/registry/areas.h"
#include "ui/lists/area_picker.h"
#include "ui/papers/paper_preview.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

TEST_CASE("the list shows the open reports, and the chosen one with its deadlines", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 5));
    street.report(2, 1, QDate(2026, 11, 19), {.into = reports::RegisterOptions::Into::NewDossier});
    street.start();
    street.fixture.settle();
    auto* table = street.page->findChild<QTableView*>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 2);
    CHECK(street.page->subtitle() == u"2 report(s)");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    street.fixture.settle();
    CHECK(namelessWidgets(*street.page) == QStringList());
    CHECK(truncatedTexts(*street.page) == QStringList());
    street.shown->picture(u"reports"_s);
}

TEST_CASE("what is opened by its number is in the list: a filter that hides it is cleared, and can be put back",
          "[reports][page]")
{
    Reports street;
    const ReportId closed = street.report(0, 1, QDate(2026, 11, 5));
    const ReportId open = street.report(2, 1, QDate(2026, 11, 19));
    {
        Session session = street.fixture.book.session(Role::SocialManager);
        orThrow(reports::closeReport(session, closed, u"RESOLVED"_s, u"Not needed"_s));
    }
    street.start();
    street.fixture.settle();
    std::function<void()> undo;
    QObject::connect(street.page, &ui::Page::toast, street.page,
                     [&](const QString&, const std::function<void()>& back) { undo = back; });
    auto* table = street.page->findChild<QTableView*>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 1); // the open one
    street.open(open);
    CHECK(table->model()->rowCount() == 1);
    CHECK_FALSE(undo);
    street.open(closed);
    street.fixture.settle();
    CHECK(table->model()->rowCount() == 2);
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString().contains(u"M26-00001"_s));
    REQUIRE(undo);
    undo();
    street.fixture.settle();
    CHECK(table->model()->rowCount() == 1);
}

namespace {

QTableView* tableOf(const Reports& street)
{
    auto* table = street.page->findChild<QTableView*>();
    REQUIRE(table);
    return table;
}

QToolButton* tool(const Reports& street, const QString& name)
{
    for (QToolButton* button : street.page->findChildren<QToolButton*>())
        if (button->accessibleName() == name)
            return button;
    FAIL("no button " << name.toStdString());
    return nullptr;
}

// Opens the menu of a button as Space does, and takes the entry with this text, in a submenu too.
void take(Reports& street, QMenu* menu, const QStringList& path)
{
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == path.first()) {
            if (path.size() == 1)
                action->trigger();
            else
                take(street, action->menu(), path.mid(1));
            street.fixture.settle();
            QTest::qWait(1);
            street.fixture.settle();
            return;
        }
    FAIL("no entry " << path.first().toStdString());
}

QStringList chipTexts(const Reports& street)
{
    QStringList texts;
    for (const QAbstractButton* button : street.page->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->accessibleName().startsWith(u"Filter: "_s))
            texts << button->accessibleName().mid(8);
    return texts;
}

QMenu* filterMenuOf(Reports& street)
{
    return street.field<QPushButton>(u"Add a filter"_s)->menu();
}

QList<QStringList> csvOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    QList<QStringList> lines;
    for (const QString& line : text.split(u"\r\n"_s, Qt::SkipEmptyParts))
        lines << line.split(u';');
    return lines;
}

} // namespace

TEST_CASE("Ctrl+End goes to the last report, also when none is chosen", "[reports][page]")
{
    Reports street;
    for (int day = 1; day <= 3; ++day)
        street.report(0, 1, QDate(2026, 11, day));
    street.start();
    QTableView* table = tableOf(street);
    table->setCurrentIndex({});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    CHECK(table->currentIndex().row() == 2);
}

TEST_CASE("the file holds exactly the columns and rows that are shown, in their order", "[reports][page]")
{
    Reports street(Role::Coordinator);
    street.report(0, 1, QDate(2026, 11, 5));
    street.report(2, 1, QDate(2026, 11, 19));
    street.report(1, 0, QDate(2026, 11, 12));
    street.start();
    QTableView* table = tableOf(street);
    QToolButton* columns = tool(street, u"Columns and order"_s);
    take(street, columns->menu(), {u"Nature"_s});
    take(street, columns->menu(), {u"Category"_s});                       // away
    take(street, columns->menu(), {u"Move to the left"_s, u"Address"_s}); // past the deadline
    table->sortByColumn(0, Qt::AscendingOrder);
    street.fixture.settle();
    street.fixture.answerPath = street.fixture.book.folder.filePath(u"lijst.csv"_s);
    street.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return street.toasts.contains(u"The list is saved: 3 report(s)."_s); }));

    QStringList shownNames;
    QList<int> shown;
    const QHeaderView* header = table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column)) {
            shown << column;
            shownNames << table->model()->headerData(column, Qt::Horizontal).toString();
        }
    CHECK(shownNames == QStringList{u"Number"_s, u"Address"_s, u"Deadline"_s, u"Received"_s, u"Nature"_s});
    const QList<QStringList> lines = csvOf(street.fixture.answerPath);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == shownNames);
    for (int row = 0; row < 3; ++row) {
        CHECK(lines[row + 1].size() == shown.size());
        CHECK(lines[row + 1][0] == table->model()->index(row, shown[0]).data().toString());
        CHECK(lines[row + 1][1] == table->model()->index(row, shown[1]).data().toString());
    }
    CHECK(lines[1][3] == u"2026-11-05 09:15"); // as a spreadsheet reads it
    street.shown->picture(u"reports-columns"_s);

    // The next window shows the same columns.
    street.start();
    const QHeaderView* again = tableOf(street)->horizontalHeader();
    CHECK(again->visualIndex(shown[2]) == 2);
    CHECK_FALSE(again->isSectionHidden(shown[4]));
}

TEST_CASE("who may not export a list is not offered it", "[reports][page]")
{
    Reports street(Role::SupportOfficer);
    street.report(0, 1, QDate(2026, 11, 5));
    street.start();
    CHECK(tool(street, u"Save this list as a file (CSV)"_s)->isVisible() ==
          street.fixture.context->may(Permission::ExportList));
}

TEST_CASE("a saved view brings back filter, order and columns, and deleting it can be undone", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 5));
    street.report(2, 1, QDate(2026, 11, 19));
    street.start();
    QTableView* table = tableOf(street);
    take(street, filterMenuOf(street), {u"Nature"_s, u"Nuisance"_s});
    table->sortByColumn(0, Qt::AscendingOrder);
    street.fixture.settle();
    QToolButton* views = tool(street, u"Saved views"_s);
    street.fixture.answerText = u"Overlast, oudste eerst"_s;
    take(street, views->menu(), {u"Save this view…"_s});
    CHECK(chipTexts(street) == QStringList{u"Open"_s, u"Nuisance"_s});

    take(street, views->menu(), {u"All reports"_s});
    CHECK(chipTexts(street).isEmpty());
    take(street, tool(street, u"Columns and order"_s)->menu(), {u"Category"_s});
    table->sortByColumn(1, Qt::DescendingOrder);
    street.fixture.settle();
    CHECK(table->model()->index(0, 0).data().toString() == u"M26-00002");

    take(street, views->menu(), {u"Overlast, oudste eerst"_s});
    CHECK(chipTexts(street) == QStringList{u"Open"_s, u"Nuisance"_s});
    CHECK(table->model()->index(0, 0).data().toString() == u"M26-00001");
    CHECK(table->horizontalHeader()->sortIndicatorSection() == 0);
    CHECK_FALSE(table->horizontalHeader()->isSectionHidden(2));

    take(street, views->menu(), {u"Delete a view"_s, u"Overlast, oudste eerst"_s});
    CHECK(street.toasts.last().contains(u"Overlast, oudste eerst"_s));
    Q_EMIT views->menu()->aboutToShow();
    for (const QAction* action : views->menu()->actions())
        CHECK(action->text() != u"Overlast, oudste eerst");
}

TEST_CASE("a header that cannot order the list does not pretend to", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 5));
    street.start();
    QTableView* table = tableOf(street);
    table->sortByColumn(6, Qt::AscendingOrder); // by reporter
    street.fixture.settle();
    CHECK(table->horizontalHeader()->sortIndicatorSection() == 1);
}

TEST_CASE("filters stand as chips, and Delete on a chip takes its filter away", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 5));
    street.start();
    take(street, filterMenuOf(street), {u"Handler"_s, u"Mine"_s});
    CHECK(chipTexts(street) == QStringList{u"Open"_s, u"Mine"_s});
    CHECK(tableOf(street)->model()->rowCount() == 0);
    CHECK(street.visibleText().contains(u"No report fits these filters."_s));
    auto* mine = street.field<QAbstractButton>(u"Filter: Mine"_s);
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Delete);
    street.fixture.settle();
    CHECK(chipTexts(street) == QStringList{u"Open"_s});
    CHECK(tableOf(street)->model()->rowCount() == 1);
}

TEST_CASE("any area can be found and chosen by typing a part of its name", "[reports][page]")
{
    Reports street;
    {
        Transaction transaction(street.fixture.book.db);
        const AreaId town =
            storage::insertArea(street.fixture.book.db, {.code = u"GM1"_s, .name = u"Assen"_s, .kind = u"GM"_s});
        for (int i = 0; i < 200; ++i)
            storage::insertArea(
                street.fixture.book.db,
                {.code = u"BU%1"_s.arg(i), .name = u"Buurt %1"_s.arg(i), .kind = u"BU"_s, .parent = town});
        transaction.commit();
    }
    street.report(0, 1, QDate(2026, 11, 5));
    street.start();
    take(street, filterMenuOf(street), {u"Area…"_s});
    auto* picker = qobject_cast<ui::AreaPicker*>(QApplication::activePopupWidget());
    REQUIRE(picker);
    CHECK(picker->findChild<QAbstractItemView*>()->model()->rowCount() == 202);
    QWidget* search = picker->findChild<QLineEdit*>();
    QTest::keyClicks(search, u"lariks"_s);
    CHECK(picker->findChild<QAbstractItemView*>()->model()->rowCount() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    street.fixture.settle();
    CHECK(chipTexts(street) == QStringList{u"Open"_s, u"De Lariks West"_s});
    CHECK(tableOf(street)->model()->rowCount() == 1);
}

TEST_CASE("areas stand below what they lie in, and one without a place stands at the top")
{
    const std::vector<Area> areas{
        {.id = AreaId(1), .code = u"W"_s, .name = u"Noord"_s, .parent = AreaId(2)},
        {.id = AreaId(2), .code = u"G"_s, .name = u"Assen"_s},
        {.id = AreaId(3), .code = u"B"_s, .name = u"Lariks"_s, .parent = AreaId(1)},
        {.id = AreaId(4), .code = u"X"_s, .name = u"Aalden"_s, .parent = AreaId(9)},
        {.id = AreaId(5), .code = u"O"_s, .name = u"Oud"_s, .retired = true},
    };
    QStringList told;
    for (const ui::AreaPlace& place : ui::inTreeOrder(areas))
        told << QString(place.depth, u'>') + place.name + u'/' + place.above;
    CHECK(told == QStringList{u"Aalden/"_s, u"Assen/"_s, u">Noord/Assen"_s, u">>Lariks/Noord · Assen"_s});
}

TEST_CASE("Ctrl+P offers the report and the list, and what is printed is what stands there", "[reports][page]")
{
    Reports street;
    const ReportId report = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.page->open({.kind = ui::TargetKind::Report, .id = report.value()});
    street.fixture.settle();
    const auto choices = street.page->printChoices();
    REQUIRE(choices.size() == 2);
    choices[0].print();
    street.fixture.settle();
    auto* preview = street.page->findChild<ui::PaperPreview*>();
    REQUIRE(preview);
    CHECK(preview->document().title.contains(u"M26-00001"_s));
    preview->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choices[1].print();
    street.fixture.settle();
    preview = street.page->findChild<ui::PaperPreview*>();
    REQUIRE(preview);
    const auto* table = std::get_if<papers::Table>(&preview->document().sections.back());
    REQUIRE(table);
    CHECK(table->rows.size() == 1);
    CHECK(street.fixture.book.db.integer(u"SELECT count(*) FROM event WHERE action = 'export'"_s) == 1);
}
