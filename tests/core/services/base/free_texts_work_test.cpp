// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/base/free_texts.h"
#include "services/cases/accounts.h"
#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/incidents.h"
#include "services/cases/letters/letters.h"
#include "services/cases/measures.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/risk_scores.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "services/office/handbooks.h"
#include "services/office/instruments.h"
#include "storage/cases/event_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/risk_score_store.h"
#include "support/letters.h"
#include "support/seen.h"

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::tests::free_texts;
using namespace Qt::StringLiterals;

namespace {

std::vector<Call> callsOnSteps()
{
    const auto begun = [](Case& c) { orThrow(work_steps::begin(c.session, c.dossier, u"WO"_s)); };
    const auto told = [begun](Case& c) {
        begun(c);
        ContactMoment heard = c.call();
        heard.kind = u"ACK"_s;
        (void)orThrow(contacts::record(c.session, heard));
    };
    const auto ending = [](const Texts& t) {
        return work_steps::Ending{.outcome = u"acute_danger"_s,
                                  .on = {},
                                  .account = t(u"account"_s),
                                  .lateReason = {},
                                  .phaseReason = t(u"phaseReason"_s)};
    };
    const auto last = [](Case& c) { return orThrow(work_steps::runOf(c.session, c.dossier)).steps.back().step; };
    return {
        {"work_steps::goOver",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return work_steps::goOver(c.session, c.dossier, u"BR"_s, {}, t(u"reason"_s), n);
         },
         begun},
        {"work_steps::finish",
         {u"account"_s, u"phaseReason"_s},
         [ending, last](Case& c, const Texts& t, Numbers n) {
             return plain(work_steps::finish(c.session, last(c), ending(t), n));
         },
         told},
        {"work_steps::skip",
         {u"account"_s, u"phaseReason"_s},
         [ending, last](Case& c, const Texts& t, Numbers n) {
             return plain(work_steps::skip(c.session, last(c), ending(t), n));
         },
         told},
        {"work_steps::suspend",
         {u"reason"_s},
         [last](Case& c, const Texts& t, Numbers n) {
             return work_steps::suspend(c.session, last(c), c.clock.today(), t(u"reason"_s), n);
         },
         told},
    };
}

std::vector<Call> callsOnStrength()
{
    const auto judged = [](Case& c, const Texts& t) {
        return RiskScore{.dossier = c.dossier,
                         .side = u"cause"_s,
                         .consequences = {1, t(u"consequences"_s)},
                         .frequency = {1, t(u"frequency"_s)},
                         .violence = {1, t(u"violence"_s)},
                         .dependants = {1, t(u"dependants"_s)},
                         .vulnerability = {1, t(u"vulnerability"_s)},
                         .roomToChange = {1, t(u"room_to_change"_s)}};
    };
    return {
        {"a judged risk",
         {u"consequences"_s, u"frequency"_s, u"violence"_s, u"dependants"_s, u"vulnerability"_s, u"room_to_change"_s},
         [judged](Case& c, const Texts& t, Numbers n) { return plain(risk_scores::add(c.session, judged(c, t), n)); }},
        {"a removed score",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const auto scores = storage::riskScoresOf(c.db, c.dossier);
             return risk_scores::remove(c.session, scores.front().id, t(u"reason"_s), n);
         },
         [judged](Case& c) { (void)orThrow(risk_scores::add(c.session, judged(c, Texts({})))); }},
        {"a marked point for the court",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(readiness_marks::set(
                 c.session,
                 {.dossier = c.dossier, .point = u"children"_s, .state = u"present"_s, .reason = t(u"reason"_s)}, n));
         }},
        {"the text of a handbook",
         {u"body"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const auto book = orThrow(handbooks::read(c.session, u"rent-arrears"_s, u"nl"_s));
             return plain(handbooks::save(c.session, book.code, book.language, book.number,
                                          book.body + u'\n' + t(u"body"_s), n));
         }},
    };
}

std::vector<Call> callsOnLetters()
{
    const auto begun = [](Case& c) { (void)orThrow(letters::start(c.session, {.code = u"B05"_s, .about = c.about})); };
    const auto ready = [begun](Case& c) {
        begun(c);
        REQUIRE(letters::save(c.session, answered(storage::lettersOf(c.db, c.about).front())));
    };
    const auto sent = [ready](Case& c) {
        ready(c);
        REQUIRE(letters::finalise(c.session, storage::lettersOf(c.db, c.about).front(), {.pdf = somePdf()}));
    };
    return {
        {"letters::start",
         {u"addressees"_s, u"values"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(letters::start(c.session,
                                         {.code = u"B05"_s,
                                          .about = c.about,
                                          .to = {{.name = t(u"addressees"_s)}},
                                          .values = {{u"gesprek_plaats"_s, {.items = {t(u"values"_s)}}}}},
                                         n));
         }},
        {"letters::save",
         {u"addressees"_s, u"subject"_s, u"blocks"_s, u"values"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Letter letter = storage::lettersOf(c.db, c.about).front();
             letter.addressees.front().name = t(u"addressees"_s);
             letter.subject = t(u"subject"_s);
             letter.blocks.front().text = t(u"blocks"_s);
             letter.values[u"gesprek_plaats"_s] = {.items = {t(u"values"_s)}, .typed = true};
             return plain(letters::save(c.session, letter, false, n));
         },
         begun},
        {"letters::finalise",
         {u"lateRemark"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return letters::finalise(c.session, storage::lettersOf(c.db, c.about).front(),
                                      {.pdf = somePdf(), .late = {.code = {}, .remark = t(u"lateRemark"_s)}}, n);
         },
         ready},
        {"letters::addProof",
         {u"text"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return letters::addProof(c.session, storage::lettersOf(c.db, c.about).front(),
                                      {.kind = u"TRACK"_s, .text = t(u"text"_s), .on = c.clock.today()}, n);
         },
         sent},
    };
}

std::vector<Call> callsOnMeasures()
{
    const auto talk = [](const Case& c, const Texts& t) {
        return Measure{.dossier = c.dossier,
                       .instrument = u"AANSPREKEN"_s,
                       .fromOn = c.clock.today(),
                       .withWhom = t(u"withWhom"_s),
                       .account = t(u"account"_s)};
    };
    const auto heard = [](const Case& c, const Texts& t) {
        return Account{.dossier = c.dossier,
                       .side = u"ACCUSED"_s,
                       .who = t(u"who"_s),
                       .putTo = t(u"putTo"_s),
                       .said = t(u"said"_s),
                       .statement = t(u"statement"_s)};
    };
    const auto drum = [](const Case& c, const Texts& t) {
        return Incident{
            .happenedOn = c.clock.today(), .what = t(u"what"_s), .effect = t(u"effect"_s), .source = t(u"source"_s)};
    };
    const QStringList talkFields{u"withWhom"_s, u"account"_s};
    const QStringList heardFields{u"who"_s, u"putTo"_s, u"said"_s, u"statement"_s};
    const QStringList drumFields{u"what"_s, u"effect"_s, u"source"_s};
    const Texts harmless({});
    const auto begun = [=](Case& c) { (void)orThrow(measures::add(c.session, talk(c, harmless))); };
    const auto wasHeard = [=](Case& c) { (void)orThrow(accounts::add(c.session, heard(c, harmless))); };
    const auto drummed = [=](Case& c) {
        (void)orThrow(incidents::addAll(c.session, {.report = c.report}, {drum(c, harmless)}));
    };
    const auto measure = [](Case& c) { return orThrow(measures::measuresOf(c.session, c.dossier)).front(); };
    const auto account = [](Case& c) { return orThrow(accounts::accountsOf(c.session, c.dossier)).front(); };
    const auto incident = [](Case& c) {
        return orThrow(incidents::incidentsOf(c.session, {.report = c.report})).front();
    };
    return {
        {"measures::add", talkFields,
         [=](Case& c, const Texts& t, Numbers n) { return plain(measures::add(c.session, talk(c, t), n)); }},
        {"measures::update", talkFields,
         [=](Case& c, const Texts& t, Numbers n) {
             Measure changed = talk(c, t);
             changed.id = measure(c).id;
             changed.version = measure(c).version;
             return measures::update(c.session, changed, n);
         },
         begun},
        {"measures::remove",
         {u"reason"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             return measures::remove(c.session, measure(c).id, t(u"reason"_s), n);
         },
         begun},
        {"accounts::add", heardFields,
         [=](Case& c, const Texts& t, Numbers n) { return plain(accounts::add(c.session, heard(c, t), n)); }},
        {"accounts::update", heardFields,
         [=](Case& c, const Texts& t, Numbers n) {
             Account changed = heard(c, t);
             changed.id = account(c).id;
             changed.version = account(c).version;
             return accounts::update(c.session, changed, n);
         },
         wasHeard},
        {"accounts::remove",
         {u"reason"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             return accounts::remove(c.session, account(c).id, t(u"reason"_s), n);
         },
         wasHeard},
        {"incidents::addAll", drumFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(incidents::addAll(c.session, {.report = c.report}, {drum(c, t)}, n));
         }},
        {"incidents::update", drumFields,
         [=](Case& c, const Texts& t, Numbers n) {
             Incident changed = drum(c, t);
             changed.id = incident(c).id;
             changed.version = incident(c).version;
             return incidents::update(c.session, changed, n);
         },
         drummed},
        {"incidents::remove",
         {u"reason"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             return incidents::remove(c.session, {incident(c).id}, t(u"reason"_s), n);
         },
         drummed},
        {"documents::setRecording",
         {u"recordedBy"_s, u"recordedWhere"_s, u"knownTo"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return documents::setRecording(
                 c.session, seen(c.session, c.document),
                 {.by = t(u"recordedBy"_s), .where = t(u"recordedWhere"_s), .knownTo = t(u"knownTo"_s)}, n);
         }},
        {"instruments::save",
         {u"whenNl"_s, u"whenEn"_s, u"legalNl"_s, u"legalEn"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(instruments::save(c.session,
                                            {.value = {.nameNl = u"Zaklamp"_s},
                                             .kinds = {u"physical_preventive"_s},
                                             .when = {.nl = t(u"whenNl"_s), .en = t(u"whenEn"_s)},
                                             .legal = {.nl = t(u"legalNl"_s), .en = t(u"legalEn"_s)}},
                                            n));
         }},
    };
}

} // namespace

TEST_CASE("Every text about a step of a process is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnSteps())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about the strength of a dossier, and of a handbook, is asked about a number that may be a BSN")
{
    for (const Call& call : callsOnStrength())
        asksBeforeItStores(call);
}

TEST_CASE("Every text of a letter is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnLetters())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about a measure, a hearing or an incident is asked about a number that may be a BSN")
{
    for (const Call& call : callsOnMeasures())
        asksBeforeItStores(call);
}
