// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/lifecycle.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace woonrust;

TEST_CASE("No event means two things in one state")
{
    std::set<std::pair<ReportState, ReportEvent>> ofReport;
    for (const ReportStep& step : reportSteps)
        CHECK(ofReport.emplace(step.from, step.event).second);
    std::set<std::pair<DossierState, DossierEvent>> ofDossier;
    for (const DossierStep& step : dossierSteps)
        CHECK(ofDossier.emplace(step.from, step.event).second);
}

TEST_CASE("Only closing closes, only opening again opens, and both need a reason")
{
    for (const ReportStep& step : reportSteps) {
        const bool wasClosed = step.from == ReportState::Closed;
        const bool isClosed = step.to == ReportState::Closed;
        CHECK((step.event == ReportEvent::Close) == (!wasClosed && isClosed));
        CHECK((step.event == ReportEvent::Reopen) == (wasClosed && !isClosed));
        if (wasClosed != isClosed)
            CHECK(step.needsReason);
    }
    for (const DossierStep& step : dossierSteps) {
        CHECK((step.event == DossierEvent::Close) == (!isClosed(step.from) && isClosed(step.to)));
        CHECK((step.event == DossierEvent::Reopen) == (isClosed(step.from) && !isClosed(step.to)));
        if (isClosed(step.from) != isClosed(step.to))
            CHECK(step.needsReason);
    }
}

TEST_CASE("A dossier that closes and opens again is in the phase that it was in, which only a change of phase changes")
{
    for (const DossierStep& step : dossierSteps)
        CHECK((phaseOf(step.from) != phaseOf(step.to)) ==
              (step.event == DossierEvent::MakePreventive || step.event == DossierEvent::MakeRepressive));
}

TEST_CASE("Both phases of a dossier take the same, open and closed")
{
    using enum DossierState;
    for (const DossierStep& step : dossierSteps) {
        if (step.event == DossierEvent::MakePreventive || step.event == DossierEvent::MakeRepressive)
            continue;
        for (const auto& [one, other] :
             {std::pair(Preventive, Repressive), std::pair(ClosedPreventive, ClosedRepressive)}) {
            if (step.from != one && step.from != other)
                continue;
            const auto twin = stepOf(step.from == one ? other : one, step.event);
            REQUIRE(twin);
            CHECK(twin->who == step.who);
            CHECK(twin->needsReason == step.needsReason);
        }
    }
}

TEST_CASE("The state of a report and of a dossier is that of what is stored")
{
    Report report;
    CHECK(stateOf(report) == ReportState::New);
    report.status = QStringLiteral("INB");
    CHECK(stateOf(report) == ReportState::InProgress);
    report.closedAt = QDateTime::currentDateTimeUtc();
    CHECK(stateOf(report) == ReportState::Closed);
    Dossier dossier;
    CHECK(stateOf(dossier) == DossierState::Preventive);
    dossier.closedAt = report.closedAt;
    CHECK(stateOf(dossier) == DossierState::ClosedPreventive);
    dossier.phase = QStringLiteral("REPRESSIVE");
    CHECK(stateOf(dossier) == DossierState::ClosedRepressive);
    dossier.closedAt = {};
    CHECK(stateOf(dossier) == DossierState::Repressive);
    for (const DossierState state : {DossierState::Preventive, DossierState::Repressive})
        CHECK(statusOf(state) == QLatin1StringView("INB"));
    CHECK(statusOf(DossierState::ClosedRepressive) == QLatin1StringView("GES"));
    CHECK(statusOf(ReportState::New) == QLatin1StringView("AAN"));
}
