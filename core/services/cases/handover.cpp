// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/handover.h"

#include "domain/number.h"
#include "domain/report.h"
#include "services/base/actor_of.h"
#include "services/base/input.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/dossier.h"
#include "services/cases/things/report.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace woonrust::handover {

using namespace Qt::StringLiterals;

namespace {

bool mayKeep(Session& session, const User& user, const std::optional<Dossier>& dossier)
{
    const Actor actor = actorOf(user);
    if (user.disabled || !policy::may(actor, Permission::SeeCases))
        return false;
    return !dossier || policy::mayOpen(actor, {.confidentiality = dossier->confidentiality,
                                               .handler = dossier->handler,
                                               .namesActor = storage::namesUser(session.db(), dossier->id, user.id)});
}

bool mayKeep(Session& session, UserId id, const std::optional<Dossier>& dossier)
{
    const auto user = id ? storage::findUser(session.db(), id) : std::nullopt;
    return user && mayKeep(session, *user, dossier);
}

std::optional<Dossier> dossierOf(Session& session, DossierId id)
{
    return id ? storage::findDossier(session.db(), id) : std::nullopt;
}

UserId coordinator(Session& session, const QString& team)
{
    UserId found;
    for (const User& user : storage::allUsers(session.db())) {
        if (user.disabled || !policy::may(actorOf(user), Permission::SeeSecret))
            continue;
        if (user.team == team)
            return user.id;
        if (!found)
            found = user.id;
    }
    return found;
}

UserId keeperOf(Session& session, const std::optional<Dossier>& dossier, UserId reportHandler)
{
    std::vector<UserId> candidates;
    if (dossier) {
        candidates.push_back(dossier->handler);
        for (const UserId named : storage::namedPeople(session.db(), dossier->id))
            candidates.push_back(named);
    }
    candidates.push_back(reportHandler);
    for (const UserId candidate : candidates)
        if (mayKeep(session, candidate, dossier))
            return candidate;
    return coordinator(session, dossier ? dossier->team : QString());
}

// Why the work changes hands, in the language of who signed in.
QString reasonFor(Session& session, UserId before, QString shutOut)
{
    if (mayKeep(session, before, std::nullopt))
        return shutOut;
    return QCoreApplication::translate("Handover", "Who had this no longer works on reports and dossiers.");
}

void settleDossier(Session& session, Dossier& dossier)
{
    const UserId before = dossier.handler;
    if (!before || dossier.closedAt.isValid() || mayKeep(session, before, dossier))
        return;
    const Dossier handed = dossier;
    dossier.handler = keeperOf(session, dossier, {});
    CaseWrite(session).change(things::dossier, handed, dossier, {.reason = reasonFor(session, before, {})});
    ++dossier.version;
}

void settleReport(Session& session, Report report, const std::optional<Dossier>& dossier)
{
    const UserId before = report.handler;
    if (!before || report.closedAt.isValid() || mayKeep(session, before, dossier))
        return;
    const Report handed = report;
    report.handler = dossier ? keeperOf(session, dossier, {}) : UserId();
    QJsonObject changes;
    noteChange(changes, "handler"_L1, before.value(), report.handler.value());
    CaseWrite(session).change(
        things::report, handed, report,
        {.reason = reasonFor(session, before,
                             QCoreApplication::translate("Dossiers", "The dossier is not open to who handled "
                                                                     "the report.")),
         .more = changes});
}

void settleThing(Session& session, const ThingKind& kind, const KeptThing& thing, const std::optional<Dossier>& dossier)
{
    if (!thing.keeper || mayKeep(session, thing.keeper, dossier))
        return;
    CaseWrite write(session);
    kind.handTo(write, thing.id, handover::keeperOf(session, thing.about),
                reasonFor(session, thing.keeper,
                          QCoreApplication::translate("Handover", "The dossier is not open to whose task this was.")));
}

DossierId dossierOf(Session& session, const Subject& about)
{
    if (about.dossier || !about.report)
        return about.dossier;
    return storage::dossierOfReport(session.db(), about.report).value_or(DossierId());
}

} // namespace

bool mayKeep(Session& session, UserId colleague, DossierId dossier)
{
    return mayKeep(session, colleague, dossierOf(session, dossier));
}

UserId keeperOf(Session& session, const Subject& about)
{
    const auto report = about.report ? storage::findReport(session.db(), about.report) : std::nullopt;
    return keeperOf(session, dossierOf(session, dossierOf(session, about)), report ? report->handler : UserId());
}

void settle(Session& session, DossierId id)
{
    Dossier dossier = orMissing(storage::findDossier(session.db(), id));
    settleDossier(session, dossier);
    for (const ReportId report : storage::reportsOfDossier(session.db(), id))
        settleReport(session, orMissing(storage::findReport(session.db(), report)), dossier);
    for (const ThingKind& kind : thingKinds(session).all)
        if (kind.keptIn)
            for (const KeptThing& thing : kind.keptIn(session.db(), id))
                settleThing(session, kind, thing, dossier);
}

void settle(Session& session, ReportId id)
{
    const Report report = orMissing(storage::findReport(session.db(), id));
    if (report.dossier)
        settle(session, report.dossier);
    else
        settleReport(session, report, std::nullopt);
}

void settle(Session& session, UserId user)
{
    Connection& db = session.db();
    for (const DossierId id : storage::openDossiersHandledBy(db, user)) {
        Dossier dossier = orMissing(storage::findDossier(db, id));
        settleDossier(session, dossier);
    }
    for (const ReportId id : storage::openReportsHandledBy(db, user)) {
        const Report report = orMissing(storage::findReport(db, id));
        settleReport(session, report, dossierOf(session, report.dossier));
    }
    for (const ThingKind& kind : thingKinds(session).all)
        if (kind.keptBy)
            for (const KeptThing& thing : kind.keptBy(db, user))
                settleThing(session, kind, thing, dossierOf(session, dossierOf(session, thing.about)));
}

void requireSomebodyLeft(Session& session, UserId user)
{
    Connection& db = session.db();
    std::vector<DossierId> touched = storage::openDossiersHandledBy(db, user);
    for (const ReportId id : storage::openReportsHandledBy(db, user))
        touched.push_back(storage::dossierOfReport(db, id).value_or(DossierId()));
    for (const ThingKind& kind : thingKinds(session).all)
        if (kind.keptBy)
            for (const KeptThing& thing : kind.keptBy(db, user))
                touched.push_back(dossierOf(session, thing.about));
    for (const DossierId id : touched)
        requireSomebodyLeft(session, id);
}

void requireSomebodyLeft(Session& session, DossierId id)
{
    const auto dossier = dossierOf(session, id);
    if (!dossier || dossier->confidentiality != u"GEH" || keeperOf(session, dossier, {}))
        return;
    refuseInput(QCoreApplication::translate("Handover", "Nobody else may open dossier %1. Have a colleague named on "
                                                        "it, or make somebody coordinator, first.")
                    .arg(SerialNumber::fromKey(SerialNumber::dossier, dossier->number).toString()),
                u"handler"_s);
}

} // namespace woonrust::handover
