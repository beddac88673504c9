// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/event_subjects.h"

#include "domain/number.h"
#include "storage/registry/person_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

QString numberText(Connection& db, const QString& sql, qint64 id, char16_t kind)
{
    return SerialNumber::fromKey(kind, db.integer(sql, {id})).toString();
}

} // namespace

QString subjectLabel(Connection& db, EntityKind kind, qint64 id)
{
    switch (kind) {
    case EntityKind::Report:
        return numberText(db, u"SELECT number FROM report WHERE id = ?"_s, id, SerialNumber::report);
    case EntityKind::Dossier:
        return numberText(db, u"SELECT number FROM dossier WHERE id = ?"_s, id, SerialNumber::dossier);
    case EntityKind::Directive:
        return numberText(db, u"SELECT number FROM directive WHERE id = ?"_s, id, SerialNumber::directive);
    case EntityKind::Unit: {
        const auto unit = findUnit(db, UnitId(id));
        return unit ? unit->addressLine() : QString();
    }
    case EntityKind::Person: {
        const auto person = findPerson(db, PersonId(id));
        return person ? person->displayName() : QString();
    }
    case EntityKind::Area:
        return db.text(u"SELECT name FROM area WHERE id = ?"_s, {id});
    case EntityKind::StandardText:
        return db.text(u"SELECT name FROM standard_text WHERE id = ?"_s, {id});
    case EntityKind::Document:
        return db.text(u"SELECT title FROM document WHERE id = ?"_s, {id});
    case EntityKind::Process:
        return db.text(u"SELECT code || ' ' || number FROM process WHERE id = ?"_s, {id});
    case EntityKind::Handbook:
        return db.text(u"SELECT code || ' ' || number FROM handbook WHERE id = ?"_s, {id});
    case EntityKind::User:
        return userNameOf(db, UserId(id));
    default:
        return {};
    }
}

QString userNameOf(Connection& db, UserId id)
{
    return db.text(u"SELECT name FROM account WHERE id = ?"_s, {id});
}

} // namespace woonrust::storage
