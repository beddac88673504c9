// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace woonrust::ui {

class ElidedLabel;
class SearchField;

// Title of the page, the search over everything, and the one action that is always at hand.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] QPushButton* newReport() const { return m_newReport; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel* m_title;
    ElidedLabel* m_subtitle;
    SearchField* m_search;
    QPushButton* m_newReport;
};

} // namespace woonrust::ui
