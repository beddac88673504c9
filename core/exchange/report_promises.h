// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"
#include "domain/report.h"
#include "exchange/report_row.h"
#include "services/base/session.h"
#include "storage/cases/deadline_store.h"

#include <QHash>
#include <QJsonObject>
#include <array>

namespace woonrust::exchange {

// The deadlines of imported reports: acknowledgement, target and feedback by the norms and the calendar in force, met
// on the days that the file tells. A positive signal has none.
class ReportPromises {
public:
    explicit ReportPromises(Session& session);

    // Stores the deadlines of a report that was just stored and notes what changed. A day on which one was met that
    // only the casebook knows stays.
    void store(const ReportLine& line, const Report& report, const Report& before, QJsonObject& changes);

private:
    struct Dues {
        std::array<QDate, 3> due; // in the order of m_kinds
    };
    [[nodiscard]] const Dues& duesFrom(QDate day);
    void insert(const ReportLine& line, const Report& report, QJsonObject& changes);
    void update(const ReportLine& line, const Report& report, QJsonObject& changes);

    struct Kind {
        QLatin1StringView code;
        int workingDays;
    };

    Session& m_session;
    Connection& m_db;
    WorkingCalendar m_calendar;
    std::array<Kind, 3> m_kinds;
    QHash<QDate, Dues> m_dues; // thousands of reports share a few hundred days
};

} // namespace woonrust::exchange
