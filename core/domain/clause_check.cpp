// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clause_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression words(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

QString found(const QRegularExpression& pattern, const QString& text)
{
    return pattern.match(text).captured();
}

QString generalWords(const QString& text)
{
    static const QRegularExpression general = words(
        uR"(\b\w*overlast\b|\bhinder\b|\bnetjes\b|\b(ab)?normaa?le?\b|\brespect\w*|\bgoede? huurder\w*|\brekening (te )?hou\w+|\bhoudt? rekening\b|\b(zich|je|u) (\w+ )?gedra\w+|\bgedraagt\b|\bmisdra\w+|\bbehoorlijk\w*|\bfatsoen\w*|\bnuisance\b|\bdisturbances?\b|\b(ab)?normal(ly)?\b|\bgood tenant\w*|\bconsiderate\b|\bmis?behaves?\b|\bbehaves?\b|\bproperly\b|\bdecent(ly)?\b)"_s);
    return found(general, text);
}

// A time, a day, a number or how often: enough to say when.
bool tellsWhen(const DirectiveClause& clause)
{
    static const QRegularExpression time = words(
        uR"(\d|\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b (keer|maal|uur|dagen|weken|maanden|bezoekers|mensen|personen)|\b(elke|iedere|dagelijks|wekelijks|maandelijks|(eens|keer) per)\b|\b(maan|dins|woens|donder|vrij|zater|zon)dag|\b('s )?(nachts|avonds|ochtends|middags)\b|\b(every|daily|weekly|monthly|once a|times a|twice a)\b|\b(mon|tues|wednes|thurs|fri|satur|sun)day|\bat night\b)"_s);
    return !clause.days.isEmpty() || !clause.fromTime.isEmpty() || !clause.untilTime.isEmpty() ||
           clause.untilOn.isValid() || time.match(clause.text).hasMatch();
}

bool tellsWhere(const DirectiveClause& clause)
{
    static const QRegularExpression place = words(
        uR"(\b(\w*woning|huis|thuis|balkon|\w*tuin|portiek|trappenhuis|trap|hal|gang|galerij|berging|kelder|stoep|straat|gebouw|complex|woonkamer|keuken|slaapkamers?|schuur|parkeer\w*|vluchtweg|nummer|binnen|buiten)\b|\b(home|house|balcony|garden|stairwell|stairs|hall|hallway|porch|gallery|storage|street|building|kitchen|bedrooms?|living room|shed|parking|indoors|outdoors|number|inside|outside)\b)"_s);
    return !clause.place.isEmpty() || !clause.persons.isEmpty() || place.match(clause.text).hasMatch();
}

QString absoluteWords(const DirectiveClause& clause)
{
    static const QRegularExpression never = words(uR"(\bnooit\b|\bnever\b)"_s);
    static const QRegularExpression always = words(uR"(\baltijd\b|\benige?\b|\bgeen enkele?\b|\balways\b|\bany\b)"_s);
    const QString strong = found(never, clause.text);
    if (!strong.isEmpty() || tellsWhen(clause) || tellsWhere(clause))
        return strong;
    return found(always, clause.text);
}

// Words of treatment in a sentence that does not leave the choice to the tenant.
QString treatmentWords(const QString& text)
{
    static const QRegularExpression treatment = words(
        uR"(\bbehandel\w+|\bmedicijn\w*|\bmedicatie\b|\btherapie\w*|\bafkick\w*|\bontwenning\w*|\bpsychiat\w+|\bopname\b in|\blaat zich opnemen\b|\btreatment\b|\btreated\b|\bmedicines?\b|\bmedication\b|\btherapy\b|\brehab\w*|\bpsychiat\w+)"_s);
    static const QRegularExpression choice = words(
        uR"(\b(bepaalt|beslist|kiest) u zelf\b|\bis uw (eigen )?keuze\b|\byou decide\b|\byour own (choice|decision)\b)"_s);
    static const QRegularExpression end(uR"((?<=[.!?;])\s+)"_s);
    for (const QString& sentence : text.split(end))
        if (const QString hit = found(treatment, sentence); !hit.isEmpty() && !choice.match(sentence).hasMatch())
            return hit;
    return {};
}

QString moneyWords(const QString& text)
{
    static const QRegularExpression money =
        words(uR"((€|\beuro\b|\beur\b)\s*\d[\d.,]*|\d[\d.,]*\s*(€|euro\b|eur\b))"_s);
    return found(money, text);
}

} // namespace

std::vector<ClauseQuestion> questionsOf(const DirectiveClause& clause, DirectiveKind kind)
{
    using enum ClauseDoubt;
    if (clause.text.trimmed().isEmpty())
        return {{.doubt = Empty,
                 .words = {},
                 .sentence = QCoreApplication::translate("Clauses", "Write what the tenant does or does not do."),
                 .blocks = true}};
    std::vector<ClauseQuestion> all;
    const auto ask = [&](ClauseDoubt doubt, const QString& words, const QString& sentence, bool blocks = false) {
        all.push_back({.doubt = doubt, .words = words, .sentence = sentence, .blocks = blocks});
    };
    if (const QString hit = treatmentWords(clause.text); !hit.isEmpty())
        ask(Treatment, hit,
            QCoreApplication::translate("Clauses", "“%1”: nobody can be obliged to be treated. You may ask that help "
                                                   "is let in; whether it is taken, the tenant decides.")
                .arg(hit),
            true);
    if (const QString hit = generalWords(clause.text); !hit.isEmpty())
        ask(TooGeneral, hit,
            QCoreApplication::translate("Clauses", "“%1” is too general: what exactly, when, where? A court rejected "
                                                   "a directive that only said that there must be no nuisance.")
                .arg(hit));
    if (!tellsWhen(clause))
        ask(When, {}, QCoreApplication::translate("Clauses", "When does it hold? Choose days and hours, or all days."));
    if (!tellsWhere(clause))
        ask(Where, {}, QCoreApplication::translate("Clauses", "Where does it hold, or towards whom?"));
    if (clause.watcher.isEmpty())
        ask(WhoWatches, {}, QCoreApplication::translate("Clauses", "Who can see or hear whether it is kept?"));
    else if (clause.watchHow.isEmpty())
        ask(How, {}, QCoreApplication::translate("Clauses", "How is that followed: by log, visit, call?"));
    if (const QString hit = absoluteWords(clause); !hit.isEmpty())
        ask(Absolute, hit,
            QCoreApplication::translate("Clauses", "“%1”: does that go too far? Say how much, or when, it may not.")
                .arg(hit));
    if (const QString hit = moneyWords(clause.text); !hit.isEmpty() && kind == DirectiveKind::Voluntary)
        ask(Money, hit,
            QCoreApplication::translate("Clauses", "“%1”: an amount does not belong in a clause. Only a court or a "
                                                   "mayor imposes one; a penalty clause stands apart, with a maximum.")
                .arg(hit));
    return all;
}

bool isMeasurable(const DirectiveClause& clause, DirectiveKind kind)
{
    const auto questions = questionsOf(clause, kind);
    return questions.empty() || (clause.confirmed && std::ranges::none_of(questions, &ClauseQuestion::blocks));
}

} // namespace woonrust
