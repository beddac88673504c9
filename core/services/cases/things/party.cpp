// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/party.h"

#include "services/cases/things/field_text.h"
#include "storage/cases/party_store.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

constexpr Field<Party> fields[] = {
    field<&Party::person>({.name = "person"_L1,
                           .kind = FieldKind::Person,
                           .column = "person_id"_L1,
                           .personal = Identity,
                           .erasure = Erasure::Row,
                           .label = QT_TRANSLATE_NOOP("Field", "Person")}),
    field<&Party::description>({.name = "description"_L1,
                                .column = "description"_L1,
                                .personal = Content,
                                .erasure = Erasure::Row,
                                .label = QT_TRANSLATE_NOOP("Field", "Description")}),
    field<&Party::unit>({.name = "unit"_L1,
                         .kind = FieldKind::Unit,
                         .column = "unit_id"_L1,
                         .personal = Identity,
                         .erasure = Erasure::Row,
                         .label = QT_TRANSLATE_NOOP("Field", "Address")}),
    field<&Party::role>({.name = "role"_L1,
                         .kind = FieldKind::Code,
                         .column = "role"_L1,
                         .list = "ZAAKROL"_L1,
                         .moreList = "RELATIEROLSOORT"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Role")}),
    field<&Party::fromOn>({.name = "fromOn"_L1,
                           .kind = FieldKind::Day,
                           .column = "from_on"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "First day")}),
    field<&Party::untilOn>({.name = "untilOn"_L1,
                            .kind = FieldKind::Day,
                            .column = "until_on"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Last day")}),
    field<&Party::dossier>({.name = "dossier"_L1,
                            .kind = FieldKind::Dossier,
                            .column = "dossier_id"_L1,
                            .log = FieldLog::Apart,
                            .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr QLatin1StringView told[] = {event::created, event::removed};

void tell(LineContext& context, const Event& event, timeline::TimelineRow& row)
{
    const bool came = event.action == event::created;
    row.kindName = came ? QCoreApplication::translate("Timeline", "Party added")
                        : QCoreApplication::translate("Timeline", "Party removed");
    const auto value = [&](QLatin1StringView field) { return event.changes.value(field).toArray().at(came ? 1 : 0); };
    const QString name = context.names.person(PersonId(value("person"_L1).toInteger()));
    row.target = EntityKind::Dossier;
    row.title = dotted({name, value("description"_L1).toString(),
                        codeText(context.names, "ZAAKROL"_L1, "RELATIEROLSOORT"_L1, value("role"_L1).toString())});
}

} // namespace

constinit const Thing<Party> party{
    .kind = EntityKind::Party,
    .table = "party"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Party"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Involved people"),
    .fields = fields,
    .essential = "role"_L1,
    .told = told,
    .about = [](const Party& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findParty,
    .inDossier = storage::partiesOf,
    .before = [](const Party& a,
                 const Party& b) { return std::tuple(a.role, a.fromOn, a.id) < std::tuple(b.role, b.fromOn, b.id); },
    .insert = storage::insertParty,
    .update = storage::updateParty,
    .remove = storage::removeParty,
    .tell = tell,
    // A person of the register is found there; only who is described in words needs a line of the index.
    .words = [](Connection&, const Party& one) -> std::optional<SearchText> {
        return one.description.isEmpty() ? std::nullopt : std::optional(SearchText{{}, one.description});
    },
};

} // namespace woonrust::things
