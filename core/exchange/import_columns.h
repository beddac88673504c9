// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace woonrust::exchange {

enum class ImportKind { Units, Tenancies, Reports, Directives, Incidents };

// What a column holds, as far as that matters for the column as a whole.
enum class ColumnForm { Text, Number, Date, Amount };

// A column that an import reads.
struct ImportColumn {
    QString name; // of the contract: Dutch, the same in every language
    bool required = false;
    ColumnForm form = ColumnForm::Text; // Number: an identification, of which every digit counts
    QStringList synonyms;               // headings that mean it, as plainHeading()
    QString example;                    // of the example file
};

// The columns of one import, in the order of its example file.
[[nodiscard]] const std::vector<ImportColumn>& importColumns(ImportKind kind);

// What an import cannot do without and is not among these columns. An address in one column, and a name in one column,
// stand for their parts; then both are named ("straat / adres").
[[nodiscard]] QStringList missingColumns(ImportKind kind, const QStringList& present);

// A heading without what differs between writers: "VHE-nummer", "vhe nummer" and "VHE_Nummer" are "vhenummer".
[[nodiscard]] QString plainHeading(const QString& heading);

// plainHeading() of a column of the file -> name of the import's column, or empty to leave it out.
using ColumnMap = QHash<QString, QString>;

// The columns that an import reads, found back among the headings of a file: by the map, by name, by synonym.
class CsvColumns {
public:
    // Throws Failure of kind Input when a required column is missing or one stands there twice; the sentence names the
    // columns of the file that were not understood.
    CsvColumns(ImportKind kind, const QStringList& header, const ColumnMap& map = {});

    [[nodiscard]] qsizetype indexOf(const QString& column) const { return m_index.value(column, -1); }
    [[nodiscard]] bool has(const QString& column) const { return m_index.contains(column); }
    // The column of each heading; empty = not used.
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }
    [[nodiscard]] const QStringList& ignored() const { return m_ignored; }
    [[nodiscard]] ImportKind kind() const { return m_kind; }

    // As the constructor, without asking for required columns: what each heading would be read as.
    [[nodiscard]] static QStringList choose(ImportKind kind, const QStringList& header, const ColumnMap& map);

private:
    ImportKind m_kind;
    QHash<QString, qsizetype> m_index;
    QStringList m_chosen;
    QStringList m_ignored;
};

// What a file has, for choosing by hand what its columns are.
struct FileColumn {
    QString heading;
    QStringList samples; // the first values that are not empty, at most three
    QString column;      // what it is read as; empty = not used
};
[[nodiscard]] Result<std::vector<FileColumn>> columnsOfFile(ImportKind kind, const QString& path, const ColumnMap& map);

// A file of the import with its columns and a few invented rows, as CSV.
[[nodiscard]] QByteArray exampleFile(ImportKind kind);

// The column in which the refused rows tell why; passed by when they are imported again.
[[nodiscard]] QString reasonColumn();

} // namespace woonrust::exchange
