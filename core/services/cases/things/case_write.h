// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/input.h"
#include "services/cases/things/field_changes.h"
#include "services/cases/things/thing.h"

#include <functional>
#include <type_traits>

namespace woonrust {

// What the log is told of a change, beside the change itself.
struct Telling {
    QLatin1StringView action = {}; // else that of what is done: create, change, remove
    QString reason = {};
    QJsonObject more = {};             // further fields -> [old, new]
    std::optional<Subject> about = {}; // in which timelines it stands, when not in those of what it hangs on
};

// The one way by which things in a case are written: the row, what it is found by, and the event that tells of it. The
// event gives the change that the window hears of. Within a transaction; who may do it is asked before.
class CaseWrite {
public:
    // As what the actor of the session does now.
    explicit CaseWrite(Session& session);
    // With events that go elsewhere: the demo gathers what happened over the years.
    CaseWrite(Connection& connection, std::function<void(Event)> log) : m_db(connection), m_log(std::move(log)) {}

    [[nodiscard]] Connection& db() { return m_db; }

    // Stores a new thing, and sets its id. `insert` stores the row, when the thing has more than its row.
    template <class T, class Insert>
    void add(const Thing<T>& def, T& thing, const Insert& insert, const Telling& telling);
    template <class T> void add(const Thing<T>& def, T& thing, const Telling& telling = {})
    {
        add(def, thing, def.insert, telling);
    }
    // False, and nothing is written, when nothing differs. Throws the Conflict of a thing that somebody else changed.
    template <class T> bool change(const Thing<T>& def, const T& before, const T& after, const Telling& telling = {});
    template <class T> void remove(const Thing<T>& def, const T& thing, const Telling& telling = {});

    // A part of the above, for a thing whose row is written in a way of its own: imports that gather what they change.
    template <class T> void index(const Thing<T>& def, const T& thing);
    template <class T> void tell(const Thing<T>& def, const T& thing, const Telling& telling);

private:
    void index(EntityKind kind, qint64 id, const Subject& about, bool numbered, const std::optional<SearchText>& words);
    void tell(EntityKind kind, qint64 id, const Subject& about, const Telling& telling);
    static Telling with(const Telling& telling, QLatin1StringView action, QJsonObject changes);

    Connection& m_db;
    std::function<void(Event)> m_log;
};

// "M26-00123" or "D26-00045" of what something hangs on, the report first; in neither, what its owner is called.
[[nodiscard]] QString numberOf(Connection& db, const Subject& about);

template <class T, class Insert>
void CaseWrite::add(const Thing<T>& def, T& thing, const Insert& insert, const Telling& telling)
{
    thing.id = insert(m_db, std::as_const(thing));
    index(def, thing);
    tell(def, thing, with(telling, event::created, changesBetween({}, loggedOf(def, thing))));
}

template <class T> bool CaseWrite::change(const Thing<T>& def, const T& before, const T& after, const Telling& telling)
{
    const Telling all = with(telling, event::changed, changesBetween(loggedOf(def, before), loggedOf(def, after)));
    if (all.more.isEmpty())
        return false;
    if (!def.update(m_db, after))
        refuseStale();
    index(def, after);
    tell(def, after, all);
    return true;
}

template <class T> void CaseWrite::remove(const Thing<T>& def, const T& thing, const Telling& telling)
{
    def.remove(m_db, thing.id);
    index(def.kind, thing.id.value(), {}, false, std::nullopt);
    tell(def, thing, with(telling, event::removed, changesBetween(loggedOf(def, thing), loggedOf(def, T{}))));
}

template <class T> void CaseWrite::index(const Thing<T>& def, const T& thing)
{
    if (def.words)
        index(def.kind, thing.id.value(), def.about(thing), def.hangs != Hangs::OnNothing, def.words(m_db, thing));
}

template <class T> void CaseWrite::tell(const Thing<T>& def, const T& thing, const Telling& telling)
{
    tell(def.kind, thing.id.value(), telling.about.value_or(def.about(thing)), telling);
}

} // namespace woonrust
