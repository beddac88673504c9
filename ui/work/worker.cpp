// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/work/worker.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <atomic>

namespace woonrust::ui {

struct Worker::Engine final : public QObject {
    Engine(SessionFactory sessionFactory, const Clock& theClock, ChangeNotifier* theNotifier)
        : factory(std::move(sessionFactory)), clock(theClock), notifier(theNotifier)
    {
    }

    void runJob(const Job& job)
    {
        const auto done = qScopeGuard([this] { --pending; });
        if (stopping)
            return;
        open();
        job(session.get(), openError);
    }

    void open()
    {
        if (session)
            return;
        try {
            SessionParts parts = factory();
            const QMutexLocker lock(&mutex);
            db = std::move(parts.db);
            session = std::make_unique<Session>(*db, std::move(parts.actor), clock, notifier);
        } catch (const Failure& failure) {
            openError = failure.error();
        }
    }

    void close()
    {
        const QMutexLocker lock(&mutex);
        session.reset();
        db.reset();
    }

    SessionFactory factory;
    const Clock& clock;
    ChangeNotifier* notifier;
    QMutex mutex; // guards db against interrupt() from another thread
    std::unique_ptr<Connection> db;
    std::unique_ptr<Session> session;
    Error openError;
    std::atomic<bool> stopping = false;
    std::atomic<int> pending = 0;
};

Worker::Worker(SessionFactory factory, const Clock& clock, ChangeNotifier* notifier)
    : m_thread(std::make_unique<QThread>()), m_engine(new Engine(std::move(factory), clock, notifier))
{
    m_engine->moveToThread(m_thread.get());
    m_thread->start();
}

Worker::~Worker()
{
    m_engine->stopping = true;
    interrupt();
    // The connection is closed in the thread that made it.
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->close(); }, Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
    delete m_engine;
}

void Worker::post(Job job)
{
    ++m_engine->pending;
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, job = std::move(job)] { engine->runJob(job); }, Qt::QueuedConnection);
}

void Worker::deliver(const QPointer<QObject>& context, std::function<void()> call)
{
    // The pointer may die between the test and the call: Qt drops queued calls to a dead object, so the test is made
    // again in the object's own thread.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context, call = std::move(call)] {
            if (context)
                call();
        },
        Qt::QueuedConnection);
}

void Worker::interrupt()
{
    const QMutexLocker lock(&m_engine->mutex);
    if (m_engine->db)
        m_engine->db->interrupt();
}

bool Worker::isIdle() const
{
    return m_engine->pending == 0;
}

void Worker::drain()
{
    QMetaObject::invokeMethod(m_engine, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace woonrust::ui
