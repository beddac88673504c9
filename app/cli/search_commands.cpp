// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "services/lists/find.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerKind = 20;

Exit search(Context& context, const Arguments& arguments)
{
    Session& session = context.session(arguments);
    const QString text = arguments.positional.at(0);
    const auto hits = orThrow(find::answer(session, text, mostPerKind));
    if (arguments.has(u"json"_s)) {
        QJsonArray list;
        for (const find::Hit& hit : hits)
            list.append(QJsonObject{{u"kind"_s, entityCode(hit.kind)},
                                    {u"id"_s, hit.id},
                                    {u"title"_s, hit.title},
                                    {u"excerpt"_s, hit.excerpt}});
        printJson({{u"text"_s, text}, {u"hits"_s, list}});
        return Exit::Fine;
    }
    for (const find::Hit& hit : hits)
        print(hit.excerpt.isEmpty() ? hit.title : hit.title + u"  "_s + hit.excerpt);
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
