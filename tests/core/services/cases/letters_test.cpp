// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/letters/letters.h"

#include "services/cases/accounts.h"
#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/cases/incidents.h"
#include "services/cases/parties.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "services/lists/find.h"
#include "services/office/letter_templates.h"
#include "services/office/settings.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/letter_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/letters.h"

#include <QCryptographicHash>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A report of noise by A. de Wit about B. Smit, in a dossier of its own.
struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::SocialManager))
    {
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        about = {.report = {}, .dossier = made.dossier};
    }
    // Another report in it, by that tenant.
    ReportId reportBy(std::size_t tenant, bool shielded = false)
    {
        Report one = noise();
        one.reporter = tenants[tenant];
        one.shielded = shielded;
        return orThrow(reports::registerReport(
                           session, one,
                           {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = about.dossier}))
            .id;
    }
    std::vector<Letter> composed(const QString& code)
    {
        return orThrow(letters::compose(session, {.code = code, .about = about}));
    }
    // Begun, with every field filled in.
    Letter draft(const QString& code)
    {
        const auto ids = orThrow(letters::start(session, {.code = code, .about = about}));
        const Letter filled = answered(stored(ids.front()));
        REQUIRE(letters::save(session, filled));
        return stored(ids.front());
    }
    Letter stored(LetterId id) { return storage::findLetter(db, id).value(); }
    Letter sent(const QString& code)
    {
        const Letter letter = draft(code);
        REQUIRE(letters::finalise(session, letter, {.pdf = somePdf()}));
        return stored(letter.id);
    }
    qint64 count(const QString& table) { return db.integer(u"SELECT count(*) FROM "_s + table); }

    Session session;
    ReportId report;
    Subject about;
};

QString textOf(const Letter& letter)
{
    return subjectOf(letter, u"nl"_s) + u'\n' + plainTextOf(letter, u"nl"_s);
}

} // namespace

TEST_CASE("A letter to the tenants goes to all who rent the home, by name, with its fields filled from the dossier")
{
    Case c;
    const PersonId partner = [&] {
        Transaction transaction(c.db);
        const PersonId id = storage::insertPerson(c.db, {.lastName = u"Jansen"_s}, c.clock.nowUtc());
        storage::insertTenancy(c.db, {.unit = c.units[1], .person = id, .startOn = QDate(2021, 5, 1)});
        transaction.commit();
        return id;
    }();
    const auto letters = c.composed(u"B05"_s);
    REQUIRE(letters.size() == 1);
    const Letter& letter = letters[0];
    REQUIRE(letter.addressees.size() == 2);
    CHECK(std::ranges::contains(letter.addressees, partner, &Addressee::person));
    CHECK(letter.addressees[0].address.first() == u"Lijsterhof 14");
    CHECK(letter.values.at(u"huurder_naam"_s).items.size() == 2);
    CHECK(textOf(letter).contains(u"Lijsterhof 14"));
    CHECK(textOf(letter).contains(u"20 november 2026: "));
    CHECK(emptyFields(letter).contains(u"gesprek_datum"_s));
    CHECK_FALSE(letter.outside);
    CHECK(c.count(u"letter"_s) == 0); // looking records nothing
}

TEST_CASE("Who represents a tenant gets a copy")
{
    Case c;
    (void)orThrow(parties::add(c.session, {.dossier = c.about.dossier,
                                           .description = u"Bewindvoering Noord"_s,
                                           .role = u"BWI"_s,
                                           .fromOn = QDate(2026, 11, 1)}));
    const Letter letter = c.composed(u"B07"_s).front();
    REQUIRE(letter.addressees.size() == 2);
    CHECK(letter.addressees[1].copy);
    CHECK(letter.addressees[1].name == u"Bewindvoering Noord");
    CHECK(letter.values.at(u"huurder_naam"_s).items.size() == 1);
}

TEST_CASE("Each reporter of a dossier gets a letter of their own, about their own report")
{
    Case c;
    const ReportId second = c.reportBy(2);
    const auto ids = orThrow(letters::start(c.session, {.code = u"B14"_s, .about = c.about}));
    REQUIRE(ids.size() == 2);
    const Letter one = c.stored(ids[0]);
    const Letter other = c.stored(ids[1]);
    CHECK(one.about.report == c.report);
    CHECK(other.about.report == second);
    CHECK(other.batch == one.id);
    CHECK(textOf(one).contains(u"de Wit"));
    CHECK_FALSE(textOf(one).contains(u"Bos"));
    CHECK(textOf(other).contains(u"Bos"));
    CHECK_FALSE(textOf(other).contains(u"de Wit"));
    for (const Letter& letter : {one, other}) {
        CHECK_FALSE(textOf(letter).contains(u"Smit")); // nor do they read who it is about
        CHECK(orThrow(letters::view(c.session, letter.id)).inBatch == 2);
    }

    Letter written = answered(one);
    written.blocks[1].text += u"\n\nWij zijn er mee bezig."_s;
    REQUIRE(letters::save(c.session, written, true));
    const Letter alike = c.stored(other.id);
    CHECK(textOf(alike).contains(u"Wij zijn er mee bezig."));
    CHECK(textOf(alike).contains(u"Bos"));
    CHECK(emptyFields(alike).isEmpty());
}

TEST_CASE("The name of who reported lands in no letter to somebody else")
{
    Case c;
    (void)c.reportBy(2, true);
    for (const auto& each : orThrow(letter_templates::inForce(c.session))) {
        if (each.letter.to == LetterTo::Reporter)
            continue;
        INFO(each.letter.code.toStdString());
        for (const Letter& letter : c.composed(each.letter.code)) {
            CHECK_FALSE(textOf(letter).contains(u"de Wit"));
            CHECK_FALSE(textOf(letter).contains(u"Bos"));
            CHECK_FALSE(std::ranges::contains(letter.addressees, c.tenants[2], &Addressee::person));
        }
        const auto offered = orThrow(letters::choices(c.session, each.letter.code, c.about));
        if (each.letter.to != LetterTo::Person)
            CHECK_FALSE(std::ranges::contains(offered, c.tenants[2],
                                              [](const letters::Choice& one) { return one.addressee.person; }));
    }
}

TEST_CASE("A name that its writer typed is asked about, and that of somebody shielded is refused")
{
    Case c;
    (void)c.reportBy(2, true);
    Letter letter = c.draft(u"B05"_s);
    letter.blocks[1].text += u"\nMevrouw de Wit heeft gebeld."_s;
    REQUIRE(letters::save(c.session, letter));
    letter = c.stored(letter.id);
    const auto refused = letters::finalise(c.session, letter, {.pdf = somePdf()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"names");
    CHECK(orThrow(letters::consequences(c.session, letter.id)).named.size() == 1);
    CHECK(letters::finalise(c.session, letter, {.pdf = somePdf(), .namesMeant = true}));

    Letter worse = c.draft(u"B05"_s);
    worse.blocks[1].text += u"\nBos heeft gebeld."_s;
    REQUIRE(letters::save(c.session, worse));
    CHECK_FALSE(letters::finalise(c.session, c.stored(worse.id), {.pdf = somePdf(), .namesMeant = true}));
}

TEST_CASE("How to reach who reported is asked about as their name is, and of somebody shielded it is refused")
{
    Case c;
    const ReportId shielded = c.reportBy(2, true);
    REQUIRE(shielded);
    for (const auto& [tenant, phone, mail] : {std::tuple{0, u"06 5587 7004"_s, u"a.dewit@example.nl"_s},
                                              std::tuple{2, u"06 1111 2222"_s, u"bos@example.nl"_s}}) {
        Person person = *storage::findPerson(c.db, c.tenants[std::size_t(tenant)]);
        person.phone = phone;
        person.email = mail;
        Transaction transaction(c.db);
        REQUIRE(storage::updatePerson(c.db, person));
        transaction.commit();
    }
    const Letter plain = c.draft(u"B05"_s);
    CHECK(orThrow(letters::reportersNamedIn(c.session, plain)).empty());
    const auto found = [&](const QString& words) {
        Letter letter = plain;
        letter.blocks[1].text += u" "_s + words;
        return orThrow(letters::reportersNamedIn(c.session, letter));
    };
    for (const QString& form : {u"06-55877004"_s, u"06 55 87 70 04"_s, u"+31 6 55877004"_s, u"+31 (0)6 5587 7004"_s,
                                u"0031655877004"_s, u"A.deWit@Example.nl"_s, u"lijsterhof 12"_s}) {
        INFO(form.toStdString());
        const auto named = found(u"Bel "_s + form + u" voor meer."_s);
        REQUIRE(named.size() == 1);
        CHECK(named.front().name == form);
        CHECK_FALSE(named.front().shielded);
    }
    for (const QString& form : {u"0611112222"_s, u"bos@example.nl"_s, u"Lijsterhof 16"_s}) {
        INFO(form.toStdString());
        const auto named = found(form);
        REQUIRE_FALSE(named.empty());
        CHECK(std::ranges::any_of(named, &letters::NamedReporter::shielded));
    }
    CHECK(found(u"Lijsterhof 14, het bos, 06 5587 7005"_s).empty()); // the home itself, a wood, another number

    Letter letter = plain;
    letter.blocks[1].text += u" Bel +31 6 1111 2222."_s;
    REQUIRE(letters::save(c.session, letter));
    const auto refused = letters::finalise(c.session, c.stored(letter.id), {.pdf = somePdf(), .namesMeant = true});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"names");
}

TEST_CASE("Empty fields keep a letter from becoming final, and not from being a draft")
{
    Case c;
    const LetterId id = orThrow(letters::start(c.session, {.code = u"B05"_s, .about = c.about})).front();
    const auto refused = letters::finalise(c.session, c.stored(id), {.pdf = somePdf()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"values");
    CHECK(refused.error().message.contains(u"Day of the talk"_s));
    CHECK(c.count(u"document"_s) == 0);
    REQUIRE(letters::save(c.session, answered(c.stored(id))));
    CHECK(letters::finalise(c.session, c.stored(id), {.pdf = somePdf()}));
}

TEST_CASE("A final letter keeps its PDF and its sum, records the contact, and keeps the promise of its kind")
{
    Case c;
    const Letter draft = c.draft(u"B01"_s);
    const QByteArray pdf = somePdf();
    const auto shown = orThrow(letters::consequences(c.session, draft.id));
    CHECK(shown.contactKind == u"ACK");
    CHECK(shown.deadlines.size() == 1);
    CHECK_FALSE(shown.late);
    REQUIRE(letters::finalise(c.session, draft, {.pdf = pdf}));

    const Letter letter = c.stored(draft.id);
    CHECK(stateOf(letter) == LetterState::Final);
    CHECK(letter.datedOn == QDate(2026, 11, 20));
    CHECK(letter.sha256 == QCryptographicHash::hash(pdf, QCryptographicHash::Sha256));
    const Document document = storage::findDocument(c.db, letter.document).value();
    CHECK(document.sha256 == letter.sha256);
    CHECK_FALSE(document.fileName.contains(u"Wit"));
    CHECK_FALSE(document.title.contains(u"Wit"));
    CHECK(orThrow(documents::content(c.session, letter.document)) == pdf);
    const ContactMoment contact = storage::findContact(c.db, letter.contact).value();
    CHECK(contact.kind == u"ACK");
    CHECK(contact.person == c.tenants[0]);
    CHECK(contact.about.report == c.report);
    for (const StoredDeadline& deadline : storage::deadlinesOf(c.db, c.report))
        CHECK(deadline.metOn.isValid() == (deadline.kind == u"ACK"));
    // One line tells it, not three.
    int lines = 0;
    for (const auto& row : orThrow(timeline::of(c.session, c.about.dossier)))
        lines += row.target == EntityKind::Letter || row.target == EntityKind::Document ||
                 row.target == EntityKind::ContactMoment;
    CHECK(lines == 1);
}

TEST_CASE("What is late asks why, and then nothing of the letter has happened")
{
    Case c;
    const Letter letter = c.draft(u"B01"_s);
    c.clock.set(utcFromAmsterdam(QDate(2026, 12, 1), QTime(9, 0)));
    const qint64 events = c.count(u"event"_s);
    const auto refused = letters::finalise(c.session, letter, {.pdf = somePdf(), .daysMeant = true});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"lateReason");
    CHECK_FALSE(c.stored(letter.id).finalAt.isValid());
    CHECK(c.count(u"document"_s) == 0);
    CHECK(c.count(u"contact_moment"_s) == 0);
    CHECK(c.count(u"event"_s) == events);
    CHECK(letters::finalise(c.session, letter, {.pdf = somePdf(), .late = {.code = u"ABSENCE"_s}, .daysMeant = true}));
}

TEST_CASE("A letter ends the step that it was written for, when its writer says how")
{
    Case c;
    REQUIRE(work_steps::begin(c.session, c.about.dossier, u"WO"_s));
    const Letter first = c.draft(u"B01"_s);
    CHECK(first.step.isValid()); // the step that names it
    REQUIRE(letters::finalise(c.session, first, {.pdf = somePdf()}));
    // The promise is kept, and so the step has ended by itself.
    const auto steps = orThrow(work_steps::runOf(c.session, c.about.dossier)).steps;
    CHECK(steps.front().step.endedOn == QDate(2026, 11, 20));
    CHECK_FALSE(steps.back().step.endedOn.isValid());
}

TEST_CASE("A day on the wrong side of the letter is asked about, and then taken")
{
    Case c;
    Letter letter = c.draft(u"B07"_s);
    letter.values[u"gesprek_datum"_s] = {.items = {u"2026-11-30"_s}, .typed = true};
    REQUIRE(letters::save(c.session, letter));
    CHECK(orThrow(letters::consequences(c.session, letter.id)).days.size() == 1);
    const auto refused = letters::finalise(c.session, c.stored(letter.id), {.pdf = somePdf()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"days");
    CHECK_FALSE(c.stored(letter.id).finalAt.isValid());
    CHECK(letters::finalise(c.session, c.stored(letter.id), {.pdf = somePdf(), .daysMeant = true}));
}

TEST_CASE("One report on one day from one address reads as one, and several as several")
{
    Case c;
    const auto line = [&](const QString& code) {
        for (const QString& each : textOf(c.composed(code).front()).split(u'\n'))
            if (each.startsWith(u"Wij kregen "_s))
                return each;
        return QString();
    };
    CHECK(line(u"A1"_s) == u"Wij kregen 1 melding van 1 adres, op 20 november 2026. Het gaat om:"_s);
    CHECK(line(u"A2"_s).startsWith(u"Wij kregen 1 melding van 1 adres over "_s));
    CHECK(line(u"B05"_s) ==
          u"Wij kregen 1 melding over uw woning aan Lijsterhof 14, op 20 november 2026. Het gaat om:"_s);
    (void)c.reportBy(0);
    CHECK(line(u"A1"_s) == u"Wij kregen 2 meldingen van 1 adres, op 20 november 2026. Het gaat om:"_s);
    c.clock.set(utcFromAmsterdam(QDate(2026, 11, 25), QTime(9, 0)));
    Report later = c.noise();
    later.reporter = c.tenants[2];
    later.receivedAt = utcFromAmsterdam(QDate(2026, 11, 24), QTime(9, 0));
    REQUIRE(reports::registerReport(
        c.session, later, {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = c.about.dossier}));
    CHECK(line(u"A1"_s) ==
          u"Wij kregen 3 meldingen van 2 adressen, van 20 november 2026 tot en met 24 november 2026. Het gaat om:"_s);
}

TEST_CASE("The facts of a letter are the rows of the diary, with day and times and without who wrote them")
{
    Case c;
    REQUIRE(orThrow(incidents::addAll(c.session, {.report = c.report, .dossier = {}},
                                      {{.happenedOn = QDate(2026, 11, 19),
                                        .startsAt = QTime(22, 30),
                                        .endsAt = QTime(23, 15),
                                        .what = u"Harde muziek, zegt de Wit van Lijsterhof 12"_s},
                                       {.happenedOn = QDate(2026, 11, 18),
                                        .startsAt = QTime(23, 0),
                                        .what = u"Geschreeuw op de galerij"_s}}))
                .faults.empty());
    const Letter letter = c.composed(u"B07"_s).front();
    CHECK(letter.values.at(u"feiten"_s).items ==
          QStringList{u"18 november 2026, 23.00 uur: Geschreeuw op de galerij"_s,
                      u"19 november 2026, 22.30 tot 23.15 uur: Harde muziek, zegt […] van […]"_s});
}

TEST_CASE("The day on which the accused was heard stands in a warning, and not in an invitation")
{
    Case c;
    CHECK(emptyFields(c.composed(u"B07"_s).front()).contains(u"gesprek_datum"_s));
    (void)orThrow(accounts::add(c.session, {.dossier = c.about.dossier,
                                            .side = u"REPORTER"_s,
                                            .person = c.tenants[0],
                                            .heardOn = QDate(2026, 11, 19),
                                            .said = u"Muziek."_s}));
    CHECK(emptyFields(c.composed(u"B07"_s).front()).contains(u"gesprek_datum"_s));
    (void)orThrow(accounts::add(c.session, {.dossier = c.about.dossier,
                                            .side = u"ACCUSED"_s,
                                            .person = c.tenants[1],
                                            .heardOn = QDate(2026, 11, 18),
                                            .said = u"Alleen op vrijdag."_s}));
    CHECK(c.composed(u"B07"_s).front().values.at(u"gesprek_datum"_s).items == QStringList{u"2026-11-18"_s});
    CHECK(emptyFields(c.composed(u"B05"_s).front()).contains(u"gesprek_datum"_s));
}

TEST_CASE("A final letter stays as it was sent")
{
    Case c;
    const Letter letter = c.sent(u"B07"_s);
    Letter changed = letter;
    changed.subject = u"Anders"_s;
    CHECK_FALSE(letters::save(c.session, changed));
    CHECK_FALSE(letters::discard(c.session, letter));
    CHECK_FALSE(letters::finalise(c.session, letter, {.pdf = somePdf()}));
    CHECK_FALSE(documents::remove(c.session, letter.document, u"weg"_s));
    CHECK_FALSE(contacts::remove(c.session, letter.contact, u"weg"_s));
    CHECK(c.stored(letter.id).version == letter.version);
}

TEST_CASE("A mistake is a new edition; the old one stays and is replaced once the new one is final")
{
    Case c;
    const Letter old = c.sent(u"B07"_s);
    const LetterId id = orThrow(letters::newEdition(c.session, old.id));
    CHECK_FALSE(letters::newEdition(c.session, old.id)); // one at a time
    CHECK(c.stored(id).edition == 2);
    CHECK(stateOf(c.stored(old.id)) == LetterState::Final);
    REQUIRE(letters::finalise(c.session, c.stored(id), {.pdf = somePdf()}));
    CHECK(stateOf(c.stored(old.id)) == LetterState::Replaced);
    CHECK(stateOf(c.stored(id)) == LetterState::Final);
    CHECK_FALSE(letters::newEdition(c.session, old.id)); // the newest is set right
    CHECK(storage::findDocument(c.db, old.document));
}

TEST_CASE("Proof of sending comes later, and has its number")
{
    Case c;
    const Letter draft = c.draft(u"B08"_s);
    CHECK_FALSE(letters::addProof(c.session, draft, {.kind = u"TRACK"_s, .text = u"3S1"_s, .on = c.clock.today()}));
    REQUIRE(letters::finalise(c.session, draft, {.pdf = somePdf()}));
    const Letter letter = c.stored(draft.id);
    CHECK_FALSE(letters::addProof(c.session, letter, {.kind = u"TRACK"_s, .text = {}, .on = c.clock.today()}));
    CHECK_FALSE(
        letters::addProof(c.session, letter, {.kind = u"TRACK"_s, .text = u"3S1"_s, .on = c.clock.today().addDays(1)}));
    CHECK_FALSE(letters::addProof(c.session, letter,
                                  {.kind = u"TRACK"_s, .text = u"3S1"_s, .on = c.clock.today().addDays(-1)}));
    REQUIRE(letters::addProof(c.session, letter, {.kind = u"TRACK"_s, .text = u"3S1"_s, .on = c.clock.today()}));
    CHECK(c.stored(letter.id).proofs.size() == 1);
    CHECK(c.stored(letter.id).sha256 == letter.sha256);
}

TEST_CASE("A field that does not exist is refused with the nearest that does")
{
    Case c;
    Letter letter = c.draft(u"B05"_s);
    letter.blocks[1].text = u"U woont in {adress}."_s;
    const auto refused = letters::save(c.session, letter);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"blocks");
    CHECK(refused.error().message.contains(u"{adres}"));
    letter = c.draft(u"B05"_s);
    letter.values[u"gesprek_datum"_s] = {.items = {u"morgen"_s}, .typed = true};
    CHECK_FALSE(letters::save(c.session, letter));
}

TEST_CASE("What was typed stays when the letter is filled again from the case")
{
    Case c;
    Letter letter = c.draft(u"B05"_s);
    letter.values[u"feiten"_s] = {.items = {u"Muziek, elke vrijdag"_s}, .typed = true};
    (void)c.reportBy(2);
    const Letter filled = orThrow(letters::refilled(c.session, letter));
    CHECK(filled.values.at(u"feiten"_s).items == QStringList{u"Muziek, elke vrijdag"_s});
    letter.values.erase(u"feiten"_s);
    CHECK(orThrow(letters::refilled(c.session, letter)).values.contains(u"feiten"_s));
}

TEST_CASE("A letter that leaves for a partner says so")
{
    Case c;
    const Addressee partner{.name = u"Buurtbemiddeling"_s, .address = {u"Plein 1"_s}, .email = u"b@example.org"_s};
    const auto letters = orThrow(letters::compose(c.session, {.code = u"B10"_s, .about = c.about, .to = {partner}}));
    CHECK(letters.front().outside);
    CHECK(letters.front().values.at(u"partner_naam"_s).items == QStringList{u"Buurtbemiddeling"_s});
    CHECK_FALSE(c.composed(u"B07"_s).front().outside);
}

TEST_CASE("A closing letter can be written after the dossier closed, and a draft is told when it closes")
{
    Case c;
    const Letter draft = c.draft(u"B16"_s);
    REQUIRE(orThrow(dossiers::closeCheck(c.session, c.about.dossier)).others.size() == 1);
    REQUIRE(dossiers::close(c.session, c.about.dossier,
                            {.outcome = u"SOLVED"_s,
                             .whyOpenThings = u"melding volgt"_s,
                             .aftercareOn = QDate(),
                             .whyNoAftercare = u"niet nodig"_s}));
    CHECK(letters::finalise(c.session, c.stored(draft.id), {.pdf = somePdf()}));
    CHECK(letters::start(c.session, {.code = u"B15"_s, .about = c.about}));
}

TEST_CASE("A letter is found by what it says")
{
    Case c;
    const Letter letter = c.draft(u"B05"_s);
    const auto hits = orThrow(find::byWords(c.session, EntityKind::Letter, u"uitnodiging gesprek"_s, 5));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().id == letter.id.value());
    REQUIRE(letters::discard(c.session, letter));
    CHECK(orThrow(find::byWords(c.session, EntityKind::Letter, u"uitnodiging"_s, 5)).empty());
}
