// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "storage/cases/search_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerKind = 20;

// What can be found, what people look for most first.
constexpr EntityKind kinds[] = {EntityKind::Report, EntityKind::Dossier, EntityKind::Person,        EntityKind::Unit,
                                EntityKind::Area,   EntityKind::Party,   EntityKind::ContactMoment, EntityKind::Note,
                                EntityKind::Task,   EntityKind::Document};

Exit search(Context& context, const Arguments& arguments)
{
    Session& session = context.session(arguments);
    const QString text = arguments.positional.at(0);
    const auto hits = orThrow(session.read([&] {
        requirePermission(session, Permission::SeeCases);
        std::vector<storage::SearchHit> all;
        for (const EntityKind kind : kinds)
            for (const auto& hit : storage::search(session.db(), session.visibility(), kind, text, mostPerKind))
                all.push_back(hit);
        return all;
    }));
    if (arguments.has(u"json"_s)) {
        QJsonArray list;
        for (const storage::SearchHit& hit : hits)
            list.append(QJsonObject{{u"kind"_s, entityCode(hit.kind)},
                                    {u"id"_s, hit.id},
                                    {u"title"_s, hit.title},
                                    {u"excerpt"_s, hit.excerpt}});
        printJson({{u"text"_s, text}, {u"hits"_s, list}});
        return Exit::Fine;
    }
    for (const storage::SearchHit& hit : hits)
        print(hit.excerpt.isEmpty() ? hit.title : hit.title + u"  "_s + hit.excerpt.simplified());
    if (hits.empty())
        print(QCoreApplication::translate("Cli", "Nothing found for \"%1\".").arg(text));
    return Exit::Fine;
}

} // namespace

std::vector<Command> searchCommands()
{
    return {
        {.words = {u"search"_s}, .usage = u"TEXT [--json]"_s, .flags = {u"json"_s}, .positionals = 1, .run = search}};
}

} // namespace woonrust::cli
