// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/strength.h"

#include "domain/work_step.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/field_text.h"
#include "storage/cases/account_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/measure_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/readiness_mark_store.h"
#include "storage/cases/risk_score_store.h"
#include "storage/cases/strength_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/tenancy_store.h"

#include <algorithm>

namespace woonrust::strength {

using namespace Qt::StringLiterals;

namespace {

// Contacts after which things may change.
bool isWarning(const QString& contactKind)
{
    return contactKind == "WARNING"_L1 || contactKind == "SUMMONS"_L1 || contactKind == "STOP_TALK"_L1;
}

// Instruments of a step that are office work, or tell the reporter something: nothing that the other side notices.
bool isOfficeWork(const QString& instrument)
{
    static const QStringList office{
        u"BRIEF"_s,     u"FASEWISSEL"_s,   u"AFSLUITEN"_s,   u"EINDE_ROL"_s,     u"NAZORG"_s,     u"NABELLEN"_s,
        u"EVALUATIE"_s, u"RISICO"_s,       u"AFWEGING"_s,    u"OPSCHORTEN"_s,    u"DOORZETTEN"_s, u"ESCALATIE"_s,
        u"ONDERZOEK"_s, u"SIGNAAL"_s,      u"SIGNALERING"_s, u"ADVIES"_s,        u"PLAN"_s,       u"BESLUIT"_s,
        u"METING"_s,    u"CASUSOVERLEG"_s, u"PARTNERS"_s,    u"GEBIEDSANALYSE"_s};
    return office.contains(instrument);
}

struct DoneStep {
    WorkStep step;
    const ProcessStep* says = nullptr;
};

std::vector<DoneStep> doneSteps(Connection& db, DisplayNames& names, DossierId dossier)
{
    std::vector<DoneStep> done;
    for (const WorkStep& step : storage::workStepsOf(db, dossier)) {
        const ProcessDefinition* process =
            stateOf(step) == WorkStepState::Done ? names.process(step.process, step.number) : nullptr;
        if (const ProcessStep* says = process ? process->step(step.step) : nullptr)
            done.push_back({.step = step, .says = says});
    }
    return done;
}

// What was done, as lines in the weeks.
std::vector<Deed> deedsOf(DisplayNames& names, const std::vector<DatedFact>& contacts,
                          const std::vector<DoneStep>& steps, const std::vector<Measure>& measures)
{
    std::vector<Deed> deeds;
    for (const DatedFact& contact : contacts)
        if (isWarning(contact.code))
            deeds.push_back({.on = contact.on,
                             .name = names.code(u"CONTACT_KIND"_s, contact.code),
                             .kind = contact.kind,
                             .id = contact.id});
    for (const DoneStep& each : steps) {
        const bool noticed = std::ranges::any_of(each.says->instruments,
                                                 [](const QString& instrument) { return !isOfficeWork(instrument); });
        if (noticed && each.says->meets == StepPromise::None)
            deeds.push_back({.on = each.step.endedOn,
                             .name = each.says->name.in(uiLanguage()),
                             .kind = EntityKind::WorkStep,
                             .id = each.step.id.value()});
    }
    for (const Measure& measure : measures)
        if (!isOfficeWork(measure.instrument))
            deeds.push_back({.on = measure.fromOn,
                             .name = names.code(u"INSTRUMENT"_s, measure.instrument),
                             .kind = EntityKind::Measure,
                             .id = measure.id.value()});
    std::ranges::stable_sort(deeds, {}, &Deed::on);
    return deeds;
}

ReadinessFacts factsOf(Connection& db, const Dossier& dossier, QDate today, std::vector<DatedFact> contacts,
                       const std::vector<DoneStep>& steps, const std::vector<Measure>& measures,
                       const std::vector<RiskScore>& counting)
{
    ReadinessFacts facts{.today = dossier.closedAt.isValid() ? amsterdamDate(dossier.closedAt) : today,
                         .reports = storage::reportFacts(db, dossier.id),
                         .incidents = storage::incidentFacts(db, dossier.id),
                         .accounts = {},
                         .proven = storage::provenLetters(db, dossier.id),
                         .contacts = std::move(contacts),
                         .documents = storage::documentFacts(db, dossier.id),
                         .instruments = {},
                         .parties = {},
                         .tenants = {},
                         .causeJudged = {}};
    for (const DoneStep& each : steps)
        for (const QString& instrument : each.says->instruments)
            facts.instruments.push_back({.kind = EntityKind::WorkStep,
                                         .id = each.step.id.value(),
                                         .code = instrument,
                                         .on = each.step.endedOn});
    for (const Measure& measure : measures)
        facts.instruments.push_back(
            {.kind = EntityKind::Measure, .id = measure.id.value(), .code = measure.instrument, .on = measure.fromOn});
    for (const Account& account : storage::accountsOf(db, dossier.id))
        facts.accounts.push_back(
            {.kind = EntityKind::Account, .id = account.id.value(), .code = account.side, .on = account.heardOn});
    for (const Party& party : storage::partiesOf(db, dossier.id))
        if (!party.untilOn.isValid() || party.untilOn >= facts.today)
            facts.parties.push_back({.id = party.id, .person = party.person, .role = party.role});
    if (dossier.unit)
        for (const storage::Resident& resident : storage::residentsOn(db, dossier.unit, facts.today))
            facts.tenants.push_back(resident.tenancy.person);
    for (const RiskScore& score : counting)
        if (score.side == risk_side::cause)
            facts.causeJudged.push_back({EntityKind::RiskScore, score.id.value()});
    return facts;
}

std::vector<RiskView> viewsOf(Connection& db, DisplayNames& names, const std::vector<RiskScore>& scores)
{
    std::vector<RiskView> views;
    for (const RiskScore& score : scores)
        views.push_back({.score = score,
                         .whom = partyName(db, names, score.party),
                         .byName = names.user(score.by),
                         .total = totalOf(score)});
    return views;
}

void addRisk(Strength& strength, Connection& db, DisplayNames& names, const std::vector<RiskScore>& scores,
             const std::vector<RiskScore>& counting)
{
    strength.risk = dossierRisk(scores);
    strength.history = viewsOf(db, names, scores);
    strength.counting = viewsOf(db, names, counting);
    std::ranges::stable_sort(strength.counting, std::ranges::greater{}, &RiskView::total);
    strength.careFirst = std::ranges::any_of(
        counting, [](const RiskScore& score) { return score.side == risk_side::cause && asksCareFirst(score); });
    strength.callAtOnce = std::ranges::any_of(counting, callsAtOnce);
}

} // namespace

Result<Strength> strengthOf(Session& session, DossierId id)
{
    return session.read([&] {
        requireOpen(session, id);
        Connection& db = session.db();
        const Dossier dossier = orMissing(storage::findDossier(db, id));
        const QDate today = session.clock().today();
        DisplayNames names(db);
        Strength strength;
        const std::vector<RiskScore> scores = storage::riskScoresOf(db, id);
        const std::vector<RiskScore> counting = countingScores(scores);
        addRisk(strength, db, names, scores, counting);

        const std::vector<DoneStep> steps = doneSteps(db, names, id);
        const std::vector<DatedFact> contacts = storage::contactFacts(db, id);
        const std::vector<Measure> measures = storage::measuresOf(db, id);
        strength.marks = storage::readinessMarksOf(db, id);
        const ReadinessFacts facts = factsOf(db, dossier, today, contacts, steps, measures, counting);
        strength.rows = readinessRows(facts, dossier.kind, strength.marks);
        strength.sum = sumOf(strength.rows);

        strength.rhythm = rhythmOf(storage::happenedByHour(db, id), storage::happenedByDay(db, id), facts.today);
        for (Deed& deed : deedsOf(names, contacts, steps, measures)) {
            auto effect = effectOf(deed.on, strength.rhythm.days, facts.today);
            strength.deeds.push_back({.deed = std::move(deed), .effect = effect});
        }
        return strength;
    });
}

Result<std::vector<ReportId>> reportsBehind(Session& session, DossierId id, std::optional<HourOfWeek> hour,
                                            QDate monday)
{
    return session.read([&] {
        requireOpen(session, id);
        std::vector<ReportId> reports;
        for (const storage::Happened& each : storage::happenedIn(session.db(), id)) {
            const bool inHour = !hour || (each.timeKnown && hourOfWeek(each.at) == *hour);
            const bool inWeek = !monday.isValid() || mondayOf(each.on) == monday;
            if (inHour && inWeek && each.report && !std::ranges::contains(reports, each.report))
                reports.push_back(each.report);
        }
        return reports;
    });
}

} // namespace woonrust::strength
