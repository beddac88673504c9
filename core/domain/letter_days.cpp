// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter_days.h"

#include "domain/clock.h"
#include "domain/deadline.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

struct Meaning {
    QLatin1StringView field;
    DayMeaning meaning;
};

// Fields that mean the same in each letter, in order of the alphabet.
constexpr Meaning meanings[] = {
    {"antwoord_datum"_L1, DayMeaning::Coming},
    {"bericht_datum"_L1, DayMeaning::Coming},
    {"datum_eerste_waarschuwing"_L1, DayMeaning::Past},
    {"datum_ontvangst"_L1, DayMeaning::Past},
    {"evaluatie_datum"_L1, DayMeaning::Coming},
    {"gebeurtenis_datum"_L1, DayMeaning::Past},
    {"huurovereenkomst_datum"_L1, DayMeaning::Past},
    {"inleverdatum"_L1, DayMeaning::Coming},
    {"nazorg_datum"_L1, DayMeaning::Coming},
    {"nieuws_datum"_L1, DayMeaning::Coming},
    {"overeenkomst_datum"_L1, DayMeaning::Past},
    {"reactie_datum"_L1, DayMeaning::Coming},
    {"termijn_datum"_L1, DayMeaning::Coming},
    {"termijn_terugkoppeling"_L1, DayMeaning::Coming},
    {"toestemming_datum"_L1, DayMeaning::Past},
    {"vernietigdatum"_L1, DayMeaning::Coming},
    {"volgend_overleg"_L1, DayMeaning::Coming},
    {"volgende_bericht"_L1, DayMeaning::Coming},
};

// A sentence with the field in it that tells of what happened, or of what will be.
bool sentenceHas(const QString& text, const QString& field, const QRegularExpression& words)
{
    static const QRegularExpression ends(uR"([.?!]\s|\n)"_s);
    return std::ranges::any_of(text.split(ends), [&](const QString& sentence) {
        return sentence.contains(u'{' + field + u'}') && words.match(sentence).hasMatch();
    });
}

} // namespace

DayMeaning dayMeaning(const Letter& letter, const QString& field)
{
    const auto* known = std::ranges::find(meanings, field, [](const Meaning& one) { return QString(one.field); });
    if (known != std::end(meanings))
        return known->meaning;
    static const QRegularExpression told(
        uR"(\b(?:spraken|sprak|bespraken|zeiden|kregen|stuurden|tekende|tekenden|gebeurde|bezochten|spoke|talked)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression announced(
        uR"(\b(?:is op|nodigen|komen wij|bellen wij|kijken wij|uiterlijk)\b|\b(?:datum|date):)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = letter.subject;
    for (const WrittenBlock& block : letter.blocks)
        if (block.in)
            text += u'\n' + block.heading + u'\n' + block.text;
    if (sentenceHas(text, field, told))
        return DayMeaning::Past;
    return sentenceHas(text, field, announced) ? DayMeaning::Coming : DayMeaning::Any;
}

std::vector<DayDoubt> dayDoubts(const Letter& letter, QDate on)
{
    std::vector<DayDoubt> doubts;
    for (const QString& name : fieldsOf(letter)) {
        const LetterField* field = letterField(name);
        const auto value = letter.values.find(name);
        if (!field || field->shape != FieldShape::Day || value == letter.values.end())
            continue;
        const DayMeaning meaning = dayMeaning(letter, name);
        for (const QString& item : value->second.items) {
            const QDate day = dateFromStorage(item);
            if (day.isValid() &&
                ((meaning == DayMeaning::Past && day > on) || (meaning == DayMeaning::Coming && day < on)))
                doubts.push_back({.field = name, .day = day, .meaning = meaning});
        }
    }
    return doubts;
}

QString sentenceOf(const DayDoubt& doubt)
{
    return (doubt.meaning == DayMeaning::Past
                ? QCoreApplication::translate("LetterDays", "%1: %2 is still to come, and the letter tells of it as "
                                                            "something that happened.")
                : QCoreApplication::translate("LetterDays",
                                              "%1: %2 has passed, and the letter tells of it as something "
                                              "that is still to come."))
        .arg(labelOf(doubt.field), shortDate(doubt.day));
}

} // namespace woonrust
