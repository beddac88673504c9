// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace woonrust::ui {

// Fields side by side, sharing the width in given proportions. Where that would squeeze one of them, the last ones go
// to a next line, so a form fits a narrow window without being cut off.
class FieldRow final : public QLayout {
    Q_OBJECT

public:
    explicit FieldRow(int spacing, QWidget* parent = nullptr);
    ~FieldRow() override;

    void addField(QWidget* field, int stretch = 1);
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Item {
        QLayoutItem* item;
        int stretch;
    };

    int arrange(const QRect& rect, bool place) const;
    int arrangeLine(const QList<Item>& line, const QRect& rect, int y, bool place) const;

    QList<Item> m_items;
    int m_spacing;
};

} // namespace woonrust::ui
