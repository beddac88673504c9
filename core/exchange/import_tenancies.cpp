// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/email_address.h"
#include "domain/person_name.h"
#include "domain/phone.h"
#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "exchange/like_numbers.h"
#include "exchange/value_words.h"
#include "services/base/input.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/import_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

#include <QCoreApplication>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

class TenancyImport {
public:
    TenancyImport(Session& session, ImportRun& run)
        : m_session(session), m_run(run), m_names(storage::allCodeValues(session.db()))
    {
    }

    RowOutcome operator()(const CsvRow& row)
    {
        // All is read before anything is written: a refused row leaves no person behind.
        const QString unitNumber = required(row, u"eenheidnummer"_s);
        const auto unit = storage::findUnitByNumber(m_session.db(), unitNumber);
        if (!unit && !unitNumber.isEmpty())
            row.fault(u"eenheidnummer"_s, unknownUnit(m_session.db(), unitNumber));
        const QString tenantNumber = required(row, u"huurdernummer"_s);
        const auto known = storage::findPersonByTenantNumber(m_session.db(), tenantNumber);
        // A number of an entry that was merged with another one: what the office knows of that one stays.
        const bool merged = known && known->tenantNumber != tenantNumber;
        const Person person = merged ? *known : readPerson(row, tenantNumber, known);
        Tenancy tenancy{.unit = unit ? unit->id : UnitId(), .person = person.id};
        readTerm(row, tenancy);
        row.check();
        question(row, person, known.has_value());
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
    static QString required(const CsvRow& row, const QString& column)
    {
        QString number = row.identification(column);
        if (number.isEmpty())
            row.fault(column, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
        return number;
    }

    static Person readPerson(const CsvRow& row, const QString& tenantNumber, const std::optional<Person>& known)
    {
        Person person = known.value_or(Person{.tenantNumber = tenantNumber});
        if (row.has(u"achternaam"_s)) {
            person.lastName = row.required(u"achternaam"_s, 120);
        } else {
            const NameParts parts = splitName(row.required(u"naam"_s, 160));
            person.lastName = parts.lastName;
            person.infix = parts.infix;
            person.initials = parts.initials;
        }
        if (row.has(u"tussenvoegsel"_s))
            person.infix = row.text(u"tussenvoegsel"_s, 40);
        if (row.has(u"voorletters"_s))
            person.initials = row.text(u"voorletters"_s, 40);
        if (row.has(u"telefoon"_s))
            person.phone = row.identification(u"telefoon"_s, 60);
        if (row.has(u"email"_s))
            person.email = row.text(u"email"_s, 120);
        return person;
    }

    // What is probably a mistake, and yet may be right.
    void question(const CsvRow& row, const Person& person, bool known)
    {
        const auto warn = [&](const QString& column, const QString& value, const QString& reason) {
            m_run.warn({.line = row.line(), .column = column, .value = value, .reason = reason});
        };
        if (!person.phone.isEmpty() && row.has(u"telefoon"_s) && !isPhoneNumber(person.phone))
            warn(u"telefoon"_s, person.phone,
                 QCoreApplication::translate("Import", "This is no phone number that can be called."));
        if (!person.email.isEmpty() && row.has(u"email"_s) && !isEmailAddress(person.email))
            warn(u"email"_s, person.email,
                 QCoreApplication::translate("Import", "This is no e-mail address that can be written to."));
        if (known)
            return;
        if (const auto other = storage::findPersonOfLikeNumber(m_session.db(), person.tenantNumber))
            warn(u"huurdernummer"_s, person.tenantNumber,
                 QCoreApplication::translate("Import",
                                             "There is a tenant %1 (%2) too, whose number differs by zeros in "
                                             "front alone. Are they the same?")
                     .arg(other->tenantNumber, other->displayName()));
        else if (row.looksCut(u"huurdernummer"_s))
            warn(u"huurdernummer"_s, person.tenantNumber, lostZeros());
    }

    void readTerm(const CsvRow& row, Tenancy& tenancy) const
    {
        const auto start = row.date(u"ingangsdatum"_s);
        if (!start && row.raw(u"ingangsdatum"_s).isEmpty())
            row.fault(u"ingangsdatum"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
        tenancy.startOn = start.value_or(QDate());
        tenancy.endOn = row.date(u"einddatum"_s).value_or(QDate());
        if (start && tenancy.endOn.isValid() && tenancy.endOn < tenancy.startOn)
            row.fault(u"einddatum"_s,
                      QCoreApplication::translate("Import", "This lies before the first day: correct one of the two."));
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
        if (!value || (text.contains(u'.') && text.section(u'.', 0, 0).toUpper() != reason)) {
            row.fault(u"eindereden"_s, notInList(text, m_names.values(u"EINDEDETAILREDEN"_s)));
            return;
        }
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
    ImportRun& m_run;
    CodeLookup m_names;
};

} // namespace

Result<ImportResult> importTenancies(Session& session, const QString& path, const ImportOptions& options)
{
    return runImport(session, options, u"tenancies"_s, path, [&](ImportRun& run) {
        TenancyImport import(session, run);
        eachCsvRow(run, path, ImportKind::Tenancies, [&](const CsvRow& row) { return import(row); });
    });
}

} // namespace woonrust::exchange
