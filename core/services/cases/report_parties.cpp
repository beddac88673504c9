// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/report_parties.h"

#include "domain/dossier.h"
#include "domain/dossier_rules.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/party.h"
#include "services/cases/things/report.h"
#include "storage/cases/party_store.h"
#include "storage/cases/risk_score_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::report_parties {

using namespace Qt::StringLiterals;

namespace {

// Of ZAAKROL.
const QString reporterRole = u"MEL"_s;
const QString accusedRole = u"BEK"_s;
const QString concernedRole = u"BTF"_s;

const QString& roleOfAbout(const Report& report)
{
    return accuses(report.nature) ? accusedRole : concernedRole;
}

void add(Session& session, const Report& report, PersonId person, UnitId unit, const QString& role)
{
    const QDate day = amsterdamDate(report.receivedAt);
    const auto parties = storage::partiesOf(session.db(), report.dossier);
    const bool there = std::ranges::any_of(parties, [&](const Party& party) {
        return party.person == person && party.role == role && (!party.untilOn.isValid() || party.untilOn >= day);
    });
    if (!person || there)
        return;
    Party party{.dossier = report.dossier, .person = person, .unit = unit, .role = role, .fromOn = day};
    CaseWrite(session).add(things::party, party, {.about = things::report.about(report)});
}

void drop(Session& session, const Report& before, PersonId person, const QString& role, const QString& reason)
{
    Connection& db = session.db();
    if (!person || storage::reportNames(db, before.dossier, person, role))
        return;
    for (const Party& party : storage::partiesOf(db, before.dossier)) {
        if (party.person != person || party.role != role || !storage::broughtByReport(db, party.id))
            continue;
        if (storage::isJudged(db, party.id)) // what was written about them keeps them there
            continue;
        CaseWrite(session).remove(things::party, party, {.reason = reason, .about = things::report.about(before)});
    }
}

} // namespace

void follow(Session& session, const Report& before, const Report& after)
{
    if (after.dossier) {
        add(session, after, after.reporter, after.reporterUnit, reporterRole);
        add(session, after, after.accused, after.unit, roleOfAbout(after));
    }
    if (before.dossier) {
        const QString reason =
            before.dossier == after.dossier
                ? QCoreApplication::translate("Parties", "The report that named this person was corrected.")
                : QCoreApplication::translate("Parties", "The report that named this person left the dossier.");
        drop(session, before, before.reporter, reporterRole, reason);
        drop(session, before, before.accused, roleOfAbout(before), reason);
    }
}

} // namespace woonrust::report_parties
