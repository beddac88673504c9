// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/case_table.h"

#include "ui/kit/delegates.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace woonrust::ui {

namespace {
constexpr int rowsInView = 6;
} // namespace

QString columnDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

CaseTable::CaseTable(const QString& title, const QStringList& columns, int wide, const QString& emptyText,
                     QWidget* parent)
    : Card(title, parent),
      m_table(named(new QTableWidget(0, static_cast<int>(columns.size())), title)),
      m_wide(wide),
      m_empty(secondaryLabel(emptyText))
{
    m_table->setHorizontalHeaderLabels(columns);
    prepareTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    m_empty->setContentsMargins(margins(this));
    setFlushBody(content);
    // itemActivated follows the platform; Enter and a double click always work.
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row) { open(row); });
    auto* enter = new QAction(this);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(enter);
    connect(enter, &QAction::triggered, this, [this] { open(m_table->currentRow()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CaseTable::currentChanged);
    setLines({});
}

void CaseTable::setLines(const QList<RegistryCaseLine>& lines)
{
    m_lines = lines;
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& texts = lines.at(row).texts;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(texts.value(column));
            setTip(item, texts.value(column));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        header->setSectionResizeMode(column, column == m_wide ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column != m_wide)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + gap(this), em(this, 12)));
    }
    m_table->setVisible(!lines.isEmpty());
    m_empty->setVisible(lines.isEmpty());
    const int rows = std::min(static_cast<int>(lines.size()), rowsInView);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

const RegistryCaseLine* CaseTable::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_lines.size() ? nullptr : &m_lines.at(row);
}

void CaseTable::open(int row)
{
    if (row >= 0 && row < m_lines.size())
        Q_EMIT openRequested(m_lines.at(row).target);
}

} // namespace woonrust::ui
