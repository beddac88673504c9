// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import_columns.h"
#include "exchange/import_result.h"
#include "ui/pages/admin/section.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace woonrust::ui {

class Card;
class EmptyState;
class ImportColumnsCard;
class TaskPanel;
class Tile;

// Bringing in files: choose what and which file, say what its columns are where that is not plain, see what it would
// do, and then let it be done. Nothing changes before the second step, and a stopped import leaves nothing.
class ImportSection final : public AdminSection {
    Q_OBJECT

public:
    explicit ImportSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;

private:
    void choose();
    void lookAtColumns();
    void rememberColumns();
    void run(bool dryRun);
    void show(const exchange::ImportResult& result);
    void tellMore(const exchange::ImportResult& result);
    void saveCsv(const QString& title, const QString& name, const QByteArray& csv, const QString& done);
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] exchange::ImportKind tableKind() const;
    [[nodiscard]] exchange::ColumnMap columns() const;

    QComboBox* m_kind;
    QPushButton* m_choose;
    QLabel* m_columns;
    QCheckBox* m_all;
    QCheckBox* m_replace;
    QPushButton* m_example;
    ImportColumnsCard* m_columnsCard;
    QLabel* m_more;
    QLabel* m_correct = nullptr; // what to do with what was refused
    QPushButton* m_import;
    TaskPanel* m_progress;
    EmptyState* m_empty;
    QWidget* m_result;
    QList<Tile*> m_tiles;
    Card* m_refusalCard;
    QTableWidget* m_refusals;
    exchange::ImportResult m_last;
    QString m_path;
};

} // namespace woonrust::ui
