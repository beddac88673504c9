// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/toast.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/status_line.h"
#include "ui/shell/target.h"

#include <QHash>
#include <QMainWindow>

class QMenu;
class QSettings;
class QStackedWidget;

namespace woonrust::ui {

class Page;
class Rail;
class TopBar;

// Composes rail, top bar, pages and status line, and goes from page to page. Knows nothing of what pages show.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // `settings` remembers size, place and the width of the rail; it must outlive the window.
    MainWindow(QSettings& settings, PaletteProvider provider, QWidget* parent = nullptr);
    ~MainWindow() override;

    // In the order of the rail, and after them those without a railName(), which are reached from elsewhere and from
    // the menu; the window takes ownership. The first page is shown when the window is.
    void addPage(Page* page);
    [[nodiscard]] QList<Page*> pages() const { return m_pages; }
    [[nodiscard]] Page* currentPage() const;
    // Goes there if the present page lets the user leave; false when it does not, or no page opens this kind.
    bool open(const Target& target);
    // The parts of the menu, in its order. View and Help are menus of their own below it.
    enum class MenuPart { Work, Casebook, View, Help, Leave };
    // A command of the app's own (sign out, back-up): in the menu, in the palette and in the F1 overview.
    void addCommand(QAction* command, MenuPart part = MenuPart::Casebook);
    [[nodiscard]] StatusLine* status() const { return m_status; }
    void notify(const QString& text, const std::function<void()>& undo = {});
    // Keeps size, place and rail in the settings, for the next window.
    void rememberPlace();

Q_SIGNALS:
    void lockRequested(); // Ctrl+L

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeMenu();
    void makeCommands();
    QAction* command(MenuPart part, const QString& text, const QKeySequence& key, const std::function<void()>& run);
    void startReport();
    void offerNewReport();
    bool bringForward(Page* page);
    bool choosePage(int index);
    void goBack();
    void nextPart();
    void showTitle();
    void print();
    void fitRail();
    void restore();

    QSettings& m_settings;
    Rail* m_rail;
    TopBar* m_top;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Toast* m_toast;
    CommandPalette* m_palette;
    QMenu* m_menu;
    QMenu* m_goMenu;
    QMenu* m_viewMenu;
    QMenu* m_helpMenu;
    QAction* m_newReport = nullptr; // in the menu once there is a page for it
    QHash<MenuPart, QAction*> m_partEnds;
    QList<Page*> m_pages;
    QList<QAction*> m_commands;
    QList<Target> m_history;
    bool m_railNarrowed = false; // by the user
    bool m_started = false;      // the first page has been activated
};

} // namespace woonrust::ui
