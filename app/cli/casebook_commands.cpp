// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"

#include <QCoreApplication>
#include <QLocale>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

Exit create(Context& context, const Arguments& arguments)
{
    const QString key = orThrow(casebooks::create(
        {.path = arguments.positional.at(0),
         .organisation = arguments.required(u"organisation"_s),
         .adminLogin = arguments.required(u"admin"_s),
         .adminPassword = Context::password(arguments),
         // Who makes a casebook here goes on to fill it and to print the month; others are added in the window.
         .adminRoles = {Role::Administrator, Role::Coordinator},
         .language = QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s},
        context.clock()));
    print(QCoreApplication::translate("Cli", "The casebook %1 has been made.").arg(arguments.positional.at(0)));
    print(QCoreApplication::translate("Cli", "Recovery key, shown this once; print it and keep it safe:"));
    print(key);
    return Exit::Fine;
}

} // namespace

std::vector<Command> casebookCommands()
{
    return {{.words = {u"casebook"_s, u"create"_s},
             .usage = u"FILE --organisation NAME --admin USER"_s,
             .valued = {u"organisation"_s, u"admin"_s},
             .positionals = 1,
             .run = create}};
}

} // namespace woonrust::cli
