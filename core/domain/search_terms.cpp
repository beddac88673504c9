// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/search_terms.h"

#include "domain/address.h"
#include "domain/phone.h"
#include "domain/text_fold.h"

#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTyped = 500; // characters; no question is longer
constexpr std::size_t mostParts = 4; // of a house number with its additions
constexpr qsizetype longestAddition = 4;

struct Word {
    QString text;
    bool tight = false; // follows the one before without a space: "131Z-1"
};

std::vector<Word> wordsOf(const QString& folded)
{
    std::vector<Word> words;
    QString word;
    bool tight = false;
    for (const QChar c : folded + u' ') {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
            continue;
        }
        if (!word.isEmpty()) {
            words.push_back({.text = word, .tight = tight});
            word.clear();
            tight = true;
        }
        if (c.isSpace() || c == u',')
            tight = false;
    }
    return words;
}

bool isNumber(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

// "131z1" as 131, z and 1.
QStringList partsOf(const QString& word)
{
    QStringList parts;
    for (const QChar c : word) {
        if (parts.isEmpty() || parts.last().back().isDigit() != c.isDigit())
            parts << QString(c);
        else
            parts.last() += c;
    }
    return parts;
}

// Each way to write parts apart or together, as phrases: "131 z", "131z".
std::vector<SearchTerm::Writing> gluings(const QStringList& parts)
{
    std::vector<SearchTerm::Writing> writings;
    const unsigned ways = 1U << (parts.size() - 1);
    for (unsigned way = 0; way < ways; ++way) {
        QStringList phrase{parts.first()};
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if ((way >> (i - 1)) & 1U)
                phrase.last() += parts[i];
            else
                phrase << parts[i];
        }
        writings.push_back({phrase});
    }
    return writings;
}

// "1e" and "burg" also stand in full.
void addFull(SearchTerm& term, const QString& word)
{
    if (const QString full = fullStreetWord(word); full != word)
        term.writings.push_back({{full}});
}

SearchTerm termOfWord(const QString& word)
{
    SearchTerm term;
    if (isNumber(word)) {
        term.writings.push_back({{word}});
        // "905" is M26-00905, a task or text "0905".
        for (const int width : {4, 5})
            if (word.size() < width && !word.startsWith(u'0') && word.size() > 1)
                term.writings.push_back({{word.rightJustified(width, u'0')}});
        return term;
    }
    for (const QString& spelling : spellingsOf(word))
        term.writings.push_back({{spelling}});
    addFull(term, word);
    return term;
}

SearchTerm termOfPhone(const QString& digits, const QStringList& asTyped)
{
    SearchTerm term{.writings = {{{digits}}}};
    SearchTerm::Writing words;
    for (const QString& word : asTyped)
        words.push_back({word});
    if (!words.empty())
        term.writings.push_back(words);
    return term;
}

} // namespace

std::vector<SearchTerm> searchTerms(const QString& typed)
{
    QString text = typed.first(std::min(typed.size(), mostTyped)).simplified();
    if (const auto digits = readPhone(text))
        return {termOfPhone(*digits, searchWords(text))};
    std::vector<SearchTerm> terms;
    if (const auto digits = takePhone(text))
        terms.push_back(termOfPhone(*digits, {}));
    const std::vector<Word> words = wordsOf(foldForSearch(text));
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString& word = words[i].text;
        if (!word.front().isDigit()) {
            terms.push_back(termOfWord(word));
            continue;
        }
        QStringList parts = partsOf(word);
        while (i + 1 < words.size() && words[i + 1].tight && words[i + 1].text.size() <= longestAddition &&
               std::size_t(parts.size()) < mostParts)
            parts << partsOf(words[++i].text);
        if (parts.size() > 1 && std::size_t(parts.size()) <= mostParts) {
            terms.push_back({.writings = gluings(parts)});
            addFull(terms.back(), word);
        } else if (parts.size() == 1 && i + 1 < words.size() && words[i + 1].text.size() <= longestAddition) {
            // A space tells less: "12 bis" may be an addition, "12 uur" two words. Either will do.
            const QString& next = words[++i].text;
            terms.push_back({.writings = {{{word}, {next}}, {{word + next}}}});
        } else {
            terms.push_back(termOfWord(word));
        }
    }
    return terms;
}

QString extraSearchWords(const QString& text)
{
    QStringList extra;
    const auto isPlain = [](const QString& word) {
        return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
    };
    QString word;
    const auto finish = [&] {
        if (word.contains(u'\'') && word.size() > 2)
            extra << searchWords(QString(word).remove(u'\''));
        if (!isPlain(word)) {
            QString bare;
            for (const QChar c : word.normalized(QString::NormalizationForm_D))
                if (!c.isMark())
                    bare += c;
            if (!isPlain(bare) || word.contains(u'ÿ', Qt::CaseInsensitive))
                extra << searchWords(word);
        }
        word.clear();
    };
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else if (u"'’‘"_s.contains(c))
            word += u'\'';
        else if (!word.isEmpty())
            finish();
    }
    extra << phonesIn(text);
    extra.removeDuplicates();
    extra.removeAll(QString());
    return extra.join(u' ');
}

} // namespace woonrust
