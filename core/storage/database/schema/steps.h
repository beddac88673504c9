// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/migrator.h"

namespace woonrust::schema {

[[nodiscard]] SchemaStep step001();
[[nodiscard]] SchemaStep step002();
[[nodiscard]] SchemaStep step003();
[[nodiscard]] SchemaStep step008();

} // namespace woonrust::schema
