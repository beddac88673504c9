// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace woonrust::ui {

// Two parts side by side (a list and its detail), or one below the other where there is no room for that: on a small
// screen, or with large letters.
class Panes final : public QWidget {
    Q_OBJECT

public:
    Panes(QWidget* first, QWidget* second, int firstStretch = 1, int secondStretch = 1, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_layout;
};

} // namespace woonrust::ui
