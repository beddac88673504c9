// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/registry/tenancy_editor.h"

#include "services/registry/tenancies.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/registry/case_table.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

TenancyEditor::TenancyEditor(AppContext& context, CaseTable* table, bool ofPerson, QWidget* parent)
    : Card(tr("Tenancy"), parent),
      m_context(context),
      m_table(table),
      m_ofPerson(ofPerson),
      m_bar(new InlineMessage),
      m_errors(m_bar),
      m_other(new LookupField(context.bench, ofPerson ? findUnits() : findPersons())),
      m_day(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_reason(new QComboBox),
      m_detail(new QComboBox)
{
    m_otherField = m_errors.add(ofPerson ? u"unit"_s : u"person"_s, ofPerson ? tr("H&ome") : tr("Te&nant"), m_other,
                                Requirement::Required);
    m_otherField->setHint(ofPerson ? tr("Street and number, or postcode and number.")
                                   : tr("Name, phone or tenant number. Somebody new: add the person first."));
    m_dayField = m_errors.add(u"startOn"_s, tr("&Day"), m_day, Requirement::Required);
    m_reasonField = m_errors.add(u"endReason"_s, tr("&Reason"), m_reason, Requirement::Required);
    m_detailField = m_errors.add(u"endDetail"_s, tr("&Ground"), m_detail);
    QPushButton* store = primaryButton(tr("Save"));
    QPushButton* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(this, Gap::Small));
    buttons->addWidget(store);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    body()->addWidget(m_bar);
    body()->addWidget(m_otherField);
    body()->addWidget(m_dayField);
    body()->addWidget(m_reasonField);
    body()->addWidget(m_detailField);
    body()->addLayout(buttons);
    m_bar->setMessage(Tone::Info, {});
    hide();
    connect(store, &QPushButton::clicked, this, &TenancyEditor::save);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    if (!context.may(Permission::WorkDossier) && !context.may(Permission::ImportRegistry))
        return;
    QPushButton* add = secondaryButton(tr("A&dd…"));
    setTip(add, ofPerson ? tr("Note where this person lives.") : tr("Note who lives here."));
    m_end = secondaryButton(tr("E&nd…"));
    setTip(m_end, tr("End the chosen tenancy."));
    m_end->setEnabled(false);
    for (QPushButton* button : {add, m_end})
        table->addToHeader(button);
    connect(add, &QPushButton::clicked, this, &TenancyEditor::startNew);
    connect(m_end, &QPushButton::clicked, this, &TenancyEditor::startEnd);
    connect(table, &CaseTable::currentChanged, this, [this] { m_end->setEnabled(m_table->current()); });
}

void TenancyEditor::begin(const QString& title, bool ending)
{
    m_errors.clear();
    setTitle(title);
    m_otherField->setVisible(!ending);
    m_reasonField->setVisible(ending);
    m_detailField->setVisible(ending);
    m_dayField->setLabel(ending ? tr("Last &day") : tr("First &day"));
    m_day->setValue({.date = m_context.today(), .time = {}});
    show();
    (ending ? static_cast<QWidget*>(m_day) : m_other)->setFocus();
}

void TenancyEditor::startNew()
{
    m_ending.reset();
    m_other->setChosen({});
    begin(m_ofPerson ? tr("New home of this person") : tr("New tenant of this home"), false);
}

void TenancyEditor::startEnd()
{
    const RegistryCaseLine* line = m_table->current();
    if (!line)
        return;
    m_ending.emplace(TenancyId(line->key), line->version);
    fillCodes(m_reason, m_context.codes(), u"EINDEREDEN"_s, m_context.today(), {}, tr("Choose…"));
    fillCodes(m_detail, m_context.codes(), u"EINDEDETAILREDEN"_s, m_context.today(), {}, tr("None"));
    begin(tr("End the tenancy: %1").arg(line->texts.value(0)), true);
}

bool TenancyEditor::dayIsValid()
{
    const bool fine = m_day->isValid() && m_day->value().date.isValid();
    if (!fine)
        m_errors.show({.kind = ErrorKind::Input, .message = DateTimeField::help(), .field = u"startOn"_s});
    return fine;
}

void TenancyEditor::save()
{
    m_errors.clear();
    if (!dayIsValid())
        return;
    const QDate day = m_day->value().date;
    if (!m_ending && m_other->id() == 0) {
        m_errors.show({.kind = ErrorKind::Input,
                       .message = m_ofPerson ? tr("Choose a home from the list that appears while you type.")
                                             : tr("Choose a person from the list that appears while you type."),
                       .field = m_ofPerson ? u"unit"_s : u"person"_s});
        return;
    }
    Tenancy tenancy{.id = {}, .unit = {}, .person = {}, .startOn = day};
    tenancy.unit = UnitId(m_ofPerson ? m_other->id() : m_owner);
    tenancy.person = PersonId(m_ofPerson ? m_owner : m_other->id());
    m_context.bench.writer.run(
        this,
        [ending = m_ending, day, tenancy, reason = m_reason->currentData().toString(),
         detail = m_detail->currentData().toString()](Session& session) -> Result<void> {
            if (ending)
                return tenancies::end(session, *ending, day, reason, detail);
            return tenancies::add(session, tenancy).transform([](TenancyId) {});
        },
        [this, ended = m_ending.has_value()](const Result<void>& done) {
            if (!done) {
                Error error = done.error();
                if (error.field == u"endOn")
                    error.field = u"startOn"_s; // one field for the day
                m_errors.show(error);
                return;
            }
            hide();
            Q_EMIT saved(ended ? tr("The tenancy was ended.") : tr("The tenancy was added."));
        });
}

} // namespace woonrust::ui
