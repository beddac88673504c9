// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_header.h"

#include "services/base/actor_of.h"
#include "services/base/policy.h"
#include "ui/context/app_context.h"
#include "ui/kit/button_row.h"
#include "ui/kit/height_keeper.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/dossier_texts.h"
#include "ui/pages/reports/report_actions.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QMenu>
#include <QShortcut>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

ReportHeader::ReportHeader(AppContext& context, ReportActions* actions, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_actions(actions),
      m_title(wrappedLabel({})),
      m_status(new StatusPill),
      m_sub(wrappedLabel({})),
      m_dossier(nameLink({})),
      m_alerts(new InlineMessage(Tone::Missed)),
      m_buttons(new ButtonRow)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    auto* line = new QHBoxLayout;
    line->setSpacing(gap(this, Gap::Small));
    m_title->setFont(bold(m_title->font()));
    line->addWidget(m_title, 1);
    line->addWidget(m_status, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_sub);
    layout->addWidget(m_dossier, 0, Qt::AlignLeft);
    m_dossier->hide(); // until there is one
    connect(m_dossier, &QPushButton::clicked, this, &ReportHeader::dossierWanted);

    layout->addWidget(m_buttons);
    layout->addWidget(m_alerts);
    m_alerts->setMessage(Tone::Missed, {});
    keepHeight(this);
    const auto keys = Qt::CTRL | Qt::SHIFT;
    m_acknowledge = action(tr("Acknowledge…"), keys | Qt::Key_B, tr("Note that receipt was acknowledged"),
                           &ReportHeader::acknowledgeWanted);
    m_feedback = action(tr("Give feedback…"), keys | Qt::Key_K, tr("Note what the reporter was told"),
                        &ReportHeader::feedbackWanted);
    m_contact = action(tr("Contact"), keys | Qt::Key_C, tr("Note a contact"), &ReportHeader::contactWanted);
    m_edit = action(tr("Change…"), Qt::Key_F2, tr("Change what the report says"), &ReportHeader::editWanted);
    m_close = action(tr("Close…"), keys | Qt::Key_W, tr("Close or reopen this report"), &ReportHeader::closeWanted);
    makeSpareActions();
    m_more = secondaryButton(tr("More"));
    auto* menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMore(menu);
    });
    m_more->setMenu(menu);
    m_buttons->add(m_more);
    // These stand in the menu, and have their keys all the same.
    const auto shortcut = [this](const QKeySequence& key, const QString& hint, void (ReportHeader::*wanted)()) {
        auto* made = new QShortcut(key, this);
        made->setWhatsThis(hint);
        connect(made, &QShortcut::activated, this, [this, wanted] {
            if (m_more->isVisible() && m_more->isEnabled())
                Q_EMIT(this->*wanted)();
        });
    };
    shortcut(keys | Qt::Key_O, tr("Write a note"), &ReportHeader::noteWanted);
    shortcut(keys | Qt::Key_T, tr("Plan a task or appointment"), &ReportHeader::taskWanted);
    shortcut(keys | Qt::Key_L, tr("Write a letter"), &ReportHeader::letterWanted);
}

QPushButton* ReportHeader::action(const QString& text, const QKeySequence& key, const QString& hint,
                                  void (ReportHeader::*wanted)())
{
    auto* button = secondaryButton(text);
    setTip(button, tr("%1 (%2)", "what an action does, and its key").arg(hint, key.toString(QKeySequence::NativeText)));
    m_buttons->add(button);
    connect(button, &QPushButton::clicked, this, wanted);
    auto* shortcut = new QShortcut(key, this);
    shortcut->setWhatsThis(hint);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible() && button->isEnabled())
            button->click();
    });
    return button;
}

// What stands in the menu "More" too.
void ReportHeader::makeSpareActions()
{
    const auto spare = [this](const QString& text, const QString& hint) {
        auto* button = secondaryButton(text);
        setTip(button, hint);
        m_buttons->addSpare(button);
        return button;
    };
    const auto withKey = [](const QString& hint, const QKeySequence& key) {
        return tr("%1 (%2)", "what an action does, and its key").arg(hint, key.toString(QKeySequence::NativeText));
    };
    m_hand = spare(tr("Hand over"), tr("Hand this report to somebody else"));
    auto* handlers = new QMenu(m_hand);
    m_hand->setMenu(handlers);
    connect(handlers, &QMenu::aboutToShow, this, [this, handlers] {
        handlers->clear();
        fillHandlers(handlers);
    });
    const auto keys = Qt::CTRL | Qt::SHIFT;
    m_letter = spare(tr("Letter…"), withKey(tr("Write a letter"), keys | Qt::Key_L));
    m_note = spare(tr("Note"), withKey(tr("Write a note"), keys | Qt::Key_O));
    m_task = spare(tr("Task"), withKey(tr("Plan a task or appointment"), keys | Qt::Key_T));
    connect(m_note, &QPushButton::clicked, this, &ReportHeader::noteWanted);
    connect(m_task, &QPushButton::clicked, this, &ReportHeader::taskWanted);
    connect(m_letter, &QPushButton::clicked, this, &ReportHeader::letterWanted);
}

void ReportHeader::show(const ReportView& view)
{
    m_view = view;
    const Report& r = view.report();
    const reports::ReportDetail& d = view.detail;
    m_title->setText(d.address.isEmpty() ? d.categoryName
                                         : tr("%1, %2", "category and address").arg(d.categoryName, d.address));
    m_status->setPill({.text = d.statusName, .tone = view.isOpen() ? Tone::Info : Tone::Neutral});
    const QDateTime at = amsterdamTime(r.receivedAt);
    const QString day = dayText(at.date(), m_context.today());
    m_sub->setText(QStringList{d.number,
                               r.receivedTimeKnown ? tr("%1 at %2").arg(day, at.time().toString(u"HH:mm"_s)) : day,
                               d.channelName, d.handlerName.isEmpty() ? tr("no handler") : d.handlerName}
                       .join(u" · "_s));
    m_dossier->setVisible(r.dossier.isValid());
    setName(m_dossier, tr("%1 %2", "number and title").arg(d.dossierNumber, d.dossierTitle));

    QStringList alerts;
    for (const context::ContextAlert& found : view.known.alerts)
        alerts << tr("%1: %2 (until %3, said by %4)")
                      .arg(found.kindName, found.alert.text, dayText(found.alert.untilOn, m_context.today()),
                           found.alert.source);
    m_alerts->setMessage(Tone::Missed, alerts.join(u'\n'));

    const bool works = m_context.may(Permission::RegisterReport);
    m_buttons->setVisible(works);
    const bool acknowledges = view.runs(deadline_kind::acknowledgement);
    const bool answers = view.runs(deadline_kind::feedback);
    m_acknowledge->setVisible(acknowledges);
    m_feedback->setVisible(answers);
    setButtonKind(m_acknowledge, view.isOpen() ? ButtonKind::Primary : ButtonKind::Secondary);
    setButtonKind(m_feedback, view.isOpen() && !acknowledges ? ButtonKind::Primary : ButtonKind::Secondary);
    m_close->setText(view.isOpen() ? tr("Close…") : tr("Reopen…"));
    m_buttons->offer(m_hand, mayHand());
    m_buttons->offer(m_note, works);
    m_buttons->offer(m_task, works);
    m_buttons->offer(m_letter, works && view.isOpen());
    m_buttons->fit();
}

void ReportHeader::focusFirst()
{
    for (QPushButton* button : {m_acknowledge, m_feedback, m_contact})
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
}

bool ReportHeader::mayHand() const
{
    return m_context.may(Permission::DivideWork) || !m_view.report().handler;
}

void ReportHeader::fillHandlers(QMenu* menu)
{
    const Report& r = m_view.report();
    const bool divides = m_context.may(Permission::DivideWork);
    if (r.handler != m_context.actor.id && (!r.handler || divides))
        menu->addAction(tr("I will handle it"), this, [this] { m_actions->assign(m_context.actor.id); });
    if (divides) {
        QMenu* to = menu->addMenu(tr("Hand to"));
        for (const User& user : m_context.users())
            if (!user.disabled && user.id != r.handler && policy::may(actorOf(user), Permission::WorkDossier))
                to->addAction(caption(user.name), this, [this, id = user.id] { m_actions->assign(id); });
    }
}

void ReportHeader::fillMore(QMenu* menu)
{
    const Report& r = m_view.report();
    const auto keys = Qt::CTRL | Qt::SHIFT;
    menu->addAction(tr("Write a note"), keys | Qt::Key_O, this, &ReportHeader::noteWanted);
    menu->addAction(tr("Plan a task or appointment"), keys | Qt::Key_T, this, &ReportHeader::taskWanted);
    if (m_view.isOpen())
        menu->addAction(tr("Write a letter…"), keys | Qt::Key_L, this, &ReportHeader::letterWanted);
    menu->addAction(tr("Add costs"), this, &ReportHeader::costWanted);
    // The keys are shown here; they belong to the shortcuts of this widget, which work while the menu is closed.
    for (QAction* action : menu->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    menu->addSeparator();
    fillHandlers(menu);
    if (!m_context.may(Permission::WorkDossier))
        return;
    menu->addSeparator();
    menu->addAction(r.dossier ? tr("Put in another dossier…") : tr("Put in a dossier…"), this,
                    &ReportHeader::attachWanted);
    if (r.dossier) {
        menu->addAction(tr("Take out of the dossier…"), this, [this] { m_actions->detach(); });
        return;
    }
    menu->addAction(tr("Open a new dossier from it"), this, [this] { m_actions->openDossier(); });
    for (const context::ContextDossier& row : m_view.known.dossiers)
        if (row.open)
            menu->addAction(tr("Put in %1 %2", "number and title").arg(row.number, caption(row.title)), this,
                            [this, id = row.id, number = row.number] { m_actions->attach(id, number); });
}

} // namespace woonrust::ui
