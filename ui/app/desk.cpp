// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/desk.h"

#include "ui/app/backup_keeper.h"
#include "ui/app/pages.h"
#include "ui/app/search_provider.h"
#include "ui/kit/progress_panel.h"
#include "ui/shell/idle_watcher.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/start/lock_screen.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QSettings>

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

Desk::Desk(std::shared_ptr<OpenCasebook> casebook, Reference reference, const Seams& seams, QSettings& preferences)
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
    for (Page* page : makePages(*m_context))
        m_window->addPage(page);
    const QString name = m_context->settings().organisation.isEmpty()
                             ? QFileInfo(m_casebook->file().path()).completeBaseName()
                             : m_context->settings().organisation;
    m_window->setWindowTitle(tr("%1 – Woonrust").arg(name));
    m_window->status()->setItem(StatusItem::Casebook, tr("Casebook: %1").arg(name));
    m_window->status()->setItem(StatusItem::User,
                                tr("Signed in: %1 (%2)").arg(m_context->actor.name, roleNames(m_context->actor.roles)));
    m_window->status()->setItem(StatusItem::Network, tr("Offline: nothing leaves this PC"));
    m_backups = std::make_unique<BackupKeeper>(m_context->file, *m_context, *m_window->status());
    m_lock = std::make_unique<LockScreen>(m_casebook);
    m_idle = std::make_unique<IdleWatcher>(std::chrono::minutes(m_context->settings().idleMinutes));
    addCommands();

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
        goAway();
    });
    m_window->installEventFilter(this);
    if (m_casebook->file().wasStale())
        m_window->notify(tr("Woonrust was stopped in the middle of its work last time. The casebook was checked and is "
                            "in order."));
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

void Desk::addCommands()
{
    const auto add = [this](const QString& text, const auto& run) {
        auto* action = new QAction(text, m_window.get());
        connect(action, &QAction::triggered, this, run);
        m_window->addCommand(action);
    };
    add(tr("Make a back-up now"), [this] { m_backups->makeOne(); });
    const bool isDutch = m_context->codes().language() == u"nl"_s;
    add(isDutch ? u"English"_s : u"Nederlands"_s,
        [this, isDutch] { Q_EMIT languageWanted(isDutch ? u"en"_s : u"nl"_s); });
    add(tr("Sign out"), [this] {
        m_signOut = true;
        leave();
    });
    connect(m_backups.get(), &BackupKeeper::made, this, [this] {
        if (!m_leaving)
            m_window->notify(tr("The back-up was made and checked."));
    });
    connect(m_backups.get(), &BackupKeeper::failed, this, [this](const Error& error) {
        if (!m_leaving)
            m_window->notify(error.message);
    });
}

void Desk::show()
{
    m_window->show();
}

void Desk::lock()
{
    if (m_lock->isVisible() || m_leaving)
        return;
    m_lock->setGeometry(m_window->geometry());
    m_window->hide();
    m_lock->begin();
    m_lock->show();
}

void Desk::unlock()
{
    m_window->show();
    m_lock->hide();
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
    if (!m_backups->isWantedOnClose()) {
        goAway();
        return;
    }
    // A small window of its own: the pages are done with, and what happens takes a while with a big casebook.
    auto* panel = new ProgressPanel;
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setWindowTitle(u"Woonrust"_s);
    panel->start(tr("Making a back-up before closing…"));
    connect(m_backups.get(), &BackupKeeper::progressed, panel,
            [panel](qint64 done, qint64 total) { panel->setProgress(done, total); });
    connect(panel, &ProgressPanel::cancelRequested, m_backups.get(), &BackupKeeper::cancel);
    connect(m_backups.get(), &BackupKeeper::made, this, [this, panel] {
        panel->close();
        goAway();
    });
    connect(m_backups.get(), &BackupKeeper::failed, this, [this, panel](const Error& error) {
        panel->close();
        if (error.kind != ErrorKind::Cancelled)
            m_context->seams.messages.tell(nullptr, tr("The back-up was not made"), error.message);
        goAway();
    });
    m_window->hide();
    m_lock->hide();
    panel->show();
    m_backups->makeOne();
}

void Desk::goAway()
{
    // The sign-out is the last line of the log; it is written before the workers stop.
    m_bench->writer.run(
        this, [](Session& session) { return casebooks::signOut(session); },
        [this](const Result<void>&) {
            m_window->close();
            m_lock->hide();
            if (m_restore)
                Q_EMIT leftToRestore(*m_restore);
            else
                Q_EMIT left(m_signOut);
        });
}

} // namespace woonrust::ui
