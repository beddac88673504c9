// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/readiness_facts.h"
#include "support/catch_qt.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

using enum ReadinessState;

const QDate today(2026, 11, 20);

ReportFact report(int id, QDate on, int household, int person = 0)
{
    return {.id = ReportId(id),
            .on = on,
            .timeKnown = true,
            .reporterKind = ReporterKind::Known,
            .reporter = PersonId(person ? person : household),
            .household = UnitId(household),
            .about = UnitId(100)};
}

DatedFact contact(int id, const QString& kind, QDate on = today)
{
    return {.kind = EntityKind::ContactMoment, .id = id, .code = kind, .on = on};
}

DatedFact document(int id, const QString& kind)
{
    return {.kind = EntityKind::Document, .id = id, .code = kind, .on = today};
}

DatedFact step(int id, const QString& instrument)
{
    return {.kind = EntityKind::WorkStep, .id = id, .code = instrument, .on = today};
}

ReadinessState state(const char* point, const ReadinessFacts& facts)
{
    const Finding finding = findingOf(QString::fromLatin1(point), facts);
    CHECK_FALSE(finding.text.isEmpty());
    CHECK(finding.evidence.empty() == (finding.state == Missing));
    return finding.state;
}

ReadinessFacts nothing()
{
    return {.today = today};
}

} // namespace

TEST_CASE("There are fourteen points whose weights make a hundred, each in both languages and with a rule")
{
    const ReadinessScale& scale = readinessScale();
    CHECK(scale.points.size() == 14);
    int weight = 0;
    QSet<QString> codes;
    for (const auto* points : {&scale.points, &scale.closurePoints})
        for (const ReadinessPoint& point : *points) {
            CHECK_FALSE(point.name.nl.isEmpty());
            CHECK_FALSE(point.presentWhen.en.isEmpty());
            codes.insert(point.code);
            INFO(point.code.toStdString());
            CHECK_FALSE(findingOf(point.code, nothing()).text.isEmpty());
        }
    for (const ReadinessPoint& point : scale.points)
        weight += point.weight;
    CHECK(weight == 100);
    CHECK(codes.size() == 17);
    CHECK_FALSE(scale.notice.nl.isEmpty());
}

TEST_CASE("An empty dossier misses every point")
{
    for (const ReadinessRow& row : readinessRows(nothing(), u"NUISANCE"_s, {})) {
        INFO(row.point.code.toStdString());
        CHECK(row.state == Missing);
    }
}

TEST_CASE("Independent reporters are households other than the home itself; two are enough")
{
    ReadinessFacts facts = nothing();
    facts.reports = {report(1, today, 1), report(2, today, 1)};
    CHECK(state("independent_reporters", facts) == Partly);
    facts.reports.push_back(report(3, today, 100)); // who lives there
    CHECK(state("independent_reporters", facts) == Partly);
    facts.reports.push_back(report(4, today, 2));
    CHECK(state("independent_reporters", facts) == Present);
}

TEST_CASE("A name counts when it is not shielded, and is there with two statements")
{
    ReadinessFacts facts = nothing();
    facts.reports = {report(1, today, 1)};
    facts.reports.front().shielded = true;
    CHECK(state("named_reporters", facts) == Missing);
    facts.reports = {report(1, today, 1), report(2, today, 2)};
    CHECK(state("named_reporters", facts) == Partly);
    facts.documents = {document(1, u"VKL"_s), document(2, u"VKL"_s)};
    CHECK(state("named_reporters", facts) == Present);
}

TEST_CASE("Facts are in writing with times over at least four weeks")
{
    ReadinessFacts facts = nothing();
    facts.reports = {report(1, today.addDays(-27), 1), report(2, today, 1)};
    CHECK(state("facts_in_writing", facts) == Partly);
    facts.reports.front().on = today.addDays(-28);
    CHECK(state("facts_in_writing", facts) == Present);
    facts.reports.front().timeKnown = false;
    CHECK(state("facts_in_writing", facts) == Partly);
    facts.reports.clear();
    facts.incidents = {{.kind = EntityKind::Report, .id = 5, .code = {}, .on = today.addDays(-40)},
                       {.kind = EntityKind::Report, .id = 6, .code = {}, .on = today}};
    CHECK(state("facts_in_writing", facts) == Present);
}

TEST_CASE("A dossier is up to date with a fact of the last 30 days and no gap of more than eight weeks")
{
    ReadinessFacts facts = nothing();
    facts.reports = {report(1, today.addDays(-29 - 56), 1), report(2, today.addDays(-29), 1)};
    CHECK(state("up_to_date", facts) == Present);
    facts.reports.front().on = today.addDays(-29 - 57);
    CHECK(state("up_to_date", facts) == Partly);
    CHECK(findingOf(u"up_to_date"_s, facts).text.contains(u"26-8-2026"_s)); // says where the gap is
    facts.reports.back().on = today.addDays(-30);
    facts.reports.front().on = today.addDays(-200);
    CHECK(findingOf(u"up_to_date"_s, facts).state == Missing); // there is something, but it is no use
    facts.contacts = {contact(1, u"CALL"_s, today.addDays(-60)), contact(2, u"CALL"_s, today.addDays(-100)),
                      contact(3, u"CALL"_s, today.addDays(-150))};
    CHECK(state("up_to_date", facts) == Partly); // no gap any more, but the latest is still 30 days old
}

TEST_CASE("A visit, a neighbourhood enquiry or a report of our own is an observation of our own")
{
    for (const ReadinessFacts& facts : {ReadinessFacts{.today = today, .contacts = {contact(1, u"VISIT"_s)}},
                                        ReadinessFacts{.today = today, .instruments = {step(1, u"BUURTONDERZOEK"_s)}},
                                        ReadinessFacts{.today = today, .documents = {document(1, u"FOT"_s)}},
                                        ReadinessFacts{.today = today, .reports = {{.id = ReportId(1), .on = today}}}})
        CHECK(state("own_observation", facts) == Present);
}

TEST_CASE("Papers of the police count for half until somebody says on what ground we have them")
{
    ReadinessFacts facts = nothing();
    facts.documents = {document(1, u"RAP"_s)};
    CHECK(state("police_municipality", facts) == Partly);
}

TEST_CASE("Both sides are heard with a hearing, or with two invitations that can be shown")
{
    ReadinessFacts facts = nothing();
    facts.contacts = {contact(1, u"INVITATION"_s)};
    CHECK(state("both_sides_heard", facts) == Partly);
    facts.contacts.push_back(contact(2, u"NO_ANSWER"_s));
    CHECK(state("both_sides_heard", facts) == Present);
    facts.contacts = {contact(3, u"HEARING"_s)};
    CHECK(state("both_sides_heard", facts) == Present);
}

TEST_CASE("A warning counts for half without proof that it came")
{
    ReadinessFacts facts = nothing();
    facts.contacts = {contact(1, u"WARNING"_s)};
    CHECK(state("warnings_received", facts) == Partly);
    facts.documents = {document(1, u"EXP"_s)};
    CHECK(state("warnings_received", facts) == Present);
    facts.contacts.clear();
    CHECK(state("warnings_received", facts) == Present);
}

TEST_CASE("Lighter means are mediation, agreements or a directive that came to an end; a talk alone is half")
{
    ReadinessFacts facts = nothing();
    facts.contacts = {contact(1, u"TALK"_s)};
    CHECK(state("lighter_means", facts) == Partly);
    facts.instruments = {step(1, u"BUURTBEMIDDELING"_s)};
    CHECK(state("lighter_means", facts) == Present);
}

TEST_CASE("Help is offered by a referral or a payment arrangement that was carried through")
{
    ReadinessFacts facts = nothing();
    facts.instruments = {step(1, u"DOORVERWIJZEN"_s)};
    CHECK(state("help_offered", facts) == Present);
}

TEST_CASE("Circumstances are known in part when somebody spoke or judged; only people can say that it is all there")
{
    ReadinessFacts facts = nothing();
    facts.contacts = {contact(1, u"TALK"_s)};
    CHECK(state("circumstances", facts) == Partly);
    facts.contacts.clear();
    facts.causeJudged = {{EntityKind::RiskScore, 1}};
    CHECK(state("circumstances", facts) == Partly);
}

TEST_CASE("A child among who is involved answers half of the question about children")
{
    ReadinessFacts facts = nothing();
    facts.parties = {{.id = PartyId(1), .person = PersonId(1), .role = u"KIN"_s}};
    CHECK(state("children", facts) == Partly);
}

TEST_CASE("The right parties are all tenants, and whoever stands for them")
{
    ReadinessFacts facts = nothing();
    facts.tenants = {PersonId(1), PersonId(2)};
    CHECK(state("right_parties", facts) == Missing);
    facts.parties = {{.id = PartyId(1), .person = PersonId(1), .role = u"BEK"_s}};
    CHECK(state("right_parties", facts) == Partly);
    facts.parties.push_back({.id = PartyId(2), .person = PersonId(2), .role = u"MDH"_s});
    CHECK(state("right_parties", facts) == Partly); // were the registers looked at?
    facts.parties.push_back({.id = PartyId(3), .person = PersonId(3), .role = u"BWI"_s});
    CHECK(state("right_parties", facts) == Present);
}

TEST_CASE("The agreement is half of the contract and the rule that was broken")
{
    ReadinessFacts facts = nothing();
    facts.documents = {document(1, u"OVE"_s)};
    CHECK(state("contract_and_rule", facts) == Partly);
}

TEST_CASE("After a closure by the mayor other points stand in the place of five")
{
    ReadinessFacts facts = nothing();
    facts.documents = {document(1, u"BES"_s), document(2, u"RAP"_s)};
    facts.instruments = {step(1, u"AFWEGING"_s)};
    CHECK_FALSE(isAfterClosure(facts, u"NUISANCE"_s));
    CHECK(isAfterClosure(facts, u"DRUGS"_s));
    CHECK(readinessRows(facts, u"DRUGS"_s, {}).size() == 12);
    CHECK(state("closure_decision", facts) == Present);
    CHECK(state("administrative_report", facts) == Partly);
    CHECK(state("own_weighing", facts) == Partly);
    facts.documents.clear();
    facts.instruments = {step(1, u"ONTBINDING_BUITEN_RECHTE"_s)};
    CHECK(isAfterClosure(facts, u"NUISANCE"_s));
}

TEST_CASE("What somebody marked stands over what the casebook tells, and missing points come first")
{
    ReadinessFacts facts = nothing();
    facts.contacts = {contact(1, u"HEARING"_s)};
    std::vector<ReadinessMark> marks{
        {.id = ReadinessMarkId(1), .point = u"children"_s, .state = u"not_applicable"_s, .reason = u"No children"_s},
        {.id = ReadinessMarkId(2), .point = u"both_sides_heard"_s, .state = u"partly"_s, .reason = u"One side"_s}};
    const auto rows = readinessRows(facts, u"NUISANCE"_s, marks);
    CHECK(rows.front().state == Missing);
    CHECK(rows.front().point.code == u"independent_reporters"_s); // the heaviest
    CHECK(rows.back().point.code == u"children"_s);
    const auto heard =
        std::ranges::find(rows, u"both_sides_heard"_s, [](const ReadinessRow& row) { return row.point.code; });
    CHECK(heard->state == Partly);
    CHECK(heard->finding.state == Present);
    CHECK(heard->mark == ReadinessMarkId(2));
}

TEST_CASE("The weight that is there counts half points for half, and leaves out what does not apply")
{
    std::vector<ReadinessRow> rows(4);
    rows[0] = {.point = {.weight = 10}, .state = Present};
    rows[1] = {.point = {.weight = 8}, .state = Partly};
    rows[2] = {.point = {.weight = 6}, .state = Missing};
    rows[3] = {.point = {.weight = 4}, .state = NotApplicable};
    const ReadinessSum sum = sumOf(rows);
    CHECK(sum.filled == 14);
    CHECK(sum.of == 24);
    CHECK(sum.notApplicable == 4);
    CHECK(sum.counts[int(Partly)] == 1);
}
