// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/verify.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Runs a check whose rows are problems. A check that cannot even run to its end found a problem too.
VerifyLine line(const QString& what, const QString& problem, const std::function<QStringList()>& check)
{
    QStringList found;
    try {
        found = check();
    } catch (const Failure& failure) {
        if (failure.error().kind == ErrorKind::Cancelled)
            throw;
        found += failure.error().technical;
    }
    found.removeAll(u"ok"_s);
    return {.what = what, .fine = found.isEmpty(), .problem = found.isEmpty() ? QString() : problem};
}

// FTS5 compares the index with the texts that it was made of, and reports a difference as corruption.
QStringList checkSearchIndexes(const NativeDatabase& database)
{
    const QStringList indexes = database.texts("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'");
    for (const QString& index : indexes) {
        const QByteArray name = index.toUtf8();
        database.exec("INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)");
    }
    return {};
}

// Pages are read from the file itself, where a checkpoint of another connection may be writing one right now: only what
// is wrong twice is wrong.
QStringList pagesAlteredForGood(const NativeDatabase& database)
{
    const QStringList first = alteredPages(database);
    if (first.isEmpty())
        return {};
    QThread::msleep(200);
    QStringList both = alteredPages(database);
    both.removeIf([&first](const QString& page) { return !first.contains(page); });
    return both;
}

} // namespace

bool VerifyReport::isFine() const
{
    return std::ranges::all_of(lines, &VerifyLine::fine);
}

Result<VerifyReport> verifyCasebook(const OpenedCasebook& casebook, const WorkProgress& progress)
{
    try {
        NativeDatabase database(casebook.path(), NativeDatabase::Access::Existing, casebook.key());
        if (progress)
            database.setCancel([&progress] { return progress(0, 0); });
        const QString restore = QCoreApplication::translate("Verify", "The casebook is damaged here. Restore the last "
                                                                      "back-up.");
        VerifyReport report;
        report.lines.push_back(line(QCoreApplication::translate("Verify", "Every page is as Woonrust wrote it."),
                                    restore, [&] { return pagesAlteredForGood(database); }));
        report.lines.push_back(line(QCoreApplication::translate("Verify", "Tables and indexes are whole."), restore,
                                    [&] { return database.texts("PRAGMA quick_check"); }));
        report.lines.push_back(line(QCoreApplication::translate("Verify", "Everything that is referred to is there."),
                                    restore, [&] { return database.texts("PRAGMA foreign_key_check"); }));
        report.lines.push_back(line(
            QCoreApplication::translate("Verify", "The search index agrees with the texts."),
            QCoreApplication::translate("Verify", "Searching may miss things. Restore the last back-up, or have the "
                                                  "search index made again."),
            [&] { return checkSearchIndexes(database); }));
        return report;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
