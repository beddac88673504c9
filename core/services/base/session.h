// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/event.h"
#include "services/base/change_notifier.h"
#include "services/base/policy.h"
#include "storage/cases/event_store.h"
#include "storage/database/connection.h"
#include "storage/database/read_snapshot.h"

#include <type_traits>

namespace woonrust {

struct ThingKinds;

// What every service needs: the database of this thread, who is signed in, the clock, and whom to tell of changes.
// One per thread; it owns nothing.
class Session {
public:
    // `kinds` are the kinds of things that there are in a case, when they are others than those of Woonrust.
    Session(Connection& db, Actor actor, const Clock& clock, ChangeNotifier* notifier = nullptr,
            const ThingKinds* kinds = nullptr)
        : m_db(db), m_actor(std::move(actor)), m_clock(clock), m_notifier(notifier), m_kinds(kinds)
    {
    }

    [[nodiscard]] Connection& db() { return m_db; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    // Null: those of Woonrust. Ask thingKinds(session), services/cases/things/thing_kind.h.
    [[nodiscard]] const ThingKinds* kinds() const { return m_kinds; }
    [[nodiscard]] Visibility visibility() const { return policy::visibility(m_actor); }

    // Logs an event of the running transaction and notes the change for the notifier. `event` needs action, subject,
    // report/dossier, changes and reason; who and when are filled in here.
    void log(Event event);
    // Notes a change that needs no event of its own (a count that follows from another change).
    void noteChanged(EntityKind kind, qint64 id) { m_pending.append({.kind = kind, .id = id}); }

    // Runs `work` in one write transaction and returns its result. A Failure thrown inside rolls everything back (use
    // orThrow() for a Result). Changes are published after the commit. May be nested.
    template <class Work> auto write(const Work& work) -> Result<std::invoke_result_t<Work>>;
    // Runs `work` and turns a Failure into a Result. All its queries see the casebook at one moment, whatever somebody
    // else saves meanwhile; nobody waits for it. A write() within it, at its end, ends that moment. May be nested.
    template <class Work> auto read(const Work& work) -> Result<std::invoke_result_t<Work>>;

    // Logs that something was looked at: at once, or after the read that is running, before its result is handed out.
    void logLook(Event look);

private:
    void publish();
    void logAfterRead();

    Connection& m_db;
    Actor m_actor;
    const Clock& m_clock;
    ChangeNotifier* m_notifier;
    Changes m_pending;
    std::vector<Event> m_looks; // of the read that is running
    const ThingKinds* m_kinds;
};

// Throws the Failure of a Result that is one; for use inside write() and read().
template <class T> T orThrow(Result<T> result)
{
    if (!result)
        throw Failure(std::move(result).error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// Throws NotAllowed unless the actor has the permission.
inline void requirePermission(const Session& session, Permission permission)
{
    orThrow(policy::require(session.actor(), permission));
}

template <class Work> auto Session::write(const Work& work) -> Result<std::invoke_result_t<Work>>
{
    const bool outermost = !m_db.inTransaction();
    try {
        Transaction transaction(m_db);
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            transaction.commit();
            if (outermost)
                publish();
            return {};
        } else {
            auto result = work();
            transaction.commit();
            if (outermost)
                publish();
            return result;
        }
    } catch (const Failure& failure) {
        if (outermost)
            m_pending.clear();
        return std::unexpected(failure.error());
    }
}

template <class Work> auto Session::read(const Work& work) -> Result<std::invoke_result_t<Work>>
{
    const bool outermost = !m_db.inTransaction() && !m_db.isReading();
    try {
        auto snapshot = std::make_optional<storage::ReadSnapshot>(m_db);
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            snapshot.reset();
            if (outermost)
                logAfterRead();
            return {};
        } else {
            auto result = work();
            snapshot.reset();
            if (outermost)
                logAfterRead();
            return result;
        }
    } catch (const Failure& failure) {
        if (outermost)
            m_looks.clear();
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
