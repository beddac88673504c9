// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"
#include "ui/context/app_context.h"
#include "ui/theme/look.h"

#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace woonrust::ui {

class BackupKeeper;
class Curtain;
class IdleWatcher;
class LockScreen;
class MainWindow;
class Page;
class SearchProvider;

// All that exists while somebody is signed in: workers, pages, the window, the lock screen. Made when they sign in,
// dropped when they leave; the casebook's lock goes with it.
class Desk final : public QObject {
    Q_OBJECT

public:
    // `reference` as loadReference() gave it for this casebook.
    // `attemptsFolder` as in OpenOptions.
    Desk(std::shared_ptr<OpenCasebook> casebook, Reference reference, const Seams& seams, QSettings& preferences,
         QString attemptsFolder = LoginAttempts::defaultFolder());
    ~Desk() override;

    // Makes the pages, one in each turn of the event loop, and then says ready(). Once, before show().
    void prepare();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] AppContext& context() { return *m_context; }
    [[nodiscard]] LockScreen& lockScreen() { return *m_lock; }
    void show();
    // Hides all that is on the screen until the password is typed.
    void lock();
    // Asks the page whether it may be left, makes the back-up that settings want, and then says left().
    void leave();

Q_SIGNALS:
    void ready();
    // The window is closed and nothing is pending: the desk may be dropped. `signOut`: go back to the sign-in.
    void left(bool signOut);
    // The same, and then this back-up takes the casebook's place.
    void leftToRestore(const woonrust::backups::RestoreOrder& order);
    // The user wants the window to look otherwise; with another language or text size it has to be made anew.
    void lookWanted(const woonrust::ui::Look& look);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCommands();
    void addLookCommands();
    void want(const Look& look);
    void tellOfOpening();
    void unlock();
    void backUpThenLeave();
    void offerToStay(const Error& error);
    void goAway();

    std::shared_ptr<OpenCasebook> m_casebook;
    QSettings& m_preferences;
    ChangeNotifier m_changes;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<SearchProvider> m_search;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LockScreen> m_lock;
    std::unique_ptr<Curtain> m_curtain;
    std::unique_ptr<IdleWatcher> m_idle;
    std::unique_ptr<BackupKeeper> m_backups;
    QList<std::function<Page*()>> m_pageMakers;     // of those that are still to come
    std::optional<backups::RestoreOrder> m_restore; // once everybody has left
    bool m_locked = false;
    bool m_leaving = false;
    bool m_signOut = false;
};

} // namespace woonrust::ui
