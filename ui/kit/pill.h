// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

namespace woonrust::ui {

// The drawn sign before the word. Automatic: the one that belongs to the tone (missed: cross, due soon: clock, good:
// tick, information: dot, neutral: none).
enum class Sign { Automatic, None, Cross, Clock, Tick, Dot, Half, Warning, Locked };

struct Pill {
    QString text;
    Tone tone = Tone::Neutral;
    Sign sign = Sign::Automatic;
};

// For painters and delegates. `font` is the font of the row; the pill makes its own from it.
[[nodiscard]] QSize pillSize(const Pill& pill, const QFont& font);
// Paints at the left of `rect`, centred in its height and no wider than it.
void paintPill(QPainter* painter, const QRect& rect, const Pill& pill, const QFont& font, const QPalette& palette);

// The same as a widget.
class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(const Pill& pill = {}, QWidget* parent = nullptr);

    void setPill(const Pill& pill);
    [[nodiscard]] const Pill& pill() const { return m_pill; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pill m_pill;
};

} // namespace woonrust::ui
