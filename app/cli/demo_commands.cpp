// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "exchange/demo/demo_casebook.h"
#include "ui/print/letter_pages.h"

#include <QCoreApplication>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

Exit make(Context& context, const Arguments& arguments)
{
    demo::Wish wish{.path = arguments.positional.at(0), .print = print::finalLetterPdf};
    bool fine = true;
    if (arguments.has(u"reports"_s))
        wish.reports = arguments.value(u"reports"_s).toInt(&fine);
    if (!fine || wish.reports < 1 || wish.reports > 1'000'000)
        throw UsageError{QCoreApplication::translate("Cli", "--reports must be a number from 1 to 1,000,000.")};
    if (arguments.has(u"seed"_s))
        wish.seed = arguments.value(u"seed"_s).toULongLong(&fine);
    if (!fine)
        throw UsageError{QCoreApplication::translate("Cli", "--seed must be a number.")};
    if (arguments.has(u"until"_s))
        wish.until = dayArgument(arguments.value(u"until"_s), u"--until"_s);
    Result<void> made;
    {
        ProgressLine line(QCoreApplication::translate("Cli", "Making the demo"));
        wish.progress = [&](double part) { return line.show(part); };
        made = demo::make(wish, context.clock());
    }
    orThrow(std::move(made));
    print(QCoreApplication::translate("Cli", "The casebook %1 has been made.").arg(wish.path));
    print(QCoreApplication::translate("Cli", "Everything in it is invented. Password of every user: %1")
              .arg(demo::password()));
    for (const demo::DemoUser& user : demo::users()) {
        QStringList roles;
        for (const Role role : allRoles)
            if (user.roles.has(role))
                roles << roleName(role);
        print(u"  %1  %2  (%3)"_s.arg(user.login.leftJustified(14), user.name.leftJustified(18), roles.join(u", "_s)));
    }
    return Exit::Fine;
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{.words = {u"demo"_s},
             .usage = u"FILE [--reports N] [--seed S] [--until YYYY-MM-DD]"_s,
             .valued = {u"reports"_s, u"seed"_s, u"until"_s},
             .positionals = 1,
             .run = make}};
}

} // namespace woonrust::cli
