// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/event_log.h"

#include "services/lists/csv_file.h"
#include "storage/cases/event_log_store.h"
#include "storage/cases/event_subjects.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace woonrust::event_log {

using namespace Qt::StringLiterals;

namespace {

// What an administrator who sees no cases may read of a change: that it was made and in which fields.
void leaveOutContents(Event& event)
{
    switch (event.subjectKind) {
    case EntityKind::Casebook:
    case EntityKind::User:
    case EntityKind::CodeValue:
    case EntityKind::Setting:
    case EntityKind::Area:
    case EntityKind::Unit:
    case EntityKind::StandardText:
    case EntityKind::Process:
    case EntityKind::Handbook:
    case EntityKind::Absence:
        return;
    default:
        break;
    }
    for (auto change = event.changes.begin(); change != event.changes.end(); ++change)
        *change = QJsonArray();
    event.reason.clear();
}

storage::EventFilter filterOf(const Query& query)
{
    return {.user = query.user,
            .from = query.from.isValid() ? utcFromAmsterdam(query.from, QTime(0, 0)) : QDateTime(),
            .until = query.until.isValid() ? utcFromAmsterdam(query.until.addDays(1), QTime(0, 0)) : QDateTime(),
            .kind = query.about,
            .subject = query.subject,
            .action = query.action};
}

// The filter as the log says that it was looked at.
QJsonObject changesOf(const Query& query)
{
    QJsonObject changes;
    if (query.user)
        noteChange(changes, "user"_L1, QJsonValue(), query.user.value());
    if (query.from.isValid())
        noteChange(changes, "fromOn"_L1, QString(), toStorage(query.from));
    if (query.until.isValid())
        noteChange(changes, "untilOn"_L1, QString(), toStorage(query.until));
    if (query.about)
        noteChange(changes, "about"_L1, QString(), entityCode(*query.about));
    if (query.subject)
        noteChange(changes, "subjectId"_L1, QJsonValue(), query.subject);
    if (!query.action.isEmpty())
        noteChange(changes, "action"_L1, QString(), query.action);
    return changes;
}

// Turns events into lines for this reader.
class Reader {
public:
    explicit Reader(Session& session)
        : m_session(session),
          m_values(session),
          m_names(session.db()),
          m_seesCases(policy::may(session.actor(), Permission::SeeCases))
    {
    }

    Line line(Event event)
    {
        Line line;
        line.userName = m_names.user(event.user);
        if (m_seesCases || event.subjectKind != EntityKind::Person)
            line.subject = storage::subjectLabel(m_session.db(), event.subjectKind, event.subjectId);
        // A contact or a task has no number of its own: the one of its report or dossier.
        if (line.subject.isEmpty() && event.report)
            line.subject = storage::subjectLabel(m_session.db(), EntityKind::Report, event.report.value());
        if (line.subject.isEmpty() && event.dossier)
            line.subject = storage::subjectLabel(m_session.db(), EntityKind::Dossier, event.dossier.value());
        if (!m_seesCases)
            leaveOutContents(event);
        line.changes = m_values.changes(event);
        line.event = std::move(event);
        return line;
    }

private:
    Session& m_session;
    EventValues m_values;
    DisplayNames m_names;
    bool m_seesCases;
};

} // namespace

Result<std::vector<Line>> page(Session& session, const Query& query)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeEventLog);
        std::vector<Line> lines;
        Reader reader(session);
        for (Event& event : storage::loggedEvents(session.db(), filterOf(query), query.limit, query.before))
            lines.push_back(reader.line(std::move(event)));
        // Afterwards, in a transaction of its own: reading far back holds up nobody who saves.
        if (!query.before)
            orThrow(session.write([&] {
                session.log(
                    {.action = event::viewed, .subjectKind = EntityKind::Casebook, .changes = changesOf(query)});
            }));
        return lines;
    });
}

Result<int> writeCsv(Session& session, const QString& path, const Query& query, const QStringList& header,
                     const std::function<QStringList(const Line&)>& cells, const std::function<bool(int)>& progress)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeEventLog);
        CsvFile file(path);
        file.write(header);
        Reader reader(session);
        int written = 0;
        bool goOn = true;
        storage::eachLoggedEvent(session.db(), filterOf(query), [&](const Event& event) {
            file.write(cells(reader.line(event)));
            ++written;
            goOn = !progress || progress(written);
            return goOn;
        });
        if (!goOn)
            throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
        QJsonObject changes = changesOf(query);
        changes.insert(u"rows"_s, written);
        // The file appears when it is logged, and not without.
        orThrow(session.write([&] {
            session.log({.action = event::exported, .subjectKind = EntityKind::Casebook, .changes = changes});
            file.commit();
        }));
        return written;
    });
}

Result<ChainCheck> checkChain(Session& session, const std::function<bool(qint64)>& progress)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeEventLog);
        bool goOn = true;
        const ChainCheck check = storage::checkEventChain(session.db(), [&](qint64 done) {
            goOn = !progress || progress(done);
            return goOn;
        });
        if (!goOn)
            throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Check", "The check was stopped."));
        return check;
    });
}

} // namespace woonrust::event_log
