// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace woonrust {

// The quick triage of a report (domain.md 2.1): three questions, and what their answers propose.

// 1. What kind of complaint is it? Facts, not emotions.
enum class ComplaintNature {
    Unknown,
    Tolerable, // something neighbours have to put up with ("last")
    Quarrel,   // a conflict between neighbours
    Nuisance,  // facts of nuisance
    Serious,   // crime, drugs or threats: never a matter for mediation
};

// 2. Do several people report it?
enum class ReporterPattern {
    Unknown,
    One,
    Several,
    Mutual, // both report the other
};

// 3. Is there concern about the person it is about?
enum class Concern { Unknown, No, Yes };

struct TriageAnswers {
    ComplaintNature nature = ComplaintNature::Unknown;
    ReporterPattern reporters = ReporterPattern::Unknown;
    Concern concern = Concern::Unknown;
    bool spokeWithNeighbour = true; // false only when the reporter said no
    friend bool operator==(const TriageAnswers&, const TriageAnswers&) = default;
};

enum class TriageOutcome {
    Advice,    // friendly no, with advice
    Mediation, // buurtbemiddeling
    Care,      // referral to care
    Dossier,
    Unclear, // look into it first
};

struct TriageProposal {
    TriageOutcome outcome = TriageOutcome::Unclear;
    QString reason; // one sentence in the language of the user interface; the user decides
};

[[nodiscard]] TriageProposal proposeTriage(const TriageAnswers& answers);

// Code of list TRIAGE.
[[nodiscard]] QString triageCode(TriageOutcome outcome);

// What is already known when the report is typed.
struct TriageFacts {
    QString nature = {};            // NATURE
    QString category = {};          // ZAAKTYPEDETAILSOORT
    QString spokenToNeighbour = {}; // SPOKEN_TO_NEIGHBOUR
    int reportersIn90Days = 0;      // distinct reporters about that address in 90 days, this one included
    bool mutualReports = false;
    bool vulnerableHousehold = false; // an alert or open care dossier says so
};

// Do these facts call for triage at all? A positive signal and a physical defect do not.
[[nodiscard]] bool needsTriage(const TriageFacts& facts);

// The answers that follow from the facts; what does not follow stays Unknown, for the user to answer.
[[nodiscard]] TriageAnswers answersFromFacts(const TriageFacts& facts);

} // namespace woonrust
