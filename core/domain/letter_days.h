// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"

#include <vector>

// Whether the days in a letter can be: what happened lies behind it, what is announced lies before it.
namespace woonrust {

enum class DayMeaning {
    Any,    // its text does not say
    Past,   // of what happened: "Op {gesprek_datum} spraken wij met u"
    Coming, // of what is still to be: "Op {termijn_datum} kijken wij"
};
// What a field of the shape Day means in this letter.
[[nodiscard]] DayMeaning dayMeaning(const Letter& letter, const QString& field);

struct DayDoubt {
    QString field;
    QDate day;
    DayMeaning meaning = DayMeaning::Any; // that it cannot have on that day
};
// The days of a letter of the day `on` that lie on the other side of it; in the order of the fields.
[[nodiscard]] std::vector<DayDoubt> dayDoubts(const Letter& letter, QDate on);
// "Day of the talk: 3-12-2026 is still to come, and the letter tells of it as past.", in the user's language.
[[nodiscard]] QString sentenceOf(const DayDoubt& doubt);

} // namespace woonrust
