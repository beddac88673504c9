// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace woonrust::ui {

class DiaryModel;

// The grid in which a diary is typed at the speed of paper: typing begins in a cell, Tab and Enter go on to the next
// one, and after the last to the next row. Ctrl+V puts rows of a spreadsheet in; Ctrl+Delete takes a row away. In a row
// that nothing was typed in, Tab leaves the grid.
class DiaryGrid final : public QTableView {
    Q_OBJECT

public:
    explicit DiaryGrid(DiaryModel* model, QWidget* parent = nullptr);

    // Takes what stands in a cell that is being typed in.
    void finishTyping();
    void paste();
    void goTo(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    DiaryModel* m_model;
};

} // namespace woonrust::ui
