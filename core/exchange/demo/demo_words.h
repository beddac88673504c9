// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/demo_random.h"

#include <QString>
#include <QStringList>

// The words of the demo: Dutch, and all invented.
namespace woonrust::demo {

// A sort of report that comes in, with the texts that people would write about it.
struct Story {
    QString category; // ZAAKTYPEDETAILSOORT
    QString nature;   // NATURE
    int weight = 1;   // how often, against the others
    int summer = 100; // percent of the weight from May to August
    int dossier = 15; // percent that grow into a dossier
    int cost = 0;     // percent that cost money
    QString triage;   // TRIAGE
    QStringList what;
};

[[nodiscard]] const std::vector<Story>& stories();
[[nodiscard]] const Story& pickStory(Random& random, int month);
[[nodiscard]] QString description(Random& random, const Story& story);

struct Name {
    QString initials;
    QString infix;
    QString last;
};
[[nodiscard]] Name pickName(Random& random);
// The n-th street of the town, each another name; below streetNames().
[[nodiscard]] QString streetName(int n);
[[nodiscard]] int streetNames();

[[nodiscard]] QString talkText(Random& random);
[[nodiscard]] QString noteText(Random& random);
[[nodiscard]] QString taskTitle(Random& random);
[[nodiscard]] QString answerText(Random& random);

} // namespace woonrust::demo
