// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace woonrust::ui {

// A coloured bar inside a page: an error, a warning, something to know. With an action it has a button at the right.
class InlineMessage : public QWidget {
    Q_OBJECT
public:
    explicit InlineMessage(Tone tone = Tone::Info, const QString& text = {}, QWidget* parent = nullptr);

    // `lead` is shown bold before the text. Both empty hides the bar.
    void setMessage(Tone tone, const QString& text, const QString& lead = {});
    void setAction(const QString& text);

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Tone m_tone;
    QLabel* m_picture;
    QLabel* m_lead;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace woonrust::ui
