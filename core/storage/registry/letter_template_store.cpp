// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/letter_template_store.h"

#include "domain/error.h"

#include <QCoreApplication>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, body, from_on, added_at, by_user_id, version, number FROM letter_template "_s;

StoredLetterTemplate readStored(const Row& row)
{
    auto letter = readLetterTemplate(row.text(1).toUtf8());
    if (!letter)
        throw Failure(
            Error{.kind = ErrorKind::Damaged,
                  .message = QCoreApplication::translate(
                      "Storage", "A letter template in the casebook cannot be read. Run the check of the casebook, "
                                 "and go back to the last good back-up."),
                  .technical = letter.error().front().message});
    letter->version = int(row.integer(6));
    return {.id = row.id<LetterTemplateId>(0),
            .letter = *std::move(letter),
            .fromOn = row.date(2),
            .addedAt = row.moment(3),
            .addedBy = row.id<UserId>(4),
            .version = int(row.integer(5))};
}

} // namespace

LetterTemplateId insertLetterTemplate(Connection& db, const StoredLetterTemplate& letter)
{
    return LetterTemplateId(db.insert(
        u"INSERT INTO letter_template (code, number, body, from_on, added_at, by_user_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {letter.letter.code, letter.letter.version, QString::fromUtf8(writeLetterTemplate(letter.letter)),
         letter.fromOn, letter.addedAt, letter.addedBy}));
}

bool updateLetterTemplateStart(Connection& db, const StoredLetterTemplate& letter)
{
    return db.exec(u"UPDATE letter_template SET from_on = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {letter.fromOn, letter.id, letter.version}) > 0;
}

void removeLetterTemplate(Connection& db, LetterTemplateId id)
{
    db.exec(u"DELETE FROM letter_template WHERE id = ?"_s, {id});
}

std::optional<StoredLetterTemplate> findLetterTemplate(Connection& db, LetterTemplateId id)
{
    return db.one<StoredLetterTemplate>(select + u"WHERE id = ?"_s, {id}, readStored);
}

std::optional<StoredLetterTemplate> findLetterTemplate(Connection& db, const QString& code, qint64 number)
{
    return db.one<StoredLetterTemplate>(select + u"WHERE code = ? AND number = ?"_s, {code, number}, readStored);
}

std::vector<StoredLetterTemplate> allLetterTemplates(Connection& db)
{
    return db.all<StoredLetterTemplate>(select + u"ORDER BY code, number DESC"_s, {}, readStored);
}

std::optional<StoredLetterTemplate> letterTemplateInForce(Connection& db, const QString& code, QDate day)
{
    return db.one<StoredLetterTemplate>(
        select + u"WHERE code = ? AND from_on <= ? ORDER BY from_on DESC, number DESC LIMIT 1"_s, {code, day},
        readStored);
}

qint64 lastLetterTemplateNumber(Connection& db, const QString& code)
{
    return db.integer(u"SELECT coalesce(max(number), 0) FROM letter_template WHERE code = ?"_s, {code});
}

} // namespace woonrust::storage
