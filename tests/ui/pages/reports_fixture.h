// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_keys.h"
#include "page_pictures.h"
#include "services/cases/reports.h"
#include "services/cases/views/report_detail.h"
#include "storage/cases/report_list.h"
#include "storage/registry/area_store.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "support/registry.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

using namespace Qt::StringLiterals;

// A street with three neighbours and some reports about number 14, and the page in its window.
struct Reports {
    explicit Reports(Role role = Role::SocialManager)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light),
          fixture(role, qEnvironmentVariable("WOONRUST_LANGUAGE", u"en"_s))
    {
        TestCasebook& book = fixture.book;
        {
            Transaction transaction(book.db);
            area =
                storage::insertArea(book.db, {.code = u"BU01060204"_s, .name = u"De Lariks West"_s, .kind = u"BU"_s});
            transaction.commit();
        }
        units << addUnit(book, u"VHE-12"_s, u"Lijsterhof"_s, 12, {}, u"3311 AB"_s, area)
              << addUnit(book, u"VHE-14"_s, u"Lijsterhof"_s, 14, u"B"_s, u"3311 AB"_s, area)
              << addUnit(book, u"VHE-16"_s, u"Lijsterhof"_s, 16, u"B"_s, u"3311 AB"_s, area);
        people << addPerson(book, u"A."_s, {}, u"Wit"_s, u"06 12345670"_s, u"10012"_s)
               << addPerson(book, u"K."_s, {}, u"Ooms"_s, u"06 12345671"_s, u"10014"_s)
               << addPerson(book, u"T."_s, u"van der"_s, u"Horst"_s, u"06 12345672"_s, u"10016"_s);
        for (int i = 0; i < 3; ++i)
            addTenancy(book, units[i], people[i], QDate(2020, 1, 1));
    }

    ReportId report(int reporter, int unit, QDate day, const reports::RegisterOptions& options = {})
    {
        Session session = fixture.book.session(Role::SocialManager);
        Report report;
        report.receivedAt = utcFromAmsterdam(day, QTime(9, 15));
        report.reporterKind = ReporterKind::Known;
        report.reporter = people[reporter];
        report.unit = units[unit];
        report.accused = people[unit];
        report.category = u"GEL"_s;
        report.nature = u"overlast"_s;
        report.description = u"Loud music and shouting, mostly in the night from Friday to Saturday."_s;
        report.spokenToNeighbour = u"TRIED"_s;
        return orThrow(reports::registerReport(session, report, options)).id;
    }

    void start()
    {
        page = new ui::ReportsPage(*fixture.context);
        QObject::connect(page, &ui::Page::toast, page, [this](const QString& text) { toasts << text; });
        QObject::connect(page, &ui::Page::made, page, [this](const QString& text) { toasts << text; });
        shown = std::make_unique<ShownPage>(fixture.preferences, page);
        fixture.settle();
    }

    [[nodiscard]] int count(const ReportFilter& filter = {})
    {
        Session session = fixture.session();
        return int(storage::countReports(session.db(), session.visibility(), filter, session.clock().today()));
    }

    // Opens the detail of a report as a link from elsewhere does.
    void open(ReportId id)
    {
        REQUIRE(shown->window.open({.kind = ui::TargetKind::Report, .id = id.value()}));
        fixture.settle();
    }

    void openNew(const QJsonObject& prefill = {})
    {
        REQUIRE(shown->window.open({.kind = ui::TargetKind::NewReport, .filter = prefill}));
        fixture.settle();
        fixture.settle();
    }

    template <class Widget> Widget* field(const QString& accessibleName)
    {
        return fieldOn<Widget>(page, accessibleName);
    }
    void press(const QString& text)
    {
        pressOn(page, text);
        fixture.settle();
    }

    // Takes an entry of the menu "More".
    void more(const QString& text)
    {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->text() != u"More")
                continue;
            Q_EMIT button->menu()->aboutToShow();
            for (QAction* action : button->menu()->actions())
                if (action->text() == text) {
                    action->trigger();
                    fixture.settle();
                    return;
                }
        }
        FAIL("no entry " << text.toStdString());
    }

    // Takes "new person" from the suggestions, which has to be gone to.
    void takeNewPerson()
    {
        REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        auto* offered = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        REQUIRE(offered);
        for (int row = 0; row < offered->model()->rowCount(); ++row)
            if (offered->model()->index(row, 0).data().toString().contains(u"new person"_s))
                offered->setCurrentIndex(offered->model()->index(row, 0));
        QTest::keyClick(offered, Qt::Key_Return);
        fixture.settle();
    }
    // Waits for a list of suggestions that may be on its way, and closes it.
    void closeList()
    {
        QTest::qWait(200);
        fixture.settle();
        if (QWidget* list = QApplication::activePopupWidget())
            list->hide();
    }

    // A shortcut, given to whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page, key, modifiers);
        fixture.settle();
    }

    void choose(const QString& accessibleName, const QString& code)
    {
        auto* box = field<QComboBox>(accessibleName);
        REQUIRE(box->findData(code) >= 0);
        box->setCurrentIndex(box->findData(code));
    }

    [[nodiscard]] QString visibleText() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        for (const QPushButton* button : page->findChildren<QPushButton*>())
            if (button->isVisible())
                texts << button->text();
        return texts.join(u'\n');
    }

    [[nodiscard]] reports::ReportDetail detail(ReportId id)
    {
        Session session = fixture.session();
        return orThrow(reports::reportDetail(session, id));
    }

    ui::Theme theme;
    PageFixture fixture;
    QStringList toasts;
    AreaId area;
    QList<UnitId> units;
    QList<PersonId> people;
    ui::ReportsPage* page = nullptr;
    std::unique_ptr<ShownPage> shown;
};

// Types like somebody on the telephone, and counts the keys. There is no mouse.
struct Keyboard {
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            ++keys;
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
        ++keys;
    }
    // Waits for the suggestions and takes the first.
    void take()
    {
        QElapsedTimer timer;
        timer.start();
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
            FAIL("no suggestions in " << QApplication::focusWidget()->accessibleName().toStdString());
        waited += timer.elapsed();
        press(Qt::Key_Return);
    }
    int keys = 0;
    qint64 waited = 0; // ms, for suggestions
};

} // namespace woonrust::tests
