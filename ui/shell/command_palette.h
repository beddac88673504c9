// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/target.h"
#include "ui/theme/icons.h"

#include <QList>
#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace woonrust::ui {

// One line of the palette. Results of the same group stand together under its name ("People", "Addresses"); what was
// found twice stands where it was found first.
struct PaletteResult {
    QString group;
    Icon icon = Icon::Search;
    QString title;
    QString sub = {};
    Target target;
};

// Takes results on the GUI thread. May be called more than once for a query (a group at a time); what comes for an
// older query than the last one is dropped.
using PaletteDelivery = std::function<void(quint64 generation, const QList<PaletteResult>& results)>;
// Starts looking for `text` without blocking.
using PaletteProvider = std::function<void(const QString& text, quint64 generation, const PaletteDelivery& deliver)>;

// The list under the search field: commands, and what the provider finds; for an empty field what it suggests. The
// focus stays in the field; Up, Down, PageUp, PageDown choose, Enter opens, Escape closes.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    CommandPalette(QLineEdit* field, PaletteProvider provider, QWidget* parent);

    // Commands are matched on the words of their text and stand last.
    void setCommands(const QList<QAction*>& commands) { m_commands = commands; }
    [[nodiscard]] quint64 generation() const { return m_generation; }
    void open();

Q_SIGNALS:
    void targetChosen(const woonrust::ui::Target& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void query();
    void addResults(quint64 generation, const QList<PaletteResult>& results);
    [[nodiscard]] bool shows(const Target& target) const;
    void addCommands(const QString& text);
    void appendTo(const QString& group, QStandardItem* item);
    [[nodiscard]] int commandsStart() const;
    void chooseFirst();
    void choose();
    void moveCurrent(int rows);
    void place();
    void close();
    [[nodiscard]] bool handleKey(int key);

    QLineEdit* m_field;
    PaletteProvider m_provider;
    QList<QAction*> m_commands;
    QListView* m_list;
    QStandardItemModel* m_model;
    QLabel* m_nothing;
    QTimer m_delay;
    quint64 m_generation = 0;
    bool m_moved = false;          // by the user, since the last query
    bool m_answered = false;       // something came for the last query, be it nothing found
    bool m_chooseOnAnswer = false; // Enter was pressed before that
};

} // namespace woonrust::ui
