// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/report.h"

#include "domain/number.h"
#include "services/base/input.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/event_history.h"
#include "storage/cases/report_store.h"

#include <QJsonArray>

namespace woonrust {

using namespace Qt::StringLiterals;

QJsonObject fieldsOf(const ReportCost& cost)
{
    return {{u"amountCents"_s, cost.amountCents},
            {u"spentOn"_s, toStorage(cost.spentOn)},
            {u"kind"_s, cost.kind},
            {u"remark"_s, cost.remark}};
}

// Types of a report's own among its members.
static QJsonValue fieldValue(const std::vector<ReportCost>& costs)
{
    QJsonArray all;
    for (const ReportCost& cost : costs)
        all.append(fieldsOf(cost));
    return all;
}
static void setFieldValue(std::vector<ReportCost>& costs, const QJsonValue& value)
{
    costs.clear();
    for (const QJsonValue& one : value.toArray()) {
        const QJsonObject cost = one.toObject();
        costs.push_back({.amountCents = cost.value("amountCents"_L1).toInteger(),
                         .spentOn = dateFromStorage(cost.value("spentOn"_L1).toString()),
                         .kind = cost.value("kind"_L1).toString(),
                         .remark = cost.value("remark"_L1).toString()});
    }
    std::ranges::stable_sort(costs, {}, &ReportCost::spentOn); // the order of the store
}
static QJsonValue fieldValue(ReporterKind kind)
{
    return storage::reporterKindCode(kind);
}
static void setFieldValue(ReporterKind& kind, const QJsonValue& value)
{
    kind = storage::reporterKindFromCode(value.toString());
}

namespace things {

namespace {

using R = Report;
using enum PersonalKind;

constexpr Field<R> fields[] = {
    field<&R::receivedAt>({.name = "receivedAt"_L1,
                           .kind = FieldKind::Moment,
                           .column = "received_at"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Received")}),
    field<&R::receivedTimeKnown>({.name = "receivedTimeKnown"_L1,
                                  .kind = FieldKind::Flag,
                                  .column = "received_time_known"_L1,
                                  .label = QT_TRANSLATE_NOOP("Field", "Time of receipt known")}),
    field<&R::channel>({.name = "channel"_L1,
                        .kind = FieldKind::Code,
                        .column = "channel"_L1,
                        .list = "COMMUNICATIEKANAAL"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Channel")}),
    field<&R::origin>({.name = "origin"_L1,
                       .kind = FieldKind::Code,
                       .column = "origin"_L1,
                       .list = "ORIGIN"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Origin")}),
    field<&R::reporterKind>({.name = "reporterKind"_L1,
                             .kind = FieldKind::ReporterKind,
                             .column = "reporter_kind"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Kind of reporter")}),
    field<&R::reporter>({.name = "reporter"_L1,
                         .kind = FieldKind::Person,
                         .column = "reporter_id"_L1,
                         .personal = Identity,
                         .erasure = Erasure::Empty,
                         .label = QT_TRANSLATE_NOOP("Field", "Reporter")}),
    field<&R::reporterUnit>({.name = "reporterUnit"_L1,
                             .kind = FieldKind::Unit,
                             .column = "reporter_unit_id"_L1,
                             .personal = Identity,
                             .erasure = Erasure::Empty,
                             .label = QT_TRANSLATE_NOOP("Field", "Home of the reporter")}),
    field<&R::shielded>({.name = "shielded"_L1,
                         .kind = FieldKind::Flag,
                         .column = "shielded"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Name kept from the accused")}),
    field<&R::unit>({.name = "unit"_L1,
                     .kind = FieldKind::Unit,
                     .column = "unit_id"_L1,
                     .personal = Identity,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "Address")}),
    field<&R::area>({.name = "area"_L1,
                     .kind = FieldKind::Area,
                     .column = "area_id"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Area")}),
    field<&R::placeText>({.name = "placeText"_L1,
                          .column = "place_text"_L1,
                          .personal = Content,
                          .erasure = Erasure::Empty,
                          .label = QT_TRANSLATE_NOOP("Field", "Place")}),
    field<&R::accused>({.name = "accused"_L1,
                        .kind = FieldKind::Person,
                        .column = "accused_id"_L1,
                        .personal = Identity,
                        .erasure = Erasure::Empty,
                        .label = QT_TRANSLATE_NOOP("Field", "Accused")}),
    field<&R::accusedText>({.name = "accusedText"_L1,
                            .column = "accused_text"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "Description of the accused")}),
    field<&R::category>({.name = "category"_L1,
                         .kind = FieldKind::Code,
                         .column = "category"_L1,
                         .list = "ZAAKTYPEDETAILSOORT"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Category")}),
    field<&R::otherCategories>({.name = "otherCategories"_L1,
                                .kind = FieldKind::Codes,
                                .list = "ZAAKTYPEDETAILSOORT"_L1,
                                .label = QT_TRANSLATE_NOOP("Field", "Other categories")}),
    field<&R::nature>({.name = "nature"_L1,
                       .kind = FieldKind::Code,
                       .column = "nature"_L1,
                       .list = "NATURE"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Nature")}),
    field<&R::description>({.name = "description"_L1,
                            .column = "description"_L1,
                            .personal = Content,
                            .erasure = Erasure::Replace,
                            .label = QT_TRANSLATE_NOOP("Field", "Description")}),
    field<&R::spokenToNeighbour>({.name = "spokenToNeighbour"_L1,
                                  .kind = FieldKind::Code,
                                  .column = "spoken_to_neighbour"_L1,
                                  .list = "SPOKEN_TO_NEIGHBOUR"_L1,
                                  .label = QT_TRANSLATE_NOOP("Field", "Spoken to the neighbours")}),
    field<&R::pollutedHome>({.name = "pollutedHome"_L1,
                             .kind = FieldKind::Flag,
                             .column = "polluted_home"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Polluted home")}),
    field<&R::triageProposal>({.name = "triageProposal"_L1,
                               .kind = FieldKind::Code,
                               .column = "triage_proposal"_L1,
                               .list = "TRIAGE"_L1,
                               .label = QT_TRANSLATE_NOOP("Field", "Proposed assessment")}),
    field<&R::triageOutcome>({.name = "triageOutcome"_L1,
                              .kind = FieldKind::Code,
                              .column = "triage_outcome"_L1,
                              .list = "TRIAGE"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Assessment")}),
    field<&R::triageReason>({.name = "triageReason"_L1,
                             .column = "triage_reason"_L1,
                             .personal = Content,
                             .erasure = Erasure::Empty,
                             .label = QT_TRANSLATE_NOOP("Field", "Reason of the assessment")}),
    field<&R::team>({.name = "team"_L1,
                     .kind = FieldKind::Code,
                     .column = "team"_L1,
                     .list = "TEAM"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Team")}),
    field<&R::number>({.name = "number"_L1,
                       .kind = FieldKind::Number,
                       .column = "number"_L1,
                       .log = FieldLog::Apart,
                       .label = QT_TRANSLATE_NOOP("Field", "Number")}),
    field<&R::sourceNumber>({.name = "sourceNumber"_L1,
                             .column = "source_number"_L1,
                             .log = FieldLog::Apart,
                             .personal = Identity,
                             .erasure = Erasure::Empty,
                             .label = QT_TRANSLATE_NOOP("Field", "Number elsewhere")}),
    field<&R::status>({.name = "status"_L1,
                       .kind = FieldKind::Code,
                       .column = "status"_L1,
                       .log = FieldLog::Apart,
                       .list = "ZAAKSTATUSSOORT"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Status")}),
    field<&R::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
    field<&R::handler>({.name = "handler"_L1,
                        .kind = FieldKind::User,
                        .column = "handler_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Handler"),
                        .none = QT_TRANSLATE_NOOP("Field", "No handler")}),
    field<&R::closedAt>({.name = "closedAt"_L1,
                         .kind = FieldKind::Moment,
                         .column = "closed_at"_L1,
                         .log = FieldLog::Apart,
                         .label = QT_TRANSLATE_NOOP("Field", "Closed at")}),
    field<&R::closeReason>({.name = "closeReason"_L1,
                            .kind = FieldKind::Code,
                            .column = "close_reason"_L1,
                            .log = FieldLog::Apart,
                            .list = "REPORT_CLOSE_REASON"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Reason for closing")}),
    field<&R::costs>({.name = "costs"_L1,
                      .kind = FieldKind::Cost,
                      .log = FieldLog::Apart,
                      .label = QT_TRANSLATE_NOOP("Field", "Costs")}),
};

constexpr FieldInfo day(QLatin1StringView name, const char* label)
{
    return {.name = name, .kind = FieldKind::Day, .log = FieldLog::Apart, .label = label};
}

constexpr FieldInfo moreFields[] = {
    {.name = "cost"_L1, .kind = FieldKind::Cost, .log = FieldLog::Apart, .label = QT_TRANSLATE_NOOP("Field", "Costs")},
    {.name = "numbersConfirmed"_L1,
     .kind = FieldKind::Flag,
     .log = FieldLog::Apart,
     .label = QT_TRANSLATE_NOOP("Field", "Numbers confirmed")},
    day("acknowledgementDueOn"_L1, QT_TRANSLATE_NOOP("Field", "Acknowledgement due on")),
    day("targetDueOn"_L1, QT_TRANSLATE_NOOP("Field", "Feedback (target) due on")),
    day("feedbackDueOn"_L1, QT_TRANSLATE_NOOP("Field", "Feedback due on")),
    day("acknowledgedOn"_L1, QT_TRANSLATE_NOOP("Field", "Acknowledged on")),
    day("targetMetOn"_L1, QT_TRANSLATE_NOOP("Field", "Feedback (target) met on")),
    day("feedbackOn"_L1, QT_TRANSLATE_NOOP("Field", "Feedback on")),
    columnAlone("received_on"_L1),
    columnAlone("closed_on"_L1),
    columnAlone("next_due_on"_L1),
};
constexpr QLatin1StringView told[] = {event::closed, event::reopened, event::joined};
// What was changed in a report is told with the report, not in its dossier.
constexpr QLatin1StringView toldAlone[] = {event::changed};
constexpr LineAt lineAt[] = {{"receivedAt"_L1}};

bool line(LineContext& context, const R& report, timeline::TimelineRow& row)
{
    row.timeKnown = report.receivedTimeKnown;
    row.tone = timeline::Tone::Information;
    row.kindName = QCoreApplication::translate("Timeline", "Report");
    row.title =
        dotted({spaced({context.number(report.id), context.names.code(u"ZAAKTYPEDETAILSOORT"_s, report.category)}),
                context.names.person(report.reporter)});
    row.text = report.description.trimmed();
    row.subLine = report.closedAt.isValid() ? QCoreApplication::translate("Timeline", "Closed") : QString();
    if (const auto first = storage::firstOf(context.db, EntityKind::Report, report.id.value()))
        row.who = context.names.user(first->user);
    return true;
}

QString changesText(LineContext& context, const Event& event)
{
    QStringList parts;
    const auto newValue = [&](const FieldInfo& field) { return event.changes.value(field.name).toArray().at(1); };
    if (event.changes.contains("cost"_L1))
        parts << (newValue(moreFields[0]).isNull() ? QCoreApplication::translate("Timeline", "Costs removed")
                                                   : QCoreApplication::translate("Timeline", "Costs added"));
    for (const Field<R>& field : fields) {
        if (!event.changes.contains(field.name) || field.name == "status"_L1)
            continue;
        const bool short_ = field.name == "handler"_L1 || field.name == "category"_L1 || field.name == "nature"_L1;
        const QString text = short_ ? fieldText(context.db, context.names, field, newValue(field)) : QString();
        if (!text.isEmpty())
            parts << fieldLabel(field) + u": "_s + text;
        else
            parts << (field.none ? QCoreApplication::translate("Field", field.none) : fieldLabel(field));
    }
    return parts.isEmpty() ? QCoreApplication::translate("Timeline", "Report changed") : parts.join(u"; "_s);
}

void tell(LineContext& context, const Event& event, timeline::TimelineRow& row)
{
    const QString number = context.number(event.report);
    row.kind = timeline::Kind::Status;
    if (event.action == event::closed) {
        row.kindName = QCoreApplication::translate("Timeline", "Report closed");
        row.title =
            dotted({number, context.names.code(u"REPORT_CLOSE_REASON"_s,
                                               event.changes.value("closeReason"_L1).toArray().at(1).toString())});
    } else if (event.action == event::reopened) {
        row.kindName = QCoreApplication::translate("Timeline", "Report reopened");
        row.title = context.ofOneReport ? QCoreApplication::translate("Timeline", "Opened again") : number;
    } else if (event.action == event::changed) {
        row.kind = timeline::Kind::Change;
        row.kindName = QCoreApplication::translate("Timeline", "Change");
        row.title = changesText(context, event);
    } else {
        const bool joins = event.changes.value("dossier"_L1).toArray().at(1).toInteger() > 0;
        row.kindName = joins ? QCoreApplication::translate("Timeline", "Report added")
                             : QCoreApplication::translate("Timeline", "Report taken out");
        if (context.ofOneReport)
            row.title = joins ? QCoreApplication::translate("Timeline", "Joined a dossier")
                              : QCoreApplication::translate("Timeline", "Left the dossier");
        else
            row.title = joins ? QCoreApplication::translate("Timeline", "%1 joined a dossier").arg(number)
                              : QCoreApplication::translate("Timeline", "%1 left the dossier").arg(number);
    }
}

std::optional<OpenThing> open(LineContext& context, const R& report)
{
    if (report.closedAt.isValid())
        return std::nullopt;
    return OpenThing{.kind = EntityKind::Report,
                     .id = report.id.value(),
                     .text = QCoreApplication::translate("Dossiers", "Report %1 of %2 is open")
                                 .arg(context.number(report.id), shortDate(amsterdamDate(report.receivedAt))),
                     .blocking = true};
}

std::vector<R> inDossier(Connection& db, DossierId dossier)
{
    std::vector<R> reports;
    for (const ReportId id : storage::reportsOfDossier(db, dossier))
        reports.push_back(orMissing(storage::findReport(db, id)));
    return reports;
}

std::vector<R> alone(Connection& db, ReportId id)
{
    const auto found = storage::findReport(db, id);
    return found ? std::vector{*found} : std::vector<R>();
}

} // namespace

constinit const Thing<R> report{
    .kind = EntityKind::Report,
    .table = "report"_L1,
    .hangs = Hangs::OnNothing,
    .name = QT_TRANSLATE_NOOP("Thing", "Report"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Reports"),
    .fields = fields,
    .moreFields = moreFields,
    .essential = "category"_L1,
    .told = told,
    .toldAlone = toldAlone,
    .about = [](const R& one) { return Subject{.report = one.id, .dossier = one.dossier}; },
    .find = storage::findReport,
    .inDossier = inDossier,
    .onReport = alone,
    .before =
        [](const R& a, const R& b) {
            return std::pair(amsterdamDate(a.receivedAt), a.id) > std::pair(amsterdamDate(b.receivedAt), b.id);
        },
    .insert = storage::insertReport,
    .update = storage::updateReport,
    .lineAt = lineAt,
    .line = line,
    .tell = tell,
    .words =
        [](Connection& db, const R& one) {
            const QString place = one.unit ? addressOf(db, one.unit) : one.placeText;
            return std::optional(SearchText{
                .title = spaced({SerialNumber::fromKey(SerialNumber::report, one.number).toString(), place}),
                .body =
                    lined({one.description, one.unit ? one.placeText : QString(), one.accusedText, one.sourceNumber}),
                .unseen = placeWords(db, one.unit)});
        },
    .open = open,
};

} // namespace things

} // namespace woonrust
