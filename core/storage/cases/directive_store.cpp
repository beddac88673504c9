// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/directive_store.h"

#include "domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// In the order of valuesOf() and readDirective(), after those that never change.
const QStringList columns = {u"kind"_s,
                             u"state"_s,
                             u"earlier"_s,
                             u"keeper_id"_s,
                             u"unit_id"_s,
                             u"ground"_s,
                             u"ground_text"_s,
                             u"facts"_s,
                             u"facts_text"_s,
                             u"steps"_s,
                             u"tenant_view"_s,
                             u"help"_s,
                             u"watch"_s,
                             u"sharing"_s,
                             u"consequence"_s,
                             u"reflection_days"_s,
                             u"proposed_on"_s,
                             u"agreed_on"_s,
                             u"refused_on"_s,
                             u"starts_on"_s,
                             u"ends_on"_s,
                             u"ended_on"_s,
                             u"result"_s,
                             u"account"_s,
                             u"evaluations"_s,
                             u"penalty"_s,
                             u"penalty_cents"_s,
                             u"penalty_max_cents"_s,
                             u"negotiated"_s,
                             u"penalty_by_id"_s,
                             u"penalty_approved_by_id"_s,
                             u"claimed_on"_s,
                             u"court"_s,
                             u"case_number"_s,
                             u"judged_on"_s,
                             u"served_on"_s,
                             u"next_evaluation_on"_s};

QString written(const std::vector<Evaluation>& evaluations)
{
    QJsonArray all;
    for (const Evaluation& one : evaluations)
        all.append(QJsonArray{toStorage(one.on), toStorage(one.heldOn), one.account, one.reporters});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<Evaluation> readEvaluations(const QString& text)
{
    std::vector<Evaluation> all;
    for (const QJsonValue& one : QJsonDocument::fromJson(text.toUtf8()).array())
        all.push_back({.on = dateFromStorage(one[0].toString()),
                       .heldOn = dateFromStorage(one[1].toString()),
                       .account = one[2].toString(),
                       .reporters = one[3].toString()});
    return all;
}

Values valuesOf(const Directive& d)
{
    return {directiveKindCode(d.kind),
            directiveStateCode(d.state),
            directiveStateCode(d.earlier),
            d.keeper,
            d.unit,
            d.ground,
            d.groundText,
            d.facts.join(u' '),
            d.factsText,
            d.steps,
            d.view,
            d.help,
            d.watch,
            d.sharing,
            d.consequence,
            d.reflectionDays,
            d.proposedOn,
            d.agreedOn,
            d.refusedOn,
            d.startsOn,
            d.endsOn,
            d.endedOn,
            d.result,
            d.account,
            written(d.evaluations),
            d.penalty,
            d.penaltyCents,
            d.penaltyMaxCents,
            d.negotiated,
            d.penaltyBy,
            d.penaltyApprovedBy,
            d.claimedOn,
            d.court,
            d.caseNumber,
            d.judgedOn,
            d.servedOn,
            nextEvaluationOn(d)};
}

Directive readDirective(const Row& row)
{
    return {.id = row.id<DirectiveId>(0),
            .number = row.integer(1),
            .dossier = row.id<DossierId>(2),
            .follows = row.id<DirectiveId>(3),
            .kind = directiveKindFromCode(row.text(5)),
            .state = directiveStateFromCode(row.text(6)),
            .earlier = directiveStateFromCode(row.text(7)),
            .keeper = row.id<UserId>(8),
            .unit = row.id<UnitId>(9),
            .ground = row.text(10),
            .groundText = row.text(11),
            .facts = row.text(12).split(u' ', Qt::SkipEmptyParts),
            .factsText = row.text(13),
            .steps = row.text(14),
            .view = row.text(15),
            .help = row.text(16),
            .watch = row.text(17),
            .sharing = row.text(18),
            .consequence = row.text(19),
            .reflectionDays = row.integer(20),
            .proposedOn = row.date(21),
            .agreedOn = row.date(22),
            .refusedOn = row.date(23),
            .startsOn = row.date(24),
            .endsOn = row.date(25),
            .endedOn = row.date(26),
            .result = row.text(27),
            .account = row.text(28),
            .evaluations = readEvaluations(row.text(29)),
            .penalty = row.flag(30),
            .penaltyCents = row.integer(31),
            .penaltyMaxCents = row.integer(32),
            .negotiated = row.flag(33),
            .penaltyBy = row.id<UserId>(34),
            .penaltyApprovedBy = row.id<UserId>(35),
            .claimedOn = row.date(36),
            .court = row.text(37),
            .caseNumber = row.text(38),
            .judgedOn = row.date(39),
            .servedOn = row.date(40),
            .version = int(row.integer(4))};
}

QString select()
{
    return u"SELECT id, number, dossier_id, follows_id, version, %1 FROM directive "_s.arg(columns.join(u", "_s));
}

} // namespace

DirectiveId insertDirective(Connection& db, const Directive& directive)
{
    Values values{directive.number, directive.dossier, directive.follows};
    const Values more = valuesOf(directive);
    values.insert(values.end(), more.begin(), more.end());
    return DirectiveId(db.insert(u"INSERT INTO directive (number, dossier_id, follows_id, %1) VALUES (?, ?, ?%2)"_s.arg(
                                     columns.join(u", "_s), u", ?"_s.repeated(columns.size())),
                                 values));
}

bool updateDirective(Connection& db, const Directive& directive)
{
    Values values = valuesOf(directive);
    values.emplace_back(directive.id);
    values.emplace_back(directive.version);
    return db.exec(u"UPDATE directive SET %1 = ?, version = version + 1 WHERE id = ? AND version = ?"_s.arg(
                       columns.join(u" = ?, "_s)),
                   values) > 0;
}

void removeDirective(Connection& db, DirectiveId id)
{
    db.exec(u"DELETE FROM directive WHERE id = ?"_s, {id});
}

std::optional<Directive> findDirective(Connection& db, DirectiveId id)
{
    return db.one<Directive>(select() + u"WHERE id = ?"_s, {id}, readDirective);
}

std::optional<Directive> findDirectiveByNumber(Connection& db, qint64 number)
{
    return db.one<Directive>(select() + u"WHERE number = ?"_s, {number}, readDirective);
}

std::vector<Directive> directivesOf(Connection& db, DossierId dossier)
{
    return db.all<Directive>(select() + u"WHERE dossier_id = ? ORDER BY number"_s, {dossier}, readDirective);
}

std::vector<Directive> openDirectivesOf(Connection& db, UserId keeper)
{
    return db.all<Directive>(select() + u"WHERE keeper_id = ? AND ended_on IS NULL ORDER BY number"_s, {keeper},
                             readDirective);
}

std::optional<Directive> directiveFollowing(Connection& db, DirectiveId id)
{
    return db.one<Directive>(select() + u"WHERE follows_id = ? ORDER BY number"_s, {id}, readDirective);
}

qint64 numberOfDirective(Connection& db, DirectiveId id)
{
    return db.integer(u"SELECT number FROM directive WHERE id = ?"_s, {id});
}

} // namespace woonrust::storage
