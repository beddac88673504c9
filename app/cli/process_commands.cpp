// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "domain/process_file.h"
#include "papers/export_file.h"
#include "services/office/processes.h"

#include <QCoreApplication>
#include <QFile>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(ErrorKind::Input,
                      QCoreApplication::translate("Cli", "The file %1 cannot be read. Check its name and the rights "
                                                         "on it.")
                          .arg(path));
    return file.readAll();
}

// Each fault on a line of its own; what they are about stands before it.
void printFaults(const std::vector<ProcessFault>& faults)
{
    for (const ProcessFault& fault : faults)
        print(fault.place.isEmpty() ? fault.message : fault.place + u": "_s + fault.message);
    complain(
        QCoreApplication::translate("Cli", "%n faults were found; nothing was stored.", nullptr, int(faults.size())));
}

Exit list(Context& context, const Arguments& arguments)
{
    const auto versions = orThrow(processes::all(context.session(arguments)));
    const QString language = QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
    const QDate today = context.clock().today();
    for (const processes::StoredProcess& each : versions) {
        const ProcessDefinition& process = each.definition;
        const QString state =
            processes::inForce(versions, process.code, today) == &each ? QCoreApplication::translate("Cli", "in force")
            : each.fromOn > today   ? QCoreApplication::translate("Cli", "from %1").arg(toStorage(each.fromOn))
            : each.fromOn.isValid() ? QCoreApplication::translate("Cli", "earlier version")
                                    : QCoreApplication::translate("Cli", "not in force");
        print(QStringList{process.code, QString::number(process.version), process.name.in(language),
                          QCoreApplication::translate("Cli", "%n steps", nullptr, int(process.steps.size())), state}
                  .join(u'\t'));
    }
    return Exit::Fine;
}

Exit check(Context& context, const Arguments& arguments)
{
    const auto process = readProcess(contentOf(arguments.positional.at(0)));
    if (!process) {
        printFaults(process.error());
        return Exit::Wrong;
    }
    // By the lists of the casebook, where one is named, else by those that Woonrust brings along.
    const ProcessSurroundings around = arguments.has(u"casebook"_s)
                                           ? orThrow(processes::surroundings(context.session(arguments), process->code))
                                           : processes::shippedSurroundings(process->code);
    if (const auto faults = faultsOf(*process, around); !faults.empty()) {
        printFaults(faults);
        return Exit::Wrong;
    }
    print(QCoreApplication::translate("Cli", "Fine: %1 has %n steps and no fault.", nullptr, int(process->steps.size()))
              .arg(process->code));
    return Exit::Fine;
}

Exit exportProcess(Context& context, const Arguments& arguments)
{
    const QString code = arguments.positional.at(0);
    const auto versions = orThrow(processes::all(context.session(arguments)));
    const processes::StoredProcess* wanted = processes::inForce(versions, code, context.clock().today());
    if (arguments.has(u"number"_s)) {
        bool fine = false;
        const int number = arguments.value(u"number"_s).toInt(&fine);
        if (!fine || number < 1)
            throw UsageError{QCoreApplication::translate("Cli", "--number must be a number from 1.")};
        wanted = nullptr;
        for (const processes::StoredProcess& each : versions)
            if (each.definition.code == code && each.definition.version == number)
                wanted = &each;
    }
    if (!wanted)
        throw Failure(
            ErrorKind::Input,
            QCoreApplication::translate("Cli", "There is no such process: %1. \"process list\" shows all.").arg(code));
    orThrow(papers::writeExport(arguments.positional.at(1), writeProcess(wanted->definition)));
    return Exit::Fine;
}

Exit importProcess(Context& context, const Arguments& arguments)
{
    const auto process = readProcess(contentOf(arguments.positional.at(0)));
    Session& session = context.session(arguments);
    orThrow(policy::require(session.actor(), Permission::ManageLists));
    const auto faults =
        process ? faultsOf(*process, orThrow(processes::surroundings(session, process->code))) : process.error();
    if (!faults.empty()) {
        printFaults(faults);
        return Exit::Wrong;
    }
    const int number = orThrow(processes::add(session, *process));
    print(QCoreApplication::translate("Cli", "%1 is in the casebook as version %2, not yet in force.")
              .arg(process->code)
              .arg(number));
    return Exit::Fine;
}

} // namespace

std::vector<Command> processCommands()
{
    return {{.words = {u"process"_s, u"list"_s}, .run = list},
            {.words = {u"process"_s, u"check"_s}, .usage = u"FILE"_s, .positionals = 1, .run = check},
            {.words = {u"process"_s, u"export"_s},
             .usage = u"CODE FILE [--number N]"_s,
             .valued = {u"number"_s},
             .positionals = 2,
             .run = exportProcess},
            {.words = {u"process"_s, u"import"_s}, .usage = u"FILE"_s, .positionals = 1, .run = importProcess}};
}

} // namespace woonrust::cli
