// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/dossier_detail.h"

#include "domain/dossier_rules.h"
#include "services/cases/dossiers.h"
#include "services/cases/parties.h"
#include "services/registry/alerts.h"
#include "ui/context/number_question.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
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
#include "ui/pages/dossiers/measures/both_sides.h"
#include "ui/pages/dossiers/party_editor.h"
#include "ui/pages/dossiers/past_case.h"
#include "ui/pages/dossiers/steps/steps_view.h"
#include "ui/pages/dossiers/strength/strength_view.h"
#include "ui/pages/letters/letters_card.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changePause = 200; // ms

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
      m_sides(new BothSides(theContext)),
      m_steps(new StepsView(theContext)),
      m_strength(new StrengthView(theContext)),
      m_measures(new TabList(tr("Measures"), Icon::Measure,
                             tr("No measure was taken yet. Record what is done about it: a talk, mediation, a warning, "
                                "help."),
                             tr("Record a measure"))),
      m_tasks(new TabList(tr("Tasks and appointments"), Icon::Task,
                          tr("Nothing is planned. Plan what has to be done next, so that it shows up in time."),
                          tr("Plan a task"))),
      m_documents(new DocumentsView(theContext)),
      m_letters(new LettersCard(theContext)),
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
    m_onlyReports.clear();
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
    showReports();
    std::vector<TabLine> involved = partyLines(view, m_context.today());
    std::ranges::copy(linkLines(view), std::back_inserter(involved));
    m_parties->setLines(involved);
    m_sides->show(view.detail.accounts, works);
    m_steps->show(view);
    m_strength->show(view);
    m_measures->setLines(measureLines(view, m_context.today()));
    m_tasks->setLines(taskLines(view.detail.tasks, m_context.today()));
    m_documents->setSubject(about());
    // A closed dossier takes what comes in late: a contact, a note, a document.
    m_documents->setReadOnly(!works);
    m_letters->setSubject(about());
    m_letters->setReadOnly(!works);
    const auto todo = std::ranges::count_if(view.detail.tasks,
                                            [](const reports::TaskView& task) { return !task.task.doneAt.isValid(); });
    m_tabs->setTabText(PartiesTab, counted(tr("Involved"), view.detail.parties.size() + view.detail.links.size()));
    const auto running = std::ranges::count_if(
        view.detail.measures, [](const dossiers::MeasureView& one) { return one.state != MeasureState::Ended; });
    m_tabs->setTabText(MeasuresTab, counted(tr("Measures"), std::size_t(running)));
    m_tabs->setTabText(TasksTab, counted(tr("Tasks"), std::size_t(todo)));
    m_tabs->setTabText(DocumentsTab, counted(tr("Documents"), view.detail.documents.size()));
    for (QPushButton* button : {m_contact, m_note})
        button->setVisible(works);
    m_task->setVisible(works && open);
    m_letter->setVisible(works && open);
    m_more->setVisible(true);
    showNext();
    offerSpareActions();
    m_reports->setReadOnly(!open || !m_context.may(Permission::RegisterReport));
    m_parties->setReadOnly(!open || !works);
    m_measures->setReadOnly(!works); // one that ran when it closed can be ended
    m_tasks->setReadOnly(!works);    // what was open when it closed can be done
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
    else if (m_tabs->currentIndex() == StrengthTab)
        m_strength->takeFocus();
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
    if (kind == EntityKind::Letter) {
        openLetter(LetterId(id));
        return;
    }
    // What is said of it is set right in a closed dossier too.
    if (m_context.may(Permission::WorkDossier) && kind == EntityKind::Account) {
        editAccount(AccountId(id));
        return;
    }
    if (m_context.may(Permission::WorkDossier) && kind == EntityKind::Measure) {
        editMeasure(id);
        return;
    }
    if (m_context.may(Permission::RegisterReport) && kind == EntityKind::Incident) {
        editIncident(IncidentId(id));
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

} // namespace woonrust::ui
