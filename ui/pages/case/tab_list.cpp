// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/tab_list.h"

#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/height_keeper.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

TabList::TabList(const QString& name, Icon icon, const QString& emptyText, const QString& emptyAction, QWidget* parent)
    : QWidget(parent),
      m_emptyText(emptyText),
      m_emptyAction(emptyAction),
      m_buttons(new QWidget),
      m_buttonLayout(new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small), m_buttons)),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(icon, emptyText, emptyAction))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this, Gap::Small));
    keepHeight(m_buttons);
    prepareList(m_list, new ListRowDelegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_model);
    named(m_list, name);
    auto* card = new Card;
    card->setFlushBody(m_list);
    auto* filled = new QWidget;
    auto* body = new QVBoxLayout(filled);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(gap(this, Gap::Small));
    body->addWidget(m_buttons);
    body->addWidget(card, 1);
    m_buttons->hide();
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(idRole).toLongLong()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TabList::currentChanged);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &TabList::showMenu);
    connect(m_empty, &EmptyState::actionTriggered, this, &TabList::addWanted);
}

void TabList::showMenu(QPoint where)
{
    // Asked for with a key, it belongs to the line that is marked, wherever the mouse is.
    const QModelIndex under = m_list->indexAt(where);
    const QModelIndex line = under.isValid() ? under : m_list->currentIndex();
    if (!line.isValid() || !m_fillMenu)
        return;
    m_list->setCurrentIndex(line);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fillMenu(menu, currentId());
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_list->viewport()->mapToGlobal(under.isValid() ? where : m_list->visualRect(line).center()));
}

void TabList::addButton(QWidget* button)
{
    m_buttonLayout->addWidget(button);
    m_buttons->show();
    orderTabs();
}

void TabList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    orderTabs();
}

// The buttons come after the list was made, and stand above it.
void TabList::orderTabs()
{
    for (auto* button : m_buttons->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly))
        tabBefore(m_list, {button});
}

void TabList::setLines(const std::vector<TabLine>& lines)
{
    const qint64 before = currentId();
    m_model->clear();
    for (const TabLine& line : lines) {
        auto* item = new QStandardItem(line.title);
        item->setData(line.id, idRole);
        item->setData(line.title, TitleRole);
        item->setData(line.sub, SubRole);
        item->setData(line.pill.text, PillTextRole);
        item->setData(int(line.pill.tone), PillToneRole);
        item->setData(int(line.pill.sign), PillSignRole);
        m_model->appendRow(item);
        if (line.id == before || m_model->rowCount() == 1)
            m_list->setCurrentIndex(item->index());
    }
    m_stack->setCurrentIndex(lines.empty() ? 1 : 0);
    Q_EMIT currentChanged();
}

qint64 TabList::currentId() const
{
    return m_list->currentIndex().data(idRole).toLongLong();
}

void TabList::setReadOnly(bool readOnly)
{
    m_buttons->setEnabled(!readOnly);
    m_empty->setText(m_emptyText, readOnly ? QString() : m_emptyAction);
}

std::vector<TabLine> taskLines(const std::vector<reports::TaskView>& tasks, QDate today)
{
    std::vector<TabLine> lines;
    for (const reports::TaskView& task : tasks) {
        const bool done = task.task.doneAt.isValid();
        const bool appointment = task.task.startsAt.isValid();
        const QString what = !appointment ? QString()
                             : done || task.late
                                 ? TabList::tr("Appointment %1").arg(momentText(task.task.startsAt, today))
                                 : TabList::tr("Appointment");
        Pill pill;
        if (done)
            pill = {.text = TabList::tr("done %1").arg(dayText(amsterdamDate(task.task.doneAt), today)),
                    .tone = Tone::Good};
        else if (task.task.dueOn.isValid())
            pill = {.text = task.late     ? TabList::tr("late since %1").arg(dayText(task.task.dueOn, today))
                            : appointment ? momentText(task.task.startsAt, today)
                                          : dayText(task.task.dueOn, today),
                    .tone = task.late                  ? Tone::Missed
                            : task.task.dueOn == today ? Tone::DueSoon
                                                       : Tone::Neutral};
        const QString must = task.task.mandatory && !done ? TabList::tr("needed before closing") : QString();
        lines.push_back({.id = task.task.id.value(),
                         .title = task.task.title,
                         .sub = joined({what, task.kindName, task.ownerName, task.secondText, task.task.place,
                                        task.task.withWhom, must, done ? task.task.outcome : QString()}),
                         .pill = pill});
    }
    return lines;
}

} // namespace woonrust::ui
