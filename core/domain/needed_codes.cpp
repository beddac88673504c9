// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/needed_codes.h"

#include <algorithm>
#include <array>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array needed = {
    NeededCode{"CONTACT_KIND"_L1, "ACK"_L1},       // acknowledges a report: meets its deadline
    NeededCode{"CONTACT_KIND"_L1, "FEEDBACK"_L1},  // feedback: meets its deadline
    NeededCode{"CONTACT_KIND"_L1, "LETTER"_L1},    // of a letter whose own kind is no longer offered
    NeededCode{"COMMUNICATIEKANAAL"_L1, "BRI"_L1}, // of a letter that was sent
    NeededCode{"COMMUNICATIEKANAAL"_L1, "EMA"_L1},
    NeededCode{"INFORMATIEOBJECTSOORT"_L1, "BRF"_L1}, // its PDF
    NeededCode{"EENHEIDSOORT"_L1, "WOO"_L1},          // a home: counts for figure A1
    NeededCode{"EINDEREDEN"_L1, "ONT"_L1},            // an eviction counts for figure S3
    NeededCode{"EINDEDETAILREDEN"_L1, "ONT"_L1},
    NeededCode{"COMMUNICATIEKANAAL"_L1, "TEL"_L1}, // of a report that says no channel
    NeededCode{"ORIGIN"_L1, "TENANT"_L1},          // of a report that says no origin, by its reporter
    NeededCode{"ORIGIN"_L1, "RESIDENT"_L1},
    NeededCode{"ORIGIN"_L1, "OWN"_L1},
    NeededCode{"ORIGIN"_L1, "ANONYMOUS"_L1},
    NeededCode{"ZAAKROL"_L1, "MEL"_L1}, // reporter and accused become parties of the dossier
    NeededCode{"ZAAKROL"_L1, "BEK"_L1},
    NeededCode{"ZAAKROL"_L1, "BTF"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "NUISANCE"_L1}, // of a dossier that is opened from a report
    NeededCode{"DOSSIER_KIND"_L1, "QUARREL"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "CARE"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "POLLUTED"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "FRAUD"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "DRUGS"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "ARREARS"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "PHYSICAL"_L1},
    NeededCode{"DOSSIER_KIND"_L1, "PROJECT"_L1},
    NeededCode{"DOSSIER_OUTCOME"_L1, "OTHER"_L1}, // of what an import closes
    NeededCode{"REPORT_CLOSE_REASON"_L1, "OTHER"_L1},
    NeededCode{"COST_KIND"_L1, "OTHER"_L1},           // of what an import brings
    NeededCode{"TASK_KIND"_L1, "OTHER"_L1},           // of a task that says no kind
    NeededCode{"TASK_KIND"_L1, "AFTERCARE"_L1},       // planned when a dossier closes
    NeededCode{"INFORMATIEOBJECTSOORT"_L1, "DOC"_L1}, // of a document that says no kind
};

} // namespace

std::span<const NeededCode> neededCodes()
{
    return needed;
}

bool isNeededCode(const QString& list, const QString& code)
{
    return std::ranges::any_of(needed,
                               [&](const NeededCode& value) { return value.list == list && value.code == code; });
}

} // namespace woonrust
