// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/id.h"
#include "domain/owner.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace woonrust {

// One line of the event log (design 3.5).
struct Event {
    EventId id;
    QDateTime at; // UTC
    UserId user;
    QString role;   // role codes of the user at that moment, comma-separated
    QString action; // one of the words in namespace event
    EntityKind subjectKind = EntityKind::Casebook;
    qint64 subjectId = 0;
    ReportId report; // the report and the dossier whose timeline shows it
    DossierId dossier;
    Owner owner = {};    // what else it belongs to
    QJsonObject changes; // field -> [old, new]
    QString reason;
    QDateTime erasedAt = {}; // UTC; valid when changes and reason were erased: then both are empty
};

namespace event {

inline constexpr QLatin1StringView created("create");
inline constexpr QLatin1StringView changed("change");
inline constexpr QLatin1StringView removed("remove");
inline constexpr QLatin1StringView viewed("view");
inline constexpr QLatin1StringView closed("close");
inline constexpr QLatin1StringView reopened("reopen");
inline constexpr QLatin1StringView joined("join");        // a report joined a dossier
inline constexpr QLatin1StringView phaseChanged("phase"); // preventive <-> repressive
inline constexpr QLatin1StringView met("meet");           // a deadline was met
inline constexpr QLatin1StringView suspended("suspend");
inline constexpr QLatin1StringView resumed("resume");
inline constexpr QLatin1StringView extended("extend"); // a deadline got a longer term
inline constexpr QLatin1StringView done("done");
inline constexpr QLatin1StringView skipped("skip"); // a step of a process
inline constexpr QLatin1StringView left("leave");   // a step that its dossier does not wait for any more
inline constexpr QLatin1StringView merged("merge"); // an entry of a person with another one
inline constexpr QLatin1StringView unmerged("unmerge");
inline constexpr QLatin1StringView imported("import");
inline constexpr QLatin1StringView exported("export");
inline constexpr QLatin1StringView printed("print");
inline constexpr QLatin1StringView signedIn("sign-in");
inline constexpr QLatin1StringView signedOut("sign-out");
inline constexpr QLatin1StringView refused("refused"); // Policy said no
inline constexpr QLatin1StringView backedUp("back-up");
inline constexpr QLatin1StringView restored("restore");
inline constexpr QLatin1StringView erased("erase"); // details of earlier events of the thing were erased
// A directive took its next step.
inline constexpr QLatin1StringView stateChanged("state");

} // namespace event

// Notes a changed field in `changes` as [old, new]; nothing when they are equal.
void noteChange(QJsonObject& changes, QLatin1StringView field, const QJsonValue& before, const QJsonValue& after);

} // namespace woonrust
