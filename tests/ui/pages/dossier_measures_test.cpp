// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiers_fixture.h"
#include "services/cases/accounts.h"
#include "services/cases/measures.h"
#include "ui/pages/dossiers/detail_tabs.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A dossier of noise with a report, open on one of its tabs.
struct Opened : Dossiers {
    explicit Opened(ui::Tab tab, Role role = Role::SocialManager) : Dossiers(role), id(noise())
    {
        report(id);
        show();
        open(id);
        page->findChild<QTabWidget*>()->setCurrentIndex(tab);
        fixture.settle();
    }
    std::vector<Measure> measures()
    {
        Session session = fixture.session();
        return orThrow(woonrust::measures::measuresOf(session, id));
    }
    std::vector<Account> accounts()
    {
        Session session = fixture.session();
        return orThrow(woonrust::accounts::accountsOf(session, id));
    }
    void choose(const QString& box, const QString& code)
    {
        auto* combo = field<QComboBox>(box);
        REQUIRE(combo);
        combo->setCurrentIndex(combo->findData(code));
        REQUIRE(combo->currentData().toString() == code);
    }
    template <class Done> bool comes(const Done& done)
    {
        return QTest::qWaitFor([&] {
            fixture.settle();
            return done();
        });
    }
    DossierId id;
};

} // namespace

TEST_CASE("A measure is recorded with what the catalogue says of it in view, and stands on its tab",
          "[dossiers][measures]")
{
    Opened d(ui::MeasuresTab);
    d.press(u"Record a measure"_s);
    d.choose(u"Instrument"_s, u"WAARSCHUWING"_s);
    REQUIRE(d.comes([&] {
        return std::ranges::any_of(d.visibleTexts(),
                                   [](const QString& text) { return text.contains(u"social, repressive"_s); });
    }));
    d.field<QPlainTextEdit>(u"Account"_s)->setPlainText(u"Handed over and explained."_s);
    d.press(u"Save"_s);
    REQUIRE(d.comes([&] { return d.measures().size() == 1; }));
    CHECK(d.measures().front().instrument == u"WAARSCHUWING"_s);
    CHECK(d.comes([&] { return d.page->findChild<QTabWidget*>()->tabText(ui::MeasuresTab) == u"Measures 1"_s; }));
    d.shown->picture(u"dossier-measures"_s);
}

TEST_CASE("An instrument of another role is warned about, and can be recorded", "[dossiers][measures]")
{
    Opened d(ui::MeasuresTab);
    d.press(u"Record a measure"_s);
    d.choose(u"Instrument"_s, u"CAMERA"_s);
    CHECK(d.comes([&] {
        return std::ranges::any_of(d.visibleTexts(), [](const QString& text) {
            return text.startsWith(u"Your role does not use this instrument"_s);
        });
    }));
    d.press(u"Save"_s);
    CHECK(d.comes([&] { return d.measures().size() == 1; }));
}

TEST_CASE("A measure is ended with a result, and runs again when that is taken back", "[dossiers][measures]")
{
    Opened d(ui::MeasuresTab);
    Session session = d.fixture.session();
    const MeasureId id = orThrow(measures::add(
        session, {.dossier = d.id, .instrument = u"AANSPREKEN"_s, .fromOn = d.fixture.book.clock.today()}));
    REQUIRE(d.comes([&] { return d.page->findChild<QTabWidget*>()->tabText(ui::MeasuresTab) == u"Measures 1"_s; }));
    d.press(u"End with a result"_s);
    d.choose(u"Result"_s, u"REACHED"_s);
    d.press(u"Save"_s);
    REQUIRE(d.comes([&] { return d.measures().front().result == u"REACHED"_s; }));
    CHECK(d.measures().front().endedOn == d.fixture.book.clock.today());
    REQUIRE(measures::takeBack(session, id));
    CHECK(d.comes([&] { return d.page->findChild<QTabWidget*>()->tabText(ui::MeasuresTab) == u"Measures 1"_s; }));
}

TEST_CASE("Both sides stand beside each other, and what the reporter said is put to the accused without a name",
          "[dossiers][measures]")
{
    Opened d(ui::PartiesTab);
    {
        Session session = d.fixture.session();
        orThrow(accounts::add(session, {.dossier = d.id,
                                        .side = u"REPORTER"_s,
                                        .person = d.tenants[0],
                                        .said = u"T. de Wit hears drums each night."_s}));
    }
    REQUIRE(d.comes([&] { return d.visibleTexts().contains(u"T. de Wit hears drums each night."_s); }));
    auto* hear = d.page->findChild<QPushButton*>(u"hear ACCUSED"_s);
    REQUIRE(hear);
    hear->click();
    d.fixture.settle();
    auto* who = d.field<QComboBox>(u"Who was heard"_s);
    REQUIRE(who);
    // The accused alone, with the role, and chosen as there is no other.
    CHECK(who->findData(d.tenants[0].value()) < 0);
    CHECK(who->currentData().toLongLong() == d.tenants[1].value());
    CHECK(who->currentText().contains(u"Accused"_s));
    d.press(u"&Take over what the other side said"_s);
    auto* putTo = d.field<QPlainTextEdit>(u"What was put to them"_s);
    REQUIRE(d.comes([&] { return !putTo->toPlainText().isEmpty(); }));
    CHECK(putTo->toPlainText().contains(u"hears drums each night"_s));
    CHECK_FALSE(putTo->toPlainText().contains(u"Wit"_s));
    d.field<QPlainTextEdit>(u"What they said"_s)->setPlainText(u"Only on Fridays."_s);
    d.press(u"Save"_s);
    REQUIRE(d.comes([&] { return d.accounts().size() == 2; }));
    CHECK(d.accounts().front().person == d.tenants[1]);
    CHECK(d.comes([&] { return d.visibleTexts().contains(u"Only on Fridays."_s); }));
    d.shown->picture(u"dossier-both-sides"_s);
}
