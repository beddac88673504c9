// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/value_words.h"

#include "domain/near_word.h"
#include "domain/text_fold.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    const char16_t* list;
    const char16_t* code;
    const char16_t* words; // folded, parted by |
};

constexpr Meaning meanings[] = {
    {u"EENHEIDSOORT", u"WOO",
     u"woning|woningen|huis|appartement|flat|eengezinswoning|meergezinswoning|etagewoning|galerijwoning|maisonnette|"
     u"portiekwoning|benedenwoning|bovenwoning|hoekwoning|tussenwoning|rijtjeshuis|seniorenwoning|studio|kamer|"
     u"zelfstandige woning|onzelfstandige woning|zelfstandige woonruimte|onzelfstandige woonruimte|woonwagen|dwelling"},
    {u"EENHEIDSOORT", u"BED", u"bedrijf|bedrijfspand|winkel|winkelruimte|kantoor|bog|bedrijfsonroerend goed|horeca"},
    {u"EENHEIDSOORT", u"PAR",
     u"parkeren|parkeerplaats|parkeerplek|garage|garagebox|parkeergarage|stalling|carport|box|parking"},
    {u"EENHEIDSOORT", u"MOG", u"maatschappelijk|maatschappelijk onroerend goed|school|wijkcentrum|buurthuis"},
    {u"EENHEIDSOORT", u"INT", u"zorg|zorgvastgoed|verpleeghuis|intramuraal|zorgwoning intramuraal"},
    {u"EENHEIDSOORT", u"OVE", u"overige|berging|diversen|anders"},
    {u"COMMUNICATIEKANAAL", u"TEL", u"telefonisch|tel|bellen|gebeld|call|phone"},
    {u"COMMUNICATIEKANAAL", u"EMA", u"email|mail|per mail|mailtje"},
    {u"COMMUNICATIEKANAAL", u"INT", u"internet|website|web|site|portaal|klantportaal|mijn omgeving|online|formulier"},
    {u"COMMUNICATIEKANAAL", u"BAL", u"aan de balie|kantoor|bezoek aan kantoor|loket|spreekuur"},
    {u"COMMUNICATIEKANAAL", u"BEZ", u"bezoek|huisbezoek|op straat|in de wijk"},
    {u"COMMUNICATIEKANAAL", u"BRI", u"post|per post|per brief"},
    {u"COMMUNICATIEKANAAL", u"APP", u"app|whats app|appje"},
    {u"NATURE", u"positief", u"positief|compliment|signaal positief"},
    {u"NATURE", u"kwetsbaarheid", u"zorg|zorgmelding|kwetsbaar"},
    {u"NATURE", u"criminaliteit", u"crimineel|ondermijning"},
    {u"NATURE", u"overlast", u"overlastmelding|klacht"},
    {u"ORIGIN", u"TENANT", u"bewoner huurder|huurders|onze huurder"},
    {u"ORIGIN", u"RESIDENT", u"bewoner|omwonende|buur|koper|eigenaar"},
    {u"ORIGIN", u"PARTNER", u"gemeente|politie|zorgpartner|wijkteam"},
    {u"ORIGIN", u"OWN", u"eigen medewerker|medewerker|zelf|huismeester|wijkbeheerder"},
    {u"DIRECTIVE_KIND", u"VOLUNTARY", u"overeenkomst|vrijwillige gedragsaanwijzing|agreement"},
    {u"DIRECTIVE_KIND", u"COURT", u"kantonrechter|rechterlijk|rechtbank|opgelegd door de rechter|onvrijwillig"},
    {u"DIRECTIVE_KIND", u"MAYOR", u"gemeente|bestuursrechtelijk|wet aanpak woonoverlast|151d"},
    {u"DIRECTIVE_RESULT", u"GOOD", u"goed|succesvol|geslaagd|well"},
    {u"DIRECTIVE_RESULT", u"COURT", u"rechter|naar rechter|kantonrechter|court"},
    {u"DIRECTIVE_RESULT", u"OTHER", u"overig|other"},
    {u"ZAAKTYPEDETAILSOORT", u"GEL", u"geluid|lawaai|muziek|geluidoverlast|burengerucht"},
    {u"ZAAKTYPEDETAILSOORT", u"RUZ", u"ruzie|burenruzies|burenconflict|conflict buren"},
    {u"ZAAKTYPEDETAILSOORT", u"AGR", u"agressie|bedreiging|intimidatie|geweld"},
    {u"ZAAKTYPEDETAILSOORT", u"DRU", u"drugs|drugsoverlast|dealen|drugspand"},
    {u"ZAAKTYPEDETAILSOORT", u"HEN", u"hennep|wietplantage|wiet|wietkwekerij"},
    {u"ZAAKTYPEDETAILSOORT", u"DIE", u"dieren|huisdier|hond|honden|katten"},
    {u"ZAAKTYPEDETAILSOORT", u"STA", u"stank|stankoverlast woning|geur"},
    {u"ZAAKTYPEDETAILSOORT", u"VUI", u"vuil|vervuild|rommel|vervuilde woning"},
    {u"ZAAKTYPEDETAILSOORT", u"OVE", u"overig|anders|diversen"},
    {u"ZAAKTYPEDETAILSOORT", u"PSY", u"psychisch|verward gedrag|ggz"},
    {u"ZAAKTYPEDETAILSOORT", u"HUA", u"betalingsachterstand|achterstand huur|schuld"},
};

bool isNear(const QString& text, const QString& name)
{
    const int most = int(std::max<qsizetype>(1, text.size() / 4));
    return wordDistance(text, name, most) <= most || (text.size() >= 4 && name.contains(text)) ||
           (name.size() >= 4 && text.contains(name));
}

} // namespace

QString codeMeant(const QString& list, const QString& text)
{
    const QString wanted = searchWords(text).join(u' ');
    if (wanted.isEmpty())
        return {};
    for (const Meaning& meaning : meanings)
        if (list == QStringView(meaning.list) && QString(meaning.words).split(u'|').contains(wanted))
            return QString(meaning.code);
    return {};
}

QString notInList(const QString& text, const std::vector<CodeValue>& values)
{
    constexpr qsizetype mostNamed = 12;
    const QString wanted = foldForSearch(text);
    QStringList near;
    QStringList all;
    for (const CodeValue& value : values) {
        if (value.validUntil.isValid())
            continue;
        all << value.nameNl;
        if (wanted.size() <= 60 && isNear(wanted, foldForSearch(value.nameNl)))
            near << value.nameNl;
    }
    QString sentence = QCoreApplication::translate("Import", "This is no code or name of the list for this column.");
    if (!near.isEmpty())
        sentence += u' ' + QCoreApplication::translate("Import", "Did you mean %1?")
                               .arg(near.first(std::min<qsizetype>(3, near.size())).join(u", "_s));
    const QStringList named = all.first(std::min(mostNamed, all.size()));
    sentence += u' ' + QCoreApplication::translate("Import", "The list has: %1.")
                           .arg(named.join(u", "_s) + (all.size() > mostNamed ? u", …"_s : QString()));
    return sentence;
}

} // namespace woonrust::exchange
