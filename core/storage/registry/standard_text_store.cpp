// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/standard_text_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, code, language, kind, name, subject, body, retired, version"_s;

StandardText readText(const Row& row)
{
    return {.id = row.id<StandardTextId>(0),
            .code = row.text(1),
            .language = row.text(2),
            .kind = row.text(3),
            .name = row.text(4),
            .subject = row.text(5),
            .body = row.text(6),
            .retired = row.flag(7),
            .version = int(row.integer(8))};
}

} // namespace

StandardTextId insertStandardText(Connection& db, const StandardText& text)
{
    return StandardTextId(
        db.insert(u"INSERT INTO standard_text (code, language, kind, name, subject, body, retired) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {text.code, text.language, text.kind, text.name, text.subject, text.body, text.retired}));
}

bool updateStandardText(Connection& db, const StandardText& text)
{
    return db.exec(u"UPDATE standard_text SET kind = ?, name = ?, subject = ?, body = ?, retired = ?, "
                   "version = version + 1 WHERE id = ? AND version = ?"_s,
                   {text.kind, text.name, text.subject, text.body, text.retired, text.id, text.version}) > 0;
}

std::optional<StandardText> findStandardText(Connection& db, StandardTextId id)
{
    return db.one<StandardText>(u"SELECT %1 FROM standard_text WHERE id = ?"_s.arg(columns), {id}, readText);
}

std::optional<StandardText> findStandardText(Connection& db, const QString& code, const QString& language)
{
    return db.one<StandardText>(u"SELECT %1 FROM standard_text WHERE code = ? AND language = ?"_s.arg(columns),
                                {code, language}, readText);
}

std::vector<StandardText> standardTexts(Connection& db, const QString& language, const QString& kind, bool retiredToo)
{
    return db.all<StandardText>(u"SELECT %1 FROM standard_text WHERE ? IN ('', language) AND ? IN ('', kind) "
                                "AND (? = 1 OR retired = 0) ORDER BY name, language"_s.arg(columns),
                                {language, kind, retiredToo}, readText);
}

} // namespace woonrust::storage
