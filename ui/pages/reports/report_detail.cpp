// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_detail.h"

#include "services/cases/contacts.h"
#include "services/cases/drafts.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/contact_editor.h"
#include "ui/pages/case/diary/diary_editor.h"
#include "ui/pages/case/diary/diary_view.h"
#include "ui/pages/case/documents_view.h"
#include "ui/pages/case/note_editor.h"
#include "ui/pages/case/recording_editor.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/case/task_actions.h"
#include "ui/pages/case/task_editor.h"
#include "ui/pages/case/timeline_list.h"
#include "ui/pages/case/timeline_view.h"
#include "ui/pages/form.h"
#include "ui/pages/letters/letters_card.h"
#include "ui/pages/reports/extend_editor.h"
#include "ui/pages/reports/report_actions.h"
#include "ui/pages/reports/report_editor.h"
#include "ui/pages/reports/report_editors.h"
#include "ui/pages/reports/report_header.h"
#include "ui/pages/reports/report_overview.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changePause = 200; // ms

enum Tab { OverviewTab, TimelineTab, TasksTab, DocumentsTab, DiaryTab };

QString counted(const QString& name, std::size_t count)
{
    return count == 0 ? name : name + u' ' + QString::number(count);
}

} // namespace

ReportDetail::ReportDetail(AppContext& context, QWidget* parent)
    : EditorPane(parent),
      m_context(context),
      m_actions(new ReportActions(context, this)),
      m_taskActions(new TaskActions(context, this)),
      m_empty(new EmptyState(Icon::Reports, tr("Choose a report in the list to see it here."))),
      m_locked(new EmptyState(Icon::Locked, {})),
      m_case(new QWidget),
      m_bar(new InlineMessage(Tone::Missed)),
      m_draftBar(new InlineMessage(Tone::Info)),
      m_header(new ReportHeader(context, m_actions)),
      m_tabs(new QTabWidget),
      m_overview(new ReportOverview(context, m_actions)),
      m_timeline(new TimelineView(context)),
      m_tasks(new TabList(tr("Tasks and appointments"), Icon::Task,
                          tr("Nothing is planned. Plan what has to be done next, so that it shows up in time."),
                          tr("Plan a task"))),
      m_documents(new DocumentsView(context)),
      m_diary(new DiaryView(context)),
      m_letters(new LettersCard(context))
{
    auto* layout = new QVBoxLayout(m_case);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(gap(this, Gap::Large), gap(this), gap(this, Gap::Large), 0);
    top->setSpacing(gap(this, Gap::Small));
    top->addWidget(m_bar);
    top->addWidget(m_draftBar);
    top->addWidget(m_header);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_empty, m_locked, m_case})
        stack()->addWidget(widget);
    m_bar->setMessage(Tone::Missed, {});
    m_draftBar->setMessage(Tone::Info, {});
    makeTabs();
    watchHeader();
    m_changed.setSingleShot(true);
    m_changed.setInterval(changePause);
    connect(&m_changed, &QTimer::timeout, this, &ReportDetail::load);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, &ReportDetail::follow);
    const auto told = [this](const QString& text, const std::function<void()>& undo) {
        m_bar->setMessage(Tone::Missed, {});
        Q_EMIT toast(text, undo);
    };
    const auto failed = [this](const Error& error) { m_bar->setMessage(Tone::Missed, error.message); };
    connect(m_actions, &ReportActions::toast, this, told);
    connect(m_actions, &ReportActions::failed, this, failed);
    connect(m_taskActions, &TaskActions::toast, this, told);
    connect(m_taskActions, &TaskActions::failed, this, failed);
    connect(m_draftBar, &InlineMessage::actionTriggered, this, [this] {
        m_draftBar->setMessage(Tone::Info, {});
        if (const auto go = std::exchange(m_continue, {}))
            go();
    });
}

void ReportDetail::makeTabs()
{
    m_tabs->setDocumentMode(true);
    auto* said = new QWidget;
    auto* saidLayout = new QVBoxLayout(said);
    saidLayout->setContentsMargins(gap(this, Gap::Large), 0, gap(this, Gap::Large), gap(this));
    saidLayout->addWidget(m_overview);
    auto* happened = new QWidget;
    auto* happenedLayout = new QVBoxLayout(happened);
    happenedLayout->setContentsMargins(margins(this, Gap::Large));
    happenedLayout->addWidget(m_timeline);
    m_said = scrolling(said);
    m_tabs->addTab(m_said, tr("Report"));
    m_tabs->addTab(happened, tr("Timeline"));
    m_tabs->addTab(m_tasks, tr("Tasks"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->addTab(m_diary, tr("Diary"));

    makeTaskTab();
    makeDiaryTab();
    connect(m_timeline, &TimelineView::rowOpened, this, &ReportDetail::openRow);
    makeDocumentTab();
    connect(m_overview, &ReportOverview::costWanted, this, [this] { edit(new CostEditor(m_context, m_id)); });
    connect(m_overview, &ReportOverview::extensionWanted, this,
            [this](const deadlines::DeadlineView& deadline) { edit(new ExtendEditor(m_context, deadline)); });
    connect(m_overview, &ReportOverview::contactOpened, this,
            [this](ContactMomentId id) { openRow(EntityKind::ContactMoment, id.value()); });
    connect(m_overview, &ReportOverview::noteOpened, this,
            [this](NoteId id) { openRow(EntityKind::Note, id.value()); });
    connect(m_overview, &ReportOverview::openRequested, this, &ReportDetail::openRow);
}

void ReportDetail::makeDocumentTab()
{
    connect(m_documents, &DocumentsView::toast, this, &ReportDetail::toast);
    connect(m_documents, &DocumentsView::countChanged, this,
            [this](int count) { m_tabs->setTabText(DocumentsTab, counted(tr("Documents"), std::size_t(count))); });
    connect(m_documents, &DocumentsView::recordingWanted, this,
            [this](const Document& document) { edit(new RecordingEditor(m_context, document)); });
    m_documents->addAbove(m_letters);
    connect(m_letters, &LettersCard::toast, this, &ReportDetail::toast);
    connect(m_letters, &LettersCard::wanted, this, &ReportDetail::letterWanted);
    connect(m_letters, &LettersCard::documentWanted, m_documents, &DocumentsView::select);
    connect(m_letters, &LettersCard::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled)
            m_bar->setMessage(Tone::Missed, error.message);
    });
}

void ReportDetail::writeLetter()
{
    if (works() && m_view.isOpen())
        Q_EMIT letterWanted({.letter = {}, .about = about(), .code = {}, .step = {}, .number = m_view.detail.number});
}

void ReportDetail::makeTaskTab()
{
    const auto menu = m_taskActions->serve(
        m_tasks, [this](qint64 id) { return task(id); }, [this](qint64 id) { openTask(TaskId(id)); },
        [this] { return works(); });
    connect(m_tasks, &TabList::opened, this, [this](qint64 id) { openTask(TaskId(id)); });
    m_timeline->list()->setFillMenu([menu](QMenu* into, const timeline::TimelineRow& row) {
        if (row.target == EntityKind::Task)
            menu(into, row.targetId);
    });
}

void ReportDetail::makeDiaryTab()
{
    connect(m_diary, &DiaryView::addWanted, this, [this] { editDiary({}); });
    connect(m_diary, &DiaryView::changeWanted, this, [this](const Incident& one) { editDiary(one); });
    connect(m_diary, &DiaryView::toast, this, &ReportDetail::toast);
    connect(m_diary, &DiaryView::failed, this,
            [this](const QString& message) { m_bar->setMessage(Tone::Missed, message); });
    connect(m_diary, &DiaryView::countChanged, this,
            [this](int count) { m_tabs->setTabText(DiaryTab, counted(tr("Diary"), std::size_t(count))); });
}

void ReportDetail::editDiary(const std::optional<Incident>& incident)
{
    if (works())
        edit(new DiaryEditor(m_context, {.report = m_id, .dossier = {}}, incident));
}

const Task* ReportDetail::task(qint64 id) const
{
    const auto found =
        std::ranges::find(m_view.detail.tasks, TaskId(id), [](const reports::TaskView& view) { return view.task.id; });
    return found == m_view.detail.tasks.end() ? nullptr : &found->task;
}

void ReportDetail::watchHeader()
{
    connect(m_header, &ReportHeader::acknowledgeWanted, this, [this] { writeContact(contacts::acknowledgement); });
    connect(m_header, &ReportHeader::feedbackWanted, this, [this] { writeContact(contacts::feedback); });
    connect(m_header, &ReportHeader::contactWanted, this, [this] { writeContact({}); });
    connect(m_header, &ReportHeader::noteWanted, this, [this] { openNote({}); });
    connect(m_header, &ReportHeader::taskWanted, this, [this] { openTask({}); });
    connect(m_header, &ReportHeader::letterWanted, this, &ReportDetail::writeLetter);
    connect(m_header, &ReportHeader::editWanted, this, [this] { edit(new ReportEditor(m_context, m_view)); });
    connect(m_header, &ReportHeader::costWanted, this, [this] { edit(new CostEditor(m_context, m_id)); });
    connect(m_header, &ReportHeader::attachWanted, this, [this] { edit(new AttachEditor(m_context, m_id)); });
    connect(m_header, &ReportHeader::closeWanted, this, [this] {
        if (m_view.isOpen())
            edit(new CloseReportEditor(m_context, {m_id}));
        else
            m_actions->reopen();
    });
    connect(m_header, &ReportHeader::dossierWanted, this,
            [this] { Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = m_view.report().dossier.value()}); });
}

void ReportDetail::show(ReportId id)
{
    if (id == m_id && id)
        return;
    leave();
    m_id = id;
    m_view = {};
    m_bar->setMessage(Tone::Missed, {});
    m_draftBar->setMessage(Tone::Info, {});
    m_header->setEnabled(false); // until it shows the new one
    if (!id) {
        m_generation.next();
        stack()->setCurrentWidget(m_empty);
        return;
    }
    load();
}

void ReportDetail::showTab(const QString& key)
{
    static const QStringList keys{u"report"_s, u"timeline"_s, u"tasks"_s, u"documents"_s, u"diary"_s};
    m_tabs->setCurrentIndex(int(std::max(qsizetype(0), keys.indexOf(key))));
}

void ReportDetail::load()
{
    m_changed.stop(); // what was changed until now is read here
    const int generation = m_generation.next();
    if (!m_id)
        return;
    m_context.bench.reader.run(
        this, [id = m_id](Session& session) { return readReport(session, id); },
        [this, generation](const Result<ReportView>& view) {
            if (!m_generation.isCurrent(generation))
                return;
            if (view) {
                take(*view);
                return;
            }
            m_empty->setText(view.error().message);
            if (!isEditing())
                stack()->setCurrentWidget(m_empty);
        });
}

void ReportDetail::take(const ReportView& view)
{
    const bool first = m_view.detail.id != view.detail.id;
    m_view = view;
    if (view.detail.hidden) {
        showHidden();
        return;
    }
    m_actions->setView(view);
    m_header->setEnabled(true);
    m_header->show(view);
    m_overview->show(view);
    m_tasks->setLines(taskLines(view.detail.tasks, m_context.today()));
    m_tasks->setReadOnly(!works());
    m_documents->setSubject({.report = m_id, .dossier = {}});
    m_documents->setReadOnly(!works());
    m_diary->setSubject({.report = m_id, .dossier = {}});
    m_diary->setReadOnly(!works());
    m_letters->setSubject({.report = m_id, .dossier = {}});
    m_letters->setReadOnly(!works());
    const auto todo = std::ranges::count_if(view.detail.tasks,
                                            [](const reports::TaskView& task) { return !task.task.doneAt.isValid(); });
    m_tabs->setTabText(TasksTab, counted(tr("Tasks"), std::size_t(todo)));
    m_tabs->setTabText(DocumentsTab, counted(tr("Documents"), view.detail.documents.size()));
    if (first)
        m_said->verticalScrollBar()->setValue(0);
    if (first)
        m_timeline->setSubject({.report = m_id, .dossier = {}});
    else
        m_timeline->reload();
    if (!isEditing()) {
        stack()->setCurrentWidget(m_case);
        if (first)
            offerDrafts();
    }
}

void ReportDetail::showHidden()
{
    const reports::ReportDetail& d = m_view.detail;
    const QString whom =
        d.handlerName.isEmpty() ? tr("the coordinator") : tr("%1 or the coordinator").arg(d.handlerName);
    QStringList lines{tr("%1 is in a dossier for named people only. Ask %2 if you need it.").arg(d.number, whom)};
    if (!d.areaName.isEmpty())
        lines << d.areaName;
    m_locked->setText(lines.join(u'\n'));
    stack()->setCurrentWidget(m_locked);
}

void ReportDetail::follow(const Changes& changes)
{
    if (m_id && concern(changes, m_id))
        m_changed.start();
}

void ReportDetail::edited(const CaseEditor& editor)
{
    if (const auto* closing = qobject_cast<const CloseReportEditor*>(&editor))
        m_bar->setMessage(Tone::Missed, closing->refused());
    load();
}

void ReportDetail::closeAll(const std::vector<ReportId>& reports)
{
    edit(new CloseReportEditor(m_context, reports));
}

void ReportDetail::showRest()
{
    stack()->setCurrentWidget(!m_view.detail.id      ? static_cast<QWidget*>(m_empty)
                              : m_view.detail.hidden ? m_locked
                                                     : m_case);
    startTyping();
}

void ReportDetail::startTyping()
{
    if (!isEditing())
        m_header->focusFirst();
}

void ReportDetail::writeContact(const QString& kind)
{
    ContactMoment contact;
    contact.about = about();
    contact.channel = m_view.report().channel;
    openContact(contact, kind);
}

void ReportDetail::openContact(const ContactMoment& contact, const QString& fixedKind)
{
    edit(new ContactEditor(m_context, contactAbout(m_view, contact, fixedKind)));
}

void ReportDetail::openNote(NoteId id)
{
    const auto it =
        std::ranges::find(m_view.detail.notes, id, [](const reports::NoteView& view) { return view.note.id; });
    if (it != m_view.detail.notes.end())
        edit(new NoteEditor(m_context, it->note));
    else
        edit(new NoteEditor(m_context, {.about = about(), .at = {}, .body = {}}));
}

void ReportDetail::openTask(TaskId id)
{
    const Task* chosen = task(id.value());
    edit(new TaskEditor(m_context, chosen ? *chosen : Task{.about = about(), .title = {}}));
}

void ReportDetail::openRow(EntityKind kind, qint64 id)
{
    switch (kind) {
    case EntityKind::ContactMoment:
        for (const reports::ContactView& view : m_view.detail.contacts)
            if (view.contact.id.value() == id && works())
                openContact(view.contact, {});
        break;
    case EntityKind::Note:
        for (const reports::NoteView& view : m_view.detail.notes)
            if (view.note.id.value() == id && works() &&
                (view.note.by == m_context.actor.id || m_context.may(Permission::DivideWork)))
                openNote(NoteId(id));
        break;
    case EntityKind::Task:
        if (works())
            openTask(TaskId(id));
        break;
    case EntityKind::Document:
        m_tabs->setCurrentIndex(DocumentsTab);
        m_documents->select(DocumentId(id));
        break;
    case EntityKind::Incident:
        m_tabs->setCurrentIndex(DiaryTab);
        break;
    case EntityKind::Letter:
        m_tabs->setCurrentIndex(DocumentsTab);
        m_letters->open(LetterId(id));
        break;
    case EntityKind::Person:
        Q_EMIT openRequested({.kind = TargetKind::Person, .id = id});
        break;
    case EntityKind::Unit:
        Q_EMIT openRequested({.kind = TargetKind::Unit, .id = id});
        break;
    default:
        m_tabs->setCurrentIndex(OverviewTab);
        break;
    }
}

void ReportDetail::offerDrafts()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return drafts::all(session); },
        [this, id = m_id](const Result<std::vector<drafts::Draft>>& found) {
            if (!found || id != m_id || isEditing() || !works())
                return;
            const QString key = QString::number(id.value());
            for (const drafts::Draft& draft : *found) {
                const bool mine = draft.key == key || draft.key.startsWith(key + u'/');
                const QStringList parts = draft.key.split(u'/');
                const QString last = parts.last();
                if (!mine)
                    continue;
                QString what;
                if (draft.kind == "contact"_L1 && parts.value(2) == "0"_L1) {
                    what = tr("You were noting a contact here and did not save it.");
                    m_continue = [this, last] { writeContact(last); };
                } else if (draft.kind == "note"_L1) {
                    what = tr("You were writing a note here and did not save it.");
                    m_continue = [this, note = NoteId(last.toLongLong())] { openNote(note); };
                } else if (draft.kind == "task"_L1) {
                    what = tr("You were planning a task here and did not save it.");
                    m_continue = [this, task = TaskId(last.toLongLong())] { openTask(task); };
                } else if (draft.kind == "diary"_L1 && last == "0"_L1) {
                    what = tr("You were entering a diary here and did not save it.");
                    m_continue = [this] { editDiary({}); };
                } else if (draft.kind == "editReport"_L1) {
                    what = tr("You were changing this report and did not save it.");
                    m_continue = [this] { edit(new ReportEditor(m_context, m_view)); };
                } else {
                    continue;
                }
                m_draftBar->setMessage(Tone::Info, what);
                m_draftBar->setAction(tr("Go on with it"));
                return;
            }
        });
}

} // namespace woonrust::ui
