// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/import_columns_card.h"

#include "ui/kit/delegates.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Heading, Samples, Meaning, ColumnCount };

} // namespace

ImportColumnsCard::ImportColumnsCard(QWidget* parent)
    : Card(tr("What the columns of your file are"), parent),
      m_needed(secondaryLabel({})),
      m_table(named(new QTableWidget(0, ColumnCount), tr("Columns of the file")))
{
    addToHeader(m_needed);
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("For instance"), tr("Read as")});
    prepareTable(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->resizeSection(Heading, em(this, 14));
    m_table->horizontalHeader()->resizeSection(Samples, em(this, 18));
    m_table->setMinimumHeight(em(this, 11));
    setFlushBody(m_table);
    hide();
}

void ImportColumnsCard::setColumns(exchange::ImportKind kind, const std::vector<exchange::FileColumn>& columns)
{
    m_chosen.clear();
    m_kind = kind;
    m_present.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const exchange::FileColumn& column = columns.at(static_cast<size_t>(row));
        m_table->setItem(row, Heading, new QTableWidgetItem(column.heading));
        m_table->setItem(row, Samples, new QTableWidgetItem(column.samples.join(u" · "_s)));
        auto* meaning = named(new QComboBox, tr("%1 is read as").arg(column.heading));
        meaning->addItem(tr("(not used)"), QString());
        for (const exchange::ImportColumn& known : exchange::importColumns(kind)) {
            const QString text = known.required ? tr("%1 (needed)").arg(known.name) : known.name;
            meaning->addItem(known.example.isEmpty() ? text : tr("%1, such as %2").arg(text, known.example),
                             known.name);
        }
        m_present << column.column;
        meaning->setCurrentIndex(std::max(0, meaning->findData(column.column)));
        m_table->setCellWidget(row, Meaning, meaning);
        connect(meaning, &QComboBox::activated, this, [this, row, meaning, heading = column.heading] {
            m_present[row] = meaning->currentData().toString();
            showNeeded();
            m_chosen.insert(exchange::plainHeading(heading), meaning->currentData().toString());
            // Later: reading the file again makes these boxes anew.
            QMetaObject::invokeMethod(this, &ImportColumnsCard::changed, Qt::QueuedConnection);
        });
    }
    const bool unused = std::ranges::any_of(columns, [](const exchange::FileColumn& column) {
        return column.column.isEmpty() && !column.heading.isEmpty() && column.heading != exchange::reasonColumn();
    });
    showNeeded();
    setVisible(unused || !exchange::missingColumns(kind, m_present).isEmpty());
}

void ImportColumnsCard::showNeeded()
{
    const QStringList missing = exchange::missingColumns(m_kind, m_present);
    m_needed->setText(missing.isEmpty() ? tr("Nothing is missing. What is not used may stay so.")
                                        : tr("Still needed: %1").arg(missing.join(u", "_s)));
}

QString columnMapText(const exchange::ColumnMap& map)
{
    QJsonObject json;
    for (auto column = map.cbegin(); column != map.cend(); ++column)
        json.insert(column.key(), column.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

exchange::ColumnMap columnMapFromText(const QString& text)
{
    exchange::ColumnMap map;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto column = json.begin(); column != json.end(); ++column)
        map.insert(column.key(), column.value().toString());
    return map;
}

} // namespace woonrust::ui
