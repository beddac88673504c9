// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/directive_detail.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace woonrust::ui {

class ButtonRow;
class FlowLayout;

// The top of a behaviour directive: what it is, how it stands, how far it is, and what may be done.
class DirectiveHeader final : public QWidget {
    Q_OBJECT

public:
    explicit DirectiveHeader(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ButtonRow* buttons() const { return m_buttons; }
    void show(const directives::DirectiveDetail& detail);
    using QWidget::show;

Q_SIGNALS:
    void dossierWanted();
    void directiveWanted(woonrust::DirectiveId directive);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void orderTabs();
    void showFacts(const directives::DirectiveDetail& detail);
    void showMilestones(const directives::DirectiveDetail& detail);

    AppContext& m_context;
    QLabel* m_title;
    FlowLayout* m_pills;
    FlowLayout* m_milestones;
    FlowLayout* m_facts;
    ButtonRow* m_buttons;
};

} // namespace woonrust::ui
