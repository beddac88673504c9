// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/final_reports.h"

#include "domain/clock.h"
#include "domain/number.h"
#include "papers/figures_json.h"
#include "storage/figures/final_report_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <array>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

const QString monthKind = u"month"_s;
constexpr qsizetype numbersListed = 20;

FinalReport fromRow(const storage::FinalReportRow& row, bool withFigures)
{
    FinalReport report{.id = row.id,
                       .period = row.period,
                       .areaCode = row.areaCode,
                       .external = row.external,
                       .madeAt = row.madeAt,
                       .byName = row.byName,
                       .figures = {}};
    if (!withFigures)
        return report;
    auto figures = figuresFromStorage(QJsonDocument::fromJson(row.figures).object());
    if (!figures)
        throw Failure(Error{.kind = ErrorKind::Damaged,
                            .message = QCoreApplication::translate(
                                "Figures", "The figures of this final report cannot be read. Restore a back-up to get "
                                           "them back."),
                            .technical = u"final_report %1"_s.arg(row.id.value())});
    report.figures = *std::move(figures);
    return report;
}

// Gathers what was registered since, each report or dossier once per reason.
class CauseList {
public:
    void add(ChangeReason reason, QChar kind, const storage::CountedEvent& event)
    {
        auto& seen = m_seen[reason];
        if (seen.contains(event.row))
            return;
        seen.insert(event.row);
        FigureCause& cause = m_causes[reason];
        cause.reason = reason;
        ++cause.count;
        if (cause.numbers.size() < numbersListed)
            cause.numbers << SerialNumber::fromKey(kind, event.number).toString();
    }
    [[nodiscard]] std::vector<FigureCause> causes() const
    {
        std::vector<FigureCause> causes;
        for (const auto& [reason, cause] : m_causes)
            causes.push_back(cause);
        return causes;
    }

private:
    std::map<ChangeReason, QSet<qint64>> m_seen;
    std::map<ChangeReason, FigureCause> m_causes;
};

bool isBirth(const storage::CountedEvent& event)
{
    return event.action == event::created || event.action == event::imported;
}

void sortReportEvent(CauseList& causes, const Period& period, const storage::CountedEvent& event)
{
    const auto add = [&](ChangeReason reason) { causes.add(reason, SerialNumber::report, event); };
    const bool inPeriod = event.startOn >= period.from;
    const bool aboutReport = event.subjectKind == entityCode(EntityKind::Report);
    if (aboutReport && isBirth(event)) {
        add(ChangeReason::ReportAdded);
    } else if (event.action == event::closed) {
        if (event.closedOn.isValid() && event.closedOn < period.until)
            add(ChangeReason::ReportClosed);
    } else if (event.action == event::reopened) {
        add(ChangeReason::ReportReopened);
    } else if (event.action == event::met) {
        add(ChangeReason::DeadlineMet);
    } else if (event.action == event::suspended || event.action == event::resumed || event.action == event::extended) {
        add(ChangeReason::DeadlineMoved);
    } else if (aboutReport && (event.action == event::changed || event.action == event::removed)) {
        const QJsonObject changes = QJsonDocument::fromJson(event.changes).object();
        const auto touches = [&changes](std::initializer_list<QLatin1StringView> words) {
            return std::ranges::any_of(changes.keys(), [&words](const QString& field) {
                return std::ranges::any_of(
                    words, [&field](QLatin1StringView word) { return field.startsWith(word, Qt::CaseInsensitive); });
            });
        };
        if (touches({"cost"_L1}))
            add(ChangeReason::CostChanged);
        if (touches({"category"_L1, "nature"_L1, "channel"_L1, "origin"_L1, "reporter"_L1, "area"_L1, "unit"_L1,
                     "polluted"_L1, "received"_L1, "team"_L1}) &&
            (inPeriod || touches({"nature"_L1, "area"_L1, "received"_L1})))
            add(ChangeReason::ReportChanged);
    }
}

// A directive or a breach of one got, or lost, a day that counts in the period or before.
bool movesDirective(const Period& period, const storage::CountedEvent& event)
{
    if (event.subjectKind != entityCode(EntityKind::Directive) && event.subjectKind != entityCode(EntityKind::Breach))
        return false;
    const QJsonObject changes = QJsonDocument::fromJson(event.changes).object();
    constexpr std::array days{"startsOn"_L1, "agreedOn"_L1, "servedOn"_L1, "endedOn"_L1, "claimedOn"_L1};
    if (changes.contains("established"_L1)) // the day on which it happened stands elsewhere
        return true;
    return std::ranges::any_of(days, [&](QLatin1StringView field) {
        const QJsonArray values = changes.value(field).toArray();
        return std::ranges::any_of(values, [&](const QJsonValue& value) {
            const QDate day = dateFromStorage(value.toString());
            return day.isValid() && day < period.until;
        });
    });
}

void sortDossierEvent(CauseList& causes, const Period& period, const storage::CountedEvent& event)
{
    if (movesDirective(period, event))
        causes.add(ChangeReason::DirectiveChanged, SerialNumber::dossier, event);
    if (event.subjectKind != entityCode(EntityKind::Dossier))
        return;
    const auto add = [&](ChangeReason reason) { causes.add(reason, SerialNumber::dossier, event); };
    if (isBirth(event))
        add(ChangeReason::DossierAdded);
    else if (event.action == event::closed && event.closedOn.isValid() && event.closedOn < period.until)
        add(ChangeReason::DossierClosed);
    else if (event.action == event::reopened)
        add(ChangeReason::DossierReopened);
    else if (event.action == event::changed || event.action == event::phaseChanged)
        add(ChangeReason::DossierChanged);
}

} // namespace

Result<FinalReport> declareFinal(Session& session, const Period& period, const QString& areaCode, bool external,
                                 const std::stop_token& stop)
{
    // Counted before the write transaction begins, so that nobody who saves meanwhile has to wait for it.
    const auto figures = session.read([&] {
        requirePermission(session, Permission::DeclareFinal);
        if (period.isValid() && period.until > session.clock().today())
            throw Failure(Error{.kind = ErrorKind::Input,
                                .message = QCoreApplication::translate(
                                               "Figures", "This period still runs. It can be declared final from %1.")
                                               .arg(QLocale().toString(period.until, QLocale::ShortFormat)),
                                .field = u"period"_s});
        return orThrow(figureReport(session, {.period = period, .areaCode = areaCode, .withMonths = true}, stop));
    });
    if (!figures)
        return std::unexpected(figures.error());
    return session.write([&] {
        storage::FinalReportRow row{.id = {},
                                    .kind = monthKind,
                                    .period = period,
                                    .areaCode = areaCode,
                                    .external = external,
                                    .madeAt = session.clock().nowUtc(),
                                    .by = session.actor().id,
                                    .byName = session.actor().name,
                                    .figures =
                                        QJsonDocument(figuresToStorage(*figures)).toJson(QJsonDocument::Compact)};
        row.id = storage::insertFinalReport(session.db(), row);
        QJsonObject changes;
        noteChange(changes, "from"_L1, QJsonValue(), toStorage(period.from));
        noteChange(changes, "to"_L1, QJsonValue(), toStorage(period.until));
        noteChange(changes, "area"_L1, QString(), areaCode);
        noteChange(changes, "external"_L1, false, external);
        session.log({.action = event::created,
                     .subjectKind = EntityKind::FinalReport,
                     .subjectId = row.id.value(),
                     .changes = changes});
        return fromRow(row, true);
    });
}

Result<std::vector<FinalReport>> finalReports(Session& session)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeFigures);
        std::vector<FinalReport> reports;
        for (const auto& row : storage::finalReports(session.db(), monthKind))
            reports.push_back(fromRow(row, false));
        return reports;
    });
}

Result<FinalReport> finalReport(Session& session, FinalReportId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeFigures);
        const auto row = storage::findFinalReport(session.db(), id);
        if (!row)
            throw Failure(ErrorKind::NotFound,
                          QCoreApplication::translate("Figures", "This final report does not exist."));
        return fromRow(*row, true);
    });
}

Result<std::optional<FinalReport>> latestFinal(Session& session, const Period& period, const QString& areaCode,
                                               bool external)
{
    return session.read([&]() -> std::optional<FinalReport> {
        requirePermission(session, Permission::SeeFigures);
        const auto row = storage::latestFinalReport(session.db(), monthKind, period, areaCode, external);
        return row ? std::optional(fromRow(*row, true)) : std::nullopt;
    });
}

Result<FigureComparison> compareWithNow(Session& session, const FinalReport& final, const std::stop_token& stop)
{
    return session.read([&] {
        const FigureReport now = orThrow(figureReport(
            session, {.period = final.period, .areaCode = final.areaCode, .at = final.figures.at, .withMonths = false},
            stop));
        FigureComparison comparison{.finalAt = final.madeAt,
                                    .finalBy = final.byName,
                                    .differences = differences(final.figures, now),
                                    .causes = {}};
        CauseList causes;
        storage::reportEventsSince(
            session.db(), final.madeAt, final.period.until,
            [&](const storage::CountedEvent& event) { sortReportEvent(causes, final.period, event); });
        storage::dossierEventsSince(
            session.db(), final.madeAt, final.period.until,
            [&](const storage::CountedEvent& event) { sortDossierEvent(causes, final.period, event); });
        comparison.causes = causes.causes();
        return comparison;
    });
}

} // namespace woonrust::papers
