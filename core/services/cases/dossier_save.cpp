// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dossier_rules.h"
#include "services/base/input.h"
#include "services/cases/dossier_check.h"
#include "services/cases/dossiers.h"
#include "storage/cases/dossier_store.h"

#include <algorithm>

namespace woonrust::dossiers {

using namespace Qt::StringLiterals;

namespace {

bool isSecret(const QString& level)
{
    return level == u"GEH";
}

DossierId openNew(Session& session, const Form& form, Numbers numbers)
{
    const DossierId id = orThrow(open(session, form.dossier, numbers)).id;
    if (isSecret(form.dossier.confidentiality) && !form.namedPeople.empty())
        orThrow(setConfidentiality(session, id, form.dossier.confidentiality, form.namedPeople,
                                   QCoreApplication::translate("Dossiers", "Chosen when the dossier was opened.")));
    return id;
}

void saveFields(Session& session, Dossier wanted, Numbers numbers)
{
    wanted.version = orMissing(storage::findDossier(session.db(), wanted.id)).version;
    (void)orThrow(update(session, wanted, numbers));
}

} // namespace

Result<DossierId> save(Session& session, const Form& form, Numbers numbers)
{
    return session.write([&] {
        const Dossier& wanted = form.dossier;
        if (!wanted.id)
            return openNew(session, form, numbers);
        const Dossier before = openedForWork(session, wanted.id);
        if (before.version != wanted.version)
            refuseStale();
        std::vector<UserId> named = isSecret(wanted.confidentiality) ? form.namedPeople : std::vector<UserId>();
        std::ranges::sort(named);
        std::vector<UserId> namedBefore = storage::namedPeople(session.db(), wanted.id);
        std::ranges::sort(namedBefore);
        // The level before the kind that asks for it; after the kind that forbids it.
        const bool kindFirst = isTooOpen(wanted.confidentiality, before.kind);
        if (kindFirst)
            saveFields(session, wanted, numbers);
        if (wanted.confidentiality != before.confidentiality ||
            (isSecret(wanted.confidentiality) && named != namedBefore))
            orThrow(setConfidentiality(session, wanted.id, wanted.confidentiality, named, form.reason, numbers));
        if (!kindFirst)
            saveFields(session, wanted, numbers);
        if (wanted.phase != before.phase)
            orThrow(switchPhase(session, wanted.id, wanted.phase, form.reason, numbers));
        // Last: whoever hands it over may not be allowed to open it afterwards.
        if (wanted.handler != before.handler)
            orThrow(setHandler(session, wanted.id, wanted.handler, form.reason, numbers));
        return wanted.id;
    });
}

} // namespace woonrust::dossiers
