// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/task.h"

#include "domain/visit.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/task_store.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

constexpr auto fields = withSubject<Task>({
    field<&Task::title>({.name = "title"_L1,
                         .column = "title"_L1,
                         .personal = Content,
                         .erasure = Erasure::Replace,
                         .label = QT_TRANSLATE_NOOP("Field", "Title")}),
    field<&Task::kind>({.name = "kind"_L1,
                        .kind = FieldKind::Code,
                        .column = "kind"_L1,
                        .list = "TASK_KIND"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&Task::assignee>({.name = "assignee"_L1,
                            .kind = FieldKind::User,
                            .column = "assignee_id"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Of whom")}),
    field<&Task::dueOn>({.name = "dueOn"_L1,
                         .kind = FieldKind::Day,
                         .column = "due_on"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Due on")}),
    field<&Task::startsAt>({.name = "startsAt"_L1,
                            .kind = FieldKind::Moment,
                            .column = "starts_at"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Starts at")}),
    field<&Task::minutes>({.name = "minutes"_L1,
                           .kind = FieldKind::Number,
                           .column = "minutes"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Length in minutes")}),
    field<&Task::place>({.name = "place"_L1,
                         .column = "place"_L1,
                         .personal = Content,
                         .erasure = Erasure::Empty,
                         .label = QT_TRANSLATE_NOOP("Field", "Where")}),
    field<&Task::withWhom>({.name = "withWhom"_L1,
                            .column = "with_whom"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "With whom")}),
    field<&Task::second>({.name = "second"_L1,
                          .kind = FieldKind::User,
                          .column = "second_id"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Second colleague")}),
    field<&Task::secondAnswer>({.name = "secondAnswer"_L1,
                                .kind = FieldKind::Code,
                                .column = "second_answer"_L1,
                                .list = "SECOND_ANSWER"_L1,
                                .label = QT_TRANSLATE_NOOP("Field", "Answer of the second colleague")}),
    field<&Task::mandatory>({.name = "mandatory"_L1,
                             .kind = FieldKind::Flag,
                             .column = "mandatory"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Must be done before closing")}),
    field<&Task::doneAt>({.name = "doneAt"_L1,
                          .kind = FieldKind::Moment,
                          .column = "done_at"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Done at")}),
    field<&Task::outcome>({.name = "outcome"_L1,
                           .column = "outcome"_L1,
                           .personal = Content,
                           .erasure = Erasure::Empty,
                           .label = QT_TRANSLATE_NOOP("Field", "Outcome")}),
    field<&Task::createdAt>({.name = "createdAt"_L1,
                             .kind = FieldKind::Moment,
                             .column = "created_at"_L1,
                             .log = FieldLog::Made,
                             .label = QT_TRANSLATE_NOOP("Field", "Made at")}),
});
constexpr FieldInfo moreFields[] = {columnAlone("done_on"_L1)};
constexpr QLatin1StringView told[] = {event::removed};
// A task stands where it was done, or on the day that it was missed, or else where it was made.
constexpr LineAt lineAt[] = {{"doneAt"_L1}, {.field = "dueOn"_L1, .whenPast = true}, {"createdAt"_L1}};

QString secondText(LineContext& context, const Task& task)
{
    if (visit::secondOf(task) == visit::Second::Nobody)
        return {};
    const QString name = context.names.user(task.second);
    if (task.secondAnswer.isEmpty())
        return QCoreApplication::translate("Timeline", "%1 was asked along", "a colleague").arg(name);
    return QCoreApplication::translate("Timeline", "%1: %2")
        .arg(name, context.names.code(u"SECOND_ANSWER"_s, task.secondAnswer));
}

bool line(LineContext& context, const Task& task, timeline::TimelineRow& row)
{
    const bool done = task.doneAt.isValid();
    const bool late = !done && task.dueOn.isValid() && task.dueOn < context.today;
    row.timeKnown = done;
    row.tone = late ? timeline::Tone::Missed : done ? timeline::Tone::Good : timeline::Tone::Plain;
    row.title = task.title;
    row.text = task.outcome.trimmed();
    QString when;
    QStringList more;
    if (task.startsAt.isValid()) {
        const QDateTime at = amsterdamTime(task.startsAt);
        row.kindName = late   ? QCoreApplication::translate("Timeline", "Appointment not noted")
                       : done ? QCoreApplication::translate("Timeline", "Appointment kept")
                              : QCoreApplication::translate("Timeline", "Appointment");
        when = QCoreApplication::translate("Timeline", "%1 %2", "day and time")
                   .arg(shortDate(at.date()), at.time().toString(u"HH:mm"_s));
        more = {task.minutes ? QCoreApplication::translate("Timeline", "%1 min").arg(*task.minutes) : QString(),
                task.place, task.withWhom, secondText(context, task)};
    } else {
        row.kindName = late   ? QCoreApplication::translate("Timeline", "Task late")
                       : done ? QCoreApplication::translate("Timeline", "Task done")
                              : QCoreApplication::translate("Timeline", "Task");
        if (task.dueOn.isValid() && !done)
            when = QCoreApplication::translate("Timeline", "due %1").arg(shortDate(task.dueOn));
    }
    row.subLine = dotted(QStringList{context.number(task.about.report), when} + more);
    row.who = context.names.user(task.assignee);
    return true;
}

// An appointment that is taken away was cancelled, and is told by that word; a task by the words of any removal.
void tell(LineContext&, const Event& event, timeline::TimelineRow& row)
{
    const auto was = [&event](QLatin1StringView field) {
        return event.changes.value(field).toArray().at(0).toString();
    };
    if (was("startsAt"_L1).isEmpty())
        return;
    const QDateTime at = amsterdamTime(momentFromStorage(was("startsAt"_L1)));
    row.kindName = QCoreApplication::translate("Timeline", "Appointment cancelled");
    row.title = was("title"_L1);
    row.subLine = QCoreApplication::translate("Timeline", "%1 %2", "day and time")
                      .arg(shortDate(at.date()), at.time().toString(u"HH:mm"_s));
}

std::optional<OpenThing> open(LineContext&, const Task& task)
{
    if (task.doneAt.isValid())
        return std::nullopt;
    return OpenThing{.kind = EntityKind::Task, .id = task.id.value(), .text = task.title, .blocking = task.mandatory};
}

} // namespace

constinit const Thing<Task> task{
    .kind = EntityKind::Task,
    .table = "task"_L1,
    .name = QT_TRANSLATE_NOOP("Thing", "Task"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Tasks"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Task removed"),
    .fields = fields,
    .moreFields = moreFields,
    .essential = "kind"_L1,
    .told = told,
    .about = [](const Task& one) { return one.about; },
    .find = storage::findTask,
    .inDossier = storage::tasksOf,
    .onReport = storage::tasksOf,
    .ofOwner = storage::tasksOf,
    .before =
        [](const Task& a, const Task& b) {
            const auto order = [](const Task& one) {
                return std::tuple(one.doneAt.isValid(), !one.dueOn.isValid(), one.dueOn, one.id);
            };
            return order(a) < order(b);
        },
    .insert = storage::insertTask,
    .update = storage::updateTask,
    .remove = storage::removeTask,
    .lineAt = lineAt,
    .line = line,
    .tell = tell,
    .words =
        [](Connection&, const Task& one) {
            return std::optional(SearchText{one.title, lined({one.place, one.withWhom, one.outcome})});
        },
    .open = open,
    .keeping = {.keeper = &Task::assignee,
                .openOf = storage::openTasksOf,
                .isOpen = [](const Task& one) { return !one.doneAt.isValid(); }},
};

} // namespace woonrust::things
