// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/dossier_link_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, dossier_id, other_id, kind, created_at FROM dossier_link "_s;

DossierLink readLink(const Row& row)
{
    return {.id = row.id<DossierLinkId>(0),
            .dossier = row.id<DossierId>(1),
            .other = row.id<DossierId>(2),
            .kind = row.text(3),
            .createdAt = row.moment(4)};
}

} // namespace

DossierLinkId insertDossierLink(Connection& db, const DossierLink& link)
{
    return DossierLinkId(
        db.insert(u"INSERT INTO dossier_link (dossier_id, other_id, kind, created_at) VALUES (?, ?, ?, ?)"_s,
                  {link.dossier, link.other, link.kind, link.createdAt}));
}

void removeDossierLink(Connection& db, DossierLinkId id)
{
    db.exec(u"DELETE FROM dossier_link WHERE id = ?"_s, {id});
}

std::optional<DossierLink> findDossierLink(Connection& db, DossierLinkId id)
{
    return db.one<DossierLink>(select + u"WHERE id = ?"_s, {id}, readLink);
}

std::vector<DossierLink> dossierLinksOf(Connection& db, DossierId dossier)
{
    return db.all<DossierLink>(select + u"WHERE dossier_id = ? ORDER BY id"_s, {dossier}, readLink);
}

std::optional<DossierLink> dossierLinkBetween(Connection& db, DossierId dossier, DossierId other)
{
    return db.one<DossierLink>(select + u"WHERE dossier_id = ? AND other_id = ?"_s, {dossier, other}, readLink);
}

} // namespace woonrust::storage
