// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "exchange/import_columns.h"
#include "exchange/imports.h"
#include "exchange/refusal_table.h"
#include "papers/export_file.h"

#include <QCoreApplication>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsShown = 50;
constexpr std::size_t areasIndex = 5; // of kinds(): the last one, boundaries, which is no table

struct Kind {
    QString word;
    Result<exchange::ImportResult> (*run)(Session&, const QString&, const exchange::ImportOptions&);
};

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all = {
        {u"units"_s, exchange::importUnits},         {u"tenancies"_s, exchange::importTenancies},
        {u"reports"_s, exchange::importReports},     {u"directives"_s, exchange::importDirectives},
        {u"incidents"_s, exchange::importIncidents}, {u"areas"_s, exchange::importAreas}};
    return all;
}

void printCounts(const exchange::ImportResult& result)
{
    print(QCoreApplication::translate("Cli", "Rows read: %L1").arg(result.read));
    print(QCoreApplication::translate("Cli", "Added: %L1").arg(result.added));
    print(QCoreApplication::translate("Cli", "Changed: %L1").arg(result.changed));
    print(QCoreApplication::translate("Cli", "Unchanged: %L1").arg(result.unchanged));
    if (result.skipped > 0)
        print(QCoreApplication::translate("Cli", "Left out (water): %L1").arg(result.skipped));
    if (result.blankRows > 0)
        print(QCoreApplication::translate("Cli", "Empty rows passed over: %L1").arg(result.blankRows));
    print(QCoreApplication::translate("Cli", "Refused: %L1").arg(result.refusedRows));
    if (!result.ignoredColumns.isEmpty())
        print(QCoreApplication::translate("Cli", "Columns that were not used: %1")
                  .arg(result.ignoredColumns.join(u", "_s)));
    if (!result.newAreas.isEmpty())
        print(QCoreApplication::translate("Cli", "Areas that were not known and were made: %1")
                  .arg(result.newAreas.join(u", "_s)));
    if (result.replacedBoundaries > 0)
        print(QCoreApplication::translate("Cli", "Boundaries replaced: %L1").arg(result.replacedBoundaries));
}

void printTable(const std::vector<exchange::Refusal>& rows)
{
    for (const QString& line : exchange::refusalLines(rows, rowsShown))
        print(line);
    if (rows.size() > rowsShown)
        print(QCoreApplication::translate("Cli", "… and %n more; --refusals FILE saves them all.", nullptr,
                                          int(rows.size() - rowsShown)));
}

Exit conclude(const exchange::ImportResult& result, const Arguments& arguments)
{
    printCounts(result);
    if (result.read == 0)
        print(QCoreApplication::translate("Cli", "The file holds no rows below the names of its columns."));
    if (!result.warnings.empty()) {
        print(QCoreApplication::translate("Cli", "Look at these rows, which did go in:"));
        printTable(result.warnings);
    }
    if (result.refusedRows > 0)
        printTable(result.refused);
    if (arguments.has(u"refusals"_s))
        orThrow(papers::writeExport(arguments.value(u"refusals"_s), exchange::refusalCsv(result.refused)));
    if (arguments.has(u"refused-rows"_s))
        orThrow(papers::writeExport(arguments.value(u"refused-rows"_s), exchange::refusedRowsCsv(result)));
    if (arguments.has(u"dry-run"_s))
        print(QCoreApplication::translate("Cli", "This was a trial: nothing has changed."));
    if (result.refusedRows == 0)
        return Exit::Fine;
    const int refused = int(std::min<qint64>(result.refusedRows, std::numeric_limits<int>::max()));
    if (arguments.has(u"all-or-nothing"_s))
        complain(
            QCoreApplication::translate("Cli", "%n row(s) were refused, so nothing was imported.", nullptr, refused));
    else
        complain(QCoreApplication::translate("Cli", "%n row(s) were refused; see the lines above.", nullptr, refused));
    return Exit::Wrong;
}

// "VHE-nummer=eenheidnummer", several parted by ";"; nothing behind the sign leaves the column out.
exchange::ColumnMap columnMap(const Arguments& arguments)
{
    exchange::ColumnMap map;
    for (const QString& part : arguments.value(u"map"_s).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.lastIndexOf(u'=');
        if (sign <= 0)
            throw UsageError{
                QCoreApplication::translate("Cli", "--map needs \"Heading=column\", several parted by \";\".")};
        map.insert(exchange::plainHeading(part.first(sign)), part.sliced(sign + 1).simplified().toLower());
    }
    return map;
}

void requireKnownColumns(const exchange::ColumnMap& map, std::size_t index)
{
    QStringList names{u"buurtcode"_s, u"naam"_s};
    if (index < kinds().size() - 1) {
        names.clear();
        for (const exchange::ImportColumn& column : exchange::importColumns(static_cast<exchange::ImportKind>(index)))
            names << column.name;
    }
    for (const QString& column : map)
        if (!column.isEmpty() && !names.contains(column))
            throw UsageError{QCoreApplication::translate("Cli", "There is no column %1 to map to; there are: %2.")
                                 .arg(column, names.join(u", "_s))};
}

template <std::size_t index> Exit import(Context& context, const Arguments& arguments)
{
    const Kind& kind = kinds().at(index);
    const exchange::ColumnMap map = columnMap(arguments);
    requireKnownColumns(map, index);
    Session& session = context.session(arguments);
    Result<exchange::ImportResult> result;
    {
        ProgressLine line(QCoreApplication::translate("Cli", "Importing"));
        result = kind.run(session, arguments.positional.at(0),
                          {.dryRun = arguments.has(u"dry-run"_s),
                           .allOrNothing = arguments.has(u"all-or-nothing"_s),
                           .replaceBoundaries = arguments.has(u"replace-boundaries"_s),
                           .columns = map,
                           .progress = [&](double part) { return line.show(part); }});
    }
    return conclude(orThrow(std::move(result)), arguments);
}

template <std::size_t index> Command importCommand()
{
    return {.words = {u"import"_s, kinds().at(index).word},
            .usage = u"FILE [--dry-run] [--all-or-nothing] [--map \"HEADING=COLUMN;…\"] [--refusals FILE] "
                     "[--refused-rows FILE]"_s +
                     (index == areasIndex ? u" [--replace-boundaries]"_s : QString()),
            .valued = {u"refusals"_s, u"refused-rows"_s, u"map"_s},
            .flags = index == areasIndex ? QStringList{u"dry-run"_s, u"all-or-nothing"_s, u"replace-boundaries"_s}
                                         : QStringList{u"dry-run"_s, u"all-or-nothing"_s},
            .positionals = 1,
            .run = import <index>};
}

Exit example(Context&, const Arguments& arguments)
{
    const QString word = arguments.positional.at(0);
    for (std::size_t i = 0; i + 1 < kinds().size(); ++i)
        if (kinds()[i].word == word) {
            orThrow(papers::writeExport(arguments.positional.at(1),
                                        exchange::exampleFile(static_cast<exchange::ImportKind>(i))));
            return Exit::Fine;
        }
    throw UsageError{QCoreApplication::translate(
        "Cli", "An example there is of: units, tenancies, reports, directives, incidents.")};
}

} // namespace

std::vector<Command> importCommands()
{
    return {{.words = {u"import"_s, u"example"_s},
             .usage = u"units|tenancies|reports|directives|incidents FILE"_s,
             .positionals = 2,
             .run = example},
            importCommand<0>(),
            importCommand<1>(),
            importCommand<2>(),
            importCommand<3>(),
            importCommand<4>(),
            importCommand<areasIndex>()};
}

} // namespace woonrust::cli
