// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clause_check.h"
#include "domain/text_fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

struct Shipped {
    ClauseExample example;
    QStringList words; // that a clause about the same has
};

std::vector<Shipped> shipped(const QString& language)
{
    QFile file(u":/clauses/examples.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // a compiled-in file always opens
    std::vector<Shipped> all;
    for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll()).object()["clauses"_L1].toArray()) {
        const QJsonObject texts = one[language == u"nl" ? "nl"_L1 : "en"_L1].toObject();
        const auto text = [&](QLatin1StringView name) { return texts[name].toString(); };
        QStringList words;
        for (const QLatin1StringView name : {"nl"_L1, "en"_L1})
            words << one[name]["words"_L1].toString().split(u' ', Qt::SkipEmptyParts);
        all.push_back({.example = {.code = one["code"_L1].toString(),
                                   .clause = {.kind = one["kind"_L1].toString(),
                                              .text = text("text"_L1),
                                              .days = one["days"_L1].toString(),
                                              .fromTime = one["from"_L1].toString(),
                                              .untilTime = one["until"_L1].toString(),
                                              .place = text("place"_L1),
                                              .persons = text("persons"_L1),
                                              .watcher = text("watcher"_L1),
                                              .watchHow = text("how"_L1)},
                                   .why = text("why"_L1)},
                       .words = words});
    }
    return all;
}

} // namespace

std::vector<ClauseExample> clauseExamples(const QString& language)
{
    std::vector<ClauseExample> all;
    for (Shipped& one : shipped(language))
        all.push_back(std::move(one.example));
    return all;
}

std::vector<ClauseExample> replacementsFor(const DirectiveClause& clause, const QString& language)
{
    constexpr std::size_t most = 3;
    const QStringList said = searchWords(clause.text);
    auto all = shipped(language);
    const auto hits = [&](const Shipped& one) {
        return std::ranges::count_if(said, [&](const QString& word) {
            return std::ranges::any_of(one.words, [&](const QString& start) { return word.startsWith(start); });
        });
    };
    // Nothing in common with any: the first ones, which most directives have.
    std::ranges::stable_sort(all, std::greater<>(), hits);
    std::vector<ClauseExample> nearest;
    for (Shipped& one : all) {
        if (nearest.size() == most || (!nearest.empty() && hits(one) == 0 && hits(all.front()) > 0))
            break;
        nearest.push_back(std::move(one.example));
    }
    return nearest;
}

} // namespace woonrust
