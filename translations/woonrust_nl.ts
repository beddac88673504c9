<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Absences</name>
    <message>
        <source>Choose a colleague who handles reports and dossiers.</source>
        <translation>Kies een collega die meldingen en dossiers behandelt.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>An absence on one of these days is entered already. Change that one.</source>
        <translation>Op een van deze dagen is al een afwezigheid ingevuld. Wijzig die.</translation>
    </message>
    <message>
        <source>Somebody who is away cannot be their own deputy.</source>
        <translation>Wie afwezig is, kan niet zichzelf vervangen.</translation>
    </message>
    <message>
        <source>This colleague is away on one of these days too. Choose somebody else.</source>
        <translation>Deze collega is op een van deze dagen ook afwezig. Kies iemand anders.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n at once.</source>
        <translation>
            <numerusform>Kies er hoogstens %n tegelijk.</numerusform>
            <numerusform>Kies er hoogstens %n tegelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is still lent because of this absence. Give that back first.</source>
        <translation>Door deze afwezigheid is nog werk uitgeleend. Haal dat eerst terug.</translation>
    </message>
    <message>
        <source>Choose a deputy for this absence first.</source>
        <translation>Kies eerst een vervanger voor deze afwezigheid.</translation>
    </message>
    <message>
        <source>Lent to a deputy during an absence.</source>
        <translation>Uitgeleend aan een vervanger tijdens afwezigheid.</translation>
    </message>
    <message>
        <source>Back from a deputy.</source>
        <translation>Terug van een vervanger.</translation>
    </message>
    <message>
        <source>It is done, or with somebody else by now.</source>
        <translation>Dit is al klaar, of intussen van iemand anders.</translation>
    </message>
    <message>
        <source>The colleague may not open it. Name them on the dossier first.</source>
        <translation>Deze collega mag het niet inzien. Geef deze collega eerst toegang tot het dossier.</translation>
    </message>
    <message>
        <source>Whoever hands it over could not open it any more. Name them on the dossier first.</source>
        <translation>Wie het overdraagt, zou het dan niet meer mogen inzien. Geef die collega eerst toegang tot het dossier.</translation>
    </message>
    <message>
        <source>%1 is the deputy of %2, who is away until %3. Choose another deputy for %2 first, or ask the coordinator to.</source>
        <translation>%1 vervangt %2, die tot en met %3 afwezig is. Kies eerst een andere vervanger voor %2, of vraag dat aan de coördinator.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Choose a document of this dossier. Add it under Documents first.</source>
        <translation>Kies een document uit dit dossier. Voeg het eerst toe bij Documenten.</translation>
    </message>
    <message>
        <source>Say who was heard.</source>
        <translation>Vul in wie er is gehoord.</translation>
    </message>
    <message>
        <source>That day is still to come. Plan the talk as an appointment.</source>
        <translation>Die dag komt nog. Plan het gesprek als afspraak.</translation>
    </message>
    <message>
        <source>Write what was put to them and what they said, or add their statement.</source>
        <translation>Schrijf wat is voorgehouden en wat is gezegd, of voeg de zienswijze toe.</translation>
    </message>
    <message>
        <source>A statement does not answer itself: choose the paper that it answers.</source>
        <translation>Een zienswijze geeft geen antwoord op zichzelf: kies het stuk waarop het antwoord geeft.</translation>
    </message>
    <message>
        <source>Say why this hearing is removed; the log keeps the reason.</source>
        <translation>Schrijf waarom u dit verwijdert; het logboek bewaart de reden.</translation>
    </message>
    <message>
        <source>Nothing is written of what they said.</source>
        <translation>Er staat nog niet wat er is gezegd.</translation>
    </message>
    <message>
        <source>%1 is accused in this dossier: choose the side of the accused.</source>
        <translation>%1 is in dit dossier de beklaagde: kies de kant van de beklaagde.</translation>
    </message>
    <message>
        <source>%1 reported in this dossier: choose the side of the reporter.</source>
        <translation>%1 is in dit dossier de melder: kies de kant van de melder.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Enter the last day of the alert: none lasts for ever.</source>
        <translation>Vul de laatste dag van de signalering in. Een signalering is altijd tijdelijk.</translation>
    </message>
    <message>
        <source>The last day of the alert lies in the past or before its first day.</source>
        <translation>De laatste dag van de signalering ligt in het verleden of vóór de eerste dag.</translation>
    </message>
    <message numerus="yes">
        <source>An alert lasts at most %n month(s). Judge it again before then.</source>
        <translation>
            <numerusform>Een signalering duurt hoogstens %n maand. Beoordeel de signalering vóór die tijd opnieuw.</numerusform>
            <numerusform>Een signalering duurt hoogstens %n maanden. Beoordeel de signalering vóór die tijd opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write why: it is kept in the log.</source>
        <translation>Schrijf op waarom: dit wordt in het logboek bewaard.</translation>
    </message>
    <message>
        <source>Choose the person or the home that the alert is about, not both.</source>
        <translation>Kies de persoon of de woning waar de signalering over gaat, niet allebei.</translation>
    </message>
    <message>
        <source>Write who said so: a colleague must be able to ask.</source>
        <translation>Schrijf op van wie dit komt: een collega moet het kunnen navragen.</translation>
    </message>
    <message>
        <source>This alert was ended. Make a new one.</source>
        <translation>Deze signalering is beëindigd. Maak een nieuwe.</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Enter a name for the area.</source>
        <translation>Vul een naam in voor het gebied.</translation>
    </message>
    <message>
        <source>An area code has at most 30 letters, digits, points and dashes.</source>
        <translation>Een gebiedscode heeft hoogstens 30 letters, cijfers, punten en streepjes.</translation>
    </message>
    <message>
        <source>There is an area with the code %1 already.</source>
        <translation>Er is al een gebied met de code %1.</translation>
    </message>
    <message>
        <source>An area cannot lie within itself or within an area below it.</source>
        <translation>Een gebied kan niet in zichzelf liggen of in een gebied dat eronder valt.</translation>
    </message>
    <message>
        <source>There are areas in use below this one. Move or retire them first.</source>
        <translation>Onder dit gebied vallen gebieden die in gebruik zijn. Verplaats die eerst of laat ze vervallen.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation>Het bestand %1 bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The back-up folder %1 does not exist, or its drive is not connected. No back-up was made.</source>
        <translation>De map voor reservekopieën %1 bestaat niet, of de schijf is niet aangesloten. Er is geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>A back-up cannot be restored onto itself. Choose the casebook as the target.</source>
        <translation>Een reservekopie kan niet over zichzelf worden teruggezet. Kies het werkbestand als doel.</translation>
    </message>
    <message>
        <source>%1 is not the casebook of this back-up. Restore the back-up under a name that is free.</source>
        <translation>%1 is niet het werkbestand van deze reservekopie. Zet de reservekopie terug onder een naam die vrij is.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The copy does not agree with the casebook, so it was not kept. The casebook or the disk may be damaged: check the casebook, and try another disk.</source>
        <translation>De kopie komt niet overeen met het werkbestand en is daarom niet bewaard. Het werkbestand of de schijf kan beschadigd zijn: controleer het werkbestand en probeer een andere schijf.</translation>
    </message>
    <message>
        <source>This back-up was altered or damaged after it was made. Choose another one.</source>
        <translation>Deze reservekopie is gewijzigd of beschadigd nadat die was gemaakt. Kies een andere.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or is not a casebook that was kept beside this one.</source>
        <translation>%1 is er niet meer, of is geen werkbestand dat naast dit werkbestand is bewaard.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Ask for the right to write in its folder.</source>
        <translation>%1 kan niet worden verwijderd. Vraag om schrijfrechten in de map.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Choose a folder for the back-ups first, in the settings.</source>
        <translation>Kies eerst bij de instellingen een map voor de reservekopieën.</translation>
    </message>
    <message>
        <source>These users can sign in with the password that they had when the back-up was made: %1. Block who has left since.</source>
        <translation>Deze gebruikers kunnen inloggen met het wachtwoord dat zij hadden toen de reservekopie werd gemaakt: %1. Blokkeer wie sindsdien is vertrokken.</translation>
    </message>
    <message>
        <source>Which numbers were given out after the back-up is not known here, so new reports and dossiers skip ahead of them.</source>
        <translation>Welke nummers na de reservekopie zijn gegeven, is hier niet bekend; nieuwe meldingen en dossiers slaan daarom een stuk over.</translation>
    </message>
    <message>
        <source>These users keep the roles that they had before the restore, not those of the back-up: %1.</source>
        <translation>Deze gebruikers houden de rollen van vóór het terugzetten, niet die van de reservekopie: %1.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Choose at most %n at once.</source>
        <translation>
            <numerusform>Kies er hoogstens %n tegelijk.</numerusform>
            <numerusform>Kies er hoogstens %n tegelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is gone.</source>
        <translation>Een ervan is er niet meer.</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>With %1</source>
        <translation>Met %1</translation>
    </message>
    <message>
        <source>Second colleague: %1</source>
        <translation>Tweede collega: %1</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>Report %1</source>
        <translation>Melding %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Aard</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Spoken with the neighbour</source>
        <translation>Met de buur gesproken</translation>
    </message>
    <message>
        <source>Polluted home</source>
        <translation>Vervuilde woning</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>Beoordeeld als</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat is er gebeurd</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Er is niets opgeschreven.</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herbeoordeling</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Wat is bereikt</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>Er is niemand genoemd.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>No report was added to this dossier.</source>
        <translation>Bij dit dossier hoort geen melding.</translation>
    </message>
    <message>
        <source>Tenant number</source>
        <translation>Huurdernummer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>No home is known.</source>
        <translation>Er is geen woning bekend.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>melder</translation>
    </message>
    <message>
        <source>accused</source>
        <translation>beklaagde</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Eenheidnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Bouwjaar</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>No resident is known.</source>
        <translation>Er is geen bewoner bekend.</translation>
    </message>
    <message>
        <source>The first %1 of %2. The whole list can be saved as CSV.</source>
        <translation>De eerste %1 van %2. De hele lijst kunt u opslaan als CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>This is for the people named on it. Ask its handler.</source>
        <translation>Dit is alleen voor de mensen die erop genoemd staan. Vraag het aan de behandelaar.</translation>
    </message>
    <message>
        <source>There are no reports.</source>
        <translation>Er zijn geen meldingen.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>There are no dossiers.</source>
        <translation>Er zijn geen dossiers.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Signaleringen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Signalering</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Gehaald</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Hoor en wederhoor</translation>
    </message>
    <message>
        <source>Put to them</source>
        <translation>Voorgehouden</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Their own statement</source>
        <translation>Zienswijze</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Antwoord op: %1</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>Op papier: %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Onze rol</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>Casebook</name>
    <message>
        <source>This user may no longer sign in. Ask the administrator.</source>
        <translation>Deze gebruiker mag niet meer inloggen. Vraag het de functioneel beheerder.</translation>
    </message>
    <message>
        <source>The recovery key gives a new password to an administrator. Enter the user name of one.</source>
        <translation>De herstelsleutel geeft een functioneel beheerder een nieuw wachtwoord. Vul de gebruikersnaam van een functioneel beheerder in.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another one.</source>
        <translation>De map %1 bestaat niet. Maak hem eerst aan of kies een andere.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another one.</source>
        <translation>In de map %1 kan niet worden geschreven. Kies een andere.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation>Het bestand %1 bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a key file %1 already, of a casebook that is not here now. Choose another name.</source>
        <translation>Er staat al een sleutelbestand %1, van een werkbestand dat hier nu niet is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The folder %1 is read-only, so Woonrust cannot work in the casebook. Ask for the right to write there, or copy the casebook and its key file to another folder.</source>
        <translation>De map %1 is alleen-lezen, dus Woonrust kan niet in het werkbestand werken. Vraag daar schrijfrecht aan, of kopieer het werkbestand en het sleutelbestand naar een andere map.</translation>
    </message>
    <message>
        <source>The casebook %1 is read-only. Ask for the right to write it.</source>
        <translation>Het werkbestand %1 is alleen-lezen. Vraag schrijfrecht aan.</translation>
    </message>
    <message>
        <source>The casebook was damaged when the program or the PC stopped. Restore the last back-up.</source>
        <translation>Het werkbestand is beschadigd geraakt toen het programma of de pc stopte. Zet de laatste reservekopie terug.</translation>
    </message>
    <message numerus="yes">
        <source>The password was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Het wachtwoord was te vaak verkeerd. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Het wachtwoord was te vaak verkeerd. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook was cut short: its end is missing. Restore the last back-up.</source>
        <translation>Het werkbestand is afgekapt: het einde ontbreekt. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The casebook was altered or damaged outside Woonrust. Restore the last back-up.</source>
        <translation>Het werkbestand is buiten Woonrust om gewijzigd of beschadigd. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The casebook and the key file beside it do not belong together, or the beginning of the casebook was altered. Put the right key file beside it, or restore the last back-up.</source>
        <translation>Het werkbestand en het sleutelbestand ernaast horen niet bij elkaar, of het begin van het werkbestand is gewijzigd. Zet het juiste sleutelbestand ernaast of zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The casebook %1 does not exist. Check the name and the folder, or whether the drive is connected.</source>
        <translation>Het werkbestand %1 bestaat niet. Controleer de naam en de map, en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>The casebook %1 cannot be read. Ask whoever runs your computers for the right to read it.</source>
        <translation>Het werkbestand %1 kan niet worden gelezen. Vraag uw ICT-afdeling om leesrecht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a casebook.</source>
        <translation>%1 is een map, geen werkbestand.</translation>
    </message>
    <message>
        <source>The casebook %1 is empty: there is nothing in the file. Restore the last back-up.</source>
        <translation>Het werkbestand %1 is leeg: er staat niets in het bestand. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>%1 is an ordinary, unencrypted database, not a casebook of Woonrust. Choose the casebook itself.</source>
        <translation>%1 is een gewone, niet-versleutelde database en geen werkbestand van Woonrust. Kies het werkbestand zelf.</translation>
    </message>
    <message>
        <source>%1 is not a casebook of Woonrust. Choose the casebook itself.</source>
        <translation>%1 is geen werkbestand van Woonrust. Kies het werkbestand zelf.</translation>
    </message>
    <message>
        <source>This casebook was made by a newer version of Woonrust. Install the newest version to open it.</source>
        <translation>Dit werkbestand is gemaakt door een nieuwere versie van Woonrust. Installeer de nieuwste versie om het te openen.</translation>
    </message>
    <message>
        <source>This casebook is of an older version and has to be brought up to date. The back-up before that could not be made, so nothing was changed.</source>
        <translation>Dit werkbestand is van een oudere versie en moet worden bijgewerkt. De reservekopie die daaraan voorafgaat kon niet worden gemaakt; daarom is er niets veranderd.</translation>
    </message>
    <message>
        <source>The casebook could not be brought up to date. The back-up of before is %1.</source>
        <translation>Het werkbestand kon niet worden bijgewerkt. De reservekopie van daarvoor is %1.</translation>
    </message>
    <message>
        <source>The name of the file is too long. Use at most %1 characters.</source>
        <translation>De naam van het bestand is te lang. Gebruik hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Beside the casebook stands what the program had not yet put into another state of it: probably a back-up was copied over it by hand. Move the files %1-wal and %1-shm to another folder and open the casebook again.</source>
        <translation>Naast het werkbestand staan wijzigingen die bij een andere stand ervan horen: waarschijnlijk is er met de hand een reservekopie overheen gezet. Verplaats de bestanden %1-wal en %1-shm naar een andere map en open het werkbestand opnieuw.</translation>
    </message>
    <message>
        <source>The key file beside the casebook is an older one: passwords were changed since. Put back the newest key file, for instance of the newest back-up, or have the administrator sign in with the recovery key.</source>
        <translation>Het sleutelbestand naast het werkbestand is een oud exemplaar: sindsdien zijn er wachtwoorden gewijzigd. Zet het nieuwste sleutelbestand terug, bijvoorbeeld van de nieuwste reservekopie, of laat de beheerder inloggen met de herstelsleutel.</translation>
    </message>
</context>
<context>
    <name>CasebookLock</name>
    <message>
        <source>an unknown computer</source>
        <translation>een onbekende computer</translation>
    </message>
    <message>
        <source>The casebook is open in another program on %1. Close it there first. If that computer no longer runs, remove the file %2.</source>
        <translation>Het werkbestand is open in een ander programma op %1. Sluit het daar eerst. Staat die computer uit, verwijder dan het bestand %2.</translation>
    </message>
    <message>
        <source>%1 has the casebook open on the computer %2 since %3. Ask them to close it. If that computer no longer runs, remove the file %4.</source>
        <translation>%1 heeft het werkbestand open op de computer %2, sinds %3. Vraag om het te sluiten. Staat die computer uit, verwijder dan het bestand %4.</translation>
    </message>
    <message>
        <source>%1 has the casebook open on this computer (%2) since %3. Close Woonrust there first.</source>
        <translation>%1 heeft het werkbestand op deze computer (%2) open, sinds %3. Sluit Woonrust daar eerst.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so the casebook cannot be opened for work. Ask for the right to write there, or move the casebook.</source>
        <translation>In de map %1 kan niet worden geschreven, dus het werkbestand kan niet worden geopend om in te werken. Vraag schrijfrecht aan of verplaats het werkbestand.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder %1: the disk is full or gives errors. Free some space and try again.</source>
        <translation>In de map %1 kan niets worden opgeslagen: de schijf is vol of geeft fouten. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is in the way: it is a link, a folder or a device, and no file that Woonrust made. Remove it and try again.</source>
        <translation>%1 staat in de weg: het is een snelkoppeling, een map of een apparaat, en geen bestand van Woonrust. Haal het weg en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>There are no figures for this period.</source>
        <translation>Er zijn geen cijfers over deze periode.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, not shown here.</source>
        <translation>
            <numerusform>En nog %n, hier niet getoond.</numerusform>
            <numerusform>En nog %n, hier niet getoond.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The check was stopped.</source>
        <translation>De controle is gestopt.</translation>
    </message>
    <message>
        <source>The log of events is whole (%L1 lines)</source>
        <translation>Het logboek is compleet (%L1 regels)</translation>
    </message>
    <message>
        <source>Line %1 was altered or removed outside Woonrust. Keep this file, and go back to the last good back-up.</source>
        <translation>Regel %1 is buiten Woonrust gewijzigd of verwijderd. Bewaar dit bestand en ga terug naar de laatste goede reservekopie.</translation>
    </message>
    <message>
        <source>Every document is as it was added (%L1)</source>
        <translation>Elk document is zoals het is toegevoegd (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) no longer match their sum. Go back to the last good back-up.</source>
        <translation>
            <numerusform>%n document klopt niet meer met zijn controlegetal. Ga terug naar de laatste goede reservekopie.</numerusform>
            <numerusform>%n documenten kloppen niet meer met hun controlegetal. Ga terug naar de laatste goede reservekopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log knows everything that is in the casebook</source>
        <translation>Alles in het werkbestand staat ook in het logboek</translation>
    </message>
    <message numerus="yes">
        <source>Of %n thing(s) the log has no line: its newest lines were removed outside Woonrust. Keep this file, and go back to the last good back-up.</source>
        <translation>
            <numerusform>Over %n onderdeel staat niets in het logboek: de nieuwste regels zijn buiten Woonrust om verwijderd. Bewaar dit bestand en ga terug naar de laatste goede reservekopie.</numerusform>
            <numerusform>Over %n onderdelen staat niets in het logboek: de nieuwste regels zijn buiten Woonrust om verwijderd. Bewaar dit bestand en ga terug naar de laatste goede reservekopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log lacks lines that the back-up %1 has: they were removed outside Woonrust. Keep this file, and go back to that back-up.</source>
        <translation>In het logboek ontbreken regels die de reservekopie %1 wel heeft: ze zijn buiten Woonrust om verwijderd. Bewaar dit bestand en ga terug naar die reservekopie.</translation>
    </message>
    <message>
        <source>Every report and dossier has a number of its own</source>
        <translation>Elke melding en elk dossier heeft een eigen nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) or dossier(s) have a number that Woonrust did not give. Keep this file, and go back to the last good back-up.</source>
        <translation>
            <numerusform>%n melding of dossier heeft een nummer dat Woonrust niet heeft gegeven. Bewaar dit bestand en ga terug naar de laatste goede reservekopie.</numerusform>
            <numerusform>%n meldingen of dossiers hebben een nummer dat Woonrust niet heeft gegeven. Bewaar dit bestand en ga terug naar de laatste goede reservekopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables and their guards are those of Woonrust</source>
        <translation>De tabellen en hun bewaking zijn die van Woonrust</translation>
    </message>
    <message>
        <source>Changed outside Woonrust: %1. Keep this file, and go back to the last good back-up.</source>
        <translation>Buiten Woonrust om gewijzigd: %1. Bewaar dit bestand en ga terug naar de laatste goede reservekopie.</translation>
    </message>
    <message>
        <source>Users and their roles are as the log says</source>
        <translation>Gebruikers en hun rollen zijn zoals het logboek zegt</translation>
    </message>
    <message>
        <source>Changed outside Woonrust: %1. Look at what they may do on the page of users, keep this file, and go back to the last good back-up.</source>
        <translation>Buiten Woonrust om gewijzigd: %1. Kijk op de pagina Gebruikers wat zij mogen, bewaar dit bestand en ga terug naar de laatste goede reservekopie.</translation>
    </message>
    <message>
        <source>The key file is the newest one of this casebook</source>
        <translation>Het sleutelbestand is het nieuwste van dit werkbestand</translation>
    </message>
</context>
<context>
    <name>CitizenNumbers</name>
    <message>
        <source>%1 may be a citizen service number (BSN), and that must not be stored. Take it out, or confirm that it is something else.</source>
        <translation>%1 lijkt een burgerservicenummer (BSN), en dat mag hier niet worden bewaard. Haal het weg, of bevestig dat het iets anders is.</translation>
    </message>
    <message>
        <source>These may be citizen service numbers (BSN), and those must not be stored: %1. Take them out, or confirm that they are something else.</source>
        <translation>Dit lijken burgerservicenummers (BSN), en die mogen hier niet worden bewaard: %1. Haal ze weg, of bevestig dat het iets anders is.</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Write what the tenant does or does not do.</source>
        <translation>Schrijf op wat de huurder doet of laat.</translation>
    </message>
    <message>
        <source>“%1”: nobody can be obliged to be treated. You may ask that help is let in; whether it is taken, the tenant decides.</source>
        <translation>“%1”: niemand kan tot behandeling worden verplicht. U mag vragen dat hulp wordt binnengelaten; of de huurder die aanneemt, bepaalt hij of zij zelf.</translation>
    </message>
    <message>
        <source>“%1” is too general: what exactly, when, where? A court rejected a directive that only said that there must be no nuisance.</source>
        <translation>“%1” is te algemeen: wat precies, wanneer, waar? De rechter wees een aanwijzing af die alleen zei dat er geen overlast mag zijn.</translation>
    </message>
    <message>
        <source>When does it hold? Choose days and hours, or all days.</source>
        <translation>Wanneer geldt het? Kies dagen en uren, of alle dagen.</translation>
    </message>
    <message>
        <source>Where does it hold, or towards whom?</source>
        <translation>Waar geldt het, of tegenover wie?</translation>
    </message>
    <message>
        <source>Who can see or hear whether it is kept?</source>
        <translation>Wie kan zien of horen of de huurder zich eraan houdt?</translation>
    </message>
    <message>
        <source>How is that followed: by log, visit, call?</source>
        <translation>Hoe wordt dat gevolgd: met een logboek, een bezoek, een telefoontje?</translation>
    </message>
    <message>
        <source>“%1”: does that go too far? Say how much, or when, it may not.</source>
        <translation>“%1”: gaat dat te ver? Schrijf op hoeveel, of wanneer, het niet mag.</translation>
    </message>
    <message>
        <source>“%1”: an amount does not belong in a clause. Only a court or a mayor imposes one; a penalty clause stands apart, with a maximum.</source>
        <translation>“%1”: een bedrag hoort niet in een bepaling. Alleen de rechter of de burgemeester legt dat op; een boetebeding staat apart, met een maximum.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a clause, and its text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Breach of %1</source>
        <translation>Schending van %1</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>gehouden op %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who watches, and how</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Fine: %1</source>
        <translation>Goed: %1</translation>
    </message>
    <message>
        <source>WRONG: %1: %2</source>
        <translation>FOUT: %1: %2</translation>
    </message>
    <message>
        <source>The casebook is damaged. Go back to the last good back-up.</source>
        <translation>Het werkbestand is beschadigd. Ga terug naar de laatste goede reservekopie.</translation>
    </message>
    <message>
        <source>Making the back-up</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>The back-up %1 has been made and checked. Its key file %2 belongs to it.</source>
        <translation>De reservekopie %1 is gemaakt en gecontroleerd. Het sleutelbestand %2 hoort erbij.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The casebook %1 has been restored.</source>
        <translation>Het werkbestand %1 is teruggezet.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Wat er stond is bewaard als %1.</translation>
    </message>
    <message>
        <source>The casebook %1 has been made.</source>
        <translation>Het werkbestand %1 is gemaakt.</translation>
    </message>
    <message>
        <source>Recovery key, shown this once; print it and keep it safe:</source>
        <translation>Herstelsleutel, alleen nu te zien; druk hem af en bewaar hem veilig:</translation>
    </message>
    <message>
        <source>Unknown option --%1. See woonrust-cli --help.</source>
        <translation>Onbekende optie --%1. Zie woonrust-cli --help.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>De optie --%1 heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>De optie --%1 ontbreekt.</translation>
    </message>
    <message>
        <source>Say what to do. See woonrust-cli --help.</source>
        <translation>Zeg wat er moet gebeuren. Zie woonrust-cli --help.</translation>
    </message>
    <message>
        <source>Unknown command %1. See woonrust-cli --help.</source>
        <translation>Onbekende opdracht %1. Zie woonrust-cli --help.</translation>
    </message>
    <message>
        <source>Use it like this: woonrust-cli %1 %2</source>
        <translation>Gebruik het zo: woonrust-cli %1 %2</translation>
    </message>
    <message>
        <source>woonrust-cli --casebook FILE --user NAME --password-file FILE COMMAND

The password stands on the first line of the password file; the environment variable WOONRUST_PASSWORD_FILE can name it too. --lang nl or en chooses the language.

Commands:</source>
        <translation>woonrust-cli --casebook BESTAND --user NAAM --password-file BESTAND OPDRACHT

Het wachtwoord staat op de eerste regel van het wachtwoordbestand; de omgevingsvariabele WOONRUST_PASSWORD_FILE kan dat bestand ook noemen. Met --lang nl of en kiest u de taal.

Opdrachten:</translation>
    </message>
    <message>
        <source>Name the file that holds the password: --password-file, or WOONRUST_PASSWORD_FILE.</source>
        <translation>Noem het bestand met het wachtwoord: --password-file, of WOONRUST_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read.</source>
        <translation>Het wachtwoordbestand %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 must be a day like 2026-10-01, not &quot;%2&quot;.</source>
        <translation>%1 moet een dag zijn zoals 2026-10-01, niet ‘%2’.</translation>
    </message>
    <message>
        <source>The time of receipt must be like 14:05, not &quot;%1&quot;.</source>
        <translation>De tijd van ontvangst moet er zo uitzien: 14:05, niet ‘%1’.</translation>
    </message>
    <message>
        <source>--working-days must be a number from 0 to 1000.</source>
        <translation>--working-days moet een getal van 0 tot en met 1000 zijn.</translation>
    </message>
    <message>
        <source>--reports must be a number from 1 to 1,000,000.</source>
        <translation>--reports moet een getal van 1 tot en met 1.000.000 zijn.</translation>
    </message>
    <message>
        <source>--seed must be a number.</source>
        <translation>--seed moet een getal zijn.</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Demo maken</translation>
    </message>
    <message>
        <source>Everything in it is invented. Password of every user: %1</source>
        <translation>Alles erin is verzonnen. Wachtwoord van elke gebruiker: %1</translation>
    </message>
    <message>
        <source>Rows read: %L1</source>
        <translation>Gelezen rijen: %L1</translation>
    </message>
    <message>
        <source>Added: %L1</source>
        <translation>Toegevoegd: %L1</translation>
    </message>
    <message>
        <source>Changed: %L1</source>
        <translation>Gewijzigd: %L1</translation>
    </message>
    <message>
        <source>Unchanged: %L1</source>
        <translation>Ongewijzigd: %L1</translation>
    </message>
    <message>
        <source>Left out (water): %L1</source>
        <translation>Weggelaten (water): %L1</translation>
    </message>
    <message>
        <source>Refused: %L1</source>
        <translation>Geweigerd: %L1</translation>
    </message>
    <message>
        <source>Columns that were not used: %1</source>
        <translation>Niet gebruikte kolommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --refusals FILE saves them all.</source>
        <translation>
            <numerusform>… en nog %n; --refusals BESTAND slaat ze allemaal op.</numerusform>
            <numerusform>… en nog %n; --refusals BESTAND slaat ze allemaal op.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at these rows, which did go in:</source>
        <translation>Kijk deze rijen na; ze zijn wel geïmporteerd:</translation>
    </message>
    <message>
        <source>This was a trial: nothing has changed.</source>
        <translation>Dit was een proef: er is niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused, so nothing was imported.</source>
        <translation>
            <numerusform>%n rij is geweigerd, dus er is niets geïmporteerd.</numerusform>
            <numerusform>%n rijen zijn geweigerd, dus er is niets geïmporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; see the lines above.</source>
        <translation>
            <numerusform>%n rij is geweigerd; zie de regels hierboven.</numerusform>
            <numerusform>%n rijen zijn geweigerd; zie de regels hierboven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>The period must end after the day on which it begins.</source>
        <translation>De periode moet eindigen na de dag waarop die begint.</translation>
    </message>
    <message>
        <source>The figures are printed as JSON: add --json.</source>
        <translation>De cijfers worden als JSON afgedrukt: voeg --json toe.</translation>
    </message>
    <message>
        <source>The month must be like 2026-10, not &quot;%1&quot;.</source>
        <translation>De maand moet er zo uitzien: 2026-10, niet ‘%1’.</translation>
    </message>
    <message>
        <source>Say what to write: --pdf FILE, --xlsx FILE or --json FILE.</source>
        <translation>Zeg wat er geschreven moet worden: --pdf BESTAND, --xlsx BESTAND of --json BESTAND.</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Niets gevonden voor ‘%1’.</translation>
    </message>
    <message>
        <source>The file holds no rows below the names of its columns.</source>
        <translation>Het bestand heeft geen regels onder de namen van de kolommen.</translation>
    </message>
    <message>
        <source>Empty rows passed over: %L1</source>
        <translation>Lege rijen overgeslagen: %L1</translation>
    </message>
    <message>
        <source>Areas that were not known and were made: %1</source>
        <translation>Gebieden die nog niet bekend waren en zijn gemaakt: %1</translation>
    </message>
    <message>
        <source>Boundaries replaced: %L1</source>
        <translation>Grenzen vervangen: %L1</translation>
    </message>
    <message>
        <source>--map needs &quot;Heading=column&quot;, several parted by &quot;;&quot;.</source>
        <translation>Geef --map als &quot;Kop=kolom&quot;, en meer dan een met &quot;;&quot; ertussen.</translation>
    </message>
    <message>
        <source>There is no column %1 to map to; there are: %2.</source>
        <translation>De kolom %1 bestaat niet. Kies uit: %2.</translation>
    </message>
    <message>
        <source>The quarter must be like 2026-Q3, not &quot;%1&quot;.</source>
        <translation>Het kwartaal moet eruitzien als 2026-Q3, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The year must be like 2026, not &quot;%1&quot;.</source>
        <translation>Het jaar moet eruitzien als 2026, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and the rights on it.</source>
        <translation>Het bestand %1 kan niet worden gelezen. Controleer de naam en de rechten.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found; nothing was stored.</source>
        <translation>
            <numerusform>Er is %n fout gevonden; er is niets opgeslagen.</numerusform>
            <numerusform>Er zijn %n fouten gevonden; er is niets opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in werking</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>eerdere versie</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>niet in werking</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine: %1 has %n steps and no fault.</source>
        <translation>
            <numerusform>Goed: %1 heeft %n stap en geen fout.</numerusform>
            <numerusform>Goed: %1 heeft %n stappen en geen fout.</numerusform>
        </translation>
    </message>
    <message>
        <source>--number must be a number from 1.</source>
        <translation>--number moet een getal vanaf 1 zijn.</translation>
    </message>
    <message>
        <source>There is no such process: %1. &quot;process list&quot; shows all.</source>
        <translation>Dit proces is er niet: %1. &quot;process list&quot; toont ze alle.</translation>
    </message>
    <message>
        <source>%1 is in the casebook as version %2, not yet in force.</source>
        <translation>%1 staat als versie %2 in het werkbestand, nog niet in werking.</translation>
    </message>
    <message>
        <source>There is no dossier %1. A number is like D26-00045.</source>
        <translation>Er is geen dossier %1. Een nummer is als D26-00045.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters; nothing was recorded.</source>
        <translation>
            <numerusform>%n brief; er is niets vastgelegd.</numerusform>
            <numerusform>%n brieven; er is niets vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be filled in: %1.</source>
        <translation>Nog in te vullen: %1.</translation>
    </message>
    <message>
        <source>--kind must be agreement, annex or compliance.</source>
        <translation>--kind moet agreement, annex of compliance zijn.</translation>
    </message>
    <message>
        <source>There is no directive with the number %1.</source>
        <translation>Er is geen gedragsaanwijzing met nummer %1.</translation>
    </message>
    <message>
        <source>An example there is of: units, tenancies, reports, directives, incidents.</source>
        <translation>Een voorbeeld is er van: units, tenancies, reports, directives, incidents.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Enter when the contact was.</source>
        <translation>Vul in wanneer het contactmoment was.</translation>
    </message>
    <message>
        <source>A contact cannot lie in the future. Plan an appointment instead.</source>
        <translation>Een contactmoment kan niet in de toekomst liggen. Plan liever een afspraak.</translation>
    </message>
    <message>
        <source>The report came in on %1; it cannot have been answered before that.</source>
        <translation>De melding kwam binnen op %1; eerder kan erop niet zijn geantwoord.</translation>
    </message>
    <message>
        <source>Say why this contact is removed; the log keeps the reason.</source>
        <translation>Geef de reden van het verwijderen van dit contactmoment; die blijft in het logboek.</translation>
    </message>
    <message>
        <source>Fill in what still stands in braces, or take it out: %1.</source>
        <translation>Vul in wat nog tussen accolades staat, of haal het weg: %1.</translation>
    </message>
    <message>
        <source>This is whom the report is about. An acknowledgement or an answer goes to the reporter; choose them, or another kind of contact.</source>
        <translation>Over deze persoon gaat de melding. Een ontvangstbevestiging of antwoord gaat naar de melder; kies de melder, of een andere soort contact.</translation>
    </message>
    <message>
        <source>This contact tells of a letter that was sent, so it stays with the letter.</source>
        <translation>Dit contact hoort bij een verstuurde brief en blijft daarbij.</translation>
    </message>
</context>
<context>
    <name>CoursePaper</name>
    <message>
        <source>Are we on course?</source>
        <translation>Liggen we op koers?</translation>
    </message>
    <message>
        <source>What runs now</source>
        <translation>Wat nu loopt</translation>
    </message>
    <message>
        <source>Colleagues and teams</source>
        <translation>Collega&apos;s en teams</translation>
    </message>
    <message>
        <source>What stands still</source>
        <translation>Wat stilligt</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Hoe lang het duurde</translation>
    </message>
    <message>
        <source>Steps that were done since %1.</source>
        <translation>Stappen die sinds %1 zijn gedaan.</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Open dossiers</translation>
    </message>
    <message>
        <source>Open dossiers without a running step</source>
        <translation>Open dossiers zonder lopende stap</translation>
    </message>
    <message>
        <source>Running steps</source>
        <translation>Lopende stappen</translation>
    </message>
    <message>
        <source>Steps past their term</source>
        <translation>Stappen over hun termijn</translation>
    </message>
    <message>
        <source>since %1 at the longest</source>
        <translation>de oudste sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n working day(s)</source>
        <translation>
            <numerusform>Termijn binnen %n werkdag</numerusform>
            <numerusform>Termijn binnen %n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck dossiers</source>
        <translation>Stilliggende dossiers</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Past its term</source>
        <translation>Over termijn</translation>
    </message>
    <message>
        <source>Soon due</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oudste</translation>
    </message>
    <message>
        <source>No dossier runs on a process.</source>
        <translation>Er loopt geen dossier op een stroomschema.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Ligt stil</translation>
    </message>
    <message>
        <source>Past their term</source>
        <translation>Over termijn</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Er loopt niets.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>By colleague</source>
        <translation>Per collega</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Zonder team</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Per team</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Dagen open</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Laatst gedaan</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands still.</source>
        <translation>Er ligt niets stil.</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>%n working day(s) from %1</source>
        <translation>
            <numerusform>%n werkdag vanaf %1</numerusform>
            <numerusform>%n werkdagen vanaf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from %1</source>
        <translation>
            <numerusform>%n dag vanaf %1</numerusform>
            <numerusform>%n dagen vanaf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from %1</source>
        <translation>
            <numerusform>%n week vanaf %1</numerusform>
            <numerusform>%n weken vanaf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%n maand vanaf %1</numerusform>
            <numerusform>%n maanden vanaf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from %1</source>
        <translation>
            <numerusform>%n jaar vanaf %1</numerusform>
            <numerusform>%n jaar vanaf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>niet geteld: %1</translation>
    </message>
    <message>
        <source>suspended from %1 until %2</source>
        <translation>opgeschort van %1 tot %2</translation>
    </message>
    <message>
        <source>suspended from %1 until %2 (%3)</source>
        <translation>opgeschort van %1 tot %2 (%3)</translation>
    </message>
    <message>
        <source>suspended since %1</source>
        <translation>opgeschort sinds %1</translation>
    </message>
    <message>
        <source>suspended since %1 (%2)</source>
        <translation>opgeschort sinds %1 (%2)</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>moved from %1 to %2, because a term does not end on a weekend or holiday</source>
        <translation>verschoven van %1 naar %2, omdat een termijn niet eindigt in een weekend of op een feestdag</translation>
    </message>
    <message>
        <source>%1; due on %2 by the calendar of that time</source>
        <translation>%1; uiterlijk %2 volgens de kalender van toen</translation>
    </message>
    <message>
        <source>a longer term until %1 does not count, the reporter was told on %2, when the term had run out (%3)</source>
        <translation>een verlenging tot %1 telt niet, de melder hoorde het op %2, toen de termijn al om was (%3)</translation>
    </message>
    <message>
        <source>extended to %1, the reporter was told on %2 (%3)</source>
        <translation>verlengd tot %1, de melder hoorde het op %2 (%3)</translation>
    </message>
    <message>
        <source>it ends on %1 (%2) and does not move by itself; the last working day before it is %3</source>
        <translation>de termijn eindigt op %1 (%2) en schuift niet vanzelf op; de laatste werkdag ervoor is %3</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Feedback (target)</source>
        <translation>Terugkoppeling (streeftermijn)</translation>
    </message>
    <message>
        <source>Feedback (at the latest)</source>
        <translation>Terugkoppeling (uiterlijk)</translation>
    </message>
    <message>
        <source>This deadline has been met; its clock no longer runs.</source>
        <translation>Aan deze termijn is al voldaan; hij loopt niet meer.</translation>
    </message>
    <message>
        <source>Say why the clock stands still: the reporter may ask.</source>
        <translation>Geef de reden van de opschorting: de melder kan ernaar vragen.</translation>
    </message>
    <message>
        <source>The clock cannot be stopped on a day to come.</source>
        <translation>Opschorten kan niet op een dag die nog moet komen.</translation>
    </message>
    <message>
        <source>The clock cannot be stopped before it started, on %1.</source>
        <translation>Opschorten kan niet vóór het begin van de termijn op %1.</translation>
    </message>
    <message>
        <source>The clock of this deadline stands still already.</source>
        <translation>Deze termijn is al opgeschort.</translation>
    </message>
    <message>
        <source>The clock stood still until %1; choose that day or a later one.</source>
        <translation>De termijn was opgeschort tot %1; kies die dag of een latere.</translation>
    </message>
    <message>
        <source>The deadline passed on %1; stopping the clock after that changes nothing.</source>
        <translation>De termijn is op %1 verlopen; daarna opschorten verandert niets meer.</translation>
    </message>
    <message>
        <source>The clock of this deadline runs already.</source>
        <translation>Deze termijn loopt al.</translation>
    </message>
    <message>
        <source>Choose a day from %1 up to today.</source>
        <translation>Kies een dag van %1 tot en met vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was due on %2 and comes %n working day(s) too late. Choose the reason.</source>
        <translation>
            <numerusform>%1 moest uiterlijk op %2 gedaan zijn en is %n werkdag te laat. Kies de reden.</numerusform>
            <numerusform>%1 moest uiterlijk op %2 gedaan zijn en is %n werkdagen te laat. Kies de reden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Became late by a correction; no reason was given.</source>
        <translation>Door een correctie te laat geworden; er is geen reden opgegeven.</translation>
    </message>
    <message>
        <source>This report was answered on %1; it cannot have come in later than that.</source>
        <translation>Deze melding is op %1 beantwoord; de melding kan niet later zijn binnengekomen.</translation>
    </message>
    <message>
        <source>The working days of the office were changed.</source>
        <translation>De werkdagen van het kantoor zijn gewijzigd.</translation>
    </message>
    <message>
        <source>The reporter was promised %1. Promise a later day, rather than stopping the clock.</source>
        <translation>De melder is %1 beloofd. Beloof een latere dag in plaats van de termijn op te schorten.</translation>
    </message>
    <message>
        <source>This deadline cannot be extended.</source>
        <translation>Deze termijn kan niet worden verlengd.</translation>
    </message>
    <message>
        <source>The clock of this deadline stands still. Let it run again first.</source>
        <translation>Deze termijn is opgeschort. Hervat de termijn eerst.</translation>
    </message>
    <message>
        <source>Choose a day after %1, when it falls due now.</source>
        <translation>Kies een dag na %1, de laatste dag van nu.</translation>
    </message>
    <message>
        <source>The office is closed on %1 (%2). Choose a working day.</source>
        <translation>Op %1 is het kantoor dicht (%2). Kies een werkdag.</translation>
    </message>
    <message>
        <source>Tell the reporter first: a longer term counts from the day on which they know.</source>
        <translation>Laat het eerst de melder weten: een langere termijn telt pas als de melder het weet.</translation>
    </message>
    <message>
        <source>The report came in on %1, so nothing was told before that day.</source>
        <translation>De melding kwam binnen op %1. Vóór die dag kan de melder niets hebben gehoord.</translation>
    </message>
    <message>
        <source>The term ran out on %1. A longer one counts only when the reporter was told by then; give the reason for being late when you answer.</source>
        <translation>De termijn was om op %1. Een langere telt alleen als de melder het toen al wist. Geef de reden van te laat zijn bij uw antwoord.</translation>
    </message>
    <message>
        <source>Say why it takes longer: the reporter may ask.</source>
        <translation>Vul in waarom het langer duurt: de melder kan ernaar vragen.</translation>
    </message>
    <message>
        <source>This deadline was not extended.</source>
        <translation>Deze termijn is niet verlengd.</translation>
    </message>
    <message>
        <source>The longer term was taken back.</source>
        <translation>De verlenging is teruggedraaid.</translation>
    </message>
    <message>
        <source>reporter told on %1</source>
        <translation>melder hoorde het op %1</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A demo has from 1 to 1,000,000 reports.</source>
        <translation>Een demo heeft 1 tot en met 1.000.000 meldingen.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation>Het bestand %1 bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The demo could not be put at %1.</source>
        <translation>De demo kon niet op %1 worden gezet.</translation>
    </message>
    <message>
        <source>The demo was not made.</source>
        <translation>De demo is niet gemaakt.</translation>
    </message>
</context>
<context>
    <name>DiaryRow</name>
    <message>
        <source>Say on which day it happened.</source>
        <translation>Vul in op welke dag het gebeurde.</translation>
    </message>
    <message>
        <source>This is no day: type for instance 20-11, or yesterday.</source>
        <translation>Dit is geen dag: typ bijvoorbeeld 20-11, of gisteren.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag komt nog.</translation>
    </message>
    <message>
        <source>This is no time: type for instance 2130.</source>
        <translation>Dit is geen tijd: typ bijvoorbeeld 2130.</translation>
    </message>
    <message>
        <source>Say when it began, or leave the end open.</source>
        <translation>Vul in wanneer het begon, of laat het einde open.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Vul in wat er gebeurde.</translation>
    </message>
</context>
<context>
    <name>DirectiveLife</name>
    <message>
        <source>Propose it first: the tenants get the time to think it over.</source>
        <translation>Stel de gedragsaanwijzing eerst voor: de huurders krijgen bedenktijd.</translation>
    </message>
    <message>
        <source>Record the signatures first; it begins when all have signed.</source>
        <translation>Leg eerst de handtekeningen vast; de gedragsaanwijzing begint als iedereen heeft getekend.</translation>
    </message>
    <message>
        <source>Hear the tenant about every reported breach first.</source>
        <translation>Hoor de huurder eerst over elke gemelde schending.</translation>
    </message>
    <message>
        <source>Hear the tenant about the breach first, and decide.</source>
        <translation>Hoor de huurder eerst over de schending, en neem een besluit.</translation>
    </message>
    <message>
        <source>Decide about the breach first.</source>
        <translation>Neem eerst een besluit over de schending.</translation>
    </message>
    <message>
        <source>Let it run on first, so that the breach has its consequence.</source>
        <translation>Laat de gedragsaanwijzing eerst doorlopen, zodat de schending een gevolg heeft.</translation>
    </message>
    <message>
        <source>It was proposed as it stands. Make it a draft again to change it.</source>
        <translation>De gedragsaanwijzing is zo voorgesteld. Maak er weer een concept van om iets te wijzigen.</translation>
    </message>
    <message>
        <source>It was refused as it stands. Make it a draft again to change it.</source>
        <translation>De gedragsaanwijzing is zo geweigerd. Maak er weer een concept van om iets te wijzigen.</translation>
    </message>
    <message>
        <source>It binds when the judgment was served. Record that first.</source>
        <translation>De gedragsaanwijzing geldt pas als het vonnis is betekend. Leg dat eerst vast.</translation>
    </message>
    <message>
        <source>It has not begun yet. Let it begin first.</source>
        <translation>De gedragsaanwijzing is nog niet begonnen. Laat die eerst ingaan.</translation>
    </message>
    <message>
        <source>The tenant was heard about this breach already.</source>
        <translation>De huurder is al gehoord over deze schending.</translation>
    </message>
    <message>
        <source>Only a voluntary directive takes an agreement; this one is imposed.</source>
        <translation>Alleen bij een vrijwillige gedragsaanwijzing hoort een overeenkomst; deze is opgelegd.</translation>
    </message>
    <message>
        <source>A voluntary directive is not before a court. When it is refused or breached, take it to court.</source>
        <translation>Een vrijwillige gedragsaanwijzing ligt niet bij de rechter. Is die geweigerd of geschonden, ga dan naar de rechter.</translation>
    </message>
    <message>
        <source>The mayor imposes this one, not a court.</source>
        <translation>Deze legt de burgemeester op, niet de rechter.</translation>
    </message>
    <message>
        <source>Only a court or a mayor imposes a penalty; a voluntary directive is not served.</source>
        <translation>Alleen de rechter of de burgemeester legt een dwangsom op; een vrijwillige gedragsaanwijzing wordt niet betekend.</translation>
    </message>
    <message>
        <source>This directive is still a draft.</source>
        <translation>Deze gedragsaanwijzing is nog een concept.</translation>
    </message>
    <message>
        <source>This directive was proposed; the tenants think it over.</source>
        <translation>Deze gedragsaanwijzing is voorgesteld; de huurders denken erover na.</translation>
    </message>
    <message>
        <source>This directive was refused. Take it to court, withdraw it, or make another proposal.</source>
        <translation>Deze gedragsaanwijzing is geweigerd. Ga naar de rechter, trek de gedragsaanwijzing in, of doe een ander voorstel.</translation>
    </message>
    <message>
        <source>This directive is signed and has not begun yet.</source>
        <translation>Deze gedragsaanwijzing is getekend en nog niet begonnen.</translation>
    </message>
    <message>
        <source>This directive runs.</source>
        <translation>Deze gedragsaanwijzing loopt.</translation>
    </message>
    <message>
        <source>A breach was reported. Hear the tenant first.</source>
        <translation>Er is een schending gemeld. Hoor eerst de huurder.</translation>
    </message>
    <message>
        <source>The tenant was heard. Decide about the breach first.</source>
        <translation>De huurder is gehoord. Neem eerst een besluit over de schending.</translation>
    </message>
    <message>
        <source>A breach was established. Choose what follows first.</source>
        <translation>Er is een schending vastgesteld. Kies eerst wat er volgt.</translation>
    </message>
    <message>
        <source>This directive is before the court. Record what the court did.</source>
        <translation>Deze gedragsaanwijzing ligt bij de rechter. Leg vast wat de rechter deed.</translation>
    </message>
    <message>
        <source>The case is adjourned. Let it go on, or record the judgment.</source>
        <translation>De zaak is aangehouden. Laat de zaak doorgaan, of leg het vonnis vast.</translation>
    </message>
    <message>
        <source>The court granted this directive. It runs from the day on which it is served.</source>
        <translation>De rechter heeft deze gedragsaanwijzing toegewezen. Die loopt vanaf de dag van de betekening.</translation>
    </message>
    <message>
        <source>A penalty was forfeited. Let it run on first.</source>
        <translation>Er is een dwangsom verbeurd. Laat de gedragsaanwijzing eerst doorlopen.</translation>
    </message>
    <message>
        <source>This directive has ended.</source>
        <translation>Deze gedragsaanwijzing is beëindigd.</translation>
    </message>
</context>
<context>
    <name>DirectiveReady</name>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n huurder</numerusform>
            <numerusform>%n huurders</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the tenant, and every co-tenant.</source>
        <translation>Voeg de huurder toe, en elke medehuurder.</translation>
    </message>
    <message>
        <source>A tenant of the home is not a party yet: all of them sign.</source>
        <translation>Een huurder van de woning is nog geen partij: iedereen tekent.</translation>
    </message>
    <message>
        <source>Look in the public register whether somebody stands beside the tenant, and record the day.</source>
        <translation>Kijk in het openbare register of de huurder een curator, bewindvoerder of mentor heeft, en leg de dag vast.</translation>
    </message>
    <message>
        <source>That was more than four weeks ago: look again.</source>
        <translation>Dat is meer dan vier weken geleden: kijk opnieuw.</translation>
    </message>
    <message>
        <source>Write who the administrator, guardian or mentor is.</source>
        <translation>Schrijf op wie de bewindvoerder, curator of mentor is.</translation>
    </message>
    <message>
        <source>Legal capacity looked up</source>
        <translation>Bekwaamheid nagegaan</translation>
    </message>
    <message>
        <source>Understands what is agreed</source>
        <translation>Begrijpt wat wordt afgesproken</translation>
    </message>
    <message>
        <source>Ask what is needed to understand it: language, interpreter, help.</source>
        <translation>Vraag wat nodig is om het te begrijpen: taal, tolk, hulp.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Bepalingen</translation>
    </message>
    <message>
        <source>Add what the tenant does or does not do.</source>
        <translation>Voeg toe wat de huurder doet of laat.</translation>
    </message>
    <message>
        <source>Clause %1 cannot be checked</source>
        <translation>Bepaling %1 is niet te controleren</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) that can be checked</source>
        <translation>
            <numerusform>%n bepaling die te controleren is</numerusform>
            <numerusform>%n bepalingen die te controleren zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts from the dossier</source>
        <translation>Feiten uit het dossier</translation>
    </message>
    <message>
        <source>Choose the reports and contacts that it rests on.</source>
        <translation>Kies de meldingen en contactmomenten waar het op steunt.</translation>
    </message>
    <message>
        <source>Tell them in a few sentences, without the names of reporters.</source>
        <translation>Vertel ze in een paar zinnen, zonder namen van melders.</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Eerder geprobeerd</translation>
    </message>
    <message>
        <source>Write what was tried before, and why nothing lighter is left.</source>
        <translation>Schrijf op wat eerder is geprobeerd, en waarom er geen lichter middel over is.</translation>
    </message>
    <message>
        <source>View of the tenant</source>
        <translation>Kijk van de huurder</translation>
    </message>
    <message>
        <source>Ask the tenant, and write what they say.</source>
        <translation>Vraag het de huurder, en schrijf op wat die zegt.</translation>
    </message>
    <message>
        <source>Help that was offered</source>
        <translation>Aangeboden hulp</translation>
    </message>
    <message>
        <source>Write which help was offered with it.</source>
        <translation>Schrijf op welke hulp erbij is aangeboden.</translation>
    </message>
    <message>
        <source>How it is followed</source>
        <translation>Hoe het wordt gevolgd</translation>
    </message>
    <message>
        <source>Write how it is followed.</source>
        <translation>Schrijf op hoe het wordt gevolgd.</translation>
    </message>
    <message>
        <source>What follows on a breach</source>
        <translation>Gevolg bij een schending</translation>
    </message>
    <message>
        <source>Write what follows when a clause is not kept.</source>
        <translation>Schrijf op wat er volgt als de huurder zich niet aan een bepaling houdt.</translation>
    </message>
    <message>
        <source>Choose the first and the last day.</source>
        <translation>Kies de eerste en de laatste dag.</translation>
    </message>
    <message>
        <source>Choose days of evaluation between the first and the last day.</source>
        <translation>Kies evaluatiedagen tussen de eerste en de laatste dag.</translation>
    </message>
    <message>
        <source>Term and evaluations</source>
        <translation>Looptijd en evaluaties</translation>
    </message>
    <message>
        <source>A penalty needs an amount, and a maximum that is no lower.</source>
        <translation>Een boete heeft een bedrag nodig, en een maximum dat niet lager is.</translation>
    </message>
    <message>
        <source>Talk the penalty through with the tenant by itself, or leave it out: a judge tests it.</source>
        <translation>Bespreek de boete apart met de huurder, of laat die weg: de rechter toetst een boetebeding.</translation>
    </message>
    <message>
        <source>Ask a second person to approve the penalty.</source>
        <translation>Vraag een tweede collega om akkoord op de boete.</translation>
    </message>
    <message>
        <source>Penalty clause</source>
        <translation>Boetebeding</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to think it over</source>
        <translation>
            <numerusform>%n dag bedenktijd</numerusform>
            <numerusform>%n dagen bedenktijd</numerusform>
        </translation>
    </message>
    <message>
        <source>The tenant may think it over until %1.</source>
        <translation>De huurder heeft bedenktijd tot en met %1.</translation>
    </message>
    <message>
        <source>A tenant has not signed yet.</source>
        <translation>Een huurder heeft nog niet getekend.</translation>
    </message>
    <message>
        <source>The administrator or guardian has not signed yet.</source>
        <translation>De bewindvoerder of curator heeft nog niet getekend.</translation>
    </message>
    <message>
        <source>Signatures of all</source>
        <translation>Handtekeningen van iedereen</translation>
    </message>
</context>
<context>
    <name>Directives</name>
    <message>
        <source>Voluntary behaviour directive %1, refused on %2.</source>
        <translation>Vrijwillige gedragsaanwijzing %1, geweigerd op %2.</translation>
    </message>
    <message>
        <source>Voluntary behaviour directive %1, signed on %2, breached.</source>
        <translation>Vrijwillige gedragsaanwijzing %1, getekend op %2, geschonden.</translation>
    </message>
    <message>
        <source>A penalty needs an amount, and a maximum that is no lower.</source>
        <translation>Een dwangsom heeft een bedrag nodig, en een maximum dat niet lager is.</translation>
    </message>
    <message>
        <source>This penalty is settled already.</source>
        <translation>Deze dwangsom is al afgehandeld.</translation>
    </message>
    <message>
        <source>Write which court it is brought before.</source>
        <translation>Schrijf op bij welke rechtbank de zaak komt.</translation>
    </message>
    <message>
        <source>The last day comes after the judgment.</source>
        <translation>De laatste dag komt na het vonnis.</translation>
    </message>
    <message>
        <source>It was to end on %1, before it was served.</source>
        <translation>De gedragsaanwijzing zou eindigen op %1, vóór de betekening.</translation>
    </message>
    <message>
        <source>Choose a breach that was established.</source>
        <translation>Kies een schending die is vastgesteld.</translation>
    </message>
    <message>
        <source>No penalty was imposed with this directive.</source>
        <translation>Bij deze gedragsaanwijzing is geen dwangsom opgelegd.</translation>
    </message>
    <message>
        <source>The penalty of that day is recorded already.</source>
        <translation>De dwangsom van die dag is al vastgelegd.</translation>
    </message>
    <message>
        <source>Write an amount; all together is no more than the maximum that was imposed.</source>
        <translation>Schrijf een bedrag op; alles samen is niet meer dan het opgelegde maximum.</translation>
    </message>
    <message>
        <source>It lapsed after %1; a demand after that changes nothing.</source>
        <translation>De dwangsom is verjaard na %1; een aanzegging daarna verandert niets.</translation>
    </message>
    <message>
        <source>Say whether it was paid, collected or given up.</source>
        <translation>Schrijf op of de dwangsom is betaald, geïnd of losgelaten.</translation>
    </message>
    <message>
        <source>Somebody went on before the court. Take that back first.</source>
        <translation>Iemand is al verdergegaan bij de rechter. Draai dat eerst terug.</translation>
    </message>
    <message>
        <source>Choose a person, or write the name.</source>
        <translation>Kies een persoon, of schrijf de naam op.</translation>
    </message>
    <message>
        <source>This person is a party already.</source>
        <translation>Deze persoon is al partij.</translation>
    </message>
    <message>
        <source>Write a time as 22:00.</source>
        <translation>Schrijf een tijd als 22:00.</translation>
    </message>
    <message>
        <source>Write from and until which time.</source>
        <translation>Schrijf op van hoe laat tot hoe laat.</translation>
    </message>
    <message>
        <source>The last day of the clause is before the first.</source>
        <translation>De laatste dag van de bepaling ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>Choose a day from %1 up to today.</source>
        <translation>Kies een dag van %1 tot en met vandaag.</translation>
    </message>
    <message>
        <source>Choose a day up to today.</source>
        <translation>Kies een dag tot en met vandaag.</translation>
    </message>
    <message>
        <source>Say why, in a sentence.</source>
        <translation>Schrijf in een zin op waarom.</translation>
    </message>
    <message>
        <source>Choose reports, contacts and documents of this dossier.</source>
        <translation>Kies meldingen, contactmomenten en documenten van dit dossier.</translation>
    </message>
    <message>
        <source>Choose a clause of this directive.</source>
        <translation>Kies een bepaling van deze gedragsaanwijzing.</translation>
    </message>
    <message>
        <source>Breach of %1, established</source>
        <translation>Schending van %1, vastgesteld</translation>
    </message>
    <message>
        <source>Choose a week from that of %1 up to this one.</source>
        <translation>Kies een week vanaf die van %1 tot en met deze.</translation>
    </message>
    <message>
        <source>Say who says so, and how they know.</source>
        <translation>Schrijf op wie dat zegt, en hoe die het weet.</translation>
    </message>
    <message>
        <source>Choose days between the first and the last day.</source>
        <translation>Kies dagen tussen de eerste en de laatste dag.</translation>
    </message>
    <message>
        <source>No evaluation is planned. Plan one first.</source>
        <translation>Er is geen evaluatie gepland. Plan er eerst een.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Schrijf op wat er is besproken.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Schrijf op wat er gebeurde.</translation>
    </message>
    <message>
        <source>The tenant was heard about this breach already.</source>
        <translation>De huurder is al gehoord over deze schending.</translation>
    </message>
    <message>
        <source>Write how and when the tenant was asked to come.</source>
        <translation>Schrijf op hoe en wanneer de huurder is uitgenodigd.</translation>
    </message>
    <message>
        <source>Write what the tenant said.</source>
        <translation>Schrijf op wat de huurder zei.</translation>
    </message>
    <message>
        <source>Somebody decided about this breach already.</source>
        <translation>Over deze schending is al besloten.</translation>
    </message>
    <message>
        <source>Write why, and what follows.</source>
        <translation>Schrijf op waarom, en wat er volgt.</translation>
    </message>
    <message>
        <source>This breach was decided upon; that stays.</source>
        <translation>Over deze schending is besloten; dat blijft staan.</translation>
    </message>
    <message>
        <source>Choose a last day after %1, within two years.</source>
        <translation>Kies een laatste dag na %1, binnen twee jaar.</translation>
    </message>
    <message>
        <source>The last day comes after the first, within five years.</source>
        <translation>De laatste dag komt na de eerste, binnen vijf jaar.</translation>
    </message>
    <message>
        <source>Give seven to sixty days to think it over.</source>
        <translation>Geef zeven tot zestig dagen bedenktijd.</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Een bedrag is niet negatief.</translation>
    </message>
    <message>
        <source>There is no penalty clause to approve.</source>
        <translation>Er is geen boetebeding om akkoord op te geven.</translation>
    </message>
    <message>
        <source>You put this penalty in. Somebody else approves it.</source>
        <translation>U heeft deze boete ingevuld. Een ander geeft akkoord.</translation>
    </message>
    <message>
        <source>The tenant may think it over until %1; signing is possible after that.</source>
        <translation>De huurder heeft bedenktijd tot en met %1; daarna kan hij of zij tekenen.</translation>
    </message>
    <message>
        <source>Nobody signs beside or in the place of this tenant.</source>
        <translation>Naast of in plaats van deze huurder tekent niemand.</translation>
    </message>
    <message>
        <source>Its last day has passed. Make it a draft again, and choose other days.</source>
        <translation>De laatste dag is voorbij. Maak er weer een concept van, en kies andere dagen.</translation>
    </message>
    <message>
        <source>This directive begins on %1.</source>
        <translation>Deze gedragsaanwijzing begint op %1.</translation>
    </message>
    <message>
        <source>This colleague may not open the dossier. Name them on it first, or choose somebody else.</source>
        <translation>Deze collega mag het dossier niet openen. Zet hem of haar eerst op het dossier, of kies iemand anders.</translation>
    </message>
    <message>
        <source>To be heard</source>
        <translation>Nog te horen</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Nog te besluiten</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Niet vastgesteld</translation>
    </message>
    <message>
        <source>It runs for less than a week: too short to say anything.</source>
        <translation>De gedragsaanwijzing loopt korter dan een week: te kort om er iets over te zeggen.</translation>
    </message>
    <message numerus="yes">
        <source>Reports: %1 in the %n week(s) before, %2 in the %n since.</source>
        <translation>
            <numerusform>Meldingen: %1 in de week ervoor, %2 in de week erna.</numerusform>
            <numerusform>Meldingen: %1 in de %n weken ervoor, %2 in de %n weken erna.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are few: it can be chance.</source>
        <translation>Dit zijn er weinig: het kan toeval zijn.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Gevorderd</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vonnis</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Loopt tot en met</translation>
    </message>
    <message>
        <source>Running from</source>
        <translation>Loopt vanaf</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Ended well, extended or to court</source>
        <translation>Goed beëindigd, verlengd of naar de rechter</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Whether a clause is kept, with who watches it.</source>
        <translation>Of een afspraak wordt nagekomen, met wie het volgt.</translation>
    </message>
    <message>
        <source>A talk within five working days. After two breaches we ask the court to impose rules.</source>
        <translation>Een gesprek binnen vijf werkdagen. Na twee schendingen vragen wij de rechter om regels op te leggen.</translation>
    </message>
</context>
<context>
    <name>DiskFiles</name>
    <message>
        <source>The file %1 cannot be written. Check the rights on its folder and whether the drive is connected.</source>
        <translation>Het bestand %1 kan niet worden geschreven. Controleer de rechten op de map en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>The disk is full; the file %1 was not written. Make room and try again.</source>
        <translation>De schijf is vol; het bestand %1 is niet geschreven. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Het bestand %1 bestaat al.</translation>
    </message>
    <message>
        <source>There is too little room in %1: %2 is needed, %3 is free. Make room or choose another folder.</source>
        <translation>Er is te weinig ruimte in %1: nodig is %2, vrij is %3. Maak ruimte vrij of kies een andere map.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk. Choose a shorter one.</source>
        <translation>De naam %1 is te lang voor deze schijf. Kies een kortere.</translation>
    </message>
</context>
<context>
    <name>DocumentGrid</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Wat de cijfers betekenen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>DocumentXlsx</name>
    <message>
        <source>The table &quot;%1&quot; has more rows than a spreadsheet can hold. Choose a smaller selection, or export it as CSV.</source>
        <translation>De tabel ‘%1’ heeft meer rijen dan in een rekenblad passen. Kies een kleinere selectie of exporteer naar CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: there is no room for temporary files. Make room on the disk and try again.</source>
        <translation>Het rekenblad kon niet worden gemaakt: er is geen ruimte voor tijdelijke bestanden. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The file has no name.</source>
        <translation>Het bestand heeft geen naam.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Het bestand %1 is leeg.</translation>
    </message>
    <message>
        <source>The file %1 is too large (%2); at most %3 fits. Make it smaller, or split it.</source>
        <translation>Het bestand %1 is te groot (%2); er past ten hoogste %3. Maak het kleiner of splits het.</translation>
    </message>
    <message>
        <source>The file %1 is not what was added: it was damaged or altered. Restore it from a back-up.</source>
        <translation>Het bestand %1 is niet wat er is toegevoegd: het is beschadigd of gewijzigd. Zet het terug uit een reservekopie.</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>Geef het document een titel.</translation>
    </message>
    <message>
        <source>Say why this document is removed; the log keeps the reason.</source>
        <translation>Geef de reden van het verwijderen van dit document; die blijft in het logboek.</translation>
    </message>
    <message>
        <source>%1 is not a file. Of a folder, choose the files in it.</source>
        <translation>%1 is geen bestand. Kies bij een map de bestanden die erin staan.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Is it still there, and may you read it?</source>
        <translation>%1 kan niet worden geopend. Staat het er nog, en mag u het lezen?</translation>
    </message>
    <message>
        <source>The file could not be read to its end, so it was not added. Is its drive still connected?</source>
        <translation>Het bestand kon niet tot het eind worden gelezen en is niet toegevoegd. Is de schijf of stick nog aangesloten?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Gestopt. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>The file changed while it was read, so it was not added. Close it in its own program and try again.</source>
        <translation>Het bestand veranderde tijdens het lezen en is niet toegevoegd. Sluit het in zijn eigen programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The file %1 is too large to show here (%2). Save a copy to open it in its own program.</source>
        <translation>Het bestand %1 is te groot om hier te tonen (%2). Sla een kopie op om het in zijn eigen programma te openen.</translation>
    </message>
    <message>
        <source>This document belongs to what was said on %1, under Involved. Take it off there first.</source>
        <translation>Dit document hoort bij wat op %1 is gezegd, bij Betrokkenen. Haal het daar eerst weg.</translation>
    </message>
    <message>
        <source>This is a letter as it was sent, so it stays. To set it right, write a new edition.</source>
        <translation>Dit is een brief zoals die is verstuurd, dus die blijft. Maak een nieuwe versie om een fout te herstellen.</translation>
    </message>
</context>
<context>
    <name>DossierLinks</name>
    <message>
        <source>Choose the other dossier from the list.</source>
        <translation>Kies het andere dossier uit de lijst.</translation>
    </message>
    <message>
        <source>A dossier is not linked to itself.</source>
        <translation>Een dossier kunt u niet met zichzelf verbinden.</translation>
    </message>
    <message>
        <source>These two dossiers are linked already.</source>
        <translation>Deze twee dossiers zijn al verbonden.</translation>
    </message>
</context>
<context>
    <name>DossierRules</name>
    <message>
        <source>open for more than %1 days, nothing done in the last %2</source>
        <translation>langer dan %1 dagen open, in de laatste %2 dagen niets gedaan</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>Give the dossier a title, such as &quot;Noise Lijsterhof 14&quot;.</source>
        <translation>Geef het dossier een titel, zoals ‘Geluidsoverlast Lijsterhof 14’.</translation>
    </message>
    <message>
        <source>Name the partner who has the lead.</source>
        <translation>Vul in welke partner de regie heeft.</translation>
    </message>
    <message>
        <source>The risk score is a number from 0 to 20.</source>
        <translation>De risicoscore is een getal van 0 tot en met 20.</translation>
    </message>
    <message>
        <source>Report %1 of %2 is open</source>
        <translation>Melding %1 van %2 is open</translation>
    </message>
    <message>
        <source>%1 of %2, due %3</source>
        <translation>%1 van %2, uiterlijk %3</translation>
    </message>
    <message>
        <source>%1 of %2, suspended</source>
        <translation>%1 van %2, opgeschort</translation>
    </message>
    <message>
        <source>Aftercare: ask both sides how it goes</source>
        <translation>Nazorg: vraag beide partijen hoe het gaat</translation>
    </message>
    <message>
        <source>Choose the outcome of the dossier.</source>
        <translation>Kies het resultaat van het dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this dossier are still open. Finish them, or say why the dossier closes all the same.</source>
        <translation>
            <numerusform>%n onderdeel van dit dossier is nog open. Rond het af, of geef aan waarom het dossier toch sluit.</numerusform>
            <numerusform>%n onderdelen van dit dossier zijn nog open. Rond ze af, of geef aan waarom het dossier toch sluit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why nobody asks later how it goes.</source>
        <translation>Geef aan waarom er geen nazorg nodig is.</translation>
    </message>
    <message>
        <source>Choose a day within the next two years for the aftercare.</source>
        <translation>Kies voor de nazorg een dag binnen twee jaar.</translation>
    </message>
    <message>
        <source>This dossier is open already.</source>
        <translation>Dit dossier is al open.</translation>
    </message>
    <message>
        <source>Say why the dossier is opened again.</source>
        <translation>Geef de reden van het heropenen van het dossier.</translation>
    </message>
    <message>
        <source>This dossier is closed. Open it again first.</source>
        <translation>Dit dossier is gesloten. Heropen het eerst.</translation>
    </message>
    <message>
        <source>Choose a colleague who handles reports and dossiers.</source>
        <translation>Kies een collega die meldingen en dossiers behandelt.</translation>
    </message>
    <message>
        <source>This report is in a dossier already.</source>
        <translation>Deze melding zit al in een dossier.</translation>
    </message>
    <message>
        <source>Say why the phase changes; it belongs in the dossier.</source>
        <translation>Geef aan waarom de fase verandert. De reden komt in het dossier.</translation>
    </message>
    <message>
        <source>Only its handler or the coordinator decides who may open a dossier.</source>
        <translation>Alleen de behandelaar of de coördinator bepaalt wie een dossier mag inzien.</translation>
    </message>
    <message>
        <source>Say why this may be opened by more or fewer people.</source>
        <translation>Geef aan waarom meer of minder mensen dit mogen inzien.</translation>
    </message>
    <message>
        <source>You would shut yourself out. Name yourself too, or make yourself the handler.</source>
        <translation>U zou uzelf buitensluiten. Wijs ook uzelf aan, of word behandelaar.</translation>
    </message>
    <message>
        <source>The dossier is not open to who handled the report.</source>
        <translation>De behandelaar van de melding mag dit dossier niet inzien.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose a day up to today.</source>
        <translation>Die dag moet nog komen. Kies een dag tot en met vandaag.</translation>
    </message>
    <message>
        <source>A dossier of this kind is secret: choose the level Secret first.</source>
        <translation>Een dossier van deze soort is geheim: kies eerst de vertrouwelijkheid Geheim.</translation>
    </message>
    <message>
        <source>A dossier is never public: choose another level.</source>
        <translation>Een dossier is nooit openbaar: kies een andere vertrouwelijkheid.</translation>
    </message>
    <message>
        <source>Chosen when the dossier was opened.</source>
        <translation>Gekozen bij het openen van het dossier.</translation>
    </message>
    <message>
        <source>The dossier was opened again.</source>
        <translation>Het dossier is heropend.</translation>
    </message>
    <message>
        <source>Step “%1”</source>
        <translation>Stap “%1”</translation>
    </message>
    <message>
        <source>Measure “%1”</source>
        <translation>Maatregel “%1”</translation>
    </message>
    <message>
        <source>Draft of the letter “%1”</source>
        <translation>Concept van de brief ‘%1’</translation>
    </message>
    <message>
        <source>Breach of %1, not decided</source>
        <translation>Schending van %1, nog niet over besloten</translation>
    </message>
    <message>
        <source>Forfeited penalty, lapses after %1</source>
        <translation>Verbeurde dwangsom, verjaart na %1</translation>
    </message>
    <message>
        <source>Behaviour directive %1</source>
        <translation>Gedragsaanwijzing %1</translation>
    </message>
    <message>
        <source>The risk follows from the scores in the tab Strength. Judge it again there.</source>
        <translation>Het risico volgt uit de scores op het tabblad Sterkte. Beoordeel het daar opnieuw.</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Say why this is erased; the log keeps the reason.</source>
        <translation>Zeg waarom dit wordt gewist; het logboek bewaart de reden.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Joined to a dossier</source>
        <translation>In een dossier geplaatst</translation>
    </message>
    <message>
        <source>Changed phase</source>
        <translation>Fase gewijzigd</translation>
    </message>
    <message>
        <source>Met a deadline</source>
        <translation>Termijn gehaald</translation>
    </message>
    <message>
        <source>Suspended a deadline</source>
        <translation>Termijn opgeschort</translation>
    </message>
    <message>
        <source>Resumed a deadline</source>
        <translation>Termijn hervat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ingelogd</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uitgelogd</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Made a back-up</source>
        <translation>Reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Restored a back-up</source>
        <translation>Reservekopie teruggezet</translation>
    </message>
    <message>
        <source>Acknowledge within</source>
        <translation>Bevestigen binnen</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Folder for back-ups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
    <message>
        <source>Back-up on closing</source>
        <translation>Reservekopie bij sluiten</translation>
    </message>
    <message>
        <source>Back-ups kept</source>
        <translation>Bewaarde reservekopieën</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Year of building</source>
        <translation>Bouwjaar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reden van sluiten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Conditie</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertrouwelijkheid</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Feedback within</source>
        <translation>Terugkoppelen binnen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Vergrendelen na (minuten)</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Engelse naam</translation>
    </message>
    <message>
        <source>Dutch name</source>
        <translation>Nederlandse naam</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Aard</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation>Eigen sluitingsdagen</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligt in</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streeftermijn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tenant number</source>
        <translation>Huurdernummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Te kiezen tot en met</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Werkbestand</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Huurovereenkomst</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Signalering</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>Standaardtekst</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Opgeslagen weergave</translation>
    </message>
    <message>
        <source>Month&apos;s report</source>
        <translation>Maandrapportage</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beklaagde</translation>
    </message>
    <message>
        <source>Description of the accused</source>
        <translation>Omschrijving van de beklaagde</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Aftercare on</source>
        <translation>Nazorg op</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Closed on 24 December</source>
        <translation>Gesloten op 24 december</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Kind of costs</source>
        <translation>Soort kosten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Ground of the ending</source>
        <translation>Grond van beëindiging</translation>
    </message>
    <message>
        <source>Reason of the ending</source>
        <translation>Reden van beëindiging</translation>
    </message>
    <message>
        <source>Days on a par with a holiday</source>
        <translation>Met een feestdag gelijkgestelde dagen</translation>
    </message>
    <message>
        <source>Closed on days on a par with a holiday</source>
        <translation>Gesloten op gelijkgestelde dagen</translation>
    </message>
    <message>
        <source>Version for partners</source>
        <translation>Versie voor partners</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Bestandssoort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Closed on Good Friday</source>
        <translation>Gesloten op Goede Vrijdag</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Huishoudens</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Reason for being late</source>
        <translation>Waarom te laat</translation>
    </message>
    <message>
        <source>Remark on being late</source>
        <translation>Toelichting bij te laat</translation>
    </message>
    <message>
        <source>In the lead</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Partner in the lead</source>
        <translation>Partner met de regie</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Gehaald op</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Alleen in te zien door</translation>
    </message>
    <message>
        <source>Closed on 31 December</source>
        <translation>Gesloten op 31 december</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Volgende herbeoordeling op</translation>
    </message>
    <message>
        <source>Number confirmed as no BSN</source>
        <translation>Nummer bevestigd als geen BSN</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Andere categorieën</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Remark on the outcome</source>
        <translation>Toelichting bij het resultaat</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Polluted home</source>
        <translation>Vervuilde woning</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Time of receipt known</source>
        <translation>Tijdstip van ontvangst bekend</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Kind of reporter</source>
        <translation>Soort melder</translation>
    </message>
    <message>
        <source>Home of the reporter</source>
        <translation>Woning van de melder</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risicoscore</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Name kept from the accused</source>
        <translation>Naam niet noemen aan de beklaagde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Spoken to the neighbours</source>
        <translation>Met de buren gesproken</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Eén onderwerp</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Eerste beoordeling</translation>
    </message>
    <message>
        <source>Proposed assessment</source>
        <translation>Voorgestelde eerste beoordeling</translation>
    </message>
    <message>
        <source>Reason of the assessment</source>
        <translation>Reden van de eerste beoordeling</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Te kiezen vanaf</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>With the password of then</source>
        <translation>Met het wachtwoord van toen</translation>
    </message>
    <message>
        <source>Numbers skipped</source>
        <translation>Nummers overgeslagen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Acknowledgement due on</source>
        <translation>Ontvangstbevestiging uiterlijk op</translation>
    </message>
    <message>
        <source>Feedback due on</source>
        <translation>Terugkoppeling uiterlijk op</translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation>Hervat op</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Opgeschort vanaf</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Opschortingen</translation>
    </message>
    <message>
        <source>Feedback (target) due on</source>
        <translation>Terugkoppeling (streeftermijn) uiterlijk op</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Ontvangst bevestigd op</translation>
    </message>
    <message>
        <source>Feedback given on</source>
        <translation>Teruggekoppeld op</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Bestandstype</translation>
    </message>
    <message>
        <source>Hash of the contents</source>
        <translation>Controlegetal van de inhoud</translation>
    </message>
    <message>
        <source>With the roles of before the restore</source>
        <translation>Met de rollen van vóór het terugzetten</translation>
    </message>
    <message>
        <source>Feedback (target) met on</source>
        <translation>Terugkoppeling (streeftermijn) gehaald op</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Older key file</source>
        <translation>Oud sleutelbestand</translation>
    </message>
    <message>
        <source>Page on complaints</source>
        <translation>Pagina over klachten</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Tenants&apos; organisation</source>
        <translation>Huurdersorganisatie</translation>
    </message>
    <message>
        <source>Erased from the log</source>
        <translation>Gewist uit het logboek</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Erased on %1</source>
        <translation>Gewist op %1</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Stroomschema</translation>
    </message>
    <message>
        <source>Extended a deadline</source>
        <translation>Termijn verlengd</translation>
    </message>
    <message>
        <source>Merged a person</source>
        <translation>Persoon samengevoegd</translation>
    </message>
    <message>
        <source>Undid a merge</source>
        <translation>Samenvoegen ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Longer term</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Double roles in dossiers removed</source>
        <translation>Dubbele rollen in dossiers weggehaald</translation>
    </message>
    <message>
        <source>Closed on Liberation Day</source>
        <translation>Gesloten op Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Samengevoegd met</translation>
    </message>
    <message>
        <source>Alerts moved</source>
        <translation>Signaleringen meegegaan</translation>
    </message>
    <message>
        <source>Reports moved, as accused</source>
        <translation>Meldingen meegegaan, als beklaagde</translation>
    </message>
    <message>
        <source>Reports moved, as reporter</source>
        <translation>Meldingen meegegaan, als melder</translation>
    </message>
    <message>
        <source>Contacts moved</source>
        <translation>Contacten meegegaan</translation>
    </message>
    <message>
        <source>Roles in dossiers moved</source>
        <translation>Rollen in dossiers meegegaan</translation>
    </message>
    <message>
        <source>Tenancies moved</source>
        <translation>Huurovereenkomsten meegegaan</translation>
    </message>
    <message>
        <source>Skipped a step</source>
        <translation>Sloeg een stap over</translation>
    </message>
    <message>
        <source>Left a step</source>
        <translation>Liet een stap los</translation>
    </message>
    <message>
        <source>Names in calendar files</source>
        <translation>Namen in agendabestanden</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Legal note in English</source>
        <translation>Juridisch, in het Engels</translation>
    </message>
    <message>
        <source>Legal note in Dutch</source>
        <translation>Juridisch, in het Nederlands</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Hearings moved</source>
        <translation>Hoor en wederhoor verplaatst</translation>
    </message>
    <message>
        <source>Incidents moved</source>
        <translation>Incidenten verplaatst</translation>
    </message>
    <message>
        <source>Measures moved</source>
        <translation>Maatregelen verplaatst</translation>
    </message>
    <message>
        <source>When to use it, in English</source>
        <translation>Wanneer, in het Engels</translation>
    </message>
    <message>
        <source>When to use it, in Dutch</source>
        <translation>Wanneer, in het Nederlands</translation>
    </message>
    <message>
        <source>Address of the letterhead</source>
        <translation>Adres in het briefhoofd</translation>
    </message>
    <message>
        <source>Complaint answered within</source>
        <translation>Klacht beantwoord binnen</translation>
    </message>
    <message>
        <source>Complaints committee</source>
        <translation>Klachtencommissie</translation>
    </message>
    <message>
        <source>How to reach the complaints committee</source>
        <translation>Contact klachtencommissie</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelop</translation>
    </message>
    <message>
        <source>Free legal advice</source>
        <translation>Gratis juridisch advies</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Help of the municipality</source>
        <translation>Hulp van de gemeente</translation>
    </message>
    <message>
        <source>How long a closed dossier is kept</source>
        <translation>Bewaartermijn van een gesloten dossier</translation>
    </message>
    <message>
        <source>Return line above the address</source>
        <translation>Retourregel boven het adres</translation>
    </message>
    <message>
        <source>Height of the window (mm)</source>
        <translation>Hoogte van het venster (mm)</translation>
    </message>
    <message>
        <source>Width of the window (mm)</source>
        <translation>Breedte van het venster (mm)</translation>
    </message>
    <message>
        <source>Window from the left (mm)</source>
        <translation>Venster vanaf links (mm)</translation>
    </message>
    <message>
        <source>Window from the top (mm)</source>
        <translation>Venster vanaf boven (mm)</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Briefsjabloon</translation>
    </message>
    <message>
        <source>Next step of a directive</source>
        <translation>Volgende stap van een gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Parties of directives moved</source>
        <translation>Partijen van gedragsaanwijzingen verplaatst</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vervanger</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped.</source>
        <translation>De export is gestopt.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>The file could not be written to &quot;%1&quot;: the disk is full or cannot be reached. Make room or choose another place.</source>
        <translation>Het bestand kon niet worden opgeslagen als ‘%1’: de schijf is vol of niet bereikbaar. Maak ruimte of kies een andere plek.</translation>
    </message>
    <message>
        <source>The file cannot be saved as &quot;%1&quot;. Choose a folder in which you may save, and close the file if it is open elsewhere.</source>
        <translation>Het bestand kan niet worden opgeslagen als ‘%1’. Kies een map waarin u mag opslaan en sluit het bestand als het elders geopend is.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Gehaald op</translation>
    </message>
    <message>
        <source>Reason for being late</source>
        <translation>Waarom te laat</translation>
    </message>
    <message>
        <source>Remark on being late</source>
        <translation>Toelichting bij te laat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Opschortingen</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Opgeschort vanaf</translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation>Hervat op</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Toegevoegd op</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Leading partner</source>
        <translation>Partner met regie</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>No handler</source>
        <translation>Geen behandelaar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertrouwelijkheid</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>No risk score</source>
        <translation>Geen risicoscore</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herbeoordeling</translation>
    </message>
    <message>
        <source>No review planned</source>
        <translation>Geen herbeoordeling gepland</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>Aftercare on</source>
        <translation>Nazorg op</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Open voor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Time of receipt known</source>
        <translation>Tijdstip van ontvangst bekend</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Kind of reporter</source>
        <translation>Soort melder</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Home of the reporter</source>
        <translation>Woning van de melder</translation>
    </message>
    <message>
        <source>Name kept from the accused</source>
        <translation>Naam niet noemen aan de beklaagde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beklaagde</translation>
    </message>
    <message>
        <source>Description of the accused</source>
        <translation>Omschrijving van de beklaagde</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Andere categorieën</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Aard</translation>
    </message>
    <message>
        <source>Spoken to the neighbours</source>
        <translation>Met de buren gesproken</translation>
    </message>
    <message>
        <source>Polluted home</source>
        <translation>Vervuilde woning</translation>
    </message>
    <message>
        <source>Proposed assessment</source>
        <translation>Voorgestelde eerste beoordeling</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Eerste beoordeling</translation>
    </message>
    <message>
        <source>Reason of the assessment</source>
        <translation>Reden van de eerste beoordeling</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer elders</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reden van sluiten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Numbers confirmed</source>
        <translation>Nummers bevestigd</translation>
    </message>
    <message>
        <source>Acknowledgement due on</source>
        <translation>Ontvangstbevestiging uiterlijk op</translation>
    </message>
    <message>
        <source>Feedback (target) due on</source>
        <translation>Terugkoppeling (streeftermijn) uiterlijk op</translation>
    </message>
    <message>
        <source>Feedback due on</source>
        <translation>Terugkoppeling uiterlijk op</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Ontvangst bevestigd op</translation>
    </message>
    <message>
        <source>Feedback (target) met on</source>
        <translation>Terugkoppeling (streeftermijn) gehaald op</translation>
    </message>
    <message>
        <source>Feedback on</source>
        <translation>Teruggekoppeld op</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Must be done before closing</source>
        <translation>Moet klaar voor afsluiten</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Longer term</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Stroomschema</translation>
    </message>
    <message>
        <source>Version of the process</source>
        <translation>Versie van het stroomschema</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Points that were ticked</source>
        <translation>Afgevinkte punten</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>Ended without being done</source>
        <translation>Beëindigd zonder gedaan te zijn</translation>
    </message>
    <message>
        <source>Came from step</source>
        <translation>Volgt op stap</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluit van</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Second colleague</source>
        <translation>Tweede collega</translation>
    </message>
    <message>
        <source>Answer of the second colleague</source>
        <translation>Antwoord van de tweede collega</translation>
    </message>
    <message>
        <source>Linked dossier</source>
        <translation>Verbonden dossier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Versie van het sjabloon</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Sets right</source>
        <translation>Herstelt</translation>
    </message>
    <message>
        <source>Begun together with</source>
        <translation>Samen begonnen met</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Goes to a partner or the court</source>
        <translation>Gaat naar een partner of de rechter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>Final at</source>
        <translation>Definitief op</translation>
    </message>
    <message>
        <source>Made final by</source>
        <translation>Definitief gemaakt door</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Vervangen door een nieuwere</translation>
    </message>
    <message>
        <source>Proof of sending</source>
        <translation>Bewijs van verzending</translation>
    </message>
    <message>
        <source>Behaviour directive</source>
        <translation>Gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Bepaling</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat is er gebeurd</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Who saw or heard it</source>
        <translation>Wie het zag of hoorde</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Blijkt uit</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Gemeld op</translation>
    </message>
    <message>
        <source>Hear at the latest on</source>
        <translation>Uiterlijk horen op</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Gehoord op</translation>
    </message>
    <message>
        <source>What was put to them</source>
        <translation>Wat is voorgehouden</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Wat is gezegd</translation>
    </message>
    <message>
        <source>Their own statement</source>
        <translation>Zienswijze</translation>
    </message>
    <message>
        <source>Document with their statement</source>
        <translation>Document met de zienswijze</translation>
    </message>
    <message>
        <source>Document that it answers</source>
        <translation>Document waarop het antwoord geeft</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Gehoord door</translation>
    </message>
    <message>
        <source>Recorded by whom</source>
        <translation>Opname gemaakt door</translation>
    </message>
    <message>
        <source>Recorded where</source>
        <translation>Opname gemaakt waar</translation>
    </message>
    <message>
        <source>With whose knowledge</source>
        <translation>Met wiens medeweten</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>What the tenant said</source>
        <translation>Wat de huurder zei</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Schending</translation>
    </message>
    <message>
        <source>Forfeited on</source>
        <translation>Verbeurd op</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Demanded by writ on</source>
        <translation>Aangezegd bij exploot op</translation>
    </message>
    <message>
        <source>Lapses after</source>
        <translation>Verjaart na</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Afgehandeld op</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Hoe afgehandeld</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Stand daarvoor</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Volgt op</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Facts in words</source>
        <translation>Feiten in woorden</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Eerder geprobeerd</translation>
    </message>
    <message>
        <source>View of the tenant</source>
        <translation>Kijk van de huurder</translation>
    </message>
    <message>
        <source>Help that was offered</source>
        <translation>Aangeboden hulp</translation>
    </message>
    <message>
        <source>How it is followed</source>
        <translation>Hoe het wordt gevolgd</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Wat wordt gedeeld</translation>
    </message>
    <message>
        <source>What follows on a breach</source>
        <translation>Gevolg bij een schending</translation>
    </message>
    <message>
        <source>Days to think it over</source>
        <translation>Dagen bedenktijd</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Voorgesteld op</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Geweigerd op</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Boete of dwangsom</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Negotiated by itself</source>
        <translation>Apart besproken</translation>
    </message>
    <message>
        <source>Penalty put in by</source>
        <translation>Boete ingevuld door</translation>
    </message>
    <message>
        <source>Penalty approved by</source>
        <translation>Akkoord op boete door</translation>
    </message>
    <message>
        <source>Writ of</source>
        <translation>Dagvaarding van</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Rechtbank</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Judgment of</source>
        <translation>Vonnis van</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Betekend op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Legal capacity</source>
        <translation>Bekwaamheid</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Nagegaan op</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>Nagegaan door</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Understands what is agreed</source>
        <translation>Begrijpt wat wordt afgesproken</translation>
    </message>
    <message>
        <source>Representative signed on</source>
        <translation>Vertegenwoordiger tekende op</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>From time</source>
        <translation>Vanaf tijd</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>Tot tijd</translation>
    </message>
    <message>
        <source>Place of the clause</source>
        <translation>Plaats van de bepaling</translation>
    </message>
    <message>
        <source>Towards whom</source>
        <translation>Tegenover wie</translation>
    </message>
    <message>
        <source>Who watches</source>
        <translation>Wie het volgt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Stands as it is</source>
        <translation>Blijft zo staan</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Nagekomen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Planned last day</source>
        <translation>Geplande laatste dag</translation>
    </message>
    <message>
        <source>Our role</source>
        <translation>Onze rol</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Point of the list</source>
        <translation>Punt van de lijst</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>Wie is gehoord</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Consequences, why</source>
        <translation>Gevolgen, waarom</translation>
    </message>
    <message>
        <source>How often and how long</source>
        <translation>Hoe vaak en hoe lang</translation>
    </message>
    <message>
        <source>How often and how long, why</source>
        <translation>Hoe vaak en hoe lang, waarom</translation>
    </message>
    <message>
        <source>Violence and threats</source>
        <translation>Geweld en dreiging</translation>
    </message>
    <message>
        <source>Violence and threats, why</source>
        <translation>Geweld en dreiging, waarom</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Afhankelijken</translation>
    </message>
    <message>
        <source>Dependants, why</source>
        <translation>Afhankelijken, waarom</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Kwetsbaarheid</translation>
    </message>
    <message>
        <source>Vulnerability, why</source>
        <translation>Kwetsbaarheid, waarom</translation>
    </message>
    <message>
        <source>Room to change</source>
        <translation>Ruimte om te veranderen</translation>
    </message>
    <message>
        <source>Room to change, why</source>
        <translation>Ruimte om te veranderen, waarom</translation>
    </message>
    <message>
        <source>Danger of fire or gas</source>
        <translation>Gevaar van brand of gas</translation>
    </message>
</context>
<context>
    <name>FigureCause</name>
    <message numerus="yes">
        <source>%n report(s) were registered later</source>
        <translation>
            <numerusform>%n melding is later geregistreerd</numerusform>
            <numerusform>%n meldingen zijn later geregistreerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) got another category, place or reporter</source>
        <translation>
            <numerusform>%n melding kreeg een andere categorie, plaats of melder</numerusform>
            <numerusform>%n meldingen kregen een andere categorie, plaats of melder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were closed later with an earlier day</source>
        <translation>
            <numerusform>%n melding is later gesloten met een eerdere dag</numerusform>
            <numerusform>%n meldingen zijn later gesloten met een eerdere dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) were reopened</source>
        <translation>
            <numerusform>%n melding is heropend</numerusform>
            <numerusform>%n meldingen zijn heropend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) got an acknowledgement or answer later</source>
        <translation>
            <numerusform>%n melding kreeg later een ontvangstbevestiging of terugkoppeling</numerusform>
            <numerusform>%n meldingen kregen later een ontvangstbevestiging of terugkoppeling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) got other costs</source>
        <translation>
            <numerusform>%n melding kreeg andere kosten</numerusform>
            <numerusform>%n meldingen kregen andere kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were registered later</source>
        <translation>
            <numerusform>%n dossier is later geregistreerd</numerusform>
            <numerusform>%n dossiers zijn later geregistreerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were closed later with an earlier day</source>
        <translation>
            <numerusform>%n dossier is later gesloten met een eerdere dag</numerusform>
            <numerusform>%n dossiers zijn later gesloten met een eerdere dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were reopened</source>
        <translation>
            <numerusform>%n dossier is heropend</numerusform>
            <numerusform>%n dossiers zijn heropend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) were changed</source>
        <translation>
            <numerusform>%n dossier is gewijzigd</numerusform>
            <numerusform>%n dossiers zijn gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: to which numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) had a deadline suspended, resumed or extended</source>
        <translation>
            <numerusform>van %n melding is een termijn opgeschort, hervat of verlengd</numerusform>
            <numerusform>van %n meldingen is een termijn opgeschort, hervat of verlengd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) had a behaviour directive begun, breached or ended later</source>
        <translation>
            <numerusform>in %n dossier is later een gedragsaanwijzing begonnen, geschonden of beëindigd</numerusform>
            <numerusform>in %n dossiers is later een gedragsaanwijzing begonnen, geschonden of beëindigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureName</name>
    <message>
        <source>New reports</source>
        <translation>Nieuwe meldingen</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Melders</translation>
    </message>
    <message>
        <source>Anonymous reports</source>
        <translation>Anonieme meldingen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Polluted homes</source>
        <translation>Vervuilde woningen</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Op tijd bevestigd</translation>
    </message>
    <message>
        <source>Acknowledgement due or given</source>
        <translation>Termijn ontvangstbevestiging verlopen of gehaald</translation>
    </message>
    <message>
        <source>Acknowledgement still running</source>
        <translation>Termijn ontvangstbevestiging loopt nog</translation>
    </message>
    <message>
        <source>Answered within the target</source>
        <translation>Teruggekoppeld binnen de streeftermijn</translation>
    </message>
    <message>
        <source>Target due or met</source>
        <translation>Streeftermijn verlopen of gehaald</translation>
    </message>
    <message>
        <source>Target still running</source>
        <translation>Streeftermijn loopt nog</translation>
    </message>
    <message>
        <source>Answered within the limit</source>
        <translation>Teruggekoppeld binnen de termijn</translation>
    </message>
    <message>
        <source>Limit due or met</source>
        <translation>Termijn verlopen of gehaald</translation>
    </message>
    <message>
        <source>Limit still running</source>
        <translation>Termijn loopt nog</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open meldingen</translation>
    </message>
    <message>
        <source>Open reports past a deadline</source>
        <translation>Open meldingen met een verlopen termijn</translation>
    </message>
    <message>
        <source>Dossiers opened</source>
        <translation>Dossiers geopend</translation>
    </message>
    <message>
        <source>Dossiers closed</source>
        <translation>Dossiers gesloten</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Open dossiers</translation>
    </message>
    <message>
        <source>Lead time, median in days</source>
        <translation>Doorlooptijd, mediaan in dagen</translation>
    </message>
    <message>
        <source>Lead time, 90th percentile in days</source>
        <translation>Doorlooptijd, 90e percentiel in dagen</translation>
    </message>
    <message>
        <source>Stuck dossiers</source>
        <translation>Stilliggende dossiers</translation>
    </message>
    <message>
        <source>Repeat addresses</source>
        <translation>Herhaaladressen</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>zonder gebied</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, what it is split by</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Behaviour directives started</source>
        <translation>Gedragsaanwijzingen begonnen</translation>
    </message>
    <message>
        <source>Behaviour directives running</source>
        <translation>Gedragsaanwijzingen lopend</translation>
    </message>
    <message>
        <source>Behaviour directives breached</source>
        <translation>Gedragsaanwijzingen geschonden</translation>
    </message>
    <message>
        <source>Behaviour directives ended well</source>
        <translation>Gedragsaanwijzingen goed beëindigd</translation>
    </message>
    <message>
        <source>Behaviour directives taken to court</source>
        <translation>Gedragsaanwijzingen naar de rechter</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Stappen gedaan</translation>
    </message>
    <message>
        <source>Steps done in time</source>
        <translation>Stappen op tijd gedaan</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>The period must end after it begins. Choose two other dates.</source>
        <translation>De periode moet eindigen nadat die begint. Kies twee andere datums.</translation>
    </message>
    <message>
        <source>There is no area with the code %1.</source>
        <translation>Er is geen gebied met de code %1.</translation>
    </message>
    <message>
        <source>The figures of this final report cannot be read. Restore a back-up to get them back.</source>
        <translation>De cijfers van deze vastgestelde rapportage zijn niet te lezen. Zet een reservekopie terug om ze terug te krijgen.</translation>
    </message>
    <message>
        <source>This period still runs. It can be declared final from %1.</source>
        <translation>Deze periode loopt nog. U kunt de rapportage vaststellen vanaf %1.</translation>
    </message>
    <message>
        <source>This final report does not exist.</source>
        <translation>Deze vastgestelde rapportage bestaat niet.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>A link can name a step, a letter or an instrument, such as [WO08](step:WO08). “%1” is none of these.</source>
        <translation>Een link kan een stap, een brief of een instrument noemen, zoals [WO08](step:WO08). “%1” is dat niet.</translation>
    </message>
    <message>
        <source>There is no “%1” to link to.</source>
        <translation>“%1” bestaat niet; er kan geen link naartoe.</translation>
    </message>
    <message>
        <source>The first line must be the title: “# ” and its words.</source>
        <translation>De eerste regel moet de titel zijn: “# ” en dan de woorden.</translation>
    </message>
    <message>
        <source>There is no chapter: a line that begins with “## ” and its heading.</source>
        <translation>Er is geen hoofdstuk: een regel die begint met “## ” en dan de kop.</translation>
    </message>
    <message>
        <source>“%1” would lead outside Woonrust; write it in words.</source>
        <translation>“%1” zou buiten Woonrust leiden; schrijf het in woorden.</translation>
    </message>
    <message>
        <source>This point to tick stands there twice: “%1”.</source>
        <translation>Dit punt om aan te vinken staat er twee keer: “%1”.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>This text has %n faults. The first: %1</source>
        <translation>
            <numerusform>Deze tekst heeft %n fout. De eerste: %1</numerusform>
            <numerusform>Deze tekst heeft %n fouten. De eerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the text of the handbook.</source>
        <translation>Schrijf de tekst van het handboek.</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Earlier reports about the same days went to others. Whoever has both can subtract them, and may find a small number that is left out of each:</source>
        <translation>Over dezelfde dagen zijn eerder rapporten verstrekt. Wie beide heeft, kan ze van elkaar aftrekken en zo een klein aantal vinden dat in elk ervan is weggelaten:</translation>
    </message>
    <message>
        <source>the whole work area</source>
        <translation>het hele werkgebied</translation>
    </message>
    <message>
        <source>recipient not noted</source>
        <translation>ontvanger niet genoteerd</translation>
    </message>
    <message>
        <source>%1, %2: to %3 on %4 by %5</source>
        <extracomment>%1 October 2026, %2 area, %3 recipient, %4 day, %5 user</extracomment>
        <translation>%1, %2: aan %3 op %4 door %5</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Who had this no longer works on reports and dossiers.</source>
        <translation>Degene die dit had, behandelt geen meldingen en dossiers meer.</translation>
    </message>
    <message>
        <source>The dossier is not open to whose task this was.</source>
        <translation>Degene die deze taak had, mag dit dossier niet inzien.</translation>
    </message>
    <message>
        <source>Nobody else may open dossier %1. Have a colleague named on it, or make somebody coordinator, first.</source>
        <translation>Niemand anders mag dossier %1 inzien. Geef eerst een collega toegang of maak iemand coördinator.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open the menu</source>
        <translation>Het menu openen</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>Open the calendar of a date field</source>
        <translation>De kalender van een datumveld openen</translation>
    </message>
    <message>
        <source>Take away the filter or value that has the focus</source>
        <translation>Het gekozen filter of de gekozen waarde weghalen</translation>
    </message>
    <message>
        <source>Undo what the notice says</source>
        <translation>Ongedaan maken wat de mededeling zegt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Woonrust %1</source>
        <translation>Woonrust %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, change it and hand it on. It comes without any warranty. Nothing you enter leaves this PC by itself.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later: u mag het programma gebruiken, veranderen en doorgeven. Er is geen garantie. Niets wat u invoert, verlaat uit zichzelf deze pc.</translation>
    </message>
    <message>
        <source>Made with %1.</source>
        <translation>Gemaakt met %1.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;About Woonrust</source>
        <translation>&amp;Over Woonrust</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open the menu of the line that has the focus</source>
        <translation>Het menu van de gekozen regel openen</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Eerste Paasdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Tweede Paasdag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Koningsdag</translation>
    </message>
    <message>
        <source>Queen&apos;s Day</source>
        <translation>Koninginnedag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Eerste Pinksterdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Tweede Pinksterdag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Eerste Kerstdag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Tweede Kerstdag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Kerstavond</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Oudjaarsdag</translation>
    </message>
    <message>
        <source>office closed</source>
        <translation>kantoor gesloten</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>equated with a holiday</source>
        <translation>gelijkgesteld met een feestdag</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Het bestand %1 bestaat niet.</translation>
    </message>
    <message>
        <source>It has no boundary.</source>
        <translation>Het heeft geen grens.</translation>
    </message>
    <message>
        <source>Its boundary is no surface but a point or a line.</source>
        <translation>De grens is geen vlak maar een punt of een lijn.</translation>
    </message>
    <message>
        <source>Its boundary crosses itself and cannot be repaired.</source>
        <translation>De grens kruist zichzelf en is niet te herstellen.</translation>
    </message>
    <message>
        <source>Its coordinates are neither RD nor WGS 84.</source>
        <translation>De coördinaten zijn niet in RD en niet in WGS 84.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Close it in other programs, or ask for the right to read it.</source>
        <translation>Het bestand %1 kan niet worden geopend. Sluit het in andere programma’s of vraag om het recht het te lezen.</translation>
    </message>
    <message>
        <source>%1 is no text file. Save the table as &quot;CSV UTF-8&quot; in your spreadsheet and import that file.</source>
        <translation>%1 is geen tekstbestand. Sla de tabel in uw rekenprogramma op als ‘CSV UTF-8’ en importeer dat bestand.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Het bestand %1 is leeg.</translation>
    </message>
    <message>
        <source>The first line of %1 cannot be read: %2</source>
        <translation>De eerste regel van %1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>Line %1 of %2 holds a text that does not end. A quotation mark was probably opened there and not closed.</source>
        <translation>Regel %1 van %2 bevat een tekst die niet ophoudt. Waarschijnlijk is daar een aanhalingsteken geopend en niet gesloten.</translation>
    </message>
    <message>
        <source>there is text after a closing quotation mark</source>
        <translation>er staat tekst na een sluitend aanhalingsteken</translation>
    </message>
    <message>
        <source>the line has more than a thousand fields</source>
        <translation>de regel heeft meer dan duizend velden</translation>
    </message>
    <message>
        <source>the line has %1 fields where the first line has %2</source>
        <translation>de regel heeft %1 velden en de eerste regel %2</translation>
    </message>
    <message>
        <source>The column %1 stands in the file twice.</source>
        <translation>De kolom %1 staat twee keer in het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n character(s).</source>
        <translation>
            <numerusform>Dit is langer dan %n teken.</numerusform>
            <numerusform>Dit is langer dan %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Dit moet een geheel getal van %1 tot en met %2 zijn.</translation>
    </message>
    <message>
        <source>This is no date like 2026-04-30 or 30-04-2026, with or without a time like 14:05.</source>
        <translation>Dit is geen datum zoals 2026-04-30 of 30-04-2026, met of zonder een tijd zoals 14:05.</translation>
    </message>
    <message>
        <source>This is no time like 14:05.</source>
        <translation>Dit is geen tijd zoals 14:05.</translation>
    </message>
    <message>
        <source>This must be ja or nee.</source>
        <translation>Dit moet ja of nee zijn.</translation>
    </message>
    <message>
        <source>This is no amount in euros like 12,50.</source>
        <translation>Dit is geen bedrag in euro’s zoals 12,50.</translation>
    </message>
    <message>
        <source>An amount may not be less than nothing.</source>
        <translation>Een bedrag mag niet negatief zijn.</translation>
    </message>
    <message>
        <source>This is no code like BU01060204, WK010602 or GM0106.</source>
        <translation>Dit is geen code zoals BU01060204, WK010602 of GM0106.</translation>
    </message>
    <message>
        <source>This code is that of feature %1 too.</source>
        <translation>Deze code is ook die van object %1.</translation>
    </message>
    <message>
        <source>This number stands on line %1 too.</source>
        <translation>Dit nummer staat ook op regel %1.</translation>
    </message>
    <message>
        <source>This tenant is not known. Import the tenancies first.</source>
        <translation>Deze huurder is niet bekend. Importeer eerst de huurovereenkomsten.</translation>
    </message>
    <message>
        <source>This unit is not known. Import the units first.</source>
        <translation>Deze eenheid is niet bekend. Importeer eerst de eenheden.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing has changed.</source>
        <translation>De import is gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This tenant has a tenancy of this unit from %1 already, and it has not ended by then.</source>
        <translation>Deze huurder heeft al een huurovereenkomst voor deze eenheid vanaf %1, en die is dan nog niet beëindigd.</translation>
    </message>
    <message>
        <source>This is no postcode like 1234 AB.</source>
        <translation>Dit is geen postcode zoals 1234 AB.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Reports from before 1990 are not accepted.</source>
        <translation>Meldingen van voor 1990 worden niet aangenomen.</translation>
    </message>
    <message>
        <source>The report was closed before it came in.</source>
        <translation>De melding is gesloten voordat die binnenkwam.</translation>
    </message>
    <message>
        <source>This is the number of something else: reports have an M.</source>
        <translation>Dit is het nummer van iets anders: meldingen hebben een M.</translation>
    </message>
    <message>
        <source>This number cannot have been given out yet.</source>
        <translation>Dit nummer kan nog niet zijn uitgegeven.</translation>
    </message>
    <message>
        <source>The receipt was acknowledged before the report came in.</source>
        <translation>De ontvangst is bevestigd voordat de melding binnenkwam.</translation>
    </message>
    <message>
        <source>The reporter was answered before the report came in.</source>
        <translation>De melder is beantwoord voordat de melding binnenkwam.</translation>
    </message>
    <message>
        <source>This is no code or name of the list for this column.</source>
        <translation>Dit is geen code of naam uit de lijst van deze kolom.</translation>
    </message>
    <message>
        <source>This report is in a dossier that is open to named people only. Ask its handler or the coordinator.</source>
        <translation>Deze melding zit in een dossier dat alleen is in te zien door aangewezen collega’s. Vraag het de behandelaar of de coördinator.</translation>
    </message>
    <message>
        <source>This dossier is open to named people only. Ask its handler or the coordinator.</source>
        <translation>Dit dossier is alleen in te zien door aangewezen collega’s. Vraag het de behandelaar of de coördinator.</translation>
    </message>
    <message>
        <source>This number is far above the others of its year. Is there a digit too many in it?</source>
        <translation>Dit nummer ligt ver boven de andere van dat jaar. Staat er een cijfer te veel in?</translation>
    </message>
    <message>
        <source>Line %1 of %2 holds a text of more than a million characters. Is this the right file?</source>
        <translation>Regel %1 van %2 bevat een tekst van meer dan een miljoen tekens. Is dit het goede bestand?</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed, so that the rest of the file was read as one text</source>
        <translation>een aanhalingsteken wordt geopend en niet gesloten, zodat de rest van het bestand als één tekst is gelezen</translation>
    </message>
    <message>
        <source>the names of the columns stand here once more</source>
        <translation>hier staan de namen van de kolommen nog een keer</translation>
    </message>
    <message>
        <source>This time of today is still to come.</source>
        <translation>Dit tijdstip van vandaag moet nog komen.</translation>
    </message>
    <message>
        <source>%1 cannot be read as boundaries. A GeoJSON, TopoJSON, GeoPackage or shape file is, also in a zip. Is it one, and whole? Else download the boundaries again.</source>
        <translation>%1 kan niet als grenzen worden gelezen. Wel een GeoJSON-, TopoJSON-, GeoPackage- of shapebestand, ook in een zip. Is het er zo een, en is het heel? Download de grenzen anders opnieuw.</translation>
    </message>
    <message>
        <source>%1 holds no GeoJSON, TopoJSON, GeoPackage or shape file.</source>
        <translation>In %1 zit geen GeoJSON-, TopoJSON-, GeoPackage- of shapebestand.</translation>
    </message>
    <message>
        <source>No layer of %1 has a column buurtcode, wijkcode, gemeentecode or statcode. Its columns are: %2. Choose which of them holds the code of CBS.</source>
        <translation>Geen laag van %1 heeft een kolom buurtcode, wijkcode, gemeentecode of statcode. De kolommen zijn: %2. Geef aan in welke de code van het CBS staat.</translation>
    </message>
    <message>
        <source>Its boundary crosses itself in very many places. Download it again, or have it repaired.</source>
        <translation>De grens kruist zichzelf op heel veel plaatsen. Download het bestand opnieuw of laat het herstellen.</translation>
    </message>
    <message>
        <source>Its boundary lies outside the Netherlands. Is this the right file, and are its coordinates RD or WGS 84?</source>
        <translation>De grens ligt buiten Nederland. Is dit het goede bestand, en zijn de coördinaten RD of WGS 84?</translation>
    </message>
    <message>
        <source>The column %1 has days with the day first (%2) and with the month first (%3). Which is meant cannot be seen: write them all as 2026-04-30.</source>
        <translation>In de kolom %1 staan datums met de dag voorop (%2) en met de maand voorop (%3). Wat is bedoeld, is niet te zien: schrijf ze allemaal als 2026-04-30.</translation>
    </message>
    <message>
        <source>A spreadsheet cut off the digits of this number. Make the column a text there (Format cells, Text), fill in the numbers again from their source, and save once more.</source>
        <translation>Een spreadsheet heeft cijfers van dit nummer afgekapt. Maak de kolom daar tekst (Celeigenschappen, Tekst), vul de nummers opnieuw in vanuit de bron en sla het bestand weer op.</translation>
    </message>
    <message>
        <source>This is a day as a spreadsheet counts it, among days that are written out. Give the column one form of date there.</source>
        <translation>Dit is een datum zoals een spreadsheet die telt, tussen datums die zijn uitgeschreven. Geef de hele kolom daar dezelfde datumnotatie.</translation>
    </message>
    <message>
        <source>%1 has another boundary of that year already. To put this one in its place, choose to replace boundaries.</source>
        <translation>%1 heeft al een andere grens van dat jaar. Kies voor het vervangen van grenzen om deze ervoor in de plaats te zetten.</translation>
    </message>
    <message>
        <source>Its axes stood the wrong way round (latitude first) and were put right.</source>
        <translation>De assen stonden omgekeerd (breedte voorop) en zijn goed gezet.</translation>
    </message>
    <message>
        <source>This is no phone number that can be called.</source>
        <translation>Dit is geen telefoonnummer dat u kunt bellen.</translation>
    </message>
    <message>
        <source>There is a tenant %1 (%2) too, whose number differs by zeros in front alone. Are they the same?</source>
        <translation>Er is ook een huurder %1 (%2), waarvan het nummer alleen verschilt in nullen vooraan. Zijn ze dezelfde?</translation>
    </message>
    <message>
        <source>This is no house number like 12 or 12A.</source>
        <translation>Dit is geen huisnummer zoals 12 of 12A.</translation>
    </message>
    <message>
        <source>This is no street with a house number like Kerkstraat 12.</source>
        <translation>Dit is geen straat met huisnummer zoals Kerkstraat 12.</translation>
    </message>
    <message>
        <source>Behind the number stands %1, and the addition says %2.</source>
        <translation>Achter het nummer staat %1, en de toevoeging is %2.</translation>
    </message>
    <message>
        <source>There is a home %1 (%2) too, whose number differs by zeros in front alone. Are they the same?</source>
        <translation>Er is ook een woning %1 (%2), waarvan het nummer alleen verschilt in nullen vooraan. Zijn ze dezelfde?</translation>
    </message>
    <message>
        <source>Home %1 has the same address. Is an addition missing?</source>
        <translation>Woning %1 heeft hetzelfde adres. Ontbreekt er een toevoeging?</translation>
    </message>
    <message>
        <source>The others of this column have more digits. Did a spreadsheet leave out zeros in front?</source>
        <translation>De andere nummers in deze kolom hebben meer cijfers. Heeft een spreadsheet nullen vooraan weggelaten?</translation>
    </message>
    <message>
        <source>There is one with number %1.</source>
        <translation>Er is er wel een met nummer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a spreadsheet. Open it there, choose &quot;Save as&quot; and &quot;CSV UTF-8&quot;, and import that file.</source>
        <translation>%1 kan niet als spreadsheet worden gelezen. Open het daar, kies &quot;Opslaan als&quot; en &quot;CSV UTF-8&quot;, en importeer dat bestand.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet of an older kind (.xls). Save it as .xlsx or &quot;CSV UTF-8&quot; and import that file.</source>
        <translation>%1 is een spreadsheet van een oudere soort (.xls). Sla het op als .xlsx of &quot;CSV UTF-8&quot; en importeer dat bestand.</translation>
    </message>
    <message>
        <source>%1 is a JSON file, not a table. Ask for the data as CSV or .xlsx. Boundaries (GeoJSON) are imported as areas.</source>
        <translation>%1 is een JSON-bestand en geen tabel. Vraag de gegevens als CSV of .xlsx. Grenzen (GeoJSON) importeert u als gebieden.</translation>
    </message>
    <message>
        <source>%1 is a web page or XML, not a table. Open it in your spreadsheet and save it as .xlsx or &quot;CSV UTF-8&quot;.</source>
        <translation>%1 is een webpagina of XML en geen tabel. Open het in uw spreadsheet en sla het op als .xlsx of &quot;CSV UTF-8&quot;.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelt u %1?</translation>
    </message>
    <message>
        <source>The list has: %1.</source>
        <translation>In de lijst staan: %1.</translation>
    </message>
    <message>
        <source>This may not be empty: fill it in.</source>
        <translation>Dit mag niet leeg zijn: vul het in.</translation>
    </message>
    <message>
        <source>An amount above ten million euros is a mistake: correct it.</source>
        <translation>Een bedrag boven tien miljoen euro is een vergissing: verbeter het.</translation>
    </message>
    <message>
        <source>No column of the file is read as: %1.</source>
        <translation>Er ontbreekt een kolom voor: %1.</translation>
    </message>
    <message>
        <source>These columns are not read yet: %1. Choose which of them it is, or add a column with that name.</source>
        <translation>Deze kolommen worden nog niet gelezen: %1. Kies welke het is, of voeg een kolom met die naam toe.</translation>
    </message>
    <message>
        <source>Add a column with that name. The first line of the file must hold the names of the columns, parted by &quot;;&quot; or &quot;,&quot;.</source>
        <translation>Voeg een kolom met die naam toe. De eerste regel van het bestand moet de namen van de kolommen bevatten, gescheiden door ‘;’ of ‘,’.</translation>
    </message>
    <message>
        <source>This lies before the first day: correct one of the two.</source>
        <translation>Dit ligt vóór de eerste dag: verbeter een van de twee.</translation>
    </message>
    <message>
        <source>No dossier has this number or key. Open it, or import its reports, first.</source>
        <translation>Geen dossier heeft dit nummer of deze sleutel. Open het eerst, of importeer de meldingen ervan.</translation>
    </message>
    <message>
        <source>This directive is in another dossier.</source>
        <translation>Deze gedragsaanwijzing hoort bij een ander dossier.</translation>
    </message>
    <message>
        <source>Somebody works on this directive in Woonrust. Change it there.</source>
        <translation>Iemand werkt in Woonrust aan deze gedragsaanwijzing. Wijzig die daar.</translation>
    </message>
    <message>
        <source>This is no number of a directive, like G26-0007. Leave it empty to get the next one.</source>
        <translation>Dit is geen nummer van een gedragsaanwijzing, zoals G26-0007. Laat het leeg om het volgende te krijgen.</translation>
    </message>
    <message>
        <source>There is no dossier with this number or key. Import its reports first.</source>
        <translation>Er is geen dossier met dit nummer of deze sleutel. Lees eerst de meldingen ervan in.</translation>
    </message>
    <message>
        <source>It ended, as its outcome says: fill in on which day.</source>
        <translation>De gedragsaanwijzing is beëindigd, zegt het resultaat: vul in op welke dag.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2026-04-30 or 30-04-2026. Put spaces between the days.</source>
        <translation>“%1” is geen datum zoals 2026-04-30 of 30-04-2026. Zet spaties tussen de dagen.</translation>
    </message>
    <message>
        <source>%1 lies outside the days on which the directive ran.</source>
        <translation>%1 ligt buiten de dagen waarop de gedragsaanwijzing liep.</translation>
    </message>
    <message>
        <source>This day is yet to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>%1 is the same directive: this dossier, this kind and this first day. Leave the row out, or give it that number to change it.</source>
        <translation>%1 is dezelfde gedragsaanwijzing: dit dossier, deze soort en deze eerste dag. Laat de rij weg, of geef hem dat nummer om de aanwijzing te wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>It runs for more than %n year(s). Is the last day right?</source>
        <translation>
            <numerusform>De aanwijzing loopt langer dan %n jaar. Klopt de laatste dag?</numerusform>
            <numerusform>De aanwijzing loopt langer dan %n jaar. Klopt de laatste dag?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This number leaves a gap of more than %n number(s) below it. The next directive gets the number after the highest.</source>
        <translation>
            <numerusform>Onder dit nummer blijft meer dan %n nummer ongebruikt. De volgende aanwijzing krijgt het nummer na het hoogste.</numerusform>
            <numerusform>Onder dit nummer blijven meer dan %n nummers ongebruikt. De volgende aanwijzing krijgt het nummer na het hoogste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at the minute at which it began, so no end is kept. Correct it when it lasted longer.</source>
        <translation>Begin en einde zijn gelijk, daarom wordt er geen einde bewaard. Verbeter het als het langer duurde.</translation>
    </message>
    <message>
        <source>This is no e-mail address that can be written to.</source>
        <translation>Dit is geen e-mailadres waar u naartoe kunt schrijven.</translation>
    </message>
    <message>
        <source>The clock did not show this time: that night it went from 2 to 3 hours.</source>
        <translation>Deze tijd bestond niet: die nacht ging de klok van 2 naar 3 uur.</translation>
    </message>
    <message>
        <source>%1 is a zip file. Unpack it first, and import the file that was in it.</source>
        <translation>%1 is een zipbestand. Pak het eerst uit en importeer het bestand dat erin zat.</translation>
    </message>
    <message>
        <source>This text may hold a citizen service number (BSN), and that must not be stored: the row stays out. Take the number out, or write it with a dash in it when it is another one.</source>
        <translation>In deze tekst staat misschien een burgerservicenummer (bsn), en dat mag niet worden bewaard: de rij gaat niet mee. Haal het nummer weg, of schrijf het met een streepje erin als het een ander nummer is.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Say on which day it happened.</source>
        <translation>Vul in op welke dag het gebeurde.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag komt nog.</translation>
    </message>
    <message>
        <source>Say when it began, or leave the end open.</source>
        <translation>Vul in wanneer het begon, of laat het einde open.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Vul in wat er gebeurde.</translation>
    </message>
    <message>
        <source>This row is there already: the same day, time and words.</source>
        <translation>Deze regel staat er al: dezelfde dag, tijd en woorden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Say why this is removed; the log keeps the reason.</source>
        <translation>Schrijf waarom u dit verwijdert; het logboek bewaart de reden.</translation>
    </message>
    <message>
        <source>The clock did not show this time: that night it went from 2 to 3 hours.</source>
        <translation>Deze tijd bestond niet: die nacht ging de klok van 2 naar 3 uur.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Deze tijd moet nog komen.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message numerus="yes">
        <source>This text is too long: at most %n characters fit.</source>
        <translation>
            <numerusform>Deze tekst is te lang: er past %n teken.</numerusform>
            <numerusform>Deze tekst is te lang: er passen %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value from the list.</source>
        <translation>Kies een waarde uit de lijst.</translation>
    </message>
    <message>
        <source>Enter a date, such as 31-12-2026.</source>
        <translation>Vul een datum in, zoals 31-12-2026.</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh the list and look again.</source>
        <translation>Dit bestaat niet meer. Vernieuw de lijst en kijk opnieuw.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at what they changed, and enter yours again.</source>
        <translation>Een collega heeft dit intussen gewijzigd. Bekijk die wijziging en voer de uwe opnieuw in.</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>physical, activating</source>
        <translation>fysiek, activerend</translation>
    </message>
    <message>
        <source>physical, preventive</source>
        <translation>fysiek, preventief</translation>
    </message>
    <message>
        <source>physical, repressive</source>
        <translation>fysiek, repressief</translation>
    </message>
    <message>
        <source>social, activating</source>
        <translation>sociaal, activerend</translation>
    </message>
    <message>
        <source>social, preventive</source>
        <translation>sociaal, preventief</translation>
    </message>
    <message>
        <source>social, repressive</source>
        <translation>sociaal, repressief</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Choose at least one kind: what it works on, and how.</source>
        <translation>Kies ten minste één soort: waarop het werkt, en hoe.</translation>
    </message>
</context>
<context>
    <name>KeySlots</name>
    <message>
        <source>Enter a user name.</source>
        <translation>Vul een gebruikersnaam in.</translation>
    </message>
    <message>
        <source>This PC has too little free memory to check the password. Close other programs and try again.</source>
        <translation>Deze pc heeft te weinig vrij geheugen om het wachtwoord te controleren. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Try again, or ask the administrator for a new password.</source>
        <translation>De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw of vraag de functioneel beheerder om een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>A password needs at least 10 characters, because somebody who copies the casebook can try short ones quickly. A sentence of a few words is easy to remember.</source>
        <translation>Een wachtwoord heeft minstens 10 tekens, omdat iemand die het werkbestand kopieert korte wachtwoorden snel kan uitproberen. Een zin van een paar woorden is goed te onthouden.</translation>
    </message>
    <message>
        <source>The password may not be the user name. Choose another one.</source>
        <translation>Het wachtwoord mag niet de gebruikersnaam zijn. Kies een ander wachtwoord.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this casebook, or a newer one was printed since. Look for the newest page.</source>
        <translation>Dit is niet de herstelsleutel van dit werkbestand, of er is daarna een nieuwere afgedrukt. Zoek de nieuwste afdruk.</translation>
    </message>
    <message>
        <source>The present password is wrong. Nothing was changed.</source>
        <translation>Het huidige wachtwoord klopt niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The key file of the casebook was altered by something other than Woonrust. Put back the key file of a back-up, and report this to your administrator.</source>
        <translation>Het sleutelbestand van het werkbestand is door iets anders dan Woonrust gewijzigd. Zet het sleutelbestand van een reservekopie terug en meld dit aan uw functioneel beheerder.</translation>
    </message>
    <message>
        <source>The key file of the casebook (its name ends in .keys) is damaged or was altered, so no password can be checked. Put back the key file of a back-up.</source>
        <translation>Het sleutelbestand van het werkbestand (de naam eindigt op .keys) is beschadigd of gewijzigd, zodat geen enkel wachtwoord te controleren is. Zet het sleutelbestand van een reservekopie terug.</translation>
    </message>
    <message>
        <source>The key file of this casebook was made by a newer version of Woonrust. Install the newest version.</source>
        <translation>Het sleutelbestand van dit werkbestand is gemaakt door een nieuwere versie van Woonrust. Installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>The key file %1 is missing. Without it no password opens the casebook. Put it back beside the casebook, for instance from a back-up.</source>
        <translation>Het sleutelbestand %1 ontbreekt. Zonder dat bestand opent geen enkel wachtwoord het werkbestand. Zet het terug naast het werkbestand, bijvoorbeeld uit een reservekopie.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Ask whoever runs your computers for the right to read it.</source>
        <translation>Het sleutelbestand %1 kan niet worden gelezen. Vraag uw ICT-afdeling om leesrecht.</translation>
    </message>
    <message>
        <source>The key file %1 could not be saved, because its folder cannot be written to. Nothing was changed.</source>
        <translation>Het sleutelbestand %1 kon niet worden opgeslagen, omdat in de map niet geschreven kan worden. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The key file %1 could not be saved: the disk is full or gives errors. Nothing was changed. Free some space and try again.</source>
        <translation>Het sleutelbestand %1 kon niet worden opgeslagen: de schijf is vol of geeft fouten. Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: &quot;en&quot; in English, &quot;nl&quot; in Dutch</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>LetterDays</name>
    <message>
        <source>%1: %2 is still to come, and the letter tells of it as something that happened.</source>
        <translation>%1: %2 moet nog komen, en de brief vertelt erover als iets dat al is gebeurd.</translation>
    </message>
    <message>
        <source>%1: %2 has passed, and the letter tells of it as something that is still to come.</source>
        <translation>%1: %2 is voorbij, en de brief noemt het als iets dat nog moet komen.</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>Number of reporters</source>
        <translation>Aantal melders</translation>
    </message>
    <message>
        <source>Number of reports</source>
        <translation>Aantal meldingen</translation>
    </message>
    <message>
        <source>Who were there</source>
        <translation>Wie erbij waren</translation>
    </message>
    <message>
        <source>Who does what, and by when</source>
        <translation>Wie doet wat, en voor wanneer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>What the resident does or leaves</source>
        <translation>Wat de bewoner doet of laat</translation>
    </message>
    <message>
        <source>Agreements that stay</source>
        <translation>Afspraken die blijven</translation>
    </message>
    <message>
        <source>Who can help better</source>
        <translation>Wie beter kan helpen</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Antwoord gevraagd voor</translation>
    </message>
    <message>
        <source>Article of the covenant</source>
        <translation>Artikel van het convenant</translation>
    </message>
    <message>
        <source>Number of the clause</source>
        <translation>Nummer van de bepaling</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Tekst van de bepaling</translation>
    </message>
    <message>
        <source>Amount of the arrears</source>
        <translation>Bedrag van de achterstand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Bepalingen</translation>
    </message>
    <message>
        <source>News wanted by</source>
        <translation>Bericht gevraagd voor</translation>
    </message>
    <message>
        <source>How long the dossier is kept</source>
        <translation>Bewaartermijn van het dossier</translation>
    </message>
    <message>
        <source>How to reach the resident</source>
        <translation>Hoe de bewoner te bereiken is</translation>
    </message>
    <message>
        <source>Name of the resident</source>
        <translation>Naam van de bewoner</translation>
    </message>
    <message>
        <source>What the resident knows of it, or why not</source>
        <translation>Wat de bewoner hiervan weet, of waarom niet</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>First neighbour</source>
        <translation>Eerste buur</translation>
    </message>
    <message>
        <source>Second neighbour</source>
        <translation>Tweede buur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Contact at the partner</source>
        <translation>Contactpersoon bij de partner</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>Convenant</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Day of the first warning</source>
        <translation>Dag van de eerste waarschuwing</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Dag van het overleg</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Number of the behaviour directive</source>
        <translation>Nummer van de gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Number of the dossier</source>
        <translation>Nummer van het dossier</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Hoe lang het duurt</translation>
    </message>
    <message>
        <source>Earlier steps</source>
        <translation>Eerdere stappen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>What is demanded</source>
        <translation>Wat wij eisen</translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation>E-mail van het kantoor</translation>
    </message>
    <message>
        <source>Day of the evaluation</source>
        <translation>Dag van de evaluatie</translation>
    </message>
    <message>
        <source>Days of the evaluations</source>
        <translation>Dagen van de evaluaties</translation>
    </message>
    <message>
        <source>Number of the copy</source>
        <translation>Nummer van het exemplaar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Day on which it happened</source>
        <translation>Dag waarop het gebeurde</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Wat wij deden</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>What is shared, and with whom</source>
        <translation>Wat wij delen, en met wie</translation>
    </message>
    <message>
        <source>Help of the municipality</source>
        <translation>Hulp van de gemeente</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>Dag van het gesprek</translation>
    </message>
    <message>
        <source>Place of the talk</source>
        <translation>Plaats van het gesprek</translation>
    </message>
    <message>
        <source>Time of the talk</source>
        <translation>Tijd van het gesprek</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Wat er volgt</translation>
    </message>
    <message>
        <source>What follows on a breach</source>
        <translation>Wat er volgt op een schending</translation>
    </message>
    <message>
        <source>What is asked of the tenant</source>
        <translation>Wat wij de huurder vragen</translation>
    </message>
    <message>
        <source>Legal ground for sharing</source>
        <translation>Grond om te delen</translation>
    </message>
    <message>
        <source>Help that goes with it</source>
        <translation>Hulp die erbij hoort</translation>
    </message>
    <message>
        <source>Help that is offered</source>
        <translation>Aanbod van hulp</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Huurders</translation>
    </message>
    <message>
        <source>Tenants’ organisation</source>
        <translation>Huurdersorganisatie</translation>
    </message>
    <message>
        <source>Day of the tenancy agreement</source>
        <translation>Dag van de huurovereenkomst</translation>
    </message>
    <message>
        <source>Hand in by</source>
        <translation>Inleveren voor</translation>
    </message>
    <message>
        <source>Free legal advice</source>
        <translation>Gratis juridisch advies</translation>
    </message>
    <message>
        <source>What the resident told</source>
        <translation>Wat de bewoner vertelde</translation>
    </message>
    <message>
        <source>The resident’s view</source>
        <translation>De kijk van de bewoner</translation>
    </message>
    <message>
        <source>The tenant’s view</source>
        <translation>De kijk van de huurder</translation>
    </message>
    <message>
        <source>Number of children</source>
        <translation>Aantal kinderen</translation>
    </message>
    <message>
        <source>Web page about complaints</source>
        <translation>Webpagina over klachten</translation>
    </message>
    <message>
        <source>Complaints committee</source>
        <translation>Klachtencommissie</translation>
    </message>
    <message>
        <source>How to reach the complaints committee</source>
        <translation>Contact klachtencommissie</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Wat er nog kan</translation>
    </message>
    <message>
        <source>Months of the arrears</source>
        <translation>Maanden van de achterstand</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Nummer van de melding</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Day of the aftercare</source>
        <translation>Dag van de nazorg</translation>
    </message>
    <message>
        <source>News of the help wanted by</source>
        <translation>Nieuws over de hulp gevraagd voor</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat wij doen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Adres van de organisatie</translation>
    </message>
    <message>
        <source>Day of the agreement</source>
        <translation>Dag van de overeenkomst</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Place of the office</source>
        <translation>Plaats van het kantoor</translation>
    </message>
    <message>
        <source>Web page about privacy</source>
        <translation>Webpagina over privacy</translation>
    </message>
    <message>
        <source>Working days for a complaint</source>
        <translation>Werkdagen voor een klacht</translation>
    </message>
    <message>
        <source>Reaction wanted by</source>
        <translation>Reactie gevraagd voor</translation>
    </message>
    <message>
        <source>What the tenant said of it</source>
        <translation>Wat de huurder erover zei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason of the score</source>
        <translation>Reden van de score</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reden van sluiten</translation>
    </message>
    <message>
        <source>Rule of the tenancy agreement</source>
        <translation>Regel in de huurovereenkomst</translation>
    </message>
    <message>
        <source>Who has the direction</source>
        <translation>Wie de regie heeft</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risicoscore</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Signalering</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Wat wij gaan doen</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Dag van tekenen</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>Telefoon van het kantoor</translation>
    </message>
    <message>
        <source>Telephone of the first neighbour</source>
        <translation>Telefoon van de eerste buur</translation>
    </message>
    <message>
        <source>Telephone of the second neighbour</source>
        <translation>Telefoon van de tweede buur</translation>
    </message>
    <message>
        <source>Day on which we look again</source>
        <translation>Dag waarop wij weer kijken</translation>
    </message>
    <message>
        <source>Last day for feedback</source>
        <translation>Laatste dag voor terugkoppeling</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Dag van de toestemming</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Destroy after</source>
        <translation>Vernietigen na</translation>
    </message>
    <message>
        <source>Who signs for us</source>
        <translation>Wie namens ons tekent</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>Wat wij hierna doen</translation>
    </message>
    <message>
        <source>Number of the referral</source>
        <translation>Nummer van de doorverwijzing</translation>
    </message>
    <message>
        <source>What we ask of the partner</source>
        <translation>Wat wij de partner vragen</translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation>Dag van het volgende overleg</translation>
    </message>
    <message>
        <source>Next message by</source>
        <translation>Volgend bericht voor</translation>
    </message>
    <message>
        <source>How it is watched</source>
        <translation>Hoe wij het volgen</translation>
    </message>
    <message>
        <source>What the court is asked</source>
        <translation>Wat wij de rechter vragen</translation>
    </message>
    <message>
        <source>Our question</source>
        <translation>Onze vraag</translation>
    </message>
    <message>
        <source>What we did already</source>
        <translation>Wat wij al deden</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Wat wij zien</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Wettelijk vertegenwoordiger</translation>
    </message>
    <message>
        <source>from the dossier</source>
        <translation>uit het dossier</translation>
    </message>
    <message>
        <source>from the report</source>
        <translation>uit de melding</translation>
    </message>
    <message>
        <source>of the recipient</source>
        <translation>van de ontvanger</translation>
    </message>
    <message>
        <source>of the home</source>
        <translation>van de woning</translation>
    </message>
    <message>
        <source>of the tenancy</source>
        <translation>van de huurovereenkomst</translation>
    </message>
    <message>
        <source>of who writes</source>
        <translation>van wie schrijft</translation>
    </message>
    <message>
        <source>from the settings</source>
        <translation>uit de instellingen</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>in te vullen</translation>
    </message>
    <message>
        <source>Addresses that reported, as “2 addresses”</source>
        <translation>Adressen die meldden, als ‘2 adressen’</translation>
    </message>
    <message>
        <source>Reports, as “3 reports”</source>
        <translation>Meldingen, als ‘3 meldingen’</translation>
    </message>
    <message>
        <source>When they reported, as “on 7 April 2026”</source>
        <translation>Wanneer er is gemeld, als ‘op 7 april 2026’</translation>
    </message>
</context>
<context>
    <name>LetterTemplate</name>
    <message>
        <source>A brace { is opened and not closed. Write a field as {adres}.</source>
        <translation>Een accolade { gaat open en niet dicht. Schrijf een veld als {adres}.</translation>
    </message>
    <message>
        <source>A brace } is closed and was not opened. Write a field as {adres}.</source>
        <translation>Een accolade } gaat dicht en was niet open. Schrijf een veld als {adres}.</translation>
    </message>
    <message>
        <source>There is no field {%1}. Choose one from the list.</source>
        <translation>Er is geen veld {%1}. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>There is no field {%1}. Did you mean {%2}?</source>
        <translation>Er is geen veld {%1}. Bedoelt u {%2}?</translation>
    </message>
    <message>
        <source>{melder_naam} may stand in a letter to a reporter alone: others must not read who reported.</source>
        <translation>{melder_naam} mag alleen in een brief aan een melder staan: anderen mogen niet lezen wie gemeld heeft.</translation>
    </message>
    <message>
        <source>the reporter</source>
        <translation>de melder</translation>
    </message>
    <message>
        <source>all tenants of the home</source>
        <translation>alle huurders van de woning</translation>
    </message>
    <message>
        <source>somebody of your choice</source>
        <translation>iemand die u kiest</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>een partner</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>de rechter</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Block “%1”: %2</source>
        <translation>Blok ‘%1’: %2</translation>
    </message>
    <message>
        <source>Block “%1”, line %2: %3</source>
        <translation>Blok ‘%1’, regel %2: %3</translation>
    </message>
    <message>
        <source>The code must be capitals, digits and _, at most 20, as B07.</source>
        <translation>De code bestaat uit hoofdletters, cijfers en _, hoogstens 20, zoals B07.</translation>
    </message>
    <message>
        <source>Give the letter a name in Dutch and in English.</source>
        <translation>Geef de brief een naam in het Nederlands en in het Engels.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Vul een onderwerp in.</translation>
    </message>
    <message>
        <source>A subject is one line of at most %1 characters.</source>
        <translation>Een onderwerp is één regel van hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Add a block: the letter has no text.</source>
        <translation>Voeg een blok toe: de brief heeft geen tekst.</translation>
    </message>
    <message>
        <source>Let at least one block stay: all of them may be left out.</source>
        <translation>Laat ten minste één blok vast staan: nu mogen alle blokken weg.</translation>
    </message>
    <message>
        <source>The code of a block must be small letters, digits and _.</source>
        <translation>De code van een blok bestaat uit kleine letters, cijfers en _.</translation>
    </message>
    <message>
        <source>There are two blocks with this code. Give one of them another.</source>
        <translation>Er zijn twee blokken met deze code. Geef een van de twee een andere.</translation>
    </message>
    <message>
        <source>Give the block a name in Dutch and in English.</source>
        <translation>Geef het blok een naam in het Nederlands en in het Engels.</translation>
    </message>
    <message>
        <source>Write the text, or take the block away.</source>
        <translation>Schrijf de tekst, of haal het blok weg.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Deze tekst is langer dan %1 tekens.</translation>
    </message>
</context>
<context>
    <name>LetterTemplates</name>
    <message>
        <source>Give the letter a code of capitals, digits and _, at most 20, as B21.</source>
        <translation>Geef de brief een code van hoofdletters, cijfers en _, hoogstens 20, zoals B21.</translation>
    </message>
    <message>
        <source>Give the letter a name.</source>
        <translation>Geef de brief een naam.</translation>
    </message>
    <message>
        <source>A letter has at most 40 blocks.</source>
        <translation>Een brief heeft hoogstens 40 blokken.</translation>
    </message>
    <message>
        <source>This letter cannot be used: %1</source>
        <translation>Deze brief kan niet worden gebruikt: %1</translation>
    </message>
    <message numerus="yes">
        <source>This letter has %n faults. The first: %1</source>
        <translation>
            <numerusform>Deze brief heeft %n fout. De eerste: %1</numerusform>
            <numerusform>Deze brief heeft %n fouten. De eerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose today or a later day: letters of before were begun with the version of then.</source>
        <translation>Kies vandaag of een latere dag: eerdere brieven zijn begonnen met de versie van toen.</translation>
    </message>
    <message>
        <source>This version was put in force, so it stays: letters may be begun with it. Put another one in force instead.</source>
        <translation>Deze versie is in werking geweest en blijft dus: er kunnen brieven mee begonnen zijn. Stel een andere versie in werking.</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>This threatens with the end of the tenancy. Say what you ask, and that the court decides (Wet goed verhuurderschap).</source>
        <translation>Dit dreigt met het einde van de huur. Schrijf wat u vraagt, en dat de rechter beslist (Wet goed verhuurderschap).</translation>
    </message>
    <message>
        <source>This intimidates (Wet goed verhuurderschap). Say what is asked, and by when.</source>
        <translation>Dit is intimiderend (Wet goed verhuurderschap). Schrijf wat u vraagt, en voor wanneer.</translation>
    </message>
    <message>
        <source>Nobody may enter a home without the consent of who lives there. Ask for it.</source>
        <translation>Niemand mag een woning in zonder toestemming van wie er woont. Vraag erom.</translation>
    </message>
    <message>
        <source>This judges the person. Write what was seen or heard, and when.</source>
        <translation>Dit is een oordeel over iemand. Schrijf wat er te zien of te horen was, en wanneer.</translation>
    </message>
    <message>
        <source>This is about somebody’s health. A letter keeps to what was seen or heard.</source>
        <translation>Dit gaat over iemands gezondheid. Houd een brief bij wat er te zien of te horen was.</translation>
    </message>
    <message>
        <source>A fine or penalty payment is for the court or the mayor to impose. Say what you will ask for.</source>
        <translation>Een boete of dwangsom komt van de rechter of de burgemeester. Schrijf wat u gaat vragen.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A letter goes to at most %1 people.</source>
        <translation>Een brief gaat aan hoogstens %1 mensen.</translation>
    </message>
    <message>
        <source>Enter the name of whom the letter goes to.</source>
        <translation>Vul de naam in van wie de brief krijgt.</translation>
    </message>
    <message>
        <source>An address has at most five lines: more do not fit in the window of the envelope.</source>
        <translation>Een adres heeft hoogstens vijf regels: meer past niet in het venster van de envelop.</translation>
    </message>
    <message>
        <source>A letter has at most %1 blocks.</source>
        <translation>Een brief heeft hoogstens %1 blokken.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Er is geen veld {%1}.</translation>
    </message>
    <message>
        <source>%1: at most %2 lines fit.</source>
        <translation>%1: hoogstens %2 regels passen.</translation>
    </message>
    <message>
        <source>%1: choose a day.</source>
        <translation>%1: kies een dag.</translation>
    </message>
    <message>
        <source>%1: enter a time, as 14:00.</source>
        <translation>%1: vul een tijd in, zoals 14:00.</translation>
    </message>
    <message>
        <source>There is no field {%1}. Choose one from the list, or take the braces away.</source>
        <translation>Er is geen veld {%1}. Kies er een uit de lijst, of haal de accolades weg.</translation>
    </message>
    <message>
        <source>There is no field {%1}. Did you mean {%2}?</source>
        <translation>Er is geen veld {%1}. Bedoelt u {%2}?</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Vul een onderwerp in.</translation>
    </message>
    <message>
        <source>Fill these in first, or leave out the block that they stand in: %1.</source>
        <translation>Vul eerst dit in, of laat het blok weg waar het in staat: %1.</translation>
    </message>
    <message>
        <source>Say whom the letter goes to.</source>
        <translation>Vul in aan wie de brief gaat.</translation>
    </message>
    <message>
        <source>The address of %1 is missing. Enter it, or choose another way of sending.</source>
        <translation>Het adres van %1 ontbreekt. Vul het in, of kies een andere verzending.</translation>
    </message>
    <message>
        <source>A letter cannot be sent on a day that is still to come.</source>
        <translation>Een brief kan niet verstuurd zijn op een dag die nog moet komen.</translation>
    </message>
    <message>
        <source>The letter could not be printed as a PDF.</source>
        <translation>Van de brief kon geen PDF worden gemaakt.</translation>
    </message>
    <message>
        <source>A draft was not sent yet. Make the letter final first.</source>
        <translation>Een concept is nog niet verstuurd. Maak de brief eerst definitief.</translation>
    </message>
    <message>
        <source>Enter the number of the registered letter.</source>
        <translation>Vul het nummer van de aangetekende brief in.</translation>
    </message>
    <message>
        <source>Choose a day from that of the letter up to today.</source>
        <translation>Kies een dag van de datum van de brief tot en met vandaag.</translation>
    </message>
    <message>
        <source>There is no letter %1 in force. Choose another one.</source>
        <translation>Er is geen brief %1 in werking. Kies een andere.</translation>
    </message>
    <message>
        <source>A letter belongs to a report or a dossier.</source>
        <translation>Een brief hoort bij een melding of een dossier.</translation>
    </message>
    <message>
        <source>This letter is final: it stays as it was sent. To set it right, write a new edition.</source>
        <translation>Deze brief is definitief en blijft zoals die is verstuurd. Maak een nieuwe versie om een fout te herstellen.</translation>
    </message>
    <message>
        <source>This version of the letter is not in force yet.</source>
        <translation>Deze versie van de brief is nog niet in werking.</translation>
    </message>
    <message>
        <source>This letter is a draft still: change it.</source>
        <translation>Deze brief is nog een concept: pas het aan.</translation>
    </message>
    <message>
        <source>This letter was replaced already. Set the newest one right.</source>
        <translation>Deze brief is al vervangen. Herstel de nieuwste.</translation>
    </message>
    <message>
        <source>A new edition of this letter was begun already. Go on with that draft.</source>
        <translation>Er is al een nieuwe versie van deze brief begonnen. Ga verder met dat concept.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (afschrift)</translation>
    </message>
    <message>
        <source>The e-mail address of %1 is missing or wrong. Correct it, or choose another way of sending.</source>
        <translation>Het e-mailadres van %1 ontbreekt of klopt niet. Verbeter het, of kies een andere manier van versturen.</translation>
    </message>
    <message>
        <source>“%1” tells of somebody who reported and is shielded: nobody else may read it. Take it out of the letter.</source>
        <translation>‘%1’ wijst op een melder die is afgeschermd: niemand anders mag dat lezen. Haal het uit de brief.</translation>
    </message>
    <message>
        <source>“%1” is the name, number or address of somebody who reported. Take it out, or say that it is of somebody else.</source>
        <translation>‘%1’ is de naam, het nummer of het adres van iemand die gemeld heeft. Haal het weg, of geef aan dat het van iemand anders is.</translation>
    </message>
    <message>
        <source>%1 Change the day, or say that it is right.</source>
        <translation>%1 Verander de dag, of geef aan dat die klopt.</translation>
    </message>
</context>
<context>
    <name>ListNames</name>
    <message>
        <source>Categories of reports</source>
        <translation>Categorieën van meldingen</translation>
    </message>
    <message>
        <source>Groups of categories</source>
        <translation>Groepen van categorieën</translation>
    </message>
    <message>
        <source>Natures of reports</source>
        <translation>Aard van meldingen</translation>
    </message>
    <message>
        <source>Origins of reports</source>
        <translation>Herkomst van meldingen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Directions of contact</source>
        <translation>Richtingen van contactmomenten</translation>
    </message>
    <message>
        <source>Spoken to the neighbour</source>
        <translation>Met de buur gesproken</translation>
    </message>
    <message>
        <source>Outcomes of the assessment</source>
        <translation>Uitkomsten van de eerste beoordeling</translation>
    </message>
    <message>
        <source>Reasons for closing a report</source>
        <translation>Redenen om een melding te sluiten</translation>
    </message>
    <message>
        <source>Reasons for being late</source>
        <translation>Redenen waarom iets te laat is</translation>
    </message>
    <message>
        <source>Kinds of costs</source>
        <translation>Kostensoorten</translation>
    </message>
    <message>
        <source>Kinds of dossiers</source>
        <translation>Dossiersoorten</translation>
    </message>
    <message>
        <source>Outcomes of dossiers</source>
        <translation>Resultaten van dossiers</translation>
    </message>
    <message>
        <source>Phases of a dossier</source>
        <translation>Fasen van een dossier</translation>
    </message>
    <message>
        <source>Who is in the lead</source>
        <translation>Wie de regie heeft</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertrouwelijkheid</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statussen</translation>
    </message>
    <message>
        <source>Roles in a dossier</source>
        <translation>Rollen in een dossier</translation>
    </message>
    <message>
        <source>Roles of relations</source>
        <translation>Rollen van relaties</translation>
    </message>
    <message>
        <source>Kinds of contact</source>
        <translation>Soorten contactmomenten</translation>
    </message>
    <message>
        <source>Kinds of tasks</source>
        <translation>Soorten taken</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Soorten documenten</translation>
    </message>
    <message>
        <source>Kinds of alerts</source>
        <translation>Soorten signaleringen</translation>
    </message>
    <message>
        <source>Groups of alerts</source>
        <translation>Groepen signaleringen</translation>
    </message>
    <message>
        <source>Statuses of alerts</source>
        <translation>Statussen van signaleringen</translation>
    </message>
    <message>
        <source>Kinds of units</source>
        <translation>Soorten eenheden</translation>
    </message>
    <message>
        <source>Condition of homes</source>
        <translation>Conditie van woningen</translation>
    </message>
    <message>
        <source>Reasons for ending a tenancy</source>
        <translation>Redenen van huurbeëindiging</translation>
    </message>
    <message>
        <source>Grounds for ending a tenancy</source>
        <translation>Gronden van huurbeëindiging</translation>
    </message>
    <message>
        <source>Kinds of areas</source>
        <translation>Soorten gebieden</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Grounds of an eviction</source>
        <translation>Gronden van een ontruiming</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenten</translation>
    </message>
    <message>
        <source>Office work in a process</source>
        <translation>Kantoorwerk in een stroomschema</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Kinds of partners</source>
        <translation>Soorten partners</translation>
    </message>
    <message>
        <source>Answers of a second colleague</source>
        <translation>Antwoorden van een tweede collega</translation>
    </message>
    <message>
        <source>Links between dossiers</source>
        <translation>Verbindingen tussen dossiers</translation>
    </message>
    <message>
        <source>Results of measures</source>
        <translation>Resultaten van maatregelen</translation>
    </message>
    <message>
        <source>Our roles in a measure</source>
        <translation>Onze rollen bij een maatregel</translation>
    </message>
    <message>
        <source>Sides that are heard</source>
        <translation>Kanten die gehoord worden</translation>
    </message>
    <message>
        <source>Ways of sending a letter</source>
        <translation>Manieren om een brief te versturen</translation>
    </message>
    <message>
        <source>Proofs of sending</source>
        <translation>Bewijzen van verzending</translation>
    </message>
    <message>
        <source>Kinds of behaviour directives</source>
        <translation>Soorten gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>States of behaviour directives</source>
        <translation>Standen van gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Grounds of behaviour directives</source>
        <translation>Grondslagen van gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Parties of behaviour directives</source>
        <translation>Partijen van gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Ends of behaviour directives</source>
        <translation>Resultaten van gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Who stands beside a tenant</source>
        <translation>Wie naast een huurder staat</translation>
    </message>
    <message>
        <source>Kinds of clauses</source>
        <translation>Soorten bepalingen</translation>
    </message>
    <message>
        <source>How clauses are kept</source>
        <translation>Naleving van bepalingen</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Enter the Dutch name.</source>
        <translation>Vul de Nederlandse naam in.</translation>
    </message>
    <message>
        <source>The list has a value of this name already.</source>
        <translation>De lijst heeft al een waarde met deze naam.</translation>
    </message>
    <message>
        <source>Nothing can be added to this list: the rules of the program depend on it.</source>
        <translation>Het programma heeft deze lijst zelf nodig. U kunt er niets aan toevoegen.</translation>
    </message>
    <message>
        <source>A code has at most 20 capitals, digits and underscores.</source>
        <translation>Een code heeft hoogstens 20 hoofdletters, cijfers en liggende streepjes.</translation>
    </message>
    <message>
        <source>The list has a value with this code already. Choose another code, or offer that one again.</source>
        <translation>De lijst heeft al een waarde met deze code. Kies een andere code of bied die waarde weer aan.</translation>
    </message>
    <message>
        <source>This name is VERA&apos;s, so that data can be exchanged. Retire the value and add one of your own instead.</source>
        <translation>Deze naam is van VERA, zodat gegevens uitgewisseld kunnen worden. Laat de waarde vervallen en voeg een eigen waarde toe.</translation>
    </message>
    <message>
        <source>This value cannot be retired: the rules of the program depend on it.</source>
        <translation>Het programma heeft deze waarde zelf nodig. U kunt die niet laten vervallen.</translation>
    </message>
    <message>
        <source>A list needs at least one value to choose from. Add another one first.</source>
        <translation>Een lijst heeft minstens één waarde nodig om uit te kiezen. Voeg eerst een andere toe.</translation>
    </message>
    <message>
        <source>This value is in use and cannot be removed. Retire it: it is no longer offered then, and what uses it keeps its name.</source>
        <translation>Deze waarde is in gebruik en kan niet worden verwijderd. Laat de waarde vervallen: deze wordt dan niet meer aangeboden, en wat de waarde gebruikt houdt de naam.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>This value cannot be removed: the rules of the program depend on it.</source>
        <translation>Het programma heeft deze waarde zelf nodig. U kunt die niet verwijderen.</translation>
    </message>
    <message>
        <source>This value belongs to VERA and cannot be removed. Retire it instead.</source>
        <translation>Deze waarde is van VERA en kan niet worden verwijderd. Laat de waarde vervallen.</translation>
    </message>
</context>
<context>
    <name>LogSeals</name>
    <message>
        <source>Type the seal as it is printed: a number and five groups of four digits or letters A to F.</source>
        <translation>Typ het zegel zoals het is afgedrukt: een nummer en vijf groepjes van vier cijfers of letters A tot en met F.</translation>
    </message>
    <message>
        <source>The seal fits: the log up to then is what it was when the report was printed.</source>
        <translation>Het zegel klopt: het logboek tot dan is wat het was toen het rapport werd afgedrukt.</translation>
    </message>
    <message>
        <source>The seal does not fit: check what was typed. When that is right, the log was rewritten outside Woonrust. Keep this file, and compare with a back-up of before.</source>
        <translation>Het zegel klopt niet: kijk na wat er is getypt. Is dat goed, dan is het logboek buiten Woonrust om herschreven. Bewaar dit bestand en vergelijk het met een reservekopie van daarvoor.</translation>
    </message>
    <message>
        <source>The seal does not fit, and a back-up was restored before it. That is the reason when the report was printed between that back-up and its restore.</source>
        <translation>Het zegel klopt niet, en er is een reservekopie teruggezet. Dat is de oorzaak als het rapport werd afgedrukt tussen het maken en het terugzetten van die kopie.</translation>
    </message>
    <message>
        <source>The log does not come that far: check what was typed. When that is right, its newest lines were removed outside Woonrust. Keep this file, and compare with a back-up of before.</source>
        <translation>Zo ver komt het logboek niet: kijk na wat er is getypt. Is dat goed, dan zijn de nieuwste regels buiten Woonrust om verwijderd. Bewaar dit bestand en vergelijk het met een reservekopie van daarvoor.</translation>
    </message>
</context>
<context>
    <name>Lookups</name>
    <message>
        <source>Anonymous reporter</source>
        <translation>Anonieme melder</translation>
    </message>
    <message>
        <source>does not want to say who it is</source>
        <translation>wil niet zeggen wie het is</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nieuwe persoon</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Choose a colleague who works here.</source>
        <translation>Kies een collega die hier werkt.</translation>
    </message>
    <message>
        <source>This colleague may not open the dossier. Name them on it first, or choose somebody else.</source>
        <translation>Deze collega mag het dossier niet openen. Noem hem of haar daar eerst, of kies een ander.</translation>
    </message>
    <message>
        <source>Say on which day it began, or begins.</source>
        <translation>Vul in op welke dag het begon of begint.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Say what came of it: choose a result.</source>
        <translation>Kies een resultaat: wat is ervan gekomen?</translation>
    </message>
    <message>
        <source>It began on %1. Choose a day from then up to today as its end.</source>
        <translation>Het begon op %1. Kies als einde een dag van toen tot en met vandaag.</translation>
    </message>
    <message>
        <source>Say why this measure is removed; the log keeps the reason.</source>
        <translation>Schrijf waarom u deze maatregel verwijdert; het logboek bewaart de reden.</translation>
    </message>
    <message>
        <source>This measure still runs.</source>
        <translation>Deze maatregel loopt nog.</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>“%1” in “%2”</source>
        <translation>‘%1’ bij ‘%2’</translation>
    </message>
    <message>
        <source>To, as it stands on the envelope</source>
        <translation>Aan wie, zoals op de envelop</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Block %1 of the text</source>
        <translation>Blok %1 van de tekst</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From 0:00 on the first day to 24:00 on the last, Dutch time. Each figure stands beside the period before and the same period a year before, counted from what is known now.</source>
        <translation>Van 0.00 uur op de eerste dag tot 24.00 uur op de laatste, Nederlandse tijd. Elk cijfer staat naast dat van de vorige periode en van dezelfde periode een jaar eerder, geteld met wat nu bekend is.</translation>
    </message>
    <message>
        <source>New reports</source>
        <translation>Nieuwe meldingen</translation>
    </message>
    <message>
        <source>Reports received in the period. A report counts once, under its main category.</source>
        <translation>Meldingen die in de periode zijn ontvangen. Een melding telt één keer, onder de hoofdcategorie.</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Melders</translation>
    </message>
    <message>
        <source>Different known persons who reported. Anonymous reports are counted apart; own observations have no reporter.</source>
        <translation>Verschillende bekende personen die iets meldden. Anonieme meldingen zijn apart geteld; eigen waarnemingen hebben geen melder.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs made in the period, under the main category of the report, whenever that came in.</source>
        <translation>Kosten die in de periode zijn gemaakt, onder de hoofdcategorie van de melding, wanneer die ook binnenkwam.</translation>
    </message>
    <message>
        <source>Polluted homes</source>
        <translation>Vervuilde woningen</translation>
    </message>
    <message>
        <source>Different homes with a new report on which the home is marked as polluted.</source>
        <translation>Verschillende woningen met een nieuwe melding waarop de woning als vervuild is aangemerkt.</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Op tijd bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>Of the new reports, positive signals aside: acknowledged within %n working day(s) of the day of receipt, as a share of all that are acknowledged or whose deadline has passed. Running and suspended deadlines do not count. As of %1.</source>
        <translation>
            <numerusform>Van de nieuwe meldingen, zonder positieve signalen: het deel dat is bevestigd binnen %n werkdag na de dag van ontvangst. Meegeteld is wat is bevestigd of waarvan de termijn is verlopen. Lopende en opgeschorte termijnen tellen niet mee. Stand op %1.</numerusform>
            <numerusform>Van de nieuwe meldingen, zonder positieve signalen: het deel dat is bevestigd binnen %n werkdagen na de dag van ontvangst. Meegeteld is wat is bevestigd of waarvan de termijn is verlopen. Lopende en opgeschorte termijnen tellen niet mee. Stand op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Teruggekoppeld</translation>
    </message>
    <message>
        <source>The same for the answer to the reporter: target %1 and limit %2 working days.</source>
        <translation>Hetzelfde voor de terugkoppeling aan de melder: streeftermijn %1 en termijn %2 werkdagen.</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open meldingen</translation>
    </message>
    <message>
        <source>Received before the end of the period and not closed before it, positive signals aside. Past a deadline: an acknowledgement or answer limit fell before the end and was not met before it.</source>
        <translation>Ontvangen voor het einde van de periode en toen niet gesloten, zonder positieve signalen. Verlopen termijn: de termijn voor ontvangstbevestiging of terugkoppeling liep af vóór het einde en was toen niet gehaald.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Opened and closed in the period, and open at its end. The phase is the one a dossier is in now.</source>
        <translation>Geopend en gesloten in de periode, en open aan het einde. De fase is die waarin een dossier nu is.</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Doorlooptijd</translation>
    </message>
    <message>
        <source>Calendar days from opening to closing of the dossiers closed in the period: the middle one, and the length that nine in ten do not exceed.</source>
        <translation>Kalenderdagen van openen tot sluiten van de dossiers die in de periode zijn gesloten: de middelste waarde (mediaan), en het aantal dagen waarbinnen negen van de tien dossiers zijn gesloten.</translation>
    </message>
    <message>
        <source>Stuck dossiers</source>
        <translation>Stilliggende dossiers</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per gebied</translation>
    </message>
    <message>
        <source>Under the area that a report, dossier or home belongs to directly. Per 100 homes: new reports per 100 letting units of the kind home. Repeat addresses: with 3 or more reports in the 12 months before the end.</source>
        <translation>Onder het gebied waar een melding, dossier of woning rechtstreeks bij hoort. Per 100 woningen: nieuwe meldingen per 100 eenheden van de soort woning. Herhaaladressen: met 3 of meer meldingen in de 12 maanden voor het einde.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Kleine aantallen</translation>
    </message>
    <message>
        <source>Changed since the final version</source>
        <translation>Gewijzigd sinds de vastgestelde versie</translation>
    </message>
    <message>
        <source>The final version was made on %1 by %2. What was registered since and counts in this period:</source>
        <translation>De vastgestelde versie is gemaakt op %1 door %2. Wat sindsdien is geregistreerd en in deze periode meetelt:</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>All figures are still the same.</source>
        <translation>Alle cijfers zijn nog hetzelfde.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a period</comment>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>for partners</source>
        <translation>voor partners</translation>
    </message>
    <message>
        <source>Monthly report of social management</source>
        <translation>Maandrapportage sociaal beheer</translation>
    </message>
    <message>
        <source>Numbers from 1 to 4 are shown as &lt; 5; x: left out, because such a number could be worked out from it.</source>
        <translation>Aantallen van 1 tot en met 4 staan als &lt; 5; x: weggelaten, omdat er zo’n aantal uit af te leiden zou zijn.</translation>
    </message>
    <message>
        <source>Numbers from 1 to 4 are shown as &lt; 5.</source>
        <translation>Aantallen van 1 tot en met 4 staan als &lt; 5.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Wat de cijfers betekenen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>the same as in a period</comment>
        <translation>gelijk aan %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>difference, period compared with</comment>
        <translation>%1 t.o.v. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n percentage point(s)</source>
        <translation>
            <numerusform>%n procentpunt</numerusform>
            <numerusform>%n procentpunten</numerusform>
        </translation>
    </message>
    <message>
        <source>+ %1 anonymous</source>
        <comment>number of anonymous reports</comment>
        <translation>+ %1 anoniem</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n working day(s)</source>
        <translation>
            <numerusform>Teruggekoppeld binnen %n werkdag</numerusform>
            <numerusform>Teruggekoppeld binnen %n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n: %1</source>
        <comment>within 5 working days: 52 %</comment>
        <translation>
            <numerusform>binnen %n: %1</numerusform>
            <numerusform>binnen %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Open dossiers</translation>
    </message>
    <message>
        <source>%1 past a deadline</source>
        <comment>number of reports</comment>
        <translation>%1 met verlopen termijn</translation>
    </message>
    <message>
        <source>Dossiers opened</source>
        <translation>Dossiers geopend</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <comment>number of dossiers</comment>
        <translation>%1 gesloten</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Doorlooptijd in dagen</translation>
    </message>
    <message>
        <source>median; 90% within %1</source>
        <comment>number of days</comment>
        <translation>mediaan; 90% binnen %1</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Naar categorie</translation>
    </message>
    <message>
        <source>No reports in this period.</source>
        <translation>Geen meldingen in deze periode.</translation>
    </message>
    <message>
        <source>Reports per month</source>
        <translation>Meldingen per maand</translation>
    </message>
    <message>
        <source>Deadlines met</source>
        <translation>Termijnen gehaald</translation>
    </message>
    <message>
        <source>No deadlines to measure yet.</source>
        <translation>Nog geen termijnen om te meten.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledgement (%n working day(s))</source>
        <translation>
            <numerusform>Bevestiging (%n werkdag)</numerusform>
            <numerusform>Bevestiging (%n werkdagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer, target (%n)</source>
        <comment>working days</comment>
        <translation>
            <numerusform>Terugkoppeling, streeftermijn (%n)</numerusform>
            <numerusform>Terugkoppeling, streeftermijn (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer, limit (%n)</source>
        <comment>working days</comment>
        <translation>
            <numerusform>Terugkoppeling, termijn (%n)</numerusform>
            <numerusform>Terugkoppeling, termijn (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and closed dossiers</source>
        <translation>Open en gesloten dossiers</translation>
    </message>
    <message>
        <source>Open at the end of the month</source>
        <translation>Open aan het einde van de maand</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>met in time</source>
        <comment>of a deadline</comment>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>of a deadline</comment>
        <translation>meegeteld</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>of a deadline</comment>
        <translation>loopt nog</translation>
    </message>
    <message>
        <source>Anonymous reports</source>
        <translation>Anonieme meldingen</translation>
    </message>
    <message>
        <source>Answered within the target</source>
        <translation>Teruggekoppeld binnen de streeftermijn</translation>
    </message>
    <message>
        <source>Answered within the limit</source>
        <translation>Teruggekoppeld binnen de termijn</translation>
    </message>
    <message>
        <source>past a deadline</source>
        <comment>open reports</comment>
        <translation>met verlopen termijn</translation>
    </message>
    <message>
        <source>Dossiers closed</source>
        <translation>Dossiers gesloten</translation>
    </message>
    <message>
        <source>Lead time, median in days</source>
        <translation>Doorlooptijd, mediaan in dagen</translation>
    </message>
    <message>
        <source>Lead time, 90th percentile in days</source>
        <translation>Doorlooptijd, 90e percentiel in dagen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Reports by category</source>
        <translation>Meldingen naar categorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Reports by nature</source>
        <translation>Meldingen naar aard</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Aard</translation>
    </message>
    <message>
        <source>Reports by channel</source>
        <translation>Meldingen naar kanaal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Reports by origin</source>
        <translation>Meldingen naar herkomst</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Costs by category</source>
        <translation>Kosten naar categorie</translation>
    </message>
    <message>
        <source>No costs in this period.</source>
        <translation>Geen kosten in deze periode.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>per 100 homes</source>
        <translation>per 100 woningen</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>Termijn verlopen</translation>
    </message>
    <message>
        <source>Repeat addresses</source>
        <translation>Herhaaladressen</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Zonder gebied</translation>
    </message>
    <message>
        <source>No areas with homes, reports or dossiers yet.</source>
        <translation>Nog geen gebieden met woningen, meldingen of dossiers.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open aan het einde</translation>
    </message>
    <message>
        <source>No dossiers in this period.</source>
        <translation>Geen dossiers in deze periode.</translation>
    </message>
    <message>
        <source>Dossiers by kind</source>
        <translation>Dossiers naar soort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Dossiers by phase</source>
        <translation>Dossiers naar fase</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The casebook of %1, whose log had the seal %2 when this report was made. Keep this report: with the seal it can be checked later whether that log was rewritten.</source>
        <translation>Het werkbestand van %1, waarvan het logboek het zegel %2 had toen dit rapport werd gemaakt. Bewaar dit rapport: met het zegel is later na te gaan of dat logboek is herschreven.</translation>
    </message>
    <message>
        <source>Numbers from 1 to 4 are shown as &lt; 5. Where such a number could be worked out, others are left out too: a zero or small number as &lt; 5 or x, larger ones as x. Rates of such numbers are rounded or left out, lead times left out.</source>
        <translation>Aantallen van 1 tot en met 4 staan als &lt; 5. Waar zo&apos;n aantal te berekenen zou zijn, zijn ook andere aantallen weggelaten: een nul of klein aantal als &lt; 5 of x, grotere als x. Percentages van zulke aantallen zijn afgerond of weggelaten, doorlooptijden weggelaten.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year: Q3 2026</comment>
        <translation>kwartaal %1 van %2</translation>
    </message>
    <message>
        <source>Quarterly report of social management</source>
        <translation>Kwartaalrapportage sociaal beheer</translation>
    </message>
    <message>
        <source>Annual report of social management</source>
        <translation>Jaarrapportage sociaal beheer</translation>
    </message>
    <message>
        <source>Report of social management</source>
        <translation>Rapportage sociaal beheer</translation>
    </message>
    <message>
        <source>This draft differs from the version that was declared final on %1. What changed stands under &quot;Changed since the final version&quot;.</source>
        <translation>Dit concept wijkt af van de versie die op %1 is vastgesteld. Wat er veranderde staat onder &quot;Gewijzigd sinds de vastgestelde versie&quot;.</translation>
    </message>
    <message>
        <source>This draft differs from the version that was declared final on %1.</source>
        <translation>Dit concept wijkt af van de versie die op %1 is vastgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>norm %n working day(s)</source>
        <translation>
            <numerusform>norm %n werkdag</numerusform>
            <numerusform>norm %n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports per year</source>
        <translation>Meldingen per jaar</translation>
    </message>
    <message>
        <source>Reports per quarter</source>
        <translation>Meldingen per kwartaal</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter in a chart</comment>
        <translation>K%1</translation>
    </message>
    <message>
        <source>Open at the end of the year</source>
        <translation>Open aan het eind van het jaar</translation>
    </message>
    <message>
        <source>Open at the end of the quarter</source>
        <translation>Open aan het eind van het kwartaal</translation>
    </message>
    <message>
        <source>Behaviour directives</source>
        <translation>Gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Started: bound somebody from a day in the period, one of a court or mayor from the day of service. Running: started before the end of the period and not ended before it. Breached: with an established breach that happened in the period. Taken to court: claims filed in the period.</source>
        <translation>Begonnen: geldt vanaf een dag in de periode; die van de rechter of burgemeester vanaf de betekening. Lopend: begonnen vóór het einde van de periode en niet daarvoor beëindigd. Geschonden: met een vastgestelde schending uit de periode. Naar de rechter: dagvaardingen in de periode.</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>directives</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Running at the end</source>
        <comment>directives</comment>
        <translation>Lopend aan het eind</translation>
    </message>
    <message>
        <source>Breached</source>
        <comment>directives</comment>
        <translation>Geschonden</translation>
    </message>
    <message>
        <source>Ended well</source>
        <comment>directives</comment>
        <translation>Goed beëindigd</translation>
    </message>
    <message>
        <source>Taken to court</source>
        <comment>directives</comment>
        <translation>Naar de rechter</translation>
    </message>
    <message>
        <source>Open for more than 120 days at the end of the period, without a task or step done in the last 30 days.</source>
        <translation>Aan het eind van de periode langer dan 120 dagen open, zonder dat in de laatste 30 dagen een taak of stap is gedaan.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Steps of processes that were done in the period, skipped ones aside. In time: done on the last day of the term at the latest, of those with a term. Lengths from the first day to the day on which it was done, in working days, or in calendar days where the term has those.</source>
        <translation>Stappen van stroomschema&apos;s die in de periode zijn gedaan, zonder de overgeslagen stappen. Op tijd: uiterlijk op de laatste dag van de termijn gedaan, van de stappen met een termijn. De duur loopt van de eerste dag tot de dag waarop de stap is gedaan, in werkdagen (wd), of in kalenderdagen (d) als de termijn die heeft.</translation>
    </message>
    <message>
        <source>%1 stuck (%2)</source>
        <comment>number of dossiers, and what stuck means</comment>
        <translation>%1 liggen stil (%2)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
    <message>
        <source>Only who wrote a note can change it. Add a note of your own.</source>
        <translation>Alleen wie een notitie schreef kan die wijzigen. Voeg zelf een notitie toe.</translation>
    </message>
    <message>
        <source>Say why this note is removed; the log keeps the reason.</source>
        <translation>Geef de reden van het verwijderen van deze notitie; die blijft in het logboek.</translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>Is this a citizen service number (BSN)?</source>
        <translation>Is dit een burgerservicenummer (BSN)?</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Het is iets anders</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Terug naar de tekst</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>There are no numbers for the year %1. Check the date, and the clock of this PC.</source>
        <translation>Voor het jaar %1 zijn er geen nummers. Controleer de datum en de klok van deze pc.</translation>
    </message>
</context>
<context>
    <name>PagedReport</name>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>There is nothing to show here.</source>
        <translation>Hier is niets te tonen.</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>CONCEPT</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>final version of %1</source>
        <translation>vastgestelde versie van %1</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>concept van %1</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>gemaakt op %1</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Choose a person or an address, or describe who it is.</source>
        <translation>Kies een persoon of een adres, of omschrijf wie het is.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>This person is in the dossier with that role already.</source>
        <translation>Deze persoon heeft in dit dossier die rol al.</translation>
    </message>
    <message>
        <source>Say why this person does not belong in the dossier.</source>
        <translation>Geef aan waarom deze betrokkene niet in het dossier hoort.</translation>
    </message>
    <message>
        <source>The report that named this person was corrected.</source>
        <translation>De melding die deze persoon noemde, is verbeterd.</translation>
    </message>
    <message>
        <source>The report that named this person left the dossier.</source>
        <translation>De melding die deze persoon noemde, is uit het dossier gehaald.</translation>
    </message>
    <message>
        <source>The risk of this person was judged, so they stay in the dossier. Give them a last day instead.</source>
        <translation>Het risico van deze persoon is beoordeeld. Daarom blijft die in het dossier. Vul een laatste dag in.</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Making the PDF was stopped. Nothing was saved.</source>
        <translation>Het maken van de pdf is gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. Try again.</source>
        <translation>De pdf kon niet worden afgemaakt. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>The letter cannot show these characters; they would be empty boxes. Write them in other letters: %1.</source>
        <translation>De brief kan deze tekens niet laten zien; het zouden lege blokjes worden. Schrijf ze in andere letters: %1.</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>Enter the last name. For somebody who does not want to be known, choose anonymous.</source>
        <translation>Vul de achternaam in. Kies anoniem voor iemand die niet bekend wil zijn.</translation>
    </message>
    <message>
        <source>A last name has at least one letter.</source>
        <translation>Een achternaam heeft minstens één letter.</translation>
    </message>
    <message>
        <source>Tenant number %1 belongs to %2. Choose that person, or correct the number.</source>
        <translation>Huurdernummer %1 hoort bij %2. Kies die persoon of verbeter het nummer.</translation>
    </message>
    <message>
        <source>Enter one phone number, such as 06 1234 5678.</source>
        <translation>Vul één telefoonnummer in, zoals 06 1234 5678.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.nl.</source>
        <translation>Vul een e-mailadres in, zoals naam@voorbeeld.nl.</translation>
    </message>
    <message>
        <source>Choose another entry than the one that is shown.</source>
        <translation>Kies een andere inschrijving dan die u hier ziet.</translation>
    </message>
    <message>
        <source>This entry was merged with another one. Undo that first.</source>
        <translation>Deze inschrijving is samengevoegd met een andere. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>Others were merged with that entry. Open it, and merge this one with it there.</source>
        <translation>Met die inschrijving zijn al andere samengevoegd. Open die inschrijving en voeg deze daar samen.</translation>
    </message>
    <message>
        <source>a report that is not open to you</source>
        <translation>een melding die u niet mag zien</translation>
    </message>
    <message>
        <source>In %1 the one reports about the other. If they are one person, correct that report first.</source>
        <translation>In %1 meldt de een iets over de ander. Is het één persoon, verbeter dan eerst die melding.</translation>
    </message>
    <message>
        <source>This entry was not merged.</source>
        <translation>Deze inschrijving is niet samengevoegd.</translation>
    </message>
    <message>
        <source>Two entries of one person were merged, and the other one is in the dossier with this role.</source>
        <translation>Twee inschrijvingen van één persoon zijn samengevoegd, en de andere staat met deze rol in het dossier.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>This dossier is open to named people only. Ask its handler or the coordinator if you need it.</source>
        <translation>Dit dossier is alleen in te zien door aangewezen collega’s. Vraag het de behandelaar of de coördinator als u het nodig hebt.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the coordinator or the administrator if you need it.</source>
        <translation>Uw rol staat dit niet toe. Vraag het de coördinator of de functioneel beheerder als u dit nodig hebt.</translation>
    </message>
</context>
<context>
    <name>PrinterJob</name>
    <message>
        <source>The printer did not take it. Look whether it is on and has paper, and print again.</source>
        <translation>De printer nam het niet aan. Kijk of hij aanstaat en papier heeft, en druk opnieuw af.</translation>
    </message>
</context>
<context>
    <name>ProcessChart</name>
    <message>
        <source>repressive from %1</source>
        <translation>repressief vanaf %1</translation>
    </message>
    <message>
        <source>Preventive</source>
        <translation>Preventief</translation>
    </message>
    <message>
        <source>Repressive</source>
        <translation>Repressief</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Our role ends here</source>
        <translation>Onze rol stopt hier</translation>
    </message>
    <message>
        <source>nothing follows</source>
        <translation>hier volgt niets op</translation>
    </message>
    <message>
        <source>The dossier goes over to another process.</source>
        <translation>Het dossier gaat over naar een ander stroomschema.</translation>
    </message>
    <message>
        <source>The dossier came here.</source>
        <translation>Het dossier is hier gekomen.</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 keer</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Uitkomst: %1</translation>
    </message>
</context>
<context>
    <name>ProcessCheck</name>
    <message>
        <source>The Dutch text is missing.</source>
        <translation>De Nederlandse tekst ontbreekt.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>De Engelse tekst ontbreekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist. Choose one of: %2.</source>
        <translation>&quot;%1&quot; bestaat niet. Kies uit: %2.</translation>
    </message>
    <message>
        <source>The code of a process is two to six capitals and digits, such as WO.</source>
        <translation>De code van een stroomschema is twee tot zes hoofdletters en cijfers, zoals WO.</translation>
    </message>
    <message>
        <source>The first version is 1.</source>
        <translation>De eerste versie is 1.</translation>
    </message>
    <message>
        <source>There is no step %1 to start with.</source>
        <translation>Er is geen stap %1 om mee te beginnen.</translation>
    </message>
    <message>
        <source>A process needs an end.</source>
        <translation>Een stroomschema heeft een einde nodig.</translation>
    </message>
    <message>
        <source>A code is capitals, digits and _, such as WO01 or END_SOLVED.</source>
        <translation>Een code bestaat uit hoofdletters, cijfers en _, zoals WO01 of END_SOLVED.</translation>
    </message>
    <message>
        <source>The code %1 is there twice.</source>
        <translation>De code %1 komt twee keer voor.</translation>
    </message>
    <message>
        <source>Say how long this may take. Only a term of the law may be left open, for the day in the paper.</source>
        <translation>Zeg hoe lang dit mag duren. Alleen een wettelijke termijn mag open blijven, voor de dag die in het stuk staat.</translation>
    </message>
    <message>
        <source>This is longer than ten years.</source>
        <translation>Dit is langer dan tien jaar.</translation>
    </message>
    <message>
        <source>What is aimed for lies after the last day.</source>
        <translation>De streeftermijn ligt na de laatste dag.</translation>
    </message>
    <message>
        <source>A service norm counts working days.</source>
        <translation>Een servicenorm telt werkdagen.</translation>
    </message>
    <message>
        <source>What repeats needs a number of days of 1 or more.</source>
        <translation>Wat zich herhaalt, heeft een termijn van 1 of meer nodig.</translation>
    </message>
    <message>
        <source>Each point needs a code of its own.</source>
        <translation>Elk punt heeft een eigen code nodig.</translation>
    </message>
    <message>
        <source>There is no point %1 to count from.</source>
        <translation>Er is geen punt %1 om vanaf te tellen.</translation>
    </message>
    <message>
        <source>Say who does this: a step without a role is on nobody&apos;s list.</source>
        <translation>Zeg wie dit doet: een stap zonder rol staat bij niemand op de lijst.</translation>
    </message>
    <message>
        <source>A step needs an outcome, or it can never be done.</source>
        <translation>Een stap heeft een uitkomst nodig, anders komt hij nooit af.</translation>
    </message>
    <message>
        <source>Each outcome of a step needs a code of its own.</source>
        <translation>Elke uitkomst van een stap heeft een eigen code nodig.</translation>
    </message>
    <message>
        <source>This leads to %1, which does not exist.</source>
        <translation>Dit leidt naar %1, en dat bestaat niet.</translation>
    </message>
    <message>
        <source>%1 is this process itself: leave the code before the colon out.</source>
        <translation>%1 is dit stroomschema zelf: laat de code voor de dubbele punt weg.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 staat er twee keer.</translation>
    </message>
    <message>
        <source>A step cannot start beside itself.</source>
        <translation>Een stap kan niet naast zichzelf beginnen.</translation>
    </message>
    <message>
        <source>%1 ends the dossier: no other step can start beside it.</source>
        <translation>%1 beëindigt het dossier: daarnaast kan geen andere stap beginnen.</translation>
    </message>
    <message>
        <source>Say how a dossier ended that ends here.</source>
        <translation>Zeg met welk resultaat een dossier hier eindigt.</translation>
    </message>
    <message>
        <source>Nothing leads to %1.</source>
        <translation>Niets leidt naar %1.</translation>
    </message>
    <message>
        <source>From %1 there is no way to an end.</source>
        <translation>Vanaf %1 is er geen weg naar een einde.</translation>
    </message>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>Deze tekst is te lang: er past hooguit %n teken.</numerusform>
            <numerusform>Deze tekst is te lang: er passen hooguit %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds half a character. Type it again.</source>
        <translation>In deze tekst staat een half teken. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>This text must stand on one line.</source>
        <translation>Deze tekst moet op één regel staan.</translation>
    </message>
    <message>
        <source>This text holds a character that cannot be printed. Type it again.</source>
        <translation>In deze tekst staat een teken dat niet kan worden afgedrukt. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>This text holds a mark that turns the direction of reading. Type it again.</source>
        <translation>In deze tekst staat een teken dat de leesrichting omkeert. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>This outcome leads nowhere, and nothing runs beside this step: the dossier would stand still. Name a step or an end.</source>
        <translation>Deze uitkomst leidt nergens heen, en naast deze stap loopt niets: het dossier zou stil komen te liggen. Noem een stap of een einde.</translation>
    </message>
</context>
<context>
    <name>ProcessFile</name>
    <message>
        <source>This must be an object: {…}.</source>
        <translation>Dit moet een object zijn: {…}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; ontbreekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>&quot;%1&quot; is hier niet bekend.</translation>
    </message>
    <message>
        <source>This must be a list: […].</source>
        <translation>Dit moet een lijst zijn: […].</translation>
    </message>
    <message>
        <source>This must be a text: &quot;…&quot;.</source>
        <translation>Dit moet een tekst zijn: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Dit moet true of false zijn.</translation>
    </message>
    <message>
        <source>This must be a whole number of 0 or more.</source>
        <translation>Dit moet een heel getal van 0 of meer zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>&quot;%1&quot; is geen van: %2.</translation>
    </message>
    <message>
        <source>This file is too large for a letter.</source>
        <translation>Dit bestand is te groot voor een brief.</translation>
    </message>
    <message>
        <source>Line %1: this is no file of a letter; the JSON breaks off or is not well formed here.</source>
        <translation>Regel %1: dit is geen bestand van een brief; de JSON breekt hier af of klopt niet.</translation>
    </message>
    <message>
        <source>This is no file of a letter: &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>Dit is geen bestand van een brief: &quot;format&quot; moet &quot;%1&quot; zijn.</translation>
    </message>
    <message>
        <source>This file is too large for a process.</source>
        <translation>Dit bestand is te groot voor een stroomschema.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>This is no file of a process: the JSON breaks off or is not well formed here.</source>
        <translation>Dit is geen bestand van een stroomschema: de JSON breekt hier af of klopt niet.</translation>
    </message>
    <message>
        <source>This is no file of a process: &quot;format&quot; must be &quot;%1&quot;.</source>
        <translation>Dit is geen bestand van een stroomschema: &quot;format&quot; moet &quot;%1&quot; zijn.</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>This process cannot be used: %1</source>
        <translation>Dit stroomschema kan niet worden gebruikt: %1</translation>
    </message>
    <message numerus="yes">
        <source>This process has %n faults. The first: %1</source>
        <translation>
            <numerusform>Dit stroomschema heeft %n fout: %1</numerusform>
            <numerusform>Dit stroomschema heeft %n fouten. De eerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose today or a later day: dossiers that were opened before run on the version of then.</source>
        <translation>Kies vandaag of een latere dag: dossiers die eerder zijn geopend, lopen op de versie van toen.</translation>
    </message>
    <message>
        <source>This version was put in force, so it stays: dossiers may run on it. Put another one in force instead.</source>
        <translation>Deze versie is in werking gesteld en blijft: er kunnen dossiers op lopen. Stel in plaats daarvan een andere versie in werking.</translation>
    </message>
    <message>
        <source>This is the same as version %1 of %2: no new version was made.</source>
        <translation>Dit is gelijk aan versie %1 van %2: er is geen nieuwe versie gemaakt.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>no reporter whose address is known</source>
        <translation>geen melder van wie het adres bekend is</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) reported</source>
        <translation>
            <numerusform>%n huishouden meldde</numerusform>
            <numerusform>%n huishoudens meldden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous report(s)</source>
        <translation>
            <numerusform>%n anonieme melding</numerusform>
            <numerusform>%n anonieme meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody whose name may be used</source>
        <translation>niemand van wie de naam gebruikt mag worden</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not shielded</source>
        <translation>
            <numerusform>%n naam niet afgeschermd</numerusform>
            <numerusform>%n namen niet afgeschermd</numerusform>
        </translation>
    </message>
    <message>
        <source>no statement is kept</source>
        <translation>geen verklaring bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) kept</source>
        <translation>
            <numerusform>%n verklaring bewaard</numerusform>
            <numerusform>%n verklaringen bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>no report with a time</source>
        <translation>geen melding met een tijdstip</translation>
    </message>
    <message numerus="yes">
        <source>%n with a time, on %1</source>
        <translation>
            <numerusform>%n met tijdstip, op %1</numerusform>
            <numerusform>%n met tijdstip, op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a time, %1 to %2</source>
        <translation>
            <numerusform>%n met tijdstip, %1 tot %2</numerusform>
            <numerusform>%n met tijdstip, %1 tot %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) or recording(s)</source>
        <translation>
            <numerusform>%n logboek of opname</numerusform>
            <numerusform>%n logboeken of opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>er is nog niets vastgelegd</translation>
    </message>
    <message>
        <source>latest fact on %1</source>
        <translation>laatste feit op %1</translation>
    </message>
    <message>
        <source>nothing recorded from %1 to %2</source>
        <translation>niets vastgelegd van %1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s): %1</source>
        <translation>
            <numerusform>%n keer: %1</numerusform>
            <numerusform>%n keer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no visit, check or neighbourhood enquiry recorded</source>
        <translation>geen bezoek, controle of buurtonderzoek vastgelegd</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>nog niet opgevraagd</translation>
    </message>
    <message>
        <source>say on what ground we have it</source>
        <translation>zeg op welke grond wij het hebben</translation>
    </message>
    <message>
        <source>heard on %1</source>
        <translation>gehoord op %1</translation>
    </message>
    <message>
        <source>the tenant was not heard or invited</source>
        <translation>de huurder is niet gehoord of uitgenodigd</translation>
    </message>
    <message numerus="yes">
        <source>not heard; tried %n time(s): %1</source>
        <translation>
            <numerusform>niet gehoord; %n keer geprobeerd: %1</numerusform>
            <numerusform>niet gehoord; %n keer geprobeerd: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no warning or formal demand sent</source>
        <translation>geen waarschuwing of sommatie verstuurd</translation>
    </message>
    <message>
        <source>proof of receipt is not here</source>
        <translation>bewijs van ontvangst ontbreekt</translation>
    </message>
    <message>
        <source>no mediation, agreements or directive</source>
        <translation>geen bemiddeling, afspraken of gedragsaanwijzing</translation>
    </message>
    <message>
        <source>no offer of help is recorded</source>
        <translation>geen aanbod van hulp vastgelegd</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>nog niet opgeschreven</translation>
    </message>
    <message>
        <source>spoken with on %1; risk and vulnerability are not judged</source>
        <translation>gesproken op %1; risico en kwetsbaarheid zijn niet beoordeeld</translation>
    </message>
    <message>
        <source>risk and vulnerability are judged</source>
        <translation>risico en kwetsbaarheid zijn beoordeeld</translation>
    </message>
    <message>
        <source>say that family, health and what an eviction means are in it</source>
        <translation>zeg of gezin, gezondheid en gevolgen van een ontruiming erin staan</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) involved</source>
        <translation>
            <numerusform>%n kind betrokken</numerusform>
            <numerusform>%n kinderen betrokken</numerusform>
        </translation>
    </message>
    <message>
        <source>say that the municipality was asked about shelter</source>
        <translation>zeg of de gemeente is benaderd over opvang</translation>
    </message>
    <message>
        <source>no tenant of this home is known</source>
        <translation>van deze woning is geen huurder bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) of this home not among who is involved</source>
        <translation>
            <numerusform>%n huurder van deze woning staat niet bij de betrokkenen</numerusform>
            <numerusform>%n huurders van deze woning staan niet bij de betrokkenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n tenant(s) involved</source>
        <translation>
            <numerusform>de ene huurder is betrokkene</numerusform>
            <numerusform>alle %n huurders zijn betrokkene</numerusform>
        </translation>
    </message>
    <message>
        <source>say that the registers were looked at</source>
        <translation>zeg of de registers zijn nagekeken</translation>
    </message>
    <message>
        <source>the tenancy agreement is not here</source>
        <translation>de huurovereenkomst ontbreekt</translation>
    </message>
    <message>
        <source>say which rule was broken</source>
        <translation>zeg welke bepaling is geschonden</translation>
    </message>
    <message>
        <source>the decision is not here</source>
        <translation>het besluit ontbreekt</translation>
    </message>
    <message>
        <source>the report is not here</source>
        <translation>de rapportage ontbreekt</translation>
    </message>
    <message>
        <source>Choose how this point stands.</source>
        <translation>Kies hoe dit punt ervoor staat.</translation>
    </message>
    <message>
        <source>Say what this rests on: a judge will ask.</source>
        <translation>Zeg waar dit op rust: een rechter vraagt ernaar.</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Group %1 of the recovery key holds &quot;%2&quot;, which does not occur in a recovery key. Compare it with the printed page.</source>
        <translation>Groep %1 van de herstelsleutel bevat ‘%2’, en dat komt in een herstelsleutel niet voor. Vergelijk hem met de afdruk.</translation>
    </message>
    <message>
        <source>There is a typing error in group %1 of the recovery key. Compare it with the printed page.</source>
        <translation>Er zit een typefout in groep %1 van de herstelsleutel. Vergelijk hem met de afdruk.</translation>
    </message>
    <message>
        <source>A recovery key has 40 characters in 8 groups; this one has %1. Compare it with the printed page.</source>
        <translation>Een herstelsleutel heeft 40 tekens in 8 groepen; deze heeft er %1. Vergelijk hem met de afdruk.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key of the casebook %1</source>
        <translation>Herstelsleutel van het werkbestand %1</translation>
    </message>
    <message>
        <source>If every password is lost, this key opens the casebook. Keep this sheet in the safe and remove the PDF from the PC after printing.</source>
        <translation>Zijn alle wachtwoorden kwijt, dan opent deze sleutel het werkbestand. Bewaar dit blad in de kluis en verwijder de pdf na het afdrukken van de pc.</translation>
    </message>
    <message>
        <source>Casebook: %1</source>
        <translation>Werkbestand: %1</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>Past the deadline</source>
        <translation>Termijn verlopen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Termijn vandaag</translation>
    </message>
    <message>
        <source>Due within seven days</source>
        <translation>Termijn binnen zeven dagen</translation>
    </message>
    <message>
        <source>Reporter waits for news</source>
        <translation>Melder wacht op bericht</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Ontvangen vandaag</translation>
    </message>
    <message>
        <source>Received this week</source>
        <translation>Ontvangen deze week</translation>
    </message>
    <message>
        <source>Received this month</source>
        <translation>Ontvangen deze maand</translation>
    </message>
    <message>
        <source>Received last month</source>
        <translation>Ontvangen vorige maand</translation>
    </message>
    <message>
        <source>Received in the last 90 days</source>
        <translation>Ontvangen in de laatste 90 dagen</translation>
    </message>
    <message>
        <source>Received this year</source>
        <translation>Ontvangen dit jaar</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Ontvangen vanaf %1</translation>
    </message>
    <message>
        <source>Received up to %1</source>
        <translation>Ontvangen tot en met %1</translation>
    </message>
    <message>
        <source>Received %1 to %2</source>
        <translation>Ontvangen %1 tot en met %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Without handler</source>
        <translation>Zonder behandelaar</translation>
    </message>
    <message>
        <source>Polluted home</source>
        <translation>Vervuilde woning</translation>
    </message>
    <message>
        <source>Without dossier</source>
        <translation>Zonder dossier</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Eén adres</translation>
    </message>
    <message>
        <source>One reporter</source>
        <translation>Eén melder</translation>
    </message>
    <message>
        <source>One dossier</source>
        <translation>Eén dossier</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Aard</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Voorbeeld van de rapportage</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Anonymous</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>Say why the report does not belong in the dossier.</source>
        <translation>Geef aan waarom de melding niet in het dossier hoort.</translation>
    </message>
    <message>
        <source>This report is closed already.</source>
        <translation>Deze melding is al gesloten.</translation>
    </message>
    <message>
        <source>This report is open already.</source>
        <translation>Deze melding is al open.</translation>
    </message>
    <message>
        <source>This report is closed. Open it again first.</source>
        <translation>Deze melding is gesloten. Heropen die eerst.</translation>
    </message>
    <message>
        <source>Say why the report is opened again.</source>
        <translation>Geef de reden van het heropenen van de melding.</translation>
    </message>
    <message>
        <source>Enter when the report came in.</source>
        <translation>Vul in wanneer de melding binnenkwam.</translation>
    </message>
    <message>
        <source>A report cannot come in at a moment that is still to come. Check the date and the time.</source>
        <translation>Een melding kan niet binnenkomen op een moment dat nog moet komen. Controleer datum en tijd.</translation>
    </message>
    <message>
        <source>Check the year: reports from before 1990 are not accepted.</source>
        <translation>Controleer het jaar: meldingen van vóór 1990 worden niet aangenomen.</translation>
    </message>
    <message>
        <source>Choose the reporter, or mark the report as anonymous.</source>
        <translation>Kies de melder, of geef aan dat de melding anoniem is.</translation>
    </message>
    <message>
        <source>Say where it is, or describe what happened.</source>
        <translation>Geef aan waar het is, of omschrijf wat er gebeurde.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Kies een categorie.</translation>
    </message>
    <message>
        <source>Choose the nature of the report.</source>
        <translation>Kies de aard van de melding.</translation>
    </message>
    <message>
        <source>Enter an amount of more than 0 and at most 1,000,000 euros.</source>
        <translation>Vul een bedrag in van meer dan 0 en ten hoogste 1.000.000 euro.</translation>
    </message>
    <message>
        <source>Costs cannot be dated on a day to come.</source>
        <translation>Kosten kunnen niet op een dag staan die nog moet komen.</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Eigen waarneming</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Bekende persoon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>The report was closed on %1; it must have come in before that.</source>
        <translation>De melding is gesloten op %1 en moet daarvóór zijn binnengekomen.</translation>
    </message>
    <message>
        <source>The dossier of this report is not open to this colleague. Name them on the dossier first.</source>
        <translation>Deze collega mag het dossier van deze melding niet inzien. Geef deze collega eerst toegang tot het dossier.</translation>
    </message>
    <message>
        <source>The reporter has not heard from us yet. Give the answer first, or write here why that is not needed.</source>
        <translation>De melder heeft nog geen antwoord van ons. Geef eerst antwoord, of schrijf hier waarom dat niet nodig is.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message numerus="yes">
        <source>%n day(s) before “%1”: %2, after it: %3.</source>
        <translation>
            <numerusform>%n dag vóór “%1”: %2, erna: %3.</numerusform>
            <numerusform>%n dagen vóór “%1”: %2, erna: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Small numbers: this may be chance.</source>
        <translation>Kleine aantallen: kan toeval zijn.</translation>
    </message>
    <message>
        <source>The difference may well be chance.</source>
        <translation>Het verschil kan goed toeval zijn.</translation>
    </message>
    <message>
        <source>Chance alone is not likely; other causes may be.</source>
        <translation>Alleen toeval is niet waarschijnlijk; een andere oorzaak kan wel.</translation>
    </message>
</context>
<context>
    <name>RiskScores</name>
    <message>
        <source>Choose a score from 0 to %1 for “%2”.</source>
        <translation>Kies een score van 0 tot en met %1 voor “%2”.</translation>
    </message>
    <message>
        <source>Say in one sentence why “%1” has a %2.</source>
        <translation>Zeg in één zin waarom “%1” een %2 krijgt.</translation>
    </message>
    <message>
        <source>Choose which side is judged.</source>
        <translation>Kies welke kant u beoordeelt.</translation>
    </message>
    <message>
        <source>Say why this score is removed; the log keeps the reason.</source>
        <translation>Zeg waarom deze score weg moet; het logboek bewaart de reden.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Support officer</source>
        <translation>Ondersteuner sociaal beheer</translation>
    </message>
    <message>
        <source>Social manager</source>
        <translation>Sociaal beheerder</translation>
    </message>
    <message>
        <source>Liveability worker</source>
        <translation>Leefbaarheidsmedewerker</translation>
    </message>
    <message>
        <source>Neighbourhood caretaker</source>
        <translation>Wijkbeheerder</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Functioneel beheerder</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation>Vul de naam van de organisatie in.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Vul een getal in van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>The date %1 is in the lists of closing days twice.</source>
        <translation>De datum %1 staat twee keer in de lijsten met sluitingsdagen.</translation>
    </message>
    <message>
        <source>Choose Dutch or English.</source>
        <translation>Kies Nederlands of Engels.</translation>
    </message>
    <message>
        <source>The folder for back-ups does not exist. Make it first, or choose another one.</source>
        <translation>De map voor reservekopieën bestaat niet. Maak deze eerst aan of kies een andere.</translation>
    </message>
    <message>
        <source>Give each closing day a name.</source>
        <translation>Geef elke sluitingsdag een naam.</translation>
    </message>
    <message>
        <source>Choose an envelope: DL or C5.</source>
        <translation>Kies een envelop: DL of C5.</translation>
    </message>
    <message>
        <source>The logo is too large; at most 500 kB fits.</source>
        <translation>Het logo is te groot; hoogstens 500 kB past.</translation>
    </message>
    <message>
        <source>The logo must be a picture: PNG or JPEG.</source>
        <translation>Het logo moet een plaatje zijn: PNG of JPEG.</translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>Steps against their norm</source>
        <translation>Stappen en hun norm</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>calendar days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 wd</source>
        <comment>working days</comment>
        <translation>%1 wd</translation>
    </message>
    <message>
        <source>No step of a process was done in this period.</source>
        <translation>In deze periode is geen stap van een stroomschema gedaan.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%1 of %n working day(s)</source>
        <translation>
            <numerusform>%1 van %n werkdag</numerusform>
            <numerusform>%1 van %n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 van %n dag</numerusform>
            <numerusform>%1 van %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of %n week(s)</source>
        <translation>
            <numerusform>%1 dagen van %n week</numerusform>
            <numerusform>%1 dagen van %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of %n month(s)</source>
        <translation>
            <numerusform>%1 dagen van %n maand</numerusform>
            <numerusform>%1 dagen van %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days of %n year(s)</source>
        <translation>
            <numerusform>%1 dagen van %n jaar</numerusform>
            <numerusform>%1 dagen van %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>The day stands in a paper.</source>
        <translation>De dag staat in een stuk, bijvoorbeeld het exploot.</translation>
    </message>
    <message>
        <source>Term: %1 (policy of the association)</source>
        <translation>Termijn: %1 (ons beleid)</translation>
    </message>
    <message>
        <source>Term: %1 (the law)</source>
        <translation>Termijn: %1 (de wet)</translation>
    </message>
    <message>
        <source>Term: %1 (a proposal of Woonrust)</source>
        <translation>Termijn: %1 (voorstel van Woonrust)</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n werkdag te laat</numerusform>
            <numerusform>%n werkdagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>op dezelfde dag</translation>
    </message>
    <message>
        <source>Term: the same day</source>
        <translation>Termijn: dezelfde dag</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The folder of the casebook cannot be written to, or it is on a network drive that does not support this. Move the casebook to a folder on this PC.</source>
        <translation>In de map van het werkbestand kan niet worden geschreven, of de map staat op een netwerkschijf die dit niet ondersteunt. Verplaats het werkbestand naar een map op deze pc.</translation>
    </message>
    <message>
        <source>The file %1 exists already. Choose another name.</source>
        <translation>Het bestand %1 bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The casebook %1 does not exist.</source>
        <translation>Het werkbestand %1 bestaat niet.</translation>
    </message>
    <message>
        <source>This file is not a casebook of Woonrust.</source>
        <translation>Dit bestand is geen werkbestand van Woonrust.</translation>
    </message>
    <message>
        <source>This casebook was made by a newer version of Woonrust (schema %1; this version knows up to %2). Install the newest version.</source>
        <translation>Dit werkbestand is gemaakt met een nieuwere versie van Woonrust (schema %1; deze versie kent tot en met %2). Installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>The casebook is busy with another change. Try again in a moment.</source>
        <translation>Het werkbestand is bezig met een andere wijziging. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>This is not a casebook of Woonrust, or it does not belong to this key file.</source>
        <translation>Dit is geen werkbestand van Woonrust, of het hoort niet bij dit sleutelbestand.</translation>
    </message>
    <message>
        <source>The casebook is damaged. Close Woonrust and restore the last back-up.</source>
        <translation>Het werkbestand is beschadigd. Sluit Woonrust en zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The casebook or its folder cannot be written to. Check the rights on the folder.</source>
        <translation>In het werkbestand of de map kan niet worden geschreven. Controleer de rechten op de map.</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make room and try again.</source>
        <translation>De schijf is vol; de wijziging is niet opgeslagen. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>The casebook could not be read from or written to the disk. Check the disk and the connection to it.</source>
        <translation>Het werkbestand kon niet van de schijf worden gelezen of erop worden geschreven. Controleer de schijf en de verbinding ermee.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Dit bestaat al.</translation>
    </message>
    <message>
        <source>Something went wrong inside Woonrust; nothing was changed.</source>
        <translation>Er ging iets mis in Woonrust; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The casebook %1 was removed or replaced by another file while it was open here. This was not saved, and nothing will be. Put the casebook back or restore the last back-up, and open it again.</source>
        <translation>Het werkbestand %1 is weggehaald of vervangen terwijl het hier open was. Dit is niet opgeslagen, en er wordt niets meer opgeslagen. Zet het werkbestand of de laatste reservekopie terug en open het opnieuw.</translation>
    </message>
    <message>
        <source>A process in the casebook cannot be read. Run the check of the casebook, and go back to the last good back-up.</source>
        <translation>Een stroomschema in het werkbestand kan niet worden gelezen. Doe de controle van het werkbestand en ga terug naar de laatste goede reservekopie.</translation>
    </message>
    <message>
        <source>A letter template in the casebook cannot be read. Run the check of the casebook, and go back to the last good back-up.</source>
        <translation>Een briefsjabloon in het werkbestand is niet te lezen. Voer de controle van het werkbestand uit, en ga terug naar de laatste goede reservekopie.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Say what has to be done.</source>
        <translation>Vul in wat er gedaan moet worden.</translation>
    </message>
    <message>
        <source>Choose a colleague who works here.</source>
        <translation>Kies een collega die hier werkt.</translation>
    </message>
    <message>
        <source>This task is done already.</source>
        <translation>Deze taak is al gedaan.</translation>
    </message>
    <message>
        <source>Say why this task is removed; the log keeps the reason.</source>
        <translation>Geef de reden van het verwijderen van deze taak; die blijft in het logboek.</translation>
    </message>
    <message>
        <source>This colleague may not open what the task is about. Name them on the dossier first, or choose somebody else.</source>
        <translation>Deze collega mag niet inzien waar de taak over gaat. Geef deze collega eerst toegang tot het dossier of kies iemand anders.</translation>
    </message>
    <message>
        <source>An appointment takes from 1 minute to 24 hours.</source>
        <translation>Een afspraak duurt 1 minuut tot 24 uur.</translation>
    </message>
    <message>
        <source>The second colleague is somebody else than who goes already.</source>
        <translation>Kies als tweede collega iemand anders dan wie er al heen gaat.</translation>
    </message>
    <message>
        <source>This is a task without a moment, and no appointment.</source>
        <translation>Dit is een taak zonder tijdstip, geen afspraak.</translation>
    </message>
    <message>
        <source>This appointment was kept already. Say that it was not done after all, or plan a new one.</source>
        <translation>Deze afspraak is al geweest. Geef aan dat de afspraak toch niet is afgerond, of plan een nieuwe.</translation>
    </message>
    <message>
        <source>Say when it is.</source>
        <translation>Vul in wanneer het is.</translation>
    </message>
    <message>
        <source>No second colleague was asked for this appointment.</source>
        <translation>Voor deze afspraak is geen tweede collega gevraagd.</translation>
    </message>
</context>
<context>
    <name>Tenancies</name>
    <message>
        <source>The tenancy cannot end before it began on %1.</source>
        <translation>De huurovereenkomst kan niet eindigen vóór het begin op %1.</translation>
    </message>
    <message>
        <source>A reason for the end needs the day on which the tenancy ended.</source>
        <translation>Bij een reden van beëindiging hoort de dag waarop de huurovereenkomst eindigde.</translation>
    </message>
    <message>
        <source>This person has a tenancy of this unit in that time already.</source>
        <translation>Deze persoon heeft in die tijd al een huurovereenkomst van deze eenheid.</translation>
    </message>
    <message>
        <source>Choose why the tenancy ended.</source>
        <translation>Kies waarom de huurovereenkomst eindigde.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>There is no placeholder {%1}. Use one of: %2.</source>
        <translation>Het invulveld {%1} bestaat niet. Gebruik een van: %2.</translation>
    </message>
    <message>
        <source>Enter a name for the text.</source>
        <translation>Vul een naam in voor de tekst.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Schrijf de tekst.</translation>
    </message>
    <message>
        <source>There is a text with this code already.</source>
        <translation>Er is al een tekst met deze code.</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contact verwijderd</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Document verwijderd</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notitie verwijderd</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Involved people</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Taak verwijderd</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Stap verwijderd</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Linked dossiers</source>
        <translation>Verbonden dossiers</translation>
    </message>
    <message>
        <source>Hearing of one side</source>
        <translation>Hoor en wederhoor</translation>
    </message>
    <message>
        <source>Hearings of both sides</source>
        <translation>Hoor en wederhoor</translation>
    </message>
    <message>
        <source>Hearing of one side removed</source>
        <translation>Hoor en wederhoor verwijderd</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incident removed</source>
        <translation>Incident verwijderd</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Measure removed</source>
        <translation>Maatregel verwijderd</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Draft of a letter removed</source>
        <translation>Concept van een brief verwijderd</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Schending</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Schendingen</translation>
    </message>
    <message>
        <source>Breach removed</source>
        <translation>Schending verwijderd</translation>
    </message>
    <message>
        <source>Forfeited penalty</source>
        <translation>Verbeurde dwangsom</translation>
    </message>
    <message>
        <source>Forfeited penalties</source>
        <translation>Verbeurde dwangsommen</translation>
    </message>
    <message>
        <source>Forfeited penalty removed</source>
        <translation>Verbeurde dwangsom verwijderd</translation>
    </message>
    <message>
        <source>Behaviour directive</source>
        <translation>Gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Behaviour directives</source>
        <translation>Gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Behaviour directive removed</source>
        <translation>Gedragsaanwijzing verwijderd</translation>
    </message>
    <message>
        <source>Party of a behaviour directive</source>
        <translation>Partij van een gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Parties of behaviour directives</source>
        <translation>Partijen van gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Party of a behaviour directive removed</source>
        <translation>Partij van een gedragsaanwijzing verwijderd</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Bepaling</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Bepalingen</translation>
    </message>
    <message>
        <source>Clause removed</source>
        <translation>Bepaling verwijderd</translation>
    </message>
    <message>
        <source>Week of a clause</source>
        <translation>Week van een bepaling</translation>
    </message>
    <message>
        <source>Weeks of clauses</source>
        <translation>Weken van bepalingen</translation>
    </message>
    <message>
        <source>Week of a clause removed</source>
        <translation>Week van een bepaling verwijderd</translation>
    </message>
    <message>
        <source>Done from the handbook</source>
        <translation>Gedaan uit het handboek</translation>
    </message>
    <message>
        <source>Ticks in handbooks</source>
        <translation>Vinkjes in handboeken</translation>
    </message>
    <message>
        <source>Tick in a handbook taken back</source>
        <translation>Vinkje in een handboek teruggenomen</translation>
    </message>
    <message>
        <source>Ready for court</source>
        <translation>Voor de rechter</translation>
    </message>
    <message>
        <source>Points for the court</source>
        <translation>Punten voor de rechter</translation>
    </message>
    <message>
        <source>Point for the court no longer marked</source>
        <translation>Punt voor de rechter niet meer gemerkt</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Risicoscore</translation>
    </message>
    <message>
        <source>Risk scores</source>
        <translation>Risicoscores</translation>
    </message>
    <message>
        <source>Risk score removed</source>
        <translation>Risicoscore verwijderd</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Task late</source>
        <translation>Taak te laat</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Taak gedaan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>Deadline met late</source>
        <translation>Termijn te laat gehaald</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>Termijn verlopen</translation>
    </message>
    <message>
        <source>%1 of %2, due %3</source>
        <translation>%1 van %2, uiterlijk %3</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Dossier opened</source>
        <translation>Dossier geopend</translation>
    </message>
    <message>
        <source>Dossier closed: %1</source>
        <translation>Dossier gesloten: %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Dossier opened again</source>
        <translation>Dossier heropend</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Dossier changed</source>
        <translation>Dossier gewijzigd</translation>
    </message>
    <message>
        <source>Report closed</source>
        <translation>Melding gesloten</translation>
    </message>
    <message>
        <source>Report reopened</source>
        <translation>Melding heropend</translation>
    </message>
    <message>
        <source>%1 joined a dossier</source>
        <translation>%1 is in een dossier geplaatst</translation>
    </message>
    <message>
        <source>%1 left the dossier</source>
        <translation>%1 is uit het dossier gehaald</translation>
    </message>
    <message>
        <source>Deadline suspended</source>
        <translation>Termijn opgeschort</translation>
    </message>
    <message>
        <source>Deadline resumed</source>
        <translation>Termijn hervat</translation>
    </message>
    <message>
        <source>Party added</source>
        <translation>Betrokkene toegevoegd</translation>
    </message>
    <message>
        <source>Party removed</source>
        <translation>Betrokkene verwijderd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, uiterlijk %2</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Joined a dossier</source>
        <translation>In een dossier geplaatst</translation>
    </message>
    <message>
        <source>Left the dossier</source>
        <translation>Uit het dossier gehaald</translation>
    </message>
    <message>
        <source>Costs removed</source>
        <translation>Kosten verwijderd</translation>
    </message>
    <message>
        <source>Costs added</source>
        <translation>Kosten toegevoegd</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Melding gewijzigd</translation>
    </message>
    <message>
        <source>Report added</source>
        <translation>Melding geplaatst</translation>
    </message>
    <message>
        <source>Report taken out</source>
        <translation>Melding losgemaakt</translation>
    </message>
    <message>
        <source>Appointment not noted</source>
        <translation>Afspraak niet vastgelegd</translation>
    </message>
    <message>
        <source>Appointment kept</source>
        <translation>Afspraak geweest</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was removed, and which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the log said of this was erased</source>
        <translation>Wat het logboek hierover zei is gewist</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statussen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>%1 of 20</source>
        <translation>%1 van 20</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Afspraak afgezegd</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>Termijn verlengd</translation>
    </message>
    <message>
        <source>now due %1</source>
        <translation>nu uiterlijk %1</translation>
    </message>
    <message>
        <source>Step late</source>
        <translation>Stap te laat</translation>
    </message>
    <message>
        <source>Step begun</source>
        <translation>Stap begonnen</translation>
    </message>
    <message>
        <source>Step suspended</source>
        <translation>Stap opgeschort</translation>
    </message>
    <message>
        <source>Step done late</source>
        <translation>Stap te laat gedaan</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Stap gedaan</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>Stap overgeslagen</translation>
    </message>
    <message>
        <source>Step left</source>
        <translation>Stap losgelaten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step resumed</source>
        <translation>Stap loopt weer</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>Stap teruggenomen</translation>
    </message>
    <message>
        <source>%1 was asked along</source>
        <comment>a colleague</comment>
        <translation>%1 is meegevraagd</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Dossier linked</source>
        <translation>Dossier verbonden</translation>
    </message>
    <message>
        <source>Link to a dossier removed</source>
        <translation>Verbinding met dossier verwijderd</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Put to them:</source>
        <translation>Voorgehouden:</translation>
    </message>
    <message>
        <source>Said:</source>
        <translation>Gezegd:</translation>
    </message>
    <message>
        <source>Their own statement:</source>
        <translation>Zienswijze:</translation>
    </message>
    <message>
        <source>Measure begun</source>
        <translation>Maatregel begonnen</translation>
    </message>
    <message>
        <source>Measure without result</source>
        <translation>Maatregel zonder resultaat</translation>
    </message>
    <message>
        <source>Measure ended</source>
        <translation>Maatregel afgerond</translation>
    </message>
    <message>
        <source>Measure runs again</source>
        <translation>Maatregel loopt weer</translation>
    </message>
    <message>
        <source>Letter, draft</source>
        <translation>Brief, concept</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letter, replaced</source>
        <translation>Brief, vervangen</translation>
    </message>
    <message>
        <source>Breach reported</source>
        <translation>Schending gemeld</translation>
    </message>
    <message>
        <source>hear the tenant by %1</source>
        <translation>huurder horen vóór of op %1</translation>
    </message>
    <message>
        <source>heard on %1</source>
        <translation>gehoord op %1</translation>
    </message>
    <message>
        <source>Breach established</source>
        <translation>Schending vastgesteld</translation>
    </message>
    <message>
        <source>No breach</source>
        <translation>Geen schending</translation>
    </message>
    <message>
        <source>Penalty forfeited</source>
        <translation>Dwangsom verbeurd</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>afgehandeld op %1</translation>
    </message>
    <message>
        <source>lapses after %1</source>
        <translation>verjaart na %1</translation>
    </message>
    <message>
        <source>%1 drafted (%2)</source>
        <translation>%1 opgesteld (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a directive, and what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 van %3, %4</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>There is concern about this person: first discuss what help or care is needed.</source>
        <translation>Er zijn zorgen over deze persoon: bespreek eerst welke hulp of zorg nodig is.</translation>
    </message>
    <message>
        <source>Both neighbours report each other: neighbourhood mediation suits.</source>
        <translation>De buren melden over en weer: buurtbemiddeling past hierbij.</translation>
    </message>
    <message>
        <source>A quarrel between neighbours: neighbourhood mediation suits.</source>
        <translation>Een burenruzie: buurtbemiddeling past hierbij.</translation>
    </message>
    <message>
        <source>It seems nuisance that comes with living together, but several people report it. Find out why.</source>
        <translation>Het lijkt hinder die bij samen wonen hoort, maar meerdere mensen melden het. Zoek uit waarom.</translation>
    </message>
    <message>
        <source>This is nuisance that comes with living together. Explain that kindly, and give advice.</source>
        <translation>Dit is hinder die bij samen wonen hoort. Leg dat vriendelijk uit en geef advies.</translation>
    </message>
    <message>
        <source>Several people report facts of nuisance.</source>
        <translation>Meerdere melders noemen feiten die op overlast wijzen.</translation>
    </message>
    <message>
        <source>There are facts of nuisance from one reporter: ask for a log and hear both sides.</source>
        <translation>Er zijn feiten die op overlast wijzen, van één melder: vraag om een logboek en pas hoor en wederhoor toe.</translation>
    </message>
    <message>
        <source>The reporter has not spoken with the neighbour yet: that is the first step, if it is safe.</source>
        <translation>De melder heeft nog niet met de buren gesproken: dat is de eerste stap, als het veilig kan.</translation>
    </message>
    <message>
        <source>It is not clear yet what is going on: look into it first.</source>
        <translation>Het is nog niet duidelijk wat er speelt: zoek het eerst uit.</translation>
    </message>
    <message>
        <source>Crime, fraud, violence or threats call for a dossier, not for mediation.</source>
        <translation>Criminaliteit, fraude, geweld of bedreiging vragen om een dossier, niet om bemiddeling.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Enter the number of the unit.</source>
        <translation>Vul het eenheidnummer in.</translation>
    </message>
    <message>
        <source>There is a unit with the number %1 already: %2.</source>
        <translation>Er is al een eenheid met nummer %1: %2.</translation>
    </message>
    <message>
        <source>Enter the street.</source>
        <translation>Vul de straat in.</translation>
    </message>
    <message>
        <source>A house number is a whole number from 1 to 99999.</source>
        <translation>Een huisnummer is een geheel getal van 1 tot en met 99999.</translation>
    </message>
    <message>
        <source>“%1” is no Dutch postcode. Enter four digits and two letters, such as 1234 AB.</source>
        <translation>‘%1’ is geen Nederlandse postcode. Vul vier cijfers en twee letters in, zoals 1234 AB.</translation>
    </message>
    <message>
        <source>A year of building has four digits, such as 1974.</source>
        <translation>Een bouwjaar heeft vier cijfers, zoals 1974.</translation>
    </message>
    <message>
        <source>A condition score runs from 1 to 6.</source>
        <translation>Een conditiescore loopt van 1 tot en met 6.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>This is the only administrator. Make somebody else administrator first.</source>
        <translation>Dit is de enige functioneel beheerder. Maak eerst iemand anders functioneel beheerder.</translation>
    </message>
    <message>
        <source>A user name has 2 to 64 letters, digits, points or dashes, and no spaces.</source>
        <translation>Een gebruikersnaam heeft 2 tot 64 letters, cijfers, punten of streepjes, en geen spaties.</translation>
    </message>
    <message>
        <source>There is a user with this user name already: %1.</source>
        <translation>Er is al een gebruiker met deze gebruikersnaam: %1.</translation>
    </message>
    <message>
        <source>Enter the name of the user: letters are signed with it.</source>
        <translation>Vul de naam van de gebruiker in: brieven worden ermee ondertekend.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Kies minstens één rol.</translation>
    </message>
    <message>
        <source>You cannot block yourself. Ask another administrator.</source>
        <translation>U kunt uzelf niet blokkeren. Vraag het een andere functioneel beheerder.</translation>
    </message>
    <message>
        <source>This user is blocked. Let them in again to give a new password.</source>
        <translation>Deze gebruiker is geblokkeerd. Laat de gebruiker weer toe om een nieuw wachtwoord te geven.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The casebook is damaged here. Restore the last back-up.</source>
        <translation>Het werkbestand is hier beschadigd. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>Every page is as Woonrust wrote it.</source>
        <translation>Elke pagina is zoals Woonrust die schreef.</translation>
    </message>
    <message>
        <source>Tables and indexes are whole.</source>
        <translation>Tabellen en indexen zijn in orde.</translation>
    </message>
    <message>
        <source>Everything that is referred to is there.</source>
        <translation>Alles waarnaar verwezen wordt, is er.</translation>
    </message>
    <message>
        <source>The search index agrees with the texts.</source>
        <translation>De zoekindex klopt met de teksten.</translation>
    </message>
    <message>
        <source>Searching may miss things. Restore the last back-up, or have the search index made again.</source>
        <translation>Zoeken kan dingen missen. Zet de laatste reservekopie terug, of laat de zoekindex opnieuw maken.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Enter a name for the view.</source>
        <translation>Vul een naam in voor de weergave.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>with %1 (%2)</source>
        <comment>a second colleague, and the answer</comment>
        <translation>met %1 (%2)</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
</context>
<context>
    <name>WeekPlan</name>
    <message>
        <source>visit or talk</source>
        <translation>bezoek of gesprek</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>you were asked along</source>
        <translation>u bent meegevraagd</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>werkt hier niet meer</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <comment>a report</comment>
        <translation>%1 bevestigen</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <comment>a report</comment>
        <translation>%1 terugkoppelen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a step and its dossier</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review %1</source>
        <comment>a dossier</comment>
        <translation>%1 herbeoordelen</translation>
    </message>
    <message>
        <source>On nobody&apos;s name</source>
        <translation>Van niemand</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>taak: %1</translation>
    </message>
    <message>
        <source>no appointments</source>
        <translation>geen afspraken</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>no second colleague yet</source>
        <translation>nog geen tweede collega</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>geweest</translation>
    </message>
</context>
<context>
    <name>WorkSteps</name>
    <message>
        <source>No reporter is known, so nobody can get an answer.</source>
        <translation>Er is geen melder bekend, dus niemand kan antwoord krijgen.</translation>
    </message>
    <message>
        <source>No reporter is known, so nobody can get an acknowledgement.</source>
        <translation>Er is geen melder bekend, dus niemand kan een ontvangstbevestiging krijgen.</translation>
    </message>
    <message>
        <source>All reporters heard from us, the last on %1.</source>
        <translation>Alle melders hebben van ons gehoord, de laatste op %1.</translation>
    </message>
    <message>
        <source>A reporter waits; the clock of the deadline stands still.</source>
        <translation>Een melder wacht; de termijn is opgeschort.</translation>
    </message>
    <message>
        <source>A reporter waits for an answer, due on %1.</source>
        <translation>Een melder wacht op antwoord, uiterlijk %1.</translation>
    </message>
    <message>
        <source>A reporter waits for an acknowledgement, due on %1.</source>
        <translation>Een melder wacht op een ontvangstbevestiging, uiterlijk %1.</translation>
    </message>
    <message>
        <source>“%1” is a repressive step. Say why the dossier becomes repressive; a judge will ask it.</source>
        <translation>“%1” is een repressieve stap. Schrijf waarom het dossier repressief wordt; een rechter vraagt daarnaar.</translation>
    </message>
    <message>
        <source>The process %1 is not in force.</source>
        <translation>Het stroomschema %1 is niet in gebruik.</translation>
    </message>
    <message>
        <source>The dossier was closed.</source>
        <translation>Het dossier is gesloten.</translation>
    </message>
    <message>
        <source>The clock of this step stands still already.</source>
        <translation>Deze stap is al opgeschort.</translation>
    </message>
    <message>
        <source>The clock of this step runs already.</source>
        <translation>De termijn van deze stap loopt al.</translation>
    </message>
    <message>
        <source>This step still runs.</source>
        <translation>Deze stap loopt nog.</translation>
    </message>
    <message>
        <source>This step was left. Begin where you want to go on.</source>
        <translation>Deze stap is losgelaten. Begin daar waar u verder wilt.</translation>
    </message>
    <message>
        <source>This step has ended already.</source>
        <translation>Deze stap is al afgelopen.</translation>
    </message>
    <message>
        <source>Choose what came of this step.</source>
        <translation>Kies wat er uit deze stap kwam.</translation>
    </message>
    <message>
        <source>This step began on %1. Choose a day from then up to today.</source>
        <translation>Deze stap begon op %1. Kies een dag vanaf dan tot en met vandaag.</translation>
    </message>
    <message>
        <source>Say why this step is skipped.</source>
        <translation>Schrijf waarom deze stap wordt overgeslagen.</translation>
    </message>
    <message>
        <source>This step was due on %1. Say why it was done later.</source>
        <translation>Deze stap moest uiterlijk %1. Schrijf waarom het later werd.</translation>
    </message>
    <message>
        <source>This dossier runs on a process already. Go over to another one instead.</source>
        <translation>In dit dossier loopt al een stroomschema. Ga over naar een ander stroomschema.</translation>
    </message>
    <message>
        <source>Say why the dossier goes on in another process.</source>
        <translation>Schrijf waarom het dossier overgaat.</translation>
    </message>
    <message>
        <source>A reporter did not hear from us yet. Record the contact with them; that keeps the promise, and ends this step.</source>
        <translation>Een melder heeft nog niets van ons gehoord. Leg het contact vast; daarmee is de termijn gehaald en de stap gedaan.</translation>
    </message>
    <message>
        <source>Close the dossier: that ends this step.</source>
        <translation>Sluit het dossier: daarmee is deze stap gedaan.</translation>
    </message>
    <message>
        <source>This step is mandatory. Ask the coordinator to skip it.</source>
        <translation>Deze stap is verplicht. Vraag de coördinator om hem over te slaan.</translation>
    </message>
    <message>
        <source>Somebody went on with what came of this step. Take that back first.</source>
        <translation>Met wat hierna kwam is al verder gewerkt. Neem dat eerst terug.</translation>
    </message>
    <message>
        <source>This step keeps a promise to the reporter. Suspend the deadline of the report.</source>
        <translation>Deze stap volgt de termijn van de melding. Schort die termijn op.</translation>
    </message>
    <message>
        <source>Say why the clock stands still: somebody may ask for it.</source>
        <translation>Schrijf waarom u opschort; er kan naar gevraagd worden.</translation>
    </message>
    <message>
        <source>Choose a day from %1 up to today.</source>
        <translation>Kies een dag vanaf %1 tot en met vandaag.</translation>
    </message>
    <message>
        <source>The step was due on %1; stopping the clock after that changes nothing.</source>
        <translation>De stap moest uiterlijk %1; opschorten na die dag verandert niets.</translation>
    </message>
    <message>
        <source>This colleague may not open the dossier. Name them on it first, or choose somebody else.</source>
        <translation>Deze collega mag het dossier niet openen. Zet hem of haar eerst op het dossier, of kies iemand anders.</translation>
    </message>
    <message>
        <source>This step takes the decision of somebody with the role “%1”. Choose who decided.</source>
        <translation>Over deze stap beslist iemand met de rol “%1”. Kies wie besloot.</translation>
    </message>
</context>
<context>
    <name>woonrust::charts::HeatGrid</name>
    <message numerus="yes">
        <source>%1, %2 to %3: %n report(s)</source>
        <translation>
            <numerusform>%1, %2 tot %3: %n melding</numerusform>
            <numerusform>%1, %2 tot %3: %n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rhythm by hour and weekday: %1</source>
        <translation>Ritme per uur en weekdag: %1</translation>
    </message>
    <message>
        <source>No report has a time.</source>
        <translation>Geen melding heeft een tijdstip.</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Meeste: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::charts::WeekBars</name>
    <message numerus="yes">
        <source>Week %1, from %2: %n report(s)</source>
        <translation>
            <numerusform>Week %1, vanaf %2: %n melding</numerusform>
            <numerusform>Week %1, vanaf %2: %n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Done: %2</source>
        <translation>%1. Gedaan: %2</translation>
    </message>
    <message>
        <source>Reports per week: none</source>
        <translation>Meldingen per week: geen</translation>
    </message>
    <message>
        <source>Reports per week: %1</source>
        <translation>Meldingen per week: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AbsenceEditor</name>
    <message>
        <source>Change an absence</source>
        <translation>Afwezigheid wijzigen</translation>
    </message>
    <message>
        <source>Enter an absence</source>
        <translation>Afwezigheid invullen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation>&amp;Wie is afwezig</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>&amp;Vervanger</translation>
    </message>
    <message>
        <source>Work can be lent to the deputy, and comes back on return.</source>
        <translation>U kunt werk uitlenen aan de vervanger. Na terugkomst komt het terug.</translation>
    </message>
    <message>
        <source>The absence is saved.</source>
        <translation>De afwezigheid is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AbsenceView</name>
    <message>
        <source>Who is away</source>
        <translation>Wie is afwezig</translation>
    </message>
    <message>
        <source>Nobody is away now or later. Enter an absence to lend your work to a colleague; it comes back on return.</source>
        <translation>Er is niemand afwezig, nu of later. Vul een afwezigheid in om uw werk uit te lenen aan een collega. Na terugkomst komt het terug.</translation>
    </message>
    <message>
        <source>Enter an absence</source>
        <translation>Afwezigheid invullen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>no deputy</source>
        <translation>geen vervanger</translation>
    </message>
    <message>
        <source>deputy: %1</source>
        <translation>vervanger: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lent</source>
        <translation>
            <numerusform>%n uitgeleend</numerusform>
            <numerusform>%n uitgeleend</numerusform>
        </translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>back, not all returned</source>
        <translation>terug, nog werk uitgeleend</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>De afwezigheid is verwijderd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AccountEditor</name>
    <message>
        <source>A document that is no longer in this dossier</source>
        <translation>Een document dat niet meer in dit dossier staat</translation>
    </message>
    <message>
        <source>Change what one side said</source>
        <translation>Wijzigen wat één kant zei</translation>
    </message>
    <message>
        <source>Hear one side</source>
        <translation>Eén kant horen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Take over what the other side said, without names</source>
        <translation>&amp;Neem over wat de andere kant zei, zonder namen</translation>
    </message>
    <message>
        <source>Remove what this side said?</source>
        <translation>Verwijderen wat deze kant zei?</translation>
    </message>
    <message>
        <source>The log keeps what stood in it, and your reason.</source>
        <translation>Het logboek bewaart wat erin stond, en uw reden.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Het is verwijderd.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Which side</source>
        <translation>Welke kant</translation>
    </message>
    <message>
        <source>&amp;Who was heard</source>
        <translation>&amp;Wie is gehoord</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>O&amp;p</translation>
    </message>
    <message>
        <source>What was &amp;put to them</source>
        <translation>Wat is &amp;voorgehouden</translation>
    </message>
    <message>
        <source>To the accused: never who reported it.</source>
        <translation>Aan de beklaagde: nooit wie het meldde.</translation>
    </message>
    <message>
        <source>What they &amp;said</source>
        <translation>Wat is ge&amp;zegd</translation>
    </message>
    <message>
        <source>T&amp;heir own statement</source>
        <translation>Z&amp;ienswijze</translation>
    </message>
    <message>
        <source>In their own words. Is it on paper? Add it under Documents and choose it here.</source>
        <translation>In de eigen woorden van de bewoner. Staat het op papier? Voeg het toe bij Documenten en kies het hier.</translation>
    </message>
    <message>
        <source>&amp;Document with their statement</source>
        <translation>&amp;Document met de zienswijze</translation>
    </message>
    <message>
        <source>What they said is saved.</source>
        <translation>Wat is gezegd, is opgeslagen.</translation>
    </message>
    <message>
        <source>It answe&amp;rs</source>
        <translation>&amp;Geeft antwoord op</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AddresseeField</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (afschrift)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Iemand anders…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>As on the envelope: street, then postcode and place.</source>
        <translation>Zoals op de envelop: straat, daaronder postcode en plaats.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Add to the letter</source>
        <translation>Toevoegen aan de brief</translation>
    </message>
    <message>
        <source>Enter the name of whom the letter goes to.</source>
        <translation>Vul de naam in van wie de brief krijgt.</translation>
    </message>
    <message>
        <source>Enter an e-mail address, such as name@example.nl.</source>
        <translation>Vul een e-mailadres in, bijvoorbeeld naam@example.nl.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AdminPage</name>
    <message>
        <source>Parts of the administration</source>
        <translation>Onderdelen van beheer</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Something typed here is not saved yet.</source>
        <translation>Hier is iets ingevuld dat nog niet is opgeslagen.</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AgendaCard</name>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>Agenda vandaag</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>Vandaag geen afspraken.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AgendaGrid</name>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a week, and what is chosen in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves an appointment, Enter opens its case, N plans a new one.</source>
        <translation>Alt met een pijltje verzet een afspraak, Enter opent het dossier of de melding, N plant een nieuwe.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Signaleringen</translation>
    </message>
    <message>
        <source>Add a&amp;lert</source>
        <translation>Signa&amp;lering toevoegen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Laatste &amp;dag</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>Facts, no judgement.</source>
        <translation>Feiten, geen oordeel.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Van wie dit komt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Geen signaleringen.</translation>
    </message>
    <message>
        <source>on the home</source>
        <translation>op de woning</translation>
    </message>
    <message>
        <source>on a resident</source>
        <translation>op een bewoner</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot en met %2</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>End the alert “%1”</source>
        <translation>Signalering ‘%1’ beëindigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The alert was added.</source>
        <translation>De signalering is toegevoegd.</translation>
    </message>
    <message>
        <source>End the alert “%1”?</source>
        <translation>Signalering ‘%1’ beëindigen?</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Deze blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>The alert was ended.</source>
        <translation>De signalering is beëindigd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::Application</name>
    <message>
        <source>The casebook could not be opened</source>
        <translation>Het werkbestand kon niet worden geopend</translation>
    </message>
    <message>
        <source>Restoring the back-up…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>The back-up was not restored</source>
        <translation>De reservekopie is niet teruggezet</translation>
    </message>
    <message>
        <source>%1

The casebook is as it was.</source>
        <translation>%1

Het werkbestand is zoals het was.</translation>
    </message>
    <message>
        <source>The back-up was restored</source>
        <translation>De reservekopie is teruggezet</translation>
    </message>
    <message>
        <source>Sign in with your password of now.</source>
        <translation>Log in met uw wachtwoord van nu.</translation>
    </message>
    <message>
        <source>Sign in with the password that you had when the back-up was made.</source>
        <translation>Log in met het wachtwoord dat u had toen de reservekopie werd gemaakt.</translation>
    </message>
    <message>
        <source>The casebook that was there was checked and is kept as %1.</source>
        <translation>Het werkbestand dat er stond is gecontroleerd en bewaard als %1.</translation>
    </message>
    <message>
        <source>The casebook that was there is damaged; it is kept as %1.</source>
        <translation>Het werkbestand dat er stond is beschadigd; het is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AreaPicker</name>
    <message>
        <source>Name of an area</source>
        <translation>Naam van een gebied</translation>
    </message>
    <message>
        <source>Find an area by its name</source>
        <translation>Zoek een gebied op naam</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AreasSection</name>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Municipalities, districts, neighbourhoods and areas of your own</source>
        <translation>Gemeenten, wijken, buurten en eigen gebieden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Add area</source>
        <translation>Gebied &amp;toevoegen</translation>
    </message>
    <message>
        <source>Filter areas…</source>
        <translation>Filter gebieden…</translation>
    </message>
    <message>
        <source>Filter areas</source>
        <translation>Filter gebieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>There are no areas yet. Import the boundaries of CBS or PDOK, or add an area of your own.</source>
        <translation>Er zijn nog geen gebieden. Importeer de grenzen van CBS of PDOK, of voeg een eigen gebied toe.</translation>
    </message>
    <message>
        <source>Import areas</source>
        <translation>Gebieden importeren</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Lies in</source>
        <translation>&amp;Ligt in</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>Niet meer aanbieden</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (vervallen)</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nieuw gebied</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>wordt vanzelf gemaakt</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Geen: dit gebied staat bovenaan</translation>
    </message>
    <message>
        <source>Use a&amp;gain</source>
        <translation>&amp;Weer gebruiken</translation>
    </message>
    <message>
        <source>The area was added.</source>
        <translation>Het gebied is toegevoegd.</translation>
    </message>
    <message>
        <source>The area was saved.</source>
        <translation>Het gebied is opgeslagen.</translation>
    </message>
    <message>
        <source>The area is in use again.</source>
        <translation>Het gebied is weer in gebruik.</translation>
    </message>
    <message>
        <source>The area is no longer offered.</source>
        <translation>Het gebied wordt niet meer aangeboden.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::AttachEditor</name>
    <message>
        <source>Put in a dossier</source>
        <translation>In een dossier plaatsen</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Daar plaatsen</translation>
    </message>
    <message>
        <source>Number, title or address</source>
        <translation>Nummer, titel of adres</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>The contacts, tasks, notes and documents of the report come along; its reporter and accused become involved there.</source>
        <translation>Contactmomenten, taken, notities en documenten van de melding gaan mee; melder en beklaagde worden betrokkene in dat dossier.</translation>
    </message>
    <message>
        <source>Type a part of its number or title, and choose one from the list.</source>
        <translation>Typ een deel van het nummer of de titel en kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The report is in %1 now.</source>
        <translation>De melding zit nu in %1.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::BackupKeeper</name>
    <message>
        <source>Back-up: no folder chosen yet</source>
        <translation>Reservekopie: nog geen map gekozen</translation>
    </message>
    <message>
        <source>Back-up: none yet</source>
        <translation>Reservekopie: nog geen</translation>
    </message>
    <message>
        <source>Back-up: today %1, checked</source>
        <translation>Reservekopie: vandaag %1, gecontroleerd</translation>
    </message>
    <message>
        <source>Back-up: yesterday %1, checked</source>
        <translation>Reservekopie: gisteren %1, gecontroleerd</translation>
    </message>
    <message>
        <source>Back-up: %1, checked</source>
        <translation>Reservekopie: %1, gecontroleerd</translation>
    </message>
    <message>
        <source>Back-up: not set up by the administrator yet</source>
        <translation>Reservekopie: nog niet ingesteld door de beheerder</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::BackupSection</name>
    <message>
        <source>A checked, encrypted copy of the whole casebook</source>
        <translation>Een gecontroleerde, versleutelde kopie van het hele werkbestand</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Make a back-up when the casebook is c&amp;losed</source>
        <translation>Reservekopie maken bij het &amp;sluiten van het werkbestand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Best on another disk or a network folder. The copy is encrypted; it opens with the same passwords.</source>
        <translation>Liefst op een andere schijf of een netwerkmap. De kopie is versleuteld en opent met dezelfde wachtwoorden.</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Bewaar de nieuwste</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose and save a folder first.</source>
        <translation>Kies eerst een map en sla die op.</translation>
    </message>
    <message>
        <source>Folder for the back-ups</source>
        <translation>Map voor de reservekopieën</translation>
    </message>
    <message>
        <source>Making and checking a back-up…</source>
        <translation>Reservekopie maken en controleren…</translation>
    </message>
    <message>
        <source>The back-up was made and checked.</source>
        <translation>De reservekopie is gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>The back-up was checked and stands in %1. Sign out and open it there.</source>
        <translation>De reservekopie is gecontroleerd en staat in %1. Log uit en open die daar.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Ander bestand…</translation>
    </message>
    <message>
        <source>Restore a back-up that stands elsewhere.</source>
        <translation>Een reservekopie terugzetten die ergens anders staat.</translation>
    </message>
    <message>
        <source>Replaced casebook</source>
        <translation>Vervangen werkbestand</translation>
    </message>
    <message>
        <source>Choose the back-up to restore</source>
        <translation>Kies de reservekopie om terug te zetten</translation>
    </message>
    <message>
        <source>Back-ups (*.woonrust)</source>
        <translation>Reservekopieën (*.woonrust)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>There are no back-ups yet. Choose a folder for them, and save.</source>
        <translation>Er zijn nog geen reservekopieën. Kies een map en sla die op.</translation>
    </message>
    <message>
        <source>There are no back-ups of this casebook in the folder yet. Make the first one.</source>
        <translation>Er staan nog geen reservekopieën van dit werkbestand in de map. Maak de eerste.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Remove a casebook that was kept when something took its place. Back-ups go by themselves.</source>
        <translation>Een werkbestand verwijderen dat is bewaard toen iets anders ervoor in de plaats kwam. Reservekopieën worden vanzelf opgeruimd.</translation>
    </message>
    <message>
        <source>Remove the casebook that was kept on %1?</source>
        <translation>Het werkbestand verwijderen dat op %1 is bewaard?</translation>
    </message>
    <message>
        <source>%1 (%2) is removed for good, with its key file. Nobody can come back to it after that. The casebook of now and its back-ups stay.</source>
        <translation>%1 (%2) wordt met het sleutelbestand voorgoed verwijderd. Daarna kan niemand er nog naar terug. Het huidige werkbestand en de reservekopieën blijven.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The kept casebook was removed.</source>
        <translation>Het bewaarde werkbestand is verwijderd.</translation>
    </message>
    <message>
        <source>Ask the administrator to choose a folder.</source>
        <translation>Vraag de functioneel beheerder een map te kiezen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>back-ups that are there</comment>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::BlockList</name>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::BlockText</name>
    <message>
        <source>“%1” is right</source>
        <translation>“%1” is goed</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Spelling controleren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field of a letter, and where its value comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>Er is geen veld met deze naam.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::BothSides</name>
    <message>
        <source>What the reporter says, in facts: what, when, how often. Not recorded yet.</source>
        <translation>Wat de melder zegt, in feiten: wat, wanneer, hoe vaak. Nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>Nobody was heard on this side yet. Hear both sides before you warn or take a measure.</source>
        <translation>Aan deze kant is nog niemand gehoord. Hoor beide kanten voordat u waarschuwt of een maatregel neemt.</translation>
    </message>
    <message>
        <source>Hear this side…</source>
        <translation>Deze kant horen…</translation>
    </message>
    <message>
        <source>%1 · heard by %2</source>
        <translation>%1 · gehoord door %2</translation>
    </message>
    <message>
        <source>Put to them</source>
        <translation>Voorgehouden</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Their own statement</source>
        <translation>Zienswijze</translation>
    </message>
    <message>
        <source>a document that is no longer in this dossier</source>
        <translation>een document dat niet meer in dit dossier staat</translation>
    </message>
    <message>
        <source>Statement: %1</source>
        <translation>Zienswijze: %1</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Antwoord op: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Copy for the other side</source>
        <translation>Kopiëren voor de andere kant</translation>
    </message>
    <message>
        <source>What was said, without the names, addresses and numbers that the register knows. Read it before you hand it on.</source>
        <translation>Wat is gezegd, zonder de namen, adressen en nummers die bekend zijn. Lees het na voordat u het doorgeeft.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::BulkActions</name>
    <message numerus="yes">
        <source>%n could not be changed:</source>
        <translation>
            <numerusform>%n kon niet worden gewijzigd:</numerusform>
            <numerusform>%n konden niet worden gewijzigd:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You handle %n of them now.</source>
        <translation>
            <numerusform>U behandelt er nu %n.</numerusform>
            <numerusform>U behandelt er nu %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 handles %n of them now.</source>
        <translation>
            <numerusform>%1 behandelt er nu %n.</numerusform>
            <numerusform>%1 behandelt er nu %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>I take this up</source>
        <translation>Ik pak deze op</translation>
    </message>
    <message>
        <source>I take these up</source>
        <translation>Ik pak deze op</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation>Overdragen aan</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CapsLockHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CaseEditor</name>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Wat u typte weggooien?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Save what is in this form</source>
        <translation>Dit formulier opslaan</translation>
    </message>
    <message>
        <source>Leave this form</source>
        <translation>Dit formulier verlaten</translation>
    </message>
    <message>
        <source>It has not been saved yet. Go on later, and it stands here again when you open this form.</source>
        <translation>Het is nog niet opgeslagen. Kiest u Later verder, dan staat het er weer als u dit formulier opent.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CheckSection</name>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Is the casebook as Woonrust wrote it?</source>
        <translation>Is er buiten Woonrust niets aan het werkbestand veranderd?</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Nu &amp;controleren</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Wat is gecontroleerd</translation>
    </message>
    <message>
        <source>Checking the casebook…</source>
        <translation>Werkbestand controleren…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Niet in orde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The casebook is in order.</source>
        <translation>Het werkbestand is in orde.</translation>
    </message>
    <message>
        <source>Something is not in order. Read below what to do about it.</source>
        <translation>Er is iets niet in orde. Lees hieronder wat u eraan kunt doen.</translation>
    </message>
    <message>
        <source>A check reads the whole casebook: every page of the file, the tables, the search index, the log, users and roles, the key file and the documents. It changes nothing, and the others can go on working.</source>
        <translation>Een controle leest het hele werkbestand: elke bladzijde van het bestand, de tabellen, de zoekindex, het logboek, gebruikers en rollen, het sleutelbestand en de documenten. Er wordt niets gewijzigd en de anderen kunnen doorwerken.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Druk op Delete om weg te halen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ClauseEditor</name>
    <message>
        <source>Command or prohibition</source>
        <translation>Gebod of verbod</translation>
    </message>
    <message>
        <source>It stands as it is, although this could be asked</source>
        <translation>Zo laten staan, ook al is dit de vraag</translation>
    </message>
    <message>
        <source>Move this clause up (Alt+Up)</source>
        <translation>Deze bepaling omhoog (Alt+omhoog)</translation>
    </message>
    <message>
        <source>Move this clause down (Alt+Down)</source>
        <translation>Deze bepaling omlaag (Alt+omlaag)</translation>
    </message>
    <message>
        <source>Remove this clause</source>
        <translation>Deze bepaling weghalen</translation>
    </message>
    <message>
        <source>Move this clause up</source>
        <translation>Deze bepaling omhoog</translation>
    </message>
    <message>
        <source>Move this clause down</source>
        <translation>Deze bepaling omlaag</translation>
    </message>
    <message>
        <source>What somebody else can see or hear: one behaviour</source>
        <translation>Wat een ander kan zien of horen: één gedraging</translation>
    </message>
    <message>
        <source>What the tenant does or does not do</source>
        <translation>Wat de huurder doet of laat</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Op welke dagen</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Vanaf (tijd)</translation>
    </message>
    <message>
        <source>Until (time)</source>
        <translation>Tot (tijd)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Towards or with whom</source>
        <translation>Tegenover of met wie</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Wie houdt toezicht</translation>
    </message>
    <message>
        <source>How they know</source>
        <translation>Hoe blijkt het</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>Vanaf (dag)</translation>
    </message>
    <message>
        <source>Until (day)</source>
        <translation>Tot en met (dag)</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Bepaling %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CloseEditor</name>
    <message>
        <source>Close the dossier</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Looking for what is still open…</source>
        <translation>Kijken wat er nog openstaat…</translation>
    </message>
    <message>
        <source>&amp;Plan a check on how things went</source>
        <translation>Nazorg &amp;plannen: hoe gaat het nu?</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>Kies een resultaat</translation>
    </message>
    <message>
        <source>What was &amp;reached</source>
        <translation>Wat is be&amp;reikt</translation>
    </message>
    <message>
        <source>Why it can &amp;close all the same</source>
        <translation>Waarom het toch &amp;kan sluiten</translation>
    </message>
    <message>
        <source>&amp;Day of the check</source>
        <translation>&amp;Dag van de nazorg</translation>
    </message>
    <message>
        <source>Why &amp;no check is needed</source>
        <translation>Waarom nazorg &amp;niet nodig is</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Er staat niets meer open.</translation>
    </message>
    <message>
        <source>Still open, and normally finished first:</source>
        <translation>Dit staat nog open en rondt u normaal eerst af:</translation>
    </message>
    <message>
        <source>These tasks stay on the list of their owner:</source>
        <translation>Deze taken blijven op de lijst van wie ze doet:</translation>
    </message>
    <message>
        <source>The dossier is closed.</source>
        <translation>Het dossier is gesloten.</translation>
    </message>
    <message>
        <source>How did &amp;it end?</source>
        <translation>Wat is &amp;het resultaat?</translation>
    </message>
    <message numerus="yes">
        <source>Close %n dossier(s)</source>
        <translation>
            <numerusform>%n dossier sluiten</numerusform>
            <numerusform>%n dossiers sluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A dossier in which something is still open closes only with the reason below.</source>
        <translation>Er staat nog iets open. U kunt het dossier alleen sluiten als u hieronder de reden invult.</translation>
    </message>
    <message>
        <source>Closing it was undone</source>
        <translation>Het sluiten is ongedaan gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) closed.</source>
        <translation>
            <numerusform>%n dossier gesloten.</numerusform>
            <numerusform>%n dossiers gesloten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CloseReportEditor</name>
    <message>
        <source>Close the report</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>&amp;Why it can close</source>
        <translation>&amp;Waarom de melding kan sluiten</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>It stands on the timeline with the closing.</source>
        <translation>Dit komt bij de sluiting in de tijdlijn te staan.</translation>
    </message>
    <message>
        <source>Choose why the report can close.</source>
        <translation>Kies waarom de melding kan sluiten.</translation>
    </message>
    <message>
        <source>The report is closed.</source>
        <translation>De melding is gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>Close %n report(s)</source>
        <translation>
            <numerusform>%n melding sluiten</numerusform>
            <numerusform>%n meldingen sluiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) closed.</source>
        <translation>
            <numerusform>%n melding gesloten.</numerusform>
            <numerusform>%n meldingen gesloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing it was undone</source>
        <translation>Het sluiten is ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ColumnChoice</name>
    <message>
        <source>Move to the left</source>
        <translation>Naar links verplaatsen</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Zoals in het begin</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CommandPalette</name>
    <message>
        <source>Nothing found. Try a part of a name, a street with a number, or M26-…</source>
        <translation>Niets gevonden. Probeer een deel van een naam, een straat met huisnummer of M26-…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ContactEditor</name>
    <message>
        <source>Change a contact</source>
        <translation>Contactmoment wijzigen</translation>
    </message>
    <message>
        <source>Acknowledge the report</source>
        <translation>Ontvangst bevestigen</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Terugkoppelen</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contactmoment vastleggen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>K&amp;anaal</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richting</translation>
    </message>
    <message>
        <source>Standard &amp;text</source>
        <translation>Standaard&amp;tekst</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>Why it is &amp;late</source>
        <translation>Waarom het te &amp;laat is</translation>
    </message>
    <message>
        <source>What was &amp;said or written</source>
        <translation>Wat er is gezegd of ges&amp;chreven</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Open as e-mail</source>
        <translation>Openen als e-mail</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program. Nothing is sent until you send it there.</source>
        <translation>Opent een concept in uw mailprogramma. Er wordt niets verstuurd tot u het daar verstuurt.</translation>
    </message>
    <message>
        <source>No standard text</source>
        <translation>Geen standaardtekst</translation>
    </message>
    <message>
        <source>Still to be filled in by you: %1</source>
        <translation>Nog door u in te vullen: %1</translation>
    </message>
    <message>
        <source>There is no mail program</source>
        <translation>Er is geen mailprogramma</translation>
    </message>
    <message>
        <source>Copy the text and paste it where you write your e-mail.</source>
        <translation>Kopieer de tekst en plak die waar u uw e-mail schrijft.</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>Het contactmoment is gewijzigd.</translation>
    </message>
    <message>
        <source>The contact is noted.</source>
        <translation>Het contactmoment is vastgelegd.</translation>
    </message>
    <message>
        <source>With who&amp;m</source>
        <translation>Met w&amp;ie</translation>
    </message>
    <message>
        <source>Remark about &amp;it</source>
        <translation>Toelic&amp;hting</translation>
    </message>
    <message>
        <source>Remove this contact?</source>
        <translation>Dit contactmoment verwijderen?</translation>
    </message>
    <message>
        <source>Only what was noted by mistake. A deadline that it alone met is open again; the log keeps your reason.</source>
        <translation>Alleen wat per vergissing is genoteerd. Een termijn die alleen hiermee was gehaald, staat weer open; uw reden blijft in het logboek.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>Het contactmoment is verwijderd.</translation>
    </message>
    <message>
        <source>With it the step “%1” is done.</source>
        <translation>Daarmee is de stap “%1” gedaan.</translation>
    </message>
    <message>
        <source>Now runs: %1.</source>
        <translation>Nu loopt: %1.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ContextPanel</name>
    <message>
        <source>What we know already</source>
        <translation>Wat we al weten</translation>
    </message>
    <message>
        <source>As soon as you choose a reporter or an address you see here: warnings, dossiers of the address, reports here and next door, and earlier reports of this reporter.</source>
        <translation>Zodra u een melder of een adres kiest, ziet u hier: signaleringen, dossiers van het adres, meldingen hier en ernaast, en eerdere meldingen van deze melder.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>bron: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>open sinds %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>gesloten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The report can join the one that is chosen</source>
        <translation>De melding kan bij het gekozen dossier</translation>
    </message>
    <message>
        <source>Last 90 days here and next door</source>
        <translation>Laatste 90 dagen hier en ernaast</translation>
    </message>
    <message>
        <source>No reports.</source>
        <translation>Geen meldingen.</translation>
    </message>
    <message>
        <source>this reporter</source>
        <translation>deze melder</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>reported from %1</source>
        <translation>melder %1</translation>
    </message>
    <message>
        <source>Earlier from this reporter</source>
        <translation>Eerder van deze melder</translation>
    </message>
    <message>
        <source>This is the first report.</source>
        <translation>Dit is de eerste melding.</translation>
    </message>
    <message>
        <source>This address also reported the reporter: both report each other.</source>
        <translation>Dit adres meldde ook over de melder: over en weer.</translation>
    </message>
    <message>
        <source>This address did not report the reporter.</source>
        <translation>Dit adres meldde niet over de melder (niet over en weer).</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 is about this address and this category too.</source>
        <translation>%1 van %2 om %3 gaat ook over dit adres en deze categorie.</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>Al geregistreerd?</translation>
    </message>
    <message>
        <source>Dossiers about this address</source>
        <translation>Dossiers over dit adres</translation>
    </message>
    <message>
        <source>About another address, with a link to this one</source>
        <translation>Over een ander adres, met een verband met dit adres</translation>
    </message>
    <message>
        <source>somebody living here is involved</source>
        <translation>een bewoner is betrokken</translation>
    </message>
    <message>
        <source>a report about this address is in it</source>
        <translation>er staat een melding over dit adres in</translation>
    </message>
    <message>
        <source>%1 was chosen.</source>
        <translation>U koos %1.</translation>
    </message>
    <message>
        <source>%1 is proposed: it is about this address and of the same kind (%2).</source>
        <translation>Voorstel: %1, want dat gaat over dit adres en past bij de melding (%2).</translation>
    </message>
    <message>
        <source>None of these dossiers fits this report. Choose one if it belongs there all the same.</source>
        <translation>Geen van deze dossiers past bij de melding. Hoort de melding er toch bij, kies er dan zelf een.</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>en %n andere</numerusform>
            <numerusform>en %n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CostEditor</name>
    <message>
        <source>Add costs</source>
        <translation>Kosten toevoegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0,00</translation>
    </message>
    <message>
        <source>&amp;Amount in euros</source>
        <translation>&amp;Bedrag in euro’s</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Kind of costs</source>
        <translation>&amp;Soort kosten</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>Enter an amount, such as 125.00.</source>
        <translation>Vul een bedrag in, bijvoorbeeld 125,00.</translation>
    </message>
    <message>
        <source>The costs are added.</source>
        <translation>De kosten zijn toegevoegd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::CreateForm</name>
    <message>
        <source>New casebook</source>
        <translation>Nieuw werkbestand</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Uw &amp;naam</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>I also work on dossiers, as coordinator</source>
        <translation>Ik werk ook aan dossiers, als coördinator</translation>
    </message>
    <message>
        <source>An administrator sees no dossier contents by default.</source>
        <translation>Een functioneel beheerder ziet standaard geen inhoud van dossiers.</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Werkbestand maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Bewaar de herstelsleutel</translation>
    </message>
    <message>
        <source>The casebook is encrypted. If every password is lost, only this key still opens it. It is shown once and kept nowhere. Print it and put it in the safe, not on this PC.</source>
        <translation>Het werkbestand is versleuteld. Zijn alle wachtwoorden kwijt, dan opent alleen deze sleutel het nog. De sleutel wordt één keer getoond en nergens bewaard. Druk hem af en leg hem in de kluis, niet op deze pc.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <translation>Naar inloggen</translation>
    </message>
    <message>
        <source>Where should the casebook be kept?</source>
        <translation>Waar moet het werkbestand worden bewaard?</translation>
    </message>
    <message>
        <source>Casebook (*.woonrust)</source>
        <translation>Werkbestand (*.woonrust)</translation>
    </message>
    <message>
        <source>Type the name of your organisation.</source>
        <translation>Vul de naam van uw organisatie in.</translation>
    </message>
    <message>
        <source>Choose where the casebook is kept.</source>
        <translation>Kies waar het werkbestand wordt bewaard.</translation>
    </message>
    <message>
        <source>Type the user name to sign in with.</source>
        <translation>Vul de gebruikersnaam in waarmee u inlogt.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Bezig met maken…</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Herstelsleutel opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>pdf (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Stored in</source>
        <translation>O&amp;pgeslagen in</translation>
    </message>
    <message>
        <source>Choose where the casebook is stored</source>
        <translation>Kies waar het werkbestand wordt opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;I have put the recovery key in a safe place</source>
        <translation>&amp;Ik heb de herstelsleutel op een veilige plek gelegd</translation>
    </message>
    <message>
        <source>The key is on the clipboard. Paste it where it is safe, outside this PC.</source>
        <translation>De sleutel staat op het klembord. Plak hem op een veilige plek, buiten deze pc.</translation>
    </message>
    <message>
        <source>The key is saved. Print it from the program that opens it now, and then delete the file %1.</source>
        <translation>De sleutel is opgeslagen. Druk hem af vanuit het programma dat nu opent en verwijder daarna het bestand %1.</translation>
    </message>
    <message>
        <source>casebook</source>
        <comment>name of a file</comment>
        <translation>werkbestand</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als p&amp;df…</translation>
    </message>
    <message>
        <source>Recovery key %1</source>
        <translation>Herstelsleutel %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DateTimeField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Kalender (F4)</translation>
    </message>
    <message>
        <source>Type a date such as 20-11, 20-11-2026, yesterday or fri, with a time if needed: 14:30.</source>
        <translation>Typ een datum zoals 20-11, 20-11-2026, gisteren of vr, zo nodig met een tijd: 14:30.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::Desk</name>
    <message>
        <source>Casebook: %1</source>
        <translation>Werkbestand: %1</translation>
    </message>
    <message>
        <source>Signed in: %1 (%2)</source>
        <translation>Ingelogd: %1 (%2)</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this PC</source>
        <translation>Offline: niets verlaat deze pc</translation>
    </message>
    <message>
        <source>Woonrust was stopped in the middle of its work last time. The casebook was checked and is in order.</source>
        <translation>Woonrust is de vorige keer midden in het werk gestopt. Het werkbestand is gecontroleerd en in orde.</translation>
    </message>
    <message>
        <source>Make a back-up now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>The back-up was made and checked.</source>
        <translation>De reservekopie is gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Making a back-up before closing…</source>
        <translation>Reservekopie maken voor het afsluiten…</translation>
    </message>
    <message>
        <source>The casebook was brought up to date for this version of Woonrust. The back-up of before is %1.</source>
        <translation>Het werkbestand is bijgewerkt voor deze versie van Woonrust. De reservekopie van daarvoor is %1.</translation>
    </message>
    <message>
        <source>Close without a back-up?</source>
        <translation>Sluiten zonder reservekopie?</translation>
    </message>
    <message>
        <source>The back-up was stopped. The older back-ups are still there.</source>
        <translation>De reservekopie is gestopt. De oudere reservekopieën zijn er nog.</translation>
    </message>
    <message>
        <source>Close without a back-up</source>
        <translation>Sluiten zonder reservekopie</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Kleuren van het systeem</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Tekst op gewone grootte</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DiaryEditor</name>
    <message>
        <source>Change an incident</source>
        <translation>Incident wijzigen</translation>
    </message>
    <message>
        <source>Enter a diary</source>
        <translation>Overlastlogboek invoeren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Rows of the diary</source>
        <translation>Regels van het overlastlogboek</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Regels</translation>
    </message>
    <message>
        <source>An end that is earlier than the start is past midnight.</source>
        <translation>Een einde dat vroeger is dan het begin, is na middernacht.</translation>
    </message>
    <message>
        <source>Tab or Enter goes on; a time may be typed as 2130. An end that is earlier than the start is past midnight. Ctrl+V puts rows of a spreadsheet in, Ctrl+Delete takes a row away. Without a source it is the reporter who saw or heard it.</source>
        <translation>Met Tab of Enter gaat u verder; een tijd mag u typen als 2130. Een einde dat vroeger is dan het begin, is na middernacht. Ctrl+V plakt regels uit een rekenblad, Ctrl+Delete haalt een regel weg. Zonder bron heeft de melder het gezien of gehoord.</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Regels &amp;plakken</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>Remove this incident?</source>
        <translation>Dit incident verwijderen?</translation>
    </message>
    <message>
        <source>The log keeps what stood in it, and your reason.</source>
        <translation>Het logboek bewaart wat erin stond, en uw reden.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The incident is removed.</source>
        <translation>Het incident is verwijderd.</translation>
    </message>
    <message>
        <source>Rows of a diary from a file</source>
        <translation>Regels van een overlastlogboek uit een bestand</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt)</source>
        <translation>Tabellen (*.csv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>In het bestand staan geen regels.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be meant; nothing was saved. The first, %1</source>
        <translation>
            <numerusform>%n vak klopt niet; er is niets opgeslagen. Het gaat om %1</numerusform>
            <numerusform>%n vakken kloppen niet; er is niets opgeslagen. Het eerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste at least one row.</source>
        <translation>Typ of plak ten minste één regel.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be stored; nothing was saved. The first: %1</source>
        <translation>
            <numerusform>%n regel kan niet worden opgeslagen; er is niets opgeslagen. %1</numerusform>
            <numerusform>%n regels kunnen niet worden opgeslagen; er is niets opgeslagen. De eerste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The incident is saved.</source>
        <translation>Het incident is opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the diary are saved.</source>
        <translation>
            <numerusform>%n regel van het overlastlogboek is opgeslagen.</numerusform>
            <numerusform>%n regels van het overlastlogboek zijn opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back right after they were entered.</source>
        <translation>Teruggedraaid direct na het invoeren.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DiaryModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DiaryView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Overlastlogboek</translation>
    </message>
    <message>
        <source>No diary yet. Type what the reporter wrote down, row by row, or paste it from a spreadsheet.</source>
        <translation>Nog geen overlastlogboek. Typ regel voor regel wat de melder opschreef, of plak het uit een rekenblad.</translation>
    </message>
    <message>
        <source>Enter a diary</source>
        <translation>Overlastlogboek invoeren</translation>
    </message>
    <message>
        <source>Add rows…</source>
        <translation>Regels toevoegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove this incident?</source>
        <translation>Dit incident verwijderen?</translation>
    </message>
    <message>
        <source>The log keeps what stood in it, and your reason.</source>
        <translation>Het logboek bewaart wat erin stond, en uw reden.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The incident is removed.</source>
        <translation>Het incident is verwijderd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveCards</name>
    <message>
        <source>Clauses</source>
        <translation>Bepalingen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points that stand</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Ready to sign? %1</source>
        <translation>Klaar om te tekenen? %1</translation>
    </message>
    <message>
        <source>Ready? %1</source>
        <translation>Klaar? %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Schendingen</translation>
    </message>
    <message>
        <source>No breaches.</source>
        <translation>Geen schendingen.</translation>
    </message>
    <message>
        <source>hear before or on %1</source>
        <translation>horen uiterlijk %1</translation>
    </message>
    <message>
        <source>did not come on %1: %2</source>
        <translation>kwam niet op %1: %2</translation>
    </message>
    <message>
        <source>heard %1: %2</source>
        <translation>gehoord %1: %2</translation>
    </message>
    <message>
        <source>decided %1: %2</source>
        <translation>besluit %1: %2</translation>
    </message>
    <message>
        <source>%1 · clause %2 · %3</source>
        <comment>day, number and what happened</comment>
        <translation>%1 · bepaling %2 · %3</translation>
    </message>
    <message>
        <source>Forfeited penalties</source>
        <translation>Verbeurde dwangsommen</translation>
    </message>
    <message>
        <source>lapses after %1</source>
        <translation>verjaart na %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verjaard</translation>
    </message>
    <message>
        <source>%1 · %2 · clause %3</source>
        <comment>day, amount and number</comment>
        <translation>%1 · %2 · bepaling %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Demanded by writ…</source>
        <translation>Aangezegd bij exploot…</translation>
    </message>
    <message>
        <source>Parties and capacity</source>
        <translation>Partijen en bekwaamheid</translation>
    </message>
    <message>
        <source>No tenant yet.</source>
        <translation>Nog geen huurder.</translation>
    </message>
    <message>
        <source>capacity not looked up yet</source>
        <translation>bekwaamheid nog niet nagegaan</translation>
    </message>
    <message>
        <source>%1 (looked up %2 by %3, good until %4)</source>
        <translation>%1 (nagegaan %2 door %3, geldig tot en met %4)</translation>
    </message>
    <message>
        <source>understands: %1</source>
        <translation>begrip: %1</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>getekend %1</translation>
    </message>
    <message>
        <source>administrator or guardian signed %1</source>
        <translation>bewindvoerder of curator getekend %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>getekend</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>nog niet getekend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evaluations and effect</source>
        <translation>Evaluaties en effect</translation>
    </message>
    <message>
        <source>Known reporters: %1 before, %2 since.</source>
        <translation>Bekende melders: %1 ervoor, %2 erna.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>reporters: %1</source>
        <translation>melders: %1</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>Evaluatie van %1</translation>
    </message>
    <message>
        <source>Agreement and background</source>
        <translation>Afspraak en achtergrond</translation>
    </message>
    <message>
        <source>What follows on a breach</source>
        <translation>Gevolg bij een schending</translation>
    </message>
    <message>
        <source>%1 each time, %2 at most.</source>
        <translation>%1 per keer, hoogstens %2.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Goedgekeurd door %1.</translation>
    </message>
    <message>
        <source>Put in by %1, not approved yet.</source>
        <translation>Opgenomen door %1, nog niet goedgekeurd.</translation>
    </message>
    <message>
        <source>Penalty clause</source>
        <translation>Boetebeding</translation>
    </message>
    <message>
        <source>Penalty imposed</source>
        <translation>Opgelegde dwangsom</translation>
    </message>
    <message>
        <source>Only a court or a mayor can impose a penalty payment (dwangsom).</source>
        <translation>Een dwangsom kan alleen de rechter of de burgemeester opleggen.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and thing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Eerder geprobeerd</translation>
    </message>
    <message>
        <source>View of the tenant</source>
        <translation>Kijk van de huurder</translation>
    </message>
    <message>
        <source>Help that was offered</source>
        <translation>Aangeboden hulp</translation>
    </message>
    <message>
        <source>How it is followed</source>
        <translation>Hoe het wordt gevolgd</translation>
    </message>
    <message>
        <source>What is shared, with whom</source>
        <translation>Wat wordt gedeeld, met wie</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>Given to the tenants</source>
        <translation>Aan de huurders gegeven</translation>
    </message>
    <message>
        <source>Refused by the tenant</source>
        <translation>Geweigerd door de huurder</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Getekend door %1</translation>
    </message>
    <message>
        <source>Agreed by all</source>
        <translation>Door allen afgesproken</translation>
    </message>
    <message>
        <source>Claimed before the court</source>
        <translation>Gevorderd bij de rechter</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vonnis</translation>
    </message>
    <message>
        <source>Served or made known</source>
        <translation>Betekend of bekendgemaakt</translation>
    </message>
    <message>
        <source>Evaluation held</source>
        <translation>Evaluatie gehouden</translation>
    </message>
    <message>
        <source>Breach of clause %1</source>
        <translation>Schending van bepaling %1</translation>
    </message>
    <message>
        <source>Tenant asked to come about clause %1, did not</source>
        <translation>Huurder opgeroepen over bepaling %1, kwam niet</translation>
    </message>
    <message>
        <source>Tenant heard about clause %1</source>
        <translation>Huurder gehoord over bepaling %1</translation>
    </message>
    <message>
        <source>Decided about clause %1: %2</source>
        <translation>Besluit over bepaling %1: %2</translation>
    </message>
    <message>
        <source>Penalty forfeited: %1</source>
        <translation>Dwangsom verbeurd: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day and what happened</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveForm</name>
    <message>
        <source>%1 · %2</source>
        <comment>number and address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and thing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number or words of a report, contact or document</source>
        <translation>Nummer of woorden van een melding, contactmoment of document</translation>
    </message>
    <message>
        <source>With a &amp;penalty clause (boetebeding)</source>
        <translation>Met een &amp;boetebeding</translation>
    </message>
    <message>
        <source>It was talked through with the tenant by itself</source>
        <translation>Er is apart met de huurder over gesproken</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>Huurder toevoegen</translation>
    </message>
    <message>
        <source>It was proposed as it stands; what the register says can be looked up again.</source>
        <translation>De gedragsaanwijzing is zo voorgesteld; wat het register zegt kan opnieuw worden nagegaan.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Bepalingen</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Bepaling toevoegen</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Begin met een voorbeeld</translation>
    </message>
    <message>
        <source>Ground and facts</source>
        <translation>Grondslag en feiten</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grondslag</translation>
    </message>
    <message>
        <source>Article of the terms or the bye-law</source>
        <translation>Artikel van de huurvoorwaarden of verordening</translation>
    </message>
    <message>
        <source>&amp;Facts from the dossier</source>
        <translation>&amp;Feiten uit het dossier</translation>
    </message>
    <message>
        <source>Choose all reports</source>
        <translation>Alle meldingen kiezen</translation>
    </message>
    <message>
        <source>The same in a few sentences</source>
        <translation>Hetzelfde in een paar zinnen</translation>
    </message>
    <message>
        <source>As it stands in papers: without the names of reporters.</source>
        <translation>Zoals het op papier komt: zonder namen van melders.</translation>
    </message>
    <message>
        <source>What was tried before, and why nothing lighter is left</source>
        <translation>Wat eerder is geprobeerd, en waarom er geen lichter middel over is</translation>
    </message>
    <message>
        <source>&amp;View of the tenant</source>
        <translation>&amp;Kijk van de huurder</translation>
    </message>
    <message>
        <source>&amp;Help that was offered</source>
        <translation>Aangeboden &amp;hulp</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>What follows on a &amp;breach</source>
        <translation>Gevolg bij een &amp;schending</translation>
    </message>
    <message>
        <source>Only a court or a mayor can impose a penalty payment (dwangsom). A penalty clause is something else, and a judge tests it.</source>
        <translation>Een dwangsom kan alleen de rechter of de burgemeester opleggen. Een boetebeding is iets anders, en de rechter toetst het.</translation>
    </message>
    <message>
        <source>Amount each time, in euros</source>
        <translation>Bedrag per keer, in euro</translation>
    </message>
    <message>
        <source>At most, in euros</source>
        <translation>Hoogstens, in euro</translation>
    </message>
    <message>
        <source>A second person approves it, when the draft is saved.</source>
        <translation>Een tweede persoon keurt het goed, als het concept is opgeslagen.</translation>
    </message>
    <message>
        <source>Term and following</source>
        <translation>Looptijd en toezicht</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>&amp;Evaluations after (weeks)</source>
        <translation>E&amp;valuaties na (weken)</translation>
    </message>
    <message>
        <source>Days to &amp;think it over</source>
        <translation>Be&amp;denktijd in dagen</translation>
    </message>
    <message>
        <source>It runs from the day on which it was made known.</source>
        <translation>De gedragsaanwijzing loopt vanaf de dag van de bekendmaking.</translation>
    </message>
    <message>
        <source>It runs from the day on which the judgment is served.</source>
        <translation>De gedragsaanwijzing loopt vanaf de dag van de betekening.</translation>
    </message>
    <message>
        <source>How it is follo&amp;wed</source>
        <translation>Hoe het &amp;wordt gevolgd</translation>
    </message>
    <message>
        <source>What is shared, with whom</source>
        <translation>Wat wordt gedeeld, met wie</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <comment>why an example is a good clause</comment>
        <translation>Goed: %1</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Klaar?</translation>
    </message>
    <message>
        <source>Ready? %1 of %2</source>
        <comment>points that stand</comment>
        <translation>Klaar? %1 van %2</translation>
    </message>
    <message>
        <source>Write an amount in euros, as 250 or 250,00.</source>
        <translation>Schrijf een bedrag in euro, als 250 of 250,00.</translation>
    </message>
    <message>
        <source>The directive is saved.</source>
        <translation>De gedragsaanwijzing is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveHeader</name>
    <message>
        <source>Behaviour directive</source>
        <translation>Gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Behaviour directive %1</source>
        <comment>address</comment>
        <translation>Gedragsaanwijzing %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>dossier</comment>
        <translation>bij %1</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>volgt op %1</translation>
    </message>
    <message>
        <source>went to court as %1</source>
        <translation>naar de rechter als %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (nu)</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (gedaan)</translation>
    </message>
    <message>
        <source>How far it is: %1</source>
        <translation>Hoever het is: %1</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Huurders</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Next evaluation</source>
        <translation>Volgende evaluatie</translation>
    </message>
    <message>
        <source>To be signed from</source>
        <translation>Tekenen kan vanaf</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Rechter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>court and case number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveListModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Open to named people only</source>
        <translation>Alleen voor genoemde personen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Next evaluation</source>
        <translation>Volgende evaluatie</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Bepalingen</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Schendingen</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>Zonder woning</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveListPane</name>
    <message>
        <source>Behaviour directives</source>
        <translation>Gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Find in behaviour directives</source>
        <translation>Zoek in gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>New behaviour directive (Ctrl+Shift+N)</source>
        <translation>Nieuwe gedragsaanwijzing (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Open the directive</source>
        <translation>Gedragsaanwijzing openen</translation>
    </message>
    <message>
        <source>Open its dossier</source>
        <translation>Het dossier openen</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>An area</source>
        <translation>Een gebied</translation>
    </message>
    <message>
        <source>No behaviour directives yet. A directive says what a tenant does and does not do for a time, and who sees to it.</source>
        <translation>Nog geen gedragsaanwijzingen. Een gedragsaanwijzing zegt wat een huurder een tijd lang doet en laat, en wie daarop let.</translation>
    </message>
    <message>
        <source>New behaviour directive</source>
        <translation>Nieuwe gedragsaanwijzing</translation>
    </message>
    <message>
        <source>No behaviour directive fits these filters.</source>
        <translation>Geen gedragsaanwijzing past bij deze filters.</translation>
    </message>
    <message>
        <source>Show all open ones</source>
        <translation>Alle open tonen</translation>
    </message>
    <message>
        <source>Open directives</source>
        <translation>Open gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>My open directives</source>
        <translation>Mijn open gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Evaluation or hearing due</source>
        <translation>Evaluatie of horen aan de beurt</translation>
    </message>
    <message>
        <source>All directives</source>
        <translation>Alle gedragsaanwijzingen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Number, newest first</source>
        <translation>Nummer, nieuwste eerst</translation>
    </message>
    <message>
        <source>Next evaluation, soonest first</source>
        <translation>Volgende evaluatie, eerste eerst</translation>
    </message>
    <message>
        <source>Last day, soonest first</source>
        <translation>Laatste dag, eerste eerst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>The list is saved: %n behaviour directive(s).</source>
        <translation>
            <numerusform>De lijst is opgeslagen: %n gedragsaanwijzing.</numerusform>
            <numerusform>De lijst is opgeslagen: %n gedragsaanwijzingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectivePane</name>
    <message>
        <source>Choose a behaviour directive at the left.</source>
        <translation>Kies links een gedragsaanwijzing.</translation>
    </message>
    <message>
        <source>New behaviour directive</source>
        <translation>Nieuwe gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Write on in this draft</source>
        <translation>Verder schrijven aan dit concept</translation>
    </message>
    <message>
        <source>Record a breach</source>
        <translation>Een schending vastleggen</translation>
    </message>
    <message>
        <source>Record an evaluation</source>
        <translation>Een evaluatie vastleggen</translation>
    </message>
    <message>
        <source>%1 keeps this directive now.</source>
        <translation>%1 behandelt deze gedragsaanwijzing nu.</translation>
    </message>
    <message>
        <source>I take this up</source>
        <translation>Ik pak dit op</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation>Overdragen aan</translation>
    </message>
    <message>
        <source>Your role does not do this.</source>
        <translation>Uw rol doet dit niet.</translation>
    </message>
    <message>
        <source>The agreement, to be signed</source>
        <translation>De overeenkomst, om te tekenen</translation>
    </message>
    <message>
        <source>The annex to the writ</source>
        <translation>De bijlage bij de dagvaarding</translation>
    </message>
    <message>
        <source>How it was kept</source>
        <translation>Overzicht van de naleving</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectivePartyFields</name>
    <message>
        <source>Not looked up yet</source>
        <translation>Nog niet nagegaan</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Huurder</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Remove this tenant</source>
        <translation>Deze huurder weghalen</translation>
    </message>
    <message>
        <source>In the public register</source>
        <translation>In het openbare register</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Nagegaan op</translation>
    </message>
    <message>
        <source>Administrator, guardian or mentor: name and office</source>
        <translation>Bewindvoerder, curator of mentor: naam en kantoor</translation>
    </message>
    <message>
        <source>What is needed to understand it</source>
        <translation>Wat nodig is om het te begrijpen</translation>
    </message>
    <message>
        <source>Language, interpreter, simple words; or: Dutch.</source>
        <translation>Taal, tolk, eenvoudige woorden; of: Nederlands.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveSteps</name>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a clause</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and thing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Clause %1, %2: %3</source>
        <comment>number, day and what happened</comment>
        <translation>Bepaling %1, %2: %3</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>%1 voorstellen</translation>
    </message>
    <message numerus="yes">
        <source>The tenants get the directive as it stands, and %n day(s) to think it over. Nothing in it changes meanwhile.</source>
        <translation>
            <numerusform>De huurders krijgen de gedragsaanwijzing zoals die er staat, en %n dag bedenktijd. Intussen verandert er niets in.</numerusform>
            <numerusform>De huurders krijgen de gedragsaanwijzing zoals die er staat, en %n dagen bedenktijd. Intussen verandert er niets in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>The directive is proposed.</source>
        <translation>De gedragsaanwijzing is voorgesteld.</translation>
    </message>
    <message>
        <source>&amp;Given to the tenants on</source>
        <translation>&amp;Aan de huurders gegeven op</translation>
    </message>
    <message>
        <source>Make %1 a draft again</source>
        <translation>Van %1 weer een concept maken</translation>
    </message>
    <message>
        <source>Signatures go, and the time to think begins anew when it is proposed.</source>
        <translation>Handtekeningen vervallen, en de bedenktijd begint opnieuw bij het voorstellen.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Concept maken</translation>
    </message>
    <message>
        <source>The directive is a draft again.</source>
        <translation>De gedragsaanwijzing is weer een concept.</translation>
    </message>
    <message>
        <source>&amp;What has to change, and why</source>
        <translation>&amp;Wat er moet veranderen, en waarom</translation>
    </message>
    <message>
        <source>The tenant refuses %1</source>
        <translation>De huurder weigert %1</translation>
    </message>
    <message>
        <source>After a refusal it can go to court, with everything that stands in it.</source>
        <translation>Na een weigering kan het naar de rechter, met alles wat erin staat.</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Weigering vastleggen</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>De weigering is vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Refused on</source>
        <translation>&amp;Geweigerd op</translation>
    </message>
    <message>
        <source>&amp;Why, in the words of the tenant</source>
        <translation>&amp;Waarom, in de woorden van de huurder</translation>
    </message>
    <message>
        <source>Empty: not signed.</source>
        <translation>Leeg: niet getekend.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Handtekening van %1</translation>
    </message>
    <message>
        <source>Signing is possible from %1.</source>
        <translation>Tekenen kan vanaf %1.</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Handtekening vastleggen</translation>
    </message>
    <message>
        <source>The signature is recorded.</source>
        <translation>De handtekening is vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Tenant signed on</source>
        <translation>&amp;Huurder getekend op</translation>
    </message>
    <message>
        <source>&amp;Administrator or guardian signed on</source>
        <translation>&amp;Bewindvoerder of curator getekend op</translation>
    </message>
    <message>
        <source>All have signed %1</source>
        <translation>Iedereen heeft %1 getekend</translation>
    </message>
    <message>
        <source>The directive is agreed, and begins on %1.</source>
        <translation>De gedragsaanwijzing is afgesproken, en begint op %1.</translation>
    </message>
    <message>
        <source>The directive is agreed, and runs at once.</source>
        <translation>De gedragsaanwijzing is afgesproken, en loopt meteen.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>The directive is agreed.</source>
        <translation>De gedragsaanwijzing is afgesproken.</translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <translation>&amp;Afgesproken op</translation>
    </message>
    <message>
        <source>What the &amp;reporters say</source>
        <translation>Wat de &amp;melders zeggen</translation>
    </message>
    <message>
        <source>Without their names. For instance: 3 of 3: clearly better.</source>
        <translation>Zonder hun namen. Bijvoorbeeld: 3 van de 3: duidelijk beter.</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>Evaluatie van %1</translation>
    </message>
    <message>
        <source>The evaluation of %1. %2</source>
        <comment>day, and reports before and after</comment>
        <translation>De evaluatie van %1. %2</translation>
    </message>
    <message>
        <source>Record the evaluation</source>
        <translation>Evaluatie vastleggen</translation>
    </message>
    <message>
        <source>The evaluation is recorded.</source>
        <translation>De evaluatie is vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation>&amp;Gehouden op</translation>
    </message>
    <message>
        <source>&amp;What was said, and what comes next</source>
        <translation>&amp;Wat er is besproken, en hoe het verdergaat</translation>
    </message>
    <message>
        <source>Days of evaluation of %1</source>
        <translation>Evaluatiedagen van %1</translation>
    </message>
    <message>
        <source>Those that are to come. An empty day is left out.</source>
        <translation>De evaluaties die nog komen. Een lege dag vervalt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>The evaluations are planned.</source>
        <translation>De evaluaties zijn gepland.</translation>
    </message>
    <message>
        <source>Evaluation %1</source>
        <translation>Evaluatie %1</translation>
    </message>
    <message>
        <source>A breach of %1</source>
        <translation>Een schending van %1</translation>
    </message>
    <message>
        <source>The tenant is heard about it within five working days; after that it is decided.</source>
        <translation>De huurder wordt er binnen vijf werkdagen over gehoord; daarna volgt een besluit.</translation>
    </message>
    <message>
        <source>Record the breach</source>
        <translation>Schending vastleggen</translation>
    </message>
    <message>
        <source>The breach is recorded. Hear the tenant about it.</source>
        <translation>De schending is vastgelegd. Hoor de huurder erover.</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;Bepaling</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>&amp;Gebeurd op</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Wat er gebeurde</translation>
    </message>
    <message>
        <source>What was seen or heard, where and how late; not who reported it.</source>
        <translation>Wat is gezien of gehoord, waar en hoe laat; niet wie het meldde.</translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation>Waar het uit b&amp;lijkt</translation>
    </message>
    <message>
        <source>Reports, contacts and documents of this dossier: type a word of it.</source>
        <translation>Meldingen, contactmomenten en documenten van dit dossier: typ een woord ervan.</translation>
    </message>
    <message>
        <source>Hear the tenant about the breach</source>
        <translation>De huurder horen over de schending</translation>
    </message>
    <message>
        <source>Record the hearing</source>
        <translation>Horen vastleggen</translation>
    </message>
    <message>
        <source>The hearing is recorded. Now decide about the breach.</source>
        <translation>Het horen is vastgelegd. Neem nu een besluit over de schending.</translation>
    </message>
    <message>
        <source>&amp;Heard on</source>
        <translation>&amp;Gehoord op</translation>
    </message>
    <message>
        <source>The tenant was asked to come, and did &amp;not</source>
        <translation>De huurder is opgeroepen, en kwam &amp;niet</translation>
    </message>
    <message>
        <source>&amp;What the tenant said</source>
        <translation>&amp;Wat de huurder zei</translation>
    </message>
    <message>
        <source>When the tenant did not come: how and when they were asked.</source>
        <translation>Kwam de huurder niet: hoe en wanneer die is opgeroepen.</translation>
    </message>
    <message>
        <source>Not ticked: it stays breached, and can go to court.</source>
        <translation>Niet aangevinkt: de gedragsaanwijzing blijft geschonden, en kan naar de rechter.</translation>
    </message>
    <message>
        <source>Not ticked: it stays breached, and a penalty can be forfeited.</source>
        <translation>Niet aangevinkt: de gedragsaanwijzing blijft geschonden, en een dwangsom kan worden verbeurd.</translation>
    </message>
    <message>
        <source>Decide about the breach</source>
        <translation>Besluit over de schending</translation>
    </message>
    <message>
        <source>The tenant: %1</source>
        <comment>what they said</comment>
        <translation>De huurder: %1</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>Het besluit is vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Besluit</translation>
    </message>
    <message>
        <source>The breach is established</source>
        <translation>De schending is vastgesteld</translation>
    </message>
    <message>
        <source>No breach is established</source>
        <translation>Er is geen schending vastgesteld</translation>
    </message>
    <message>
        <source>D&amp;ecided on</source>
        <translation>B&amp;esloten op</translation>
    </message>
    <message>
        <source>&amp;Why, and what follows</source>
        <translation>&amp;Waarom, en wat er volgt</translation>
    </message>
    <message>
        <source>With a warning: the directive &amp;runs on</source>
        <translation>Met een waarschuwing: de gedragsaanwijzing &amp;loopt door</translation>
    </message>
    <message>
        <source>Take the breach away</source>
        <translation>De schending weghalen</translation>
    </message>
    <message>
        <source>Only for one that was put in by mistake; else decide about it.</source>
        <translation>Alleen als de schending er per ongeluk in staat; neem anders een besluit.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>The breach is taken away.</source>
        <translation>De schending is weggehaald.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1 verlengen</translation>
    </message>
    <message>
        <source>It ends on %1 now. A longer term is agreed with the tenant.</source>
        <translation>De gedragsaanwijzing eindigt nu op %1. Een langere looptijd wordt met de huurder afgesproken.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>The directive is extended.</source>
        <translation>De gedragsaanwijzing is verlengd.</translation>
    </message>
    <message>
        <source>&amp;New last day</source>
        <translation>&amp;Nieuwe laatste dag</translation>
    </message>
    <message>
        <source>%1 ended well</source>
        <translation>%1 goed beëindigd</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beëindigen</translation>
    </message>
    <message>
        <source>When the tenancy ended, somebody moved, or it makes no sense any more.</source>
        <translation>Als de huur eindigt, iemand verhuist, of het geen zin meer heeft.</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Goed beëindigd</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>The directive has ended.</source>
        <translation>De gedragsaanwijzing is beëindigd.</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Beëindigd op</translation>
    </message>
    <message>
        <source>&amp;What was reached</source>
        <translation>&amp;Wat is bereikt</translation>
    </message>
    <message>
        <source>&amp;Why it ended</source>
        <translation>&amp;Waarom het is beëindigd</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 intrekken</translation>
    </message>
    <message>
        <source>Nothing is expected of the tenant any more. All that stands in it is kept.</source>
        <translation>Er wordt niets meer van de huurder verwacht. Alles wat erin staat blijft bewaard.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>The directive is withdrawn.</source>
        <translation>De gedragsaanwijzing is ingetrokken.</translation>
    </message>
    <message>
        <source>Take %1 to court</source>
        <translation>Met %1 naar de rechter</translation>
    </message>
    <message>
        <source>This directive ends. A draft for the court begins with its parties, clauses, facts and what the tenant said.</source>
        <translation>Deze gedragsaanwijzing eindigt. Een concept voor de rechter begint met de partijen, bepalingen, feiten en de kijk van de huurder.</translation>
    </message>
    <message>
        <source>Take it to court</source>
        <translation>Naar de rechter</translation>
    </message>
    <message>
        <source>A draft for the court stands ready.</source>
        <translation>Er staat een concept voor de rechter klaar.</translation>
    </message>
    <message>
        <source>Claim %1 before the court</source>
        <translation>%1 vorderen bij de rechter</translation>
    </message>
    <message>
        <source>From the day of the writ the clauses stand as they were claimed.</source>
        <translation>Vanaf de dag van de dagvaarding staan de bepalingen vast zoals ze zijn gevorderd.</translation>
    </message>
    <message>
        <source>Record the claim</source>
        <translation>Vordering vastleggen</translation>
    </message>
    <message>
        <source>The claim is recorded.</source>
        <translation>De vordering is vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Day of the writ</source>
        <translation>&amp;Dag van het exploot</translation>
    </message>
    <message>
        <source>&amp;Court</source>
        <translation>&amp;Rechtbank</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Zaaknummer</translation>
    </message>
    <message>
        <source>It may come later, with the judgment.</source>
        <translation>Mag later, bij het vonnis.</translation>
    </message>
    <message>
        <source>The court adjourned %1</source>
        <translation>De rechter hield %1 aan</translation>
    </message>
    <message>
        <source>What was agreed before the judge can be followed by the week. When it is broken, the case goes on.</source>
        <translation>Wat bij de rechter is afgesproken, kan per week worden gevolgd. Houdt de huurder zich er niet aan, dan gaat de zaak door.</translation>
    </message>
    <message>
        <source>Record the adjournment</source>
        <translation>Aanhouding vastleggen</translation>
    </message>
    <message>
        <source>The adjournment is recorded.</source>
        <translation>De aanhouding is vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Adjourned on</source>
        <translation>&amp;Aangehouden op</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>&amp;Wat is afgesproken</translation>
    </message>
    <message>
        <source>The case of %1 goes on</source>
        <translation>De zaak van %1 gaat door</translation>
    </message>
    <message>
        <source>What was agreed before the judge was not kept.</source>
        <translation>De afspraak bij de rechter is niet nagekomen.</translation>
    </message>
    <message>
        <source>Go on before the court</source>
        <translation>Zaak laten doorgaan</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation>De zaak gaat door.</translation>
    </message>
    <message>
        <source>The court granted %1</source>
        <translation>De rechter wees %1 toe</translation>
    </message>
    <message>
        <source>It binds from the day on which the judgment is served.</source>
        <translation>De gedragsaanwijzing geldt vanaf de dag van de betekening.</translation>
    </message>
    <message>
        <source>Record the judgment</source>
        <translation>Vonnis vastleggen</translation>
    </message>
    <message>
        <source>The judgment is recorded. Have it served.</source>
        <translation>Het vonnis is vastgelegd. Laat het betekenen.</translation>
    </message>
    <message>
        <source>&amp;Day of the judgment</source>
        <translation>&amp;Dag van het vonnis</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>Empty: half a year from the day of service.</source>
        <translation>Leeg: een half jaar vanaf de betekening.</translation>
    </message>
    <message>
        <source>&amp;Penalty each time, in euros</source>
        <translation>Dwangsom &amp;per keer, in euro</translation>
    </message>
    <message>
        <source>Only a court or a mayor imposes one. Empty: none.</source>
        <translation>Alleen de rechter of de burgemeester legt die op. Leeg: geen.</translation>
    </message>
    <message>
        <source>At &amp;most, in euros</source>
        <translation>&amp;Hoogstens, in euro</translation>
    </message>
    <message>
        <source>The court rejected %1</source>
        <translation>De rechter wees %1 af</translation>
    </message>
    <message>
        <source>The judgment is recorded.</source>
        <translation>Het vonnis is vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Why, in short</source>
        <translation>&amp;Waarom, in het kort</translation>
    </message>
    <message>
        <source>%1 was made known</source>
        <translation>%1 is bekendgemaakt</translation>
    </message>
    <message>
        <source>The judgment of %1 was served</source>
        <translation>Het vonnis van %1 is betekend</translation>
    </message>
    <message>
        <source>From that day it runs, with evaluations after 2, 6 and 12 weeks.</source>
        <translation>Vanaf die dag loopt de gedragsaanwijzing, met evaluaties na 2, 6 en 12 weken.</translation>
    </message>
    <message>
        <source>Made known</source>
        <translation>Bekendgemaakt</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Betekend</translation>
    </message>
    <message>
        <source>The directive runs.</source>
        <translation>De gedragsaanwijzing loopt.</translation>
    </message>
    <message>
        <source>&amp;Made known by the municipality on</source>
        <translation>&amp;Bekendgemaakt door de gemeente op</translation>
    </message>
    <message>
        <source>&amp;Served by the bailiff on</source>
        <translation>&amp;Betekend door de deurwaarder op</translation>
    </message>
    <message>
        <source>A penalty of %1 is forfeited</source>
        <translation>Een dwangsom van %1 is verbeurd</translation>
    </message>
    <message>
        <source>%1 each time, %2 at most. It lapses six months after the day on which it is forfeited (art. 611g Rv), unless payment is demanded by writ.</source>
        <comment>amounts</comment>
        <translation>%1 per keer, hoogstens %2. De dwangsom verjaart zes maanden na de dag waarop die is verbeurd (art. 611g Rv), tenzij betaling bij exploot is aangezegd.</translation>
    </message>
    <message>
        <source>Record the penalty</source>
        <translation>Dwangsom vastleggen</translation>
    </message>
    <message>
        <source>The penalty is recorded, with its clock.</source>
        <translation>De dwangsom is vastgelegd, met de termijn.</translation>
    </message>
    <message>
        <source>&amp;Breach</source>
        <translation>&amp;Schending</translation>
    </message>
    <message>
        <source>&amp;Forfeited on</source>
        <translation>&amp;Verbeurd op</translation>
    </message>
    <message>
        <source>&amp;Amount, in euros</source>
        <translation>&amp;Bedrag, in euro</translation>
    </message>
    <message>
        <source>The penalty of %1 is settled</source>
        <translation>De dwangsom van %1 is afgehandeld</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>The penalty is settled; its clock stops.</source>
        <translation>De dwangsom is afgehandeld; de termijn stopt.</translation>
    </message>
    <message>
        <source>&amp;Settled on</source>
        <translation>&amp;Afgehandeld op</translation>
    </message>
    <message>
        <source>&amp;Paid, collected or given up, and why</source>
        <translation>&amp;Betaald, geïnd of losgelaten, en waarom</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Approve the penalty</source>
        <translation>Boete goedkeuren</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Voorstellen…</translation>
    </message>
    <message>
        <source>Back to draft…</source>
        <translation>Terug naar concept…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Geweigerd…</translation>
    </message>
    <message>
        <source>Signature…</source>
        <translation>Handtekening…</translation>
    </message>
    <message>
        <source>All signed…</source>
        <translation>Iedereen getekend…</translation>
    </message>
    <message>
        <source>Let it begin</source>
        <translation>Laten ingaan</translation>
    </message>
    <message>
        <source>Plan evaluations…</source>
        <translation>Evaluaties plannen…</translation>
    </message>
    <message>
        <source>Evaluation…</source>
        <translation>Evaluatie…</translation>
    </message>
    <message>
        <source>Record a breach…</source>
        <translation>Schending vastleggen…</translation>
    </message>
    <message>
        <source>Hear the tenant…</source>
        <translation>Huurder horen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Besluiten…</translation>
    </message>
    <message>
        <source>Let it run on</source>
        <translation>Laten doorlopen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Ended well…</source>
        <translation>Goed beëindigd…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>End otherwise…</source>
        <translation>Anders beëindigen…</translation>
    </message>
    <message>
        <source>To court…</source>
        <translation>Naar de rechter…</translation>
    </message>
    <message>
        <source>Claimed…</source>
        <translation>Gevorderd…</translation>
    </message>
    <message>
        <source>Adjourned…</source>
        <translation>Aangehouden…</translation>
    </message>
    <message>
        <source>Case goes on…</source>
        <translation>Zaak gaat door…</translation>
    </message>
    <message>
        <source>Granted…</source>
        <translation>Toegewezen…</translation>
    </message>
    <message>
        <source>Rejected…</source>
        <translation>Afgewezen…</translation>
    </message>
    <message>
        <source>Served…</source>
        <translation>Betekend…</translation>
    </message>
    <message>
        <source>Take a breach away…</source>
        <translation>Schending weghalen…</translation>
    </message>
    <message>
        <source>Penalty forfeited…</source>
        <translation>Dwangsom verbeurd…</translation>
    </message>
    <message>
        <source>Penalty settled…</source>
        <translation>Dwangsom afgehandeld…</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Laatste stap terugdraaien</translation>
    </message>
    <message>
        <source>Payment is demanded by writ</source>
        <translation>Betaling is aangezegd bij exploot</translation>
    </message>
    <message>
        <source>The clock of six months begins again on that day.</source>
        <translation>De termijn van zes maanden begint op die dag opnieuw.</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Aangezegd</translation>
    </message>
    <message>
        <source>The clock begins again.</source>
        <translation>De termijn begint opnieuw.</translation>
    </message>
    <message>
        <source>The penalty is approved.</source>
        <translation>De boete is goedgekeurd.</translation>
    </message>
    <message>
        <source>The directive runs on.</source>
        <translation>De gedragsaanwijzing loopt door.</translation>
    </message>
    <message>
        <source>The last step is taken back.</source>
        <translation>De laatste stap is teruggedraaid.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectiveTexts</name>
    <message>
        <source>Evaluation due</source>
        <translation>Evaluatie aan de beurt</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Eindigt binnen 30 dagen</translation>
    </message>
    <message>
        <source>Breach to be heard</source>
        <translation>Horen over een schending</translation>
    </message>
    <message>
        <source>Forfeited penalty to collect</source>
        <translation>Verbeurde dwangsom te innen</translation>
    </message>
    <message>
        <source>Evaluation or hearing due</source>
        <translation>Evaluatie of horen aan de beurt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>to hear</source>
        <translation>te horen</translation>
    </message>
    <message>
        <source>evaluation late</source>
        <translation>evaluatie te laat</translation>
    </message>
    <message>
        <source>evaluation today</source>
        <translation>evaluatie vandaag</translation>
    </message>
    <message>
        <source>past its last day</source>
        <translation>laatste dag voorbij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Dit dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Behandelaar</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DirectivesPage</name>
    <message>
        <source>Behaviour directive %1 is begun.</source>
        <translation>Gedragsaanwijzing %1 is begonnen.</translation>
    </message>
    <message>
        <source>New behaviour directive</source>
        <translation>Nieuwe gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Gedragsaanwijzingen</translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in deze lijst</numerusform>
            <numerusform>%n in deze lijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) or hearing(s) due</source>
        <translation>
            <numerusform>%n evaluatie of hoorgesprek aan de beurt</numerusform>
            <numerusform>%n evaluaties of hoorgesprekken aan de beurt</numerusform>
        </translation>
    </message>
    <message>
        <source>The list as it is shown</source>
        <translation>De lijst zoals die er staat</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DocumentHelper</name>
    <message>
        <source>This document asks for a password, so it is not shown here.</source>
        <translation>Dit document vraagt om een wachtwoord, daarom is het hier niet te zien.</translation>
    </message>
    <message>
        <source>This picture is too large to show here.</source>
        <translation>Deze afbeelding is te groot om hier te tonen.</translation>
    </message>
    <message>
        <source>This document cannot be shown here.</source>
        <translation>Dit document kan hier niet worden getoond.</translation>
    </message>
    <message>
        <source>This document takes too long to draw, so it is not shown here.</source>
        <translation>Het tekenen van dit document duurt te lang, daarom is het hier niet te zien.</translation>
    </message>
    <message>
        <source>The program that shows documents (woonrust-viewer) is missing. Install Woonrust again.</source>
        <translation>Het programma dat documenten toont (woonrust-viewer) ontbreekt. Installeer Woonrust opnieuw.</translation>
    </message>
    <message>
        <source>This document needs more memory or time than is given to one, or is damaged, so it is not shown here.</source>
        <translation>Dit document vraagt te veel geheugen of tijd, of het is beschadigd. Daarom is het hier niet te zien.</translation>
    </message>
    <message>
        <source>This document is too large to show here.</source>
        <translation>Dit document is te groot om hier te tonen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DocumentIntake</name>
    <message>
        <source>Adding %1 (%2)…</source>
        <translation>%1 toevoegen (%2)…</translation>
    </message>
    <message numerus="yes">
        <source>Adding %1 (%2); %n file(s) after it…</source>
        <translation>
            <numerusform>%1 toevoegen (%2); daarna nog %n bestand…</numerusform>
            <numerusform>%1 toevoegen (%2); daarna nog %n bestanden…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is large (%2).</source>
        <translation>%1 is groot (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n of these photos are large: %1 together.</source>
        <translation>
            <numerusform>%n van deze foto’s is groot: samen %1.</numerusform>
            <numerusform>%n van deze foto’s zijn groot: samen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make large photos smaller?</source>
        <translation>Grote foto’s kleiner maken?</translation>
    </message>
    <message>
        <source>Making them smaller is best unless they are evidence: they open faster, are clear enough to print, and no longer tell where they were taken. Keep evidence as it is.</source>
        <translation>Kleiner maken is aanbevolen als het geen bewijs is: de foto opent sneller, is scherp genoeg om af te drukken en vertelt niet meer waar hij is gemaakt. Laat bewijs zoals het is.</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Houden zoals ze zijn</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Kleiner maken</translation>
    </message>
    <message>
        <source>Making %1 smaller (%2)…</source>
        <translation>%1 wordt verkleind (%2)…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DocumentViewer</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 cannot be shown here. Save a copy to open it in its own program.</source>
        <translation>%1 kan hier niet worden getoond. Sla een kopie op om het in het eigen programma te openen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>%1 is too large to show here (%2). Save a copy to open it in its own program.</source>
        <translation>%1 is te groot om hier te tonen (%2). Sla een kopie op om het in zijn eigen programma te openen.</translation>
    </message>
    <message>
        <source>Save a copy and open it…</source>
        <translation>Kopie opslaan en openen…</translation>
    </message>
    <message>
        <source>%1 Save a copy to open it in another program.</source>
        <translation>%1 Sla een kopie op om het in een ander programma te openen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DocumentsView</name>
    <message>
        <source>Add a file</source>
        <translation>Bestand toevoegen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This file was here already.</source>
        <translation>Dit bestand was er al.</translation>
    </message>
    <message>
        <source>The file is added.</source>
        <translation>Het bestand is toegevoegd.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted: remove it when you no longer need it.</source>
        <translation>De kopie is opgeslagen en is niet versleuteld. Verwijder de kopie als u die niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>‘%1’ verwijderen?</translation>
    </message>
    <message>
        <source>The file is gone for good. Its name and your reason stay in the log.</source>
        <translation>Het bestand is dan voorgoed weg. De naam en uw reden blijven in het logboek.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation>Het document is verwijderd.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>Another name for “%1”</source>
        <translation>Andere naam voor ‘%1’</translation>
    </message>
    <message>
        <source>The file itself keeps the name “%1”.</source>
        <translation>Het bestand zelf houdt de naam ‘%1’.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Document toevoegen</translation>
    </message>
    <message>
        <source>Add a file (at most %1)</source>
        <translation>Bestand toevoegen (ten hoogste %1)</translation>
    </message>
    <message>
        <source>No documents yet. Photos, recordings, letters and reports of visits belong here; a file may be at most %1.</source>
        <translation>Nog geen documenten. Foto’s, opnamen, brieven en verslagen van bezoeken horen hier; een bestand mag ten hoogste %1 groot zijn.</translation>
    </message>
    <message>
        <source>Ctrl+O, or drop files here; each may be at most %1</source>
        <translation>Ctrl+O, of sleep bestanden hierheen; elk mag ten hoogste %1 groot zijn</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Een kopie opslaan…</translation>
    </message>
    <message>
        <source>There is no program on this PC that opens this document. The copy is %1.</source>
        <translation>Op deze pc is geen programma dat dit document opent. De kopie is %1.</translation>
    </message>
    <message>
        <source>How it was made…</source>
        <translation>Hoe gemaakt…</translation>
    </message>
    <message>
        <source>Who made this recording or photo, where, and with whose knowledge</source>
        <translation>Wie deze opname of foto maakte, waar, en met wiens medeweten</translation>
    </message>
    <message>
        <source>known to %1</source>
        <translation>met medeweten van %1</translation>
    </message>
    <message>
        <source>who made it and with whose knowledge is not recorded</source>
        <translation>niet vastgelegd wie de opname maakte en met wiens medeweten</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierDetail</name>
    <message>
        <source>Choose a dossier at the left.</source>
        <translation>Kies links een dossier.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Reports in this dossier</source>
        <translation>Meldingen in dit dossier</translation>
    </message>
    <message>
        <source>No reports in this dossier yet. A repeated incident is a new report in the same dossier.</source>
        <translation>Nog geen meldingen in dit dossier. Gebeurt het opnieuw, dan is dat een nieuwe melding in hetzelfde dossier.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Wie betrokken is</translation>
    </message>
    <message>
        <source>Nobody is involved yet. Add the reporter, the accused and others who matter here.</source>
        <translation>Er is nog niemand betrokken. Voeg de melder, de beklaagde en anderen toe die belangrijk zijn.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Betrokkene toevoegen</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Taken en afspraken</translation>
    </message>
    <message>
        <source>Nothing is planned. Plan what has to be done next, so that it shows up in time.</source>
        <translation>Er is niets gepland. Plan wat er nu moet gebeuren, dan komt het op tijd in beeld.</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Taak plannen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contactmoment vastleggen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Plan a task or appointment</source>
        <translation>Taak of afspraak plannen</translation>
    </message>
    <message>
        <source>Register a report in this dossier</source>
        <translation>Melding in dit dossier registreren</translation>
    </message>
    <message>
        <source>Change the data of this dossier</source>
        <translation>Gegevens van dit dossier wijzigen</translation>
    </message>
    <message>
        <source>Close or reopen this dossier</source>
        <translation>Dit dossier sluiten of heropenen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>de coördinator</translation>
    </message>
    <message>
        <source>%1 or the coordinator</source>
        <translation>%1 of de coördinator</translation>
    </message>
    <message>
        <source>%1 is open to named people only. Ask %2 if you need it.</source>
        <translation>%1 is alleen in te zien door aangewezen collega’s. Vraag het %2 als u het nodig hebt.</translation>
    </message>
    <message>
        <source>Remove this person from the dossier?</source>
        <translation>Deze persoon uit het dossier verwijderen?</translation>
    </message>
    <message>
        <source>Only for somebody who was added by mistake. Who is no longer involved gets a last day.</source>
        <translation>Alleen voor wie per ongeluk is toegevoegd. Wie niet meer betrokken is, krijgt een einddatum.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removed from the dossier.</source>
        <translation>Uit het dossier verwijderd.</translation>
    </message>
    <message>
        <source>Reopen this dossier?</source>
        <translation>Dit dossier heropenen?</translation>
    </message>
    <message>
        <source>Everything in it is kept. Aftercare that is not done yet is dropped.</source>
        <translation>Alles in het dossier blijft bewaard. Nazorg die nog niet is gedaan, vervalt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>The dossier is open again.</source>
        <translation>Het dossier is weer open.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>New report in this dossier</source>
        <translation>Nieuwe melding in dit dossier</translation>
    </message>
    <message>
        <source>Change the data…</source>
        <translation>Gegevens wijzigen…</translation>
    </message>
    <message>
        <source>Close the dossier…</source>
        <translation>Dossier sluiten…</translation>
    </message>
    <message>
        <source>Reopen the dossier…</source>
        <translation>Dossier heropenen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Open the page of this person</source>
        <translation>Pagina van deze persoon openen</translation>
    </message>
    <message>
        <source>Copy the phone number %1</source>
        <translation>Telefoonnummer %1 kopiëren</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Melding openen</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Document tonen</translation>
    </message>
    <message>
        <source>Change the contact…</source>
        <translation>Contactmoment wijzigen…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notitie wijzigen…</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Gegevens…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Hand this dossier to somebody else</source>
        <translation>Dit dossier aan iemand anders overdragen</translation>
    </message>
    <message>
        <source>Phase…</source>
        <translation>Fase…</translation>
    </message>
    <message>
        <source>Change the phase of this dossier</source>
        <translation>Fase van dit dossier wijzigen</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Change the phase to %1?</source>
        <translation>Fase wijzigen in %1?</translation>
    </message>
    <message>
        <source>Your reason stands on the timeline.</source>
        <translation>Uw reden komt in de tijdlijn te staan.</translation>
    </message>
    <message>
        <source>Change the phase</source>
        <translation>Fase wijzigen</translation>
    </message>
    <message>
        <source>The phase is %1 now.</source>
        <translation>De fase is nu %1.</translation>
    </message>
    <message>
        <source>Change the phase…</source>
        <translation>Fase wijzigen…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Begin a behaviour directive in this dossier</source>
        <translation>Een gedragsaanwijzing in dit dossier beginnen</translation>
    </message>
    <message>
        <source>Behaviour directive…</source>
        <translation>Gedragsaanwijzing…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open the behaviour directive</source>
        <translation>De gedragsaanwijzing openen</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Een brief schrijven</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief openen</translation>
    </message>
    <message>
        <source>Link a dossier</source>
        <translation>Dossier verbinden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The link is removed.</source>
        <translation>De verbinding is verwijderd.</translation>
    </message>
    <message>
        <source>The dossiers are linked.</source>
        <translation>De dossiers zijn verbonden.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>No measure was taken yet. Record what is done about it: a talk, mediation, a warning, help.</source>
        <translation>Er is nog geen maatregel genomen. Leg vast wat eraan gedaan wordt: een gesprek, bemiddeling, een waarschuwing, hulp.</translation>
    </message>
    <message>
        <source>Record a measure</source>
        <translation>Maatregel vastleggen</translation>
    </message>
    <message>
        <source>Note what one side says</source>
        <translation>Vastleggen wat één kant zegt</translation>
    </message>
    <message>
        <source>Hear one side…</source>
        <translation>Eén kant horen…</translation>
    </message>
    <message>
        <source>Record a measure…</source>
        <translation>Maatregel vastleggen…</translation>
    </message>
    <message>
        <source>End with a result…</source>
        <translation>Afronden met een resultaat…</translation>
    </message>
    <message>
        <source>Change the measure…</source>
        <translation>Maatregel wijzigen…</translation>
    </message>
    <message>
        <source>Remove this measure?</source>
        <translation>Deze maatregel verwijderen?</translation>
    </message>
    <message>
        <source>Only for one that was recorded by mistake. One that is over gets a result.</source>
        <translation>Alleen als de maatregel per ongeluk is vastgelegd. Is hij voorbij, kies dan een resultaat.</translation>
    </message>
    <message>
        <source>The measure is removed.</source>
        <translation>De maatregel is verwijderd.</translation>
    </message>
    <message>
        <source>Copied without names. Read it before you hand it on.</source>
        <translation>Gekopieerd zonder namen. Lees het na voordat u het doorgeeft.</translation>
    </message>
    <message>
        <source>Change what they said…</source>
        <translation>Wijzigen wat is gezegd…</translation>
    </message>
    <message>
        <source>Change the incident…</source>
        <translation>Incident wijzigen…</translation>
    </message>
    <message>
        <source>Open the handbook beside the dossier</source>
        <translation>Het handboek naast het dossier openen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation>Alle meldingen tonen</translation>
    </message>
    <message>
        <source>Only the reports of %1 are shown.</source>
        <translation>Alleen de meldingen van %1 staan er.</translation>
    </message>
    <message>
        <source>Reports %1/%2</source>
        <translation>Meldingen %1/%2</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierForm</name>
    <message>
        <source>Data of the dossier</source>
        <translation>Gegevens van het dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Street and number, or postcode</source>
        <translation>Straat en nummer, of postcode</translation>
    </message>
    <message>
        <source>That of the home</source>
        <translation>Dat van de woning</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Geen gebied</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Geen team</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Naam van een collega</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Home it is about</source>
        <translation>&amp;Woning waar het over gaat</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebied</translation>
    </message>
    <message>
        <source>Ha&amp;ndler</source>
        <translation>&amp;Behandelaar</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>T&amp;eam</translation>
    </message>
    <message>
        <source>Next &amp;review</source>
        <translation>&amp;Volgende herbeoordeling</translation>
    </message>
    <message>
        <source>&amp;Partner who leads</source>
        <translation>&amp;Partner met de regie</translation>
    </message>
    <message>
        <source>R&amp;isk, 0 to 20</source>
        <translation>R&amp;isico, 0 tot 20</translation>
    </message>
    <message>
        <source>&amp;Who else may open it</source>
        <translation>Wie het dossier nog &amp;meer mag inzien</translation>
    </message>
    <message>
        <source>Besides the handler and the coordinator. Others see only its number, area and handler.</source>
        <translation>Naast de behandelaar en de coördinator. Anderen zien alleen nummer, gebied en behandelaar.</translation>
    </message>
    <message>
        <source>&amp;Confidentiality</source>
        <translation>Vertrouwelijk&amp;heid</translation>
    </message>
    <message>
        <source>Reas&amp;on for the change</source>
        <translation>Reden van de wijzigi&amp;ng</translation>
    </message>
    <message>
        <source>Choose a home from the list, or leave this empty and choose an area.</source>
        <translation>Kies een woning uit de lijst, of laat dit leeg en kies een gebied.</translation>
    </message>
    <message>
        <source>The dossier is saved.</source>
        <translation>Het dossier is opgeslagen.</translation>
    </message>
    <message>
        <source>Lea&amp;d</source>
        <translation>&amp;Regie</translation>
    </message>
    <message>
        <source>Pha&amp;se</source>
        <translation>F&amp;ase</translation>
    </message>
    <message>
        <source>The coordinator hands dossiers over.</source>
        <translation>De coördinator draagt dossiers over.</translation>
    </message>
    <message>
        <source>Its handler or the coordinator decides this.</source>
        <translation>De behandelaar of de coördinator beslist hierover.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierHeader</name>
    <message>
        <source>%1: %2 (until %3, said by %4)</source>
        <translation>%1: %2 (tot en met %3, bron: %4)</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Gesloten %1</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>%1 / 20</source>
        <translation>%1 / 20</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Herbeoordeling</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>niet gepland</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Open sinds</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>What was reached:</source>
        <translation>Wat is bereikt:</translation>
    </message>
    <message>
        <source>Was open for</source>
        <translation>Was open</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and state of a behaviour directive</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open this behaviour directive</source>
        <translation>Deze gedragsaanwijzing openen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierListModel</name>
    <message>
        <source>Open to named people only</source>
        <translation>Alleen in te zien door aangewezen collega’s</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Herbeoordeling</translation>
    </message>
    <message>
        <source>Next due day</source>
        <translation>Eerstvolgende termijn</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierListPane</name>
    <message>
        <source>Find in dossiers</source>
        <translation>Zoek in dossiers</translation>
    </message>
    <message>
        <source>New dossier (Ctrl+Shift+N)</source>
        <translation>Nieuw dossier (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No dossiers yet. A dossier holds everything about one problem: reports, talks, agreements and letters.</source>
        <translation>Nog geen dossiers. Een dossier bevat alles over één probleem: meldingen, gesprekken, afspraken en brieven.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>No dossier fits these filters.</source>
        <translation>Er zijn geen dossiers met deze filters.</translation>
    </message>
    <message>
        <source>Show all open dossiers</source>
        <translation>Alle open dossiers tonen</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Day of opening, newest first</source>
        <translation>Openingsdatum, nieuwste eerst</translation>
    </message>
    <message>
        <source>Number, newest first</source>
        <translation>Nummer, nieuwste eerst</translation>
    </message>
    <message>
        <source>Next review, soonest first</source>
        <translation>Herbeoordeling, eerstvolgende eerst</translation>
    </message>
    <message>
        <source>Risk, highest first</source>
        <translation>Risico, hoogste eerst</translation>
    </message>
    <message>
        <source>An area</source>
        <translation>Een gebied</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Open dossiers</translation>
    </message>
    <message>
        <source>My open dossiers</source>
        <translation>Mijn open dossiers</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Alle dossiers</translation>
    </message>
    <message numerus="yes">
        <source>The list is saved: %n dossier(s).</source>
        <translation>
            <numerusform>De lijst is opgeslagen: %n dossier.</numerusform>
            <numerusform>De lijst is opgeslagen: %n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Close the dossier…</source>
        <translation>Dossier sluiten…</translation>
    </message>
    <message>
        <source>Close these dossiers…</source>
        <translation>Deze dossiers sluiten…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossierTexts</name>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>aftercare due</source>
        <translation>nazorg nodig</translation>
    </message>
    <message>
        <source>aftercare</source>
        <translation>nazorg</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>verlopen sinds %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>stuck (open for %n day(s))</source>
        <translation>
            <numerusform>ligt stil (%n dag open)</numerusform>
            <numerusform>ligt stil (%n dagen open)</numerusform>
        </translation>
    </message>
    <message>
        <source>review due</source>
        <translation>herbeoordelen</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>op koers</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>gesloten %1</translation>
    </message>
    <message>
        <source>aftercare %1</source>
        <translation>nazorg %1</translation>
    </message>
    <message>
        <source>nobody handles it</source>
        <translation>geen behandelaar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Herbeoordeling nodig</translation>
    </message>
    <message>
        <source>Aftercare due</source>
        <translation>Nazorg nodig</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Ligt stil</translation>
    </message>
    <message>
        <source>Something late</source>
        <translation>Iets is verlopen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Handled by nobody</source>
        <translation>Geen behandelaar</translation>
    </message>
    <message>
        <source>This home</source>
        <translation>Deze woning</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Deze persoon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DossiersPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n in this list</source>
        <translation>
            <numerusform>%n in deze lijst</numerusform>
            <numerusform>%n in deze lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>This dossier, with its whole timeline</source>
        <translation>Dit dossier, met de hele tijdlijn</translation>
    </message>
    <message>
        <source>The list as it is shown</source>
        <translation>De lijst zoals die er staat</translation>
    </message>
    <message numerus="yes">
        <source>%n open dossier(s)</source>
        <translation>
            <numerusform>%n open dossier</numerusform>
            <numerusform>%n open dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier %1 is opened.</source>
        <translation>Dossier %1 is geopend.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DueCard</name>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Termijnen en taken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Tick task</source>
        <translation>Taak afvinken</translation>
    </message>
    <message>
        <source>Whose deadlines and tasks</source>
        <translation>Termijnen en taken van wie</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Alleen van mij</translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation>Hele team</translation>
    </message>
    <message>
        <source>Tick the task as done (Space)</source>
        <translation>De taak afvinken (spatie)</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>U ziet alleen de eerste %1.</translation>
    </message>
    <message>
        <source>The team&apos;s deadlines and tasks</source>
        <translation>Termijnen en taken van het team</translation>
    </message>
    <message>
        <source>My deadlines and tasks</source>
        <translation>Mijn termijnen en taken</translation>
    </message>
    <message>
        <source>The team has nothing to finish in the next seven days.</source>
        <translation>Het team heeft de komende zeven dagen niets af te ronden.</translation>
    </message>
    <message>
        <source>You have nothing to finish in the next seven days.</source>
        <translation>U hebt de komende zeven dagen niets af te ronden.</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>Melding registreren</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Er is niets verlopen.</translation>
    </message>
    <message>
        <source>To finish today</source>
        <translation>Vandaag af te ronden</translation>
    </message>
    <message>
        <source>Nothing is left to finish today.</source>
        <translation>Vandaag is er niets meer af te ronden.</translation>
    </message>
    <message>
        <source>Enter opens a line, Space ticks a task as done, Ctrl+Z takes that back.</source>
        <translation>Enter opent een regel, de spatiebalk vinkt een taak af, Ctrl+Z maakt dat ongedaan.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::DueModel</name>
    <message>
        <source>Acknowledgement</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Feedback to the reporter</source>
        <translation>Terugkoppeling aan melder</translation>
    </message>
    <message>
        <source>Feedback to the reporter (target)</source>
        <translation>Terugkoppeling aan melder (streeftermijn)</translation>
    </message>
    <message>
        <source>Review of the dossier</source>
        <translation>Herbeoordeling van het dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n werkdag te laat</numerusform>
            <numerusform>%n werkdagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Stap: %1</translation>
    </message>
    <message>
        <source>Behaviour directive begins</source>
        <translation>Gedragsaanwijzing gaat in</translation>
    </message>
    <message>
        <source>Evaluation of a behaviour directive</source>
        <translation>Evaluatie van een gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Last day of a behaviour directive</source>
        <translation>Laatste dag van een gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Hear the tenant about a breach</source>
        <translation>Huurder horen over een schending</translation>
    </message>
    <message>
        <source>Forfeited penalty lapses</source>
        <translation>Verbeurde dwangsom verjaart</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::EditorPane</name>
    <message>
        <source>What you typed is kept. It is offered again when you write there.</source>
        <translation>Wat u typte is bewaard. U kunt er hier later mee verder.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::EndStepEditor</name>
    <message>
        <source>Skip the step</source>
        <translation>Stap overslaan</translation>
    </message>
    <message>
        <source>The step is done</source>
        <translation>Stap gedaan</translation>
    </message>
    <message>
        <source>The step is skipped, and the dossier goes on as after “%1”.</source>
        <translation>De stap wordt overgeslagen; het dossier gaat verder als na “%1”.</translation>
    </message>
    <message>
        <source>Outcome: %1.</source>
        <translation>Uitkomst: %1.</translation>
    </message>
    <message>
        <source>What follows: %1</source>
        <translation>Wat volgt: %1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Why it is skipped</source>
        <translation>&amp;Waarom overgeslagen</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Wat eruit kwam</translation>
    </message>
    <message>
        <source>Why the dossier becomes &amp;repressive</source>
        <translation>Waarom het dossier &amp;repressief wordt</translation>
    </message>
    <message>
        <source>It stands in the dossier; a judge will ask why the lighter means were not enough.</source>
        <translation>Dit staat in het dossier; een rechter vraagt waarom lichtere middelen niet genoeg waren.</translation>
    </message>
    <message>
        <source>Why it is &amp;later than the norm</source>
        <translation>Waarom het &amp;later is dan de termijn</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>Kies wie</translation>
    </message>
    <message>
        <source>The step is skipped.</source>
        <translation>De stap is overgeslagen.</translation>
    </message>
    <message>
        <source>The step is done.</source>
        <translation>De stap is gedaan.</translation>
    </message>
    <message>
        <source>Acute danger: call 112 first, then the coordinator. Write it down afterwards.</source>
        <translation>Acuut gevaar: bel eerst 112, dan de coördinator. Leg het daarna vast.</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Besluit van</translation>
    </message>
    <message>
        <source>In dossier %1</source>
        <translation>In dossier %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ExtendEditor</name>
    <message>
        <source>A longer term for: %1</source>
        <translation>Langere termijn voor: %1</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>&amp;Reporter told on</source>
        <translation>Me&amp;lder hoorde het op</translation>
    </message>
    <message>
        <source>A longer term counts only when the reporter knew before the old one ran out, on %1.</source>
        <translation>De langere termijn geldt alleen als de melder dit wist voordat de oude termijn afliep, op %1.</translation>
    </message>
    <message>
        <source>&amp;New last day</source>
        <translation>&amp;Nieuwe laatste dag</translation>
    </message>
    <message>
        <source>&amp;Why it takes longer</source>
        <translation>&amp;Waarom het langer duurt</translation>
    </message>
    <message>
        <source>It stands with the deadline and on the timeline.</source>
        <translation>Dit staat bij de termijn en op de tijdlijn.</translation>
    </message>
    <message>
        <source>It falls due on %1 now.</source>
        <translation>De laatste dag is nu %1.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::FilterBar</name>
    <message>
        <source>filter</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter toevoegen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::FormDrafts</name>
    <message>
        <source>You typed this earlier and did not save it yet.</source>
        <translation>Dit hebt u eerder ingevuld en nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, verplicht</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::HandbookText</name>
    <message>
        <source>Text of the handbook</source>
        <translation>Tekst van het handboek</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::HandbookView</name>
    <message>
        <source>Which handbook</source>
        <translation>Welk handboek</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In een eigen venster</translation>
    </message>
    <message>
        <source>Search in this handbook</source>
        <translation>Zoek in dit handboek</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Close the handbook (Esc)</source>
        <translation>Handboek sluiten (Esc)</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>Versie %1, %2, door %3</translation>
    </message>
    <message>
        <source>As Woonrust brings it along</source>
        <translation>Zoals Woonrust het meebrengt</translation>
    </message>
    <message>
        <source>What you tick stands on the timeline of the dossier.</source>
        <translation>Wat u aanvinkt, staat op de tijdlijn van het dossier.</translation>
    </message>
    <message>
        <source>“%1” is not in this handbook.</source>
        <translation>“%1” staat niet in dit handboek.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::HandbooksSection</name>
    <message>
        <source>Handbooks</source>
        <translation>Handboeken</translation>
    </message>
    <message>
        <source>How the office works on a kind of dossier</source>
        <translation>Hoe het kantoor werkt aan een soort dossier</translation>
    </message>
    <message>
        <source>Language of the handbooks</source>
        <translation>Taal van de handboeken</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Te&amp;xt (Markdown)</source>
        <translation>Te&amp;kst (Markdown)</translation>
    </message>
    <message>
        <source>“# ” before the title, “## ” before a chapter, “- [ ] ” before a point to tick. A link names a step, a letter or an instrument: [WO08](step:WO08), [B05](letter:B05).</source>
        <translation>“# ” voor de titel, “## ” voor een hoofdstuk, “- [ ] ” voor een punt om aan te vinken. Een link noemt een stap, een brief of een instrument: [WO08](step:WO08), [B05](letter:B05).</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Zo leest het</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (gewijzigd)</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>Versie %1, %2, door %3</translation>
    </message>
    <message>
        <source>As Woonrust brings it along</source>
        <translation>Zoals Woonrust het meebrengt</translation>
    </message>
    <message>
        <source>The handbook is saved.</source>
        <translation>Het handboek is opgeslagen.</translation>
    </message>
    <message>
        <source>Back to the text of Woonrust?</source>
        <translation>Terug naar de tekst van Woonrust?</translation>
    </message>
    <message>
        <source>What the office wrote stays in the casebook as an earlier version. What you typed and did not save goes.</source>
        <translation>Wat het kantoor schreef, blijft als eerdere versie in het werkbestand. Wat u typte en niet opsloeg, gaat weg.</translation>
    </message>
    <message>
        <source>Take the text of Woonrust</source>
        <translation>Tekst van Woonrust nemen</translation>
    </message>
    <message>
        <source>The handbook is that of Woonrust again.</source>
        <translation>Het handboek is weer dat van Woonrust.</translation>
    </message>
    <message>
        <source>Text of Woonrust…</source>
        <translation>Tekst van Woonrust…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ImportColumnsCard</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelezen als</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 wordt gelezen als</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(niet gebruikt)</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nodig)</translation>
    </message>
    <message>
        <source>What the columns of your file are</source>
        <translation>Wat de kolommen van uw bestand zijn</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, bijvoorbeeld %2</translation>
    </message>
    <message>
        <source>Nothing is missing. What is not used may stay so.</source>
        <translation>Er ontbreekt niets. Wat niet gebruikt wordt, mag zo blijven.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Nog nodig: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ImportSection</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Wat te importeren</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Bestand &amp;kiezen…</translation>
    </message>
    <message>
        <source>All or &amp;nothing: let no row in when one is refused</source>
        <translation>Alles of &amp;niets: neem geen rij op als er een wordt geweigerd</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Choose a file. You first see what it would do; nothing changes before you say so.</source>
        <translation>Kies een bestand. U ziet eerst wat het zou doen; er verandert niets voordat u dat zegt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>Tenancies and tenants</source>
        <translation>Huurovereenkomsten en huurders</translation>
    </message>
    <message>
        <source>Areas and their boundaries</source>
        <translation>Gebieden en hun grenzen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Lijst &amp;opslaan…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Kies het bestand om te importeren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 bekijken…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 importeren…</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Het importeren is gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1, because rows were refused.</source>
        <translation>Uit %1 is niets geïmporteerd, omdat er rijen zijn geweigerd.</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 is geïmporteerd.</translation>
    </message>
    <message>
        <source>%1 holds nothing to add or change.</source>
        <translation>%1 bevat niets om toe te voegen of te wijzigen.</translation>
    </message>
    <message>
        <source>This is what %1 would do. Nothing has changed yet.</source>
        <translation>Dit zou %1 doen. Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
    <message>
        <source>refused-%1.csv</source>
        <translation>geweigerd-%1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>De lijst is opgeslagen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>&amp;Replace boundaries of the same year</source>
        <translation>Grenzen van hetzelfde jaar &amp;vervangen</translation>
    </message>
    <message>
        <source>&amp;Example file…</source>
        <translation>&amp;Voorbeeldbestand…</translation>
    </message>
    <message>
        <source>Save the &amp;rows to correct…</source>
        <translation>&amp;Rijen opslaan om te verbeteren…</translation>
    </message>
    <message>
        <source>GeoPackage, GeoJSON, TopoJSON or shape file (also in a zip) with the boundaries of CBS, PDOK or the municipality.</source>
        <translation>GeoPackage-, GeoJSON-, TopoJSON- of shapebestand (ook in een zip) met de grenzen van CBS, PDOK of de gemeente.</translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation>Voorbeeldbestand opslaan</translation>
    </message>
    <message>
        <source>example-%1.csv</source>
        <translation>voorbeeld-%1.csv</translation>
    </message>
    <message>
        <source>The example was saved.</source>
        <translation>Het voorbeeld is opgeslagen.</translation>
    </message>
    <message>
        <source>to-correct-%1.csv</source>
        <translation>te-verbeteren-%1.csv</translation>
    </message>
    <message>
        <source>The rows were saved. Correct them in your spreadsheet and import that file.</source>
        <translation>De rijen zijn opgeslagen. Verbeter ze in uw spreadsheet en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Maps (*.gpkg *.geojson *.topojson *.json *.shp *.zip)</source>
        <translation>Kaarten (*.gpkg *.geojson *.topojson *.json *.shp *.zip)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.ods)</source>
        <translation>Tabellen (*.csv *.txt *.xlsx *.ods)</translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) were passed over.</source>
        <translation>
            <numerusform>%n lege rij is overgeslagen.</numerusform>
            <numerusform>%n lege rijen zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas that are not known yet and are made: %1. An import of areas gives them their names.</source>
        <translation>Gebieden die nog niet bekend zijn en worden gemaakt: %1. Een import van gebieden geeft ze hun naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n boundary(ies) are replaced by another one.</source>
        <translation>
            <numerusform>%n grens wordt vervangen door een andere.</numerusform>
            <numerusform>%n grenzen worden vervangen door andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at these rows, which do go in:</source>
        <translation>Kijk naar deze rijen, die wel meegaan:</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Regel %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… en nog %n.</numerusform>
            <numerusform>… en nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows do not go in. Save the rows to correct, put right in your spreadsheet what “Why” says, and import that file.</source>
        <translation>Deze rijen worden niet opgenomen. Gebruik ‘Rijen opslaan om te verbeteren’, herstel in uw rekenblad wat onder ‘Waarom’ staat en importeer dat bestand.</translation>
    </message>
    <message>
        <source>A table (CSV, .xlsx or .ods) with the names of its columns on the first line. Needed: %1. Read as well: %2. Does your file call them otherwise? Once it is open you choose what each column is.</source>
        <translation>Een tabel (CSV, .xlsx of .ods) met op de eerste regel de namen van de kolommen. Nodig: %1. Ook gelezen: %2. Heten ze in uw bestand anders? Na het openen kiest u wat elke kolom is.</translation>
    </message>
    <message>
        <source>Bring in units, tenancies, reports, diaries and areas from a file</source>
        <translation>Eenheden, huurovereenkomsten, meldingen, overlastlogboeken en gebieden uit een bestand halen</translation>
    </message>
    <message>
        <source>Incidents of diaries</source>
        <translation>Overlastlogboeken</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::InstrumentsSection</name>
    <message>
        <source>From the policy of the association.</source>
        <translation>Uit het beleid van de corporatie.</translation>
    </message>
    <message>
        <source>From the law.</source>
        <translation>Uit de wet.</translation>
    </message>
    <message>
        <source>A sensible default.</source>
        <translation>Een verstandige standaard.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenten</translation>
    </message>
    <message>
        <source>What can be done, by whom, and what the law asks</source>
        <translation>Wat u kunt inzetten, door wie, en wat de wet vraagt</translation>
    </message>
    <message>
        <source>&amp;Add instrument</source>
        <translation>Instrument &amp;toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Number or name of a letter</source>
        <translation>Nummer of naam van een brief</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Du&amp;tch name</source>
        <translation>&amp;Nederlandse naam</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>&amp;Engelse naam</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wie het mag inzetten</translation>
    </message>
    <message>
        <source>Nobody ticked: everybody who works on dossiers.</source>
        <translation>Niemand aangevinkt: iedereen die aan dossiers werkt.</translation>
    </message>
    <message>
        <source>&amp;When, in Dutch</source>
        <translation>&amp;Wanneer, in het Nederlands</translation>
    </message>
    <message>
        <source>When, in English</source>
        <translation>Wanneer, in het Engels</translation>
    </message>
    <message>
        <source>&amp;Legal note, in Dutch</source>
        <translation>&amp;Juridisch, in het Nederlands</translation>
    </message>
    <message>
        <source>Legal note, in English</source>
        <translation>Juridisch, in het Engels</translation>
    </message>
    <message>
        <source>Letters that &amp;go with it</source>
        <translation>&amp;Brieven die erbij horen</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (uit)</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>Nieuw instrument</translation>
    </message>
    <message>
        <source>The instrument was saved.</source>
        <translation>Het instrument is opgeslagen.</translation>
    </message>
    <message>
        <source>The instrument can be chosen again.</source>
        <translation>Het instrument is weer te kiezen.</translation>
    </message>
    <message>
        <source>The instrument is no longer offered. What uses it keeps it.</source>
        <translation>Het instrument is niet meer te kiezen. Waar het in gebruik is, blijft het staan.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Only one that nothing uses can be removed. Switch it off to stop offering it.</source>
        <translation>Alleen een instrument dat nergens in gebruik is, kan weg. Zet het anders uit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The instrument is removed.</source>
        <translation>Het instrument is verwijderd.</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
    <message>
        <source>Switch &amp;on again</source>
        <translation>Weer &amp;aanzetten</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::KnownPersons</name>
    <message>
        <source>It is %1</source>
        <translation>Het is %1</translation>
    </message>
    <message>
        <source>Is it one of these? Then choose that person:</source>
        <translation>Is het een van deze personen? Kies die dan:</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterDesk</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterFields</name>
    <message>
        <source>Enter a time, as 14:00.</source>
        <translation>Vul een tijd in, zoals 14:00.</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eén op elke regel.</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>Nog leeg.</translation>
    </message>
    <message>
        <source>There is no such day: “%1”. Type one such as 20-11-2026.</source>
        <translation>Deze dag bestaat niet: ‘%1’. Typ een dag zoals 20-11-2026.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterFiles</name>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>The letter is saved. The file is not encrypted: remove it when you no longer need it.</source>
        <translation>De brief is opgeslagen. Het bestand is niet versleuteld: verwijder het als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-tekst (*.odt)</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>There is no mail program on this PC that opens it. The e-mail is %1.</source>
        <translation>Op deze pc is geen mailprogramma dat dit opent. De e-mail is %1.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the letter as PDF, and print that file where there is one.</source>
        <translation>Deze computer kent geen printer. Sla de brief op als PDF en druk die af waar wel een printer is.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>A copy to edit is saved; the letter as it was sent is the PDF. The file is not encrypted: remove it when you no longer need it.</source>
        <translation>Er is een kopie om te bewerken opgeslagen; de brief zoals die is verstuurd, is de PDF. Het bestand is niet versleuteld: verwijder het als u het niet meer nodig hebt.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterFinal</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Make the letter final</source>
        <translation>Brief definitief maken</translation>
    </message>
    <message numerus="yes">
        <source>Make %n letter(s) final</source>
        <translation>
            <numerusform>%n brief definitief maken</numerusform>
            <numerusform>%n brieven definitief maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>the letter is stored as a PDF and can no longer be changed</source>
        <translation>wordt de brief als PDF bewaard en is die niet meer te wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are stored as PDF and can no longer be changed</source>
        <translation>
            <numerusform>wordt %n brief als PDF bewaard en is die niet meer te wijzigen</numerusform>
            <numerusform>worden %n brieven als PDF bewaard en zijn die niet meer te wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>the contact “%1” is recorded</source>
        <translation>wordt het contact “%1” vastgelegd</translation>
    </message>
    <message>
        <source>this deadline is met: %1</source>
        <translation>is deze termijn gehaald: %1</translation>
    </message>
    <message>
        <source>it is noted that information leaves to others</source>
        <translation>wordt genoteerd dat er informatie naar anderen gaat</translation>
    </message>
    <message>
        <source>When you go on, %1.</source>
        <translation>Als u doorgaat, %1.</translation>
    </message>
    <message>
        <source>&amp;Day on the letter</source>
        <translation>&amp;Datum op de brief</translation>
    </message>
    <message>
        <source>“%1”: %2 Write for instance: “%3”.</source>
        <translation>“%1”: %2 Schrijf bijvoorbeeld: “%3”.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Why it is &amp;late</source>
        <translation>Waarom het te &amp;laat is</translation>
    </message>
    <message>
        <source>Remark about &amp;it</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>Why it is &amp;later than the norm</source>
        <translation>Waarom het &amp;later is dan de norm</translation>
    </message>
    <message>
        <source>The step goes on</source>
        <translation>De stap loopt door</translation>
    </message>
    <message>
        <source>&amp;Outcome of the step “%1”</source>
        <translation>&amp;Uitkomst van de stap “%1”</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Wat eruit kwam</translation>
    </message>
    <message>
        <source>Why the dossier becomes &amp;repressive</source>
        <translation>Waarom het dossier &amp;repressief wordt</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>Kies wie</translation>
    </message>
    <message>
        <source>De&amp;cided by</source>
        <translation>&amp;Besloten door</translation>
    </message>
    <message>
        <source>Making the PDF and storing it…</source>
        <translation>PDF maken en bewaren…</translation>
    </message>
    <message>
        <source>The letter is final. It stands under Documents.</source>
        <translation>De brief is definitief. Hij staat bij Documenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are final. They stand under Documents.</source>
        <translation>
            <numerusform>%n brief is definitief. Die staat bij Documenten.</numerusform>
            <numerusform>%n brieven zijn definitief. Ze staan bij Documenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are of other &amp;people</source>
        <translation>Deze zijn van &amp;anderen</translation>
    </message>
    <message>
        <source>These da&amp;ys are right</source>
        <translation>Deze da&amp;gen kloppen</translation>
    </message>
    <message>
        <source>The letter tells of somebody who reported and is shielded: %1. Take that out.</source>
        <translation>De brief wijst op een melder die is afgeschermd: %1. Haal dat weg.</translation>
    </message>
    <message>
        <source>These are names, numbers or addresses of people who reported: %1. Nobody else may read who reported.</source>
        <translation>Dit zijn namen, nummers of adressen van melders: %1. Niemand anders mag lezen wie er meldde.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterForm</name>
    <message>
        <source>Show all fields</source>
        <translation>Alle velden tonen</translation>
    </message>
    <message>
        <source>Back to the standard text</source>
        <translation>Terug naar standaard</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Blok verwijderen</translation>
    </message>
    <message>
        <source>the day it is final</source>
        <translation>de dag van definitief maken</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>&amp;Verzending</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Only what is asked</source>
        <translation>Alleen wat gevraagd wordt</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Blok toevoegen</translation>
    </message>
    <message>
        <source>Blocks of text</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>Space leaves a block out; Alt with the arrows moves it.</source>
        <translation>Met de spatiebalk laat u een blok weg; met Alt en de pijltjes verplaatst u het.</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>geen kopje</translation>
    </message>
    <message>
        <source>Heading of the block</source>
        <translation>Kopje van het blok</translation>
    </message>
    <message>
        <source>Text of the block</source>
        <translation>Tekst van het blok</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Veld invoegen</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Veld invoegen…</translation>
    </message>
    <message>
        <source>%1 %2, edition %3</source>
        <comment>code and name of a letter</comment>
        <translation>%1 %2, versie %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a letter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Te&amp;xt of “%1”</source>
        <translation>Te&amp;kst van “%1”</translation>
    </message>
    <message>
        <source>“%1”: %2 Write for instance: “%3”.</source>
        <translation>“%1”: %2 Schrijf bijvoorbeeld: “%3”.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Er is geen veld {%1}.</translation>
    </message>
    <message>
        <source>There is no field {%1}. Did you mean {%2}?</source>
        <translation>Er is geen veld {%1}. Bedoelt u {%2}?</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) empty</source>
        <translation>
            <numerusform>%n veld leeg</numerusform>
            <numerusform>%n velden leeg</numerusform>
        </translation>
    </message>
    <message>
        <source>look at the words</source>
        <translation>let op de woorden</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>aangepast</translation>
    </message>
    <message>
        <source>from the dossier</source>
        <translation>uit dossier</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigen tekst</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterPreview</name>
    <message>
        <source>The letter as it prints</source>
        <translation>De brief zoals die wordt afgedrukt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterStart</name>
    <message>
        <source>Code or name of a letter</source>
        <translation>Code of naam van een brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>&amp;Write the letter</source>
        <translation>Brief &amp;schrijven</translation>
    </message>
    <message>
        <source>Which letter?</source>
        <translation>Welke brief?</translation>
    </message>
    <message>
        <source>Search a letter</source>
        <translation>Brief zoeken</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Terug naar het dossier</translation>
    </message>
    <message>
        <source>Write the letter that is chosen</source>
        <translation>De gekozen brief schrijven</translation>
    </message>
    <message>
        <source>%1 (step: %2)</source>
        <translation>%1 (stap: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Each gets a letter of their own: %n letter(s).</source>
        <translation>
            <numerusform>Ieder krijgt een eigen brief: %n brief.</numerusform>
            <numerusform>Ieder krijgt een eigen brief: %n brieven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterTemplateEditor</name>
    <message>
        <source>Remove the block</source>
        <translation>Blok verwijderen</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Wat er niet klopt</translation>
    </message>
    <message>
        <source>About the letter</source>
        <translation>Over de brief</translation>
    </message>
    <message>
        <source>What it is for, in Dutch</source>
        <translation>Waarvoor hij is, in het Nederlands</translation>
    </message>
    <message>
        <source>What it is for, in English</source>
        <translation>Waarvoor hij is, in het Engels</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>Waar de tekst vandaan komt</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Blok toevoegen</translation>
    </message>
    <message>
        <source>Blocks of text</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>Alt with the arrows moves a block.</source>
        <translation>Met Alt en de pijltjes verplaatst u een blok.</translation>
    </message>
    <message>
        <source>Block in Dutch</source>
        <translation>Blok in het Nederlands</translation>
    </message>
    <message>
        <source>Block in English</source>
        <translation>Blok in het Engels</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Veld invoegen</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Veld invoegen…</translation>
    </message>
    <message>
        <source>%1: {%2}</source>
        <comment>what a field is, and its name</comment>
        <translation>%1: {%2}</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Er klopt alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): they keep it from being put in force.</source>
        <translation>
            <numerusform>%n fout: daardoor kan de brief niet in werking.</numerusform>
            <numerusform>%n fouten: daardoor kan de brief niet in werking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>mag weg</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Mag worden weggelaten</translation>
    </message>
    <message>
        <source>A new letter has it</source>
        <translation>Staat in een nieuwe brief</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzending</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kopje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterWriter</name>
    <message>
        <source>The letter before (Alt+Left)</source>
        <translation>Vorige brief (Alt+←)</translation>
    </message>
    <message>
        <source>The next letter (Alt+Right)</source>
        <translation>Volgende brief (Alt+→)</translation>
    </message>
    <message>
        <source>Sa&amp;me text in all</source>
        <translation>&amp;Zelfde tekst in alle</translation>
    </message>
    <message>
        <source>Show all to&amp;gether</source>
        <translation>Alle &amp;samen tonen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Make &amp;final…</source>
        <translation>De&amp;finitief maken…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>The letter before, of those begun together</source>
        <translation>De vorige van de brieven die samen zijn begonnen</translation>
    </message>
    <message>
        <source>The next letter, of those begun together</source>
        <translation>De volgende van de brieven die samen zijn begonnen</translation>
    </message>
    <message>
        <source>Leave the letter; what you typed is kept</source>
        <translation>De brief verlaten; wat u typte blijft bewaard</translation>
    </message>
    <message>
        <source>Make the letter final</source>
        <translation>De brief definitief maken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Save as a document (ODT)…</source>
        <translation>Opslaan als document (ODT)…</translation>
    </message>
    <message>
        <source>Make an e-mail of it…</source>
        <translation>E-mail ervan maken…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message numerus="yes">
        <source>Make all %n letter(s) final…</source>
        <translation>
            <numerusform>%n brief definitief maken…</numerusform>
            <numerusform>Alle %n brieven definitief maken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the dossier again</source>
        <translation>Opnieuw vullen uit het dossier</translation>
    </message>
    <message>
        <source>Throw the draft away…</source>
        <translation>Concept weggooien…</translation>
    </message>
    <message>
        <source>Letter %1 of %2: %3</source>
        <translation>Brief %1 van %2: %3</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>contactmoment: %1</translation>
    </message>
    <message>
        <source>deadline met: %1</source>
        <translation>termijn gehaald: %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>stap: %1</translation>
    </message>
    <message>
        <source>leaves to others</source>
        <translation>verstrekking aan anderen</translation>
    </message>
    <message>
        <source>PDF with a check sum</source>
        <translation>PDF met controlegetal</translation>
    </message>
    <message>
        <source>When final: %1</source>
        <translation>Bij definitief: %1</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Het concept is bewaard.</translation>
    </message>
    <message>
        <source>Fill in first, or leave out the block that it stands in: %1.</source>
        <translation>Vul dit eerst in, of laat het blok weg waar het in staat: %1.</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Dit concept weggooien?</translation>
    </message>
    <message>
        <source>The letter was not sent. Nothing is left of it but a line in the log.</source>
        <translation>De brief is niet verstuurd. Er blijft alleen een regel in het logboek van over.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Het concept is weggegooid.</translation>
    </message>
    <message>
        <source>What you typed is kept. The draft stands under Documents.</source>
        <translation>Wat u typte is bewaard. Het concept staat bij Documenten.</translation>
    </message>
    <message>
        <source>The letter is kept as a draft. It stands under Documents.</source>
        <translation>De brief is bewaard als concept. Hij staat bij Documenten.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LetterheadSection</name>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>How letters look, and what they say of the office</source>
        <translation>Hoe brieven eruitzien en wat ze over de corporatie zeggen</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>Logo weghalen</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Proefpagina</translation>
    </message>
    <message>
        <source>Print the test page…</source>
        <translation>Proefpagina afdrukken…</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>As it stands at the top: street, box, place.</source>
        <translation>Zoals het bovenaan staat: straat, postbus, plaats.</translation>
    </message>
    <message>
        <source>One line above the recipient, seen through the window.</source>
        <translation>Eén regel boven de geadresseerde, te zien door het venster.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelop</translation>
    </message>
    <message>
        <source>DL: folded in three</source>
        <translation>DL: in drieën gevouwen</translation>
    </message>
    <message>
        <source>C5: folded in two</source>
        <translation>C5: in tweeën gevouwen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What letters say of the office</source>
        <translation>Wat brieven over de corporatie zeggen</translation>
    </message>
    <message>
        <source>What is empty is asked in each letter.</source>
        <translation>Wat leeg is, wordt in elke brief gevraagd.</translation>
    </message>
    <message>
        <source>No logo: the name of the association stands there.</source>
        <translation>Geen logo: daar staat de naam van de corporatie.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
    <message>
        <source>Choose a logo (PNG or JPEG)</source>
        <translation>Logo kiezen (PNG of JPEG)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown. Choose a PNG or JPEG.</source>
        <translation>Dit bestand is geen afbeelding die getoond kan worden. Kies een PNG of JPEG.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Deze computer kent geen printer.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fold it, and look whether the address stands in the window.</source>
        <translation>Naar de printer gestuurd. Vouw de pagina en kijk of het adres in het venster staat.</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Adres van het kantoor</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Retouradres</translation>
    </message>
    <message>
        <source>Place of the office</source>
        <translation>Plaats van het kantoor</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Vanaf links</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Vanaf boven</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Free legal advice</source>
        <translation>Gratis juridisch advies</translation>
    </message>
    <message>
        <source>Help of the municipality</source>
        <translation>Hulp van de gemeente</translation>
    </message>
    <message>
        <source>Complaints committee</source>
        <translation>Klachtencommissie</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Hoe die te bereiken is</translation>
    </message>
    <message>
        <source>Working days for a complaint</source>
        <translation>Werkdagen voor een klacht</translation>
    </message>
    <message>
        <source>How long a dossier is kept</source>
        <translation>Hoe lang een dossier wordt bewaard</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LettersCard</name>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief openen</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>Nieuwe versie…</translation>
    </message>
    <message>
        <source>Proof of sending…</source>
        <translation>Bewijs van verzending…</translation>
    </message>
    <message>
        <source>Send or print</source>
        <translation>Versturen of afdrukken</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Make an e-mail of it…</source>
        <translation>E-mail ervan maken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>%1  %2, edition %3</source>
        <translation>%1  %2, versie %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Brief tonen</translation>
    </message>
    <message>
        <source>It is kept with the letter, as of today.</source>
        <translation>Het wordt bij de brief bewaard, met de datum van vandaag.</translation>
    </message>
    <message>
        <source>Number, or who took it</source>
        <translation>Nummer, of wie hem aannam</translation>
    </message>
    <message>
        <source>Add the proof</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>The proof is kept with the letter.</source>
        <translation>Het bewijs is bij de brief bewaard.</translation>
    </message>
    <message>
        <source>Save a copy to edit (ODT)…</source>
        <translation>Kopie om te bewerken opslaan (ODT)…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LettersSection</name>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Templates, with their versions</source>
        <translation>Sjablonen met hun versies</translation>
    </message>
    <message>
        <source>Letters and their versions</source>
        <translation>Brieven en hun versies</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In werking stellen</translation>
    </message>
    <message>
        <source>Remove this version…</source>
        <translation>Deze versie verwijderen…</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Bewaren als nieuwe versie</translation>
    </message>
    <message>
        <source>Number or words of a dossier</source>
        <translation>Nummer of woorden van een dossier</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>niet in werking</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>in werking vanaf %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in werking</translation>
    </message>
    <message>
        <source>for letters of before</source>
        <translation>voor eerdere brieven</translation>
    </message>
    <message>
        <source>%1 %2, version %3 (%4)</source>
        <comment>code, name, number and state of a letter</comment>
        <translation>%1 %2, versie %3 (%4)</translation>
    </message>
    <message>
        <source>A new letter. Keep it, and then put it in force.</source>
        <translation>Een nieuwe brief. Bewaar hem en stel hem daarna in werking.</translation>
    </message>
    <message>
        <source>You are changing version %1. Keep it as a new version; letters that were begun stay on theirs.</source>
        <translation>U wijzigt versie %1. Bewaar dit als nieuwe versie; brieven die al zijn begonnen, houden hun eigen versie.</translation>
    </message>
    <message>
        <source>This version is not in force yet. Choose from which day new letters begin with it.</source>
        <translation>Deze versie is nog niet in werking. Kies vanaf welke dag nieuwe brieven ermee beginnen.</translation>
    </message>
    <message>
        <source>This version: %1. Change it here, and keep that as a new version.</source>
        <translation>Deze versie: %1. Wijzig hem hier en bewaar dat als nieuwe versie.</translation>
    </message>
    <message>
        <source>In this dossier</source>
        <translation>In dit dossier</translation>
    </message>
    <message>
        <source>With the names of the fields</source>
        <translation>Met de namen van de velden</translation>
    </message>
    <message>
        <source>A new letter</source>
        <translation>Een nieuwe brief</translation>
    </message>
    <message>
        <source>It begins as a copy of the letter that is shown. Its code is a letter and a number, as B21; processes name it by that.</source>
        <translation>Hij begint als kopie van de brief die u ziet. De code is een letter met een nummer, zoals B21; in stroomschema’s heet hij zo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>There is a letter %1 already. Change that one, or choose another code.</source>
        <translation>Er is al een brief %1. Wijzig die, of kies een andere code.</translation>
    </message>
    <message>
        <source>%1 has a version %2, which is not in force yet.</source>
        <translation>%1 heeft nu een versie %2, die nog niet in werking is.</translation>
    </message>
    <message>
        <source>New letters begin with this version from %1.</source>
        <translation>Nieuwe brieven beginnen met deze versie vanaf %1.</translation>
    </message>
    <message>
        <source>Remove this version?</source>
        <translation>Deze versie verwijderen?</translation>
    </message>
    <message>
        <source>It was never in force, so no letter was begun with it.</source>
        <translation>Hij was nooit in werking, dus er is geen brief mee begonnen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The version is removed.</source>
        <translation>De versie is verwijderd.</translation>
    </message>
    <message>
        <source>New letter…</source>
        <translation>Nieuwe brief…</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vanaf dag</translation>
    </message>
    <message>
        <source>As it reads in the dossier</source>
        <translation>Zoals hij wordt in het dossier</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LinkEditor</name>
    <message>
        <source>Link another dossier</source>
        <translation>Ander dossier verbinden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Number, title, address or name</source>
        <translation>Nummer, titel, adres of naam</translation>
    </message>
    <message>
        <source>&amp;This dossier</source>
        <translation>&amp;Dit dossier</translation>
    </message>
    <message>
        <source>&amp;Other dossier</source>
        <translation>&amp;Ander dossier</translation>
    </message>
    <message>
        <source>The dossiers are linked.</source>
        <translation>De dossiers zijn verbonden.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ListFile</name>
    <message>
        <source>Save this list</source>
        <translation>Deze lijst opslaan</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet (*.csv)</source>
        <translation>CSV voor een rekenblad (*.csv)</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Lijst wordt geschreven…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ListPane</name>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Kolommen en volgorde</translation>
    </message>
    <message>
        <source>Save this list as a file (CSV)</source>
        <translation>Deze lijst als bestand opslaan (CSV)</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Save this list as a file (CSV) · Ctrl+E</source>
        <translation>Deze lijst als bestand opslaan (CSV) · Ctrl+E</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Als kaarten</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>Gebied…</translation>
    </message>
    <message>
        <source>Do with these</source>
        <translation>Wat wilt u ermee doen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n chosen</source>
        <translation>
            <numerusform>Meer dan %n gekozen</numerusform>
            <numerusform>Meer dan %n gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter is cleared: it hid what you opened.</source>
        <translation>Het filter is uitgezet: wat u opende viel erbuiten.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ListsSection</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>What can be chosen in the forms</source>
        <translation>Wat in de formulieren te kiezen is</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Add value</source>
        <translation>Waarde &amp;toevoegen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Niet meer aanbieden</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Du&amp;tch name</source>
        <translation>Ne&amp;derlandse naam</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>&amp;Engelse naam</translation>
    </message>
    <message>
        <source>Retired since %1</source>
        <translation>Vervallen sinds %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>VERA</source>
        <translation>VERA</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigen waarde</translation>
    </message>
    <message>
        <source>The rules of the program lean on this list: nothing can be added.</source>
        <translation>Het programma heeft deze lijst zelf nodig. U kunt er niets aan toevoegen.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Offer a&amp;gain</source>
        <translation>&amp;Weer aanbieden</translation>
    </message>
    <message>
        <source>It goes to the end of the list. The English name may be left out.</source>
        <translation>Deze komt achteraan in de lijst. De Engelse naam mag leeg blijven.</translation>
    </message>
    <message>
        <source>The Dutch name is VERA&apos;s, so that data can be exchanged; its code is %1.</source>
        <translation>De Nederlandse naam is van VERA, zodat gegevens uitwisselbaar zijn; de code is %1.</translation>
    </message>
    <message>
        <source>The rules of the program lean on this value: only its name can be changed.</source>
        <translation>Het programma heeft deze waarde zelf nodig. U kunt alleen de naam wijzigen.</translation>
    </message>
    <message>
        <source>Retire a value that is no longer used: what has it keeps it.</source>
        <translation>Een waarde die u niet meer gebruikt, hoeft u niet meer aan te bieden. Meldingen en dossiers houden de waarde.</translation>
    </message>
    <message>
        <source>The value was added.</source>
        <translation>De waarde is toegevoegd.</translation>
    </message>
    <message>
        <source>The order was saved.</source>
        <translation>De volgorde is opgeslagen.</translation>
    </message>
    <message>
        <source>The value is no longer offered.</source>
        <translation>De waarde wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>The value is offered again.</source>
        <translation>De waarde wordt weer aangeboden.</translation>
    </message>
    <message>
        <source>Remove “%1” from the list?</source>
        <translation>‘%1’ uit de lijst verwijderen?</translation>
    </message>
    <message>
        <source>A value that is in use stays: it can be retired instead.</source>
        <translation>Een waarde die in gebruik is, blijft bestaan. U kunt wel instellen dat die niet meer te kiezen is.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The value was removed.</source>
        <translation>De waarde is verwijderd.</translation>
    </message>
    <message>
        <source>Offered &amp;from</source>
        <translation>Te kiezen van&amp;af</translation>
    </message>
    <message>
        <source>Offered up to and &amp;including</source>
        <translation>Te kiezen tot en &amp;met</translation>
    </message>
    <message>
        <source>The value was saved.</source>
        <translation>De waarde is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>%1 is signed in. Type your password to go on where you were.</source>
        <translation>%1 is ingelogd. Vul uw wachtwoord in om verder te gaan waar u was.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::LogSection</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Who did or looked at what; looking here is logged too</source>
        <translation>Wie wat deed of bekeek; ook hier kijken wordt vastgelegd</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Regels van wie</translation>
    </message>
    <message>
        <source>Chosen line</source>
        <translation>Gekozen regel</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Verversen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Opslaan als &amp;CSV…</translation>
    </message>
    <message>
        <source>Chec&amp;k the log</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>Nothing in the log answers to this choice.</source>
        <translation>In het logboek staat niets bij deze keuze.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Only this &amp;thing</source>
        <translation>Alleen dit on&amp;derwerp</translation>
    </message>
    <message>
        <source>Show o&amp;lder lines</source>
        <translation>O&amp;udere regels tonen</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Which action</source>
        <translation>Welke handeling</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>Al&amp;les</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Over alles</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Elke handeling</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vanaf dag</translation>
    </message>
    <message>
        <source>Up to day</source>
        <translation>Tot en met dag</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Logboek opslaan</translation>
    </message>
    <message>
        <source>log-%1.csv</source>
        <translation>logboek-%1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saving the log…</source>
        <translation>Logboek opslaan…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log were saved.</source>
        <translation>
            <numerusform>%n regel van het logboek is opgeslagen.</numerusform>
            <numerusform>%n regels van het logboek zijn opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Logboek controleren…</translation>
    </message>
    <message>
        <source>Line %1 of the log was altered or removed outside Woonrust. Keep this file, and go back to the last good back-up.</source>
        <translation>Regel %1 van het logboek is buiten Woonrust gewijzigd of verwijderd. Bewaar dit bestand en ga terug naar de laatste goede reservekopie.</translation>
    </message>
    <message>
        <source>The log is whole: all %1 lines are as they were written.</source>
        <translation>Het logboek is compleet: alle %1 regels zijn zoals ze zijn geschreven.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::MainWindow</name>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>&amp;Nieuwe melding</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Search e&amp;verything</source>
        <translation>&amp;Alles doorzoeken</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Narrow or widen the &amp;rail</source>
        <translation>&amp;Zijbalk smaller of breder</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>There is nothing to print here. Open a list, a report, a dossier, a person or a home.</source>
        <translation>Hier is niets om af te drukken. Open een lijst, een melding, een dossier, een persoon of een woning.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>&amp;About Woonrust</source>
        <translation>&amp;Over Woonrust</translation>
    </message>
    <message>
        <source>Your role does not register reports.</source>
        <translation>Met uw rol registreert u geen meldingen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ManualView</name>
    <message>
        <source>Headings of the manual</source>
        <translation>Hoofdstukken van de handleiding</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::MarkEditor</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Present when: %1.</source>
        <translation>Aanwezig als: %1.</translation>
    </message>
    <message>
        <source>The casebook tells: %1 (%2).</source>
        <translation>Het werkbestand zegt: %1 (%2).</translation>
    </message>
    <message>
        <source>How it &amp;stands</source>
        <translation>Hoe het ervoor &amp;staat</translation>
    </message>
    <message>
        <source>What that &amp;rests on</source>
        <translation>Waa&amp;r dat op rust</translation>
    </message>
    <message>
        <source>The point is marked.</source>
        <translation>Het punt is gemerkt.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::MeasureEditor</name>
    <message>
        <source>Record a measure</source>
        <translation>Maatregel vastleggen</translation>
    </message>
    <message>
        <source>End a measure</source>
        <translation>Maatregel afronden</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>Maatregel wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Choose an instrument</source>
        <translation>Kies een instrument</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>It still runs</source>
        <translation>Loopt nog</translation>
    </message>
    <message>
        <source>Remove this measure?</source>
        <translation>Deze maatregel verwijderen?</translation>
    </message>
    <message>
        <source>Only for one that was recorded by mistake. One that is over gets a result.</source>
        <translation>Alleen als de maatregel per ongeluk is vastgelegd. Is hij voorbij, kies dan een resultaat.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The measure is removed.</source>
        <translation>De maatregel is verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Planned until</source>
        <translation>Ge&amp;pland tot en met</translation>
    </message>
    <message>
        <source>With who&amp;m</source>
        <translation>&amp;Met wie</translation>
    </message>
    <message>
        <source>Wh&amp;o carries it out</source>
        <translation>Wie het &amp;doet</translation>
    </message>
    <message>
        <source>Our &amp;role</source>
        <translation>Onze &amp;rol</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>V&amp;erslag</translation>
    </message>
    <message>
        <source>What was agreed, and what happened. Facts.</source>
        <translation>Wat is afgesproken en wat er gebeurde. Feiten.</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Afgerond op</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>Res&amp;ultaat</translation>
    </message>
    <message>
        <source>Kind: %1.</source>
        <translation>Soort: %1.</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>Juridisch: %1</translation>
    </message>
    <message>
        <source>Your role does not use this instrument by itself. It is for: %1. Choose who carries it out.</source>
        <translation>Dit instrument zet u met uw rol niet zelf in. Het is voor: %1. Kies wie het doet.</translation>
    </message>
    <message>
        <source>The measure is saved.</source>
        <translation>De maatregel is opgeslagen.</translation>
    </message>
    <message>
        <source>The measure is saved, with its result.</source>
        <translation>De maatregel is opgeslagen, met het resultaat.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::MergeCard</name>
    <message>
        <source>same tenant number</source>
        <translation>zelfde huurdernummer</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>zelfde naam en telefoonnummer</translation>
    </message>
    <message>
        <source>same name and e-mail address</source>
        <translation>zelfde naam en e-mailadres</translation>
    </message>
    <message>
        <source>same last name and home</source>
        <translation>zelfde achternaam en woning</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Tenant number</source>
        <translation>Huurdernummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Signaleringen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>The same person twice?</source>
        <translation>Twee keer dezelfde persoon?</translation>
    </message>
    <message>
        <source>Merge &amp;with…</source>
        <translation>Samenvoegen &amp;met…</translation>
    </message>
    <message>
        <source>Other entry of this person</source>
        <translation>Andere inschrijving van deze persoon</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>The other entry of this person: name or number</source>
        <translation>De andere inschrijving: naam of nummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Vergelijken met %1</translation>
    </message>
    <message>
        <source>Merged with this entry: %1</source>
        <translation>Samengevoegd met deze inschrijving: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the merge with %1</source>
        <translation>Samenvoegen met %1 ongedaan maken</translation>
    </message>
    <message>
        <source>This entry was merged with %1, where all of it is now.</source>
        <translation>Deze inschrijving is samengevoegd met %1. Alles staat nu daar.</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Samenvoegen ongedaan maken</translation>
    </message>
    <message>
        <source>No other entry looks like this one.</source>
        <translation>Geen andere inschrijving lijkt op deze.</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>Deze inschrijving blijft</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Deze gaat erin op</translation>
    </message>
    <message>
        <source>All that names the entry at the right will name this one: homes, alerts, reports, roles in dossiers and contacts, also in dossiers that are not open to you. This entry takes over the phone number, e-mail address and tenant number that it lacks; the remark stays behind. By the name and numbers of both, this one is found. It can be undone here.</source>
        <translation>Alles van de rechter inschrijving komt bij deze: woningen, signaleringen, meldingen, rollen in dossiers en contactmomenten, ook in dossiers die u niet mag inzien. Ontbreekt hier een telefoonnummer, e-mailadres of huurdernummer, dan komt dat mee. De opmerking komt niet mee. U vindt deze inschrijving daarna met de naam en nummers van allebei. U kunt het hier ongedaan maken.</translation>
    </message>
    <message>
        <source>%1 is merged with this entry.</source>
        <translation>%1 is samengevoegd met deze inschrijving.</translation>
    </message>
    <message>
        <source>%1 is an entry of its own again.</source>
        <translation>%1 is weer een eigen inschrijving.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::MonthReportPage</name>
    <message>
        <source>Save the report as</source>
        <translation>Rapportage opslaan als</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Rapportage schrijven…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Opgeslagen:</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Declare the report of %1 final?</source>
        <translation>De rapportage van %1 vaststellen?</translation>
    </message>
    <message>
        <source>The figures are counted once more and kept as they are. What is registered later no longer changes this report; a new draft then tells what changed since and why.</source>
        <translation>De cijfers worden nog één keer geteld en zo bewaard. Wat u later registreert, verandert deze rapportage niet meer. In een nieuw concept leest u wat sindsdien is veranderd en waarom.</translation>
    </message>
    <message>
        <source>Declare final</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Declaring the report final…</source>
        <translation>Rapportage vaststellen…</translation>
    </message>
    <message>
        <source>The report is final.</source>
        <translation>De rapportage is vastgesteld.</translation>
    </message>
    <message>
        <source>Make &amp;PDF…</source>
        <translation>Als &amp;pdf opslaan…</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>Declare &amp;final…</source>
        <translation>Vast&amp;stellen…</translation>
    </message>
    <message>
        <source>Final reports</source>
        <translation>Vastgestelde rapportages</translation>
    </message>
    <message>
        <source>The report as it prints</source>
        <translation>De rapportage zoals die wordt afgedrukt</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Rapportage</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Maandrapportage</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Peri&amp;ode</translation>
    </message>
    <message>
        <source>The whole work area</source>
        <translation>Hele werkgebied</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebied</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Voor partners</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>%1
%2 · %3
%4, %5</source>
        <extracomment>%1 October 2026, %2 area, %3 internal or for partners, %4 date, %5 name</extracomment>
        <translation>%1
%2 · %3
%4, %5</translation>
    </message>
    <message>
        <source>No report was declared final yet.</source>
        <translation>Er is nog geen rapportage vastgesteld.</translation>
    </message>
    <message>
        <source>Counting the figures…</source>
        <translation>Cijfers tellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>There is no report to show.</source>
        <translation>Er is geen rapportage om te tonen.</translation>
    </message>
    <message>
        <source>For partners: numbers below 5 become “&lt;&#xa0;5”.</source>
        <translation>Voor partners: aantallen onder 5 worden ‘&lt;&#xa0;5’.</translation>
    </message>
    <message>
        <source>Report %1 %2 for partners</source>
        <translation>Rapport %1 %2 voor partners</translation>
    </message>
    <message>
        <source>Report %1 %2</source>
        <translation>Rapport %1 %2</translation>
    </message>
    <message>
        <source>It is kept in the log, so that you are warned when a later report would tell more together with this one.</source>
        <translation>Het wordt in het logboek bewaard. U wordt dan gewaarschuwd als een later rapport samen met dit rapport meer zou vertellen.</translation>
    </message>
    <message>
        <source>Who gets this report?</source>
        <translation>Wie krijgt dit rapport?</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Dit rapport</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>de periode ervoor</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>een jaar eerder</translation>
    </message>
    <message>
        <source>Making the report was stopped. Choose another period, or this one again.</source>
        <translation>Het maken van het rapport is gestopt. Kies een andere periode, of deze nog een keer.</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Kwartaalrapportage</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarrapportage</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>The report of this period was not declared final yet. Choose Draft to see it.</source>
        <translation>Het rapport over deze periode is nog niet vastgesteld. Kies Concept om het te zien.</translation>
    </message>
    <message>
        <source>A report can be declared final when its period is over.</source>
        <translation>Een rapport kan worden vastgesteld als de periode voorbij is.</translation>
    </message>
    <message>
        <source>On course %1 %2</source>
        <comment>name of a file: day, organisation</comment>
        <translation>Op koers %1 %2</translation>
    </message>
    <message>
        <source>Are we on course?</source>
        <translation>Liggen we op koers?</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::NewDirectiveForm</name>
    <message>
        <source>New behaviour directive</source>
        <translation>Nieuwe gedragsaanwijzing</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Number, or words of title and address</source>
        <translation>Nummer, of woorden van titel en adres</translation>
    </message>
    <message>
        <source>In which &amp;dossier</source>
        <translation>In welk &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>An agreement beside the tenancy. The tenants of the home stand in it, with seven days to think and evaluations after 2, 6 and 12 weeks.</source>
        <translation>Een overeenkomst naast de huur. De huurders van de woning staan er al in, met zeven dagen bedenktijd en evaluaties na 2, 6 en 12 weken.</translation>
    </message>
    <message>
        <source>Clauses that we claim before the court. When a voluntary one was refused or breached, take that to court instead: everything is carried over.</source>
        <translation>Bepalingen die we bij de rechter vorderen. Is een vrijwillige geweigerd of geschonden, ga dan daarmee naar de rechter: alles gaat mee.</translation>
    </message>
    <message>
        <source>An order of the municipality (art. 151d Gemeentewet), which we record and follow.</source>
        <translation>Een aanwijzing van de gemeente (art. 151d Gemeentewet), die we vastleggen en volgen.</translation>
    </message>
    <message>
        <source>Choose an open dossier from the list.</source>
        <translation>Kies een open dossier uit de lijst.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::NewPasswordFields</name>
    <message>
        <source>Passwor&amp;d again</source>
        <translation>Wachtwoord nog&amp;maals</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>At least %1 characters; a sentence is easy to remember.</source>
        <translation>Minstens %1 tekens; een zin is goed te onthouden.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Make it a sentence of your own.</source>
        <translation>Zwak: makkelijk te raden. Maak er een eigen zin van.</translation>
    </message>
    <message>
        <source>Fair. One word more makes it strong.</source>
        <translation>Redelijk. Met één woord meer is het sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::NewPersonFields</name>
    <message>
        <source>&amp;Initials</source>
        <translation>Voor&amp;letters</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>&amp;Tussenvoegsel</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;chternaam</translation>
    </message>
    <message>
        <source>Telephone n&amp;umber</source>
        <translation>Tele&amp;foonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>Woont op</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adres: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::NewReport</name>
    <message>
        <source>Save as loose report</source>
        <translation>Opslaan als losse melding</translation>
    </message>
    <message>
        <source>Save in a new dossier</source>
        <translation>Opslaan in nieuw dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Enter</source>
        <translation>Ctrl+Alt+Enter</translation>
    </message>
    <message>
        <source>Save in %1</source>
        <translation>Opslaan in %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Concept bewaard %1</translation>
    </message>
    <message>
        <source>The draft could not be kept</source>
        <translation>Het concept kon niet worden bewaard</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Daarmee verder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>De melding opslaan</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Put this report aside, or throw it away</source>
        <translation>Deze melding wegzetten of weggooien</translation>
    </message>
    <message>
        <source>Typed %1 at %2</source>
        <translation>Getypt %1 om %2</translation>
    </message>
    <message>
        <source>Is this somebody you know already?</source>
        <translation>Staat deze persoon er al in?</translation>
    </message>
    <message>
        <source>In the register stands: %1</source>
        <translation>In het register staat: %1</translation>
    </message>
    <message>
        <source>No, somebody new</source>
        <translation>Nee, iemand anders</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Is this report registered already?</source>
        <translation>Is deze melding al geregistreerd?</translation>
    </message>
    <message>
        <source>%1 came in at %2, about the same address and category and by the same reporter.</source>
        <translation>%1 kwam binnen om %2, over hetzelfde adres en dezelfde categorie en van dezelfde melder.</translation>
    </message>
    <message>
        <source>Register this one too</source>
        <translation>Deze ook registreren</translation>
    </message>
    <message>
        <source>This report has not been saved yet</source>
        <translation>Deze melding is nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Go on with it later: it waits in the column at the left and on the page Today. Thrown away, what you typed is gone.</source>
        <translation>Kiest u Later verder, dan wacht de melding in de kolom links en op de pagina Vandaag. Weggegooid is wat u typte weg.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
    <message>
        <source>acknowledge by %1, answer by %2</source>
        <translation>bevestigen uiterlijk %1, terugkoppelen uiterlijk %2</translation>
    </message>
    <message>
        <source>A report that you typed on %1 at %2 is not saved yet.</source>
        <translation>Een melding die u op %1 om %2 typte, is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>The report about %1 that you typed on %2 at %3 is not saved yet.</source>
        <translation>De melding over %1 die u op %2 om %3 typte, is nog niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::NextStep</name>
    <message>
        <source>%1: %2</source>
        <comment>moment and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>Afronden: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>Volgende stap plannen</translation>
    </message>
    <message>
        <source>Nothing is planned in this dossier.</source>
        <translation>In dit dossier is niets gepland.</translation>
    </message>
    <message>
        <source>Review the dossier</source>
        <translation>Dossier herbeoordelen</translation>
    </message>
    <message>
        <source>The review was planned for %1.</source>
        <translation>De herbeoordeling was gepland op %1.</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Stap: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::NormsSection</name>
    <message>
        <source>Norms and calendar</source>
        <translation>Normen en kalender</translation>
    </message>
    <message>
        <source>What is promised to reporters, and when the office is closed</source>
        <translation>Wat melders is beloofd en wanneer het kantoor dicht is</translation>
    </message>
    <message>
        <source>Service norms, in working days</source>
        <translation>Servicenormen, in werkdagen</translation>
    </message>
    <message>
        <source>&amp;Acknowledge within</source>
        <translation>&amp;Bevestigen binnen</translation>
    </message>
    <message>
        <source>&amp;Feedback within</source>
        <translation>&amp;Terugkoppelen binnen</translation>
    </message>
    <message>
        <source>&amp;Target feedback</source>
        <translation>&amp;Streeftermijn</translation>
    </message>
    <message>
        <source>Deadlines that run already keep the term they got. New reports follow what is set here.</source>
        <translation>Termijnen die al lopen, veranderen niet. Voor nieuwe meldingen geldt wat hier staat.</translation>
    </message>
    <message>
        <source>The office is closed on</source>
        <translation>Het kantoor is gesloten op</translation>
    </message>
    <message>
        <source>Weekends and public holidays, always, and also on:</source>
        <translation>Weekenden en feestdagen, altijd, en ook op:</translation>
    </message>
    <message>
        <source>&amp;Good Friday</source>
        <translation>&amp;Goede Vrijdag</translation>
    </message>
    <message>
        <source>24 &amp;December</source>
        <translation>24 &amp;december</translation>
    </message>
    <message>
        <source>&amp;31 December</source>
        <translation>&amp;31 december</translation>
    </message>
    <message>
        <source>Days that the government puts on a par with a &amp;holiday</source>
        <translation>Dagen die de overheid met een &amp;feestdag gelijkstelt</translation>
    </message>
    <message>
        <source>Own closing days</source>
        <translation>Eigen sluitingsdagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For instance: staff day</source>
        <translation>Bijvoorbeeld: personeelsdag</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>This day is in the list.</source>
        <translation>Deze dag staat al in de lijst.</translation>
    </message>
    <message>
        <source>Say why the office is closed.</source>
        <translation>Vul in waarom het kantoor dicht is.</translation>
    </message>
    <message>
        <source>Enter a day to see what follows from it.</source>
        <translation>Vul een dag in om de termijnen te zien.</translation>
    </message>
    <message>
        <source>Acknowledge by %1, give feedback by %2 (target %3).</source>
        <translation>Bevestigen uiterlijk %1, terugkoppelen uiterlijk %2 (streeftermijn %3).</translation>
    </message>
    <message>
        <source>The norms and the calendar were saved.</source>
        <translation>De normen en de kalender zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Add this day</source>
        <translation>Dag toevoegen</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>D&amp;ag</translation>
    </message>
    <message>
        <source>A report recei&amp;ved on</source>
        <translation>Een melding &amp;ontvangen op</translation>
    </message>
    <message>
        <source>There are none yet. Such a day is no working day.</source>
        <translation>Er zijn er nog geen. Zo’n dag telt niet als werkdag.</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>once in five years (2025, 2030)</source>
        <translation>eens per vijf jaar (2025, 2030)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Li&amp;beration Day (5 May)</source>
        <translation>Bevri&amp;jdingsdag (5 mei)</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::NoteEditor</name>
    <message>
        <source>Change a note</source>
        <translation>Notitie wijzigen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>For colleagues. A note does not go into letters and reports, but may fall under the right of access. Write facts.</source>
        <translation>Voor collega’s. Een notitie gaat niet mee in brieven en rapporten, maar kan onder het recht op inzage vallen. Schrijf feiten.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>De notitie is opgeslagen.</translation>
    </message>
    <message>
        <source>Remove this note?</source>
        <translation>Deze notitie verwijderen?</translation>
    </message>
    <message>
        <source>The log keeps what stood in it, and your reason.</source>
        <translation>Wat erin stond en uw reden blijven in het logboek.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>De notitie is verwijderd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::OpeningProgress</name>
    <message>
        <source>Woonrust was stopped in the middle of its work last time. The casebook is being checked…</source>
        <translation>Woonrust is de vorige keer midden in het werk gestopt. Het werkbestand wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>The casebook is of an older version of Woonrust. Before it is brought up to date a back-up is made…</source>
        <translation>Het werkbestand is van een oudere versie van Woonrust. Voordat het wordt bijgewerkt, wordt een reservekopie gemaakt…</translation>
    </message>
    <message>
        <source>The casebook is being brought up to date…</source>
        <translation>Het werkbestand wordt bijgewerkt…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::OrganisationSection</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>What holds for everybody in this casebook</source>
        <translation>Wat voor iedereen in dit werkbestand geldt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Taal van het venster</translation>
    </message>
    <message>
        <source>For whoever did not choose one. It takes effect at the next sign-in.</source>
        <translation>Voor wie zelf geen taal koos. Dit geldt vanaf de volgende keer inloggen.</translation>
    </message>
    <message>
        <source>Without keyboard or mouse. Unlocking takes the user&apos;s own password.</source>
        <translation>Zonder toetsenbord of muis. Ontgrendelen gaat met het eigen wachtwoord.</translation>
    </message>
    <message>
        <source>Lock the screen a&amp;fter</source>
        <translation>Scherm &amp;vergrendelen na</translation>
    </message>
    <message>
        <source>In letters and e-mails</source>
        <translation>In brieven en e-mails</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Tele&amp;foon</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mailadres</translation>
    </message>
    <message>
        <source>&amp;Privacy statement</source>
        <translation>&amp;Privacyverklaring</translation>
    </message>
    <message>
        <source>The page that says how you handle personal data.</source>
        <translation>De pagina die zegt hoe u met persoonsgegevens omgaat.</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <translation>&amp;Klachten</translation>
    </message>
    <message>
        <source>The page that says how to complain.</source>
        <translation>De pagina die zegt hoe iemand een klacht indient.</translation>
    </message>
    <message>
        <source>Tenants&apos; &amp;organisation</source>
        <translation>Huurders&amp;organisatie</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minuut</numerusform>
            <numerusform>minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files sa&amp;y titles, names and addresses</source>
        <translation>In agendabestanden staan titels, namen en &amp;adressen</translation>
    </message>
    <message>
        <source>In calendar files (.ics)</source>
        <translation>In agendabestanden (.ics)</translation>
    </message>
    <message>
        <source>Colleagues may take their appointments along in the calendar of a phone or another program. Such a file says what kind of appointment it is and in which dossier. Who can read that calendar is out of our hands: allow more only when it is as safe as this program.</source>
        <translation>Collega’s kunnen hun afspraken meenemen in de agenda van een telefoon of een ander programma. In zo’n bestand staat wat voor afspraak het is en bij welk dossier. Wie die agenda kan lezen, hebben wij niet in de hand: sta alleen meer toe als die net zo veilig is als dit programma.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PageStrip</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PaperPreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Op&amp;slaan als pdf…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Afdrukken: %1</translation>
    </message>
    <message>
        <source>The pages as they print</source>
        <translation>De pagina&apos;s zoals ze worden afgedrukt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>De pdf wordt gemaakt…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the pages as PDF, and print that file where there is one.</source>
        <translation>Op deze computer is geen printer bekend. Sla de pagina&apos;s op als pdf en druk dat bestand af waar wel een printer is.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Bezig met afdrukken…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>Dit kan niet worden afgedrukt</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ParkedCard</name>
    <message>
        <source>Reports to go on with</source>
        <translation>Meldingen om mee verder te gaan</translation>
    </message>
    <message>
        <source>%1 · typed %2 at %3</source>
        <translation>%1 · getypt %2 om %3</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ParkedReports</name>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PartyEditor</name>
    <message>
        <source>Change who is involved</source>
        <translation>Betrokkene wijzigen</translation>
    </message>
    <message>
        <source>Add somebody who is involved</source>
        <translation>Betrokkene toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name, phone number or tenant number</source>
        <translation>Naam, telefoonnummer of huurdernummer</translation>
    </message>
    <message>
        <source>&amp;Person in the register</source>
        <translation>&amp;Persoon uit het register</translation>
    </message>
    <message>
        <source>Or a &amp;description</source>
        <translation>Of een &amp;omschrijving</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Involved since</source>
        <translation>Betrokken &amp;sinds</translation>
    </message>
    <message>
        <source>&amp;Until and on</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>Choose a person from the list, or describe who it is in the field beside this one.</source>
        <translation>Kies een persoon uit de lijst, of omschrijf in het veld ernaast wie het is.</translation>
    </message>
    <message>
        <source>Who is involved is saved.</source>
        <translation>De betrokkene is opgeslagen.</translation>
    </message>
    <message>
        <source>not in the register: a description</source>
        <translation>staat niet in het register: beschrijf wie het is</translation>
    </message>
    <message>
        <source>Is it not known who it is? For instance: unknown youth, red jacket.</source>
        <translation>Niet bekend wie het is? Bijvoorbeeld: onbekende jongere, rode jas.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PasswordField</name>
    <message>
        <source>Make &amp;one up</source>
        <translation>&amp;Bedenk er een</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PasswordSection</name>
    <message>
        <source>My password</source>
        <translation>Mijn wachtwoord</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mijn wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>At least 10 characters. A sentence of a few words is strong and easy to remember.</source>
        <translation>Minstens 10 tekens. Een zin van een paar woorden is sterk en goed te onthouden.</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>Nieuw wachtwoord, n&amp;ogmaals</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the new one again.</source>
        <translation>De twee nieuwe wachtwoorden verschillen. Typ het nieuwe opnieuw.</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Uw wachtwoord is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PastCase</name>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Terug naar nu</translation>
    </message>
    <message>
        <source>Reports in this dossier on that day</source>
        <translation>Meldingen in dit dossier op die dag</translation>
    </message>
    <message>
        <source>No reports were in this dossier on that day.</source>
        <translation>Op die dag zaten er geen meldingen in dit dossier.</translation>
    </message>
    <message>
        <source>Who was involved on that day</source>
        <translation>Wie er op die dag betrokken was</translation>
    </message>
    <message>
        <source>Nobody was involved on that day.</source>
        <translation>Op die dag was er niemand betrokken.</translation>
    </message>
    <message>
        <source>Tasks and appointments of that day</source>
        <translation>Taken en afspraken van die dag</translation>
    </message>
    <message>
        <source>Nothing was planned on that day.</source>
        <translation>Op die dag was er niets gepland.</translation>
    </message>
    <message>
        <source>Documents of that day</source>
        <translation>Documenten van die dag</translation>
    </message>
    <message>
        <source>No documents were in this dossier on that day.</source>
        <translation>Op die dag zaten er geen documenten in dit dossier.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>%1 was not in the casebook yet on that day. It came in on %2.</source>
        <translation>%1 stond op die dag nog niet in het werkbestand. Het staat erin sinds %2.</translation>
    </message>
    <message>
        <source>%1 was not in the casebook yet on that day.</source>
        <translation>%1 stond op die dag nog niet in het werkbestand.</translation>
    </message>
    <message>
        <source>Read only. Names of people and addresses are those of today. Esc goes back to now.</source>
        <translation>Alleen lezen. Namen van personen en adressen zijn die van nu. Esc gaat terug naar nu.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Stand op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) that were in it are now in a dossier that is not open to you, and are left out.</source>
        <translation>
            <numerusform>%n melding die erin zat, zit nu in een dossier dat u niet mag inzien, en is weggelaten.</numerusform>
            <numerusform>%n meldingen die erin zaten, zitten nu in een dossier dat u niet mag inzien, en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event log of %1 does not fit the dossier: it may have been different then.</source>
        <translation>Het logboek van %1 komt niet overeen met het dossier. Het dossier kan toen anders zijn geweest.</translation>
    </message>
    <message>
        <source>The event log of %1 does not tell all that changed since: it may have been different then.</source>
        <translation>Het logboek van %1 vertelt niet alles wat sindsdien is veranderd: het kan toen anders zijn geweest.</translation>
    </message>
    <message>
        <source>The event log does not tell all about the people involved in %1.</source>
        <translation>Het logboek vertelt niet alles over de betrokkenen van %1.</translation>
    </message>
    <message>
        <source>The event log of %1 does not fit the report: it may have been different then.</source>
        <translation>Het logboek van %1 komt niet overeen met de melding. De melding kan toen anders zijn geweest.</translation>
    </message>
    <message>
        <source>The event log of %1 does not tell all that changed since in the report: it may have been different then.</source>
        <translation>Het logboek van %1 vertelt niet alles wat sindsdien in de melding is veranderd: die kan toen anders zijn geweest.</translation>
    </message>
    <message>
        <source>The event log does not tell all about a contact, note, task or document of %1 that was changed or removed since.</source>
        <translation>Het logboek vertelt niet alles over een contactmoment, notitie, taak of document van %1 dat sindsdien is gewijzigd of verwijderd.</translation>
    </message>
    <message>
        <source>Timeline as it was on %1</source>
        <translation>Tijdlijn zoals die was op %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>What the event log kept about %1 was partly erased: it may have been different then.</source>
        <translation>Wat het logboek over %1 bewaarde is deels gewist: het kan toen anders zijn geweest.</translation>
    </message>
    <message>
        <source>Measures of that day</source>
        <translation>Maatregelen van die dag</translation>
    </message>
    <message>
        <source>No measure was taken until that day.</source>
        <translation>Tot die dag was er geen maatregel genomen.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::PersonPane</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>No tenancy is known.</source>
        <translation>Geen huurovereenkomst bekend.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No reports.</source>
        <translation>Geen meldingen.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>No dossiers.</source>
        <translation>Geen dossiers.</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>Voor&amp;letters</translation>
    </message>
    <message>
        <source>Infi&amp;x</source>
        <translation>&amp;Tussenvoegsel</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;chternaam</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Te&amp;lefoon</translation>
    </message>
    <message>
        <source>&amp;Tenant number</source>
        <translation>&amp;Huurdernummer</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>How to reach them, which language; never a judgement, never a BSN.</source>
        <translation>Hoe iemand te bereiken is en in welke taal. Geen oordeel, geen BSN.</translation>
    </message>
    <message>
        <source>tenant number %1</source>
        <translation>huurdernummer %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefoon: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>No phone number or e-mail address is known.</source>
        <translation>Geen telefoonnummer of e-mailadres bekend.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>reporter and accused</source>
        <translation>melder en beklaagde</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>melder</translation>
    </message>
    <message>
        <source>accused</source>
        <translation>beklaagde</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>The person was saved.</source>
        <translation>De persoon is opgeslagen.</translation>
    </message>
    <message>
        <source>This is %1, who was known already. Nobody new was entered.</source>
        <translation>Dit is %1, die er al in stond. Er is niemand nieuw toegevoegd.</translation>
    </message>
    <message>
        <source>Is this somebody you know already?</source>
        <translation>Staat deze persoon er al in?</translation>
    </message>
    <message>
        <source>In the register stands: %1</source>
        <translation>In het register staat: %1</translation>
    </message>
    <message>
        <source>No, somebody new</source>
        <translation>Nee, iemand anders</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Kies %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ProcessChart</name>
    <message>
        <source>Flow chart %1: %2</source>
        <translation>Stroomschema %1: %2</translation>
    </message>
    <message>
        <source>Flow chart without steps</source>
        <translation>Stroomschema zonder stappen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ProcessTrialPanel</name>
    <message>
        <source>Steps of the trial run</source>
        <translation>Stappen van de proefloop</translation>
    </message>
    <message>
        <source>Do&amp;ne on</source>
        <translation>&amp;Gedaan op</translation>
    </message>
    <message>
        <source>Take bac&amp;k</source>
        <translation>Terug&amp;nemen</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translation>Hiervan wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>%1
done on %2: %3</source>
        <translation>%1
gedaan op %2: %3</translation>
    </message>
    <message>
        <source>%1
due %2</source>
        <translation>%1
uiterlijk %2</translation>
    </message>
    <message>
        <source>%1
no term</source>
        <translation>%1
zonder termijn</translation>
    </message>
    <message>
        <source>The process ends: %1.</source>
        <translation>Het stroomschema eindigt: %1.</translation>
    </message>
    <message>
        <source>The dossier goes over to another process: %1.</source>
        <translation>Het dossier gaat over naar een ander stroomschema: %1.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Brieven: %1</translation>
    </message>
    <message>
        <source>Partners: %1</source>
        <translation>Partners: %1</translation>
    </message>
    <message>
        <source>On its list: %1</source>
        <translation>Punten op de lijst: %1</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>Kies een uitkomst</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>naar: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ProcessesSection</name>
    <message>
        <source>Processes</source>
        <translation>Stroomschema’s</translation>
    </message>
    <message>
        <source>Step by step, by kind of dossier</source>
        <translation>Stap voor stap, per soort dossier</translation>
    </message>
    <message>
        <source>Processes and their versions</source>
        <translation>Stroomschema’s en hun versies</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>Remove this version…</source>
        <translation>Deze versie verwijderen…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>From &amp;day</source>
        <translation>Vanaf &amp;dag</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nog niet in gebruik</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>in gebruik vanaf %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>for dossiers of before</source>
        <translation>voor eerdere dossiers</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1, versie %2 (%3)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>This version is not in force yet. Look at its chart, and choose from which day new dossiers run on it.</source>
        <translation>Deze versie is nog niet in gebruik. Bekijk het schema en kies vanaf welke dag nieuwe dossiers ermee lopen.</translation>
    </message>
    <message>
        <source>This version: %1. Dossiers that run on it stay on it. To change it, save it as a file, change that, and read it again: it becomes the next version.</source>
        <translation>Deze versie: %1. Dossiers die ermee lopen, houden deze versie. Wilt u het schema wijzigen? Sla het op als bestand, wijzig dat en lees het weer in: het wordt dan de volgende versie.</translation>
    </message>
    <message>
        <source>Read a process from a file</source>
        <translation>Een stroomschema inlezen</translation>
    </message>
    <message>
        <source>Processes (*.json)</source>
        <translation>Stroomschema’s (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This file is too large to be a process.</source>
        <translation>Dit bestand is te groot voor een stroomschema.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored: the file has %n fault(s).</source>
        <translation>
            <numerusform>Er is niets opgeslagen: het bestand heeft %n fout.</numerusform>
            <numerusform>Er is niets opgeslagen: het bestand heeft %n fouten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file says the same as version %1 of %2.</source>
        <translation>Dit bestand is gelijk aan versie %1 van %2.</translation>
    </message>
    <message>
        <source>%1 has a version %2, which is not in force yet.</source>
        <translation>%1 heeft nu versie %2; die is nog niet in gebruik.</translation>
    </message>
    <message>
        <source>Save the process as a file</source>
        <translation>Het stroomschema opslaan als bestand</translation>
    </message>
    <message>
        <source>The process is saved as a file.</source>
        <translation>Het stroomschema is opgeslagen als bestand.</translation>
    </message>
    <message>
        <source>New dossiers run on this version from %1.</source>
        <translation>Nieuwe dossiers lopen met deze versie vanaf %1.</translation>
    </message>
    <message>
        <source>Remove this version?</source>
        <translation>Deze versie verwijderen?</translation>
    </message>
    <message>
        <source>It was never in force, so no dossier runs on it.</source>
        <translation>Deze versie was nooit in gebruik, dus er loopt geen dossier mee.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The version is removed.</source>
        <translation>De versie is verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Trial run</source>
        <translation>&amp;Proefloop</translation>
    </message>
    <message>
        <source>Go through this version with a dossier that does not exist</source>
        <translation>Deze versie doorlopen met een dossier dat niet bestaat</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>Proefloop</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ProgressPanel</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::Rail</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RailButton</name>
    <message>
        <source>%1, to go on with</source>
        <translation>%1, om mee verder te gaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page and what waits there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RecordingEditor</name>
    <message>
        <source>How this recording was made</source>
        <translation>Hoe deze opname is gemaakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>&amp;Who made it</source>
        <translation>&amp;Wie maakte de opname</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>W&amp;aar</translation>
    </message>
    <message>
        <source>From where, and aimed at what: for instance from the own living room.</source>
        <translation>Vanaf welke plek, en waarop gericht: bijvoorbeeld vanuit de eigen woonkamer.</translation>
    </message>
    <message>
        <source>With whose &amp;knowledge</source>
        <translation>Met wiens &amp;medeweten</translation>
    </message>
    <message>
        <source>Who knew of it: the accused, nobody. Recording in secret comes only after a talk with the accused, with a weighing on paper.</source>
        <translation>Wie ervan wist: de beklaagde, niemand. In het geheim opnemen komt pas na een gesprek met de beklaagde, en met een afweging op papier.</translation>
    </message>
    <message>
        <source>How it was made is saved.</source>
        <translation>Hoe de opname is gemaakt, is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RecoverForm</name>
    <message>
        <source>Password lost</source>
        <translation>Wachtwoord kwijt</translation>
    </message>
    <message>
        <source>Another administrator can give you a new password. If there is none, use the recovery key that was printed when the casebook was made.</source>
        <translation>Een andere functioneel beheerder kan u een nieuw wachtwoord geven. Is die er niet, gebruik dan de herstelsleutel die bij het maken van het werkbestand is afgedrukt.</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>&amp;Herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;User name of an administrator</source>
        <translation>&amp;Gebruikersnaam van een functioneel beheerder</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nieuw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>Wachtwoord instellen en inloggen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Vul de herstelsleutel in.</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Vul de gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Eight groups of five characters; capitals and dashes do not matter.</source>
        <translation>Acht groepjes van vijf tekens; hoofdletters en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RecoverySection</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>What opens the casebook when every password is lost</source>
        <translation>Wat het werkbestand opent als alle wachtwoorden kwijt zijn</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>The recovery key was printed when the casebook was made. Make a new one when that sheet is lost, or when somebody may have seen it who should not. The old key works until the new one is on paper.</source>
        <translation>De herstelsleutel is afgedrukt toen het werkbestand werd gemaakt. Maak een nieuwe als dat vel kwijt is, of als iemand het gezien kan hebben voor wie het niet bedoeld is. De oude sleutel werkt tot de nieuwe op papier staat.</translation>
    </message>
    <message>
        <source>Make a new recovery &amp;key</source>
        <translation>Nieuwe herstel&amp;sleutel maken</translation>
    </message>
    <message>
        <source>This key is shown once and kept nowhere. Print it and put it in the safe, not on this PC.</source>
        <translation>Deze sleutel wordt één keer getoond en nergens bewaard. Druk de sleutel af en leg het papier in de kluis. Bewaar de sleutel niet op deze pc.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>I have it on p&amp;aper</source>
        <translation>Hij staat op p&amp;apier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Type two groups from the paper, so that it is sure that the key can be read back. After that the old key no longer works.</source>
        <translation>Typ twee groepen over van het papier, zodat zeker is dat de sleutel leesbaar is. Daarna werkt de oude sleutel niet meer.</translation>
    </message>
    <message>
        <source>Group of the key</source>
        <translation>Groep van de sleutel</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <translation>Deze sleutel voortaan gebruiken</translation>
    </message>
    <message>
        <source>&amp;Show the key again</source>
        <translation>De sleutel &amp;nog eens tonen</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Herstelsleutel opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Print the PDF, and then remove it from this PC.</source>
        <translation>Druk de pdf af en verwijder die daarna van deze pc.</translation>
    </message>
    <message>
        <source>Group %1 of the key</source>
        <translation>Groep %1 van de sleutel</translation>
    </message>
    <message>
        <source>This is not what the key says there. Compare it with the paper.</source>
        <translation>Deze tekens staan niet op die plaats in de sleutel. Vergelijk ze met het papier.</translation>
    </message>
    <message>
        <source>Setting the new recovery key…</source>
        <translation>Nieuwe herstelsleutel instellen…</translation>
    </message>
    <message>
        <source>The new recovery key works from now on. Destroy the paper with the old one: it no longer opens the casebook.</source>
        <translation>De nieuwe herstelsleutel werkt vanaf nu. Vernietig het papier met de oude: die opent het werkbestand niet meer.</translation>
    </message>
    <message>
        <source>Nothing was changed: the old recovery key still works.</source>
        <translation>Er is niets gewijzigd: de oude herstelsleutel werkt nog.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als p&amp;df…</translation>
    </message>
    <message>
        <source>Recovery key %1</source>
        <translation>Herstelsleutel %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RegistryPage</name>
    <message>
        <source>Name, phone, address…</source>
        <translation>Naam, telefoon, adres…</translation>
    </message>
    <message>
        <source>Search people and homes</source>
        <translation>Zoek personen en woningen</translation>
    </message>
    <message>
        <source>People and homes</source>
        <translation>Personen en woningen</translation>
    </message>
    <message>
        <source>Type a name, phone number, tenant number or address to find somebody or a home.</source>
        <translation>Typ een naam, telefoonnummer, huurdernummer of adres om iemand of een woning te vinden.</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nieuwe &amp;persoon</translation>
    </message>
    <message>
        <source>New &amp;unit</source>
        <translation>Nieuwe &amp;eenheid</translation>
    </message>
    <message>
        <source>Nobody and nothing found.</source>
        <translation>Geen personen of woningen gevonden.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>home</source>
        <translation>woning</translation>
    </message>
    <message>
        <source>Looked at lately</source>
        <translation>Kortgeleden bekeken</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Deze persoon</translation>
    </message>
    <message>
        <source>This home</source>
        <translation>Deze woning</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RegistryPane</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Wat u typte weggooien?</translation>
    </message>
    <message>
        <source>It has not been saved yet.</source>
        <translation>Het is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportActions</name>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Reopen this report?</source>
        <translation>Deze melding heropenen?</translation>
    </message>
    <message>
        <source>Its deadlines that were not met run again.</source>
        <translation>Termijnen die nog niet waren gehaald, lopen weer door.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>The report is open again.</source>
        <translation>De melding is weer open.</translation>
    </message>
    <message>
        <source>You handle this report now.</source>
        <translation>U behandelt deze melding nu.</translation>
    </message>
    <message>
        <source>%1 handles this report now.</source>
        <translation>%1 behandelt deze melding nu.</translation>
    </message>
    <message>
        <source>The report has its own dossier now.</source>
        <translation>De melding heeft nu een eigen dossier.</translation>
    </message>
    <message>
        <source>The report is in %1 now.</source>
        <translation>De melding zit nu in %1.</translation>
    </message>
    <message>
        <source>Putting it there was undone</source>
        <translation>Het plaatsen is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Take this report out of its dossier?</source>
        <translation>Deze melding uit het dossier halen?</translation>
    </message>
    <message>
        <source>Its contacts, tasks, notes and documents go with it.</source>
        <translation>De contactmomenten, taken, notities en documenten gaan mee.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>The report stands by itself again.</source>
        <translation>De melding is weer een losse melding.</translation>
    </message>
    <message>
        <source>Let the clock run again?</source>
        <translation>De termijn weer laten lopen?</translation>
    </message>
    <message>
        <source>Suspend this deadline?</source>
        <translation>Deze termijn opschorten?</translation>
    </message>
    <message>
        <source>The days that it stood still are added.</source>
        <translation>De dagen dat de termijn stilstond, komen erbij.</translation>
    </message>
    <message>
        <source>The clock stands still from today.</source>
        <translation>De termijn staat stil vanaf vandaag.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Opschorten</translation>
    </message>
    <message>
        <source>The clock runs again.</source>
        <translation>De termijn loopt weer.</translation>
    </message>
    <message>
        <source>The clock stands still.</source>
        <translation>De termijn staat stil.</translation>
    </message>
    <message>
        <source>The costs are removed.</source>
        <translation>De kosten zijn verwijderd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportDetail</name>
    <message>
        <source>Choose a report in the list to see it here.</source>
        <translation>Kies een melding in de lijst om die hier te zien.</translation>
    </message>
    <message>
        <source>Tasks and appointments</source>
        <translation>Taken en afspraken</translation>
    </message>
    <message>
        <source>Nothing is planned. Plan what has to be done next, so that it shows up in time.</source>
        <translation>Er is niets gepland. Plan wat er nu moet gebeuren, dan komt het op tijd in beeld.</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Taak plannen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation>de coördinator</translation>
    </message>
    <message>
        <source>%1 or the coordinator</source>
        <translation>%1 of de coördinator</translation>
    </message>
    <message>
        <source>%1 is in a dossier for named people only. Ask %2 if you need it.</source>
        <translation>%1 zit in een dossier dat alleen is in te zien door aangewezen collega’s. Vraag het %2 als u het nodig hebt.</translation>
    </message>
    <message>
        <source>You were noting a contact here and did not save it.</source>
        <translation>U was hier een contactmoment aan het vastleggen en hebt het niet opgeslagen.</translation>
    </message>
    <message>
        <source>You were writing a note here and did not save it.</source>
        <translation>U was hier een notitie aan het schrijven en hebt die niet opgeslagen.</translation>
    </message>
    <message>
        <source>You were planning a task here and did not save it.</source>
        <translation>U was hier een taak aan het plannen en hebt die niet opgeslagen.</translation>
    </message>
    <message>
        <source>You were changing this report and did not save it.</source>
        <translation>U was deze melding aan het wijzigen en hebt dat niet opgeslagen.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Overlastlogboek</translation>
    </message>
    <message>
        <source>You were entering a diary here and did not save it.</source>
        <translation>U was hier een overlastlogboek aan het invoeren en hebt het niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportEditor</name>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The report is changed.</source>
        <translation>De melding is gewijzigd.</translation>
    </message>
    <message>
        <source>%1: yours “%2”, theirs “%3”.</source>
        <translation>%1: van u ‘%2’, van de ander ‘%3’.</translation>
    </message>
    <message>
        <source>Somebody else changed this report meanwhile.</source>
        <translation>Iemand anders heeft deze melding intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Mijn versie opslaan</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportForm</name>
    <message>
        <source>Name, address, telephone or tenant number</source>
        <translation>Naam, adres, telefoon of huurdernummer</translation>
    </message>
    <message>
        <source>Address, or describe the place</source>
        <translation>Adres, of beschrijf de plaats</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Follows the address</source>
        <translation>Volgt uit het adres</translation>
    </message>
    <message>
        <source>Type the first letters</source>
        <translation>Typ de eerste letters</translation>
    </message>
    <message>
        <source>&amp;Polluted home</source>
        <translation>&amp;Vervuilde woning</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0,00</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>&amp;Ontvangen</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Herkomst</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Melder</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Waar</translation>
    </message>
    <message>
        <source>Ar&amp;ea</source>
        <translation>&amp;Gebied</translation>
    </message>
    <message>
        <source>&amp;Nature</source>
        <translation>&amp;Aard</translation>
    </message>
    <message>
        <source>&amp;Spoken to the neighbours already?</source>
        <translation>&amp;Zelf al met de buren gesproken?</translation>
    </message>
    <message>
        <source>Costs in euros</source>
        <translation>Kosten in euro</translation>
    </message>
    <message>
        <source>&amp;Kind of costs</source>
        <translation>&amp;Soort kosten</translation>
    </message>
    <message>
        <source>There is no category that begins with “%1”.</source>
        <translation>Er is geen categorie die begint met ‘%1’.</translation>
    </message>
    <message>
        <source>Keep the name from the accuse&amp;d</source>
        <translation>Naam niet noemen aan &amp;de beklaagde</translation>
    </message>
    <message>
        <source>Ch&amp;annel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>About who&amp;m</source>
        <translation>Ove&amp;r wie</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Categor&amp;ie</translation>
    </message>
    <message>
        <source>What &amp;happens, when, how often?</source>
        <translation>Wat gebe&amp;urt er, wanneer, hoe vaak?</translation>
    </message>
    <message>
        <source>Enter a day and a time, such as 20-11 09:42.</source>
        <translation>Vul een dag en een tijd in, bijvoorbeeld 20-11 09:42.</translation>
    </message>
    <message>
        <source>Enter an amount, such as 125.00.</source>
        <translation>Vul een bedrag in, bijvoorbeeld 125,00.</translation>
    </message>
    <message>
        <source>no telephone number yet</source>
        <translation>nog geen telefoonnummer</translation>
    </message>
    <message>
        <source>We cannot call back. Give the number of the report, so that the caller can ring us about it.</source>
        <translation>Terugbellen kan niet. Geef het meldingnummer, zodat de melder ons daarover kan bellen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportHeader</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Bevestigen…</translation>
    </message>
    <message>
        <source>Note that receipt was acknowledged</source>
        <translation>Vastleggen dat de ontvangst is bevestigd</translation>
    </message>
    <message>
        <source>Give feedback…</source>
        <translation>Terugkoppelen…</translation>
    </message>
    <message>
        <source>Note what the reporter was told</source>
        <translation>Vastleggen wat aan de melder is teruggekoppeld</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contactmoment vastleggen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change what the report says</source>
        <translation>Wijzigen wat in de melding staat</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Close or reopen this report</source>
        <translation>Deze melding sluiten of heropenen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>category and address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>no handler</source>
        <translation>geen behandelaar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (until %3, said by %4)</source>
        <translation>%1: %2 (tot en met %3, bron: %4)</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Plan a task or appointment</source>
        <translation>Taak of afspraak plannen</translation>
    </message>
    <message>
        <source>Add costs</source>
        <translation>Kosten toevoegen</translation>
    </message>
    <message>
        <source>I will handle it</source>
        <translation>Ik pak deze op</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation>Overdragen aan</translation>
    </message>
    <message>
        <source>Put in another dossier…</source>
        <translation>In een ander dossier plaatsen…</translation>
    </message>
    <message>
        <source>Put in a dossier…</source>
        <translation>In een dossier plaatsen…</translation>
    </message>
    <message>
        <source>Take out of the dossier…</source>
        <translation>Uit het dossier halen…</translation>
    </message>
    <message>
        <source>Open a new dossier from it</source>
        <translation>Nieuw dossier openen</translation>
    </message>
    <message>
        <source>Put in %1 %2</source>
        <comment>number and title</comment>
        <translation>In %1 %2 plaatsen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Hand this report to somebody else</source>
        <translation>Deze melding aan iemand anders overdragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Een brief schrijven</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation>Een brief schrijven…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportList</name>
    <message>
        <source>Words in these reports</source>
        <translation>Woorden in deze meldingen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no reports yet. They come in by telephone, e-mail or from a colleague.</source>
        <translation>Er zijn nog geen meldingen. Ze komen binnen per telefoon, e-mail of via een collega.</translation>
    </message>
    <message>
        <source>Register a report</source>
        <translation>Melding registreren</translation>
    </message>
    <message>
        <source>No report fits these filters.</source>
        <translation>Er zijn geen meldingen met deze filters.</translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation>Alle meldingen tonen</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open meldingen</translation>
    </message>
    <message>
        <source>My open reports</source>
        <translation>Mijn open meldingen</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle meldingen</translation>
    </message>
    <message numerus="yes">
        <source>The list is saved: %n report(s).</source>
        <translation>
            <numerusform>De lijst is opgeslagen: %n melding.</numerusform>
            <numerusform>De lijst is opgeslagen: %n meldingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An area</source>
        <translation>Een gebied</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Melding openen</translation>
    </message>
    <message>
        <source>Close the report…</source>
        <translation>Melding sluiten…</translation>
    </message>
    <message>
        <source>Close these reports…</source>
        <translation>Deze meldingen sluiten…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportListModel</name>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Aard</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n werkdag te laat</numerusform>
            <numerusform>%n werkdagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>afgeschermd</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportOverview</name>
    <message>
        <source>done %1</source>
        <translation>gedaan %1</translation>
    </message>
    <message>
        <source>done late, %1</source>
        <translation>te laat gedaan, %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n werkdag te laat</numerusform>
            <numerusform>%n werkdagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Opschorten</translation>
    </message>
    <message>
        <source>Resume: %1</source>
        <translation>Hervatten: %1</translation>
    </message>
    <message>
        <source>Suspend: %1</source>
        <translation>Opschorten: %1</translation>
    </message>
    <message>
        <source>Late because: %1</source>
        <translation>Reden van te laat: %1</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>De melding</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>name kept from the accused</source>
        <translation>naam niet noemen aan de beklaagde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Aard</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Spoken to the neighbours</source>
        <translation>Met de buren gesproken</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Woning</translation>
    </message>
    <message>
        <source>polluted</source>
        <translation>vervuild</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>Beoordeeld als</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Costs: € %1</source>
        <translation>Kosten: € %1</translation>
    </message>
    <message>
        <source>Add costs</source>
        <translation>Kosten toevoegen</translation>
    </message>
    <message>
        <source>€ %1</source>
        <translation>€ %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the costs of %1</source>
        <translation>Kosten van %1 verwijderen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Nog geen contactmoment vastgelegd.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Verbeteren…</translation>
    </message>
    <message>
        <source>Correct the contact of %1</source>
        <translation>Contactmoment van %1 verbeteren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Notitie van %1 wijzigen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Extend: %1</source>
        <translation>Verlengen: %1</translation>
    </message>
    <message>
        <source>Cannot be reached: no feedback is possible, unless they call us with the number of the report.</source>
        <translation>Niet te bereiken: terugkoppelen kan alleen als de melder zelf belt met het meldingnummer.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportView</name>
    <message>
        <source>The reporter is anonymous: we cannot call or write. Note here only what was said while they were on the phone. The report can close without an answer.</source>
        <translation>De melder is anoniem: wij kunnen niet bellen of schrijven. Noteer hier alleen wat er aan de telefoon is gezegd. De melding kan sluiten zonder terugkoppeling.</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>melder</translation>
    </message>
    <message>
        <source>accused</source>
        <translation>beklaagde</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::ReportsPage</name>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 is geregistreerd.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Deze melding</translation>
    </message>
    <message>
        <source>The list as it is shown</source>
        <translation>De lijst zoals die er staat</translation>
    </message>
    <message>
        <source>The report is kept, not saved: go on with it in the column at the left.</source>
        <translation>De melding is bewaard, nog niet opgeslagen: ga ermee verder in de kolom links.</translation>
    </message>
    <message>
        <source>The report about %1 is kept, not saved: go on with it in the column at the left.</source>
        <translation>De melding over %1 is bewaard, nog niet opgeslagen: ga ermee verder in de kolom links.</translation>
    </message>
    <message numerus="yes">
        <source>%n open report(s)</source>
        <translation>
            <numerusform>%n open melding</numerusform>
            <numerusform>%n open meldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RestoreCard</name>
    <message>
        <source>Restore a back-up</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>&amp;Password when it was made</source>
        <translation>&amp;Wachtwoord van toen</translation>
    </message>
    <message>
        <source>Or the recovery key of then.</source>
        <translation>Of de herstelsleutel van toen.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>Show &amp;what it holds</source>
        <translation>Tonen wat &amp;erin staat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Put it in the place of this casebook…</source>
        <translation>In de plaats van dit werkbestand zetten…</translation>
    </message>
    <message>
        <source>Restore &amp;beside it</source>
        <translation>Er&amp;naast terugzetten</translation>
    </message>
    <message>
        <source>Or as a casebook of its &amp;own, to look something up</source>
        <translation>Of als &amp;eigen werkbestand, om iets na te kijken</translation>
    </message>
    <message>
        <source>Sign out and open it there. This casebook stays as it is.</source>
        <translation>Log uit en open het daar. Dit werkbestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Typ het wachtwoord.</translation>
    </message>
    <message>
        <source>Checking the back-up…</source>
        <translation>Reservekopie controleren…</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>Everything up to %1</source>
        <translation>Alles tot en met %1</translation>
    </message>
    <message>
        <source>%1 reports, %2 dossiers</source>
        <translation>%1 meldingen, %2 dossiers</translation>
    </message>
    <message>
        <source>Every page was checked just now: the back-up is whole.</source>
        <translation>Elke bladzijde is zojuist gecontroleerd: de reservekopie is compleet.</translation>
    </message>
    <message>
        <source>It is of another casebook, so it can only be restored beside this one.</source>
        <translation>Deze kopie is van een ander werkbestand en kan dus alleen naast dit werkbestand worden teruggezet.</translation>
    </message>
    <message>
        <source>-restored</source>
        <translation>-teruggezet</translation>
    </message>
    <message>
        <source>Put the back-up in the place of this casebook?</source>
        <translation>De reservekopie in de plaats van dit werkbestand zetten?</translation>
    </message>
    <message>
        <source>Restore the back-up</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Type the name of the new casebook.</source>
        <translation>Typ de naam van het nieuwe werkbestand.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Restoring the back-up…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>What was done after %1 is then no longer in the casebook. The present casebook is checked and kept beside it, so that you can come back to it. Everybody signs in again, with the password of now.</source>
        <translation>Wat na %1 is gedaan, staat dan niet meer in het werkbestand. Het huidige werkbestand wordt gecontroleerd en ernaast bewaard, zodat u erop terug kunt. Iedereen logt opnieuw in, met het wachtwoord van nu.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::RiskEditor</name>
    <message>
        <source>Judge risk and vulnerability</source>
        <translation>Risico en kwetsbaarheid beoordelen</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>Scores opslaan</translation>
    </message>
    <message>
        <source>The danger is &amp;fire or gas</source>
        <translation>Het gevaar is &amp;brand of gas</translation>
    </message>
    <message>
        <source>The side as a whole</source>
        <translation>De kant als geheel</translation>
    </message>
    <message>
        <source>Which s&amp;ide</source>
        <translation>Welke &amp;kant</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>Why: what was seen or heard, in one sentence</source>
        <translation>Waarom: wat is gezien of gehoord, in één zin</translation>
    </message>
    <message>
        <source>%1 (does not count)</source>
        <translation>%1 (telt niet mee)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message numerus="yes">
        <source>Total %1 of %2, %3: look again after %n day(s)</source>
        <translation>
            <numerusform>Totaal %1 van %2, %3: na %n dag opnieuw beoordelen</numerusform>
            <numerusform>Totaal %1 van %2, %3: na %n dagen opnieuw beoordelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged: risk %1 of %2. Next review on %3.</source>
        <translation>Beoordeeld: risico %1 van %2. Volgende beoordeling op %3.</translation>
    </message>
    <message>
        <source>Talk it over with the coordinator.</source>
        <translation>Bespreek het met de coördinator.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SavedViews</name>
    <message>
        <source>Delete a view</source>
        <translation>Weergave verwijderen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Deze weergave opslaan…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept under a name. A view of the same name is replaced.</source>
        <translation>Filters, volgorde en kolommen worden onder een naam opgeslagen. Een weergave met dezelfde naam wordt vervangen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>De weergave ‘%1’ is opgeslagen.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>De weergave ‘%1’ is verwijderd.</translation>
    </message>
    <message>
        <source>The view “%1” is back.</source>
        <translation>De weergave ‘%1’ is terug.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SealCard</name>
    <message>
        <source>Seal of a printed report</source>
        <translation>Zegel van een afgedrukt rapport</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Zegel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Under “Source” at the end of the report, such as %1</source>
        <translation>Bij “Bron” aan het eind van het rapport, zoals %1</translation>
    </message>
    <message>
        <source>Who has the key of the casebook can rewrite the log with all its sums, and the check cannot see that. A seal on paper can.</source>
        <translation>Wie het werkbestand kan openen en kan programmeren, kan het logboek met alle controlegetallen herschrijven. De controle ziet dat niet. Een zegel op papier laat het wel zien.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SearchProvider</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Seen lately</source>
        <translation>Laatst bekeken</translation>
    </message>
    <message>
        <source>Behaviour directives</source>
        <translation>Gedragsaanwijzingen</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SetPassword</name>
    <message>
        <source>The password that was set</source>
        <translation>Het ingestelde wachtwoord</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Het is overhandigd</translation>
    </message>
    <message>
        <source>The password is copied.</source>
        <translation>Het wachtwoord is gekopieerd.</translation>
    </message>
    <message>
        <source>This is the password of %1. It is kept nowhere: write it down or copy it, and hand it over in person.</source>
        <translation>Dit is het wachtwoord van %1. Het wordt nergens bewaard: schrijf het op of kopieer het, en geef het persoonlijk door.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SettingsSection</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The settings were saved.</source>
        <translation>De instellingen zijn opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SignInDelay</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Over %n seconde opnieuw</numerusform>
            <numerusform>Over %n seconden opnieuw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SignInForm</name>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Password lost…</source>
        <translation>Wachtwoord kwijt…</translation>
    </message>
    <message>
        <source>Other casebook…</source>
        <translation>Ander werkbestand…</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Vul uw gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Vul uw wachtwoord in.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SmallerPhoto</name>
    <message>
        <source>%1 (made smaller).jpg</source>
        <translation>%1 (verkleind).jpg</translation>
    </message>
    <message>
        <source>%1 cannot be read as a photo, so it cannot be made smaller. Add it again, and keep it as it is.</source>
        <translation>%1 kan niet als foto worden gelezen en dus niet worden verkleind. Voeg het bestand opnieuw toe en houd het zoals het is.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::SplitPanes</name>
    <message>
        <source>Divider between list and detail; the arrow keys move it</source>
        <translation>Scheiding tussen lijst en detail; de pijltoetsen verplaatsen haar</translation>
    </message>
    <message>
        <source>Drag to divide the room; or go here with Tab and use the arrow keys.</source>
        <translation>Sleep om de ruimte te verdelen. Of ga hierheen met Tab en gebruik de pijltoetsen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::StartWindow</name>
    <message>
        <source>For the social-management team: from the first phone call to the month&apos;s report. Everything stays in one encrypted file on this PC.</source>
        <translation>Voor het team sociaal beheer: van het eerste telefoontje tot de maandrapportage. Alles blijft in één versleuteld bestand op deze pc.</translation>
    </message>
    <message>
        <source>For the administrator: once per organisation or team.</source>
        <translation>Voor de functioneel beheerder: één keer per organisatie of team.</translation>
    </message>
    <message>
        <source>Sign in to a casebook that exists.</source>
        <translation>Inloggen op een bestaand werkbestand.</translation>
    </message>
    <message>
        <source>An invented association with a year of invented reports. Nothing you do there matters.</source>
        <translation>Een verzonnen corporatie met een jaar aan verzonnen meldingen. Wat u daar doet, heeft geen gevolgen.</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Werkbestand openen</translation>
    </message>
    <message>
        <source>Casebook (*.woonrust)</source>
        <translation>Werkbestand (*.woonrust)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;Make a new casebook…</source>
        <translation>&amp;Nieuw werkbestand maken…</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>Werkbestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Look around in a demo</source>
        <translation>&amp;Rondkijken in een demo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation>De demo wordt gemaakt…</translation>
    </message>
    <message>
        <source>Close without keeping the recovery key?</source>
        <translation>Sluiten zonder de herstelsleutel te bewaren?</translation>
    </message>
    <message>
        <source>Nobody can ever see this key again. Without it, a lost password means that everything in the casebook is lost.</source>
        <translation>Niemand kan deze sleutel ooit nog zien. Zonder de sleutel betekent een verloren wachtwoord dat alles in het werkbestand verloren is.</translation>
    </message>
    <message>
        <source>Close without the key</source>
        <translation>Sluiten zonder sleutel</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::StepForm</name>
    <message>
        <source>Write an amount in euros, as 250 or 250,00.</source>
        <translation>Schrijf een bedrag in euro, als 250 of 250,00.</translation>
    </message>
    <message>
        <source>That cannot be taken back</source>
        <translation>Dat kan niet worden teruggedraaid</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::StepPanel</name>
    <message>
        <source>The chosen step</source>
        <translation>De gekozen stap</translation>
    </message>
    <message>
        <source>end: %1</source>
        <translation>einde: %1</translation>
    </message>
    <message>
        <source>this branch ends</source>
        <translation>deze tak eindigt</translation>
    </message>
    <message>
        <source>Here the process ends. Close the dossier when it is reached.</source>
        <translation>Hier eindigt het stroomschema. Sluit het dossier als u hier bent.</translation>
    </message>
    <message>
        <source>Choose a step in the chart.</source>
        <translation>Kies een stap in het schema.</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>Outcome: %1, on %2.</source>
        <translation>Uitkomst: %1, op %2.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>Who is told, and how</source>
        <translation>Wie u informeert, en hoe</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat u doet</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Record the contact…</source>
        <translation>Contact vastleggen…</translation>
    </message>
    <message>
        <source>Close the dossier…</source>
        <translation>Dossier sluiten…</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>naar: %1</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Overslaan…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Opschorten…</translation>
    </message>
    <message>
        <source>Let the clock run again</source>
        <translation>Weer laten lopen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Late because: %1</source>
        <translation>Te laat, omdat: %1</translation>
    </message>
    <message>
        <source>Recorded by %1.</source>
        <translation>Vastgelegd door %1.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Besluit van %1.</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Besluit van: %1</translation>
    </message>
    <message>
        <source>Write this letter: %1</source>
        <translation>Deze brief schrijven: %1</translation>
    </message>
    <message>
        <source>Record measure: %1…</source>
        <translation>Maatregel vastleggen: %1…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::StepsView</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go over</source>
        <translation>Overgaan</translation>
    </message>
    <message>
        <source>Which process</source>
        <translation>Welk stroomschema</translation>
    </message>
    <message>
        <source>To another process, or to acute danger</source>
        <translation>Naar een ander stroomschema, of naar acuut gevaar</translation>
    </message>
    <message>
        <source>Acute danger…</source>
        <translation>Acuut gevaar…</translation>
    </message>
    <message>
        <source>Acute danger: first call 112, then the coordinator</source>
        <translation>Acuut gevaar: bel eerst 112, dan de coördinator</translation>
    </message>
    <message>
        <source>Go over to “%1”</source>
        <translation>Overgaan naar “%1”</translation>
    </message>
    <message>
        <source>The clock runs again.</source>
        <translation>De termijn loopt weer.</translation>
    </message>
    <message>
        <source>The step runs again.</source>
        <translation>De stap loopt weer.</translation>
    </message>
    <message>
        <source>The step is on the list of %1.</source>
        <translation>De stap staat op de lijst van %1.</translation>
    </message>
    <message>
        <source>No process runs in this dossier</source>
        <translation>In dit dossier loopt geen stroomschema</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Stroomschema</translation>
    </message>
    <message>
        <source>A process tells which steps follow, who does them and when they are due. This one fits the kind of the dossier; you can choose another.</source>
        <translation>Een stroomschema laat zien welke stappen volgen, wie ze doet en wanneer ze klaar moeten zijn. Dit schema past bij de soort van het dossier; u kunt een ander kiezen.</translation>
    </message>
    <message>
        <source>This dossier went without one.</source>
        <translation>Dit dossier liep zonder stroomschema.</translation>
    </message>
    <message>
        <source>Process: %1</source>
        <translation>Stroomschema %1</translation>
    </message>
    <message>
        <source>The process has begun.</source>
        <translation>Het stroomschema is begonnen.</translation>
    </message>
    <message>
        <source>Go on as after</source>
        <translation>Ga verder als na</translation>
    </message>
    <message>
        <source>%1 (to: %2)</source>
        <translation>%1 (naar: %2)</translation>
    </message>
    <message>
        <source>Suspend this step?</source>
        <translation>Deze stap opschorten?</translation>
    </message>
    <message>
        <source>The clock stands still from today, until you let it run again.</source>
        <translation>De termijn staat stil vanaf vandaag, tot u hem weer laat lopen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Opschorten</translation>
    </message>
    <message>
        <source>The clock stands still.</source>
        <translation>De stap is opgeschort.</translation>
    </message>
    <message>
        <source>What still runs is left. Everything in the dossier stays, and kind and confidentiality follow where they must.</source>
        <translation>Wat nog loopt, wordt losgelaten. Alles in het dossier blijft staan; soort en vertrouwelijkheid gaan mee waar dat moet.</translation>
    </message>
    <message>
        <source>The dossier goes on with the step that is chosen now.</source>
        <translation>Het dossier gaat verder met de stap die nu gekozen is.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::StrengthView</name>
    <message>
        <source>For the court</source>
        <translation>Voor de rechter</translation>
    </message>
    <message>
        <source>Points for the court</source>
        <translation>Punten voor de rechter</translation>
    </message>
    <message>
        <source>The points are being read.</source>
        <translation>De punten worden gelezen.</translation>
    </message>
    <message>
        <source>Rhythm of the nuisance</source>
        <translation>Ritme van de overlast</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 tot %3</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>de week van %1</translation>
    </message>
    <message>
        <source>Risk of both sides</source>
        <translation>Risico van beide kanten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>%1 (marked by hand on %2)</source>
        <translation>%1 (met de hand gemerkt op %2)</translation>
    </message>
    <message>
        <source>Filled %1 of %2 (%3 not applicable).</source>
        <translation>Ingevuld %1 van %2 (%3 n.v.t.).</translation>
    </message>
    <message>
        <source>Filled %1 of %2.</source>
        <translation>Ingevuld %1 van %2.</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Nog nodig: %1.</translation>
    </message>
    <message>
        <source>For the court: %1 present, %2 partly, %3 missing</source>
        <translation>Voor de rechter: %1 aanwezig, %2 deels, %3 ontbreken</translation>
    </message>
    <message>
        <source>Too little lies before or after “%1” to compare.</source>
        <translation>Vóór of na “%1” ligt te weinig om te vergelijken.</translation>
    </message>
    <message>
        <source>Nothing was done yet that could have changed it.</source>
        <translation>Er is nog niets gedaan dat iets kon veranderen.</translation>
    </message>
    <message>
        <source>Out of 4</source>
        <translation>Van 4</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1: not judged</source>
        <translation>%1: niet beoordeeld</translation>
    </message>
    <message>
        <source>%1. Because: %2</source>
        <translation>%1. Omdat: %2</translation>
    </message>
    <message>
        <source>Report %1, %2</source>
        <translation>Melding %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Document “%1”</source>
        <translation>Document “%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The step that was done</source>
        <translation>De stap die gedaan is</translation>
    </message>
    <message>
        <source>Plan a task for it…</source>
        <translation>Taak ervoor maken…</translation>
    </message>
    <message>
        <source>Change the mark…</source>
        <translation>Merk wijzigen…</translation>
    </message>
    <message>
        <source>Mark by hand…</source>
        <translation>Met de hand merken…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Merk weghalen</translation>
    </message>
    <message>
        <source>The point is again as the casebook tells.</source>
        <translation>Het punt is weer zoals het werkbestand zegt.</translation>
    </message>
    <message>
        <source>For the court: %1</source>
        <translation>Voor de rechter: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4, by %5</source>
        <translation>%1: %2, %3 van %4, door %5</translation>
    </message>
    <message>
        <source>Remove this score…</source>
        <translation>Deze score verwijderen…</translation>
    </message>
    <message>
        <source>Remove this score?</source>
        <translation>Deze score verwijderen?</translation>
    </message>
    <message>
        <source>Only for a score that was made by mistake. When things changed, judge again: the earlier score stays as history.</source>
        <translation>Alleen voor een score die per ongeluk is gemaakt. Is er iets veranderd, beoordeel dan opnieuw: de eerdere score blijft als geschiedenis.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The score is removed.</source>
        <translation>De score is verwijderd.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Nuisance per week</source>
        <translation>Overlast per week</translation>
    </message>
    <message numerus="yes">
        <source>%n without a time are not in here.</source>
        <translation>
            <numerusform>%n zonder tijdstip staat hier niet in.</numerusform>
            <numerusform>%n zonder tijdstip staan hier niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of a diary counts at its own time, a report without a diary when it came in.</source>
        <translation>Een rij van een logboek telt op haar eigen tijd, een melding zonder logboek op het moment dat zij binnenkwam.</translation>
    </message>
    <message numerus="yes">
        <source>Nuisance per week: %n time(s)</source>
        <translation>
            <numerusform>Overlast per week: %n keer</numerusform>
            <numerusform>Overlast per week: %n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TabList</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gedaan %1</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>verlopen sinds %1</translation>
    </message>
    <message>
        <source>needed before closing</source>
        <translation>nodig vóór sluiten</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Afspraak %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>%1 (for named people only)</source>
        <translation>%1 (alleen voor aangewezen collega’s)</translation>
    </message>
    <message>
        <source>handler: %1</source>
        <translation>behandelaar: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>nog geen resultaat</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TagField</name>
    <message>
        <source>Nothing begins with “%1”</source>
        <translation>Niets begint met “%1”</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TaskActions</name>
    <message>
        <source>Change the appointment…</source>
        <translation>Afspraak wijzigen…</translation>
    </message>
    <message>
        <source>Change the task…</source>
        <translation>Taak wijzigen…</translation>
    </message>
    <message>
        <source>Cancel the appointment…</source>
        <translation>Afspraak afzeggen…</translation>
    </message>
    <message>
        <source>Remove the task…</source>
        <translation>Taak verwijderen…</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat kwam eruit?</translation>
    </message>
    <message>
        <source>The outcome stands on the timeline with “%1”.</source>
        <translation>De uitkomst komt in de tijdlijn bij ‘%1’.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Afvinken</translation>
    </message>
    <message>
        <source>The appointment is noted.</source>
        <translation>De afspraak is vastgelegd.</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>De taak is gedaan.</translation>
    </message>
    <message>
        <source>The appointment is open again.</source>
        <translation>De afspraak staat weer open.</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>De taak staat weer open.</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Deze afspraak afzeggen?</translation>
    </message>
    <message>
        <source>“%1” goes from the agenda. The timeline keeps that it was cancelled, and why.</source>
        <translation>‘%1’ gaat uit de agenda. In de tijdlijn blijft staan dat de afspraak is afgezegd, en waarom.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Afspraak afzeggen</translation>
    </message>
    <message>
        <source>Remove this task?</source>
        <translation>Deze taak verwijderen?</translation>
    </message>
    <message>
        <source>“%1” goes from the list. The timeline keeps that it was there, and why it went.</source>
        <translation>‘%1’ gaat van de lijst. In de tijdlijn blijft staan dat de taak er was, en waarom die is verwijderd.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The appointment is cancelled.</source>
        <translation>De afspraak is afgezegd.</translation>
    </message>
    <message>
        <source>The task is removed.</source>
        <translation>De taak is verwijderd.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Toch niet gedaan</translation>
    </message>
    <message>
        <source>Mark as done…</source>
        <translation>Afvinken…</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Taak plannen</translation>
    </message>
    <message>
        <source>%1 comes along.</source>
        <translation>%1 gaat mee.</translation>
    </message>
    <message>
        <source>%1 cannot come along.</source>
        <translation>%1 kan niet mee.</translation>
    </message>
    <message>
        <source>%1 comes along</source>
        <translation>%1 gaat mee</translation>
    </message>
    <message>
        <source>%1 cannot come along</source>
        <translation>%1 kan niet mee</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TaskEditor</name>
    <message>
        <source>Change a task</source>
        <translation>Taak wijzigen</translation>
    </message>
    <message>
        <source>Plan a task or appointment</source>
        <translation>Taak of afspraak plannen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The dossier does not &amp;close before this is done</source>
        <translation>Het dossier sluit niet voordat dit is &amp;gedaan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>What has to be &amp;done</source>
        <translation>Wat moet er ge&amp;beuren</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Before or on</source>
        <translation>Uiterlijk &amp;op</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>Wh&amp;o does it</source>
        <translation>Wie &amp;doet het</translation>
    </message>
    <message>
        <source>The appointment is saved.</source>
        <translation>De afspraak is opgeslagen.</translation>
    </message>
    <message>
        <source>The task is saved.</source>
        <translation>De taak is opgeslagen.</translation>
    </message>
    <message>
        <source>Change an appointment</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>&amp;About which dossier</source>
        <translation>Over welk doss&amp;ier</translation>
    </message>
    <message>
        <source>By number, title, address or name. For a report without a dossier, plan it on the report.</source>
        <translation>Op nummer, titel, adres of naam. Voor een melding zonder dossier plant u de afspraak bij de melding zelf.</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how long an appointment takes</comment>
        <translation>onbekend</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation>
            <numerusform>minuut</numerusform>
            <numerusform>minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whe&amp;re</source>
        <translation>Waa&amp;r</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>Hoe &amp;lang</translation>
    </message>
    <message>
        <source>S&amp;econd colleague</source>
        <translation>Tw&amp;eede collega</translation>
    </message>
    <message>
        <source>Sees it in their own week, and answers there.</source>
        <translation>Ziet dit in de eigen week en antwoordt daar.</translation>
    </message>
    <message>
        <source>was asked, and has not answered yet</source>
        <translation>is gevraagd en heeft nog niet geantwoord</translation>
    </message>
    <message>
        <source>With who&amp;m</source>
        <translation>&amp;Met wie</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Leeg: %1</translation>
    </message>
    <message>
        <source>Ask a second colleague along.</source>
        <translation>Vraag een tweede collega mee.</translation>
    </message>
    <message>
        <source>Choose the dossier that this belongs to.</source>
        <translation>Kies het dossier waar dit bij hoort.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TeamCard</name>
    <message>
        <source>The team this month</source>
        <translation>Team deze maand</translation>
    </message>
    <message>
        <source>New reports per month</source>
        <translation>Nieuwe meldingen per maand</translation>
    </message>
    <message>
        <source>New reports</source>
        <translation>Nieuwe meldingen</translation>
    </message>
    <message>
        <source>%1% acknowledged in time</source>
        <translation>%1% op tijd bevestigd</translation>
    </message>
    <message>
        <source>No acknowledgement was due yet this month</source>
        <translation>Deze maand hoefde nog niets te worden bevestigd</translation>
    </message>
    <message>
        <source>%1% answered in time</source>
        <translation>%1% op tijd teruggekoppeld</translation>
    </message>
    <message>
        <source>No feedback was due yet this month</source>
        <translation>Deze maand hoefde nog niets te worden teruggekoppeld</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TenancyEditor</name>
    <message>
        <source>Tenancy</source>
        <translation>Huurovereenkomst</translation>
    </message>
    <message>
        <source>H&amp;ome</source>
        <translation>W&amp;oning</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>&amp;Huurder</translation>
    </message>
    <message>
        <source>Street and number, or postcode and number.</source>
        <translation>Straat en nummer, of postcode en nummer.</translation>
    </message>
    <message>
        <source>Name, phone or tenant number. Somebody new: add the person first.</source>
        <translation>Naam, telefoon of huurdernummer. Staat iemand er nog niet in? Voeg dan eerst de persoon toe.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grond</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Note where this person lives.</source>
        <translation>Vastleggen waar deze persoon woont.</translation>
    </message>
    <message>
        <source>Note who lives here.</source>
        <translation>Vastleggen wie hier woont.</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>Beë&amp;indigen…</translation>
    </message>
    <message>
        <source>End the chosen tenancy.</source>
        <translation>De gekozen huurovereenkomst beëindigen.</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Laatste &amp;dag</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Eerste &amp;dag</translation>
    </message>
    <message>
        <source>New home of this person</source>
        <translation>Nieuwe woning van deze persoon</translation>
    </message>
    <message>
        <source>New tenant of this home</source>
        <translation>Nieuwe huurder van deze woning</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>End the tenancy: %1</source>
        <translation>Huurovereenkomst beëindigen: %1</translation>
    </message>
    <message>
        <source>Choose a home from the list that appears while you type.</source>
        <translation>Kies een woning uit de lijst die tijdens het typen verschijnt.</translation>
    </message>
    <message>
        <source>Choose a person from the list that appears while you type.</source>
        <translation>Kies een persoon uit de lijst die tijdens het typen verschijnt.</translation>
    </message>
    <message>
        <source>The tenancy was ended.</source>
        <translation>De huurovereenkomst is beëindigd.</translation>
    </message>
    <message>
        <source>The tenancy was added.</source>
        <translation>De huurovereenkomst is toegevoegd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TextsSection</name>
    <message>
        <source>Standard texts</source>
        <translation>Standaardteksten</translation>
    </message>
    <message>
        <source>Letters, e-mails and calls</source>
        <translation>Brieven, e-mails en gesprekken</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>&amp;Add text</source>
        <translation>Tekst &amp;toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>&amp;Offer this text</source>
        <translation>Deze tekst &amp;aanbieden</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Invulveld invoegen</translation>
    </message>
    <message>
        <source>Insert a placeholder…</source>
        <translation>Invulveld invoegen…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Zo leest het</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (niet aangeboden)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nieuwe tekst</translation>
    </message>
    <message>
        <source>Filled in by whoever sends it: %1.</source>
        <translation>In te vullen door wie het verstuurt: %1.</translation>
    </message>
    <message>
        <source>The text was saved.</source>
        <translation>De tekst is opgeslagen.</translation>
    </message>
    <message>
        <source>Coun&amp;ts as</source>
        <translation>Te&amp;lt als</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TimelineList</name>
    <message>
        <source>First line only</source>
        <translation>Alleen de eerste regel</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Hele tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TimelineView</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Wat de tijdlijn toont</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Nothing of this kind happened here.</source>
        <translation>Hiervan is hier niets gebeurd.</translation>
    </message>
    <message>
        <source>up to and including…</source>
        <translation>tot en met…</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>as it was on…</source>
        <translation>zoals het was op…</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>Zoals het was op</translation>
    </message>
    <message>
        <source>Who&amp;le texts</source>
        <translation>He&amp;le teksten</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TodayPage</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Deadlines missed</source>
        <translation>Verlopen termijnen</translation>
    </message>
    <message>
        <source>To finish today</source>
        <translation>Vandaag af te ronden</translation>
    </message>
    <message>
        <source>Reporters waiting for news</source>
        <translation>Melders die wachten op bericht</translation>
    </message>
    <message>
        <source>Dossiers to review</source>
        <translation>Dossiers te herbeoordelen</translation>
    </message>
    <message>
        <source>Reports without a handler</source>
        <translation>Meldingen zonder behandelaar</translation>
    </message>
    <message>
        <source>No report was registered yet. Here you will see whose deadlines run out, what you have to do today and which reporters wait for news. Units and tenants can be imported first, under Administration.</source>
        <translation>Er is nog geen melding geregistreerd. Hier ziet u straks welke termijnen aflopen, wat u vandaag moet doen en welke melders op bericht wachten. Eenheden en huurders kunt u eerst importeren bij Beheer.</translation>
    </message>
    <message>
        <source>Register the first report</source>
        <translation>Eerste melding registreren</translation>
    </message>
    <message>
        <source>New reports this month</source>
        <translation>Nieuwe meldingen deze maand</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Op tijd bevestigd</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Op tijd teruggekoppeld</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Open meldingen</translation>
    </message>
    <message>
        <source>Open dossiers</source>
        <translation>Open dossiers</translation>
    </message>
    <message>
        <source>To the monthly report</source>
        <translation>Naar de maandrapportage</translation>
    </message>
    <message>
        <source>Last back-up</source>
        <translation>Laatste reservekopie</translation>
    </message>
    <message>
        <source>Users who can sign in</source>
        <translation>Gebruikers die kunnen inloggen</translation>
    </message>
    <message>
        <source>Acknowledge within</source>
        <translation>Bevestigen binnen</translation>
    </message>
    <message>
        <source>Looking after the casebook</source>
        <translation>Het werkbestand beheren</translation>
    </message>
    <message>
        <source>As an administrator you see no reports or dossiers. Users, lists, letters, norms and back-ups are under Administration; import units, tenants and areas there before the team starts.</source>
        <translation>Als functioneel beheerder ziet u geen meldingen of dossiers. Gebruikers, lijsten, brieven, normen en reservekopieën staan bij Beheer; importeer daar eenheden, huurders en gebieden voordat het team begint.</translation>
    </message>
    <message>
        <source>To Administration</source>
        <translation>Naar Beheer</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>oldest: %n working day(s)</source>
        <translation>
            <numerusform>oudste: %n werkdag</numerusform>
            <numerusform>oudste: %n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>niets verlopen</translation>
    </message>
    <message>
        <source>nothing left today</source>
        <translation>niets meer vandaag</translation>
    </message>
    <message numerus="yes">
        <source>longest: %n working day(s)</source>
        <translation>
            <numerusform>langste: %n werkdag</numerusform>
            <numerusform>langste: %n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody was answered</source>
        <translation>iedereen heeft bericht gehad</translation>
    </message>
    <message>
        <source>review today or earlier</source>
        <translation>herbeoordelen vandaag of eerder</translation>
    </message>
    <message>
        <source>nobody works on these</source>
        <translation>niemand werkt hieraan</translation>
    </message>
    <message>
        <source>all are taken</source>
        <translation>alles is verdeeld</translation>
    </message>
    <message>
        <source>last month: %1</source>
        <translation>vorige maand: %1</translation>
    </message>
    <message numerus="yes">
        <source>norm: %n working day(s)</source>
        <translation>
            <numerusform>norm: %n werkdag</numerusform>
            <numerusform>norm: %n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past a deadline</source>
        <translation>
            <numerusform>%n met verlopen termijn</numerusform>
            <numerusform>%n met verlopen termijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n geblokkeerd</numerusform>
            <numerusform>%n geblokkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>working days; feedback within %1</source>
        <translation>werkdagen; terugkoppeling binnen %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>choose a folder for back-ups</source>
        <translation>kies een map voor reservekopieën</translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>nog geen gemaakt</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <translation>%1, gecontroleerd</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Taak afgevinkt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n te bevestigen</numerusform>
            <numerusform>%n te bevestigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n terug te koppelen</numerusform>
            <numerusform>%n terug te koppelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n taak</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the team</source>
        <translation>
            <numerusform>nog %n in het team</numerusform>
            <numerusform>nog %n in het team</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the team</source>
        <translation>
            <numerusform>%n in het team</numerusform>
            <numerusform>%n in het team</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what is late, and what is for today</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verlopen</numerusform>
            <numerusform>%n verlopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for today</source>
        <translation>
            <numerusform>%n voor vandaag</numerusform>
            <numerusform>%n voor vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>Of yours: %1</source>
        <translation>Van u: %1</translation>
    </message>
    <message>
        <source>Of the whole team: %1</source>
        <translation>Van het hele team: %1</translation>
    </message>
    <message>
        <source>The calendar file is not up to date: %1</source>
        <translation>Het agendabestand is niet bijgewerkt: %1</translation>
    </message>
    <message>
        <source>Week plan</source>
        <translation>Weekplan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Day, week or absence</source>
        <translation>Dag, week of afwezigheid</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Welkom terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of yours are still lent to %1.</source>
        <translation>
            <numerusform>Er is nog %n regel van u uitgeleend aan %1.</numerusform>
            <numerusform>Er zijn nog %n regels van u uitgeleend aan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is terug.</translation>
    </message>
    <message>
        <source>%1 is away up to and including %2.</source>
        <translation>%1 is afwezig tot en met %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of theirs are lent to you.</source>
        <translation>
            <numerusform>Van deze collega is %n regel aan u uitgeleend.</numerusform>
            <numerusform>Van deze collega zijn %n regels aan u uitgeleend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n ligt stil</numerusform>
            <numerusform>%n liggen stil</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck: %1</source>
        <translation>Stilliggend: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TopBar</name>
    <message>
        <source>Search address, name, number or command…</source>
        <translation>Zoek adres, naam, nummer of opdracht…</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::TriageStrip</name>
    <message>
        <source>&amp;Judge otherwise</source>
        <translation>Anders &amp;beoordelen</translation>
    </message>
    <message>
        <source>Why do you judge it otherwise?</source>
        <translation>Waarom beoordeelt u het anders?</translation>
    </message>
    <message>
        <source>Reason for judging otherwise</source>
        <translation>Reden om anders te beoordelen</translation>
    </message>
    <message>
        <source>Your judgement: %1</source>
        <translation>Uw beoordeling: %1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>Proposed was: %1</source>
        <translation>Het voorstel was: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::UnitPane</name>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Tenants now</source>
        <translation>Huidige huurders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Niemand, voor zover bekend.</translation>
    </message>
    <message>
        <source>Former tenants</source>
        <translation>Vorige huurders</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>No reports.</source>
        <translation>Geen meldingen.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>No dossiers.</source>
        <translation>Geen dossiers.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straat</translation>
    </message>
    <message>
        <source>&amp;House number</source>
        <translation>&amp;Huisnummer</translation>
    </message>
    <message>
        <source>&amp;Addition</source>
        <translation>&amp;Toevoeging</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Woonplaats</translation>
    </message>
    <message>
        <source>Unit &amp;number</source>
        <translation>Eenheid&amp;nummer</translation>
    </message>
    <message>
        <source>Comple&amp;x</source>
        <translation>Comple&amp;x</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>Ge&amp;bied</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Year of building</source>
        <translation>Bouw&amp;jaar</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>eenheid %1</translation>
    </message>
    <message>
        <source>built in %1</source>
        <translation>bouwjaar %1</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>conditie %1</translation>
    </message>
    <message>
        <source>complex %1</source>
        <translation>complex %1</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Nieuwe eenheid</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Geen gebied</translation>
    </message>
    <message>
        <source>The unit was saved.</source>
        <translation>De eenheid is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::UsersSection</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Who may sign in, and what they may do</source>
        <translation>Wie mag inloggen en wat iedereen mag</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Gebruiker &amp;toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Sign-in name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>Eerste &amp;wachtwoord</translation>
    </message>
    <message>
        <source>At least 10 characters. Hand it over in person; the user can change it under “My password”.</source>
        <translation>Minstens 10 tekens. Geef het persoonlijk; de gebruiker kan het wijzigen onder ‘Mijn wachtwoord’.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>Nieuw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Blokkeren…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nieuwe gebruiker</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Geen team</translation>
    </message>
    <message>
        <source>Let in a&amp;gain</source>
        <translation>&amp;Weer toelaten</translation>
    </message>
    <message>
        <source>Adding the user…</source>
        <translation>Gebruiker toevoegen…</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kan nu inloggen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kan weer inloggen.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 heeft een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 blokkeren?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 kan niet meer inloggen.</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Tea&amp;m</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays under their name; what is open goes to the handler of its dossier or to the coordinator. They can be let in again with a new password.</source>
        <translation>Deze gebruiker kan niet meer inloggen. Wat is gedaan, blijft op naam staan; wat openstaat gaat naar de behandelaar van het dossier of naar de coördinator. Met een nieuw wachtwoord kunt u de gebruiker weer toelaten.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::VisitPane</name>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Choose an appointment, or a free time and press N to plan one. Alt with an arrow key moves an appointment.</source>
        <translation>Kies een afspraak, of kies een vrij moment en druk op N om er een te plannen. Met Alt en een pijltje verzet u een afspraak.</translation>
    </message>
    <message>
        <source>No second colleague comes along yet.</source>
        <translation>Er gaat nog geen tweede collega mee.</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Tweede</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>geweest</translation>
    </message>
    <message>
        <source>I come along</source>
        <translation>Ik ga mee</translation>
    </message>
    <message>
        <source>I cannot come</source>
        <translation>Ik kan niet mee</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>Opslaan als agendabestand (.ics)…</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::WeekGrid</name>
    <message>
        <source>K</source>
        <comment>letter and key for: kept</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter and key for: breached</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter and key for: unknown</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>nagekomen</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>geschonden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>Clauses by week</source>
        <translation>Bepalingen per week</translation>
    </message>
    <message>
        <source>Arrows go from week to week. K: kept, B: breached, U: unknown, Space: the next of these, Delete: not recorded, Enter: record a breach.</source>
        <translation>De pijlen gaan van week naar week. K: nagekomen, S: geschonden, O: onbekend, spatie: het volgende hiervan, Delete: niet vastgelegd, Enter: schending vastleggen.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie zegt dit</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Wie zegt dit</translation>
    </message>
    <message>
        <source>For instance: log of the reporters</source>
        <translation>Bijvoorbeeld: logboek van de melders</translation>
    </message>
    <message>
        <source>K kept · B breached · U unknown</source>
        <translation>K nagekomen · S geschonden · O onbekend</translation>
    </message>
    <message>
        <source>Say who says so, and press Enter.</source>
        <translation>Schrijf op wie dit zegt, en druk op Enter.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::WeekLegend</name>
    <message>
        <source>Colours: %1</source>
        <translation>Kleuren: %1</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::WeekModel</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, kind and text of a clause</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Clause %1, week of %2: %3</source>
        <comment>number, Monday and result</comment>
        <translation>Bepaling %1, week van %2: %3</translation>
    </message>
    <message>
        <source>Clause, when, where and who watches</source>
        <translation>Bepaling, wanneer, waar en toezicht</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::WeekView</name>
    <message>
        <source>Whose week</source>
        <translation>Week van wie</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plannen…</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>Week %1 · %2</source>
        <comment>its number, and its days</comment>
        <translation>Week %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n met een signalering</numerusform>
            <numerusform>%n met een signalering</numerusform>
        </translation>
    </message>
    <message>
        <source>weekend empty, not shown</source>
        <translation>weekend leeg, niet getoond</translation>
    </message>
    <message>
        <source>not all that is due is shown</source>
        <translation>niet alle taken zijn getoond</translation>
    </message>
    <message>
        <source>%1: moved to %2</source>
        <translation>%1: verzet naar %2</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: terug naar %2</translation>
    </message>
    <message>
        <source>Save this week as a calendar file (.ics)…</source>
        <translation>Deze week opslaan als agendabestand (.ics)…</translation>
    </message>
    <message>
        <source>Keep a calendar file of mine up to date…</source>
        <translation>Agendabestand van mijn afspraken bijhouden…</translation>
    </message>
    <message>
        <source>Kept up to date: %1</source>
        <translation>Wordt bijgehouden: %1</translation>
    </message>
    <message>
        <source>Keep it in another place…</source>
        <translation>Op een andere plek bijhouden…</translation>
    </message>
    <message>
        <source>No longer keep it up to date</source>
        <translation>Niet langer bijhouden</translation>
    </message>
    <message>
        <source>The calendar file is not kept up to date any more. Delete it where you no longer need it.</source>
        <translation>Het agendabestand wordt niet meer bijgehouden. Verwijder het als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation>Afspraak opslaan</translation>
    </message>
    <message>
        <source>appointment %1</source>
        <comment>name of a file</comment>
        <translation>afspraak %1</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Agendabestand (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file is saved.</source>
        <translation>Het agendabestand is opgeslagen.</translation>
    </message>
    <message>
        <source>Save this week</source>
        <translation>Deze week opslaan</translation>
    </message>
    <message>
        <source>week %1</source>
        <comment>name of a file</comment>
        <translation>week %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) saved in the calendar file.</source>
        <translation>
            <numerusform>%n afspraak opgeslagen in het agendabestand.</numerusform>
            <numerusform>%n afspraken opgeslagen in het agendabestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is the file kept up to date?</source>
        <translation>Waar wordt het bestand bijgehouden?</translation>
    </message>
    <message>
        <source>my appointments</source>
        <comment>name of a file</comment>
        <translation>mijn afspraken</translation>
    </message>
    <message>
        <source>The file is kept up to date while you are signed in here.</source>
        <translation>Het bestand wordt bijgehouden zolang u hier bent ingelogd.</translation>
    </message>
</context>
<context>
    <name>woonrust::ui::WorkCard</name>
    <message>
        <source>Everything on this name</source>
        <translation>Alles op deze naam</translation>
    </message>
    <message>
        <source>Enter opens a line. What the buttons do counts for the marked lines, or for all.</source>
        <translation>Enter opent een regel. De knoppen gelden voor de gekozen regels, of anders voor alle.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Overdragen aan</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a colleague has it</comment>
        <translation>bij %1</translation>
    </message>
    <message>
        <source>lent by %1</source>
        <translation>geleend van %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Lend the marked to %1</source>
        <translation>Gekozen regels uitlenen aan %1</translation>
    </message>
    <message>
        <source>Lend all to %1</source>
        <translation>Alles uitlenen aan %1</translation>
    </message>
    <message>
        <source>Take the marked back</source>
        <translation>Gekozen regels terughalen</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alles terughalen</translation>
    </message>
    <message>
        <source>Hand the marked to</source>
        <translation>Gekozen overdragen aan</translation>
    </message>
    <message>
        <source>Hand all to</source>
        <translation>Alles overdragen aan</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Teruggedraaid.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Lent to %1:</source>
        <translation>Uitgeleend aan %1:</translation>
    </message>
    <message>
        <source>Back:</source>
        <translation>Terug:</translation>
    </message>
    <message>
        <source>Handed to %1:</source>
        <translation>Overgedragen aan %1:</translation>
    </message>
    <message numerus="yes">
        <source>Work (%n)</source>
        <translation>
            <numerusform>Werk (%n)</numerusform>
            <numerusform>Werk (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
</context>
</TS>
