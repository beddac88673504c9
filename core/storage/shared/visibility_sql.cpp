// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shared/visibility_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenDossiers =
    u"SELECT id FROM dossier WHERE confidentiality = 'GEH' AND handler_id IS DISTINCT FROM ? "
    "AND id NOT IN (SELECT dossier_id FROM dossier_access WHERE user_id = ?)"_s;

} // namespace

SqlCondition visibleDossier(const Visibility& visibility, QLatin1StringView column)
{
    if (!visibility.seesCases)
        return {u" AND FALSE"_s, {}};
    if (visibility.seesSecret)
        return {};
    return {u" AND (%1 IS NULL OR %1 NOT IN (%2))"_s.arg(column, hiddenDossiers), {visibility.user, visibility.user}};
}

bool isHidden(Connection& db, const Visibility& visibility, DossierId dossier)
{
    if (!visibility.seesCases)
        return true;
    if (visibility.seesSecret || !dossier)
        return false;
    return db.integer(u"SELECT count(*) FROM dossier WHERE id = ? AND id IN (%1)"_s.arg(hiddenDossiers),
                      {dossier, visibility.user, visibility.user}) > 0;
}

} // namespace woonrust::storage
