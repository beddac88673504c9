// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/dossier_detail.h"

#include <QComboBox>

namespace woonrust::ui {

// Somebody of a dossier, or any other name that is typed.
class PartyBox final : public QComboBox {
    Q_OBJECT

public:
    explicit PartyBox(const std::vector<dossiers::PartyView>& parties, QWidget* parent = nullptr);

    // Those of one side (SIDE) alone, and those of neither, each with their roles. What is chosen stays when it is one
    // of them or was typed; else the only one there is is chosen.
    void offer(const QString& side);
    // A person of the register by name, or else the text alone.
    void set(PersonId person, const QString& name);
    [[nodiscard]] PersonId person() const;
    // What is typed when it is nobody of the register.
    [[nodiscard]] QString typed() const;

private:
    [[nodiscard]] int row() const; // of what stands in the field; -1: none of the list

    std::vector<dossiers::PartyView> m_parties;
};

} // namespace woonrust::ui
