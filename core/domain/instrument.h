// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_list.h"
#include "domain/process.h"

#include <QStringList>
#include <array>

// What a housing association can do about a problem: a home visit, a warning, neighbourhood mediation. The catalogue is
// data, which an association changes as it likes. Its name, its place and whether it is offered are those of its value
// of the list INSTRUMENT; here is what the catalogue says beside them.
namespace woonrust {

inline const QString instrumentList = QStringLiteral("INSTRUMENT");

struct Instrument {
    CodeValue value;
    QStringList kinds = {};   // words of instrumentKinds; a set: neighbourhood mediation prevents and represses
    BothTexts when = {};      // in which case to use it
    BothTexts legal = {};     // what the law asks of it
    QStringList letters = {}; // LETTER
    Roles roles = {};         // who may use it; none: everybody who works on dossiers
    LeadSource source = LeadSource::Default; // policy of the association, a default, or the law
    int version = 0;

    [[nodiscard]] const QString& code() const { return value.code; }
    [[nodiscard]] bool mayBeUsedBy(Roles who) const;
    friend bool operator==(const Instrument&, const Instrument&) = default;
};

// What an instrument works on and how, with its word in storage.
struct InstrumentKind {
    QLatin1StringView word;
    const char* name; // English, of context "Instrument"
};
[[nodiscard]] std::span<const InstrumentKind> instrumentKinds();
// In the user's language, with commas between; a word that is none is left out.
[[nodiscard]] QString instrumentKindNames(const QStringList& kinds);

// The catalogue that a new casebook starts with (content of resources/instruments.json), in its order.
[[nodiscard]] std::vector<Instrument> shippedInstruments();

// Roles as words of a file or a column, in the order of allRoles; words that are none are left out.
[[nodiscard]] QStringList roleWords(Roles roles);
[[nodiscard]] Roles rolesFromWords(const QStringList& words);

} // namespace woonrust
