// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/block_list.h"

#include "ui/kit/delegates.h"
#include "ui/kit/item_roles.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 9; // in sight at once

// A row with its box and name, and the pill at the right.
class BlockDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const Pill pill = pillOf(index);
        const int room = pill.text.isEmpty() ? 0 : std::min(pillSize(pill, option.font).width(), row.rect.width() / 2);
        const int side = em(option.fontMetrics, 0.4);
        const int box = row.features & QStyleOptionViewItem::HasCheckIndicator ? em(option.fontMetrics, 2.2) : 0;
        row.text = option.fontMetrics.elidedText(row.text, Qt::ElideRight, row.rect.width() - box - room - 4 * side);
        QStyle* style = row.widget ? row.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        if (room > 0)
            paintPill(painter, QRect(row.rect.right() - room - side, row.rect.top(), room, row.rect.height()), pill,
                      option.font, option.palette);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {em(option.fontMetrics, 10), option.fontMetrics.height() + em(option.fontMetrics, 0.8)};
    }
};

} // namespace

BlockList::BlockList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new BlockDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling && row >= 0)
            Q_EMIT chosen(row);
    });
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_filling)
            Q_EMIT putIn(row(item), item->checkState() == Qt::Checked);
    });
    // Dragged: told after the list has settled, because it is filled anew then.
    connect(
        model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
            if (!m_filling)
                Q_EMIT moved(from, to > from ? to - 1 : to);
        },
        Qt::QueuedConnection);
}

void BlockList::fill(QListWidgetItem* item, const BlockLine& block)
{
    item->setText(block.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                   (block.optional ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    item->setCheckState(block.in ? Qt::Checked : Qt::Unchecked);
    item->setData(PillTextRole, block.pill.text);
    item->setData(PillToneRole, int(block.pill.tone));
    item->setData(PillSignRole, int(block.pill.sign));
    const QString state = block.in ? block.pill.text : tr("left out");
    item->setData(Qt::AccessibleTextRole, state.isEmpty() ? block.name : tr("%1, %2").arg(block.name, state));
}

void BlockList::setBlocks(const std::vector<BlockLine>& blocks, int current)
{
    m_filling = true;
    clear();
    for (const BlockLine& block : blocks)
        fill(new QListWidgetItem(this), block);
    setCurrentRow(std::clamp(current, 0, std::max(0, count() - 1)));
    m_filling = false;
    updateGeometry();
}

void BlockList::update(const std::vector<BlockLine>& blocks)
{
    m_filling = true;
    for (std::size_t i = 0; i < blocks.size() && int(i) < count(); ++i)
        fill(item(int(i)), blocks[i]);
    m_filling = false;
}

void BlockList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < count())
        Q_EMIT moved(from, to);
}

QSize BlockList::sizeHint() const
{
    const int row = fontMetrics().height() + em(this, 0.8);
    return {em(this, 16), std::clamp(count(), 2, mostRows) * row + 2 * frameWidth() + em(this, 0.3)};
}

QSize BlockList::minimumSizeHint() const
{
    return {em(this, 12), sizeHint().height()};
}

void BlockList::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT removeWanted(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace woonrust::ui
