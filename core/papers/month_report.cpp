// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/month_report.h"

#include "papers/month_report_parts.h"
#include "papers/step_table.h"
#include "services/access/log_seals.h"
#include "services/office/lists.h"
#include "services/office/settings.h"
#include "storage/registry/area_store.h"

namespace woonrust::papers {

using namespace Qt::StringLiterals;

Definitions MonthReportParts::definitions() const
{
    const ReportNorms& norms = m_context.norms;
    Definitions definitions;
    const auto add = [&definitions](const QString& term, const QString& text) {
        definitions.entries.push_back({.term = term, .text = text});
    };
    add(tr("Period"), tr("From 0:00 on the first day to 24:00 on the last, Dutch time. Each figure stands beside the "
                         "period before and the same period a year before, counted from what is known now."));
    add(tr("New reports"), tr("Reports received in the period. A report counts once, under its main category."));
    add(tr("Reporters"), tr("Different known persons who reported. Anonymous reports are counted apart; own "
                            "observations have no reporter."));
    add(tr("Costs"), tr("Costs made in the period, under the main category of the report, whenever that came in."));
    add(tr("Polluted homes"), tr("Different homes with a new report on which the home is marked as polluted."));
    add(tr("Acknowledged in time"),
        tr("Of the new reports, positive signals aside: acknowledged within %n working day(s) of the day of receipt, "
           "as a share of all that are acknowledged or whose deadline has passed. Running and suspended deadlines do "
           "not count. As of %1.",
           nullptr, norms.acknowledgement)
            .arg(m_context.locale.toString(m_figures.at, u"d-M-yyyy")));
    add(tr("Answered"), tr("The same for the answer to the reporter: target %1 and limit %2 working days.")
                            .arg(norms.feedbackTarget)
                            .arg(norms.feedbackLimit));
    add(tr("Open reports"),
        tr("Received before the end of the period and not closed before it, positive signals aside. Past a deadline: "
           "an acknowledgement or answer limit fell before the end and was not met before it."));
    add(tr("Dossiers"), tr("Opened and closed in the period, and open at its end. The phase is the one a dossier is in "
                           "now."));
    add(tr("Lead time"), tr("Calendar days from opening to closing of the dossiers closed in the period: the middle "
                            "one, and the length that nine in ten do not exceed."));
    add(tr("Stuck dossiers"),
        tr("Open for more than 120 days at the end of the period, without a task or step done in the last 30 days."));
    if (!m_context.external)
        add(tr("Steps"),
            tr("Steps of processes that were done in the period, skipped ones aside. In time: done on the last day of "
               "the term at the latest, of those with a term. Lengths from the first day to the day on which it was "
               "done, in working days, or in calendar days where the term has those."));
    add(tr("By area"), tr("Under the area that a report, dossier or home belongs to directly. Per 100 homes: new "
                          "reports per 100 letting units of the kind home. Repeat addresses: with 3 or more reports "
                          "in the 12 months before the end."));
    if (m_context.external)
        add(tr("Small numbers"), tr("Numbers from 1 to 4 are shown as < 5. Where such a number could be worked out, "
                                    "others are left out too: a zero or small number as < 5 or x, larger ones as x. "
                                    "Rates of such numbers are rounded or left out, lead times left out."));
    if (!m_context.logSeal.isEmpty())
        add(tr("Source"),
            tr("The casebook of %1, whose log had the seal %2 when this report was made. Keep this report: "
               "with the seal it can be checked later whether that log was rewritten.")
                .arg(m_context.organisation, m_context.logSeal));
    return definitions;
}

std::vector<Section> MonthReportParts::changes() const
{
    if (!m_context.changes || m_context.external)
        return {};
    const FigureComparison& changes = *m_context.changes;
    const QString moment = m_context.locale.toString(amsterdamTime(changes.finalAt), u"d MMMM yyyy, HH:mm");
    std::vector<Section> sections{Heading{.text = tr("Changed since the final version")}};
    sections.push_back(Paragraph{tr("The final version was made on %1 by %2. What was registered since and counts in "
                                    "this period:")
                                     .arg(moment, changes.finalBy)});
    for (const FigureCause& cause : changes.causes)
        sections.push_back(Paragraph{causeText(cause)});
    if (changes.causes.empty())
        sections.push_back(Paragraph{tr("Nothing.")});
    Table table{.title = tr("Differences"),
                .columns = {{.title = tr("Figure"), .weight = 3},
                            {.title = tr("Final version"), .align = Align::Right},
                            {.title = tr("Now"), .align = Align::Right}},
                .rows = {}};
    for (const FigureDifference& difference : changes.differences) {
        const auto cell = [&](const std::optional<double>& value) {
            if (difference.key.startsWith(u"R3."))
                return numberCell(value ? std::optional(*value / 100.0) : std::nullopt, m_context.locale,
                                  NumberFormat::Euro);
            const bool half = value && *value != double(qint64(*value));
            return numberCell(value, m_context.locale, half ? NumberFormat::OneDecimal : NumberFormat::Whole);
        };
        table.rows.push_back({.cells = {textCell(figureName(difference.key, m_context.names)), cell(difference.before),
                                        cell(difference.after)}});
    }
    table.emptyMessage = tr("All figures are still the same.");
    sections.emplace_back(std::move(table));
    return sections;
}

QString periodText(const Period& period, const QLocale& locale)
{
    if (isMonth(period))
        return locale.toString(period.from, u"MMMM yyyy");
    if (isQuarter(period))
        return QCoreApplication::translate("MonthReport", "Q%1 %2", "quarter and year: Q3 2026")
            .arg(quarterNumber(period))
            .arg(period.from.year());
    if (isYear(period))
        return QString::number(period.from.year());
    return QCoreApplication::translate("MonthReport", "%1 to %2", "first and last day of a period")
        .arg(locale.toString(period.from, u"d-M-yyyy"), locale.toString(period.until.addDays(-1), u"d-M-yyyy"));
}

Paper monthReport(const FigureReport& figures, const MonthReportContext& context)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("MonthReport", source); };
    const MonthReportParts parts(figures, context);
    QStringList scope;
    if (!context.areaName.isEmpty())
        scope << context.areaName;
    if (context.external)
        scope << text(QT_TRANSLATE_NOOP("MonthReport", "for partners"));
    const Period& period = figures.period;
    Paper document{
        .title = isMonth(period)     ? text(QT_TRANSLATE_NOOP("MonthReport", "Monthly report of social management"))
                 : isQuarter(period) ? text(QT_TRANSLATE_NOOP("MonthReport", "Quarterly report of social management"))
                 : isYear(period)    ? text(QT_TRANSLATE_NOOP("MonthReport", "Annual report of social management"))
                                     : text(QT_TRANSLATE_NOOP("MonthReport", "Report of social management")),
        .organisation = context.organisation,
        .period = periodText(figures.period, context.locale),
        .scope = scope.join(u" · "),
        .version = context.version,
        .madeAt = context.madeAt,
        .locale = context.locale,
        .sections = {}};
    auto& sections = document.sections;
    if (context.version == Version::Draft && context.finalAt) {
        const QString moment = context.locale.toString(amsterdamTime(*context.finalAt), u"d MMMM yyyy, HH:mm");
        const char* sentence =
            context.changes ? QT_TRANSLATE_NOOP("MonthReport", "This draft differs from the version that was declared "
                                                               "final on %1. What changed stands under \"Changed since "
                                                               "the final version\".")
                            : QT_TRANSLATE_NOOP("MonthReport", "This draft differs from the version that was declared "
                                                               "final on %1.");
        sections.push_back(Note{text(sentence).arg(moment)});
    }
    sections.emplace_back(parts.mainTiles());
    sections.emplace_back(parts.moreTiles());
    if (context.external && parts.leavesOut()) {
        sections.push_back(Note{
            parts.leavesOutOthers()
                ? text(QT_TRANSLATE_NOOP("MonthReport", "Numbers from 1 to 4 are shown as < 5; x: left out, because "
                                                        "such a number could be worked out from it."))
                : text(QT_TRANSLATE_NOOP("MonthReport", "Numbers from 1 to 4 are shown as < 5."))});
    }
    for (Section& section : parts.charts())
        sections.push_back(std::move(section));
    sections.emplace_back(parts.areaTable());
    sections.emplace_back(Heading{.text = text(QT_TRANSLATE_NOOP("MonthReport", "Figures"))});
    sections.emplace_back(parts.keyFigures());
    sections.emplace_back(Heading{.text = text(QT_TRANSLATE_NOOP("MonthReport", "Reports"))});
    for (Table& table : parts.reportTables())
        sections.emplace_back(std::move(table));
    sections.emplace_back(parts.costTable());
    sections.emplace_back(Heading{.text = text(QT_TRANSLATE_NOOP("MonthReport", "Dossiers"))});
    for (Table& table : parts.dossierTables())
        sections.emplace_back(std::move(table));
    if (!context.external) {
        sections.emplace_back(Heading{.text = text(QT_TRANSLATE_NOOP("MonthReport", "Steps"))});
        sections.emplace_back(stepTable(figures.current.steps, context.steps, context.locale));
    }
    for (Section& section : parts.changes())
        sections.push_back(std::move(section));
    sections.emplace_back(Heading{.text = text(QT_TRANSLATE_NOOP("MonthReport", "What the figures mean"))});
    sections.emplace_back(parts.definitions());
    return document;
}

Result<MonthReportContext> monthReportContext(Session& session, const QString& areaCode, const QString& language)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeFigures);
        const Settings settings = settings::current(session.db());
        MonthReportContext context{.organisation = settings.organisation,
                                   .areaName = {},
                                   .names = lists::current(session.db(), language),
                                   .norms = {.acknowledgement = settings.acknowledgeDays,
                                             .feedbackLimit = settings.feedbackDays,
                                             .feedbackTarget = settings.targetDays},
                                   .locale = language == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                               : QLocale(QLocale::Dutch, QLocale::Netherlands),
                                   .madeAt = session.clock().nowUtc()};
        context.steps = stepTexts(session.db(), language);
        context.logSeal = orThrow(log_seals::seal(session));
        if (!areaCode.isEmpty()) {
            const auto area = storage::findAreaByCode(session.db(), areaCode);
            context.areaName = area ? area->name : areaCode;
        }
        return context;
    });
}

} // namespace woonrust::papers
