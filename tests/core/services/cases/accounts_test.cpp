// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/accounts.h"

#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/cases/views/dossier_detail.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A report of noise in a dossier of its own, handled by a social manager who is signed in.
struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::SocialManager))
    {
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
    }
    // What the tenant of nr. 12, who reported, said.
    [[nodiscard]] Account reported() const
    {
        return {.dossier = dossier,
                .side = u"REPORTER"_s,
                .person = tenants[0],
                .said = u"De Wit of Lijsterhof 12 hears drums each night, says Mrs de  Wit. Call 06-10000001."_s};
    }
    [[nodiscard]] Account answered() const
    {
        return {.dossier = dossier,
                .side = u"ACCUSED"_s,
                .person = tenants[1],
                .putTo = u"Drums each night."_s,
                .said = u"Only on Fridays."_s};
    }
    DocumentId paper(const QString& name, const QByteArray& bytes)
    {
        return orThrow(documents::add(session, {.about = {.dossier = dossier}, .fileName = name}, bytes)).id;
    }

    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("Both sides are heard, each with its day, what was put to it and what it said")
{
    Case it;
    REQUIRE(accounts::add(it.session, it.reported()));
    REQUIRE(accounts::add(it.session, it.answered()));
    const auto views = orThrow(dossiers::dossierDetail(it.session, it.dossier)).accounts;
    REQUIRE(views.size() == 2);
    CHECK(views[0].sideName == u"The accused’s side"_s);
    CHECK(views[0].name.contains(u"Smit"_s));
    CHECK(views[0].account.heardOn == it.clock.today());
    CHECK(views[0].account.by == it.session.actor().id);
    CHECK(views[1].sideName == u"The reporter’s side"_s);
}

TEST_CASE("Nobody is heard for the other side, but who is on both may be heard for each")
{
    Case it;
    Account account = it.answered();
    account.side = u"REPORTER"_s;
    const auto refused = accounts::add(it.session, account);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"side"_s);
    CHECK(refused.error().message.contains(u"Smit"_s));
    account = it.reported();
    account.side = u"ACCUSED"_s;
    CHECK_FALSE(accounts::add(it.session, account));
    // A quarrel: the accused reports too.
    Report back = it.noise();
    std::swap(back.reporter, back.accused);
    orThrow(reports::registerReport(it.session, back,
                                    {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = it.dossier}));
    CHECK(accounts::add(it.session, account));
}

TEST_CASE("What is missing of a hearing is refused at its field")
{
    Case it;
    const auto field = [&](const std::function<void(Account&)>& change) {
        Account account = it.answered();
        change(account);
        const auto added = accounts::add(it.session, account);
        REQUIRE_FALSE(added);
        return added.error().field;
    };
    CHECK(field([](Account& a) { a.side.clear(); }) == u"side"_s);
    CHECK(field([](Account& a) { a.person = {}; }) == u"person"_s);
    CHECK(field([&](Account& a) { a.heardOn = it.clock.today().addDays(1); }) == u"heardOn"_s);
    CHECK(field([](Account& a) {
              a.putTo.clear();
              a.said.clear();
          }) == u"said"_s);
}

TEST_CASE("What the reporter said goes to the other side without name, address and number")
{
    Case it;
    Person reporter = *storage::findPerson(it.db, it.tenants[0]);
    reporter.phone = u"06-10000001"_s;
    REQUIRE(storage::updatePerson(it.db, reporter));
    const AccountId id = orThrow(accounts::add(it.session, it.reported()));
    const QString text = orThrow(accounts::forOtherSide(it.session, id));
    CHECK(text.contains(u"hears drums each night"_s));
    for (const QString& name : {u"Wit"_s, u"Lijsterhof 12"_s, u"10000001"_s})
        CHECK_FALSE(text.contains(name));
    CHECK(it.db.integer(u"SELECT count(*) FROM event WHERE action = 'export' AND subject_kind = 'party_account'"_s) ==
          1);
}

TEST_CASE("The phone number and the mail address of who reported go to the other side in no way of writing")
{
    Case it;
    Person reporter = *storage::findPerson(it.db, it.tenants[0]);
    reporter.phone = u"06 5587 7004"_s;
    reporter.email = u"dewit@example.nl"_s;
    REQUIRE(storage::updatePerson(it.db, reporter));
    for (const QString& form : {u"06-55877004"_s, u"06 55 87 70 04"_s, u"+31 6 5587 7004"_s, u"0031 (0)6-5587 7004"_s,
                                u"DeWit@example.nl"_s, u"lijsterhof nr. 12"_s}) {
        INFO(form.toStdString());
        Account account = it.reported();
        account.said = u"Drums, call "_s + form + u"!"_s;
        const AccountId id = orThrow(accounts::add(it.session, account));
        CHECK(orThrow(accounts::forOtherSide(it.session, id)) == u"Drums, call […]!"_s);
    }
}

TEST_CASE("A statement is attached to the paper that it answers, and neither can be removed under it")
{
    Case it;
    const DocumentId letter = it.paper(u"waarschuwing.txt"_s, "First warning");
    const DocumentId view = it.paper(u"zienswijze.txt"_s, "I do not agree");
    Account account = it.answered();
    account.answers = letter;
    account.statementDocument = view;
    account.id = orThrow(accounts::add(it.session, account));
    const auto shown = orThrow(dossiers::dossierDetail(it.session, it.dossier)).accounts.front();
    CHECK(shown.answersTitle == u"waarschuwing.txt"_s);
    CHECK(shown.statementTitle == u"zienswijze.txt"_s);
    CHECK_FALSE(documents::remove(it.session, letter, u"Wrong"_s));
    CHECK_FALSE(documents::remove(it.session, view, u"Wrong"_s));
    REQUIRE(accounts::remove(it.session, account.id, u"Heard again"_s));
    CHECK(documents::remove(it.session, letter, u"Wrong"_s));
}

TEST_CASE("A document of another dossier is no answer here, and a statement does not answer itself")
{
    Case it;
    const DossierId other =
        orThrow(dossiers::open(it.session, {.title = u"Other"_s, .kind = u"NUISANCE"_s, .unit = it.units[2]})).id;
    const DocumentId foreign =
        orThrow(documents::add(it.session, {.about = {.dossier = other}, .fileName = u"a.txt"_s}, "x")).id;
    Account account = it.answered();
    account.answers = foreign;
    CHECK(accounts::add(it.session, account).error().field == u"answers"_s);
    account.answers = account.statementDocument = it.paper(u"b.txt"_s, "y");
    CHECK(accounts::add(it.session, account).error().field == u"answers"_s);
}

TEST_CASE("A statement that comes in late goes into a closed dossier")
{
    Case it;
    REQUIRE(dossiers::close(it.session, it.dossier, {.outcome = u"AGREEMENT"_s, .whyOpenThings = u"Enough"_s}));
    CHECK(accounts::add(it.session, it.answered()));
}

TEST_CASE("The timeline tells what was put to somebody and what they said")
{
    Case it;
    REQUIRE(accounts::add(it.session, it.answered()));
    const auto rows = orThrow(timeline::of(it.session, it.dossier));
    const auto row = std::ranges::find(rows, EntityKind::Account, &timeline::TimelineRow::target);
    REQUIRE(row != rows.end());
    CHECK(row->title == u"Only on Fridays."_s);
    CHECK(row->text.contains(u"Drums each night."_s));
    CHECK(row->subLine.contains(u"Smit"_s));
}
