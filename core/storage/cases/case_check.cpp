// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/case_check.h"

#include "domain/entity.h"
#include "domain/number.h"

#include <QLatin1StringView>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

struct Table {
    EntityKind kind;
    QLatin1StringView name;
};

// What gets a line of its own in the log whenever it is made. Not the persons: those of a demo came in without.
constexpr Table logged[] = {{EntityKind::Report, "report"_L1},
                            {EntityKind::Dossier, "dossier"_L1},
                            {EntityKind::Party, "party"_L1},
                            {EntityKind::Task, "task"_L1},
                            {EntityKind::ContactMoment, "contact_moment"_L1},
                            {EntityKind::Document, "document"_L1},
                            {EntityKind::Note, "note"_L1}};

// Moments of making that nobody types: none of them is after that of the line about it.
constexpr QLatin1StringView madeAt[][2] = {{"person"_L1, "created_at"_L1},
                                           {"account"_L1, "created_at"_L1},
                                           {"task"_L1, "created_at"_L1},
                                           {"document"_L1, "added_at"_L1},
                                           {"final_report"_L1, "made_at"_L1}};

qint64 badNumbers(Connection& db, QLatin1StringView table, char16_t kind)
{
    const SerialNumber first{.kind = QChar(kind), .year = 2000, .serial = 1};
    const SerialNumber last{.kind = QChar(kind), .year = 2099, .serial = 999'999'999};
    const qint64 year = SerialNumber{.kind = QChar(kind), .year = 2001, .serial = 1}.key() - first.key();
    return db.integer(u"SELECT count(*) FROM %1 WHERE number NOT BETWEEN ? AND ? OR number % ? = 0 OR number % ? > "
                      "coalesce((SELECT last FROM serial WHERE kind = ? AND year = number / ?), 0)"_s.arg(table),
                      {first.key(), last.key(), year, year, QString(QChar(kind)), year});
}

} // namespace

qint64 withoutProperNumber(Connection& db)
{
    return badNumbers(db, "report"_L1, SerialNumber::report) + badNumbers(db, "dossier"_L1, SerialNumber::dossier);
}

qint64 unknownToLog(Connection& db)
{
    qint64 unknown = 0;
    for (const Table& table : logged)
        unknown += db.integer(u"SELECT count(*) FROM %1 x WHERE NOT EXISTS (SELECT 1 FROM event WHERE "
                              "subject_kind = ? AND subject_id = x.id)"_s.arg(table.name),
                              {entityCode(table.kind)});
    for (const auto& [table, column] : madeAt)
        unknown += db.integer(u"SELECT count(*) FROM %1 WHERE %2 > (SELECT max(at) FROM event)"_s.arg(table, column));
    return unknown;
}

} // namespace woonrust::storage
