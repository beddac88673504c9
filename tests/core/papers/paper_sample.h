// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"

namespace woonrust::tests {

// A small invented report with something of everything that an export must carry.
[[nodiscard]] inline papers::Paper exportSample()
{
    using namespace Qt::StringLiterals;
    using namespace papers;
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    Paper document{.title = u"Maandrapportage sociaal beheer"_s,
                   .organisation = u"Woonstichting De Linde"_s,
                   .period = u"oktober 2026"_s,
                   .madeAt = QDateTime::fromString(u"2026-11-20T09:12:00Z"_s, Qt::ISODate),
                   .locale = dutch};
    document.sections = {
        TileRow{{{.label = u"Op tijd bevestigd"_s,
                  .value = numberCell(0.94, dutch, NumberFormat::Percent),
                  .remark = u"78 van 83"_s,
                  .comparisons = {{Direction::Up, Judgement::Good, u"3 procentpunt t.o.v. sep 2026"_s}}}}},
        ChartRow{{{.kind = ChartKind::Columns,
                   .title = u"Meldingen per maand"_s,
                   .categories = {u"sep\n2026"_s, u"okt"_s},
                   .series = {{.name = u"Nieuw"_s, .points = {{.value = 75}, {.value = {}, .label = u"< 5"_s}}}}}}},
        Note{u"Aantallen van 1 tot en met 4 staan als < 5."_s},
        Table{
            .title = u"Per gebied"_s,
            .columns = {{u"Gebied"_s}, {u"Meldingen"_s}, {u"per 100 woningen"_s}, {u"Kosten"_s}, {u"Laatste"_s}},
            .rows = {{{textCell(u"=1+1"_s), numberCell(1283, dutch), numberCell(1.94, dutch, NumberFormat::OneDecimal),
                       numberCell(1250.5, dutch, NumberFormat::Euro), dateCell(QDate(2026, 10, 3), dutch)}},
                     {{textCell(u"Straat \"Oost\"; 12"_s), textCell(u"< 5"_s), numberCell({}, dutch),
                       numberCell(-12.5, dutch, NumberFormat::Euro), dateCell({}, dutch)}},
                     {{textCell(u"@SUM(A1)"_s), numberCell(-3, dutch)}}},
            .total = Row{{textCell(u"Totaal"_s), numberCell(1300, dutch)}}},
        Definitions{{{u"Meldingen"_s, u"Ontvangen in de periode."_s}}},
    };
    return document;
}

} // namespace woonrust::tests
