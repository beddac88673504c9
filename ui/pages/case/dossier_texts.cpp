// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/dossier_texts.h"

#include "domain/number.h"
#include "ui/context/app_context.h"

#include <QCoreApplication>
#include <QLocale>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::DossierTexts)
};

QStringList without(QStringList codes, const QString& code)
{
    codes.removeAll(code);
    return codes;
}

} // namespace

QString dossierNumber(qint64 key)
{
    return SerialNumber::fromKey(SerialNumber::dossier, key).toString();
}

QString dayText(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    return QLocale().toString(day, day.year() == today.year() ? u"ddd d MMM"_s : u"d MMM yyyy"_s).remove(u'.');
}

QString momentText(const QDateTime& utc, QDate today)
{
    const QDateTime at = amsterdamTime(utc);
    return at.isValid() ? dayText(at.date(), today) + u' ' + at.time().toString(u"HH:mm"_s) : QString();
}

Pill dossierPill(const DossierRow& row, QDate today)
{
    if (row.hidden)
        return {.text = Texts::tr("hidden"), .tone = Tone::Neutral, .sign = Sign::Locked};
    if (row.closed) {
        if (!row.aftercareOn.isValid())
            return {.text = Texts::tr("closed")};
        if (row.nextDueOn.isValid() && row.nextDueOn <= today)
            return {.text = Texts::tr("aftercare due"), .tone = Tone::DueSoon};
        return {.text = Texts::tr("aftercare")};
    }
    if (row.nextDueOn.isValid() && row.nextDueOn < today)
        return {.text = Texts::tr("late since %1").arg(dayText(row.nextDueOn, today)), .tone = Tone::Missed};
    if (row.nextDueOn == today)
        return {.text = Texts::tr("today"), .tone = Tone::DueSoon};
    if (row.isStuck(today))
        return {.text = Texts::tr("stuck (open for %n day(s))", nullptr, int(row.openedOn.daysTo(today))),
                .tone = Tone::Missed};
    if (row.nextReviewOn.isValid() && row.nextReviewOn <= today)
        return {.text = Texts::tr("review due"), .tone = Tone::DueSoon};
    if (row.nextDueOn.isValid())
        return {.text = dayText(row.nextDueOn, today), .tone = Tone::Neutral};
    return {.text = Texts::tr("on course"), .tone = Tone::Good, .sign = Sign::None}; // a check means done
}

QString dossierSubline(const DossierRow& row, const CodeNames& codes, QDate today)
{
    QStringList parts;
    if (row.hidden)
        return QStringList{row.areaName, row.handlerName}.join(u" · "_s);
    parts << codes.name(u"DOSSIER_KIND"_s, row.kind);
    if (row.closed) {
        parts << Texts::tr("closed %1").arg(dayText(row.closedOn, today));
        if (row.aftercareOn.isValid())
            parts << Texts::tr("aftercare %1").arg(dayText(row.aftercareOn, today));
    } else {
        parts << (row.handlerName.isEmpty() ? Texts::tr("nobody handles it") : row.handlerName);
        parts << Texts::tr("%n day(s)", nullptr, int(row.openedOn.daysTo(today)));
    }
    return parts.join(u" · "_s);
}

QString dueName(DossierDue due)
{
    switch (due) {
    case DossierDue::ReviewDue:
        return Texts::tr("Review due");
    case DossierDue::AftercareDue:
        return Texts::tr("Aftercare due");
    case DossierDue::Stuck:
        return Texts::tr("Stuck");
    case DossierDue::HasMissed:
        return Texts::tr("Something late");
    case DossierDue::Any:
        break;
    }
    return {};
}

QList<FilterChip> filterChips(const DossierFilter& filter, const AppContext& context, const QString& areaName)
{
    const CodeNames& codes = context.codes();
    QList<FilterChip> chips;
    if (filter.open)
        chips << FilterChip{u"open"_s, *filter.open ? Texts::tr("Open") : Texts::tr("Closed")};
    if (filter.handler)
        chips << FilterChip{u"handler"_s,
                            filter.handler == context.actor.id ? Texts::tr("Mine") : context.userName(filter.handler)};
    if (filter.unassigned)
        chips << FilterChip{u"unassigned"_s, Texts::tr("Handled by nobody")};
    for (const QString& kind : filter.kinds)
        chips << FilterChip{u"kind:"_s + kind, codes.name(u"DOSSIER_KIND"_s, kind)};
    for (const QString& phase : filter.phases)
        chips << FilterChip{u"phase:"_s + phase, codes.name(u"PHASE"_s, phase)};
    for (const QString& status : filter.statuses)
        chips << FilterChip{u"status:"_s + status, codes.name(u"ZAAKSTATUSSOORT"_s, status)};
    if (filter.area)
        chips << FilterChip{u"area"_s, areaName};
    if (filter.unit)
        chips << FilterChip{u"unit"_s, Texts::tr("This home")};
    if (filter.person)
        chips << FilterChip{u"person"_s, Texts::tr("This person")};
    if (filter.due != DossierDue::Any)
        chips << FilterChip{u"due"_s, dueName(filter.due)};
    return chips;
}

DossierFilter withoutFilter(DossierFilter filter, const QString& key)
{
    const QString code = key.section(u':', 1);
    if (key == "open"_L1)
        filter.open.reset();
    else if (key == "handler"_L1)
        filter.handler = {};
    else if (key == "unassigned"_L1)
        filter.unassigned = false;
    else if (key == "area"_L1)
        filter.area = {};
    else if (key == "unit"_L1)
        filter.unit = {};
    else if (key == "person"_L1)
        filter.person = {};
    else if (key == "due"_L1)
        filter.due = DossierDue::Any;
    else if (key.startsWith("kind:"_L1))
        filter.kinds = without(filter.kinds, code);
    else if (key.startsWith("phase:"_L1))
        filter.phases = without(filter.phases, code);
    else if (key.startsWith("status:"_L1))
        filter.statuses = without(filter.statuses, code);
    return filter;
}

void fillFilterMenu(QMenu* menu, const FilterMenu<DossierFilter>& filters)
{
    const DossierFilter& f = filters.now;
    filters.open(menu, Texts::tr("Open"), Texts::tr("Closed"));
    menu->addSeparator();
    for (const DossierDue due :
         {DossierDue::HasMissed, DossierDue::ReviewDue, DossierDue::Stuck, DossierDue::AftercareDue})
        filters.tick(menu, dueName(due), f.due == due, [due](DossierFilter& next) {
            next.due = due;
            if (due == DossierDue::AftercareDue) // of dossiers that are closed
                next.open.reset();
        });
    menu->addSeparator();
    filters.codes(menu, Texts::tr("Kind"), u"DOSSIER_KIND"_s, &DossierFilter::kinds);
    filters.codes(menu, Texts::tr("Phase"), u"PHASE"_s, &DossierFilter::phases);
    filters.codes(menu, Texts::tr("Status"), u"ZAAKSTATUSSOORT"_s, &DossierFilter::statuses);
    filters.handlers(menu, Texts::tr("Handler"), Texts::tr("Mine"), Texts::tr("Handled by nobody"));
}

} // namespace woonrust::ui
