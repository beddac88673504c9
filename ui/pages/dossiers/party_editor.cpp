// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/party_editor.h"

#include "services/cases/parties.h"
#include "ui/kit/date_time_field.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nobodyKnown = -1;

// Persons, and after them to describe somebody of whom no name is known.
LookupField::Find findOrDescribe()
{
    return [find = findPersons()](Session& session, const QString& typed) {
        auto found = find(session, typed);
        if (found)
            found->push_back(
                {.id = nobodyKnown, .text = typed, .sub = PartyEditor::tr("not in the register: a description")});
        return found;
    };
}

} // namespace

PartyEditor::PartyEditor(AppContext& theContext, Party party, const QString& name, QWidget* parent)
    : CaseEditor(theContext, party.id ? tr("Change who is involved") : tr("Add somebody who is involved"), tr("Save"),
                 parent),
      m_party(std::move(party)),
      m_person(new LookupField(theContext.bench, findOrDescribe())),
      m_description(new QLineEdit(m_party.description)),
      m_role(new QComboBox),
      m_from(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_until(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past))
{
    m_person->setPlaceholderText(tr("Name, phone number or tenant number"));
    if (m_party.person)
        m_person->setChosen({.id = m_party.person.value(), .text = name, .sub = {}});
    const CodeNames& codes = context().codes();
    for (const QString& list : {u"ZAAKROL"_s, u"RELATIEROLSOORT"_s})
        for (const CodeValue& value : codes.offered(list, context().today()))
            if (m_role->findData(value.code) < 0)
                m_role->addItem(codes.name(list, value.code), value.code);
    chooseData(m_role, m_party.role);
    m_from->setValue({.date = m_party.fromOn.isValid() ? m_party.fromOn : context().today(), .time = {}});
    m_until->setValue({.date = m_party.untilOn, .time = {}});
    FormField* description = addField(u"description"_s, tr("Or a &description"), m_description);
    description->setHint(tr("Is it not known who it is? For instance: unknown youth, red jacket."));
    form()->addLayout(sideBySide({addField(u"person"_s, tr("&Person in the register"), m_person), description}));
    connect(m_person, &LookupField::chosenChanged, this, [this] {
        if (m_person->id() != nobodyKnown)
            return;
        m_description->setText(m_person->text());
        m_person->setChosen({});
        m_description->setFocus(Qt::OtherFocusReason);
        m_description->end(false);
    });
    form()->addLayout(sideBySide({addField(u"role"_s, tr("&Role"), m_role, Requirement::Required),
                                  addField(u"fromOn"_s, tr("&Involved since"), m_from),
                                  addField(u"untilOn"_s, tr("&Until and on"), m_until)},
                                 {2, 1, 1}));
    begin(u"party"_s, u"%1/%2"_s.arg(m_party.dossier.value()).arg(m_party.id.value()));
    startAt(m_person);
}

Party PartyEditor::party() const
{
    Party party = m_party;
    party.person = PersonId(m_person->id());
    party.description = m_description->text();
    party.role = m_role->currentData().toString();
    party.fromOn = m_from->value().date;
    party.untilOn = m_until->value().date;
    return party;
}

CaseEditor::Work PartyEditor::work(Numbers numbers) const
{
    for (const auto& [field, name] : {std::pair(m_from, u"fromOn"_s), std::pair(m_until, u"untilOn"_s)})
        if (!field->isValid())
            return [name](Session&) -> Result<void> { return failure(ErrorKind::Input, DateTimeField::help(), name); };
    if (!m_person->text().trimmed().isEmpty() && m_person->id() == 0)
        return [](Session&) -> Result<void> {
            return failure(ErrorKind::Input,
                           tr("Choose a person from the list, or describe who it is in the field beside this one."),
                           u"person"_s);
        };
    return [party = party(), numbers](Session& session) -> Result<void> {
        if (party.id)
            return parties::update(session, party, numbers);
        const auto added = parties::add(session, party, numbers);
        return added ? Result<void>() : std::unexpected(added.error());
    };
}

QString PartyEditor::notice() const
{
    return tr("Who is involved is saved.");
}

QJsonObject PartyEditor::content() const
{
    const Party p = party();
    return {{u"person"_s, p.person.value()},    {u"name"_s, m_person->text()},
            {u"description"_s, p.description},  {u"role"_s, p.role},
            {u"fromOn"_s, toStorage(p.fromOn)}, {u"untilOn"_s, toStorage(p.untilOn)}};
}

void PartyEditor::setContent(const QJsonObject& content)
{
    m_person->setChosen({.id = content[u"person"_s].toInteger(), .text = content[u"name"_s].toString(), .sub = {}});
    m_description->setText(content[u"description"_s].toString());
    chooseData(m_role, content[u"role"_s].toString());
    m_from->setValue({.date = dateFromStorage(content[u"fromOn"_s].toString()), .time = {}});
    m_until->setValue({.date = dateFromStorage(content[u"untilOn"_s].toString()), .time = {}});
}

} // namespace woonrust::ui
