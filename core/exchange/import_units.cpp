// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/address.h"
#include "exchange/area_codes.h"
#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "exchange/like_numbers.h"
#include "services/base/input.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/unit_store.h"

#include <QCoreApplication>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

class UnitImport {
public:
    UnitImport(Session& session, ImportRun& run)
        : m_session(session), m_run(run), m_areas(session, &run), m_names(storage::allCodeValues(session.db()))
    {
    }

    RowOutcome operator()(const CsvRow& row)
    {
        const QString number = row.identification(u"eenheidnummer"_s);
        if (number.isEmpty())
            row.refuse(u"eenheidnummer"_s, QCoreApplication::translate("Import", "This may not be empty: fill it in."));
        if (const auto line = m_lines.constFind(number); line != m_lines.cend())
            row.fault(u"eenheidnummer"_s,
                      QCoreApplication::translate("Import", "This number stands on line %1 too.").arg(*line));
        const auto existing = storage::findUnitByNumber(m_session.db(), number);
        const Unit before = existing.value_or(Unit{.number = number, .kind = u"WOO"_s});
        Unit unit = before;
        readAddress(row, unit);
        readRest(row, unit);
        row.check();
        // Only now, so that a refused row does not leave an area behind.
        if (row.has(u"buurtcode"_s))
            unit.area = m_areas.findOrMake(row.text(u"buurtcode"_s, 40));
        m_lines.insert(number, row.line());
        if (!existing)
            question(row, unit);
        return store(before, unit, existing.has_value());
    }

private:
    // The number may hold the letter and what follows ("12A"), BAG has them in columns of their own, and some lists
    // have street and number in one.
    static void readAddress(const CsvRow& row, Unit& unit)
    {
        if (row.has(u"straat"_s))
            unit.street = row.required(u"straat"_s, 120);
        QString addition = joinedAddition(row.text(u"huisletter"_s, 20), row.text(u"toevoeging"_s, 20));
        if (row.has(u"toevoeging"_s) || row.has(u"huisletter"_s))
            unit.addition = addition;
        if (row.has(u"huisnummer"_s))
            readHouseNumberColumn(row, addition, unit);
        if (!row.has(u"straat"_s))
            readWholeAddress(row, addition, unit);
        if (unit.addition.size() > 20)
            row.fault(u"toevoeging"_s,
                      QCoreApplication::translate("Import", "This is longer than %n character(s).", nullptr, 20));
        if (row.has(u"woonplaats"_s))
            unit.city = row.text(u"woonplaats"_s, 80);
        if (!row.has(u"postcode"_s))
            return;
        const QString postcode = row.text(u"postcode"_s, 20);
        const auto normalised = normalisedPostcode(postcode);
        if (!postcode.isEmpty() && !normalised)
            row.fault(u"postcode"_s, QCoreApplication::translate("Import", "This is no postcode like 1234 AB."));
        unit.postcode = normalised.value_or(QString());
    }

    static void readHouseNumberColumn(const CsvRow& row, const QString& addition, Unit& unit)
    {
        const QString text = row.text(u"huisnummer"_s, 40);
        if (text.isEmpty() || text == u"0"_s) {
            unit.houseNumber = 0;
            return;
        }
        const auto number = readHouseNumber(text.endsWith(u".0"_s) ? text.chopped(2) : text);
        if (!number) {
            row.fault(u"huisnummer"_s,
                      QCoreApplication::translate("Import", "This is no house number like 12 or 12A."));
            return;
        }
        unit.houseNumber = number->number;
        if (!number->addition.isEmpty())
            setAddition(row, u"huisnummer"_s, number->addition, addition, unit);
    }

    static void readWholeAddress(const CsvRow& row, const QString& addition, Unit& unit)
    {
        const QString text = row.required(u"adres"_s, 160);
        if (text.isEmpty())
            return;
        if (row.has(u"huisnummer"_s)) {
            const auto parts = readStreetAndNumber(text);
            unit.street = parts ? parts->street : text;
            return;
        }
        const auto parts = readStreetAndNumber(text);
        if (!parts) {
            row.fault(u"adres"_s, QCoreApplication::translate(
                                      "Import", "This is no street with a house number like Kerkstraat 12."));
            return;
        }
        unit.street = parts->street;
        unit.houseNumber = parts->number.number;
        if (!parts->number.addition.isEmpty())
            setAddition(row, u"adres"_s, parts->number.addition, addition, unit);
    }

    // What stands behind the number itself and in a column of its own is the same, or a fault.
    static void setAddition(const CsvRow& row, const QString& column, const QString& behind, const QString& addition,
                            Unit& unit)
    {
        if (!addition.isEmpty() && plainAddition(addition) != plainAddition(behind))
            row.fault(column,
                      QCoreApplication::translate("Import", "Behind the number stands %1, and the addition says %2.")
                          .arg(behind, addition));
        else
            unit.addition = addition.isEmpty() ? behind : addition;
    }

    void readRest(const CsvRow& row, Unit& unit) const
    {
        if (row.has(u"complex"_s))
            unit.complex = row.text(u"complex"_s, 40);
        if (const QString kind = row.code(u"soort"_s, u"EENHEIDSOORT"_s, m_names); !kind.isEmpty())
            unit.kind = kind;
        if (row.has(u"bouwjaar"_s))
            unit.buildYear = row.number(u"bouwjaar"_s, 1000, m_session.clock().today().year() + 5);
        if (row.has(u"conditie"_s)) {
            const QString condition = row.code(u"conditie"_s, u"CONDITION"_s, m_names);
            unit.condition = condition.isEmpty() ? std::nullopt : std::optional(condition.toInt());
        }
        if (row.has(u"buurtcode"_s))
            (void)row.text(u"buurtcode"_s, 40);
    }

    // What is probably a home that is known already, under another number or at the same door.
    void question(const CsvRow& row, const Unit& unit)
    {
        const auto warn = [&](const QString& column, const QString& value, const QString& reason) {
            m_run.warn({.line = row.line(), .column = column, .value = value, .reason = reason});
        };
        if (const auto other = storage::findUnitOfLikeNumber(m_session.db(), unit.number))
            warn(u"eenheidnummer"_s, unit.number,
                 QCoreApplication::translate("Import", "There is a home %1 (%2) too, whose number differs by zeros in "
                                                       "front alone. Are they the same?")
                     .arg(other->number, other->addressLine()));
        else if (row.looksCut(u"eenheidnummer"_s))
            warn(u"eenheidnummer"_s, unit.number, lostZeros());
        if (unit.houseNumber == 0 || unit.postcode.isEmpty())
            return;
        for (const Unit& other :
             storage::unitsAtAddress(m_session.db(), unit.postcode, unit.houseNumber, unit.addition))
            if (other.number != unit.number) {
                warn(u"huisnummer"_s, unit.addressLine(),
                     QCoreApplication::translate("Import", "Home %1 has the same address. Is an addition missing?")
                         .arg(other.number));
                break;
            }
    }

    RowOutcome store(const Unit& before, const Unit& unit, bool known)
    {
        const auto value = [](const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); };
        QJsonObject changes;
        if (!known)
            noteChange(changes, "number"_L1, QJsonValue(), unit.number);
        noteChange(changes, "street"_L1, before.street, unit.street);
        noteChange(changes, "house_number"_L1, before.houseNumber, unit.houseNumber);
        noteChange(changes, "addition"_L1, before.addition, unit.addition);
        noteChange(changes, "postcode"_L1, before.postcode, unit.postcode);
        noteChange(changes, "city"_L1, before.city, unit.city);
        noteChange(changes, "area_id"_L1, before.area.value(), unit.area.value());
        noteChange(changes, "complex"_L1, before.complex, unit.complex);
        noteChange(changes, "kind"_L1, known ? before.kind : QString(), unit.kind);
        noteChange(changes, "build_year"_L1, value(before.buildYear), value(unit.buildYear));
        noteChange(changes, "condition"_L1, value(before.condition), value(unit.condition));
        if (changes.isEmpty())
            return RowOutcome::Unchanged;
        UnitId id = unit.id;
        if (known)
            orStale(storage::updateUnit(m_session.db(), unit));
        else
            id = storage::insertUnit(m_session.db(), unit);
        m_session.log(
            {.action = event::imported, .subjectKind = EntityKind::Unit, .subjectId = id.value(), .changes = changes});
        return known ? RowOutcome::Changed : RowOutcome::Added;
    }

    Session& m_session;
    ImportRun& m_run;
    AreaFinder m_areas;
    CodeLookup m_names;
    QHash<QString, qint64> m_lines; // number -> where it stood
};

} // namespace

Result<ImportResult> importUnits(Session& session, const QString& path, const ImportOptions& options)
{
    return runImport(session, options, u"units"_s, path, [&](ImportRun& run) {
        UnitImport import(session, run);
        eachCsvRow(run, path, ImportKind::Units, [&](const CsvRow& row) { return import(row); });
    });
}

} // namespace woonrust::exchange
