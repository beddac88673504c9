// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/accounts.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/documents.h"
#include "services/cases/dossier_links.h"
#include "services/cases/dossiers.h"
#include "services/cases/handbook_ticks.h"
#include "services/cases/incidents.h"
#include "services/cases/letters/letters.h"
#include "services/cases/measures.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/risk_scores.h"
#include "services/cases/tasks.h"
#include "storage/cases/account_store.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/dossier_link_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/incident_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/measure_store.h"
#include "storage/cases/note_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/readiness_mark_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/risk_score_store.h"
#include "storage/cases/task_store.h"
#include "support/case_street.h"
#include "support/letters.h"
#include "support/seen.h"

#include <map>
#include <random>

namespace woonrust::tests {

// People who do anything that a coordinator can do, in any order, on two dossiers and their reports. What makes no
// sense (closing what is closed) is refused by the services, and nothing happens.
class RandomCasework : public CaseStreet {
public:
    explicit RandomCasework(unsigned seed) : m_random(seed), m_session(session(Role::Coordinator))
    {
        for (int i = 0; i < 2; ++i)
            dossiers.push_back(
                dossiers::open(m_session, {.title = word(), .kind = QStringLiteral("NUISANCE"), .unit = units[1]})->id);
        reports.push_back(reports::registerReport(m_session, noise())->id);
    }

    // Does one thing, some minutes after the last. `done` counts what was not refused, by name.
    void step()
    {
        clock.set(clock.nowUtc().addSecs(150));
        using Doing = bool (RandomCasework::*)();
        static constexpr std::pair<const char*, Doing> doings[] = {
            {"register", &RandomCasework::registerOne},
            {"report", &RandomCasework::changeReport},
            {"close report", &RandomCasework::closeReport},
            {"reopen report", &RandomCasework::reopenReport},
            {"assign", &RandomCasework::assign},
            {"attach", &RandomCasework::attach},
            {"detach", &RandomCasework::detach},
            {"cost", &RandomCasework::addCost},
            {"drop cost", &RandomCasework::dropCost},
            {"contact", &RandomCasework::contact},
            {"correct contact", &RandomCasework::correctContact},
            {"drop contact", &RandomCasework::dropContact},
            {"task", &RandomCasework::task},
            {"change task", &RandomCasework::changeTask},
            {"finish task", &RandomCasework::finishTask},
            {"move task", &RandomCasework::moveTask},
            {"answer task", &RandomCasework::answerTask},
            {"drop task", &RandomCasework::dropTask},
            {"note", &RandomCasework::note},
            {"change note", &RandomCasework::changeNote},
            {"drop note", &RandomCasework::dropNote},
            {"document", &RandomCasework::document},
            {"rename document", &RandomCasework::renameDocument},
            {"drop document", &RandomCasework::dropDocument},
            {"letter", &RandomCasework::letter},
            {"change letter", &RandomCasework::changeLetter},
            {"send letter", &RandomCasework::sendLetter},
            {"prove letter", &RandomCasework::proveLetter},
            {"new edition", &RandomCasework::newEdition},
            {"drop letter", &RandomCasework::dropLetter},
            {"party", &RandomCasework::party},
            {"change party", &RandomCasework::changeParty},
            {"drop party", &RandomCasework::dropParty},
            {"measure", &RandomCasework::measure},
            {"change measure", &RandomCasework::changeMeasure},
            {"measure runs again", &RandomCasework::takeMeasureBack},
            {"drop measure", &RandomCasework::dropMeasure},
            {"hearing", &RandomCasework::hearing},
            {"change hearing", &RandomCasework::changeHearing},
            {"drop hearing", &RandomCasework::dropHearing},
            {"diary", &RandomCasework::diary},
            {"change incident", &RandomCasework::changeIncident},
            {"drop incident", &RandomCasework::dropIncident},
            {"recording", &RandomCasework::setRecording},
            {"link", &RandomCasework::link},
            {"unlink", &RandomCasework::unlink},
            {"suspend", &RandomCasework::suspend},
            {"resume", &RandomCasework::resume},
            {"dossier", &RandomCasework::changeDossier},
            {"handler", &RandomCasework::setHandler},
            {"phase", &RandomCasework::switchPhase},
            {"level", &RandomCasework::setLevel},
            {"close", &RandomCasework::close},
            {"reopen", &RandomCasework::reopen},
            {"judge", &RandomCasework::judge},
            {"drop score", &RandomCasework::dropScore},
            {"mark", &RandomCasework::mark},
            {"unmark", &RandomCasework::unmark},
            {"tick", &RandomCasework::tick},
        };
        kindsOfWork = std::size(doings);
        const auto& [name, doing] = doings[std::size_t(below(int(std::size(doings))))];
        if ((this->*doing)())
            ++done[name];
    }
    // Somewhere in the morning, some days later.
    void nextDay() { clock.set(utcFromAmsterdam(clock.today().addDays(1 + below(3)), QTime(8, below(60)))); }
    [[nodiscard]] int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    std::vector<DossierId> dossiers;
    std::vector<ReportId> reports;
    std::map<std::string, int> done;
    std::size_t kindsOfWork = 0; // known after a step

private:
    template <class T> T any(const std::vector<T>& things)
    {
        return things.empty() ? T() : things[std::size_t(below(int(things.size())))];
    }
    QString word() { return QStringLiteral("word %1").arg(below(1'000)); }
    QString pick(const std::vector<const char*>& codes) { return QString::fromLatin1(any(codes)); }
    DossierId anyDossier() { return any(dossiers); }
    ReportId anyReport() { return any(reports); }
    Subject anySubject()
    {
        return below(2) ? Subject{.report = anyReport()} : Subject{.report = {}, .dossier = anyDossier()};
    }
    template <class Read> auto anyOf(Read read)
    {
        const Subject about = anySubject();
        return any(about.report ? read(db, about.report) : read(db, about.dossier));
    }
    UserId anyHandler() { return user(below(2) ? Role::SocialManager : Role::LiveabilityWorker); }
    Report stored() { return storage::findReport(db, anyReport()).value(); }
    deadlines::LateReason late() { return {.code = QStringLiteral("ABSENCE"), .remark = word()}; }

    bool registerOne()
    {
        Report report = noise();
        report.receivedAt = clock.nowUtc().addSecs(-60LL * below(3'000));
        report.description = word();
        if (below(2))
            report.costs.push_back(
                {.amountCents = 100 + below(900), .spentOn = clock.today(), .kind = QStringLiteral("REPAIR")});
        const auto made = reports::registerReport(
            m_session, report,
            {.into = below(3) ? reports::RegisterOptions::Into::ExistingDossier : reports::RegisterOptions::Into::Loose,
             .dossier = anyDossier()});
        if (made)
            reports.push_back(made->id);
        return made.has_value();
    }
    bool changeReport()
    {
        Report report = stored();
        switch (below(8)) {
        case 0:
            report.description = word();
            break;
        case 1:
            report.category = pick({"GEL", "STA", "VUI"});
            report.otherCategories = below(2) ? QStringList{QStringLiteral("BED")} : QStringList();
            break;
        case 2:
            report.reporterKind = ReporterKind::Known;
            report.reporter = any(tenants);
            break;
        case 3:
            report.reporterKind = ReporterKind::Anonymous;
            break;
        case 4: // a positive signal has no deadlines
            report.nature = pick({"overlast", "positief"});
            break;
        case 5:
            report.receivedAt = report.receivedAt.addDays(-below(3));
            break;
        case 6:
            report.unit = any(units);
            report.pollutedHome = !report.pollutedHome;
            break;
        default:
            report.accused = below(2) ? any(tenants) : PersonId();
            break;
        }
        return reports::updateReport(m_session, report).has_value();
    }
    bool closeReport() { return reports::closeReport(m_session, anyReport(), QStringLiteral("RESOLVED")).has_value(); }
    bool reopenReport() { return reports::reopenReport(m_session, anyReport(), word()).has_value(); }
    bool assign() { return reports::assign(m_session, anyReport(), below(3) ? anyHandler() : UserId()).has_value(); }
    bool attach() { return reports::attachToDossier(m_session, anyReport(), anyDossier()).has_value(); }
    bool detach() { return reports::detach(m_session, anyReport(), word()).has_value(); }
    bool addCost()
    {
        return reports::addCost(
                   m_session, anyReport(),
                   {.amountCents = 100 + below(3), .spentOn = clock.today(), .kind = pick({"REPAIR", "WASTE"})})
            .has_value();
    }
    bool dropCost()
    {
        const auto cost = any(storage::reportCosts(db, anyReport()));
        return cost.id && reports::removeCost(m_session, cost.id).has_value();
    }

    ContactMoment filled(ContactMoment contact)
    {
        contact.at = clock.nowUtc().addSecs(-60LL * below(4'000));
        contact.kind = pick({"ACK", "FEEDBACK", "CALL", "VISIT"});
        contact.channel = pick({"TEL", "EMA"});
        contact.person = below(2) ? any(tenants) : PersonId();
        contact.body = below(2) ? word() : QString();
        return contact;
    }
    bool contact()
    {
        return contacts::record(m_session, filled(ContactMoment{.about = anySubject()}), late()).has_value();
    }
    bool correctContact()
    {
        const auto one = anyOf([](Connection& c, auto about) { return storage::contactsOf(c, about); });
        return one.id && contacts::correct(m_session, filled(one), late()).has_value();
    }
    bool dropContact()
    {
        const auto one = anyOf([](Connection& c, auto about) { return storage::contactsOf(c, about); });
        return one.id && contacts::remove(m_session, one.id, word()).has_value();
    }

    Task filled(Task task)
    {
        task.title = word();
        task.dueOn = below(3) ? clock.today().addDays(below(9) - 2) : QDate();
        task.mandatory = below(2);
        task.assignee = anyHandler();
        task.startsAt = below(2) ? clock.nowUtc().addSecs(900LL * below(400)) : QDateTime();
        task.minutes = below(2) ? std::optional(15 * (1 + below(8))) : std::nullopt;
        task.place = below(2) ? word() : QString();
        task.withWhom = below(2) ? word() : QString();
        task.second = below(2) ? anyHandler() : UserId();
        if (task.second == task.assignee)
            task.second = {};
        return task;
    }
    Task anyTask()
    {
        return anyOf([](Connection& c, auto about) { return storage::tasksOf(c, about); });
    }
    template <class Fits> Task anyTask(Fits fits)
    {
        return anyOf([&](Connection& c, auto about) {
            auto all = storage::tasksOf(c, about);
            std::erase_if(all, [&](const Task& each) { return !fits(each); });
            return all;
        });
    }
    bool task() { return tasks::add(m_session, filled(Task{.about = anySubject()})).has_value(); }
    bool changeTask() { return tasks::update(m_session, filled(anyTask())).has_value(); }
    bool finishTask()
    {
        const TaskId id = anyTask().id;
        return below(3) ? tasks::finish(m_session, id, word()).has_value() : tasks::undo(m_session, id).has_value();
    }
    bool moveTask()
    {
        const Task one = anyTask([](const Task& each) { return each.startsAt.isValid(); });
        const auto before = tasks::move(m_session, one, one.startsAt.addSecs(900LL * below(20)), anyHandler());
        return before &&
               (below(2) == 0 || tasks::moveBack(m_session, Seen<TaskId>(*before).next(), *before).has_value());
    }
    bool answerTask()
    {
        const Task one = anyTask([](const Task& each) { return bool(each.second); });
        return tasks::answer(m_session, one, below(2)).has_value();
    }
    bool dropTask() { return tasks::remove(m_session, anyTask().id, word()).has_value(); }

    Note anyNote()
    {
        return anyOf([](Connection& c, auto about) { return storage::notesOf(c, about); });
    }
    bool note() { return notes::add(m_session, {.about = anySubject(), .body = word()}).has_value(); }
    bool changeNote() { return notes::change(m_session, anyNote(), word()).has_value(); }
    bool dropNote() { return notes::remove(m_session, anyNote().id, word()).has_value(); }

    Document anyDocument()
    {
        return anyOf([](Connection& c, auto about) { return storage::documentsOf(c, about); });
    }
    bool document()
    {
        return documents::add(m_session, {.about = anySubject(), .fileName = word() + QStringLiteral(".txt")},
                              word().toUtf8())
            .has_value();
    }
    bool renameDocument()
    {
        return documents::rename(m_session, anyDocument(), word(), QStringLiteral("OVE")).has_value();
    }
    bool dropDocument() { return documents::remove(m_session, anyDocument().id, word()).has_value(); }

    Party filled(Party party)
    {
        party.person = below(2) ? any(tenants) : PersonId();
        party.description = party.person ? QString() : word();
        party.role = pick({"MEL", "BEK", "OVE"});
        party.untilOn = below(2) ? clock.today() : QDate();
        return party;
    }
    Letter anyLetter()
    {
        return anyOf([](Connection& c, auto about) { return storage::lettersOf(c, about); });
    }
    bool letter()
    {
        return letters::start(m_session, {.code = pick({"B05", "B07", "B14"}), .about = anySubject()}).has_value();
    }
    bool changeLetter()
    {
        Letter one = anyLetter();
        if (!one.id)
            return false;
        one = answered(std::move(one));
        one.blocks.front().text = word();
        return letters::save(m_session, one).has_value();
    }
    bool sendLetter()
    {
        Letter one = anyLetter();
        if (!one.id || (below(2) && !letters::save(m_session, answered(one)).has_value()))
            return false;
        one = storage::findLetter(db, one.id).value();
        return letters::finalise(m_session, one,
                                 {.pdf = somePdf(), .late = late(), .namesMeant = true, .daysMeant = true})
            .has_value();
    }
    bool proveLetter()
    {
        const Letter one = anyLetter();
        return one.id && letters::addProof(m_session, one,
                                           {.kind = QStringLiteral("TRACK"), .text = word(), .on = clock.today()});
    }
    bool newEdition()
    {
        const Letter one = anyOf([](Connection& c, auto about) {
            auto sent = storage::lettersOf(c, about);
            std::erase_if(sent, [](const Letter& each) { return stateOf(each) == LetterState::Draft; });
            return sent;
        });
        return one.id && letters::newEdition(m_session, one.id);
    }
    bool dropLetter()
    {
        const Letter one = anyLetter();
        return one.id && letters::discard(m_session, one);
    }
    bool party() { return parties::add(m_session, filled(Party{.dossier = anyDossier()})).has_value(); }
    bool changeParty()
    {
        const Party one = any(storage::partiesOf(db, anyDossier()));
        return one.id && parties::update(m_session, filled(one)).has_value();
    }
    bool dropParty()
    {
        return parties::remove(m_session, any(storage::partiesOf(db, anyDossier())).id, word()).has_value();
    }

    Measure filled(Measure measure)
    {
        measure.instrument = pick({"AANSPREKEN", "BUURTBEMIDDELING", "WAARSCHUWING"});
        measure.fromOn = clock.today().addDays(-below(20));
        measure.untilOn = below(2) ? measure.fromOn.addDays(below(40)) : QDate();
        measure.keeper = anyHandler();
        measure.person = below(2) ? any(tenants) : PersonId();
        measure.withWhom = measure.person ? QString() : word();
        measure.role = below(2) ? pick({"MEDIATE", "ADVISE"}) : QString();
        measure.account = word();
        measure.result = below(2) ? pick({"REACHED", "NO_EFFECT"}) : QString();
        measure.endedOn = measure.result.isEmpty() ? QDate() : clock.today();
        return measure;
    }
    Measure anyMeasure() { return any(storage::measuresOf(db, anyDossier())); }
    bool measure() { return measures::add(m_session, filled(Measure{.dossier = anyDossier()})).has_value(); }
    bool changeMeasure() { return measures::update(m_session, filled(anyMeasure())).has_value(); }
    bool takeMeasureBack() { return measures::takeBack(m_session, anyMeasure().id).has_value(); }
    bool dropMeasure() { return measures::remove(m_session, anyMeasure().id, word()).has_value(); }

    Account filled(Account account)
    {
        account.side = pick({"REPORTER", "ACCUSED"});
        account.person = below(2) ? any(tenants) : PersonId();
        account.who = account.person ? QString() : word();
        account.heardOn = clock.today().addDays(-below(5));
        account.putTo = below(2) ? word() : QString();
        account.said = word();
        account.answers = below(2) ? any(storage::documentsOf(db, account.dossier)).id : DocumentId();
        return account;
    }
    Account anyHearing() { return any(storage::accountsOf(db, anyDossier())); }
    bool hearing() { return accounts::add(m_session, filled(Account{.dossier = anyDossier()})).has_value(); }
    bool changeHearing() { return accounts::update(m_session, filled(anyHearing())).has_value(); }
    bool dropHearing() { return accounts::remove(m_session, anyHearing().id, word()).has_value(); }

    Incident filled(Incident incident)
    {
        incident.happenedOn = clock.today().addDays(-2 - below(8));
        incident.startsAt = below(3) ? QTime(below(24), below(60)) : QTime();
        incident.endsAt = incident.startsAt.isValid() && below(2) ? QTime(below(24), below(60)) : QTime();
        incident.what = word();
        incident.effect = below(2) ? word() : QString();
        return incident;
    }
    Incident anyIncident()
    {
        return anyOf([](Connection& c, auto about) { return storage::incidentsOf(c, about); });
    }
    bool diary()
    {
        const auto added = incidents::addAll(m_session, anySubject(), {filled(Incident{}), filled(Incident{})});
        return added && !added->added.empty();
    }
    bool changeIncident() { return incidents::update(m_session, filled(anyIncident())).has_value(); }
    bool dropIncident() { return incidents::remove(m_session, {anyIncident().id}, word()).has_value(); }
    bool setRecording()
    {
        return documents::setRecording(m_session, anyDocument(), {.by = word(), .where = word(), .knownTo = {}})
            .has_value();
    }

    bool link()
    {
        return dossier_links::add(m_session, anyDossier(), anyDossier(), pick({"FOLLOWS", "PART_OF", "OTHER"}))
            .has_value();
    }
    bool unlink()
    {
        const DossierLink one = any(storage::dossierLinksOf(db, anyDossier()));
        return one.id && dossier_links::remove(m_session, one.id).has_value();
    }

    DeadlineId anyDeadline() { return any(storage::deadlinesOf(db, anyReport())).id; }
    bool suspend()
    {
        return deadlines::suspend(m_session, seen(m_session, anyDeadline()), clock.today(), word()).has_value();
    }
    bool resume() { return deadlines::resume(m_session, seen(m_session, anyDeadline()), clock.today()).has_value(); }

    bool judge()
    {
        RiskScore score{.dossier = anyDossier(), .side = pick({"cause", "neighbour"})};
        if (below(3) == 0)
            score.party = any(storage::partiesOf(db, score.dossier)).id;
        for (Scored RiskScore::* one : riskDimensions)
            score.*one = {below(5), word()};
        return risk_scores::add(m_session, score).has_value();
    }
    bool dropScore()
    {
        return risk_scores::remove(m_session, any(storage::riskScoresOf(db, anyDossier())).id, word()).has_value();
    }
    bool mark()
    {
        ReadinessMark mark{.dossier = anyDossier(),
                           .point = pick({"children", "right_parties"}),
                           .state = pick({"missing", "partly", "present", "not_applicable"}),
                           .reason = word()};
        for (const ReadinessMark& each : storage::readinessMarksOf(db, mark.dossier))
            if (each.point == mark.point)
                mark.version = each.version;
        return readiness_marks::set(m_session, mark).has_value();
    }
    bool unmark()
    {
        return readiness_marks::clear(m_session, any(storage::readinessMarksOf(db, anyDossier())).id).has_value();
    }
    bool tick()
    {
        const QString book = QStringLiteral("noise-and-neighbours");
        const QStringList points = checklistOf(shippedHandbook(book, QStringLiteral("en")));
        return handbook_ticks::set(m_session, anyDossier(), book, QStringLiteral("en"), points.at(below(3)), below(2))
            .has_value();
    }

    bool changeDossier()
    {
        Dossier dossier = storage::findDossier(db, anyDossier()).value();
        dossier.title = below(2) ? word() : dossier.title;
        dossier.risk = below(2) ? std::optional(below(20)) : std::nullopt;
        dossier.nextReviewOn = below(3) ? clock.today().addDays(below(30)) : QDate();
        dossier.unit = below(2) ? any(units) : UnitId();
        return dossiers::update(m_session, dossier).has_value();
    }
    bool setHandler() { return dossiers::setHandler(m_session, anyDossier(), anyHandler()).has_value(); }
    bool switchPhase()
    {
        return dossiers::switchPhase(m_session, anyDossier(), pick({"PREVENTIVE", "REPRESSIVE"}), word()).has_value();
    }
    bool setLevel()
    {
        return dossiers::setConfidentiality(m_session, anyDossier(), pick({"VER", "INT", "GEH"}),
                                            below(2) ? std::vector<UserId>{anyHandler()} : std::vector<UserId>(),
                                            word())
            .has_value();
    }
    bool close()
    {
        return dossiers::close(m_session, anyDossier(),
                               {.outcome = QStringLiteral("AGREEMENT"),
                                .outcomeText = word(),
                                .whyOpenThings = word(),
                                .whyNoAftercare = {}})
            .has_value();
    }
    bool reopen() { return dossiers::reopen(m_session, anyDossier(), word()).has_value(); }

    std::mt19937 m_random;
    Session m_session;
};

} // namespace woonrust::tests
