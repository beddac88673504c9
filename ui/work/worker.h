// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>

namespace woonrust::ui {

// Makes the connection of a worker, in the worker's own thread.
struct SessionParts {
    std::unique_ptr<Connection> db;
    Actor actor;
};
using SessionFactory = std::function<SessionParts()>;

// One thread with a connection of its own that runs jobs one after the other (practices 3.1). A job never touches
// widgets; its result is handed over in the thread of `context`, and dropped when that object is gone by then.
class Worker final {
public:
    Worker(SessionFactory factory, const Clock& clock, ChangeNotifier* notifier);
    // Lets the running job end (interrupting it), drops the ones that wait.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // Runs `work(Session&)`, which returns a Result, and then `done(result)`.
    template <class Work, class Done> void run(QObject* context, Work work, Done done)
    {
        post([this, guard = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)](Session* session, const Error& openError) mutable {
            auto result = call(work, session, openError);
            deliver(guard, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); });
        });
    }

    // Ends the query that runs now with ErrorKind::Cancelled.
    void interrupt();
    // Waits until every job posted so far has run. For tests and for closing.
    void drain();
    // Whether no job runs or waits.
    [[nodiscard]] bool isIdle() const;

private:
    using Job = std::function<void(Session*, const Error&)>;

    template <class Work>
    static auto call(Work& work, Session* session, const Error& openError) -> decltype(work(std::declval<Session&>()))
    {
        if (!session)
            return std::unexpected(openError);
        try {
            return work(*session);
        } catch (const Failure& failure) {
            return std::unexpected(failure.error());
        }
    }
    void post(Job job);
    static void deliver(const QPointer<QObject>& context, std::function<void()> call);

    struct Engine; // lives in the thread
    std::unique_ptr<QThread> m_thread;
    Engine* m_engine = nullptr;
};

// The threads that serve a window, so that a long list or a month's figures never delay a detail or a save.
struct Workbench {
    Workbench(const SessionFactory& factory, const Clock& theClock, ChangeNotifier& theChanges)
        : clock(theClock),
          changes(theChanges),
          reader(factory, theClock, &theChanges),
          lister(factory, theClock, &theChanges),
          figures(factory, theClock, &theChanges),
          writer(factory, theClock, &theChanges)
    {
    }

    const Clock& clock;
    ChangeNotifier& changes;
    Worker reader;  // details, rows in view, search as you type
    Worker lister;  // the ids of whole lists; interrupted when a newer list is asked for
    Worker figures; // reports
    Worker writer;  // every change

    [[nodiscard]] bool isIdle() const
    {
        return reader.isIdle() && lister.isIdle() && figures.isIdle() && writer.isIdle();
    }
};

// Numbers questions, so that an answer to an older one can be told from the newest and dropped.
class Generation {
public:
    int next() { return ++m_current; }
    [[nodiscard]] bool isCurrent(int number) const { return number == m_current; }

private:
    int m_current = 0;
};

} // namespace woonrust::ui
