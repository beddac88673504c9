// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/dossier_links.h"

#include "services/base/input.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/dossier_link.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/dossier_link_store.h"
#include "storage/cases/dossier_store.h"

#include <QCoreApplication>

namespace woonrust::dossier_links {

using namespace Qt::StringLiterals;

namespace {

// Like a note, a link sets right what is in a dossier that is closed too.
void requireLinking(Session& session, DossierId dossier)
{
    (void)requireAdding(session, {.report = {}, .dossier = dossier});
    requireTakes(session, dossier, DossierEvent::AddNote);
}

} // namespace

Result<DossierLinkId> add(Session& session, DossierId dossier, DossierId other, const QString& kind)
{
    return session.write([&] {
        requireLinking(session, dossier);
        if (!other || !storage::findDossier(session.db(), other))
            refuseInput(QCoreApplication::translate("DossierLinks", "Choose the other dossier from the list."),
                        u"other"_s);
        requireLinking(session, other);
        checkCode(session, u"DOSSIER_LINK_KIND"_s, kind, u"kind"_s);
        if (other == dossier)
            refuseInput(QCoreApplication::translate("DossierLinks", "A dossier is not linked to itself."), u"other"_s);
        if (storage::dossierLinkBetween(session.db(), dossier, other))
            refuseInput(QCoreApplication::translate("DossierLinks", "These two dossiers are linked already."),
                        u"other"_s);
        const QDateTime now = session.clock().nowUtc();
        DossierLink here{.id = {}, .dossier = dossier, .other = other, .kind = kind, .createdAt = now};
        DossierLink there{
            .id = {}, .dossier = other, .other = dossier, .kind = linkKindOfOther(kind), .createdAt = now};
        CaseWrite write(session);
        write.add(things::dossierLink, here);
        write.add(things::dossierLink, there);
        return here.id;
    });
}

Result<void> remove(Session& session, DossierLinkId id)
{
    return session.write([&] {
        const DossierLink here = openedForWork(session, things::dossierLink, id, event::removed);
        requireLinking(session, here.dossier);
        requireLinking(session, here.other);
        CaseWrite write(session);
        write.remove(things::dossierLink, here);
        if (const auto there = storage::dossierLinkBetween(session.db(), here.other, here.dossier))
            write.remove(things::dossierLink, *there);
    });
}

} // namespace woonrust::dossier_links
