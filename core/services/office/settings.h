// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/working_calendar.h"
#include "services/base/session.h"

namespace woonrust {

// How letters look, and what they say of the office (house style). Empty texts are asked for in each letter.
struct LetterSettings {
    QString address;        // lines of the letterhead: street, box, place
    QString returnLine;     // above the address in the window: where a letter goes back to
    QString city;           // where papers are signed
    QString legalDesk;      // where a tenant gets free legal advice, with how to reach it
    QString municipalHelp;  // where the municipality helps with debts, care or shelter
    QString committee;      // the independent committee for complaints
    QString committeeReach; // how to reach that
    int complaintDays = 10; // working days in which a complaint is answered, 1 to 60
    QString retention;      // how long a closed dossier is kept: "twee jaar"
    QByteArray logo;        // PNG or JPEG, at most 500 kB; empty: the name alone
    // The window of the envelope on the first page, in millimetres from the left and top of the paper.
    QString envelope = QStringLiteral("DL"); // "DL" (folded in three) or "C5" (in two): where the fold marks stand
    int windowX = 20;
    int windowY = 50;
    int windowWidth = 85;
    int windowHeight = 35;

    friend bool operator==(const LetterSettings&, const LetterSettings&) = default;
};
// The usual place for an envelope with its window at the left or the right.
[[nodiscard]] inline int windowXOf(bool right, int windowWidth)
{
    return right ? 210 - 20 - windowWidth : 20;
}

// What the administrator (and, for norms and calendar, the coordinator) set for the whole casebook.
struct Settings {
    QString organisation;
    QString phone; // what letters say: where reporters and tenants reach the team
    QString email;
    QString privacyUrl;          // where it stands how personal data is handled (GDPR art. 13 and 14)
    QString complaintsUrl;       // where it stands how to complain about the association
    QString tenantsOrganisation; // the tenants' organisation that helps with that
    LetterSettings letters;
    QString language = QStringLiteral("nl"); // of the user interface by default: "nl" or "en"
    int idleMinutes = 15;                    // until the screen locks; 1 to 120
    QString backupFolder;                    // empty = none chosen yet
    int backupsKept = 10;                    // 1 to 365
    bool backupOnClose = true;

    int acknowledgeDays = 2; // working days; service norms of a report (design 3.2), 1 to 60
    int feedbackDays = 10;
    int targetDays = 5; // not above feedbackDays
    CalendarSettings calendar;

    int version = 0; // goes up with each save

    friend bool operator==(const Settings&, const Settings&) = default;
};

namespace settings {

// For everybody who is signed in.
[[nodiscard]] Result<Settings> load(Session& session);
// Saves what differs. Norms and calendar need ManageLists, all else ManageSettings; field names as in the struct.
// Deadlines that run already keep the number of working days they got; only new ones follow. When the calendar changes,
// those that are open fall due by the new one, each with an event.
[[nodiscard]] Result<void> save(Session& session, const Settings& settings);

// For use inside core: throws a Failure.
[[nodiscard]] Settings current(Connection& db);
// Writes all of it, unchecked and unlogged: for making a casebook.
void store(Connection& db, const Settings& settings);

} // namespace settings

} // namespace woonrust
