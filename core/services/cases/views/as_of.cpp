// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/as_of.h"

#include "domain/number.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_history.h"
#include "storage/cases/event_subjects.h"
#include "storage/database/read_snapshot.h"

namespace woonrust::dossiers {

using namespace Qt::StringLiterals;

namespace {

QString numberFor(Connection& db, const LogGap& gap, DossierId dossier)
{
    return gap.report ? storage::subjectLabel(db, EntityKind::Report, gap.report.value())
                      : storage::subjectLabel(db, EntityKind::Dossier, dossier.value());
}

} // namespace

Result<AsOf> asOf(Session& session, DossierId id, QDate day)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const Dossier now = orMissing(storage::findDossier(db, id));
        AsOf then{.day = day};
        if (!isOpenTo(session, id)) {
            then.detail = hiddenDetail(session, now);
            return then;
        }
        checkDay(day, u"day"_s);
        if (day > session.clock().today())
            refuseInput(QCoreApplication::translate("Dossiers", "That day is still to come. Choose a day up to today."),
                        u"day"_s);
        orThrow(logLook(session, EntityKind::Dossier, id.value(), {}, id));
        const storage::ReadSnapshot oneMoment(db);
        const QDateTime end = utcFromAmsterdam(day.addDays(1), QTime(0, 0));
        const CasePast past = caseStateBefore(session, id, end);
        for (const LogGap& gap : past.gaps)
            then.doubts.push_back({.gap = gap, .number = numberFor(db, gap, id)});
        then.reportsShutAway = int(past.shutAway.size());
        if (const auto first = storage::firstOf(db, EntityKind::Dossier, id.value()))
            then.cameInOn = amsterdamDate(first->at);
        then.there = past.state.has_value();
        if (then.there) {
            then.detail = detailOf(session, *past.state, day);
            then.timeline = timeline::before(session, past, end, day);
        } else {
            then.detail.id = id;
            then.detail.number = SerialNumber::fromKey(SerialNumber::dossier, now.number).toString();
        }
        return then;
    });
}

} // namespace woonrust::dossiers
