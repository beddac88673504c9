// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/contact_store.h"

#include "storage/shared/subject_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, at, kind, channel, direction, person_id, with_whom, subject, body, by_user_id, "
                       "version, %1 FROM contact_moment "_s.arg(subjectColumns);

ContactMoment readContact(const Row& row)
{
    return {.id = row.id<ContactMomentId>(0),
            .about = readSubject(row, 11),
            .at = row.moment(1),
            .kind = row.text(2),
            .channel = row.text(3),
            .direction = row.text(4),
            .person = row.id<PersonId>(5),
            .withWhom = row.text(6),
            .subject = row.text(7),
            .body = row.text(8),
            .by = row.id<UserId>(9),
            .version = int(row.integer(10))};
}

} // namespace

ContactMomentId insertContact(Connection& db, const ContactMoment& c)
{
    return ContactMomentId(
        db.insert(u"INSERT INTO contact_moment (%1, at, kind, channel, direction, person_id, with_whom, subject, body, "
                  "by_user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(subjectColumns),
                  joined(subjectValues(c.about),
                         {c.at, c.kind, c.channel, c.direction, c.person, c.withWhom, c.subject, c.body, c.by})));
}

bool updateContact(Connection& db, const ContactMoment& c)
{
    return db.exec(
               u"UPDATE contact_moment SET at = ?, kind = ?, channel = ?, direction = ?, person_id = ?, with_whom = ?, "
               "subject = ?, body = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
               {c.at, c.kind, c.channel, c.direction, c.person, c.withWhom, c.subject, c.body, c.id, c.version}) > 0;
}

void removeContact(Connection& db, ContactMomentId id)
{
    db.exec(u"DELETE FROM contact_moment WHERE id = ?"_s, {id});
}

std::optional<ContactMoment> findContact(Connection& db, ContactMomentId id)
{
    return db.one<ContactMoment>(select + u"WHERE id = ?"_s, {id}, readContact);
}

std::vector<ContactMoment> contactsOf(Connection& db, const Subject& about)
{
    const SqlCondition mine = hangsOn(about);
    return db.all<ContactMoment>(select + u"WHERE "_s + mine.sql + u" ORDER BY at DESC, id DESC"_s, mine.values,
                                 readContact);
}

std::vector<ContactMoment> contactsOf(Connection& db, ReportId report)
{
    return contactsOf(db, {.report = report, .dossier = {}});
}

std::vector<ContactMoment> contactsOf(Connection& db, DossierId dossier)
{
    return contactsOf(db, {.report = {}, .dossier = dossier});
}

std::optional<QDateTime> lastContactWith(Connection& db, PersonId person)
{
    return db.one<QDateTime>(u"SELECT at FROM contact_moment WHERE person_id = ? ORDER BY at DESC LIMIT 1"_s, {person},
                             [](const Row& row) { return row.moment(0); });
}

} // namespace woonrust::storage
