// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace woonrust::ui {

enum class Requirement { Optional, Required };

// A label above a field, with the field's error or hint below it. The label's mnemonic ("&Reporter") goes to the field,
// the field gets the label as its accessible name and the error as its description. Fields beside each other line up,
// also when one has an error. An empty label keeps the room of one (a check box in a row of fields).
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString& label, QWidget* field, Requirement requirement = Requirement::Optional,
              QWidget* parent = nullptr);

    void setLabel(const QString& label);
    [[nodiscard]] bool isRequired() const { return m_required; }
    // What is wrong and what to do; an empty text takes the error away.
    void setError(const QString& error);
    [[nodiscard]] QString error() const { return m_error; }
    // A quiet line of help, shown while there is no error.
    void setHint(const QString& hint);
    [[nodiscard]] QWidget* field() const { return m_field; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool fieldGrows() const;
    [[nodiscard]] int fieldHeightFor(int width) const;
    [[nodiscard]] int belowHeightFor(int width) const;
    [[nodiscard]] int labelPart() const;
    void describeField();
    void showBelow();
    void arrange();

    bool m_required;
    QLabel* m_label;
    QWidget* m_field;
    QLabel* m_below;
    QString m_error;
    QString m_hint;
};

} // namespace woonrust::ui
