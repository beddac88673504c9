// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shared/owner_place.h"

#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// Table and column names are written here, never typed by anybody.
constexpr OwnerKind kindsInUse[] = {{EntityKind::Area, "area"_L1},
                                    {EntityKind::Directive, "directive"_L1, "dossier_id"_L1}};

} // namespace

std::span<const OwnerKind> ownerKinds()
{
    return kindsInUse;
}

std::optional<DossierId> dossierOfOwner(Connection& db, const Owner& owner, std::span<const OwnerKind> kinds)
{
    const auto kind = owner ? std::ranges::find(kinds, owner.kind(), &OwnerKind::kind) : kinds.end();
    if (kind == kinds.end())
        return std::nullopt;
    const QString dossier = kind->dossierColumn.isEmpty() ? u"NULL"_s : QString(kind->dossierColumn);
    return db.one<DossierId>(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(dossier, kind->table), {owner.id()},
                             [](const Row& row) { return row.id<DossierId>(0); });
}

} // namespace woonrust::storage
