// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// casebook_writer CASEBOOK LOGIN PASSWORD ATTEMPTS-FOLDER BACKUP-FOLDER
//
// Opens a casebook and makes numbered changes until it is killed. Each change touches a table, the search index and the
// event log in one transaction; only after the commit its number is printed: "change 17". Now and then it saves a draft
// ("draft 17") and makes a back-up.

#include "storage/casebook/backup.h"
#include "storage/cases/event_store.h"
#include "storage/shared/search_store.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

void confirm(const char* what, qint64 number)
{
    char line[64];
    const int length = std::snprintf(line, sizeof line, "%s %lld\n", what, static_cast<long long>(number));
    // Straight to the pipe: what was written is confirmed, whatever happens to us next.
    if (::write(STDOUT_FILENO, line, size_t(length)) != length)
        ::_exit(4);
}

void change(Connection& db, qint64 number, const Clock& clock)
{
    Transaction transaction(db);
    db.exec(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s, {u"change/%1"_s.arg(number), QString::number(number)});
    storage::indexForSearch(db, EntityKind::Report, number, {}, u"change%1"_s.arg(number), QString(200, u'x'));
    storage::appendEvent(db, {.at = clock.nowUtc(),
                              .user = UserId(1),
                              .role = {},
                              .action = event::changed,
                              .subjectKind = EntityKind::Casebook,
                              .subjectId = number,
                              .changes = {},
                              .reason = {}});
    transaction.commit();
}

void saveDraft(Connection& db, qint64 number, const Clock& clock)
{
    Transaction transaction(db);
    db.exec(u"INSERT INTO draft (user_id, kind, key, body, saved_at) VALUES (1, 'report', '', ?, ?) "
            "ON CONFLICT (user_id, kind, key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at"_s,
            {QString::number(number), clock.nowUtc()});
    transaction.commit();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    const SystemClock clock;
    const auto casebook = openCasebook(arguments[1], {.login = arguments[2], .password = arguments[3]}, clock,
                                       {.attemptsFolder = arguments[4]});
    if (!casebook) {
        std::fprintf(stderr, "%s\n", qPrintable(casebook.error().message));
        return 3;
    }
    const auto db = casebook->connect();
    const qint64 first = db->integer(u"SELECT count(*) FROM setting WHERE key LIKE 'change/%'"_s) + 1;
    for (qint64 number = first;; ++number) {
        change(*db, number, clock);
        confirm("change", number);
        if (number % 3 == 0) {
            saveDraft(*db, number, clock);
            confirm("draft", number);
        }
        if (number % 25 == 0)
            (void)backUp(*casebook, arguments[5], 2, clock);
    }
}
