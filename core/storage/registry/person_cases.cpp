// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/person_cases.h"

#include "storage/shared/visibility_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

std::vector<PersonReport> reportsOfPerson(Connection& db, const Visibility& visibility, PersonId person, int limit)
{
    const SqlCondition visible = visibleDossier(visibility, "r.dossier_id"_L1);
    Values values = {person, person, person, person};
    values.insert(values.end(), visible.values.begin(), visible.values.end());
    values.emplace_back(limit);
    return db.all<PersonReport>(
        u"SELECT r.id, r.number, r.received_on, r.category, r.status, r.dossier_id, r.reporter_id IS NOT DISTINCT FROM "
        u"?, "
        "r.accused_id IS NOT DISTINCT FROM ? FROM report r WHERE r.id IN (SELECT id FROM report WHERE reporter_id = ? "
        "UNION "
        "SELECT id FROM report WHERE accused_id = ?)%1 ORDER BY r.received_on DESC, r.id DESC LIMIT ?"_s.arg(
            visible.sql),
        values, [](const Row& row) {
            return PersonReport{.report = row.id<ReportId>(0),
                                .number = row.integer(1),
                                .receivedOn = row.date(2),
                                .category = row.text(3),
                                .status = row.text(4),
                                .dossier = row.id<DossierId>(5),
                                .asReporter = row.flag(6),
                                .asAccused = row.flag(7)};
        });
}

std::vector<PersonDossier> dossiersOfPerson(Connection& db, const Visibility& visibility, PersonId person, int limit)
{
    const SqlCondition visible = visibleDossier(visibility, "d.id"_L1);
    Values values = {person};
    values.insert(values.end(), visible.values.begin(), visible.values.end());
    values.emplace_back(limit);
    return db.all<PersonDossier>(
        u"SELECT d.id, d.number, d.title, d.kind, d.status, p.role, d.opened_on, d.closed_on FROM party p "
        "JOIN dossier d ON d.id = p.dossier_id WHERE p.person_id = ?%1 ORDER BY d.opened_on DESC, d.id DESC LIMIT ?"_s
            .arg(visible.sql),
        values, [](const Row& row) {
            return PersonDossier{.dossier = row.id<DossierId>(0),
                                 .number = row.integer(1),
                                 .title = row.text(2),
                                 .kind = row.text(3),
                                 .status = row.text(4),
                                 .role = row.text(5),
                                 .openedOn = row.date(6),
                                 .closedOn = row.date(7)};
        });
}

} // namespace woonrust::storage
