// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/directive.h"

#include "domain/number.h"
#include "services/cases/things/directive_fields.h"
#include "services/cases/things/field_text.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/directive_store.h"

#include <QJsonArray>

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

using D = Directive;

constexpr Field<D> fields[] = {
    field<&D::number>({.name = "number"_L1,
                       .kind = FieldKind::DirectiveNumber,
                       .column = "number"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Number")}),
    field<&D::kind>({.name = "kind"_L1,
                     .kind = FieldKind::Code,
                     .column = "kind"_L1,
                     .list = "DIRECTIVE_KIND"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&D::state>({.name = "state"_L1,
                      .kind = FieldKind::Code,
                      .column = "state"_L1,
                      .list = "DIRECTIVE_STATE"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "State")}),
    field<&D::earlier>({.name = "earlier"_L1,
                        .kind = FieldKind::Code,
                        .column = "earlier"_L1,
                        .list = "DIRECTIVE_STATE"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "State before")}),
    field<&D::follows>({.name = "follows"_L1,
                        .kind = FieldKind::Directive,
                        .column = "follows_id"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Follows")}),
    field<&D::keeper>({.name = "keeper"_L1,
                       .kind = FieldKind::User,
                       .column = "keeper_id"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Of whom")}),
    field<&D::unit>({.name = "unit"_L1,
                     .kind = FieldKind::Unit,
                     .column = "unit_id"_L1,
                     .personal = Identity,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "Address")}),
    field<&D::ground>({.name = "ground"_L1,
                       .kind = FieldKind::Code,
                       .column = "ground"_L1,
                       .list = "DIRECTIVE_GROUND"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Ground")}),
    field<&D::groundText>({.name = "groundText"_L1,
                           .column = "ground_text"_L1,
                           .personal = Content,
                           .erasure = Erasure::Empty,
                           .label = QT_TRANSLATE_NOOP("Field", "Article")}),
    field<&D::facts>({.name = "facts"_L1,
                      .kind = FieldKind::Things,
                      .column = "facts"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Facts")}),
    field<&D::factsText>({.name = "factsText"_L1,
                          .column = "facts_text"_L1,
                          .personal = Content,
                          .erasure = Erasure::Empty,
                          .label = QT_TRANSLATE_NOOP("Field", "Facts in words")}),
    field<&D::steps>({.name = "steps"_L1,
                      .column = "steps"_L1,
                      .personal = Content,
                      .erasure = Erasure::Empty,
                      .label = QT_TRANSLATE_NOOP("Field", "Tried before")}),
    field<&D::view>({.name = "view"_L1,
                     .column = "tenant_view"_L1,
                     .personal = Content,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "View of the tenant")}),
    field<&D::help>({.name = "help"_L1,
                     .column = "help"_L1,
                     .personal = Content,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "Help that was offered")}),
    field<&D::watch>({.name = "watch"_L1,
                      .column = "watch"_L1,
                      .personal = Content,
                      .erasure = Erasure::Empty,
                      .label = QT_TRANSLATE_NOOP("Field", "How it is followed")}),
    field<&D::sharing>({.name = "sharing"_L1,
                        .column = "sharing"_L1,
                        .personal = Content,
                        .erasure = Erasure::Empty,
                        .label = QT_TRANSLATE_NOOP("Field", "What is shared")}),
    field<&D::consequence>({.name = "consequence"_L1,
                            .column = "consequence"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "What follows on a breach")}),
    field<&D::reflectionDays>({.name = "reflectionDays"_L1,
                               .kind = FieldKind::Number,
                               .column = "reflection_days"_L1,
                               .label = QT_TRANSLATE_NOOP("Field", "Days to think it over")}),
    field<&D::proposedOn>({.name = "proposedOn"_L1,
                           .kind = FieldKind::Day,
                           .column = "proposed_on"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Proposed on")}),
    field<&D::agreedOn>({.name = "agreedOn"_L1,
                         .kind = FieldKind::Day,
                         .column = "agreed_on"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Signed on")}),
    field<&D::refusedOn>({.name = "refusedOn"_L1,
                          .kind = FieldKind::Day,
                          .column = "refused_on"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Refused on")}),
    field<&D::startsOn>({.name = "startsOn"_L1,
                         .kind = FieldKind::Day,
                         .column = "starts_on"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "First day")}),
    field<&D::endsOn>({.name = "endsOn"_L1,
                       .kind = FieldKind::Day,
                       .column = "ends_on"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Last day")}),
    field<&D::endedOn>({.name = "endedOn"_L1,
                        .kind = FieldKind::Day,
                        .column = "ended_on"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Ended on")}),
    field<&D::result>({.name = "result"_L1,
                       .kind = FieldKind::Code,
                       .column = "result"_L1,
                       .list = "DIRECTIVE_RESULT"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Outcome")}),
    field<&D::account>({.name = "account"_L1,
                        .column = "account"_L1,
                        .personal = Content,
                        .erasure = Erasure::Empty,
                        .label = QT_TRANSLATE_NOOP("Field", "What came of it")}),
    field<&D::evaluations>({.name = "evaluations"_L1,
                            .kind = FieldKind::Evaluations,
                            .column = "evaluations"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "Evaluations")}),
    field<&D::penalty>({.name = "penalty"_L1,
                        .kind = FieldKind::Flag,
                        .column = "penalty"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Penalty")}),
    field<&D::penaltyCents>({.name = "penaltyCents"_L1,
                             .kind = FieldKind::Cents,
                             .column = "penalty_cents"_L1,
                             .label = QT_TRANSLATE_NOOP("Field", "Amount")}),
    field<&D::penaltyMaxCents>({.name = "penaltyMaxCents"_L1,
                                .kind = FieldKind::Cents,
                                .column = "penalty_max_cents"_L1,
                                .label = QT_TRANSLATE_NOOP("Field", "Maximum")}),
    field<&D::negotiated>({.name = "negotiated"_L1,
                           .kind = FieldKind::Flag,
                           .column = "negotiated"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Negotiated by itself")}),
    field<&D::penaltyBy>({.name = "penaltyBy"_L1,
                          .kind = FieldKind::User,
                          .column = "penalty_by_id"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Penalty put in by")}),
    field<&D::penaltyApprovedBy>({.name = "penaltyApprovedBy"_L1,
                                  .kind = FieldKind::User,
                                  .column = "penalty_approved_by_id"_L1,
                                  .label = QT_TRANSLATE_NOOP("Field", "Penalty approved by")}),
    field<&D::claimedOn>({.name = "claimedOn"_L1,
                          .kind = FieldKind::Day,
                          .column = "claimed_on"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Writ of")}),
    field<&D::court>({.name = "court"_L1,
                      .column = "court"_L1,
                      .personal = Content,
                      .erasure = Erasure::Empty,
                      .label = QT_TRANSLATE_NOOP("Field", "Court")}),
    field<&D::caseNumber>({.name = "caseNumber"_L1,
                           .column = "case_number"_L1,
                           .personal = Content,
                           .erasure = Erasure::Empty,
                           .label = QT_TRANSLATE_NOOP("Field", "Case number")}),
    field<&D::judgedOn>({.name = "judgedOn"_L1,
                         .kind = FieldKind::Day,
                         .column = "judged_on"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Judgment of")}),
    field<&D::servedOn>({.name = "servedOn"_L1,
                         .kind = FieldKind::Day,
                         .column = "served_on"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Served on")}),
    field<&D::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr FieldInfo moreFields[] = {columnAlone("next_evaluation_on"_L1)};
constexpr QLatin1StringView told[] = {event::created, event::stateChanged, event::imported, event::removed};

QString numberText(qint64 number)
{
    return SerialNumber::fromKey(SerialNumber::directive, number).toString();
}

timeline::Tone toneOf(DirectiveState state)
{
    using enum DirectiveState;
    switch (state) {
    case Running:
    case Extended:
    case RunningByJudgment:
    case Agreed:
    case Granted:
    case EndedWell:
        return timeline::Tone::Good;
    case Refused:
    case BreachReported:
    case Heard:
    case Rejected:
        return timeline::Tone::Attention;
    case Breached:
    case PenaltyForfeited:
        return timeline::Tone::Missed;
    default:
        return timeline::Tone::Plain;
    }
}

// What an event says by itself: what it tells is the same on every later day.
void tell(LineContext& context, const Event& event, timeline::TimelineRow& row)
{
    if (event.action == event::removed)
        return;
    const auto value = [&](QLatin1StringView field) { return event.changes.value(field).toArray().at(1); };
    const qint64 number = event.action == event::created
                              ? value("number"_L1).toInteger()
                              : storage::numberOfDirective(context.db, DirectiveId(event.subjectId));
    row.target = EntityKind::Directive;
    row.targetId = event.subjectId;
    row.kindName = QCoreApplication::translate("Thing", "Behaviour directive");
    if (event.action == event::created) {
        row.title = QCoreApplication::translate("Timeline", "%1 drafted (%2)")
                        .arg(numberText(number), context.names.code(u"DIRECTIVE_KIND"_s, value("kind"_L1).toString()));
        return;
    }
    const QString state = value("state"_L1).toString();
    if (!state.isEmpty()) {
        row.tone = toneOf(directiveStateFromCode(state));
        row.title = QCoreApplication::translate("Timeline", "%1: %2", "a directive, and what became of it")
                        .arg(numberText(number), context.names.code(u"DIRECTIVE_STATE"_s, state));
    } else {
        row.title = numberText(number);
    }
    row.text = value("account"_L1).toString().trimmed();
}

std::optional<SearchText> words(Connection& db, const D& one)
{
    QStringList evaluations;
    for (const Evaluation& held : one.evaluations)
        evaluations << held.account << held.reporters;
    return SearchText{.title = numberText(one.number),
                      .body =
                          lined({one.factsText, one.steps, one.view, one.help, one.watch, one.sharing, one.consequence,
                                 one.account, one.groundText, one.court, one.caseNumber, lined(evaluations)}),
                      .unseen = placeWords(db, one.unit)};
}

std::optional<OpenThing> open(LineContext&, const D& one)
{
    if (isEnded(one.state))
        return std::nullopt;
    return OpenThing{.kind = EntityKind::Directive,
                     .id = one.id.value(),
                     .text =
                         QCoreApplication::translate("Dossiers", "Behaviour directive %1").arg(numberText(one.number)),
                     .blocking = one.state != DirectiveState::Draft && one.state != DirectiveState::Proposed &&
                                 one.state != DirectiveState::Refused};
}

} // namespace

constinit const Thing<D> directive{
    .kind = EntityKind::Directive,
    .table = "directive"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Behaviour directive"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Behaviour directives"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Behaviour directive removed"),
    .fields = fields,
    .moreFields = moreFields,
    .essential = "kind"_L1,
    .told = told,
    .about = [](const D& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findDirective,
    .inDossier = storage::directivesOf,
    .before = [](const D& a, const D& b) { return a.number < b.number; },
    .insert = storage::insertDirective,
    .update = storage::updateDirective,
    .remove = storage::removeDirective,
    .tell = tell,
    .words = words,
    .open = open,
    .keeping = {.keeper = &D::keeper,
                .openOf = storage::openDirectivesOf,
                .isOpen = [](const D& one) { return !one.endedOn.isValid(); }},
};

} // namespace woonrust::things
