// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_keys.h"
#include "page_pictures.h"
#include "services/cases/dossiers.h"
#include "services/cases/reports.h"
#include "storage/registry/area_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/pages/dossiers/dossiers_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

using namespace Qt::StringLiterals;

// Lijsterhof with three neighbours and the dossiers that a test makes.
struct Dossiers {
    explicit Dossiers(Role role = Role::SocialManager)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light), fixture(role)
    {
        Connection& db = fixture.book.db;
        Transaction transaction(db);
        area = storage::insertArea(db, {.code = u"BU01060204"_s, .name = u"De Lariks West"_s, .kind = u"BU"_s});
        int houseNumber = 12;
        for (const QString& name : {u"de Wit"_s, u"Smit"_s, u"Bos"_s}) {
            units.push_back(storage::insertUnit(db, {.number = u"VHE-%1"_s.arg(houseNumber),
                                                     .street = u"Lijsterhof"_s,
                                                     .houseNumber = houseNumber,
                                                     .city = u"Assen"_s,
                                                     .area = area,
                                                     .kind = u"WOO"_s}));
            tenants.push_back(
                storage::insertPerson(db, {.lastName = name, .initials = u"T."_s}, fixture.book.clock.nowUtc()));
            storage::insertTenancy(db, {.unit = units.back(), .person = tenants.back(), .startOn = QDate(2020, 1, 1)});
            houseNumber += 2;
        }
        transaction.commit();
    }

    DossierId noise(const QString& level = u"VER"_s, Role handler = Role::SocialManager)
    {
        Session session(fixture.book.db, fixture.book.actor(handler), fixture.book.clock, &fixture.book.notifier);
        const auto opened = dossiers::open(session, {.title = u"Geluidsoverlast Lijsterhof 14"_s,
                                                     .kind = u"NUISANCE"_s,
                                                     .unit = units[1],
                                                     .confidentiality = level,
                                                     .risk = 11});
        REQUIRE(opened);
        return opened->id;
    }

    void report(DossierId dossier)
    {
        Session session = fixture.session();
        Report report;
        report.receivedAt = utcFromAmsterdam(QDate(2026, 11, 19), QTime(9, 42));
        report.channel = u"TEL"_s;
        report.origin = u"TENANT"_s;
        report.reporterKind = ReporterKind::Known;
        report.reporter = tenants[0];
        report.unit = units[1];
        report.accused = tenants[1];
        report.category = u"GEL"_s;
        report.nature = u"overlast"_s;
        report.description = u"Harde muziek, vooral in het weekend tot drie uur 's nachts."_s;
        const auto done = reports::registerReport(
            session, report, {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = dossier});
        if (!done)
            FAIL(done.error().message.toStdString());
    }

    void show()
    {
        page = new ui::DossiersPage(*fixture.context);
        QObject::connect(page, &ui::Page::toast, page, [this](const QString& text) { toasts << text; });
        QObject::connect(page, &ui::Page::made, page, [this](const QString& text) { toasts << text; });
        shown = std::make_unique<ShownPage>(fixture.preferences, page);
        fixture.settle();
        for (QListView* view : page->findChildren<QListView*>())
            if (view->accessibleName() == u"Dossiers"_s)
                list = view;
        REQUIRE(list);
    }

    void open(DossierId id)
    {
        page->open({.kind = ui::TargetKind::Dossier, .id = id.value()});
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
        auto* menu = field<QPushButton>(u"More"_s)->menu();
        REQUIRE(menu);
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().startsWith(text)) {
                action->trigger();
                fixture.settle();
                return;
            }
        FAIL("no entry " << text.toStdString());
    }

    [[nodiscard]] QStringList visibleTexts() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        return texts;
    }

    ui::Theme theme;
    PageFixture fixture;
    AreaId area;
    std::vector<UnitId> units;
    std::vector<PersonId> tenants;
    ui::DossiersPage* page = nullptr;
    std::unique_ptr<ShownPage> shown;
    QListView* list = nullptr;
    QStringList toasts;
};

} // namespace woonrust::tests
