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

// The options that may stand there.
struct Known {
    QStringList valued = generalValued;
    QStringList flags = generalFlags;
};

// Those of all commands, while the command is not known yet. "--json" takes a file with one command and nothing with
// another: before the command's name it counts as one without.
Known allOptions()
{
    Known known;
    for (const Command& command : commands()) {
        known.valued << command.valued;
        known.flags << command.flags;
    }
    return known;
}

Arguments takeApart(const QStringList& words, const Known& known)
{
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
        if (known.flags.contains(name) && !joined) {
            result.flags << name;
        } else if (!known.valued.contains(name)) {
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

const Command* findCommand(const QStringList& words)
{
    for (const Command& command : commands())
        if (words.first(std::min(words.size(), command.words.size())) == command.words)
            return &command;
    return nullptr;
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
        for (const auto& part :
             {casebookCommands(), demoCommands(), importCommands(), reportCommands(), deadlineCommands(),
              processCommands(), letterCommands(), searchCommands(), careCommands()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

Chosen choose(const QStringList& words)
{
    const Arguments first = takeApart(words, allOptions());
    if (first.has(u"help"_s))
        return {};
    const Command* command = findCommand(first.positional);
    if (!command)
        throw UsageError{first.positional.isEmpty()
                             ? QCoreApplication::translate("Cli", "Say what to do. See woonrust-cli --help.")
                             : QCoreApplication::translate("Cli", "Unknown command %1. See woonrust-cli --help.")
                                   .arg(first.positional.front())};
    Chosen chosen{.command = command,
                  .arguments = takeApart(
                      words, {.valued = generalValued + command->valued, .flags = generalFlags + command->flags})};
    QStringList& given = chosen.arguments.positional;
    given = given.mid(command->words.size());
    if (given.size() != command->positionals)
        throw UsageError{QCoreApplication::translate("Cli", "Use it like this: woonrust-cli %1 %2")
                             .arg(command->words.join(u' '), command->usage)};
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
