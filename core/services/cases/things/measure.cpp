// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/measure.h"

#include "domain/instrument.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/measure_store.h"
#include "storage/registry/code_list_store.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

constexpr Field<Measure> fields[] = {
    field<&Measure::instrument>({.name = "instrument"_L1,
                                 .kind = FieldKind::Code,
                                 .column = "instrument"_L1,
                                 .list = "INSTRUMENT"_L1,
                                 .label = QT_TRANSLATE_NOOP("Field", "Instrument")}),
    field<&Measure::fromOn>({.name = "fromOn"_L1,
                             .kind = FieldKind::Day,
                             .column = "from_on"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "First day")}),
    field<&Measure::untilOn>({.name = "untilOn"_L1,
                              .kind = FieldKind::Day,
                              .column = "until_on"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Planned last day")}),
    field<&Measure::keeper>({.name = "keeper"_L1,
                             .kind = FieldKind::User,
                             .column = "keeper_id"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Of whom")}),
    field<&Measure::person>({.name = "person"_L1,
                             .kind = FieldKind::Person,
                             .column = "person_id"_L1,
                             .personal = Identity,
                             .erasure = Erasure::Empty,
                             .label = QT_TRANSLATE_NOOP("Field", "Person")}),
    field<&Measure::withWhom>({.name = "withWhom"_L1,
                               .column = "with_whom"_L1,
                               .personal = Identity,
                               .erasure = Erasure::Empty,
                               .label = QT_TRANSLATE_NOOP("Field", "With whom")}),
    field<&Measure::role>({.name = "role"_L1,
                           .kind = FieldKind::Code,
                           .column = "role"_L1,
                           .list = "OUR_ROLE"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Our role")}),
    field<&Measure::account>({.name = "account"_L1,
                              .column = "account"_L1,
                              .personal = Content,
                              .erasure = Erasure::Empty,
                              .label = QT_TRANSLATE_NOOP("Field", "Account")}),
    field<&Measure::endedOn>({.name = "endedOn"_L1,
                              .kind = FieldKind::Day,
                              .column = "ended_on"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Last day")}),
    field<&Measure::result>({.name = "result"_L1,
                             .kind = FieldKind::Code,
                             .column = "result"_L1,
                             .list = "MEASURE_RESULT"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Result")}),
    field<&Measure::dossier>({.name = "dossier"_L1,
                              .kind = FieldKind::Dossier,
                              .column = "dossier_id"_L1,
                              .log = FieldLog::Apart,
                              .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr QLatin1StringView told[] = {event::reopened, event::removed};
constexpr LineAt lineAt[] = {{"endedOn"_L1}, {"fromOn"_L1}};

QString withWhom(LineContext& context, const Measure& measure)
{
    return measure.person ? context.names.person(measure.person) : measure.withWhom;
}

bool line(LineContext& context, const Measure& measure, timeline::TimelineRow& row)
{
    row.timeKnown = false;
    switch (stateOf(measure, context.today)) {
    case MeasureState::Running:
        row.kindName = QCoreApplication::translate("Timeline", "Measure begun");
        row.tone = timeline::Tone::Attention;
        break;
    case MeasureState::Overdue:
        row.kindName = QCoreApplication::translate("Timeline", "Measure without result");
        row.tone = timeline::Tone::Missed;
        break;
    case MeasureState::Ended:
        row.kindName = QCoreApplication::translate("Timeline", "Measure ended");
        break;
    }
    const QString name = context.names.code(instrumentList, measure.instrument);
    row.title = measure.result.isEmpty() ? name
                                         : QCoreApplication::translate("Timeline", "%1: %2")
                                               .arg(name, context.names.code(u"MEASURE_RESULT"_s, measure.result));
    row.text = measure.account.trimmed();
    row.subLine = dotted({withWhom(context, measure), context.names.code(u"OUR_ROLE"_s, measure.role)});
    row.who = context.names.user(measure.keeper);
    return true;
}

void tell(LineContext&, const Event& event, timeline::TimelineRow& row)
{
    if (event.action != event::reopened)
        return;
    row.kindName = QCoreApplication::translate("Timeline", "Measure runs again");
}

// What it is found by does not depend on the language of whoever wrote it.
std::optional<SearchText> words(Connection& db, const Measure& measure)
{
    const auto instrument = storage::findCodeValue(db, instrumentList, measure.instrument);
    return SearchText{instrument ? instrument->nameNl : measure.instrument, lined({measure.withWhom, measure.account}),
                      instrument ? instrument->nameEn : QString()};
}

std::optional<OpenThing> open(LineContext& context, const Measure& measure)
{
    if (measure.endedOn.isValid())
        return std::nullopt;
    return OpenThing{.kind = EntityKind::Measure,
                     .id = measure.id.value(),
                     .text = QCoreApplication::translate("Dossiers", "Measure “%1”")
                                 .arg(context.names.code(instrumentList, measure.instrument))};
}

} // namespace

constinit const Thing<Measure> measure{
    .kind = EntityKind::Measure,
    .table = "measure"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Measure"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Measures"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Measure removed"),
    .fields = fields,
    .essential = "instrument"_L1,
    .told = told,
    .about = [](const Measure& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findMeasure,
    .inDossier = storage::measuresOf,
    .before = [](const Measure& a, const Measure& b) { return std::pair(a.fromOn, a.id) > std::pair(b.fromOn, b.id); },
    .insert = storage::insertMeasure,
    .update = storage::updateMeasure,
    .remove = storage::removeMeasure,
    .lineAt = lineAt,
    .line = line,
    .tell = tell,
    .words = words,
    .open = open,
    .keeping = {.keeper = &Measure::keeper,
                .openOf = storage::runningMeasuresOf,
                .isOpen = [](const Measure& one) { return !one.endedOn.isValid(); }},
};

} // namespace woonrust::things
