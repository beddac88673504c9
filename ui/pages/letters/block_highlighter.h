// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace woonrust::ui {

class Spelling;

// Colours what stands in a block of a letter: fields, names that are none, words that do not belong there, and words
// that are misspelled.
class BlockHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit BlockHighlighter(QPlainTextEdit* text);

    void setPalette(const QPalette& palette);
    void setWarning(bool warns);
    void setSpelling(Spelling* spelling); // null: off

protected:
    void highlightBlock(const QString& text) override;

private:
    QPalette m_palette;
    Spelling* m_spelling = nullptr;
    bool m_warns = true;
};

} // namespace woonrust::ui
