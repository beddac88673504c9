// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/contact.h"

#include "services/cases/things/subject_fields.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/letter_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using C = ContactMoment;
using enum PersonalKind;

constexpr auto fields = withSubject<C>({
    field<&C::at>(
        {.name = "at"_L1, .kind = FieldKind::Moment, .column = "at"_L1, .label = QT_TRANSLATE_NOOP("Field", "Moment")}),
    field<&C::kind>({.name = "kind"_L1,
                     .kind = FieldKind::Code,
                     .column = "kind"_L1,
                     .list = "CONTACT_KIND"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&C::channel>({.name = "channel"_L1,
                        .kind = FieldKind::Code,
                        .column = "channel"_L1,
                        .list = "COMMUNICATIEKANAAL"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Channel")}),
    field<&C::direction>({.name = "direction"_L1,
                          .kind = FieldKind::Code,
                          .column = "direction"_L1,
                          .list = "COMMUNICATIERICHTING"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Direction")}),
    field<&C::person>({.name = "person"_L1,
                       .kind = FieldKind::Person,
                       .column = "person_id"_L1,
                       .personal = Identity,
                       .erasure = Erasure::Empty,
                       .label = QT_TRANSLATE_NOOP("Field", "Person")}),
    field<&C::withWhom>({.name = "withWhom"_L1,
                         .column = "with_whom"_L1,
                         .personal = Identity,
                         .erasure = Erasure::Empty,
                         .label = QT_TRANSLATE_NOOP("Field", "With whom")}),
    field<&C::subject>({.name = "subject"_L1,
                        .column = "subject"_L1,
                        .personal = Content,
                        .erasure = Erasure::Empty,
                        .label = QT_TRANSLATE_NOOP("Field", "Subject")}),
    field<&C::body>({.name = "body"_L1,
                     .column = "body"_L1,
                     .personal = Content,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "Text")}),
    field<&C::by>({.name = "by"_L1,
                   .kind = FieldKind::User,
                   .column = "by_user_id"_L1,
                   .log = FieldLog::Made,
                   .label = QT_TRANSLATE_NOOP("Field", "By")}),
});
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"at"_L1}};

// Whether a letter tells of it. The id alone does not say so: on a day in the past it may have been of another one,
// that was taken away since.
bool isOfLetter(Connection& db, const C& contact)
{
    const LetterId id = storage::letterOfContact(db, contact.id);
    const auto letter = id ? storage::findLetter(db, id) : std::nullopt;
    return letter && contact.body.isEmpty() && contact.direction == "UIT"_L1 &&
           amsterdamDate(contact.at) == letter->datedOn;
}

bool line(LineContext& context, const C& contact, timeline::TimelineRow& row)
{
    if (isOfLetter(context.db, contact)) // its line tells it
        return false;
    row.kindName = context.names.code(u"CONTACT_KIND"_s, contact.kind);
    row.title = firstLineOf(contact.subject.isEmpty() ? contact.body : contact.subject);
    if (row.title.isEmpty())
        row.title = row.kindName;
    row.text = restOf(contact.body, row.title);
    row.subLine = dotted({context.number(contact.about.report),
                          contact.person ? context.names.person(contact.person) : contact.withWhom});
    row.who = context.names.user(contact.by);
    return true;
}

} // namespace

constinit const Thing<C> contact{
    .kind = EntityKind::ContactMoment,
    .table = "contact_moment"_L1,
    .name = QT_TRANSLATE_NOOP("Thing", "Contact"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Contacts"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Contact removed"),
    .fields = fields,
    .essential = "kind"_L1,
    .told = told,
    .about = [](const C& one) { return one.about; },
    .find = storage::findContact,
    .inDossier = storage::contactsOf,
    .onReport = storage::contactsOf,
    .ofOwner = storage::contactsOf,
    .before = [](const C& a, const C& b) { return std::pair(a.at, a.id) > std::pair(b.at, b.id); },
    .insert = storage::insertContact,
    .update = storage::updateContact,
    .remove = storage::removeContact,
    .lineAt = lineAt,
    .line = line,
    .words = [](Connection&,
                const C& one) { return std::optional(SearchText{one.subject, lined({one.withWhom, one.body})}); },
};

} // namespace woonrust::things
