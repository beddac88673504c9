// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/new_person_fields.h"

#include "ui/pages/form.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

NewPersonFields::NewPersonFields(FieldErrors& errors, QWidget* parent)
    : QWidget(parent),
      m_initials(new QLineEdit),
      m_infix(new QLineEdit),
      m_lastName(new QLineEdit),
      m_phone(new QLineEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(sideBySide({errors.add(u"initials"_s, tr("&Initials"), m_initials),
                                  errors.add(u"infix"_s, tr("Prefi&x"), m_infix),
                                  errors.add(u"lastName"_s, tr("&Last name"), m_lastName, Requirement::Required),
                                  errors.add(u"phone"_s, tr("Telephone n&umber"), m_phone)},
                                 {2, 2, 4, 3}));
    for (const QLineEdit* edit : {m_initials, m_infix, m_lastName, m_phone})
        connect(edit, &QLineEdit::textEdited, this, &NewPersonFields::changed);
}

void NewPersonFields::clear()
{
    for (QLineEdit* edit : {m_initials, m_infix, m_lastName, m_phone})
        edit->clear();
}

void NewPersonFields::setName(const QString& typed)
{
    QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    m_lastName->setText(words.isEmpty() ? QString() : words.takeLast());
    m_initials->setText(!words.isEmpty() && words.first().contains(u'.') ? words.takeFirst() : QString());
    m_infix->setText(words.join(u' '));
}

Person NewPersonFields::person() const
{
    Person person;
    person.initials = m_initials->text();
    person.infix = m_infix->text();
    person.lastName = m_lastName->text();
    person.phone = m_phone->text();
    return person;
}

void NewPersonFields::writeTo(QJsonObject& content) const
{
    content.insert(u"initials"_s, m_initials->text());
    content.insert(u"infix"_s, m_infix->text());
    content.insert(u"lastName"_s, m_lastName->text());
    content.insert(u"phone"_s, m_phone->text());
}

void NewPersonFields::readFrom(const QJsonObject& content)
{
    m_initials->setText(content[u"initials"_s].toString());
    m_infix->setText(content[u"infix"_s].toString());
    m_lastName->setText(content[u"lastName"_s].toString());
    m_phone->setText(content[u"phone"_s].toString());
}

void NewPersonFields::startTyping()
{
    m_phone->setFocus(Qt::OtherFocusReason);
}

} // namespace woonrust::ui
