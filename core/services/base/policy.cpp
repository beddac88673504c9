// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/policy.h"

namespace woonrust::policy {

namespace {

bool roleMay(Role role, Permission permission)
{
    const bool handlesCases = role == Role::SupportOfficer || role == Role::SocialManager ||
                              role == Role::LiveabilityWorker || role == Role::CaretakerOfArea ||
                              role == Role::Coordinator;
    switch (permission) {
    case Permission::SeeCases:
    case Permission::RegisterReport:
    case Permission::WorkDossier:
    case Permission::ExportList:
        return handlesCases;
    case Permission::ManageAlerts:
        return handlesCases && role != Role::CaretakerOfArea;
    case Permission::DivideWork:
    case Permission::SeeSecret:
    case Permission::DeclareFinal:
        return role == Role::Coordinator;
    case Permission::SeeFigures:
        return handlesCases || role == Role::Management;
    case Permission::ExportFigures:
        return role == Role::Coordinator || role == Role::Management || role == Role::SupportOfficer;
    case Permission::ImportRegistry:
    case Permission::SeeEventLog:
    case Permission::ManageLists:
        return role == Role::Administrator || role == Role::Coordinator;
    case Permission::ManageUsers:
    case Permission::ManageSettings:
    case Permission::Restore:
    case Permission::EraseFromLog:
        return role == Role::Administrator;
    case Permission::BackUp:
        return true; // an encrypted copy tells nobody anything
    }
    return false;
}

bool isSecret(const DossierGuard& dossier)
{
    return dossier.confidentiality == QLatin1StringView("GEH");
}

} // namespace

bool may(const Actor& actor, Permission permission)
{
    for (const Role role : allRoles)
        if (actor.roles.has(role) && roleMay(role, permission))
            return true;
    return false;
}

bool mayOpen(const Actor& actor, const DossierGuard& dossier)
{
    if (!may(actor, Permission::SeeCases))
        return false;
    if (!isSecret(dossier))
        return true;
    return may(actor, Permission::SeeSecret) || dossier.namesActor || (actor.id && dossier.handler == actor.id);
}

bool mayImportInto(const Actor& actor, const DossierGuard& dossier)
{
    return may(actor, Permission::ImportRegistry) && (!isSecret(dossier) || mayOpen(actor, dossier));
}

Visibility visibility(const Actor& actor)
{
    return {.user = actor.id,
            .seesCases = may(actor, Permission::SeeCases),
            .seesSecret = may(actor, Permission::SeeSecret)};
}

Result<void> require(const Actor& actor, Permission permission)
{
    if (may(actor, permission))
        return {};
    return failure(ErrorKind::NotAllowed,
                   QCoreApplication::translate("Policy", "Your role does not allow this. Ask the coordinator or the "
                                                         "administrator if you need it."));
}

} // namespace woonrust::policy
