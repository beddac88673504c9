// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_filters.h"

#include "ui/context/app_context.h"
#include "ui/pages/reports/report_list_model.h"

#include <QCoreApplication>
#include <QMenu>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReportFilters {
    Q_DECLARE_TR_FUNCTIONS(ReportFilters)
};

QString namesOf(const CodeNames& codes, const QString& list, const QStringList& values)
{
    QStringList names;
    for (const QString& code : values)
        names << codes.name(list, code);
    return names.join(u", "_s);
}

QString dueName(DueFilter due)
{
    switch (due) {
    case DueFilter::Missed:
        return ReportFilters::tr("Past the deadline");
    case DueFilter::Today:
        return ReportFilters::tr("Due today");
    case DueFilter::ThisWeek:
        return ReportFilters::tr("Due within seven days");
    case DueFilter::Waiting:
        return ReportFilters::tr("Reporter waits for news");
    case DueFilter::Any:
        break;
    }
    return {};
}

// The usual periods, named; the last day shown is the one before `until`.
struct NamedPeriod {
    QString name;
    QDate from;
    QDate until;
};

QList<NamedPeriod> periods(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate week = today.addDays(1 - today.dayOfWeek());
    return {{ReportFilters::tr("Received today"), today, today.addDays(1)},
            {ReportFilters::tr("Received this week"), week, week.addDays(7)},
            {ReportFilters::tr("Received this month"), month, month.addMonths(1)},
            {ReportFilters::tr("Received last month"), month.addMonths(-1), month},
            {ReportFilters::tr("Received in the last 90 days"), today.addDays(-90), today.addDays(1)},
            {ReportFilters::tr("Received this year"), QDate(today.year(), 1, 1), QDate(today.year() + 1, 1, 1)}};
}

QString periodName(const ReportFilter& filter, QDate today)
{
    for (const NamedPeriod& period : periods(today))
        if (period.from == filter.receivedFrom && period.until == filter.receivedUntil)
            return period.name;
    if (!filter.receivedUntil.isValid())
        return ReportFilters::tr("Received from %1").arg(dayText(filter.receivedFrom, today));
    const QString last = dayText(filter.receivedUntil.addDays(-1), today);
    if (!filter.receivedFrom.isValid())
        return ReportFilters::tr("Received up to %1").arg(last);
    return ReportFilters::tr("Received %1 to %2").arg(dayText(filter.receivedFrom, today), last);
}

} // namespace

QList<FilterChip> chipsOf(const ReportFilter& f, const AppContext& context, const QString& areaName)
{
    const CodeNames& codes = context.codes();
    QList<FilterChip> chips;
    if (f.open)
        chips << FilterChip{u"open"_s, *f.open ? ReportFilters::tr("Open") : ReportFilters::tr("Closed")};
    if (f.due != DueFilter::Any)
        chips << FilterChip{u"due"_s, dueName(f.due)};
    if (f.handler)
        chips << FilterChip{u"handler"_s,
                            f.handler == context.actor.id ? ReportFilters::tr("Mine") : context.userName(f.handler)};
    if (f.unassigned)
        chips << FilterChip{u"unassigned"_s, ReportFilters::tr("Without handler")};
    if (!f.categories.isEmpty())
        chips << FilterChip{u"category"_s, namesOf(codes, u"ZAAKTYPEDETAILSOORT"_s, f.categories)};
    if (!f.natures.isEmpty())
        chips << FilterChip{u"nature"_s, namesOf(codes, u"NATURE"_s, f.natures)};
    if (!f.statuses.isEmpty())
        chips << FilterChip{u"status"_s, namesOf(codes, u"ZAAKSTATUSSOORT"_s, f.statuses)};
    if (!f.channels.isEmpty())
        chips << FilterChip{u"channel"_s, namesOf(codes, u"COMMUNICATIEKANAAL"_s, f.channels)};
    if (!f.origins.isEmpty())
        chips << FilterChip{u"origin"_s, namesOf(codes, u"ORIGIN"_s, f.origins)};
    if (f.area)
        chips << FilterChip{u"area"_s, areaName};
    if (f.receivedFrom.isValid() || f.receivedUntil.isValid())
        chips << FilterChip{u"period"_s, periodName(f, context.today())};
    if (f.polluted)
        chips << FilterChip{u"polluted"_s, ReportFilters::tr("Polluted home")};
    if (f.withoutDossier)
        chips << FilterChip{u"withoutDossier"_s, ReportFilters::tr("Without dossier")};
    if (f.unit)
        chips << FilterChip{u"unit"_s, ReportFilters::tr("One address")};
    if (f.reporter)
        chips << FilterChip{u"reporter"_s, ReportFilters::tr("One reporter")};
    if (f.dossier)
        chips << FilterChip{u"dossier"_s, ReportFilters::tr("One dossier")};
    return chips;
}

ReportFilter withoutChip(ReportFilter f, const QString& key)
{
    const ReportFilter none;
    if (key == "open"_L1)
        f.open = none.open;
    else if (key == "due"_L1)
        f.due = none.due;
    else if (key == "handler"_L1)
        f.handler = none.handler;
    else if (key == "unassigned"_L1)
        f.unassigned = false;
    else if (key == "category"_L1)
        f.categories.clear();
    else if (key == "nature"_L1)
        f.natures.clear();
    else if (key == "status"_L1)
        f.statuses.clear();
    else if (key == "channel"_L1)
        f.channels.clear();
    else if (key == "origin"_L1)
        f.origins.clear();
    else if (key == "area"_L1)
        f.area = none.area;
    else if (key == "period"_L1)
        f.receivedFrom = f.receivedUntil = QDate();
    else if (key == "polluted"_L1)
        f.polluted = false;
    else if (key == "withoutDossier"_L1)
        f.withoutDossier = false;
    else if (key == "unit"_L1)
        f.unit = none.unit;
    else if (key == "reporter"_L1)
        f.reporter = none.reporter;
    else if (key == "dossier"_L1)
        f.dossier = none.dossier;
    return f;
}

void fillFilterMenu(QMenu* menu, const FilterMenu<ReportFilter>& filters)
{
    const ReportFilter& f = filters.now;
    filters.open(menu, ReportFilters::tr("Open"), ReportFilters::tr("Closed"));
    menu->addSeparator();
    QMenu* due = menu->addMenu(ReportFilters::tr("Deadline"));
    for (const DueFilter which : {DueFilter::Missed, DueFilter::Today, DueFilter::ThisWeek, DueFilter::Waiting})
        filters.tick(due, dueName(which), f.due == which, [which](ReportFilter& next) { next.due = which; });
    filters.handlers(menu, ReportFilters::tr("Handler"), ReportFilters::tr("Mine"),
                     ReportFilters::tr("Without handler"));
    filters.codes(menu, ReportFilters::tr("Category"), u"ZAAKTYPEDETAILSOORT"_s, &ReportFilter::categories);
    filters.codes(menu, ReportFilters::tr("Nature"), u"NATURE"_s, &ReportFilter::natures);
    filters.codes(menu, ReportFilters::tr("Status"), u"ZAAKSTATUSSOORT"_s, &ReportFilter::statuses);
    filters.codes(menu, ReportFilters::tr("Channel"), u"COMMUNICATIEKANAAL"_s, &ReportFilter::channels);
    filters.codes(menu, ReportFilters::tr("Origin"), u"ORIGIN"_s, &ReportFilter::origins);
    QMenu* period = menu->addMenu(ReportFilters::tr("Period"));
    for (const NamedPeriod& one : periods(filters.context.today()))
        filters.tick(period, one.name, f.receivedFrom == one.from && f.receivedUntil == one.until,
                     [&one](ReportFilter& next) {
                         next.receivedFrom = one.from;
                         next.receivedUntil = one.until;
                     });
    menu->addSeparator();
    filters.tick(menu, ReportFilters::tr("Polluted home"), f.polluted,
                 [](ReportFilter& next) { next.polluted = !next.polluted; });
    filters.tick(menu, ReportFilters::tr("Without dossier"), f.withoutDossier,
                 [](ReportFilter& next) { next.withoutDossier = !next.withoutDossier; });
}

} // namespace woonrust::ui
