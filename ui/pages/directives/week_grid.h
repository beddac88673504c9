// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/directive_detail.h"
#include "ui/context/app_context.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLineEdit;
class QTableView;

namespace woonrust::ui {

class InlineMessage;

// The clauses of a directive with the weeks in which they were kept.
class WeekModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum { ClauseColumn, FirstWeek };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const directives::DirectiveDetail& detail);
    [[nodiscard]] const std::vector<directives::ClauseView>& clauses() const { return m_clauses; }
    // Nothing outside the weeks.
    [[nodiscard]] const directives::WeekMark* markAt(const QModelIndex& index) const;
    // Until it is read again.
    void setMark(const QModelIndex& index, const QString& result, const QString& source);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<directives::ClauseView> m_clauses;
    std::vector<QDate> m_weeks;
};

// The letter of a result, which is its key too: K(ept), B(reached), U(nknown). Empty for none.
[[nodiscard]] QString resultLetter(const QString& result);
[[nodiscard]] QString resultName(const QString& result);

// The grid in which each week is recorded at the speed of typing: arrows go from cell to cell, a letter says how the
// clause was kept, Space goes on to the next answer, Delete takes it away. Who says so stands below it, and is asked
// once for each clause.
class WeekGrid final : public QWidget {
    Q_OBJECT

public:
    explicit WeekGrid(AppContext& context, QWidget* parent = nullptr);

    void show(const directives::DirectiveDetail& detail);
    using QWidget::show;
    void takeFocus();

Q_SIGNALS:
    void recorded();
    void breachWanted(woonrust::ClauseId clause);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool pressed(int key, const QString& text);
    void record(const QString& result);
    void write(const QModelIndex& index, const QString& result, const QString& source);
    void showSource();
    void fit();

    AppContext& m_context;
    DirectiveId m_directive;
    bool m_mayRecord = false;
    int m_shownRow = -1; // of which the source stands in the field
    QString m_waiting;   // a result that waits for its source
    WeekModel* m_model;
    QTableView* m_table;
    QWidget* m_below;
    QLineEdit* m_source;
    InlineMessage* m_message;
};

} // namespace woonrust::ui
