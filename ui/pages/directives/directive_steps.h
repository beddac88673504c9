// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/directive_detail.h"
#include "ui/pages/directives/step_form.h"

namespace woonrust::ui {

using DirectiveFacts = std::vector<directives::FactChoice>;

// The name of a step on a button or in a menu ("Propose…"); empty for what has a place of its own: a week in the grid,
// who keeps it. Establish and Dismiss are one: to decide.
[[nodiscard]] QString stepName(DirectiveEvent event);

// The steps that can be made now, the likeliest first: what the state and the actor allow, and what there is something
// for (no evaluation without a planned one).
[[nodiscard]] std::vector<DirectiveEvent> offeredSteps(const directives::DirectiveDetail& detail, UserId actor,
                                                       QDate today);
// Why a step that is offered cannot be made yet: the first gap. Empty when it can.
[[nodiscard]] QString gapBefore(DirectiveEvent event, const directives::DirectiveDetail& detail);

// What the step asks; nothing when it asks nothing (begin, run on, approve, take back). `part` is the breach, party or
// forfeited penalty that it is about; 0: the first that waits for it.
[[nodiscard]] std::optional<StepAsked> askedBy(DirectiveEvent event, const directives::DirectiveDetail& detail,
                                               const DirectiveFacts& facts, qint64 part, QDate today);
// Payment of a forfeited penalty is demanded by writ.
[[nodiscard]] StepAsked askedByInterruption(const directives::DirectiveDetail& detail, qint64 forfeiture, QDate today);

// A step that asks nothing.
struct PlainStep {
    std::function<Result<void>(Session&)> run;
    QString notice;
};
[[nodiscard]] PlainStep plainStep(DirectiveEvent event, const Directive& directive);

// "€ 250,00"
[[nodiscard]] QString euros(qint64 cents);

} // namespace woonrust::ui
