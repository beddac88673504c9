// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/missing_glyphs.h"

#include "ui/print/page_style.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <algorithm>

namespace woonrust::print {

using namespace Qt::StringLiterals;

namespace {

// The fonts of the pages that this computer has, each without help of another.
std::vector<QFontMetricsF> fontsOfPages()
{
    std::vector<QFontMetricsF> fonts;
    const QFont body = pageStyle().body;
    for (const QString& family : body.families()) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        QFont alone = body;
        alone.setFamilies({family});
        alone.setStyleStrategy(QFont::NoFontMerging);
        fonts.emplace_back(alone);
    }
    if (fonts.empty()) {
        QFont any = body;
        any.setStyleStrategy(QFont::NoFontMerging);
        fonts.emplace_back(any);
    }
    return fonts;
}

// What leaves no ink: spaces, and what only says how letters join or break.
bool isUnseen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return code >= 0xFE00 && code <= 0xFE0F; // how the character before it is drawn
    }
}

QString missingIn(const QString& text, const std::vector<QFontMetricsF>& fonts)
{
    QString missing;
    for (const char32_t code : text.toUcs4()) {
        if (code < 0x7F || isUnseen(code) ||
            std::ranges::any_of(fonts, [&](const QFontMetricsF& font) { return font.inFontUcs4(code); }))
            continue;
        if (const QString one = QString::fromUcs4(&code, 1); !missing.contains(one))
            missing += one;
    }
    return missing;
}

} // namespace

QString missingGlyphs(const QString& text)
{
    return missingIn(text, fontsOfPages());
}

QStringList missingGlyphs(const Letter& letter)
{
    const std::vector<QFontMetricsF> fonts = fontsOfPages();
    QStringList places;
    const auto look = [&](const QString& text, const QString& place) {
        if (const QString missing = missingIn(text, fonts); !missing.isEmpty())
            places << QCoreApplication::translate("MissingGlyphs", "“%1” in “%2”").arg(missing, place);
    };
    for (const Addressee& one : letter.addressees)
        look(one.name + one.address.join(u' '),
             QCoreApplication::translate("MissingGlyphs", "To, as it stands on the envelope"));
    look(letter.subject, QCoreApplication::translate("MissingGlyphs", "Subject"));
    for (std::size_t i = 0; i < letter.blocks.size(); ++i)
        if (const WrittenBlock& block = letter.blocks[i]; block.in)
            look(block.heading + block.text,
                 QCoreApplication::translate("MissingGlyphs", "Block %1 of the text").arg(i + 1));
    for (const QString& field : fieldsOf(letter))
        if (const auto value = letter.values.find(field); value != letter.values.end())
            look(value->second.items.join(u' '), labelOf(field));
    places.removeDuplicates();
    return places;
}

} // namespace woonrust::print
