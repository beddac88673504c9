// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/team_card.h"

#include "ui/charts/chart_view.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/pill.h"

#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// From this share on the month is going well.
constexpr double goodShare = 0.9;

void fill(StatusPill* pill, const papers::DeadlineFigures& figures, const QString& some, const QString& none)
{
    const auto rate = figures.rate();
    if (!rate) {
        pill->setPill({.text = none, .tone = Tone::Neutral});
        return;
    }
    const QString percent = QLocale().toString(int(std::lround(100 * *rate)));
    pill->setPill({.text = some.arg(percent), .tone = *rate >= goodShare ? Tone::Good : Tone::DueSoon});
}

} // namespace

TeamCard::TeamCard(QWidget* parent)
    : Card({}, parent),
      m_chart(new charts::ChartView),
      m_acknowledged(new StatusPill),
      m_feedback(new StatusPill),
      m_message(new InlineMessage)
{
    setTitle(tr("The team this month"));
    m_message->hide();
    body()->addWidget(m_message);
    body()->addWidget(m_chart);
    body()->addWidget(m_acknowledged, 0, Qt::AlignLeft);
    body()->addWidget(m_feedback, 0, Qt::AlignLeft);
    body()->addStretch(1);
    m_chart->hide();
    m_acknowledged->hide();
    m_feedback->hide();
}

void TeamCard::setFigures(const papers::FigureReport& figures)
{
    papers::Chart chart{.kind = papers::ChartKind::Columns,
                        .title = tr("New reports per month"),
                        .categories = {},
                        .series = {{.name = tr("New reports"), .points = {}}}};
    const QLocale locale;
    for (const papers::MonthFigures& month : figures.months) {
        chart.categories.push_back(locale.standaloneMonthName(month.month.month(), QLocale::NarrowFormat).toLower());
        chart.series.front().points.push_back({.value = double(month.reports)});
    }
    m_chart->setChart(chart, locale);
    fill(m_acknowledged, figures.current.acknowledged, tr("%1% acknowledged in time"),
         tr("No acknowledgement was due yet this month"));
    fill(m_feedback, figures.current.feedbackLimit, tr("%1% answered in time"),
         tr("No feedback was due yet this month"));
    m_message->hide();
    m_chart->show();
    m_acknowledged->show();
    m_feedback->show();
}

void TeamCard::setError(const QString& sentence)
{
    m_message->setMessage(Tone::Missed, sentence);
}

} // namespace woonrust::ui
