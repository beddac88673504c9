// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import_result.h"
#include "services/base/session.h"

// The imports of design 7. Each is one transaction: rows that are fine go in, the others are listed with line, column,
// value and reason. What is known already is updated by its number, and only columns that the file has are touched; of
// reports only cells that are not empty. Who closed, reopened, answered or moved a report or dossier in Woonrust is not
// overruled. Every row that changes something is an event of its own. Errors: NotAllowed, NotFound and Input (the file
// as a whole cannot be read), Cancelled, and those of storage; then nothing has changed.
namespace woonrust::exchange {

// A table is a CSV, .xlsx or .ods file. Its columns are those of importColumns(), under their names, the usual other
// ones for them, or what options.columns says.
//
// eenheidnummer;straat;huisnummer;toevoeging;postcode;woonplaats;buurtcode;complex;soort;bouwjaar;conditie, and
// huisletter or adres (street and number in one). What may be known already under another number is warned of.
[[nodiscard]] Result<ImportResult> importUnits(Session& session, const QString& path,
                                               const ImportOptions& options = {});

// eenheidnummer;huurdernummer;achternaam;tussenvoegsel;voorletters;telefoon;email;ingangsdatum;einddatum;eindereden,
// and naam for a name in one piece. Persons are known by their tenant number, a tenancy by unit, person and first day.
[[nodiscard]] Result<ImportResult> importTenancies(Session& session, const QString& path,
                                                   const ImportOptions& options = {});

// nummer;ontvangen_op;ontvangen_om;kanaal;herkomst;melder_huurdernummer;anoniem;eenheidnummer;buurtcode;categorie;
// aard;omschrijving;vervuilde_woning;ontvangst_bevestigd_op;teruggekoppeld_op;gesloten_op;kosten;dossier
// A number of our form is kept, another one becomes the report's source number, an empty one gets the next of the year
// of receipt. Rows with the same `dossier` share one, open from its first report to its last closing; a report that is
// in a dossier already stays there. Rows about a dossier for named people are refused unless it is open to the actor.
[[nodiscard]] Result<ImportResult> importReports(Session& session, const QString& path,
                                                 const ImportOptions& options = {});

// nummer;dossier;soort;ingangsdatum;einddatum;beeindigd_op;resultaat;schendingen;dagvaarding_op
// Behaviour directives of before: a number of our form is kept, an empty one gets the next; `dossier` is a number or
// the key under which it came in; `schendingen` are days with spaces between. One that somebody works on in Woonrust is
// not changed.
[[nodiscard]] Result<ImportResult> importDirectives(Session& session, const QString& path,
                                                    const ImportOptions& options = {});

// dossier;datum;begin;einde;wat;gevolg;melder_huurdernummer
// Rows of diaries. `dossier` is its number, or the key that the import of its reports gave it. A row is of the last
// report of that reporter in the dossier until that day, or else of the dossier as a whole. A row that is there already
// (day, start and words) gets what the file knows more of it.
[[nodiscard]] Result<ImportResult> importIncidents(Session& session, const QString& path,
                                                   const ImportOptions& options = {});

// GeoJSON, TopoJSON, GeoPackage or shape file, also in a zip, with boundaries of CBS, PDOK or a city (domain.md 6): BU,
// WK and GM codes in all spellings of their columns. What lies outside the Netherlands is refused, and so is another
// boundary of an area and year that has one, without options.replaceBoundaries. Names, numbers of people and boundaries
// by year; districts and municipalities are made from the codes. Water is skipped. "Line" of a refusal is the number of
// the feature.
[[nodiscard]] Result<ImportResult> importAreas(Session& session, const QString& path,
                                               const ImportOptions& options = {});

} // namespace woonrust::exchange
