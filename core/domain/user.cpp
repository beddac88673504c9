// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/user.h"

#include <QCoreApplication>
#include <array>

namespace woonrust {

namespace {

struct RoleText {
    Role role;
    QLatin1StringView code;
    const char* name;
};

constexpr std::array roleTexts = {
    RoleText{Role::SupportOfficer, QLatin1StringView("support"), QT_TRANSLATE_NOOP("Role", "Support officer")},
    RoleText{Role::SocialManager, QLatin1StringView("social-manager"), QT_TRANSLATE_NOOP("Role", "Social manager")},
    RoleText{Role::LiveabilityWorker, QLatin1StringView("liveability"),
             QT_TRANSLATE_NOOP("Role", "Liveability worker")},
    RoleText{Role::CaretakerOfArea, QLatin1StringView("area-caretaker"),
             QT_TRANSLATE_NOOP("Role", "Neighbourhood caretaker")},
    RoleText{Role::Coordinator, QLatin1StringView("coordinator"), QT_TRANSLATE_NOOP("Role", "Coordinator")},
    RoleText{Role::Management, QLatin1StringView("management"), QT_TRANSLATE_NOOP("Role", "Management")},
    RoleText{Role::Administrator, QLatin1StringView("administrator"), QT_TRANSLATE_NOOP("Role", "Administrator")},
};

const RoleText& textOf(Role role)
{
    return roleTexts.at(static_cast<std::size_t>(role));
}

} // namespace

QString roleCode(Role role)
{
    return textOf(role).code;
}

std::optional<Role> roleFromCode(const QString& code)
{
    for (const RoleText& text : roleTexts)
        if (text.code == code)
            return text.role;
    return std::nullopt;
}

QString roleName(Role role)
{
    return QCoreApplication::translate("Role", textOf(role).name);
}

QString normalisedLogin(const QString& login)
{
    return login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace woonrust
