// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_cases.h"

#include "exchange/demo/demo_directives.h"
#include "exchange/demo/demo_dossiers.h"
#include "exchange/demo/demo_measures.h"
#include "exchange/demo/demo_steps.h"
#include "exchange/demo/demo_strength.h"
#include "services/cases/report_check.h"
#include "services/cases/things/contact.h"
#include "services/cases/things/report.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/report_store.h"
#include "storage/shared/number_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int richUpTo = 20'000;     // reports; larger demos are for measuring
constexpr int reportsPerDossier = 5; // when measuring
constexpr int eventsPerReport = 10;

// What is to come in, in order of time.
struct Plan {
    QDateTime at;
    const Story* story = nullptr;
    int home = 0;         // that it is about
    int reporterHome = 0; // -1 = nobody known
    bool startsQuarrel = false;
};

const Story& storyOf(const QString& category)
{
    return *std::ranges::find(stories(), category, &Story::category);
}

std::vector<Plan> makePlans(Random& random, const Town& town, const CaseWish& wish)
{
    const int homes = int(town.homes.size());
    const QDate last = amsterdamDate(wish.until);
    const int days = int(wish.from.daysTo(last));
    std::vector<Plan> plans;
    while (int(plans.size()) < wish.reports) {
        const QDate day = wish.from.addDays(random.between(0, days));
        // Summer evenings and the days around New Year bring more; weekends less, because the office is closed.
        const bool busy = (day.month() >= 5 && day.month() <= 8) || (day.month() == 12 && day.day() > 20);
        if ((day.dayOfWeek() >= 6 && !random.chance(18)) || (!busy && random.chance(25)))
            continue;
        const int hour = random.between(8, 17);
        const int minute = random.between(0, 59);
        const QDateTime at = utcFromAmsterdam(day, QTime(hour, minute));
        if (at >= wish.until)
            continue;
        // One home in twenty is the source of a third of it all.
        const int twentieth = std::max(1, homes / 20);
        const int home =
            random.chance(33) ? random.between(0, twentieth - 1) * 20 % homes : random.between(0, homes - 1);
        const int around = random.between(1, 5) * (random.chance(50) ? 1 : -1);
        const int reporter = random.chance(74) ? (home + around + homes) % homes : -1;
        plans.push_back({.at = at, .story = &pickStory(random, day.month()), .home = home, .reporterHome = reporter});
    }
    // A about B while B about A, not long ago.
    const int a = homes / 3;
    const int b = a + 1;
    const std::vector<std::pair<int, std::pair<int, int>>> quarrel = {
        {19, {a, b}}, {15, {b, a}}, {9, {a, b}}, {4, {b, a}}};
    for (std::size_t i = 0; i < quarrel.size() && i < plans.size(); ++i)
        plans[i] = {.at = utcFromAmsterdam(last.addDays(-quarrel[i].first), QTime(9 + int(i), 20)),
                    .story = &storyOf(i % 2 == 0 ? u"RUZ"_s : u"GEL"_s),
                    .home = quarrel[i].second.second,
                    .reporterHome = quarrel[i].second.first,
                    .startsQuarrel = i == 0};
    std::ranges::stable_sort(plans, {}, &Plan::at);
    return plans;
}

class CaseMaker {
public:
    CaseMaker(Session& session, Random& random, const Town& town, const Team& team, const CaseWish& wish)
        : m_session(session),
          m_random(random),
          m_town(town),
          m_team(team),
          m_wish(wish),
          m_history(session),
          m_dossiers(session, random, team, m_history, wish.until),
          m_directives(session, team, m_history, wish.until),
          m_calendar(officeCalendar(session.db())),
          m_norms(officeNorms(session.db())),
          m_today(amsterdamDate(wish.until)),
          m_measuring(wish.forMeasuring || wish.reports > richUpTo)
    {
    }

    void run()
    {
        const std::vector<Plan> plans = makePlans(m_random, m_town, m_wish);
        int made = 0;
        for (const Plan& plan : plans) {
            ++made;
            addReport(plan, made);
            m_history.write(false);
            if (made % 500 == 0 && m_wish.progress && !m_wish.progress(made))
                throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Demo", "The demo was not made."));
        }
        m_history.write(true);
    }

private:
    // How the report was dealt with: days, invalid = not (yet).
    struct Course {
        QDate acknowledged;
        QDate answered;
        QDateTime closed;
    };

    void addReport(const Plan& plan, int made)
    {
        const Home& home = m_town.homes[std::size_t(plan.home)];
        Report report = describe(plan, home);
        const QDate day = amsterdamDate(plan.at);
        OpenCase* running = plan.startsQuarrel ? nullptr : runningCase(plan.home, day);
        const bool lacksDossiers = m_measuring && m_dossiers.made() * reportsPerDossier < made;
        const bool grows =
            plan.startsQuarrel || (!report.isPositive() && (m_random.chance(plan.story->dossier) || lacksDossiers));
        const bool opens = !running && grows;
        if (opens) {
            m_open[plan.home] = m_dossiers.open(report, *plan.story, home, report.reporter);
            if (plan.startsQuarrel) // both homes are in the same dossier
                m_open[plan.reporterHome] = OpenCase(m_open[plan.home]);
            running = &m_open[plan.home];
        }
        if (running) {
            report.dossier = running->dossier.id;
            report.handler = running->dossier.handler;
        }
        const Course course = courseOf(report, day, running);
        report.closedAt = course.closed;
        if (course.closed.isValid()) {
            report.status = u"GES"_s;
            report.closeReason = running ? u"DOSSIER"_s : m_random.chance(60) ? u"RESOLVED"_s : u"ADVICE"_s;
        } else if (report.handler || course.acknowledged.isValid()) {
            report.status = u"INB"_s;
        }
        report.number = storage::takeNumber(m_session.db(), SerialNumber::report, day.year()).key();
        report.id = storage::insertReport(m_session.db(), report);
        CaseWrite(m_session).index(things::report, report);
        logReport(report, course);
        addDeadlines(report, course, day);
        if (m_measuring) {
            addViews(report, made);
            return;
        }
        addContacts(report, course);
        if (opens) {
            addStrength(m_history, running->dossier, m_wish.until);
            addMeasures(m_session, m_history, running->dossier, report, m_wish.until);
            m_directives.consider(running->dossier, report, home.tenant);
            addSteps(m_session, m_team, m_history, running->dossier,
                     {.known = report.reporterKind == ReporterKind::Known,
                      .acknowledged = course.acknowledged,
                      .answered = course.answered},
                     m_wish.until);
        }
    }

    OpenCase* runningCase(int home, QDate day)
    {
        const auto found = m_open.find(home);
        if (found == m_open.end())
            return nullptr;
        if (found->lastDay > day)
            return &*found;
        m_open.erase(found);
        return nullptr;
    }

    Report describe(const Plan& plan, const Home& home)
    {
        static const std::vector<QString> channels = {u"TEL"_s, u"TEL"_s, u"TEL"_s, u"TEL"_s, u"EMA"_s, u"EMA"_s,
                                                      u"INT"_s, u"INT"_s, u"BAL"_s, u"APP"_s, u"BEZ"_s};
        const Story& story = *plan.story;
        Report report;
        report.receivedAt = plan.at;
        report.channel = m_random.of(channels);
        report.unit = home.unit.id;
        report.area = home.unit.area;
        report.category = story.category;
        report.nature = story.nature;
        report.description = description(m_random, story);
        report.pollutedHome = story.category == u"VUI" && report.description.contains(u"ernstig vervuild");
        report.team = u"SB"_s;
        report.triageProposal = story.triage;
        report.triageOutcome = story.triage.isEmpty() || m_random.chance(85) ? story.triage : u"UNCLEAR"_s;
        if (plan.reporterHome >= 0) {
            const Home& from = m_town.homes[std::size_t(plan.reporterHome)];
            report.reporterKind = ReporterKind::Known;
            report.reporter = from.tenant;
            report.reporterUnit = from.unit.id;
            report.shielded = report.description.contains(u"wie er gebeld heeft");
            report.spokenToNeighbour = m_random.chance(45) ? u"YES"_s : m_random.chance(60) ? u"NO"_s : u"AFRAID"_s;
        } else if (m_random.chance(45)) {
            report.reporterKind = ReporterKind::Anonymous;
        }
        report.origin = reports::originOf(report);
        if (report.reporterKind == ReporterKind::None) {
            static const std::vector<QString> others = {u"OWN"_s, u"OWN"_s, u"CONTRACTOR"_s, u"TECHNICAL"_s,
                                                        u"PARTNER"_s};
            report.origin = m_random.of(others);
        }
        if (!report.isPositive() && story.nature != u"fysiek" && m_random.chance(80))
            report.accused = home.tenant;
        if (m_random.chance(85))
            report.handler = m_random.of(m_team.handlers);
        if (m_random.chance(story.cost)) {
            const int euros = m_random.between(35, report.pollutedHome ? 2'400 : 380);
            report.costs.push_back({.amountCents = qint64(euros) * 100 + m_random.between(0, 99),
                                    .spentOn = amsterdamDate(plan.at),
                                    .kind = costKind(story.category),
                                    .remark = {}});
        }
        return report;
    }

    static QString costKind(const QString& category)
    {
        if (category == u"VUI")
            return u"WASTE"_s;
        if (category == u"ONG")
            return u"PESTS"_s;
        return category == u"VAN" ? u"REPAIR"_s : u"OTHER"_s;
    }

    Course courseOf(const Report& report, QDate day, const OpenCase* running)
    {
        Course course;
        const auto within = [&](int least, int most) {
            const QDate then = m_calendar.addWorkingDays(day, m_random.between(least, most));
            return then < m_today ? then : QDate();
        };
        const int acknowledging = m_random.between(1, 100);
        const int answering = m_random.between(1, 100);
        const QDate acknowledged = acknowledging <= 88 ? within(0, 2) : within(3, 6);
        const QDate answered = answering <= 58 ? within(1, 5) : answering <= 88 ? within(6, 10) : within(11, 20);
        const QDate closed = m_calendar.addWorkingDays(answered.isValid() ? answered : day, m_random.between(0, 15));
        if (!report.isPositive()) {
            // A few are forgotten; after some months somebody finds them.
            const bool found = day < m_today.addDays(-75);
            course.acknowledged = found || acknowledging <= 97 ? acknowledged : QDate();
            course.answered = found || answering <= 96 ? answered : QDate();
        }
        const bool closes =
            (course.answered.isValid() || report.isPositive()) && closed < m_today && m_random.chance(97);
        if (closes)
            course.closed = at(closed, report.receivedAt);
        if (running && running->dossier.closedAt.isValid() && !course.closed.isValid())
            course.closed = std::max(running->dossier.closedAt, report.receivedAt);
        return course;
    }

    QDateTime at(QDate day, const QDateTime& notBefore)
    {
        const int hour = m_random.between(9, 16);
        const int minute = m_random.between(0, 59);
        return std::clamp(utcFromAmsterdam(day, QTime(hour, minute)), notBefore, m_wish.until);
    }

    void logReport(const Report& report, const Course& course)
    {
        const UserId handler = report.handler ? report.handler : m_team.desk;
        const auto add = [&](const QDateTime& when, UserId by, QLatin1StringView action, const QJsonObject& changes) {
            m_history.writeAt(when, by).tell(things::report, report, {.action = action, .more = changes});
        };
        QJsonObject created;
        noteChange(created, "category"_L1, QJsonValue(), report.category);
        noteChange(created, "channel"_L1, QJsonValue(), report.channel);
        noteChange(created, "unit"_L1, QJsonValue(), report.unit.value());
        add(report.receivedAt, m_team.desk, event::created, created);
        if (report.dossier)
            add(report.receivedAt.addSecs(1'800), handler, event::joined,
                {{u"dossier"_s, QJsonArray{0, report.dossier.value()}}});
        if (course.closed.isValid()) {
            const QString before =
                report.handler || report.dossier || course.acknowledged.isValid() ? u"INB"_s : u"AAN"_s;
            add(course.closed, handler, event::closed,
                {{u"closeReason"_s, QJsonArray{QString(), report.closeReason}},
                 {u"status"_s, QJsonArray{before, report.status}},
                 {u"closedAt"_s, QJsonArray{QString(), toStorage(report.closedAt)}}});
        }
        for (int i = m_measuring ? 0 : m_random.between(0, 2); i > 0; --i)
            add(report.receivedAt.addSecs(qint64(3'600) * i), handler, event::viewed, {});
    }

    // Colleagues look at it, as often as measuring asks for.
    void addViews(const Report& report, int made)
    {
        for (int hour = 1; m_history.count() < qint64(made) * eventsPerReport; ++hour)
            m_history.add(report.receivedAt.addSecs(qint64(3'600) * hour), m_random.of(m_team.handlers),
                          {.action = event::viewed,
                           .subjectKind = EntityKind::Report,
                           .subjectId = report.id.value(),
                           .report = report.id,
                           .dossier = report.dossier});
    }

    void addDeadlines(const Report& report, const Course& course, QDate day)
    {
        if (report.isPositive())
            return;
        const auto add = [&](QLatin1StringView kind, int workingDays, QDate met) {
            StoredDeadline deadline{.report = report.id,
                                    .kind = kind,
                                    .rule = workingDayNorm(workingDays),
                                    .startOn = day,
                                    .dueOn = m_calendar.addWorkingDays(day, workingDays),
                                    .metOn = met};
            if (met.isValid() && met > deadline.dueOn && kind != deadline_kind::target) {
                static const std::vector<QString> reasons = {u"WORKLOAD"_s, u"ABSENCE"_s, u"UNREACHABLE"_s,
                                                             u"INFORMATION"_s};
                deadline.lateReason = m_random.of(reasons);
            }
            deadline.id = storage::insertDeadline(m_session.db(), deadline);
            return deadline;
        };
        const auto logMet = [&](const QDateTime& when, const StoredDeadline& deadline) {
            QJsonObject changes{{u"kind"_s, QJsonArray{deadline.kind, deadline.kind}},
                                {u"metOn"_s, QJsonArray{QString(), toStorage(deadline.metOn)}}};
            noteChange(changes, "lateReason"_L1, QString(), deadline.lateReason);
            m_history.add(when, report.handler ? report.handler : m_team.desk,
                          {.action = event::met,
                           .subjectKind = EntityKind::Deadline,
                           .subjectId = deadline.id.value(),
                           .report = report.id,
                           .dossier = report.dossier,
                           .changes = changes});
        };
        const StoredDeadline acknowledgement =
            add(deadline_kind::acknowledgement, m_norms.acknowledgement, course.acknowledged);
        if (acknowledgement.metOn.isValid())
            logMet(at(acknowledgement.metOn, report.receivedAt), acknowledgement);
        const StoredDeadline target = add(deadline_kind::target, m_norms.feedbackTarget, course.answered);
        const StoredDeadline feedback = add(deadline_kind::feedback, m_norms.feedbackLimit, course.answered);
        if (feedback.metOn.isValid()) {
            const QDateTime when = at(feedback.metOn, report.receivedAt);
            logMet(when, target);
            logMet(when, feedback);
        }
        if (!report.closedAt.isValid())
            storage::refreshNextDue(m_session.db(), report.id);
    }

    void addContacts(const Report& report, const Course& course)
    {
        const auto add = [&](QDate day, const QString& kind, const QString& body) {
            if (!day.isValid() || report.reporterKind != ReporterKind::Known)
                return;
            ContactMoment contact{.about = {.report = report.id, .dossier = report.dossier},
                                  .at = at(day, report.receivedAt),
                                  .kind = kind,
                                  .channel = m_random.chance(60) ? u"TEL"_s : u"EMA"_s,
                                  .direction = u"UIT"_s,
                                  .person = report.reporter,
                                  .body = body,
                                  .by = report.handler ? report.handler : m_team.desk};
            m_history.writeAt(contact.at, contact.by).add(things::contact, contact);
        };
        add(course.acknowledged, u"ACK"_s, u"Ontvangst van de melding bevestigd en verteld wat de volgende stap is."_s);
        add(course.answered, u"FEEDBACK"_s, answerText(m_random));
    }

    Session& m_session;
    Random& m_random;
    const Town& m_town;
    const Team& m_team;
    const CaseWish& m_wish;
    History m_history;
    DossierMaker m_dossiers;
    DirectiveMaker m_directives;
    WorkingCalendar m_calendar;
    ReportNorms m_norms;
    QDate m_today;
    bool m_measuring;
    QHash<int, OpenCase> m_open; // home -> the dossier that its reports join
};

} // namespace

void addCases(Session& session, Random& random, const Town& town, const Team& team, const CaseWish& wish)
{
    CaseMaker(session, random, town, team, wish).run();
}

} // namespace woonrust::demo
