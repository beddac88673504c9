// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace woonrust::ui {

class Card;
class DateTimeField;

// The code lists: every list, its values in order, and one value to rename, retire, move or remove. VERA's values are
// marked; what a rule of the program needs cannot go.
class ListsSection final : public AdminSection {
    Q_OBJECT

public:
    explicit ListsSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    [[nodiscard]] QWidget* makeValues();
    [[nodiscard]] QWidget* makeDetail();
    void showLists();
    void showValues();
    void showDetail();
    void startNew();
    void openDraft(const QString& key);
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] bool daysAreValid();
    void move(int by);
    void retireOrOffer();
    void remove();
    [[nodiscard]] QString list() const;
    [[nodiscard]] const CodeValue* chosen() const; // none while a new value is typed
    [[nodiscard]] QString state(const CodeValue& value) const;
    void write(const std::function<Result<void>(Session&)>& work, const QString& said,
               const std::function<void(Session&)>& undo = {});

    FieldErrors m_errors;
    QListWidget* m_lists;
    Card* m_valuesCard;
    QTableWidget* m_values;
    Card* m_detailCard;
    QLineEdit* m_nameNl;
    QLineEdit* m_nameEn;
    DateTimeField* m_from;
    DateTimeField* m_until;
    QLabel* m_about;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_save;
    QPushButton* m_retire;
    QPushButton* m_remove;
    std::vector<CodeValue> m_shown;
    QString m_select; // the code to choose once the list was read again
    bool m_new = false;
};

} // namespace woonrust::ui
