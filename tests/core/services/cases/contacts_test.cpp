// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/contacts.h"

#include "services/cases/reports.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/deadline_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A report of Friday 20 November; acknowledgement due Tuesday 24, target 27 November, feedback due 4 December.
struct Reported : CaseStreet {
    Reported() : session(CaseStreet::session()), id(reports::registerReport(session, noise())->id) {}

    StoredDeadline deadline(QLatin1StringView kind)
    {
        for (const StoredDeadline& one : storage::deadlinesOf(db, id))
            if (one.kind == kind)
                return one;
        FAIL("no such deadline");
        return {};
    }
    void goTo(QDate day) { clock.set(utcFromAmsterdam(day, QTime(12, 0))); }
    ContactMoment now(const QString& kind)
    {
        return {.about = {.report = id}, .at = clock.nowUtc(), .kind = kind, .channel = u"TEL"_s};
    }

    Session session;
    ReportId id;
};

} // namespace

TEST_CASE("An acknowledgement meets its deadline and no other")
{
    Reported street;
    street.goTo(QDate(2026, 11, 24));
    REQUIRE(contacts::record(street.session, street.now(u"ACK"_s)));
    CHECK(street.deadline(deadline_kind::acknowledgement).metOn == QDate(2026, 11, 24));
    CHECK_FALSE(street.deadline(deadline_kind::target).metOn.isValid());
    CHECK(street.db.text(u"SELECT next_due_on FROM report"_s) == u"2026-12-04"_s);
}

TEST_CASE("Feedback meets target and limit, and counts as the acknowledgement that was never sent")
{
    Reported street;
    street.goTo(QDate(2026, 11, 23));
    REQUIRE(contacts::record(street.session, street.now(u"FEEDBACK"_s)));
    for (const auto kind : {deadline_kind::acknowledgement, deadline_kind::target, deadline_kind::feedback})
        CHECK(street.deadline(kind).metOn == QDate(2026, 11, 23));
}

TEST_CASE("What the accused is told keeps no promise to the reporter")
{
    Reported street;
    street.goTo(QDate(2026, 11, 23));
    for (const QString& kind : {u"ACK"_s, u"FEEDBACK"_s}) {
        ContactMoment told = street.now(kind);
        told.person = street.tenants[1];
        CHECK(contacts::record(street.session, told).error().field == u"withWhom"_s);
    }
    CHECK_FALSE(street.deadline(deadline_kind::acknowledgement).metOn.isValid());
    ContactMoment talk = street.now(u"TALK"_s);
    talk.person = street.tenants[1];
    CHECK(contacts::record(street.session, talk));
    ContactMoment answer = street.now(u"FEEDBACK"_s);
    answer.person = street.tenants[0];
    REQUIRE(contacts::record(street.session, answer));
    CHECK(street.deadline(deadline_kind::feedback).metOn == QDate(2026, 11, 23));
}

TEST_CASE("A text in which something is still to be filled in answers nobody")
{
    Reported street;
    street.goTo(QDate(2026, 11, 23));
    ContactMoment answer = street.now(u"FEEDBACK"_s);
    answer.body = u"Zo gaat het verder: {toelichting}"_s;
    const auto refused = contacts::record(street.session, answer);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"body"_s);
    CHECK(refused.error().message.contains(u"{toelichting}"_s));
    CHECK_FALSE(street.deadline(deadline_kind::feedback).metOn.isValid());

    answer.body = u"Hij schreef {dit} op de muur."_s; // no placeholder of ours
    CHECK(contacts::record(street.session, answer));
}

TEST_CASE("The day in Amsterdam counts, not the day in UTC")
{
    Reported street;
    street.clock.set(utcFromAmsterdam(QDate(2026, 11, 25), QTime(0, 30))); // still the 24th in UTC
    ContactMoment contact = street.now(u"ACK"_s);
    const auto refused = contacts::record(street.session, contact);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"lateReason"_s);
}

TEST_CASE("Meeting a deadline late asks for the reason, and keeps it")
{
    Reported street;
    street.goTo(QDate(2026, 11, 26));
    const auto refused = contacts::record(street.session, street.now(u"ACK"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Input);
    CHECK(refused.error().field == u"lateReason"_s);
    CHECK(storage::contactsOf(street.db, street.id).empty());
    CHECK(contacts::record(street.session, street.now(u"ACK"_s), {.code = u"MOON"_s}).error().field == u"lateReason"_s);
    REQUIRE(contacts::record(street.session, street.now(u"ACK"_s), {.code = u"ABSENCE"_s, .remark = u"Flu"_s}));
    CHECK(street.deadline(deadline_kind::acknowledgement).lateReason == u"ABSENCE"_s);
    CHECK(street.deadline(deadline_kind::acknowledgement).lateRemark == u"Flu"_s);
}

TEST_CASE("Feedback after the target but within the limit needs no reason")
{
    Reported street;
    REQUIRE(contacts::record(street.session, street.now(u"ACK"_s)));
    street.goTo(QDate(2026, 12, 1));
    REQUIRE(contacts::record(street.session, street.now(u"FEEDBACK"_s)));
    CHECK(street.deadline(deadline_kind::target).lateReason.isEmpty());
}

TEST_CASE("Removing the contact that met a deadline opens it again, unless another one met it")
{
    Reported street;
    const auto first = contacts::record(street.session, street.now(u"ACK"_s));
    street.goTo(QDate(2026, 11, 23));
    const auto second = contacts::record(street.session, street.now(u"FEEDBACK"_s));
    REQUIRE(second);
    CHECK(street.deadline(deadline_kind::acknowledgement).metOn == QDate(2026, 11, 20));
    CHECK(contacts::remove(street.session, *first, {}).error().field == u"reason"_s);
    REQUIRE(contacts::remove(street.session, *first, u"Wrong report"_s));
    CHECK(street.deadline(deadline_kind::acknowledgement).metOn == QDate(2026, 11, 23));
    REQUIRE(contacts::remove(street.session, *second, u"Wrong report"_s));
    CHECK_FALSE(street.deadline(deadline_kind::acknowledgement).metOn.isValid());
    CHECK_FALSE(street.deadline(deadline_kind::feedback).metOn.isValid());
    CHECK(street.db.text(u"SELECT next_due_on FROM report"_s) == u"2026-11-24"_s);
}

TEST_CASE("Correcting the day or the kind of a contact meets the deadlines anew")
{
    Reported street;
    street.goTo(QDate(2026, 11, 24));
    const auto id = contacts::record(street.session, street.now(u"ACK"_s));
    ContactMoment contact = storage::findContact(street.db, *id).value();
    contact.at = utcFromAmsterdam(QDate(2026, 11, 23), QTime(9, 0));
    REQUIRE(contacts::correct(street.session, contact));
    CHECK(street.deadline(deadline_kind::acknowledgement).metOn == QDate(2026, 11, 23));
    contact.kind = u"CALL"_s;
    ++contact.version;
    REQUIRE(contacts::correct(street.session, contact));
    CHECK_FALSE(street.deadline(deadline_kind::acknowledgement).metOn.isValid());
}

TEST_CASE("A contact lies neither in the future nor, when it answers, before the report")
{
    Reported street;
    ContactMoment contact = street.now(u"ACK"_s);
    contact.at = street.clock.nowUtc().addSecs(1);
    CHECK(contacts::record(street.session, contact).error().field == u"at"_s);
    contact.at = utcFromAmsterdam(QDate(2026, 11, 19), QTime(12, 0));
    CHECK(contacts::record(street.session, contact).error().field == u"at"_s);
    contact.kind = u"CALL"_s;
    CHECK(contacts::record(street.session, contact));
    contact.kind = u"GOSSIP"_s;
    CHECK(contacts::record(street.session, contact).error().field == u"kind"_s);
}

TEST_CASE("A number that may be a BSN is questioned in a contact too")
{
    Reported street;
    ContactMoment contact = street.now(u"CALL"_s);
    contact.body = u"bsn 111222333"_s;
    CHECK(asksAboutNumbers(contacts::record(street.session, contact).error()));
    CHECK(contacts::record(street.session, contact, {}, Numbers::Confirmed));
}
