// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/directive_part.h"

#include "services/cases/things/field_text.h"
#include "services/cases/things/subject_fields.h"
#include "storage/cases/directive_part_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using enum PersonalKind;

using P = DirectiveParty;
using C = DirectiveClause;
using K = ClauseCheck;

constexpr Field<P> directivePartyFields[] = {
    field<&P::directive>({.name = "directive"_L1,
                          .kind = FieldKind::Directive,
                          .column = "directive_id"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Behaviour directive")}),
    field<&P::person>({.name = "person"_L1,
                       .kind = FieldKind::Person,
                       .column = "person_id"_L1,
                       .personal = Identity,
                       .erasure = Erasure::Row,
                       .label = QT_TRANSLATE_NOOP("Field", "Person")}),
    field<&P::name>({.name = "name"_L1,
                     .column = "name"_L1,
                     .personal = Identity,
                     .erasure = Erasure::Row,
                     .label = QT_TRANSLATE_NOOP("Field", "Name")}),
    field<&P::role>({.name = "role"_L1,
                     .kind = FieldKind::Code,
                     .column = "role"_L1,
                     .list = "DIRECTIVE_ROLE"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Role")}),
    field<&P::capacity>({.name = "capacity"_L1,
                         .kind = FieldKind::Code,
                         .column = "capacity"_L1,
                         .personal = Content,
                         .erasure = Erasure::Empty,
                         .list = "CAPACITY"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Legal capacity")}),
    field<&P::capacityOn>({.name = "capacityOn"_L1,
                           .kind = FieldKind::Day,
                           .column = "capacity_on"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Looked up on")}),
    field<&P::capacityBy>({.name = "capacityBy"_L1,
                           .kind = FieldKind::User,
                           .column = "capacity_by_id"_L1,
                           .label = QT_TRANSLATE_NOOP("Field", "Looked up by")}),
    field<&P::representative>({.name = "representative"_L1,
                               .column = "representative"_L1,
                               .personal = Identity,
                               .erasure = Erasure::Empty,
                               .label = QT_TRANSLATE_NOOP("Field", "Representative")}),
    field<&P::understands>({.name = "understands"_L1,
                            .column = "understands"_L1,
                            .personal = Content,
                            .erasure = Erasure::Empty,
                            .label = QT_TRANSLATE_NOOP("Field", "Understands what is agreed")}),
    field<&P::signedOn>({.name = "signedOn"_L1,
                         .kind = FieldKind::Day,
                         .column = "signed_on"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Signed on")}),
    field<&P::representativeSignedOn>({.name = "representativeSignedOn"_L1,
                                       .kind = FieldKind::Day,
                                       .column = "representative_signed_on"_L1,
                                       .label = QT_TRANSLATE_NOOP("Field", "Representative signed on")}),
    field<&P::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};

constexpr Field<C> directiveClauseFields[] = {
    field<&C::directive>({.name = "directive"_L1,
                          .kind = FieldKind::Directive,
                          .column = "directive_id"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Behaviour directive")}),
    field<&C::position>({.name = "position"_L1,
                         .kind = FieldKind::Number,
                         .column = "position"_L1,
                         .label = QT_TRANSLATE_NOOP("Field", "Place")}),
    field<&C::kind>({.name = "kind"_L1,
                     .kind = FieldKind::Code,
                     .column = "kind"_L1,
                     .list = "CLAUSE_KIND"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Kind")}),
    field<&C::text>({.name = "text"_L1,
                     .column = "text"_L1,
                     .personal = Content,
                     .erasure = Erasure::Empty,
                     .label = QT_TRANSLATE_NOOP("Field", "Clause")}),
    field<&C::days>({.name = "days"_L1,
                     .kind = FieldKind::Weekdays,
                     .column = "days"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Days")}),
    field<&C::fromTime>(
        {.name = "fromTime"_L1, .column = "from_time"_L1, .label = QT_TRANSLATE_NOOP("Field", "From time")}),
    field<&C::untilTime>(
        {.name = "untilTime"_L1, .column = "until_time"_L1, .label = QT_TRANSLATE_NOOP("Field", "Until time")}),
    field<&C::place>({.name = "place"_L1,
                      .column = "place"_L1,
                      .personal = Content,
                      .erasure = Erasure::Empty,
                      .label = QT_TRANSLATE_NOOP("Field", "Place of the clause")}),
    field<&C::persons>({.name = "persons"_L1,
                        .column = "persons"_L1,
                        .personal = Content,
                        .erasure = Erasure::Empty,
                        .label = QT_TRANSLATE_NOOP("Field", "Towards whom")}),
    field<&C::fromOn>({.name = "fromOn"_L1,
                       .kind = FieldKind::Day,
                       .column = "from_on"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "First day")}),
    field<&C::untilOn>({.name = "untilOn"_L1,
                        .kind = FieldKind::Day,
                        .column = "until_on"_L1,
                        .label = QT_TRANSLATE_NOOP("Field", "Last day")}),
    field<&C::watcher>({.name = "watcher"_L1,
                        .column = "watcher"_L1,
                        .personal = Content,
                        .erasure = Erasure::Empty,
                        .label = QT_TRANSLATE_NOOP("Field", "Who watches")}),
    field<&C::watchHow>({.name = "watchHow"_L1,
                         .column = "watch_how"_L1,
                         .personal = Content,
                         .erasure = Erasure::Empty,
                         .label = QT_TRANSLATE_NOOP("Field", "How")}),
    field<&C::confirmed>({.name = "confirmed"_L1,
                          .kind = FieldKind::Flag,
                          .column = "confirmed"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Stands as it is")}),
    field<&C::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};

constexpr Field<K> clauseCheckFields[] = {
    field<&K::directive>({.name = "directive"_L1,
                          .kind = FieldKind::Directive,
                          .column = "directive_id"_L1,
                          .label = QT_TRANSLATE_NOOP("Field", "Behaviour directive")}),
    field<&K::clause>({.name = "clause"_L1,
                       .kind = FieldKind::Clause,
                       .column = "clause_id"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Clause")}),
    field<&K::weekOn>({.name = "weekOn"_L1,
                       .kind = FieldKind::Day,
                       .column = "week_on"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Week of")}),
    field<&K::result>({.name = "result"_L1,
                       .kind = FieldKind::Code,
                       .column = "result"_L1,
                       .list = "CLAUSE_RESULT"_L1,
                       .label = QT_TRANSLATE_NOOP("Field", "Kept")}),
    field<&K::source>({.name = "source"_L1,
                       .column = "source"_L1,
                       .personal = Content,
                       .erasure = Erasure::Empty,
                       .label = QT_TRANSLATE_NOOP("Field", "Source")}),
    field<&K::by>({.name = "by"_L1,
                   .kind = FieldKind::User,
                   .column = "by_id"_L1,
                   .label = QT_TRANSLATE_NOOP("Field", "Recorded by")}),
    field<&K::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};

} // namespace

constinit const Thing<P> directiveParty{
    .kind = EntityKind::DirectiveParty,
    .table = "directive_party"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Party of a behaviour directive"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Parties of behaviour directives"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Party of a behaviour directive removed"),
    .fields = directivePartyFields,
    .essential = "role"_L1,
    .about = [](const P& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findDirectiveParty,
    .inDossier = storage::directivePartiesIn,
    .before = [](const P& a, const P& b) { return std::tuple(b.role, a.id) < std::tuple(a.role, b.id); },
    .insert = storage::insertDirectiveParty,
    .update = storage::updateDirectiveParty,
    .remove = storage::removeDirectiveParty,
    // A person of the register is found there; only who is named in words needs a line of the index.
    .words = [](Connection&, const P& one) -> std::optional<SearchText> {
        const QString body = lined({one.name, one.representative});
        return body.isEmpty() ? std::nullopt : std::optional(SearchText{{}, body});
    },
};

constinit const Thing<C> directiveClause{
    .kind = EntityKind::Clause,
    .table = "directive_clause"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Clause"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Clauses"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Clause removed"),
    .fields = directiveClauseFields,
    .essential = "kind"_L1,
    .about = [](const C& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findDirectiveClause,
    .inDossier = storage::directiveClausesIn,
    .before = [](const C& a, const C& b) { return std::tuple(a.position, a.id) < std::tuple(b.position, b.id); },
    .insert = storage::insertDirectiveClause,
    .update = storage::updateDirectiveClause,
    .remove = storage::removeDirectiveClause,
    .words = [](Connection&, const C& one) -> std::optional<SearchText> {
        return SearchText{{}, lined({one.text, one.place, one.persons, one.watcher, one.watchHow})};
    },
};

constinit const Thing<K> clauseCheck{
    .kind = EntityKind::ClauseCheck,
    .table = "clause_check"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Week of a clause"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Weeks of clauses"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Week of a clause removed"),
    .fields = clauseCheckFields,
    .essential = "result"_L1,
    .about = [](const K& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findClauseCheck,
    .inDossier = storage::clauseChecksIn,
    .before = [](const K& a, const K& b) { return std::tuple(a.weekOn, a.id) < std::tuple(b.weekOn, b.id); },
    .insert = storage::insertClauseCheck,
    .update = storage::updateClauseCheck,
    .remove = storage::removeClauseCheck,
    .words = [](Connection&, const K& one) -> std::optional<SearchText> {
        return one.source.isEmpty() ? std::nullopt : std::optional(SearchText{{}, one.source});
    },
};

} // namespace woonrust::things
