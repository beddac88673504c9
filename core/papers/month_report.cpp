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
