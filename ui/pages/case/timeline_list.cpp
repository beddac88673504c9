// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/timeline_list.h"

#include "ui/kit/delegates.h"
#include "ui/pages/case/timeline_delegate.h"
#include "ui/pages/case/timeline_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace woonrust::ui {

namespace {

constexpr int linesAtOnce = 3; // that a key scrolls within a tall row

} // namespace

TimelineList::TimelineList(TimelineModel* model, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new TimelineDelegate)
{
    prepareList(this, m_delegate);
    setUniformItemSizes(false);
    setResizeMode(QListView::Adjust); // texts wrap anew
    setModel(m_model);
    connect(m_model, &TimelineModel::expansionChanged, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
    keepPlace();
}

// A timeline that is read again stays where somebody was reading it.
void TimelineList::keepPlace()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = currentIndex().isValid() ? m_model->row(currentIndex().row()).place : TimelineCursor{};
        m_keptScroll = verticalScrollBar()->value();
    });
    connect(m_model, &TimelineModel::loaded, this, [this] {
        if (m_kept.id == 0 || currentIndex().isValid())
            return;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const TimelineCursor& place = m_model->row(row).place;
            if (place.id != m_kept.id || place.rank != m_kept.rank)
                continue;
            doItemsLayout();
            setCurrentIndex(m_model->index(row));
            verticalScrollBar()->setValue(m_keptScroll);
            break;
        }
        m_kept = {};
    });
}

void TimelineList::setPillWidth(int width)
{
    m_delegate->setPillWidth(width);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void TimelineList::toggle(const QModelIndex& index)
{
    if (index.isValid())
        m_model->setExpanded(index.row(), !m_model->isExpanded(index.row()));
}

bool TimelineList::scrollThroughCurrent(int direction)
{
    const QRect rect = visualRect(currentIndex());
    const bool hidden = direction > 0 ? rect.bottom() > viewport()->height() : rect.top() < 0;
    if (!currentIndex().isValid() || !hidden || rect.height() <= viewport()->height())
        return false;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * linesAtOnce * fontMetrics().height());
    return true;
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && current.isValid()) {
        switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (scrollThroughCurrent(event->key() == Qt::Key_Down ? 1 : -1))
                return;
            break;
        case Qt::Key_Right:
        case Qt::Key_Left:
            m_model->setExpanded(current.row(), event->key() == Qt::Key_Right);
            return;
        case Qt::Key_Space:
            toggle(current);
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void TimelineList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fillMenu)
        m_fillMenu(menu, m_model->row(index.row()));
    if (!menu->isEmpty())
        menu->addSeparator();
    if (m_model->canExpand(index.row()))
        menu->addAction(m_model->isExpanded(index.row()) ? tr("First line only") : tr("Whole text"), Qt::Key_Space,
                        this, [this, index = QPersistentModelIndex(index)] { toggle(index); });
    menu->addAction(tr("Copy the text"), this,
                    [this, text = index.data(TimelineModel::CopyRole).toString()] { Q_EMIT copyWanted(text); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace woonrust::ui
