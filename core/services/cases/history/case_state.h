// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "services/cases/things/thing_kind.h"

#include <map>

namespace woonrust {

// A dossier and all that hangs on it and on its reports, at one moment.
struct CaseState {
    QStringList namedPeople; // names of who may open it when it is for named people only
    std::map<EntityKind, AnyThings> things;

    // Of one kind, in the order of its store: reports, notes, contacts and documents newest first.
    template <class T> [[nodiscard]] const std::vector<T>& all() const
    {
        static const std::vector<T> none;
        for (const auto& [kind, some] : things)
            if (const auto* found = std::any_cast<std::vector<T>>(&some))
                return *found;
        return none;
    }
    // Of a state that a dossier is in.
    [[nodiscard]] const Dossier& dossier() const { return all<Dossier>().front(); }
};

// As it stands now; throws NotFound when there is no such dossier.
[[nodiscard]] CaseState caseStateNow(Connection& db, DossierId dossier, const ThingKinds& kinds = thingKinds());

} // namespace woonrust
