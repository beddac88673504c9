// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/gui_watch.h"
#include "ui/app/application.h"
#include "ui/shell/main_window.h"

#include <QSettings>
#include <QTemporaryDir>
#include <functional>

namespace woonrust::bench {

// What one thing took, from the moment that the user asked for it.
struct Took {
    double wallMs = 0;
    double cpuMs = 0; // of the whole process
    QList<QByteArray> statements;
};

// When a measurement is over.
struct Until {
    std::function<bool()> shown;            // the answer is there
    std::function<QWidget*()> surface = {}; // ... and painted here; none = nothing to paint
};

// The program's own window on a casebook, offscreen, with dialogs that answer by themselves. Throws std::runtime_error
// when something that must come does not come.
class BenchWindow final : public QObject {
public:
    BenchWindow(WatchedApplication& app, GuiWatch& watch, QString path, const Clock& clock);
    ~BenchWindow() override;

    // Starts the program anew, up to the window that asks for the password.
    void begin();
    // Does what a user does there: types the password and presses Enter.
    void enterPassword(const QString& login, const QString& password);
    [[nodiscard]] bool isSignedIn() const { return m_program && m_program->desk(); }
    [[nodiscard]] ui::Desk& desk() { return *m_program->desk(); }
    [[nodiscard]] ui::MainWindow& window() { return m_program->desk()->window(); }
    // The one widget or model of this class in the window.
    template <class T> [[nodiscard]] T& the()
    {
        T* found = m_program->desk()->window().findChild<T*>();
        if (!found)
            fail(QString::fromLatin1(T::staticMetaObject.className()));
        return *found;
    }

    // Does `act` in the event loop, as an event of the user, and waits for the answer; then for what follows from it.
    // Blocks of the GUI thread count for `stage`.
    Took time(const QString& stage, const std::function<void()>& act, const Until& until);
    // Waits until no worker is busy and no pause of the window's own is running.
    void settle();
    // Where the next file that the program asks for is saved.
    void setAnswerPath(const QString& path) { m_answerPath = path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[noreturn]] static void fail(const QString& what);
    ui::Seams seams();

    WatchedApplication& m_app;
    GuiWatch& m_watch;
    QString m_path;
    const Clock& m_clock;
    QTemporaryDir m_folder;
    QSettings m_preferences;
    QString m_answerPath;
    std::unique_ptr<ui::Application> m_program;
};

} // namespace woonrust::bench
