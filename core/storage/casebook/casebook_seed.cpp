// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_seed.h"

#include "domain/letter_template.h"
#include "domain/process_file.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/instrument_store.h"
#include "storage/registry/letter_template_store.h"
#include "storage/registry/process_store.h"
#include "storage/registry/setting_store.h"
#include "storage/registry/standard_text_store.h"

#include <QTimeZone>

namespace woonrust::storage {

void seedCasebook(Connection& db)
{
    Transaction transaction(db);
    for (const CodeValue& value : shippedCodeLists())
        insertCodeValue(db, value);
    for (const Instrument& instrument : shippedInstruments())
        (void)storeInstrument(db, instrument);
    for (const ShippedText& text : shippedStandardTexts())
        insertStandardText(db, {.id = {},
                                .code = text.code,
                                .language = text.language,
                                .kind = text.kind,
                                .name = text.name,
                                .subject = text.subject,
                                .body = text.body});
    // From a day before every dossier: which of them a dossier runs on is asked by the day on which it is opened.
    for (const ProcessDefinition& process : shippedProcesses())
        insertProcess(db, {.id = {},
                           .definition = process,
                           .fromOn = QDate(2000, 1, 1),
                           .addedAt = QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::UTC)});
    for (const LetterTemplate& letter : shippedLetters())
        insertLetterTemplate(db, {.id = {},
                                  .letter = letter,
                                  .fromOn = QDate(2000, 1, 1),
                                  .addedAt = QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::UTC)});
    replaceClosingDays(db, true, publishedEquatedDays());
    transaction.commit();
}

} // namespace woonrust::storage
