// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/report_dossiers.h"

#include "services/base/open_guard.h"
#include "services/cases/handover.h"
#include "services/cases/reports.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/dossier.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/import_store.h"
#include "storage/shared/number_store.h"

#include <QCoreApplication>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

bool ReportDossiers::mayChange(DossierId dossier)
{
    auto known = m_open.constFind(dossier);
    if (known == m_open.cend())
        known = m_open.insert(dossier, isOpenToImport(m_session, dossier));
    return *known;
}

bool ReportDossiers::mayJoin(const QString& key)
{
    return mayChange(find(key));
}

DossierId ReportDossiers::find(const QString& key)
{
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    const DossierId id = storage::findDossierBySourceKey(m_session.db(), key);
    if (id)
        m_known.insert(key, id);
    return id;
}

DossierId ReportDossiers::of(const QString& key, const Report& report)
{
    DossierId id = find(key);
    if (!id) {
        // Whoever imports need not see cases; a secret dossier would shut them out of their own file, and it has no
        // handler yet.
        Dossier dossier = reports::dossierFor(m_session, report, {});
        dossier.confidentiality = u"VER"_s;
        dossier.openedAt = report.receivedAt;
        // A number of its own follows when the year of opening is known; until then one that no dossier has.
        dossier.number = storage::numberBelowAll(m_session.db());
        id = storage::insertDossier(m_session.db(), dossier);
        storage::setSourceKey(m_session.db(), id, key);
        m_new.insert(id);
        m_known.insert(key, id);
    }
    m_touched.insert(id);
    return id;
}

void ReportDossiers::finish()
{
    QList<DossierId> order(m_touched.cbegin(), m_touched.cend());
    std::ranges::sort(order); // as they came, so that the same file always gives the same numbers
    for (const DossierId id : std::as_const(order)) {
        settle(id);
        if (!m_new.contains(id)) // who handled what joined it may not be one of those who may open it
            handover::settle(m_session, id);
    }
}

void ReportDossiers::settle(DossierId id)
{
    auto dossier = storage::findDossier(m_session.db(), id);
    const bool isNew = m_new.contains(id);
    const bool derived = isNew || (storage::hasSourceKey(m_session.db(), id) &&
                                   !storage::closedOrReopened(m_session.db(), EntityKind::Dossier, id.value()));
    if (!dossier || !derived)
        return;
    const storage::ReportSpan span = storage::reportSpan(m_session.db(), id);
    if (span.reports == 0) {
        if (isNew) // a report that joined stays for the whole run
            throw Failure(ErrorKind::Internal, u"A new dossier has no reports."_s);
        return;
    }
    const Dossier before = *dossier;
    if (isNew) {
        // What it is about follows from the report it began with, in whatever order the rows came.
        if (const auto first = storage::findReport(m_session.db(), storage::firstReport(m_session.db(), id))) {
            const Dossier opened = reports::dossierFor(m_session, *first, {});
            dossier->title = opened.title;
            dossier->kind = opened.kind;
            dossier->unit = opened.unit;
            dossier->area = opened.area;
        }
    }
    dossier->openedAt = span.firstReceivedAt;
    const bool closed = span.openReports == 0;
    dossier->closedAt = closed ? std::max(span.lastClosedAt, span.firstReceivedAt) : QDateTime();
    dossier->status = closed ? u"GES"_s : u"INB"_s;
    if (closed && dossier->outcome.isEmpty())
        dossier->outcome = u"OTHER"_s;
    if (!closed)
        dossier->outcome.clear();
    if (isNew)
        dossier->number =
            storage::takeNumber(m_session.db(), SerialNumber::dossier, amsterdamDate(dossier->openedAt).year()).key();
    QJsonObject changes;
    if (isNew) {
        noteChange(changes, "number"_L1, QJsonValue(),
                   SerialNumber::fromKey(SerialNumber::dossier, dossier->number).toString());
        noteChange(changes, "title"_L1, QJsonValue(), dossier->title);
    }
    noteChange(changes, "openedAt"_L1, isNew ? QString() : toStorage(before.openedAt), toStorage(dossier->openedAt));
    noteChange(changes, "status"_L1, before.status, dossier->status);
    noteChange(changes, "closedAt"_L1, toStorage(before.closedAt), toStorage(dossier->closedAt));
    noteChange(changes, "outcome"_L1, before.outcome, dossier->outcome);
    if (changes.isEmpty())
        return;
    if (!storage::updateDossier(m_session.db(), *dossier))
        throw Failure(ErrorKind::Internal, u"A dossier changed within one transaction."_s);
    CaseWrite write(m_session);
    write.index(things::dossier, *dossier);
    write.tell(things::dossier, *dossier, {.action = event::imported, .more = changes});
}

} // namespace woonrust::exchange
