// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/directive_detail.h"
#include "ui/pages/directives/directive_steps.h"

// What each step of a behaviour directive asks, for askedBy().
namespace woonrust::ui::asks {

using SeenDirective = Seen<DirectiveId>;

// An answer as a day, and as a text.
[[nodiscard]] QDate day(const Answers& answers, QLatin1StringView name);
[[nodiscard]] QString text(const Answers& answers, QLatin1StringView name);
// A day up to today, and a text; both are required.
[[nodiscard]] Ask dayAsk(const QString& name, const QString& label, QDate value);
[[nodiscard]] Ask textAsk(const QString& name, const QString& label, const QString& hint = {});

// The breach or the forfeited penalty that a step is about; `part` 0: the one that waits longest. Null: there is none.
[[nodiscard]] const directives::BreachLine* breachFor(DirectiveEvent event, const directives::DirectiveDetail& detail,
                                                      qint64 part);
[[nodiscard]] const directives::ForfeitureLine* forfeitureFor(const directives::DirectiveDetail& detail, qint64 part);
[[nodiscard]] QString breachIntro(const directives::BreachLine& line);

[[nodiscard]] StepAsked proposing(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked redrafting(const directives::DirectiveDetail& detail);
[[nodiscard]] StepAsked refusing(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] std::optional<StepAsked> signing(const directives::DirectiveDetail& detail, qint64 part, QDate today);
[[nodiscard]] StepAsked agreeing(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked evaluating(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked planning(const directives::DirectiveDetail& detail);
[[nodiscard]] StepAsked reporting(const directives::DirectiveDetail& detail, const DirectiveFacts& facts, qint64 clause,
                                  QDate today);
[[nodiscard]] std::optional<StepAsked> hearing(const directives::DirectiveDetail& detail, qint64 part, QDate today);
[[nodiscard]] std::optional<StepAsked> deciding(const directives::DirectiveDetail& detail, qint64 part, QDate today);
[[nodiscard]] std::optional<StepAsked> removing(const directives::DirectiveDetail& detail, qint64 part);
[[nodiscard]] StepAsked extending(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked ending(DirectiveEvent event, const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked withdrawing(const directives::DirectiveDetail& detail);

// Before the court, and what it imposed (directive_asks_court.cpp).
[[nodiscard]] StepAsked goingToCourt(const directives::DirectiveDetail& detail);
[[nodiscard]] StepAsked claiming(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked adjourning(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked reviving(const directives::DirectiveDetail& detail);
[[nodiscard]] StepAsked granting(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked rejecting(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked serving(const directives::DirectiveDetail& detail, QDate today);
[[nodiscard]] StepAsked forfeiting(const directives::DirectiveDetail& detail, qint64 part);
[[nodiscard]] std::optional<StepAsked> settling(const directives::DirectiveDetail& detail, qint64 part, QDate today);

} // namespace woonrust::ui::asks
