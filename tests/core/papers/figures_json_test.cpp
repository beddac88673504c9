// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/figures_json.h"

#include "core/papers/figure_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::papers;
using namespace Qt::StringLiterals;

TEST_CASE("The JSON of an empty casebook has every key of the contract, with zeros and nulls")
{
    FigureCasebook book;
    const QJsonObject object = figuresToJson(book.october());
    const QByteArray set = R"({"R1":{"total":0,"by_category":{},"by_nature":{},"by_channel":{},"by_origin":{}},
        "R2":{"known":0,"anonymous":0},"R3":{"total":0,"by_category":{}},"R4":0,
        "R5":{"in_time":0,"counted":0,"running":0,"rate":null},
        "R6":{"target":{"in_time":0,"counted":0,"running":0,"rate":null},
              "limit":{"in_time":0,"counted":0,"running":0,"rate":null}},
        "R7":{"open":0,"past_deadline":0},"D1":{"opened":0,"closed":0,"open":0},
        "D2":{"median_days":null,"p90_days":null},"D3":0,"P1":{"steps":[]}})";
    const QByteArray expected = R"({"from":"2026-10-01","to":"2026-11-01","area":null,"external":false,"figures":)" +
                                set + R"(,"previous":)" + set + R"(,"year_before":)" + set + R"(,"areas":[]})";
    CHECK(QJsonDocument(object).toJson() == QJsonDocument::fromJson(expected).toJson());
}

TEST_CASE("The JSON gives amounts in cents, rates as fractions and codes as keys")
{
    FigureCasebook book;
    const qint64 area = book.area(u"BU01"_s);
    book.unit(area);
    book.unit(area);
    const qint64 report = book.report({.on = QDate(2026, 10, 1), .area = area, .acknowledged = QDate(2026, 10, 1)});
    book.cost(report, 12345, QDate(2026, 10, 3));
    book.report({.on = QDate(2026, 10, 1), .area = area});
    book.dossier(QDate(2026, 10, 1), QDate(2026, 10, 2));
    book.dossier(QDate(2026, 10, 1), QDate(2026, 10, 5));
    const QJsonObject object = figuresToJson(book.october());
    const QJsonValue figures = object[u"figures"_s];
    CHECK(figures[u"R3"_s][u"by_category"_s][u"GEL"_s].toInteger() == 12345);
    CHECK(figures[u"R5"_s][u"rate"_s].toDouble() == 0.5);
    CHECK(figures[u"D2"_s][u"median_days"_s].toDouble() == 2.5);
    const QJsonValue first = object[u"areas"_s].toArray().first();
    CHECK(first[u"code"_s].toString() == u"BU01"_s);
    CHECK(first[u"per_100_homes"_s].toDouble() == 100.0);
    CHECK(first.toObject().keys() == QStringList{u"R1"_s, u"code"_s, u"dossiers_open"_s, u"name"_s, u"open"_s,
                                                 u"per_100_homes"_s, u"repeat_addresses"_s});
}

TEST_CASE("What is kept of a final report comes back unchanged")
{
    FigureCasebook book;
    const qint64 area = book.area(u"BU01"_s);
    const qint64 report =
        book.report({.on = QDate(2026, 10, 1), .unit = book.unit(area), .area = area, .polluted = true});
    book.cost(report, 12345, QDate(2026, 10, 3));
    book.report({.on = QDate(2025, 10, 1)});
    book.dossier(QDate(2026, 10, 1), QDate(2026, 10, 2), area);
    book.dossier(QDate(2026, 9, 1), {}, area);
    const auto before = book.figures({.period = Period::month(2026, 10), .withMonths = true});
    const QByteArray kept = QJsonDocument(figuresToStorage(before)).toJson(QJsonDocument::Compact);
    const auto after = figuresFromStorage(QJsonDocument::fromJson(kept).object());
    REQUIRE(after.has_value());
    CHECK(after->period == before.period);
    CHECK(after->at == before.at);
    CHECK(after->current == before.current);
    CHECK(after->previous == before.previous);
    CHECK(after->yearBefore == before.yearBefore);
    CHECK(after->areas == before.areas);
    CHECK(after->months == before.months);
    CHECK_FALSE(figuresFromStorage({}).has_value());
}

TEST_CASE("The external JSON holds no count from 1 to 4")
{
    FigureCasebook book;
    const qint64 area = book.area(u"BU01"_s);
    book.unit(area);
    for (int i = 0; i < 7; ++i)
        book.report({.on = QDate(2026, 10, 1 + i), .area = area});
    for (int i = 0; i < 3; ++i)
        book.report({.on = QDate(2026, 10, 1 + i), .category = u"STA"_s, .anonymous = true});
    const QJsonObject object = figuresToJson(book.october(), true);
    CHECK(object[u"external"_s].toBool());
    const QJsonValue figures = object[u"figures"_s];
    CHECK(figures[u"R1"_s][u"total"_s].toInteger() == 10);
    CHECK(figures[u"R1"_s][u"by_category"_s][u"STA"_s].toString() == u"< 5"_s);
    // 10 - 3 would give it away.
    CHECK(figures[u"R1"_s][u"by_category"_s][u"GEL"_s].toString() == u"x"_s);
    CHECK(figures[u"R1"_s][u"by_channel"_s][u"TEL"_s].toInteger() == 10);
    CHECK(figures[u"R2"_s][u"anonymous"_s].toString() == u"< 5"_s);
    CHECK(object[u"areas"_s][0][u"R1"_s].toString() == u"< 5"_s); // no area
    CHECK(object[u"areas"_s][1][u"R1"_s].toString() == u"x"_s);
    CHECK(object[u"areas"_s][1][u"per_100_homes"_s].toString() == u"x"_s);
}

TEST_CASE("Steps stand in the figures with the unit of their days, and never in a version that leaves the team")
{
    FigureCasebook book;
    const qint64 dossier = book.dossier(QDate(2026, 9, 1));
    book.step(dossier, u"WO"_s, u"WO02"_s, QDate(2026, 10, 1), QDate(2026, 10, 6), QDate(2026, 10, 6));
    book.step(dossier, u"WO"_s, u"WO07"_s, QDate(2026, 10, 1), QDate(2026, 10, 15), QDate(2026, 10, 15));
    const FigureReport report = book.october();
    const QJsonObject json = figuresToJson(report);
    const QJsonArray steps = json[u"figures"_s][u"P1"_s][u"steps"_s].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].toObject() == QJsonObject{{u"process"_s, u"WO"_s},
                                             {u"step"_s, u"WO02"_s},
                                             {u"done"_s, 1},
                                             {u"counted"_s, 1},
                                             {u"in_time"_s, 1},
                                             {u"median_working_days"_s, 3.0},
                                             {u"p90_working_days"_s, 3}});
    CHECK(steps[1][u"median_days"_s].toDouble() == 14.0);
    CHECK(json[u"previous"_s][u"P1"_s][u"steps"_s].toArray().isEmpty());
    CHECK(figuresToJson(report, true)[u"figures"_s][u"P1"_s][u"steps"_s].toArray().isEmpty());
    CHECK(figuresFromStorage(figuresToStorage(report))->current == report.current);
}
