// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/case_lists.h"

#include <QJsonArray>
#include <utility>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Only what narrows is written, so that a saved view reads well and a new field needs no conversion.
class Writer {
public:
    void codes(QLatin1StringView key, const QStringList& values)
    {
        if (!values.isEmpty())
            m_json.insert(key, QJsonArray::fromStringList(values));
    }
    template <class Tag> void id(QLatin1StringView key, Id<Tag> value)
    {
        if (value)
            m_json.insert(key, value.value());
    }
    void flag(QLatin1StringView key, bool value)
    {
        if (value)
            m_json.insert(key, true);
    }
    void date(QLatin1StringView key, QDate value)
    {
        if (value.isValid())
            m_json.insert(key, toStorage(value));
    }
    void text(QLatin1StringView key, const QString& value)
    {
        if (!value.isEmpty())
            m_json.insert(key, value);
    }
    void open(const std::optional<bool>& value)
    {
        if (value)
            m_json.insert("open"_L1, *value);
    }
    [[nodiscard]] QJsonObject json() const { return m_json; }

private:
    QJsonObject m_json;
};

QStringList codesIn(const QJsonObject& json, QLatin1StringView key)
{
    QStringList codes;
    for (const QJsonValue value : json.value(key).toArray())
        if (value.isString())
            codes << value.toString();
    return codes;
}

template <class IdType> IdType idIn(const QJsonObject& json, QLatin1StringView key)
{
    return IdType(json.value(key).toInteger());
}

std::optional<bool> openIn(const QJsonObject& json)
{
    const QJsonValue value = json.value("open"_L1);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

constexpr std::pair<DueFilter, QLatin1StringView> dueWords[] = {{DueFilter::Missed, "missed"_L1},
                                                                {DueFilter::Today, "today"_L1},
                                                                {DueFilter::ThisWeek, "week"_L1},
                                                                {DueFilter::Waiting, "waiting"_L1}};
constexpr std::pair<DossierDue, QLatin1StringView> dossierDueWords[] = {{DossierDue::ReviewDue, "review"_L1},
                                                                        {DossierDue::AftercareDue, "aftercare"_L1},
                                                                        {DossierDue::Stuck, "stuck"_L1},
                                                                        {DossierDue::HasMissed, "missed"_L1}};
constexpr std::pair<DirectiveDue, QLatin1StringView> directiveDueWords[] = {
    {DirectiveDue::EvaluationDue, "evaluation"_L1},
    {DirectiveDue::ExpiresSoon, "expires"_L1},
    {DirectiveDue::ToHear, "hear"_L1},
    {DirectiveDue::ClockRuns, "clock"_L1},
    {DirectiveDue::Waits, "waits"_L1}};

template <class Enum, std::size_t n> QString wordOf(const std::pair<Enum, QLatin1StringView> (&words)[n], Enum value)
{
    for (const auto& [candidate, word] : words)
        if (candidate == value)
            return word;
    return {};
}

template <class Enum, std::size_t n>
Enum valueOf(const std::pair<Enum, QLatin1StringView> (&words)[n], const QString& text, Enum otherwise)
{
    for (const auto& [value, word] : words)
        if (word == text)
            return value;
    return otherwise;
}

} // namespace

QJsonObject toJson(const ReportFilter& filter)
{
    Writer json;
    json.open(filter.open);
    json.codes("categories"_L1, filter.categories);
    json.codes("natures"_L1, filter.natures);
    json.codes("statuses"_L1, filter.statuses);
    json.codes("channels"_L1, filter.channels);
    json.codes("origins"_L1, filter.origins);
    json.id("area"_L1, filter.area);
    json.id("handler"_L1, filter.handler);
    json.flag("unassigned"_L1, filter.unassigned);
    json.date("from"_L1, filter.receivedFrom);
    json.date("until"_L1, filter.receivedUntil);
    json.text("due"_L1, wordOf(dueWords, filter.due));
    json.flag("polluted"_L1, filter.polluted);
    json.flag("withoutDossier"_L1, filter.withoutDossier);
    json.id("unit"_L1, filter.unit);
    json.id("reporter"_L1, filter.reporter);
    json.id("dossier"_L1, filter.dossier);
    json.text("text"_L1, filter.text);
    return json.json();
}

ReportFilter reportFilterFromJson(const QJsonObject& json)
{
    ReportFilter filter;
    filter.open = openIn(json);
    filter.categories = codesIn(json, "categories"_L1);
    filter.natures = codesIn(json, "natures"_L1);
    filter.statuses = codesIn(json, "statuses"_L1);
    filter.channels = codesIn(json, "channels"_L1);
    filter.origins = codesIn(json, "origins"_L1);
    filter.area = idIn<AreaId>(json, "area"_L1);
    filter.handler = idIn<UserId>(json, "handler"_L1);
    filter.unassigned = json.value("unassigned"_L1).toBool();
    filter.receivedFrom = dateFromStorage(json.value("from"_L1).toString());
    filter.receivedUntil = dateFromStorage(json.value("until"_L1).toString());
    filter.due = valueOf(dueWords, json.value("due"_L1).toString(), DueFilter::Any);
    filter.polluted = json.value("polluted"_L1).toBool();
    filter.withoutDossier = json.value("withoutDossier"_L1).toBool();
    filter.unit = idIn<UnitId>(json, "unit"_L1);
    filter.reporter = idIn<PersonId>(json, "reporter"_L1);
    filter.dossier = idIn<DossierId>(json, "dossier"_L1);
    filter.text = json.value("text"_L1).toString();
    return filter;
}

QJsonObject toJson(const DossierFilter& filter)
{
    Writer json;
    json.open(filter.open);
    json.codes("kinds"_L1, filter.kinds);
    json.codes("phases"_L1, filter.phases);
    json.codes("statuses"_L1, filter.statuses);
    json.id("area"_L1, filter.area);
    json.id("handler"_L1, filter.handler);
    json.flag("unassigned"_L1, filter.unassigned);
    json.id("unit"_L1, filter.unit);
    json.id("person"_L1, filter.person);
    json.text("due"_L1, wordOf(dossierDueWords, filter.due));
    json.text("text"_L1, filter.text);
    return json.json();
}

DossierFilter dossierFilterFromJson(const QJsonObject& json)
{
    DossierFilter filter;
    filter.open = openIn(json);
    filter.kinds = codesIn(json, "kinds"_L1);
    filter.phases = codesIn(json, "phases"_L1);
    filter.statuses = codesIn(json, "statuses"_L1);
    filter.area = idIn<AreaId>(json, "area"_L1);
    filter.handler = idIn<UserId>(json, "handler"_L1);
    filter.unassigned = json.value("unassigned"_L1).toBool();
    filter.unit = idIn<UnitId>(json, "unit"_L1);
    filter.person = idIn<PersonId>(json, "person"_L1);
    filter.due = valueOf(dossierDueWords, json.value("due"_L1).toString(), DossierDue::Any);
    filter.text = json.value("text"_L1).toString();
    return filter;
}

QJsonObject toJson(const DirectiveFilter& filter)
{
    Writer json;
    json.codes("kinds"_L1, filter.kinds);
    json.codes("states"_L1, filter.states);
    json.flag("running"_L1, filter.running);
    json.flag("open"_L1, filter.open);
    json.id("keeper"_L1, filter.keeper);
    json.id("dossier"_L1, filter.dossier);
    json.id("area"_L1, filter.area);
    json.text("due"_L1, wordOf(directiveDueWords, filter.due));
    json.text("text"_L1, filter.text);
    return json.json();
}

DirectiveFilter directiveFilterFromJson(const QJsonObject& json)
{
    DirectiveFilter filter;
    filter.kinds = codesIn(json, "kinds"_L1);
    filter.states = codesIn(json, "states"_L1);
    filter.running = json.value("running"_L1).toBool();
    filter.open = json.value("open"_L1).toBool();
    filter.keeper = idIn<UserId>(json, "keeper"_L1);
    filter.dossier = idIn<DossierId>(json, "dossier"_L1);
    filter.area = idIn<AreaId>(json, "area"_L1);
    filter.due = valueOf(directiveDueWords, json.value("due"_L1).toString(), DirectiveDue::Any);
    filter.text = json.value("text"_L1).toString();
    return filter;
}

} // namespace woonrust
