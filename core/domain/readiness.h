// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/id.h"
#include "domain/process.h"

#include <QDate>

// How complete a dossier is for the court (content pack e): points with weights, each there, partly there, missing or
// not applicable. It counts what is there and never judges. readiness_facts.h says what the casebook tells by itself.
namespace woonrust {

enum class ReadinessState { Missing, Partly, Present, NotApplicable }; // in the order in which they are shown

[[nodiscard]] QLatin1StringView readinessCode(ReadinessState state);
[[nodiscard]] std::optional<ReadinessState> readinessFromCode(const QString& code);
// "present", in the language of the user.
[[nodiscard]] QString readinessName(ReadinessState state);

// What somebody says about a point, over what the casebook tells. One for each point of a dossier.
struct ReadinessMark {
    ReadinessMarkId id;
    DossierId dossier;
    QString point; // ReadinessPoint::code
    QString state; // readinessCode()
    QString reason;
    QDate on; // Amsterdam
    UserId by;
    int version = 0;
};

// From resources/readiness.json.
struct ReadinessPoint {
    QString code;
    BothTexts name;
    int weight = 0;
    BothTexts presentWhen;
    BothTexts explanation;
};
struct ReadinessScale {
    BothTexts notice; // that it is no verdict
    std::vector<ReadinessPoint> points;
    // After a closure by the mayor (art. 7:231 par. 2 Civil Code) these stand in the place of what is left out.
    std::vector<ReadinessPoint> closurePoints;
    QStringList leftOutAfterClosure;
};
[[nodiscard]] const ReadinessScale& readinessScale();
// Of either list; null when there is none of that code.
[[nodiscard]] const ReadinessPoint* readinessPoint(const QString& code);
// Those of a dossier, in their order.
[[nodiscard]] std::vector<ReadinessPoint> readinessPoints(bool afterClosure);

// A thing that a point rests on.
struct Evidence {
    EntityKind kind = EntityKind::Casebook;
    qint64 id = 0;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

// What the casebook says of a point by itself.
struct Finding {
    ReadinessState state = ReadinessState::Missing;
    QString text; // one line, in the language of the user
    std::vector<Evidence> evidence = {};
};

// A point as it stands: the finding, or what somebody marked over it.
struct ReadinessRow {
    ReadinessPoint point;
    Finding finding;
    ReadinessState state = ReadinessState::Missing;
    ReadinessMarkId mark; // invalid: nobody marked it
};

// How much of the weight is there; what is not applicable is left out of both.
struct ReadinessSum {
    int filled = 0;
    int of = 0;
    int notApplicable = 0; // weight
    int counts[4] = {};    // points by ReadinessState
};
[[nodiscard]] ReadinessSum sumOf(const std::vector<ReadinessRow>& rows);

// Missing points first, then those that are partly there; heavy ones before light ones.
void sortForWork(std::vector<ReadinessRow>& rows);

} // namespace woonrust
