// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tabs of a dossier and what is done in them.

#include "services/registry/alerts.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/contact_editor.h"
#include "ui/pages/case/documents_view.h"
#include "ui/pages/case/report_view.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/case/task_actions.h"
#include "ui/pages/case/timeline_list.h"
#include "ui/pages/case/timeline_view.h"
#include "ui/pages/dossiers/detail_tabs.h"
#include "ui/pages/dossiers/dossier_detail.h"
#include "ui/pages/dossiers/steps/steps_view.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QMenu>
#include <QTabWidget>
#include <algorithm>

namespace woonrust::ui {

void DossierDetail::makeTabs()
{
    m_tabs->setDocumentMode(true);
    auto* timeline = new QWidget;
    auto* layout = new QVBoxLayout(timeline);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->addWidget(m_timeline);
    m_tabs->addTab(timeline, tr("Timeline"));
    m_tabs->addTab(m_reports, tr("Reports"));
    m_tabs->addTab(m_parties, tr("Involved"));
    m_tabs->addTab(m_steps, tr("Steps"));
    m_tabs->addTab(m_tasks, tr("Tasks"));
    m_tabs->addTab(m_documents, tr("Documents"));
    makePartyTab();
    makeStepTab();
    makeTaskTab();
    const auto told = [this](const QString& text, const std::function<void()>& undo) {
        m_bar->setMessage(Tone::Missed, {});
        Q_EMIT toast(text, undo);
        load(true);
    };
    connect(m_taskActions, &TaskActions::toast, this, told);
    connect(m_taskActions, &TaskActions::failed, this,
            [this](const Error& error) { m_bar->setMessage(Tone::Missed, error.message); });
    connect(m_reports, &TabList::addWanted, this, &DossierDetail::newReport);
    connect(m_reports, &TabList::opened, this, [this](qint64 id) { openRow(EntityKind::Report, id); });
    connect(m_timeline, &TimelineView::rowOpened, this, &DossierDetail::openRow);
    connect(m_timeline, &TimelineView::dayWanted, this, &DossierDetail::askForPast);
    m_timeline->list()->setFillMenu(
        [this](QMenu* menu, const timeline::TimelineRow& row) { fillTimelineMenu(menu, row); });
    connect(m_documents, &DocumentsView::toast, this, &DossierDetail::toast);
    connect(m_documents, &DocumentsView::countChanged, this,
            [this](int count) { m_tabs->setTabText(DocumentsTab, counted(tr("Documents"), std::size_t(count))); });
}

void DossierDetail::makePartyTab()
{
    auto* add = secondaryButton(tr("Add somebody"));
    auto* change = secondaryButton(tr("Change…"));
    auto* drop = secondaryButton(tr("Remove…"));
    for (QPushButton* button : {add, change, drop})
        m_parties->addButton(button);
    connect(add, &QPushButton::clicked, this, [this] { editParty(0); });
    connect(change, &QPushButton::clicked, this, [this] { editParty(m_parties->currentId()); });
    connect(drop, &QPushButton::clicked, this, &DossierDetail::removeParty);
    connect(m_parties, &TabList::addWanted, this, [this] { editParty(0); });
    connect(m_parties, &TabList::opened, this, [this](qint64 id) { openRow(EntityKind::Party, id); });
    m_parties->setFillMenu([this](QMenu* menu, qint64 id) { fillPartyMenu(menu, id); });
}

void DossierDetail::makeStepTab()
{
    connect(m_steps, &StepsView::countChanged, this,
            [this](int running) { m_tabs->setTabText(StepsTab, counted(tr("Steps"), std::size_t(running))); });
    connect(m_steps, &StepsView::toast, this, &DossierDetail::toast);
    connect(m_steps, &StepsView::changed, this, [this] { load(true); });
    connect(m_steps, &StepsView::failed, this, [this](const QString& message) {
        m_refusal = message; // reading again clears the bar
        m_bar->setMessage(Tone::Missed, message);
    });
    connect(m_steps, &StepsView::editorWanted, this, &DossierDetail::edit);
    connect(m_steps, &StepsView::closeWanted, this, &DossierDetail::closeOrReopen);
    connect(m_steps, &StepsView::contactWanted, this, &DossierDetail::answerReporter);
}

// The contact that a step waits for: with the reporter of the report that waits longest.
void DossierDetail::answerReporter(StepPromise promise)
{
    const QString kind = promise == StepPromise::Acknowledgement ? QString(deadline_kind::acknowledgement)
                                                                 : QString(deadline_kind::feedback);
    const deadlines::DeadlineView* first = nullptr;
    for (const deadlines::DeadlineView& each : m_view.detail.openDeadlines)
        if (each.deadline.kind == kind && (!first || each.deadline.dueOn < first->deadline.dueOn))
            first = &each;
    if (!first)
        return;
    m_context.bench.reader.run(
        this, [id = first->deadline.report](Session& session) { return readReport(session, id); },
        [this, kind, dossier = m_dossier](const Result<ReportView>& view) {
            if (m_dossier != dossier || isEditing())
                return;
            if (!view) {
                m_bar->setMessage(Tone::Missed, view.error().message);
                return;
            }
            const Report& report = view->report();
            edit(new ContactEditor(
                m_context,
                contactAbout(*view, {.about = {.report = report.id, .dossier = dossier}, .channel = report.channel},
                             kind)));
        });
}

void DossierDetail::makeTaskTab()
{
    // What hangs on a closed dossier can be finished and set right.
    m_fillTaskMenu = m_taskActions->serve(
        m_tasks, [this](qint64 id) { return task(id); }, [this](qint64 id) { editTask(id); },
        [this] { return m_context.may(Permission::WorkDossier); });
    connect(m_tasks, &TabList::opened, this, [this](qint64 id) { openRow(EntityKind::Task, id); });
}

void DossierDetail::fillPartyMenu(QMenu* menu, qint64 id)
{
    const auto found = std::ranges::find(m_view.detail.parties, PartyId(id),
                                         [](const dossiers::PartyView& view) { return view.party.id; });
    if (found == m_view.detail.parties.end())
        return;
    if (const PersonId person = found->party.person)
        menu->addAction(tr("Open the page of this person"), this,
                        [this, person] { Q_EMIT openRequested({.kind = TargetKind::Person, .id = person.value()}); });
    if (!found->phone.isEmpty())
        menu->addAction(tr("Copy the phone number %1").arg(caption(found->phone)), this,
                        [this, phone = found->phone] { m_context.seams.copyText(phone); });
    if (!mayChange())
        return;
    menu->addAction(tr("Change…"), this, [this, id] { editParty(id); });
    menu->addAction(tr("Remove…"), this, &DossierDetail::removeParty);
}

void DossierDetail::fillTimelineMenu(QMenu* menu, const timeline::TimelineRow& row)
{
    const auto open = [this, kind = row.target, id = row.targetId] { openRow(kind, id); };
    switch (row.target) {
    case EntityKind::Task:
        m_fillTaskMenu(menu, row.targetId);
        break;
    case EntityKind::Report:
        menu->addAction(tr("Open the report"), this, open);
        break;
    case EntityKind::Directive:
        menu->addAction(tr("Open the behaviour directive"), this, open);
        break;
    case EntityKind::Document:
        menu->addAction(tr("Show the document"), this, open);
        break;
    case EntityKind::ContactMoment:
        if (mayChange())
            menu->addAction(tr("Change the contact…"), this, open);
        break;
    case EntityKind::Note:
        if (mayChange() && std::ranges::any_of(m_view.detail.notes, [&](const reports::NoteView& view) {
                return view.note.id.value() == row.targetId && mayChangeNote(view.note);
            }))
            menu->addAction(tr("Change the note…"), this, open);
        break;
    default:
        break;
    }
}

const Task* DossierDetail::task(qint64 id) const
{
    const auto found =
        std::ranges::find(m_view.detail.tasks, TaskId(id), [](const reports::TaskView& view) { return view.task.id; });
    return found == m_view.detail.tasks.end() ? nullptr : &found->task;
}

} // namespace woonrust::ui
