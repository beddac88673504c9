// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/handbook.h"

#include "domain/code_list.h"
#include "domain/process_file.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

HandbookSurroundings shippedSurroundings()
{
    HandbookSurroundings around;
    for (const ProcessDefinition& process : shippedProcesses())
        for (const ProcessStep& step : process.steps)
            around.steps << step.code;
    for (const CodeValue& value : shippedCodeLists())
        if (value.list == "LETTER"_L1)
            around.letters << value.code;
        else if (value.list == "INSTRUMENT"_L1)
            around.instruments << value.code;
    return around;
}

const QString sound = u"# Noise\n\nA route map.\n\n## First 48 hours\n\n- [ ] Call: [WO02](step:WO02)\n"
                      "- [ ] Look around\n\n## Steps\n\n1. Hear: [WO08](step:WO08), then [WO02](step:WO02)\n"_s;

QStringList faults(const QString& body)
{
    QStringList found;
    for (const HandbookFault& fault : faultsOf(body, {{u"WO02"_s, u"WO08"_s}, {u"B05"_s}, {u"STOPGESPREK"_s}}))
        found << u"%1: %2"_s.arg(fault.line).arg(fault.message);
    return found;
}

} // namespace

TEST_CASE("The six handbooks are whole in both languages, and link to steps, letters and instruments that exist")
{
    CHECK(handbookNames().size() == 6);
    const HandbookSurroundings around = shippedSurroundings();
    for (const HandbookName& name : handbookNames())
        for (const QString& language : {u"nl"_s, u"en"_s}) {
            const QString body = shippedHandbook(name.code, language);
            INFO(name.code.toStdString() << ' ' << language.toStdString());
            CHECK(body.startsWith("# "_L1));
            CHECK(chaptersOf(body).size() >= 5);
            CHECK_FALSE(checklistOf(body).isEmpty());
            for (const HandbookFault& fault : faultsOf(body, around)) {
                INFO(fault.line << ": " << fault.message.toStdString());
                CHECK(false);
            }
        }
}

TEST_CASE("A dossier gets the handbook of the process that it runs on, or else of its kind")
{
    CHECK(handbookFor(u"VW"_s, u"NUISANCE"_s).code == u"polluted-home"_s);
    CHECK(handbookFor({}, u"DRUGS"_s).code == u"drugs-and-organised-crime"_s);
    CHECK(handbookFor(u"BR"_s, {}).code == u"noise-and-neighbours"_s);
    CHECK(handbookFor({}, u"OTHER"_s).code == handbookNames().front().code);
}

TEST_CASE("A handbook falls apart in chapters, and a step opens the last one that names it")
{
    const auto chapters = chaptersOf(sound);
    REQUIRE(chapters.size() == 2);
    CHECK(chapters[0].title == u"First 48 hours"_s);
    CHECK(chapters[0].body.startsWith("## First"_L1));
    CHECK(chapterOfStep(chapters, u"WO08"_s) == 1);
    CHECK(chapterOfStep(chapters, u"WO02"_s) == 1);
    CHECK(chapterOfStep(chapters, u"WO99"_s) == -1);
    // Every step of the processes that a handbook is for stands in it.
    const auto noise = chaptersOf(shippedHandbook(u"noise-and-neighbours"_s, u"nl"_s));
    CHECK(chapterOfStep(noise, u"WO08"_s) > 0);
}

TEST_CASE("The points to tick are words without links")
{
    CHECK(checklistOf(sound) == QStringList{u"Call: WO02"_s, u"Look around"_s});
}

TEST_CASE("A sound text has no fault")
{
    CHECK(faults(sound).isEmpty());
}

TEST_CASE("A text that cannot be used says what is wrong, with the line")
{
    CHECK(faults(u"Noise\n\n## A\n"_s).first().startsWith("1: "_L1)); // no title
    CHECK(faults(u"# Noise\n\ntext\n"_s).size() == 1);                // no chapter
    CHECK(faults(sound + u"[x](step:WO99)\n"_s).first().contains(u"step:WO99"_s));
    CHECK(faults(sound + u"[x](letter:B05) [y](instrument:STOPGESPREK)\n"_s).isEmpty());
    CHECK(faults(sound + u"- [ ] Look around\n"_s).first().contains(u"twice"_s));
}

TEST_CASE("A text leads nowhere outside Woonrust, and holds no markup or picture")
{
    for (const QString& bad :
         {u"[x](https://example.org)"_s, u"see https://example.org"_s, u"www.example.org"_s, u"<file:///etc/passwd>"_s,
          u"![x](file:///etc/passwd)"_s, u"<img src='http://example.org/a.png'>"_s, u"<b>bold</b>"_s,
          u"[x](javascript:alert(1))"_s, u"mailto:a@example.org"_s, u"[x](file:///etc/passwd)"_s}) {
        INFO(bad.toStdString());
        const QStringList found = faults(sound + bad + u'\n');
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.first().startsWith("13: "_L1));
    }
}
