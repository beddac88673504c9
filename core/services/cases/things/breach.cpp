// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/breach.h"

#include "services/cases/things/field_text.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/breach_store.h"

#include <QLocale>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

using B = Breach;
using F = Forfeiture;

constexpr Field<B> breachFields[] = {
    field<&B::directive>({.name = "directive"_L1,
                          .kind = FieldKind::Directive,
                          .column = "directive_id"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Behaviour directive")}),
    field<&B::clause>({.name = "clause"_L1,
                       .kind = FieldKind::Clause,
                       .column = "clause_id"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Clause")}),
    field<&B::on>({.name = "on"_L1,
                   .kind = FieldKind::Day,
                   .column = "happened_on"_L1,
                   .label = QT_TRANSLATE_NOOP("Field", "Happened on")}),
    field<&B::what>({.name = "what"_L1,
                     .column = "what"_L1,
                     .personal = Content,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "What happened")}),
    field<&B::links>({.name = "links"_L1,
                      .kind = FieldKind::Things,
                      .column = "links"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Shown by")}),
    field<&B::reportedOn>({.name = "reportedOn"_L1,
                           .kind = FieldKind::Day,
                           .column = "reported_on"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Reported on")}),
    field<&B::hearBy>({.name = "hearBy"_L1,
                       .kind = FieldKind::Day,
                       .column = "hear_by"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Hear at the latest on")}),
    field<&B::heardOn>({.name = "heardOn"_L1,
                        .kind = FieldKind::Day,
                        .column = "heard_on"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Heard on")}),
    field<&B::absent>({.name = "absent"_L1,
                       .kind = FieldKind::Flag,
                       .column = "absent"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Did not come")}),
    field<&B::said>({.name = "said"_L1,
                     .column = "said"_L1,
                     .personal = Content,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "What the tenant said")}),
    field<&B::decidedOn>({.name = "decidedOn"_L1,
                          .kind = FieldKind::Day,
                          .column = "decided_on"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Decided on")}),
    field<&B::established>({.name = "established"_L1,
                            .kind = FieldKind::Flag,
                            .column = "established"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Established")}),
    field<&B::decision>({.name = "decision"_L1,
                         .column = "decision"_L1,
                         .personal = Content,
                         .erasure = Erasure::Empty,
                         .label = QT_TRANSLATE_NOOP("Field", "Decision")}),
    field<&B::by>({.name = "by"_L1,
                   .kind = FieldKind::User,
                   .column = "by_id"_L1,
                   .label = QT_TRANSLATE_NOOP("Field", "Decided by")}),
    field<&B::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};

constexpr Field<F> forfeitureFields[] = {
    field<&F::directive>({.name = "directive"_L1,
                          .kind = FieldKind::Directive,
                          .column = "directive_id"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Behaviour directive")}),
    field<&F::breach>({.name = "breach"_L1,
                       .kind = FieldKind::Breach,
                       .column = "breach_id"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Breach")}),
    field<&F::on>({.name = "on"_L1,
                   .kind = FieldKind::Day,
                   .column = "forfeited_on"_L1,
                   .label = QT_TRANSLATE_NOOP("Field", "Forfeited on")}),
    field<&F::amountCents>({.name = "amountCents"_L1,
                            .kind = FieldKind::Cents,
                            .column = "amount_cents"_L1,
                            .label = QT_TRANSLATE_NOOP("Field", "Amount")}),
    field<&F::interruptedOn>({.name = "interruptedOn"_L1,
                              .kind = FieldKind::Day,
                              .column = "interrupted_on"_L1,
                              .label = QT_TRANSLATE_NOOP("Field", "Demanded by writ on")}),
    field<&F::dueOn>({.name = "dueOn"_L1,
                      .kind = FieldKind::Day,
                      .column = "due_on"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Lapses after")}),
    field<&F::settledOn>({.name = "settledOn"_L1,
                          .kind = FieldKind::Day,
                          .column = "settled_on"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Settled on")}),
    field<&F::settlement>({.name = "settlement"_L1,
                           .column = "settlement"_L1,
                           .personal = Content,
                           .erasure = Erasure::Empty,
                           .label = QT_TRANSLATE_NOOP("Field", "How it was settled")}),
    field<&F::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};

constexpr QLatin1StringView breachTold[] = {event::removed};
constexpr LineAt breachAt[] = {{"on"_L1}};
constexpr LineAt forfeitureAt[] = {{"on"_L1}};

bool breachLine(LineContext&, const B& breach, timeline::TimelineRow& row)
{
    row.timeKnown = false;
    switch (stateOf(breach)) {
    case BreachState::Reported:
        row.kindName = QCoreApplication::translate("Timeline", "Breach reported");
        row.tone = timeline::Tone::Attention;
        row.subLine =
            breach.hearBy.isValid()
                ? QCoreApplication::translate("Timeline", "hear the tenant by %1").arg(shortDate(breach.hearBy))
                : QString();
        break;
    case BreachState::Heard:
        row.kindName = QCoreApplication::translate("Timeline", "Breach reported");
        row.tone = timeline::Tone::Attention;
        row.subLine = QCoreApplication::translate("Timeline", "heard on %1").arg(shortDate(breach.heardOn));
        break;
    case BreachState::Established:
        row.kindName = QCoreApplication::translate("Timeline", "Breach established");
        row.tone = timeline::Tone::Missed;
        break;
    case BreachState::Dismissed:
        row.kindName = QCoreApplication::translate("Timeline", "No breach");
        break;
    }
    row.title = firstLineOf(breach.what);
    row.text = lined({restOf(breach.what, row.title), breach.said.trimmed(), breach.decision.trimmed()});
    row.target = EntityKind::Directive;
    row.targetId = breach.directive.value();
    return true;
}

bool forfeitureLine(LineContext&, const F& one, timeline::TimelineRow& row)
{
    row.timeKnown = false;
    row.kindName = QCoreApplication::translate("Timeline", "Penalty forfeited");
    row.tone = one.settledOn.isValid() ? timeline::Tone::Plain : timeline::Tone::Attention;
    row.title = QLocale().toCurrencyString(double(one.amountCents) / 100, u"€"_s);
    row.text = one.settlement.trimmed();
    row.subLine = one.settledOn.isValid()
                      ? QCoreApplication::translate("Timeline", "settled on %1").arg(shortDate(one.settledOn))
                      : QCoreApplication::translate("Timeline", "lapses after %1").arg(shortDate(one.dueOn));
    row.target = EntityKind::Directive;
    row.targetId = one.directive.value();
    return true;
}

std::optional<OpenThing> breachOpen(LineContext&, const B& breach)
{
    if (breach.decidedOn.isValid())
        return std::nullopt;
    return OpenThing{.kind = EntityKind::Breach,
                     .id = breach.id.value(),
                     .text =
                         QCoreApplication::translate("Dossiers", "Breach of %1, not decided").arg(shortDate(breach.on)),
                     .blocking = true};
}

std::optional<OpenThing> forfeitureOpen(LineContext&, const F& one)
{
    if (one.settledOn.isValid())
        return std::nullopt;
    return OpenThing{
        .kind = EntityKind::Forfeiture,
        .id = one.id.value(),
        .text = QCoreApplication::translate("Dossiers", "Forfeited penalty, lapses after %1").arg(shortDate(one.dueOn)),
        .blocking = false};
}

} // namespace

constinit const Thing<B> breach{
    .kind = EntityKind::Breach,
    .table = "breach"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Breach"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Breaches"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Breach removed"),
    .fields = breachFields,
    .essential = "on"_L1,
    .told = breachTold,
    .about = [](const B& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findBreach,
    .inDossier = storage::breachesIn,
    .before = [](const B& a, const B& b) { return std::tuple(a.on, a.id) < std::tuple(b.on, b.id); },
    .insert = storage::insertBreach,
    .update = storage::updateBreach,
    .remove = storage::removeBreach,
    .lineAt = breachAt,
    .line = breachLine,
    .words = [](Connection&, const B& one) -> std::optional<SearchText> {
        return SearchText{{}, lined({one.what, one.said, one.decision})};
    },
    .open = breachOpen,
};

constinit const Thing<F> forfeiture{
    .kind = EntityKind::Forfeiture,
    .table = "forfeiture"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Forfeited penalty"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Forfeited penalties"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Forfeited penalty removed"),
    .fields = forfeitureFields,
    .essential = "on"_L1,
    .about = [](const F& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findForfeiture,
    .inDossier = storage::forfeituresIn,
    .before = [](const F& a, const F& b) { return std::tuple(a.on, a.id) < std::tuple(b.on, b.id); },
    .insert = storage::insertForfeiture,
    .update = storage::updateForfeiture,
    .remove = storage::removeForfeiture,
    .lineAt = forfeitureAt,
    .line = forfeitureLine,
    .words = [](Connection&, const F& one) -> std::optional<SearchText> {
        return one.settlement.isEmpty() ? std::nullopt : std::optional(SearchText{{}, one.settlement});
    },
    .open = forfeitureOpen,
};

} // namespace woonrust::things
