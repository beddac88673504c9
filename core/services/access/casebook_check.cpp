// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/casebook_check.h"

#include "services/access/user_check.h"
#include "services/cases/things/log_tables.h"
#include "services/office/settings.h"
#include "storage/casebook/backup.h"
#include "storage/casebook/backup_log.h"
#include "storage/casebook/backup_seal.h"
#include "storage/casebook/document_check.h"
#include "storage/casebook/schema_check.h"
#include "storage/cases/case_check.h"
#include "storage/cases/event_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace woonrust {

namespace {

void goOn(bool wanted)
{
    if (!wanted)
        throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Check", "The check was stopped."));
}

VerifyLine checkEvents(Connection& db, const WorkProgress& progress)
{
    bool wanted = true;
    const auto check = storage::checkEventChain(db, [&](qint64 done) {
        wanted = !progress || progress(done, 0);
        return wanted;
    });
    goOn(wanted);
    VerifyLine line{
        .what = QCoreApplication::translate("Check", "The log of events is whole (%L1 lines)").arg(check.events)};
    if (check.firstBroken) {
        line.fine = false;
        line.problem =
            QCoreApplication::translate("Check", "Line %1 was altered or removed outside Woonrust. Keep this "
                                                 "file, and go back to the last good back-up.")
                .arg(check.firstBroken.value());
    }
    return line;
}

// By what stands in the casebook, and by the newest back-up.
VerifyLine checkLogIsComplete(const OpenedCasebook& casebook, Session& session)
{
    Connection& db = session.db();
    VerifyLine line{.what = QCoreApplication::translate("Check", "The log knows everything that is in the casebook")};
    if (const qint64 unknown = storage::unknownToLog(db, loggedTables(thingKinds(session))); unknown > 0) {
        line.fine = false;
        line.problem = QCoreApplication::translate("Check",
                                                   "Of %n thing(s) the log has no line: its newest lines were removed "
                                                   "outside Woonrust. Keep this file, and go back to the last good "
                                                   "back-up.",
                                                   nullptr, int(unknown));
        return line;
    }
    const QString folder = settings::current(db).backupFolder;
    const auto backups = folder.isEmpty() ? std::vector<BackupFile>() : listBackups(folder, casebook.id());
    // Of each the seal beside it is read, and the newest is opened.
    auto lacking = std::ranges::find_if(backups, [&](const BackupFile& one) { return contradictsSeal(db, one.path); });
    if (lacking == backups.end() && !backups.empty() && lacksLogOfBackup(db, backups.front().path, casebook.key()))
        lacking = backups.begin();
    if (lacking != backups.end()) {
        line.fine = false;
        line.problem = QCoreApplication::translate("Check", "The log lacks lines that the back-up %1 has: they were "
                                                            "removed outside Woonrust. Keep this file, and go back to "
                                                            "that back-up.")
                           .arg(QFileInfo(lacking->path).fileName());
    }
    return line;
}

// The triggers that keep the log from being changed are part of it.
VerifyLine checkSchema(Connection& db)
{
    VerifyLine line{.what = QCoreApplication::translate("Check", "The tables and their guards are those of Woonrust")};
    if (const QStringList different = schemaDifferences(db); !different.isEmpty()) {
        line.fine = false;
        line.problem =
            QCoreApplication::translate("Check", "Changed outside Woonrust: %1. Keep this file, and go back to "
                                                 "the last good back-up.")
                .arg(different.join(u", "));
    }
    return line;
}

VerifyLine checkUsers(Connection& db)
{
    VerifyLine line{.what = QCoreApplication::translate("Check", "Users and their roles are as the log says")};
    if (const QStringList unlike = usersUnlikeLog(db); !unlike.isEmpty()) {
        line.fine = false;
        line.problem =
            QCoreApplication::translate("Check", "Changed outside Woonrust: %1. Look at what they may do on the page "
                                                 "of users, keep this file, and go back to the last good back-up.")
                .arg(unlike.join(u", "));
    }
    return line;
}

VerifyLine checkKeys(const OpenedCasebook& casebook, Connection& db)
{
    VerifyLine line{.what = QCoreApplication::translate("Check", "The key file is the newest one of this casebook")};
    if (const auto slots = casebook.newestKeySlots(db); !slots) {
        line.fine = false;
        line.problem = slots.error().message;
    }
    return line;
}

VerifyLine checkNumbers(Connection& db)
{
    VerifyLine line{.what = QCoreApplication::translate("Check", "Every report and dossier has a number of its own")};
    if (const qint64 wrong = storage::withoutProperNumber(db); wrong > 0) {
        line.fine = false;
        line.problem = QCoreApplication::translate("Check",
                                                   "%n report(s) or dossier(s) have a number that Woonrust did not "
                                                   "give. Keep this file, and go back to the last good back-up.",
                                                   nullptr, int(wrong));
    }
    return line;
}

VerifyLine checkDocuments(Connection& db, const WorkProgress& progress)
{
    bool wanted = true;
    const auto check = storage::checkDocuments(db, [&](qint64 done) {
        wanted = !progress || progress(done, 0);
        return wanted;
    });
    goOn(wanted);
    VerifyLine line{
        .what = QCoreApplication::translate("Check", "Every document is as it was added (%L1)").arg(check.documents)};
    if (!check.altered.empty()) {
        line.fine = false;
        line.problem = QCoreApplication::translate("Check",
                                                   "%n document(s) no longer match their sum. Go back to the "
                                                   "last good back-up.",
                                                   nullptr, int(check.altered.size()));
    }
    return line;
}

} // namespace

Result<VerifyReport> checkCasebook(const OpenedCasebook& casebook, Session& session, const WorkProgress& progress)
{
    auto report = verifyCasebook(casebook, progress);
    if (!report)
        return report;
    return session.read([&] {
        report->lines.push_back(checkEvents(session.db(), progress));
        report->lines.push_back(checkLogIsComplete(casebook, session));
        goOn(!progress || progress(0, 0));
        report->lines.push_back(checkSchema(session.db()));
        report->lines.push_back(checkUsers(session.db()));
        report->lines.push_back(checkKeys(casebook, session.db()));
        report->lines.push_back(checkNumbers(session.db()));
        report->lines.push_back(checkDocuments(session.db(), progress));
        return *report;
    });
}

} // namespace woonrust
