// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/users.h"
#include "services/office/lists.h"
#include "services/office/settings.h"
#include "services/office/texts.h"
#include "services/register/alerts.h"
#include "services/register/areas.h"
#include "services/register/person_page.h"
#include "services/register/unit_page.h"
#include "support/catch_qt.h"
#include "support/register.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

// Every role tries every service of the register; a letter per role tells who may: S(upport officer), M (social
// manager), L(iveability worker), A(rea caretaker), C(oordinator), m(anagement), a(dministrator).
TEST_CASE("Each role may do with the register what it needs, and no more")
{
    TestCasebook book;
    const UnitId unit = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const PersonId person = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const TenancyId tenancy = addTenancy(book, unit, person, QDate(2020, 1, 1));
    Alert alert;
    alert.unit = unit;
    alert.kind = u"BEZ"_s;
    alert.source = u"Wijkagent"_s;
    alert.untilOn = QDate(2027, 1, 1);
    Session coordinator = book.session(Role::Coordinator);
    const AlertId alertId = orThrow(alerts::add(coordinator, alert));
    const AreaId area = orThrow(areas::add(coordinator, {.name = u"Zuidwijk"_s}));

    const auto allowed = [](const auto& result) {
        return result.has_value() || result.error().kind != ErrorKind::NotAllowed;
    };
    struct Row {
        const char* what;
        const char* who;
        std::function<bool(Session&)> attempt;
    };
    const std::vector<Row> table = {
        {"units::search", "SMLACa", [&](Session& s) { return allowed(units::search(s, u"lijster"_s)); }},
        {"units::get", "SMLACa", [&](Session& s) { return allowed(units::get(s, unit)); }},
        {"units::findByNumber", "SMLACa", [&](Session& s) { return allowed(units::findByNumber(s, u"1"_s)); }},
        {"units::page", "SMLAC", [&](Session& s) { return allowed(units::page(s, unit)); }},
        {"units::add", "Ca", [&](Session& s) { return allowed(units::add(s, {})); }},
        {"units::check", "Ca", [&](Session& s) { return allowed(units::check(s, {})); }},
        {"units::update", "Ca", [&](Session& s) { return allowed(units::update(s, Unit{.id = unit})); }},
        {"persons::search", "SMLAC", [&](Session& s) { return allowed(persons::search(s, u"bakker"_s)); }},
        {"persons::get", "SMLAC", [&](Session& s) { return allowed(persons::get(s, person)); }},
        {"persons::page", "SMLAC", [&](Session& s) { return allowed(persons::page(s, person)); }},
        {"persons::possibleDoubles", "SMLAC", [&](Session& s) { return allowed(persons::possibleDoubles(s, {})); }},
        {"persons::add", "SMLACa", [&](Session& s) { return allowed(persons::add(s, {})); }},
        {"persons::update", "SMLACa", [&](Session& s) { return allowed(persons::update(s, Person{.id = person})); }},
        {"tenancies::add", "SMLACa", [&](Session& s) { return allowed(tenancies::add(s, {})); }},
        {"tenancies::end", "SMLACa", [&](Session& s) { return allowed(tenancies::end(s, seen(s, tenancy), {}, {})); }},
        {"alerts::atUnit", "SMLAC", [&](Session& s) { return allowed(alerts::atUnit(s, unit)); }},
        {"alerts::onPerson", "SMLAC", [&](Session& s) { return allowed(alerts::onPerson(s, person)); }},
        {"alerts::expiring", "SMLAC", [&](Session& s) { return allowed(alerts::expiring(s)); }},
        {"alerts::add", "SMLC", [&](Session& s) { return allowed(alerts::add(s, {})); }},
        {"alerts::extend", "SMLC", [&](Session& s) { return allowed(alerts::extend(s, seen(s, alertId), {}, {})); }},
        {"alerts::end", "SMLC", [&](Session& s) { return allowed(alerts::end(s, seen(s, alertId), {})); }},
        {"areas::all", "SMLACma", [&](Session& s) { return allowed(areas::all(s)); }},
        {"areas::boundaries", "SMLACma", [&](Session& s) { return allowed(areas::boundaries(s, {}, 2026)); }},
        {"areas::add", "Ca", [&](Session& s) { return allowed(areas::add(s, {})); }},
        {"areas::rename", "Ca", [&](Session& s) { return allowed(areas::rename(s, seen(s, area), {})); }},
        {"areas::move", "Ca", [&](Session& s) { return allowed(areas::move(s, seen(s, area), area)); }},
        {"areas::retire", "Ca", [&](Session& s) { return allowed(areas::retire(s, seen(s, AreaId(999)))); }},
        {"lists::load", "SMLACma", [&](Session& s) { return allowed(lists::load(s, u"nl"_s)); }},
        {"lists::add", "Ca", [&](Session& s) { return allowed(lists::add(s, {})); }},
        {"lists::rename", "Ca", [&](Session& s) { return allowed(lists::rename(s, {}, {}, {})); }},
        {"lists::retire", "Ca", [&](Session& s) { return allowed(lists::retire(s, {}, {})); }},
        {"lists::remove", "Ca", [&](Session& s) { return allowed(lists::remove(s, {}, {})); }},
        {"lists::reorder", "Ca", [&](Session& s) { return allowed(lists::reorder(s, {}, {})); }},
        {"texts::list", "SMLACma", [&](Session& s) { return allowed(texts::list(s, u"nl"_s)); }},
        {"texts::save", "Ca", [&](Session& s) { return allowed(texts::save(s, {})); }},
        {"settings::load", "SMLACma", [&](Session& s) { return allowed(settings::load(s)); }},
        {"settings::save of a norm", "Ca",
         [&](Session& s) {
             Settings wanted = settings::current(s.db());
             wanted.feedbackDays = -1;
             return allowed(settings::save(s, wanted));
         }},
        {"settings::save of the office", "a",
         [&](Session& s) {
             Settings wanted = settings::current(s.db());
             wanted.idleMinutes = -1;
             return allowed(settings::save(s, wanted));
         }},
        {"users::all", "SMLACma", [&](Session& s) { return allowed(users::all(s)); }},
        {"users::change", "a", [&](Session& s) { return allowed(users::change(s, {})); }},
    };
    const QString letters = u"SMLACma"_s;
    for (const Row& row : table) {
        QString who;
        int place = 0;
        for (const Role role : allRoles) {
            Session session = book.session(role);
            if (row.attempt(session))
                who += letters[place];
            ++place;
        }
        INFO(row.what);
        CHECK(who == QLatin1StringView(row.who));
    }
}
