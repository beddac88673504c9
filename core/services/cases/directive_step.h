// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_ready.h"
#include "services/base/citizen_numbers.h"
#include "services/cases/directive_lifecycle.h"
#include "services/cases/things/case_write.h"

// Steps of a behaviour directive, for the services on them (directives.h): within Session::write(), and each throws.
namespace woonrust::directives {

// The directive, open to the actor, who may do this with it now; the step that it is.
struct Going {
    Directive directive;
    DirectiveStep step;
};
[[nodiscard]] Going going(Session& session, DirectiveId id, DirectiveEvent event);
[[nodiscard]] Going going(Session& session, const Seen<DirectiveId>& seen, DirectiveEvent event);
[[nodiscard]] DirectiveStep requireStep(const Session& session, const Directive& directive, DirectiveEvent event);

// Writes the directive as it is after that step, with its state; open breaches keep it where they must.
void go(Session& session, const Going& from, Directive after, const QString& reason = {});

// A day from `first` (when that is valid) up to today.
void requireDay(Session& session, QDate day, QDate first, const QString& field);
// A sentence that says why; never empty.
[[nodiscard]] QString requireReason(const QString& reason, Numbers numbers,
                                    const QString& field = QStringLiteral("reason"));
// Refuses with the first gap.
void requireReady(const std::vector<ReadyRow>& rows);
// Each names a report, contact or document of this dossier.
void requireInDossier(Session& session, DossierId dossier, const QStringList& codes, const QString& field);

} // namespace woonrust::directives
