// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace woonrust::ui {

class FlowLayout;

// Buttons beside each other, that wrap. Some are spare: each is there only as long as all fit on one line, so what it
// does must stand in a menu too.
class ButtonRow final : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    void add(QWidget* button);
    // The first one added is the last to go.
    void addSpare(QAbstractButton* button);
    // Whether it applies now; it is shown when there is room as well.
    void offer(QAbstractButton* spare, bool on);
    // After buttons were shown, hidden or given another text.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Spare {
        QAbstractButton* button = nullptr;
        bool offered = false;
    };

    FlowLayout* m_flow;
    QList<QWidget*> m_always;
    QList<Spare> m_spares;
};

} // namespace woonrust::ui
