// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/person_merge.h"

#include "domain/number.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/registry/person_move.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/event_history.h"
#include "storage/cases/report_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <limits>

namespace woonrust::persons {

using namespace Qt::StringLiterals;

namespace {

// What the merge changes of the entries themselves.
struct Told {
    QJsonObject keep;
    QJsonObject gone;
};

void requireChanging(const Session& session)
{
    requireEither(session, Permission::RegisterReport, Permission::ImportRegistry);
}

void requireMergeable(Session& session, PersonId keep, PersonId gone)
{
    Connection& db = session.db();
    if (keep == gone)
        refuseInput(QCoreApplication::translate("Persons", "Choose another entry than the one that is shown."),
                    u"person"_s);
    if (storage::mergedInto(db, keep) || storage::mergedInto(db, gone))
        refuseInput(QCoreApplication::translate("Persons", "This entry was merged with another one. Undo that first."),
                    u"person"_s);
    if (!storage::mergedPersons(db, gone).empty())
        refuseInput(QCoreApplication::translate("Persons",
                                                "Others were merged with that entry. Open it, and merge this "
                                                "one with it there."),
                    u"person"_s);
    for (const ReportId id : storage::reportsNaming(db, gone)) {
        const Report report = orMissing(storage::findReport(db, id));
        if (report.reporter != keep && report.accused != keep)
            continue;
        const QString number = isOpenTo(session, report.dossier)
                                   ? SerialNumber::fromKey(SerialNumber::report, report.number).toString()
                                   : QCoreApplication::translate("Persons", "a report that is not open to you");
        refuseInput(QCoreApplication::translate("Persons", "In %1 the one reports about the other. If they are one "
                                                           "person, correct that report first.")
                        .arg(number),
                    u"person"_s);
    }
}

// Gives `keep` what it lacks and `gone` knows.
void fillUp(Session& session, PersonId keepId, const Person& gone, Told& told)
{
    Connection& db = session.db();
    if (!gone.tenantNumber.isEmpty() && orMissing(storage::findPerson(db, keepId)).tenantNumber.isEmpty()) {
        storage::setTenantNumber(db, gone.id, {});
        storage::setTenantNumber(db, keepId, gone.tenantNumber);
        noteChange(told.gone, "tenantNumber"_L1, gone.tenantNumber, QString());
        noteChange(told.keep, "tenantNumber"_L1, QString(), gone.tenantNumber);
    }
    Person keep = orMissing(storage::findPerson(db, keepId));
    const Person own = keep;
    const auto take = [&](QLatin1StringView field, QString Person::* member) {
        if (!(keep.*member).isEmpty() || (gone.*member).isEmpty())
            return;
        keep.*member = gone.*member;
        noteChange(told.keep, field, QString(), gone.*member);
    };
    take("phone"_L1, &Person::phone);
    take("email"_L1, &Person::email);
    if (keep.phone != own.phone || keep.email != own.email)
        orStale(storage::updatePerson(db, keep));
}

// Takes back what `keep` got from `gone`, as far as it has it still. `taken`: what the merge changed of `keep`.
void giveBack(Session& session, PersonId keepId, const Person& gone, const QJsonObject& taken, Told& told)
{
    Connection& db = session.db();
    Person keep = orMissing(storage::findPerson(db, keepId));
    const auto give = [&](QLatin1StringView field, QString Person::* member) {
        if (!taken.contains(field) || keep.*member != gone.*member)
            return;
        noteChange(told.keep, field, keep.*member, QString());
        (keep.*member).clear();
    };
    give("phone"_L1, &Person::phone);
    give("email"_L1, &Person::email);
    const QString number = taken.value("tenantNumber"_L1).toArray().at(1).toString();
    const bool numberBack = !number.isEmpty() && keep.tenantNumber == number;
    if (numberBack) {
        noteChange(told.keep, "tenantNumber"_L1, number, QString());
        noteChange(told.gone, "tenantNumber"_L1, QString(), number);
        keep.tenantNumber.clear();
    }
    if (!told.keep.isEmpty())
        orStale(storage::updatePerson(db, keep));
    if (numberBack)
        storage::setTenantNumber(db, gone.id, number);
}

void tell(Session& session, QLatin1StringView action, PersonId keep, PersonId gone, const Told& told)
{
    // The line of `gone` last: the line of `keep` that belongs to it is then the last before it.
    for (const auto& [person, changes] : {std::pair(keep, told.keep), std::pair(gone, told.gone)})
        session.log(
            {.action = action, .subjectKind = EntityKind::Person, .subjectId = person.value(), .changes = changes});
}

} // namespace

Result<void> merge(Session& session, PersonId keep, PersonId gone)
{
    return session.write([&] {
        requireChanging(session);
        Connection& db = session.db();
        (void)orMissing(storage::findPerson(db, keep));
        const Person before = orMissing(storage::findPerson(db, gone));
        requireMergeable(session, keep, gone);
        Move move(session, gone, keep);
        for (const ReportId id : storage::reportsNaming(db, gone)) {
            move.reporter(id);
            move.accused(id);
        }
        for (const PartyId id : storage::partiesNaming(db, gone))
            move.partyOrJoin(id);
        for (const ContactMomentId id : storage::contactsNaming(db, gone))
            move.contact(id);
        for (const DirectivePartyId id : storage::directivePartiesNaming(db, gone))
            move.directiveParty(id);
        for (const MeasureId id : storage::measuresNaming(db, gone))
            move.measure(id);
        for (const AccountId id : storage::accountsNaming(db, gone))
            move.account(id);
        for (const IncidentId id : storage::incidentsNaming(db, gone))
            move.incident(id);
        for (const TenancyId id : storage::tenanciesNaming(db, gone, keep))
            move.tenancy(id);
        for (const AlertId id : storage::alertsNaming(db, gone))
            move.alert(id);
        Told told;
        move.noteIn(told.gone);
        fillUp(session, keep, before, told);
        storage::setMergedInto(db, gone, keep);
        noteChange(told.gone, "mergedInto"_L1, 0, keep.value());
        noteChange(told.keep, "mergedWith"_L1, 0, gone.value());
        tell(session, event::merged, keep, gone, told);
    });
}

Result<void> unmerge(Session& session, PersonId gone)
{
    return session.write([&] {
        requireChanging(session);
        Connection& db = session.db();
        const Person before = orMissing(storage::findPerson(db, gone));
        const PersonId keep = storage::mergedInto(db, gone);
        if (!keep)
            refuseInput(QCoreApplication::translate("Persons", "This entry was not merged."), u"person"_s);
        const Event merge = orMissing(storage::lastOf(db, EntityKind::Person, gone.value(), event::merged,
                                                      EventId(std::numeric_limits<qint64>::max())));
        const Event mergeOfKeep =
            orMissing(storage::lastOf(db, EntityKind::Person, keep.value(), event::merged, merge.id));
        Move move(session, keep, gone);
        const auto each = [&](QLatin1StringView list, const auto& act) {
            const QString ids = merge.changes.value(list).toArray().at(1).toString();
            for (const QString& id : ids.split(u',', Qt::SkipEmptyParts))
                act(id.toLongLong());
        };
        each(moved::asReporter, [&](qint64 id) { move.reporter(ReportId(id)); });
        each(moved::asAccused, [&](qint64 id) { move.accused(ReportId(id)); });
        each(moved::parties, [&](qint64 id) { move.party(PartyId(id)); });
        each(moved::joinedParties, [&](qint64 id) { move.partAgain(PartyId(id), merge.id); });
        each(moved::contacts, [&](qint64 id) { move.contact(ContactMomentId(id)); });
        each(moved::directiveParties, [&](qint64 id) { move.directiveParty(DirectivePartyId(id)); });
        each(moved::measures, [&](qint64 id) { move.measure(MeasureId(id)); });
        each(moved::accounts, [&](qint64 id) { move.account(AccountId(id)); });
        each(moved::incidents, [&](qint64 id) { move.incident(IncidentId(id)); });
        each(moved::tenancies, [&](qint64 id) { move.tenancy(TenancyId(id)); });
        each(moved::alerts, [&](qint64 id) { move.alert(AlertId(id)); });
        Told told;
        giveBack(session, keep, before, mergeOfKeep.changes, told);
        storage::setMergedInto(db, gone, {});
        noteChange(told.gone, "mergedInto"_L1, keep.value(), 0);
        noteChange(told.keep, "mergedWith"_L1, gone.value(), 0);
        tell(session, event::unmerged, keep, gone, told);
    });
}

} // namespace woonrust::persons
