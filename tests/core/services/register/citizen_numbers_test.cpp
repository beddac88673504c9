// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/register/citizen_numbers.h"

#include "services/cases/contacts.h"
#include "services/cases/reports.h"
#include "services/register/alerts.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QString suspect = u"Number 111222333, as he said"_s;

} // namespace

TEST_CASE("The remark about being late is asked about a number that may be a BSN")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId report = reports::registerReport(session, street.noise())->id;
    const ContactMoment contact{
        .about = {.report = report}, .at = street.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"TEL"_s};
    const deadlines::LateReason late{.code = {}, .remark = suspect};
    const auto asked = contacts::record(session, contact, late);
    REQUIRE_FALSE(asked);
    CHECK(asksAboutNumbers(asked.error()));
    CHECK(asked.error().field == u"lateRemark"_s);
    const auto stored = contacts::record(session, contact, late, Numbers::Confirmed);
    REQUIRE(stored);
    ContactMoment corrected = contact;
    corrected.id = *stored;
    corrected.subject = u"Called back"_s;
    CHECK(asksAboutNumbers(contacts::correct(session, corrected, late).error()));
    CHECK(contacts::correct(session, corrected, late, Numbers::Confirmed));
}

TEST_CASE("An alert holds no number that may be a BSN: not in its text, its source or a reason about it")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    Alert alert{.unit = street.units[0],
                .kind = u"BEZ"_s,
                .text = u"Dog"_s,
                .source = suspect,
                .untilOn = street.clock.today().addDays(30)};
    CHECK(alerts::add(session, alert).error().field == u"source"_s);
    alert.source = u"Police"_s;
    const auto added = alerts::add(session, alert);
    REQUIRE(added);
    CHECK(alerts::end(session, *added, suspect).error().field == u"reason"_s);
    CHECK(alerts::extend(session, *added, alert.untilOn.addDays(1), suspect).error().field == u"reason"_s);
}
