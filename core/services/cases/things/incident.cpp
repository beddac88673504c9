// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/incident.h"

#include "services/cases/things/subject_fields.h"
#include "storage/cases/incident_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

constexpr auto fields = withSubject<Incident>({
    field<&Incident::happenedOn>({.name = "happenedOn"_L1,
                                  .kind = FieldKind::Day,
                                  .column = "happened_on"_L1,
                                  .label = QT_TRANSLATE_NOOP("Field", "Happened on")}),
    field<&Incident::startsAt>(
        {.name = "startsAt"_L1, .column = "starts_at"_L1, .label = QT_TRANSLATE_NOOP("Field", "Began at")}),
    field<&Incident::endsAt>(
        {.name = "endsAt"_L1, .column = "ends_at"_L1, .label = QT_TRANSLATE_NOOP("Field", "Ended at")}),
    field<&Incident::what>({.name = "what"_L1,
                            .column = "what"_L1,
                            .personal = Content,
                            .erasure = Erasure::Replace,
                            .label = QT_TRANSLATE_NOOP("Field", "What happened")}),
    field<&Incident::effect>({.name = "effect"_L1,
                              .column = "effect"_L1,
                              .personal = Content,
                              .erasure = Erasure::Empty,
                              .label = QT_TRANSLATE_NOOP("Field", "Effect")}),
    field<&Incident::person>({.name = "person"_L1,
                              .kind = FieldKind::Person,
                              .column = "person_id"_L1,
                              .personal = Identity,
                              .erasure = Erasure::Empty,
                              .label = QT_TRANSLATE_NOOP("Field", "Who saw or heard it")}),
    field<&Incident::source>({.name = "source"_L1,
                              .column = "source"_L1,
                              .personal = Content,
                              .erasure = Erasure::Empty,
                              .label = QT_TRANSLATE_NOOP("Field", "Source")}),
    field<&Incident::by>({.name = "by"_L1,
                          .kind = FieldKind::User,
                          .column = "by_user_id"_L1,
                          .log = FieldLog::Made,
                          .label = QT_TRANSLATE_NOOP("Field", "By")}),
    field<&Incident::addedAt>({.name = "addedAt"_L1,
                               .kind = FieldKind::Moment,
                               .column = "added_at"_L1,
                               .log = FieldLog::Made,
                               .label = QT_TRANSLATE_NOOP("Field", "Added at")}),
});
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"happenedOn"_L1}};

QString hours(const Incident& incident)
{
    if (!incident.startsAt.isValid())
        return {};
    return incident.endsAt.isValid() ? toStorage(incident.startsAt) + u" – "_s + toStorage(incident.endsAt)
                                     : toStorage(incident.startsAt);
}

bool line(LineContext& context, const Incident& incident, timeline::TimelineRow& row)
{
    row.timeKnown = false;
    row.title = firstLineOf(incident.what);
    row.text = lined({restOf(incident.what, row.title), incident.effect.trimmed()});
    row.subLine = dotted({hours(incident), context.number(incident.about.report), incident.source,
                          context.names.person(incident.person)});
    row.who = context.names.user(incident.by);
    return true;
}

} // namespace

constinit const Thing<Incident> incident{
    .kind = EntityKind::Incident,
    .table = "incident"_L1,
    .name = QT_TRANSLATE_NOOP("Thing", "Incident"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Incidents"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Incident removed"),
    .fields = fields,
    .essential = "what"_L1,
    .told = told,
    .about = [](const Incident& one) { return one.about; },
    .find = storage::findIncident,
    .inDossier = storage::incidentsOf,
    .onReport = storage::incidentsOf,
    .ofOwner = storage::incidentsOf,
    .before =
        [](const Incident& a, const Incident& b) {
            return std::tuple(a.happenedOn, a.startsAt, a.id) > std::tuple(b.happenedOn, b.startsAt, b.id);
        },
    .insert = storage::insertIncident,
    .update = storage::updateIncident,
    .remove = storage::removeIncident,
    .lineAt = lineAt,
    .line = line,
    .words = [](Connection&,
                const Incident& one) { return std::optional(SearchText{one.what, lined({one.effect, one.source})}); },
};

} // namespace woonrust::things
