// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "papers/figures.h"
#include "ui/pages/month_report/month_report_page.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <algorithm>
#include <stdexcept>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

namespace {

QPushButton* buttonWith(const QWidget& page, const QString& text)
{
    const auto buttons = page.findChildren<QPushButton*>();
    const auto found = std::ranges::find(buttons, text, &QPushButton::text);
    return found == buttons.end() ? nullptr : *found;
}

QComboBox* monthChoice(const QWidget& page)
{
    for (QComboBox* box : page.findChildren<QComboBox*>())
        if (box->currentData().typeId() == QMetaType::QDate)
            return box;
    return nullptr;
}

} // namespace

void Benchmark::monthReport()
{
    QObject watcher;
    bool counted = false;
    const QDate today = m_clock.today();
    const auto month = [&](int run) {
        const QDate day = today.addMonths(-1 - run);
        return Period::month(day.year(), day.month());
    };
    measure({.name = u"Month figures"_s,
             .goalMs = 1'000,
             .act =
                 [&](int run) {
                     counted = false;
                     m_window.desk().context().bench.figures.run(
                         &watcher,
                         [period = month(run)](Session& session) {
                             return papers::figureReport(session, {.period = period, .withMonths = true});
                         },
                         [&](const Result<papers::FigureReport>& figures) { counted = figures.has_value(); });
                 },
             .until = {.shown = [&] { return counted; }},
             .note = u"three periods, thirteen months and all areas"_s});

    auto& page = m_window.the<ui::MonthReportPage>();
    QPushButton* const pdf = buttonWith(page, ui::MonthReportPage::tr("Make &PDF…"));
    QComboBox* const months = monthChoice(page);
    if (!pdf || !months)
        throw std::runtime_error("The page of reporting has no button for the PDF, or no months.");
    m_window.window().open({.kind = ui::TargetKind::MonthReport});
    m_window.settle();
    bool clicked = false;
    bool saved = false;
    QObject::connect(&page, &ui::Page::toast, &watcher, [&] { saved = true; });
    measure({.name = u"Month report as PDF"_s,
             .goalMs = 3'000,
             .act =
                 [&](int run) {
                     clicked = saved = false;
                     m_window.setAnswerPath(QDir(m_window.folder()).filePath(u"report-%1.pdf"_s.arg(run)));
                     months->setCurrentIndex(2 + run);
                 },
             .until = {.shown =
                           [&] {
                               if (!clicked && pdf->isEnabled()) {
                                   clicked = true;
                                   pdf->click();
                               }
                               return saved;
                           }},
             .note = u"counting the figures included"_s});
}

} // namespace woonrust::bench
