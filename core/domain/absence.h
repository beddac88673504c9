// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/id.h"

#include <QDate>

namespace woonrust {

// A colleague who is away, and who does the work meanwhile. Why is nobody's business: there is no place for it.
struct Absence {
    AbsenceId id;
    UserId user;
    QDate fromOn;
    QDate untilOn; // last day
    UserId deputy; // invalid: nobody
    int version = 0;

    [[nodiscard]] bool holdsOn(QDate day) const { return fromOn <= day && day <= untilOn; }
};

// Something on somebody's name: a report, a dossier, or a thing of a kind that somebody has to do something with.
struct WorkRef {
    EntityKind kind = EntityKind::Task;
    qint64 id = 0;
    friend auto operator<=>(const WorkRef&, const WorkRef&) = default;
};

// What was lent during an absence, until it is back.
struct Loan {
    AbsenceId absence;
    WorkRef work;
    UserId keeper; // to whom
};

} // namespace woonrust
