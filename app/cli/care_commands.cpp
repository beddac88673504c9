// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "services/access/backups.h"
#include "services/access/casebook_check.h"
#include "services/access/log_seals.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

WorkProgress shownOn(ProgressLine& line)
{
    return [&line](qint64 done, qint64 total) { return line.show(total > 0 ? double(done) / double(total) : 0.0); };
}

Exit compareSeal(Session& session, const QString& typed)
{
    const log_seals::Fit fit = orThrow(log_seals::compare(session, typed));
    if (fit == log_seals::Fit::Fits) {
        print(log_seals::sentence(fit));
        return Exit::Fine;
    }
    complain(log_seals::sentence(fit));
    return Exit::Wrong;
}

Exit verify(Context& context, const Arguments& arguments)
{
    Session& session = context.session(arguments);
    if (arguments.has(u"seal"_s))
        return compareSeal(session, arguments.value(u"seal"_s));
    Result<VerifyReport> report;
    {
        ProgressLine line(QCoreApplication::translate("Cli", "Checking"));
        report = checkCasebook(context.file(), session, shownOn(line));
    }
    const VerifyReport outcome = orThrow(std::move(report));
    for (const VerifyLine& line : outcome.lines)
        print(line.fine ? QCoreApplication::translate("Cli", "Fine: %1").arg(line.what)
                        : QCoreApplication::translate("Cli", "WRONG: %1: %2").arg(line.what, line.problem));
    if (outcome.isFine())
        return Exit::Fine;
    complain(QCoreApplication::translate("Cli", "The casebook is damaged. Go back to the last good back-up."));
    return Exit::Wrong;
}

Exit backup(Context& context, const Arguments& arguments)
{
    Session& session = context.session(arguments);
    const QString destination = QFileInfo(arguments.positional.at(0)).absoluteFilePath();
    {
        ProgressLine line(QCoreApplication::translate("Cli", "Making the back-up"));
        orThrow(backups::copyTo(session, context.file(), destination, shownOn(line)));
    }
    print(QCoreApplication::translate("Cli", "The back-up %1 has been made and checked. Its key file %2 belongs to it.")
              .arg(destination, KeySlots::pathFor(destination)));
    return Exit::Fine;
}

Exit restore(Context& context, const Arguments& arguments)
{
    const QString target = arguments.required(u"casebook"_s);
    RestoredCasebook restored;
    {
        ProgressLine line(QCoreApplication::translate("Cli", "Restoring"));
        restored = orThrow(backups::restore(
            {.backup = arguments.positional.at(0),
             .casebook = target,
             .credentials = {.login = arguments.required(u"user"_s), .password = Context::password(arguments)}},
            context.clock(), {.progress = shownOn(line)}));
    }
    print(QCoreApplication::translate("Cli", "The casebook %1 has been restored.").arg(target));
    if (!restored.replaced.isEmpty())
        print(QCoreApplication::translate("Cli", "What was there is kept as %1.").arg(restored.replaced));
    for (const QString& warning : backups::warningsOf(restored))
        print(warning);
    return Exit::Fine;
}

} // namespace

std::vector<Command> careCommands()
{
    return {{.words = {u"verify"_s}, .usage = u"[--seal SEAL]"_s, .valued = {u"seal"_s}, .run = verify},
            {.words = {u"backup"_s}, .usage = u"FILE"_s, .positionals = 1, .run = backup},
            {.words = {u"restore"_s}, .usage = u"FILE"_s, .positionals = 1, .run = restore}};
}

} // namespace woonrust::cli
