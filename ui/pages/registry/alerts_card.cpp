// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/alerts_card.h"

#include "domain/deadline.h"
#include "services/registry/alerts.h"
#include "ui/context/number_question.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/pill.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualMonths = 6;
} // namespace

AlertsCard::AlertsCard(AppContext& context, QWidget* parent)
    : Card(tr("Alerts"), parent),
      m_context(context),
      m_bar(new InlineMessage),
      m_errors(m_bar),
      m_form(new QWidget),
      m_kind(new QComboBox),
      m_text(new QLineEdit),
      m_source(new QLineEdit),
      m_until(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_drafts(new FormDrafts(
          context, u"alert"_s, [this] { return !m_form->isHidden() && !m_text->text().trimmed().isEmpty(); }, this))
{
    if (context.may(Permission::ManageAlerts)) {
        QPushButton* add = secondaryButton(tr("Add a&lert"));
        addToHeader(add);
        connect(add, &QPushButton::clicked, this, &AlertsCard::startNew);
    }
    body()->addWidget(m_bar);
    body()->addWidget(m_drafts->bar());
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gap(this, Gap::Small));
    form->addLayout(sideBySide({m_errors.add(u"kind"_s, tr("&Kind"), m_kind, Requirement::Required),
                                m_errors.add(u"untilOn"_s, tr("Last &day"), m_until, Requirement::Required)}));
    FormField* text = m_errors.add(u"text"_s, tr("What is so"), m_text, Requirement::Required);
    text->setHint(tr("Facts, no judgement."));
    form->addWidget(text);
    form->addWidget(m_errors.add(u"source"_s, tr("Who said so"), m_source, Requirement::Required));
    auto* buttons = new QHBoxLayout;
    QPushButton* save = primaryButton(tr("Add"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    form->addLayout(buttons);
    body()->addWidget(m_form);
    m_form->hide();
    connect(save, &QPushButton::clicked, this, &AlertsCard::save);
    m_drafts->watch(u"kind"_s, m_kind);
    m_drafts->watch(u"untilOn"_s, m_until);
    m_drafts->watch(u"text"_s, m_text);
    m_drafts->watch(u"source"_s, m_source);
    connect(m_drafts, &FormDrafts::thrownAway, this, &AlertsCard::stopNew);
    connect(m_drafts, &FormDrafts::loaded, this, [this] {
        if (m_drafts->has(draftKey()) && m_form->isHidden())
            startNew();
    });
    connect(cancel, &QPushButton::clicked, this, &AlertsCard::stopNew);
    connect(m_source, &QLineEdit::returnPressed, this, &AlertsCard::save);
}

void AlertsCard::show(const std::vector<Alert>& alerts, PersonId person, UnitId unit)
{
    m_errors.clear();
    const bool another = m_person != person || m_unit != unit;
    m_person = person;
    m_unit = unit;
    if (another) {
        m_form->hide();
        m_drafts->showNothing();
        if (m_drafts->has(draftKey()))
            startNew();
    }
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap(this, Gap::Small));
    if (alerts.empty())
        rows->addWidget(secondaryLabel(tr("No alerts.")));
    for (const Alert& alert : alerts) {
        const QString name = m_context.codes().name(u"SIGNALERINGDETAILSOORT"_s, alert.kind);
        auto* line = new QHBoxLayout;
        line->setSpacing(gap(this, Gap::Small));
        line->addWidget(new StatusPill({.text = name, .tone = Tone::Missed, .sign = Sign::Warning}));
        const QString where = m_person && alert.unit   ? tr("on the home")
                              : m_unit && alert.person ? tr("on a resident")
                                                       : QString();
        line->addWidget(secondaryLabel(where.isEmpty() ? tr("until %1").arg(shortDate(alert.untilOn))
                                                       : tr("%1, until %2").arg(where, shortDate(alert.untilOn))));
        line->addStretch(1);
        if (m_context.may(Permission::ManageAlerts)) {
            QPushButton* end = linkButton(tr("End…"));
            end->setAccessibleName(tr("End the alert “%1”").arg(name));
            connect(end, &QPushButton::clicked, this, [this, alert, name] { this->end(alert, name); });
            line->addWidget(end);
        }
        rows->addLayout(line);
        rows->addWidget(wrappedLabel(tr("%1 (%2)").arg(alert.text, alert.source)));
    }
    body()->insertWidget(2, m_rows);
}

QString AlertsCard::draftKey() const
{
    return m_person ? u"person-%1"_s.arg(m_person.value()) : u"unit-%1"_s.arg(m_unit.value());
}

void AlertsCard::keepDrafts()
{
    m_drafts->flush();
}

void AlertsCard::stopNew()
{
    m_drafts->drop(draftKey());
    m_drafts->showNothing();
    m_form->hide();
}

void AlertsCard::startNew()
{
    m_drafts->beginFilling();
    fillCodes(m_kind, m_context.codes(), u"SIGNALERINGDETAILSOORT"_s, m_context.today(), {});
    m_text->clear();
    m_source->setText(m_context.actor.name);
    m_until->setValue({.date = m_context.today().addMonths(usualMonths), .time = {}});
    m_form->show();
    if (!m_drafts->show(draftKey()))
        m_kind->setFocus();
}

void AlertsCard::save()
{
    m_errors.clear();
    if (!m_until->isValid()) {
        m_errors.show({.kind = ErrorKind::Input, .message = DateTimeField::help(), .field = u"untilOn"_s});
        return;
    }
    const Alert alert{.person = m_person,
                      .unit = m_unit,
                      .kind = m_kind->currentData().toString(),
                      .text = m_text->text(),
                      .source = m_source->text(),
                      .untilOn = m_until->value().date};
    saveTyped(
        m_context, this, [alert](Session& session, Numbers numbers) { return alerts::add(session, alert, numbers); },
        [this](const Result<AlertId>& added) {
            if (!added) {
                m_errors.show(added.error());
                return;
            }
            stopNew();
            Q_EMIT changed(tr("The alert was added."));
        });
}

void AlertsCard::end(Seen<AlertId> alert, const QString& name)
{
    askAndSave(
        m_context, this,
        {.title = tr("End the alert “%1”?").arg(name),
         .text = tr("It stays in the history."),
         .label = tr("Reason"),
         .confirm = tr("End")},
        [alert](Session& session, const QString& why, Numbers numbers) {
            return alerts::end(session, alert, why, numbers);
        },
        [this](const Result<void>& ended) {
            if (!ended)
                m_errors.show(ended.error());
            else
                Q_EMIT changed(tr("The alert was ended."));
        });
}

} // namespace woonrust::ui
