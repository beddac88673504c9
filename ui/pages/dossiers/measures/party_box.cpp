// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/measures/party_box.h"

namespace woonrust::ui {

using namespace Qt::StringLiterals;

PartyBox::PartyBox(const std::vector<dossiers::PartyView>& parties, QWidget* parent) : QComboBox(parent)
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

PersonId PartyBox::person() const
{
    const int row = findText(currentText());
    return row < 0 ? PersonId() : PersonId(itemData(row).toLongLong());
}

QString PartyBox::typed() const
{
    return person() ? QString() : currentText();
}

} // namespace woonrust::ui
