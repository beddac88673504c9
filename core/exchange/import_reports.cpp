// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/area_codes.h"
#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "exchange/like_numbers.h"
#include "exchange/report_dossiers.h"
#include "exchange/report_promises.h"
#include "exchange/report_row.h"
#include "services/cases/report_check.h"
#include "services/cases/report_parties.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/report.h"
#include "services/cases/things/report_move.h"
#include "storage/cases/report_store.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/import_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"
#include "storage/shared/number_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString importedCost = u"OTHER"_s; // a file does not tell what the money went to

// More reports than any association has in a year.
constexpr int widestGap = 100'000;

class ReportImport {
public:
    ReportImport(Session& session, ImportRun& run)
        : m_session(session),
          m_run(run),
          m_names(storage::allCodeValues(session.db())),
          m_areas(session, &run),
          m_dossiers(session),
          m_promises(session),
          m_now(session.clock().nowUtc())
    {
    }

    // Keeps the numbers that the file brings from being given to rows without one. A number far above the others of its
    // year is a slip of the keyboard: it would use up all numbers below it, so it is not kept free and its row refused.
    void reserveNumbers(const QString& path)
    {
        QHash<int, std::set<int>> serials;
        ImportOptions silent{.columns = m_run.options().columns};
        silent.progress = [this](double) {
            m_run.progress(0.0);
            return true;
        };
        ImportRun look(silent);
        eachCsvRow(look, path, ImportKind::Reports, [&](const CsvRow& row) {
            if (const auto number = reportNumberOf(row, m_now))
                serials[number->year].insert(number->serial);
            return RowOutcome::Skipped;
        });
        for (auto year = serials.cbegin(); year != serials.cend(); ++year) {
            int& last = m_lastSerial[year.key()];
            last = storage::peekNumber(m_session.db(), SerialNumber::report, year.key()).serial - 1;
            for (const int serial : year.value())
                if (serial - last <= widestGap)
                    last = std::max(last, serial);
            if (last > 0)
                storage::noteNumberUsed(m_session.db(),
                                        {.kind = SerialNumber::report, .year = year.key(), .serial = last});
        }
    }

    RowOutcome operator()(const CsvRow& row)
    {
        const ReportLine line = readReportLine(row, m_names, m_now);
        refuseDouble(row, line);
        refuseFarNumber(row, line);
        const ReportId known = findKnown(line);
        const Report before = known ? storage::findReport(m_session.db(), known).value_or(Report{})
                                    : Report{.team = m_session.actor().team};
        refuseSecret(row, line, before);
        Report report = before;
        fill(row, line, report);
        // Nothing is written before this line, so that a refused row leaves nothing.
        if (!line.areaCode.isEmpty())
            report.area = m_areas.findOrMake(line.areaCode);
        if (const QString key = nameOf(line); !key.isEmpty())
            m_lines.insert(key, row.line());
        return store(line, before, report);
    }

    void finish() { m_dossiers.finish(); }

private:
    // The number as one writes it, however the file does: m26-1 is M26-00001.
    [[nodiscard]] static QString nameOf(const ReportLine& line)
    {
        return line.number ? line.number->toString() : line.sourceNumber;
    }

    void refuseDouble(const CsvRow& row, const ReportLine& line) const
    {
        if (const auto other = m_lines.constFind(nameOf(line)); other != m_lines.cend())
            row.refuse(u"nummer"_s,
                       QCoreApplication::translate("Import", "This number stands on line %1 too.").arg(*other));
    }

    void refuseFarNumber(const CsvRow& row, const ReportLine& line) const
    {
        if (line.number && line.number->serial > m_lastSerial.value(line.number->year))
            row.refuse(u"nummer"_s, QCoreApplication::translate(
                                        "Import", "This number is far above the others of its year. Is there "
                                                  "a digit too many in it?"));
    }

    // Nothing of a dossier for named people changes, or leaves it, through a file of somebody else.
    void refuseSecret(const CsvRow& row, const ReportLine& line, const Report& before)
    {
        if (!m_dossiers.mayChange(before.dossier))
            row.refuse(u"nummer"_s, QCoreApplication::translate(
                                        "Import", "This report is in a dossier that is open to named people only. Ask "
                                                  "its handler or the coordinator."));
        if (joins(line, before) && !m_dossiers.mayJoin(line.dossierKey))
            row.refuse(u"dossier"_s,
                       QCoreApplication::translate("Import", "This dossier is open to named people only. Ask its "
                                                             "handler or the coordinator."));
    }

    // A report that is in a dossier stays there, and one that somebody took out stays out.
    [[nodiscard]] bool joins(const ReportLine& line, const Report& before)
    {
        return !line.dossierKey.isEmpty() && !before.dossier &&
               !(before.id && storage::movedByHand(m_session.db(), before.id));
    }

    [[nodiscard]] ReportId findKnown(const ReportLine& line)
    {
        if (line.number)
            return storage::findReportByNumber(m_session.db(), line.number->key()).value_or(ReportId());
        return line.sourceNumber.isEmpty() ? ReportId()
                                           : storage::findReportBySourceNumber(m_session.db(), line.sourceNumber);
    }

    void fill(const CsvRow& row, const ReportLine& line, Report& report)
    {
        // A time that only the casebook knows stays; so does all else where the file has an empty cell.
        if (line.timeKnown || amsterdamDate(line.receivedAt) != amsterdamDate(report.receivedAt)) {
            report.receivedAt = line.receivedAt;
            report.receivedTimeKnown = line.timeKnown;
        }
        report.channel = line.channel;
        report.category = line.category;
        report.otherCategories.removeAll(line.category);
        report.nature = line.nature;
        if (!line.description.isEmpty())
            report.description = line.description;
        report.pollutedHome = line.polluted.value_or(report.pollutedHome);
        fillReporter(row, line, report);
        fillPlace(row, line, report);
        if (!line.origin.isEmpty())
            report.origin = line.origin;
        else if (report.origin.isEmpty())
            report.origin = reports::originOf(report);
        fillClosing(row, line, report);
    }

    // A report that somebody closed or reopened in Woonrust stays as they left it.
    void fillClosing(const CsvRow& row, const ReportLine& line, Report& report)
    {
        const bool another = line.closedAt.isValid() && amsterdamDate(line.closedAt) != amsterdamDate(report.closedAt);
        if (another && !(report.id && storage::closedOrReopened(m_session.db(), EntityKind::Report, report.id.value())))
            report.closedAt = line.closedAt;
        if (!report.closedAt.isValid())
            return;
        if (amsterdamDate(report.closedAt) < amsterdamDate(report.receivedAt))
            row.refuse(u"ontvangen_op"_s,
                       QCoreApplication::translate("Import", "The report was closed before it came in."));
        report.closedAt = std::max(report.closedAt, report.receivedAt);
        if (report.closeReason.isEmpty())
            report.closeReason = u"OTHER"_s;
    }

    void fillReporter(const CsvRow& row, const ReportLine& line, Report& report)
    {
        if (line.tenantNumber.isEmpty()) {
            // Who was found out in Woonrust is not forgotten for a file that does not know.
            if (line.anonymous && report.reporterKind != ReporterKind::Known)
                report.reporterKind = *line.anonymous ? ReporterKind::Anonymous : ReporterKind::None;
            return;
        }
        const auto person = storage::findPersonByTenantNumber(m_session.db(), line.tenantNumber);
        if (!person)
            row.refuse(u"melder_huurdernummer"_s, unknownTenant(m_session.db(), line.tenantNumber));
        report.reporterKind = ReporterKind::Known;
        report.reporter = person->id;
        report.reporterUnit = storage::homeOn(m_session.db(), person->id, amsterdamDate(report.receivedAt));
        // Who says their name to us but not to the neighbours.
        report.shielded = line.anonymous.value_or(report.shielded);
    }

    void fillPlace(const CsvRow& row, const ReportLine& line, Report& report)
    {
        if (line.unitNumber.isEmpty())
            return;
        const auto unit = storage::findUnitByNumber(m_session.db(), line.unitNumber);
        if (!unit)
            row.refuse(u"eenheidnummer"_s, unknownUnit(m_session.db(), line.unitNumber));
        report.unit = unit->id;
        report.area = unit->area;
    }

    RowOutcome store(const ReportLine& line, const Report& before, Report report)
    {
        if (joins(line, before))
            report.dossier = m_dossiers.of(line.dossierKey, report);
        setStatus(line, report);
        const bool isNew = !report.id;
        if (isNew)
            insert(line, report);
        QJsonObject changes =
            changesBetween(isNew ? QJsonObject() : loggedOf(things::report, before), loggedOf(things::report, report));
        noteChange(changes, "number"_L1, isNew ? 0 : before.number, report.number);
        noteChange(changes, "dossier"_L1, before.dossier.value(), report.dossier.value());
        noteChange(changes, "closedAt"_L1, toStorage(before.closedAt), toStorage(report.closedAt));
        noteChange(changes, "closeReason"_L1, before.closeReason, report.closeReason);
        noteChange(changes, "status"_L1, isNew ? QString() : before.status, report.status);
        if (!isNew && !changes.isEmpty())
            update(before, report);
        storeCost(line, before, report, changes);
        m_promises.store(line, report, before, changes);
        if (changes.isEmpty())
            return RowOutcome::Unchanged;
        if (report.dossier && (report.dossier != before.dossier || report.reporter != before.reporter))
            report_parties::follow(m_session, before, report);
        if (report.dossier && (before.closedAt != report.closedAt || before.receivedAt != report.receivedAt))
            m_dossiers.touch(report.dossier);
        CaseWrite(m_session).tell(things::report, report, {.action = event::imported, .more = changes});
        return isNew ? RowOutcome::Added : RowOutcome::Changed;
    }

    static void setStatus(const ReportLine& line, Report& report)
    {
        const bool taken = report.dossier || report.handler || line.acknowledgedOn.isValid();
        if (report.closedAt.isValid())
            report.status = u"GES"_s;
        else if (report.status == u"AAN" && taken)
            report.status = u"INB"_s;
    }

    void insert(const ReportLine& line, Report& report)
    {
        report.sourceNumber = line.sourceNumber;
        report.number = line.number ? line.number->key()
                                    : storage::takeNumber(m_session.db(), SerialNumber::report,
                                                          amsterdamDate(report.receivedAt).year())
                                          .key();
        report.id = storage::insertReport(m_session.db(), report);
        CaseWrite(m_session).index(things::report, report);
    }

    void update(const Report& before, Report& report)
    {
        if (!storage::updateReport(m_session.db(), report))
            throw Failure(ErrorKind::Internal, u"A report changed within one transaction."_s);
        if (before.dossier != report.dossier)
            moveReport(m_session, report.id, report.dossier);
        CaseWrite(m_session).index(things::report, report);
    }

    // The file has one amount per report; costs that were entered by hand stay beside it.
    void storeCost(const ReportLine& line, const Report& before, const Report& report, QJsonObject& changes)
    {
        if (!line.costCents)
            return;
        const QDate spentOn = amsterdamDate(report.receivedAt);
        const QDate earlier = before.id ? amsterdamDate(before.receivedAt) : spentOn;
        QJsonValue old;
        if (before.id) {
            for (const storage::StoredCost& stored : storage::reportCosts(m_session.db(), report.id)) {
                if (stored.cost.kind != importedCost || stored.cost.spentOn != earlier || !stored.cost.remark.isEmpty())
                    continue;
                if (stored.cost.amountCents == *line.costCents && spentOn == earlier)
                    return;
                old = fieldsOf(stored.cost);
                storage::removeReportCost(m_session.db(), stored.id);
                break;
            }
        }
        const ReportCost cost{.amountCents = *line.costCents, .spentOn = spentOn, .kind = importedCost, .remark = {}};
        if (cost.amountCents > 0)
            storage::insertReportCost(m_session.db(), report.id, cost);
        noteChange(changes, "cost"_L1, old, cost.amountCents > 0 ? QJsonValue(fieldsOf(cost)) : QJsonValue());
    }

    Session& m_session;
    ImportRun& m_run;
    CodeLookup m_names;
    AreaFinder m_areas;
    ReportDossiers m_dossiers;
    ReportPromises m_promises;
    QDateTime m_now;
    QHash<QString, qint64> m_lines; // number -> where it stood
    QHash<int, int> m_lastSerial;   // year -> highest number of casebook and file that is no mistake
};

} // namespace

Result<ImportResult> importReports(Session& session, const QString& path, const ImportOptions& options)
{
    return runImport(session, options, u"reports"_s, path, [&](ImportRun& run) {
        ReportImport import(session, run);
        import.reserveNumbers(path);
        eachCsvRow(run, path, ImportKind::Reports, [&](const CsvRow& row) { return import(row); });
        import.finish();
    });
}

} // namespace woonrust::exchange
