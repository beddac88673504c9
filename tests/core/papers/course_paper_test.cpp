// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/course_paper.h"

#include "core/papers/figure_fixture.h"

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::papers;
using namespace Qt::StringLiterals;

namespace {

const Table* tableOf(const Paper& paper, const QString& title)
{
    for (const Section& section : paper.sections)
        if (const auto* table = std::get_if<Table>(&section); table && table->title == title)
            return table;
    return nullptr;
}

QStringList texts(const papers::Row& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts << cell.text;
    return texts;
}

QStringList tiles(const Paper& paper)
{
    QStringList texts;
    for (const Tile& tile : std::get<TileRow>(paper.sections.front()).tiles)
        texts << tile.value.text;
    return texts;
}

Paper courseOf(FigureCasebook& book, Role role = Role::Coordinator)
{
    Session session = book.session(role);
    auto paper = coursePaper(session, {}, u"en"_s, QLocale(QLocale::English, QLocale::UnitedKingdom));
    REQUIRE(paper.has_value());
    return *std::move(paper);
}

} // namespace

TEST_CASE("Are we on course tells what runs, what is late and what stands still")
{
    FigureCasebook book;
    const QDate today = book.clock.today();
    const qint64 quick = book.dossier(today.addDays(-10));
    const qint64 slow = book.dossier(today.addDays(-200));
    book.dossier(today.addDays(-5)); // without a process
    book.dossier(today.addDays(-300), today.addDays(-3));
    book.step(quick, u"WO"_s, u"WO02"_s, today.addDays(-10), today.addDays(-4));
    book.step(quick, u"WO"_s, u"WO07"_s, today.addDays(-2), today.addDays(12));
    book.step(slow, u"BR"_s, u"BR02"_s, today.addDays(-190), today);
    book.step(quick, u"WO"_s, u"WO01"_s, today.addDays(-10), today.addDays(-8), today.addDays(-9));

    const Paper paper = courseOf(book);
    // open, without a running step, running, late, soon, stuck
    CHECK(tiles(paper) == QStringList{u"3"_s, u"1"_s, u"3"_s, u"1"_s, u"1"_s, u"1"_s});
    const Table* running = tableOf(paper, u"Running steps"_s);
    REQUIRE(running);
    REQUIRE(running->rows.size() == 5); // two processes, three steps
    CHECK(running->rows[3].cells[0].text.startsWith(u"WO02"));
    CHECK(texts(running->rows[3]).sliced(1, 4) == QStringList{u"3 working day(s)"_s, u"1"_s, u"1"_s, u"0"_s});
    const Table* stuck = tableOf(paper, u"Stuck dossiers"_s);
    REQUIRE(stuck);
    REQUIRE(stuck->rows.size() == 1);
    CHECK(stuck->rows[0].cells[3].text == u"200"_s);
    const Table* done = tableOf(paper, u"Steps against their norm"_s);
    REQUIRE(done);
    CHECK(done->rows.size() == 2);
}

TEST_CASE("Who sees figures and no cases gets neither colleagues nor dossiers by name")
{
    FigureCasebook book;
    book.step(book.dossier(book.clock.today().addDays(-200)), u"WO"_s, u"WO02"_s, book.clock.today().addDays(-10),
              book.clock.today().addDays(-4));
    const Paper paper = courseOf(book, Role::Management);
    CHECK(tableOf(paper, u"Running steps"_s));
    CHECK_FALSE(tableOf(paper, u"By colleague"_s));
    CHECK_FALSE(tableOf(paper, u"Stuck dossiers"_s));
    Session administrator = book.session(Role::Administrator);
    CHECK(coursePaper(administrator, {}, u"en"_s, QLocale()).error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("Dossiers for named people are counted among those that stand still, and not listed")
{
    FigureCasebook book;
    const QDate today = book.clock.today();
    book.dossier(today.addDays(-150));
    const qint64 secret = book.dossier(today.addDays(-200));
    book.db.exec(u"UPDATE dossier SET confidentiality = 'GEH', title = 'Secret' WHERE id = ?"_s, {DossierId(secret)});
    const Paper paper = courseOf(book, Role::SocialManager);
    const Table* stuck = tableOf(paper, u"Stuck dossiers"_s);
    REQUIRE(stuck);
    REQUIRE(stuck->rows.size() == 2);
    CHECK(stuck->rows[0].cells[3].text == u"150"_s);
    CHECK(stuck->rows[1].cells[1].text == u"and 1 more"_s);
}
