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

// What an import needs and the file does not bring.
bool anyMissing(exchange::ImportKind kind, const std::vector<exchange::FileColumn>& columns)
{
    const auto has = [&](const QString& name) {
        return std::ranges::contains(columns, name, &exchange::FileColumn::column);
    };
    const bool required = std::ranges::all_of(exchange::importColumns(kind), [&](const exchange::ImportColumn& column) {
        return !column.required || has(column.name);
    });
    const bool address = kind != exchange::ImportKind::Units || has(u"straat"_s) || has(u"adres"_s);
    const bool name = kind != exchange::ImportKind::Tenancies || has(u"achternaam"_s) || has(u"naam"_s);
    return !required || !address || !name;
}

} // namespace

ImportColumnsCard::ImportColumnsCard(QWidget* parent)
    : Card(tr("What the columns are"), parent),
      m_table(named(new QTableWidget(0, ColumnCount), tr("Columns of the file")))
{
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
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const exchange::FileColumn& column = columns.at(static_cast<size_t>(row));
        m_table->setItem(row, Heading, new QTableWidgetItem(column.heading));
        m_table->setItem(row, Samples, new QTableWidgetItem(column.samples.join(u" · "_s)));
        auto* meaning = named(new QComboBox, tr("%1 is read as").arg(column.heading));
        meaning->addItem(tr("(not used)"), QString());
        for (const exchange::ImportColumn& known : exchange::importColumns(kind))
            meaning->addItem(known.required ? tr("%1 (needed)").arg(known.name) : known.name, known.name);
        meaning->setCurrentIndex(std::max(0, meaning->findData(column.column)));
        m_table->setCellWidget(row, Meaning, meaning);
        connect(meaning, &QComboBox::activated, this, [this, meaning, heading = column.heading] {
            m_chosen.insert(exchange::plainHeading(heading), meaning->currentData().toString());
            Q_EMIT changed();
        });
    }
    const bool unused = std::ranges::any_of(columns, [](const exchange::FileColumn& column) {
        return column.column.isEmpty() && !column.heading.isEmpty() && column.heading != exchange::reasonColumn();
    });
    setVisible(unused || anyMissing(kind, columns));
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
