// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/timeline_delegate.h"

#include "ui/kit/delegates.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/pages/case/timeline_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace woonrust::ui {

namespace {

constexpr double narrowBelow = 36; // em: then day and pill stand above the text
constexpr double daysWidth = 6.2;  // em

// A text of some lines, broken at words where that is possible.
class Wrapped {
public:
    Wrapped(QString text, const QFont& font, int width) : m_layout(text.replace(u'\n', QChar::LineSeparator), font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }
    [[nodiscard]] int height() const { return int(std::ceil(m_height)); }
    void draw(QPainter* painter, QPoint where) const { m_layout.draw(painter, where); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

QString textOf(const QModelIndex& index, int role)
{
    return index.data(role).toString();
}

void drawLine(QPainter* painter, const QRect& rect, const QString& text, const QFont& font)
{
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      elided(text, QFontMetrics(font), rect.width()));
}

} // namespace

// Rectangles relative to the row; empty where nothing stands.
struct TimelineDelegate::Places {
    QRect day;
    QRect time;
    QRect pill;
    QRect title;
    QRect text;
    QRect sub;
    int height = 0;
};

TimelineDelegate::Places TimelineDelegate::placesOf(const QStyleOptionViewItem& option, const QModelIndex& index,
                                                    int width) const
{
    const QFontMetrics& fm = option.fontMetrics;
    const int side = em(fm, 0.75);
    const int space = em(fm, 0.4);
    const int line = fm.height();
    const int small = QFontMetrics(smaller(option.font)).height();
    const int pillWidth = std::max(m_pillWidth, em(fm, 5.5));
    const bool narrow = width < em(fm, narrowBelow);
    const bool expanded = index.data(TimelineModel::ExpandedRole).toBool();
    Places at;
    int y = em(fm, 0.5);
    at.day = QRect(side, y, em(fm, daysWidth), line);
    int left = side;
    if (narrow) {
        at.time = QRect(at.day.right() + space, y, em(fm, 3.2), line);
        at.pill = QRect(at.time.right() + space, y, std::min(pillWidth, width - side - at.time.right() - space), line);
        y += line + em(fm, 0.25);
    } else {
        at.time = at.day.translated(0, line);
        at.pill = QRect(at.day.right() + space, y, pillWidth, line);
        left = at.pill.right() + 2 * space;
    }
    const int room = std::max(em(fm, 4), width - left - side);
    const QString title = textOf(index, TitleRole);
    at.title = QRect(left, y, room, expanded ? Wrapped(title, bold(option.font), room).height() : line);
    y = at.title.bottom() + 1;
    if (const QString text = textOf(index, TimelineModel::TextRole); expanded && !text.isEmpty()) {
        at.text = QRect(left, y + em(fm, 0.15), room, Wrapped(text, option.font, room).height());
        y = at.text.bottom() + 1 + em(fm, 0.15);
    }
    if (!textOf(index, SubRole).isEmpty()) {
        at.sub = QRect(left, y, room, small);
        y = at.sub.bottom() + 1;
    }
    const bool twoLines = !narrow && !textOf(index, TimelineModel::TimeTextRole).isEmpty();
    at.height = std::max(y, twoLines ? at.time.bottom() + 1 : 0) + em(fm, 0.55);
    return at;
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground(option);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const Colours& c = coloursOf(option.palette);
    const bool expanded = index.data(TimelineModel::ExpandedRole).toBool();
    const Places at = placesOf(option, index, option.rect.width());
    const QPoint corner = option.rect.topLeft();
    const QFont small = smaller(option.font);
    painter->save();
    painter->setPen(c.secondary);
    drawLine(painter, at.day.translated(corner), textOf(index, DateTextRole), option.font);
    drawLine(painter, at.time.translated(corner), textOf(index, TimelineModel::TimeTextRole), small);
    drawLine(painter, at.sub.translated(corner), textOf(index, SubRole), small);
    if (const Pill pill = pillOf(index); !pill.text.isEmpty())
        paintPill(painter, at.pill.translated(corner), pill, option.font, option.palette);
    painter->setPen(c.text);
    if (expanded) {
        Wrapped(textOf(index, TitleRole), bold(option.font), at.title.width())
            .draw(painter, at.title.topLeft() + corner);
        if (!at.text.isEmpty())
            Wrapped(textOf(index, TimelineModel::TextRole), option.font, at.text.width())
                .draw(painter, at.text.topLeft() + corner);
    } else {
        drawLine(painter, at.title.translated(corner), textOf(index, TitleRole), bold(option.font));
    }
    painter->restore();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The option of a list has no width yet.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {em(option.fontMetrics, 16), placesOf(option, index, width).height};
}

} // namespace woonrust::ui
