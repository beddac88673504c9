// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/risk_score.h"

#include "services/base/display_names.h"
#include "services/cases/things/field_text.h"
#include "storage/cases/risk_score_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

using R = RiskScore;
using enum PersonalKind;

constexpr FieldInfo points(QLatin1StringView name, QLatin1StringView column, const char* label)
{
    return {.name = name,
            .kind = FieldKind::Number,
            .column = column,
            .personal = Content,
            .erasure = Erasure::Row,
            .label = label};
}
constexpr FieldInfo why(QLatin1StringView name, QLatin1StringView column, const char* label)
{
    return {.name = name, .column = column, .personal = Content, .erasure = Erasure::Row, .label = label};
}

constexpr Field<R> fields[] = {
    field<&R::side>({.name = "side"_L1,
                     .kind = FieldKind::RiskSide,
                     .column = "side"_L1,
                     .label = QT_TRANSLATE_NOOP("Field", "Side")}),
    field<&R::party>({.name = "party"_L1,
                      .kind = FieldKind::Party,
                      .column = "party_id"_L1,
                      .label = QT_TRANSLATE_NOOP("Field", "Who")}),
    field<&R::on>({.name = "on"_L1,
                   .kind = FieldKind::Day,
                   .column = "scored_on"_L1,
                   .label = QT_TRANSLATE_NOOP("Field", "Judged on")}),
    field<&R::consequences, &Scored::score>(
        points("consequences"_L1, "consequences"_L1, QT_TRANSLATE_NOOP("Field", "Consequences"))),
    field<&R::consequences, &Scored::why>(
        why("consequencesWhy"_L1, "consequences_why"_L1, QT_TRANSLATE_NOOP("Field", "Consequences, why"))),
    field<&R::frequency, &Scored::score>(
        points("frequency"_L1, "frequency"_L1, QT_TRANSLATE_NOOP("Field", "How often and how long"))),
    field<&R::frequency, &Scored::why>(
        why("frequencyWhy"_L1, "frequency_why"_L1, QT_TRANSLATE_NOOP("Field", "How often and how long, why"))),
    field<&R::violence, &Scored::score>(
        points("violence"_L1, "violence"_L1, QT_TRANSLATE_NOOP("Field", "Violence and threats"))),
    field<&R::violence, &Scored::why>(
        why("violenceWhy"_L1, "violence_why"_L1, QT_TRANSLATE_NOOP("Field", "Violence and threats, why"))),
    field<&R::dependants, &Scored::score>(
        points("dependants"_L1, "dependants"_L1, QT_TRANSLATE_NOOP("Field", "Dependants"))),
    field<&R::dependants, &Scored::why>(
        why("dependantsWhy"_L1, "dependants_why"_L1, QT_TRANSLATE_NOOP("Field", "Dependants, why"))),
    field<&R::vulnerability, &Scored::score>(
        points("vulnerability"_L1, "vulnerability"_L1, QT_TRANSLATE_NOOP("Field", "Vulnerability"))),
    field<&R::vulnerability, &Scored::why>(
        why("vulnerabilityWhy"_L1, "vulnerability_why"_L1, QT_TRANSLATE_NOOP("Field", "Vulnerability, why"))),
    field<&R::roomToChange, &Scored::score>(
        points("roomToChange"_L1, "room_to_change"_L1, QT_TRANSLATE_NOOP("Field", "Room to change"))),
    field<&R::roomToChange, &Scored::why>(
        why("roomToChangeWhy"_L1, "room_to_change_why"_L1, QT_TRANSLATE_NOOP("Field", "Room to change, why"))),
    field<&R::fireOrGas>({.name = "fireOrGas"_L1,
                          .kind = FieldKind::Flag,
                          .column = "fire_or_gas"_L1,
                          .personal = Content,
                          .erasure = Erasure::Row,
                          .label = QT_TRANSLATE_NOOP("Field", "Danger of fire or gas")}),
    field<&R::by>({.name = "by"_L1,
                   .kind = FieldKind::User,
                   .column = "by_user_id"_L1,
                   .log = FieldLog::Made,
                   .label = QT_TRANSLATE_NOOP("Field", "By")}),
    field<&R::dossier>({.name = "dossier"_L1,
                        .kind = FieldKind::Dossier,
                        .column = "dossier_id"_L1,
                        .log = FieldLog::Apart,
                        .label = QT_TRANSLATE_NOOP("Field", "Dossier")}),
};
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"on"_L1}};

// "Consequences 3: cannot sleep", for each that somebody said something about.
QString reasons(const R& score)
{
    QStringList lines;
    for (std::size_t i = 0; i < riskDimensions.size(); ++i) {
        const Scored& one = score.*riskDimensions[i];
        const QString name = riskScale().dimensions.at(i).name.in(uiLanguage());
        if (!one.why.isEmpty())
            lines << QCoreApplication::translate("Timeline", "%1 %2: %3").arg(name).arg(one.score).arg(one.why);
    }
    return lined(lines);
}

bool line(LineContext& context, const R& score, timeline::TimelineRow& row)
{
    const int total = totalOf(score);
    const RiskBand& band = bandOf(total);
    row.timeKnown = false;
    row.tone = callsAtOnce(score) || band.withCoordinator ? timeline::Tone::Attention : timeline::Tone::Plain;
    row.title = QCoreApplication::translate("Timeline", "%1: %2 of %3, %4")
                    .arg(riskSideName(score.side))
                    .arg(total)
                    .arg(mostRisk)
                    .arg(band.name.in(uiLanguage()));
    row.text = reasons(score);
    // Not whose it is by name: that party may be gone by now, and a line of the past says what it said then.
    row.who = context.names.user(score.by);
    return true;
}

std::optional<SearchText> words(Connection&, const R& score)
{
    QStringList all;
    for (Scored R::* dimension : riskDimensions)
        all << (score.*dimension).why;
    return SearchText{{}, lined(all)};
}

} // namespace

constinit const Thing<RiskScore> riskScore{
    .kind = EntityKind::RiskScore,
    .table = "risk_score"_L1,
    .hangs = Hangs::OnDossier,
    .name = QT_TRANSLATE_NOOP("Thing", "Risk score"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Risk scores"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Risk score removed"),
    .fields = fields,
    .essential = "side"_L1,
    .told = told,
    .about = [](const R& one) { return Subject{.report = {}, .dossier = one.dossier}; },
    .find = storage::findRiskScore,
    .inDossier = storage::riskScoresOf,
    .before = isLater,
    .insert = storage::insertRiskScore,
    .remove = storage::removeRiskScore,
    .lineAt = lineAt,
    .line = line,
    .words = words,
};

} // namespace woonrust::things
