// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/instrument_store.h"

#include "domain/process_words.h"

#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// A value that was added to the list alone has no row of the catalogue.
const QString select = u"SELECT v.code, v.parent, v.name_nl, v.name_en, v.valid_from, v.valid_until, v.vera, "
                       "v.position, v.version, coalesce(i.kinds, ''), coalesce(i.when_nl, ''), "
                       "coalesce(i.when_en, ''), coalesce(i.legal_nl, ''), coalesce(i.legal_en, ''), "
                       "coalesce(i.letters, ''), coalesce(i.roles, ''), coalesce(i.source, 'default'), "
                       "coalesce(i.version, 0) FROM code_value v LEFT JOIN instrument i ON i.code = v.code "
                       "WHERE v.list = ? "_s;

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Instrument readInstrument(const Row& row)
{
    const auto source = std::ranges::find(sourceWords, row.text(16), &ProcessWord<LeadSource>::word);
    return {.value = {.list = instrumentList,
                      .code = row.text(0),
                      .parent = row.text(1),
                      .nameNl = row.text(2),
                      .nameEn = row.text(3),
                      .validFrom = row.date(4),
                      .validUntil = row.date(5),
                      .vera = row.flag(6),
                      .order = int(row.integer(7)),
                      .version = int(row.integer(8))},
            .kinds = words(row.text(9)),
            .when = {.nl = row.text(10), .en = row.text(11)},
            .legal = {.nl = row.text(12), .en = row.text(13)},
            .letters = words(row.text(14)),
            .roles = rolesFromWords(words(row.text(15))),
            .source = source == sourceWords.end() ? LeadSource::Default : source->value,
            .version = int(row.integer(17))};
}

} // namespace

std::vector<Instrument> allInstruments(Connection& db)
{
    return db.all<Instrument>(select + u"ORDER BY v.position, v.code"_s, {instrumentList}, readInstrument);
}

std::optional<Instrument> findInstrument(Connection& db, const QString& code)
{
    return db.one<Instrument>(select + u"AND v.code = ?"_s, {instrumentList, code}, readInstrument);
}

bool storeInstrument(Connection& db, const Instrument& i)
{
    const Values said{i.kinds.join(u' '),
                      i.when.nl,
                      i.when.en,
                      i.legal.nl,
                      i.legal.en,
                      i.letters.join(u' '),
                      roleWords(i.roles).join(u' '),
                      QString(wordOf(sourceWords, i.source)),
                      i.code()};
    if (i.version == 0)
        return db.exec(u"INSERT INTO instrument (kinds, when_nl, when_en, legal_nl, legal_en, letters, roles, source, "
                       "code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING"_s,
                       said) > 0;
    Values all = said;
    all.emplace_back(i.version);
    return db.exec(u"UPDATE instrument SET kinds = ?, when_nl = ?, when_en = ?, legal_nl = ?, legal_en = ?, "
                   "letters = ?, roles = ?, source = ?, version = version + 1 WHERE code = ? AND version = ?"_s,
                   all) > 0;
}

void removeInstrument(Connection& db, const QString& code)
{
    db.exec(u"DELETE FROM instrument WHERE code = ?"_s, {code});
}

} // namespace woonrust::storage
