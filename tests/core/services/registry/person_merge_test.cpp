// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/person_merge.h"

#include "services/cases/directives.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "services/cases/views/as_of.h"
#include "services/registry/alerts.h"
#include "services/registry/person_page.h"
#include "services/registry/persons.h"
#include "services/registry/tenancies.h"
#include "services/registry/unit_page.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/report_store.h"
#include "storage/shared/search_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// The tenant of number 12, once more under a number and a name of its own, who reported something that has a dossier.
struct Twice : CaseStreet {
    Twice() : session(CaseStreet::session(Role::Coordinator)), keep(tenants[0])
    {
        other = orThrow(persons::add(session, {.tenantNumber = u"00815"_s,
                                               .lastName = u"Dewit-Alkema"_s,
                                               .phone = u"0612345678"_s,
                                               .email = u"wit@example.nl"_s}));
        Report report = noise();
        report.reporter = other;
        const auto registered =
            orThrow(reports::registerReport(session, report, {.into = reports::RegisterOptions::Into::NewDossier}));
        reportId = registered.id;
        dossier = registered.dossier;
    }
    [[nodiscard]] PersonId reporter() { return storage::findReport(db, reportId)->reporter; }
    [[nodiscard]] QList<PersonId> partiesNow()
    {
        QList<PersonId> persons;
        for (const Party& party : storage::partiesOf(db, dossier))
            persons << party.person;
        return persons;
    }
    [[nodiscard]] QList<PersonId> partiesOn(QDate day)
    {
        const auto past = orThrow(dossiers::asOf(session, dossier, day));
        CHECK(past.doubts.empty());
        QList<PersonId> persons;
        for (const auto& party : past.detail.parties)
            persons << party.party.person;
        return persons;
    }

    Session session;
    PersonId keep;
    PersonId other;
    ReportId reportId;
    DossierId dossier;
};

} // namespace

TEST_CASE_METHOD(Twice, "Two entries of one person become one: what hung on the one hangs on the other, found once")
{
    const AlertId alert = orThrow(
        alerts::add(session, {.person = other, .kind = u"BEZ"_s, .source = u"Police"_s, .untilOn = QDate(2027, 3, 1)}));
    (void)orThrow(tenancies::add(session, {.unit = units[2], .person = other, .startOn = QDate(2015, 1, 1)}));
    (void)orThrow(tenancies::add(session, {.unit = units[0], .person = other, .startOn = QDate(2020, 1, 1)}));
    REQUIRE(persons::merge(session, keep, other));
    CHECK(reporter() == keep);
    CHECK(partiesNow().contains(keep));
    CHECK_FALSE(partiesNow().contains(other));
    const auto page = orThrow(persons::page(session, keep));
    CHECK(page.person.phone == u"0612345678"_s);
    CHECK(page.person.tenantNumber == u"00815"_s);
    CHECK(page.residences.size() == 2); // that both live at number 12 since 2020 is one thing
    REQUIRE(page.alertHistory.size() == 1);
    CHECK(page.alertHistory.front().id == alert);
    CHECK(page.reports.size() == 1);
    REQUIRE(page.merged.size() == 1);
    CHECK(page.merged.front().id == other);
    CHECK(orThrow(units::page(session, units[0])).residents.size() == 1);
    // By every name and number of both.
    for (const QString& typed : {u"wit"_s, u"alkema"_s, u"00815"_s, u"06 12345678"_s}) {
        const auto found = orThrow(persons::search(session, typed));
        REQUIRE(found.size() == 1);
        CHECK(found.front().id == keep);
    }
    CHECK(storage::findPersonByTenantNumber(db, u"00815"_s)->id == keep);
    CHECK(orThrow(persons::page(session, other)).mergedInto->id == keep);
    // A form that still held the other entry means the one that stands for it.
    Report late = noise();
    late.reporter = other;
    CHECK(storage::findReport(db, orThrow(reports::registerReport(session, late)).id)->reporter == keep);
}

TEST_CASE_METHOD(Twice, "A merge is undone, and what came since stays")
{
    (void)orThrow(tenancies::add(session, {.unit = units[2], .person = other, .startOn = QDate(2015, 1, 1)}));
    const auto before = orThrow(persons::page(session, other));
    REQUIRE(persons::merge(session, keep, other));
    const ReportId later = orThrow(reports::registerReport(session, noise())).id;
    REQUIRE(persons::unmerge(session, other));
    CHECK(reporter() == other);
    CHECK(partiesNow().contains(other));
    CHECK(storage::findReport(db, later)->reporter == keep);
    const auto after = orThrow(persons::page(session, other));
    CHECK(after.person.tenantNumber == before.person.tenantNumber);
    CHECK(after.residences.size() == before.residences.size());
    const auto kept = orThrow(persons::page(session, keep));
    CHECK(kept.person.tenantNumber.isEmpty());
    CHECK(kept.person.phone.isEmpty());
    CHECK(kept.merged.empty());
    CHECK(orThrow(persons::search(session, u"alkema"_s)).front().id == other);
    CHECK(orThrow(persons::search(session, u"wit"_s)).size() == 2); // also the e-mail address
    CHECK(persons::unmerge(session, other).error().kind == ErrorKind::Input);
    // And once more.
    REQUIRE(persons::merge(session, keep, other));
    REQUIRE(persons::unmerge(session, other));
    CHECK(reporter() == other);
}

TEST_CASE_METHOD(Twice, "What was corrected after the merge stays when it is undone")
{
    REQUIRE(persons::merge(session, keep, other));
    Person kept = *storage::findPerson(db, keep);
    kept.phone = u"0687654321"_s;
    REQUIRE(persons::update(session, kept));
    Report report = *storage::findReport(db, reportId);
    report.reporter = tenants[2];
    REQUIRE(reports::updateReport(session, report));
    REQUIRE(persons::unmerge(session, other));
    CHECK(storage::findPerson(db, keep)->phone == u"0687654321"_s);
    CHECK(reporter() == tenants[2]);
}

TEST_CASE_METHOD(Twice, "Who is in a dossier twice with one role is there once after the merge, and twice when undone")
{
    (void)orThrow(
        parties::add(session, {.dossier = dossier, .person = keep, .role = u"MEL"_s, .fromOn = QDate(2026, 11, 1)}));
    REQUIRE(partiesNow().count(keep) == 1);
    clock.advanceDays(1);
    REQUIRE(persons::merge(session, keep, other));
    CHECK(partiesNow().count(keep) == 1);
    CHECK_FALSE(partiesNow().contains(other));
    clock.advanceDays(1);
    REQUIRE(persons::unmerge(session, other));
    CHECK(partiesNow().count(keep) == 1);
    CHECK(partiesNow().count(other) == 1);
    CHECK(partiesOn(QDate(2026, 11, 20)).count(other) == 1);
    CHECK(partiesOn(QDate(2026, 11, 21)).count(other) == 0);
    CHECK(partiesOn(QDate(2026, 11, 22)).count(other) == 1);
}

TEST_CASE_METHOD(Twice, "A day before the merge still tells who was involved then, and a day after it who is now")
{
    clock.advanceDays(2);
    REQUIRE(persons::merge(session, keep, other));
    CHECK(partiesOn(QDate(2026, 11, 20)).contains(other));
    CHECK_FALSE(partiesOn(QDate(2026, 11, 20)).contains(keep));
    CHECK(partiesOn(QDate(2026, 11, 22)).contains(keep));
    CHECK_FALSE(partiesOn(QDate(2026, 11, 22)).contains(other));
}

TEST_CASE_METHOD(Twice, "The log tells of each thing that a merge moved, where it belongs, and of both entries")
{
    REQUIRE(persons::merge(session, keep, other));
    const auto events = storage::reportEvents(db, reportId, 10);
    const auto changed = std::ranges::find_if(events, [](const Event& event) {
        return event.changes.contains(u"reporter"_s) && event.action == event::changed;
    });
    REQUIRE(changed != events.end());
    CHECK(changed->changes.value(u"reporter"_s).toArray().at(0).toInteger() == other.value());
    CHECK(changed->changes.value(u"reporter"_s).toArray().at(1).toInteger() == keep.value());
    CHECK(db.integer(u"SELECT count(*) FROM event WHERE action = 'merge' AND subject_kind = 'person'"_s) == 2);
    REQUIRE(persons::unmerge(session, other));
    CHECK(db.integer(u"SELECT count(*) FROM event WHERE action = 'unmerge' AND subject_kind = 'person'"_s) == 2);
}

TEST_CASE_METHOD(Twice,
                 "Not merged are an entry with itself, one that was merged already, and who reports about the other")
{
    CHECK(persons::merge(session, keep, keep).error().kind == ErrorKind::Input);
    Report about = noise();
    about.reporter = keep;
    about.accused = tenants[2];
    (void)orThrow(reports::registerReport(session, about));
    const auto refused = persons::merge(session, tenants[2], keep);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"M26-00002"_s));
    REQUIRE(persons::merge(session, keep, other));
    CHECK(persons::merge(session, tenants[1], other).error().kind == ErrorKind::Input);
    CHECK(persons::merge(session, other, tenants[1]).error().kind == ErrorKind::Input);
    CHECK(persons::merge(session, tenants[1], keep).error().message.contains(u"Others were merged"_s));
    CHECK_FALSE(persons::update(session, *storage::findPerson(db, other)));
}

TEST_CASE_METHOD(Twice, "A tenant number of a merged entry can be given to nobody else, and finds who stands for it")
{
    Person kept = *storage::findPerson(db, keep);
    kept.tenantNumber = u"00042"_s;
    REQUIRE(persons::update(session, kept));
    REQUIRE(persons::merge(session, keep, other));
    CHECK(storage::findPersonByTenantNumber(db, u"00815"_s)->id == keep);
    CHECK(storage::findPersonByTenantNumber(db, u"00042"_s)->id == keep);
    CHECK(orThrow(persons::search(session, u"00815"_s)).front().id == keep);
    kept = *storage::findPerson(db, keep);
    kept.tenantNumber = u"00815"_s;
    CHECK(persons::update(session, kept).error().field == u"tenantNumber"_s);
}

TEST_CASE_METHOD(Twice, "A party of a directive goes along with a merge, and back when it is undone")
{
    const DirectiveId directive = orThrow(directives::draft(session, dossier, DirectiveKind::Voluntary)).id;
    const DirectivePartyId party =
        orThrow(directives::addParty(session, {.directive = directive, .person = other, .role = u"CO_TENANT"_s}));
    const auto person = [&] { return storage::findDirectiveParty(db, party)->person; };
    REQUIRE(persons::merge(session, keep, other));
    CHECK(person() == keep);
    REQUIRE(persons::unmerge(session, other));
    CHECK(person() == other);
}
