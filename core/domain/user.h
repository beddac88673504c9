// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QString>
#include <initializer_list>
#include <optional>
#include <vector>

namespace woonrust {

// The seven roles of design section 1. A user has at least one; rights add up.
enum class Role {
    SupportOfficer,    // ondersteuner sociaal beheer
    SocialManager,     // sociaal beheerder
    LiveabilityWorker, // leefbaarheidsmedewerker
    CaretakerOfArea,   // wijkbeheerder
    Coordinator,       // coördinator
    Management,        // management
    Administrator,     // beheerder
};

inline constexpr std::initializer_list<Role> allRoles = {
    Role::SupportOfficer, Role::SocialManager, Role::LiveabilityWorker, Role::CaretakerOfArea,
    Role::Coordinator,    Role::Management,    Role::Administrator};

class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            add(role);
    }
    constexpr void add(Role role) { m_bits |= bit(role); }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
    unsigned m_bits = 0;
};

// The name of a role in storage and on the command line: lower case, English, never translated.
[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] std::optional<Role> roleFromCode(const QString& code);
// The name of a role in the user's language.
[[nodiscard]] QString roleName(Role role);

// The login as it is compared: without outer spaces, capitals or differences in composition.
[[nodiscard]] QString normalisedLogin(const QString& login);

struct User {
    UserId id;
    QString login; // unique, case-insensitive
    QString name;
    QString email;
    QString team; // code of list TEAM
    Roles roles;
    bool disabled = false;
    int version = 0;
};

} // namespace woonrust
