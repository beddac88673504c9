// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/shell/help_window.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {
constexpr int rememberedPlaces = 50;
constexpr int numberedPages = 9;
// Below this width the rail shows icons only.
constexpr double railFitsEms = 84;

const QString geometryKey = u"window/geometry"_s;
const QString narrowKey = u"window/narrowRail"_s;

// Unless the page put the focus somewhere itself.
void focusFirstIn(QWidget* page)
{
    if (page->isAncestorOf(QApplication::focusWidget())) {
        return;
    }
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}
} // namespace

MainWindow::MainWindow(QSettings& settings, PaletteProvider provider, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_rail(new Rail),
      m_top(new TopBar),
      m_stack(new QStackedWidget),
      m_status(new StatusLine),
      m_toast(new Toast(this)),
      m_menu(new QMenu(this)),
      m_goMenu(new QMenu(tr("&Go to"), m_menu)),
      m_viewMenu(new QMenu(tr("Vie&w"), m_menu)),
      m_helpMenu(new QMenu(tr("&Help"), m_menu))
{
    auto* central = new QWidget(this);
    auto* across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(m_top);
    down->addWidget(m_stack, 1);
    down->addWidget(m_toast);
    down->addWidget(m_status);
    // A notice takes the place of the status line, so that what is above it stays where it was.
    connect(m_toast, &Toast::shown, m_status, &QWidget::setHidden);
    across->addWidget(m_rail);
    across->addLayout(down, 1);
    setCentralWidget(central);
    m_palette = new CommandPalette(m_top->search(), std::move(provider), central);
    connect(m_palette, &CommandPalette::targetChosen, this, &MainWindow::open);
    connect(m_rail, &Rail::chosen, this, &MainWindow::choosePage);
    connect(m_rail, &Rail::openRequested, this, &MainWindow::open);
    connect(m_top->newReport(), &QPushButton::clicked, this, &MainWindow::startReport);
    m_top->newReport()->hide(); // until there is a page for it
    makeMenu();
    makeCommands();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenu()
{
    const auto endPart = [this](MenuPart part) { m_partEnds.insert(part, m_menu->addSeparator()); };
    endPart(MenuPart::Work);
    m_menu->addMenu(m_goMenu);
    m_menu->addMenu(m_viewMenu);
    m_menu->addSeparator();
    endPart(MenuPart::Casebook);
    m_menu->addMenu(m_helpMenu);
    m_menu->addSeparator();
}

void MainWindow::makeCommands()
{
    m_newReport = new QAction(tr("&New report"), this);
    m_newReport->setShortcut(QKeySequence::New);
    connect(m_newReport, &QAction::triggered, this, &MainWindow::startReport);
    addAction(m_newReport); // the key says why when there is no page for it
    command(MenuPart::Work, tr("&Save"), QKeySequence::Save, [this] {
        if (Page* page = currentPage()) {
            page->save();
        }
    });
    command(MenuPart::Work, tr("&Print…"), QKeySequence::Print, [this] { print(); });
    command(MenuPart::Work, tr("Search e&verything"), Qt::CTRL | Qt::Key_K, [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
        m_palette->open();
    });
    command(MenuPart::Work, tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    command(MenuPart::View, tr("Narrow or widen the &rail"), Qt::CTRL | Qt::Key_B, [this] {
        m_railNarrowed = !m_railNarrowed;
        fitRail();
    });
    command(MenuPart::Help, tr("&Manual"), Qt::SHIFT | Qt::Key_F1,
            [this] { openHelp(m_commands, currentPage(), HelpPart::Manual, this); });
    command(MenuPart::Help, tr("&Keyboard shortcuts"), Qt::Key_F1,
            [this] { openHelp(m_commands, currentPage(), HelpPart::Keys, this); });
    command(MenuPart::Help, tr("&About Woonrust"), {},
            [this] { openHelp(m_commands, currentPage(), HelpPart::About, this); });
    command(MenuPart::Leave, tr("&Lock"), Qt::CTRL | Qt::Key_L, [this] { Q_EMIT lockRequested(); });
    QAction* quit = command(MenuPart::Leave, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    m_partEnds.insert(MenuPart::Leave, quit); // it stays the last

    m_rail->menuButton()->setMenu(m_menu);
    auto* menuKey = new QShortcut(Qt::Key_F10, this);
    connect(menuKey, &QShortcut::activated, this, [this] {
        const QToolButton* button = m_rail->menuButton();
        m_menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
    auto* partKey = new QShortcut(Qt::Key_F6, this);
    connect(partKey, &QShortcut::activated, this, &MainWindow::nextPart);
}

void MainWindow::print()
{
    const std::vector<PrintChoice> choices = currentPage() ? currentPage()->printChoices() : std::vector<PrintChoice>{};
    if (choices.empty())
        return notify(tr("There is nothing to print here. Open a list, a report, a dossier, a person or a home."));
    if (choices.size() == 1)
        return choices.front().print();
    auto* menu = new QMenu(tr("Print"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PrintChoice& choice : choices)
        connect(menu->addAction(choice.text), &QAction::triggered, this, choice.print);
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_stack->mapToGlobal(QPoint(gap(this), gap(this))));
}

QAction* MainWindow::command(MenuPart part, const QString& text, const QKeySequence& key,
                             const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addCommand(action, part);
    return action;
}

void MainWindow::addCommand(QAction* command, MenuPart part)
{
    addAction(command); // the shortcut works also while the menu is closed
    if (part == MenuPart::View)
        m_viewMenu->addAction(command);
    else if (part == MenuPart::Help)
        m_helpMenu->addAction(command);
    else
        m_menu->insertAction(m_partEnds.value(part), command); // at the end when there is none yet
    m_commands.append(command);
    m_palette->setCommands(m_commands);
}

void MainWindow::startReport()
{
    if (std::ranges::any_of(m_pages, [](const Page* page) { return page->opens(TargetKind::NewReport); }))
        open({.kind = TargetKind::NewReport});
    else
        notify(tr("Your role does not register reports."));
}

void MainWindow::offerNewReport()
{
    if (m_top->newReport()->isVisibleTo(m_top))
        return;
    m_top->newReport()->show();
    m_menu->insertAction(m_menu->actions().value(0), m_newReport);
    m_commands.prepend(m_newReport);
    m_palette->setCommands(m_commands);
}

void MainWindow::addPage(Page* page)
{
    const int index = static_cast<int>(m_pages.size());
    m_pages.append(page);
    // A window that is smaller than the page needs (a small screen at 200 %) scrolls it.
    auto* scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(page);
    m_stack->addWidget(scroller);
    const bool inRail = !page->railName().isEmpty();
    if (inRail)
        m_rail->addEntry(page->icon(), page->railName());
    connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    connect(page, &Page::countChanged, this,
            [this, index](int count, const QString& meaning) { m_rail->setCount(index, count, meaning); });
    connect(page, &Page::waitingChanged, this,
            [this, index](const QList<Waiting>& waiting) { m_rail->setWaiting(index, waiting); });
    connect(page, &Page::toast, this, &MainWindow::notify);
    connect(page, &Page::made, this, [this](const QString& text, const Target& target) {
        m_toast->notifyWithLink(text, tr("Open"), [this, target] { open(target); });
    });
    connect(page, &Page::openRequested, this, &MainWindow::open);
    auto* action = new QAction(inRail ? page->railName() : page->title(), this);
    if (inRail && index < numberedPages) {
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    }
    connect(action, &QAction::triggered, this, [this, index] { choosePage(index); });
    addAction(action);
    m_goMenu->addAction(action);
    m_commands.append(action);
    m_palette->setCommands(m_commands);
    if (page->opens(TargetKind::NewReport))
        offerNewReport();
    if (index == 0) {
        m_rail->setCurrent(0);
        showTitle();
    }
}

Page* MainWindow::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

bool MainWindow::open(const Target& target)
{
    for (Page* page : m_pages) {
        if (page->opens(target.kind)) {
            if (!bringForward(page)) {
                return false;
            }
            m_history.append(target);
            if (m_history.size() > rememberedPlaces) {
                m_history.removeFirst();
            }
            page->open(target);
            showTitle();
            return true;
        }
    }
    return false;
}

bool MainWindow::bringForward(Page* page)
{
    Page* present = currentPage();
    if (page != present)
        m_toast->pageLeft(); // before the page says something at leaving
    if (page != present && present && !present->canLeave()) {
        m_rail->setCurrent(m_stack->currentIndex());
        return false;
    }
    m_stack->setCurrentIndex(static_cast<int>(m_pages.indexOf(page)));
    m_rail->setCurrent(m_stack->currentIndex());
    showTitle();
    page->activate();
    focusFirstIn(page);
    return true;
}

bool MainWindow::choosePage(int index)
{
    Page* page = m_pages.value(index);
    if (!page || !bringForward(page))
        return false;
    page->goHome();
    return true;
}

void MainWindow::goBack()
{
    // The last entry is where we are.
    if (m_history.size() < 2) {
        return;
    }
    m_history.removeLast();
    const Target target = m_history.takeLast(); // open() puts it back
    open(target);
}

// F6 walks the three parts of the window, so that a keyboard user need not tab through a long page.
void MainWindow::nextPart()
{
    const QWidget* focused = QApplication::focusWidget();
    if (m_rail->isAncestorOf(focused)) {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
    } else if (m_top->isAncestorOf(focused)) {
        if (Page* page = currentPage()) {
            page->activate();
            focusFirstIn(page);
        }
    } else {
        m_rail->focusCurrent();
    }
}

void MainWindow::notify(const QString& text, const std::function<void()>& undo)
{
    m_toast->notify(text, undo);
}

void MainWindow::showTitle()
{
    if (const Page* page = currentPage()) {
        m_top->setTitle(page->title(), page->subtitle());
        setWindowTitle(u"%1 – Woonrust"_s.arg(page->title()));
    }
}

void MainWindow::fitRail()
{
    m_rail->setNarrow(m_railNarrowed || width() < em(this, railFitsEms));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    Page* page = currentPage();
    if (page && !event->spontaneous() && !m_started) {
        m_started = true;
        page->activate();
        focusFirstIn(page);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Page* page = currentPage();
    if (page && !page->canLeave()) {
        event->ignore();
        return;
    }
    rememberPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::rememberPlace()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(narrowKey, m_railNarrowed);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::restore()
{
    m_railNarrowed = m_settings.value(narrowKey, false).toBool();
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray())) {
        resize(em(this, 105), em(this, 59));
    }
    fitRail();
}

} // namespace woonrust::ui
