// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/dossier_links.h"

#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/cases/views/dossier_detail.h"
#include "storage/cases/dossier_link_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Linked : CaseStreet {
    Linked() : anna(session(Role::SocialManager))
    {
        for (const QString& title : {u"First"_s, u"Second"_s, u"Third"_s})
            dossiers.push_back(
                orThrow(dossiers::open(anna, {.title = title, .kind = u"NUISANCE"_s, .unit = units[1]})).id);
    }
    std::vector<woonrust::dossiers::LinkView> linksOf(Session& who, std::size_t dossier)
    {
        return orThrow(woonrust::dossiers::dossierDetail(who, dossiers[dossier])).links;
    }

    Session anna;
    std::vector<DossierId> dossiers;
};

} // namespace

TEST_CASE("What a dossier follows on is followed by it, and other links say the same from both sides")
{
    CHECK(linkKindOfOther(u"FOLLOWS"_s) == u"FOLLOWED_BY"_s);
    CHECK(linkKindOfOther(u"FOLLOWED_BY"_s) == u"FOLLOWS"_s);
    CHECK(linkKindOfOther(u"HAS_PART"_s) == u"PART_OF"_s);
    CHECK(linkKindOfOther(u"SAME_PEOPLE"_s) == u"SAME_PEOPLE"_s);
}

TEST_CASE("A dossier is linked to as many as belong with it, and each of them tells it")
{
    Linked it;
    REQUIRE(dossier_links::add(it.anna, it.dossiers[0], it.dossiers[1], u"FOLLOWS"_s));
    REQUIRE(dossier_links::add(it.anna, it.dossiers[0], it.dossiers[2], u"SAME_PEOPLE"_s));
    CHECK(it.linksOf(it.anna, 0).size() == 2);
    const auto there = it.linksOf(it.anna, 1);
    REQUIRE(there.size() == 1);
    CHECK(there.front().kindName == u"Followed by"_s);
    CHECK(there.front().number == u"D26-00001"_s);
    CHECK(there.front().title == u"First"_s);
    const auto rows = orThrow(timeline::of(it.anna, it.dossiers[1], 100, {}));
    CHECK(std::ranges::any_of(rows, [](const auto& row) { return row.title == u"Followed by: D26-00001"_s; }));
}

TEST_CASE("Two dossiers are linked once, from whichever side, and none with itself")
{
    Linked it;
    REQUIRE(dossier_links::add(it.anna, it.dossiers[0], it.dossiers[1], u"OTHER"_s));
    const auto refused = [&](DossierId one, DossierId other, const QString& kind) {
        return dossier_links::add(it.anna, one, other, kind).error().field;
    };
    CHECK(refused(it.dossiers[0], it.dossiers[1], u"FOLLOWS"_s) == u"other"_s);
    CHECK(refused(it.dossiers[1], it.dossiers[0], u"FOLLOWS"_s) == u"other"_s);
    CHECK(refused(it.dossiers[2], it.dossiers[2], u"OTHER"_s) == u"other"_s);
    CHECK(refused(it.dossiers[2], DossierId(99), u"OTHER"_s) == u"other"_s);
    CHECK(refused(it.dossiers[2], it.dossiers[0], u"NONSENSE"_s) == u"kind"_s);
    CHECK(it.db.integer(u"SELECT count(*) FROM dossier_link"_s) == 2);
}

TEST_CASE("A link goes from both, and comes back as it was")
{
    Linked it;
    const auto link = orThrow(dossier_links::add(it.anna, it.dossiers[0], it.dossiers[1], u"PART_OF"_s));
    // From the other side.
    REQUIRE(dossier_links::remove(it.anna, it.linksOf(it.anna, 1).front().link.id));
    CHECK(it.linksOf(it.anna, 0).empty());
    CHECK_FALSE(storage::findDossierLink(it.db, link));
    CHECK(dossier_links::add(it.anna, it.dossiers[0], it.dossiers[1], u"PART_OF"_s));
}

TEST_CASE("Of a linked dossier for named people others see the number, and cannot undo the link")
{
    Linked it;
    REQUIRE(dossier_links::add(it.anna, it.dossiers[0], it.dossiers[1], u"SAME_PEOPLE"_s));
    REQUIRE(dossiers::setConfidentiality(it.anna, it.dossiers[1], u"GEH"_s, {}, u"Violence"_s));
    Session other = it.session(Role::SupportOfficer);
    const auto seen = it.linksOf(other, 0);
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().number == u"D26-00002"_s);
    CHECK(seen.front().hidden);
    CHECK(seen.front().title.isEmpty());
    CHECK(dossier_links::remove(other, seen.front().link.id).error().kind == ErrorKind::NotAllowed);
    CHECK(dossier_links::add(other, it.dossiers[2], it.dossiers[1], u"OTHER"_s).error().kind == ErrorKind::NotAllowed);
    CHECK(it.linksOf(it.anna, 0).front().title == u"Second"_s);
}
