// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/handbook_tick.h"

#include "services/base/display_names.h"
#include "services/cases/things/field_text.h"
#include "storage/cases/handbook_tick_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using T = HandbookTick;

constexpr Field<T> fields[] = {
    field<&T::handbook>({.name = "handbook"_L1,
                         .kind = FieldKind::Handbook,
                         .column = "handbook"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Handbook")}),
    field<&T::point>(
        {.name = "point"_L1, .column = "point"_L1, .label = QT_TRANSLATE_NOOP("Field", "Point of the list")}),
    field<&T::at>({.name = "at"_L1,
                   .kind = FieldKind::Moment,
                   .column = "ticked_at"_L1,
                   .log = FieldLog::Made,
                   .label = QT_TRANSLATE_NOOP("Field", "Moment")}),
    field<&T::by>({.name = "by"_L1,
                   .kind = FieldKind::User,
                   .column = "by_user_id"_L1,
                   .log = FieldLog::Made,
                   .label = QT_TRANSLATE_NOOP("Field", "By")}),
    field<&T::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr LineAt lineAt[] = {{"at"_L1}};

bool line(LineContext& context, const T& tick, timeline::TimelineRow& row)
{
    row.tone = timeline::Tone::Good;
    row.title = tick.point;
    row.subLine = handbookTitle(tick.handbook);
    row.who = context.names.user(tick.by);
    return true;
}

} // namespace

constinit const Thing<HandbookTick> handbookTick{
    .kind = EntityKind::HandbookTick,
    .table = "handbook_tick"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Done from the handbook"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Ticks in handbooks"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Tick in a handbook taken back"),
    .fields = fields,
    .essential = "point"_L1,
    .about = [](const T& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findHandbookTick,
    .inDossier = storage::handbookTicksOf,
    .before = [](const T& a, const T& b) { return a.id < b.id; },
    .insert = storage::insertHandbookTick,
    .remove = storage::removeHandbookTick,
    .lineAt = lineAt,
    .line = line,
};

} // namespace woonrust::things
