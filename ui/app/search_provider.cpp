// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/search_provider.h"

#include "services/lists/find.h"

namespace woonrust::ui {

namespace {

struct Group {
    EntityKind kind;
    TargetKind target;
    Icon icon;
    QString name;
};

} // namespace

SearchProvider::SearchProvider(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void SearchProvider::find(const QString& text, quint64 generation, const PaletteDelivery& deliver)
{
    m_newest = generation;
    if (text.trimmed().isEmpty()) {
        deliver(generation, {});
        return;
    }
    const QList<Group> groups = {
        {EntityKind::Person, TargetKind::Person, Icon::Person, tr("People")},
        {EntityKind::Unit, TargetKind::Unit, Icon::Home, tr("Addresses")},
        {EntityKind::Dossier, TargetKind::Dossier, Icon::Dossiers, tr("Dossiers")},
        {EntityKind::Report, TargetKind::Report, Icon::Reports, tr("Reports")},
    };
    m_context.bench.reader.run(
        this, [text](Session& session) { return find::byNumber(session, text); },
        [this, generation, deliver, groups](const Result<std::optional<find::Hit>>& hit) {
            if (generation != m_newest || !hit || !*hit)
                return;
            const Group& group = (*hit)->kind == EntityKind::Dossier ? groups.at(2) : groups.at(3);
            deliver(generation, {PaletteResult{.group = tr("Number"),
                                               .icon = group.icon,
                                               .title = (*hit)->title,
                                               .target = {.kind = group.target, .id = (*hit)->id}}});
        });
    for (const Group& group : groups)
        m_context.bench.reader.run(
            this,
            // An older question that still waits in the queue is answered with nothing, at no cost.
            [text, kind = group.kind](Session& session) { return find::byWords(session, kind, text, 6); },
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

} // namespace woonrust::ui
