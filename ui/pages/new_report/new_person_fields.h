// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "ui/context/app_context.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace woonrust::ui {

class FieldErrors;
class KnownPersons;
class LookupField;

// A reporter who is not in the register yet: the name taken apart, to be put right, and how to reach them. Persons who
// may be the same are offered while it is typed.
class NewPersonFields final : public QWidget {
    Q_OBJECT

public:
    NewPersonFields(AppContext& context, FieldErrors& errors, QWidget* parent = nullptr);

    void clear();
    // Takes a name as it was said apart: "Jan van der Berg-de Vries".
    void setName(const QString& typed);
    [[nodiscard]] Person person() const;
    [[nodiscard]] UnitId home() const; // when the address is one of ours
    void writeTo(QJsonObject& content) const;
    void readFrom(const QJsonObject& content);
    void startTyping(); // at what is not known yet: the telephone number
    // Names of persons that are offered as the same one.
    [[nodiscard]] const QStringList& doubles() const;

Q_SIGNALS:
    void changed(); // by the user
    // It is somebody who is known already.
    void knownChosen(woonrust::PersonId person, const QString& name);

private:
    void lookForKnown();

    QLineEdit* m_initials;
    QLineEdit* m_infix;
    QLineEdit* m_lastName;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    LookupField* m_address;
    KnownPersons* m_known;
};

} // namespace woonrust::ui
