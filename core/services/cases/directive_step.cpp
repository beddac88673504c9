// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_step.h"

#include "services/base/input.h"
#include "services/cases/steps.h"
#include "services/cases/things/directive.h"
#include "services/cases/things/thing_guard.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/report_store.h"

#include <algorithm>
#include <array>

namespace woonrust::directives {

using namespace Qt::StringLiterals;

namespace {

// What a closed dossier still takes: what ends or settles something, and who keeps it.
bool endsSomething(DirectiveEvent event)
{
    using enum DirectiveEvent;
    constexpr std::array ending{SetKeeper, Hear,   Establish,    Dismiss,  EndWell, Withdraw,
                                End,       Settle, RemoveBreach, Evaluate, RunOn,   Reject};
    return std::ranges::contains(ending, event);
}

DossierId dossierOf(Connection& db, EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Report)
        return storage::dossierOfReport(db, ReportId(id)).value_or(DossierId());
    if (kind == EntityKind::ContactMoment) {
        const auto contact = storage::findContact(db, ContactMomentId(id));
        return contact ? contact->about.dossier : DossierId();
    }
    const auto document = kind == EntityKind::Document ? storage::findDocument(db, DocumentId(id)) : std::nullopt;
    return document ? document->about.dossier : DossierId();
}

} // namespace

DirectiveStep requireStep(const Session& session, const Directive& directive, DirectiveEvent event)
{
    const auto step = stepOf(directive.kind, directive.state, event);
    requirePermission(session, step ? step->who : Permission::WorkDossier);
    if (!step)
        refuseInput(whyRefused(directive.kind, directive.state, event), u"state"_s);
    return *step;
}

Going going(Session& session, DirectiveId id, DirectiveEvent event)
{
    const Directive directive = openedForWork(session, things::directive, id, event::changed);
    const DirectiveStep step = requireStep(session, directive, event);
    if (!endsSomething(event))
        requireTakes(session, directive.dossier, DossierEvent::AddTask);
    return {.directive = directive, .step = step};
}

Going going(Session& session, const Seen<DirectiveId>& seen, DirectiveEvent event)
{
    Going found = going(session, seen.id, event);
    requireUnchanged(seen.version, found.directive.version);
    return found;
}

void go(Session& session, const Going& from, Directive after, const QString& reason)
{
    const DirectiveState to = from.step.to.value_or(from.directive.earlier);
    after.state = to;
    if (isRunning(to))
        after.state = keptBy(storage::breachesOf(session.db(), after.id)).value_or(to);
    const bool moves = after.state != from.directive.state;
    if (moves)
        after.earlier = from.directive.state;
    CaseWrite(session).change(things::directive, from.directive, after,
                              {.action = moves ? event::stateChanged : event::changed, .reason = reason});
}

void requireDay(Session& session, QDate day, QDate first, const QString& field)
{
    checkDay(day, field);
    const QDate today = session.clock().today();
    if (day <= today && (!first.isValid() || day >= first))
        return;
    refuseInput(
        first.isValid()
            ? QCoreApplication::translate("Directives", "Choose a day from %1 up to today.").arg(shortDate(first))
            : QCoreApplication::translate("Directives", "Choose a day up to today."),
        field);
}

QString requireReason(const QString& reason, Numbers numbers, const QString& field)
{
    const QString why =
        checkedText(reason, 2000, field, QCoreApplication::translate("Directives", "Say why, in a sentence."));
    questionNumbers(numbers, {{field, why}});
    return why;
}

void requireReady(const std::vector<ReadyRow>& rows)
{
    const auto gap = std::ranges::find(rows, false, &ReadyRow::stands);
    if (gap != rows.end())
        refuseInput(gap->gap, gap->field);
}

void requireInDossier(Session& session, DossierId dossier, const QStringList& codes, const QString& field)
{
    for (const QString& code : codes) {
        const QStringList parts = code.split(u':');
        const auto kind = parts.size() == 2 ? entityFromCode(parts[0]) : std::nullopt;
        if (!kind || dossierOf(session.db(), *kind, parts[1].toLongLong()) != dossier)
            refuseInput(QCoreApplication::translate("Directives", "Choose reports, contacts and documents of this "
                                                                  "dossier."),
                        field);
    }
}

} // namespace woonrust::directives
