// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace woonrust::ui {

class AppContext;

// A password that was just set for somebody, which is kept nowhere: it stays in view until it was copied or the user
// closes it.
class SetPassword final : public QWidget {
    Q_OBJECT

public:
    explicit SetPassword(AppContext& context, QWidget* parent = nullptr);

    void show(const QString& login, const QString& password);
    using QWidget::show;

Q_SIGNALS:
    void toast(const QString& text, const std::function<void()>& undo = {});

private:
    void close();

    AppContext& m_context;
    QLabel* m_text;
    QLineEdit* m_password;
};

} // namespace woonrust::ui
