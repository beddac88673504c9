// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports_fixture.h"
#include "services/cases/notes.h"
#include "ui/pages/case/timeline_model.h"

#include <QSignalSpy>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

constexpr int longerThanTheBurst = 400; // ms; a detail waits a moment, so that a burst of changes is read once

// The page of a report reads its timeline with each load.
struct CountedLoads : Reports {
    CountedLoads()
    {
        mine = report(0, 1, QDate(2026, 11, 18));
        other = report(1, 2, QDate(2026, 11, 19));
        start();
        open(mine);
        settleAll();
        auto* model = page->findChild<ui::TimelineModel*>();
        REQUIRE(model);
        loads = std::make_unique<QSignalSpy>(model, &ui::TimelineModel::loaded);
    }

    void settleAll()
    {
        fixture.settle();
        QTest::qWait(longerThanTheBurst);
        fixture.settle();
    }

    void colleagueWritesIn(ReportId id)
    {
        Session session = fixture.book.session(Role::Coordinator);
        orThrow(notes::add(session, {.about = {.report = id, .dossier = {}}, .body = u"By a colleague"_s}));
    }

    ReportId mine;
    ReportId other;
    std::unique_ptr<QSignalSpy> loads;
};

} // namespace

TEST_CASE("A report that is open reads itself again once when something of it is saved, here or elsewhere, and not "
          "when something of another report is",
          "[reports][detail]")
{
    CountedLoads street;
    street.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(street.field<QPlainTextEdit>(u"Note"_s), u"Calls at noon"_s);
    street.loads->clear();
    street.key(Qt::Key_S, Qt::ControlModifier);
    street.settleAll();
    CHECK(street.loads->size() == 1);

    street.loads->clear();
    street.colleagueWritesIn(street.mine);
    street.settleAll();
    CHECK(street.loads->size() == 1);

    street.loads->clear();
    street.colleagueWritesIn(street.other);
    street.settleAll();
    CHECK(street.loads->isEmpty());
}
