// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace woonrust::ui {

// A row of a timeline: day and time, pill, then title, text and who. In a narrow list these stand below each other. The
// text wraps when the row is expanded, and is one line else.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    // Room for the pills, so that the titles line up; they get at least a usual one's.
    void setPillWidth(int width) { m_pillWidth = width; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Places;
    [[nodiscard]] Places placesOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    int m_pillWidth = 0;
};

} // namespace woonrust::ui
