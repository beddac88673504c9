// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_detail.h"

#include "reports_fixture.h"
#include "services/cases/contacts.h"
#include "services/cases/dossiers.h"
#include "services/cases/drafts.h"
#include "services/cases/notes.h"
#include "services/registry/persons.h"
#include "storage/cases/event_store.h"
#include "ui/kit/item_roles.h"
#include "ui/pages/case/timeline_model.h"

#include <QAbstractButton>
#include <QListView>
#include <QTabWidget>
#include <QUrl>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

QStringList timelineOf(Reports& street)
{
    auto* tabs = street.page->findChild<QTabWidget*>();
    REQUIRE(tabs);
    tabs->setCurrentIndex(1);
    street.fixture.settle();
    QStringList told;
    const auto* list = street.field<QListView>(u"Timeline"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        told << index.data(ui::PillTextRole).toString() + u": "_s + index.data(ui::TitleRole).toString() + u" / "_s +
                    index.data(ui::SubRole).toString() + u" / "_s + index.data(ui::TimelineModel::TextRole).toString();
    }
    tabs->setCurrentIndex(0);
    return told;
}

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

TEST_CASE("who opens a report looks at that report, and at nobody who is only named in it", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(id);
    CHECK(street.visibleText().contains(u"06 1234 5670"_s));
    std::vector<EntityKind> looks;
    for (const Event& event : storage::recentEvents(street.fixture.book.db, 100))
        if (event.action == event::viewed)
            looks.push_back(event.subjectKind);
    CHECK(looks == std::vector{EntityKind::Report});
}

TEST_CASE("an anonymous reporter is not greeted by name, and the screen says that nobody can be answered",
          "[reports][detail]")
{
    Reports street;
    ReportId anonymous;
    {
        Session session = street.fixture.book.session(Role::SocialManager);
        Report report;
        report.receivedAt = utcFromAmsterdam(QDate(2026, 11, 19), QTime(9, 15));
        report.reporterKind = ReporterKind::Anonymous;
        report.unit = street.units[1];
        report.category = u"GEL"_s;
        report.nature = u"overlast"_s;
        anonymous = orThrow(reports::registerReport(session, report)).id;
    }
    const ReportId known = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(anonymous);
    CHECK(street.visibleText().contains(u"no feedback is possible"_s));
    street.key(Qt::Key_B, ctrlShift);
    street.fixture.settle();
    CHECK(street.visibleText().contains(u"The reporter is anonymous"_s));
    const auto offered = [&] {
        QStringList names;
        const auto* box = street.field<QComboBox>(u"Standard text"_s);
        for (int row = 0; row < box->count(); ++row)
            names << box->itemText(row);
        return names;
    };
    CHECK(offered() == QStringList{u"No standard text"_s, u"Acknowledgement: on the phone or anonymous"_s});
    const QString text = street.field<QPlainTextEdit>(u"What was said"_s)->toPlainText();
    CHECK(text.startsWith(u"Thank you for your report"_s));
    CHECK_FALSE(text.contains(u"melder_naam"_s));

    // Of somebody who is known all are offered, by the words that tell them apart.
    street.open(known);
    CHECK_FALSE(street.visibleText().contains(u"no feedback is possible"_s));
    street.key(Qt::Key_B, ctrlShift);
    street.fixture.settle();
    CHECK(offered() == QStringList{u"No standard text"_s, u"General"_s, u"Noise"_s, u"On the phone or anonymous"_s});
    CHECK(street.field<QComboBox>(u"Standard text"_s)->itemData(1, Qt::ToolTipRole).toString().contains(u"Dear"_s));
}

TEST_CASE("an acknowledgement is noted by keyboard, with the standard text and the reporter's address in the mail",
          "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    {
        Session session = street.fixture.book.session(Role::Coordinator);
        Person wit = orThrow(persons::get(session, street.people[0]));
        wit.email = u"a.wit@example.org"_s;
        orThrow(persons::update(session, wit));
    }
    street.start();
    street.open(id);
    street.key(Qt::Key_B, ctrlShift);
    street.fixture.settle();
    auto* text = street.field<QPlainTextEdit>(u"What was"_s);
    CHECK(text->toPlainText().contains(u"M26-00001"_s));
    CHECK(text->hasFocus());
    street.shown->picture(u"report-acknowledge"_s);
    street.press(u"Open as e-mail"_s);
    REQUIRE(street.fixture.opened.size() == 1);
    CHECK(street.fixture.opened[0].startsWith(u"mailto:a.wit@example.org?"_s));
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.toasts.last() == u"The contact is noted.");
    REQUIRE(street.detail(id).contacts.size() == 1);
    CHECK(street.detail(id).contacts[0].contact.person == street.people[0]);
    // The next thing to do is the answer.
    CHECK_FALSE(street.visibleText().contains(u"Acknowledge…"_s));
    CHECK(street.visibleText().contains(u"Give feedback"_s));
}

TEST_CASE("feedback that is late asks why before it is noted", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 10, 20));
    street.start();
    street.open(id);
    street.key(Qt::Key_K, ctrlShift);
    street.fixture.settle();
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.detail(id).contacts.empty());
    auto* reason = street.field<QComboBox>(u"Why it is late"_s);
    CHECK(reason->hasFocus());
    reason->setCurrentIndex(1);
    street.shown->picture(u"report-late"_s);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.detail(id).contacts.size() == 1);
    CHECK(street.visibleText().contains(u"Late because:"_s));
}

TEST_CASE("a report closes with a reason and a remark that stands on its timeline, and reopens", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.report(2, 1, QDate(2026, 11, 20));
    street.start();
    street.open(id);
    street.key(Qt::Key_W, ctrlShift);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(street.detail(id).report.closedAt.isValid()); // no reason yet
    street.field<QComboBox>(u"Why it can close"_s)->setCurrentIndex(1);
    QTest::keyClicks(street.field<QPlainTextEdit>(u"Remark"_s), u"Neighbours made up"_s);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.toasts.last() == u"The report is closed.");
    CHECK(street.detail(id).report.closedAt.isValid());
    // It leaves the list of open reports, and stays in view all the same.
    REQUIRE(QTest::qWaitFor([&] { return street.page->findChild<QTableView*>()->model()->rowCount() == 1; }));
    QTest::qWait(200);
    street.fixture.settle();
    CHECK(street.visibleText().contains(u"M26-00001"_s));
    CHECK(timelineOf(street).join(u'\n').contains(u"Neighbours made up"_s));
    street.key(Qt::Key_W, ctrlShift);
    CHECK(street.toasts.last() == u"The report is open again.");
    CHECK_FALSE(street.detail(id).report.closedAt.isValid());
}

TEST_CASE("what a report says is changed in the same fields, and its timeline tells what changed", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(id);
    street.key(Qt::Key_F2);
    street.fixture.settle();
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text().contains(u"Wit"_s));
    CHECK(street.field<QLineEdit>(u"Where"_s)->text() == u"Lijsterhof 14-B");
    CHECK(street.field<QComboBox>(u"About whom"_s)->currentText().contains(u"Ooms"_s));
    auto* story = street.field<QPlainTextEdit>(u"What happens"_s);
    CHECK(story->toPlainText().startsWith(u"Loud music"_s));
    story->setPlainText(u"It was the dog."_s);
    street.shown->picture(u"report-edit"_s);
    CHECK(namelessWidgets(*street.page) == QStringList());
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.toasts.last() == u"The report is changed.");
    const Report after = street.detail(id).report;
    CHECK(after.description == u"It was the dog.");
    CHECK(after.reporter == street.people[0]);
    CHECK(after.accused == street.people[1]);
    CHECK(after.spokenToNeighbour == u"TRIED");
    CHECK(timelineOf(street).join(u'\n').contains(u"Change: Description"_s));
}

TEST_CASE("two people changing one report see what differs, and nothing is overwritten unasked", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(id);
    street.key(Qt::Key_F2);
    street.fixture.settle();
    street.field<QPlainTextEdit>(u"What happens"_s)->setPlainText(u"Mine"_s);
    {
        Session other = street.fixture.book.session(Role::Coordinator);
        Report theirs = street.detail(id).report;
        theirs.description = u"Theirs"_s;
        orThrow(reports::updateReport(other, theirs));
        street.fixture.settle();
    }
    street.key(Qt::Key_S, Qt::ControlModifier);
    street.fixture.settle();
    CHECK(street.detail(id).report.description == u"Theirs");
    CHECK(street.visibleText().contains(u"Description: yours “Mine”, theirs “Theirs”."_s));
    street.shown->picture(u"report-conflict"_s);
    street.press(u"Save mine over it"_s);
    CHECK(street.detail(id).report.description == u"Mine");
}

TEST_CASE("going to another report keeps what was typed, says so, and offers it again", "[reports][detail]")
{
    Reports street;
    const ReportId first = street.report(0, 1, QDate(2026, 11, 18));
    street.report(2, 1, QDate(2026, 11, 19));
    street.start();
    street.open(first);
    street.key(Qt::Key_O, ctrlShift);
    auto* note = street.field<QPlainTextEdit>(u"Note"_s);
    QTest::keyClicks(note, u"Half a sentence"_s);
    auto* table = street.page->findChild<QTableView*>();
    table->setFocus();
    street.key(Qt::Key_Home);
    street.key(Qt::Key_Up);
    QTest::qWait(200);
    street.fixture.settle();
    CHECK(street.visibleText().contains(u"M26-00002"_s));
    CHECK(street.toasts.last().contains(u"is kept"_s));
    CHECK(street.fixture.asked.isEmpty());

    street.open(first);
    street.fixture.settle();
    CHECK(street.visibleText().contains(u"You were writing a note here and did not save it."_s));
    street.press(u"Go on with it"_s);
    street.fixture.settle();
    CHECK(street.field<QPlainTextEdit>(u"Note"_s)->toPlainText() == u"Half a sentence");
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.detail(first).notes.size() == 1);
    CHECK(street.visibleText().contains(u"Half a sentence"_s));
}

TEST_CASE("leaving the page in the middle of a sentence keeps it at once", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 18));
    street.start();
    street.open(id);
    street.key(Qt::Key_C, ctrlShift);
    QTest::keyClicks(street.field<QPlainTextEdit>(u"What was"_s), u"Called back"_s);
    CHECK(street.page->canLeave());
    street.fixture.settle();
    Session session = street.fixture.session();
    CHECK(drafts::find(session, u"contact"_s, u"%1/0/0/"_s.arg(id.value()))->has_value());
    CHECK(street.field<QPlainTextEdit>(u"What was"_s)->toPlainText() == u"Called back"); // and it stays
}

TEST_CASE("a report is put in any dossier by a part of its number or title, and taken out again", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(2, 1, QDate(2026, 11, 19));
    {
        Session session = street.fixture.session();
        orThrow(dossiers::open(session, {.title = u"Honden Zandkamp"_s, .kind = u"NUISANCE"_s, .area = street.area}));
    }
    street.start();
    street.open(id);
    street.more(u"Put in a dossier…"_s);
    auto* dossier = street.field<QLineEdit>(u"Dossier"_s);
    QTest::keyClicks(dossier, u"zandk"_s);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.detail(id).report.dossier == DossierId(1));
    Session session = street.fixture.session();
    CHECK(session.db().integer(u"SELECT count(*) FROM party WHERE dossier_id = 1"_s) == 2); // reporter and accused
    CHECK(street.visibleText().contains(u"D26-00001 Honden Zandkamp"_s));

    street.more(u"Take out of the dossier…"_s);
    CHECK_FALSE(street.detail(id).report.dossier.isValid());
}

TEST_CASE("the answer is promised for a later day, which stands with the deadline, and that is undone",
          "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(id);
    const auto feedback = [&] { return street.detail(id).deadlines.back(); };
    const QDate before = feedback().deadline.dueOn;
    street.press(u"Extend…"_s);
    auto* reason = street.field<QPlainTextEdit>(u"Why it takes longer"_s);
    REQUIRE(reason);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(feedback().deadline.dueOn == before); // not without a reason
    QTest::keyClicks(reason, u"The sound is being measured"_s);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(feedback().deadline.dueOn > before);
    CHECK(feedback().explanation.contains(u"The sound is being measured"_s));
}

TEST_CASE("costs are added after registration, refused when they cannot be read, and removed", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(id);
    street.more(u"Add costs"_s);
    auto* amount = street.field<QLineEdit>(u"Amount"_s);
    QTest::keyClicks(amount, u"veel"_s);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.detail(id).costs.empty());
    amount->setText(u"1.250,50"_s);
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.detail(id).costs.size() == 1);
    CHECK(street.detail(id).totalCents == 125'050);
    street.press(u"Remove"_s);
    CHECK(street.detail(id).costs.empty());
}

TEST_CASE("a hidden report shows its number, area, handler and a lock, and nothing else", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19), {.into = reports::RegisterOptions::Into::NewDossier});
    {
        Session session = street.fixture.book.session(Role::Coordinator);
        orThrow(dossiers::setHandler(session, DossierId(1), street.fixture.book.actor(Role::Coordinator).id));
        orThrow(reports::assign(session, id, street.fixture.book.actor(Role::Coordinator).id));
        orThrow(dossiers::setConfidentiality(session, DossierId(1), u"GEH"_s, {}, u"Threat"_s));
    }
    street.start();
    auto* table = street.page->findChild<QTableView*>();
    REQUIRE(table->model()->rowCount() == 1);
    QStringList row;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        row << table->model()->index(0, column).data().toString();
    row.removeAll(QString());
    CHECK(row == QStringList{u"M26-00001"_s, u"hidden"_s, u"De Lariks West"_s, u"User coordinator"_s});
    CHECK_FALSE(table->model()->index(0, 0).data(Qt::DecorationRole).isNull());
    street.open(id);
    const QString all = street.visibleText();
    CHECK(all.contains(u"M26-00001"_s));
    CHECK(all.contains(u"User coordinator"_s));
    CHECK(all.contains(u"De Lariks West"_s));
    for (const QString& secret : {u"Lijsterhof"_s, u"Ooms"_s, u"Wit"_s, u"music"_s, u"Noise"_s})
        CHECK_FALSE(all.contains(secret));
    street.shown->picture(u"report-hidden"_s);
}

TEST_CASE("tasks of a report are planned and done from its detail", "[reports][detail]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(id);
    street.key(Qt::Key_T, ctrlShift);
    QTest::keyClicks(street.field<QLineEdit>(u"What has to be done"_s), u"Visit both neighbours"_s);
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.detail(id).tasks.size() == 1);
    street.page->findChild<QTabWidget*>()->setCurrentIndex(2);
    street.shown->picture(u"report-tasks"_s);
    street.fixture.answerText = u"Both were home"_s;
    street.press(u"Mark as done"_s);
    CHECK(street.detail(id).tasks[0].task.doneAt.isValid());
    CHECK(timelineOf(street).join(u'\n').contains(u"Visit both neighbours"_s));
    CHECK(namelessWidgets(*street.page) == QStringList());
    CHECK(truncatedTexts(*street.page) == QStringList());
}
