// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/schema/steps.h"

namespace woonrust {

const std::vector<SchemaStep>& schemaSteps()
{
    static const std::vector<SchemaStep> steps = {schema::step001(), schema::step002(), schema::step003(),
                                                  schema::step004(), schema::step005(), schema::step006(),
                                                  schema::step007(), schema::step008()};
    return steps;
}

} // namespace woonrust
