// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/case_undo.h"

#include "domain/clock.h"
#include "services/cases/things/case_fields.h"
#include "services/cases/things/field_changes.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/event_history.h"
#include "storage/cases/note_store.h"
#include "storage/cases/task_store.h"

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

QJsonObject emptyFacts(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Party:
        return factsOf(Party{});
    case EntityKind::Task:
        return factsOf(Task{});
    case EntityKind::ContactMoment:
        return factsOf(ContactMoment{});
    case EntityKind::Note:
        return factsOf(Note{});
    case EntityKind::Document:
        return factsOf(Document{});
    default:
        return factsOf(StoredDeadline{});
    }
}

// A field without which a thing is no such thing: where it lacks, the log did not keep the old values.
QLatin1StringView essentialField(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Party:
        return "role"_L1;
    case EntityKind::Note:
        return "body"_L1;
    case EntityKind::Document:
        return "fileName"_L1;
    default:
        return "kind"_L1;
    }
}

} // namespace

template <class T> void CaseUndo::put(EntityKind kind, const T& thing)
{
    m_things.insert_or_assign({kind, thing.id.value()}, factsOf(thing));
}

void CaseUndo::add(const CaseState& now)
{
    put(EntityKind::Dossier, now.dossier);
    m_things.at({EntityKind::Dossier, m_dossier.value()}).insert(u"namedPeople"_s, now.namedPeople.join(u", "_s));
    const auto putAll = [this](EntityKind kind, const auto& things) {
        for (const auto& thing : things)
            put(kind, thing);
    };
    putAll(EntityKind::Report, now.reports);
    putAll(EntityKind::Deadline, now.deadlines);
    putAll(EntityKind::Party, now.parties);
    putAll(EntityKind::Task, now.tasks);
    putAll(EntityKind::ContactMoment, now.contacts);
    putAll(EntityKind::Note, now.notes);
    putAll(EntityKind::Document, now.documents);
}

void CaseUndo::addReport(const Report& report)
{
    put(EntityKind::Report, report);
    for (const StoredDeadline& deadline : storage::deadlinesOf(m_db, report.id))
        put(EntityKind::Deadline, deadline);
    for (const Task& task : storage::tasksOf(m_db, report.id))
        put(EntityKind::Task, task);
    for (const ContactMoment& contact : storage::contactsOf(m_db, report.id))
        put(EntityKind::ContactMoment, contact);
    for (const Note& note : storage::notesOf(m_db, report.id))
        put(EntityKind::Note, note);
    for (const Document& document : storage::documentsOf(m_db, report.id))
        put(EntityKind::Document, document);
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
    switch (event.subjectKind) {
    case EntityKind::Dossier:
        return event.subjectId == m_dossier.value();
    case EntityKind::Party: // those that a report brought into another dossier are no concern of this one
        return event.dossier == m_dossier;
    case EntityKind::Report:
    case EntityKind::Deadline:
    case EntityKind::Task:
    case EntityKind::ContactMoment:
    case EntityKind::Note:
    case EntityKind::Document:
        return true;
    default:
        return false;
    }
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
    QJsonObject facts = emptyFacts(event.subjectKind);
    facts.insert(u"report"_s, event.report.value());
    const bool ofReport = event.subjectKind == EntityKind::Deadline && event.report; // and then of nothing else
    facts.insert(u"dossier"_s, ofReport ? 0 : event.dossier.value());
    if (facts.contains("belongsTo"_L1))
        facts.insert(u"belongsTo"_s, event.owner.toText());
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change)
        facts.insert(change.key(), change->toArray().at(0));
    if (isEmptyValue(facts.value(essentialField(event.subjectKind))))
        note(LogGap::Kind::NotLogged, event);
    const bool written = event.subjectKind != EntityKind::Party && event.subjectKind != EntityKind::Deadline;
    if (const auto made = written ? storage::lastOf(m_db, event.subjectKind, event.subjectId, event::created, event.id)
                                  : std::optional<Event>()) {
        // Who wrote it, and when, stands in the line of its making alone.
        facts.insert(u"by"_s, made->user.value());
        for (const QLatin1StringView moment : {"createdAt"_L1, "addedAt"_L1, "at"_L1})
            if (isEmptyValue(facts.value(moment)))
                facts.insert(moment, toStorage(made->at));
    } else if (written) {
        note(LogGap::Kind::NotLogged, event);
    }
    m_things.emplace(key, facts);
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

template <class T> std::vector<T> CaseUndo::all(EntityKind kind) const
{
    std::vector<T> things;
    for (const auto& [key, facts] : m_things)
        if (key.first == kind) {
            T thing;
            setFacts(thing, facts);
            thing.id = decltype(thing.id)(key.second);
            things.push_back(std::move(thing));
        }
    return things;
}

CaseState CaseUndo::state()
{
    CaseState state;
    const QJsonObject& facts = m_things.at({EntityKind::Dossier, m_dossier.value()});
    setFacts(state.dossier, facts);
    state.dossier.id = m_dossier;
    state.namedPeople = facts.value("namedPeople"_L1).toString().split(u", "_s, Qt::SkipEmptyParts);
    state.reports = all<Report>(EntityKind::Report);
    std::erase_if(state.reports, [this](const Report& report) { return report.dossier != m_dossier; });
    for (Report& report : state.reports)
        std::ranges::stable_sort(report.costs, {}, &ReportCost::spentOn);
    std::ranges::sort(state.reports, std::greater(),
                      [](const Report& report) { return std::pair(amsterdamDate(report.receivedAt), report.id); });
    const auto isHere = [&](ReportId report, DossierId dossier) {
        return report ? std::ranges::contains(state.reports, report, &Report::id) : dossier == m_dossier;
    };
    state.deadlines = all<StoredDeadline>(EntityKind::Deadline);
    std::erase_if(state.deadlines, [&](const auto& one) { return !isHere(one.report, one.dossier); });
    const auto hanging = [&](auto things) {
        std::erase_if(things, [&](const auto& one) { return !isHere(one.about.report, one.about.dossier); });
        for (auto& one : things)
            one.about.dossier = m_dossier;
        return things;
    };
    std::ranges::sort(state.deadlines, {}, [](const auto& one) { return std::pair(one.dueOn, one.id); });
    state.tasks = hanging(all<Task>(EntityKind::Task));
    state.contacts = hanging(all<ContactMoment>(EntityKind::ContactMoment));
    state.notes = hanging(all<Note>(EntityKind::Note));
    state.documents = hanging(all<Document>(EntityKind::Document));
    state.parties = all<Party>(EntityKind::Party);
    std::ranges::sort(state.parties, {}, [](const Party& one) { return std::tuple(one.role, one.fromOn, one.id); });
    std::ranges::sort(state.tasks, {}, [](const Task& one) {
        return std::tuple(one.doneAt.isValid(), !one.dueOn.isValid(), one.dueOn, one.id);
    });
    std::ranges::sort(state.contacts, std::greater(), [](const auto& one) { return std::pair(one.at, one.id); });
    std::ranges::sort(state.notes, std::greater(), [](const auto& one) { return std::pair(one.at, one.id); });
    std::ranges::sort(state.documents, std::greater(), [](const auto& one) { return std::pair(one.addedAt, one.id); });
    return state;
}

} // namespace woonrust
