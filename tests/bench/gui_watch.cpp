// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gui_watch.h"

#include <QEvent>
#include <QMetaEnum>
#include <algorithm>
#include <chrono>
#include <ctime>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double beatMs = 5;

double cpuMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QString nameOf(const char* receiver, QEvent::Type type)
{
    const char* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return u"%1 %2"_s.arg(QLatin1StringView(receiver), kind ? QLatin1StringView(kind) : QLatin1StringView("event"));
}

} // namespace

double threadCpuMs()
{
    return cpuMs(CLOCK_THREAD_CPUTIME_ID);
}

double processCpuMs()
{
    return cpuMs(CLOCK_PROCESS_CPUTIME_ID);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const char* const className = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (const double took = double(timer.nsecsElapsed()) / 1e6; took > m_longestMs) {
        m_longestMs = took;
        m_longest = nameOf(className, type);
    }
    return handled;
}

QString WatchedApplication::takeLongestEvent()
{
    m_longestMs = 0;
    return m_longest;
}

GuiWatch::GuiWatch(WatchedApplication& app) : m_app(app)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::milliseconds(int(beatMs)));
    connect(&m_timer, &QTimer::timeout, this, &GuiWatch::beat);
}

void GuiWatch::start(const QString& stage)
{
    const auto known = std::ranges::find(m_blocks, stage, &Block::stage);
    if (known == m_blocks.end())
        m_blocks.append({.stage = stage});
    else // the last one is the running one
        m_blocks.move(known - m_blocks.begin(), m_blocks.size() - 1);
    (void)m_app.takeLongestEvent();
    m_cpuMs = threadCpuMs();
    m_wall.start();
    m_timer.start();
}

void GuiWatch::stop()
{
    if (!m_timer.isActive())
        return;
    beat();
    m_timer.stop();
}

void GuiWatch::beat()
{
    const double wall = double(m_wall.nsecsElapsed()) / 1e6 - beatMs;
    const double cpu = threadCpuMs() - m_cpuMs;
    const QString culprit = m_app.takeLongestEvent();
    if (Block& worst = m_blocks.back(); wall > worst.wallMs) {
        worst.wallMs = wall;
        worst.cpuMs = cpu;
        worst.culprit = culprit;
    }
    m_cpuMs = threadCpuMs();
    m_wall.start();
}

Block GuiWatch::longest() const
{
    const auto worst = std::ranges::max_element(m_blocks, {}, &Block::wallMs);
    return worst == m_blocks.end() ? Block{} : *worst;
}

} // namespace woonrust::bench
