// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/party_fields.h"

#include "ui/kit/date_time_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/form.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

DirectivePartyFields::DirectivePartyFields(AppContext& context, const DirectiveParty& party, const QString& name,
                                           bool wholeParty, QWidget* parent)
    : QWidget(parent),
      m_party(party),
      m_person(new LookupField(context.bench, findPersons())),
      m_role(new QComboBox),
      m_capacity(new QComboBox),
      m_capacityOn(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_representative(new QLineEdit(party.representative)),
      m_understands(new QLineEdit(party.understands))
{
    m_person->setChosen({.id = party.person.value(), .text = name});
    if (!party.person)
        m_person->setText(party.name);
    fillCodes(m_role, context.codes(), u"DIRECTIVE_ROLE"_s, context.today(), party.role);
    fillCodes(m_capacity, context.codes(), u"CAPACITY"_s, context.today(), party.capacity, tr("Not looked up yet"));
    m_capacityOn->setValue({.date = party.capacityOn, .time = {}});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    auto* top = new QHBoxLayout;
    top->addLayout(
        sideBySide({addField(u"person"_s, tr("Tenant"), m_person), addField(u"role"_s, tr("Role"), m_role)}, {2, 1}),
        1);
    if (wholeParty) {
        auto* remove = iconButton(Icon::Delete, tr("Remove this tenant"));
        top->addWidget(remove, 0, Qt::AlignVCenter);
        connect(remove, &QToolButton::clicked, this, &DirectivePartyFields::removeWanted);
    }
    layout->addLayout(top);
    layout->addLayout(sideBySide({addField(u"capacity"_s, tr("In the public register"), m_capacity),
                                  addField(u"capacityOn"_s, tr("Looked up on"), m_capacityOn)},
                                 {2, 1}));
    layout->addWidget(
        addField(u"representative"_s, tr("Administrator, guardian or mentor: name and office"), m_representative));
    FormField* understands = addField(u"understands"_s, tr("What is needed to understand it"), m_understands);
    understands->setHint(tr("Language, interpreter, simple words; or: Dutch."));
    layout->addWidget(understands);
    m_person->setEnabled(wholeParty);
    m_role->setEnabled(wholeParty);
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_person, m_representative, m_understands})
        connect(edit, &QLineEdit::textChanged, this, &DirectivePartyFields::changed);
    connect(m_person, &LookupField::chosenChanged, this, &DirectivePartyFields::changed);
    connect(m_capacityOn, &DateTimeField::valueChanged, this, &DirectivePartyFields::changed);
    connect(m_role, &QComboBox::currentIndexChanged, this, &DirectivePartyFields::changed);
    connect(m_capacity, &QComboBox::currentIndexChanged, this, &DirectivePartyFields::showRepresentative);
    connect(m_capacity, &QComboBox::activated, this, [this, &context] {
        // Looked up now, as a rule.
        if (!m_capacity->currentData().toString().isEmpty() && !m_capacityOn->value().date.isValid())
            m_capacityOn->setValue({.date = context.today(), .time = {}});
        Q_EMIT changed();
    });
    showRepresentative();
}

FormField* DirectivePartyFields::addField(const QString& name, const QString& label, QWidget* field)
{
    auto* row = new FormField(label, field);
    m_fields.insert(name, row);
    return row;
}

void DirectivePartyFields::showRepresentative()
{
    const QString capacity = m_capacity->currentData().toString();
    m_fields.value(u"representative"_s)->setVisible(!capacity.isEmpty() && capacity != capacity::none);
    Q_EMIT changed();
}

DirectiveParty DirectivePartyFields::party() const
{
    DirectiveParty party = m_party;
    party.person = PersonId(m_person->id());
    party.name = party.person ? QString() : m_person->text().trimmed();
    party.role = m_role->currentData().toString();
    party.capacity = m_capacity->currentData().toString();
    party.capacityOn = m_capacityOn->value().date;
    party.representative =
        m_fields.value(u"representative"_s)->isHidden() ? QString() : m_representative->text().trimmed();
    party.understands = m_understands->text().trimmed();
    return party;
}

QString DirectivePartyFields::personName() const
{
    return m_person->text();
}

void DirectivePartyFields::setError(const QString& field, const QString& message)
{
    FormField* row = m_fields.value(field, m_fields.value(u"person"_s));
    row->setError(message);
    row->field()->setFocus(Qt::OtherFocusReason);
}

void DirectivePartyFields::clearErrors()
{
    for (FormField* row : std::as_const(m_fields))
        row->setError({});
}

void DirectivePartyFields::goTo(const QString& field)
{
    // Nobody beside the tenant was named: that is asked where it shows.
    FormField* row = m_fields.value(field, m_fields.value(u"person"_s));
    if (field == u"capacity"_s && !m_fields.value(u"representative"_s)->isHidden() &&
        m_representative->text().isEmpty())
        row = m_fields.value(u"representative"_s);
    row->field()->setFocus(Qt::OtherFocusReason);
}

bool DirectivePartyFields::isReadable() const
{
    return m_capacityOn->isValid();
}

QJsonObject DirectivePartyFields::toJson(const DirectiveParty& p, const QString& name)
{
    return {{u"id"_s, p.id.value()},
            {u"version"_s, p.version},
            {u"person"_s, p.person.value()},
            {u"name"_s, name},
            {u"role"_s, p.role},
            {u"capacity"_s, p.capacity},
            {u"capacityOn"_s, toStorage(p.capacityOn)},
            {u"representative"_s, p.representative},
            {u"understands"_s, p.understands}};
}

DirectiveParty DirectivePartyFields::fromJson(const QJsonObject& json)
{
    const PersonId person(json[u"person"_s].toInteger());
    return {.id = DirectivePartyId(json[u"id"_s].toInteger()),
            .person = person,
            .name = person ? QString() : json[u"name"_s].toString(),
            .role = json[u"role"_s].toString(),
            .capacity = json[u"capacity"_s].toString(),
            .capacityOn = dateFromStorage(json[u"capacityOn"_s].toString()),
            .representative = json[u"representative"_s].toString(),
            .understands = json[u"understands"_s].toString(),
            .version = json[u"version"_s].toInt()};
}

} // namespace woonrust::ui
