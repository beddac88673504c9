// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

// Words that do not belong in a letter to a tenant: the Wet goed verhuurderschap (1-7-2023) forbids intimidation, and a
// threat with the end of the tenancy reads as one; a judgement of a person is no fact.
namespace woonrust {

struct WordWarning {
    qsizetype start = 0; // in the text that was looked at
    qsizetype length = 0;
    QString word;    // as it stands there
    QString why;     // in the user's language
    QString instead; // what to write; Dutch, as letters are
};

// In order of appearance. It is a warning: the writer decides.
[[nodiscard]] std::vector<WordWarning> wordWarnings(const QString& text);

} // namespace woonrust
