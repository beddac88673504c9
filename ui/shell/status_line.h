// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QWidget>
#include <array>

class QLabel;

namespace woonrust::ui {

enum class StatusItem { Casebook, User, Backup, Network };

// The line at the bottom: which casebook, who, when the last back-up was, and what of the network is in use.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    // A whole sentence or phrase, as shown. A tone other than Neutral asks for attention (a back-up that is overdue).
    void setItem(StatusItem item, const QString& text, Tone tone = Tone::Neutral);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    std::array<QLabel*, 4> m_labels{};
    std::array<Tone, 4> m_tones{};
};

} // namespace woonrust::ui
