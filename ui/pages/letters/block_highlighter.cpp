// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/block_highlighter.h"

#include "domain/letter_field.h"
#include "domain/letter_words.h"
#include "ui/pages/letters/spelling.h"
#include "ui/theme/colours.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

BlockHighlighter::BlockHighlighter(QPlainTextEdit* text)
    : QSyntaxHighlighter(text->document()), m_palette(text->palette())
{
}

void BlockHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

void BlockHighlighter::setWarning(bool warns)
{
    if (std::exchange(m_warns, warns) != warns)
        rehighlight();
}

void BlockHighlighter::setSpelling(Spelling* spelling)
{
    if (m_spelling)
        disconnect(m_spelling, nullptr, this, nullptr);
    m_spelling = spelling;
    if (spelling)
        connect(spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    rehighlight();
}

void BlockHighlighter::highlightBlock(const QString& text)
{
    const Colours& colours = coloursOf(m_palette);
    if (m_spelling) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(colours.missedText);
        for (const TextWord& word : wordsToSpell(text))
            if (m_spelling->isWrong(text.mid(word.start, word.length)))
                setFormat(int(word.start), int(word.length), wrong);
    }
    if (m_warns) {
        QTextCharFormat warned;
        warned.setForeground(colours.dueSoonText);
        warned.setBackground(colours.dueSoonGround);
        for (const WordWarning& warning : wordWarnings(text))
            setFormat(int(warning.start), int(warning.length), warned);
    }
    QTextCharFormat known;
    known.setForeground(colours.accent);
    known.setBackground(colours.accentGround);
    known.setFontWeight(QFont::DemiBold);
    QTextCharFormat unknown;
    unknown.setForeground(colours.missedText);
    unknown.setBackground(colours.missedGround);
    unknown.setFontUnderline(true);
    static const QRegularExpression braces(uR"(\{([^{}\s]+)\})"_s);
    for (const auto& match : braces.globalMatch(text))
        setFormat(int(match.capturedStart()), int(match.capturedLength()),
                  letterField(match.captured(1)) ? known : unknown);
}

} // namespace woonrust::ui
