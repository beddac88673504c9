// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace woonrust::ui {

class InlineMessage;
class TagField;

// Whom a letter goes to: chosen from those of the case while one types, or typed with an address.
class AddresseeField final : public QWidget {
    Q_OBJECT

public:
    explicit AddresseeField(QWidget* parent = nullptr);

    void setChoices(const std::vector<letters::Choice>& choices);
    void setAddressees(const std::vector<Addressee>& addressees);
    [[nodiscard]] const std::vector<Addressee>& addressees() const { return m_addressees; }

Q_SIGNALS:
    void changed(); // by the user

private:
    void showTags();
    void take();
    void addTyped();

    std::vector<letters::Choice> m_choices;
    std::vector<Addressee> m_addressees;
    TagField* m_tags;
    QPushButton* m_other;
    QWidget* m_typed;
    InlineMessage* m_wrong;
    QLineEdit* m_name;
    QPlainTextEdit* m_address;
    QLineEdit* m_email;
};

// "T. Ravenstein · Berkenkamp 6 · tenant".
[[nodiscard]] QString addresseeText(const Addressee& addressee, const QString& capacity);

} // namespace woonrust::ui
