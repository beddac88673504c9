// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch_qt.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/value_scale.h"
#include "ui/print/sample_report.h"

#include <QPicture>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::papers;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

charts::ChartStyle paperStyle()
{
    QFont font;
    font.setPixelSize(12);
    return charts::chartStyle(font,
                              {.text = QColor(0x1D, 0x2A, 0x31),
                               .secondary = QColor(0x5A, 0x6A, 0x74),
                               .line = QColor(0xD9, 0xE0, 0xE4),
                               .background = Qt::white,
                               .accent = QColor(0x0B, 0x6E, 0x75)},
                              1);
}

QImage painted(const Chart& chart, QSize size = {480, 300})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    charts::paint(painter, image.rect(), chart, paperStyle(), dutch);
    return image;
}

int pixels(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

Chart values(std::initializer_list<double> numbers, NumberFormat unit = NumberFormat::Whole)
{
    Chart chart{.kind = ChartKind::Columns, .title = {}, .categories = {}, .series = {{.name = {}}}, .unit = unit};
    for (const double number : numbers) {
        chart.categories.push_back(QString::number(chart.categories.size()));
        chart.series.front().points.push_back({.value = number});
    }
    return chart;
}

} // namespace

TEST_CASE("The axis of counts has whole steps, starts at zero and holds the highest value")
{
    for (const double highest : {1.0, 2.0, 3.0, 7.0, 9.0, 83.0, 120.0, 1234.0, 1e6}) {
        INFO(highest);
        const auto scale = charts::valueScale(values({0, highest}));
        CHECK(scale.from == 0);
        CHECK(scale.to >= highest);
        CHECK(scale.step == std::floor(scale.step));
        CHECK(scale.ticks().size() >= 2);
        CHECK(scale.ticks().size() <= 7);
    }
    CHECK(charts::valueScale(values({0, 0})).ticks() == std::vector<double>{0, 1});
}

TEST_CASE("The axis of rates runs from 0 to 100 percent")
{
    const auto scale = charts::valueScale(values({0.5, 0.6}, NumberFormat::Percent));
    CHECK(scale.from == 0);
    CHECK(scale.to == 1);
    CHECK(scale.label(0.25, NumberFormat::Percent, dutch) == u"25%");
}

TEST_CASE("The last column stands out, in lightness as well as in colour")
{
    const auto style = paperStyle();
    const QImage image = painted(tests::monthlyChart(13));
    CHECK(pixels(image, style.accent) > 200);
    CHECK(pixels(image, style.tint) > 10 * 200);
    CHECK(std::abs(qGray(style.accent.rgb()) - qGray(style.tint.rgb())) > 60);
}

TEST_CASE("Columns stand on the axis, at the size of a screen as well as of paper")
{
    const auto style = paperStyle();
    for (const QSize size : {QSize(240, 150), QSize(480, 300), QSize(1600, 1000)}) {
        const QImage image = painted(values({100}), size);
        int lowest = 0;
        int axis = 0;
        for (int y = 0; y < image.height(); ++y) {
            int line = 0;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == style.accent)
                    lowest = y;
                line += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
            }
            if (line > image.width() / 2)
                axis = y;
        }
        INFO(size.width());
        CHECK(lowest > 0);
        CHECK(std::abs(axis - lowest) <= 2);
    }
}

TEST_CASE("Parts of a stack differ in lightness, for a black-and-white printer")
{
    const auto style = paperStyle();
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = i + 1; j < 3; ++j)
            CHECK(std::abs(qGray(style.fills[i].rgb()) - qGray(style.fills[j].rgb())) > 35);
    }
}

TEST_CASE("Bars are ranked, and the ones beyond what fits are counted, not hidden")
{
    Chart chart = tests::categoryChart(60);
    std::reverse(chart.categories.begin(), chart.categories.end());
    std::reverse(chart.series.front().points.begin(), chart.series.front().points.end());
    const QImage reversed = painted(chart, {480, 600});
    CHECK(reversed == painted(tests::categoryChart(60), {480, 600}));
    CHECK(charts::preferredHeight(chart, paperStyle(), 480) < 800);
}

TEST_CASE("A chart takes any number of places, also none")
{
    for (const int places : {0, 1, 2, 6, 13, 60, 150}) {
        INFO(places);
        CHECK_FALSE(painted(tests::monthlyChart(places)).isNull());
        CHECK_FALSE(painted(tests::categoryChart(places)).isNull());
        CHECK_FALSE(painted(tests::deadlineChart(places)).isNull());
        CHECK_FALSE(painted(tests::dossierChart(places)).isNull());
    }
    CHECK_FALSE(painted(tests::dossierChart(13), {10, 10}).isNull());
}

TEST_CASE("A chart without values says so")
{
    Chart chart = tests::monthlyChart(3);
    for (auto& point : chart.series.front().points)
        point = {};
    chart.emptyMessage = u"Nog geen meldingen."_s;
    CHECK(charts::description(chart, dutch).contains(u"Nog geen meldingen."));
    CHECK(pixels(painted(chart), paperStyle().accent) == 0);
}

TEST_CASE("A chart describes each value for who cannot see it")
{
    Chart chart = values({12, 0.0});
    chart.title = u"Meldingen per maand"_s;
    chart.categories = {u"sep\n2026"_s, u"okt"_s};
    chart.series.front().points[1] = {.value = {}, .label = u"< 5"_s};
    CHECK(charts::description(chart, dutch) == u"Meldingen per maand\nsep 2026: 12\nokt: < 5");
}

TEST_CASE("The chart on screen is the chart on paper, and has an accessible text")
{
    charts::ChartView view;
    view.setChart(tests::monthlyChart(13), dutch);
    view.resize(480, view.heightForWidth(480));
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    CHECK(view.accessibleName() == u"Meldingen per maand");
    CHECK(view.accessibleDescription().contains(u"okt 2025: 48"));
    view.setColors({.text = Qt::white,
                    .secondary = Qt::gray,
                    .line = Qt::darkGray,
                    .background = QColor(0x1A, 0x21, 0x25),
                    .accent = QColor(0x4C, 0xB7, 0xBF),
                    .dark = true});
    CHECK(pixels(view.grab().toImage(), QColor(0x4C, 0xB7, 0xBF)) > 100);
}
