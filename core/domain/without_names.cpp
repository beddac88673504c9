// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/without_names.h"

#include "domain/phone.h"
#include "domain/text_fold.h"

#include <QRegularExpression>
#include <algorithm>
#include <ranges>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 2;

// A text as it is searched, and where each of its characters comes from.
struct Folded {
    QString text;
    std::vector<qsizetype> from;
};

Folded folded(const QString& text)
{
    Folded all;
    all.text.reserve(text.size());
    all.from.reserve(std::size_t(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isMark())
            continue;
        QString plain = c.isSpace() ? u" "_s : c.unicode() < 0x80 ? QString(c.toLower()) : foldForSearch(c);
        if (plain.isEmpty() || c.isSurrogate())
            plain = c;
        all.text += plain;
        all.from.insert(all.from.end(), std::size_t(plain.size()), at);
    }
    return all;
}

// The digits, whatever people put between them, with the country or without.
QString phonePattern(const QString& phone)
{
    const QString between = uR"([ ().\-/\x{2010}-\x{2015}]{0,3})"_s;
    QString digits = phoneDigits(phone);
    QString begin;
    if (digits.startsWith("00"_L1)) {
        begin = u"(?:(?:\\+|00)%1)?"_s.replace("%1"_L1, between);
        digits.remove(0, 2);
    } else if (digits.startsWith(u'0')) {
        begin = u"(?:(?:(?:\\+|00)%1)?3%11%1(?:\\(?0%1)?|\\(?0%1)?"_s.replace("%1"_L1, between);
        digits.remove(0, 1);
    }
    QStringList each;
    for (const QChar digit : std::as_const(digits))
        each << QString(digit);
    return u"(?<![\\p{N}+])"_s + begin + each.join(between) + u"(?!\\p{N})"_s;
}

QString wordPattern(const QString& name)
{
    QString all;
    for (const QString& word : foldForSearch(name).split(u' ')) {
        if (!all.isEmpty()) // "Lijsterhof nr. 12"
            all += word.front().isDigit() ? u"[ ,]+(?:(?:nr|no|nummer)\\.? *)?"_s : u" +"_s;
        all += QRegularExpression::escape(word)
                   .replace(u"\\-"_s, u"[- ]?"_s)
                   .replace(u"\\@"_s, u" *(?:@|\\(at\\)|\\[at\\]) *"_s);
    }
    // The house next door, 12-B, is another one.
    const QString end = name.back().isDigit() ? u"(?!-?[\\p{L}\\p{N}])"_s : u"(?![\\p{L}\\p{N}])"_s;
    return u"(?<![\\p{L}\\p{N}])"_s + all + end;
}

} // namespace

std::vector<NameInText> namesIn(const QString& text, const QStringList& names)
{
    QStringList longestFirst;
    for (const QString& name : names)
        if (const QString simple = name.simplified(); simple.size() >= shortest && !foldForSearch(simple).isEmpty())
            longestFirst << simple;
    longestFirst.removeDuplicates();
    std::ranges::stable_sort(longestFirst, std::greater<>(), [](const QString& name) { return name.size(); });
    const Folded all = folded(text);
    std::vector<NameInText> found;
    for (const QString& name : std::as_const(longestFirst)) {
        const QRegularExpression pattern(isPhoneNumber(name) ? phonePattern(name) : wordPattern(name),
                                         QRegularExpression::UseUnicodePropertiesOption);
        for (const auto& match : pattern.globalMatch(all.text)) {
            const qsizetype start = all.from[std::size_t(match.capturedStart())];
            qsizetype end = all.from[std::size_t(match.capturedEnd()) - 1] + 1;
            while (end < text.size() && text[end].isMark())
                ++end;
            if (std::ranges::none_of(
                    found, [&](const NameInText& one) { return start < one.start + one.length && one.start < end; }))
                found.push_back({.start = start, .length = end - start});
        }
    }
    std::ranges::sort(found, {}, &NameInText::start);
    return found;
}

QString withoutNames(const QString& text, const QStringList& names)
{
    QString result = text;
    for (const NameInText& one : namesIn(text, names) | std::views::reverse)
        result.replace(one.start, one.length, u"[…]"_s);
    return result;
}

} // namespace woonrust
