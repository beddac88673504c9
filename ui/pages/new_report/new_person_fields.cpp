// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/new_person_fields.h"

#include "domain/person_name.h"
#include "domain/phone.h"
#include "services/registry/persons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/form.h"
#include "ui/pages/new_report/report_lookups.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPause = 250; // ms
} // namespace

NewPersonFields::NewPersonFields(AppContext& context, FieldErrors& errors, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_initials(new QLineEdit),
      m_infix(new QLineEdit),
      m_lastName(new QLineEdit),
      m_phone(new QLineEdit),
      m_email(new QLineEdit),
      m_address(new LookupField(context.bench, findPlaces())),
      m_known(new InlineMessage(Tone::DueSoon)),
      m_offered(new QWidget),
      m_choices(new FlowLayout(gap(this), gap(this, Gap::Tight), m_offered))
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
    layout->addWidget(m_offered);
    m_known->setMessage(Tone::DueSoon, {});
    m_offered->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &NewPersonFields::askDoubles);
    for (const QLineEdit* edit :
         std::initializer_list<QLineEdit*>{m_initials, m_infix, m_lastName, m_phone, m_email, m_address}) {
        connect(edit, &QLineEdit::textEdited, this, &NewPersonFields::changed);
        connect(edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(m_address, &LookupField::chosenChanged, this, [this] {
        m_pause.start();
        Q_EMIT changed();
    });
}

void NewPersonFields::clear()
{
    for (QLineEdit* edit : {m_initials, m_infix, m_lastName, m_phone, m_email})
        edit->clear();
    m_address->setChosen({});
    m_pause.stop();
    offer({});
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

void NewPersonFields::askDoubles()
{
    const int generation = m_generation.next();
    if (!isVisibleTo(parentWidget()) || m_lastName->text().trimmed().isEmpty()) {
        offer({});
        return;
    }
    m_context.bench.reader.run(
        this,
        [entered = person(), home = home()](Session& session) {
            return persons::possibleDoubles(session, entered, home)
                .transform([&](const std::vector<persons::PossibleDouble>& doubles) {
                    std::vector<std::pair<Person, QString>> told;
                    for (const persons::PossibleDouble& found : doubles)
                        told.emplace_back(found.person, whereAndNumber(session, found.person));
                    return told;
                });
        },
        [this, generation](const Result<std::vector<std::pair<Person, QString>>>& found) {
            if (found && m_generation.isCurrent(generation))
                offer(*found);
        });
}

void NewPersonFields::offer(const std::vector<std::pair<Person, QString>>& doubles)
{
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_doubles.clear();
    for (const auto& [person, where] : doubles) {
        const QString name = person.displayName();
        QStringList parts{name};
        for (const QString& part : {where, readablePhone(person.phone)})
            if (!part.isEmpty())
                parts << part;
        m_doubles << parts.join(u" · "_s);
        auto* button = linkButton(m_doubles.last());
        named(button, tr("It is %1").arg(m_doubles.last()));
        connect(button, &QPushButton::clicked, this, [this, id = person.id, name] { Q_EMIT knownChosen(id, name); });
        m_choices->addWidget(button);
    }
    m_known->setMessage(Tone::DueSoon,
                        doubles.empty() ? QString() : tr("Is it one of these? Then choose that person:"));
    m_offered->setVisible(!doubles.empty());
}

} // namespace woonrust::ui
