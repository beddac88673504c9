// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLineEdit;

namespace woonrust::ui {

class FormField;

// Says below a password field that Caps Lock is on. Qt does not tell the state of that key on every platform, so it is
// read from what is typed: a capital without Shift, or a small letter with it.
class CapsLockHint final : public QObject {
    Q_OBJECT

public:
    // `field` is the one that shows `edit`, and owns this.
    CapsLockHint(FormField* field, QLineEdit* edit);
    // What is shown while Caps Lock is off.
    void setOtherHint(const QString& hint);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();

    FormField* m_field;
    QString m_otherHint;
    bool m_on = false;
};

} // namespace woonrust::ui
