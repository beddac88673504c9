// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"
#include "storage/database/schema/steps.h"

// The agenda.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

SchemaStep step008()
{
    return {.version = 4,
            .description = u"Length, place and second colleague of appointments"_s,
            .statements =
                {
                    u"ALTER TABLE task ADD COLUMN minutes INTEGER CHECK (minutes >= 1)"_s,
                    u"ALTER TABLE task ADD COLUMN place TEXT NOT NULL DEFAULT ''"_s, // '': at the home of the case
                    u"ALTER TABLE task ADD COLUMN with_whom TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE task ADD COLUMN second_id INTEGER REFERENCES account (id)"_s,
                    u"ALTER TABLE task ADD COLUMN second_answer TEXT NOT NULL DEFAULT ''"_s,
                },
            .data = [](Connection& db) {
                // A new casebook gets these with everything else that it begins with.
                if (db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value)"_s) == 0)
                    return;
                const QStringList lists{u"SECOND_ANSWER"_s};
                for (const CodeValue& value : shippedCodeLists())
                    if (lists.contains(value.list))
                        db.exec(
                            u"INSERT INTO code_value (list, code, name_nl, name_en, position) VALUES (?, ?, ?, ?, ?)"_s,
                            {value.list, value.code, value.nameNl, value.nameEn, value.order});
            }};
}

} // namespace woonrust::schema
