// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shared/number_store.h"

#include <QCoreApplication>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

qint64 lastTaken(Connection& db, char16_t kind, int year)
{
    return db.integer(u"SELECT last FROM serial WHERE kind = ? AND year = ?"_s, {QString(QChar(kind)), year});
}

} // namespace

SerialNumber takeNumber(Connection& db, char16_t kind, int year)
{
    if (!db.inTransaction())
        throw Failure(ErrorKind::Internal, u"A number belongs in the transaction of the thing it is for."_s);
    db.exec(u"INSERT INTO serial (kind, year, last) VALUES (?, ?, 1) "
            "ON CONFLICT (kind, year) DO UPDATE SET last = serial.last + 1"_s,
            {QString(QChar(kind)), year});
    const SerialNumber number{.kind = QChar(kind), .year = year, .serial = int(lastTaken(db, kind, year))};
    if (!number.isValid())
        throw Failure(ErrorKind::Input, QCoreApplication::translate(
                                            "Numbers", "There are no numbers for the year %1. Check the date, and "
                                                       "the clock of this PC.")
                                            .arg(year));
    return number;
}

SerialNumber peekNumber(Connection& db, char16_t kind, int year)
{
    return {.kind = QChar(kind), .year = year, .serial = int(lastTaken(db, kind, year)) + 1};
}

void noteNumberUsed(Connection& db, const SerialNumber& number)
{
    db.exec(u"INSERT INTO serial (kind, year, last) VALUES (?, ?, ?) "
            "ON CONFLICT (kind, year) DO UPDATE SET last = CASE WHEN excluded.last > serial.last "
            "THEN excluded.last ELSE serial.last END"_s,
            {QString(number.kind), number.year, number.serial});
}

} // namespace woonrust::storage
