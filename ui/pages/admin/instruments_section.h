// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instrument.h"
#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace woonrust::ui {

class Card;
class TagField;

// The catalogue of instruments: what can be done, of which kind it is, when, what the law asks, with which letters, and
// who may use it. One that is in use is switched off, never removed.
class InstrumentsSection final : public AdminSection {
    Q_OBJECT

public:
    explicit InstrumentsSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    [[nodiscard]] QWidget* makeForm();
    void load();
    void showList();
    void showInstrument();
    void startNew();
    void follow();
    void switchOnOrOff();
    void remove();
    [[nodiscard]] Instrument typed() const;
    [[nodiscard]] QString draftKey() const;
    void openDraft(const QString& key);

    FieldErrors m_errors;
    QListWidget* m_list;
    Card* m_card;
    QLineEdit* m_nameNl;
    QLineEdit* m_nameEn;
    QList<QCheckBox*> m_kinds; // as instrumentKinds()
    QList<QCheckBox*> m_roles; // as rolesOffered()
    QPlainTextEdit* m_whenNl;
    QPlainTextEdit* m_whenEn;
    QPlainTextEdit* m_legalNl;
    QPlainTextEdit* m_legalEn;
    TagField* m_letters;
    QLabel* m_source;
    QPushButton* m_save;
    QPushButton* m_switch;
    QPushButton* m_remove;
    std::vector<Instrument> m_instruments;
    Instrument m_shown; // as it was read; a new one has no code
    QString m_select;   // code to go to once the list is read again
    Generation m_generation;
};

} // namespace woonrust::ui
