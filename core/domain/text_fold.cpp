// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

// Letters that Unicode does not take apart into a letter and an accent.
void appendPlain(QString& out, QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        out += "ss"_L1;
        break;
    case u'ø':
        out += u'o';
        break;
    case u'æ':
        out += "ae"_L1;
        break;
    case u'œ':
        out += "oe"_L1;
        break;
    case u'ł':
        out += u'l';
        break;
    case u'đ':
    case u'ð':
        out += u'd';
        break;
    case u'ı':
        out += u'i';
        break;
    case u'‘':
    case u'’':
    case u'`':
    case u'´':
        out += u'\'';
        break;
    default:
        out += c;
    }
}

} // namespace

QString foldForSearch(const QString& text)
{
    const QString simple = text.simplified();
    const bool ascii = std::ranges::all_of(simple, [](QChar c) { return c.unicode() < 0x80 && c != u'`'; });
    if (ascii)
        return simple.toLower();
    // ´ is an apostrophe that people type; taken apart it would be a space and an accent.
    const QString parted = QString(simple).replace(u'´', u'\'').normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(parted.size());
    for (const QChar c : parted) {
        if (!c.isMark())
            bare += c;
    }
    QString folded;
    folded.reserve(bare.size());
    for (const QChar c : bare.toLower())
        appendPlain(folded, c);
    return folded.simplified();
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

} // namespace woonrust
