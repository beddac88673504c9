// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/casebook_check.h"

#include "storage/casebook/document_check.h"
#include "storage/cases/event_store.h"

#include <QCoreApplication>

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
        report->lines.push_back(checkDocuments(session.db(), progress));
        return *report;
    });
}

} // namespace woonrust
