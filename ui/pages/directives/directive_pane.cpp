// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_pane.h"

#include "services/base/actor_of.h"
#include "services/base/policy.h"
#include "services/cases/directives.h"
#include "ui/kit/button_row.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/directives/directive_cards.h"
#include "ui/pages/directives/directive_form.h"
#include "ui/pages/directives/directive_header.h"
#include "ui/pages/directives/directive_steps.h"
#include "ui/pages/directives/new_directive_form.h"
#include "ui/pages/directives/week_grid.h"
#include "ui/pages/form.h"
#include "ui/papers/paper_preview.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changePause = 200; // ms
constexpr std::size_t stepButtons = 3;

} // namespace

DirectivePane::DirectivePane(AppContext& context, QWidget* parent)
    : EditorPane(parent),
      m_context(context),
      m_nothing(new EmptyState(Icon::Directives, tr("Choose a behaviour directive at the left."),
                               context.may(Permission::WorkDossier) ? tr("New behaviour directive") : QString())),
      m_case(new QWidget),
      m_header(new DirectiveHeader(context)),
      m_bar(new InlineMessage(Tone::Missed)),
      m_cards(new DirectiveCards(context))
{
    auto* layout = new QVBoxLayout(m_case);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    makeButtons(); // before what stands below them: Tab goes as one reads
    m_area = scrolling(m_cards);
    layout->addWidget(m_area, 1);
    m_bar->setMessage(Tone::Missed, {});
    stack()->addWidget(m_nothing);
    stack()->addWidget(m_case);
    m_changed.setSingleShot(true);
    m_changed.setInterval(changePause);
    connect(&m_changed, &QTimer::timeout, this, [this] { load(true); });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (m_id && m_view.detail.whole.directive.id == m_id && concern(changes, m_view.detail.whole.directive.dossier))
            m_changed.start();
    });
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] { startNew(); });
    connect(m_header, &DirectiveHeader::dossierWanted, this, [this] {
        Q_EMIT openRequested({.kind = TargetKind::Dossier, .id = m_view.detail.whole.directive.dossier.value()});
    });
    connect(m_header, &DirectiveHeader::directiveWanted, this,
            [this](DirectiveId id) { Q_EMIT openRequested({.kind = TargetKind::Directive, .id = id.value()}); });
    connect(m_cards, &DirectiveCards::stepWanted, this, &DirectivePane::take);
    connect(m_cards, &DirectiveCards::recorded, this, [this] { load(true); });
    connect(m_cards, &DirectiveCards::interruptionWanted, this, [this](qint64 forfeiture) {
        edit(new StepForm(m_context, askedByInterruption(m_view.detail, forfeiture, m_context.today())));
    });
    connect(m_cards, &DirectiveCards::gapWanted, this, [this](const ReadyRow& gap) {
        if (gap.point == ReadyPoint::Signatures || gap.point == ReadyPoint::Reflection)
            take(DirectiveEvent::Sign, gap.part);
        else
            writeOn(gap);
    });
}

void DirectivePane::makeButtons()
{
    for (std::size_t i = 0; i < stepButtons; ++i) {
        auto* button = i == 0 ? primaryButton({}) : secondaryButton({});
        m_steps.push_back(button);
        m_header->buttons()->add(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { take(static_cast<DirectiveEvent>(button->property("event").toInt())); });
    }
    m_print = secondaryButton(tr("Print"));
    auto* papersMenu = new QMenu(m_print);
    m_print->setMenu(papersMenu);
    m_header->buttons()->add(m_print);
    connect(papersMenu, &QMenu::aboutToShow, this, [this, papersMenu] {
        papersMenu->clear();
        for (const auto& [paper, text] : printable())
            papersMenu->addAction(text, this, [this, paper] { print(paper); });
    });
    m_more = secondaryButton(tr("More"));
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_header->buttons()->add(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMore(menu);
        // The keys are shown here; they belong to the shortcuts of this pane, which work while the menu is closed.
        for (QAction* entry : menu->actions())
            entry->setShortcutContext(Qt::WidgetShortcut);
    });
    addKey(Qt::Key_F2, tr("Write on in this draft"), [this] { writeOn(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_B, tr("Record a breach"), [this] { take(DirectiveEvent::ReportBreach); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_E, tr("Record an evaluation"), [this] { take(DirectiveEvent::Evaluate); });
}

void DirectivePane::addKey(const QKeySequence& key, const QString& hint, const std::function<void()>& run)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setWhatsThis(hint);
    connect(shortcut, &QShortcut::activated, this, [this, run] {
        if (!isEditing() && m_case->isVisible())
            run();
    });
}

void DirectivePane::showDirective(DirectiveId directive)
{
    if (directive == m_id && !isEditing())
        return;
    leave();
    m_id = directive;
    load(false);
}

void DirectivePane::startNew(DossierId dossier, const QString& dossierText)
{
    if (m_context.may(Permission::WorkDossier))
        edit(new NewDirectiveForm(m_context, dossier, dossierText));
}

void DirectivePane::load(bool quietly)
{
    m_changed.stop(); // what was changed until now is read here
    const int generation = m_generation.next();
    if (!m_id) {
        if (!isEditing())
            stack()->setCurrentWidget(m_nothing);
        return;
    }
    m_context.bench.reader.run(
        this,
        [id = m_id](Session& session) -> Result<View> {
            return directives::directiveDetail(session, id).and_then([&](directives::DirectiveDetail detail) {
                return directives::factChoices(session, id).transform([&](std::vector<directives::FactChoice> facts) {
                    return View{.detail = std::move(detail), .facts = std::move(facts)};
                });
            });
        },
        [this, generation, quietly](const Result<View>& view) {
            if (!m_generation.isCurrent(generation))
                return;
            if (view) {
                show(*view);
            } else if (!quietly) {
                m_view = {};
                m_nothing->setText(view.error().message);
                if (!isEditing())
                    stack()->setCurrentWidget(m_nothing);
            }
        });
}

void DirectivePane::show(const View& view)
{
    if (m_view.detail.whole.directive.id != view.detail.whole.directive.id) {
        m_bar->setMessage(Tone::Missed, {});
        m_area->verticalScrollBar()->setValue(0); // another one is read from its top
    }
    m_view = view;
    m_header->show(view.detail);
    showButtons();
    m_cards->show(view.detail, view.facts);
    if (std::exchange(m_writeOnWhenRead, false))
        writeOn();
    else if (!isEditing())
        stack()->setCurrentWidget(m_case);
}

void DirectivePane::showButtons()
{
    const auto offered = offeredSteps(m_view.detail, m_context.actor.id, m_context.today());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        QPushButton* button = m_steps[i];
        // What ends or undoes it stands in the menu.
        const bool fits = i < offered.size() && offered[i] != DirectiveEvent::Withdraw &&
                          offered[i] != DirectiveEvent::End && offered[i] != DirectiveEvent::TakeBack &&
                          offered[i] != DirectiveEvent::RemoveBreach;
        button->setVisible(fits);
        if (!fits)
            continue;
        const QString gap = gapBefore(offered[i], m_view.detail);
        button->setText(stepName(offered[i]));
        button->setProperty("event", int(offered[i]));
        button->setEnabled(gap.isEmpty());
        button->setAccessibleDescription(gap);
        setTip(button, gap);
    }
    m_print->setVisible(!printable().empty());
    m_more->setVisible(!m_view.detail.allowed.empty());
    m_header->buttons()->fit();
}

void DirectivePane::fillMore(QMenu* menu)
{
    for (const DirectiveEvent event : offeredSteps(m_view.detail, m_context.actor.id, m_context.today())) {
        QAction* entry = menu->addAction(stepName(event), this, [this, event] { take(event); });
        entry->setEnabled(gapBefore(event, m_view.detail).isEmpty());
        if (event == DirectiveEvent::Change)
            entry->setShortcut(Qt::Key_F2);
        else if (event == DirectiveEvent::ReportBreach)
            entry->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
        else if (event == DirectiveEvent::Evaluate)
            entry->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    }
    fillKeepers(menu);
}

void DirectivePane::fillKeepers(QMenu* menu)
{
    const Directive& d = m_view.detail.whole.directive;
    const bool divides = m_context.may(Permission::DivideWork);
    const UserId me = m_context.actor.id;
    if (!m_view.detail.may(DirectiveEvent::SetKeeper))
        return;
    const auto hand = [this, seen = Seen<DirectiveId>(d)](UserId to) {
        write([seen, to](Session& session) { return directives::setKeeper(session, seen, to); },
              tr("%1 keeps this directive now.").arg(m_context.userName(to)));
    };
    menu->addSeparator();
    if (d.keeper != me && (!d.keeper || divides))
        menu->addAction(tr("I take this up"), this, [hand, me] { hand(me); });
    if (!divides)
        return;
    QMenu* to = menu->addMenu(tr("Hand to"));
    for (const User& user : m_context.users())
        if (!user.disabled && user.id != d.keeper && policy::may(actorOf(user), Permission::WorkDossier))
            to->addAction(caption(user.name), this, [hand, id = user.id] { hand(id); });
}

void DirectivePane::take(DirectiveEvent event, qint64 part)
{
    const directives::DirectiveDetail& detail = m_view.detail;
    if (event == DirectiveEvent::Change) {
        writeOn();
        return;
    }
    if (!detail.may(event)) { // a key was pressed
        const Directive& d = detail.whole.directive;
        m_bar->setMessage(Tone::Missed, stepOf(d.kind, d.state, event) ? tr("Your role does not do this.")
                                                                       : whyRefused(d.kind, d.state, event));
        return;
    }
    m_bar->setMessage(Tone::Missed, {});
    if (auto asked = askedBy(event, detail, m_view.facts, part, m_context.today())) {
        edit(new StepForm(m_context, *std::move(asked)));
        return;
    }
    if (const PlainStep plain = plainStep(event, detail.whole.directive); plain.run)
        write(plain.run, plain.notice);
}

void DirectivePane::write(const std::function<Result<void>(Session&)>& work, const QString& notice)
{
    m_context.bench.writer.run(this, work, [this, notice](const Result<void>& done) {
        m_bar->setMessage(Tone::Missed, done ? QString() : done.error().message);
        if (done)
            Q_EMIT toast(notice);
        load(true);
    });
}

bool DirectivePane::mayWriteOn() const
{
    return m_view.detail.may(DirectiveEvent::Change) || m_view.detail.may(DirectiveEvent::Sign);
}

// Of a proposed one only what the register says of the parties can be written.
void DirectivePane::writeOn(const ReadyRow& gap)
{
    if (!m_view.detail.whole.directive.id || !mayWriteOn())
        return;
    auto* form = new DirectiveForm(m_context, m_view.detail, m_view.facts);
    edit(form);
    if (!gap.gap.isEmpty())
        form->goTo(gap);
}

void DirectivePane::edited(const CaseEditor& editor)
{
    if (const auto* form = qobject_cast<const NewDirectiveForm*>(&editor)) {
        m_id = form->made();
        m_writeOnWhenRead = true;
        load(false);
        Q_EMIT made(form->made(), form->number());
        return;
    }
    const auto* form = qobject_cast<const DirectiveForm*>(&editor);
    load(true);
    if (form && form->goesOn()) // it was saved to be proposed
        m_context.bench.reader.run(
            this, [id = m_id](Session& session) { return directives::directiveDetail(session, id); },
            [this](const Result<directives::DirectiveDetail>& detail) {
                if (!detail || isEditing() || detail->whole.directive.id != m_id)
                    return;
                m_view.detail = *detail;
                const DirectiveKind kind = detail->whole.directive.kind;
                take(kind == DirectiveKind::Voluntary ? DirectiveEvent::Propose
                     : kind == DirectiveKind::Court   ? DirectiveEvent::FileClaim
                                                      : DirectiveEvent::Serve);
            });
}

void DirectivePane::showRest()
{
    const bool has = m_view.detail.whole.directive.id.isValid();
    stack()->setCurrentWidget(has ? m_case : static_cast<QWidget*>(m_nothing));
    if (!has)
        return;
    for (QPushButton* button : m_steps)
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_cards->grid()->takeFocus();
}

std::vector<std::pair<papers::DirectivePaper, QString>> DirectivePane::printable() const
{
    const Directive& d = m_view.detail.whole.directive;
    std::vector<std::pair<papers::DirectivePaper, QString>> all;
    if (!d.id)
        return all;
    if (d.kind == DirectiveKind::Voluntary)
        all.emplace_back(papers::DirectivePaper::Agreement, tr("The agreement, to be signed"));
    if (d.kind == DirectiveKind::Court)
        all.emplace_back(papers::DirectivePaper::Annex, tr("The annex to the writ"));
    if (!m_view.detail.weeks.empty() || !m_view.detail.breaches.empty())
        all.emplace_back(papers::DirectivePaper::Compliance, tr("How it was kept"));
    if (isRunning(d.state))
        std::ranges::reverse(all);
    return all;
}

void DirectivePane::print(papers::DirectivePaper paper)
{
    previewPaper(m_context, this, {}, EntityKind::Directive, m_id.value(), [id = m_id, paper](Session& session) {
        return papers::directivePaper(session, id, paper, QLocale());
    });
}

} // namespace woonrust::ui
