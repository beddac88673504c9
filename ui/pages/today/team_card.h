// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"
#include "ui/kit/card.h"

namespace woonrust::charts {
class ChartView;
}

namespace woonrust::ui {

class InlineMessage;
class StatusPill;

// How the team does this month: new reports in the last 13 months, and what was answered in time.
class TeamCard final : public Card {
    Q_OBJECT

public:
    explicit TeamCard(QWidget* parent = nullptr);

    void setFigures(const papers::FigureReport& figures);
    // A sentence in the place of the chart, when the figures could not be made.
    void setError(const QString& sentence);

private:
    charts::ChartView* m_chart;
    StatusPill* m_acknowledged;
    StatusPill* m_feedback;
    InlineMessage* m_message;
};

} // namespace woonrust::ui
