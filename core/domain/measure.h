// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>

namespace woonrust {

// Something that is done about the problem of a dossier: an instrument of the catalogue, put to use.
struct Measure {
    MeasureId id;
    DossierId dossier;
    QString instrument; // INSTRUMENT
    QDate fromOn;
    QDate untilOn;   // planned last day; invalid: until it is ended
    UserId keeper;   // who carries it out, or follows it
    PersonId person; // with whom; or, when not in the register:
    QString withWhom;
    QString role;    // OUR_ROLE
    QString account; // what was agreed, what happened
    QDate endedOn;   // invalid: it runs
    QString result;  // MEASURE_RESULT, once it has ended
    int version = 0;
};

enum class MeasureState {
    Running,
    Overdue, // its planned last day is past, and nobody said what came of it
    Ended,
};

[[nodiscard]] inline MeasureState stateOf(const Measure& measure, QDate today)
{
    if (measure.endedOn.isValid())
        return MeasureState::Ended;
    return measure.untilOn.isValid() && measure.untilOn < today ? MeasureState::Overdue : MeasureState::Running;
}

} // namespace woonrust
