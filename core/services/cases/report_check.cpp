// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/report_check.h"

#include "services/base/input.h"
#include "storage/cases/report_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 300;
constexpr int longestText = 50'000;

void checkMoment(Session& session, const Report& report)
{
    if (!report.receivedAt.isValid())
        refuseInput(QCoreApplication::translate("Reports", "Enter when the report came in."), u"receivedAt"_s);
    const QDate day = amsterdamDate(report.receivedAt);
    // A report of which only the day is known stands at any time of that day.
    const bool future =
        report.receivedTimeKnown ? report.receivedAt > session.clock().nowUtc() : day > session.clock().today();
    if (future)
        refuseInput(QCoreApplication::translate("Reports", "A report cannot come in at a moment that is still to come. "
                                                           "Check the date and the time."),
                    u"receivedAt"_s);
    if (day.year() < 1990)
        refuseInput(
            QCoreApplication::translate("Reports", "Check the year: reports from before 1990 are not accepted."),
            u"receivedAt"_s);
}

void fillReporter(Session& session, Report& report)
{
    if (report.reporterKind != ReporterKind::Known) {
        report.reporter = {};
        report.reporterUnit = {};
        return;
    }
    report.reporter = storage::standsFor(session.db(), report.reporter);
    if (!report.reporter || !storage::findPerson(session.db(), report.reporter))
        refuseInput(QCoreApplication::translate("Reports", "Choose the reporter, or mark the report as anonymous."),
                    u"reporter"_s);
    if (!report.reporterUnit)
        report.reporterUnit = storage::homeOn(session.db(), report.reporter, amsterdamDate(report.receivedAt));
}

void fillPlace(Session& session, Report& report)
{
    if (report.unit) {
        const Unit unit = orMissing(storage::findUnit(session.db(), report.unit));
        if (unit.area)
            report.area = unit.area;
    }
    if (report.area && !storage::findArea(session.db(), report.area))
        refuseMissing();
    report.accused = storage::standsFor(session.db(), report.accused);
    if (report.accused && !storage::findPerson(session.db(), report.accused))
        refuseMissing();
    report.placeText = checkedLine(report.placeText, longestLine, u"placeText"_s);
    report.accusedText = checkedLine(report.accusedText, longestLine, u"accusedText"_s);
    report.description = checkedText(report.description, longestText, u"description"_s);
    const bool somewhere = report.unit || report.area || !report.placeText.isEmpty();
    if (!somewhere && report.description.isEmpty())
        refuseInput(QCoreApplication::translate("Reports", "Say where it is, or describe what happened."), u"unit"_s);
}

void checkCodes(Session& session, Report& report, const Report& before)
{
    if (report.channel.isEmpty())
        report.channel = u"TEL"_s;
    if (report.origin.isEmpty())
        report.origin = originOf(report);
    if (report.category.isEmpty())
        refuseInput(QCoreApplication::translate("Reports", "Choose a category."), u"category"_s);
    if (report.nature.isEmpty())
        refuseInput(QCoreApplication::translate("Reports", "Choose the nature of the report."), u"nature"_s);
    checkCode(session, u"COMMUNICATIEKANAAL"_s, report.channel, u"channel"_s, before.channel);
    checkCode(session, u"ORIGIN"_s, report.origin, u"origin"_s, before.origin);
    checkCode(session, u"ZAAKTYPEDETAILSOORT"_s, report.category, u"category"_s, before.category);
    checkCode(session, u"NATURE"_s, report.nature, u"nature"_s, before.nature);
    checkCode(session, u"SPOKEN_TO_NEIGHBOUR"_s, report.spokenToNeighbour, u"spokenToNeighbour"_s,
              before.spokenToNeighbour, true);
    checkCode(session, u"TRIAGE"_s, report.triageProposal, u"triageProposal"_s, before.triageProposal, true);
    checkCode(session, u"TRIAGE"_s, report.triageOutcome, u"triageOutcome"_s, before.triageOutcome, true);
    checkCode(session, u"TEAM"_s, report.team, u"team"_s, before.team, true);
    report.otherCategories.removeDuplicates();
    report.otherCategories.removeAll(report.category);
    report.otherCategories.sort();
    for (const QString& category : report.otherCategories)
        checkCode(session, u"ZAAKTYPEDETAILSOORT"_s, category, u"otherCategories"_s,
                  before.otherCategories.contains(category) ? category : QString());
    report.triageReason = checkedText(report.triageReason, 2000, u"triageReason"_s);
}

} // namespace

QString originOf(const Report& report)
{
    switch (report.reporterKind) {
    case ReporterKind::Known:
        return report.reporterUnit ? u"TENANT"_s : u"RESIDENT"_s;
    case ReporterKind::Anonymous:
        return u"ANONYMOUS"_s;
    case ReporterKind::None:
        break;
    }
    return u"OWN"_s;
}

Report checkedReport(Session& session, Report report, const Report& before, Numbers numbers)
{
    checkMoment(session, report);
    fillReporter(session, report);
    fillPlace(session, report);
    checkCodes(session, report, before);
    questionNumbers(numbers, {{u"description"_s, report.description},
                              {u"placeText"_s, report.placeText},
                              {u"accusedText"_s, report.accusedText},
                              {u"triageReason"_s, report.triageReason}});
    return report;
}

ReportCost checkedCost(Session& session, ReportCost cost, Numbers numbers)
{
    constexpr qint64 mostCents = 100'000'000; // a million euros: more is a typing mistake
    if (cost.amountCents <= 0 || cost.amountCents > mostCents)
        refuseInput(
            QCoreApplication::translate("Reports", "Enter an amount of more than 0 and at most 1,000,000 euros."),
            u"amountCents"_s);
    checkDay(cost.spentOn, u"spentOn"_s);
    if (cost.spentOn > session.clock().today())
        refuseInput(QCoreApplication::translate("Reports", "Costs cannot be dated on a day to come."), u"spentOn"_s);
    checkCode(session, u"COST_KIND"_s, cost.kind, u"kind"_s);
    cost.remark = checkedLine(cost.remark, longestLine, u"remark"_s);
    questionNumbers(numbers, {{u"remark"_s, cost.remark}});
    return cost;
}

} // namespace woonrust::reports
