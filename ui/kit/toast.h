// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace woonrust::ui {

// A short notice at the bottom of `over`, gone by itself after some seconds; with an undo button when there is
// something to undo (Ctrl+Alt+Z does the same). It stays while the pointer or the focus is on it. A new notice replaces
// the old.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget* over);

    void notify(const QString& text, const std::function<void()>& undo = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void undoNow();
    void dress();

    QLabel* m_text;
    QPushButton* m_undoButton;
    std::function<void()> m_undo;
    QTimer m_timer;
};

} // namespace woonrust::ui
