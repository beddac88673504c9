// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace woonrust::exchange {

// Why a row of an import stays out, or (as a warning) what to look at in one that went in. A row with several faults
// has one for each.
struct Refusal {
    qint64 line = 0; // of the file, from 1; of a map file the number of the feature
    QString column;  // as design 7 names it; empty when it is about the whole row
    QString value;   // as it stands in the file, cut at 80 characters
    QString reason;  // a sentence in the user's language
};

// What an import did, or with dryRun would have done. read == added + changed + unchanged + refusedRows + skipped.
struct ImportResult {
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;     // left out on purpose: water in an area file
    qint64 refusedRows = 0; // also those beyond the first 100,000, which `refused` does not list
    std::vector<Refusal> refused;
    std::vector<Refusal> warnings;          // the first 1,000
    QStringList ignoredColumns;             // columns of the file that this import does not know
    qint64 blankRows = 0;                   // passed over because nothing stood in them; not among those read
    QStringList newAreas;                   // codes of areas that were not known and were made, the first 1,000
    qint64 replacedBoundaries = 0;          // boundaries of the same year that another one took the place of
    QStringList header;                     // of the file, and the rows that were refused as they stood there, to be
    std::vector<QStringList> refusedFields; // corrected and imported again; the first 100,000
    std::vector<QString> refusedReasons;    // why, for each of them
    bool written = false;                   // false for a dry run, and when allOrNothing kept everything out
};

struct ImportOptions {
    bool dryRun = false;                  // look at everything, change nothing
    bool allOrNothing = false;            // let none in when one is refused
    bool replaceBoundaries = false;       // let a boundary take the place of another one of the same area and year
    QHash<QString, QString> columns = {}; // plainHeading() -> column of the import, empty = leave it out
    // Called some times a second with the part done, 0 to 1; false stops the import, and then nothing has changed.
    std::function<bool(double)> progress = {};
};

} // namespace woonrust::exchange
