// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace woonrust::ui {

class AppContext;
class BlockHighlighter;
class Spelling;

// The text of a block of a letter, with its fields in braces. Fields stand out, a name that is no field is marked as
// wrong, as are words that do not belong in a letter; misspelled words have a wavy line, and their menu offers what may
// be meant. Spelling can be turned off there, for good.
class BlockText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit BlockText(AppContext& context, QWidget* parent = nullptr);

    // Of the letter: "nl" or "en".
    void setLanguage(const QString& language);
    // Whether words that do not belong in a letter are marked.
    void setWarning(bool warns);
    // Puts {name} at the cursor.
    void insertField(const QString& name);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void openMenu(const QPoint& where, const QTextCursor& word, const QStringList& instead);
    [[nodiscard]] bool spells() const;
    void setSpells(bool on);

    AppContext& m_context;
    QString m_language;
    Spelling* m_spelling = nullptr;
    BlockHighlighter* m_highlighter;
};

} // namespace woonrust::ui
