// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_words.h"

#include "domain/clock.h"
#include "domain/code_names.h"
#include "domain/number.h"
#include "domain/visit.h"
#include "ui/pages/today/due_model.h"

#include <QLocale>

namespace woonrust::ui::week_words {

using namespace Qt::StringLiterals;

QString span(const Task& task)
{
    const auto clock = [](const QDateTime& utc) { return amsterdamTime(utc).time().toString(u"HH:mm"_s); };
    const QString start = clock(task.startsAt);
    return task.minutes ? u"%1 – %2"_s.arg(start, clock(visit::endOf(task))) : start;
}

QString second(const Task& task, const QString& name, bool left, const CodeNames& codes)
{
    if (visit::secondOf(task) == visit::Second::Nobody)
        return {};
    const QString answer = left                          ? QCoreApplication::translate("WeekPlan", "works here no more")
                           : task.secondAnswer.isEmpty() ? QCoreApplication::translate("Visit", "no answer yet")
                                                         : codes.name(u"SECOND_ANSWER"_s, task.secondAnswer);
    return QCoreApplication::translate("Visit", "with %1 (%2)", "a second colleague, and the answer").arg(name, answer);
}

QString due(const DueLine& line)
{
    const char16_t kind = line.directive ? SerialNumber::directive
                          : line.report  ? SerialNumber::report
                                         : SerialNumber::dossier;
    const QString number = line.number == 0 ? QString() : SerialNumber::fromKey(kind, line.number).toString();
    switch (line.kind) {
    case DueLine::Kind::Acknowledgement:
        return QCoreApplication::translate("WeekPlan", "Acknowledge %1", "a report").arg(number);
    case DueLine::Kind::Feedback:
    case DueLine::Kind::FeedbackTarget:
        return QCoreApplication::translate("WeekPlan", "Answer %1", "a report").arg(number);
    case DueLine::Kind::Review:
        return QCoreApplication::translate("WeekPlan", "Review %1", "a dossier").arg(number);
    case DueLine::Kind::Task:
        return line.address.isEmpty() ? line.title : u"%1, %2"_s.arg(line.title, line.address);
    case DueLine::Kind::Step:
        return QCoreApplication::translate("WeekPlan", "%1, %2", "a step and its dossier").arg(line.title, number);
    default:
        break;
    }
    return QCoreApplication::translate("WeekPlan", "%1, %2", "a step and its dossier").arg(dueTitle(line), number);
}

QString nobody()
{
    return QCoreApplication::translate("WeekPlan", "On nobody's name");
}

QString spanText(const WeekPlan& plan)
{
    const QLocale locale;
    const QDate first = plan.monday;
    const QDate last = plan.days.empty() ? first : plan.days.back().day;
    const QString from = first.month() == last.month() ? QString::number(first.day())
                         : first.year() == last.year() ? locale.toString(first, u"d MMMM"_s)
                                                       : locale.toString(first, u"d MMMM yyyy"_s);
    return u"%1 – %2"_s.arg(from, locale.toString(last, u"d MMMM yyyy"_s));
}

QString spoken(const WeekPlan& plan, const PlanStop& stop)
{
    if (stop.day < 0 || stop.day >= int(plan.days.size()))
        return {};
    const PlanDay& day = plan.days[std::size_t(stop.day)];
    const QString on = QLocale().toString(day.day, u"dddd d MMMM"_s);
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u", "_s);
    };
    switch (stop.kind) {
    case PlanStop::Kind::Due: {
        const PlanLine& line = day.due[std::size_t(stop.index)];
        return joined({on, line.late ? QCoreApplication::translate("WeekPlan", "late") : QString(),
                       QCoreApplication::translate("WeekPlan", "due: %1").arg(line.title)});
    }
    case PlanStop::Kind::Free: {
        if (plan.isTeam()) {
            const auto owner = std::ranges::find(plan.owners, stop.owner, &PlanOwner::id);
            return joined({on, owner == plan.owners.end() ? QString() : owner->name,
                           QCoreApplication::translate("WeekPlan", "no appointments")});
        }
        return joined({on, QTime(stop.minute / 60, stop.minute % 60).toString(u"HH:mm"_s),
                       QCoreApplication::translate("WeekPlan", "free")});
    }
    case PlanStop::Kind::Visit:
        break;
    }
    const PlanVisit& visit = plan.visits[std::size_t(stop.index)];
    return joined({visit.warnings, on, visit.span, visit.visit.task.title, visit.place,
                   plan.isTeam() || visit.look == VisitLook::Along ? visit.owner : QString(), visit.second,
                   visit.alone ? QCoreApplication::translate("WeekPlan", "no second colleague yet") : QString(),
                   visit.kept ? QCoreApplication::translate("WeekPlan", "kept") : QString()});
}

} // namespace woonrust::ui::week_words
