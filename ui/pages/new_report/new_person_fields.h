// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace woonrust::ui {

class FieldErrors;

// The name and telephone number of a reporter who is not in the register yet.
class NewPersonFields final : public QWidget {
    Q_OBJECT

public:
    explicit NewPersonFields(FieldErrors& errors, QWidget* parent = nullptr);

    void clear();
    // "T. van der Horst": the last word is the name, one with a point the initials, what stands between the prefix.
    void setName(const QString& typed);
    [[nodiscard]] Person person() const;
    void writeTo(QJsonObject& content) const;
    void readFrom(const QJsonObject& content);
    void startTyping(); // at what is not known yet: the telephone number

Q_SIGNALS:
    void changed(); // by the user

private:
    QLineEdit* m_initials;
    QLineEdit* m_infix;
    QLineEdit* m_lastName;
    QLineEdit* m_phone;
};

} // namespace woonrust::ui
