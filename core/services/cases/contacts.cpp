// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/contacts.h"

#include "domain/standard_text.h"
#include "services/base/input.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/contact.h"
#include "services/cases/things/thing_guard.h"
#include "services/cases/work_step_flow.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"

#include <algorithm>

namespace woonrust::contacts {

using namespace Qt::StringLiterals;

std::vector<QLatin1StringView> metBy(const QString& kind)
{
    if (kind == acknowledgement)
        return {deadline_kind::acknowledgement};
    if (kind == feedback)
        return {deadline_kind::acknowledgement, deadline_kind::target, deadline_kind::feedback};
    return {};
}

namespace {

bool meets(const ContactMoment& contact, QLatin1StringView deadline)
{
    return std::ranges::contains(metBy(contact.kind), deadline);
}

// A standard text in which what its writer has to add is still to be filled in was not said to anybody like that.
void requireFilledIn(const QString& text, const QString& field)
{
    QStringList empty;
    for (const QString& name : fillPlaceholders(text, {}).missing)
        if (name == u"toelichting" || name.startsWith(u"gesprek_"))
            empty << u'{' + name + u'}';
    if (!empty.isEmpty())
        refuseInput(QCoreApplication::translate("Contacts", "Fill in what still stands in braces, or take it out: %1.")
                        .arg(empty.join(u", "_s)),
                    field);
}

ContactMoment checked(Session& session, ContactMoment contact, const QString& kindBefore, const QString& channelBefore)
{
    checkCode(session, u"CONTACT_KIND"_s, contact.kind, u"kind"_s, kindBefore);
    checkCode(session, u"COMMUNICATIEKANAAL"_s, contact.channel, u"channel"_s, channelBefore);
    if (contact.direction.isEmpty())
        contact.direction = u"UIT"_s;
    checkCode(session, u"COMMUNICATIERICHTING"_s, contact.direction, u"direction"_s);
    contact.withWhom = checkedLine(contact.withWhom, 200, u"withWhom"_s);
    contact.subject = checkedLine(contact.subject, 300, u"subject"_s);
    contact.body = checkedText(contact.body, 50'000, u"body"_s);
    requireFilledIn(contact.subject, u"subject"_s);
    requireFilledIn(contact.body, u"body"_s);
    contact.person = storage::standsFor(session.db(), contact.person);
    if (contact.person && !storage::findPerson(session.db(), contact.person))
        refuseMissing();
    if (!contact.at.isValid() || contact.at.date().year() < 1990)
        refuseInput(QCoreApplication::translate("Contacts", "Enter when the contact was."), u"at"_s);
    if (contact.at > session.clock().nowUtc())
        refuseInput(QCoreApplication::translate("Contacts", "A contact cannot lie in the future. Plan an appointment "
                                                            "instead."),
                    u"at"_s);
    if (contact.about.report && !metBy(contact.kind).empty()) {
        const Report report = orMissing(storage::findReport(session.db(), contact.about.report));
        if (amsterdamDate(contact.at) < amsterdamDate(report.receivedAt))
            refuseInput(QCoreApplication::translate("Contacts",
                                                    "The report came in on %1; it cannot have been answered "
                                                    "before that.")
                            .arg(shortDate(amsterdamDate(report.receivedAt))),
                        u"at"_s);
        // What the accused hears keeps no promise to the reporter.
        if (contact.person && contact.person == storage::standsFor(session.db(), report.accused) &&
            contact.person != storage::standsFor(session.db(), report.reporter))
            refuseInput(QCoreApplication::translate("Contacts", "This is whom the report is about. An acknowledgement "
                                                                "or an answer goes to the reporter; choose them, or "
                                                                "another kind of contact."),
                        u"withWhom"_s);
    }
    return contact;
}

// The first day, from `since` on, of a contact that meets this deadline; invalid when there is none.
QDate firstDay(const std::vector<ContactMoment>& contacts, QLatin1StringView deadline, QDate since,
               ContactMomentId without = {})
{
    QDate first;
    for (const ContactMoment& contact : contacts) {
        const QDate day = amsterdamDate(contact.at);
        if (contact.id != without && meets(contact, deadline) && day >= since && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

// What `gone` met is met by the earliest other contact that does, or open again.
void takeBack(Session& session, const ContactMoment& gone)
{
    if (!gone.about.report)
        return;
    const auto contacts = storage::contactsOf(session.db(), gone.about.report);
    for (const QLatin1StringView deadline : metBy(gone.kind))
        deadlines::moveMet(session, gone.about.report, deadline, amsterdamDate(gone.at),
                           firstDay(contacts, deadline, QDate(1, 1, 1), gone.id));
}

void meetDeadlines(Session& session, const ContactMoment& contact, const deadlines::LateReason& late)
{
    if (contact.about.report && !metBy(contact.kind).empty()) {
        deadlines::meet(session, contact.about.report, metBy(contact.kind), amsterdamDate(contact.at), late);
        if (contact.about.dossier)
            work_steps::followPromises(session, contact.about.dossier);
    }
}

// Last of all, so that nobody is asked about a contact that is refused anyway.
void question(Numbers numbers, const ContactMoment& contact, const deadlines::LateReason& late)
{
    questionNumbers(numbers, {{u"withWhom"_s, contact.withWhom},
                              {u"subject"_s, contact.subject},
                              {u"body"_s, contact.body},
                              {u"lateRemark"_s, late.remark}});
}

} // namespace

Result<ContactMomentId> record(Session& session, const ContactMoment& wanted, const deadlines::LateReason& late,
                               Numbers numbers)
{
    return session.write([&] {
        ContactMoment contact = wanted;
        contact.about = requireAdding(session, wanted.about);
        requireTakes(session, contact.about.dossier, DossierEvent::AddContact);
        contact = checked(session, contact, {}, {});
        contact.by = session.actor().id;
        CaseWrite(session).add(things::contact, contact);
        meetDeadlines(session, contact, late);
        question(numbers, contact, late);
        return contact.id;
    });
}

Result<void> correct(Session& session, const ContactMoment& wanted, const deadlines::LateReason& late, Numbers numbers)
{
    return session.write([&] {
        const ContactMoment before = openedForWork(session, things::contact, wanted.id, event::changed);
        requireUnchanged(wanted.version, before.version);
        ContactMoment contact = wanted;
        contact.about = before.about;
        contact.by = before.by;
        contact = checked(session, contact, before.kind, before.channel);
        if (!CaseWrite(session).change(things::contact, before, contact))
            return;
        if (before.kind != contact.kind || amsterdamDate(before.at) != amsterdamDate(contact.at)) {
            // Remembered, so that a correction of the day does not ask again for a reason that was given.
            deadlines::LateReason reason = late;
            if (reason.code.isEmpty() && before.about.report)
                for (const StoredDeadline& deadline : storage::deadlinesOf(session.db(), before.about.report))
                    if (!deadline.lateReason.isEmpty() && deadline.metOn == amsterdamDate(before.at))
                        reason = {.code = deadline.lateReason, .remark = deadline.lateRemark};
            takeBack(session, before);
            meetDeadlines(session, contact, reason);
        }
        question(numbers, contact, late);
    });
}

Result<void> remove(Session& session, ContactMomentId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const ContactMoment contact = openedForWork(session, things::contact, id, event::removed);
        if (storage::letterOfContact(session.db(), id))
            throw Failure(ErrorKind::NotAllowed,
                          QCoreApplication::translate("Contacts", "This contact tells of a letter that was sent, so it "
                                                                  "stays with the letter."));
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Contacts", "Say why this contact is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite(session).remove(things::contact, contact, {.reason = why});
        takeBack(session, contact);
    });
}

void meetByEarlier(Session& session, ReportId report, QDate receivedOn)
{
    const auto contacts = storage::contactsOf(session.db(), report);
    for (const QLatin1StringView deadline : metBy(feedback))
        deadlines::moveMet(session, report, deadline, {}, firstDay(contacts, deadline, receivedOn));
}

Result<std::vector<ContactMoment>> contactsOf(Session& session, const Subject& about)
{
    return session.read([&] { return openThings(session, things::contact, about); });
}

} // namespace woonrust::contacts
