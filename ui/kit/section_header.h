// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace woonrust::ui {

// A heading inside a page, with room for pills behind it and buttons at the right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, const QString& sub = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& sub = {});
    void addBeside(QWidget* widget); // after the title
    void addAction(QWidget* widget); // at the right

private:
    QLabel* m_title;
    QLabel* m_sub;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_actions;
};

} // namespace woonrust::ui
