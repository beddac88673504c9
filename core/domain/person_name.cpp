// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/person_name.h"

#include "domain/text_fold.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (const QString simple = part.simplified(); !simple.isEmpty())
            filled << simple;
    }
    return filled.join(separator);
}

// Words that stand before a last name and are no part of its order: the Dutch ones, and those of other languages that
// are usual in the Netherlands.
bool isInfix(const QString& word)
{
    static const QStringList infixes = {
        u"aan"_s, u"af"_s,    u"al"_s,  u"bij"_s,   u"bin"_s, u"d'"_s,   u"da"_s,  u"de"_s,  u"degli"_s,
        u"del"_s, u"della"_s, u"den"_s, u"der"_s,   u"des"_s, u"di"_s,   u"die"_s, u"do"_s,  u"dos"_s,
        u"du"_s,  u"el"_s,    u"het"_s, u"'t"_s,    u"t'"_s,  u"ibn"_s,  u"in"_s,  u"la"_s,  u"las"_s,
        u"le"_s,  u"les"_s,   u"lo"_s,  u"onder"_s, u"op"_s,  u"over"_s, u"'s"_s,  u"te"_s,  u"ten"_s,
        u"ter"_s, u"thoe"_s,  u"tot"_s, u"uijt"_s,  u"uit"_s, u"van"_s,  u"vom"_s, u"von"_s, u"voor"_s,
        u"zu"_s,  u"zum"_s,   u"zur"_s, u"v.d."_s,  u"v/d"_s, u"vd"_s};
    return infixes.contains(foldForSearch(word));
}

QString infixAsWritten(const QString& word)
{
    const QString folded = foldForSearch(word);
    if (folded == u"v.d."_s || folded == u"v/d"_s || folded == u"vd"_s)
        return u"van der"_s;
    return word.toLower();
}

bool isTitle(const QString& word)
{
    static const QStringList titles = {u"dhr"_s, u"heer"_s, u"mevr"_s,    u"mevrouw"_s, u"meneer"_s,
                                       u"mw"_s,  u"fam"_s,  u"familie"_s, u"dr"_s,      u"drs"_s,
                                       u"ing"_s, u"ir"_s,   u"mr"_s,      u"prof"_s};
    return titles.contains(foldForSearch(word).remove(u'.'));
}

bool isInitials(const QString& word)
{
    static const QRegularExpression dotted(uR"(^(\p{L}{1,3}\.)+(\p{L}\.?)?$)"_s);
    static const QRegularExpression capitals(uR"(^\p{Lu}{1,3}$)"_s);
    static const QRegularExpression letter(uR"(^\p{L}$)"_s);
    return dotted.match(word).hasMatch() || capitals.match(word).hasMatch() || letter.match(word).hasMatch();
}

QString asInitials(const QString& word)
{
    if (word.contains(u'.'))
        return word.endsWith(u'.') ? word : word + u'.';
    QString initials;
    if (isInitials(word)) {
        for (const QChar c : word)
            initials += c.toUpper() + u"."_s;
        return initials;
    }
    // A given name; each part of a double one counts: Anne-Marie is A.M.
    for (const QString& part : word.split(u'-', Qt::SkipEmptyParts)) {
        const bool dutchIj = part.startsWith("ij"_L1, Qt::CaseInsensitive);
        initials += (dutchIj ? u"IJ"_s : QString(part.front().toUpper())) + u'.';
    }
    return initials;
}

QString capitalised(const QString& name)
{
    QString out;
    for (const QString& word : name.split(u' ')) {
        QStringList parts;
        for (QString part : word.split(u'-')) {
            if (!part.isEmpty() && !isInfix(part)) {
                if (part.startsWith("ij"_L1))
                    part.replace(0, 2, u"IJ"_s);
                else
                    part[0] = part.front().toUpper();
            }
            parts << part;
        }
        out += (out.isEmpty() ? u""_s : u" "_s) + parts.join(u'-');
    }
    return out;
}

} // namespace

QString displayName(const QString& initials, const QString& infix, const QString& lastName)
{
    return joined({initials, infix, lastName}, u" "_s);
}

QString sortName(const QString& initials, const QString& infix, const QString& lastName)
{
    return foldForSearch(joined({lastName, infix, initials}, u", "_s));
}

NameParts splitName(const QString& name)
{
    QString text = name.simplified();
    text.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'`', u'\'');
    const bool lower = text == text.toLower();
    NameParts parts;
    QString last;
    QStringList words;
    // As a list writes it: "Horst, T. van der".
    if (const qsizetype comma = text.indexOf(u','); comma > 0) {
        last = text.first(comma).simplified();
        words = text.sliced(comma + 1).split(u' ', Qt::SkipEmptyParts);
    } else {
        words = text.split(u' ', Qt::SkipEmptyParts);
    }
    while (words.size() > 1 && isTitle(words.first()))
        words.removeFirst();
    const auto takeInfix = [&] {
        QStringList infix;
        // The last word is the name itself, also when it looks like one of these.
        while (words.size() > (last.isEmpty() ? 1 : 0) && isInfix(words.first()))
            infix << infixAsWritten(words.takeFirst());
        return infix.join(u' ');
    };
    const auto firstInfix =
        std::ranges::find_if(words.begin(), words.end(), [](const QString& word) { return isInfix(word); });
    // What stands before the infix are given names; without one, all words but the last.
    qsizetype given = firstInfix != words.end() ? firstInfix - words.begin() : words.size() - (last.isEmpty() ? 1 : 0);
    if (firstInfix != words.end() && last.isEmpty() && firstInfix == words.end() - 1)
        given = words.size() - 1;
    for (qsizetype i = 0; i < given; ++i)
        parts.initials += asInitials(words.takeFirst());
    parts.infix = takeInfix();
    if (last.isEmpty())
        last = words.join(u' ');
    else if (!words.isEmpty())
        parts.initials += words.join(QString());
    parts.lastName = lower ? capitalised(last) : last;
    return parts;
}

QStringList nameWords(const QString& initials, const QString& infix, const QString& lastName)
{
    QStringList words = searchWords(lastName + u' ' + infix + u' ' + initials);
    words << searchWords(QString(initials).remove(u'.').remove(u' '));
    // Of a name with an apostrophe, what people type without it: "dangelo".
    for (const QString& word : foldForSearch(lastName).split(u' ', Qt::SkipEmptyParts))
        if (word.contains(u'\''))
            words << searchWords(QString(word).remove(u'\''));
    words.removeDuplicates();
    return words;
}

} // namespace woonrust
