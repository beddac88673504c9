// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/next_step.h"

#include "services/cases/things/field_text.h"
#include "ui/pages/case/dossier_texts.h"

#include <QCoreApplication>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(woonrust::ui::NextStep)
};

constexpr qsizetype mostLetters = 24; // of a title on a button

QString shortened(const QString& title)
{
    if (title.size() <= mostLetters)
        return title;
    // Whole words, where they are not too long.
    const QString start = title.left(mostLetters - 1);
    const qsizetype space = start.lastIndexOf(u' ');
    return start.left(space > mostLetters / 2 ? space : start.size()).trimmed() + u'…';
}

NextStep ofTask(const Task& task, QDate today)
{
    const QString day = task.startsAt.isValid() ? momentText(task.startsAt, today) : dayText(task.dueOn, today);
    const bool toCome = task.startsAt.isValid() && amsterdamDate(task.startsAt) > today;
    return {.kind = toCome ? NextStep::Kind::Look : NextStep::Kind::Finish,
            .id = task.id.value(),
            .text = toCome ? Texts::tr("%1: %2", "moment and title").arg(day, shortened(task.title))
                           : Texts::tr("Finish: %1").arg(shortened(task.title)),
            .explanation = day.isEmpty() ? task.title : Texts::tr("%1, %2", "title and day").arg(task.title, day)};
}

} // namespace

NextStep nextStep(const CaseView& view, QDate today)
{
    if (!view.isOpen())
        return {};
    NextStep step{.kind = NextStep::Kind::Plan,
                  .id = 0,
                  .text = Texts::tr("Plan the next step"),
                  .explanation = Texts::tr("Nothing is planned in this dossier.")};
    QDate soonest;
    const auto isSooner = [&](QDate day) {
        const bool sooner =
            step.kind == NextStep::Kind::Plan || (day.isValid() && (!soonest.isValid() || day < soonest));
        if (sooner)
            soonest = day;
        return sooner;
    };
    for (const deadlines::DeadlineView& open : view.detail.openDeadlines) {
        const StoredDeadline& deadline = open.deadline;
        if (!deadline.report || deadline.kind == deadline_kind::target || !deadline.dueOn.isValid() ||
            !isSooner(deadline.dueOn))
            continue;
        const QString what = promiseName(deadline.kind);
        step = {.kind = NextStep::Kind::Report,
                .id = deadline.report.value(),
                .text = shortened(what),
                .explanation = Texts::tr("%1, %2", "title and day").arg(what, dayText(deadline.dueOn, today))};
    }
    for (const reports::TaskView& task : view.detail.tasks)
        if (!task.task.doneAt.isValid() && isSooner(task.task.dueOn))
            step = ofTask(task.task, today);
    for (const dossiers::RunningStep& running : view.detail.runningSteps)
        if (!running.isPromise && isSooner(running.dueOn))
            step = {.kind = NextStep::Kind::Step,
                    .id = running.id.value(),
                    .text = Texts::tr("Step: %1").arg(shortened(running.name)),
                    .explanation =
                        running.dueOn.isValid()
                            ? Texts::tr("%1, %2", "title and day").arg(running.name, dayText(running.dueOn, today))
                            : running.name};
    const QDate review = view.dossier().nextReviewOn;
    if (review.isValid() && review <= today && isSooner(review))
        step = {.kind = NextStep::Kind::Review,
                .id = 0,
                .text = Texts::tr("Review the dossier"),
                .explanation = Texts::tr("The review was planned for %1.").arg(dayText(review, today))};
    return step;
}

} // namespace woonrust::ui
