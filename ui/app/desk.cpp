// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/desk.h"

#include "ui/app/backup_keeper.h"
#include "ui/app/curtain.h"
#include "ui/app/pages.h"
#include "ui/app/search_provider.h"
#include "ui/kit/progress_panel.h"
#include "ui/shell/idle_watcher.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/start/lock_screen.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString roleNames(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles)
        if (roles.has(role))
            names << roleName(role);
    return names.join(u", "_s);
}

} // namespace

Desk::Desk(std::shared_ptr<OpenCasebook> casebook, Reference reference, const Seams& seams, QSettings& preferences,
           QString attemptsFolder)
    : m_casebook(std::move(casebook)), m_preferences(preferences)
{
    const SessionFactory factory = [open = m_casebook] {
        return SessionParts{.db = open->file().connect(), .actor = open->actor()};
    };
    m_bench = std::make_unique<Workbench>(factory, m_casebook->clock(), m_changes);
    m_context = std::make_unique<AppContext>(*m_bench, m_casebook->actor(), std::move(reference), seams, preferences);
    m_search = std::make_unique<SearchProvider>(*m_context);
    m_window = std::make_unique<MainWindow>(
        preferences, [this](const QString& text, quint64 generation, const PaletteDelivery& deliver) {
            m_search->find(text, generation, deliver);
        });
    m_context->file = std::shared_ptr<const OpenedCasebook>(m_casebook, &m_casebook->file());
    const QString name = m_context->settings().organisation.isEmpty()
                             ? QFileInfo(m_casebook->file().path()).completeBaseName()
                             : m_context->settings().organisation;
    m_window->status()->setItem(StatusItem::Casebook, tr("Casebook: %1").arg(name));
    m_window->status()->setItem(StatusItem::User,
                                tr("Signed in: %1 (%2)").arg(m_context->actor.name, roleNames(m_context->actor.roles)));
    m_window->status()->setItem(StatusItem::Network, tr("Offline: nothing leaves this PC"));
    m_backups = std::make_unique<BackupKeeper>(m_context->file, *m_context, *m_window->status());
    m_lock = std::make_unique<LockScreen>(m_casebook, std::move(attemptsFolder));
    m_curtain = std::make_unique<Curtain>();
    m_idle = std::make_unique<IdleWatcher>(std::chrono::minutes(m_context->settings().idleMinutes));

    connect(m_idle.get(), &IdleWatcher::idle, this, &Desk::lock);
    connect(m_window.get(), &MainWindow::lockRequested, this, &Desk::lock);
    connect(m_lock.get(), &LockScreen::unlocked, this, &Desk::unlock);
    connect(m_lock.get(), &LockScreen::signOutRequested, this, [this] {
        m_signOut = true;
        backUpThenLeave();
    });
    connect(m_context.get(), &AppContext::referenceChanged, this,
            [this] { m_idle->setLimit(std::chrono::minutes(m_context->settings().idleMinutes)); });
    connect(m_context.get(), &AppContext::restoreRequested, this, [this](const backups::RestoreOrder& order) {
        if (m_leaving)
            return;
        m_leaving = true;
        m_restore = order;
        m_window->rememberPlace();
        m_window->hide();
        goAway();
    });
    m_window->installEventFilter(this);
    m_pageMakers = pageMakers(*m_context);
    tellOfOpening();
}

Desk::~Desk()
{
    // The window first: its pages use the workers, and the workers the casebook.
    m_window.reset();
    m_backups.reset();
    m_search.reset();
    m_context.reset();
    m_bench.reset();
}

void Desk::prepare()
{
    if (m_pageMakers.isEmpty()) {
        addCommands(); // after those of the pages
        Q_EMIT ready();
        return;
    }
    m_window->addPage(m_pageMakers.takeFirst()());
    QMetaObject::invokeMethod(this, &Desk::prepare, Qt::QueuedConnection);
}

void Desk::addCommands()
{
    const auto add = [this](MainWindow::MenuPart part, const QString& text, const auto& run) {
        auto* action = new QAction(text, m_window.get());
        connect(action, &QAction::triggered, this, run);
        m_window->addCommand(action, part);
    };
    add(MainWindow::MenuPart::Casebook, tr("Make a back-up now"), [this] { m_backups->makeOne(); });
    add(MainWindow::MenuPart::Leave, tr("Sign out"), [this] {
        m_signOut = true;
        leave();
    });
    addLookCommands();
    connect(m_backups.get(), &BackupKeeper::made, this, [this] {
        if (!m_leaving)
            m_window->notify(tr("The back-up was made and checked."));
    });
    connect(m_backups.get(), &BackupKeeper::failed, this, [this](const Error& error) {
        if (!m_leaving)
            m_window->notify(error.message);
    });
}

void Desk::addLookCommands()
{
    const auto add = [this](const QString& text, const QKeySequence& key, const std::function<void(Look&)>& change) {
        auto* action = new QAction(text, m_window.get());
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, change] {
            Look look = savedLook(m_preferences);
            look.language = m_context->codes().language();
            change(look);
            want(look);
        });
        m_window->addCommand(action, MainWindow::MenuPart::View);
    };
    add(tr("Light colours"), {}, [](Look& look) { look.scheme = Scheme::Light; });
    add(tr("Dark colours"), {}, [](Look& look) { look.scheme = Scheme::Dark; });
    add(tr("Colours of the system"), {}, [](Look& look) { look.scheme = Scheme::System; });
    add(tr("Larger text"), QKeySequence::ZoomIn, [](Look& look) { look.textPercent += Look::textStep; });
    add(tr("Smaller text"), QKeySequence::ZoomOut, [](Look& look) { look.textPercent -= Look::textStep; });
    add(tr("Text of the usual size"), Qt::CTRL | Qt::Key_0, [](Look& look) { look.textPercent = Look::usualText; });
    const bool isDutch = m_context->codes().language() == u"nl"_s;
    add(isDutch ? u"English"_s : u"Nederlands"_s, {},
        [isDutch](Look& look) { look.language = isDutch ? u"en"_s : u"nl"_s; });
}

void Desk::want(const Look& look)
{
    const Look now = savedLook(m_preferences);
    const int text = std::clamp(look.textPercent, Look::leastText, Look::mostText);
    if (look.language != m_context->codes().language() || text != now.textPercent) {
        m_window->hide(); // what is being typed becomes a draft, which waits in the other window
        m_window->rememberPlace();
    }
    Q_EMIT lookWanted({.language = look.language, .scheme = look.scheme, .textPercent = text});
}

void Desk::tellOfOpening()
{
    const OpenedCasebook& file = m_casebook->file();
    if (file.upgrade())
        m_window->notify(
            tr("The casebook was brought up to date for this version of Woonrust. The back-up of before is "
               "%1.")
                .arg(QDir::toNativeSeparators(file.upgrade()->backup)));
    else if (file.wasStale())
        m_window->notify(tr("Woonrust was stopped in the middle of its work last time. The casebook was checked and is "
                            "in order."));
}

void Desk::show()
{
    m_window->show();
}

void Desk::lock()
{
    if (m_locked || m_leaving)
        return;
    m_locked = true;
    m_lock->setGeometry(m_window->geometry());
    m_lock->setWindowState(m_window->windowState());
    m_curtain->draw(m_lock.get());
    m_lock->show();
    m_lock->begin();
}

void Desk::unlock()
{
    m_locked = false;
    m_curtain->lift();
    m_lock->hide();
    m_window->activateWindow();
}

bool Desk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close && !m_leaving) {
        event->ignore();
        leave();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Desk::leave()
{
    Page* page = m_window->currentPage();
    if (page && !page->canLeave()) {
        m_signOut = false;
        return;
    }
    backUpThenLeave();
}

void Desk::backUpThenLeave()
{
    if (m_leaving)
        return;
    m_leaving = true;
    m_window->rememberPlace();
    // Forms that go out of sight keep what was typed as a draft, so before anything that is written last.
    m_window->hide();
    m_lock->hide();
    if (!m_backups->isWantedOnClose()) {
        goAway();
        return;
    }
    // A small window of its own: the pages are done with, and what happens takes a while with a big casebook.
    // Of the lock screen when that is there: the curtain hides all others.
    auto* panel = new ProgressPanel({}, m_locked ? m_lock.get() : nullptr);
    panel->setWindowFlag(Qt::Window);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setWindowTitle(u"Woonrust"_s);
    panel->setContentsMargins(margins(panel, Gap::Large));
    panel->setMinimumWidth(em(panel, 36));
    panel->start(tr("Making a back-up before closing…"));
    connect(m_backups.get(), &BackupKeeper::progressed, panel,
            [panel](qint64 done, qint64 total) { panel->setProgress(done, total); });
    connect(panel, &ProgressPanel::cancelRequested, m_backups.get(), &BackupKeeper::cancel);
    connect(m_backups.get(), &BackupKeeper::made, panel, [this, panel] {
        panel->close();
        goAway();
    });
    connect(m_backups.get(), &BackupKeeper::failed, panel, [this, panel](const Error& error) {
        panel->close();
        offerToStay(error);
    });
    panel->show();
    m_backups->makeOne();
}

void Desk::offerToStay(const Error& error)
{
    QWidget* front = m_locked ? static_cast<QWidget*>(m_lock.get()) : m_window.get();
    front->show();
    m_context->seams.messages.ask(front,
                                  {.title = tr("Close without a back-up?"),
                                   .text = error.kind == ErrorKind::Cancelled
                                               ? tr("The back-up was stopped. The older back-ups are still there.")
                                               : error.message,
                                   .confirm = tr("Close without a back-up")},
                                  [this](bool yes) {
                                      if (yes) {
                                          m_window->hide();
                                          m_lock->hide();
                                          goAway();
                                          return;
                                      }
                                      m_leaving = false;
                                      m_signOut = false;
                                      if (m_locked)
                                          m_lock->begin();
                                  });
}

void Desk::goAway()
{
    // The sign-out is the last line of the log; it is written before the workers stop.
    m_bench->writer.run(
        this, [](Session& session) { return casebooks::signOut(session); },
        [this](const Result<void>&) {
            if (m_restore)
                Q_EMIT leftToRestore(*m_restore);
            else
                Q_EMIT left(m_signOut);
        });
}

} // namespace woonrust::ui
