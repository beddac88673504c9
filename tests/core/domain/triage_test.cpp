// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/triage.h"

#include "domain/code_list.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

using enum ComplaintNature;
using enum TriageOutcome;
constexpr auto unknown = ReporterPattern::Unknown;
constexpr auto one = ReporterPattern::One;
constexpr auto several = ReporterPattern::Several;
constexpr auto mutual = ReporterPattern::Mutual;

} // namespace

TEST_CASE("Each combination of answers proposes what the triage table says")
{
    struct Row {
        ComplaintNature nature;
        TriageOutcome noneKnown, fromOne, fromSeveral, bothWays;
    };
    // Without concern about the person.
    const std::vector<Row> table{
        {Tolerable, Advice, Advice, Unclear, Mediation},
        {Quarrel, Mediation, Mediation, Mediation, Mediation},
        {Nuisance, Dossier, Dossier, Dossier, Mediation},
        {Serious, Dossier, Dossier, Dossier, Dossier},
        {ComplaintNature::Unknown, Unclear, Unclear, Unclear, Mediation},
    };
    for (const Row& row : table) {
        for (const Concern concern : {Concern::No, Concern::Unknown}) {
            INFO(int(row.nature));
            CHECK(proposeTriage({row.nature, unknown, concern}).outcome == row.noneKnown);
            CHECK(proposeTriage({row.nature, one, concern}).outcome == row.fromOne);
            CHECK(proposeTriage({row.nature, several, concern}).outcome == row.fromSeveral);
            CHECK(proposeTriage({row.nature, mutual, concern}).outcome == row.bothWays);
        }
    }
}

TEST_CASE("Concern about the person puts care first, unless there is danger")
{
    for (const ComplaintNature nature : {ComplaintNature::Unknown, Tolerable, Quarrel, Nuisance}) {
        for (const ReporterPattern reporters : {unknown, one, several, mutual})
            CHECK(proposeTriage({nature, reporters, Concern::Yes}).outcome == Care);
    }
    CHECK(proposeTriage({Serious, one, Concern::Yes}).outcome == Dossier);
}

TEST_CASE("Who has not spoken with the neighbour is asked to do that first, unless facts say otherwise")
{
    CHECK(proposeTriage({.reporters = one, .spokeWithNeighbour = false}).outcome == Advice);
    CHECK(proposeTriage({.reporters = several, .spokeWithNeighbour = false}).outcome == Unclear);
    CHECK(proposeTriage({.nature = Nuisance, .reporters = one, .spokeWithNeighbour = false}).outcome == Dossier);
}

TEST_CASE("Every proposal gives a reason, and its code is in the list")
{
    QStringList codes;
    for (const CodeValue& value : shippedCodeLists()) {
        if (value.list == u"TRIAGE"_s)
            codes << value.code;
    }
    for (const TriageOutcome outcome : {Advice, Mediation, Care, Dossier, Unclear})
        CHECK(codes.contains(triageCode(outcome)));
    CHECK(codes.size() == 5);
    CHECK_FALSE(proposeTriage({}).reason.isEmpty());
    CHECK(proposeTriage({Nuisance, one}).reason != proposeTriage({Nuisance, several}).reason);
}

TEST_CASE("What is known when the report is typed already answers questions")
{
    const auto from = [](const TriageFacts& facts) { return answersFromFacts(facts); };
    CHECK(from({}) == TriageAnswers{});
    CHECK(from({.reportersIn90Days = 1}).reporters == one);
    CHECK(from({.reportersIn90Days = 2}).reporters == several);
    CHECK(from({.reportersIn90Days = 3, .mutualReports = true}).reporters == mutual);
    CHECK(from({.nature = u"overlast"_s, .category = u"RUZ"_s}).nature == Quarrel);
    CHECK(from({.nature = u"overlast"_s, .reportersIn90Days = 1}).nature == ComplaintNature::Unknown);
    CHECK(from({.nature = u"overlast"_s, .reportersIn90Days = 2}).nature == Nuisance);
    CHECK(from({.nature = u"overlast"_s, .spokenToNeighbour = u"AFRAID"_s}).nature == Nuisance);
    CHECK(from({.nature = u"criminaliteit"_s, .category = u"RUZ"_s}).nature == Serious);
    CHECK(from({.category = u"HEN"_s}).nature == Serious);
    CHECK(from({.nature = u"kwetsbaarheid"_s}).concern == Concern::Yes);
    CHECK(from({.category = u"PSY"_s}).concern == Concern::Yes);
    CHECK(from({.vulnerableHousehold = true}).concern == Concern::Yes);
    CHECK_FALSE(from({.spokenToNeighbour = u"NO"_s}).spokeWithNeighbour);
    CHECK(from({.spokenToNeighbour = u"TRIED"_s}).spokeWithNeighbour);
}

TEST_CASE("A positive signal and a physical defect need no triage")
{
    CHECK_FALSE(needsTriage({.nature = u"positief"_s}));
    CHECK_FALSE(needsTriage({.nature = u"fysiek"_s}));
    CHECK(needsTriage({.nature = u"overlast"_s}));
    CHECK(needsTriage({}));
}
