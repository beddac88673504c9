// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help_window.h"

#include "ui/kit/delegates.h"
#include "ui/kit/widgets.h"
#include "ui/shell/manual_view.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTabWidget>
#include <QTableWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

using KeyRow = std::pair<QString, QString>; // the key, and what it does

QString keyText(const QKeySequence& key)
{
    // The key that Qt calls Return is Enter to whoever reads this, as it is on the buttons.
    return key.toString(QKeySequence::NativeText).replace("Return"_L1, "Enter"_L1);
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

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QWidget* makeKeys(const QList<QAction*>& commands, const QWidget* page)
{
    QList<KeyRow> rows = keysOf(page);
    for (const QAction* command : commands) {
        if (!command->shortcut().isEmpty()) {
            QString name = command->text();
            rows.append({keyText(command->shortcut()), name.remove(u'&')});
        }
    }
    const auto keys = [](QKeyCombination key) { return keyText(key); };
    rows.append({keys(Qt::Key_F10), Help::tr("Open the menu")});
    rows.append({keys(Qt::SHIFT | Qt::Key_F10), Help::tr("Open the menu of the line that has the focus")});
    rows.append({keys(Qt::Key_F6), Help::tr("Go to the next part of the window")});
    rows.append({keys(Qt::Key_F4), Help::tr("Open the calendar of a date field")});
    rows.append({keys(Qt::Key_Delete), Help::tr("Take away the filter or value that has the focus")});
    rows.append({keys(Qt::CTRL | Qt::ALT | Qt::Key_Z), Help::tr("Undo what the notice says")});

    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2);
    table->setHorizontalHeaderLabels({Help::tr("Key"), Help::tr("What it does")});
    prepareTable(table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    named(table, Help::tr("Keyboard shortcuts"));
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).second));
    }
    // A key that is cut off is of no use; Qt's own measure leaves out the room that the style takes.
    int widest = 0;
    for (const KeyRow& row : rows)
        widest = std::max(widest, table->fontMetrics().horizontalAdvance(row.first));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    table->horizontalHeader()->resizeSection(0, widest + em(table, 2.5));
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setCurrentCell(0, 0);
    return table;
}

struct Part {
    const char* name;
    const char* licence;
};

// What the program is put together from; the README says what for.
constexpr Part parts[] = {{"Qt", "LGPL-3"},
                          {"Qt Charts", "GPL-3"},
                          {"SQLCipher", "BSD-3-Clause"},
                          {"libsodium", "ISC"},
                          {"GDAL", "MIT"},
                          {"KHolidays", "LGPL-2.0-or-later"},
                          {"Breeze icons", "LGPL-3.0-or-later"},
                          {"libxlsxwriter", "BSD-2-Clause"},
                          {"Noto Sans", "OFL-1.1"},
                          {"DejaVu", "Bitstream Vera"}};

QWidget* makeAbout()
{
    auto* about = new QWidget;
    auto* layout = new QVBoxLayout(about);
    layout->setContentsMargins(margins(about));
    layout->setSpacing(gap(about));
    layout->addWidget(headingLabel(Help::tr("Woonrust %1").arg(QCoreApplication::applicationVersion())));
    layout->addWidget(wrappedLabel(Help::tr(
        "Free software under the GNU General Public License, version 3 or later: you may use it, change it and "
        "hand it on. It comes without any warranty. Nothing you enter leaves this PC by itself.")));
    QStringList made;
    for (const Part& part : parts)
        made << QStringLiteral("%1 (%2)").arg(QString::fromLatin1(part.name), QString::fromLatin1(part.licence));
    made[0] = QStringLiteral("Qt %1 (LGPL-3)").arg(QString::fromLatin1(qVersion()));
    layout->addWidget(wrappedLabel(Help::tr("Made with %1.").arg(made.join(QStringLiteral(", ")))));
    auto* licence = new QPlainTextEdit;
    licence->setReadOnly(true);
    licence->setTabChangesFocus(true);
    licence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    named(licence, Help::tr("Text of the licence"));
    if (QFile file(QStringLiteral(":/help/LICENSE")); file.open(QIODevice::ReadOnly))
        licence->setPlainText(QString::fromUtf8(file.readAll()));
    layout->addWidget(licence, 1);
    return about;
}

} // namespace

void openHelp(const QList<QAction*>& commands, const QWidget* page, HelpPart part, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(Help::tr("Help"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* tabs = new QTabWidget;
    // In the order of HelpPart.
    tabs->addTab(makeKeys(commands, page), Help::tr("&Keys"));
    tabs->addTab(new ManualView, Help::tr("&Manual"));
    tabs->addTab(makeAbout(), Help::tr("&About Woonrust"));
    tabs->setCurrentIndex(static_cast<int>(part));
    QPushButton* close = primaryButton(Help::tr("Close"), dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(margins(dialog, Gap::Large));
    layout->setSpacing(gap(dialog));
    layout->addWidget(tabs, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(em(dialog, 62), em(dialog, 44));
    dialog->open();
    tabs->currentWidget()->setFocus();
}

} // namespace woonrust::ui
