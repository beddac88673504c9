// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace woonrust::ui {

class FlowLayout;

// A filter in force, or one that could be added. The key is the page's own.
struct FilterChip {
    QString key;
    QString text;
    bool removable = true;

    friend bool operator==(const FilterChip&, const FilterChip&) = default;
};

// The filters of a list as chips, and a "+ filter" menu with those that can be added. It only shows and asks: the page
// keeps the filter and calls setChips() again.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setChips(const QList<FilterChip>& chips);
    void setChoices(const QList<FilterChip>& choices);
    // A menu of the page's own (with submenus for values) in the place of the plain choices. The bar takes ownership.
    void setMenu(QMenu* menu);

Q_SIGNALS:
    void removed(const QString& key);
    void opened(const QString& key); // a chip was clicked: change its value
    void chosen(const QString& key); // from the menu

protected:
    void showEvent(QShowEvent* event) override;

private:
    QList<QWidget*> m_buttons;
    FlowLayout* m_layout;
    QPushButton* m_add;
    QList<FilterChip> m_chips;
};

} // namespace woonrust::ui
