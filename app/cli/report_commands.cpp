// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "papers/export_file.h"
#include "papers/export_log.h"
#include "papers/figures_json.h"
#include "papers/handouts.h"
#include "papers/paper_xlsx.h"
#include "papers/period_report.h"
#include "papers/report_period.h"
#include "ui/print/paged_report.h"
#include "ui/print/pdf_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

QString language()
{
    return QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
}

papers::FigureRequest requestOf(const Arguments& arguments, const Period& period)
{
    papers::FigureRequest request{.period = period,
                                  .areaCode = arguments.value(u"area"_s),
                                  .category = arguments.value(u"category"_s),
                                  .team = arguments.value(u"team"_s)};
    if (arguments.has(u"at"_s))
        request.at = dayArgument(arguments.value(u"at"_s), u"--at"_s);
    return request;
}

Exit figures(Context& context, const Arguments& arguments)
{
    const Period period{.from = dayArgument(arguments.positional.at(0), u"YYYY-MM-DD"_s),
                        .until = dayArgument(arguments.positional.at(1), u"YYYY-MM-DD"_s)};
    if (!period.isValid())
        throw UsageError{QCoreApplication::translate("Cli", "The period must end after the day on which it begins.")};
    if (!arguments.has(u"json"_s))
        throw UsageError{QCoreApplication::translate("Cli", "The figures are printed as JSON: add --json.")};
    Session& session = context.session(arguments);
    papers::FigureRequest request = requestOf(arguments, period);
    const bool external = arguments.has(u"external"_s);
    request.withMonths = external; // what is left out must not depend on what is asked for
    const auto report = orThrow(papers::figureReport(session, request));
    orThrow(papers::logFigures(session, request, external));
    printJson(papers::figuresToJson(report, external));
    return Exit::Fine;
}

Exit writeReport(Context& context, const Arguments& arguments, const Period& period)
{
    const bool pdf = arguments.has(u"pdf"_s);
    const bool xlsx = arguments.has(u"xlsx"_s);
    const bool json = arguments.has(u"json"_s);
    if (!pdf && !xlsx && !json)
        throw UsageError{
            QCoreApplication::translate("Cli", "Say what to write: --pdf FILE, --xlsx FILE or --json FILE.")};
    Session& session = context.session(arguments);
    orThrow(policy::require(session.actor(), Permission::ExportFigures));
    papers::FigureRequest request = requestOf(arguments, period);
    const bool external = arguments.has(u"external"_s);
    // What is left out must not depend on which files are asked for.
    request.withMonths = pdf || xlsx || external;
    using Version = papers::PeriodReportRequest::Version;
    const auto made = orThrow(
        papers::makePeriodReport(session, {.figures = request,
                                           .external = external,
                                           .version = arguments.has(u"draft"_s) ? Version::Draft : Version::FinalIfAny,
                                           .language = language(),
                                           .locale = QLocale()}));
    // In the log before there is a file: one that cannot be accounted for must not exist.
    const auto logged = [&](const QString& format) {
        orThrow(papers::logExport(session, request, external, format, arguments.value(u"for"_s)));
    };
    if (external) {
        const QString warning = papers::handoutWarning(orThrow(papers::handoutsBeside(session, request)), QLocale());
        if (!warning.isEmpty())
            complain(warning);
    }
    if (json) {
        const QJsonDocument object(papers::figuresToJson(made->figures, external));
        logged(u"json"_s);
        orThrow(papers::writeExport(arguments.value(u"json"_s), object.toJson(QJsonDocument::Indented)));
    }
    if (!pdf && !xlsx)
        return Exit::Fine;
    const papers::Paper document = papers::documentOf(*made);
    if (xlsx) {
        logged(u"xlsx"_s);
        orThrow(papers::writeXlsx(arguments.value(u"xlsx"_s), document));
    }
    if (pdf) {
        const auto pages = print::layout(document);
        logged(u"pdf"_s);
        orThrow(print::writePdf(arguments.value(u"pdf"_s), pages));
    }
    return Exit::Fine;
}

// The period of that kind, or a sentence about how it should have been written.
Period periodArgument(const QString& text, bool (*isKind)(const Period&), const QString& sentence)
{
    const auto period = papers::periodFromText(text);
    if (!period || !isKind(*period))
        throw UsageError{sentence.arg(text)};
    return *period;
}

Exit month(Context& context, const Arguments& arguments)
{
    return writeReport(
        context, arguments,
        periodArgument(arguments.positional.at(0), papers::isMonth,
                       QCoreApplication::translate("Cli", "The month must be like 2026-10, not \"%1\".")));
}

Exit quarter(Context& context, const Arguments& arguments)
{
    return writeReport(
        context, arguments,
        periodArgument(arguments.positional.at(0), papers::isQuarter,
                       QCoreApplication::translate("Cli", "The quarter must be like 2026-Q3, not \"%1\".")));
}

Exit year(Context& context, const Arguments& arguments)
{
    return writeReport(context, arguments,
                       periodArgument(arguments.positional.at(0), papers::isYear,
                                      QCoreApplication::translate("Cli", "The year must be like 2026, not \"%1\".")));
}

Command reportCommand(const QString& word, const QString& form, Exit (*run)(Context&, const Arguments&))
{
    return {
        .words = {u"report"_s, word},
        .usage =
            form +
            u" [--area CODE] [--external [--for RECIPIENT]] [--draft] [--at DAY] [--pdf FILE] [--xlsx FILE] [--json FILE]"_s,
        .valued = {u"area"_s, u"category"_s, u"team"_s, u"at"_s, u"for"_s, u"pdf"_s, u"xlsx"_s, u"json"_s},
        .flags = {u"external"_s, u"draft"_s},
        .positionals = 1,
        .run = run};
}

} // namespace

std::vector<Command> reportCommands()
{
    return {reportCommand(u"month"_s, u"YYYY-MM"_s, month),
            reportCommand(u"quarter"_s, u"YYYY-Qn"_s, quarter),
            reportCommand(u"year"_s, u"YYYY"_s, year),
            {.words = {u"figures"_s},
             .usage = u"YYYY-MM-DD YYYY-MM-DD --json [--area CODE] [--category CODE] [--team CODE] [--external] "
                      "[--at DAY]"_s,
             .valued = {u"area"_s, u"category"_s, u"team"_s, u"at"_s},
             .flags = {u"external"_s, u"json"_s},
             .positionals = 2,
             .run = figures}};
}

} // namespace woonrust::cli
