// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/office/handbooks.h"
#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace woonrust::ui {

class Card;
class HandbookText;
class SegmentedChoice;

// The handbooks: their text as it is typed, with beside it how it reads. What Woonrust brings along can come back.
class HandbooksSection final : public AdminSection {
    Q_OBJECT

public:
    explicit HandbooksSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    void load();
    void showList();
    void showBook();
    void preview();
    void restore();
    void openDraft(const QString& key);
    void stored(const Result<int>& number, const QString& notice);
    [[nodiscard]] QString draftKey() const;

    FieldErrors m_errors;
    SegmentedChoice* m_language;
    QListWidget* m_list;
    Card* m_card;
    QPlainTextEdit* m_body;
    QLabel* m_version;
    HandbookText* m_preview;
    QPushButton* m_save;
    QPushButton* m_restore;
    std::vector<handbooks::Handbook> m_books;
    handbooks::Handbook m_shown; // as it was read
    Generation m_generation;
    QString m_select; // code
};

} // namespace woonrust::ui
