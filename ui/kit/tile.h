// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QAbstractButton>

namespace woonrust::ui {

// A figure to click on: label, big number, one line below. Its accessible name reads all three.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    explicit Tile(const QString& label, QWidget* parent = nullptr);

    // `figure` as shown ("2", "94 %"); an empty figure shows a dash while it is not known yet.
    void setFigure(const QString& figure, const QString& sub = {}, Tone tone = Tone::Neutral);
    [[nodiscard]] QString figureText() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tellName();

    QString m_figure;
    QString m_sub;
    Tone m_tone = Tone::Neutral;
};

} // namespace woonrust::ui
