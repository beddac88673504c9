// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/case_undo.h"

#include "domain/clock.h"
#include "services/cases/things/field_changes.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/event_history.h"

#include <QJsonArray>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Events of a report that tell of its deadlines: the day on which one that it makes falls due, and (of an import) the
// day on which one was met.
struct PromiseField {
    QLatin1StringView field;
    QLatin1StringView kind;
};
constexpr PromiseField dueFields[] = {{"acknowledgementDueOn"_L1, deadline_kind::acknowledgement},
                                      {"targetDueOn"_L1, deadline_kind::target},
                                      {"feedbackDueOn"_L1, deadline_kind::feedback}};
constexpr PromiseField metFields[] = {{"acknowledgedOn"_L1, deadline_kind::acknowledgement},
                                      {"targetMetOn"_L1, deadline_kind::target},
                                      {"feedbackOn"_L1, deadline_kind::feedback}};

bool isPromiseField(const QString& field)
{
    const auto has = [&](const auto& fields) { return std::ranges::contains(fields, field, &PromiseField::field); };
    return has(dueFields) || has(metFields);
}

bool fits(const QJsonValue& present, const QJsonValue& logged)
{
    return present == logged || (isEmptyValue(present) && isEmptyValue(logged));
}

bool isCreation(const Event& event)
{
    return event.action == event::created || (event.action == event::imported && event.changes.contains("number"_L1) &&
                                              isEmptyValue(event.changes.value("number"_L1).toArray().at(0)));
}

} // namespace

void CaseUndo::put(const ThingKind& kind, const AnyThings& things)
{
    for (ThingFacts& one : kind.factsOf(things))
        m_things.insert_or_assign({kind.kind, one.id}, std::move(one.facts));
}

void CaseUndo::add(const CaseState& now)
{
    for (const ThingKind& kind : m_kinds.all)
        put(kind, now.things.at(kind.kind));
    m_things.at({EntityKind::Dossier, m_dossier.value()}).insert(u"namedPeople"_s, now.namedPeople.join(u", "_s));
}

void CaseUndo::addReport(ReportId report)
{
    for (const ThingKind& kind : m_kinds.all)
        if (kind.onReport)
            put(kind, kind.onReport(m_db, report));
}

void CaseUndo::note(LogGap::Kind kind, const Event& event)
{
    if (event.erasedAt.isValid())
        kind = LogGap::Kind::Erased;
    const LogGap gap{.kind = kind, .about = event.subjectKind, .id = event.subjectId, .report = event.report};
    // Where something was erased, what the rest of the log says cannot fit.
    if (kind == LogGap::Kind::DoesNotFit && std::ranges::contains(m_gaps, LogGap{.kind = LogGap::Kind::Erased,
                                                                                 .about = event.subjectKind,
                                                                                 .id = event.subjectId,
                                                                                 .report = event.report}))
        return;
    if (!std::ranges::contains(m_gaps, gap))
        m_gaps.push_back(gap);
}

bool CaseUndo::concerns(const Event& event) const
{
    if (event.subjectKind == EntityKind::Dossier)
        return event.subjectId == m_dossier.value();
    const ThingKind* kind = m_kinds.find(event.subjectKind);
    // What a report brought into another dossier is no concern of this one.
    return kind && (kind->hangs != Hangs::OnDossier || event.dossier == m_dossier);
}

void CaseUndo::takeBack(const Event& event)
{
    if (!concerns(event))
        return;
    if (isCreation(event))
        takeBackCreation(event);
    else if (event.action == event::removed)
        takeBackRemoval(event);
    else if (event.erasedAt.isValid() || !event.changes.isEmpty())
        takeBackChange(event);
}

void CaseUndo::takeBackCreation(const Event& event)
{
    if (m_things.erase({event.subjectKind, event.subjectId}) == 0)
        note(LogGap::Kind::DoesNotFit, event);
    if (event.subjectKind == EntityKind::Report) // its deadlines came with it
        std::erase_if(m_things, [&](const auto& thing) {
            return thing.first.first == EntityKind::Deadline &&
                   thing.second.value("report"_L1).toInteger() == event.subjectId;
        });
}

void CaseUndo::takeBackRemoval(const Event& event)
{
    const Key key{event.subjectKind, event.subjectId};
    if (m_things.contains(key)) {
        note(LogGap::Kind::DoesNotFit, event);
        return;
    }
    const ThingKind& kind = *m_kinds.find(event.subjectKind);
    QJsonObject facts = kind.emptyFacts();
    if (kind.hangs != Hangs::OnDossier)
        facts.insert(u"report"_s, event.report.value());
    const bool ofReport = kind.hangs == Hangs::OnOneOfThem && event.report; // and then of nothing else
    facts.insert(u"dossier"_s, ofReport ? 0 : event.dossier.value());
    if (facts.contains("belongsTo"_L1))
        facts.insert(u"belongsTo"_s, event.owner.toText());
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change)
        facts.insert(change.key(), change->toArray().at(0));
    if (isEmptyValue(facts.value(kind.essential)))
        note(LogGap::Kind::NotLogged, event);
    fillMaking(event, kind, facts);
    m_things.emplace(key, facts);
}

// Who made it, and when, stands in the line of its making alone.
void CaseUndo::fillMaking(const Event& event, const ThingKind& kind, QJsonObject& facts)
{
    const auto isOfMaking = [](const FieldInfo& field) { return field.log == FieldLog::Made; };
    if (std::ranges::none_of(kind.fields, isOfMaking))
        return;
    const auto made = storage::lastOf(m_db, event.subjectKind, event.subjectId, event::created, event.id);
    if (!made) {
        note(LogGap::Kind::NotLogged, event);
        return;
    }
    for (const FieldInfo& field : kind.fields)
        if (isOfMaking(field))
            facts.insert(field.name, field.kind == FieldKind::User ? QJsonValue(made->user.value())
                                                                   : QJsonValue(toStorage(made->at)));
}

void CaseUndo::takeBackChange(const Event& event)
{
    const auto thing = m_things.find({event.subjectKind, event.subjectId});
    if (thing == m_things.end()) {
        note(LogGap::Kind::DoesNotFit, event);
        return;
    }
    QJsonObject& facts = thing->second;
    if (event.erasedAt.isValid())
        note(LogGap::Kind::Erased, event);
    if (event.action == event::joined) {
        // The dossier that a report leaves for another has a line of the same: that of the other one counts.
        const QJsonArray move = event.changes.value("dossier"_L1).toArray();
        if (move.at(0).toInteger() == event.dossier.value() && move.at(1).toInteger() > 0)
            return;
    }
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change)
        takeBackField(event, facts, change.key(), change->toArray().at(0), change->toArray().at(1));
    fillClosing(event, facts);
    if (event.subjectKind == EntityKind::Report)
        takeBackPromises(event, facts);
}

void CaseUndo::takeBackField(const Event& event, QJsonObject& facts, const QString& field, const QJsonValue& before,
                             const QJsonValue& after)
{
    if (before == after || field == "numbersConfirmed"_L1)
        return;
    if (event.subjectKind == EntityKind::Report) {
        if (isPromiseField(field))
            return;
        if (field == "cost"_L1) {
            takeBackCost(event, facts, before, after);
            return;
        }
    }
    if (field == "suspendedFromOn"_L1 || field == "resumedOn"_L1) {
        takeBackSuspension(event, facts, field, before, after);
        return;
    }
    if (!facts.contains(field)) { // such as the costs of an import by an earlier version, without their day and kind
        note(LogGap::Kind::NotLogged, event);
        return;
    }
    // Who is named stands in the log by name, and people change theirs.
    if (field != "namedPeople"_L1 && !fits(facts.value(field), after))
        note(LogGap::Kind::DoesNotFit, event);
    facts.insert(field, before);
}

void CaseUndo::takeBackCost(const Event& event, QJsonObject& report, const QJsonValue& before, const QJsonValue& after)
{
    QJsonArray costs = report.value("costs"_L1).toArray();
    if (!after.isNull()) {
        const auto there = std::ranges::find(costs, after);
        if (there == costs.end())
            note(LogGap::Kind::DoesNotFit, event);
        else
            costs.erase(there);
    }
    if (!before.isNull())
        costs.append(before);
    report.insert(u"costs"_s, costs);
}

void CaseUndo::takeBackSuspension(const Event& event, QJsonObject& deadline, const QString& field,
                                  const QJsonValue& before, const QJsonValue& after)
{
    QJsonArray suspensions = deadline.value("suspensions"_L1).toArray();
    const bool ended = field == "resumedOn"_L1;
    const QJsonObject last = suspensions.isEmpty() ? QJsonObject() : suspensions.last().toObject();
    if (last.isEmpty() || last.value(ended ? "untilOn"_L1 : "fromOn"_L1) != after) {
        note(LogGap::Kind::DoesNotFit, event);
        return;
    }
    suspensions.removeLast();
    if (ended) {
        QJsonObject standing = last;
        standing.insert(u"untilOn"_s, before.toString());
        suspensions.append(standing);
    }
    deadline.insert(u"suspensions"_s, suspensions);
}

// What earlier versions did not log with a closing or a reopening and what follows from it all the same.
void CaseUndo::fillClosing(const Event& event, QJsonObject& facts)
{
    if (event.subjectKind != EntityKind::Dossier && event.subjectKind != EntityKind::Report)
        return;
    if (!event.changes.contains("closedAt"_L1)) {
        if (event.action == event::closed) {
            facts.insert(u"closedAt"_s, QString()); // only what is open closes
        } else if (event.action == event::reopened) {
            const auto closing = storage::lastOf(m_db, event.subjectKind, event.subjectId, event::closed, event.id);
            facts.insert(u"closedAt"_s, closing ? toStorage(closing->at) : QString());
            if (!closing)
                note(LogGap::Kind::NotLogged, event);
        }
    } else if (event.action == event::imported) {
        const bool closed = !isEmptyValue(facts.value("closedAt"_L1));
        if (event.subjectKind == EntityKind::Report && !closed)
            facts.insert(u"closeReason"_s, QString());
        if (event.subjectKind == EntityKind::Dossier)
            facts.insert(u"status"_s, closed ? u"GES"_s : u"INB"_s);
    }
}

CaseUndo::Things::iterator CaseUndo::promise(qint64 report, const QString& kind)
{
    return std::ranges::find_if(m_things, [&](const auto& thing) {
        return thing.first.first == EntityKind::Deadline && thing.second.value("report"_L1).toInteger() == report &&
               thing.second.value("kind"_L1).toString() == kind;
    });
}

void CaseUndo::takeBackPromises(const Event& event, QJsonObject& report)
{
    const auto change = [&](QLatin1StringView field) { return event.changes.value(field).toArray(); };
    const auto takeBackDay = [&](Things::iterator deadline, const QString& day, const QJsonArray& values) {
        if (!fits(deadline->second.value(day), values.at(1)))
            note(LogGap::Kind::DoesNotFit, event);
        deadline->second.insert(day, values.at(0));
    };
    for (const auto& [field, kind] : metFields)
        if (event.changes.contains(field)) {
            if (const auto deadline = promise(event.subjectId, kind); deadline == m_things.end())
                note(LogGap::Kind::DoesNotFit, event);
            else
                takeBackDay(deadline, u"metOn"_s, change(field));
        }
    bool dueTold = false;
    for (const auto& [field, kind] : dueFields) {
        if (!event.changes.contains(field))
            continue;
        dueTold = true;
        const auto deadline = promise(event.subjectId, kind);
        if (deadline == m_things.end())
            note(LogGap::Kind::DoesNotFit, event);
        else if (isEmptyValue(change(field).at(0))) // the event made it
            m_things.erase(deadline);
        else
            takeBackDay(deadline, u"dueOn"_s, change(field));
    }
    if (event.action != event::imported || !event.changes.contains("receivedAt"_L1))
        return;
    // An import moves the first day of the deadlines with the day of receipt; other changes log that by themselves.
    const QDate start = amsterdamDate(momentFromStorage(report.value("receivedAt"_L1).toString()));
    for (const auto& [field, kind] : dueFields)
        if (const auto deadline = promise(event.subjectId, kind); deadline != m_things.end()) {
            if (deadline->second.value("startOn"_L1) != toStorage(start) && !dueTold)
                note(LogGap::Kind::NotLogged, event);
            deadline->second.insert(u"startOn"_s, toStorage(start));
        }
}

std::vector<ThingFacts> CaseUndo::factsIn(const ThingKind& kind, const std::function<bool(ReportId)>& isHere)
{
    std::vector<ThingFacts> all;
    for (const auto& [key, facts] : m_things) {
        if (key.first != kind.kind)
            continue;
        const ReportId report(facts.value("report"_L1).toInteger());
        ThingFacts one{.id = key.second, .facts = facts};
        if (kind.hangs == Hangs::OnNothing) {
            if (kind.kind == EntityKind::Report && !isHere(ReportId(one.id)))
                continue;
        } else if (report ? !isHere(report) : facts.value("dossier"_L1).toInteger() != m_dossier.value()) {
            continue;
        } else if (kind.hangs == Hangs::OnSubject) {
            one.facts.insert(u"dossier"_s, m_dossier.value());
        }
        all.push_back(std::move(one));
    }
    return all;
}

CaseState CaseUndo::state(const std::function<bool(ReportId)>& isShut)
{
    CaseState state;
    const auto isHere = [&](ReportId report) {
        const auto there = m_things.find({EntityKind::Report, report.value()});
        return there != m_things.end() && there->second.value("dossier"_L1).toInteger() == m_dossier.value() &&
               !(isShut && isShut(report));
    };
    for (const ThingKind& kind : m_kinds.all)
        state.things.emplace(kind.kind, kind.fromFacts(factsIn(kind, isHere)));
    state.namedPeople = m_things.at({EntityKind::Dossier, m_dossier.value()})
                            .value("namedPeople"_L1)
                            .toString()
                            .split(u", "_s, Qt::SkipEmptyParts);
    return state;
}

} // namespace woonrust
