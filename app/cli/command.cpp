// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList generalValued = {u"casebook"_s, u"user"_s, u"password-file"_s, u"lang"_s};
const QStringList generalFlags = {u"help"_s};

UsageError unknownOption(const QString& name)
{
    return {QCoreApplication::translate("Cli", "Unknown option --%1. See woonrust-cli --help.").arg(name)};
}

// Every option of every command, to know which ones take a value before the command is known.
Arguments takeApart(const QStringList& words)
{
    QStringList valued = generalValued;
    QStringList flags = generalFlags;
    for (const Command& command : commands()) {
        valued << command.valued;
        flags << command.flags;
    }
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--") { // what follows are plain words, however they begin
            result.positional << words.mid(i + 1);
            break;
        }
        if (!words[i].startsWith("--"_L1)) {
            result.positional << words[i];
            continue;
        }
        const QString name = words[i].mid(2).section(u'=', 0, 0);
        const bool joined = words[i].contains(u'=');
        if (flags.contains(name) && !joined) {
            result.flags << name;
        } else if (!valued.contains(name)) {
            throw unknownOption(name);
        } else if (joined) {
            result.values.insert(name, words[i].section(u'=', 1));
        } else if (i + 1 < words.size()) {
            result.values.insert(name, words[++i]);
        } else {
            throw UsageError{QCoreApplication::translate("Cli", "The option --%1 needs a value.").arg(name)};
        }
    }
    return result;
}

void checkOptions(const Command& command, const Arguments& arguments)
{
    for (const QString& name : arguments.values.keys() + arguments.flags)
        if (!generalValued.contains(name) && !generalFlags.contains(name) && !command.valued.contains(name) &&
            !command.flags.contains(name))
            throw UsageError{QCoreApplication::translate("Cli", "%1 has no option --%2. See woonrust-cli --help.")
                                 .arg(command.words.join(u' '), name)};
}

} // namespace

QString Arguments::required(const QString& option) const
{
    if (!values.contains(option) || values.value(option).isEmpty())
        throw UsageError{QCoreApplication::translate("Cli", "The option --%1 is missing.").arg(option)};
    return values.value(option);
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (const auto& part : {casebookCommands(), importCommands(), reportCommands(), deadlineCommands(),
                                 searchCommands(), careCommands()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

Chosen choose(const QStringList& words)
{
    Chosen chosen{.arguments = takeApart(words)};
    QStringList& given = chosen.arguments.positional;
    if (chosen.arguments.has(u"help"_s))
        return chosen;
    for (const Command& command : commands())
        if (given.first(std::min(given.size(), command.words.size())) == command.words)
            chosen.command = &command;
    if (!chosen.command)
        throw UsageError{given.isEmpty()
                             ? QCoreApplication::translate("Cli", "Say what to do. See woonrust-cli --help.")
                             : QCoreApplication::translate("Cli", "Unknown command %1. See woonrust-cli --help.")
                                   .arg(given.front())};
    given = given.sliced(chosen.command->words.size());
    checkOptions(*chosen.command, chosen.arguments);
    if (given.size() != chosen.command->positionals)
        throw UsageError{QCoreApplication::translate("Cli", "Use it like this: woonrust-cli %1 %2")
                             .arg(chosen.command->words.join(u' '), chosen.command->usage)};
    return chosen;
}

QString helpText()
{
    QString text = QCoreApplication::translate(
                       "Cli", "woonrust-cli --casebook FILE --user NAME --password-file FILE COMMAND\n\n"
                              "The password stands on the first line of the password file; the environment variable "
                              "WOONRUST_PASSWORD_FILE can name it too. --lang nl or en chooses the language.\n\n"
                              "Commands:") +
                   u'\n';
    for (const Command& command : commands())
        text += u"  "_s + command.words.join(u' ') + u' ' + command.usage + u'\n';
    return text;
}

Exit exitFor(ErrorKind kind)
{
    return kind == ErrorKind::NotAllowed || kind == ErrorKind::WrongPassword ? Exit::NotAllowed : Exit::Wrong;
}

} // namespace woonrust::cli
