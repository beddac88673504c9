// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"
#include "domain/dossier.h"
#include "services/base/session.h"
#include "services/cases/things/thing_kind.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

// A kind of thing told in the terms of its struct. make_kind.h makes a ThingKind of it.
namespace woonrust {

// Where the line of a thing stands: at the first of these fields that is filled, days at noon.
struct LineAt {
    QLatin1StringView field;
    bool whenPast = false; // a day that counts only when it is past
};

// What a thing is found by.
struct SearchText {
    QString title; // behind the number of what it hangs on
    QString body;
    QString unseen = {}; // what it is found by too, but is not shown
};

// The parts that say something, with spaces between; and each on a line of its own.
[[nodiscard]] QString spaced(const QStringList& parts);
[[nodiscard]] QString lined(const QStringList& parts);
[[nodiscard]] QString addressOf(Connection& db, UnitId unit);
// What the address line of a home does not say: postcode, city, and the street in full.
[[nodiscard]] QString placeWords(Connection& db, UnitId unit);

// Who has to do something with things of a kind.
template <class T> struct Keeping {
    UserId T::* keeper;
    std::vector<T> (*openOf)(Connection&, UserId);
    bool (*isOpen)(const T&);
};

template <class T> struct Thing {
    using Type = T;
    using IdType = decltype(T::id);

    EntityKind kind;
    QLatin1StringView table;
    Hangs hangs = Hangs::OnSubject;
    const char* name;
    const char* plural;
    const char* removed = nullptr;
    std::span<const Field<T>> fields;
    std::span<const FieldInfo> moreFields = {}; // that events have beside them
    QLatin1StringView essential;
    bool logsMaking = true;
    std::span<const QLatin1StringView> told = {};
    std::span<const QLatin1StringView> toldAlone = {};

    Subject (*about)(const T&);
    std::optional<T> (*find)(Connection&, IdType);
    std::vector<T> (*inDossier)(Connection&, DossierId);
    std::vector<T> (*onReport)(Connection&, ReportId) = nullptr;
    std::vector<T> (*ofOwner)(Connection&, const Subject&) = nullptr;
    bool (*before)(const T&, const T&); // the order of the three above
    IdType (*insert)(Connection&, const T&) = nullptr;
    bool (*update)(Connection&, const T&) = nullptr; // false: somebody else changed it
    void (*remove)(Connection&, IdType) = nullptr;
    // Why this actor may not do this with this one, although they may work on what it hangs on; empty when they may.
    QString (*refusal)(const Session&, const T&, QLatin1StringView action) = nullptr;

    std::span<const LineAt> lineAt = {};
    std::vector<storage::LineKey> (*keys)(Connection&, int rank, const storage::LineQuery&) = nullptr; // else by lineAt
    bool (*line)(LineContext&, const T&, timeline::TimelineRow&) = nullptr;
    void (*tell)(LineContext&, const Event&, timeline::TimelineRow&) = nullptr;
    std::optional<SearchText> (*words)(Connection&, const T&) = nullptr; // nothing: it is not to be found
    std::optional<OpenThing> (*open)(LineContext&, const T&) = nullptr;
    Keeping<T> keeping = {};
};

// All that it says, but for its id and version.
template <class T> QJsonObject factsOf(const Thing<T>& def, const T& thing)
{
    QJsonObject facts;
    for (const Field<T>& one : def.fields)
        facts.insert(one.name, one.get(thing));
    return facts;
}

// What events of the thing tell: what somebody typed or chose.
template <class T> QJsonObject loggedOf(const Thing<T>& def, const T& thing)
{
    QJsonObject facts;
    for (const Field<T>& one : def.fields)
        if (one.log == FieldLog::Told)
            facts.insert(one.name, one.get(thing));
    return facts;
}

// A field that `facts` lacks becomes empty.
template <class T> T fromFacts(const Thing<T>& def, qint64 id, const QJsonObject& facts)
{
    T thing;
    for (const Field<T>& one : def.fields)
        one.set(thing, facts.value(one.name));
    thing.id = decltype(thing.id)(id);
    return thing;
}

} // namespace woonrust
