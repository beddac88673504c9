// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcut_overview.h"

#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QTableWidget>

#include "ui/kit/delegates.h"

namespace woonrust::ui {

ShortcutOverview::ShortcutOverview(const QList<QAction*>& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<std::pair<QString, QString>> rows;
    for (const QAction* command : commands) {
        if (!command->shortcut().isEmpty()) {
            QString name = command->text();
            rows.append({command->shortcut().toString(QKeySequence::NativeText), name.remove(u'&')});
        }
    }
    const auto keys = [](QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    rows.append({keys(Qt::Key_F10), tr("Open the menu")});
    rows.append({keys(Qt::Key_F6), tr("Go to the next part of the window")});
    rows.append({keys(Qt::Key_F4), tr("Open the calendar of a date field")});
    rows.append({keys(Qt::Key_Delete), tr("Take away the filter or value that has the focus")});
    rows.append({keys(Qt::CTRL | Qt::ALT | Qt::Key_Z), tr("Undo what the notice says")});

    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    prepareTable(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    named(table, windowTitle());
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).second));
    }
    table->resizeColumnToContents(0);
    table->setCurrentCell(0, 0);
    QPushButton* close = primaryButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(table, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(em(this, 42), em(this, 44));
}

} // namespace woonrust::ui
