// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_words.h"

namespace woonrust::demo {

using namespace Qt::StringLiterals;

const std::vector<Story>& stories()
{
    static const std::vector<Story> all = {
        {u"GEL"_s,
         u"overlast"_s,
         26,
         130,
         22,
         0,
         u"DOSSIER"_s,
         {u"Harde muziek met veel bas uit de woning."_s, u"Geschreeuw en slaande deuren, de muren trillen."_s,
          u"Kinderen rennen en springen op een laminaatvloer zonder ondervloer."_s,
          u"Feest met luide stemmen op het balkon."_s, u"Er wordt geboord en geklust tot laat in de avond."_s,
          u"De wasmachine en de stofzuiger draaien midden in de nacht."_s}},
        {u"RUZ"_s,
         u"overlast"_s,
         10,
         110,
         25,
         0,
         u"MEDIATION"_s,
         {u"Ruzie over de schutting en de heg tussen de tuinen."_s, u"De buren schelden elkaar uit op de galerij."_s,
          u"Onenigheid over spelende kinderen en een bal in de tuin."_s,
          u"De buren parkeren steeds voor elkaars deur en praten niet meer met elkaar."_s}},
        {u"VUI"_s,
         u"fysiek"_s,
         16,
         115,
         8,
         55,
         u"ADVICE"_s,
         {u"Grofvuil naast de ondergrondse container."_s, u"Huisvuilzakken in het portiek, opengereten door meeuwen."_s,
          u"De bergingsgang staat vol met oude meubels."_s, u"Tuin vol afval en een kapotte koelkast."_s,
          u"De woning is ernstig vervuild; de monteur kon niet bij de ketel."_s}},
        {u"STA"_s,
         u"overlast"_s,
         5,
         140,
         12,
         5,
         u"ADVICE"_s,
         {u"Sterke wietlucht in het trappenhuis."_s, u"Stank van huisdieren komt via de ventilatie binnen."_s,
          u"Rottingslucht bij de containers op de binnenplaats."_s}},
        {u"DIE"_s,
         u"overlast"_s,
         7,
         110,
         10,
         0,
         u"ADVICE"_s,
         {u"De hond blaft zodra de bewoner de deur uit is."_s, u"Katten doen hun behoefte in de zandbak."_s,
          u"Hondenpoep op de galerij, de eigenaar ruimt niet op."_s, u"Er worden duiven gevoerd vanaf het balkon."_s}},
        {u"ONG"_s,
         u"fysiek"_s,
         5,
         150,
         5,
         60,
         u"ADVICE"_s,
         {u"Ratten bij de fietsenberging."_s, u"Muizen in de keuken, ook bij de onderburen."_s,
          u"Kakkerlakken in meerdere woningen van het complex."_s}},
        {u"VAN"_s,
         u"fysiek"_s,
         5,
         120,
         6,
         65,
         u"ADVICE"_s,
         {u"Ruit van de centrale toegangsdeur ingegooid."_s, u"Graffiti op de zijgevel en de lift."_s,
          u"Brievenbussen in de hal opengebroken."_s, u"Vernielde verlichting in de onderdoorgang."_s}},
        {u"ONV"_s,
         u"overlast"_s,
         5,
         130,
         8,
         10,
         u"UNCLEAR"_s,
         {u"Jongeren hangen in het portiek en blokkeren de trap."_s,
          u"Onbekenden slapen in de kelderbox en laten vuur branden."_s,
          u"Bewoners durven 's avonds niet meer door de poort."_s}},
        {u"PSY"_s,
         u"kwetsbaarheid"_s,
         6,
         95,
         45,
         0,
         u"CARE"_s,
         {u"Buurvrouw lijkt in de war, loopt 's nachts over straat en klopt bij mensen aan."_s,
          u"Bewoner schreeuwt tegen de muur, ook als er niemand is."_s,
          u"Meneer doet niet meer open en de gordijnen blijven al weken dicht."_s,
          u"Mevrouw vergeet het gas uit te doen, de melder maakt zich zorgen."_s}},
        {u"VER"_s,
         u"kwetsbaarheid"_s,
         4,
         100,
         40,
         0,
         u"CARE"_s,
         {u"Bewoner praat onduidelijk, valt soms en valt buren lastig."_s,
          u"Veel aanloop, ook 's nachts; spuiten gevonden in de struiken."_s}},
        {u"AGR"_s,
         u"overlast"_s,
         4,
         105,
         40,
         0,
         u"DOSSIER"_s,
         {u"Melder is bedreigd na een opmerking over het lawaai."_s,
          u"Bewoner bonkte op de deur en dreigde met klappen."_s, u"Onze huismeester is uitgescholden en geduwd."_s}},
        {u"DRU"_s,
         u"criminaliteit"_s,
         4,
         100,
         45,
         0,
         u"DOSSIER"_s,
         {u"Veel korte bezoekjes aan de deur, ook 's nachts. Melder denkt dat er wordt gedeald."_s,
          u"Auto's met draaiende motor, er gaan pakketjes over en weer."_s}},
        {u"HEN"_s,
         u"criminaliteit"_s,
         2,
         90,
         60,
         30,
         u"DOSSIER"_s,
         {u"Afgeplakte ramen, vochtplekken bij de buren en een zoemend geluid."_s,
          u"Netbeheerder meldt een afwijkend verbruik; vermoeden van een kwekerij."_s}},
        {u"ONR"_s,
         u"woonfraude"_s,
         2,
         100,
         50,
         0,
         u"DOSSIER"_s,
         {u"Er wonen andere mensen dan de huurder; de sleutels wisselen elke maand."_s,
          u"De woning wordt via een website aan toeristen verhuurd."_s}},
        {u"KLI"_s,
         u"overlast"_s,
         3,
         100,
         4,
         15,
         u"ADVICE"_s,
         {u"Scooters en fietsen in de hal, de vluchtweg is geblokkeerd."_s,
          u"De galerij staat vol met plantenbakken en een bankstel."_s}},
        {u"HAN"_s,
         u"overlast"_s,
         3,
         120,
         4,
         0,
         u"UNCLEAR"_s,
         {u"Overlast van het terras op de hoek tot na sluitingstijd."_s,
          u"Werkzaamheden in de straat beginnen al voor zes uur."_s}},
        {u"OVE"_s,
         u"positief"_s,
         7,
         120,
         0,
         0,
         QString(),
         {u"Bewoners hebben samen de binnentuin opgeknapt."_s,
          u"Compliment: de nieuwe buren brengen de oudere bewoners elke week soep."_s,
          u"De buurtbarbecue was druk bezocht en gezellig."_s, u"Sinds het gesprek groeten de buren elkaar weer."_s}},
    };
    return all;
}

const Story& pickStory(Random& random, int month)
{
    const bool summer = month >= 5 && month <= 8;
    int total = 0;
    for (const Story& story : stories())
        total += story.weight * (summer ? story.summer : 100);
    int left = random.between(1, total);
    for (const Story& story : stories()) {
        left -= story.weight * (summer ? story.summer : 100);
        if (left <= 0)
            return story;
    }
    return stories().back();
}

QString description(Random& random, const Story& story)
{
    static const QStringList when = {u"Het begon gisteravond."_s,
                                     u"Dit speelt nu drie weken."_s,
                                     u"Meestal in het weekend."_s,
                                     u"Bijna elke dag na tienen."_s,
                                     u"Vooral overdag."_s,
                                     u"Sinds de zomervakantie."_s,
                                     u"Afgelopen nacht van één tot vier uur."_s,
                                     u"Al voor de vierde keer deze maand."_s,
                                     u"Sinds ongeveer een half jaar."_s};
    static const QStringList effect = {u"Melder slaapt slecht en heeft vroege dienst."_s,
                                       u"Andere bewoners hebben er ook last van."_s,
                                       u"Melder heeft een logboek bijgehouden."_s,
                                       u"Er is al een keer aangebeld, zonder resultaat."_s,
                                       u"Melder wil graag weten wat er nu gebeurt."_s,
                                       u"De wijkagent is ook gebeld."_s,
                                       u"Er wonen kleine kinderen in huis."_s,
                                       u"Foto's zijn per e-mail nagestuurd."_s,
                                       u"Melder wil niet dat de buren weten wie er gebeld heeft."_s};
    const QString what = random.from(story.what);
    if (story.nature == u"positief")
        return what;
    const QString first = random.from(when);
    const QString second = random.from(effect);
    return what + u' ' + first + (random.chance(75) ? u' ' + second : QString());
}

Name pickName(Random& random)
{
    static const QStringList last = {u"Abbenes"_s,  u"Bakhuis"_s,   u"Berkelaar"_s,  u"Boogerd"_s,     u"Brandsma"_s,
                                     u"Celik"_s,    u"Dekkers"_s,   u"Dorrestein"_s, u"Eikelboom"_s,   u"El Idrissi"_s,
                                     u"Fennema"_s,  u"Gerbrandy"_s, u"Haverkamp"_s,  u"Hoekstra"_s,    u"Horst"_s,
                                     u"Ibrahimi"_s, u"Jonkers"_s,   u"Kaya"_s,       u"Kloosterman"_s, u"Kowalczyk"_s,
                                     u"Kuipers"_s,  u"Langeveld"_s, u"Lindeman"_s,   u"Martina"_s,     u"Meulen"_s,
                                     u"Molenaar"_s, u"Nijland"_s,   u"Oosterhof"_s,  u"Pietersen"_s,   u"Pool"_s,
                                     u"Ramdin"_s,   u"Rietveld"_s,  u"Sarmo"_s,      u"Schuurman"_s,   u"Steen"_s,
                                     u"Tol"_s,      u"Uiterwijk"_s, u"Veen"_s,       u"Vermeulen"_s,   u"Wal"_s,
                                     u"Westra"_s,   u"Yıldız"_s,    u"Zandstra"_s,   u"Zeldenrust"_s};
    static const QStringList infix = {u"van der"_s, u"van"_s, u"de"_s, u"ter"_s, u"van den"_s};
    const QString letters = u"ABCDEFGHIJKLMNOPRSTVWY"_s;
    Name name;
    name.last = random.from(last);
    name.initials = QString(random.from(letters)) + u'.';
    if (random.chance(45))
        name.initials += QString(random.from(letters)) + u'.';
    if (random.chance(22))
        name.infix = random.from(infix);
    return name;
}

namespace {

const QStringList streetHeads = {u"Lijster"_s,  u"Merel"_s,     u"Vink"_s,     u"Kwartel"_s,  u"Zwaluw"_s,
                                 u"Reiger"_s,   u"Elzen"_s,     u"Beuken"_s,   u"Berken"_s,   u"Essen"_s,
                                 u"Wilgen"_s,   u"Meidoorn"_s,  u"Kade"_s,     u"Sluis"_s,    u"Schippers"_s,
                                 u"Turf"_s,     u"Anker"_s,     u"Haven"_s,    u"Molen"_s,    u"Korenaar"_s,
                                 u"Klaver"_s,   u"Rogge"_s,     u"Vlas"_s,     u"Bloesem"_s,  u"Linde"_s,
                                 u"Ooievaar"_s, u"Spreeuwen"_s, u"Kastanje"_s, u"Hazelaar"_s, u"Veen"_s};
const QStringList streetTails = {u"straat"_s, u"hof"_s,  u"laan"_s, u"weg"_s,   u"plein"_s, u"pad"_s,
                                 u"singel"_s, u"tuin"_s, u"kamp"_s, u"dreef"_s, u"erf"_s,   u"baan"_s};

} // namespace

QString streetName(int n)
{
    // Tails go round faster than heads, so that the first streets differ in both.
    const int heads = int(streetHeads.size());
    const int tails = int(streetTails.size());
    return streetHeads[n % heads] + streetTails[(n + n / heads) % tails];
}

int streetNames()
{
    return int(streetHeads.size() * streetTails.size());
}

QString talkText(Random& random)
{
    static const QStringList texts = {
        u"Gesprek gevoerd over de meldingen. Bewoner herkent een deel en wil rekening houden met de buren."_s,
        u"Beide kanten gehoord. Afgesproken dat er na tien uur geen muziek meer klinkt; over twee weken bellen we terug."_s,
        u"Niemand thuis. Kaartje achtergelaten met het verzoek om te bellen."_s,
        u"Bewoner vertelt over zorgen thuis. Met toestemming aangemeld bij het sociaal team."_s,
        u"Afspraken op papier gezet en aan beide buren gestuurd."_s,
        u"Huisbezoek met een collega. De woning maakt een verwaarloosde indruk; de bewoner neemt hulp aan."_s,
        u"Buurtbemiddeling uitgelegd. Beide partijen willen het proberen."_s,
        u"Melder gebeld: het is de laatste week rustig geweest."_s,
        u"Bewoner ontkent en voelt zich door de buren aangevallen. Nieuwe afspraak gemaakt."_s};
    return random.from(texts);
}

QString noteText(Random& random)
{
    static const QStringList texts = {u"Bij een volgende melding eerst overleggen met de wijkagent."_s,
                                      u"De huismeester let de komende weken op en geeft het door."_s,
                                      u"Graag na vier uur bellen, overdag werkt de melder."_s,
                                      u"Er zijn meer meldingen uit deze galerij; kijken of het één bron is."_s,
                                      u"Met het sociaal team afgesproken wie de eerste stap zet."_s,
                                      u"Vloerbedekking is beloofd voor het eind van de maand; controleren."_s};
    return random.from(texts);
}

QString taskTitle(Random& random)
{
    static const QStringList titles = {
        u"Melder bellen over de stand van zaken"_s, u"Huisbezoek inplannen"_s,
        u"Brief met afspraken versturen"_s,         u"Controleren of de tuin is opgeruimd"_s,
        u"Overleg met het sociaal team"_s,          u"Logboek van de melder opvragen"_s,
        u"Tweede gesprek met beide buren"_s,        u"Nazorg: hoe gaat het nu?"_s};
    return random.from(titles);
}

QString answerText(Random& random)
{
    static const QStringList texts = {
        u"Verteld wat we hebben gedaan en wat we afspraken. Melder is tevreden."_s,
        u"Uitgelegd dat we met de bewoner hebben gesproken en de komende weken opletten."_s,
        u"Advies gegeven om eerst zelf in gesprek te gaan; tips per e-mail gestuurd."_s,
        u"Doorgegeven dat de opdracht aan de schoonmaakploeg is verstrekt."_s,
        u"Aangegeven dat de zaak is overgedragen aan buurtbemiddeling."_s};
    return random.from(texts);
}

} // namespace woonrust::demo
