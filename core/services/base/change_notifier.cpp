// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/change_notifier.h"

#include <algorithm>

namespace woonrust {

namespace {

// What a page of a case shows besides the case: names, addresses and alerts.
bool isShownEverywhere(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Area:
    case EntityKind::Unit:
    case EntityKind::Person:
    case EntityKind::Tenancy:
    case EntityKind::Alert:
        return true;
    default:
        return false;
    }
}

// Of no report or dossier in particular, so perhaps of this one.
bool mayConcernAny(const Change& change)
{
    return isShownEverywhere(change.kind) || (change.id == 0 && !change.report && !change.dossier);
}

} // namespace

bool concern(const Changes& changes, ReportId report)
{
    return std::ranges::any_of(
        changes, [report](const Change& change) { return change.report == report || mayConcernAny(change); });
}

bool concern(const Changes& changes, DossierId dossier)
{
    return std::ranges::any_of(
        changes, [dossier](const Change& change) { return change.dossier == dossier || mayConcernAny(change); });
}

} // namespace woonrust
