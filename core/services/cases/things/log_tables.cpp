// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/log_tables.h"

namespace woonrust {

std::vector<storage::LoggedTable> loggedTables(const ThingKinds& kinds)
{
    std::vector<storage::LoggedTable> tables;
    for (const ThingKind& kind : kinds.all) {
        if (!kind.logsMaking)
            continue;
        storage::LoggedTable table{.kind = kind.kind, .table = kind.table};
        for (const FieldInfo& field : kind.fields)
            if (field.log == FieldLog::Made && field.kind == FieldKind::Moment)
                table.madeAt = field.column;
        tables.push_back(table);
    }
    return tables;
}

} // namespace woonrust
