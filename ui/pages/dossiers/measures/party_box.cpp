// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/measures/party_box.h"

#include "domain/account.h"
#include "domain/risk.h"

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole + 1; // the name without the roles

bool fits(const Party& party, const QString& side)
{
    const QLatin1StringView of = sideOfRole(party.role);
    return of.isEmpty() || (of == risk_side::neighbour) == (side == side::reporter);
}

} // namespace

PartyBox::PartyBox(const std::vector<dossiers::PartyView>& parties, QWidget* parent)
    : QComboBox(parent), m_parties(parties)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    for (const dossiers::PartyView& party : parties)
        if (party.current && findText(party.name) < 0)
            addItem(party.name, party.party.person.value());
    setCurrentIndex(-1);
}

void PartyBox::set(PersonId person, const QString& name)
{
    if (person && findData(person.value()) < 0)
        addItem(name, person.value());
    setCurrentIndex(person ? findData(person.value()) : -1);
    if (!person)
        setEditText(name);
}

void PartyBox::offer(const QString& side)
{
    const PersonId before = person();
    const QString text = typed();
    clear();
    for (const dossiers::PartyView& party : m_parties) {
        if (!party.current || !fits(party.party, side) || findData(party.name, nameRole) >= 0)
            continue;
        QStringList roles;
        for (const dossiers::PartyView& same : m_parties)
            if (same.current && same.name == party.name && !roles.contains(same.roleName))
                roles << same.roleName;
        addItem(u"%1 (%2)"_s.arg(party.name, roles.join(u", "_s)), party.party.person.value());
        setItemData(count() - 1, party.name, nameRole);
    }
    const int kept = before ? findData(before.value()) : -1;
    setCurrentIndex(kept >= 0 ? kept : text.isEmpty() && count() == 1 ? 0 : -1);
    if (kept < 0 && !text.isEmpty())
        setEditText(text);
}

int PartyBox::row() const
{
    const int whole = findText(currentText());
    return whole >= 0 || currentText().isEmpty() ? whole : findData(currentText(), nameRole);
}

PersonId PartyBox::person() const
{
    const int at = row();
    return at < 0 ? PersonId() : PersonId(itemData(at).toLongLong());
}

QString PartyBox::typed() const
{
    if (person())
        return {};
    const QString name = row() < 0 ? QString() : itemData(row(), nameRole).toString();
    return name.isEmpty() ? currentText() : name;
}

} // namespace woonrust::ui
