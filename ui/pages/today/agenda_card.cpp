// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/agenda_card.h"

#include "domain/clock.h"
#include "domain/code_names.h"
#include "ui/kit/delegates.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInSight = 4; // more scroll

// Time, title bold; below it the warning and the address.
class AgendaDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground(option);
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const Colours& c = coloursOf(option.palette);
        const QFontMetrics& fm = option.fontMetrics;
        const int side = em(fm, 0.95);
        QRect rect = option.rect.adjusted(side, em(fm, 0.4), -side, -em(fm, 0.45));
        painter->save();
        painter->setPen(c.secondary);
        painter->setFont(option.font);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(DateTextRole).toString());
        rect.setLeft(rect.left() + em(fm, 4.2));
        const QString sub = index.data(SubRole).toString();
        const Pill pill = pillOf(index);
        const bool twoLines = !sub.isEmpty() || !pill.text.isEmpty();
        const QRect first(rect.left(), rect.top(), rect.width(), twoLines ? fm.height() : rect.height());
        const QFont strong = bold(option.font);
        painter->setFont(strong);
        painter->setPen(c.text);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          elided(index.data(TitleRole).toString(), QFontMetrics(strong), first.width()));
        QRect second(rect.left(), first.bottom() + 1, rect.width(), rect.bottom() - first.bottom());
        if (!pill.text.isEmpty()) {
            const int width = std::min(pillSize(pill, option.font).width(), second.width());
            paintPill(painter, QRect(second.left(), second.top(), width, second.height()), pill, option.font,
                      option.palette);
            second.setLeft(second.left() + width + em(fm, 0.5));
        }
        const QFont small = smaller(option.font);
        painter->setFont(small);
        painter->setPen(c.secondary);
        if (twoLines)
            painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                              elided(sub, QFontMetrics(small), std::max(0, second.width())));
        painter->restore();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {em(option.fontMetrics, 12), 2 * option.fontMetrics.height() + em(option.fontMetrics, 1.2)};
    }
};

} // namespace

AgendaCard::AgendaCard(QWidget* parent)
    : Card({}, parent), m_model(new QStandardItemModel(this)), m_list(new QListView), m_stack(new QStackedWidget)
{
    setTitle(tr("Today's appointments"));
    named(m_list, tr("Today's appointments"));
    prepareList(m_list, new AgendaDelegate(m_list));
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    QLabel* nothing = wrappedLabel(tr("No appointments today."));
    nothing->setContentsMargins(margins(this));
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);
    setFlushBody(m_stack);
    connect(m_list, &QListView::doubleClicked, this, &AgendaCard::openCurrent);
    setLines({}, {});
}

void AgendaCard::setLines(const std::vector<AgendaLine>& lines, const CodeNames& codes)
{
    const int row = m_list->currentIndex().row();
    m_lines = lines;
    m_model->clear();
    for (const AgendaLine& line : m_lines) {
        auto* item = new QStandardItem;
        item->setEditable(false);
        const QString time = amsterdamTime(line.startsAt).toString(u"HH:mm"_s);
        QStringList warnings;
        for (const QString& alert : line.alerts)
            warnings << codes.name(u"SIGNALERINGDETAILSOORT"_s, alert);
        item->setData(time, DateTextRole);
        item->setData(line.title, TitleRole);
        item->setData(line.address, SubRole);
        item->setData(warnings.join(u", "_s), PillTextRole);
        item->setData(int(Tone::Missed), PillToneRole);
        item->setData(int(Sign::Warning), PillSignRole);
        QStringList spoken{time, line.title, warnings.join(u", "_s), line.address};
        spoken.removeAll(QString());
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        setTip(item, spoken.join(u", "_s));
        m_model->appendRow(item);
    }
    m_stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    if (!m_lines.empty())
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, int(m_lines.size()) - 1), 0));
    const int rows = std::clamp(int(m_lines.size()), 0, rowsInSight);
    const int rowHeight = 2 * fontMetrics().height() + em(this, 1.2);
    m_stack->setFixedHeight(rows > 0 ? rows * rowHeight + em(this, 0.2) : fieldHeight(fontMetrics()) + em(this, 1.0));
}

void AgendaCard::openCurrent()
{
    const auto row = std::size_t(m_list->currentIndex().row());
    if (!m_list->currentIndex().isValid() || row >= m_lines.size())
        return;
    const AgendaLine& line = m_lines[row];
    if (line.dossier)
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = line.dossier.value()});
    else if (line.report)
        Q_EMIT openRequested({.kind = TargetKind::Report, .id = line.report.value()});
}

bool AgendaCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace woonrust::ui
