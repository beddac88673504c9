// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "ui/context/app_context.h"
#include "ui/pages/form.h"
#include "ui/pages/letters/block_list.h"

#include <QJsonObject>
#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class AddresseeField;
class BlockText;
class DateTimeField;
class LetterFields;

// The left side of the writing page: whom, when, how it is sent, the fields, and the blocks with the text of the one
// that is chosen.
class LetterForm final : public QScrollArea {
    Q_OBJECT

public:
    LetterForm(AppContext& context, InlineMessage* bar, QWidget* parent = nullptr);

    // Shows a draft, with whom it may go to.
    void show(const letters::LetterView& view, const std::vector<letters::Choice>& choices);
    using QScrollArea::show;
    // As it is written now.
    [[nodiscard]] const Letter& letter() const { return m_letter; }
    // What can be written in it, for comparing and for keeping.
    [[nodiscard]] static QJsonObject contentOf(const Letter& letter);
    void setContent(const QJsonObject& content);
    // What the case says, read again: fields that were not typed get these values.
    void takeValues(const LetterValues& values);
    // What was shown is stored now, as this: spaces at ends are gone, and what no field uses.
    void takeStored(const Letter& letter);
    // The block that is being written: its index in the letter.
    [[nodiscard]] int block() const { return m_block; }
    void goToField(const QString& field);
    void showError(const Error& error) { m_errors.show(error); }
    void clearErrors() { m_errors.clear(); }
    // To where one starts to write: the first empty field, or the text.
    void startTyping();

Q_SIGNALS:
    void edited();
    void blockChosen();

private:
    void fill();
    void fillBlock();
    void makeBlocks(QVBoxLayout* layout);
    void chooseBlock(int block);
    void moveBlock(int from, int to);
    void addBlock();
    void removeBlock(int block);
    void backToStandard();
    void takeBlockText();
    void touched();
    void follow();
    [[nodiscard]] std::vector<BlockLine> lines() const;
    [[nodiscard]] const LetterBlock* standardOf(const WrittenBlock& block) const;
    [[nodiscard]] WrittenBlock& current() { return m_letter.blocks[std::size_t(m_block)]; }

    AppContext& m_context;
    FieldErrors m_errors;
    Letter m_letter;
    LetterTemplate m_says;
    int m_block = 0;
    bool m_filling = false;
    QLabel* m_name;
    DateTimeField* m_day;
    QComboBox* m_sending;
    AddresseeField* m_to;
    QLineEdit* m_subject;
    LetterFields* m_fields;
    QPushButton* m_allFields;
    BlockList* m_blocks;
    QLabel* m_textLabel;
    QLineEdit* m_heading;
    BlockText* m_text;
    QLabel* m_warnings;
    QPushButton* m_standard;
    QPushButton* m_remove;
    QComboBox* m_insert;
};

} // namespace woonrust::ui
