// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/card.h"
#include "ui/shell/target.h"

namespace woonrust::ui {

class AppContext;
class ParkedReports;

// The reports that wait half typed, each a click away; not there while there are none.
class ParkedCard final : public Card {
    Q_OBJECT

public:
    explicit ParkedCard(AppContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);

private:
    void list();

    AppContext& m_context;
    ParkedReports* m_parked;
    QWidget* m_rows = nullptr;
};

} // namespace woonrust::ui
