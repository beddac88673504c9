// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_columns.h"

#include "domain/text_fold.h"
#include "exchange/csv_text.h"
#include "exchange/table_reader.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const char16_t* text)
{
    return QString(text).split(u' ', Qt::SkipEmptyParts);
}

const QStringList& unitNumberNames()
{
    static const QStringList names =
        words(u"vhenummer vhe vhenr vhecode vheid eenheidnr eenheidcode eenheid eenheidid objectnummer objectnr "
              u"objectcode object woningnummer woningnr verhuureenheid verhuureenheidnummer oge ogenummer ogenr "
              u"unitnumber unit");
    return names;
}

const QStringList& tenantNumberNames()
{
    static const QStringList names = words(
        u"huurdernr huurder huurdercode huurderid relatienummer relatienr relatie klantnummer klantnr debiteurnummer "
        u"debiteurnr debiteur persoonsnummer contractantnummer tenantnumber");
    return names;
}

const QStringList& areaNames()
{
    static const QStringList names = words(u"buurt cbsbuurt cbsbuurtcode cbscode bucode gwbcode wijkcode gebiedcode "
                                           u"gebied areacode");
    return names;
}

std::vector<ImportColumn> unitColumns()
{
    return {
        {u"eenheidnummer"_s, true, ColumnForm::Number, unitNumberNames(), u"100012"_s},
        {u"straat"_s, false, ColumnForm::Text,
         words(u"straatnaam straatnm openbareruimte openbareruimtenaam naamopenbareruimte straten street"),
         u"Lijsterhof"_s},
        {u"huisnummer"_s, false, ColumnForm::Text, words(u"huisnr hnr nummer housenumber"), u"12"_s},
        {u"huisletter"_s, false, ColumnForm::Text, words(u"hsltr letter baghuisletter"), {}},
        {u"toevoeging"_s, false, ColumnForm::Text,
         words(
             u"huisnummertoevoeging huisnrtoevoeging huisnummertoev toev hnrtoevoeging toevoeg baghuisnummertoevoeging "
             u"addition"),
         u"A"_s},
        {u"adres"_s,
         false,
         ColumnForm::Text,
         words(u"straatenhuisnummer straathuisnummer volledigadres adresregel adresregel1 address"),
         {}},
        {u"postcode"_s, false, ColumnForm::Text, words(u"pc postc zipcode postkode pc6"), u"9401 ZA"_s},
        {u"woonplaats"_s, false, ColumnForm::Text, words(u"plaats plaatsnaam woonplaatsnaam stad city"), u"Assen"_s},
        {u"buurtcode"_s, false, ColumnForm::Text, areaNames(), u"BU01060204"_s},
        {u"complex"_s, false, ColumnForm::Text, words(u"complexnummer complexnr complexcode vastgoedcomplex cluster"),
         u"C-17"_s},
        {u"soort"_s, false, ColumnForm::Text,
         words(u"eenheidsoort soorteenheid type woningtype objecttype objectsoort vhetype vhesoort typeeenheid kind"),
         u"Woonruimte"_s},
        {u"bouwjaar"_s, false, ColumnForm::Text, words(u"jaarvanbouw stichtingsjaar buildyear oorspronkelijkbouwjaar"),
         u"1974"_s},
        {u"conditie"_s, false, ColumnForm::Text, words(u"conditiescore nen2767 conditiemeting condition"), u"3"_s}};
}

std::vector<ImportColumn> tenancyColumns()
{
    return {
        {u"eenheidnummer"_s, true, ColumnForm::Number, unitNumberNames(), u"100012"_s},
        {u"huurdernummer"_s, true, ColumnForm::Number, tenantNumberNames(), u"10234"_s},
        {u"achternaam"_s, false, ColumnForm::Text,
         words(u"geslachtsnaam familienaam huurderachternaam lastname surname naamhoofdhuurder"), u"Horst"_s},
        {u"tussenvoegsel"_s, false, ColumnForm::Text,
         words(u"tussenvoegsels voorvoegsel voorvoegsels tv tussenv infix prefix"), u"van der"_s},
        {u"voorletters"_s, false, ColumnForm::Text, words(u"initialen voorletter initials"), u"T."_s},
        {u"naam"_s,
         false,
         ColumnForm::Text,
         words(u"huurdernaam naamhuurder volledigenaam name klantnaam relatienaam"),
         {}},
        {u"telefoon"_s, false, ColumnForm::Number,
         words(u"telefoonnummer telefoonnr tel telnr mobiel mobielnr mobielnummer telefoonmobiel telefoon1 gsm phone"),
         u"06 1234 5678"_s},
        {u"email"_s, false, ColumnForm::Text, words(u"emailadres mail mailadres"), u"t.vanderhorst@example.nl"_s},
        {u"ingangsdatum"_s, true, ColumnForm::Date,
         words(u"startdatum begindatum datumingang ingang ingangsdatumcontract huuringangsdatum ingangsdatumhuur "
               u"contractingangsdatum datumvan startdate"),
         u"01-05-2021"_s},
        {u"einddatum"_s,
         false,
         ColumnForm::Date,
         words(u"datumeinde eindedatum einddatumcontract huureinddatum einddatumhuur contracteinddatum datumtot "
               u"enddate"),
         {}},
        {u"eindereden"_s,
         false,
         ColumnForm::Text,
         words(u"redeneinde reden redeneindehuur opzegreden redenopzegging beeindigingsreden"),
         {}}};
}

std::vector<ImportColumn> reportColumns()
{
    return {
        {u"nummer"_s,
         false,
         ColumnForm::Number,
         words(u"meldingnummer meldingsnummer meldingnr zaaknummer zaaknr casenummer klachtnummer number"),
         {}},
        {u"ontvangen_op"_s, true, ColumnForm::Date,
         words(u"ontvangenop datumontvangst ontvangstdatum datummelding meldingsdatum meldingdatum datum "
               u"datumontvangen registratiedatum datumaangemaakt aangemaaktop receivedon"),
         u"20-11-2026"_s},
        {u"ontvangen_om"_s, false, ColumnForm::Text, words(u"ontvangenom tijd tijdstip tijdmelding ontvangsttijd"),
         u"10:15"_s},
        {u"kanaal"_s, true, ColumnForm::Text,
         words(u"communicatiekanaal binnengekomenvia via ingang meldkanaal channel"), u"Telefoon"_s},
        {u"herkomst"_s, false, ColumnForm::Text, words(u"bron afkomst origin"), u"Huurder"_s},
        {u"melder_huurdernummer"_s, false, ColumnForm::Number,
         words(u"melderhuurdernummer huurdernummermelder melder meldernummer huurdernummer"), u"10234"_s},
        {u"anoniem"_s, false, ColumnForm::Text, words(u"anoniememelder anonymous"), u"nee"_s},
        {u"eenheidnummer"_s, false, ColumnForm::Number, unitNumberNames(), u"100012"_s},
        {u"buurtcode"_s, false, ColumnForm::Text, areaNames(), u"BU01060204"_s},
        {u"categorie"_s, true, ColumnForm::Text,
         words(u"hoofdcategorie soortoverlast onderwerp rubriek meldingcategorie category"), u"Geluidsoverlast"_s},
        {u"aard"_s, true, ColumnForm::Text, words(u"aardmelding soortmelding nature"), u"Overlast"_s},
        {u"omschrijving"_s, false, ColumnForm::Text,
         words(u"beschrijving toelichting melding tekst klacht inhoud description"), u"Harde muziek na 23 uur."_s},
        {u"vervuilde_woning"_s, false, ColumnForm::Text, words(u"vervuildewoning vervuiling vervuild"), u"nee"_s},
        {u"ontvangst_bevestigd_op"_s, false, ColumnForm::Date,
         words(u"ontvangstbevestigdop bevestigdop datumbevestiging ontvangstbevestiging"), u"21-11-2026"_s},
        {u"teruggekoppeld_op"_s,
         false,
         ColumnForm::Date,
         words(u"teruggekoppeldop datumterugkoppeling terugkoppeling"),
         {}},
        {u"gesloten_op"_s,
         false,
         ColumnForm::Date,
         words(u"geslotenop datumgesloten afgeslotenop datumafgesloten afsluitdatum datumafgehandeld afgehandeldop"),
         {}},
        {u"kosten"_s, false, ColumnForm::Amount, words(u"bedrag kostenbedrag costs"), u"25,00"_s},
        {u"dossier"_s, false, ColumnForm::Number, words(u"dossiernummer dossiernr dossiercode"), {}}};
}

std::vector<ImportColumn> directiveColumns()
{
    return {{u"nummer"_s,
             false,
             ColumnForm::Number,
             words(u"gedragsaanwijzingnummer gedragsaanwijzingnr aanwijzingnummer directivenummer number"),
             {}},
            {u"dossier"_s, true, ColumnForm::Number, words(u"dossiernummer dossiernr dossiercode zaaknummer"),
             u"D26-00001"_s},
            {u"soort"_s, true, ColumnForm::Text, words(u"soortgedragsaanwijzing type kind"), u"Vrijwillig"_s},
            {u"ingangsdatum"_s, true, ColumnForm::Date, words(u"startdatum begindatum ingang datumingang startdate"),
             u"01-05-2026"_s},
            {u"einddatum"_s, false, ColumnForm::Date, words(u"looptijdtot geldigtot looptot enddate"), u"30-10-2026"_s},
            {u"beeindigd_op"_s, false, ColumnForm::Date, words(u"beeindigdop datumbeeindigd geeindigdop"), {}},
            {u"resultaat"_s, false, ColumnForm::Text, words(u"uitkomst afloop result"), {}},
            {u"schendingen"_s, false, ColumnForm::Text, words(u"schending overtredingen breaches"), {}},
            {u"dagvaarding_op"_s, false, ColumnForm::Date, words(u"dagvaardingop datumdagvaarding dagvaarding"), {}}};
}

std::vector<ImportColumn> incidentColumns()
{
    return {{u"dossier"_s, true, ColumnForm::Number, words(u"dossiernummer dossiernr dossiercode zaak zaaknummer"),
             u"D26-00045"_s},
            {u"datum"_s, true, ColumnForm::Date, words(u"dag datumincident incidentdatum date day"), u"20-11-2026"_s},
            {u"begin"_s, false, ColumnForm::Text,
             words(u"begintijd beginvan van vanaf starttijd start tijd tijdstip starttime from"), u"21:30"_s},
            {u"einde"_s, false, ColumnForm::Text, words(u"eindtijd eind tot totentijd end endtime until"), u"23:15"_s},
            {u"wat"_s, true, ColumnForm::Text,
             words(u"watgebeurdeer omschrijving beschrijving gebeurtenis incident overlast soort toelichting what "
                   u"description"),
             u"Harde muziek met bassen, ook na aanbellen."_s},
            {u"gevolg"_s, false, ColumnForm::Text, words(u"gevolgen effect watdeedhetmetu hinder invloed consequence"),
             u"Kinderen wakker."_s},
            {u"melder_huurdernummer"_s, false, ColumnForm::Number,
             words(u"melderhuurdernummer huurdernummermelder melder meldernummer huurdernummer bron"), u"10234"_s}};
}

} // namespace

const std::vector<ImportColumn>& importColumns(ImportKind kind)
{
    static const std::vector<ImportColumn> units = unitColumns();
    static const std::vector<ImportColumn> tenancies = tenancyColumns();
    static const std::vector<ImportColumn> reports = reportColumns();
    static const std::vector<ImportColumn> directives = directiveColumns();
    static const std::vector<ImportColumn> incidents = incidentColumns();
    switch (kind) {
    case ImportKind::Units:
        return units;
    case ImportKind::Tenancies:
        return tenancies;
    case ImportKind::Reports:
        return reports;
    case ImportKind::Directives:
        return directives;
    case ImportKind::Incidents:
        break;
    }
    return incidents;
}

QString plainHeading(const QString& heading)
{
    return searchWords(heading).join(QString());
}

QString reasonColumn()
{
    return u"reden_geweigerd"_s;
}

QStringList CsvColumns::choose(ImportKind kind, const QStringList& header, const ColumnMap& map)
{
    QStringList chosen(header.size(), QString());
    const std::vector<ImportColumn>& known = importColumns(kind);
    const auto isTaken = [&](const QString& column) { return chosen.contains(column); };
    for (qsizetype i = 0; i < header.size(); ++i)
        if (const auto mapped = map.constFind(plainHeading(header[i])); mapped != map.cend())
            chosen[i] = *mapped;
    const auto isMapped = [&](qsizetype i) { return map.contains(plainHeading(header[i])); };
    // The name itself goes before every synonym: "nummer" is a house number only when nothing else is called so.
    for (qsizetype i = 0; i < header.size(); ++i)
        for (const ImportColumn& column : known)
            if (!isMapped(i) && plainHeading(header[i]) == plainHeading(column.name))
                chosen[i] = column.name;
    for (qsizetype i = 0; i < header.size(); ++i)
        for (const ImportColumn& column : known)
            if (!isMapped(i) && chosen[i].isEmpty() && !isTaken(column.name) &&
                column.synonyms.contains(plainHeading(header[i])))
                chosen[i] = column.name;
    return chosen;
}

CsvColumns::CsvColumns(ImportKind kind, const QStringList& header, const ColumnMap& map)
    : m_kind(kind), m_chosen(choose(kind, header, map))
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString& name = m_chosen[i];
        if (name.isEmpty()) {
            if (plainHeading(header[i]) != plainHeading(reasonColumn()) && !header[i].isEmpty())
                m_ignored << header[i];
        } else if (m_index.contains(name)) {
            throw Failure(ErrorKind::Input,
                          QCoreApplication::translate("Import", "The column %1 stands in the file twice.").arg(name));
        } else {
            m_index.insert(name, i);
        }
    }
    const QStringList missing = missingColumns(kind, m_index.keys());
    if (missing.isEmpty())
        return;
    QString sentence =
        QCoreApplication::translate("Import", "No column of the file is read as: %1.").arg(missing.join(u", "_s));
    if (!m_ignored.isEmpty())
        sentence += u' ' + QCoreApplication::translate("Import", "These columns are not read yet: %1. Choose which of "
                                                                 "them it is, or add a column with that name.")
                               .arg(m_ignored.first(std::min<qsizetype>(m_ignored.size(), 20)).join(u", "_s));
    else
        sentence += u' ' + QCoreApplication::translate("Import", "Add a column with that name. The first line of the "
                                                                 "file must hold the names of the columns, parted by "
                                                                 "\";\" or \",\".");
    throw Failure(ErrorKind::Input, sentence);
}

QStringList missingColumns(ImportKind kind, const QStringList& present)
{
    QStringList missing;
    for (const ImportColumn& column : importColumns(kind))
        if (column.required && !present.contains(column.name))
            missing << column.name;
    const auto needsOneOf = [&](const QString& part, const QString& whole) {
        if (!present.contains(part) && !present.contains(whole))
            missing << part + u" / "_s + whole;
    };
    if (kind == ImportKind::Units)
        needsOneOf(u"straat"_s, u"adres"_s);
    if (kind == ImportKind::Tenancies)
        needsOneOf(u"achternaam"_s, u"naam"_s);
    return missing;
}

Result<std::vector<FileColumn>> columnsOfFile(ImportKind kind, const QString& path, const ColumnMap& map)
{
    try {
        constexpr int rowsLookedAt = 200;
        constexpr qsizetype mostSamples = 3;
        const auto reader = openTable(path);
        const QStringList chosen = CsvColumns::choose(kind, reader->header(), map);
        std::vector<FileColumn> columns;
        for (qsizetype i = 0; i < reader->header().size(); ++i)
            columns.push_back({.heading = reader->header()[i], .samples = {}, .column = chosen[i]});
        CsvRecord record;
        for (int row = 0; row < rowsLookedAt && reader->next(record); ++row)
            for (std::size_t i = 0; i < columns.size() && qsizetype(i) < record.fields.size(); ++i) {
                const QString value = record.fields[qsizetype(i)].simplified().left(40);
                if (!value.isEmpty() && columns[i].samples.size() < mostSamples && !columns[i].samples.contains(value))
                    columns[i].samples << value;
            }
        return columns;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

QByteArray exampleFile(ImportKind kind)
{
    QStringList header;
    QStringList row;
    for (const ImportColumn& column : importColumns(kind)) {
        // What only stands in for other columns would contradict them.
        if (column.name == u"adres"_s || column.name == u"naam"_s)
            continue;
        header << column.name;
        row << column.example;
    }
    return csvBegin() + csvLine(header) + csvLine(row);
}

} // namespace woonrust::exchange
