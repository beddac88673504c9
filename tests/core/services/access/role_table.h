// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Every service, and who may: S(upport officer), M (social manager), L(iveability worker), A(rea caretaker),
// C(oordinator), m(anagement), a(dministrator). The check "role-table" of ./dev lint sees that no service is missing in
// the files beside this one.

#include "services/cases/absences.h"
#include "services/cases/accounts.h"
#include "services/cases/bulk.h"
#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/incidents.h"
#include "services/cases/letters/letters.h"
#include "services/cases/measures.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/reports.h"
#include "services/cases/risk_scores.h"
#include "services/cases/tasks.h"
#include "services/cases/views/dossier_detail.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "services/lists/find.h"
#include "services/registry/alerts.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"
#include "storage/registry/tenancy_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/directive_rows.h"
#include "support/test_vault.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

namespace woonrust::tests::role_table {

using namespace Qt::StringLiterals;

// One of everything, in an ordinary dossier, to try each service on.
struct Office : CaseStreet {
    Office() : coordinator(CaseStreet::session(Role::Coordinator))
    {
        const auto made = orThrow(
            reports::registerReport(coordinator, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
        loose = orThrow(reports::registerReport(coordinator, noise())).id;
        const Subject about{.report = report};
        contact = orThrow(contacts::record(
            coordinator, {.about = about, .at = clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s}));
        note = orThrow(notes::add(coordinator, {.about = about, .body = u"Note"_s}));
        task = orThrow(tasks::add(coordinator, {.about = about, .title = u"Call back"_s}));
        document = orThrow(documents::add(coordinator, {.about = about, .fileName = u"a.txt"_s}, "text")).id;
        party = orThrow(parties::partiesOf(coordinator, dossier)).front().id;
        cost = orThrow(reports::addCost(coordinator, report, oneCost()));
        deadline = storage::deadlinesOf(db, report).back().id;
        tenancy = storage::residentsOn(db, units[1], clock.today()).front().tenancy.id;
        Alert bezoek;
        bezoek.unit = units[1];
        bezoek.kind = u"BEZ"_s;
        bezoek.source = u"Wijkagent"_s;
        bezoek.untilOn = QDate(2027, 1, 1);
        alert = orThrow(alerts::add(coordinator, bezoek));
    }

    static ReportCost oneCost() { return {.amountCents = 100, .spentOn = QDate(2026, 11, 20), .kind = u"OTHER"_s}; }
    [[nodiscard]] ContactMoment call(const Subject& about) const
    {
        return {.about = about, .at = clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s};
    }
    UserId someoneElse(const Session& s)
    {
        return s.actor().id == user(Role::SocialManager) ? user(Role::SupportOfficer) : user(Role::SocialManager);
    }
    Dossier storedDossier() { return orThrow(dossiers::dossierDetail(coordinator, dossier)).dossier; }
    Report storedReport() { return storage::findReport(db, report).value(); }
    WorkStep storedStep()
    {
        if (orThrow(work_steps::runOf(coordinator, dossier)).steps.empty())
            REQUIRE(work_steps::begin(coordinator, dossier, u"WO"_s));
        return orThrow(work_steps::runOf(coordinator, dossier)).steps.front().step;
    }
    RiskScore judged() { return {.dossier = dossier, .side = u"cause"_s}; }
    ReadinessMark marked()
    {
        return {.dossier = dossier, .point = u"children"_s, .state = u"missing"_s, .reason = u"x"_s};
    }
    // A directive in this state, of the coordinator.
    PlacedRows placed(DirectiveState state, DirectiveKind kind = DirectiveKind::Voluntary)
    {
        return placeDirective(*this, dossier, report, coordinator.actor().id, kind, state);
    }
    Directive storedDirective(DirectiveState state, DirectiveKind kind = DirectiveKind::Voluntary)
    {
        return storage::findDirective(db, placed(state, kind).directive).value();
    }
    Letter storedLetter()
    {
        const Subject about{.report = {}, .dossier = dossier};
        auto letters = storage::lettersOf(db, about);
        if (letters.empty()) {
            REQUIRE(letters::start(coordinator, {.code = u"B05"_s, .about = about}));
            letters = storage::lettersOf(db, about);
        }
        return letters.front();
    }
    [[nodiscard]] Measure talk() const
    {
        return {.dossier = dossier, .instrument = u"AANSPREKEN"_s, .fromOn = clock.today()};
    }
    Measure storedMeasure()
    {
        if (orThrow(measures::measuresOf(coordinator, dossier)).empty())
            REQUIRE(measures::add(coordinator, talk()));
        return orThrow(measures::measuresOf(coordinator, dossier)).front();
    }
    [[nodiscard]] Account heard() const
    {
        return {.dossier = dossier, .side = u"ACCUSED"_s, .who = u"B. Smit"_s, .said = u"It was a party."_s};
    }
    Account storedAccount()
    {
        if (orThrow(accounts::accountsOf(coordinator, dossier)).empty())
            REQUIRE(accounts::add(coordinator, heard()));
        return orThrow(accounts::accountsOf(coordinator, dossier)).front();
    }
    [[nodiscard]] Incident drum() const { return {.happenedOn = clock.today(), .what = u"Drum"_s}; }
    Incident storedIncident()
    {
        if (orThrow(incidents::incidentsOf(coordinator, {.report = report})).empty())
            REQUIRE(incidents::addAll(coordinator, {.report = report}, {drum()}));
        return orThrow(incidents::incidentsOf(coordinator, {.report = report})).front();
    }
    Task storedTask() { return orThrow(tasks::tasksOf(coordinator, {.report = report})).front(); }

    DossierId otherDossier()
    {
        return orThrow(dossiers::open(coordinator, {.title = u"Other"_s, .kind = u"NUISANCE"_s, .unit = units[0]})).id;
    }
    Absence awayTomorrow(UserId who)
    {
        return {.user = who,
                .fromOn = clock.today().addDays(1),
                .untilOn = clock.today().addDays(5),
                .deputy = who == coordinator.actor().id ? user(Role::SocialManager) : coordinator.actor().id};
    }
    // Of the social manager.
    Absence storedAbsence()
    {
        Absence absence = awayTomorrow(user(Role::SocialManager));
        absence.id = orThrow(absences::add(coordinator, absence));
        absence.version = 1;
        return absence;
    }
    // An appointment to which a colleague was asked along.
    Task storedVisit()
    {
        const auto made = orThrow(tasks::add(coordinator, {.about = {.dossier = dossier},
                                                           .title = u"Visit"_s,
                                                           .startsAt = clock.nowUtc(),
                                                           .second = user(Role::SocialManager)}));
        return storage::findTask(db, made).value();
    }

    Session coordinator;
    ReportId report;
    ReportId loose;
    DossierId dossier;
    ContactMomentId contact;
    NoteId note;
    TaskId task;
    DocumentId document;
    PartyId party;
    DeadlineId deadline;
    TenancyId tenancy;
    AlertId alert;
    qint64 cost = 0;
    TestVault vault; // another casebook: no service gets as far as its key file without the right
    OpenedCasebook file = orThrow(vault.open());
};

template <class T> bool allowed(const Result<T>& result)
{
    return result.has_value() || result.error().kind != ErrorKind::NotAllowed;
}

// Of things that are done at once, each is refused for itself.
template <class IdType> bool allowed(const Result<bulk::Outcome<IdType>>& result)
{
    return result.has_value() && !std::ranges::any_of(result->refused, [](const bulk::Refused& each) {
               return each.kind == ErrorKind::NotAllowed;
           });
}

struct Trial {
    const char* what; // the function; more rows of one function say in which case, after a space
    const char* who;
    std::function<bool(Office&, Session&)> attempt;
};

// Each row of the table allows whom it says, and nobody else.
inline void holds(const std::vector<Trial>& table)
{
    Office book;
    const QString letters = u"SMLACma"_s;
    for (const Trial& row : table) {
        INFO(row.what);
        QString who;
        int place = 0;
        for (const Role role : allRoles) {
            const Transaction undone(book.db); // so that each meets the same
            Session session = book.session(role);
            if (row.attempt(book, session))
                who += letters[place];
            ++place;
        }
        CHECK(who == QLatin1StringView(row.who));
    }
}

} // namespace woonrust::tests::role_table
