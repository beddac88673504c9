// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcut_overview.h"

#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QShortcut>
#include <QTableWidget>
#include <algorithm>

#include "ui/kit/delegates.h"

namespace woonrust::ui {

namespace {

using KeyRow = std::pair<QString, QString>; // the key, and what it does

QString keyText(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

// Two keys for one thing are one row too many.
void addRow(QList<KeyRow>& rows, const QKeySequence& key, const QString& what)
{
    const auto known = [&](const KeyRow& row) { return row.second == what; };
    if (!what.isEmpty() && std::ranges::none_of(rows, known))
        rows.append({keyText(key), what});
}

QList<KeyRow> keysOf(const QWidget* page)
{
    QList<KeyRow> rows;
    if (!page)
        return rows;
    for (const auto* shortcut : page->findChildren<QShortcut*>())
        if (const auto* owner = qobject_cast<const QWidget*>(shortcut->parent()); owner && owner->isVisible())
            addRow(rows, shortcut->key(), shortcut->whatsThis());
    for (const auto* button : page->findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->shortcut().isEmpty() &&
            button->shortcut() != QKeySequence::mnemonic(button->text()))
            addRow(rows, button->shortcut(),
                   button->accessibleName().isEmpty() ? button->text().remove(u'&') : button->accessibleName());
    return rows;
}

} // namespace

ShortcutOverview::ShortcutOverview(const QList<QAction*>& commands, const QWidget* page, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<KeyRow> rows = keysOf(page);
    for (const QAction* command : commands) {
        if (!command->shortcut().isEmpty()) {
            QString name = command->text();
            rows.append({keyText(command->shortcut()), name.remove(u'&')});
        }
    }
    const auto keys = [](QKeyCombination key) { return keyText(key); };
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
