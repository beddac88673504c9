// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/triage.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

TriageProposal propose(TriageOutcome outcome, const char* reason)
{
    return {.outcome = outcome, .reason = QCoreApplication::translate("Triage", reason)};
}

} // namespace

TriageProposal proposeTriage(const TriageAnswers& answers)
{
    // The order is the rule: danger first, then care, then who reports whom, then the complaint itself.
    if (answers.nature == ComplaintNature::Serious)
        return propose(
            TriageOutcome::Dossier,
            QT_TRANSLATE_NOOP("Triage", "Crime, fraud, violence or threats call for a dossier, not for mediation."));
    if (answers.concern == Concern::Yes)
        return propose(TriageOutcome::Care,
                       QT_TRANSLATE_NOOP(
                           "Triage", "There is concern about this person: first discuss what help or care is needed."));
    if (answers.reporters == ReporterPattern::Mutual)
        return propose(
            TriageOutcome::Mediation,
            QT_TRANSLATE_NOOP("Triage", "Both neighbours report each other: neighbourhood mediation suits."));
    switch (answers.nature) {
    case ComplaintNature::Quarrel:
        return propose(TriageOutcome::Mediation,
                       QT_TRANSLATE_NOOP("Triage", "A quarrel between neighbours: neighbourhood mediation suits."));
    case ComplaintNature::Tolerable:
        if (answers.reporters == ReporterPattern::Several)
            return propose(
                TriageOutcome::Unclear,
                QT_TRANSLATE_NOOP(
                    "Triage",
                    "It seems nuisance that comes with living together, but several people report it. Find out why."));
        return propose(
            TriageOutcome::Advice,
            QT_TRANSLATE_NOOP(
                "Triage", "This is nuisance that comes with living together. Explain that kindly, and give advice."));
    case ComplaintNature::Nuisance:
        if (answers.reporters == ReporterPattern::Several)
            return propose(TriageOutcome::Dossier,
                           QT_TRANSLATE_NOOP("Triage", "Several people report facts of nuisance."));
        return propose(TriageOutcome::Dossier,
                       QT_TRANSLATE_NOOP("Triage",
                                         "There are facts of nuisance from one reporter: ask for a log and hear "
                                         "both sides."));
    case ComplaintNature::Unknown:
    case ComplaintNature::Serious: // answered above
        break;
    }
    if (!answers.spokeWithNeighbour && answers.reporters != ReporterPattern::Several)
        return propose(
            TriageOutcome::Advice,
            QT_TRANSLATE_NOOP(
                "Triage",
                "The reporter has not spoken with the neighbour yet: that is the first step, if it is safe."));
    return propose(TriageOutcome::Unclear,
                   QT_TRANSLATE_NOOP("Triage", "It is not clear yet what is going on: look into it first."));
}

QString triageCode(TriageOutcome outcome)
{
    switch (outcome) {
    case TriageOutcome::Advice:
        return u"ADVICE"_s;
    case TriageOutcome::Mediation:
        return u"MEDIATION"_s;
    case TriageOutcome::Care:
        return u"CARE"_s;
    case TriageOutcome::Dossier:
        return u"DOSSIER"_s;
    case TriageOutcome::Unclear:
        break;
    }
    return u"UNCLEAR"_s;
}

bool needsTriage(const TriageFacts& facts)
{
    return facts.nature != "positief"_L1 && facts.nature != "fysiek"_L1;
}

TriageAnswers answersFromFacts(const TriageFacts& facts)
{
    static const QStringList seriousCategories{u"AGR"_s, u"DRU"_s, u"HEN"_s, u"HUG"_s, u"INT"_s, u"OMD"_s, u"PRO"_s};
    static const QStringList careCategories{u"PSY"_s, u"VER"_s, u"EEN"_s, u"VAL"_s, u"ARM"_s, u"HUG"_s};

    TriageAnswers answers;
    if (facts.mutualReports)
        answers.reporters = ReporterPattern::Mutual;
    else if (facts.reportersIn90Days > 1)
        answers.reporters = ReporterPattern::Several;
    else if (facts.reportersIn90Days == 1)
        answers.reporters = ReporterPattern::One;

    if (facts.nature == "criminaliteit"_L1 || facts.nature == "woonfraude"_L1 ||
        seriousCategories.contains(facts.category))
        answers.nature = ComplaintNature::Serious;
    else if (facts.category == "RUZ"_L1)
        answers.nature = ComplaintNature::Quarrel;
    // Several reporters, or one who does not dare to speak: more than something to put up with.
    else if (facts.nature == "overlast"_L1 &&
             (answers.reporters == ReporterPattern::Several || facts.spokenToNeighbour == "AFRAID"_L1))
        answers.nature = ComplaintNature::Nuisance;

    if (facts.vulnerableHousehold || facts.nature == "kwetsbaarheid"_L1 || careCategories.contains(facts.category))
        answers.concern = Concern::Yes;
    answers.spokeWithNeighbour = facts.spokenToNeighbour != "NO"_L1;
    return answers;
}

} // namespace woonrust
