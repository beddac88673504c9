// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter_template.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace woonrust::ui {

class BlockList;
class BlockText;

// A template of a letter as it is being edited: what it is, its blocks, and what is wrong with it, as one types.
class LetterTemplateEditor final : public QWidget {
    Q_OBJECT

public:
    explicit LetterTemplateEditor(AppContext& context, QWidget* parent = nullptr);

    void setTemplate(const LetterTemplate& letter);
    [[nodiscard]] const LetterTemplate& letter() const { return m_letter; }
    [[nodiscard]] int block() const { return m_block; }
    [[nodiscard]] const std::vector<LetterFault>& faults() const { return m_faults; }

Q_SIGNALS:
    void edited();
    void blockChosen();

private:
    void makeHead(QWidget* into);
    void makeBlocks(QWidget* into);
    void fill();
    void fillBlock();
    void take();
    void takeBlock();
    void check();
    void chooseBlock(int block);
    void moveBlock(int from, int to);
    void addBlock();
    void removeBlock();
    void goTo(const LetterFault& fault);
    void touched();

    AppContext& m_context;
    LetterTemplate m_letter;
    std::vector<LetterFault> m_faults;
    int m_block = 0;
    bool m_filling = false;
    QLineEdit* m_nameNl;
    QLineEdit* m_nameEn;
    QLineEdit* m_purposeNl;
    QLineEdit* m_purposeEn;
    QLineEdit* m_source;
    QComboBox* m_to;
    QComboBox* m_contact;
    QComboBox* m_sending;
    QLineEdit* m_subject;
    BlockList* m_blocks;
    QLineEdit* m_blockNl;
    QLineEdit* m_blockEn;
    QLineEdit* m_heading;
    BlockText* m_text;
    QCheckBox* m_optional;
    QCheckBox* m_atStart;
    QComboBox* m_insert;
    QPushButton* m_remove;
    QLabel* m_faultTitle;
    QListWidget* m_faultList;
};

} // namespace woonrust::ui
