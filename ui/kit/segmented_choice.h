// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace woonrust::ui {

class FlowLayout;

// One of a few, all in sight: a row of pills that works as radio buttons (arrow keys move, Tab leaves).
class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedChoice(QWidget* parent = nullptr);

    void addOption(const QString& key, const QString& text);
    // An unknown or empty key clears the choice.
    void setValue(const QString& key);
    // Empty while nothing is chosen.
    [[nodiscard]] QString value() const;

Q_SIGNALS:
    // By the user, not by setValue().
    void valueChanged(const QString& key);

private:
    FlowLayout* m_layout;
    QButtonGroup* m_group;
    QStringList m_keys;
};

} // namespace woonrust::ui
