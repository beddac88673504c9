// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/dossiers/case_view.h"

#include <QWidget>

class QLabel;

namespace woonrust::ui {

class AppContext;
class ButtonRow;
class FlowLayout;
class InlineMessage;

// The top of a dossier: what it is, how it stands, who works on it, and what may be done.
class DossierHeader final : public QWidget {
    Q_OBJECT

public:
    explicit DossierHeader(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ButtonRow* buttons() const { return m_buttons; }
    void show(const CaseView& view);
    using QWidget::show;

Q_SIGNALS:
    void directiveWanted(woonrust::DirectiveId directive);

private:
    void showPills(const CaseView& view);
    void showFacts(const CaseView& view);

    AppContext& m_context;
    QLabel* m_title;
    QWidget* m_pills;
    FlowLayout* m_pillLayout;
    ButtonRow* m_buttons;
    QWidget* m_facts;
    FlowLayout* m_factLayout;
    InlineMessage* m_alerts;
    InlineMessage* m_reached; // of a closed dossier: what came of it
};

} // namespace woonrust::ui
