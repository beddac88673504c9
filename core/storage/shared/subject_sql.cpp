// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shared/subject_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

Value ownerId(const Owner& owner)
{
    return owner ? Value(owner.id()) : Value(nullptr);
}

} // namespace

Values subjectValues(const Subject& about)
{
    return {about.report, about.dossier, about.owner.code(), ownerId(about.owner)};
}

Owner readOwner(const Row& row, int kindColumn)
{
    if (row.isNull(kindColumn + 1))
        return {};
    const auto kind = entityFromCode(row.text(kindColumn));
    if (!kind)
        throw Failure(ErrorKind::Damaged, u"An owner of the kind %1 is not known."_s.arg(row.text(kindColumn)));
    return {*kind, row.integer(kindColumn + 1)};
}

Subject readSubject(const Row& row, int firstColumn)
{
    return {.report = row.id<ReportId>(firstColumn),
            .dossier = row.id<DossierId>(firstColumn + 1),
            .owner = readOwner(row, firstColumn + 2)};
}

SqlCondition hangsOn(const Subject& about)
{
    if (about.owner)
        return {u"owner_kind = ? AND owner_id = ?"_s, {about.owner.code(), about.owner.id()}};
    if (about.report)
        return {u"report_id = ?"_s, {about.report}};
    return {u"dossier_id = ?"_s, {about.dossier}};
}

Values joined(Values first, const Values& more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

} // namespace woonrust::storage
