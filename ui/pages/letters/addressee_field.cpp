// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/addressee_field.h"

#include "domain/email_address.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const Addressee& a, const Addressee& b)
{
    return a.person ? a.person == b.person : !b.person && a.name == b.name && a.address == b.address;
}

} // namespace

QString addresseeText(const Addressee& addressee, const QString& capacity)
{
    QStringList parts{addressee.name, addressee.address.value(0), capacity};
    parts.removeAll(QString());
    const QString text = parts.join(u" · "_s);
    return addressee.copy ? AddresseeField::tr("%1 (copy)").arg(text) : text;
}

AddresseeField::AddresseeField(QWidget* parent)
    : QWidget(parent),
      m_tags(new TagField),
      m_other(linkButton(tr("Somebody else…"))),
      m_typed(new QWidget),
      m_wrong(new InlineMessage(Tone::Missed)),
      m_name(new QLineEdit),
      m_address(new QPlainTextEdit),
      m_email(new QLineEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Tight));
    layout->addWidget(m_tags);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    auto* form = new QVBoxLayout(m_typed);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(gap(this, Gap::Small));
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(em(this, 5));
    form->addWidget(m_wrong);
    form->addWidget(new FormField(tr("&Name"), m_name, Requirement::Required));
    auto* address = new FormField(tr("&Address"), m_address);
    address->setHint(tr("As on the envelope: street, then postcode and place."));
    form->addWidget(address);
    form->addWidget(new FormField(tr("&E-mail"), m_email));
    auto* add = secondaryButton(tr("Add to the letter"));
    form->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(m_typed);
    m_wrong->setMessage(Tone::Missed, {});
    m_typed->hide();
    setFocusPolicy(Qt::StrongFocus); // for the letter of its label
    setFocusProxy(m_tags->focusProxy() ? m_tags->focusProxy() : m_tags);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_typed->setVisible(!m_typed->isVisible());
        if (m_typed->isVisible())
            m_name->setFocus(Qt::OtherFocusReason);
    });
    connect(add, &QPushButton::clicked, this, &AddresseeField::addTyped);
    connect(m_email, &QLineEdit::returnPressed, this, &AddresseeField::addTyped);
    connect(m_tags, &TagField::tagsChanged, this, &AddresseeField::take);
}

void AddresseeField::setChoices(const std::vector<letters::Choice>& choices)
{
    m_choices = choices;
    QList<Tag> offered;
    for (std::size_t i = 0; i < choices.size(); ++i)
        offered.append(
            {.key = u"choice %1"_s.arg(i), .text = addresseeText(choices[i].addressee, choices[i].capacityName)});
    m_tags->setChoices(offered);
    showTags();
}

void AddresseeField::setAddressees(const std::vector<Addressee>& addressees)
{
    m_addressees = addressees;
    showTags();
}

// A tag is a choice of the case, or one of the letter's own.
void AddresseeField::showTags()
{
    QList<Tag> tags;
    for (std::size_t i = 0; i < m_addressees.size(); ++i) {
        const Addressee& one = m_addressees[i];
        const auto choice =
            std::ranges::find_if(m_choices, [&](const letters::Choice& each) { return isSame(each.addressee, one); });
        tags.append(choice == m_choices.end() ? Tag{.key = u"own %1"_s.arg(i), .text = addresseeText(one, {})}
                                              : Tag{.key = u"choice %1"_s.arg(choice - m_choices.begin()),
                                                    .text = addresseeText(one, choice->capacityName)});
    }
    m_tags->setTags(tags);
}

void AddresseeField::take()
{
    std::vector<Addressee> taken;
    for (const Tag& tag : m_tags->tags()) {
        const QStringList parts = tag.key.split(u' ');
        const std::size_t at = parts.value(1).toULongLong();
        if (parts.first() == "own"_L1 && at < m_addressees.size())
            taken.push_back(m_addressees[at]);
        else if (parts.first() == "choice"_L1 && at < m_choices.size()) {
            // As the letter has it, where it was there before.
            const auto before = std::ranges::find_if(
                m_addressees, [&](const Addressee& one) { return isSame(one, m_choices[at].addressee); });
            taken.push_back(before == m_addressees.end() ? m_choices[at].addressee : *before);
        }
    }
    m_addressees = std::move(taken);
    showTags();
    Q_EMIT changed();
}

void AddresseeField::addTyped()
{
    Addressee one;
    one.name = m_name->text().simplified();
    one.email = m_email->text().simplified();
    for (const QString& line : m_address->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            one.address << line.simplified();
    if (one.name.isEmpty()) {
        m_wrong->setMessage(Tone::Missed, tr("Enter the name of whom the letter goes to."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!one.email.isEmpty() && !isEmailAddress(one.email)) {
        m_wrong->setMessage(Tone::Missed, tr("Enter an e-mail address, such as name@example.nl."));
        m_email->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_wrong->setMessage(Tone::Missed, {});
    m_addressees.push_back(one);
    m_name->clear();
    m_email->clear();
    m_address->clear();
    m_typed->hide();
    showTags();
    m_tags->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

} // namespace woonrust::ui
