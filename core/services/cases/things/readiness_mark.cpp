// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/readiness_mark.h"

#include "services/cases/things/field_text.h"
#include "storage/cases/readiness_mark_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using M = ReadinessMark;

constexpr Field<M> fields[] = {
    field<&M::point>({.name = "point"_L1,
                      .kind = FieldKind::ReadinessPoint,
                      .column = "point"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Point")}),
    field<&M::state>({.name = "state"_L1,
                      .kind = FieldKind::ReadinessState,
                      .column = "state"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "How it stands")}),
    field<&M::reason>({.name = "reason"_L1,
                       .column = "reason"_L1,
                       .personal = PersonalKind::Content,
                       .erasure = Erasure::Empty,
                       .label = QT_TRANSLATE_NOOP("Field", "Explanation")}),
    field<&M::on>({.name = "on"_L1,
                   .kind = FieldKind::Day,
                   .column = "marked_on"_L1,
                   .label = QT_TRANSLATE_NOOP("Field", "Day")}),
    field<&M::by>({.name = "by"_L1,
                   .kind = FieldKind::User,
                   .column = "by_user_id"_L1,
                   .label = QT_TRANSLATE_NOOP("Field", "By")}),
    field<&M::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"on"_L1}};

bool line(LineContext& context, const M& mark, timeline::TimelineRow& row)
{
    const auto state = readinessFromCode(mark.state);
    row.timeKnown = false;
    row.title = QCoreApplication::translate("Timeline", "%1: %2")
                    .arg(readinessPointName(mark.point), state ? readinessName(*state) : mark.state);
    row.text = mark.reason;
    row.who = context.names.user(mark.by);
    return true;
}

} // namespace

constinit const Thing<ReadinessMark> readinessMark{
    .kind = EntityKind::ReadinessMark,
    .table = "readiness_mark"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Ready for court"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Points for the court"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Point for the court no longer marked"),
    .fields = fields,
    .essential = "point"_L1,
    .told = told,
    .about = [](const M& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findReadinessMark,
    .inDossier = storage::readinessMarksOf,
    .before = [](const M& a, const M& b) { return a.id < b.id; },
    .insert = storage::insertReadinessMark,
    .update = storage::updateReadinessMark,
    .remove = storage::removeReadinessMark,
    .lineAt = lineAt,
    .line = line,
    .words = [](Connection&, const M& one) { return std::optional(SearchText{{}, one.reason}); },
};

} // namespace woonrust::things
