// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/case_check.h"

#include "domain/number.h"

#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// Moments of making in the register, that nobody types.
constexpr LoggedTable registryTables[] = {{.table = "person"_L1, .madeAt = "created_at"_L1},
                                          {.table = "account"_L1, .madeAt = "created_at"_L1},
                                          {.table = "final_report"_L1, .madeAt = "made_at"_L1}};

qint64 badNumbers(Connection& db, QLatin1StringView table, char16_t kind)
{
    // The first and the last that are numbers at all (SerialNumber::isValid()).
    const SerialNumber first{.kind = QChar(kind), .year = 1990, .serial = 1};
    const SerialNumber last{.kind = QChar(kind), .year = 2089, .serial = 999'999'999};
    const qint64 year = SerialNumber{.kind = QChar(kind), .year = 1991, .serial = 1}.key() - first.key();
    return db.integer(u"SELECT count(*) FROM %1 WHERE number NOT BETWEEN ? AND ? OR number % ? = 0 OR number % ? > "
                      "coalesce((SELECT last FROM serial WHERE kind = ? AND year = number / ?), 0)"_s.arg(table),
                      {first.key(), last.key(), year, year, QString(QChar(kind)), year});
}

} // namespace

qint64 withoutProperNumber(Connection& db)
{
    return badNumbers(db, "report"_L1, SerialNumber::report) + badNumbers(db, "dossier"_L1, SerialNumber::dossier) +
           badNumbers(db, "directive"_L1, SerialNumber::directive);
}

qint64 unknownToLog(Connection& db, const std::vector<LoggedTable>& tables)
{
    qint64 unknown = 0;
    const auto madeLater = [&](const LoggedTable& table) {
        if (!table.madeAt.isEmpty())
            unknown += db.integer(
                u"SELECT count(*) FROM %1 WHERE %2 > (SELECT max(at) FROM event)"_s.arg(table.table, table.madeAt));
    };
    for (const LoggedTable& table : tables) {
        unknown += db.integer(u"SELECT count(*) FROM %1 x WHERE NOT EXISTS (SELECT 1 FROM event WHERE "
                              "subject_kind = ? AND subject_id = x.id)"_s.arg(table.table),
                              {entityCode(table.kind)});
        madeLater(table);
    }
    std::ranges::for_each(registryTables, madeLater);
    return unknown;
}

} // namespace woonrust::storage
