// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/dossier.h"

#include "domain/number.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/dossier_store.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using D = Dossier;
using enum PersonalKind;

constexpr Field<D> fields[] = {
    field<&D::title>({.name = "title"_L1,
                      .column = "title"_L1,
                      .personal = Content,
                      .erasure = Erasure::Replace,
                      .label = QT_TRANSLATE_NOOP("Field", "Title")}),
    field<&D::kind>({.name = "kind"_L1,
                     .kind = FieldKind::Code,
                     .column = "kind"_L1,
                     .list = "DOSSIER_KIND"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&D::unit>({.name = "unit"_L1,
                     .kind = FieldKind::Unit,
                     .column = "unit_id"_L1,
                     .personal = Identity,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "Address")}),
    field<&D::area>({.name = "area"_L1,
                     .kind = FieldKind::Area,
                     .column = "area_id"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Area")}),
    field<&D::lead>({.name = "lead"_L1,
                     .kind = FieldKind::Code,
                     .column = "lead"_L1,
                     .list = "LEAD"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Lead")}),
    field<&D::leadPartner>({.name = "leadPartner"_L1,
                            .column = "lead_partner"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "Leading partner")}),
    field<&D::handler>({.name = "handler"_L1,
                        .kind = FieldKind::User,
                        .column = "handler_id"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Handler"),
                        .none = QT_TRANSLATE_NOOP("Field", "No handler")}),
    field<&D::team>({.name = "team"_L1,
                     .kind = FieldKind::Code,
                     .column = "team"_L1,
                     .list = "TEAM"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Team")}),
    field<&D::phase>({.name = "phase"_L1,
                      .kind = FieldKind::Code,
                      .column = "phase"_L1,
                      .list = "PHASE"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Phase")}),
    field<&D::confidentiality>({.name = "confidentiality"_L1,
                                .kind = FieldKind::Code,
                                .column = "confidentiality"_L1,
                                .list = "VERTROUWELIJKHEID"_L1,
                                .label = QT_TRANSLATE_NOOP("Field", "Confidentiality")}),
    field<&D::risk>({.name = "risk"_L1,
                     .kind = FieldKind::Risk,
                     .column = "risk"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Risk"),
                     .none = QT_TRANSLATE_NOOP("Field", "No risk score")}),
    field<&D::nextReviewOn>({.name = "nextReviewOn"_L1,
                             .kind = FieldKind::Day,
                             .column = "next_review_on"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Next review"),
                             .none = QT_TRANSLATE_NOOP("Field", "No review planned")}),
    field<&D::status>({.name = "status"_L1,
                       .kind = FieldKind::Code,
                       .column = "status"_L1,
                       .list = "ZAAKSTATUSSOORT"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Status")}),
    field<&D::closedAt>({.name = "closedAt"_L1,
                         .kind = FieldKind::Moment,
                         .column = "closed_at"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Closed at")}),
    field<&D::outcome>({.name = "outcome"_L1,
                        .kind = FieldKind::Code,
                        .column = "outcome"_L1,
                        .list = "DOSSIER_OUTCOME"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Outcome")}),
    field<&D::outcomeText>({.name = "outcomeText"_L1,
                            .column = "outcome_text"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "How it ended")}),
    field<&D::aftercareOn>({.name = "aftercareOn"_L1,
                            .kind = FieldKind::Day,
                            .column = "aftercare_on"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Aftercare on")}),
    field<&D::number>({.name = "number"_L1,
                       .kind = FieldKind::Number,
                       .column = "number"_L1,
                       .log = FieldLog::Apart,
                       .label = QT_TRANSLATE_NOOP("Field", "Number")}),
    field<&D::openedAt>({.name = "openedAt"_L1,
                         .kind = FieldKind::Moment,
                         .column = "opened_at"_L1,
                         .log = FieldLog::Apart,
                         .label = QT_TRANSLATE_NOOP("Field", "Opened at")}),
};
constexpr FieldInfo moreFields[] = {
    {.name = "namedPeople"_L1, .log = FieldLog::Apart, .label = QT_TRANSLATE_NOOP("Field", "Open to")},
    {.name = {}, .column = "source_key"_L1, .log = FieldLog::Apart, .personal = Identity, .erasure = Erasure::Empty},
    columnAlone("opened_on"_L1),
    columnAlone("closed_on"_L1),
};
constexpr QLatin1StringView told[] = {event::created,  event::changed,      event::closed,
                                      event::reopened, event::phaseChanged, event::imported};

// The new value of a field that an event changed.
QString newText(LineContext& context, const Event& event, QLatin1StringView name)
{
    const auto* field = std::ranges::find(fields, name, &Field<D>::name);
    return fieldText(context.db, context.names, *field, event.changes.value(name).toArray().at(1));
}

QString changesText(LineContext& context, const Event& event)
{
    QStringList parts;
    const auto tellField = [&](const FieldInfo& field) {
        if (field.name.isEmpty() || field.name == "status"_L1 || !event.changes.contains(field.name))
            return;
        const QString text =
            fieldText(context.db, context.names, field, event.changes.value(field.name).toArray().at(1));
        if (text.isEmpty() && field.none)
            parts << QCoreApplication::translate("Field", field.none);
        else
            parts << fieldLabel(field) + u": "_s + (text.isEmpty() ? u"–"_s : text);
    };
    std::ranges::for_each(fields, tellField);
    std::ranges::for_each(moreFields, tellField);
    return parts.isEmpty() ? QCoreApplication::translate("Timeline", "Dossier changed") : parts.join(u"; "_s);
}

void tell(LineContext& context, const Event& event, timeline::TimelineRow& row)
{
    using timeline::Tone;
    row.kind = timeline::Kind::Status;
    if (event.action == event::created) {
        row.kindName = QCoreApplication::translate("Timeline", "Opened");
        row.tone = Tone::Good;
        row.title = QCoreApplication::translate("Timeline", "Dossier opened");
    } else if (event.action == event::closed) {
        row.kindName = QCoreApplication::translate("Timeline", "Closed");
        row.title =
            QCoreApplication::translate("Timeline", "Dossier closed: %1").arg(newText(context, event, "outcome"_L1));
        row.text = event.changes.value("outcomeText"_L1).toArray().at(1).toString().trimmed();
    } else if (event.action == event::reopened) {
        row.kindName = QCoreApplication::translate("Timeline", "Reopened");
        row.tone = Tone::Attention;
        row.title = QCoreApplication::translate("Timeline", "Dossier opened again");
    } else if (event.action == event::phaseChanged) {
        row.kind = timeline::Kind::Phase;
        row.kindName = QCoreApplication::translate("Timeline", "Phase");
        row.tone = Tone::Attention;
        row.title = QCoreApplication::translate("Timeline", "Phase: %1").arg(newText(context, event, "phase"_L1));
    } else {
        row.kind = timeline::Kind::Change;
        row.kindName = QCoreApplication::translate("Timeline", "Change");
        row.title = changesText(context, event);
    }
}

std::vector<D> alone(Connection& db, DossierId id)
{
    const auto found = storage::findDossier(db, id);
    return found ? std::vector{*found} : std::vector<D>();
}

} // namespace

constinit const Thing<D> dossier{
    .kind = EntityKind::Dossier,
    .table = "dossier"_L1,
    .hangs = Hangs::OnNothing,
    .name = QT_TRANSLATE_NOOP("Thing", "Dossier"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Dossiers"),
    .fields = fields,
    .moreFields = moreFields,
    .essential = "kind"_L1,
    .told = told,
    .about = [](const D& one) { return Subject{.report = {}, .dossier = one.id}; },
    .find = storage::findDossier,
    .inDossier = alone,
    .before = [](const D& a, const D& b) { return a.id < b.id; },
    .insert = storage::insertDossier,
    .update = storage::updateDossier,
    .tell = tell,
    .words =
        [](Connection& db, const D& one) {
            return std::optional(SearchText{
                .title = spaced({SerialNumber::fromKey(SerialNumber::dossier, one.number).toString(), one.title}),
                .body = lined({addressOf(db, one.unit), one.leadPartner, one.outcomeText}),
                .unseen = placeWords(db, one.unit)});
        },
};

} // namespace woonrust::things
