// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import_columns.h"
#include "ui/kit/card.h"

class QLabel;
class QTableWidget;

namespace woonrust::ui {

// What each column of a file is: its heading, some of its values, and a choice of the columns that the import reads.
// What is chosen is kept for the next file with the same headings.
class ImportColumnsCard final : public Card {
    Q_OBJECT

public:
    explicit ImportColumnsCard(QWidget* parent = nullptr);

    // Hidden when every column is understood and none is missing.
    void setColumns(exchange::ImportKind kind, const std::vector<exchange::FileColumn>& columns);
    // Only what differs from what the program would choose by itself, or was chosen before.
    [[nodiscard]] exchange::ColumnMap chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed();

private:
    void showNeeded();

    QLabel* m_needed; // what is still to be chosen
    QTableWidget* m_table;
    exchange::ImportKind m_kind = exchange::ImportKind::Units;
    QStringList m_present; // what each column of the file is read as
    exchange::ColumnMap m_chosen;
};

// How the choices of an import are kept between sessions.
[[nodiscard]] QString columnMapText(const exchange::ColumnMap& map);
[[nodiscard]] exchange::ColumnMap columnMapFromText(const QString& text);

} // namespace woonrust::ui
