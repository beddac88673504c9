// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dossier_rules.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewWithoutScore = 10; // working days
constexpr int aftercareDays = 42;

struct Category {
    QLatin1StringView code; // ZAAKTYPEDETAILSOORT
    QLatin1StringView nature;
    QLatin1StringView kind = {}; // DOSSIER_KIND; empty = the nature decides
};

// Those that say more than nuisance.
constexpr std::array categories{
    Category{"RUZ"_L1, "overlast"_L1, "QUARREL"_L1},
    Category{"PSY"_L1, "kwetsbaarheid"_L1},
    Category{"VER"_L1, "kwetsbaarheid"_L1},
    Category{"EEN"_L1, "kwetsbaarheid"_L1},
    Category{"VAL"_L1, "kwetsbaarheid"_L1},
    Category{"ARM"_L1, "kwetsbaarheid"_L1},
    Category{"HUG"_L1, "kwetsbaarheid"_L1, "CARE"_L1},
    Category{"HUA"_L1, "kwetsbaarheid"_L1, "ARREARS"_L1},
    Category{"BET"_L1, "kwetsbaarheid"_L1, "ARREARS"_L1},
    Category{"DRU"_L1, "criminaliteit"_L1, "DRUGS"_L1},
    Category{"HEN"_L1, "criminaliteit"_L1, "DRUGS"_L1},
    Category{"OMD"_L1, "criminaliteit"_L1, "DRUGS"_L1},
    Category{"PRO"_L1, "criminaliteit"_L1, "DRUGS"_L1},
    Category{"BED"_L1, "woonfraude"_L1, "FRAUD"_L1},
    Category{"ONR"_L1, "woonfraude"_L1, "FRAUD"_L1},
    Category{"VUI"_L1, "fysiek"_L1},
    Category{"ONG"_L1, "fysiek"_L1},
    Category{"VAN"_L1, "fysiek"_L1},
    Category{"GRO"_L1, "fysiek"_L1},
    Category{"VLI"_L1, "fysiek"_L1},
    Category{"SCH"_L1, "fysiek"_L1},
    Category{"BRA"_L1, "fysiek"_L1},
    Category{"PAR"_L1, "fysiek"_L1},
};

const Category* find(const QString& code)
{
    const auto* found = std::ranges::find(categories, code, &Category::code);
    return found == categories.end() ? nullptr : found;
}

QDate workingDayFrom(QDate day, const WorkingCalendar& calendar)
{
    return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
}

int rank(const QString& level)
{
    static constexpr std::array levels{"OPE"_L1, "INT"_L1, "VER"_L1, "GEH"_L1};
    return int(std::ranges::find(levels, level) - levels.begin());
}

} // namespace

bool isStuck(QDate openedOn, QDate lastStepOn, QDate today)
{
    return openedOn < today.addDays(-stuckAfterDays) &&
           (!lastStepOn.isValid() || lastStepOn < today.addDays(-stuckWithoutStepDays));
}

QString stuckRule()
{
    return QCoreApplication::translate("DossierRules", "open for more than %1 days, nothing done in the last %2")
        .arg(stuckAfterDays)
        .arg(stuckWithoutStepDays);
}

QDate firstReviewOn(QDate openedOn, std::optional<int> risk, const WorkingCalendar& calendar)
{
    if (!risk)
        return calendar.addWorkingDays(openedOn, reviewWithoutScore);
    const int days = *risk >= 13 ? 7 : *risk >= 7 ? 30 : 90;
    return workingDayFrom(openedOn.addDays(days), calendar);
}

QDate aftercareOn(QDate closedOn, const WorkingCalendar& calendar)
{
    return workingDayFrom(closedOn.addDays(aftercareDays), calendar);
}

bool accuses(const QString& nature)
{
    return nature != u"kwetsbaarheid" && nature != u"positief";
}

QString dossierKindOf(const Report& report)
{
    if (report.isPositive())
        return u"PROJECT"_s;
    const Category* category = find(report.category);
    if (category && !category->kind.isEmpty())
        return category->kind;
    if (report.pollutedHome)
        return u"POLLUTED"_s;
    if (report.nature == u"kwetsbaarheid")
        return u"CARE"_s;
    if (report.nature == u"woonfraude")
        return u"FRAUD"_s;
    return report.nature == u"fysiek" ? u"PHYSICAL"_s : u"NUISANCE"_s;
}

QString usualNature(const QString& category)
{
    const Category* known = find(category);
    return known ? QString(known->nature) : u"overlast"_s;
}

QString usualConfidentiality(const QString& dossierKind)
{
    if (dossierKind == u"CARE" || dossierKind == u"DRUGS")
        return u"GEH"_s;
    return dossierKind == u"PHYSICAL" || dossierKind == u"PROJECT" ? u"INT"_s : u"VER"_s;
}

bool isTooOpen(const QString& level, const QString& dossierKind)
{
    const QString usual = usualConfidentiality(dossierKind);
    return rank(level) < rank(usual == u"GEH" ? usual : u"INT"_s);
}

} // namespace woonrust
