// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/number.h"
#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "exchange/like_numbers.h"
#include "services/base/open_guard.h"
#include "services/cases/incidents.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/incident.h"
#include "services/cases/things/report.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/incident_store.h"
#include "storage/registry/import_store.h"
#include "storage/registry/person_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

// What the rows of a dossier need, read once.
struct DossierRows {
    bool open = false; // to the actor
    std::vector<Report> reports;
    QHash<QString, Incident> known; // rowKey() -> incident
};

class IncidentImport {
public:
    IncidentImport(Session& session, ImportRun& run) : m_session(session), m_run(run) {}

    RowOutcome operator()(const CsvRow& row)
    {
        const DossierId dossier = dossierOf(row);
        const PersonId person = personOf(row);
        Incident wanted;
        wanted.happenedOn = row.date(u"datum"_s).value_or(QDate());
        if (row.raw(u"datum"_s).isEmpty())
            row.fault(u"datum"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
        wanted.startsAt = row.time(u"begin"_s).value_or(QTime());
        wanted.endsAt = row.time(u"einde"_s).value_or(QTime());
        wanted.what = row.longText(u"wat"_s, 5000);
        wanted.effect = row.longText(u"gevolg"_s, 2000);
        wanted.person = person;
        row.check();
        DossierRows& rows = rowsOf(dossier);
        if (!rows.open)
            row.refuse(u"dossier"_s,
                       QCoreApplication::translate("Import", "This dossier is open to named people only. Ask its "
                                                             "handler or the coordinator."));
        const Incident incident = checked(row, wanted, {.report = reportOf(rows, wanted), .dossier = dossier});
        warnOfMoment(row, wanted);
        return store(rows, incident);
    }

private:
    DossierId dossierOf(const CsvRow& row)
    {
        const QString key = row.identification(u"dossier"_s, 60);
        if (key.isEmpty()) {
            row.fault(u"dossier"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
            return {};
        }
        if (const auto known = m_dossiers.constFind(key); known != m_dossiers.cend())
            return *known;
        const auto number = parseSerialNumber(key);
        DossierId id;
        if (number && number->kind == SerialNumber::dossier)
            id = storage::findDossierByNumber(m_session.db(), number->key()).value_or(DossierId());
        if (!id)
            id = storage::findDossierBySourceKey(m_session.db(), key);
        if (!id)
            row.fault(u"dossier"_s, QCoreApplication::translate("Import", "No dossier has this number or key. Open it, "
                                                                          "or import its reports, first."));
        else
            m_dossiers.insert(key, id);
        return id;
    }

    PersonId personOf(const CsvRow& row)
    {
        const QString number = row.identification(u"melder_huurdernummer"_s);
        if (number.isEmpty())
            return {};
        const auto person = storage::findPersonByTenantNumber(m_session.db(), number);
        if (!person)
            row.fault(u"melder_huurdernummer"_s, unknownTenant(m_session.db(), number));
        return person ? person->id : PersonId();
    }

    DossierRows& rowsOf(DossierId id)
    {
        auto found = m_rows.find(id);
        if (found != m_rows.end())
            return *found;
        DossierRows rows{.open = isOpenToImport(m_session, id),
                         .reports = things::report.inDossier(m_session.db(), id),
                         .known = {}};
        for (const Incident& incident : storage::incidentsOf(m_session.db(), id))
            rows.known.insert(incidents::rowKey(incident), incident);
        return *m_rows.insert(id, std::move(rows));
    }

    // The last report of who saw it that came in until that day, or else their first; none: the dossier as a whole.
    static ReportId reportOf(const DossierRows& rows, const Incident& incident)
    {
        const Report* found = nullptr;
        for (const Report& report : rows.reports) { // newest first
            if (!incident.person || report.reporter != incident.person)
                continue;
            found = &report;
            if (amsterdamDate(report.receivedAt) <= incident.happenedOn)
                break;
        }
        return found ? found->id : ReportId();
    }

    Incident checked(const CsvRow& row, const Incident& wanted, const Subject& about)
    {
        try {
            return incidents::checkedRow(m_session, wanted, about);
        } catch (const Failure& failure) {
            if (failure.error().kind != ErrorKind::Input)
                throw;
            static const QHash<QString, QString> columns{{u"happenedOn"_s, u"datum"_s},
                                                         {u"startsAt"_s, u"begin"_s},
                                                         {u"endsAt"_s, u"einde"_s},
                                                         {u"what"_s, u"wat"_s},
                                                         {u"effect"_s, u"gevolg"_s}};
            row.refuse(columns.value(failure.error().field), failure.error().message);
        }
    }

    // Begin and end alike are taken for a moment.
    void warnOfMoment(const CsvRow& row, const Incident& wanted)
    {
        if (wanted.startsAt.isValid() && wanted.startsAt == wanted.endsAt)
            m_run.warn({.line = row.line(),
                        .column = u"einde"_s,
                        .value = shownValue(row.raw(u"einde"_s)),
                        .reason = QCoreApplication::translate("Import", "It ends at the minute at which it began, so "
                                                                        "no end is kept. Correct it when it lasted "
                                                                        "longer.")});
    }

    // A row that is there already gets what the file knows more of it.
    RowOutcome store(DossierRows& rows, Incident incident)
    {
        const QString key = incidents::rowKey(incident);
        CaseWrite write(m_session);
        if (const auto known = rows.known.constFind(key); known != rows.known.cend()) {
            Incident after = *known;
            if (incident.endsAt.isValid())
                after.endsAt = incident.endsAt;
            if (!incident.effect.isEmpty())
                after.effect = incident.effect;
            if (incident.person && !after.person)
                after.person = incident.person;
            if (!write.change(things::incident, *known, after))
                return RowOutcome::Unchanged;
            ++after.version;
            rows.known.insert(key, after);
            return RowOutcome::Changed;
        }
        write.add(things::incident, incident);
        incident.version = 1;
        rows.known.insert(key, incident);
        return RowOutcome::Added;
    }

    Session& m_session;
    ImportRun& m_run;
    QHash<QString, DossierId> m_dossiers;
    QHash<DossierId, DossierRows> m_rows;
};

} // namespace

Result<ImportResult> importIncidents(Session& session, const QString& path, const ImportOptions& options)
{
    return runImport(session, options, u"incidents"_s, path, [&](ImportRun& run) {
        IncidentImport import(session, run);
        eachCsvRow(run, path, ImportKind::Incidents, [&](const CsvRow& row) { return import(row); });
    });
}

} // namespace woonrust::exchange
