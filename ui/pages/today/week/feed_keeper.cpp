// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/feed_keeper.h"

#include "exchange/calendar_file.h"

#include <QSettings>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto burst = std::chrono::seconds(2);

QString keyOf(UserId user)
{
    return u"agenda/%1/feed"_s.arg(user.value());
}

} // namespace

FeedKeeper::FeedKeeper(AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &FeedKeeper::write);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        const bool shown = std::ranges::any_of(changes, [](const Change& change) {
            return change.kind == EntityKind::Task || change.kind == EntityKind::Dossier ||
                   change.kind == EntityKind::Alert || change.kind == EntityKind::Setting;
        });
        if (shown && !path().isEmpty())
            m_soon.start();
    });
    if (!path().isEmpty())
        m_soon.start();
}

QString FeedKeeper::path() const
{
    return m_context.preferences.value(keyOf(m_context.actor.id)).toString();
}

void FeedKeeper::keepAt(const QString& path)
{
    if (path.isEmpty())
        m_context.preferences.remove(keyOf(m_context.actor.id));
    else
        m_context.preferences.setValue(keyOf(m_context.actor.id), path);
    m_said = false;
    Q_EMIT pathChanged();
    if (path.isEmpty())
        m_soon.stop();
    else
        write();
}

void FeedKeeper::write()
{
    m_context.bench.figures.run(
        this, [path = path()](Session& session) { return calendar_file::keepFeed(session, path); },
        [this](const Result<bool>& done) {
            if (!done && done.error().kind != ErrorKind::Cancelled && !m_said) {
                m_said = true;
                Q_EMIT failed(done.error());
            }
            if (done)
                m_said = false;
        });
}

} // namespace woonrust::ui
