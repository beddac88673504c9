// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace woonrust::ui {

// A panel with a rounded line, a title row and a body. Without a title there is no title row.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    // A link at the right of the title ("only mine"); emits linkActivated().
    QPushButton* setLink(const QString& text);
    // Any other widget at the right of the title.
    void addToHeader(QWidget* widget);

    // Padded body, for forms and text: add to this layout.
    [[nodiscard]] QVBoxLayout* body();
    // A table or list that fills the card from edge to edge. Use this or body(), not both.
    void setFlushBody(QWidget* widget);

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QWidget* m_header;
    QHBoxLayout* m_headerLayout;
    QLabel* m_title;
    QPushButton* m_link = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace woonrust::ui
