// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/app/desk.h"
#include "ui/kit/window_manners.h"
#include "ui/start/start_window.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTranslator>
#include <memory>

namespace woonrust::ui {

// From start to end of the program: signing in, the desk of who is signed in, and back.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(QApplication& app, const Clock& clock, Seams seams, QSettings& preferences, DemoOpener demo,
                OpenOptions options = {});
    ~Application() override;

    // Shows the sign-in for this casebook, or the one used last, or the first steps.
    void start(const QString& path = {});
    // Opens the demo at once, or makes it first, with progress.
    void startDemo();
    // Sets up the desk for a casebook that is open already.
    void enter(const std::shared_ptr<OpenCasebook>& casebook);
    // Null until entered().
    [[nodiscard]] Desk* desk() { return m_desk.get(); }
    [[nodiscard]] StartWindow* startWindow() { return m_start.get(); }
    [[nodiscard]] Theme& theme() { return m_theme; }
    // "nl" or "en": the texts of everything made from now on.
    void useLanguage(const QString& language);
    // Dresses the program and keeps it for the next time. True when windows that exist have to be made anew.
    bool useLook(const Look& look);

Q_SIGNALS:
    void entered();

private:
    void showStart(const QString& path);
    void build(const std::shared_ptr<OpenCasebook>& casebook, Reference reference);
    void showDesk();
    // Once `held` is let go: puts the back-up in its place, with progress, and shows the sign-in.
    void restore(const backups::RestoreOrder& order, const std::weak_ptr<OpenCasebook>& held);
    // Shows the sign-in once `held` is let go: before that the file says that it is in use.
    void showStartWhenFree(const QString& path, const std::weak_ptr<OpenCasebook>& held);

    QApplication& m_app;
    const Clock& m_clock;
    Seams m_seams;
    QSettings& m_preferences;
    DemoOpener m_demo;
    OpenOptions m_options;
    Theme m_theme;
    WindowManners m_manners;
    QString m_language;
    int m_textPercent = Look::usualText;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<Desk> m_coming; // its pages are being made
    std::unique_ptr<Desk> m_desk;
};

} // namespace woonrust::ui
