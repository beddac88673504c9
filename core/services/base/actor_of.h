// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/user.h"
#include "services/base/policy.h"

namespace woonrust {

// Any user as Policy knows who acts, also one who is not signed in: "may this colleague open that?"
[[nodiscard]] inline Actor actorOf(const User& user)
{
    return {.id = user.id, .login = user.login, .name = user.name, .team = user.team, .roles = user.roles};
}

} // namespace woonrust
