// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* threat = QT_TRANSLATE_NOOP(
    "LetterWords", "This threatens with the end of the tenancy. Say what you ask, and that the court decides "
                   "(Wet goed verhuurderschap).");
constexpr const char* intimidation =
    QT_TRANSLATE_NOOP("LetterWords", "This intimidates (Wet goed verhuurderschap). Say what is asked, and by when.");
constexpr const char* entry =
    QT_TRANSLATE_NOOP("LetterWords", "Nobody may enter a home without the consent of who lives there. Ask for it.");
constexpr const char* judgement =
    QT_TRANSLATE_NOOP("LetterWords", "This judges the person. Write what was seen or heard, and when.");
constexpr const char* health =
    QT_TRANSLATE_NOOP("LetterWords", "This is about somebody’s health. A letter keeps to what was seen or heard.");
constexpr const char* money = QT_TRANSLATE_NOOP(
    "LetterWords", "A fine or penalty payment is for the court or the mayor to impose. Say what you will ask for.");

struct Word {
    QStringView pattern; // of a whole word or words; capitals do not matter
    const char* why;
    QStringView instead;
    bool ofTheCourt = false; // fine in a sentence that says who decides
};

constexpr Word words[] = {
    {u"uit (?:(?:de|het|uw|jullie) )?(?:huis|woning) (?:te )?(?:zet|zetten|gezet|zettend)", threat,
     u"de rechter vragen om een beslissing"},
    {u"(?:zet|zetten) (?:wij |we )?(?:u|jullie|uw gezin) (?:er (?:gewoon )?uit|eruit|uit (?:(?:de|het|uw|jullie) "
     u")?(?:huis|woning)|op straat|buiten)|(?:u|jullie) (?:er uit|eruit) (?:te )?(?:zetten|gezet)|(?:er uit|eruit) "
     u"gezet|(?:vliegt|gaat|moet) u (?:er uit|eruit)|(?:u|jullie) (?:vliegt|gaat) (?:er uit|eruit)",
     threat, u"de rechter vragen om een beslissing"},
    {u"uitzetten|uitgezet|uitzetting|huisuitzetting", threat, u"de rechter vragen om een beslissing"},
    {u"op straat (?:te )?(?:zetten|gezet|staan|komt|belandt)|op straat", threat,
     u"de rechter vragen om een beslissing"},
    {u"(?:huur|huurcontract|huurovereenkomst) (?:wordt )?(?:opzeggen|opgezegd|beëindigd)|(?:raakt|verliest) u uw "
     u"(?:huis|woning) kwijt|uw (?:huis|woning) kwijt",
     threat, u"de rechter vragen de huurovereenkomst te beëindigen; de rechter beslist"},
    {u"ontruimen|ontruimd|ontruiming", threat, u"de rechter vragen om een beslissing"},
    {u"deurwaarder(?: op u af)? sturen|sturen wij (?:een|de) deurwaarder|stuurt? de deurwaarder", intimidation,
     u"u krijgt dan een dagvaarding"},
    {u"laatste kans|u bent gewaarschuwd|wees gewaarschuwd", intimidation, u"wij vragen u dit vóór die dag te doen"},
    {u"anders zwaait er wat|u zult het merken|de gevolgen zijn voor u|eigen schuld", intimidation,
     u"dit kan er daarna gebeuren"},
    {u"dwingen|gedwongen|wij eisen", intimidation, u"wij vragen u"},
    {u"aangifte doen tegen u|politie op u af", intimidation, u"bij gevaar bellen wij de politie"},
    {u"(?:komen|gaan) wij (?:gewoon )?(?:bij u )?naar binnen|u moet ons binnenlaten|verplicht ons binnen te laten",
     entry, u"mogen wij bij u binnenkomen? U bepaalt dat zelf"},
    {u"boete|boetes|dwangsom|dwangsommen", money, u"wij kunnen de rechter om een dwangsom vragen", true},
    {u"asociaal|asociale|aso|tokkie|tokkies|onhandelbaar|onbeschoft|crimineel|criminele|overlastgever|overlastgevers|"
     u"overlastveroorzaker|leugenaar|liegt|schandalig|schandalige|belachelijk|belachelijke",
     judgement, u"wat iemand deed, en wanneer"},
    {u"gek|gestoord|gestoorde|verward|verwarde|psychotisch|verslaafd|verslaafde|alcoholist|junk|depressief|schizofreen",
     health, u"wat er te zien of te horen was"},
};

// Whether the sentence around this place names the court or the mayor, who decide.
bool saysWhoDecides(const QString& text, qsizetype at)
{
    static const QRegularExpression who(uR"(\b(?:rechter|burgemeester)\b)"_s);
    const QStringView all(text);
    const qsizetype begin = std::max(all.first(at).lastIndexOf(u'.'), all.first(at).lastIndexOf(u'\n')) + 1;
    const qsizetype stop = all.indexOf(u'.', at);
    return who.match(text.mid(begin, (stop < 0 ? all.size() : stop) - begin)).hasMatch();
}

} // namespace

std::vector<WordWarning> wordWarnings(const QString& text)
{
    std::vector<WordWarning> found;
    for (const Word& word : words) {
        const QRegularExpression pattern(uR"((?<!\p{L})(?:)"_s + word.pattern.toString() + uR"()(?!\p{L}))"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        for (const auto& match : pattern.globalMatch(text))
            if (!word.ofTheCourt || !saysWhoDecides(text, match.capturedStart()))
                found.push_back({.start = match.capturedStart(),
                                 .length = match.capturedLength(),
                                 .word = match.captured(),
                                 .why = QCoreApplication::translate("LetterWords", word.why),
                                 .instead = word.instead.toString()});
    }
    std::ranges::sort(found, {}, [](const WordWarning& one) { return std::pair(one.start, -one.length); });
    // Of words that overlap, the longer phrase.
    qsizetype end = 0;
    std::erase_if(found, [&](const WordWarning& one) {
        if (one.start < end)
            return true;
        end = one.start + one.length;
        return false;
    });
    return found;
}

} // namespace woonrust
