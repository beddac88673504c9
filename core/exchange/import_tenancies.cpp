// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "services/base/input.h"
#include "storage/register/code_list_store.h"
#include "storage/register/import_store.h"
#include "storage/register/person_store.h"
#include "storage/register/tenancy_store.h"
#include "storage/register/unit_store.h"

#include <QCoreApplication>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

const QStringList columns = {u"eenheidnummer"_s, u"huurdernummer"_s, u"achternaam"_s, u"tussenvoegsel"_s,
                             u"voorletters"_s,   u"telefoon"_s,      u"email"_s,      u"ingangsdatum"_s,
                             u"einddatum"_s,     u"eindereden"_s};

class TenancyImport {
public:
    explicit TenancyImport(Session& session) : m_session(session), m_names(storage::allCodeValues(session.db())) {}

    RowOutcome operator()(const CsvRow& row)
    {
        // All is read before anything is written: a refused row leaves no person behind.
        const auto unit = storage::findUnitByNumber(m_session.db(), row.required(u"eenheidnummer"_s, 40));
        if (!unit)
            row.refuse(u"eenheidnummer"_s,
                       QCoreApplication::translate("Import", "This unit is not known. Import the units first."));
        const auto known = storage::findPersonByTenantNumber(m_session.db(), row.required(u"huurdernummer"_s, 40));
        const Person person = readPerson(row, known);
        Tenancy tenancy{.unit = unit->id, .person = person.id};
        readTerm(row, tenancy);
        const auto running =
            known ? storage::findTenancy(m_session.db(), unit->id, known->id, tenancy.startOn) : std::nullopt;
        if (running) {
            tenancy.id = running->id;
            tenancy.version = running->version;
            if (!row.has(u"einddatum"_s))
                tenancy.endOn = running->endOn;
            if (!row.has(u"eindereden"_s)) {
                tenancy.endReason = running->endReason;
                tenancy.endDetail = running->endDetail;
            }
        }
        if (known)
            if (const auto other = storage::overlappingTenancy(m_session.db(), tenancy))
                row.refuse(u"ingangsdatum"_s,
                           QCoreApplication::translate("Import", "This tenant has a tenancy of this unit from %1 "
                                                                 "already, and it has not ended by then.")
                               .arg(other->startOn.toString(Qt::ISODate)));
        const bool personChanged = storePerson(known.value_or(Person{}), person, tenancy.person);
        const bool tenancyChanged = storeTenancy(running.value_or(Tenancy{}), tenancy);
        if (!running)
            return RowOutcome::Added;
        return personChanged || tenancyChanged ? RowOutcome::Changed : RowOutcome::Unchanged;
    }

private:
    static Person readPerson(const CsvRow& row, const std::optional<Person>& known)
    {
        Person person = known.value_or(Person{.tenantNumber = row.required(u"huurdernummer"_s, 40)});
        person.lastName = row.required(u"achternaam"_s, 120);
        if (row.has(u"tussenvoegsel"_s))
            person.infix = row.text(u"tussenvoegsel"_s, 40);
        if (row.has(u"voorletters"_s))
            person.initials = row.text(u"voorletters"_s, 40);
        if (row.has(u"telefoon"_s))
            person.phone = row.text(u"telefoon"_s, 60);
        if (row.has(u"email"_s))
            person.email = row.text(u"email"_s, 120);
        return person;
    }

    void readTerm(const CsvRow& row, Tenancy& tenancy) const
    {
        (void)row.required(u"ingangsdatum"_s);
        tenancy.startOn = *row.date(u"ingangsdatum"_s);
        tenancy.endOn = row.date(u"einddatum"_s).value_or(QDate());
        if (tenancy.endOn.isValid() && tenancy.endOn < tenancy.startOn)
            row.refuse(u"einddatum"_s, QCoreApplication::translate("Import", "This lies before the first day."));
        readEndReason(row, tenancy);
    }

    // The reason is a code or name of EINDEREDEN, or of the details, which say it more closely: "Ontruiming",
    // "ONT.ONT", "OPZ.LEE".
    void readEndReason(const CsvRow& row, Tenancy& tenancy) const
    {
        const QString text = row.text(u"eindereden"_s, 80);
        if (text.isEmpty())
            return;
        if (const auto reason = m_names.codeOf(u"EINDEREDEN"_s, text)) {
            tenancy.endReason = *reason;
            return;
        }
        const auto detail = m_names.codeOf(u"EINDEDETAILREDEN"_s, text.section(u'.', -1));
        const CodeValue* value = detail ? m_names.find(u"EINDEDETAILREDEN"_s, *detail) : nullptr;
        const QString reason = value ? value->parent.section(u'.', 1) : QString();
        if (!value || (text.contains(u'.') && text.section(u'.', 0, 0).toUpper() != reason))
            row.refuse(u"eindereden"_s,
                       QCoreApplication::translate("Import", "This is no code or name of the list for this column."));
        tenancy.endReason = reason;
        tenancy.endDetail = *detail;
    }

    bool storePerson(const Person& before, Person person, PersonId& id)
    {
        QJsonObject changes;
        noteChange(changes, "tenant_number"_L1, before.tenantNumber, person.tenantNumber);
        noteChange(changes, "last_name"_L1, before.lastName, person.lastName);
        noteChange(changes, "infix"_L1, before.infix, person.infix);
        noteChange(changes, "initials"_L1, before.initials, person.initials);
        noteChange(changes, "phone"_L1, before.phone, person.phone);
        noteChange(changes, "email"_L1, before.email, person.email);
        if (changes.isEmpty())
            return false;
        if (person.id) {
            if (!storage::updatePerson(m_session.db(), person))
                throw Failure(ErrorKind::Internal, u"A person changed within one transaction."_s);
        } else {
            person.id = storage::insertPerson(m_session.db(), person, m_session.clock().nowUtc());
        }
        id = person.id;
        m_session.log({.action = event::imported,
                       .subjectKind = EntityKind::Person,
                       .subjectId = id.value(),
                       .changes = changes});
        return true;
    }

    bool storeTenancy(const Tenancy& before, Tenancy tenancy)
    {
        QJsonObject changes;
        noteChange(changes, "unit_id"_L1, before.unit.value(), tenancy.unit.value());
        noteChange(changes, "person_id"_L1, before.person.value(), tenancy.person.value());
        noteChange(changes, "start_on"_L1, toStorage(before.startOn), toStorage(tenancy.startOn));
        noteChange(changes, "end_on"_L1, toStorage(before.endOn), toStorage(tenancy.endOn));
        noteChange(changes, "end_reason"_L1, before.endReason, tenancy.endReason);
        noteChange(changes, "end_detail"_L1, before.endDetail, tenancy.endDetail);
        if (changes.isEmpty())
            return false;
        if (tenancy.id)
            orStale(storage::updateTenancy(m_session.db(), tenancy));
        else
            tenancy.id = storage::insertTenancy(m_session.db(), tenancy);
        m_session.log({.action = event::imported,
                       .subjectKind = EntityKind::Tenancy,
                       .subjectId = tenancy.id.value(),
                       .changes = changes});
        return true;
    }

    Session& m_session;
    CodeLookup m_names;
};

} // namespace

Result<ImportResult> importTenancies(Session& session, const QString& path, const ImportOptions& options)
{
    return runImport(session, options, u"tenancies"_s, path, [&](ImportRun& run) {
        TenancyImport import(session);
        eachCsvRow(run, path, columns, {u"eenheidnummer"_s, u"huurdernummer"_s, u"achternaam"_s, u"ingangsdatum"_s},
                   [&](const CsvRow& row) { return import(row); });
    });
}

} // namespace woonrust::exchange
