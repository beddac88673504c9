// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/context.h"

#include "domain/number.h"
#include "services/base/display_names.h"
#include "storage/cases/dossier_store.h"
#include "storage/registry/alert_store.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace woonrust::context {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDossiers = 20;
constexpr int mostNearby = 100;
constexpr int mostEarlier = 20;

QDate dayOf(const QDateTime& utc)
{
    return utc.isValid() ? amsterdamDate(utc) : QDate();
}

ContextDossier dossierRow(Session& session, DisplayNames& names, const NearbyDossier& nearby, UnitId home)
{
    const Dossier dossier = storage::findDossier(session.db(), nearby.id).value_or(Dossier());
    ContextDossier row{.id = nearby.id,
                       .number = SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString(),
                       .areaName = names.area(dossier.area),
                       .handlerName = names.user(dossier.handler)};
    using About = ContextDossier::About;
    row.about = dossier.unit == home ? About::Home : nearby.ofHousehold ? About::Household : About::Report;
    row.kind = dossier.kind;
    row.address = names.address(dossier.unit);
    row.title = dossier.title;
    row.kindName = names.code(u"DOSSIER_KIND"_s, dossier.kind);
    row.statusName = names.code(u"ZAAKSTATUSSOORT"_s, dossier.status);
    row.outcomeName = names.code(u"DOSSIER_OUTCOME"_s, dossier.outcome);
    row.open = !dossier.closedAt.isValid();
    row.openedOn = dayOf(dossier.openedAt);
    row.closedOn = dayOf(dossier.closedAt);
    row.reports = nearby.reports;
    row.reporters = nearby.reporters;
    return row;
}

ContextReport reportRow(DisplayNames& names, const NearbyReport& report, UnitId unit, PersonId reporter)
{
    return {.id = report.id,
            .number = SerialNumber::fromKey(SerialNumber::report, report.number).toString(),
            .receivedAt = report.receivedAt,
            .receivedOn = report.receivedOn,
            .category = report.category,
            .categoryName = names.code(u"ZAAKTYPEDETAILSOORT"_s, report.category),
            .reporter = report.reporter,
            .address = names.address(report.unit),
            .reporterAddress = names.address(report.reporterUnit),
            .reporterKind = report.reporterKind,
            .sameAddress = unit && report.unit == unit,
            .byThisReporter = reporter && report.reporter == reporter,
            .dossier = report.dossier,
            .closed = report.closed};
}

// A household under guardianship or with support, or one that a care dossier is open about.
bool saysVulnerable(Connection& db, const Alert& alert)
{
    if (alert.kind == u"BEW" || alert.kind == u"CUR")
        return true;
    const auto kind = storage::findCodeValue(db, u"SIGNALERINGDETAILSOORT"_s, alert.kind);
    return kind && kind->parent.endsWith(u".ONB"_s);
}

void addPlace(Session& session, DisplayNames& names, UnitId unit, PersonId reporter, PlaceContext& context)
{
    Connection& db = session.db();
    const QDate today = session.clock().today();
    for (const NearbyDossier& dossier : storage::dossiersAt(db, session.visibility(), unit, today, mostDossiers)) {
        context.dossiers.push_back(dossierRow(session, names, dossier, unit));
        const ContextDossier& row = context.dossiers.back();
        if (row.open && storage::findDossier(db, row.id)->kind == u"CARE")
            context.vulnerableHousehold = true;
    }

    std::vector<NearbyReport> nearby =
        storage::reportsAt(db, session.visibility(), unit, today.addDays(-nearbyDays), mostNearby);
    QSet<PersonId> reporters;
    for (const NearbyReport& report : nearby)
        if (report.reporter)
            reporters.insert(report.reporter);
    if (reporter)
        reporters.insert(reporter);
    context.distinctReporters = int(reporters.size());
    for (const UnitId around : storage::unitsAround(db, unit))
        for (NearbyReport& report :
             storage::reportsAt(db, session.visibility(), around, today.addDays(-nearbyDays), mostNearby))
            nearby.push_back(std::move(report));
    std::ranges::stable_sort(nearby, std::greater(), &NearbyReport::receivedOn);
    if (nearby.size() > mostNearby)
        nearby.resize(mostNearby);
    for (const NearbyReport& report : nearby)
        context.nearby.push_back(reportRow(names, report, unit, reporter));

    for (const Alert& alert : storage::alertsAt(db, unit, today)) {
        context.alerts.push_back({.alert = alert,
                                  .kindName = names.code(u"SIGNALERINGDETAILSOORT"_s, alert.kind),
                                  .about = alert.person ? names.person(alert.person) : names.address(alert.unit)});
        context.vulnerableHousehold = context.vulnerableHousehold || saysVulnerable(db, alert);
    }
}

bool fits(const QString& dossierKind, const QString& kind)
{
    const auto quarrelOrNuisance = [](const QString& k) { return k == u"QUARREL" || k == u"NUISANCE"; };
    return dossierKind == kind || (quarrelOrNuisance(dossierKind) && quarrelOrNuisance(kind));
}

constexpr qint64 sameDay = qint64(24) * 60 * 60; // seconds

} // namespace

const ContextDossier* proposedDossier(const PlaceContext& context, const QString& kind)
{
    const ContextDossier* proposed = nullptr;
    for (const ContextDossier& dossier : context.dossiers) {
        if (!dossier.open || dossier.about != ContextDossier::About::Home || !fits(dossier.kind, kind))
            continue;
        if (dossier.kind == kind)
            return &dossier;
        if (!proposed)
            proposed = &dossier;
    }
    return proposed;
}

const ContextReport* likelyDouble(const PlaceContext& context, const QString& category, PersonId reporter,
                                  const QDateTime& receivedAt)
{
    const auto found = std::ranges::find_if(context.nearby, [&](const ContextReport& report) {
        return report.sameAddress && report.category == category &&
               (!reporter || !report.reporter || report.reporter == reporter) &&
               std::abs(report.receivedAt.secsTo(receivedAt)) <= sameDay;
    });
    return category.isEmpty() || found == context.nearby.end() ? nullptr : &*found;
}

Result<PlaceContext> forPlace(Session& session, UnitId unit, PersonId reporter, UnitId reporterUnit)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const Visibility visibility = session.visibility();
        DisplayNames names(db);
        PlaceContext context;
        if (unit)
            addPlace(session, names, unit, reporter, context);
        if (reporter) {
            for (const NearbyReport& report : storage::reportsBy(db, visibility, reporter, mostEarlier))
                context.earlier.push_back(reportRow(names, report, unit, reporter));
            context.reporter = storage::recordOf(db, visibility, reporter);
        }
        const UnitId from =
            reporterUnit || !reporter ? reporterUnit : storage::homeOn(db, reporter, session.clock().today());
        if (unit && from && from != unit) {
            context.fromReporterAboutPlace = storage::reportsBetween(db, visibility, from, unit, {});
            context.fromPlaceAboutReporter = storage::reportsBetween(db, visibility, unit, from, reporter);
        }
        return context;
    });
}

} // namespace woonrust::context
