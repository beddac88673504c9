// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/working_calendar.h"
#include "papers/figures.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

using namespace Qt::StringLiterals;

struct TestReport {
    QDate on = {};
    QTime at = QTime(10, 0);
    QString category = u"GEL"_s;
    QString nature = u"overlast"_s;
    QString channel = u"TEL"_s;
    QString origin = u"TENANT"_s;
    qint64 reporter = 0; // person; 0: nobody
    bool anonymous = false;
    qint64 unit = 0;
    qint64 area = 0;
    bool polluted = false;
    QString team = {};
    qint64 dossier = 0;
    QDate closed = {};
    QDate acknowledged = {};
    QDate answered = {};
};

// Rows for the figures, put straight in the tables: exactly what a test says and nothing more.
class FigureCasebook : public TestCasebook {
public:
    qint64 area(const QString& code, qint64 parent = 0)
    {
        return db.insert(u"INSERT INTO area (code, name, kind, parent_id) VALUES (?, ?, 'BUU', ?)"_s,
                         {code, u"Area "_s + code, AreaId(parent)});
    }
    qint64 unit(qint64 area, const QString& kind = u"WOO"_s)
    {
        return db.insert(u"INSERT INTO unit (number, street, street_fold, area_id, kind) VALUES (?, 'S', 's', ?, ?)"_s,
                         {u"U%1"_s.arg(++m_serial), AreaId(area), kind});
    }
    qint64 person()
    {
        return db.insert(u"INSERT INTO person (last_name, name_fold, created_at) VALUES ('P', 'p', ?)"_s,
                         {clock.nowUtc()});
    }
    qint64 dossier(QDate opened, QDate closed = {}, qint64 area = 0, qint64 unit = 0,
                   const QString& kind = u"NUISANCE"_s, const QString& phase = u"PREVENTIVE"_s)
    {
        return db.insert(u"INSERT INTO dossier (number, title, kind, unit_id, area_id, lead, phase, confidentiality, "
                         "status, opened_at, opened_on, closed_at, closed_on) "
                         "VALUES (?, 'T', ?, ?, ?, 'US', ?, 'VER', 'INB', ?, ?, ?, ?)"_s,
                         {++m_serial, kind, UnitId(unit), AreaId(area), phase, utcFromAmsterdam(opened, QTime(9, 0)),
                          opened, closed.isValid() ? Value(utcFromAmsterdam(closed, QTime(9, 0))) : Value(nullptr),
                          closed});
    }
    qint64 report(const TestReport& r)
    {
        const QDateTime at = utcFromAmsterdam(r.on, r.at);
        const qint64 id = db.insert(
            u"INSERT INTO report (number, received_at, received_on, received_time_known, channel, origin, "
            "reporter_kind, reporter_id, unit_id, area_id, category, nature, description, polluted_home, status, "
            "dossier_id, team, closed_at, closed_on) "
            "VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 'D', ?, 'AAN', ?, ?, ?, ?)"_s,
            {++m_serial, at, amsterdamDate(at), r.channel, r.origin,
             r.anonymous      ? u"anonymous"_s
             : r.reporter > 0 ? u"known"_s
                              : u"none"_s,
             PersonId(r.reporter), UnitId(r.unit), AreaId(r.area), r.category, r.nature, r.polluted,
             DossierId(r.dossier), r.team,
             r.closed.isValid() ? Value(utcFromAmsterdam(r.closed, QTime(9, 0))) : Value(nullptr), r.closed});
        if (r.nature != u"positief") {
            deadline(id, u"ACK"_s, amsterdamDate(at), calendar.addWorkingDays(amsterdamDate(at), 2), r.acknowledged);
            deadline(id, u"TARGET"_s, amsterdamDate(at), calendar.addWorkingDays(amsterdamDate(at), 5), r.answered);
            deadline(id, u"FEEDBACK"_s, amsterdamDate(at), calendar.addWorkingDays(amsterdamDate(at), 10), r.answered);
        }
        return id;
    }
    void deadline(qint64 report, const QString& kind, QDate start, QDate due, QDate met)
    {
        db.exec(u"INSERT INTO deadline (report_id, kind, rule, length, length_unit, start_on, due_on, met_on) "
                "VALUES (?, ?, 'service', 2, 'working_day', ?, ?, ?)"_s,
                {ReportId(report), kind, start, due, met});
    }
    void cost(qint64 report, qint64 cents, QDate on)
    {
        db.exec(u"INSERT INTO report_cost (report_id, amount_cents, spent_on, kind) VALUES (?, ?, ?, 'CLEANING')"_s,
                {ReportId(report), cents, on});
    }
    void taskDone(qint64 dossier, QDate on)
    {
        db.exec(u"INSERT INTO task (dossier_id, title, kind, done_at, done_on, created_at) "
                "VALUES (?, 'T', 'CALL', ?, ?, ?)"_s,
                {DossierId(dossier), on.isValid() ? Value(utcFromAmsterdam(on, QTime(9, 0))) : Value(nullptr), on,
                 clock.nowUtc()});
    }
    // A step of version 1 of a shipped process, done when it has an end.
    void step(qint64 dossier, const QString& process, const QString& step, QDate from, QDate due, QDate ended = {},
              bool passed = false, UserId keeper = {})
    {
        db.exec(
            u"INSERT INTO work_step (dossier_id, process, number, step, keeper_id, started_on, due_on, ended_on, "
            "outcome, passed) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)"_s,
            {DossierId(dossier), process, step, keeper, from, due, ended, ended.isValid() ? u"done"_s : u""_s, passed});
    }
    papers::FigureReport figures(const papers::FigureRequest& request)
    {
        Session coordinator = session(Role::Coordinator);
        auto result = papers::figureReport(coordinator, request);
        REQUIRE(result.has_value());
        return *std::move(result);
    }
    papers::FigureReport october() { return figures({.period = Period::month(2026, 10)}); }

    WorkingCalendar calendar;

private:
    qint64 m_serial = 0;
};

} // namespace woonrust::tests
