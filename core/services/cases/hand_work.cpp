// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/hand_work.h"

#include "domain/number.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/handover.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/dossier.h"
#include "services/cases/things/report.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace woonrust::hand_work {

using namespace Qt::StringLiterals;

namespace {

using absences::Work;

constexpr int mostLetters = 120; // of what a report says

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::optional<Work> ofDossier(Session& session, DossierId id)
{
    const auto dossier = storage::findDossier(session.db(), id);
    if (!dossier || dossier->closedAt.isValid() || !isOpenTo(session, id))
        return std::nullopt;
    return Work{.ref = {.kind = EntityKind::Dossier, .id = id.value()},
                .number = SerialNumber::fromKey(SerialNumber::dossier, dossier->number).toString(),
                .text = dossier->title,
                .about =
                    dotted({QCoreApplication::translate("Thing", "Dossier"), addressOf(session.db(), dossier->unit)}),
                .late = dossier->nextReviewOn.isValid() && dossier->nextReviewOn < session.clock().today(),
                .keeper = dossier->handler};
}

std::optional<Work> ofReport(Session& session, ReportId id)
{
    const auto report = storage::findReport(session.db(), id);
    if (!report || report->closedAt.isValid() || !isOpenTo(session, report->dossier))
        return std::nullopt;
    const QDate today = session.clock().today();
    const bool late = std::ranges::any_of(storage::deadlinesOf(session.db(), id), [&](const auto& promise) {
        return !promise.metOn.isValid() && promise.dueOn.isValid() && promise.dueOn < today;
    });
    return Work{.ref = {.kind = EntityKind::Report, .id = id.value()},
                .number = SerialNumber::fromKey(SerialNumber::report, report->number).toString(),
                .text = report->description.section(u'\n', 0, 0).left(mostLetters),
                .about =
                    dotted({QCoreApplication::translate("Thing", "Report"), addressOf(session.db(), report->unit)}),
                .late = late,
                .keeper = report->handler};
}

std::optional<KeptThing> keptThing(Session& session, const ThingKind& kind, const WorkRef& work, UserId user)
{
    const std::vector<KeptThing> kept = kind.keptBy(session.db(), user);
    const auto found = std::ranges::find(kept, work.id, &KeptThing::id);
    return found == kept.end() ? std::nullopt : std::optional(*found);
}

Work ofThing(Session& session, LineContext& context, const ThingKind& kind, const KeptThing& thing)
{
    Work work{.ref = {.kind = kind.kind, .id = thing.id}, .number = woonrust::numberOf(session.db(), thing.about)};
    work.keeper = thing.keeper;
    work.hangsOn = thing.about;
    work.about = QCoreApplication::translate("Thing", kind.name);
    if (const auto line = kind.line ? kind.line(context, thing.id) : std::nullopt) {
        work.text = line->title;
        work.about = dotted({line->kindName, line->subLine});
        work.late = line->tone == timeline::Tone::Missed;
    }
    return work;
}

LineContext contextOf(Session& session)
{
    return {session.db(), session.clock().today(), false, [&session](ReportId id) {
                const auto report = storage::findReport(session.db(), id);
                return report && report->closedAt.isValid();
            }};
}

// The dossier that decides who may open it; of a loose report none.
DossierId dossierOf(Session& session, const Subject& about)
{
    if (about.dossier || !about.report)
        return about.dossier;
    return storage::dossierOfReport(session.db(), about.report).value_or(DossierId());
}

[[noreturn]] void refuseMoved()
{
    refuseInput(QCoreApplication::translate("Absences", "It is done, or with somebody else by now."), u"keeper"_s);
}

void requireKeeper(Session& session, UserId to, DossierId dossier)
{
    if (!handover::mayKeep(session, to, dossier))
        refuseInput(QCoreApplication::translate("Absences", "The colleague may not open it. Name them on the dossier "
                                                            "first."),
                    u"keeper"_s);
}

void moveDossier(Session& session, DossierId id, UserId from, UserId to, const QString& reason)
{
    requireOpen(session, id);
    const Dossier before = orMissing(storage::findDossier(session.db(), id));
    if (before.handler != from || before.closedAt.isValid())
        refuseMoved();
    (void)requireStep(session, before, DossierEvent::SetHandler);
    requireKeeper(session, to, id); // also of a dossier for named people: lending it opens it to nobody new
    Dossier after = before;
    after.handler = to;
    CaseWrite(session).change(things::dossier, before, after, {.reason = reason});
    if (from && !handover::mayKeep(session, from, id))
        refuseInput(QCoreApplication::translate("Absences",
                                                "Whoever hands it over could not open it any more. Name them "
                                                "on the dossier first."),
                    u"keeper"_s);
    handover::requireSomebodyLeft(session, id);
    handover::settle(session, id);
}

void moveReport(Session& session, ReportId id, UserId from, UserId to, const QString& reason)
{
    requireOpen(session, id);
    const Report before = orMissing(storage::findReport(session.db(), id));
    if (before.handler != from || before.closedAt.isValid())
        refuseMoved();
    (void)requireStep(session, before, ReportEvent::Assign);
    requireKeeper(session, to, before.dossier);
    Report after = before;
    after.handler = to;
    QJsonObject changes;
    noteChange(changes, "handler"_L1, from.value(), to.value());
    CaseWrite(session).change(things::report, before, after, {.reason = reason, .more = changes});
}

void moveThing(Session& session, const WorkRef& work, UserId from, UserId to, const QString& reason)
{
    const ThingKind* kind = thingKinds(session).find(work.kind);
    const auto thing = kind && kind->keptBy ? keptThing(session, *kind, work, from) : std::nullopt;
    if (!thing)
        refuseMoved();
    requireOpen(session, thing->about);
    requireKeeper(session, to, dossierOf(session, thing->about));
    CaseWrite write(session);
    kind->handTo(write, work.id, to, reason);
}

} // namespace

std::vector<Work> keptBy(Session& session, UserId user)
{
    Connection& db = session.db();
    std::vector<Work> all;
    const auto take = [&](std::optional<Work> one) {
        if (one)
            all.push_back(*std::move(one));
    };
    for (const DossierId id : storage::openDossiersHandledBy(db, user))
        take(ofDossier(session, id));
    for (const ReportId id : storage::openReportsHandledBy(db, user))
        take(ofReport(session, id));
    LineContext context = contextOf(session);
    for (const ThingKind& kind : thingKinds(session).all)
        if (kind.keptBy)
            for (const KeptThing& thing : kind.keptBy(db, user))
                if (isOpenTo(session, dossierOf(session, thing.about)))
                    all.push_back(ofThing(session, context, kind, thing));
    return all;
}

std::optional<Work> describe(Session& session, const WorkRef& work)
{
    if (work.kind == EntityKind::Dossier)
        return ofDossier(session, DossierId(work.id));
    if (work.kind == EntityKind::Report)
        return ofReport(session, ReportId(work.id));
    const ThingKind* kind = thingKinds(session).find(work.kind);
    if (!kind || !kind->keeperOf)
        return std::nullopt;
    const auto thing = kind->keeperOf(session.db(), work.id);
    if (!thing || !isOpenTo(session, dossierOf(session, thing->about)))
        return std::nullopt;
    LineContext context = contextOf(session);
    return ofThing(session, context, *kind, *thing);
}

QString numberOf(Session& session, const WorkRef& work)
{
    const auto found = describe(session, work);
    return found ? found->number : QString();
}

void move(Session& session, const WorkRef& work, UserId from, UserId to, const QString& reason)
{
    if (from == to)
        refuseMoved();
    if (work.kind == EntityKind::Dossier)
        moveDossier(session, DossierId(work.id), from, to, reason);
    else if (work.kind == EntityKind::Report)
        moveReport(session, ReportId(work.id), from, to, reason);
    else
        moveThing(session, work, from, to, reason);
}

std::vector<WorkRef> inOrder(std::vector<WorkRef> work)
{
    std::ranges::stable_partition(work, [](const WorkRef& one) { return one.kind != EntityKind::Dossier; });
    return work;
}

bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::Input || error.kind == ErrorKind::NotAllowed || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::Conflict;
}

} // namespace woonrust::hand_work
