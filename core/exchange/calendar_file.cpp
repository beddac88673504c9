// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar_file.h"

#include "domain/number.h"
#include "domain/visit.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/save_error.h"
#include "services/office/settings.h"
#include "storage/cases/task_store.h"
#include "storage/cases/week_store.h"
#include "storage/database/native_database.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

namespace woonrust::calendar_file {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const WeekVisit& visit)
{
    if (visit.number == 0)
        return {};
    return SerialNumber::fromKey(visit.task.about.dossier ? SerialNumber::dossier : SerialNumber::report, visit.number)
        .toString();
}

QString lined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

KCalendarCore::Event::Ptr eventOf(DisplayNames& names, const WeekVisit& visit, const Words& words)
{
    const Task& task = visit.task;
    const QString kind = names.code(u"TASK_KIND"_s, task.kind);
    const QString place = task.place.isEmpty() ? visit.home : task.place;
    const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
    event->setUid(u"task-%1@%2"_s.arg(task.id.value()).arg(QString::fromLatin1(words.casebook.toHex())));
    event->setRevision(task.version);
    // Both given, or the library writes the moment of writing.
    event->setCreated(task.createdAt);
    event->setLastModified(task.createdAt);
    event->setDtStart(task.startsAt);
    event->setDtEnd(visit::endOf(task));
    event->setSecrecy(KCalendarCore::Incidence::SecrecyPrivate);
    QStringList said{numberOf(visit)};
    if (visit.alerts.contains(QString(visit::withTwo)))
        said << names.code(u"SIGNALERINGDETAILSOORT"_s, visit::withTwo);
    if (words.names) {
        event->setSummary(place.isEmpty() ? task.title : u"%1, %2"_s.arg(task.title, place));
        event->setLocation(place);
        if (!task.withWhom.isEmpty())
            said << QCoreApplication::translate("CalendarFile", "With %1").arg(task.withWhom);
    } else {
        event->setSummary(kind);
    }
    if (visit::secondOf(task) != visit::Second::Nobody)
        said << QCoreApplication::translate("CalendarFile", "Second colleague: %1").arg(names.user(task.second));
    event->setDescription(lined(said));
    return event;
}

// The file appears under its name only when it is whole, and logged.
void store(Session& session, const QString& path, const QByteArray& bytes, int count, bool feed)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw Failure(saveError(file));
    Event event{.action = event::exported, .subjectKind = EntityKind::Task};
    event.changes = {{u"format"_s, feed ? u"ics feed"_s : u"ics"_s}, {u"rows"_s, count}};
    session.log(event);
    if (!file.commit())
        throw Failure(saveError(file));
}

Words wordsFor(Session& session)
{
    return {.names = settings::current(session.db()).calendarNames, .casebook = casebookIdOf(session.db().path())};
}

QByteArray written(Session& session, const std::vector<WeekVisit>& visits)
{
    return calendarOf(session.db(), visits, wordsFor(session));
}

UserId ownerOf(Session& session, today::Scope scope)
{
    return scope == today::Scope::Mine ? session.actor().id : UserId();
}

} // namespace

QByteArray calendarOf(Connection& db, const std::vector<WeekVisit>& visits, const Words& words)
{
    // The library writes a calendar in no order that stays; one appointment it always writes alike.
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Woonrust//Woonrust//NL\r\n";
    DisplayNames names(db);
    KCalendarCore::ICalFormat format;
    for (const WeekVisit& visit : visits)
        text += format.toRawString(eventOf(names, visit, words));
    return text + "END:VCALENDAR\r\n";
}

Result<void> saveVisit(Session& session, TaskId task, const QString& path)
{
    return session.write([&] {
        requirePermission(session, Permission::ExportList);
        const Task stored = orMissing(storage::findTask(session.db(), task));
        std::vector<WeekVisit> visits;
        if (stored.startsAt.isValid()) {
            const QDate on = amsterdamDate(stored.startsAt);
            visits = storage::visitsBetween(session.db(), session.visibility(), {}, on, on.addDays(1));
        }
        std::erase_if(visits, [&](const WeekVisit& visit) { return visit.task.id != task; });
        if (visits.empty())
            refuseMissing();
        store(session, path, written(session, visits), 1, false);
    });
}

Result<int> saveWeek(Session& session, QDate monday, today::Scope scope, const QString& path)
{
    return session.write([&] {
        requirePermission(session, Permission::ExportList);
        const QDate first = week::mondayOf(monday);
        const auto visits = storage::visitsBetween(session.db(), session.visibility(), ownerOf(session, scope), first,
                                                   first.addDays(7));
        store(session, path, written(session, visits), int(visits.size()), false);
        return int(visits.size());
    });
}

Result<bool> keepFeed(Session& session, const QString& path)
{
    const auto now = session.read([&] {
        requirePermission(session, Permission::ExportList);
        const QDate today = session.clock().today();
        const auto visits = storage::visitsBetween(session.db(), session.visibility(), session.actor().id,
                                                   today.addDays(-feedDaysBack), today.addDays(feedDaysAhead));
        return std::pair(written(session, visits), int(visits.size()));
    });
    return now.and_then([&](const std::pair<QByteArray, int>& wanted) -> Result<bool> {
        QFile there(path);
        if (there.open(QIODevice::ReadOnly) && there.readAll() == wanted.first)
            return false;
        there.close();
        return session.write([&] {
            store(session, path, wanted.first, wanted.second, true);
            return true;
        });
    });
}

} // namespace woonrust::calendar_file
