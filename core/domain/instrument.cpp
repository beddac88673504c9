// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/instrument.h"

#include "domain/process_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr InstrumentKind kinds[] = {
    {"physical_activating"_L1, QT_TRANSLATE_NOOP("Instrument", "physical, activating")},
    {"physical_preventive"_L1, QT_TRANSLATE_NOOP("Instrument", "physical, preventive")},
    {"physical_repressive"_L1, QT_TRANSLATE_NOOP("Instrument", "physical, repressive")},
    {"social_activating"_L1, QT_TRANSLATE_NOOP("Instrument", "social, activating")},
    {"social_preventive"_L1, QT_TRANSLATE_NOOP("Instrument", "social, preventive")},
    {"social_repressive"_L1, QT_TRANSLATE_NOOP("Instrument", "social, repressive")},
};

BothTexts both(const QJsonValue& texts)
{
    return {.nl = texts["nl"_L1].toString(), .en = texts["en"_L1].toString()};
}

QStringList words(const QJsonValue& list)
{
    QStringList found;
    for (const QJsonValue& one : list.toArray())
        found << one.toString();
    return found;
}

LeadSource sourceOf(const QString& word)
{
    const auto* found = std::ranges::find(sourceWords, word, &ProcessWord<LeadSource>::word);
    return found == sourceWords.end() ? LeadSource::Default : found->value;
}

Instrument read(const QJsonObject& entry, int place)
{
    const BothTexts name = both(entry["name"_L1]);
    return {.value = {.list = instrumentList,
                      .code = entry["code"_L1].toString(),
                      .nameNl = name.nl,
                      .nameEn = name.en,
                      .order = place},
            .kinds = words(entry["kinds"_L1]),
            .when = both(entry["when"_L1]),
            .legal = both(entry["legal"_L1]),
            .letters = words(entry["letters"_L1]),
            .roles = rolesFromWords(words(entry["roles"_L1])),
            .source = sourceOf(entry["source"_L1].toString())};
}

} // namespace

bool Instrument::mayBeUsedBy(Roles who) const
{
    return roles.isEmpty() ||
           std::ranges::any_of(allRoles, [&](Role role) { return roles.has(role) && who.has(role); });
}

std::span<const InstrumentKind> instrumentKinds()
{
    return kinds;
}

QString instrumentKindNames(const QStringList& chosen)
{
    QStringList names;
    for (const InstrumentKind& kind : kinds)
        if (chosen.contains(kind.word))
            names << QCoreApplication::translate("Instrument", kind.name);
    return names.join(u"; "_s);
}

std::vector<Instrument> shippedInstruments()
{
    QFile file(u":/instruments/instruments.json"_s);
    std::vector<Instrument> all;
    if (!file.open(QIODevice::ReadOnly))
        return all; // a compiled-in file always opens
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll())["instruments"_L1].toArray())
        all.push_back(read(entry.toObject(), int(all.size()) + 1));
    return all;
}

QStringList roleWords(Roles roles)
{
    QStringList found;
    for (const Role role : allRoles)
        if (roles.has(role))
            found << wordOf(processRoles, role);
    return found;
}

Roles rolesFromWords(const QStringList& list)
{
    Roles roles;
    for (const auto& known : processRoles)
        if (list.contains(known.word))
            roles.add(known.value);
    return roles;
}

} // namespace woonrust
