// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace woonrust::cli {

// What the program ends with (design 7).
enum class Exit {
    Fine = 0,
    Wrong = 1,      // the input or the data
    Usage = 2,      // the command line
    NotAllowed = 3, // by Policy, or the password is wrong
};

// A command line that cannot be meant: the sentence for stderr.
struct UsageError {
    QString message;
};

// The command line taken apart.
struct Arguments {
    QStringList positional;         // without the words of the command
    QHash<QString, QString> values; // option without dashes -> value
    QStringList flags;              // options without a value

    [[nodiscard]] bool has(const QString& option) const { return values.contains(option) || flags.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return values.value(option); }
    // Throws UsageError when the option is missing.
    [[nodiscard]] QString required(const QString& option) const;
};

class Context;

// One command of the program.
struct Command {
    QStringList words;   // "casebook", "create"
    QString usage;       // what follows the words, as in design 7
    QStringList valued;  // options with a value, beside the general ones
    QStringList flags;   // options without
    int positionals = 0; // how many words follow, exactly
    Exit (*run)(Context&, const Arguments&) = nullptr;
};

// All commands, in the order of the help text.
[[nodiscard]] const std::vector<Command>& commands();

// The parts of commands(), one per file.
[[nodiscard]] std::vector<Command> casebookCommands();
[[nodiscard]] std::vector<Command> demoCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> deadlineCommands();
[[nodiscard]] std::vector<Command> processCommands();
[[nodiscard]] std::vector<Command> letterCommands();
[[nodiscard]] std::vector<Command> searchCommands();
[[nodiscard]] std::vector<Command> careCommands();

struct Chosen {
    const Command* command = nullptr; // nullptr: help was asked for
    Arguments arguments;
};

// Finds the command and its options; the order of options and words does not matter. Throws UsageError.
[[nodiscard]] Chosen choose(const QStringList& arguments);

// All commands, one a line.
[[nodiscard]] QString helpText();

[[nodiscard]] Exit exitFor(ErrorKind kind);

} // namespace woonrust::cli
