// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/directive_court.h"
#include "services/cases/directive_work.h"
#include "services/cases/views/directive_detail.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "storage/registry/user_store.h"
#include "support/case_street.h"

namespace woonrust::tests {

// A dossier about Lijsterhof 14 with a report of noise, and directives in it. Friday 20 November 2026.
class DirectiveCase : public CaseStreet {
public:
    explicit DirectiveCase(Role role = Role::Coordinator) : session(CaseStreet::session(role))
    {
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
    }

    [[nodiscard]] QDate today() const { return clock.today(); }
    void passDays(int days) { clock.set(clock.nowUtc().addDays(days)); }
    [[nodiscard]] Directive stored(DirectiveId id) { return storage::findDirective(db, id).value(); }
    [[nodiscard]] DirectiveState state(DirectiveId id) { return stored(id).state; }
    [[nodiscard]] directives::DirectiveDetail detail(DirectiveId id)
    {
        return orThrow(directives::directiveDetail(session, id));
    }
    [[nodiscard]] DirectiveClause clause(DirectiveId id) { return storage::directiveClausesOf(db, id).front(); }
    [[nodiscard]] DirectiveParty party(DirectiveId id) { return storage::directivePartiesOf(db, id).front(); }
    [[nodiscard]] Breach breach(BreachId id) { return storage::findBreach(db, id).value(); }

    // A draft with all that it needs to be proposed, made as people make it.
    DirectiveId complete(DirectiveKind kind = DirectiveKind::Voluntary)
    {
        const DirectiveId id = orThrow(directives::draft(session, dossier, kind)).id;
        Directive d = stored(id);
        d.facts = {QStringLiteral("report:%1").arg(report.value())};
        d.factsText = QStringLiteral("Muziek tussen 22 en 2 uur.");
        d.steps = QStringLiteral("Gesprek, brief en sommatie.");
        d.view = QStringLiteral("Zegt dat het meevalt.");
        d.help = QStringLiteral("Wijkteam, dagritme.");
        d.watch = QStringLiteral("Logboek van de melders.");
        d.sharing = QStringLiteral("Alleen of het gesprek is geweest.");
        d.consequence = QStringLiteral("Gesprek binnen 5 werkdagen; daarna de rechter.");
        (void)orThrow(directives::save(session, d));
        DirectiveParty tenant = party(id);
        tenant.capacity = QString(capacity::none);
        tenant.understands = QStringLiteral("ja, B1");
        (void)orThrow(directives::saveParty(session, tenant));
        DirectiveClause music = clauseExamples(QStringLiteral("nl")).front().clause;
        music.directive = id;
        (void)orThrow(directives::addClause(session, music));
        return id;
    }

    // Proposed, thought over, signed by all and begun.
    DirectiveId running()
    {
        const DirectiveId id = complete();
        orThrow(directives::propose(session, stored(id), today()));
        passDays(14);
        orThrow(directives::sign(session, party(id), {.tenantOn = today(), .representativeOn = {}}));
        orThrow(directives::agree(session, stored(id), today()));
        return id;
    }

    BreachId reported(DirectiveId id)
    {
        return orThrow(directives::reportBreach(session, id,
                                                {.clause = clause(id).id,
                                                 .on = today(),
                                                 .what = QStringLiteral("Muziek tot 3 uur."),
                                                 .links = {QStringLiteral("report:%1").arg(report.value())}}));
    }
    BreachId established(DirectiveId id, bool runsOn)
    {
        const BreachId made = reported(id);
        orThrow(directives::hear(session, breach(made), {.on = today(), .said = QStringLiteral("Er was een feest.")}));
        orThrow(directives::decide(
            session, breach(made),
            {.established = true, .on = today(), .decision = QStringLiteral("Gewaarschuwd."), .runsOn = runsOn}));
        return made;
    }

    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace woonrust::tests
