// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/period_report.h"

#include "services/access/log_seals.h"

namespace woonrust::papers {

namespace {

// A narrower or an earlier count is never what was declared final.
bool canBeFinal(const FigureRequest& figures)
{
    return figures.category.isEmpty() && figures.team.isEmpty() && !figures.at.isValid();
}

std::optional<FinalReport> finalOf(Session& session, const PeriodReportRequest& request)
{
    if (request.final)
        return orThrow(finalReport(session, request.final));
    if (!canBeFinal(request.figures))
        return std::nullopt;
    return orThrow(latestFinal(session, request.figures.period, request.figures.areaCode, request.external));
}

} // namespace

Result<std::optional<PeriodReport>> makePeriodReport(Session& session, const PeriodReportRequest& request,
                                                     const std::stop_token& stop)
{
    return session.read([&]() -> std::optional<PeriodReport> {
        PeriodReport made{.figures = {},
                          .context = orThrow(monthReportContext(session, request.figures.areaCode, request.language))};
        made.context.locale = request.locale;
        made.context.external = request.external;
        made.context.withPrevious = request.withPrevious;
        made.context.withYearBefore = request.withYearBefore;
        const std::optional<FinalReport> final = finalOf(session, request);
        if (request.version == PeriodReportRequest::Version::Final && !final)
            return std::nullopt;
        if (final && request.version != PeriodReportRequest::Version::Draft) {
            made.context.version = Version::Final;
            made.context.madeAt = final->madeAt;
            made.context.logSeal = orThrow(log_seals::seal(session, final->madeAt));
            made.figures = final->figures;
            return made;
        }
        made.context.madeAt = session.clock().nowUtc();
        made.context.logSeal = orThrow(log_seals::seal(session, made.context.madeAt));
        if (final) {
            FigureComparison changes = orThrow(compareWithNow(session, *final, stop));
            if (!changes.differences.empty())
                made.context.finalAt = final->madeAt;
            if (!request.external)
                made.context.changes = std::move(changes);
        }
        made.figures = orThrow(figureReport(session, request.figures, stop));
        return made;
    });
}

Paper documentOf(const PeriodReport& made)
{
    return monthReport(made.figures, made.context);
}

} // namespace woonrust::papers
