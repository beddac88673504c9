// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/migrator.h"

namespace woonrust {

// All steps of this version of Woonrust, in order.
[[nodiscard]] const std::vector<SchemaStep>& schemaSteps();

} // namespace woonrust

namespace woonrust::schema {

[[nodiscard]] SchemaStep step001();
[[nodiscard]] SchemaStep step002();
[[nodiscard]] SchemaStep step003();
[[nodiscard]] SchemaStep step007();
[[nodiscard]] SchemaStep step005();
[[nodiscard]] SchemaStep step004();
[[nodiscard]] SchemaStep step006();
[[nodiscard]] SchemaStep step008();

} // namespace woonrust::schema
