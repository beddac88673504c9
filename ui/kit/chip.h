// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace woonrust::ui {

// A word that can be opened (click, Enter, Space) and taken away (its cross, Delete or Backspace).
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, bool removable = true, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    bool m_removable;
};

} // namespace woonrust::ui
