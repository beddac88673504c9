// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/month_report_parts.h"

#include <algorithm>
#include <set>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

Column numbers(const QString& title)
{
    return {.title = title, .align = Align::Right};
}

} // namespace

std::vector<Column> MonthReportParts::comparedColumns(const QString& heading) const
{
    std::vector<Column> columns{{.title = heading, .weight = 2.4}};
    for (const Set& set : sets())
        columns.push_back(numbers(shortPeriod(set.period)));
    return columns;
}

// Every figure beside the period before and the year before.
Table MonthReportParts::keyFigures() const
{
    Table table{.title = tr("Key figures"), .columns = comparedColumns(tr("Figure")), .rows = {}};
    const auto row = [&](const QString& name, const auto& cell, int indent = 0) {
        Row line{.cells = {textCell(name)}, .indent = indent};
        for (const Set& set : sets())
            line.cells.push_back(cell(set));
        table.rows.push_back(std::move(line));
    };
    const auto counts = [&](const QString& name, const QString& key, const auto& value, int indent = 0) {
        row(name, [&](const Set& set) { return count(set.key + key, value(*set.figures)); }, indent);
    };
    const auto rates = [&](const QString& name, const QString& key, DeadlineFigures Figures::* deadline) {
        row(name, [&](const Set& set) { return rate(set.key + key, set.figures->*deadline); });
        counts(
            tr("met in time", "of a deadline"), key + u".in_time"_s,
            [&](const Figures& f) { return (f.*deadline).inTime; }, 1);
        counts(
            tr("counted", "of a deadline"), key + u".counted"_s,
            [&](const Figures& f) { return (f.*deadline).counted; }, 1);
        counts(
            tr("still running", "of a deadline"), key + u".running"_s,
            [&](const Figures& f) { return (f.*deadline).running; }, 1);
    };
    counts(tr("New reports"), u"R1.total"_s, [](const Figures& f) { return f.reports.total; });
    counts(tr("Reporters"), u"R2.known"_s, [](const Figures& f) { return f.reporters.known; });
    counts(tr("Anonymous reports"), u"R2.anonymous"_s, [](const Figures& f) { return f.reporters.anonymous; });
    row(tr("Costs"), [&](const Set& set) { return amount(set.key + u"R3.total"_s, set.figures->costs.total); });
    counts(tr("Polluted homes"), u"R4"_s, [](const Figures& f) { return f.pollutedHomes; });
    rates(tr("Acknowledged in time"), u"R5"_s, &Figures::acknowledged);
    rates(tr("Answered within the target"), u"R6.target"_s, &Figures::feedbackTarget);
    rates(tr("Answered within the limit"), u"R6.limit"_s, &Figures::feedbackLimit);
    counts(tr("Open reports"), u"R7.open"_s, [](const Figures& f) { return f.openReports; });
    counts(
        tr("past a deadline", "open reports"), u"R7.past_deadline"_s,
        [](const Figures& f) { return f.openPastDeadline; }, 1);
    counts(tr("Dossiers opened"), u"D1.opened"_s, [](const Figures& f) { return f.dossiers.opened; });
    counts(tr("Dossiers closed"), u"D1.closed"_s, [](const Figures& f) { return f.dossiers.closed; });
    counts(tr("Open dossiers"), u"D1.open"_s, [](const Figures& f) { return f.dossiers.open; });
    row(tr("Lead time, median in days"), [&](const Set& set) { return length(set.key, set.figures->medianDays); });
    row(tr("Lead time, 90th percentile in days"), [&](const Set& set) {
        const auto& days = set.figures->p90Days;
        return length(set.key, days ? std::optional(double(*days)) : std::nullopt);
    });
    counts(tr("Stuck dossiers"), u"D3"_s, [](const Figures& f) { return f.stuckDossiers; });
    return table;
}

Table MonthReportParts::splitTable(const QString& title, const QString& heading, const QString& list,
                                   const QString& key, Counts ReportFigures::* split) const
{
    Table table{.title = title, .columns = comparedColumns(heading), .rows = {}};
    std::set<QString> codes;
    for (const Set& set : sets()) {
        for (const auto& [code, number] : withHidden(set.key + key, set.figures->reports.*split))
            codes.insert(code);
    }
    for (const QString& code : codes) {
        Row row{.cells = {textCell(m_context.names.name(list, code))}};
        for (const Set& set : sets()) {
            const Counts& counts = set.figures->reports.*split;
            const auto found = counts.find(code);
            row.cells.push_back(count(set.key + key + code, found == counts.end() ? 0 : found->second));
        }
        table.rows.push_back(std::move(row));
    }
    std::ranges::sort(table.rows, [](const Row& left, const Row& right) {
        return QString::localeAwareCompare(left.cells[0].text, right.cells[0].text) < 0;
    });
    Row total{.cells = {textCell(tr("Total"))}};
    for (const Set& set : sets())
        total.cells.push_back(count(set.key + u"R1.total"_s, set.figures->reports.total));
    if (!table.rows.empty())
        table.total = std::move(total);
    table.emptyMessage = tr("No reports in this period.");
    return table;
}

std::vector<Table> MonthReportParts::reportTables() const
{
    return {
        splitTable(tr("Reports by category"), tr("Category"), u"ZAAKTYPEDETAILSOORT"_s, u"R1.by_category."_s,
                   &ReportFigures::byCategory),
        splitTable(tr("Reports by nature"), tr("Nature"), u"NATURE"_s, u"R1.by_nature."_s, &ReportFigures::byNature),
        splitTable(tr("Reports by channel"), tr("Channel"), u"COMMUNICATIEKANAAL"_s, u"R1.by_channel."_s,
                   &ReportFigures::byChannel),
        splitTable(tr("Reports by origin"), tr("Origin"), u"ORIGIN"_s, u"R1.by_origin."_s, &ReportFigures::byOrigin)};
}

Table MonthReportParts::costTable() const
{
    Table table{.title = tr("Costs by category"), .columns = comparedColumns(tr("Category")), .rows = {}};
    std::set<QString> codes;
    for (const Set& set : sets())
        for (const auto& [code, cents] : set.figures->costs.byCategory)
            codes.insert(code);
    for (const QString& code : codes) {
        Row row{.cells = {textCell(m_context.names.name(u"ZAAKTYPEDETAILSOORT"_s, code))}};
        for (const Set& set : sets()) {
            const auto found = set.figures->costs.byCategory.find(code);
            row.cells.push_back(amount(set.key + u"R3.by_category."_s + code,
                                       found == set.figures->costs.byCategory.end() ? 0 : found->second));
        }
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty()) {
        Row total{.cells = {textCell(tr("Total"))}};
        for (const Set& set : sets())
            total.cells.push_back(amount(set.key + u"R3.total"_s, set.figures->costs.total));
        table.total = std::move(total);
    }
    table.emptyMessage = tr("No costs in this period.");
    return table;
}

Table MonthReportParts::areaTable() const
{
    Table table{.title = tr("By area"),
                .columns = {{.title = tr("Area"), .weight = 2.2},
                            numbers(tr("Reports")),
                            numbers(tr("per 100 homes")),
                            numbers(tr("Open dossiers")),
                            numbers(tr("Open reports")),
                            numbers(tr("Deadline missed")),
                            numbers(tr("Repeat addresses"))},
                .rows = {}};
    for (const AreaFigures& area : m_figures.areas) {
        const QString key = u"areas."_s + area.code + u'.';
        const bool rateHidden =
            m_context.external && (m_cells.isHidden(key + u"R1"_s) || (area.homes >= 1 && area.homes <= 4));
        Row row{.cells = {textCell(area.code.isEmpty() ? tr("Without an area") : area.name),
                          count(key + u"R1"_s, area.reports),
                          rateHidden
                              ? textCell(u"x"_s)
                              : numberCell(area.reportsPerHundredHomes(), m_context.locale, NumberFormat::OneDecimal),
                          count(key + u"dossiers_open"_s, area.dossiersOpen), count(key + u"open"_s, area.open),
                          count(key + u"past_deadline"_s, area.openPastDeadline),
                          count(key + u"repeat_addresses"_s, area.repeatAddresses)}};
        table.rows.push_back(std::move(row));
    }
    // Busiest first, as far as that may be seen: what is left out stands with the zeros, by name.
    const auto shown = [](const Row& row) {
        const auto* number = std::get_if<Number>(&row.cells[1].raw);
        return number ? number->value : 0.0;
    };
    std::ranges::sort(table.rows, [&shown](const Row& left, const Row& right) {
        if (shown(left) != shown(right))
            return shown(left) > shown(right);
        return QString::localeAwareCompare(left.cells[0].text, right.cells[0].text) < 0;
    });
    // Repeat addresses may have reports of two areas, and homes are not counted in all: those have no sum.
    if (table.rows.size() > 1)
        table.total =
            Row{.cells = {textCell(tr("Total")), count(u"current.R1.total"_s, m_figures.current.reports.total),
                          textCell({}), count(u"current.D1.open"_s, m_figures.current.dossiers.open),
                          count(u"current.R7.open"_s, m_figures.current.openReports),
                          count(u"current.R7.past_deadline"_s, m_figures.current.openPastDeadline), textCell({})}};
    table.emptyMessage = tr("No areas with homes, reports or dossiers yet.");
    return table;
}

Table MonthReportParts::dossierTable(const QString& title, const QString& heading, const QString& list,
                                     const QString& key, std::map<QString, DossierFlow> Figures::* split) const
{
    Table table{.title = title,
                .columns = {{.title = heading, .weight = 2.4},
                            numbers(tr("Opened")),
                            numbers(tr("Closed")),
                            numbers(tr("Open at the end"))},
                .rows = {}};
    const auto row = [this](const QString& name, const QString& prefix, const DossierFlow& flow) {
        return Row{.cells = {textCell(name), count(prefix + u".opened"_s, flow.opened),
                             count(prefix + u".closed"_s, flow.closed), count(prefix + u".open"_s, flow.open)}};
    };
    for (const auto& [code, flow] : m_figures.current.*split)
        table.rows.push_back(row(m_context.names.name(list, code), u"current.D1."_s + key + code, flow));
    if (!table.rows.empty())
        table.total = row(tr("Total"), u"current.D1"_s, m_figures.current.dossiers);
    table.emptyMessage = tr("No dossiers in this period.");
    return table;
}

std::vector<Table> MonthReportParts::dossierTables() const
{
    return {
        dossierTable(tr("Dossiers by kind"), tr("Kind"), u"DOSSIER_KIND"_s, u"by_kind."_s, &Figures::dossiersByKind),
        dossierTable(tr("Dossiers by phase"), tr("Phase"), u"PHASE"_s, u"by_phase."_s, &Figures::dossiersByPhase)};
}

} // namespace woonrust::papers
