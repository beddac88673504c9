// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "exchange/demo/demo_casebook.h"
#include "support/catch_qt.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/pages/handbook/handbook_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextEdit>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::ui;
using namespace Qt::StringLiterals;

namespace {

// Every column that people, or files they import, fill with words of their own.
const QStringList freeTexts = {u"account.name"_s,
                               u"account.email"_s,
                               u"area.name"_s,
                               u"unit.street"_s,
                               u"unit.addition"_s,
                               u"unit.city"_s,
                               u"unit.complex"_s,
                               u"person.last_name"_s,
                               u"person.infix"_s,
                               u"person.initials"_s,
                               u"person.phone"_s,
                               u"person.email"_s,
                               u"person.remark"_s,
                               u"dossier.title"_s,
                               u"dossier.lead_partner"_s,
                               u"dossier.outcome_text"_s,
                               u"party.description"_s,
                               u"report.place_text"_s,
                               u"report.accused_text"_s,
                               u"report.description"_s,
                               u"report.triage_reason"_s,
                               u"report_cost.remark"_s,
                               u"deadline.late_remark"_s,
                               u"contact_moment.with_whom"_s,
                               u"contact_moment.subject"_s,
                               u"contact_moment.body"_s,
                               u"task.title"_s,
                               u"task.outcome"_s,
                               u"note.body"_s,
                               u"document.title"_s,
                               u"document.file_name"_s,
                               u"code_value.name_nl"_s,
                               u"code_value.name_en"_s,
                               u"standard_text.name"_s,
                               u"standard_text.subject"_s,
                               u"standard_text.body"_s,
                               u"closing_day.name"_s,
                               u"alert.text"_s,
                               u"alert.source"_s};

QString markup(const QString& column)
{
    return u"<img src=\"file:///no/such/%1\">"_s.arg(column);
}

// What a window shows, walked through page by page: which columns were seen, and what is read as markup.
struct Looked {
    QStringList seen;
    QStringList wrong;

    void text(const QString& shown)
    {
        for (const QString& column : freeTexts)
            if (!seen.contains(column) && shown.contains(markup(column)))
                seen << column;
    }
    void tooltip(const QString& tip, const QString& where)
    {
        if (tip.contains("<img"_L1))
            wrong << u"tooltip of %1: %2"_s.arg(where, tip.left(120));
    }
    void model(const QAbstractItemModel& model, const QString& where)
    {
        for (int row = 0; row < std::min(model.rowCount(), 60); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                for (const int role : {int(Qt::DisplayRole), int(TitleRole), int(SubRole), int(PillTextRole)})
                    text(index.data(role).toString());
                tooltip(index.data(Qt::ToolTipRole).toString(), where);
            }
    }
    void window(const QWidget& window)
    {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const QString where =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName();
            tooltip(widget->toolTip(), where);
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                text(label->text());
                if (label->textFormat() != Qt::PlainText)
                    wrong << where;
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                text(button->text());
            } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
                text(edit->text());
            } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) {
                text(plain->toPlainText());
            } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
                model(*box->model(), where);
            } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
                model(*view->model(), where);
            } else if (const auto* book = qobject_cast<const HandbookText*>(widget)) { // Markdown, and nothing of HTML
                if (book->toHtml().contains("<img"_L1))
                    wrong << where;
            } else if (qobject_cast<const QTextEdit*>(widget)) {
                wrong << where;
            }
        }
    }
};

// A demo in which every free text begins with a picture in a file.
struct Marked : DeskFixture {
    Marked()
    {
        path = folder.filePath(u"markup.woonrust"_s);
        REQUIRE(demo::make(
            {.path = path, .reports = 150, .until = QDate(2026, 11, 20), .cost = KdfCost::leastForTests()}, clock));
        auto opened = casebooks::signIn(path, demo::users().front().login, demo::password(), clock, options);
        REQUIRE(opened);
        casebook = std::make_shared<OpenCasebook>(*std::move(opened));
        {
            const auto connection = casebook->file().connect();
            Transaction transaction(*connection);
            connection->insert(u"INSERT INTO closing_day (day, name) VALUES ('2026-12-24', 'Kerst')"_s);
            connection->exec(u"UPDATE report SET triage_reason = 'Zo', place_text = 'bij', accused_text = 'hij'"_s);
            connection->exec(u"UPDATE person SET remark = 'Let op', email = 'a@b.nl'"_s);
            connection->exec(u"UPDATE deadline SET late_remark = 'Druk' WHERE met_on > due_on"_s);
            connection->exec(u"UPDATE unit SET complex = 'Noord', city = 'Lindenveld'"_s);
            connection->exec(u"UPDATE dossier SET lead = 'PARTNER', lead_partner = 'Gemeente'"_s);
            connection->exec(u"UPDATE report SET unit_id = NULL WHERE dossier_id IS NULL"_s);
            connection->exec(u"UPDATE contact_moment SET with_whom = 'Wijkagent', person_id = NULL"_s);
            connection->exec(u"UPDATE task SET outcome = 'Gelukt' WHERE done_at IS NOT NULL"_s);
            connection->exec(u"INSERT INTO alert (unit_id, kind, text, source, from_on, until_on) SELECT unit_id, "
                             "'BEZ', 'Hond', 'Politie', '2026-11-01', '2027-03-01' FROM dossier "
                             "WHERE unit_id IS NOT NULL AND closed_on IS NULL LIMIT 5"_s);
            for (const QString& column : freeTexts) {
                const QString table = column.section(u'.', 0, 0);
                const QString name = column.section(u'.', 1);
                connection->exec(u"UPDATE %1 SET %2 = ? || %2"_s.arg(table, name), {markup(column)});
            }
            transaction.commit();
        }
        const auto session = casebook->openSession();
        auto reference = loadReference(session->session(), u"nl"_s);
        REQUIRE(reference);
        desk = std::make_unique<Desk>(casebook, *std::move(reference), seams(), preferences, attempts.path());
        prepare(*desk);
        desk->show();
        settle();
    }

    void look()
    {
        settle();
        settle();
        looked.window(main());
    }
    // Opens something, and every tab of it.
    void visit(const Target& target)
    {
        INFO("target " << int(target.kind) << " " << target.text.toStdString());
        REQUIRE(main().open(target));
        look();
        for (auto* tabs : main().findChildren<QTabWidget*>())
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look();
            }
    }
    [[nodiscard]] qint64 first(const QString& sql)
    {
        return casebook->file().connect(Connection::Mode::ReadOnly)->integer(sql);
    }

    std::shared_ptr<OpenCasebook> casebook;
    Looked looked;
};

} // namespace

TEST_CASE_METHOD(Marked, "Markup in any text that people type is shown as it was typed, on every page and in every tip")
{
    visit({.kind = TargetKind::Today});
    visit({.kind = TargetKind::Reports});
    const qint64 dossier = first(u"SELECT dossier_id FROM contact_moment WHERE dossier_id IS NOT NULL "
                                 "AND with_whom <> '' GROUP BY dossier_id ORDER BY COUNT(*) DESC LIMIT 1"_s);
    const qint64 closed = first(u"SELECT id FROM dossier WHERE closed_on IS NOT NULL AND outcome_text <> '' LIMIT 1"_s);
    const qint64 report = first(u"SELECT d.report_id FROM deadline d JOIN report_cost c ON c.report_id = d.report_id "
                                "LIMIT 1"_s);
    const qint64 late = first(u"SELECT report_id FROM deadline WHERE met_on > due_on LIMIT 1"_s);
    visit({.kind = TargetKind::Report, .id = report});
    visit({.kind = TargetKind::Report, .id = late});
    visit({.kind = TargetKind::Report, .id = first(u"SELECT report_id FROM task WHERE report_id > 0 LIMIT 1"_s)});
    visit({.kind = TargetKind::Dossiers});
    visit({.kind = TargetKind::Dossier, .id = dossier});
    visit({.kind = TargetKind::Dossier, .id = closed});
    visit(
        {.kind = TargetKind::Dossier, .id = first(u"SELECT dossier_id FROM document WHERE dossier_id > 0 LIMIT 1"_s)});
    visit({.kind = TargetKind::Dossier, .id = first(u"SELECT dossier_id FROM party LIMIT 1"_s)});
    visit({.kind = TargetKind::Directives});
    visit({.kind = TargetKind::Directive, .id = first(u"SELECT MIN(id) FROM directive"_s)});
    visit({.kind = TargetKind::NewReport, .filter = QJsonObject{{u"dossier"_s, dossier}}});
    visit({.kind = TargetKind::Person, .id = first(u"SELECT person_id FROM tenancy LIMIT 1"_s)});
    const qint64 unit = first(u"SELECT unit_id FROM alert WHERE unit_id > 0 LIMIT 1"_s);
    visit({.kind = TargetKind::Unit, .id = unit});
    visit({.kind = TargetKind::Dossier, .id = first(u"SELECT id FROM dossier WHERE unit_id = %1"_s.arg(unit))});
    visit({.kind = TargetKind::Dossier,
           .id = first(u"SELECT dossier_id FROM task WHERE dossier_id > 0 AND done_at IS NOT NULL LIMIT 1"_s)});
    visit({.kind = TargetKind::Report, .id = first(u"SELECT id FROM report WHERE unit_id IS NULL LIMIT 1"_s)});
    visit({.kind = TargetKind::MonthReport});
    for (const QString& section : AdminPage::sectionKeys())
        visit({.kind = TargetKind::Administration, .text = section});
    CHECK(looked.wrong == QStringList());
    QStringList unseen = freeTexts;
    for (const QString& column : looked.seen)
        unseen.removeAll(column);
    CHECK(unseen == QStringList());
}

TEST_CASE("A tip is the text itself: markup is escaped, a long text wraps and ends", "[kit]")
{
    CHECK(tip(u"Lijsterhof 14-B"_s) == u"Lijsterhof 14-B");
    CHECK(tip(u"5 < 6 & zo"_s) == u"<span>5 &lt; 6 &amp; zo</span>");
    for (const QString& hostile : {u"<img src=\"file:///dev/zero\">"_s, u"<b>vet</b>"_s, u"&lt;img src=x>"_s,
                                   u"<!-- x --><img src='/dev/zero'>"_s, u"<?xml version='1.0'?><img src='x'/>"_s}) {
        INFO(hostile.toStdString());
        CHECK_FALSE(tip(hostile).contains("<img"_L1));
        CHECK_FALSE(tip(hostile).contains("<b>"_L1));
    }
    CHECK(tip(u"woord "_s.repeated(40)).startsWith("<span>"_L1)); // which a tooltip wraps
    CHECK(tip(u"x"_s.repeated(100'000)).size() < 700);
    CHECK(caption(u"Jansen & Zn"_s) == u"Jansen && Zn");
}
