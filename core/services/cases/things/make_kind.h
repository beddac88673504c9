// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/things/case_write.h"
#include "services/cases/things/thing.h"

#include <QCoreApplication>
#include <QTimeZone>

// A ThingKind from a Thing: the same told without the type of its struct.
namespace woonrust {

namespace detail {

template <class T> const Field<T>& fieldNamed(const Thing<T>& def, QLatin1StringView name)
{
    return *std::ranges::find(def.fields, name, &Field<T>::name);
}

template <class T> QDateTime lineMoment(const Thing<T>& def, const T& thing, QDate today)
{
    for (const LineAt& one : def.lineAt) {
        const Field<T>& field = fieldNamed(def, one.field);
        const QString value = field.get(thing).toString();
        if (value.isEmpty())
            continue;
        if (field.kind == FieldKind::Moment)
            return momentFromStorage(value);
        if (const QDate day = dateFromStorage(value); !one.whenPast || day < today)
            return {day, QTime(12, 0), QTimeZone::UTC};
    }
    return {};
}

template <class T>
std::vector<storage::LineKey> keysByMoment(const Thing<T>& def, Connection& db, int rank,
                                           const storage::LineQuery& query)
{
    std::vector<storage::LineMoment> moments;
    for (const LineAt& one : def.lineAt) {
        const Field<T>& field = fieldNamed(def, one.field);
        moments.push_back({.column = field.column, .isDay = field.kind == FieldKind::Day, .whenPast = one.whenPast});
    }
    storage::LineTable table{.table = def.table, .moments = moments};
    if (def.hangs == Hangs::OnDossier)
        table.reportColumn = {};
    if (def.kind == EntityKind::Report)
        table.reportColumn = QLatin1StringView("id");
    return storage::lineKeys(db, table, rank, query);
}

template <class T>
std::optional<timeline::TimelineRow> lineOf(const Thing<T>& def, LineContext& context, const T& thing)
{
    timeline::TimelineRow row{.at = lineMoment(def, thing, context.today),
                              .kind = timeline::kindOf(def.kind),
                              .kindName = QCoreApplication::translate("Thing", def.name),
                              .target = def.kind,
                              .targetId = thing.id.value()};
    row.place.id = thing.id.value();
    if (!row.at.isValid() || !def.line(context, thing, row))
        return std::nullopt;
    return row;
}

template <class T> KeptThing keptOf(const Thing<T>& def, const T& thing)
{
    return {.id = thing.id.value(), .keeper = thing.*def.keeping.keeper, .about = def.about(thing)};
}

} // namespace detail

template <class T, class Take> void eachIn(const AnyThings& things, const Take& take)
{
    for (const T& thing : std::any_cast<const std::vector<T>&>(things))
        take(thing);
}

template <const auto& def> void addLines(ThingKind& made)
{
    using T = std::remove_cvref_t<decltype(def)>::Type;
    made.keys = def.keys;
    if (!made.keys)
        made.keys = [](Connection& db, int rank, const storage::LineQuery& query) {
            return detail::keysByMoment(def, db, rank, query);
        };
    made.line = [](LineContext& context, qint64 id) -> std::optional<timeline::TimelineRow> {
        const std::optional<T> thing = def.find(context.db, decltype(T::id)(id));
        return thing ? detail::lineOf(def, context, *thing) : std::nullopt;
    };
    made.lines = [](LineContext& context, const AnyThings& things) {
        std::vector<timeline::TimelineRow> rows;
        eachIn<T>(things, [&](const T& thing) {
            if (auto row = detail::lineOf(def, context, thing))
                rows.push_back(*std::move(row));
        });
        return rows;
    };
}

template <const auto& def> void addKeeping(ThingKind& made)
{
    using T = std::remove_cvref_t<decltype(def)>::Type;
    made.keptIn = [](Connection& db, DossierId dossier) {
        std::vector<KeptThing> kept;
        for (const T& thing : def.inDossier(db, dossier))
            if (def.keeping.isOpen(thing))
                kept.push_back(detail::keptOf(def, thing));
        return kept;
    };
    made.keptBy = [](Connection& db, UserId user) {
        std::vector<KeptThing> kept;
        for (const T& thing : def.keeping.openOf(db, user))
            kept.push_back(detail::keptOf(def, thing));
        return kept;
    };
    made.keeperOf = [](Connection& db, qint64 id) -> std::optional<KeptThing> {
        const std::optional<T> thing = def.find(db, decltype(T::id)(id));
        return thing && def.keeping.isOpen(*thing) ? std::optional(detail::keptOf(def, *thing)) : std::nullopt;
    };
    made.handTo = [](CaseWrite& write, qint64 id, UserId keeper, const QString& reason) {
        const T before = orMissing(def.find(write.db(), decltype(T::id)(id)));
        T after = before;
        after.*def.keeping.keeper = keeper;
        write.change(def, before, after, {.reason = reason});
    };
}

template <const auto& def> ThingKind thingKind()
{
    using T = std::remove_cvref_t<decltype(def)>::Type;
    ThingKind made{.kind = def.kind,
                   .table = def.table,
                   .hangs = def.hangs,
                   .name = def.name,
                   .plural = def.plural,
                   .removed = def.removed,
                   .fields = std::vector<FieldInfo>(def.fields.begin(), def.fields.end()),
                   .essential = def.essential,
                   .logsMaking = def.logsMaking,
                   .findable = def.words != nullptr,
                   .versioned = requires(const T& thing){thing.version;
}
, .told = def.told, .toldAlone = def.toldAlone
}; // namespace woonrust
made.fields.insert(made.fields.end(), def.moreFields.begin(), def.moreFields.end());
made.inDossier = [](Connection& db, DossierId dossier) -> AnyThings { return def.inDossier(db, dossier); };
if (def.onReport)
    made.onReport = [](Connection& db, ReportId report) -> AnyThings { return def.onReport(db, report); };
made.factsOf = [](const AnyThings& things) {
    std::vector<ThingFacts> all;
    eachIn<T>(things, [&](const T& thing) { all.push_back({.id = thing.id.value(), .facts = factsOf(def, thing)}); });
    return all;
};
made.fromFacts = [](const std::vector<ThingFacts>& all) -> AnyThings {
    std::vector<T> things;
    for (const ThingFacts& one : all)
        things.push_back(fromFacts(def, one.id, one.facts));
    std::ranges::sort(things, def.before);
    return things;
};
made.emptyFacts = [] { return factsOf(def, T{}); };
if (def.line)
    addLines<def>(made);
made.tell = def.tell;
if (def.open)
    made.openIn = [](LineContext& context, DossierId dossier) {
        std::vector<OpenThing> open;
        for (const T& thing : def.inDossier(context.db, dossier))
            if (auto one = def.open(context, thing))
                open.push_back(*std::move(one));
        return open;
    };
if (def.keeping.keeper)
    addKeeping<def>(made);
return made;
}

} // namespace woonrust
