// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/contact_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, report_id, dossier_id, at, kind, channel, direction, person_id, with_whom, "
                       "subject, body, by_user_id FROM contact_moment "_s;

ContactMoment readContact(const Row& row)
{
    return {.id = row.id<ContactMomentId>(0),
            .about = {.report = row.id<ReportId>(1), .dossier = row.id<DossierId>(2)},
            .at = row.moment(3),
            .kind = row.text(4),
            .channel = row.text(5),
            .direction = row.text(6),
            .person = row.id<PersonId>(7),
            .withWhom = row.text(8),
            .subject = row.text(9),
            .body = row.text(10),
            .by = row.id<UserId>(11)};
}

} // namespace

ContactMomentId insertContact(Connection& db, const ContactMoment& c)
{
    return ContactMomentId(
        db.insert(u"INSERT INTO contact_moment (report_id, dossier_id, at, kind, channel, direction, person_id, "
                  "with_whom, subject, body, by_user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {c.about.report, c.about.dossier, c.at, c.kind, c.channel, c.direction, c.person, c.withWhom,
                   c.subject, c.body, c.by}));
}

void updateContact(Connection& db, const ContactMoment& c)
{
    db.exec(u"UPDATE contact_moment SET at = ?, kind = ?, channel = ?, direction = ?, person_id = ?, with_whom = ?, "
            "subject = ?, body = ? WHERE id = ?"_s,
            {c.at, c.kind, c.channel, c.direction, c.person, c.withWhom, c.subject, c.body, c.id});
}

void removeContact(Connection& db, ContactMomentId id)
{
    db.exec(u"DELETE FROM contact_moment WHERE id = ?"_s, {id});
}

std::optional<ContactMoment> findContact(Connection& db, ContactMomentId id)
{
    return db.one<ContactMoment>(select + u"WHERE id = ?"_s, {id}, readContact);
}

std::vector<ContactMoment> contactsOf(Connection& db, ReportId report)
{
    return db.all<ContactMoment>(select + u"WHERE report_id = ? ORDER BY at DESC, id DESC"_s, {report}, readContact);
}

std::vector<ContactMoment> contactsOf(Connection& db, DossierId dossier)
{
    return db.all<ContactMoment>(select + u"WHERE dossier_id = ? ORDER BY at DESC, id DESC"_s, {dossier}, readContact);
}

std::optional<QDateTime> lastContactWith(Connection& db, PersonId person)
{
    return db.one<QDateTime>(u"SELECT at FROM contact_moment WHERE person_id = ? ORDER BY at DESC LIMIT 1"_s, {person},
                             [](const Row& row) { return row.moment(0); });
}

} // namespace woonrust::storage
