// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/event_store.h"

#include "storage/cases/event_log_store.h"
#include "storage/cases/event_row.h"
#include "storage/database/dialect.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <sodium.h>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr char separator = '\x1f'; // cannot occur in any of the joined texts

constexpr std::size_t saltBytes = 16;

QByteArray newSalt()
{
    QByteArray salt(qsizetype(saltBytes), Qt::Uninitialized);
    randombytes_buf(salt.data(), saltBytes);
    return salt;
}

// The salt goes when the rest is erased: without it a phone number could be found again by trying them all.
QByteArray digestOf(const QByteArray& salt, const QString& changes, const QString& reason)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(changes.toUtf8());
    hash.addData(QByteArrayView(&separator, 1));
    hash.addData(reason.toUtf8());
    return hash.result();
}

struct StoredEvent {
    qint64 id = 0;
    QString at;
    qint64 user = 0;
    QString role;
    QString action;
    QString subjectKind;
    qint64 subjectId = 0;
    qint64 report = 0;
    qint64 dossier = 0;
    QString ownerKind;
    qint64 owner = 0;
    QByteArray digest;

    [[nodiscard]] QByteArray hashAfter(const QByteArray& previous) const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(previous);
        const auto add = [&hash](const QByteArray& part) {
            hash.addData(part);
            hash.addData(QByteArrayView(&separator, 1));
        };
        add(QByteArray::number(id));
        add(at.toUtf8());
        add(QByteArray::number(user));
        add(role.toUtf8());
        add(action.toUtf8());
        add(subjectKind.toUtf8());
        add(QByteArray::number(subjectId));
        add(QByteArray::number(report));
        add(QByteArray::number(dossier));
        add(ownerKind.toUtf8());
        add(QByteArray::number(owner));
        hash.addData(digest);
        return hash.result();
    }
};

// The last event, on which the next one hangs.
struct ChainHead {
    qint64 id = 0;
    QByteArray hash;
};

ChainHead chainHead(Connection& db)
{
    if (!db.inTransaction())
        throw Failure(ErrorKind::Internal, u"An event belongs in the transaction of its change."_s);
    ChainHead head;
    db.eachUntil(u"SELECT id, hash FROM event ORDER BY id DESC LIMIT 1"_s, {}, [&](const Row& row) {
        head = {.id = row.integer(0), .hash = row.bytes(1)};
        return false;
    });
    return head;
}

EventId appendAfter(Connection& db, ChainHead& head, const Event& event)
{
    const QString changes = event.changes.isEmpty()
                                ? u""_s
                                : QString::fromUtf8(QJsonDocument(event.changes).toJson(QJsonDocument::Compact));
    const bool hasDetail = !changes.isEmpty() || !event.reason.isEmpty();
    const QByteArray salt = hasDetail ? newSalt() : QByteArray();
    const StoredEvent stored{.id = head.id + 1,
                             .at = toStorage(event.at),
                             .user = event.user.value(),
                             .role = event.role,
                             .action = event.action,
                             .subjectKind = entityCode(event.subjectKind),
                             .subjectId = event.subjectId,
                             .report = event.report.value(),
                             .dossier = event.dossier.value(),
                             .ownerKind = event.owner.code(),
                             .owner = event.owner.id(),
                             .digest = digestOf(salt, changes, event.reason)};
    head = {.id = stored.id, .hash = stored.hashAfter(head.hash)};
    db.exec(u"INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, digest, hash, %1) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(subjectColumns),
            joined({stored.id, stored.at, event.user, stored.role, stored.action, stored.subjectKind, stored.subjectId,
                    stored.digest, head.hash},
                   subjectValues({.report = event.report, .dossier = event.dossier, .owner = event.owner})));
    if (hasDetail)
        db.exec(u"INSERT INTO event_detail (event_id, changes, reason, salt) VALUES (?, ?, ?, ?)"_s,
                {stored.id, changes, event.reason, salt});
    return EventId(stored.id);
}

// The first event whose details are gone without a line that tells who erased them. By the few that are erased, in
// that order, not by all events.
EventId erasedUnsaid(Connection& db)
{
    return EventId(
        db.integer(u"SELECT d.event_id FROM event_detail d %1 event e ON e.id = d.event_id WHERE d.erased_at > '' AND "
                   "NOT EXISTS (SELECT 1 FROM event x WHERE "
                   "x.subject_kind = e.subject_kind AND x.subject_id = e.subject_id AND x.id > e.id AND "
                   "x.action = ? AND x.at = d.erased_at) ORDER BY d.event_id LIMIT 1"_s.arg(dialect::orderedJoin()),
                   {QString(event::erased)}));
}

EventId orNewest(EventId before)
{
    return before ? before : EventId(std::numeric_limits<qint64>::max());
}

} // namespace

EventId appendEvent(Connection& db, const Event& event)
{
    ChainHead head = chainHead(db);
    return appendAfter(db, head, event);
}

void appendEvents(Connection& db, const std::vector<Event>& events)
{
    ChainHead head = chainHead(db);
    for (const Event& event : events)
        appendAfter(db, head, event);
}

std::vector<Event> dossierEvents(Connection& db, DossierId dossier, int limit, EventId before)
{
    return db.all<Event>(selectEvent + u"WHERE e.dossier_id = ? AND e.id < ? ORDER BY e.id DESC LIMIT ?"_s,
                         {dossier, orNewest(before), limit}, readEvent);
}

std::vector<Event> reportEvents(Connection& db, ReportId report, int limit, EventId before)
{
    return db.all<Event>(selectEvent + u"WHERE e.report_id = ? AND e.id < ? ORDER BY e.id DESC LIMIT ?"_s,
                         {report, orNewest(before), limit}, readEvent);
}

std::vector<Event> ownerEvents(Connection& db, const Owner& owner, int limit, EventId before)
{
    return db.all<Event>(selectEvent +
                             u"WHERE e.owner_kind = ? AND e.owner_id = ? AND e.id < ? ORDER BY e.id DESC LIMIT ?"_s,
                         {owner.code(), owner.id(), orNewest(before), limit}, readEvent);
}

std::vector<Event> recentEvents(Connection& db, int limit, EventId before, UserId user)
{
    return loggedEvents(db, {.user = user}, limit, before);
}

bool lookedSince(Connection& db, UserId user, EntityKind kind, qint64 id, const QDateTime& since)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM (SELECT user_id, action, at FROM event WHERE subject_kind = ? "
                      "AND subject_id = ? ORDER BY id DESC LIMIT 100) WHERE user_id = ? AND action = ? AND at >= ?)"_s,
                      {entityCode(kind), id, user, QString(event::viewed), since}) != 0;
}

qint64 eraseEventDetails(Connection& db, EntityKind kind, qint64 id, const QDateTime& at)
{
    return db.exec(u"UPDATE event_detail SET changes = '', reason = '', salt = x'', erased_at = ? "
                   "WHERE erased_at IS NULL AND event_id IN (SELECT id FROM event WHERE subject_kind = ? AND "
                   "subject_id = ? AND action <> ?)"_s,
                   {at, entityCode(kind), id, QString(event::erased)});
}

ChainCheck checkEventChain(Connection& db, const std::function<bool(qint64)>& progress)
{
    ChainCheck check;
    QByteArray previous;
    db.eachUntil(u"SELECT e.id, e.at, e.user_id, e.role, e.action, e.subject_kind, e.subject_id, e.report_id, "
                 "e.dossier_id, e.owner_kind, e.owner_id, e.digest, e.hash, d.changes, d.reason, "
                 "d.salt, d.erased_at "
                 "FROM event e LEFT JOIN event_detail d ON d.event_id = e.id ORDER BY e.id"_s,
                 {}, [&](const Row& row) {
                     const StoredEvent stored{row.integer(0), row.text(1), row.integer(2),  row.text(3),
                                              row.text(4),    row.text(5), row.integer(6),  row.integer(7),
                                              row.integer(8), row.text(9), row.integer(10), row.bytes(11)};
                     // Ids are consecutive: a removed line at any place shows as a gap.
                     const bool erased = !row.isNull(16);
                     const bool whole =
                         stored.id == check.events + 1 && stored.hashAfter(previous) == row.bytes(12) &&
                         (erased || stored.digest == digestOf(row.bytes(15), row.text(13), row.text(14)));
                     if (!whole) {
                         check.firstBroken = EventId(stored.id);
                         return false;
                     }
                     previous = row.bytes(12);
                     ++check.events;
                     check.erased += erased ? 1 : 0;
                     return !progress || check.events % 4096 != 0 || progress(check.events);
                 });
    if (const auto unsaid = erasedUnsaid(db); unsaid && (!check.firstBroken || unsaid < check.firstBroken))
        check.firstBroken = unsaid;
    return check;
}

} // namespace woonrust::storage
