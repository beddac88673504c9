// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "services/base/session.h"
#include "storage/casebook/casebook_seed.h"
#include "storage/database/connection.h"
#include "storage/database/schema/steps.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace woonrust::tests {

// A new encrypted casebook in a folder of its own, with the shipped lists and texts, one user per role (login = role
// code) and a clock that stands at Friday 20 November 2026, 10:00 in Amsterdam.
class TestCasebook {
public:
    TestCasebook()
    {
        migrate(db, schemaSteps());
        Transaction transaction(db);
        storage::seedCasebook(db);
        for (const Role role : allRoles) {
            const qint64 id =
                db.insert(QStringLiteral("INSERT INTO account (login, name, created_at) VALUES (?, ?, ?)"),
                          {roleCode(role), QStringLiteral("User ") + roleCode(role), clock.nowUtc()});
            db.exec(QStringLiteral("INSERT INTO account_role (user_id, role) VALUES (?, ?)"), {id, roleCode(role)});
        }
        transaction.commit();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("test.woonrust")); }

    [[nodiscard]] Actor actor(Role role)
    {
        return {.id = UserId(db.integer(QStringLiteral("SELECT id FROM account WHERE login = ?"), {roleCode(role)})),
                .login = roleCode(role),
                .name = QStringLiteral("User ") + roleCode(role),
                .team = {},
                .roles = Roles{role}};
    }

    [[nodiscard]] Session session(Role role = Role::SocialManager) { return {db, actor(role), clock, &notifier}; }

    QTemporaryDir folder;
    QByteArray key = QByteArray(32, 'k');
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    ChangeNotifier notifier;
    Connection db{path(), key, Connection::Mode::Create};
};

} // namespace woonrust::tests
