// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/account_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, dossier_id, side, person_id, who, heard_on, put_to, said, statement, "
                       "statement_document_id, answers_document_id, by_user_id, version FROM party_account "_s;

Account readAccount(const Row& row)
{
    return {.id = row.id<AccountId>(0),
            .dossier = row.id<DossierId>(1),
            .side = row.text(2),
            .person = row.id<PersonId>(3),
            .who = row.text(4),
            .heardOn = row.date(5),
            .putTo = row.text(6),
            .said = row.text(7),
            .statement = row.text(8),
            .statementDocument = row.id<DocumentId>(9),
            .answers = row.id<DocumentId>(10),
            .by = row.id<UserId>(11),
            .version = int(row.integer(12))};
}

} // namespace

AccountId insertAccount(Connection& db, const Account& a)
{
    return AccountId(
        db.insert(u"INSERT INTO party_account (dossier_id, side, person_id, who, heard_on, put_to, said, statement, "
                  "statement_document_id, answers_document_id, by_user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {a.dossier, a.side, a.person, a.who, a.heardOn, a.putTo, a.said, a.statement, a.statementDocument,
                   a.answers, a.by}));
}

bool updateAccount(Connection& db, const Account& a)
{
    return db.exec(u"UPDATE party_account SET side = ?, person_id = ?, who = ?, heard_on = ?, put_to = ?, said = ?, "
                   "statement = ?, statement_document_id = ?, answers_document_id = ?, by_user_id = ?, "
                   "version = version + 1 WHERE id = ? AND version = ?"_s,
                   {a.side, a.person, a.who, a.heardOn, a.putTo, a.said, a.statement, a.statementDocument, a.answers,
                    a.by, a.id, a.version}) > 0;
}

void removeAccount(Connection& db, AccountId id)
{
    db.exec(u"DELETE FROM party_account WHERE id = ?"_s, {id});
}

std::optional<Account> findAccount(Connection& db, AccountId id)
{
    return db.one<Account>(select + u"WHERE id = ?"_s, {id}, readAccount);
}

std::vector<Account> accountsOf(Connection& db, DossierId dossier)
{
    return db.all<Account>(select + u"WHERE dossier_id = ? ORDER BY heard_on DESC, id DESC"_s, {dossier}, readAccount);
}

std::optional<Account> accountNaming(Connection& db, DocumentId document)
{
    return db.one<Account>(select + u"WHERE statement_document_id = ? UNION ALL "_s + select +
                               u"WHERE answers_document_id = ? LIMIT 1"_s,
                           {document, document}, readAccount);
}

} // namespace woonrust::storage
