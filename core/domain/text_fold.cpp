// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// What people type for an apostrophe. Taken apart, ´ would be a space and an accent.
QString withStraightApostrophes(QString text)
{
    for (QChar& c : text)
        if (u"‘’‛`´ʹʼ′"_s.contains(c))
            c = u'\'';
    return text;
}

// Letters that have no accent to take off, and other scripts. Made once per thread: making one takes milliseconds.
QString transliterated(const QString& text)
{
    thread_local const std::unique_ptr<icu::Transliterator> toPlain = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; Latin-ASCII; NFKD; [:Mark:] Remove", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!toPlain)
        return text;
    icu::UnicodeString plain(reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size()));
    toPlain->transliterate(plain);
    return QString(reinterpret_cast<const QChar*>(plain.getBuffer()), plain.length());
}

} // namespace

QString foldForSearch(const QString& text)
{
    const QString simple = withStraightApostrophes(text.simplified());
    if (isAscii(simple))
        return simple.toLower();
    // The quick way for what is only accents: most names and texts.
    QString whole = simple;
    whole.replace(u'ÿ', u"ij"_s).replace(u'Ÿ', u"ij"_s);
    QString bare;
    bare.reserve(whole.size());
    for (const QChar c : whole.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            bare += c;
    if (!isAscii(bare))
        bare = transliterated(bare);
    // Lower case last: the capital of ß and letters of other scripts have become plain ones by now.
    return withStraightApostrophes(bare).toLower().simplified();
}

QStringList searchWords(const QString& text)
{
    const QString folded = foldForSearch(text);
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && !words.contains(word))
            words << word;
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

QStringList spellingsOf(const QString& word)
{
    QStringList spellings{word};
    for (const QString& other : {QString(word).replace(u"ij"_s, u"y"_s), QString(word).replace(u"y"_s, u"ij"_s)})
        if (!spellings.contains(other))
            spellings << other;
    return spellings;
}

} // namespace woonrust
