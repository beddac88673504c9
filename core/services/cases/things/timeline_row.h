// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "services/base/display_names.h"
#include "storage/cases/timeline_store.h"

#include <functional>

namespace woonrust {

namespace timeline {

// What a line tells of: a kind of thing (with the number of that kind), or a turn that a case took.
enum class Kind {
    Report = int(EntityKind::Report),
    Party = int(EntityKind::Party),
    Contact = int(EntityKind::ContactMoment),
    Task = int(EntityKind::Task),
    Note = int(EntityKind::Note),
    Document = int(EntityKind::Document),
    Deadline = int(EntityKind::Deadline),
    WorkStep = int(EntityKind::WorkStep),
    Directive = int(EntityKind::Directive),
    Breach = int(EntityKind::Breach),
    Forfeiture = int(EntityKind::Forfeiture),
    Letter = int(EntityKind::Letter),
    Measure = int(EntityKind::Measure),
    Account = int(EntityKind::Account),
    Incident = int(EntityKind::Incident),
    Phase = 1'000'001,
    Status = 1'000'002,
    Change = 1'000'003,
};
[[nodiscard]] constexpr Kind kindOf(EntityKind kind)
{
    return Kind(int(kind));
}

// How it should strike the eye; always beside a word.
enum class Tone { Plain, Information, Good, Attention, Missed };

struct TimelineRow {
    TimelineCursor place;
    QDateTime at;          // UTC
    bool timeKnown = true; // false: show the day alone
    Kind kind = Kind::Change;
    Tone tone = Tone::Plain;
    QString kindName; // in the user's language: "Report", "Phone call", "Task late"
    QString title;
    QString text;    // all that was said, written or noted; empty when the title says it
    QString subLine; // number, day and time of an appointment, with whom ...
    QString who;
    EntityKind target = EntityKind::Dossier; // what opens
    qint64 targetId = 0;
};

} // namespace timeline

// What a kind of thing needs to tell its lines: names, the day that they are told for, and the reports around it.
class LineContext {
public:
    // `isClosed` says whether a report of the case is closed on that day.
    LineContext(Connection& connection, QDate day, bool reportAlone, std::function<bool(ReportId)> reportIsClosed)
        : db(connection), names(connection), today(day), ofOneReport(reportAlone), isClosed(std::move(reportIsClosed))
    {
    }

    // "M26-00123" of the report that a line is about; empty without one, and in the timeline of one report, where it
    // goes without saying.
    [[nodiscard]] QString number(ReportId report);

    Connection& db;
    DisplayNames names;
    QDate today; // Amsterdam
    bool ofOneReport;
    std::function<bool(ReportId)> isClosed;

private:
    QHash<qint64, QString> m_numbers;
};

// The first line of a text, cut to what a line can show.
[[nodiscard]] QString firstLineOf(const QString& text);
// The whole text below a title; empty when that says it all.
[[nodiscard]] QString restOf(const QString& text, const QString& title);
// The parts that say something, with dots between.
[[nodiscard]] QString dotted(const QStringList& parts);

} // namespace woonrust
