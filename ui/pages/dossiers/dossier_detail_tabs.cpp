// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tabs of a dossier and what is done in them.

#include "services/cases/dossier_links.h"
#include "services/registry/alerts.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/contact_editor.h"
#include "ui/pages/case/documents_view.h"
#include "ui/pages/case/recording_editor.h"
#include "ui/pages/case/report_view.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/case/task_actions.h"
#include "ui/pages/case/timeline_list.h"
#include "ui/pages/case/timeline_view.h"
#include "ui/pages/dossiers/detail_tabs.h"
#include "ui/pages/dossiers/dossier_detail.h"
#include "ui/pages/dossiers/dossier_lines.h"
#include "ui/pages/dossiers/link_editor.h"
#include "ui/pages/dossiers/measures/both_sides.h"
#include "ui/pages/dossiers/steps/steps_view.h"
#include "ui/pages/dossiers/strength/strength_view.h"
#include "ui/pages/letters/letters_card.h"
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
    m_tabs->addTab(reportsTab(), tr("Reports"));
    auto* involved = new QWidget;
    auto* people = new QVBoxLayout(involved);
    people->setContentsMargins(0, 0, 0, 0);
    people->setSpacing(0);
    people->addWidget(m_parties, 2);
    people->addWidget(m_sides, 3);
    m_tabs->addTab(involved, tr("Involved"));
    m_tabs->addTab(m_steps, tr("Steps"));
    m_tabs->addTab(m_strength, tr("Strength"));
    m_tabs->addTab(m_measures, tr("Measures"));
    m_tabs->addTab(m_tasks, tr("Tasks"));
    m_tabs->addTab(m_documents, tr("Documents"));
    makePartyTab();
    makeSides();
    makeStepTab();
    makeStrengthTab();
    makeMeasureTab();
    makeTaskTab();
    makeDocumentTab();
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
}

void DossierDetail::makeDocumentTab()
{
    connect(m_documents, &DocumentsView::toast, this, &DossierDetail::toast);
    connect(m_documents, &DocumentsView::recordingWanted, this,
            [this](const Document& document) { edit(new RecordingEditor(m_context, document)); });
    connect(m_documents, &DocumentsView::countChanged, this,
            [this](int count) { m_tabs->setTabText(DocumentsTab, counted(tr("Documents"), std::size_t(count))); });
    m_documents->addAbove(m_letters);
    connect(m_letters, &LettersCard::toast, this, &DossierDetail::toast);
    connect(m_letters, &LettersCard::wanted, this, &DossierDetail::letterWanted);
    connect(m_letters, &LettersCard::documentWanted, m_documents, &DocumentsView::select);
    connect(m_letters, &LettersCard::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled)
            m_bar->setMessage(Tone::Missed, error.message);
    });
}

void DossierDetail::writeLetter(const QString& code, WorkStepId step)
{
    if (mayChange())
        Q_EMIT letterWanted(
            {.letter = {}, .about = about(), .code = code, .step = step, .number = m_view.detail.number});
}

// From the timeline: a draft is gone on with, a final one is shown as its document.
void DossierDetail::openLetter(LetterId letter)
{
    m_tabs->setCurrentIndex(DocumentsTab);
    m_letters->open(letter);
}

void DossierDetail::makePartyTab()
{
    auto* add = secondaryButton(tr("Add somebody"));
    auto* change = secondaryButton(tr("Change…"));
    auto* drop = secondaryButton(tr("Remove…"));
    auto* link = secondaryButton(tr("Link a dossier"));
    for (QPushButton* button : {add, change, drop, link})
        m_parties->addButton(button);
    connect(link, &QPushButton::clicked, this, [this] { edit(new LinkEditor(m_context, m_dossier)); });
    connect(m_parties, &TabList::currentChanged, this,
            [this, change] { change->setText(linkOf(m_parties->currentId()) ? tr("Open") : tr("Change…")); });
    connect(add, &QPushButton::clicked, this, [this] { editParty(0); });
    connect(change, &QPushButton::clicked, this, [this] {
        const qint64 line = m_parties->currentId();
        if (linkOf(line))
            openInvolved(line);
        else
            editParty(line);
    });
    connect(drop, &QPushButton::clicked, this, [this] { dropInvolved(m_parties->currentId()); });
    connect(m_parties, &TabList::addWanted, this, [this] { editParty(0); });
    connect(m_parties, &TabList::opened, this, &DossierDetail::openInvolved);
    m_parties->setFillMenu([this](QMenu* menu, qint64 id) { fillPartyMenu(menu, id); });
}

const dossiers::LinkView* DossierDetail::linkOf(qint64 line) const
{
    const auto found = std::ranges::find(m_view.detail.links, DossierLinkId(-line),
                                         [](const dossiers::LinkView& view) { return view.link.id; });
    return line < 0 && found != m_view.detail.links.end() ? &*found : nullptr;
}

void DossierDetail::openInvolved(qint64 line)
{
    if (const dossiers::LinkView* link = linkOf(line))
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = link->link.other.value()});
    else
        openRow(EntityKind::Party, line);
}

void DossierDetail::dropInvolved(qint64 line)
{
    const dossiers::LinkView* found = linkOf(line);
    if (!found) {
        removeParty();
        return;
    }
    m_context.bench.writer.run(
        this, [id = found->link.id](Session& session) { return dossier_links::remove(session, id); },
        [this, link = found->link](const Result<void>& done) {
            written(done, tr("The link is removed."), [this, link] {
                m_context.bench.writer.run(
                    this,
                    [link](Session& session) {
                        return dossier_links::add(session, link.dossier, link.other, link.kind).transform([](auto) {});
                    },
                    [this](const Result<void>& back) { written(back, tr("The dossiers are linked.")); });
            });
        });
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
    connect(m_steps, &StepsView::handbookWanted, this, &DossierDetail::handbookWanted);
    connect(m_steps, &StepsView::closeWanted, this, &DossierDetail::closeOrReopen);
    connect(m_steps, &StepsView::measureWanted, this, &DossierDetail::recordMeasure);
    connect(m_steps, &StepsView::contactWanted, this, &DossierDetail::answerReporter);
    connect(m_steps, &StepsView::letterWanted, this, &DossierDetail::writeLetter);
}

void DossierDetail::makeStrengthTab()
{
    connect(m_strength, &StrengthView::toast, this, &DossierDetail::toast);
    connect(m_strength, &StrengthView::changed, this, [this] { load(true); });
    connect(m_strength, &StrengthView::failed, this, [this](const QString& message) {
        m_refusal = message; // reading again clears the bar
        m_bar->setMessage(Tone::Missed, message);
    });
    connect(m_strength, &StrengthView::editorWanted, this, &DossierDetail::edit);
    connect(m_strength, &StrengthView::openWanted, this, [this](EntityKind kind, qint64 id) {
        if (kind == EntityKind::WorkStep)
            m_tabs->setCurrentIndex(StepsTab);
        else
            openRow(kind, id);
    });
    connect(m_strength, &StrengthView::reportsWanted, this,
            [this](const std::vector<ReportId>& reports, const QString& what) {
                m_onlyReports = reports;
                m_only->setMessage(Tone::Info, tr("Only the reports of %1 are shown.").arg(what));
                showReports();
                m_tabs->setCurrentIndex(ReportsTab);
                m_reports->setFocus(Qt::OtherFocusReason);
            });
}

QWidget* DossierDetail::reportsTab()
{
    m_only = new InlineMessage(Tone::Info);
    m_only->setMessage(Tone::Info, {});
    m_only->setAction(tr("Show all reports"));
    connect(m_only, &InlineMessage::actionTriggered, this, [this] {
        m_onlyReports.clear();
        showReports();
        m_reports->setFocus(Qt::OtherFocusReason);
    });
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_only);
    layout->addWidget(m_reports, 1);
    return tab;
}

// All of them, or those that a part of the rhythm was opened for.
void DossierDetail::showReports()
{
    std::vector<TabLine> lines = reportLines(m_view, m_context.today());
    const std::size_t all = lines.size();
    if (!m_onlyReports.empty())
        std::erase_if(lines,
                      [this](const TabLine& line) { return !std::ranges::contains(m_onlyReports, ReportId(line.id)); });
    m_reports->setLines(lines);
    if (m_onlyReports.empty())
        m_only->setMessage(Tone::Info, {});
    m_tabs->setTabText(ReportsTab, m_onlyReports.empty() ? counted(tr("Reports"), all)
                                                         : tr("Reports %1/%2").arg(lines.size()).arg(all));
}

void DossierDetail::showStep(const QString& step)
{
    m_tabs->setCurrentIndex(StepsTab);
    m_steps->choose(step);
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
    if (linkOf(id)) {
        menu->addAction(tr("Open the dossier"), this, [this, id] { openInvolved(id); });
        if (mayChange())
            menu->addAction(tr("Remove the link"), this, [this, id] { dropInvolved(id); });
        return;
    }
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
    case EntityKind::Measure:
        fillMeasureMenu(menu, row.targetId);
        break;
    case EntityKind::Account:
        if (m_context.may(Permission::WorkDossier))
            menu->addAction(tr("Change what they said…"), this, open);
        break;
    case EntityKind::Incident:
        if (m_context.may(Permission::RegisterReport))
            menu->addAction(tr("Change the incident…"), this, open);
        break;
    case EntityKind::Letter:
        menu->addAction(tr("Open the letter"), this, open);
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
