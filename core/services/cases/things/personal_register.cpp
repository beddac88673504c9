// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/personal_register.h"

#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Columns that every thing has beside its fields.
std::vector<QLatin1StringView> technicalColumns(const ThingKind& kind)
{
    std::vector<QLatin1StringView> columns{"id"_L1};
    if (kind.versioned)
        columns.push_back("version"_L1);
    if (kind.hangs == Hangs::OnSubject)
        columns.insert(columns.end(), {"owner_kind"_L1, "owner_id"_L1});
    return columns;
}

using Paths = std::vector<PeoplePath>;

void addBehind(Paths& paths, const PathStep& step, const Paths& further)
{
    for (const PeoplePath& path : further) {
        PeoplePath longer{.steps = {step}, .column = path.column, .isUnit = path.isUnit};
        longer.steps.insert(longer.steps.end(), path.steps.begin(), path.steps.end());
        paths.push_back(std::move(longer));
    }
}

// The people and units that a thing names itself.
Paths namedBy(const ThingKind& kind)
{
    Paths paths;
    for (const FieldInfo& field : kind.fields)
        if (!field.column.isEmpty() && (field.kind == FieldKind::Person || field.kind == FieldKind::Unit))
            paths.push_back({.steps = {}, .column = field.column, .isUnit = field.kind == FieldKind::Unit});
    return paths;
}

// Those that the dossier names, and those that take part in it.
Paths ofDossier(const ThingKinds& kinds)
{
    Paths paths;
    for (const ThingKind& kind : kinds.all) {
        if (kind.kind == EntityKind::Dossier)
            addBehind(paths, {.column = "dossier_id"_L1, .table = kind.table, .toColumn = "id"_L1}, namedBy(kind));
        if (kind.hangs == Hangs::OnDossier)
            addBehind(paths, {.column = "dossier_id"_L1, .table = kind.table, .toColumn = "dossier_id"_L1},
                      namedBy(kind));
    }
    return paths;
}

// A thing that is nothing without the person that it names: a party.
bool isSomebody(const ThingKind& kind)
{
    return kind.hangs == Hangs::OnDossier && std::ranges::any_of(kind.fields, [](const FieldInfo& field) {
               return field.kind == FieldKind::Person && field.erasure == Erasure::Row;
           });
}

Paths ofThing(const ThingKind& kind, const ThingKinds& kinds)
{
    Paths paths = namedBy(kind);
    if (isSomebody(kind))
        return paths; // who takes part says nothing of who else does
    Paths around = ofDossier(kinds);
    if (kind.kind == EntityKind::Dossier) // the same from the row itself
        for (PeoplePath& path : around)
            path.steps.front().column = "id"_L1;
    if (kind.hangs == Hangs::OnSubject || kind.hangs == Hangs::OnOneOfThem)
        if (const ThingKind* report = kinds.find(EntityKind::Report))
            addBehind(paths, {.column = "report_id"_L1, .table = report->table, .toColumn = "id"_L1},
                      ofThing(*report, kinds));
    for (PeoplePath& path : around)
        if (kind.kind != EntityKind::Dossier || path.steps.front().table != kind.table)
            paths.push_back(std::move(path));
    return paths;
}

} // namespace

std::vector<RegisteredColumn> personalRegister(const ThingKinds& kinds)
{
    std::vector<RegisteredColumn> all;
    for (const PersonalColumn& column : personalColumns())
        all.push_back({.table = column.table, .column = column.column, .kind = column.kind, .erasure = {}});
    for (const ThingKind& kind : kinds.all)
        for (const FieldInfo& field : kind.fields)
            if (!field.column.isEmpty() && field.personal)
                all.push_back(
                    {.table = kind.table, .column = field.column, .kind = *field.personal, .erasure = field.erasure});
    return all;
}

std::vector<PlainColumn> plainRegister(const ThingKinds& kinds)
{
    const auto plain = columnsWithoutPersonalData();
    std::vector<PlainColumn> all(plain.begin(), plain.end());
    for (const ThingKind& kind : kinds.all) {
        for (const QLatin1StringView column : technicalColumns(kind))
            all.push_back({.table = kind.table, .column = column});
        for (const FieldInfo& field : kind.fields)
            if (!field.column.isEmpty() && !field.personal)
                all.push_back({.table = kind.table, .column = field.column});
    }
    return all;
}

std::vector<PeoplePath> pathsToPeople(QLatin1StringView table, const ThingKinds& kinds)
{
    for (const ThingKind& kind : kinds.all)
        if (kind.table == table)
            return ofThing(kind, kinds);
    Paths paths;
    for (const PeopleLink& link : linksToPeople()) {
        if (link.table != table)
            continue;
        if (link.to.isEmpty())
            paths.push_back({.steps = {}, .column = link.column, .isUnit = link.table == "unit"_L1});
        else
            addBehind(paths, {.column = link.column, .table = link.to, .toColumn = link.toColumn},
                      pathsToPeople(link.to, kinds));
    }
    return paths;
}

} // namespace woonrust
