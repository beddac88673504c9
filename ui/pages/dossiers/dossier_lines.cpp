// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_lines.h"

#include "domain/phone.h"
#include "ui/pages/case/dossier_texts.h"

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

std::vector<TabLine> reportLines(const CaseView& view, QDate today)
{
    std::vector<TabLine> lines;
    for (const dossiers::ReportLine& report : view.detail.reports)
        lines.push_back({.id = report.id.value(),
                         .title = joined({report.number, report.categoryName}),
                         .sub = joined({dayText(report.receivedOn, today), report.reporterName}),
                         .pill = {.text = report.statusName, .tone = report.closed ? Tone::Neutral : Tone::Info}});
    return lines;
}

std::vector<TabLine> partyLines(const CaseView& view, QDate today)
{
    std::vector<TabLine> lines;
    for (const dossiers::PartyView& party : view.detail.parties) {
        const QString address = party.address == party.name ? QString() : party.address;
        const QString& description = party.party.description;
        const QString period =
            party.party.untilOn.isValid()
                ? TabList::tr("%1 to %2").arg(dayText(party.party.fromOn, today), dayText(party.party.untilOn, today))
                : TabList::tr("since %1").arg(dayText(party.party.fromOn, today));
        lines.push_back({.id = party.party.id.value(),
                         .title = party.name,
                         .sub = joined({description == party.name ? QString() : description, readablePhone(party.phone),
                                        address, period}),
                         .pill = {.text = party.roleName,
                                  .tone = party.current ? Tone::Accent : Tone::Neutral,
                                  .sign = Sign::None}});
    }
    return lines;
}

std::vector<TabLine> measureLines(const CaseView& view, QDate today)
{
    std::vector<TabLine> lines;
    for (const dossiers::MeasureView& one : view.detail.measures) {
        const Measure& measure = one.measure;
        const QString from = dayText(measure.fromOn, today);
        const QDate last = measure.endedOn.isValid() ? measure.endedOn : measure.untilOn;
        const QString period = !last.isValid()          ? TabList::tr("since %1").arg(from)
                               : last == measure.fromOn ? from
                                                        : TabList::tr("%1 to %2").arg(from, dayText(last, today));
        Pill pill{.text = TabList::tr("runs"), .tone = Tone::Info};
        if (one.state == MeasureState::Ended)
            pill = {.text = one.resultName,
                    .tone = measure.result == "REACHED"_L1 ? Tone::Good : Tone::Neutral,
                    .sign = measure.result == "REACHED"_L1 ? Sign::Automatic : Sign::None};
        else if (one.state == MeasureState::Overdue)
            pill = {.text = TabList::tr("no result yet"), .tone = Tone::Missed};
        lines.push_back({.id = measure.id.value(),
                         .title = one.instrumentName,
                         .sub = joined({period, one.withName, one.roleName, one.keeperName, one.kindNames}),
                         .pill = pill});
    }
    return lines;
}

std::vector<TabLine> linkLines(const CaseView& view)
{
    std::vector<TabLine> lines;
    for (const dossiers::LinkView& link : view.detail.links)
        lines.push_back(
            {.id = -link.link.id.value(),
             .title = link.hidden ? TabList::tr("%1 (for named people only)").arg(link.number)
                                  : joined({link.number, link.title}),
             .sub = joined({link.handlerName.isEmpty() ? QString() : TabList::tr("handler: %1").arg(link.handlerName),
                            link.closed ? TabList::tr("closed") : QString()}),
             .pill = {.text = link.kindName, .tone = Tone::Info, .sign = Sign::None}});
    return lines;
}

} // namespace woonrust::ui
