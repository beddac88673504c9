// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/incident.h"
#include "ui/context/app_context.h"
#include "ui/pages/case/editor_pane.h"
#include "ui/pages/case/report_view.h"
#include "ui/pages/letters/letter_wish.h"
#include "ui/shell/target.h"

#include <QTimer>

class QScrollArea;
class QTabWidget;

namespace woonrust::ui {

class DiaryView;
class DocumentsView;
class EmptyState;
class InlineMessage;
class LettersCard;
class ReportActions;
class ReportHeader;
class ReportOverview;
class TabList;
class TaskActions;
class TimelineView;

// One report beside the list, with tabs for what it says, its timeline, tasks and documents; or a form in its place.
class ReportDetail final : public EditorPane {
    Q_OBJECT

public:
    explicit ReportDetail(AppContext& context, QWidget* parent = nullptr);

    void show(ReportId id);           // on the tab that is in view; an invalid id shows what to do
    void showTab(const QString& key); // "tasks"; the first for any other
    using QWidget::show;
    [[nodiscard]] ReportId id() const { return m_id; }
    void startTyping();
    // The form that closes these, in the place of what is shown.
    void closeAll(const std::vector<ReportId>& reports);

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);
    void letterWanted(const woonrust::ui::LetterWish& wish);

protected:
    void edited(const CaseEditor& editor) override;
    void showRest() override;

private:
    void makeTabs();
    void watchHeader();
    void load();
    void take(const ReportView& view);
    void showHidden();
    void follow(const Changes& changes);
    void writeContact(const QString& kind); // ACK, FEEDBACK, or empty for another one
    void openContact(const ContactMoment& contact, const QString& fixedKind);
    void openRow(EntityKind kind, qint64 id);
    void openTask(TaskId id);
    [[nodiscard]] const Task* task(qint64 id) const;
    void makeTaskTab();
    void makeDiaryTab();
    void editDiary(const std::optional<Incident>& incident);
    void makeDocumentTab();
    void writeLetter();
    void openNote(NoteId id);
    void offerDrafts();
    [[nodiscard]] Subject about() const { return {.report = m_id, .dossier = m_view.report().dossier}; }
    [[nodiscard]] bool works() const { return m_context.may(Permission::RegisterReport); }

    AppContext& m_context;
    Generation m_generation;
    QTimer m_changed;
    ReportId m_id;
    ReportView m_view;
    ReportActions* m_actions;
    TaskActions* m_taskActions;
    EmptyState* m_empty;
    EmptyState* m_locked;
    QWidget* m_case;
    InlineMessage* m_bar;
    InlineMessage* m_draftBar;
    ReportHeader* m_header;
    QTabWidget* m_tabs;
    QScrollArea* m_said = nullptr;
    ReportOverview* m_overview;
    TimelineView* m_timeline;
    TabList* m_tasks;
    DocumentsView* m_documents;
    DiaryView* m_diary;
    LettersCard* m_letters;
    std::function<void()> m_continue; // the form whose draft is offered
};

} // namespace woonrust::ui
