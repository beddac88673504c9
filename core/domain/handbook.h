// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/process.h"

#include <QDateTime>

// Handbooks (content pack i): a route map for a kind of dossier, as Markdown. A link names a thing of Woonrust
// ("step:WO08", "letter:B05", "instrument:HOOR_WEDERHOOR"), and nothing outside it.
namespace woonrust {

// Which handbooks there are: resources/handbooks/handbooks.json.
struct HandbookName {
    QString code; // "noise-and-neighbours"
    BothTexts name;
    QStringList processes;
    QStringList dossierKinds;
};
[[nodiscard]] const std::vector<HandbookName>& handbookNames();
[[nodiscard]] const HandbookName* handbookName(const QString& code); // null when there is none
// The one for this process or, without one, for this DOSSIER_KIND; else the first.
[[nodiscard]] const HandbookName& handbookFor(const QString& process, const QString& dossierKind);
// Its text as Woonrust brings it along.
[[nodiscard]] QString shippedHandbook(const QString& code, const QString& language);

// A part of it under a heading of the second level.
struct HandbookChapter {
    QString title;
    QString body; // Markdown, with the heading
};
// Without what stands above the first one.
[[nodiscard]] std::vector<HandbookChapter> chaptersOf(const QString& body);
// The last chapter that links to this step: the steps stand behind the first hours. -1: none does.
[[nodiscard]] int chapterOfStep(const std::vector<HandbookChapter>& chapters, const QString& step);
// The points to tick of a chapter, in words: without the links.
[[nodiscard]] QStringList checklistOf(const QString& markdown);
// Markdown with the text alone of each link.
[[nodiscard]] QString withoutLinks(const QString& markdown);

struct HandbookSurroundings {
    QStringList steps;
    QStringList letters;
    QStringList instruments;
};
struct HandbookFault {
    int line = 0; // from 1
    QString message;
};
// What keeps a text from being used: no title, no chapter, a point to tick that stands there twice, a link to what is
// not there or to anything outside.
[[nodiscard]] std::vector<HandbookFault> faultsOf(const QString& body, const HandbookSurroundings& surroundings);

// A point of a handbook that was done in a dossier.
struct HandbookTick {
    HandbookTickId id;
    DossierId dossier;
    QString handbook; // code
    QString point;    // in its words of then
    QDateTime at;     // UTC
    UserId by;
};

} // namespace woonrust
