// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/new_person_fields.h"

#include "domain/person_name.h"
#include "ui/pages/case/known_persons.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/form.h"
#include "ui/pages/new_report/report_lookups.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

NewPersonFields::NewPersonFields(AppContext& context, FieldErrors& errors, QWidget* parent)
    : QWidget(parent),
      m_initials(new QLineEdit),
      m_infix(new QLineEdit),
      m_lastName(new QLineEdit),
      m_phone(new QLineEdit),
      m_email(new QLineEdit),
      m_address(new LookupField(context.bench, findPlaces())),
      m_known(new KnownPersons(context))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    layout->addLayout(sideBySide({errors.add(u"initials"_s, tr("&Initials"), m_initials),
                                  errors.add(u"infix"_s, tr("Prefi&x"), m_infix),
                                  errors.add(u"lastName"_s, tr("&Last name"), m_lastName, Requirement::Required)},
                                 {2, 2, 5}));
    layout->addLayout(sideBySide({errors.add(u"phone"_s, tr("Telephone n&umber"), m_phone),
                                  errors.add(u"email"_s, tr("E-mail address"), m_email),
                                  errors.add(u"remark"_s, tr("Lives at"), m_address)},
                                 {3, 4, 4}));
    layout->addWidget(m_known);
    connect(m_known, &KnownPersons::chosen, this, &NewPersonFields::knownChosen);
    for (const QLineEdit* edit :
         std::initializer_list<QLineEdit*>{m_initials, m_infix, m_lastName, m_phone, m_email, m_address}) {
        connect(edit, &QLineEdit::textEdited, this, &NewPersonFields::changed);
        connect(edit, &QLineEdit::textChanged, this, &NewPersonFields::lookForKnown);
    }
    connect(m_address, &LookupField::chosenChanged, this, [this] {
        lookForKnown();
        Q_EMIT changed();
    });
}

void NewPersonFields::clear()
{
    for (QLineEdit* edit : {m_initials, m_infix, m_lastName, m_phone, m_email})
        edit->clear();
    m_address->setChosen({});
    m_known->clear();
}

void NewPersonFields::setName(const QString& typed)
{
    const NameParts parts = splitName(typed);
    m_initials->setText(parts.initials);
    m_infix->setText(parts.infix);
    m_lastName->setText(parts.lastName);
}

Person NewPersonFields::person() const
{
    Person person;
    person.initials = m_initials->text();
    person.infix = m_infix->text();
    person.lastName = m_lastName->text();
    person.phone = m_phone->text();
    person.email = m_email->text();
    // How to reach somebody who rents from others; of our own homes the report itself keeps which it is.
    if (const QString address = m_address->text().trimmed(); !home() && !address.isEmpty())
        person.remark = tr("Address: %1").arg(address);
    return person;
}

UnitId NewPersonFields::home() const
{
    return UnitId(m_address->id());
}

void NewPersonFields::writeTo(QJsonObject& content) const
{
    content.insert(u"initials"_s, m_initials->text());
    content.insert(u"infix"_s, m_infix->text());
    content.insert(u"lastName"_s, m_lastName->text());
    content.insert(u"phone"_s, m_phone->text());
    content.insert(u"email"_s, m_email->text());
    content.insert(u"home"_s, m_address->id());
    content.insert(u"address"_s, m_address->text());
}

void NewPersonFields::readFrom(const QJsonObject& content)
{
    m_initials->setText(content[u"initials"_s].toString());
    m_infix->setText(content[u"infix"_s].toString());
    m_lastName->setText(content[u"lastName"_s].toString());
    m_phone->setText(content[u"phone"_s].toString());
    m_email->setText(content[u"email"_s].toString());
    const QString address = content[u"address"_s].toString();
    m_address->setChosen({.id = content[u"home"_s].toInteger(), .text = address, .sub = {}});
    if (!home())
        m_address->setText(address);
}

void NewPersonFields::startTyping()
{
    (m_lastName->text().isEmpty() ? m_lastName : m_phone)->setFocus(Qt::OtherFocusReason);
}

const QStringList& NewPersonFields::doubles() const
{
    return m_known->lines();
}

void NewPersonFields::lookForKnown()
{
    m_known->lookFor(person(), home());
}

} // namespace woonrust::ui
