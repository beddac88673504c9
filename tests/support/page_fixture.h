// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casebook/casebook_file.h"
#include "storage/registry/setting_store.h"
#include "support/answering_seams.h"
#include "support/test_casebook.h"
#include "ui/context/app_context.h"

#include <QCoreApplication>
#include <QSettings>

namespace woonrust::tests {

// A test casebook with its key file and lock, real workers on it and an AppContext for one role, whose dialogs answer
// by themselves: what was asked is kept, and the answers are set by the test. Everybody signs in with `password`.
class PageFixture : public AnsweringSeams {
public:
    explicit PageFixture(Role role = Role::SocialManager, const QString& language = QStringLiteral("en"))
        : bench(
              [this, role] { return ui::SessionParts{std::make_unique<Connection>(book.path(), book.key), signedIn}; },
              book.clock, book.notifier),
          preferences(book.folder.filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat)
    {
        signedIn = book.actor(role);
        storage::putSetting(book.db, QStringLiteral("organisation"), QStringLiteral("Woonstichting De Brink"));
        Session session(book.db, signedIn, book.clock, &book.notifier);
        context = std::make_unique<ui::AppContext>(bench, signedIn, *ui::loadReference(session, language), seams(),
                                                   preferences);
        KeySlots slots(casebookIdOf(book.path()));
        const SecretBytes key = SecretBytes::copyOf(book.key);
        for (const Role each : allRoles)
            orThrow(slots.setPassword(key, roleCode(each), password, KdfCost::leastForTests()));
        orThrow(slots.save(KeySlots::pathFor(book.path()), key));
        context->file = std::make_shared<OpenedCasebook>(book.path(), key.clone(),
                                                         orThrow(CasebookLock::acquire(book.path(), book.clock)));
    }

    [[nodiscard]] Session session() { return {book.db, signedIn, book.clock, &book.notifier}; }

    // Lets every job that was posted run, and its answers arrive.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bench.reader.drain();
            bench.lister.drain();
            bench.figures.drain();
            bench.writer.drain();
            QCoreApplication::processEvents();
        }
    }

    const QString password = QStringLiteral("een lang wachtwoord");
    TestCasebook book;
    Actor signedIn;
    ui::Workbench bench;
    QSettings preferences;
    std::unique_ptr<ui::AppContext> context;
};

} // namespace woonrust::tests
