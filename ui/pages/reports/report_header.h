// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/case/report_view.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace woonrust::ui {

class AppContext;
class ButtonRow;
class InlineMessage;
class ReportActions;
class StatusPill;

// The top of a report: what it is and how it stands, and what can be done with it. Each action has a shortcut that
// works while the report is in view.
class ReportHeader final : public QWidget {
    Q_OBJECT

public:
    ReportHeader(AppContext& context, ReportActions* actions, QWidget* parent = nullptr);

    void show(const ReportView& view);
    using QWidget::show;
    void focusFirst(); // on the first action

Q_SIGNALS:
    void acknowledgeWanted();
    void feedbackWanted();
    void contactWanted();
    void noteWanted();
    void taskWanted();
    void letterWanted();
    void editWanted();
    void closeWanted();
    void attachWanted();
    void costWanted();
    void dossierWanted();

private:
    QPushButton* action(const QString& text, const QKeySequence& key, const QString& hint,
                        void (ReportHeader::*wanted)());
    void makeSpareActions();
    void fillMore(QMenu* menu);
    void fillHandlers(QMenu* menu);
    [[nodiscard]] bool mayHand() const;

    AppContext& m_context;
    ReportActions* m_actions;
    ReportView m_view;
    QLabel* m_title;
    StatusPill* m_status;
    QLabel* m_sub;
    QPushButton* m_dossier;
    InlineMessage* m_alerts;
    ButtonRow* m_buttons;
    QPushButton* m_acknowledge = nullptr;
    QPushButton* m_feedback = nullptr;
    QPushButton* m_contact = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_more = nullptr;
    // Buttons that are there when there is room:
    QPushButton* m_hand = nullptr;
    QPushButton* m_note = nullptr;
    QPushButton* m_task = nullptr;
    QPushButton* m_letter = nullptr;
};

} // namespace woonrust::ui
