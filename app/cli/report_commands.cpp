// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "reporting/document_xlsx.h"
#include "reporting/export_file.h"
#include "reporting/export_log.h"
#include "reporting/figures_json.h"
#include "reporting/month_report.h"
#include "ui/print/paged_report.h"
#include "ui/print/pdf_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

QString language()
{
    return QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
}

reporting::FigureRequest requestOf(const Arguments& arguments, const Period& period)
{
    reporting::FigureRequest request{.period = period,
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
    const reporting::FigureRequest request = requestOf(arguments, period);
    const bool external = arguments.has(u"external"_s);
    const auto report = orThrow(reporting::figureReport(session, request));
    orThrow(reporting::logFigures(session, request, external));
    printJson(reporting::figuresToJson(report, external));
    return Exit::Fine;
}

Period monthArgument(const QString& text)
{
    static const QRegularExpression form(uR"(^(\d{4})-(\d{2})$)"_s);
    const auto match = form.match(text);
    const Period month =
        match.hasMatch() ? Period::month(match.captured(1).toInt(), match.captured(2).toInt()) : Period{};
    if (!month.isValid())
        throw UsageError{QCoreApplication::translate("Cli", "The month must be like 2026-10, not \"%1\".").arg(text)};
    return month;
}

Exit month(Context& context, const Arguments& arguments)
{
    const Period period = monthArgument(arguments.positional.at(0));
    const bool pdf = arguments.has(u"pdf"_s);
    const bool xlsx = arguments.has(u"xlsx"_s);
    const bool json = arguments.has(u"json"_s);
    if (!pdf && !xlsx && !json)
        throw UsageError{
            QCoreApplication::translate("Cli", "Say what to write: --pdf FILE, --xlsx FILE or --json FILE.")};
    Session& session = context.session(arguments);
    orThrow(policy::require(session.actor(), Permission::ExportFigures));
    reporting::FigureRequest request = requestOf(arguments, period);
    request.withMonths = pdf || xlsx;
    const auto report = orThrow(reporting::figureReport(session, request));
    const bool external = arguments.has(u"external"_s);
    // In the log before there is a file: one that cannot be accounted for must not exist.
    const auto logged = [&](const QString& format) {
        orThrow(reporting::logExport(session, request, external, format));
    };
    if (json) {
        const QJsonDocument object(reporting::figuresToJson(report, external));
        logged(u"json"_s);
        orThrow(reporting::writeExport(arguments.value(u"json"_s), object.toJson(QJsonDocument::Indented)));
    }
    if (!pdf && !xlsx)
        return Exit::Fine;
    auto about = orThrow(reporting::monthReportContext(session, request.areaCode, language()));
    about.locale = QLocale();
    about.external = external;
    about.madeAt = context.clock().nowUtc();
    const reporting::ReportDocument document = reporting::monthReport(report, about);
    if (xlsx) {
        logged(u"xlsx"_s);
        orThrow(reporting::writeXlsx(arguments.value(u"xlsx"_s), document));
    }
    if (pdf) {
        const auto pages = print::layout(document);
        logged(u"pdf"_s);
        orThrow(print::writePdf(arguments.value(u"pdf"_s), pages));
    }
    return Exit::Fine;
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{.words = {u"report"_s, u"month"_s},
             .usage = u"YYYY-MM [--area CODE] [--external] [--at DAY] [--pdf FILE] [--xlsx FILE] [--json FILE]"_s,
             .valued = {u"area"_s, u"category"_s, u"team"_s, u"at"_s, u"pdf"_s, u"xlsx"_s, u"json"_s},
             .flags = {u"external"_s},
             .positionals = 1,
             .run = month},
            {.words = {u"figures"_s},
             .usage = u"YYYY-MM-DD YYYY-MM-DD --json [--area CODE] [--category CODE] [--team CODE] [--external] "
                      "[--at DAY]"_s,
             .valued = {u"area"_s, u"category"_s, u"team"_s, u"at"_s},
             .flags = {u"external"_s, u"json"_s},
             .positionals = 2,
             .run = figures}};
}

} // namespace woonrust::cli
