// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace woonrust::ui {

enum class Requirement { Optional, Required };

// A label above a field, with the field's error or hint below it. The label's mnemonic ("&Reporter") goes to the field,
// the field gets the label as its accessible name and the error as its description.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString& label, QWidget* field, Requirement requirement = Requirement::Optional,
              QWidget* parent = nullptr);

    // What is wrong and what to do; an empty text takes the error away.
    void setError(const QString& error);
    [[nodiscard]] QString error() const;
    // A quiet line of help, shown while there is no error.
    void setHint(const QString& hint);
    [[nodiscard]] QWidget* field() const { return m_field; }

private:
    void showBelow();

    QLabel* m_label;
    QWidget* m_field;
    QLabel* m_below;
    QString m_error;
    QString m_hint;
};

} // namespace woonrust::ui
