// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/office/letter_templates.h"
#include "ui/pages/admin/section.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace woonrust::ui {

class DateTimeField;
class LetterPreview;
class LetterTemplateEditor;
class LookupField;

// The letters as templates, each with its versions: edit one, see beside it how it reads, as it is or in a real
// dossier, keep it as the next version, and put that in force from a day on.
class LettersSection final : public AdminSection {
    Q_OBJECT

public:
    explicit LettersSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    [[nodiscard]] QWidget* makeEditor();
    [[nodiscard]] QWidget* makePreview();
    void load();
    void showList();
    void showChosen();
    void showState();
    void followPages();
    void goToDraft(const QString& key);
    void startNew();
    void beginNew(const QString& code);
    void putInForce();
    void removeChosen();
    void done(const Result<void>& result, const QString& notice);
    [[nodiscard]] const letter_templates::StoredLetterTemplate* chosen() const;
    [[nodiscard]] QString stateOf(const letter_templates::StoredLetterTemplate& stored) const;
    [[nodiscard]] QString draftKey() const;

    std::vector<letter_templates::StoredLetterTemplate> m_templates;
    letter_templates::StoredLetterTemplate m_shown; // a new letter has no id
    QString m_wanted;          // code and version of one with a draft, to go to when the list is there
    LetterTemplateId m_select; // to choose when the list is there
    Generation m_generation;
    QListWidget* m_list;
    QLabel* m_state;
    QWidget* m_force;
    DateTimeField* m_from;
    QPushButton* m_putInForce;
    QPushButton* m_remove;
    QPushButton* m_save;
    LetterTemplateEditor* m_editor;
    LookupField* m_dossier;
    LetterPreview* m_preview;
};

} // namespace woonrust::ui
