// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sample_report.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace woonrust::tests {

using namespace papers;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

std::vector<QString> monthNames(int months)
{
    std::vector<QString> names;
    for (QDate day = QDate(2026, 10, 1).addMonths(1 - months); day <= QDate(2026, 10, 1); day = day.addMonths(1)) {
        const QString month = dutch.toString(day, u"MMM").remove(u'.');
        names.push_back(day.month() == 1 || names.empty() ? u"%1\n%2"_s.arg(month).arg(day.year()) : month);
    }
    return names;
}

// Plausible, and the same every time.
int wave(int i, int low, int high)
{
    return low + (i * 37 + i * i * 11) % (high - low + 1);
}

Series waveSeries(const QString& name, int months, int low, int high, double divisor = 1)
{
    Series series{.name = name, .points = {}};
    for (int i = 0; i < months; ++i)
        series.points.push_back({.value = wave(i, low, high) / divisor});
    return series;
}

} // namespace

Chart monthlyChart(int months)
{
    return {.kind = ChartKind::Columns,
            .title = u"Meldingen per maand"_s,
            .categories = monthNames(months),
            .series = {waveSeries(u"Nieuwe meldingen"_s, months, 48, 92)}};
}

Chart categoryChart(int categories)
{
    static const QStringList names{u"Geluidsoverlast"_s,
                                   u"Omgevingsoverlast gemeenschappelijke ruimte"_s,
                                   u"Burenruzie"_s,
                                   u"Vervuiling en verwaarlozing van de woning"_s,
                                   u"Psychisch"_s,
                                   u"Overig"_s,
                                   u"Huisdieren"_s,
                                   u"Vandalisme"_s,
                                   u"Woonfraude (onderverhuur)"_s};
    Chart chart{.kind = ChartKind::RankedBars, .title = u"Naar categorie"_s, .categories = {}, .series = {{}}};
    for (int i = 0; i < categories; ++i) {
        chart.categories.push_back(i < names.size() ? names[i] : u"Categorie %1"_s.arg(i + 1));
        chart.series.front().points.push_back({.value = 1 + (categories - i) * 3});
    }
    return chart;
}

Chart deadlineChart(int months)
{
    Chart chart{.kind = ChartKind::Lines,
                .title = u"Termijnen gehaald"_s,
                .categories = monthNames(months),
                .series = {waveSeries(u"Bevestigd binnen 2 werkdagen"_s, months, 85, 99, 100),
                           waveSeries(u"Teruggekoppeld binnen 10 werkdagen"_s, months, 70, 88, 100),
                           waveSeries(u"Teruggekoppeld binnen 5 werkdagen"_s, months, 40, 60, 100)},
                .unit = NumberFormat::Percent};
    if (months > 6)
        chart.series[1].points[4] = {};
    return chart;
}

Chart dossierChart(int months)
{
    return {.kind = ChartKind::StackedColumns,
            .title = u"Open dossiers naar fase"_s,
            .categories = monthNames(months),
            .series = {waveSeries(u"Preventief"_s, months, 12, 19), waveSeries(u"Repressief"_s, months, 6, 12),
                       waveSeries(u"Nazorg"_s, months, 1, 5)}};
}

Table areaTable(int areas)
{
    static const QStringList names{u"De Lariks"_s,   u"Assen-Oost"_s,
                                   u"Noorderpark"_s, u"Pittelo"_s,
                                   u"Peelo"_s,       u"Buitengebied Beilen en omgeving (verspreide huizen)"_s};
    Table table{.title = u"Per gebied"_s,
                .columns = {{u"Gebied"_s, Align::Left, 2.4},
                            {u"Meldingen"_s, Align::Right, 1},
                            {u"per 100 woningen"_s, Align::Right, 1},
                            {u"Open dossiers"_s, Align::Right, 1},
                            {u"Termijn verlopen"_s, Align::Right, 1},
                            {u"Herhaaladressen"_s, Align::Right, 1}},
                .emptyMessage = u"In deze periode zijn er geen meldingen in een gebied."_s};
    for (int i = 0; i < areas; ++i) {
        const QString name = i < names.size() ? names[i] : u"Buurt %1"_s.arg(i + 1);
        table.rows.push_back({.cells = {textCell(name), numberCell(wave(i, 0, 24), dutch),
                                        numberCell(wave(i, 0, 24) / 12.7, dutch, NumberFormat::OneDecimal),
                                        numberCell(wave(i, 0, 9), dutch), numberCell(wave(i, 0, 4), dutch),
                                        i % 7 == 3 ? textCell(u"< 5"_s) : numberCell(wave(i, 0, 3), dutch)},
                              .indent = i % 5 == 0 ? 0 : 1});
    }
    table.total =
        Row{.cells = {textCell(u"Totaal"_s), numberCell(1283, dutch), numberCell(1.4, dutch, NumberFormat::OneDecimal),
                      numberCell(28, dutch), numberCell(12, dutch), numberCell(9, dutch)}};
    return table;
}

Paper sampleReport(int months, int areas)
{
    Paper document{.title = u"Maandrapportage sociaal beheer"_s,
                   .organisation = u"Woonstichting De Linde"_s,
                   .period = u"oktober 2026"_s,
                   .scope = u"Hele werkgebied"_s,
                   .madeAt = QDateTime(QDate(2026, 11, 20), QTime(9, 12), QTimeZone::UTC),
                   .locale = dutch,
                   .sections = {}};
    const auto percent = [](double value) { return numberCell(value, dutch, NumberFormat::Percent); };
    document.sections = {
        TileRow{{
            {.label = u"Nieuwe meldingen"_s,
             .value = numberCell(83, dutch),
             .comparisons = {{Direction::Up, Judgement::Neutral, u"8 t.o.v. sep 2026"_s},
                             {Direction::Down, Judgement::Neutral, u"4 t.o.v. okt 2025"_s}}},
            {.label = u"Melders"_s,
             .value = numberCell(61, dutch),
             .remark = u"en 9 anonieme meldingen"_s,
             .comparisons = {{Direction::Equal, Judgement::Neutral, u"gelijk aan sep 2026"_s}}},
            {.label = u"Op tijd bevestigd"_s,
             .value = percent(0.94),
             .remark = u"norm 2 werkdagen · 78 van 83"_s,
             .comparisons = {{Direction::Up, Judgement::Good, u"3 procentpunt t.o.v. sep 2026"_s}}},
            {.label = u"Teruggekoppeld binnen 10 werkdagen"_s,
             .value = percent(0.81),
             .remark = u"binnen 5 werkdagen: 52%"_s,
             .comparisons = {{Direction::Down, Judgement::Bad, u"5 procentpunt t.o.v. sep 2026"_s}}},
            {.label = u"Open dossiers"_s,
             .value = numberCell(28, dutch),
             .remark = u"3 zitten vast (langer dan 120 dagen)"_s},
        }},
        ChartRow{{monthlyChart(months), categoryChart(9)}},
        ChartRow{{deadlineChart(months), dossierChart(months)}},
        Note{u"Aantallen van 1 tot en met 4 staan als < 5, zodat niemand te herkennen is."_s},
        areaTable(areas),
        Heading{u"Wat de cijfers betekenen"_s, 1},
        Definitions{{{u"Nieuwe meldingen"_s, u"Meldingen die in de periode zijn ontvangen. Positieve signalen tellen "
                                             "mee; zij hebben geen termijn."_s},
                     {u"Op tijd bevestigd"_s,
                      u"Van de nieuwe meldingen het deel dat binnen twee werkdagen een ontvangstbevestiging kreeg. De "
                      "dag van ontvangst is dag 0. Meldingen waarvan de termijn nog loopt, tellen niet mee."_s},
                     {u"Herhaaladressen"_s,
                      u"Woningen met drie of meer meldingen in de twaalf maanden voor het einde van de periode."_s}}},
    };
    return document;
}

} // namespace woonrust::tests
