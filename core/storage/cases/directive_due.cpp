// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/directive_due.h"

#include "domain/registry.h"
#include "storage/shared/list_sql.h"
#include "storage/shared/visibility_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int warnedBefore = 30; // days: time to talk about what comes after, or to send a bailiff

// One kind of line: where its day stands, and which rows still wait for it. `g` is the directive.
struct DueKind {
    DueLine::Kind kind;
    QString day;
    QString from;
    QString waits;
    bool early = false;
};

const std::vector<DueKind>& dueKinds()
{
    static const std::vector<DueKind> kinds{
        {DueLine::Kind::DirectiveStart, u"g.starts_on"_s, u"directive g"_s, u"g.state = 'AGREED'"_s},
        {DueLine::Kind::Evaluation, u"g.next_evaluation_on"_s, u"directive g"_s, u"g.next_evaluation_on IS NOT NULL"_s},
        {DueLine::Kind::Expiry, u"g.ends_on"_s, u"directive g"_s,
         u"g.ended_on IS NULL AND g.state IN ('RUNNING', 'EXTENDED', 'REPORTED', 'HEARD', 'BREACHED', "
         "'RUNNING_IMPOSED', 'FORFEITED')"_s,
         true},
        {DueLine::Kind::Hearing, u"b.hear_by"_s, u"breach b JOIN directive g ON g.id = b.directive_id"_s,
         u"b.heard_on IS NULL AND g.ended_on IS NULL"_s},
        {DueLine::Kind::Forfeiture, u"f.due_on"_s, u"forfeiture f JOIN directive g ON g.id = f.directive_id"_s,
         u"f.settled_on IS NULL"_s, true},
    };
    return kinds;
}

} // namespace

std::vector<DueLine> directiveDueLines(Connection& db, const Visibility& visibility, UserId owner, QDate today,
                                       QDate until, int limit)
{
    std::vector<DueLine> lines;
    for (const DueKind& kind : dueKinds()) {
        const QDate last = kind.early && until >= today ? std::max(until, today.addDays(warnedBefore)) : until;
        Conditions where;
        where.add(kind.waits);
        where.add(kind.day + u" <= ?"_s, {last});
        if (owner)
            where.add(u"g.keeper_id = ?"_s, {owner});
        if (const SqlCondition visible = visibleDossier(visibility, "g.dossier_id"_L1); !visible.sql.isEmpty())
            where.add(visible.sql.mid(5), visible.values); // without its leading " AND "
        Values values = where.values();
        values.emplace_back(limit);
        db.each(u"SELECT g.id, %1, g.dossier_id, g.number, u.street, u.house_number, u.addition, g.keeper_id FROM %2 "
                "LEFT JOIN unit u ON u.id = g.unit_id%3 ORDER BY %1 LIMIT ?"_s.arg(kind.day, kind.from, where.where()),
                values, [&](const Row& row) {
                    DueLine line{.kind = kind.kind, .dueOn = row.date(1), .dossier = row.id<DossierId>(2)};
                    line.directive = row.id<DirectiveId>(0);
                    line.number = row.integer(3);
                    line.address =
                        Unit{.street = row.text(4), .houseNumber = int(row.integer(5)), .addition = row.text(6)}
                            .addressLine();
                    line.owner = row.id<UserId>(7);
                    lines.push_back(line);
                });
    }
    return lines;
}

} // namespace woonrust::storage
