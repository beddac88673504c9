// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/deadline.h"

#include "services/cases/things/case_write.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/subject_fields.h"

#include <QJsonArray>

namespace woonrust {

using namespace Qt::StringLiterals;

QJsonArray fieldsOf(const std::vector<Extension>& extensions)
{
    QJsonArray all;
    for (const Extension& extension : extensions)
        all.append(QJsonObject{{u"toOn"_s, toStorage(extension.to)},
                               {u"toldOn"_s, toStorage(extension.toldOn)},
                               {u"reason"_s, extension.reason}});
    return all;
}

// Types of a deadline's own among its members.
static QJsonValue fieldValue(const std::vector<Extension>& extensions)
{
    return fieldsOf(extensions);
}
static void setFieldValue(std::vector<Extension>& extensions, const QJsonValue& value)
{
    extensions.clear();
    for (const QJsonValue& one : value.toArray()) {
        const QJsonObject fields = one.toObject();
        extensions.push_back({.to = dateFromStorage(fields.value("toOn"_L1).toString()),
                              .toldOn = dateFromStorage(fields.value("toldOn"_L1).toString()),
                              .reason = fields.value("reason"_L1).toString()});
    }
}
static QJsonValue fieldValue(const DeadlineRule& rule)
{
    return rule == workingDayNorm(rule.amount) ? rule.amount : 0;
}
static void setFieldValue(DeadlineRule& rule, const QJsonValue& value)
{
    rule = workingDayNorm(value.toInt());
}

namespace things {

namespace {

using D = StoredDeadline;
using enum PersonalKind;

constexpr Field<D> fields[] = {
    field<&D::kind>({.name = "kind"_L1,
                     .kind = FieldKind::PromiseKind,
                     .column = "kind"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&D::startOn>({.name = "startOn"_L1,
                        .kind = FieldKind::Day,
                        .column = "start_on"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "First day")}),
    field<&D::dueOn>({.name = "dueOn"_L1,
                      .kind = FieldKind::Day,
                      .column = "due_on"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Due on")}),
    field<&D::metOn>({.name = "metOn"_L1,
                      .kind = FieldKind::Day,
                      .column = "met_on"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Met on")}),
    field<&D::lateReason>({.name = "lateReason"_L1,
                           .kind = FieldKind::Code,
                           .column = "late_reason"_L1,
                           .list = "LATE_REASON"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Reason for being late")}),
    field<&D::lateRemark>({.name = "lateRemark"_L1,
                           .column = "late_remark"_L1,
                           .personal = Content,
                           .erasure = Erasure::Empty,
                           .label = QT_TRANSLATE_NOOP("Field", "Remark on being late")}),
    field<&D::report>({.name = "report"_L1,
                       .kind = FieldKind::Report,
                       .column = "report_id"_L1,
                       .log = FieldLog::Apart,
                       .label = QT_TRANSLATE_NOOP("Field", "Report")}),
    field<&D::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
    field<&D::owner>(
        {.name = "belongsTo"_L1, .log = FieldLog::Apart, .label = QT_TRANSLATE_NOOP("Field", "Belongs to")}),
    field<&D::rule>({.name = "workingDays"_L1,
                     .kind = FieldKind::Number,
                     .column = "length"_L1,
                     .log = FieldLog::Apart,
                     .label = QT_TRANSLATE_NOOP("Field", "Working days")}),
    field<&D::suspensions>({.name = "suspensions"_L1,
                            .kind = FieldKind::Suspensions,
                            .log = FieldLog::Apart,
                            .label = QT_TRANSLATE_NOOP("Field", "Suspensions")}),
    field<&D::extensions>({.name = "extensions"_L1,
                           .kind = FieldKind::Extensions,
                           .log = FieldLog::Apart,
                           .label = QT_TRANSLATE_NOOP("Field", "Longer term")}),
};
constexpr FieldInfo moreFields[] = {
    {.name = "suspendedFromOn"_L1,
     .kind = FieldKind::Day,
     .log = FieldLog::Apart,
     .label = QT_TRANSLATE_NOOP("Field", "Suspended from")},
    {.name = "resumedOn"_L1,
     .kind = FieldKind::Day,
     .log = FieldLog::Apart,
     .label = QT_TRANSLATE_NOOP("Field", "Resumed on")},
    columnAlone("owner_kind"_L1),
    columnAlone("owner_id"_L1),
    columnAlone("rule"_L1),
    columnAlone("length_unit"_L1),
};
constexpr QLatin1StringView told[] = {event::suspended, event::resumed, event::extended};
constexpr LineAt lineAt[] = {{"metOn"_L1}, {.field = "dueOn"_L1, .whenPast = true}};

// Promises that were broken: missed and still open, or met too late. Those kept show as the contact that did it. The
// same as storage::brokenPromises() finds.
bool line(LineContext& context, const D& deadline, timeline::TimelineRow& row)
{
    const bool met = deadline.metOn.isValid();
    if (!deadline.report || deadline.kind == deadline_kind::target || !deadline.dueOn.isValid() ||
        (met ? deadline.dueOn >= deadline.metOn : context.isClosed(deadline.report)))
        return false;
    row.timeKnown = false;
    row.tone = timeline::Tone::Missed;
    row.kindName = met ? QCoreApplication::translate("Timeline", "Deadline met late")
                       : QCoreApplication::translate("Timeline", "Deadline missed");
    const QString what = promiseName(deadline.kind);
    const QString due = shortDate(deadline.dueOn);
    row.title = context.ofOneReport ? QCoreApplication::translate("Timeline", "%1, due %2").arg(what, due)
                                    : QCoreApplication::translate("Timeline", "%1 of %2, due %3")
                                          .arg(what, context.number(deadline.report), due);
    row.text = deadline.lateRemark.trimmed();
    row.subLine = context.names.code(u"LATE_REASON"_s, deadline.lateReason);
    row.target = EntityKind::Report;
    row.targetId = deadline.report.value();
    return true;
}

void tell(LineContext& context, const Event& event, timeline::TimelineRow& row)
{
    const bool extended = event.action == event::extended;
    row.kindName = extended                           ? QCoreApplication::translate("Timeline", "Deadline extended")
                   : event.action == event::suspended ? QCoreApplication::translate("Timeline", "Deadline suspended")
                                                      : QCoreApplication::translate("Timeline", "Deadline resumed");
    const QDate due = dateFromStorage(event.changes.value("dueOn"_L1).toArray().at(1).toString());
    row.title =
        dotted({promiseName(event.changes.value("kind"_L1).toArray().at(1).toString()), context.number(event.report),
                extended ? QCoreApplication::translate("Timeline", "now due %1").arg(shortDate(due)) : QString()});
}

// What a closed report left unmet is past mending; the target breaks no promise.
std::optional<OpenThing> open(LineContext& context, const D& deadline)
{
    if (deadline.metOn.isValid() || deadline.kind == deadline_kind::target ||
        (deadline.report && context.isClosed(deadline.report)))
        return std::nullopt;
    const QString number = numberOf(context.db, deadline.about());
    return OpenThing{.kind = EntityKind::Deadline,
                     .id = deadline.id.value(),
                     .text = deadline.dueOn.isValid()
                                 ? QCoreApplication::translate("Dossiers", "%1 of %2, due %3")
                                       .arg(promiseName(deadline.kind), number, shortDate(deadline.dueOn))
                                 : QCoreApplication::translate("Dossiers", "%1 of %2, suspended")
                                       .arg(promiseName(deadline.kind), number),
                     .blocking = true};
}

} // namespace

constinit const Thing<D> deadline{
    .kind = EntityKind::Deadline,
    .table = "deadline"_L1,
    .hangs = Hangs::OnOneOfThem,
    .name = QT_TRANSLATE_NOOP("Thing", "Deadline"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Deadlines"),
    .fields = fields,
    .moreFields = moreFields,
    .essential = "kind"_L1,
    .logsMaking = false,
    .told = told,
    .about = [](const D& one) { return one.about(); },
    .find = storage::findDeadline,
    .inDossier = storage::deadlinesOf,
    .onReport = storage::deadlinesOf,
    .before = [](const D& a, const D& b) { return std::pair(a.dueOn, a.id) < std::pair(b.dueOn, b.id); },
    .remove = storage::removeDeadline,
    .lineAt = lineAt,
    .keys = storage::brokenPromises,
    .line = line,
    .tell = tell,
    .open = open,
};

} // namespace things

} // namespace woonrust
