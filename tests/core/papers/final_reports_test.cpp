// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/final_reports.h"

#include "core/papers/figure_fixture.h"
#include "domain/number.h"

#include <QJsonArray>
#include <algorithm>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::papers;
using namespace Qt::StringLiterals;

namespace {

const Period october = Period::month(2026, 10);

FinalReport declared(FigureCasebook& book, bool external = false)
{
    Session coordinator = book.session(Role::Coordinator);
    auto result = declareFinal(coordinator, october, {}, external);
    REQUIRE(result.has_value());
    return *std::move(result);
}

FigureComparison compared(FigureCasebook& book, const FinalReport& report)
{
    Session coordinator = book.session(Role::Coordinator);
    auto result = compareWithNow(coordinator, report);
    REQUIRE(result.has_value());
    return *std::move(result);
}

void logReport(FigureCasebook& book, QLatin1StringView action, qint64 report, const QJsonObject& changes = {})
{
    Session session = book.session();
    REQUIRE(session
                .write([&] {
                    session.log({.action = action,
                                 .subjectKind = EntityKind::Report,
                                 .subjectId = report,
                                 .report = ReportId(report),
                                 .changes = changes});
                })
                .has_value());
}

} // namespace

TEST_CASE("A final report keeps its figures, whatever is registered later")
{
    FigureCasebook book;
    book.report({.on = QDate(2026, 10, 5)});
    const FinalReport final = declared(book);
    CHECK(final.figures.current.reports.total == 1);
    CHECK(final.figures.months.size() == 13);
    book.clock.advanceDays(1);
    book.report({.on = QDate(2026, 10, 6)});
    Session manager = book.session(Role::Management);
    const auto kept = latestFinal(manager, october, {}, false);
    REQUIRE((kept.has_value() && kept->has_value()));
    CHECK((*kept)->figures.current.reports.total == 1);
    CHECK((*kept)->madeAt == final.madeAt);
    CHECK((*kept)->byName == u"User "_s + roleCode(Role::Coordinator));
    CHECK(book.october().current.reports.total == 2);
    CHECK_FALSE(latestFinal(manager, october, {}, true)->has_value());
    CHECK_FALSE(latestFinal(manager, Period::month(2026, 9), {}, false)->has_value());
}

TEST_CASE("Declaring final again keeps both, and the last one counts")
{
    FigureCasebook book;
    const FinalReport first = declared(book);
    book.clock.advanceDays(1);
    book.report({.on = QDate(2026, 10, 5)});
    const FinalReport second = declared(book);
    Session session = book.session();
    CHECK((*latestFinal(session, october, {}, false))->id == second.id);
    const auto all = finalReports(session);
    REQUIRE(all.has_value());
    REQUIRE(all->size() == 2);
    CHECK(all->front().id == second.id);
    CHECK(finalReport(session, first.id)->figures.current.reports.total == 0);
    CHECK(finalReport(session, FinalReportId(99)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Only the coordinator declares a month final, only once it is over, and it is logged")
{
    FigureCasebook book;
    Session social = book.session(Role::SocialManager);
    CHECK(declareFinal(social, october, {}, false).error().kind == ErrorKind::NotAllowed);
    Session coordinator = book.session(Role::Coordinator);
    const auto early = declareFinal(coordinator, Period::month(2026, 11), {}, false);
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().kind == ErrorKind::Input);
    CHECK(book.db.integer(u"SELECT count(*) FROM final_report"_s) == 0);
    const FinalReport final = declared(book);
    CHECK(book.db.integer(u"SELECT count(*) FROM event WHERE subject_kind = 'final_report' AND subject_id = ?"_s,
                          {final.id}) == 1);
    Session administrator = book.session(Role::Administrator);
    CHECK(finalReports(administrator).error().kind == ErrorKind::NotAllowed);
    CHECK(compareWithNow(administrator, final).error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("Without changes a re-run finds no difference, even when deadlines have run out since")
{
    FigureCasebook book;
    book.clock.set(QDateTime(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::UTC));
    book.report({.on = QDate(2026, 10, 30)}); // still running on 2 November
    const FinalReport final = declared(book);
    CHECK(final.figures.current.acknowledged.running == 1);
    book.clock.advanceDays(60);
    const FigureComparison comparison = compared(book, final);
    CHECK(comparison.differences.empty());
    CHECK(comparison.causes.empty());
    CHECK(comparison.finalAt == final.madeAt);
}

TEST_CASE("A re-run tells which figures changed and which reports and dossiers did it")
{
    FigureCasebook book;
    const qint64 known = book.report({.on = QDate(2026, 10, 5), .acknowledged = QDate(2026, 10, 6)});
    const qint64 closedLater = book.report({.on = QDate(2026, 9, 5)});
    logReport(book, event::created, known);
    book.clock.advanceDays(1);
    const FinalReport final = declared(book);
    book.clock.advanceDays(1);

    const qint64 late = book.report({.on = QDate(2026, 10, 20), .category = u"STA"_s});
    book.db.exec(u"UPDATE report SET number = ? WHERE id = ?"_s,
                 {SerialNumber{.kind = SerialNumber::report, .year = 2026, .serial = 123}.key(), late});
    logReport(book, event::created, late);
    book.db.exec(u"UPDATE report SET category = 'VUI' WHERE id = ?"_s, {known});
    logReport(book, event::changed, known, {{u"category"_s, QJsonArray{u"GEL"_s, u"VUI"_s}}});
    logReport(book, event::changed, known, {{u"category"_s, QJsonArray{u"GEL"_s, u"VUI"_s}}}); // twice: one report
    book.db.exec(u"UPDATE report SET closed_on = '2026-10-30', closed_at = '2026-10-30T10:00:00.000Z' WHERE id = ?"_s,
                 {closedLater});
    logReport(book, event::closed, closedLater);
    logReport(book, event::viewed, known);
    const qint64 november = book.report({.on = QDate(2026, 11, 3)});
    logReport(book, event::created, november);

    const FigureComparison comparison = compared(book, final);
    const auto difference = [&comparison](const QString& key) {
        const auto found = std::ranges::find(comparison.differences, key, &FigureDifference::key);
        REQUIRE(found != comparison.differences.end());
        return std::pair(found->before, found->after);
    };
    using Pair = std::pair<std::optional<double>, std::optional<double>>;
    CHECK(difference(u"R1.total"_s) == Pair(1, 2));
    CHECK(difference(u"R1.by_category.GEL"_s) == Pair(1, 0));
    CHECK(difference(u"R1.by_category.VUI"_s) == Pair(0, 1));
    CHECK(difference(u"areas..R1"_s) == Pair(1, 2));
    CHECK(std::ranges::find(comparison.differences, u"R2.known"_s, &FigureDifference::key) ==
          comparison.differences.end());
    REQUIRE(comparison.causes.size() == 3);
    CHECK(comparison.causes[0] ==
          FigureCause{.reason = ChangeReason::ReportAdded, .count = 1, .numbers = {u"M26-00123"_s}});
    CHECK(comparison.causes[1].reason == ChangeReason::ReportChanged);
    CHECK(comparison.causes[1].count == 1);
    CHECK(comparison.causes[2].reason == ChangeReason::ReportClosed);
    CHECK(causeText(comparison.causes[0]).contains(u"M26-00123"_s));
}

TEST_CASE("Figures have names that people read")
{
    const CodeNames names({{.list = u"ZAAKTYPEDETAILSOORT"_s, .code = u"GEL"_s, .nameNl = u"Geluidsoverlast"_s}},
                          u"nl"_s);
    CHECK(figureName(u"R1.by_category.GEL"_s, names) == u"New reports, Geluidsoverlast"_s);
    CHECK(figureName(u"areas.BU01.repeat_addresses"_s, names) == u"Repeat addresses, BU01"_s);
    CHECK(figureName(u"areas..R1"_s, names) == u"New reports, without an area"_s);
    CHECK(figureName(u"R6.limit.in_time"_s, names) == u"Answered within the limit"_s);
}

TEST_CASE("Kept figures that cannot be read are reported, not shown as zeros")
{
    FigureCasebook book;
    const FinalReport final = declared(book);
    book.db.exec(u"UPDATE final_report SET figures = '{'"_s);
    Session session = book.session();
    CHECK(finalReport(session, final.id).error().kind == ErrorKind::Damaged);
}
