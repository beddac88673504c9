// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/unit_page.h"

#include "support/catch_qt.h"
#include "support/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A secret dossier leaves no trace on the page of its home, but for those who may open it")
{
    TestCasebook book;
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const qint64 secret = book.db.insert(
        u"INSERT INTO dossier (number, title, kind, unit_id, lead, phase, confidentiality, status, opened_at, "
        "opened_on) VALUES (2026000000001, 'Bedreiging', 'NUISANCE', ?, 'US', 'PREVENTIVE', 'GEH', 'INB', "
        "'2026-11-01T09:00:00.000Z', '2026-11-01')"_s,
        {home});
    book.db.exec(u"INSERT INTO report (number, received_at, received_on, received_time_known, channel, origin, "
                 "reporter_kind, unit_id, category, nature, description, status, dossier_id) "
                 "VALUES (2026000000001, '2026-11-02T09:00:00.000Z', '2026-11-02', 1, 'TEL', 'TENANT', 'anonymous', "
                 "?, 'GEL', 'overlast', 'Muziek', 'AAN', ?)"_s,
                 {home, secret});
    const auto seen = [&](Role role) {
        Session session = book.session(role);
        const auto page = units::page(session, home);
        return page ? int(page->reports.size() + page->dossiers.size()) : -1;
    };
    CHECK(seen(Role::SocialManager) == 0);
    CHECK(seen(Role::Coordinator) == 2);
    CHECK(seen(Role::Management) == -1);
    book.db.exec(u"INSERT INTO dossier_access (dossier_id, user_id) VALUES (?, ?)"_s,
                 {secret, book.actor(Role::SocialManager).id});
    CHECK(seen(Role::SocialManager) == 2);
}
