// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/office/texts.h"
#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace woonrust::ui {

class Card;
class SegmentedChoice;

// The texts of letters, e-mails and calls: edit one with its placeholders, and see beside it how it reads with a
// made-up report filled in.
class TextsSection final : public AdminSection {
    Q_OBJECT

public:
    explicit TextsSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    [[nodiscard]] QWidget* makeEditor();
    [[nodiscard]] QWidget* makePreview();
    void load();
    void showList();
    void showText();
    void preview();
    void startNew();
    [[nodiscard]] texts::StandardText typed() const;
    [[nodiscard]] QString draftKey() const;
    void openDraft(const QString& key);

    FieldErrors m_errors;
    SegmentedChoice* m_language;
    QListWidget* m_list;
    Card* m_card;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QCheckBox* m_offered;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QComboBox* m_placeholders;
    QLabel* m_previewSubject;
    QLabel* m_previewBody;
    QLabel* m_missing;
    QPushButton* m_save;
    std::vector<texts::StandardText> m_texts;
    texts::StandardText m_shown; // as it was read; a new one has no id
    Generation m_generation;
    StandardTextId m_select;
};

} // namespace woonrust::ui
