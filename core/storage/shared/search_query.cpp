// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shared/search_query.h"

#include "domain/search_terms.h"

#include <QStringList>
#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestIndexedBeginning = 3; // of the index's own lists of beginnings
constexpr int mostWords = 40;              // of one beginning; more of them are rare ones, such as phone numbers

// The words in the index that begin with `start`, as far as mostWords + 1; each is found by a jump of its own.
QStringList wordsBeginningWith(Connection& db, const QString& start)
{
    static const QString lastOfAll = QString::fromUcs4(U"\U0010FFFF", 1);
    const QString end = start + lastOfAll;
    QStringList words;
    db.each(
        u"WITH RECURSIVE word (term) AS ("
        "SELECT (SELECT w.term FROM temp.search_word w WHERE w.term >= ? ORDER BY w.term LIMIT 1) UNION ALL "
        "SELECT (SELECT w.term FROM temp.search_word w WHERE w.term >= word.term || char(1) ORDER BY w.term LIMIT 1) "
        "FROM word WHERE word.term < ?) SELECT term FROM word WHERE term < ? LIMIT ?"_s,
        {start, end, end, mostWords + 1}, [&](const Row& row) { words << row.text(0); });
    return words;
}

QString quoted(const QString& word)
{
    return u'"' + word + u'"';
}

QString question(Connection& db, const SearchTerm::Phrase& phrase)
{
    const QString word = phrase.join(u' ');
    if (phrase.last().size() == 1)
        return quoted(word);
    // For a beginning that has no list of its own the index first gathers all places of all its words. Asked for the
    // words themselves it reads no more places than are wanted. Only plain letters are folded by us as it does.
    const bool isPlain = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
    if (phrase.size() == 1 && word.size() > longestIndexedBeginning && isPlain) {
        QStringList words = wordsBeginningWith(db, word.toLower());
        if (!words.isEmpty() && words.size() <= mostWords) {
            std::ranges::transform(words, words.begin(), quoted);
            return u'(' + words.join(u" OR "_s) + u')';
        }
    }
    return quoted(word) + u'*';
}

} // namespace

QString searchQuery(Connection& db, const QString& text)
{
    QStringList questions;
    for (const SearchTerm& term : searchTerms(text)) {
        QStringList writings;
        for (const SearchTerm::Writing& writing : term.writings) {
            QStringList phrases;
            for (const SearchTerm::Phrase& phrase : writing)
                phrases << question(db, phrase);
            writings << (phrases.size() > 1 ? u'(' + phrases.join(u" AND "_s) + u')' : phrases.first());
        }
        questions << (writings.size() > 1 ? u'(' + writings.join(u" OR "_s) + u')' : writings.first());
    }
    return questions.join(u" AND "_s);
}

} // namespace woonrust::storage
