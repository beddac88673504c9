// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/absences.h"

#include "services/base/actor_of.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/cases/hand_work.h"
#include "storage/registry/absence_store.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::absences {

using namespace Qt::StringLiterals;

namespace {

void requireOwn(const Session& session, UserId user)
{
    requirePermission(session, user == session.actor().id ? Permission::WorkDossier : Permission::DivideWork);
}

User worker(Session& session, UserId id, const QString& field)
{
    const auto user = storage::findUser(session.db(), id);
    if (!user || user->disabled || !policy::may(actorOf(*user), Permission::SeeCases))
        refuseInput(QCoreApplication::translate("Absences", "Choose a colleague who handles reports and dossiers."),
                    field);
    return *user;
}

// Whoever is away does not do the work of a colleague who is away in those days.
void requireNobodysDeputy(Session& session, const Absence& absence)
{
    for (const Absence& other : storage::absencesFrom(session.db(), absence.fromOn)) {
        if (other.deputy != absence.user || other.fromOn > absence.untilOn || other.untilOn < absence.fromOn)
            continue;
        DisplayNames names(session.db());
        refuseInput(QCoreApplication::translate("Absences", "%1 is the deputy of %2, who is away until %3. Choose "
                                                            "another deputy for %2 first, or ask the coordinator to.")
                        .arg(names.user(absence.user), names.user(other.user), other.untilOn.toString(u"d-M-yyyy"_s)),
                    u"fromOn"_s);
    }
}

void checkDays(Session& session, const Absence& absence)
{
    checkDay(absence.fromOn, u"fromOn"_s);
    checkDay(absence.untilOn, u"untilOn"_s);
    if (absence.untilOn < absence.fromOn)
        refuseInput(QCoreApplication::translate("Absences", "The last day is before the first."), u"untilOn"_s);
    if (storage::isAway(session.db(), absence.user, absence.fromOn, absence.untilOn, absence.id))
        refuseInput(QCoreApplication::translate("Absences",
                                                "An absence on one of these days is entered already. Change "
                                                "that one."),
                    u"fromOn"_s);
    requireNobodysDeputy(session, absence);
    if (!absence.deputy)
        return;
    if (absence.deputy == absence.user)
        refuseInput(QCoreApplication::translate("Absences", "Somebody who is away cannot be their own deputy."),
                    u"deputy"_s);
    (void)worker(session, absence.deputy, u"deputy"_s);
    if (storage::isAway(session.db(), absence.deputy, absence.fromOn, absence.untilOn, {}))
        refuseInput(QCoreApplication::translate("Absences", "This colleague is away on one of these days too. Choose "
                                                            "somebody else."),
                    u"deputy"_s);
}

void log(Session& session, QLatin1StringView action, const Absence& before, const Absence& after)
{
    DisplayNames names(session.db());
    QJsonObject changes;
    noteChange(changes, "name"_L1, names.user(before.user), names.user(after.user));
    noteChange(changes, "fromOn"_L1, toStorage(before.fromOn), toStorage(after.fromOn));
    noteChange(changes, "untilOn"_L1, toStorage(before.untilOn), toStorage(after.untilOn));
    noteChange(changes, "deputy"_L1, names.user(before.deputy), names.user(after.deputy));
    const AbsenceId id = after.id ? after.id : before.id;
    session.log({.action = action, .subjectKind = EntityKind::Absence, .subjectId = id.value(), .changes = changes});
}

// Each in a piece of work of its own, so that one that is refused leaves the others done.
template <class Move> Outcome each(Session& session, const std::vector<WorkRef>& work, const Move& move)
{
    if (work.size() > std::size_t(mostAtOnce))
        refuseInput(QCoreApplication::translate("Absences", "Choose at most %n at once.", nullptr, mostAtOnce), {});
    Outcome outcome;
    for (const WorkRef& one : hand_work::inOrder(work)) {
        const Result<bool> done = session.write([&] { return move(one); });
        if (done && *done)
            outcome.moved.push_back(one);
        else if (!done && hand_work::isRefusal(done.error()))
            outcome.refused.push_back({hand_work::numberOf(session, one), done.error().message});
        else if (!done)
            throw Failure(done.error());
    }
    return outcome;
}

} // namespace

Result<std::vector<AbsenceView>> current(Session& session)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        DisplayNames names(session.db());
        std::vector<AbsenceView> views;
        for (const Absence& absence : storage::absencesFrom(session.db(), session.clock().today()))
            views.push_back({.absence = absence,
                             .name = names.user(absence.user),
                             .deputyName = names.user(absence.deputy),
                             .lent = int(storage::loansOf(session.db(), absence.id).size())});
        return views;
    });
}

Result<AbsenceId> add(Session& session, const Absence& wanted)
{
    return session.write([&] {
        requireOwn(session, wanted.user);
        (void)worker(session, wanted.user, u"user"_s);
        Absence absence = wanted;
        absence.id = {};
        checkDays(session, absence);
        absence.id = storage::insertAbsence(session.db(), absence);
        log(session, event::created, {}, absence);
        return absence.id;
    });
}

Result<void> change(Session& session, const Absence& wanted)
{
    return session.write([&] {
        const Absence before = orMissing(storage::findAbsence(session.db(), wanted.id));
        requireOwn(session, before.user);
        Absence after = wanted;
        after.user = before.user;
        checkDays(session, after);
        orStale(storage::updateAbsence(session.db(), after));
        log(session, event::changed, before, after);
    });
}

Result<void> remove(Session& session, Seen<AbsenceId> seen)
{
    return session.write([&] {
        const Absence absence = orMissing(storage::findAbsence(session.db(), seen.id));
        requireOwn(session, absence.user);
        requireUnchanged(seen.version, absence.version);
        if (!storage::loansOf(session.db(), absence.id).empty())
            refuseInput(QCoreApplication::translate("Absences", "Something is still lent because of this absence. Give "
                                                                "that back first."),
                        {});
        storage::removeAbsence(session.db(), absence.id);
        log(session, event::removed, absence, {});
    });
}

Result<std::vector<Work>> workOf(Session& session, UserId user)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        requireOwn(session, user);
        std::vector<Work> work = hand_work::keptBy(session, user);
        for (Work& one : work)
            if (const auto loan = storage::findLoan(session.db(), one.ref); loan && loan->keeper == user)
                one.lender = orMissing(storage::findAbsence(session.db(), loan->absence)).user;
        for (const Absence& absence : storage::absencesFrom(session.db(), session.clock().today()))
            if (absence.user == user)
                for (const Loan& loan : storage::loansOf(session.db(), absence.id))
                    if (auto lent = hand_work::describe(session, loan.work); lent && lent->keeper == loan.keeper) {
                        lent->lender = user;
                        work.push_back(*std::move(lent));
                    }
        return work;
    });
}

Result<Outcome> hand(Session& session, UserId from, UserId to, const std::vector<WorkRef>& work)
{
    return session.write([&] {
        requirePermission(session, Permission::DivideWork);
        (void)worker(session, to, u"user"_s);
        return each(session, work, [&](const WorkRef& one) {
            hand_work::move(session, one, from, to, {});
            storage::dropLoan(session.db(), one);
            return true;
        });
    });
}

Result<Outcome> lend(Session& session, AbsenceId id, const std::vector<WorkRef>& work)
{
    return session.write([&] {
        const Absence absence = orMissing(storage::findAbsence(session.db(), id));
        requireOwn(session, absence.user);
        if (!absence.deputy)
            refuseInput(QCoreApplication::translate("Absences", "Choose a deputy for this absence first."),
                        u"deputy"_s);
        (void)worker(session, absence.deputy, u"deputy"_s);
        return each(session, work, [&](const WorkRef& one) {
            hand_work::move(session, one, absence.user, absence.deputy,
                            QCoreApplication::translate("Absences", "Lent to a deputy during an absence."));
            storage::putLoan(session.db(), {.absence = id, .work = one, .keeper = absence.deputy});
            return true;
        });
    });
}

Result<Outcome> giveBack(Session& session, AbsenceId id, const std::vector<WorkRef>& work)
{
    return session.write([&] {
        const Absence absence = orMissing(storage::findAbsence(session.db(), id));
        requireOwn(session, absence.user);
        std::vector<Loan> loans = storage::loansOf(session.db(), id);
        std::erase_if(loans,
                      [&](const Loan& loan) { return !work.empty() && !std::ranges::contains(work, loan.work); });
        std::vector<WorkRef> refs;
        for (const Loan& loan : loans)
            refs.push_back(loan.work);
        return each(session, refs, [&](const WorkRef& one) {
            const auto loan = std::ranges::find(loans, one, &Loan::work);
            const auto now = hand_work::describe(session, one);
            storage::dropLoan(session.db(), one);
            if (!now || now->keeper != loan->keeper)
                return false;
            hand_work::move(session, one, loan->keeper, absence.user,
                            QCoreApplication::translate("Absences", "Back from a deputy."));
            return true;
        });
    });
}

} // namespace woonrust::absences
