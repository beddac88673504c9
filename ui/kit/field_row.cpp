// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/field_row.h"

#include <algorithm>
#include <numeric>

namespace woonrust::ui {

namespace {

// The width below which a field is no pleasure to type in.
int comfortableWidth(const QLayoutItem* item)
{
    return std::max(item->minimumSize().width(), item->sizeHint().width() * 3 / 4);
}

int heightAt(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FieldRow::FieldRow(int spacing, QWidget* parent) : QLayout(parent), m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FieldRow::~FieldRow()
{
    for (const Item& item : std::as_const(m_items))
        delete item.item;
}

void FieldRow::addField(QWidget* field, int stretch)
{
    addChildWidget(field);
    m_items.append({new QWidgetItem(field), stretch});
    invalidate();
}

void FieldRow::addItem(QLayoutItem* item)
{
    m_items.append({item, 1});
}

QLayoutItem* FieldRow::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index).item : nullptr;
}

QLayoutItem* FieldRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index).item : nullptr;
}

int FieldRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FieldRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Item& each : m_items) {
        if (each.item->isEmpty())
            continue;
        width += each.item->sizeHint().width() + (width > 0 ? m_spacing : 0);
        height = std::max(height, each.item->sizeHint().height());
    }
    return {width, height};
}

QSize FieldRow::minimumSize() const
{
    QSize size;
    for (const Item& each : m_items)
        if (!each.item->isEmpty())
            size = size.expandedTo(each.item->minimumSize());
    return size;
}

void FieldRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FieldRow::arrange(const QRect& rect, bool place) const
{
    int y = rect.top();
    QList<Item> line;
    int taken = 0;
    const auto finishLine = [&] {
        if (line.isEmpty())
            return;
        if (y > rect.top())
            y += m_spacing;
        y += arrangeLine(line, rect, y, place);
        line.clear();
        taken = 0;
    };
    for (const Item& each : m_items) {
        if (each.item->isEmpty())
            continue;
        const int wanted = comfortableWidth(each.item);
        if (!line.isEmpty() && taken + m_spacing + wanted > rect.width())
            finishLine();
        taken += wanted + (line.isEmpty() ? 0 : m_spacing);
        line.append(each);
    }
    finishLine();
    return y - rect.top();
}

// Widths in proportion; one that needs more than its part gets that, and the others share what is left.
int FieldRow::arrangeLine(const QList<Item>& line, const QRect& rect, int y, bool place) const
{
    QList<int> widths(line.size(), 0);
    int room = rect.width() - m_spacing * static_cast<int>(line.size() - 1);
    QList<qsizetype> sharing(line.size());
    std::iota(sharing.begin(), sharing.end(), 0);
    for (bool settled = false; !settled;) {
        settled = true;
        const int parts = std::max(1, std::accumulate(sharing.begin(), sharing.end(), 0, [&line](int sum, qsizetype i) {
                                       return sum + line.at(i).stretch;
                                   }));
        for (const qsizetype i : QList(sharing)) {
            const int least = std::min(comfortableWidth(line.at(i).item), room);
            widths[i] = room * line.at(i).stretch / parts;
            if (widths.at(i) >= least)
                continue;
            widths[i] = least;
            room -= least;
            sharing.removeOne(i);
            settled = sharing.isEmpty();
            break;
        }
    }
    int x = rect.left();
    int height = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        QLayoutItem* item = line.at(i).item;
        const bool last = i == line.size() - 1;
        const int width = last ? std::max(item->minimumSize().width(), rect.right() + 1 - x) : widths.at(i);
        const int itemHeight = heightAt(item, width);
        if (place)
            item->setGeometry(QRect(x, y, width, itemHeight));
        x += width + m_spacing;
        height = std::max(height, itemHeight);
    }
    return height;
}

} // namespace woonrust::ui
