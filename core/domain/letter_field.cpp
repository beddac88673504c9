// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter_field.h"

#include "domain/clock.h"
#include "domain/near_word.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

using enum FieldSource;
using enum FieldShape;

constexpr LetterField fields[] = {
    {"aantal_melders"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of reporters"), Dossier, Number},
    {"aantal_meldingen"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of reports"), Dossier, Number},
    {"aanwezigen"_L1, QT_TRANSLATE_NOOP("LetterField", "Who were there"), Asked, List},
    {"acties"_L1, QT_TRANSLATE_NOOP("LetterField", "Who does what, and by when"), Asked, List},
    {"adres"_L1, QT_TRANSLATE_NOOP("LetterField", "Address"), Unit, Line},
    {"adressen"_L1, QT_TRANSLATE_NOOP("LetterField", "Addresses that reported, as “2 addresses”"), Dossier, Line},
    {"advies"_L1, QT_TRANSLATE_NOOP("LetterField", "Advice"), Asked, Text},
    {"afspraken"_L1, QT_TRANSLATE_NOOP("LetterField", "What the resident does or leaves"), Asked, List},
    {"afspraken_blijven"_L1, QT_TRANSLATE_NOOP("LetterField", "Agreements that stay"), Asked, List},
    {"andere_weg"_L1, QT_TRANSLATE_NOOP("LetterField", "Who can help better"), Asked, Text},
    {"antwoord_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Answer wanted by"), Asked, Day},
    {"artikel"_L1, QT_TRANSLATE_NOOP("LetterField", "Article of the covenant"), Asked, Line},
    {"artikelnummer"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of the clause"), Asked, Line},
    {"artikeltekst"_L1, QT_TRANSLATE_NOOP("LetterField", "Text of the clause"), Asked, Text},
    {"bedrag"_L1, QT_TRANSLATE_NOOP("LetterField", "Amount of the arrears"), Asked, Line},
    {"begindatum"_L1, QT_TRANSLATE_NOOP("LetterField", "First day"), Asked, Day},
    {"behandelaar"_L1, QT_TRANSLATE_NOOP("LetterField", "Handler"), Handler, Line},
    {"bepalingen"_L1, QT_TRANSLATE_NOOP("LetterField", "Clauses"), Asked, List},
    {"bericht_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "News wanted by"), Asked, Day},
    {"bewaartermijn"_L1, QT_TRANSLATE_NOOP("LetterField", "How long the dossier is kept"), Office, Line},
    {"bewoner_contact"_L1, QT_TRANSLATE_NOOP("LetterField", "How to reach the resident"), Asked, Line},
    {"bewoner_naam"_L1, QT_TRANSLATE_NOOP("LetterField", "Name of the resident"), Tenancy, List},
    {"bewoner_weet"_L1, QT_TRANSLATE_NOOP("LetterField", "What the resident knows of it, or why not"), Asked, Text},
    {"bijlagen"_L1, QT_TRANSLATE_NOOP("LetterField", "Annexes"), Asked, List},
    {"buur_1"_L1, QT_TRANSLATE_NOOP("LetterField", "First neighbour"), Asked, Line},
    {"buur_2"_L1, QT_TRANSLATE_NOOP("LetterField", "Second neighbour"), Asked, Line},
    {"categorie"_L1, QT_TRANSLATE_NOOP("LetterField", "Category"), Report, Line},
    {"contactpersoon"_L1, QT_TRANSLATE_NOOP("LetterField", "Contact at the partner"), Asked, Line},
    {"convenant"_L1, QT_TRANSLATE_NOOP("LetterField", "Covenant"), Asked, Line},
    {"coordinator"_L1, QT_TRANSLATE_NOOP("LetterField", "Coordinator"), Handler, Line},
    {"datum_eerste_waarschuwing"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the first warning"), Dossier, Day},
    {"datum_ontvangst"_L1, QT_TRANSLATE_NOOP("LetterField", "Received on"), Report, Day},
    {"datum_overleg"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the meeting"), Asked, Day},
    {"deelnemer"_L1, QT_TRANSLATE_NOOP("LetterField", "Participant"), Recipient, Line},
    {"directivenummer"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of the behaviour directive"), Asked, Line},
    {"doel"_L1, QT_TRANSLATE_NOOP("LetterField", "Purpose"), Asked, Text},
    {"dossiernummer"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of the dossier"), Dossier, Line},
    {"duur"_L1, QT_TRANSLATE_NOOP("LetterField", "How long it lasts"), Asked, Line},
    {"eerdere_stappen"_L1, QT_TRANSLATE_NOOP("LetterField", "Earlier steps"), Dossier, List},
    {"einddatum"_L1, QT_TRANSLATE_NOOP("LetterField", "Last day"), Asked, Day},
    {"eis"_L1, QT_TRANSLATE_NOOP("LetterField", "What is demanded"), Asked, List},
    {"email"_L1, QT_TRANSLATE_NOOP("LetterField", "E-mail of the office"), Office, Line},
    {"evaluatie_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the evaluation"), Asked, Day},
    {"evaluatiedata"_L1, QT_TRANSLATE_NOOP("LetterField", "Days of the evaluations"), Asked, List},
    {"exemplaar"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of the copy"), Asked, Line},
    {"feiten"_L1, QT_TRANSLATE_NOOP("LetterField", "Facts"), Dossier, List},
    {"gebeurtenis"_L1, QT_TRANSLATE_NOOP("LetterField", "What happened"), Asked, Text},
    {"gebeurtenis_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day on which it happened"), Asked, Day},
    {"gedaan"_L1, QT_TRANSLATE_NOOP("LetterField", "What we did"), Asked, List},
    {"gedrag"_L1, QT_TRANSLATE_NOOP("LetterField", "Behaviour"), Asked, Line},
    {"gegevensdeling"_L1, QT_TRANSLATE_NOOP("LetterField", "What is shared, and with whom"), Asked, Text},
    {"gemeente_hulp"_L1, QT_TRANSLATE_NOOP("LetterField", "Help of the municipality"), Office, Line},
    {"gesprek_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the talk"), Asked, Day},
    {"gesprek_plaats"_L1, QT_TRANSLATE_NOOP("LetterField", "Place of the talk"), Asked, Line},
    {"gesprek_tijd"_L1, QT_TRANSLATE_NOOP("LetterField", "Time of the talk"), Asked, Time},
    {"gevolg"_L1, QT_TRANSLATE_NOOP("LetterField", "What follows"), Asked, Text},
    {"gevolg_schending"_L1, QT_TRANSLATE_NOOP("LetterField", "What follows on a breach"), Asked, Text},
    {"gevraagd_gedrag"_L1, QT_TRANSLATE_NOOP("LetterField", "What is asked of the tenant"), Asked, List},
    {"grond"_L1, QT_TRANSLATE_NOOP("LetterField", "Legal ground for sharing"), Asked, Line},
    {"hulp"_L1, QT_TRANSLATE_NOOP("LetterField", "Help that goes with it"), Asked, Text},
    {"hulpaanbod"_L1, QT_TRANSLATE_NOOP("LetterField", "Help that is offered"), Asked, Text},
    {"huurder_naam"_L1, QT_TRANSLATE_NOOP("LetterField", "Tenants"), Tenancy, List},
    {"huurdersorganisatie"_L1, QT_TRANSLATE_NOOP("LetterField", "Tenants’ organisation"), Office, Line},
    {"huurovereenkomst_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the tenancy agreement"), Tenancy, Day},
    {"inleverdatum"_L1, QT_TRANSLATE_NOOP("LetterField", "Hand in by"), Asked, Day},
    {"juridisch_loket"_L1, QT_TRANSLATE_NOOP("LetterField", "Free legal advice"), Office, Line},
    {"kant_bewoner"_L1, QT_TRANSLATE_NOOP("LetterField", "What the resident told"), Asked, Text},
    {"kijk_bewoner"_L1, QT_TRANSLATE_NOOP("LetterField", "The resident’s view"), Asked, Text},
    {"kijk_huurder"_L1, QT_TRANSLATE_NOOP("LetterField", "The tenant’s view"), Asked, Text},
    {"kinderen"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of children"), Asked, Number},
    {"klacht_url"_L1, QT_TRANSLATE_NOOP("LetterField", "Web page about complaints"), Office, Line},
    {"klachtencommissie"_L1, QT_TRANSLATE_NOOP("LetterField", "Complaints committee"), Office, Line},
    {"klachtencommissie_contact"_L1, QT_TRANSLATE_NOOP("LetterField", "How to reach the complaints committee"), Office,
     Line},
    {"laatste_mogelijkheid"_L1, QT_TRANSLATE_NOOP("LetterField", "What can still be done"), Asked, Text},
    {"maanden"_L1, QT_TRANSLATE_NOOP("LetterField", "Months of the arrears"), Asked, Line},
    {"melder_naam"_L1, QT_TRANSLATE_NOOP("LetterField", "Reporter"), Report, Line},
    {"meldingen"_L1, QT_TRANSLATE_NOOP("LetterField", "Reports, as “3 reports”"), Dossier, Line},
    {"meldingnummer"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of the report"), Report, Line},
    {"naam"_L1, QT_TRANSLATE_NOOP("LetterField", "Recipient"), Recipient, List},
    {"nazorg_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the aftercare"), Dossier, Day},
    {"nieuws_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "News of the help wanted by"), Asked, Day},
    {"onderwerp"_L1, QT_TRANSLATE_NOOP("LetterField", "What it is about"), Asked, Line},
    {"onze_afspraken"_L1, QT_TRANSLATE_NOOP("LetterField", "What we do"), Asked, List},
    {"organisatie"_L1, QT_TRANSLATE_NOOP("LetterField", "Organisation"), Office, Line},
    {"organisatie_adres"_L1, QT_TRANSLATE_NOOP("LetterField", "Address of the organisation"), Office, Line},
    {"overeenkomst_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the agreement"), Asked, Day},
    {"partner_naam"_L1, QT_TRANSLATE_NOOP("LetterField", "Partner"), Recipient, Line},
    {"periode"_L1, QT_TRANSLATE_NOOP("LetterField", "Period"), Dossier, Line},
    {"plaats"_L1, QT_TRANSLATE_NOOP("LetterField", "Place of the office"), Office, Line},
    {"privacy_url"_L1, QT_TRANSLATE_NOOP("LetterField", "Web page about privacy"), Office, Line},
    {"reactie_dagen"_L1, QT_TRANSLATE_NOOP("LetterField", "Working days for a complaint"), Office, Number},
    {"reactie_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Reaction wanted by"), Asked, Day},
    {"reactie_huurder"_L1, QT_TRANSLATE_NOOP("LetterField", "What the tenant said of it"), Asked, Text},
    {"reden"_L1, QT_TRANSLATE_NOOP("LetterField", "Reason"), Asked, Text},
    {"reden_score"_L1, QT_TRANSLATE_NOOP("LetterField", "Reason of the score"), Asked, Text},
    {"reden_sluiten"_L1, QT_TRANSLATE_NOOP("LetterField", "Reason for closing"), Asked, Text},
    {"regel"_L1, QT_TRANSLATE_NOOP("LetterField", "Rule of the tenancy agreement"), Asked, Text},
    {"regie"_L1, QT_TRANSLATE_NOOP("LetterField", "Who has the direction"), Asked, Line},
    {"score"_L1, QT_TRANSLATE_NOOP("LetterField", "Risk score"), Dossier, Number},
    {"signalering"_L1, QT_TRANSLATE_NOOP("LetterField", "Alert"), Asked, Line},
    {"stappen"_L1, QT_TRANSLATE_NOOP("LetterField", "What we will do"), Asked, List},
    {"tekendatum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of signing"), Asked, Day},
    {"telefoon"_L1, QT_TRANSLATE_NOOP("LetterField", "Telephone of the office"), Office, Line},
    {"telefoon_1"_L1, QT_TRANSLATE_NOOP("LetterField", "Telephone of the first neighbour"), Asked, Line},
    {"telefoon_2"_L1, QT_TRANSLATE_NOOP("LetterField", "Telephone of the second neighbour"), Asked, Line},
    {"termijn_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day on which we look again"), Asked, Day},
    {"termijn_terugkoppeling"_L1, QT_TRANSLATE_NOOP("LetterField", "Last day for feedback"), Report, Day},
    {"toelichting"_L1, QT_TRANSLATE_NOOP("LetterField", "Explanation"), Asked, Text},
    {"toestemming_datum"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the consent"), Asked, Day},
    {"tot_en_met"_L1, QT_TRANSLATE_NOOP("LetterField", "Up to and including"), Asked, Day},
    {"vernietigdatum"_L1, QT_TRANSLATE_NOOP("LetterField", "Destroy after"), Asked, Day},
    {"vertegenwoordiger"_L1, QT_TRANSLATE_NOOP("LetterField", "Who signs for us"), Asked, Line},
    {"vervolg"_L1, QT_TRANSLATE_NOOP("LetterField", "What we do next"), Asked, List},
    {"verwijsnummer"_L1, QT_TRANSLATE_NOOP("LetterField", "Number of the referral"), Asked, Line},
    {"verzoek"_L1, QT_TRANSLATE_NOOP("LetterField", "What we ask of the partner"), Asked, Text},
    {"volgend_overleg"_L1, QT_TRANSLATE_NOOP("LetterField", "Day of the next meeting"), Asked, Day},
    {"volgende_bericht"_L1, QT_TRANSLATE_NOOP("LetterField", "Next message by"), Asked, Day},
    {"volgwijze"_L1, QT_TRANSLATE_NOOP("LetterField", "How it is watched"), Asked, Text},
    {"vordering"_L1, QT_TRANSLATE_NOOP("LetterField", "What the court is asked"), Asked, Text},
    {"vraag"_L1, QT_TRANSLATE_NOOP("LetterField", "Our question"), Asked, Text},
    {"wanneer"_L1, QT_TRANSLATE_NOOP("LetterField", "When they reported, as “on 7 April 2026”"), Dossier, Line},
    {"wat_wij_deden"_L1, QT_TRANSLATE_NOOP("LetterField", "What we did already"), Asked, List},
    {"wat_wij_zien"_L1, QT_TRANSLATE_NOOP("LetterField", "What we see"), Asked, List},
    {"wettelijk_vertegenwoordiger"_L1, QT_TRANSLATE_NOOP("LetterField", "Legal representative"), Dossier, List},
};

const QRegularExpression& braces()
{
    static const QRegularExpression field(uR"(\{([^{}\s]+)\})"_s);
    return field;
}

} // namespace

std::span<const LetterField> letterFields()
{
    return fields;
}

const LetterField* letterField(const QString& name)
{
    const auto* found =
        std::ranges::lower_bound(fields, name, {}, [](const LetterField& one) { return QString(one.name); });
    return found != std::end(fields) && found->name == name ? found : nullptr;
}

QString labelOf(const QString& name)
{
    const LetterField* field = letterField(name);
    return field ? QCoreApplication::translate("LetterField", field->label) : name;
}

QString nameOf(FieldSource source)
{
    switch (source) {
    case Dossier:
        return QCoreApplication::translate("LetterField", "from the dossier");
    case Report:
        return QCoreApplication::translate("LetterField", "from the report");
    case Recipient:
        return QCoreApplication::translate("LetterField", "of the recipient");
    case Unit:
        return QCoreApplication::translate("LetterField", "of the home");
    case Tenancy:
        return QCoreApplication::translate("LetterField", "of the tenancy");
    case Handler:
        return QCoreApplication::translate("LetterField", "of who writes");
    case Office:
        return QCoreApplication::translate("LetterField", "from the settings");
    case Asked:
        break;
    }
    return QCoreApplication::translate("LetterField", "to be filled in");
}

QString nearestField(const QString& name)
{
    QString nearest;
    int least = int(std::max<qsizetype>(2, name.size() / 3)) + 1;
    for (const LetterField& field : fields) {
        const int distance = wordDistance(name.toLower(), field.name, least);
        if (distance < least) {
            least = distance;
            nearest = field.name;
        }
    }
    return nearest;
}

QStringList fieldsIn(const QString& text)
{
    QStringList names;
    for (const auto& match : braces().globalMatch(text))
        if (!names.contains(match.captured(1)))
            names << match.captured(1);
    return names;
}

QString writtenItem(const LetterField& field, const QString& item, const QString& language)
{
    const bool dutch = language == u"nl";
    if (field.shape == Day)
        if (const QDate day = dateFromStorage(item); day.isValid())
            return QLocale(dutch ? QLocale::Dutch : QLocale::English).toString(day, u"dddd d MMMM yyyy"_s);
    if (field.shape == Time)
        if (const QTime time = QTime::fromString(item, u"HH:mm"_s); time.isValid())
            return dutch ? time.toString(u"H.mm"_s) + u" uur"_s : time.toString(u"H:mm"_s);
    return item;
}

} // namespace woonrust
