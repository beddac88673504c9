// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/dossier_link.h"

#include "services/cases/things/subject_fields.h"
#include "storage/cases/dossier_link_store.h"
#include "storage/cases/event_subjects.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

constexpr Field<DossierLink> fields[] = {
    field<&DossierLink::other>({.name = "other"_L1,
                                .kind = FieldKind::Dossier,
                                .column = "other_id"_L1,
                                .label = QT_TRANSLATE_NOOP("Field", "Linked dossier")}),
    field<&DossierLink::kind>({.name = "kind"_L1,
                               .kind = FieldKind::Code,
                               .column = "kind"_L1,
                               .list = "DOSSIER_LINK_KIND"_L1,
                               .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&DossierLink::createdAt>({.name = "createdAt"_L1,
                                    .kind = FieldKind::Moment,
                                    .column = "created_at"_L1,
                                    .log = FieldLog::Made,
                                    .label = QT_TRANSLATE_NOOP("Field", "Made at")}),
    field<&DossierLink::dossier>({.name = "dossier"_L1,
                                  .kind = FieldKind::Dossier,
                                  .column = "dossier_id"_L1,
                                  .log = FieldLog::Apart,
                                  .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr QLatin1StringView told[] = {event::created, event::removed};

// The number alone: whether more may be told of the other one is asked where it is opened.
void tell(LineContext& context, const Event& event, timeline::TimelineRow& row)
{
    const bool came = event.action == event::created;
    const auto value = [&](QLatin1StringView field) { return event.changes.value(field).toArray().at(came ? 1 : 0); };
    row.kindName = came ? QCoreApplication::translate("Timeline", "Dossier linked")
                        : QCoreApplication::translate("Timeline", "Link to a dossier removed");
    row.target = EntityKind::Dossier;
    row.title = QCoreApplication::translate("Timeline", "%1: %2")
                    .arg(context.names.code(u"DOSSIER_LINK_KIND"_s, value("kind"_L1).toString()),
                         storage::subjectLabel(context.db, EntityKind::Dossier, value("other"_L1).toInteger()));
}

} // namespace

constinit const Thing<DossierLink> dossierLink{
    .kind = EntityKind::DossierLink,
    .table = "dossier_link"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Link"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Linked dossiers"),
    .fields = fields,
    .essential = "other"_L1,
    .told = told,
    .about = [](const DossierLink& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findDossierLink,
    .inDossier = storage::dossierLinksOf,
    .before = [](const DossierLink& a, const DossierLink& b) { return a.id < b.id; },
    .insert = storage::insertDossierLink,
    .remove = storage::removeDossierLink,
    .tell = tell,
};

} // namespace woonrust::things
