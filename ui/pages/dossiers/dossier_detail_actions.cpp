// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the dossier as a whole: buttons, keys and the menu "More".
#include "services/cases/dossiers.h"
#include "ui/context/number_question.h"
#include "ui/kit/button_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/bulk_actions.h"
#include "ui/pages/case/note_editor.h"
#include "ui/pages/dossiers/close_editor.h"
#include "ui/pages/dossiers/dossier_detail.h"
#include "ui/pages/dossiers/dossier_form.h"
#include "ui/pages/dossiers/dossier_header.h"

#include <QJsonObject>
#include <QMenu>
#include <QShortcut>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keys = Qt::CTRL | Qt::SHIFT;
const QKeySequence contactKey(keys | Qt::Key_C);
const QKeySequence noteKey(keys | Qt::Key_O);
const QKeySequence taskKey(keys | Qt::Key_T);
const QKeySequence reportKey(keys | Qt::Key_M);
const QKeySequence dataKey(Qt::Key_F2);
const QKeySequence measureKey(keys | Qt::Key_E);
const QKeySequence hearKey(keys | Qt::Key_B); // both sides
const QKeySequence closeKey(keys | Qt::Key_W);
const QKeySequence letterKey(keys | Qt::Key_L);
const QKeySequence directiveKey(keys | Qt::Key_G);
const QKeySequence handbookKey(keys | Qt::Key_H);

} // namespace

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
    m_letter = action(tr("Letter…"), letterKey, tr("Write a letter"));
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
    menuKey(measureKey, tr("Record a measure"), [this] { editMeasure(0); });
    menuKey(hearKey, tr("Note what one side says"), [this] { editAccount({}); });
    menuKey(directiveKey, tr("Begin a behaviour directive in this dossier"), [this] { newDirective(); });
    menuKey(dataKey, tr("Change the data of this dossier"), [this] { editData(); });
    menuKey(closeKey, tr("Close or reopen this dossier"), [this] { closeOrReopen(); });
    menuKey(handbookKey, tr("Open the handbook beside the dossier"), [this] { Q_EMIT handbookWanted({}, {}); });
    connect(m_next, &QPushButton::clicked, this, &DossierDetail::takeNext);
    connect(m_contact, &QPushButton::clicked, this, [this] { noteContact({.about = about()}); });
    connect(m_note, &QPushButton::clicked, this,
            [this] { edit(new NoteEditor(m_context, {.about = about(), .at = {}, .body = {}})); });
    connect(m_task, &QPushButton::clicked, this, [this] { editTask(0); });
    connect(m_letter, &QPushButton::clicked, this, [this] { writeLetter(); });
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
    if (m_context.may(Permission::WorkDossier))
        menu->addAction(tr("Hear one side…"), hearKey, this, [this] { editAccount({}); });
    if (mayChange()) {
        menu->addAction(tr("Behaviour directive…"), directiveKey, this, &DossierDetail::newDirective);
        menu->addAction(tr("Record a measure…"), measureKey, this, [this] { editMeasure(0); });
        menu->addAction(tr("Change the data…"), dataKey, this, &DossierDetail::editData);
        menu->addAction(tr("Change the phase…"), this, &DossierDetail::changePhase);
    }
    if (mayHand())
        fillHandlers(menu);
    menu->addAction(tr("Handbook"), handbookKey, this, [this] { Q_EMIT handbookWanted({}, {}); });
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
