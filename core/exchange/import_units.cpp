// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/postcode.h"
#include "exchange/area_codes.h"
#include "exchange/import_run.h"
#include "exchange/imports.h"
#include "services/base/input.h"
#include "storage/register/code_list_store.h"
#include "storage/register/unit_store.h"

#include <QCoreApplication>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

const QStringList columns = {u"eenheidnummer"_s, u"straat"_s,     u"huisnummer"_s, u"toevoeging"_s,
                             u"postcode"_s,      u"woonplaats"_s, u"buurtcode"_s,  u"complex"_s,
                             u"soort"_s,         u"bouwjaar"_s,   u"conditie"_s};

class UnitImport {
public:
    explicit UnitImport(Session& session)
        : m_session(session), m_areas(session), m_names(storage::allCodeValues(session.db()))
    {
    }

    RowOutcome operator()(const CsvRow& row)
    {
        const QString number = row.required(u"eenheidnummer"_s, 40);
        if (const auto line = m_lines.constFind(number); line != m_lines.cend())
            row.refuse(u"eenheidnummer"_s,
                       QCoreApplication::translate("Import", "This number stands on line %1 too.").arg(*line));
        const auto existing = storage::findUnitByNumber(m_session.db(), number);
        const Unit before = existing.value_or(Unit{.number = number, .kind = u"WOO"_s});
        Unit unit = before;
        readAddress(row, unit);
        readRest(row, unit);
        // Only now, so that a refused row does not leave an area behind.
        if (row.has(u"buurtcode"_s))
            unit.area = m_areas.findOrMake(row.text(u"buurtcode"_s, 40));
        m_lines.insert(number, row.line());
        return store(before, unit, existing.has_value());
    }

private:
    static void readAddress(const CsvRow& row, Unit& unit)
    {
        unit.street = row.required(u"straat"_s, 120);
        if (row.has(u"huisnummer"_s))
            unit.houseNumber = row.number(u"huisnummer"_s, 0, 99'999).value_or(0);
        if (row.has(u"toevoeging"_s))
            unit.addition = row.text(u"toevoeging"_s, 20);
        if (row.has(u"woonplaats"_s))
            unit.city = row.text(u"woonplaats"_s, 80);
        if (!row.has(u"postcode"_s))
            return;
        const QString postcode = row.text(u"postcode"_s, 20);
        const auto normalised = normalisedPostcode(postcode);
        if (!postcode.isEmpty() && !normalised)
            row.refuse(u"postcode"_s, QCoreApplication::translate("Import", "This is no postcode like 1234 AB."));
        unit.postcode = normalised.value_or(QString());
    }

    void readRest(const CsvRow& row, Unit& unit) const
    {
        if (row.has(u"complex"_s))
            unit.complex = row.text(u"complex"_s, 40);
        if (const QString kind = row.code(u"soort"_s, u"EENHEIDSOORT"_s, m_names); !kind.isEmpty())
            unit.kind = kind;
        if (row.has(u"bouwjaar"_s))
            unit.buildYear = row.number(u"bouwjaar"_s, 1000, m_session.clock().today().year() + 5);
        if (row.has(u"conditie"_s))
            unit.condition = row.number(u"conditie"_s, 1, 6);
        if (row.has(u"buurtcode"_s))
            (void)row.text(u"buurtcode"_s, 40);
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
    AreaFinder m_areas;
    CodeLookup m_names;
    QHash<QString, qint64> m_lines; // number -> where it stood
};

} // namespace

Result<ImportResult> importUnits(Session& session, const QString& path, const ImportOptions& options)
{
    return runImport(session, options, u"units"_s, path, [&](ImportRun& run) {
        UnitImport import(session);
        eachCsvRow(run, path, columns, {u"eenheidnummer"_s, u"straat"_s},
                   [&](const CsvRow& row) { return import(row); });
    });
}

} // namespace woonrust::exchange
