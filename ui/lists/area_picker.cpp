// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/area_picker.h"

#include "domain/text_fold.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QStandardItemModel>
#include <algorithm>
#include <map>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

std::vector<AreaPlace> inTreeOrder(const std::vector<Area>& areas)
{
    std::map<AreaId, std::vector<const Area*>> below;
    std::map<AreaId, const Area*> offered;
    for (const Area& area : areas)
        if (!area.retired)
            offered.emplace(area.id, &area);
    for (const auto& [id, area] : offered)
        below[offered.contains(area->parent) ? area->parent : AreaId()].push_back(area);
    std::vector<AreaPlace> places;
    const auto add = [&](this const auto& self, AreaId parent, int depth, const QString& above) -> void {
        auto& children = below[parent];
        std::ranges::sort(
            children, [](const Area* a, const Area* b) { return QString::localeAwareCompare(a->name, b->name) < 0; });
        for (const Area* area : children) {
            places.push_back({.id = area->id, .name = area->name, .depth = depth, .above = above});
            self(area->id, depth + 1, above.isEmpty() ? area->name : QString(area->name + u" · "_s + above));
        }
    };
    add(AreaId(), 0, {});
    return places;
}

AreaPicker::AreaPicker(const std::vector<Area>& areas, AreaId current, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_places(inTreeOrder(areas)),
      m_current(current),
      m_search(new SearchField(tr("Name of an area"))),
      m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Small));
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(named(m_search, tr("Find an area by its name")));
    layout->addWidget(named(m_list, tr("Areas")), 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AreaPicker::fill);
    connect(m_list, &QListView::activated, this, &AreaPicker::take);
    connect(m_list, &QListView::clicked, this, &AreaPicker::take);
    fill();
}

void AreaPicker::fill()
{
    const QString wanted = foldForSearch(m_search->text());
    m_model->clear();
    QStandardItem* marked = nullptr;
    for (const AreaPlace& place : m_places) {
        if (!foldForSearch(place.name).contains(wanted))
            continue;
        // In the whole tree the place says what an area lies in; among those found, words do.
        QString text = place.name;
        if (wanted.isEmpty())
            text.prepend(QString(2 * place.depth, QChar::Nbsp));
        else if (!place.above.isEmpty())
            text += u" · "_s + place.above;
        auto* item = new QStandardItem(text);
        item->setData(place.id.value(), Qt::UserRole);
        item->setData(place.above.isEmpty() ? place.name : QString(place.name + u", "_s + place.above),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
        if (place.id == m_current)
            marked = item;
    }
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex first = marked ? marked->index() : m_model->index(0, 0);
    m_list->setCurrentIndex(first);
    m_list->scrollTo(first, QAbstractItemView::PositionAtCenter);
}

void AreaPicker::popupBelow(const QWidget* anchor)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize size(em(this, 24), em(this, 26));
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height()));
    const QRect screen = anchor->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    const int height = std::min(size.height(), screen.bottom() - place.y());
    setGeometry(QRect(place, QSize(std::min(size.width(), screen.width()), std::max(height, em(this, 8)))));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool AreaPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void AreaPicker::take(const QModelIndex& index)
{
    const AreaId area(index.data(Qt::UserRole).toLongLong());
    if (!area)
        return;
    Q_EMIT chosen(area);
    close();
}

} // namespace woonrust::ui
