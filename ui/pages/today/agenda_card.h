// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/today.h"
#include "ui/kit/card.h"
#include "ui/shell/target.h"

class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace woonrust {
class CodeNames;
}

namespace woonrust::ui {

// The appointments of today, each with its warnings before its address. Enter opens what it is about.
class AgendaCard final : public Card {
    Q_OBJECT

public:
    explicit AgendaCard(QWidget* parent = nullptr);

    void setLines(const std::vector<AgendaLine>& lines, const CodeNames& codes);

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCurrent();

    QStandardItemModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    std::vector<AgendaLine> m_lines;
};

} // namespace woonrust::ui
