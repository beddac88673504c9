// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_seed.h"

#include "storage/register/code_list_store.h"
#include "storage/register/setting_store.h"
#include "storage/register/standard_text_store.h"

namespace woonrust::storage {

void seedCasebook(Connection& db)
{
    Transaction transaction(db);
    for (const CodeValue& value : shippedCodeLists())
        insertCodeValue(db, value);
    for (const ShippedText& text : shippedStandardTexts())
        insertStandardText(db, {.id = {},
                                .code = text.code,
                                .language = text.language,
                                .kind = text.kind,
                                .name = text.name,
                                .subject = text.subject,
                                .body = text.body});
    replaceClosingDays(db, true, publishedEquatedDays());
    transaction.commit();
}

} // namespace woonrust::storage
