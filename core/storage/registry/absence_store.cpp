// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/absence_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT a.id, a.user_id, a.from_on, a.until_on, a.deputy_id, a.version FROM absence a "_s;
const QString selectLoan = u"SELECT absence_id, thing_kind, thing_id, keeper_id FROM absence_loan "_s;

Absence readAbsence(const Row& row)
{
    return {.id = row.id<AbsenceId>(0),
            .user = row.id<UserId>(1),
            .fromOn = row.date(2),
            .untilOn = row.date(3),
            .deputy = row.id<UserId>(4),
            .version = int(row.integer(5))};
}

Loan readLoan(const Row& row)
{
    const auto kind = entityFromCode(row.text(1));
    if (!kind)
        throw Failure(ErrorKind::Damaged, u"Something of the kind %1 was lent, which is not known."_s.arg(row.text(1)));
    return {
        .absence = row.id<AbsenceId>(0), .work = {.kind = *kind, .id = row.integer(2)}, .keeper = row.id<UserId>(3)};
}

} // namespace

AbsenceId insertAbsence(Connection& db, const Absence& a)
{
    return AbsenceId(db.insert(u"INSERT INTO absence (user_id, from_on, until_on, deputy_id) VALUES (?, ?, ?, ?)"_s,
                               {a.user, a.fromOn, a.untilOn, a.deputy}));
}

bool updateAbsence(Connection& db, const Absence& a)
{
    return db.exec(u"UPDATE absence SET from_on = ?, until_on = ?, deputy_id = ?, version = version + 1 "
                   "WHERE id = ? AND version = ?"_s,
                   {a.fromOn, a.untilOn, a.deputy, a.id, a.version}) > 0;
}

void removeAbsence(Connection& db, AbsenceId id)
{
    db.exec(u"DELETE FROM absence WHERE id = ?"_s, {id});
}

std::optional<Absence> findAbsence(Connection& db, AbsenceId id)
{
    return db.one<Absence>(select + u"WHERE a.id = ?"_s, {id}, readAbsence);
}

std::vector<Absence> absencesFrom(Connection& db, QDate day)
{
    return db.all<Absence>(select + u"WHERE a.until_on >= ? OR a.id IN (SELECT absence_id FROM absence_loan) "
                                    "ORDER BY a.from_on, a.id"_s,
                           {day}, readAbsence);
}

bool isAway(Connection& db, UserId user, QDate from, QDate until, AbsenceId but)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM absence WHERE user_id = ? AND until_on >= ? AND from_on <= ? "
                      "AND id <> ?)"_s,
                      {user, from, until, but.value()}) != 0;
}

void putLoan(Connection& db, const Loan& loan)
{
    dropLoan(db, loan.work);
    db.exec(u"INSERT INTO absence_loan (absence_id, thing_kind, thing_id, keeper_id) VALUES (?, ?, ?, ?)"_s,
            {loan.absence, entityCode(loan.work.kind), loan.work.id, loan.keeper});
}

void dropLoan(Connection& db, const WorkRef& work)
{
    db.exec(u"DELETE FROM absence_loan WHERE thing_kind = ? AND thing_id = ?"_s, {entityCode(work.kind), work.id});
}

std::optional<Loan> findLoan(Connection& db, const WorkRef& work)
{
    return db.one<Loan>(selectLoan + u"WHERE thing_kind = ? AND thing_id = ?"_s, {entityCode(work.kind), work.id},
                        readLoan);
}

std::vector<Loan> loansOf(Connection& db, AbsenceId absence)
{
    return db.all<Loan>(selectLoan + u"WHERE absence_id = ? ORDER BY thing_kind, thing_id"_s, {absence}, readLoan);
}

} // namespace woonrust::storage
