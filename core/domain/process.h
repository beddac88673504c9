// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"
#include "domain/user.h"

#include <QStringList>
#include <optional>
#include <vector>

// How an association works on a kind of dossier, step by step (its flow chart, "stroomschema"), as data with a version.
// A dossier runs on the version that it began with; a change is a new version. The file is that of design 9.2.
namespace woonrust {

// A text that stands in a definition in both languages.
struct BothTexts {
    QString nl;
    QString en;
    // "nl" or "en"; the other one when this is empty, so that nothing is ever blank.
    [[nodiscard]] const QString& in(const QString& language) const
    {
        const QString& wanted = language == QLatin1StringView("nl") ? nl : en;
        return wanted.isEmpty() ? (language == QLatin1StringView("nl") ? en : nl) : wanted;
    }
    friend bool operator==(const BothTexts&, const BothTexts&) = default;
};

enum class StepPhase { Preventive, Repressive, Closing };

// Where a number of days comes from: the policy of the association, a sensible default, or the law.
enum class LeadSource { Document, Default, Law };

// How long a step, or a point on its list, may take.
struct LeadTime {
    DeadlineKind kind = DeadlineKind::ServiceNorm;
    std::optional<int> amount; // nothing: the day stands in a paper (a writ), and is filled in
    TermUnit unit = TermUnit::WorkingDays;
    std::optional<int> target = {}; // what we aim for within it, in the same unit
    LeadSource source = LeadSource::Default;
    bool repeats = false; // every so long, until the step is done
    QString from = {};    // of a point: counted from when that point was ticked, or "report": from its day of receipt
    BothTexts law = {};   // the article, and what it says
    friend bool operator==(const LeadTime&, const LeadTime&) = default;
};

// One thing to think of, or to do, within a step.
struct CheckPoint {
    QString code;
    BothTexts name;
    std::optional<LeadTime> lead = {};
    friend bool operator==(const CheckPoint&, const CheckPoint&) = default;
};

// Somebody outside the roles of the program: a team, a lawyer, the municipality.
struct OtherParty {
    BothTexts name;
    bool acts = false; // it is theirs to do; else they are involved
    friend bool operator==(const OtherParty&, const OtherParty&) = default;
};

struct StepOutcome {
    QString code;
    BothTexts name;
    // Step codes (more than one: side by side), the code of an end, or a step of another process ("BR:BR02": the
    // dossier goes over). Empty: this branch ends here.
    QStringList next;
    friend bool operator==(const StepOutcome&, const StepOutcome&) = default;
};

// Which promise to the reporter a step keeps; it has the day of that deadline, and is met with it.
enum class StepPromise { None, Acknowledgement, Feedback };

struct ProcessStep {
    QString code;
    BothTexts name;
    StepPhase phase = StepPhase::Preventive;
    std::vector<Role> roles = {}; // whose it is; the first one leads
    std::vector<OtherParty> others = {};
    std::optional<Role> approval = {}; // who must agree
    QStringList instruments = {};      // of the catalogue, or a kind of office work
    LeadTime lead = {};
    StepPromise meets = StepPromise::None;
    BothTexts communication = {}; // who is told, and how
    QStringList letters = {};
    QStringList partners = {}; // kinds
    std::vector<CheckPoint> checklist = {};
    bool mandatory = true; // skipped by the coordinator only
    std::vector<StepOutcome> outcomes = {};
    friend bool operator==(const ProcessStep&, const ProcessStep&) = default;
};

struct OtherOutcome {
    QString outcome; // DOSSIER_OUTCOME
    BothTexts when;
    friend bool operator==(const OtherOutcome&, const OtherOutcome&) = default;
};

struct ProcessEnd {
    QString code;
    QString outcome; // DOSSIER_OUTCOME; empty where the dossier ends with an answer to its report alone
    BothTexts name;
    std::vector<OtherOutcome> alternatives = {};
    std::vector<CheckPoint> asks = {}; // what must be answered before it ends so
    QString reportCloseReason = {};    // REPORT_CLOSE_REASON
    friend bool operator==(const ProcessEnd&, const ProcessEnd&) = default;
};

struct ProcessDefinition {
    QString code; // "WO"
    int version = 1;
    BothTexts name;
    BothTexts note = {};
    QString dossierKind;     // DOSSIER_KIND
    QString confidentiality; // VERTROUWELIJKHEID that a dossier of it begins with
    QString start;           // step
    std::vector<ProcessStep> steps;
    std::vector<ProcessEnd> ends;

    [[nodiscard]] const ProcessStep* step(const QString& code) const;
    [[nodiscard]] const ProcessEnd* end(const QString& code) const;
    friend bool operator==(const ProcessDefinition&, const ProcessDefinition&) = default;
};

// "BR:BR02" as process and step; a code of its own process has an empty one.
struct NextPlace {
    QString process;
    QString code;
    friend bool operator==(const NextPlace&, const NextPlace&) = default;
};
[[nodiscard]] NextPlace nextPlace(const QString& next);

// What a definition names that must exist.
struct ProcessSurroundings {
    QStringList dossierKinds;
    QStringList confidentialities;
    QStringList outcomes;     // DOSSIER_OUTCOME
    QStringList closeReasons; // REPORT_CLOSE_REASON
    QStringList instruments;
    QStringList letters;
    QStringList partners;
    QStringList foreignSteps; // "BR:BR02" of the other processes in force
    QStringList entries;      // its own steps that those lead into
};

// A fault of a definition, with its place as it is found in the file ("steps[3].outcomes[0].next") and in the editor.
struct ProcessFault {
    QString place;
    QString message; // in the user's language
    friend bool operator==(const ProcessFault&, const ProcessFault&) = default;
};

// Everything that keeps it from being put in force: a code twice or of a wrong form, a text that is missing in a
// language, a reference to nothing, a step that nobody reaches, no way to an end, a step without outcome or role.
// Empty: it can run.
[[nodiscard]] std::vector<ProcessFault> faultsOf(const ProcessDefinition& definition,
                                                 const ProcessSurroundings& surroundings);

} // namespace woonrust
