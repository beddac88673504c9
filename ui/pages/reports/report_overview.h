// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/case/report_view.h"

#include <QWidget>

class QVBoxLayout;

namespace woonrust::ui {

class AppContext;
class ReportActions;

// What a report says: its deadlines and why they fall when they fall, the facts, the costs, and what was said and
// noted.
class ReportOverview final : public QWidget {
    Q_OBJECT

public:
    ReportOverview(AppContext& context, ReportActions* actions, QWidget* parent = nullptr);

    void show(const ReportView& view);
    using QWidget::show;

Q_SIGNALS:
    void costWanted();
    void extensionWanted(const woonrust::deadlines::DeadlineView& deadline);
    void contactOpened(woonrust::ContactMomentId contact);
    void noteOpened(woonrust::NoteId note);
    void openRequested(woonrust::EntityKind kind, qint64 id);

private:
    void addDeadlines();
    void addFacts();
    void addCosts();
    void addContacts();
    void addNotes();

    AppContext& m_context;
    ReportActions* m_actions;
    ReportView m_view;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace woonrust::ui
