// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_filters.h"

#include "ui/app/app_context.h"
#include "ui/pages/reports/report_list_model.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>
#include <functional>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAreas = 60; // in a menu; a longer list is for the page of areas

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

QString areaName(const FilterNames& names, AreaId id)
{
    const auto it = std::ranges::find(names.areas, id, &Area::id);
    return it == names.areas.end() ? ReportFilters::tr("An area") : it->name;
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

using Apply = std::function<void(const ReportFilter&)>;

void addTick(QMenu* menu, const QString& text, bool on, const ReportFilter& next, const Apply& apply)
{
    QAction* action = menu->addAction(text, menu, [next, apply] { apply(next); });
    action->setCheckable(true);
    action->setChecked(on);
}

void addCodes(QMenu* menu, const QString& title, const QString& list, QStringList ReportFilter::* member,
              const ReportFilter& filter, const AppContext& context, const Apply& apply)
{
    QMenu* sub = menu->addMenu(title);
    for (const CodeValue& value : context.codes().offered(list, context.today())) {
        ReportFilter next = filter;
        const bool on = (filter.*member).contains(value.code);
        if (on)
            (next.*member).removeAll(value.code);
        else
            (next.*member) << value.code;
        addTick(sub, context.codes().name(list, value.code), on, next, apply);
    }
}

ReportFilter with(ReportFilter filter, const std::function<void(ReportFilter&)>& change)
{
    change(filter);
    return filter;
}

} // namespace

QList<FilterChip> chipsOf(const ReportFilter& f, const AppContext& context, const FilterNames& names)
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
        chips << FilterChip{u"area"_s, areaName(names, f.area)};
    if (f.receivedFrom.isValid() || f.receivedUntil.isValid())
        chips << FilterChip{u"period"_s, periodName(f, context.today())};
    if (f.polluted)
        chips << FilterChip{u"polluted"_s, ReportFilters::tr("Polluted home")};
    if (f.withoutDossier)
        chips << FilterChip{u"withoutDossier"_s, ReportFilters::tr("Without dossier")};
    if (f.unit)
        chips << FilterChip{u"unit"_s, names.other.value(u"unit"_s, ReportFilters::tr("One address"))};
    if (f.reporter)
        chips << FilterChip{u"reporter"_s, names.other.value(u"reporter"_s, ReportFilters::tr("One reporter"))};
    if (f.dossier)
        chips << FilterChip{u"dossier"_s, names.other.value(u"dossier"_s, ReportFilters::tr("One dossier"))};
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

QMenu* filterMenu(const ReportFilter& f, const AppContext& context, const FilterNames& names, const Apply& apply)
{
    auto* menu = new QMenu;
    addTick(menu, ReportFilters::tr("Open"), f.open == true, with(f, [](auto& n) { n.open = true; }), apply);
    addTick(menu, ReportFilters::tr("Closed"), f.open == false, with(f, [](auto& n) { n.open = false; }), apply);
    menu->addSeparator();

    QMenu* due = menu->addMenu(ReportFilters::tr("Deadline"));
    for (const DueFilter which : {DueFilter::Missed, DueFilter::Today, DueFilter::ThisWeek, DueFilter::Waiting})
        addTick(due, dueName(which), f.due == which, with(f, [which](auto& n) { n.due = which; }), apply);

    QMenu* handler = menu->addMenu(ReportFilters::tr("Handler"));
    const auto handledBy = [&](UserId id) {
        return with(f, [id](auto& n) {
            n.handler = id;
            n.unassigned = false;
        });
    };
    addTick(handler, ReportFilters::tr("Mine"), f.handler == context.actor.id, handledBy(context.actor.id), apply);
    addTick(handler, ReportFilters::tr("Without handler"), f.unassigned,
            with(f,
                 [](auto& n) {
                     n.unassigned = true;
                     n.handler = {};
                 }),
            apply);
    handler->addSeparator();
    for (const User& user : context.users())
        if (user.id != context.actor.id && !user.disabled)
            addTick(handler, user.name, f.handler == user.id, handledBy(user.id), apply);

    addCodes(menu, ReportFilters::tr("Category"), u"ZAAKTYPEDETAILSOORT"_s, &ReportFilter::categories, f, context,
             apply);
    addCodes(menu, ReportFilters::tr("Nature"), u"NATURE"_s, &ReportFilter::natures, f, context, apply);
    addCodes(menu, ReportFilters::tr("Status"), u"ZAAKSTATUSSOORT"_s, &ReportFilter::statuses, f, context, apply);

    QMenu* area = menu->addMenu(ReportFilters::tr("Area"));
    for (const Area& one : names.areas) {
        if (one.retired || area->actions().size() >= mostAreas)
            continue;
        addTick(area, one.name, f.area == one.id, with(f, [id = one.id](auto& n) { n.area = id; }), apply);
    }
    area->setEnabled(!area->isEmpty());

    QMenu* period = menu->addMenu(ReportFilters::tr("Period"));
    for (const NamedPeriod& one : periods(context.today()))
        addTick(period, one.name, f.receivedFrom == one.from && f.receivedUntil == one.until,
                with(f,
                     [&one](auto& n) {
                         n.receivedFrom = one.from;
                         n.receivedUntil = one.until;
                     }),
                apply);
    menu->addSeparator();
    addTick(menu, ReportFilters::tr("Polluted home"), f.polluted, with(f, [](auto& n) { n.polluted = !n.polluted; }),
            apply);
    addTick(menu, ReportFilters::tr("Without dossier"), f.withoutDossier,
            with(f, [](auto& n) { n.withoutDossier = !n.withoutDossier; }), apply);
    return menu;
}

} // namespace woonrust::ui
