// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace woonrust::ui {

// A short notice in a line of its own, gone by itself after some seconds; with an undo button when there is something
// to undo (Ctrl+Alt+Z in the window of `over` does the same). Whoever makes it lays it out: it lies over nothing, so it
// hides no button. It stays while the focus is on it, and longer while the pointer is; a pointer that was left there
// does not keep it for ever. A new notice replaces the old.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(QWidget* over);

    void notify(const QString& text, const std::function<void()>& undo = {});
    // With a link to what it tells of.
    void notifyWithLink(const QString& text, const QString& link, const std::function<void()>& follow);
    // What was said about the page that goes out of view goes with it, but for what can still be undone or opened.
    void pageLeft();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void shown(bool on); // the notice came, or went

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell(const QString& text, const QString& link, const std::function<void()>& follow);
    void followNow();
    void dress();

    QLabel* m_text;
    QPushButton* m_link;
    std::function<void()> m_follow;
    bool m_isUndo = false;
    QTimer m_timer;
};

} // namespace woonrust::ui
