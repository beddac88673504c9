// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"

#include <QFrame>
#include <vector>

class QListView;
class QStandardItemModel;

namespace woonrust::ui {

class SearchField;

// An area and where it stands in the tree.
struct AreaPlace {
    AreaId id;
    QString name;
    int depth = 0;
    QString above; // "Noord · Assen": what it lies in, nearest first
};

// The areas that are not retired, each below the one it lies in, those side by side by name. One whose place in the
// tree is gone stands at the top.
[[nodiscard]] std::vector<AreaPlace> inTreeOrder(const std::vector<Area>& areas);

// A popup to choose one of all areas: type some letters of the name, or walk the tree; Enter chooses, Esc leaves.
class AreaPicker final : public QFrame {
    Q_OBJECT

public:
    AreaPicker(const std::vector<Area>& areas, AreaId current, QWidget* parent);

    // Shows it below `anchor` and deletes it once it closes.
    void popupBelow(const QWidget* anchor);

Q_SIGNALS:
    void chosen(woonrust::AreaId area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take(const QModelIndex& index);

    std::vector<AreaPlace> m_places;
    AreaId m_current;
    SearchField* m_search;
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace woonrust::ui
