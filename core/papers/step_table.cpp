// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/step_table.h"

#include <QCoreApplication>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("StepTable", text);
}

} // namespace

Table stepTable(const std::vector<StepFigures>& steps, const StepTexts& texts, const QLocale& locale)
{
    const auto numbers = [](const char* title) { return Column{.title = words(title), .align = Align::Right}; };
    Table table{.title = words(QT_TRANSLATE_NOOP("StepTable", "Steps against their norm")),
                .columns = {{.title = words(QT_TRANSLATE_NOOP("StepTable", "Step")), .weight = 3.2},
                            {.title = words(QT_TRANSLATE_NOOP("StepTable", "Norm")), .weight = 1.5},
                            numbers(QT_TRANSLATE_NOOP("StepTable", "Done")),
                            numbers(QT_TRANSLATE_NOOP("StepTable", "In time")),
                            numbers(QT_TRANSLATE_NOOP("StepTable", "Median")),
                            numbers(QT_TRANSLATE_NOOP("StepTable", "90 % within"))},
                .rows = {}};
    QString process;
    for (const StepFigures& step : steps) {
        if (step.process != process) {
            process = step.process;
            table.rows.push_back({.cells = {textCell(textOf(texts, process).name)}});
        }
        const StepText text = textOf(texts, step.process + u'.' + step.step);
        const auto share = step.counted > 0 ? std::optional(double(step.inTime) / double(step.counted)) : std::nullopt;
        const auto days = [&](std::optional<double> length) {
            Cell cell = numberCell(length, locale,
                                   length && *length != double(qint64(*length)) ? NumberFormat::OneDecimal
                                                                                : NumberFormat::Whole);
            if (length)
                cell.text = (step.calendarDays ? QCoreApplication::translate("StepTable", "%1 d", "calendar days")
                                               : QCoreApplication::translate("StepTable", "%1 wd", "working days"))
                                .arg(cell.text);
            return cell;
        };
        table.rows.push_back(
            {.cells = {textCell(u"%1 %2"_s.arg(step.step, text.name).trimmed()),
                       textCell(text.norm.isEmpty() ? u"–"_s : text.norm), numberCell(double(step.done), locale),
                       numberCell(share, locale, NumberFormat::Percent), days(step.median),
                       days(step.p90 ? std::optional(double(*step.p90)) : std::nullopt)},
             .indent = 1});
    }
    table.emptyMessage = words(QT_TRANSLATE_NOOP("StepTable", "No step of a process was done in this period."));
    return table;
}

} // namespace woonrust::papers
