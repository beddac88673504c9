// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/case_lists.h"
#include "services/lists/find.h"

#include <algorithm>

namespace woonrust::case_lists {

void eachReportId(Session& session, const ReportFilter& filter, ReportOrder order, const QStringList& codesInOrder,
                  const std::function<bool(ReportId)>& id)
{
    storage::eachReportId(session.db(), session.visibility(), filter, order, session.clock().today(), codesInOrder, id);
}

std::vector<ReportRow> reportRows(Session& session, const std::vector<ReportId>& ids)
{
    return storage::reportRows(session.db(), session.visibility(), ids);
}

void eachDossierId(Session& session, const DossierFilter& filter, DossierOrder order,
                   const std::function<bool(DossierId)>& id)
{
    storage::eachDossierId(session.db(), session.visibility(), filter, order, session.clock().today(), id);
}

std::vector<DossierRow> dossierRows(Session& session, const std::vector<DossierId>& ids)
{
    return storage::dossierRows(session.db(), session.visibility(), ids);
}

Result<qint64> countReports(Session& session, const ReportFilter& filter)
{
    return session.read(
        [&] { return storage::countReports(session.db(), session.visibility(), filter, session.clock().today()); });
}

Result<qint64> countDossiers(Session& session, const DossierFilter& filter)
{
    return session.read(
        [&] { return storage::countDossiers(session.db(), session.visibility(), filter, session.clock().today()); });
}

namespace {

Result<std::vector<DossierRow>> dossiersLike(Session& session, const QString& typed, std::size_t most, bool closedToo)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        std::vector<DossierId> ids;
        for (const find::Hit& hit : orThrow(find::byNumber(session, typed)))
            if (hit.kind == EntityKind::Dossier)
                ids.emplace_back(hit.id);
        DossierFilter filter{.open = true, .text = typed};
        if (closedToo)
            filter.open.reset();
        eachDossierId(session, filter, {}, [&](DossierId id) {
            if (!std::ranges::contains(ids, id))
                ids.push_back(id);
            return ids.size() < most;
        });
        std::vector<DossierRow> rows = dossierRows(session, ids);
        std::erase_if(rows, [&](const DossierRow& row) { return row.hidden || (row.closed && !closedToo); });
        return rows;
    });
}

} // namespace

Result<std::vector<DossierRow>> openDossiers(Session& session, const QString& typed, std::size_t most)
{
    return dossiersLike(session, typed, most, false);
}

Result<std::vector<DossierRow>> anyDossiers(Session& session, const QString& typed, std::size_t most)
{
    return dossiersLike(session, typed, most, true);
}

} // namespace woonrust::case_lists
