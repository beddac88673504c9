// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/registry_pane.h"

#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/pages/registry/alerts_card.h"
#include "ui/pages/registry/case_table.h"
#include "ui/pages/registry/tenancy_editor.h"
#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
const QString newKey = u"new"_s;
} // namespace

RegistryPane::RegistryPane(AppContext& context, EntityKind entity, TargetKind opens, const QString& name,
                           QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader({})),
      m_bar(new InlineMessage),
      m_errors(m_bar),
      m_form(new Card(name)),
      m_facts(wrappedLabel({})),
      m_alerts(new AlertsCard(context)),
      m_drafts(new FormDrafts(
          context, u"registry-"_s + entityCode(entity), [this] { return differs(); }, this)),
      m_entity(entity),
      m_opens(opens),
      m_factCard(new Card(name)),
      m_edit(secondaryButton(tr("&Edit"))),
      m_save(primaryButton(tr("Save"))),
      m_cancel(secondaryButton(tr("Cancel"))),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    setButtonHint(m_save, u"Ctrl+S"_s);
    for (QPushButton* button : {m_edit, m_save, m_cancel})
        m_header->addAction(button);
    m_factCard->body()->addWidget(m_facts);
    auto* left = new QWidget;
    auto* right = new QWidget;
    left->setLayout(m_left);
    right->setLayout(m_right);
    for (QVBoxLayout* column : {m_left, m_right}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(gap(this));
    }
    m_left->addWidget(m_form);
    m_left->addWidget(m_factCard);
    m_left->addWidget(m_alerts);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Panes(left, right, 2, 3));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_drafts->bar());
    layout->addWidget(scrolling(all), 1);
    m_rest << m_alerts << right;
    m_bar->setMessage(Tone::Info, {});

    connect(m_edit, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_cancel, &QPushButton::clicked, this, &RegistryPane::cancel);
    connect(m_save, &QPushButton::clicked, this, &RegistryPane::save);
    connect(m_bar, &InlineMessage::actionTriggered, this, [this] {
        m_drafts->drop(draftKey());
        open(id());
    });
    connect(m_drafts, &FormDrafts::thrownAway, this, [this] { edit(!id()); });
    connect(m_alerts, &AlertsCard::changed, this, [this](const QString& said) { Q_EMIT toast(said); });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        // What is being typed stays; it meets the other's change when it is saved.
        const bool concerns = std::ranges::any_of(changes, [this](const Change& change) {
            return change.kind == m_entity && (change.id == id() || change.id == 0);
        });
        if (id() && !m_editing && isVisible() && concerns)
            load(id());
    });
}

void RegistryPane::finish(const QList<CaseTable*>& left, const QList<CaseTable*>& right, TenancyEditor* tenancies,
                          QWidget* last)
{
    m_tenancies = tenancies;
    m_left->addWidget(tenancies);
    for (CaseTable* table : left)
        m_left->addWidget(table);
    if (last) { // before what stands at the right, as Tab goes
        m_left->addWidget(last);
        m_rest << last;
    }
    for (CaseTable* table : right)
        m_right->addWidget(table);
    m_left->addStretch(1);
    m_right->addStretch(1);
    for (CaseTable* table : left + right) {
        connect(table, &CaseTable::openRequested, this, &RegistryPane::openRequested);
        if (!m_rest.contains(table->parentWidget()))
            m_rest << table;
    }
    connect(tenancies, &TenancyEditor::saved, this, [this](const QString& said) { Q_EMIT toast(said); });
    edit(false);
}

void RegistryPane::open(qint64 id)
{
    load(id);
}

void RegistryPane::startNew()
{
    m_generation.next();
    clear();
    edit(true);
}

QString RegistryPane::draftKey() const
{
    return id() ? QString::number(id()) : newKey;
}

void RegistryPane::shown()
{
    fillPage();
    m_tenancies->hide();
    // What was typed about it before goes on where it stopped.
    edit(m_drafts->has(draftKey()));
    if (std::exchange(m_focusWanted, false) && !m_editing) {
        if (m_edit->isVisible())
            m_edit->setFocus();
        else
            m_left->parentWidget()->setFocus();
    }
    Q_EMIT opened();
}

void RegistryPane::edit(bool on)
{
    m_editing = on;
    m_errors.clear();
    m_bar->setAction({});
    m_drafts->beginFilling();
    fillForm();
    m_form->setVisible(on);
    m_save->setVisible(on);
    m_cancel->setVisible(on);
    m_factCard->setVisible(!on);
    m_edit->setVisible(!on && mayChange());
    for (QWidget* widget : std::as_const(m_rest))
        widget->setVisible(id() != 0);
    if (!on) {
        m_drafts->showNothing();
        return;
    }
    m_drafts->show(draftKey());
    m_form->setFocus();
    focusNextPrevChild(true);
}

void RegistryPane::cancel()
{
    const auto leave = [this] {
        m_drafts->drop(draftKey());
        if (id())
            edit(false);
        else
            Q_EMIT openRequested({.kind = m_opens});
    };
    if (!isDirty()) {
        leave();
        return;
    }
    m_context.seams.messages.ask(this,
                                 {.title = tr("Throw away what you typed?"),
                                  .text = tr("It has not been saved yet."),
                                  .confirm = tr("Throw away"),
                                  .destructive = true},
                                 [leave](bool yes) {
                                     if (yes)
                                         leave();
                                 });
}

void RegistryPane::save()
{
    if (m_tenancies->isVisible()) {
        m_tenancies->save();
        return;
    }
    if (isDirty()) {
        m_errors.clear();
        m_bar->setAction({});
        store();
    } else if (id() && m_editing) {
        edit(false);
    }
}

void RegistryPane::saved(qint64 id, const QString& notice)
{
    m_drafts->drop(draftKey());
    m_editing = false;
    open(id);
    Q_EMIT toast(notice);
}

void RegistryPane::take(qint64 known)
{
    m_drafts->drop(draftKey());
    m_editing = false;
    Q_EMIT openRequested({.kind = m_opens, .id = known});
}

void RegistryPane::failed(const Error& error)
{
    m_errors.show(error);
    // What was typed stays in view until the user chooses to read the thing again.
    m_bar->setAction(error.kind == ErrorKind::Conflict ? tr("Read again") : QString());
}

void RegistryPane::keepDrafts()
{
    m_drafts->flush();
    m_alerts->keepDrafts();
}

} // namespace woonrust::ui
