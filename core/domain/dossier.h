// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/owner.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace woonrust {

// A liveability dossier (design 3.3).
struct Dossier {
    DossierId id;
    qint64 number = 0; // SerialNumber key; 0 = not yet numbered
    QString title;
    QString kind;                        // DOSSIER_KIND
    UnitId unit;                         // subject: a unit ...
    AreaId area;                         // ... and/or an area
    QString lead = QStringLiteral("US"); // LEAD: who has the direction
    QString leadPartner;                 // name of the leading partner
    UserId handler;
    QString team;                                    // TEAM
    QString phase = QStringLiteral("PREVENTIVE");    // PHASE
    QString confidentiality = QStringLiteral("VER"); // VERTROUWELIJKHEID; GEH is for named people only
    std::optional<int> risk;                         // 0 (none) to 20 (very high)
    QDate nextReviewOn;
    QString status = QStringLiteral("INB"); // ZAAKSTATUSSOORT
    QDateTime openedAt;                     // UTC
    QDateTime closedAt;                     // UTC; invalid = open
    QString outcome;                        // DOSSIER_OUTCOME, when closed
    QString outcomeText;
    QDate aftercareOn; // planned check after closing
    int version = 0;
};

// Someone involved in a dossier, with a role and the days it lasted.
struct Party {
    PartyId id;
    DossierId dossier;
    PersonId person; // or, when not in the register:
    QString description;
    UnitId unit;
    QString role; // ZAAKROL or RELATIEROLSOORT
    QDate fromOn;
    QDate untilOn; // invalid = still
    int version = 0;
};

// What hangs on a report, on a dossier, on a report in a dossier, or on something else that owns it: never on nothing.
// Where that something is in a dossier, both are set. The dossier decides who may see it; without one it is open to who
// sees cases.
struct Subject {
    ReportId report;
    DossierId dossier;
    Owner owner = {};
    friend bool operator==(const Subject&, const Subject&) = default;
};

// A contact with a party or partner, by any channel, in either direction.
struct ContactMoment {
    ContactMomentId id;
    Subject about;
    QDateTime at;      // UTC
    QString kind;      // CONTACT_KIND; ACK and FEEDBACK meet the deadline of that name
    QString channel;   // COMMUNICATIEKANAAL
    QString direction; // COMMUNICATIERICHTING
    PersonId person;
    QString withWhom; // when not in the register
    QString subject;
    QString body;
    UserId by;
    int version = 0;
};

// Something to do. With a moment at which it starts it is an appointment.
struct Task {
    TaskId id;
    Subject about;
    QString title;
    QString kind; // TASK_KIND
    UserId assignee;
    QDate dueOn;        // invalid = whenever
    QDateTime startsAt; // UTC; valid for an appointment
    // Of an appointment alone; a task has none of these.
    std::optional<int> minutes = {}; // how long it takes
    QString place = {};              // empty: at the home of the case
    QString withWhom = {};           // who is visited or met, in words
    UserId second = {};              // a colleague who is asked to come along
    QString secondAnswer = {};       // SECOND_ANSWER of that colleague; empty = not answered yet
    bool mandatory = false;          // a dossier does not close while it is open
    QDateTime doneAt;                // UTC; invalid = open
    QString outcome;
    QDateTime createdAt = {}; // UTC; given when it is stored, and never changed
    int version = 0;
};

// An internal working note: never part of what leaves the association (domain.md 3).
struct Note {
    NoteId id;
    Subject about;
    QDateTime at; // UTC
    QString body;
    UserId by;
    int version = 0;
};

struct Document {
    DocumentId id;
    Subject about;
    QString title;
    QString fileName; // without a path
    QString mimeType;
    QString kind;      // INFORMATIEOBJECTSOORT
    qint64 size = 0;   // bytes
    QByteArray sha256; // 32 bytes
    QDateTime addedAt; // UTC
    UserId by;
    int version = 0;
    // Of a recording or a photo, where somebody may ask how we came by it:
    QString recordedBy = {};    // who made it
    QString recordedWhere = {}; // from where
    QString knownTo = {};       // with whose knowledge
};

} // namespace woonrust
