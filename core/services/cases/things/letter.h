// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"
#include "services/cases/things/thing.h"

namespace woonrust::things {

extern const Thing<Letter> letter;

} // namespace woonrust::things
