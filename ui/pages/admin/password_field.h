// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace woonrust::ui {

// A password that is typed for somebody else: it can be seen, made up, and copied to hand over.
class PasswordField final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    [[nodiscard]] QString password() const;
    void clear();
    // Sixteen letters and digits in groups of four, without those that look alike; about 77 bits.
    [[nodiscard]] static QString suggestion();

Q_SIGNALS:
    void changed();
    void entered();

private:
    QLineEdit* m_edit;
};

} // namespace woonrust::ui
