// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/search_provider.h"

#include "domain/phone.h"
#include "services/lists/find.h"
#include "services/registry/find_people.h"
#include "services/registry/recent_looks.h"

#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAGroup = 6;
struct Group {
    EntityKind kind;
    TargetKind target;
    Icon icon;
    QString name;
};

// What is found by words, and what a number opens.
QList<Group> groups()
{
    return {
        {EntityKind::Unit, TargetKind::Unit, Icon::Home, SearchProvider::tr("Addresses")},
        {EntityKind::Dossier, TargetKind::Dossier, Icon::Dossiers, SearchProvider::tr("Dossiers")},
        {EntityKind::Report, TargetKind::Report, Icon::Reports, SearchProvider::tr("Reports")},
        {EntityKind::Directive, TargetKind::Directive, Icon::Directives, SearchProvider::tr("Behaviour directives")},
    };
}

} // namespace

SearchProvider::SearchProvider(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void SearchProvider::find(const QString& text, quint64 generation, const PaletteDelivery& deliver)
{
    m_newest = generation;
    if (!m_context.may(Permission::SeeCases)) {
        deliver(generation, {});
        return;
    }
    if (text.trimmed().isEmpty()) {
        findRecent(generation, deliver);
        return;
    }
    findNumber(text, generation, deliver);
    findPeople(text, generation, deliver);
    for (const Group& group : groups())
        m_context.bench.reader.run(
            this,
            // An older question that still waits in the queue is answered with nothing, at no cost.
            [text, kind = group.kind](Session& session) { return find::byWords(session, kind, text, mostOfAGroup); },
            [this, generation, deliver, group](const Result<std::vector<find::Hit>>& hits) {
                if (generation != m_newest)
                    return;
                QList<PaletteResult> results;
                if (hits)
                    for (const find::Hit& hit : *hits)
                        results << PaletteResult{.group = group.name,
                                                 .icon = group.icon,
                                                 .title = hit.title,
                                                 .sub = hit.excerpt,
                                                 .target = {.kind = group.target, .id = hit.id}};
                deliver(generation, results);
            });
}

void SearchProvider::findRecent(quint64 generation, const PaletteDelivery& deliver)
{
    m_context.bench.reader.run(
        this, [](Session& session) { return registry_looks::mine(session, mostOfAGroup); },
        [this, generation, deliver](const Result<std::vector<registry_looks::RecentLook>>& looks) {
            if (!looks || generation != m_newest)
                return;
            QList<PaletteResult> results;
            for (const registry_looks::RecentLook& look : *looks) {
                const bool isPerson = look.kind == EntityKind::Person;
                results << PaletteResult{
                    .group = tr("Seen lately"),
                    .icon = isPerson ? Icon::Person : Icon::Home,
                    .title = look.name,
                    .target = {.kind = isPerson ? TargetKind::Person : TargetKind::Unit, .id = look.id}};
            }
            deliver(generation, results);
        });
}

void SearchProvider::findNumber(const QString& text, quint64 generation, const PaletteDelivery& deliver)
{
    m_context.bench.reader.run(
        this, [text](Session& session) { return find::byNumber(session, text); },
        [this, generation, deliver](const Result<std::vector<find::Hit>>& hits) {
            if (generation != m_newest || !hits || hits->empty())
                return;
            QList<PaletteResult> results;
            const QList<Group> known = groups();
            for (const find::Hit& hit : *hits)
                if (const auto group = std::ranges::find(known, hit.kind, &Group::kind); group != known.end())
                    results << PaletteResult{.group = tr("Number"),
                                             .icon = group->icon,
                                             .title = hit.title,
                                             .target = {.kind = group->target, .id = hit.id}};
            deliver(generation, results);
        });
}

void SearchProvider::findPeople(const QString& text, quint64 generation, const PaletteDelivery& deliver)
{
    m_context.bench.reader.run(
        this, [text](Session& session) { return persons::findPeople(session, text, mostOfAGroup); },
        [this, generation, deliver](const Result<std::vector<persons::FoundPerson>>& people) {
            if (generation != m_newest)
                return;
            QList<PaletteResult> results;
            if (people)
                for (const auto& [person, address] : *people) {
                    QStringList sub;
                    for (const QString& part : {address, readablePhone(person.phone)})
                        if (!part.isEmpty())
                            sub << part;
                    results << PaletteResult{.group = tr("People"),
                                             .icon = Icon::Person,
                                             .title = person.displayName(),
                                             .sub = sub.join(u" · "_s),
                                             .target = {.kind = TargetKind::Person, .id = person.id.value()}};
                }
            deliver(generation, results);
        });
}

} // namespace woonrust::ui
