// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/dossier_detail.h"
#include "domain/work_step.h"

#include "domain/instrument.h"
#include "domain/number.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/dossier_store.h"
#include "storage/registry/instrument_store.h"
#include "storage/registry/person_store.h"

#include <QSet>

namespace woonrust::dossiers {

using namespace Qt::StringLiterals;

namespace {

PartyView partyView(Connection& db, DisplayNames& names, const Party& party, QDate today)
{
    PartyView view{.party = party,
                   .roleName = names.code(u"ZAAKROL"_s, party.role),
                   .name = party.person ? names.person(party.person) : party.description,
                   .address = names.address(party.unit),
                   .current = !party.untilOn.isValid() || party.untilOn >= today};
    if (view.roleName == party.role)
        view.roleName = names.code(u"RELATIEROLSOORT"_s, party.role);
    if (view.name.isEmpty())
        view.name = view.address;
    if (const auto person = storage::findPerson(db, party.person))
        view.phone = person->phone;
    return view;
}

// What the other is now; whether it is open to the actor is asked for each.
LinkView linkView(Session& session, DisplayNames& names, const DossierLink& link)
{
    LinkView view{.link = link, .kindName = names.code(u"DOSSIER_LINK_KIND"_s, link.kind)};
    const auto other = storage::findDossier(session.db(), link.other);
    if (!other)
        return view;
    view.number = SerialNumber::fromKey(SerialNumber::dossier, other->number).toString();
    view.handlerName = names.user(other->handler);
    view.hidden = !isOpenTo(session, link.other);
    if (!view.hidden) {
        view.title = other->title;
        view.closed = other->closedAt.isValid();
    }
    return view;
}

ReportLine reportLine(DisplayNames& names, const Report& report)
{
    return {.id = report.id,
            .number = SerialNumber::fromKey(SerialNumber::report, report.number).toString(),
            .receivedOn = amsterdamDate(report.receivedAt),
            .categoryName = names.code(u"ZAAKTYPEDETAILSOORT"_s, report.category),
            .reporterName = report.reporterKind == ReporterKind::Anonymous
                                ? QCoreApplication::translate("Reports", "Anonymous")
                                : names.person(report.reporter),
            .statusName = names.code(u"ZAAKSTATUSSOORT"_s, report.status),
            .description = report.description,
            .closed = report.closedAt.isValid()};
}

void fillNames(DisplayNames& names, DossierDetail& detail)
{
    const Dossier& dossier = detail.dossier;
    detail.address = names.address(dossier.unit);
    detail.kindName = names.code(u"DOSSIER_KIND"_s, dossier.kind);
    detail.phaseName = names.code(u"PHASE"_s, dossier.phase);
    detail.statusName = names.code(u"ZAAKSTATUSSOORT"_s, dossier.status);
    detail.leadName = dossier.lead == u"US" || dossier.leadPartner.isEmpty() ? names.code(u"LEAD"_s, dossier.lead)
                                                                             : dossier.leadPartner;
    detail.confidentialityName = names.code(u"VERTROUWELIJKHEID"_s, dossier.confidentiality);
    detail.outcomeName = names.code(u"DOSSIER_OUTCOME"_s, dossier.outcome);
    detail.teamName = names.code(u"TEAM"_s, dossier.team);
}

std::vector<RunningStep> runningSteps(Session& session, const std::vector<WorkStep>& steps)
{
    DisplayNames names(session.db());
    std::vector<RunningStep> running;
    for (const WorkStep& step : steps) {
        const ProcessDefinition* process = step.endedOn.isValid() ? nullptr : names.process(step.process, step.number);
        if (const ProcessStep* says = process ? process->step(step.step) : nullptr)
            running.push_back({.id = step.id,
                               .name = says->name.in(uiLanguage()),
                               .dueOn = step.dueOn,
                               .isPromise = says->meets != StepPromise::None});
    }
    return running;
}

std::vector<MeasureView> measureViews(Session& session, const std::vector<Measure>& measures, QDate today)
{
    DisplayNames names(session.db());
    std::vector<MeasureView> views;
    for (const Measure& measure : measures) {
        const auto instrument = storage::findInstrument(session.db(), measure.instrument);
        views.push_back({.measure = measure,
                         .instrumentName = names.code(instrumentList, measure.instrument),
                         .kindNames = instrument ? instrumentKindNames(instrument->kinds) : QString(),
                         .roleName = names.code(u"OUR_ROLE"_s, measure.role),
                         .resultName = names.code(u"MEASURE_RESULT"_s, measure.result),
                         .withName = measure.person ? names.person(measure.person) : measure.withWhom,
                         .keeperName = names.user(measure.keeper),
                         .state = stateOf(measure, today)});
    }
    return views;
}

std::vector<AccountView> accountViews(Session& session, const CaseState& state)
{
    DisplayNames names(session.db());
    const auto title = [&](DocumentId id) {
        for (const Document& document : state.all<Document>())
            if (document.id == id)
                return document.title;
        return QString();
    };
    std::vector<AccountView> views;
    for (const Account& account : state.all<Account>())
        views.push_back({.account = account,
                         .sideName = names.code(u"SIDE"_s, account.side),
                         .name = account.person ? names.person(account.person) : account.who,
                         .byName = names.user(account.by),
                         .statementTitle = title(account.statementDocument),
                         .answersTitle = title(account.answers)});
    return views;
}

} // namespace

DossierDetail detailOf(Session& session, const CaseState& state, QDate today)
{
    const Dossier& dossier = state.dossier();
    DisplayNames names(session.db());
    DossierDetail detail;
    detail.id = dossier.id;
    detail.number = SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString();
    detail.areaName = names.area(dossier.area);
    detail.handlerName = names.user(dossier.handler);
    detail.dossier = dossier;
    detail.namedPeopleNames = state.namedPeople;
    fillNames(names, detail);
    const QDate end = dossier.closedAt.isValid() ? amsterdamDate(dossier.closedAt) : today;
    detail.daysOpen = int(amsterdamDate(dossier.openedAt).daysTo(end));
    QSet<qint64> open;
    for (const Report& report : state.all<Report>()) {
        detail.reports.push_back(reportLine(names, report));
        if (!report.closedAt.isValid())
            open.insert(report.id.value());
    }
    std::vector<StoredDeadline> running;
    for (const StoredDeadline& deadline : state.all<StoredDeadline>())
        if (!deadline.metOn.isValid() && (!deadline.report || open.contains(deadline.report.value())))
            running.push_back(deadline);
    detail.openDeadlines = deadlines::viewsOf(session, running, today);
    for (const Party& party : state.all<Party>())
        detail.parties.push_back(partyView(session.db(), names, party, today));
    for (const DossierLink& link : state.all<DossierLink>())
        detail.links.push_back(linkView(session, names, link));
    detail.tasks = reports::viewsOf(session, state.all<Task>(), today);
    detail.runningSteps = runningSteps(session, state.all<WorkStep>());
    detail.measures = measureViews(session, state.all<Measure>(), today);
    detail.accounts = accountViews(session, state);
    detail.contacts = reports::viewsOf(session, state.all<ContactMoment>());
    detail.notes = reports::viewsOf(session, state.all<Note>());
    detail.documents = reports::viewsOf(session, state.all<Document>());
    return detail;
}

DossierDetail hiddenDetail(Session& session, const Dossier& dossier)
{
    DisplayNames names(session.db());
    DossierDetail detail;
    detail.hidden = true;
    detail.id = dossier.id;
    detail.number = SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString();
    detail.areaName = names.area(dossier.area);
    detail.handlerName = names.user(dossier.handler);
    return detail;
}

Result<DossierDetail> dossierDetail(Session& session, DossierId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        if (!isOpenTo(session, id))
            return hiddenDetail(session, orMissing(storage::findDossier(session.db(), id)));
        DossierDetail detail =
            detailOf(session, caseStateNow(session.db(), id, thingKinds(session)), session.clock().today());
        detail.namedPeople = storage::namedPeople(session.db(), id);
        orThrow(logLook(session, EntityKind::Dossier, id.value(), {}, id));
        return detail;
    });
}

} // namespace woonrust::dossiers
