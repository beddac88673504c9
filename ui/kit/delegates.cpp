// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/delegates.h"

#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListView>
#include <QTableView>

namespace woonrust::ui {

namespace {

QString textOf(const QModelIndex& index, ItemRole role)
{
    return index.data(role).toString();
}

// Ground, selection and focus as the style paints them for any item, without text.
void paintGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem copy(option);
    copy.text.clear();
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &copy, painter, widget);
}

void drawElided(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour)
{
    if (rect.width() <= 0) {
        return;
    }
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      elided(text, QFontMetrics(font), rect.width()));
}

void paintRowLine(QPainter* painter, const QRect& rect, const Colours& colours)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
}

int rowHeight(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height() + em(option.fontMetrics, 1.0);
}

} // namespace

Pill pillOf(const QModelIndex& index)
{
    Pill pill;
    pill.text = textOf(index, PillTextRole);
    pill.tone = static_cast<Tone>(index.data(PillToneRole).toInt());
    pill.sign = static_cast<Sign>(index.data(PillSignRole).toInt());
    return pill;
}

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(painter, option);
    const Pill pill = pillOf(index);
    if (!pill.text.isEmpty()) {
        const int side = em(option.fontMetrics, 0.75);
        paintPill(painter, option.rect.adjusted(side, 0, -em(option.fontMetrics, 0.3), 0), pill, option.font,
                  option.palette);
    }
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {pillSize(pillOf(index), option.font).width() + em(option.fontMetrics, 1.4), rowHeight(option)};
}

void TitleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(painter, option);
    const Colours& c = coloursOf(option.palette);
    const QFont strong = bold(option.font);
    const QString title = textOf(index, TitleRole);
    const int side = em(option.fontMetrics, 0.5);
    QRect rect = option.rect.adjusted(side, 0, -side, 0);
    const int titleWidth = std::min(QFontMetrics(strong).horizontalAdvance(title) + 1, rect.width());
    painter->save();
    drawElided(painter, QRect(rect.left(), rect.top(), titleWidth, rect.height()), title, strong, c.text);
    rect.setLeft(rect.left() + titleWidth + em(option.fontMetrics, 0.5));
    drawElided(painter, rect, textOf(index, SubRole), smaller(option.font), c.secondary);
    painter->restore();
}

QSize TitleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = QFontMetrics(bold(option.font)).horizontalAdvance(textOf(index, TitleRole)) +
                      QFontMetrics(smaller(option.font)).horizontalAdvance(textOf(index, SubRole));
    return {width + em(option.fontMetrics, 1.7), rowHeight(option)};
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintGround(painter, option);
    const Colours& c = coloursOf(option.palette);
    const QFontMetrics& fm = option.fontMetrics;
    const int side = em(fm, 0.75);
    const QRect rect = option.rect.adjusted(side, em(fm, 0.45), -side, -em(fm, 0.5));
    const QFont small = smaller(option.font);
    const int smallHeight = QFontMetrics(small).height();
    const Pill pill = pillOf(index);
    painter->save();
    int firstLineRight = rect.right();
    if (!pill.text.isEmpty()) {
        const int pillWidth = std::min(pillSize(pill, option.font).width(), rect.width() * 2 / 3);
        const QRect place(rect.right() - pillWidth + 1, rect.top(), pillWidth, fm.height());
        paintPill(painter, place, pill, option.font, option.palette);
        firstLineRight = place.left() - em(fm, 0.5);
    }
    int y = rect.top();
    const QString number = textOf(index, NumberRole);
    const QString title = textOf(index, TitleRole);
    const QRect firstLine(QPoint(rect.left(), y), QPoint(firstLineRight, y + fm.height() - 1));
    if (!number.isEmpty()) {
        drawElided(painter, firstLine, number, bold(option.font), c.text);
        y += fm.height();
        drawElided(painter, QRect(rect.left(), y, rect.width(), fm.height()), title, option.font, c.text);
    } else {
        drawElided(painter, firstLine, title, option.font, c.text);
    }
    y += fm.height();
    drawElided(painter, QRect(rect.left(), y, rect.width(), smallHeight), textOf(index, SubRole), small, c.secondary);
    painter->restore();
    paintRowLine(painter, option.rect, c);
}

bool ListRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (!event || !view || event->type() != QEvent::ToolTip || !index.isValid() || hasTip(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString number = textOf(index, NumberRole);
    const QString title = textOf(index, TitleRole);
    const QString sub = textOf(index, SubRole);
    const int room = view->visualRect(index).width() - 2 * em(option.fontMetrics, 0.75);
    const Pill pill = pillOf(index);
    const int besidePill = pill.text.isEmpty() ? room : room - pillSize(pill, option.font).width();
    const bool isCut = QFontMetrics(smaller(option.font)).horizontalAdvance(sub) > room ||
                       option.fontMetrics.horizontalAdvance(title) > (number.isEmpty() ? besidePill : room);
    QStringList lines{number, title, sub};
    lines.removeAll(QString());
    showTip(event->globalPos(), isCut ? lines.join(u'\n') : QString(), view);
    return true;
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = textOf(index, NumberRole).isEmpty() ? 1 : 2;
    return {em(option.fontMetrics, 12), lines * option.fontMetrics.height() +
                                            QFontMetrics(smaller(option.font)).height() + em(option.fontMetrics, 0.95)};
}

void prepareTable(QTableView* table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(false);
    table->setMouseTracking(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // A fixed height: asking each of a million rows for its own took 22 s.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + em(table, 1.0));
    table->verticalHeader()->hide();
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(em(table, 3));
}

void prepareList(QListView* list, QStyledItemDelegate* delegate)
{
    delegate->setParent(list);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace woonrust::ui
