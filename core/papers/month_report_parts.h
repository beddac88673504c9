// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/month_report.h"
#include "papers/published_rate.h"
#include "papers/report_period.h"
#include "papers/small_cells.h"

#include <QCoreApplication>
#include <functional>

namespace woonrust::papers {

// What the parts of a month's report share: the figures, and how one of them is written, the rule on small numbers
// included. Keys are those of small_cells.h.
class MonthReportParts {
    Q_DECLARE_TR_FUNCTIONS(MonthReport)

public:
    MonthReportParts(const FigureReport& figures, const MonthReportContext& context);

    [[nodiscard]] TileRow mainTiles() const;
    [[nodiscard]] TileRow moreTiles() const;
    [[nodiscard]] std::vector<Section> charts() const;
    [[nodiscard]] Table keyFigures() const;
    [[nodiscard]] std::vector<Table> reportTables() const;
    [[nodiscard]] Table costTable() const;
    [[nodiscard]] Table areaTable() const;
    [[nodiscard]] std::vector<Table> dossierTables() const;
    // Nothing for a report of before they were counted.
    [[nodiscard]] std::optional<Table> directiveTable() const;
    [[nodiscard]] Definitions definitions() const;
    [[nodiscard]] std::vector<Section> changes() const;
    [[nodiscard]] bool leavesOut() const { return m_cells.anyHidden(); }
    [[nodiscard]] bool leavesOutOthers() const { return m_cells.anyUnnamed(); }

private:
    struct Set {
        QString key; // "current."
        const Figures* figures;
        Period period;
    };

    // Those that the report shows beside each other, the current one first.
    [[nodiscard]] std::vector<Set> sets() const;
    [[nodiscard]] Cell count(const QString& key, qint64 value) const;
    [[nodiscard]] Cell amount(const QString& key, qint64 cents) const;
    [[nodiscard]] Cell rate(const QString& key, const DeadlineFigures& figures) const;
    [[nodiscard]] Cell length(const QString& set, std::optional<double> days) const;
    [[nodiscard]] Cell dayCell(std::optional<double> days) const;
    [[nodiscard]] bool showsExactly(const QString& key, const DeadlineFigures& figures) const;
    [[nodiscard]] Cell rateCell(const PublishedRate& rate) const;
    // With the previous period and the one a year before, where both numbers may be told. `number` gives nothing where
    // there is nothing to compare, `size` a difference as text.
    [[nodiscard]] std::vector<Comparison>
    comparisons(const QString& key, const std::function<std::optional<double>(const Figures&)>& number, Judgement more,
                const std::function<QString(double)>& size) const;
    // The same of a count.
    [[nodiscard]] std::vector<Comparison>
    comparisons(const QString& key, const std::function<qint64(const Figures&)>& number, Judgement more) const;
    [[nodiscard]] std::vector<Comparison> rateComparisons(const QString& key,
                                                          DeadlineFigures Figures::* deadline) const;
    [[nodiscard]] Comparison comparison(double difference, const QString& size, const Period& with,
                                        Judgement more) const;
    // After `norm`: "norm 2 working days · 78 of 83".
    [[nodiscard]] QString withRatio(const QString& norm, const QString& key, const DeadlineFigures& figures) const;
    [[nodiscard]] QString shortPeriod(const Period& period) const;
    [[nodiscard]] Table splitTable(const QString& title, const QString& heading, const QString& list,
                                   const QString& key, Counts ReportFigures::* split) const;
    [[nodiscard]] Table dossierTable(const QString& title, const QString& heading, const QString& list,
                                     const QString& key, std::map<QString, DossierFlow> Figures::* split) const;
    [[nodiscard]] std::vector<Column> comparedColumns(const QString& heading) const;
    [[nodiscard]] ChartPoint point(const QString& key, qint64 value) const;
    [[nodiscard]] ChartPoint ratePoint(const MonthFigures& month, const QString& figure,
                                       DeadlineFigures MonthFigures::* deadline) const;
    [[nodiscard]] std::vector<QString> monthLabels() const;
    [[nodiscard]] QString reportsOverTime() const;
    [[nodiscard]] Counts withHidden(const QString& prefix, const Counts& counts) const;

    const FigureReport& m_figures;
    const MonthReportContext& m_context;
    CellSuppression m_cells; // hides nothing in the internal version
};

} // namespace woonrust::papers
