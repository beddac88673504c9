// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/incidents.h"

#include "domain/text_fold.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/incident.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/incident_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/person_merge_store.h"
#include "storage/registry/person_store.h"

#include <QSet>
#include <algorithm>

namespace woonrust::incidents {

using namespace Qt::StringLiterals;

namespace {

void questionRows(Numbers numbers, const std::vector<Incident>& rows)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const Incident& row : rows)
        texts.insert(texts.end(), {{u"what"_s, row.what}, {u"effect"_s, row.effect}, {u"source"_s, row.source}});
    questionNumbers(numbers, std::span<const std::pair<QString, QString>>(texts));
}

// Times that were, on a clock that shows them. An end before the begin is on the next day.
void checkTimes(const Session& session, const Incident& incident)
{
    const auto check = [&](QDate day, QTime time, const QString& field) {
        if (!time.isValid())
            return;
        if (!isTimeInAmsterdam(day, time))
            refuseInput(QCoreApplication::translate("Incidents", "The clock did not show this time: that night it went "
                                                                 "from 2 to 3 hours."),
                        field);
        if (utcFromAmsterdam(day, time) > session.clock().nowUtc())
            refuseInput(QCoreApplication::translate("Incidents", "This time is still to come."), field);
    };
    check(incident.happenedOn, incident.startsAt, u"startsAt"_s);
    const bool nextDay = incident.endsAt.isValid() && incident.endsAt < incident.startsAt;
    check(incident.happenedOn.addDays(nextDay ? 1 : 0), incident.endsAt, u"endsAt"_s);
}

} // namespace

QString rowKey(const Incident& incident)
{
    return toStorage(incident.happenedOn) + u'\n' + toStorage(incident.startsAt) + u'\n' +
           foldForSearch(incident.what.simplified());
}

Incident checkedRow(Session& session, const Incident& row, const Subject& about)
{
    Incident incident = row;
    incident.about = about;
    if (!incident.happenedOn.isValid())
        refuseInput(QCoreApplication::translate("Incidents", "Say on which day it happened."), u"happenedOn"_s);
    checkDay(incident.happenedOn, u"happenedOn"_s);
    if (incident.happenedOn > session.clock().today())
        refuseInput(QCoreApplication::translate("Incidents", "This day is still to come."), u"happenedOn"_s);
    if (incident.endsAt.isValid() && !incident.startsAt.isValid())
        refuseInput(QCoreApplication::translate("Incidents", "Say when it began, or leave the end open."),
                    u"startsAt"_s);
    checkTimes(session, incident);
    if (incident.startsAt.isValid() && incident.startsAt == incident.endsAt)
        incident.endsAt = {}; // a moment
    incident.what =
        checkedText(row.what, 5000, u"what"_s, QCoreApplication::translate("Incidents", "Say what happened."));
    incident.effect = checkedText(row.effect, 2000, u"effect"_s);
    incident.source = checkedLine(row.source, 200, u"source"_s);
    incident.person = storage::standsFor(session.db(), incident.person);
    if (incident.person && !storage::findPerson(session.db(), incident.person))
        refuseMissing();
    if (!incident.person && incident.source.isEmpty() && about.report)
        if (const auto report = storage::findReport(session.db(), about.report))
            incident.person = report->reporter;
    incident.by = session.actor().id;
    incident.addedAt = session.clock().nowUtc();
    return incident;
}

Result<Diary> addAll(Session& session, const Subject& wanted, const std::vector<Incident>& rows, Numbers numbers,
                     const WorkProgress& progress)
{
    return session.write([&] {
        const Subject about = requireAdding(session, wanted);
        requireTakes(session, about.dossier, DossierEvent::AddContact); // what comes in late too
        Diary diary;
        QSet<QString> known;
        for (const Incident& there : openThings(session, things::incident, about))
            known.insert(rowKey(there));
        std::vector<Incident> checked;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            try {
                checked.push_back(checkedRow(session, rows[i], about));
                if (known.contains(rowKey(checked.back())))
                    refuseInput(QCoreApplication::translate("Incidents", "This row is there already: the same day, "
                                                                         "time and words."),
                                u"what"_s);
                known.insert(rowKey(checked.back()));
            } catch (const Failure& failure) {
                if (failure.error().kind != ErrorKind::Input)
                    throw;
                diary.faults.push_back({.row = i, .field = failure.error().field, .message = failure.error().message});
            }
        }
        if (!diary.faults.empty())
            return diary;
        questionRows(numbers, checked);
        CaseWrite write(session);
        for (Incident& incident : checked) {
            if (progress && !progress(qint64(diary.added.size()), qint64(checked.size())))
                throw Failure(ErrorKind::Cancelled,
                              QCoreApplication::translate("Incidents", "Stopped. Nothing was saved."));
            write.add(things::incident, incident);
            diary.added.push_back(incident.id);
        }
        return diary;
    });
}

Result<void> update(Session& session, const Incident& wanted, Numbers numbers)
{
    return session.write([&] {
        const Incident before = openedForWork(session, things::incident, wanted.id, event::changed);
        requireUnchanged(wanted.version, before.version);
        Incident after = checkedRow(session, wanted, before.about);
        after.by = before.by;
        after.addedAt = before.addedAt;
        questionRows(numbers, {after});
        CaseWrite(session).change(things::incident, before, after);
    });
}

Result<void> remove(Session& session, const std::vector<IncidentId>& ids, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const QString why =
            checkedText(reason, 500, u"reason"_s,
                        QCoreApplication::translate("Incidents", "Say why this is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite write(session);
        for (const IncidentId id : ids)
            write.remove(things::incident, openedForWork(session, things::incident, id, event::removed),
                         {.reason = why});
    });
}

Result<std::vector<Incident>> incidentsOf(Session& session, const Subject& about)
{
    return session.read([&] { return openThings(session, things::incident, about); });
}

} // namespace woonrust::incidents
