// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/casebook/casebook_file.h"

namespace woonrust {

// The database and the session of one thread; made and used in that thread.
class ThreadSession {
public:
    ThreadSession(std::unique_ptr<Connection> db, Actor actor, const Clock& clock, ChangeNotifier* notifier)
        : m_db(std::move(db)), m_session(*m_db, std::move(actor), clock, notifier)
    {
    }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Connection& db() { return *m_db; }

private:
    std::unique_ptr<Connection> m_db;
    Session m_session;
};

// A casebook with somebody signed in: holds the lock and the key until it is dropped. Drop the thread sessions first.
class OpenCasebook {
public:
    OpenCasebook(OpenedCasebook file, Actor actor, const Clock& clock)
        : m_file(std::move(file)), m_actor(std::move(actor)), m_clock(&clock)
    {
    }

    [[nodiscard]] const OpenedCasebook& file() const { return m_file; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    // For the calling thread; any thread may ask. Throws Failure (a full disk, a folder that went away).
    [[nodiscard]] std::unique_ptr<ThreadSession> openSession(ChangeNotifier* notifier = nullptr) const;

private:
    OpenedCasebook m_file;
    Actor m_actor;
    const Clock* m_clock;
};

namespace casebooks {

struct CreateRequest {
    QString path;
    QString organisation;
    QString adminLogin;
    QString adminName; // empty = the login
    QString adminPassword;
    Roles adminRoles = {Role::Administrator}; // Administrator is always among them
    QString language = QStringLiteral("nl");
    KdfCost cost = KdfCost::standard();
};

// Makes a casebook with the shipped lists and texts and its first user. Returns the recovery key, to be shown once.
// Field names as in the request. Whole or not at all; never replaces a file. About a second: not for the GUI thread.
[[nodiscard]] Result<QString> create(const CreateRequest& request, const Clock& clock);

// Opens a casebook for a user, and logs it. A disabled user is told so, but only after the right password. `clock` must
// outlive the result. About half a second: not for the GUI thread.
[[nodiscard]] Result<OpenCasebook> signIn(const QString& path, const QString& login, const QString& password,
                                          const Clock& clock, const OpenOptions& options = {});

// With the printed recovery key: gives the administrator `login` a new password and signs them in. Field names
// "recoveryKey", "login" and "password".
[[nodiscard]] Result<OpenCasebook> recover(const QString& path, const QString& recoveryKey, const QString& login,
                                           const QString& newPassword, const Clock& clock,
                                           const OpenOptions& options = {}, const KdfCost& cost = KdfCost::standard());

// For a screen that locked itself: whether this is the password of who is signed in, and they may still work. Wrong
// ones count for the delay. About half a second.
[[nodiscard]] Result<void> checkPassword(const OpenCasebook& casebook, const QString& password,
                                         const QString& attemptsFolder = LoginAttempts::defaultFolder());

// Logs that the user left.
[[nodiscard]] Result<void> signOut(Session& session);

} // namespace casebooks

} // namespace woonrust
