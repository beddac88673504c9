// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/dossiers.h"

#include "domain/dossier_rules.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/dossier_check.h"
#include "services/cases/handover.h"
#include "services/cases/reports.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/dossier.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/risk_score_store.h"
#include "storage/registry/user_store.h"
#include "storage/shared/number_store.h"

#include <QJsonArray>
#include <algorithm>

namespace woonrust::dossiers {

using namespace Qt::StringLiterals;

namespace {

Actor asActor(const User& user)
{
    return {.id = user.id, .login = user.login, .name = user.name, .team = user.team, .roles = user.roles};
}

QString nameList(Session& session, const std::vector<UserId>& users)
{
    DisplayNames names(session.db());
    QStringList list;
    for (const UserId user : users)
        list << names.user(user);
    return list.join(u", "_s);
}

} // namespace

void requireTakesReports(Session& session, DossierId id)
{
    requireOpen(session, id);
    requireTakes(session, id, DossierEvent::JoinReport);
}

void checkHandover(Session& session, UserId from, UserId to)
{
    const UserId self = session.actor().id;
    const bool ownChoice = (to == self && (!from || from == self)) || (!to && from == self);
    if (!ownChoice)
        requirePermission(session, Permission::DivideWork);
    if (!to)
        return;
    const auto user = storage::findUser(session.db(), to);
    if (!user || user->disabled || !policy::may(asActor(*user), Permission::WorkDossier))
        refuseInput(QCoreApplication::translate("Dossiers", "Choose a colleague who handles reports and dossiers."),
                    u"handler"_s);
}

Opened create(Session& session, const Dossier& wanted, Numbers numbers, UserId keeper)
{
    requirePermission(session, Permission::WorkDossier);
    Dossier dossier = checkedDossier(session, wanted, {.lead = {}, .phase = {}, .confidentiality = {}}, numbers);
    const QDateTime now = session.clock().nowUtc();
    dossier.id = {};
    dossier.openedAt = now;
    dossier.closedAt = {};
    dossier.outcome.clear();
    dossier.outcomeText.clear();
    dossier.aftercareOn = {};
    dossier.status = statusOf(DossierState::Preventive);
    if (!dossier.handler)
        dossier.handler = session.actor().id;
    if (dossier.handler != keeper)
        checkHandover(session, session.actor().id, dossier.handler);
    if (dossier.team.isEmpty())
        dossier.team = session.actor().team;
    if (!dossier.nextReviewOn.isValid())
        dossier.nextReviewOn = firstReviewOn(session.clock().today(), dossier.risk, officeCalendar(session.db()));
    const SerialNumber number =
        storage::takeNumber(session.db(), SerialNumber::dossier, session.clock().today().year());
    dossier.number = number.key();
    CaseWrite(session).add(things::dossier, dossier);
    return {.id = dossier.id, .number = number};
}

Result<Opened> open(Session& session, const Dossier& dossier, Numbers numbers)
{
    return session.write([&] { return create(session, dossier, numbers); });
}

Result<Opened> openFrom(Session& session, ReportId id, const Dossier& wanted, Numbers numbers)
{
    return session.write([&] {
        requirePermission(session, Permission::WorkDossier);
        requireOpen(session, id);
        const Report report = orMissing(storage::findReport(session.db(), id));
        if (report.dossier)
            refuseInput(QCoreApplication::translate("Dossiers", "This report is in a dossier already."), u"dossier"_s);
        Dossier dossier = reports::dossierFor(session, report, wanted);
        const Opened opened = create(session, dossier, numbers, report.handler);
        orThrow(reports::attachToDossier(session, id, opened.id));
        return opened;
    });
}

Result<int> update(Session& session, const Dossier& wanted, Numbers numbers)
{
    return session.write([&] {
        const Dossier before = openedForWork(session, wanted.id);
        (void)requireStep(session, before, DossierEvent::Change);
        if (before.version != wanted.version)
            refuseStale();
        if (wanted.risk != before.risk && !storage::riskScoresOf(session.db(), before.id).empty())
            refuseInput(QCoreApplication::translate("Dossiers", "The risk follows from the scores in the tab Strength. "
                                                                "Judge it again there."),
                        u"risk"_s);
        Dossier after = before;
        after.title = wanted.title;
        after.kind = wanted.kind;
        after.unit = wanted.unit;
        after.area = wanted.area;
        after.lead = wanted.lead;
        after.leadPartner = wanted.leadPartner;
        after.team = wanted.team;
        after.risk = wanted.risk;
        after.nextReviewOn = wanted.nextReviewOn;
        after = checkedDossier(session, after, before, numbers);
        return CaseWrite(session).change(things::dossier, before, after) ? before.version + 1 : before.version;
    });
}

Result<void> setHandler(Session& session, DossierId id, UserId handler, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Dossier before = openedForWork(session, id);
        if (before.handler == handler)
            return;
        (void)requireStep(session, before, DossierEvent::SetHandler);
        checkHandover(session, before.handler, handler);
        const QString why = checkedText(reason, 500, u"reason"_s);
        questionNumbers(numbers, {{u"reason"_s, why}});
        Dossier after = before;
        after.handler = handler;
        CaseWrite(session).change(things::dossier, before, after, {.reason = why});
        handover::requireSomebodyLeft(session, id);
        handover::settle(session, id);
    });
}

Result<void> switchPhase(Session& session, DossierId id, const QString& phase, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Dossier before = openedForWork(session, id);
        checkCode(session, u"PHASE"_s, phase, u"phase"_s);
        if (before.phase == phase && !isClosed(stateOf(before)))
            return;
        const DossierStep step = requireStep(session, before,
                                             phase == phaseOf(DossierState::Repressive) ? DossierEvent::MakeRepressive
                                                                                        : DossierEvent::MakePreventive);
        const QString why = checkedText(
            reason, 2000, u"reason"_s,
            QCoreApplication::translate("Dossiers", "Say why the phase changes; it belongs in the dossier."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        Dossier after = before;
        after.phase = phaseOf(step.to);
        CaseWrite(session).change(things::dossier, before, after, {.action = event::phaseChanged, .reason = why});
    });
}

Result<void> setConfidentiality(Session& session, DossierId id, const QString& level, const std::vector<UserId>& people,
                                const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Dossier before = openedForWork(session, id);
        const bool mayDecide = before.handler == session.actor().id || !before.handler ||
                               policy::may(session.actor(), Permission::SeeSecret);
        if (!mayDecide)
            throw Failure(ErrorKind::NotAllowed,
                          QCoreApplication::translate("Dossiers", "Only its handler or the coordinator decides who may "
                                                                  "open a dossier."));
        (void)requireStep(session, before, DossierEvent::SetConfidentiality);
        checkLevel(session, level, before.kind, before);
        const QString why =
            checkedText(reason, 500, u"reason"_s,
                        QCoreApplication::translate("Dossiers", "Say why this may be opened by more or fewer people."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        std::vector<UserId> named = level == u"GEH" ? people : std::vector<UserId>();
        std::ranges::sort(named);
        named.erase(std::ranges::unique(named).begin(), named.end());
        for (const UserId user : named)
            if (!storage::findUser(session.db(), user))
                refuseMissing();
        const DossierGuard guard{.confidentiality = level,
                                 .handler = before.handler,
                                 .namesActor = std::ranges::contains(named, session.actor().id)};
        if (!policy::mayOpen(session.actor(), guard))
            refuseInput(QCoreApplication::translate("Dossiers",
                                                    "You would shut yourself out. Name yourself too, or make "
                                                    "yourself the handler."),
                        u"namedPeople"_s);
        const std::vector<UserId> namedBefore = storage::namedPeople(session.db(), id);
        Dossier after = before;
        after.confidentiality = level;
        QJsonObject people;
        noteChange(people, "namedPeople"_L1, nameList(session, namedBefore), nameList(session, named));
        if (!CaseWrite(session).change(things::dossier, before, after, {.reason = why, .more = people}))
            return;
        storage::setNamedPeople(session.db(), id, named);
        handover::settle(session, id);
    });
}

} // namespace woonrust::dossiers
