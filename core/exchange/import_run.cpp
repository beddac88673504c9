// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_run.h"

#include "storage/registry/import_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRefusalsListed = 100'000;
constexpr std::size_t mostWarningsListed = 1'000;
constexpr qint64 progressEvery = 100;  // milliseconds
constexpr double shareOfLooking = 0.1; // of the progress: reading a file once before

// One line for the run as a whole, beside the lines of its rows.
void logRun(Session& session, const ImportResult& result, const QString& name, const QString& path)
{
    QJsonObject changes;
    noteChange(changes, "kind"_L1, QJsonValue(), name);
    noteChange(changes, "file"_L1, QJsonValue(), QFileInfo(path).fileName());
    noteChange(changes, "read"_L1, QJsonValue(), result.read);
    noteChange(changes, "added"_L1, QJsonValue(), result.added);
    noteChange(changes, "changed"_L1, QJsonValue(), result.changed);
    noteChange(changes, "refused"_L1, QJsonValue(), result.refusedRows);
    session.log({.action = event::imported, .subjectKind = EntityKind::Casebook, .changes = changes});
}

// Two exports that were put behind each other hold the names of the columns twice.
bool isHeader(const QStringList& fields, const QStringList& header)
{
    return std::ranges::equal(fields, header, [](const QString& field, const QString& name) {
        return field.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void ImportRun::row(const std::function<RowOutcome()>& work, const QStringList& fields)
{
    ++result.read;
    try {
        switch (work()) {
        case RowOutcome::Added:
            ++result.added;
            break;
        case RowOutcome::Changed:
            ++result.changed;
            break;
        case RowOutcome::Unchanged:
            ++result.unchanged;
            break;
        case RowOutcome::Skipped:
            ++result.skipped;
            break;
        }
    } catch (const RowRefused& refused) {
        --result.read;
        refuse(refused.refusals, fields);
    }
}

void ImportRun::refuse(const std::vector<Refusal>& faults, const QStringList& fields)
{
    ++result.read;
    ++result.refusedRows;
    QStringList reasons;
    for (const Refusal& fault : faults) {
        if (result.refused.size() < mostRefusalsListed)
            result.refused.push_back(fault);
        reasons << (fault.column.isEmpty() ? fault.reason : fault.column + u": "_s + fault.reason);
    }
    if (!fields.isEmpty() && result.refusedFields.size() < mostRefusalsListed) {
        result.refusedFields.push_back(fields);
        result.refusedReasons.push_back(reasons.join(u' '));
    }
}

void ImportRun::warn(const Refusal& warning)
{
    if (result.warnings.size() < mostWarningsListed)
        result.warnings.push_back(warning);
}

void ImportRun::noteNewArea(const QString& code)
{
    if (std::size_t(result.newAreas.size()) < mostWarningsListed)
        result.newAreas << code;
}

void ImportRun::progress(double part)
{
    if (!m_options.progress || (m_since.elapsed() < progressEvery && part < 1.0))
        return;
    m_since.restart();
    if (!m_options.progress(std::clamp(part, 0.0, 1.0)))
        throw Failure(ErrorKind::Cancelled,
                      QCoreApplication::translate("Import", "The import was stopped. Nothing has changed."));
}

Result<ImportResult> runImport(Session& session, const ImportOptions& options, const QString& name, const QString& path,
                               const std::function<void(ImportRun&)>& work)
{
    ImportRun run(options);
    bool looked = false;
    const Result<void> written = session.write([&] {
        requirePermission(session, Permission::ImportRegistry);
        const storage::BulkWriting bulk(session.db());
        run.progress(0.0);
        work(run);
        run.progress(1.0);
        looked = true;
        // Thrown to roll the transaction back; told apart from a real failure by `looked`.
        if (options.dryRun || (options.allOrNothing && run.result.refusedRows > 0))
            throw Failure(ErrorKind::Cancelled, QString());
        if (run.result.added + run.result.changed > 0)
            logRun(session, run.result, name, path);
    });
    run.result.written = written.has_value();
    if (!written && !(looked && written.error().kind == ErrorKind::Cancelled))
        return std::unexpected(written.error());
    return std::move(run.result);
}

void eachCsvRow(ImportRun& run, const QString& path, ImportKind kind,
                const std::function<RowOutcome(const CsvRow&)>& row)
{
    ColumnForms forms;
    CsvRecord record;
    {
        const auto reader = openTable(path);
        const CsvColumns columns(kind, reader->header(), run.options().columns);
        forms = ColumnForms(columns);
        while (reader->next(record)) {
            run.progress(reader->progress() * shareOfLooking);
            if (record.problem.isEmpty() && !isHeader(record.fields, reader->header()))
                forms.look(record);
        }
        forms.settle();
    }
    const auto reader = openTable(path);
    const CsvColumns columns(kind, reader->header(), run.options().columns);
    run.result.ignoredColumns = columns.ignored();
    run.result.header = reader->header();
    while (reader->next(record)) {
        run.progress(shareOfLooking + reader->progress() * (1 - shareOfLooking));
        if (record.problem.isEmpty() && isHeader(record.fields, reader->header()))
            record.problem = QCoreApplication::translate("Import", "the names of the columns stand here once more");
        if (!record.problem.isEmpty()) {
            run.refuse({{.line = record.line,
                         .column = {},
                         .value = shownValue(record.fields.join(u';')),
                         .reason = record.problem}},
                       record.fields);
            continue;
        }
        const CsvRow current(columns, forms, record);
        run.row([&] { return row(current); }, record.fields);
    }
    run.result.blankRows = reader->blankRows();
}

} // namespace woonrust::exchange
