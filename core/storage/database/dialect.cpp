// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/dialect.h"

namespace woonrust::dialect {

using namespace Qt::StringLiterals;

QString byIndex(const QString& table, QLatin1StringView index)
{
    return table + u" INDEXED BY "_s + index;
}

QString orderedJoin()
{
    return u"CROSS JOIN"_s;
}

QString noIndex(const QString& column)
{
    return u'+' + column;
}

QString hits()
{
    return u"search_index f"_s;
}

QString hitId()
{
    return u"f.rowid"_s;
}

QString isHit()
{
    return u"search_index MATCH ?"_s;
}

QString hitExcerpt()
{
    return u"snippet(search_index, 1, '', '', '…', 12)"_s;
}

QString checkHits()
{
    return u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s;
}

QString remakeHits()
{
    return u"INSERT INTO search_index (search_index) VALUES ('rebuild')"_s;
}

QString keepInMemory(int kibibytes)
{
    return u"PRAGMA cache_size = -%1"_s.arg(kibibytes);
}

} // namespace woonrust::dialect
