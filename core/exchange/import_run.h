// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "exchange/csv_row.h"
#include "exchange/import_result.h"
#include "services/base/session.h"

#include <QElapsedTimer>
#include <functional>

namespace woonrust::exchange {

enum class RowOutcome { Added, Changed, Unchanged, Skipped };

// Gathers what an import does while it runs.
class ImportRun {
public:
    explicit ImportRun(const ImportOptions& options) : m_options(options) { m_since.start(); }

    // Counts one row that `work` reads and writes; a RowRefused thrown by it is listed.
    // `fields` is the row as it stands in the file, kept when it is refused.
    void row(const std::function<RowOutcome()>& work, const QStringList& fields = {});
    void refuse(const std::vector<Refusal>& faults, const QStringList& fields = {}); // a row that never came to work()
    void warn(const Refusal& warning);
    void noteNewArea(const QString& code); // an area that a row named and nobody knew
    // Passes on how far it is, a few times a second; throws Failure of kind Cancelled when the user stops it.
    void progress(double part);

    [[nodiscard]] const ImportOptions& options() const { return m_options; }

    ImportResult result;

private:
    const ImportOptions& m_options;
    QElapsedTimer m_since;
};

// Runs `work` in one transaction, which is rolled back for a dry run, for a cancelled run, and with allOrNothing when a
// row is refused. Asks Permission::ImportRegistry. `name` is what is imported ("units"), for the log.
[[nodiscard]] Result<ImportResult> runImport(Session& session, const ImportOptions& options, const QString& name,
                                             const QString& path, const std::function<void(ImportRun&)>& work);

// Reads a table and hands each readable row to `row`; before, it is read once to see how its columns are written.
void eachCsvRow(ImportRun& run, const QString& path, ImportKind kind,
                const std::function<RowOutcome(const CsvRow&)>& row);

} // namespace woonrust::exchange
