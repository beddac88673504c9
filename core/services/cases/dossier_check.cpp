// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/dossier_check.h"

#include "domain/dossier_rules.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/dossier_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust::dossiers {

using namespace Qt::StringLiterals;

void checkLevel(Session& session, const QString& level, const QString& kind, const Dossier& before)
{
    checkCode(session, u"VERTROUWELIJKHEID"_s, level, u"confidentiality"_s, before.confidentiality);
    if (!isTooOpen(level, kind) || (level == before.confidentiality && kind == before.kind))
        return;
    const QString field = level == before.confidentiality ? u"kind"_s : u"confidentiality"_s;
    if (usualConfidentiality(kind) == u"GEH")
        refuseInput(QCoreApplication::translate("Dossiers", "A dossier of this kind is secret: choose the level Secret "
                                                            "first."),
                    field);
    refuseInput(QCoreApplication::translate("Dossiers", "A dossier is never public: choose another level."), field);
}

Dossier checkedDossier(Session& session, Dossier dossier, const Dossier& before, Numbers numbers)
{
    dossier.title = checkedLine(
        dossier.title, 200, u"title"_s,
        QCoreApplication::translate("Dossiers", "Give the dossier a title, such as \"Noise Lijsterhof 14\"."));
    dossier.leadPartner = checkedLine(dossier.leadPartner, 200, u"leadPartner"_s);
    checkCode(session, u"DOSSIER_KIND"_s, dossier.kind, u"kind"_s, before.kind);
    checkCode(session, u"LEAD"_s, dossier.lead, u"lead"_s, before.lead);
    checkCode(session, u"PHASE"_s, dossier.phase, u"phase"_s, before.phase);
    checkLevel(session, dossier.confidentiality, dossier.kind, before);
    checkCode(session, u"TEAM"_s, dossier.team, u"team"_s, before.team, true);
    if (dossier.lead == u"PARTNER" && dossier.leadPartner.isEmpty())
        refuseInput(QCoreApplication::translate("Dossiers", "Name the partner who has the lead."), u"leadPartner"_s);
    if (dossier.unit) {
        const Unit unit = orMissing(storage::findUnit(session.db(), dossier.unit));
        if (unit.area)
            dossier.area = unit.area;
    }
    if (dossier.area && !storage::findArea(session.db(), dossier.area))
        refuseMissing();
    if (dossier.risk && (*dossier.risk < 0 || *dossier.risk > 20))
        refuseInput(QCoreApplication::translate("Dossiers", "The risk score is a number from 0 to 20."), u"risk"_s);
    if (dossier.nextReviewOn.isValid())
        checkDay(dossier.nextReviewOn, u"nextReviewOn"_s);
    questionNumbers(numbers, {{u"title"_s, dossier.title}, {u"leadPartner"_s, dossier.leadPartner}});
    return dossier;
}

Dossier openedForWork(Session& session, DossierId id)
{
    requirePermission(session, Permission::WorkDossier);
    const Dossier dossier = orMissing(storage::findDossier(session.db(), id));
    requireOpen(session, id);
    return dossier;
}

} // namespace woonrust::dossiers
