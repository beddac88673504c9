// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/backup_keeper.h"

#include "services/access/backups.h"
#include "ui/shell/status_line.h"
#include "ui/work/in_background.h"

#include <QLocale>
#include <algorithm>

namespace woonrust::ui {

namespace {

constexpr int daysWithoutBackup = 7; // after this the status line asks for attention

} // namespace

BackupKeeper::BackupKeeper(std::shared_ptr<const OpenedCasebook> casebook, AppContext& context, StatusLine& status,
                           QObject* parent)
    : QObject(parent), m_casebook(std::move(casebook)), m_context(context), m_status(status)
{
    showLast();
    connect(&m_context, &AppContext::referenceChanged, this, &BackupKeeper::showLast);
    // One that was made elsewhere in the window is told by its line in the log.
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::Casebook, &Change::kind))
            showLast();
    });
}

bool BackupKeeper::isWantedOnClose() const
{
    return m_context.settings().backupOnClose && !m_context.settings().backupFolder.isEmpty();
}

void BackupKeeper::makeOne()
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_context.bench.figures.run(
        this,
        [this, casebook = m_casebook](Session& session) {
            return backups::make(session, *casebook, [this](qint64 done, qint64 total) {
                Q_EMIT progressed(done, total);
                return !m_cancelled;
            });
        },
        [this](const Result<BackupFile>& result) {
            m_running = false;
            showLast();
            if (result)
                Q_EMIT made();
            else
                Q_EMIT failed(result.error());
        });
}

void BackupKeeper::showLast()
{
    const QString folder = m_context.settings().backupFolder;
    if (folder.isEmpty()) {
        // Only who can choose the folder is asked to.
        if (m_context.may(Permission::ManageSettings))
            m_status.setItem(StatusItem::Backup, tr("Back-up: no folder chosen yet"), Tone::DueSoon);
        else
            m_status.setItem(StatusItem::Backup, tr("Back-up: not set up by the administrator yet"));
        return;
    }
    inBackground(
        this, [folder, id = m_casebook->id()] { return listBackups(folder, id); },
        [this](const std::vector<BackupFile>& found) {
            if (found.empty()) {
                m_status.setItem(StatusItem::Backup, tr("Back-up: none yet"), Tone::DueSoon);
                return;
            }
            const QDateTime at = amsterdamTime(found.front().madeUtc);
            const qint64 days = at.date().daysTo(m_context.today());
            const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
            const QString when =
                days == 0   ? tr("Back-up: today %1, checked").arg(time)
                : days == 1 ? tr("Back-up: yesterday %1, checked").arg(time)
                            : tr("Back-up: %1, checked").arg(QLocale().toString(at.date(), QLocale::ShortFormat));
            m_status.setItem(StatusItem::Backup, when, days > daysWithoutBackup ? Tone::DueSoon : Tone::Neutral);
        });
}

} // namespace woonrust::ui
