// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_detail.h"

#include "domain/dossier_rules.h"
#include "services/cases/dossiers.h"
#include "services/cases/parties.h"
#include "services/registry/alerts.h"
#include "ui/context/number_question.h"
#include "ui/kit/button_row.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/bulk_actions.h"
#include "ui/pages/case/contact_editor.h"
#include "ui/pages/case/documents_view.h"
#include "ui/pages/case/note_editor.h"
#include "ui/pages/case/tab_list.h"
#include "ui/pages/case/task_actions.h"
#include "ui/pages/case/task_editor.h"
#include "ui/pages/case/timeline_list.h"
#include "ui/pages/case/timeline_view.h"
#include "ui/pages/dossiers/close_editor.h"
#include "ui/pages/dossiers/detail_tabs.h"
#include "ui/pages/dossiers/dossier_form.h"
#include "ui/pages/dossiers/dossier_header.h"
#include "ui/pages/dossiers/dossier_lines.h"
#include "ui/pages/dossiers/party_editor.h"
#include "ui/pages/dossiers/past_case.h"
#include "ui/pages/dossiers/steps/steps_view.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changePause = 200; // ms
constexpr auto keys = Qt::CTRL | Qt::SHIFT;
const QKeySequence contactKey(keys | Qt::Key_C);
const QKeySequence noteKey(keys | Qt::Key_O);
const QKeySequence taskKey(keys | Qt::Key_T);
const QKeySequence reportKey(keys | Qt::Key_M);
const QKeySequence dataKey(Qt::Key_F2);
const QKeySequence directiveKey(keys | Qt::Key_G);
const QKeySequence closeKey(keys | Qt::Key_W);

Result<CaseView> readCase(Session& session, DossierId id)
{
    return dossiers::dossierDetail(session, id).and_then([&](dossiers::DossierDetail detail) -> Result<CaseView> {
        CaseView view{.detail = std::move(detail), .alerts = {}};
        if (view.detail.hidden)
            return view;
        auto directives = directives::directivesOf(session, id);
        if (!directives)
            return std::unexpected(directives.error());
        view.directives = *std::move(directives);
        if (!view.dossier().unit)
            return view;
        return alerts::atUnit(session, view.dossier().unit).transform([&](std::vector<Alert> found) {
            view.alerts = std::move(found);
            return view;
        });
    });
}

} // namespace

DossierDetail::DossierDetail(AppContext& theContext, QWidget* parent)
    : EditorPane(parent),
      m_context(theContext),
      m_nothing(new EmptyState(Icon::Dossiers, tr("Choose a dossier at the left."),
                               theContext.may(Permission::WorkDossier) ? tr("New dossier") : QString())),
      m_locked(new EmptyState(Icon::Locked, {})),
      m_case(new QWidget),
      m_header(new DossierHeader(theContext)),
      m_bar(new InlineMessage(Tone::Missed)),
      m_tabs(new QTabWidget),
      m_timeline(new TimelineView(theContext, TimelineView::DayField::AsItWas)),
      m_reports(new TabList(tr("Reports in this dossier"), Icon::Reports,
                            tr("No reports in this dossier yet. A repeated incident is a new report in the same "
                               "dossier."),
                            tr("New report"))),
      m_parties(new TabList(tr("Who is involved"), Icon::Person,
                            tr("Nobody is involved yet. Add the reporter, the accused and others who matter here."),
                            tr("Add somebody"))),
      m_steps(new StepsView(theContext)),
      m_tasks(new TabList(tr("Tasks and appointments"), Icon::Task,
                          tr("Nothing is planned. Plan what has to be done next, so that it shows up in time."),
                          tr("Plan a task"))),
      m_documents(new DocumentsView(theContext)),
      m_taskActions(new TaskActions(theContext, this))
{
    auto* layout = new QVBoxLayout(m_case);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    stack()->addWidget(m_nothing);
    stack()->addWidget(m_locked);
    stack()->addWidget(m_case);
    m_bar->setMessage(Tone::Missed, {});
    makeActions();
    makeTabs();
    m_changed.setSingleShot(true);
    m_changed.setInterval(changePause);
    connect(&m_changed, &QTimer::timeout, this, [this] { load(true); });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, &DossierDetail::follow);
    connect(m_nothing, &EmptyState::actionTriggered, this, &DossierDetail::startNew);
    connect(m_header, &DossierHeader::directiveWanted, this,
            [this](DirectiveId id) { Q_EMIT openRequested({.kind = TargetKind::Directive, .id = id.value()}); });
}

QPushButton* DossierDetail::action(const QString& text, const QKeySequence& key, const QString& hint)
{
    auto* button = secondaryButton(text);
    setTip(button, u"%1 (%2)"_s.arg(hint, key.toString(QKeySequence::NativeText)));
    m_header->buttons()->add(button);
    auto* shortcut = new QShortcut(key, this);
    shortcut->setWhatsThis(hint);
    connect(shortcut, &QShortcut::activated, button, [this, button] {
        if (!isEditing() && button->isEnabled() && button->isVisible())
            button->click();
    });
    return button;
}

void DossierDetail::menuKey(const QKeySequence& key, const QString& hint, const std::function<void()>& run)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setWhatsThis(hint);
    connect(shortcut, &QShortcut::activated, this, [this, run] {
        if (!isEditing() && m_more->isVisible())
            run();
    });
}

void DossierDetail::makeActions()
{
    m_next = primaryButton({});
    m_header->buttons()->add(m_next);
    m_contact = action(tr("Contact"), contactKey, tr("Note a contact"));
    m_note = action(tr("Note"), noteKey, tr("Write a note"));
    m_task = action(tr("Task"), taskKey, tr("Plan a task or appointment"));
    makeSpareActions();
    m_more = secondaryButton(tr("More"));
    m_header->buttons()->add(m_more);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMore(menu);
        // The keys are shown here; they belong to the shortcuts of this pane, which work while the menu is closed.
        for (QAction* entry : menu->actions())
            entry->setShortcutContext(Qt::WidgetShortcut);
    });
    menuKey(reportKey, tr("Register a report in this dossier"), [this] {
        if (m_view.isOpen() && m_context.may(Permission::RegisterReport))
            newReport();
    });
    menuKey(dataKey, tr("Change the data of this dossier"), [this] { editData(); });
    menuKey(directiveKey, tr("Begin a behaviour directive in this dossier"), [this] { newDirective(); });
    menuKey(closeKey, tr("Close or reopen this dossier"), [this] { closeOrReopen(); });
    connect(m_next, &QPushButton::clicked, this, &DossierDetail::takeNext);
    connect(m_contact, &QPushButton::clicked, this, [this] { noteContact({.about = about()}); });
    connect(m_note, &QPushButton::clicked, this,
            [this] { edit(new NoteEditor(m_context, {.about = about(), .at = {}, .body = {}})); });
    connect(m_task, &QPushButton::clicked, this, [this] { editTask(0); });
}

// What stands in the menu "More" too.
void DossierDetail::makeSpareActions()
{
    const auto spare = [this](const QString& text, const QString& hint) {
        auto* button = secondaryButton(text);
        setTip(button, hint);
        m_header->buttons()->addSpare(button);
        return button;
    };
    const auto withKey = [](const QString& hint, const QKeySequence& key) {
        return u"%1 (%2)"_s.arg(hint, key.toString(QKeySequence::NativeText));
    };
    m_data = spare(tr("Data…"), withKey(tr("Change the data of this dossier"), dataKey));
    m_hand = spare(tr("Hand over"), tr("Hand this dossier to somebody else"));
    m_phase = spare(tr("Phase…"), tr("Change the phase of this dossier"));
    m_close = spare({}, withKey(tr("Close or reopen this dossier"), closeKey));
    auto* handlers = new QMenu(m_hand);
    m_hand->setMenu(handlers);
    connect(handlers, &QMenu::aboutToShow, this, [this, handlers] {
        handlers->clear();
        fillHandlers(handlers);
    });
    connect(m_data, &QPushButton::clicked, this, &DossierDetail::editData);
    connect(m_phase, &QPushButton::clicked, this, &DossierDetail::changePhase);
    connect(m_close, &QPushButton::clicked, this, &DossierDetail::closeOrReopen);
    m_handing = new BulkActions(m_context, this);
    connect(m_handing, &BulkActions::toast, this, &DossierDetail::toast);
    connect(m_handing, &BulkActions::failed, this,
            [this](const Error& error) { m_bar->setMessage(Tone::Missed, error.message); });
}

void DossierDetail::offerSpareActions()
{
    ButtonRow* row = m_header->buttons();
    const bool works = m_context.may(Permission::WorkDossier);
    m_close->setText(m_view.isOpen() ? tr("Close…") : tr("Reopen…"));
    row->offer(m_data, mayChange());
    row->offer(m_hand, mayHand());
    row->offer(m_phase, mayChange());
    row->offer(m_close, works);
    row->fit();
}

bool DossierDetail::mayHand() const
{
    const UserId handler = m_view.dossier().handler;
    return mayChange() && (m_context.may(Permission::DivideWork) || !handler);
}

void DossierDetail::fillHandlers(QMenu* menu)
{
    m_handing->fillMenu(menu, std::vector{m_dossier}, m_view.dossier().handler, true);
}

void DossierDetail::changePhase()
{
    if (!mayChange())
        return;
    const QString to = m_view.dossier().phase == "REPRESSIVE"_L1 ? u"PREVENTIVE"_s : u"REPRESSIVE"_s;
    const QString name = m_context.codes().name(u"PHASE"_s, to).toLower();
    askAndSave(
        m_context, this,
        {.title = tr("Change the phase to %1?").arg(name),
         .text = tr("Your reason stands on the timeline."),
         .label = tr("Why"),
         .confirm = tr("Change the phase")},
        [id = m_dossier, to](Session& session, const QString& reason, Numbers numbers) {
            return dossiers::switchPhase(session, id, to, reason, numbers);
        },
        [this, name](const Result<void>& done) { written(done, tr("The phase is %1 now.").arg(name)); });
}

void DossierDetail::fillMore(QMenu* menu)
{
    if (m_view.isOpen() && m_context.may(Permission::RegisterReport))
        menu->addAction(tr("New report in this dossier"), reportKey, this, &DossierDetail::newReport);
    if (mayChange()) {
        menu->addAction(tr("Change the data…"), dataKey, this, &DossierDetail::editData);
        menu->addAction(tr("Change the phase…"), this, &DossierDetail::changePhase);
    }
    if (mayChange())
        menu->addAction(tr("Behaviour directive…"), directiveKey, this, &DossierDetail::newDirective);
    if (mayHand())
        fillHandlers(menu);
    if (m_context.may(Permission::WorkDossier))
        menu->addAction(m_view.isOpen() ? tr("Close the dossier…") : tr("Reopen the dossier…"), closeKey, this,
                        &DossierDetail::closeOrReopen);
}

void DossierDetail::editData()
{
    if (mayChange())
        edit(new DossierForm(m_context, m_view));
}

void DossierDetail::closeOrReopen()
{
    if (!m_context.may(Permission::WorkDossier))
        return;
    if (m_view.isOpen())
        edit(new CloseEditor(m_context, {m_dossier}));
    else
        reopenDossier();
}

void DossierDetail::showNext()
{
    m_nextStep = mayChange() ? nextStep(m_view, m_context.today()) : NextStep{};
    m_next->setVisible(m_nextStep.kind != NextStep::Kind::None);
    m_next->setText(caption(m_nextStep.text));
    setTip(m_next, m_nextStep.explanation);
}

void DossierDetail::takeNext()
{
    switch (m_nextStep.kind) {
    case NextStep::Kind::Report:
        openRow(EntityKind::Report, m_nextStep.id);
        break;
    case NextStep::Kind::Finish:
        if (const Task* chosen = task(m_nextStep.id))
            m_taskActions->finish(*chosen);
        break;
    case NextStep::Kind::Look:
        editTask(m_nextStep.id);
        break;
    case NextStep::Kind::Step:
        m_tabs->setCurrentIndex(StepsTab);
        m_steps->goOn();
        m_steps->show(m_view);
        break;
    case NextStep::Kind::Review:
        editData();
        break;
    case NextStep::Kind::Plan:
        editTask(0);
        break;
    case NextStep::Kind::None:
        break;
    }
}

void DossierDetail::showDossier(DossierId dossier)
{
    if (dossier == m_dossier && !isEditing()) {
        backToNow();
        return;
    }
    leave();
    backToNow();
    m_dossier = dossier;
    m_view = {};
    m_timeline->setSubject({});
    load(false);
}

void DossierDetail::showTab(const QString& key)
{
    static const QStringList keys{tabKeys.begin(), tabKeys.end()};
    m_tabs->setCurrentIndex(int(std::max(qsizetype(0), keys.indexOf(key))));
    if (m_tabs->currentIndex() == StepsTab) // from Vandaag: to what is to be done
        m_steps->goOn();
}

void DossierDetail::load(bool quietly)
{
    m_changed.stop(); // what was changed until now is read here
    const int generation = m_generation.next();
    if (!m_dossier) {
        if (!isEditing())
            stack()->setCurrentWidget(m_nothing);
        return;
    }
    m_context.bench.reader.run(
        this, [id = m_dossier](Session& session) { return readCase(session, id); },
        [this, generation, quietly](const Result<CaseView>& view) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!view) {
                if (quietly)
                    return;
                m_nothing->setText(view.error().message);
                stack()->setCurrentWidget(m_nothing);
                return;
            }
            m_view = *view;
            if (m_view.detail.hidden)
                showHidden();
            else
                show(m_view);
            if (!m_view.detail.hidden && quietly)
                m_timeline->reload();
            else if (!m_view.detail.hidden)
                m_timeline->setSubject(about());
        });
}

void DossierDetail::showHidden()
{
    const QString handler = m_view.detail.handlerName;
    const QString who = handler.isEmpty() ? tr("the coordinator") : tr("%1 or the coordinator").arg(handler);
    m_locked->setText(tr("%1 is open to named people only. Ask %2 if you need it.").arg(m_view.detail.number, who));
    if (!isEditing())
        stack()->setCurrentWidget(m_locked);
}

void DossierDetail::show(const CaseView& view)
{
    m_bar->setMessage(Tone::Missed, std::exchange(m_refusal, {}));
    const bool open = view.isOpen();
    const bool works = m_context.may(Permission::WorkDossier);
    m_header->show(view);
    m_reports->setLines(reportLines(view, m_context.today()));
    m_parties->setLines(partyLines(view, m_context.today()));
    m_steps->show(view);
    m_tasks->setLines(taskLines(view.detail.tasks, m_context.today()));
    m_documents->setSubject(about());
    // A closed dossier takes what comes in late: a contact, a note, a document.
    m_documents->setReadOnly(!works);
    const auto todo = std::ranges::count_if(view.detail.tasks,
                                            [](const reports::TaskView& task) { return !task.task.doneAt.isValid(); });
    m_tabs->setTabText(ReportsTab, counted(tr("Reports"), view.detail.reports.size()));
    m_tabs->setTabText(PartiesTab, counted(tr("Involved"), view.detail.parties.size()));
    m_tabs->setTabText(TasksTab, counted(tr("Tasks"), std::size_t(todo)));
    m_tabs->setTabText(DocumentsTab, counted(tr("Documents"), view.detail.documents.size()));
    for (QPushButton* button : {m_contact, m_note})
        button->setVisible(works);
    m_task->setVisible(works && open);
    m_more->setVisible(works || m_context.may(Permission::RegisterReport));
    showNext();
    offerSpareActions();
    m_reports->setReadOnly(!open || !m_context.may(Permission::RegisterReport));
    m_parties->setReadOnly(!open || !works);
    m_tasks->setReadOnly(!works); // what was open when it closed can be done
    if (!isEditing() && !isInPast())
        stack()->setCurrentWidget(m_case);
}

bool DossierDetail::isInPast() const
{
    return m_past && stack()->currentWidget() == m_past;
}

void DossierDetail::askForPast(QDate day)
{
    const int asked = m_pastAsked.next();
    m_context.bench.reader.run(
        this, [id = m_dossier, day](Session& session) { return dossiers::asOf(session, id, day); },
        [this, asked](const Result<dossiers::AsOf>& then) {
            if (!m_pastAsked.isCurrent(asked) || isEditing())
                return;
            if (!then && isInPast()) {
                m_past->showError(then.error().message);
            } else if (!then) {
                m_bar->setMessage(Tone::Missed, then.error().message);
            } else if (then->detail.hidden) {
                load(false);
            } else {
                m_bar->setMessage(Tone::Missed, {});
                showPast(*then);
            }
        });
}

void DossierDetail::showPast(const dossiers::AsOf& then)
{
    if (!m_past) {
        m_past = new PastCase(m_context);
        stack()->addWidget(m_past);
        connect(m_past, &PastCase::dayWanted, this, &DossierDetail::askForPast);
        connect(m_past, &PastCase::backWanted, this, &DossierDetail::backToNow);
    }
    m_past->show(then);
    stack()->setCurrentWidget(m_past);
    m_past->focusTimeline();
}

void DossierDetail::backToNow()
{
    m_pastAsked.next(); // what is still on its way is no longer wanted
    if (isInPast())
        showRest();
}

void DossierDetail::follow(const Changes& changes)
{
    if (m_dossier && concern(changes, m_dossier))
        m_changed.start();
}

void DossierDetail::edited(const CaseEditor& editor)
{
    const auto* form = qobject_cast<const DossierForm*>(&editor);
    if (form && form->opened().id) {
        const auto& [made, number] = form->opened();
        showDossier(made);
        showTab({});
        Q_EMIT opened(made, number);
    } else {
        if (const auto* closing = qobject_cast<const CloseEditor*>(&editor))
            m_bar->setMessage(Tone::Missed, closing->refused());
        if (m_tabs->currentIndex() == StepsTab) // a step was ended, or the contact noted that one waited for
            m_steps->goOn();
        load(true);
        // Where the process ends, the dossier is closed.
        if (const auto* step = qobject_cast<const EndStepEditor*>(&editor);
            step && !step->ended().end.isEmpty() && m_view.isOpen())
            QTimer::singleShot(0, this, [this, outcome = step->ended().outcome] {
                edit(new CloseEditor(m_context, {m_dossier}, outcome));
            });
    }
}

void DossierDetail::closeAll(const std::vector<DossierId>& dossiers)
{
    edit(new CloseEditor(m_context, dossiers));
}

void DossierDetail::showRest()
{
    QWidget* const back = !m_view.detail.id      ? static_cast<QWidget*>(m_nothing)
                          : m_view.detail.hidden ? static_cast<QWidget*>(m_locked)
                                                 : m_case;
    stack()->setCurrentWidget(back);
    if (back != m_case)
        return;
    if (m_tabs->currentIndex() == StepsTab)
        m_steps->takeFocus();
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

void DossierDetail::startNew()
{
    if (!m_context.may(Permission::WorkDossier))
        return;
    CaseView blank;
    blank.detail.dossier.nextReviewOn = firstReviewOn(m_context.today(), {}, m_context.calendar());
    edit(new DossierForm(m_context, blank));
}

void DossierDetail::noteContact(const ContactMoment& contact)
{
    std::vector<ContactPerson> people;
    for (const dossiers::PartyView& party : m_view.detail.parties)
        if (party.current)
            people.push_back({.id = party.party.person, .name = party.name, .role = party.roleName, .email = {}});
    edit(new ContactEditor(m_context, {.contact = contact, .people = people}));
}

void DossierDetail::openRow(EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Report) {
        Q_EMIT openRequested({.kind = TargetKind::Report, .id = id});
        return;
    }
    if (kind == EntityKind::Directive) {
        Q_EMIT openRequested({.kind = TargetKind::Directive, .id = id});
        return;
    }
    if (kind == EntityKind::Document) {
        m_tabs->setCurrentIndex(DocumentsTab);
        m_documents->select(DocumentId(id));
        return;
    }
    if (mayChange() && openForm(kind, id))
        return;
    // What cannot be changed can be read.
    if (m_timeline->list()->hasFocus())
        m_timeline->list()->toggle(m_timeline->list()->currentIndex());
}

bool DossierDetail::openForm(EntityKind kind, qint64 id)
{
    switch (kind) {
    case EntityKind::ContactMoment:
        for (const reports::ContactView& contact : m_view.detail.contacts)
            if (contact.contact.id.value() == id) {
                noteContact(contact.contact);
                return true;
            }
        return false;
    case EntityKind::Note:
        for (const reports::NoteView& note : m_view.detail.notes)
            if (note.note.id.value() == id && mayChangeNote(note.note)) {
                edit(new NoteEditor(m_context, note.note));
                return true;
            }
        return false;
    case EntityKind::Task:
        editTask(id);
        return task(id);
    case EntityKind::Party:
        editParty(id);
        return true;
    default:
        return false;
    }
}

void DossierDetail::editTask(qint64 id)
{
    if (id == 0) {
        edit(new TaskEditor(m_context, {.about = about(), .title = {}}));
        return;
    }
    for (const reports::TaskView& task : m_view.detail.tasks)
        if (task.task.id.value() == id) {
            edit(new TaskEditor(m_context, task.task));
            return;
        }
}

void DossierDetail::editParty(qint64 id)
{
    if (id == 0) {
        edit(new PartyEditor(m_context, {.dossier = m_dossier, .description = {}}, {}));
        return;
    }
    for (const dossiers::PartyView& party : m_view.detail.parties)
        if (party.party.id.value() == id) {
            edit(new PartyEditor(m_context, party.party, party.name));
            return;
        }
}

void DossierDetail::written(const Result<void>& done, const QString& notice, const std::function<void()>& undo)
{
    if (done)
        Q_EMIT toast(notice, undo);
    else
        m_bar->setMessage(Tone::Missed, done.error().message);
    load(true);
}

void DossierDetail::removeParty()
{
    const PartyId id(m_parties->currentId());
    askAndSave(
        m_context, this,
        {.title = tr("Remove this person from the dossier?"),
         .text = tr("Only for somebody who was added by mistake. Who is no longer involved gets a last day."),
         .label = tr("Reason"),
         .confirm = tr("Remove")},
        [id](Session& session, const QString& reason, Numbers numbers) {
            return parties::remove(session, id, reason, numbers);
        },
        [this](const Result<void>& done) { written(done, tr("Removed from the dossier.")); });
}

void DossierDetail::newReport()
{
    QJsonObject prefill{{u"dossier"_s, m_dossier.value()}};
    if (m_view.dossier().unit)
        prefill.insert(u"unit"_s, m_view.dossier().unit.value());
    if (m_view.dossier().area)
        prefill.insert(u"area"_s, m_view.dossier().area.value());
    Q_EMIT openRequested({.kind = TargetKind::NewReport, .filter = prefill});
}

void DossierDetail::newDirective()
{
    if (!mayChange())
        return;
    const QString text = tr("%1 %2", "number and title").arg(m_view.detail.number, m_view.dossier().title);
    Q_EMIT openRequested({.kind = TargetKind::NewDirective,
                          .filter = QJsonObject{{u"dossier"_s, m_dossier.value()}, {u"dossierText"_s, text}}});
}

void DossierDetail::reopenDossier()
{
    askAndSave(
        m_context, this,
        {.title = tr("Reopen this dossier?"),
         .text = tr("Everything in it is kept. Aftercare that is not done yet is dropped."),
         .label = tr("Why"),
         .confirm = tr("Reopen")},
        [id = m_dossier](Session& session, const QString& reason, Numbers numbers) {
            return dossiers::reopen(session, id, reason, numbers);
        },
        [this](const Result<void>& done) { written(done, tr("The dossier is open again.")); });
}

} // namespace woonrust::ui
