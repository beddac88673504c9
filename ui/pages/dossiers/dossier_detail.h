// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/as_of.h"
#include "ui/context/app_context.h"
#include "ui/pages/case/editor_pane.h"
#include "ui/pages/dossiers/case_view.h"
#include "ui/shell/target.h"

#include <QTimer>

class QPushButton;
class QTabWidget;

namespace woonrust::ui {

class DocumentsView;
class DossierHeader;
class EmptyState;
class InlineMessage;
class PastCase;
class TabList;
class TimelineView;

// The pane at the right: one dossier with its tabs, or a form in its place.
class DossierDetail final : public EditorPane {
    Q_OBJECT

public:
    explicit DossierDetail(AppContext& context, QWidget* parent = nullptr);

    void showDossier(DossierId dossier);
    void startNew();
    [[nodiscard]] DossierId dossier() const { return m_dossier; }

Q_SIGNALS:
    void opened(woonrust::DossierId dossier); // a new one was made
    void openRequested(const woonrust::ui::Target& target);

protected:
    void edited(const CaseEditor& editor) override;
    void showRest() override;

private:
    void makeActions();
    void makeTabs();
    void load(bool quietly);
    void show(const CaseView& view);
    void showHidden();
    void askForPast(QDate day);
    void showPast(const dossiers::AsOf& then);
    void backToNow();
    [[nodiscard]] bool isInPast() const;
    void follow(const Changes& changes);
    void noteContact(const ContactMoment& contact);
    void openRow(EntityKind kind, qint64 id);
    void editTask(qint64 id);
    void editParty(qint64 id);
    void finishTask();
    void removeParty();
    void newReport();
    void reopenDossier();
    // Says so when it is done, with the way back, or what is wrong; and reads the dossier again.
    void written(const Result<void>& done, const QString& notice, const std::function<void()>& undo = {});
    QPushButton* action(const QString& text, const QKeySequence& key, const QString& hint);
    [[nodiscard]] Subject about() const { return {.report = {}, .dossier = m_dossier}; }

    AppContext& m_context;
    DossierId m_dossier;
    CaseView m_view;
    Generation m_generation;
    Generation m_pastAsked;
    QTimer m_changed;
    EmptyState* m_nothing;
    EmptyState* m_locked;
    QWidget* m_case;
    PastCase* m_past = nullptr; // made when somebody asks for a day
    DossierHeader* m_header;
    InlineMessage* m_bar;
    QTabWidget* m_tabs;
    TimelineView* m_timeline;
    TabList* m_reports;
    TabList* m_parties;
    TabList* m_tasks;
    DocumentsView* m_documents;
    QPushButton* m_contact = nullptr;
    QPushButton* m_note = nullptr;
    QPushButton* m_task = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_finish = nullptr;
};

} // namespace woonrust::ui
