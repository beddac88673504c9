// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/measure.h"
#include "services/cases/history/timeline.h"
#include "services/cases/views/as_of.h"
#include "ui/context/app_context.h"
#include "ui/pages/case/editor_pane.h"
#include "ui/pages/dossiers/case_view.h"
#include "ui/pages/dossiers/next_step.h"
#include "ui/pages/letters/letter_wish.h"
#include "ui/shell/target.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QTabWidget;

namespace woonrust::ui {

class BothSides;
class BulkActions;
class DocumentsView;
class DossierHeader;
class EmptyState;
class InlineMessage;
class LettersCard;
class PastCase;
class StepsView;
class StrengthView;
class TabList;
class TaskActions;
class TimelineView;

// The pane at the right: one dossier with its tabs, or a form in its place.
class DossierDetail final : public EditorPane {
    Q_OBJECT

public:
    explicit DossierDetail(AppContext& context, QWidget* parent = nullptr);

    // On the tab that is in view: whoever walks through the list compares one thing of each.
    void showDossier(DossierId dossier);
    // By its key ("tasks"), the first for any other.
    void showTab(const QString& key);
    void startNew();
    // The focus to what is in view.
    void takeFocus() { showRest(); }
    // The form that closes these, in the place of what is shown.
    void closeAll(const std::vector<DossierId>& dossiers);
    [[nodiscard]] DossierId dossier() const { return m_dossier; }
    [[nodiscard]] const CaseView& view() const { return m_view; }
    // Goes to a step of the process, in its tab.
    void showStep(const QString& step);

Q_SIGNALS:
    void opened(woonrust::DossierId dossier, const QString& number); // a new one was made
    void openRequested(const woonrust::ui::Target& target);
    // The handbook of this process or, without one, of this kind of dossier; at this step, or from its beginning.
    void handbookWanted(const QString& process, const QString& step);
    void letterWanted(const woonrust::ui::LetterWish& wish);

protected:
    void edited(const CaseEditor& editor) override;
    void showRest() override;

private:
    void makeActions();
    void makeSpareActions();
    void offerSpareActions();
    void makeTabs();
    void makeTaskTab();
    void makePartyTab();
    void makeStepTab();
    void makeStrengthTab();
    [[nodiscard]] QWidget* reportsTab();
    void showReports();
    void makeMeasureTab();
    void makeSides();
    // A dossier that is linked to this one, by the id of its line.
    [[nodiscard]] const dossiers::LinkView* linkOf(qint64 line) const;
    void openInvolved(qint64 line);
    void dropInvolved(qint64 line);
    void makeDocumentTab();
    void writeLetter(const QString& code = {}, WorkStepId step = {});
    void openLetter(LetterId letter);
    void answerReporter(StepPromise promise);
    void fillMore(QMenu* menu);
    void fillHandlers(QMenu* menu);
    void fillPartyMenu(QMenu* menu, qint64 id);
    void fillTimelineMenu(QMenu* menu, const timeline::TimelineRow& row);
    void showNext();
    void takeNext();
    [[nodiscard]] bool mayChange() const { return m_view.isOpen() && m_context.may(Permission::WorkDossier); }
    [[nodiscard]] bool mayHand() const;
    [[nodiscard]] const Task* task(qint64 id) const;
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
    [[nodiscard]] bool openForm(EntityKind kind, qint64 id);
    // A note is changed by who wrote it alone; the coordinator may remove one of somebody else.
    [[nodiscard]] bool mayChangeNote(const Note& note) const
    {
        return note.by == m_context.actor.id || m_context.may(Permission::DivideWork);
    }
    void editTask(qint64 id);
    void editParty(qint64 id);
    void editMeasure(qint64 id, bool end = false);
    void recordMeasure(const QString& instrument);
    void removeMeasure();
    void fillMeasureMenu(QMenu* menu, qint64 id);
    void editAccount(AccountId id, const QString& side = {});
    void copyAccount(AccountId id);
    void editIncident(IncidentId id);
    [[nodiscard]] const Measure* measure(qint64 id) const;
    void removeParty();
    void editData();
    void changePhase();
    void closeOrReopen();
    void newReport();
    void newDirective();
    void reopenDossier();
    // Says so when it is done, with the way back, or what is wrong; and reads the dossier again.
    void written(const Result<void>& done, const QString& notice, const std::function<void()>& undo = {});
    QPushButton* action(const QString& text, const QKeySequence& key, const QString& hint);
    // The same for one that stands in the menu "More".
    void menuKey(const QKeySequence& key, const QString& hint, const std::function<void()>& run);
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
    std::vector<ReportId> m_onlyReports; // those that were asked for; empty: all
    InlineMessage* m_only = nullptr;     // says which, and leads back to all
    TabList* m_parties;
    BothSides* m_sides;
    StepsView* m_steps;
    StrengthView* m_strength;
    TabList* m_measures;
    TabList* m_tasks;
    DocumentsView* m_documents;
    LettersCard* m_letters;
    TaskActions* m_taskActions;
    std::function<void(QMenu*, qint64)> m_fillTaskMenu;
    NextStep m_nextStep;
    QString m_refusal; // of the last thing that was tried in the tab of steps; shown until the next
    QPushButton* m_next = nullptr;
    QPushButton* m_contact = nullptr;
    QPushButton* m_note = nullptr;
    QPushButton* m_task = nullptr;
    QPushButton* m_letter = nullptr;
    QPushButton* m_more = nullptr;
    // Buttons that are there when there is room:
    QPushButton* m_data = nullptr;
    QPushButton* m_hand = nullptr;
    QPushButton* m_phase = nullptr;
    QPushButton* m_close = nullptr;
    BulkActions* m_handing = nullptr;
};

} // namespace woonrust::ui
