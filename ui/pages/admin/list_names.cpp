// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/list_names.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace woonrust::ui {

namespace {

constexpr auto names = std::to_array<std::pair<const char*, const char*>>({
    {"ZAAKTYPEDETAILSOORT", QT_TRANSLATE_NOOP("ListNames", "Categories of reports")},
    {"ZAAKTYPESOORT", QT_TRANSLATE_NOOP("ListNames", "Groups of categories")},
    {"NATURE", QT_TRANSLATE_NOOP("ListNames", "Natures of reports")},
    {"ORIGIN", QT_TRANSLATE_NOOP("ListNames", "Origins of reports")},
    {"COMMUNICATIEKANAAL", QT_TRANSLATE_NOOP("ListNames", "Channels")},
    {"COMMUNICATIERICHTING", QT_TRANSLATE_NOOP("ListNames", "Directions of contact")},
    {"SPOKEN_TO_NEIGHBOUR", QT_TRANSLATE_NOOP("ListNames", "Spoken to the neighbour")},
    {"TRIAGE", QT_TRANSLATE_NOOP("ListNames", "Outcomes of the assessment")},
    {"REPORT_CLOSE_REASON", QT_TRANSLATE_NOOP("ListNames", "Reasons for closing a report")},
    {"LATE_REASON", QT_TRANSLATE_NOOP("ListNames", "Reasons for being late")},
    {"COST_KIND", QT_TRANSLATE_NOOP("ListNames", "Kinds of costs")},
    {"DOSSIER_KIND", QT_TRANSLATE_NOOP("ListNames", "Kinds of dossiers")},
    {"DOSSIER_OUTCOME", QT_TRANSLATE_NOOP("ListNames", "Outcomes of dossiers")},
    {"PHASE", QT_TRANSLATE_NOOP("ListNames", "Phases of a dossier")},
    {"LEAD", QT_TRANSLATE_NOOP("ListNames", "Who is in the lead")},
    {"VERTROUWELIJKHEID", QT_TRANSLATE_NOOP("ListNames", "Confidentiality")},
    {"ZAAKSTATUSSOORT", QT_TRANSLATE_NOOP("ListNames", "Statuses")},
    {"ZAAKROL", QT_TRANSLATE_NOOP("ListNames", "Roles in a dossier")},
    {"RELATIEROLSOORT", QT_TRANSLATE_NOOP("ListNames", "Roles of relations")},
    {"CONTACT_KIND", QT_TRANSLATE_NOOP("ListNames", "Kinds of contact")},
    {"TASK_KIND", QT_TRANSLATE_NOOP("ListNames", "Kinds of tasks")},
    {"INFORMATIEOBJECTSOORT", QT_TRANSLATE_NOOP("ListNames", "Kinds of documents")},
    {"SIGNALERINGDETAILSOORT", QT_TRANSLATE_NOOP("ListNames", "Kinds of alerts")},
    {"SIGNALERINGSOORT", QT_TRANSLATE_NOOP("ListNames", "Groups of alerts")},
    {"SIGNALERINGSTATUS", QT_TRANSLATE_NOOP("ListNames", "Statuses of alerts")},
    {"EENHEIDSOORT", QT_TRANSLATE_NOOP("ListNames", "Kinds of units")},
    {"CONDITION", QT_TRANSLATE_NOOP("ListNames", "Condition of homes")},
    {"EINDEREDEN", QT_TRANSLATE_NOOP("ListNames", "Reasons for ending a tenancy")},
    {"EINDEDETAILREDEN", QT_TRANSLATE_NOOP("ListNames", "Grounds for ending a tenancy")},
    {"EVICTION_GROUND", QT_TRANSLATE_NOOP("ListNames", "Grounds of an eviction")},
    {"INSTRUMENT", QT_TRANSLATE_NOOP("ListNames", "Instruments")},
    {"STEP_KIND", QT_TRANSLATE_NOOP("ListNames", "Office work in a process")},
    {"LETTER", QT_TRANSLATE_NOOP("ListNames", "Letters")},
    {"LETTER_SENDING", QT_TRANSLATE_NOOP("ListNames", "Ways of sending a letter")},
    {"LETTER_PROOF", QT_TRANSLATE_NOOP("ListNames", "Proofs of sending")},
    {"PARTNER_KIND", QT_TRANSLATE_NOOP("ListNames", "Kinds of partners")},
    {"AREA_KIND", QT_TRANSLATE_NOOP("ListNames", "Kinds of areas")},
    {"TEAM", QT_TRANSLATE_NOOP("ListNames", "Teams")},
});

} // namespace

QString listName(const QString& list)
{
    for (const auto& [code, name] : names)
        if (list == QLatin1StringView(code))
            return QCoreApplication::translate("ListNames", name);
    return list;
}

QStringList knownLists()
{
    QStringList lists;
    for (const auto& entry : names)
        lists << QString::fromLatin1(entry.first);
    return lists;
}

} // namespace woonrust::ui
