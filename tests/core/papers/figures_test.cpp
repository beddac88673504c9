// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/figures.h"

#include "core/papers/figure_fixture.h"

#include <QJsonDocument>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::papers;
using namespace Qt::StringLiterals;

namespace {

QDate october(int day)
{
    return {2026, 10, day};
}

} // namespace

TEST_CASE("A period with nothing in it has zeros and nothing to measure")
{
    FigureCasebook book;
    const auto report = book.figures({.period = Period::month(2026, 10), .withMonths = true});
    CHECK(report.current == Figures{});
    CHECK(report.previous == Figures{});
    CHECK(report.yearBefore == Figures{});
    CHECK_FALSE(report.current.acknowledged.rate().has_value());
    CHECK_FALSE(report.current.medianDays.has_value());
    CHECK(report.areas.empty());
    CHECK(report.months.size() == 13);
    CHECK(report.months.front().month == QDate(2025, 10, 1));
    CHECK(report.months.back().month == october(1));
}

TEST_CASE("New reports are counted by Amsterdam days, from midnight to midnight")
{
    FigureCasebook book;
    book.report({.on = QDate(2026, 9, 30), .at = QTime(23, 59, 59)});
    book.report({.on = october(1), .at = QTime(0, 0)});
    book.report({.on = october(25), .at = QTime(2, 30)}); // the hour that the end of summer time repeats
    book.report({.on = october(31), .at = QTime(23, 59, 59)});
    book.report({.on = QDate(2026, 11, 1), .at = QTime(0, 0)});
    book.report({.on = QDate(2025, 10, 31), .at = QTime(23, 59)});
    const auto report = book.october();
    CHECK(report.current.reports.total == 3);
    CHECK(report.previous.reports.total == 1);
    CHECK(report.yearBefore.reports.total == 1);
    CHECK(book.figures({.period = Period::month(2026, 11)}).current.reports.total == 1);
}

TEST_CASE("New reports are split by main category, nature, channel and origin")
{
    FigureCasebook book;
    const qint64 first = book.report({.on = october(2)});
    book.db.exec(u"INSERT INTO report_category (report_id, category) VALUES (?, 'STA')"_s, {first});
    book.report({.on = october(3), .category = u"VUI"_s, .nature = u"fysiek"_s, .channel = u"EMA"_s});
    book.report({.on = october(4), .nature = u"positief"_s, .origin = u"PARTNER"_s});
    const auto reports = book.october().current.reports;
    CHECK(reports.byCategory == Counts{{u"GEL"_s, 2}, {u"VUI"_s, 1}});
    CHECK(reports.byNature == Counts{{u"fysiek"_s, 1}, {u"overlast"_s, 1}, {u"positief"_s, 1}});
    CHECK(reports.byChannel == Counts{{u"EMA"_s, 1}, {u"TEL"_s, 2}});
    CHECK(reports.byOrigin == Counts{{u"PARTNER"_s, 1}, {u"TENANT"_s, 2}});
}

TEST_CASE("A reporter counts once, anonymous reports apart, and own observations have no reporter")
{
    FigureCasebook book;
    const qint64 somebody = book.person();
    book.report({.on = october(2), .reporter = somebody});
    book.report({.on = october(9), .reporter = somebody});
    book.report({.on = october(9), .reporter = book.person()});
    book.report({.on = october(9), .anonymous = true});
    book.report({.on = october(10), .anonymous = true});
    book.report({.on = october(11)});
    CHECK(book.october().current.reporters == ReporterFigures{.known = 2, .anonymous = 2});
}

TEST_CASE("Costs count in the period in which they were made, under the main category of their report")
{
    FigureCasebook book;
    const qint64 old = book.report({.on = QDate(2026, 5, 4), .category = u"VUI"_s});
    const qint64 recent = book.report({.on = october(5), .category = u"VAN"_s});
    book.cost(old, 12550, october(1));
    book.cost(old, 1000, october(31));
    book.cost(old, 7, QDate(2026, 11, 1));
    book.cost(recent, 5, october(31));
    const auto costs = book.october().current.costs;
    CHECK(costs.total == 13555);
    CHECK(costs.byCategory == Counts{{u"VAN"_s, 5}, {u"VUI"_s, 13550}});
    CHECK(costs.reportsByCategory == Counts{{u"VAN"_s, 1}, {u"VUI"_s, 1}});
}

TEST_CASE("A polluted home counts once, however often it is reported, and only with an address")
{
    FigureCasebook book;
    const qint64 home = book.unit(0);
    book.report({.on = october(2), .unit = home, .polluted = true});
    book.report({.on = october(3), .unit = home, .polluted = true});
    book.report({.on = october(3), .unit = book.unit(0), .polluted = false});
    book.report({.on = october(3), .polluted = true});
    CHECK(book.october().current.pollutedHomes == 1);
}

TEST_CASE("Met in time means on the due date at the latest; what can still be met is counted apart")
{
    FigureCasebook book;
    // Thursday 1 October + 2 working days = Monday 5 October.
    book.report({.on = october(1), .acknowledged = october(5)});
    book.report({.on = october(1), .acknowledged = october(6)});
    book.report({.on = october(1)});
    book.report({.on = october(1), .nature = u"positief"_s});
    const auto on = [&](int day) {
        return book.figures({.period = Period::month(2026, 10), .at = october(day)}).current.acknowledged;
    };
    CHECK(on(4) == DeadlineFigures{.inTime = 0, .counted = 0, .running = 3});
    CHECK(on(5) == DeadlineFigures{.inTime = 1, .counted = 1, .running = 2}); // due today is still running
    CHECK(on(6) == DeadlineFigures{.inTime = 1, .counted = 3, .running = 0});
    CHECK(on(5).rate() == 1.0);
    CHECK_FALSE(on(4).rate().has_value());
    // By default as of today, 20 November.
    CHECK(book.october().current.acknowledged == DeadlineFigures{.inTime = 1, .counted = 3, .running = 0});
}

TEST_CASE("Feedback is measured against the target of 5 and the limit of 10 working days")
{
    FigureCasebook book;
    book.report({.on = october(1), .answered = october(8)});  // the 5th working day
    book.report({.on = october(1), .answered = october(9)});  // the 6th
    book.report({.on = october(1), .answered = october(15)}); // the 10th
    book.report({.on = october(1), .answered = october(16)});
    const auto current = book.october().current;
    CHECK(current.feedbackTarget == DeadlineFigures{.inTime = 1, .counted = 4, .running = 0});
    CHECK(current.feedbackLimit == DeadlineFigures{.inTime = 3, .counted = 4, .running = 0});
}

TEST_CASE("A deadline that was extended counts by the day that was promised")
{
    FigureCasebook book;
    const qint64 report = book.report({.on = october(1), .answered = october(19)}); // the limit was the 15th
    book.db.exec(u"UPDATE deadline SET due_on = '2026-10-19' WHERE report_id = ? AND kind = 'FEEDBACK'"_s, {report});
    CHECK(book.october().current.feedbackLimit == DeadlineFigures{.inTime = 1, .counted = 1, .running = 0});
    CHECK(book.october().current.feedbackTarget == DeadlineFigures{.inTime = 0, .counted = 1, .running = 0});
}

TEST_CASE("A suspended deadline is running, not missed")
{
    FigureCasebook book;
    const qint64 report = book.report({.on = october(1), .acknowledged = october(2)});
    book.db.exec(u"UPDATE deadline SET due_on = NULL WHERE report_id = ? AND kind = 'FEEDBACK'"_s, {report});
    const auto current = book.october().current;
    CHECK(current.feedbackLimit == DeadlineFigures{.inTime = 0, .counted = 0, .running = 1});
    CHECK(current.openReports == 1);
    CHECK(current.openPastDeadline == 0);
}

TEST_CASE("Open at the end of a period is what was not closed before its last midnight")
{
    FigureCasebook book;
    book.report({.on = october(1), .closed = october(31), .acknowledged = october(1), .answered = october(2)});
    book.report({.on = october(1), .closed = QDate(2026, 11, 1), .acknowledged = october(1), .answered = october(2)});
    book.report({.on = QDate(2026, 3, 1), .acknowledged = QDate(2026, 3, 1), .answered = QDate(2026, 3, 2)});
    book.report({.on = QDate(2026, 3, 1), .nature = u"positief"_s});
    book.report({.on = QDate(2026, 11, 1)});
    const auto report = book.october();
    CHECK(report.current.openReports == 2);
    CHECK(report.current.openPastDeadline == 0);
    CHECK(report.previous.openReports == 1);
    CHECK(report.yearBefore.openReports == 0);
}

TEST_CASE("An open report is past its deadline when a limit fell before the end and was not met before it")
{
    FigureCasebook book;
    const QDate thursday = october(1);
    book.report({.on = thursday}); // neither acknowledged nor answered
    // Answered on the last day: too late, but met before the end.
    book.report({.on = thursday, .acknowledged = thursday, .answered = october(31)});
    // Answered after the end.
    book.report({.on = thursday, .acknowledged = thursday, .answered = QDate(2026, 11, 1)});
    // Target missed only: that is no limit.
    book.report({.on = october(20), .acknowledged = october(20)});
    // Friday 30 October: acknowledgement due in November.
    book.report({.on = october(30)});
    const auto current = book.october().current;
    CHECK(current.openReports == 5);
    CHECK(current.openPastDeadline == 2);
}

TEST_CASE("Dossiers are counted as opened, closed and open, by kind and phase")
{
    FigureCasebook book;
    book.dossier(QDate(2026, 9, 30), october(1));
    book.dossier(october(1), october(31), 0, 0, u"CARE"_s);
    book.dossier(october(31), {}, 0, 0, u"CARE"_s, u"REPRESSIVE"_s);
    book.dossier(october(15), QDate(2026, 11, 1));
    book.dossier(QDate(2026, 11, 1));
    const auto report = book.october();
    CHECK(report.current.dossiers == DossierFlow{.opened = 3, .closed = 2, .open = 2});
    CHECK(report.current.dossiersByKind ==
          std::map<QString, DossierFlow>{{u"CARE"_s, {.opened = 2, .closed = 1, .open = 1}},
                                         {u"NUISANCE"_s, {.opened = 1, .closed = 1, .open = 1}}});
    CHECK(report.current.dossiersByPhase ==
          std::map<QString, DossierFlow>{{u"PREVENTIVE"_s, {.opened = 2, .closed = 2, .open = 1}},
                                         {u"REPRESSIVE"_s, {.opened = 1, .closed = 0, .open = 1}}});
    CHECK(report.previous.dossiers == DossierFlow{.opened = 1, .closed = 0, .open = 1});
}

TEST_CASE("The median is the middle or the mean of two middles, the 90th percentile the nearest rank")
{
    CHECK(lengthFigures({{7, 1}}).median == 7.0);
    CHECK(lengthFigures({{7, 1}}).p90 == 7);
    CHECK(lengthFigures({{1, 1}, {2, 1}, {10, 1}}).median == 2.0);
    CHECK(lengthFigures({{1, 1}, {2, 1}, {5, 1}, {10, 1}}).median == 3.5);
    CHECK(lengthFigures({{1, 9}, {50, 1}}).p90 == 1);  // rank 9 of 10
    CHECK(lengthFigures({{1, 9}, {50, 2}}).p90 == 50); // rank 10 of 11
    CHECK(lengthFigures({{0, 3}, {4, 3}}).median == 2.0);
    CHECK_FALSE(lengthFigures({}).median.has_value());
}

TEST_CASE("The lead time is in calendar days, summer time or not")
{
    FigureCasebook book;
    book.dossier(october(24), october(26)); // over the clock change
    book.dossier(october(5), october(5));
    const auto current = book.october().current;
    CHECK(current.medianDays == 1.0);
    CHECK(current.p90Days == 2);
}

TEST_CASE("A dossier is stuck after 120 days without a finished task in the last 30")
{
    FigureCasebook book;
    const QDate end(2026, 11, 1);
    book.dossier(end.addDays(-120));                                  // just not
    book.dossier(end.addDays(-121));                                  // stuck
    book.taskDone(book.dossier(end.addDays(-300)), end.addDays(-30)); // worked on
    book.taskDone(book.dossier(end.addDays(-300)), end.addDays(-31)); // stuck
    book.taskDone(book.dossier(end.addDays(-300)), end);              // done after the period: stuck at its end
    book.taskDone(book.dossier(end.addDays(-300)), {});               // an open task is no step
    book.dossier(end.addDays(-300), october(31));                     // closed
    CHECK(book.october().current.stuckDossiers == 4);
}

TEST_CASE("Steps done in the period stand against their norm, in the days of their term")
{
    FigureCasebook book;
    const qint64 dossier = book.dossier(QDate(2026, 9, 1));
    book.step(dossier, u"WO"_s, u"WO02"_s, october(1), october(6), october(6));       // 3 working days, in time
    book.step(dossier, u"WO"_s, u"WO02"_s, october(5), october(8), october(12));      // 5 working days, late
    book.step(dossier, u"WO"_s, u"WO02"_s, october(5), october(8), october(7), true); // skipped
    book.step(dossier, u"WO"_s, u"WO02"_s, october(28), october(30), QDate(2026, 11, 2));
    book.step(dossier, u"WO"_s, u"WO02"_s, october(28), october(30));             // runs
    book.step(dossier, u"WO"_s, u"WO07"_s, october(1), october(15), october(15)); // 14 plain days
    book.step(dossier, u"HA"_s, u"HA10"_s, october(1), {}, october(3));           // its day stands in a paper
    const auto report = book.october();
    CHECK(report.current.steps ==
          std::vector<StepFigures>{
              {.process = u"HA"_s, .step = u"HA10"_s, .calendarDays = true, .done = 1, .median = 2.0, .p90 = 2},
              {.process = u"WO"_s, .step = u"WO02"_s, .done = 2, .counted = 2, .inTime = 1, .median = 4.0, .p90 = 5},
              {.process = u"WO"_s,
               .step = u"WO07"_s,
               .calendarDays = true,
               .done = 1,
               .counted = 1,
               .inTime = 1,
               .median = 14.0,
               .p90 = 14}});
    CHECK(report.previous.steps.empty());
}

TEST_CASE("Each area shows its own reports, dossiers, open reports and repeat addresses")
{
    FigureCasebook book;
    const qint64 town = book.area(u"GM01"_s);
    const qint64 east = book.area(u"BU02"_s, town);
    const qint64 empty = book.area(u"BU03"_s, town);
    book.area(u"BU04"_s, town); // has nothing at all
    const qint64 home = book.unit(east);
    book.unit(east);
    book.unit(east, u"PAR"_s);
    book.unit(empty, u"PAR"_s);
    book.report({.on = QDate(2025, 11, 1), .unit = home, .area = east, .closed = QDate(2025, 11, 2)});
    book.report({.on = QDate(2026, 4, 1), .unit = home, .area = east, .closed = QDate(2026, 4, 2)});
    book.report({.on = october(1), .unit = home, .area = east});
    book.report({.on = october(1)}); // no area
    book.dossier(october(2), {}, 0, home);
    book.dossier(october(2), {}, town);
    const auto areas = book.october().areas;
    REQUIRE(areas.size() == 4);
    CHECK(areas[0] == AreaFigures{.code = {}, .name = {}, .reports = 1, .open = 1, .openPastDeadline = 1});
    CHECK(areas[1] == AreaFigures{.code = u"BU02"_s,
                                  .name = u"Area BU02"_s,
                                  .reports = 1,
                                  .homes = 2,
                                  .dossiersOpen = 1,
                                  .open = 1,
                                  .openPastDeadline = 1,
                                  .repeatAddresses = 1});
    CHECK(areas[1].reportsPerHundredHomes() == 50.0);
    CHECK(areas[2].code == u"BU03"_s);
    CHECK_FALSE(areas[2].reportsPerHundredHomes().has_value());
    CHECK(areas[3].dossiersOpen == 1);
    // A report of exactly 12 months and a day ago no longer makes a repeat address.
    CHECK(book.figures({.period = Period::month(2026, 11)}).areas[1].repeatAddresses == 0);
}

TEST_CASE("Filters narrow every figure: an area takes in all below it")
{
    FigureCasebook book;
    const qint64 town = book.area(u"GM01"_s);
    const qint64 district = book.area(u"WK01"_s, town);
    const qint64 east = book.area(u"BU01"_s, district);
    const qint64 other = book.area(u"GM02"_s);
    const qint64 mine = book.dossier(QDate(2026, 1, 1), {}, 0, book.unit(east));
    book.dossier(QDate(2026, 1, 1), {}, other);
    book.cost(book.report({.on = october(1), .category = u"VUI"_s, .area = east, .team = u"N"_s, .dossier = mine}), 500,
              october(1));
    book.cost(book.report({.on = october(1), .area = other, .team = u"Z"_s}), 700, october(1));
    book.report({.on = october(1)});
    for (const FigureRequest& request : {FigureRequest{.period = Period::month(2026, 10), .areaCode = u"GM01"_s},
                                         FigureRequest{.period = Period::month(2026, 10), .category = u"VUI"_s},
                                         FigureRequest{.period = Period::month(2026, 10), .team = u"N"_s}}) {
        const auto report = book.figures(request);
        CHECK(report.current.reports.byCategory == Counts{{u"VUI"_s, 1}});
        CHECK(report.current.costs.total == 500);
        CHECK(report.current.acknowledged.counted == 1);
        CHECK(report.current.openReports == 1);
        CHECK(report.current.dossiers.open == (request.team.isEmpty() ? 1 : 0));
        CHECK(report.current.stuckDossiers == (request.team.isEmpty() ? 1 : 0));
    }
    const auto areas = book.figures({.period = Period::month(2026, 10), .areaCode = u"GM01"_s}).areas;
    REQUIRE(areas.size() == 1);
    CHECK(areas[0].code == u"BU01"_s);
}

TEST_CASE("A senseless period, an unknown area and a role without figures get their own answer")
{
    FigureCasebook book;
    Session coordinator = book.session(Role::Coordinator);
    const auto reversed = figureReport(coordinator, {.period = {.from = october(2), .until = october(2)}});
    REQUIRE_FALSE(reversed.has_value());
    CHECK(reversed.error().kind == ErrorKind::Input);
    const auto nowhere = figureReport(coordinator, {.period = Period::month(2026, 10), .areaCode = u"XX"_s});
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().message.contains(u"XX"_s));
    Session administrator = book.session(Role::Administrator);
    const auto refused = figureReport(administrator, {.period = Period::month(2026, 10)});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::NotAllowed);
    Session management = book.session(Role::Management);
    CHECK(figureReport(management, {.period = Period::month(2026, 10)}).has_value());
}

TEST_CASE("A stopped count ends as cancelled and leaves the casebook usable")
{
    FigureCasebook book;
    Session coordinator = book.session(Role::Coordinator);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = figureReport(coordinator, {.period = Period::month(2026, 10)}, stop.get_token());
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    book.report({.on = october(1)});
    CHECK(book.october().current.reports.total == 1);
}
