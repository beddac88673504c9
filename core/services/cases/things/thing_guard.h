// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/thing.h"

// Who may do what with a thing in a case. Each throws; within Session::read() or write().
namespace woonrust {

// Unless the actor may work on what this hangs on: RegisterReport for a report, WorkDossier for all else.
void requireWorkOn(const Session& session, const Subject& about);

// Unless the actor may add a thing here. Gives where it hangs, with the dossier of the report filled in.
[[nodiscard]] Subject requireAdding(Session& session, const Subject& about);

// The thing, open to the actor, who may do this (a word of namespace event) with it.
template <class T>
[[nodiscard]] T openedForWork(Session& session, const Thing<T>& def, decltype(T::id) id, QLatin1StringView action)
{
    requirePermission(session, Permission::SeeCases);
    const T thing = orMissing(def.find(session.db(), id));
    const Subject about = def.about(thing);
    requireWorkOn(session, about);
    requireOpen(session, about);
    if (const QString why = def.refusal ? def.refusal(session, thing, action) : QString(); !why.isEmpty())
        throw Failure(ErrorKind::NotAllowed, why);
    return thing;
}

// What hangs there, for who may open it.
template <class T> [[nodiscard]] std::vector<T> openThings(Session& session, const Thing<T>& def, const Subject& about)
{
    requireOpen(session, about);
    if (about.owner && def.ofOwner)
        return def.ofOwner(session.db(), about);
    return about.report ? def.onReport(session.db(), about.report) : def.inDossier(session.db(), about.dossier);
}

} // namespace woonrust
