// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace woonrust::ui {

// What an empty list says: what belongs here, and the first thing to do about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);

    void setText(const QString& sentence, const QString& action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    Icon m_icon;
    QLabel* m_picture;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace woonrust::ui
