// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_file.h"
#include "services/office/processes.h"
#include "support/catch_qt.h"
#include "support/shipped_process.h"

#include <QFile>
#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList placesOf(const std::vector<ProcessFault>& faults)
{
    QStringList places;
    for (const ProcessFault& fault : faults) {
        CHECK_FALSE(fault.message.isEmpty());
        places << fault.place;
    }
    return places;
}

QStringList faultsIn(const ProcessDefinition& process)
{
    return placesOf(faultsOf(process, processes::shippedSurroundings(process.code)));
}

QByteArray fileWith(const QByteArray& before, const QByteArray& after)
{
    QByteArray file = writeProcess(shippedProcess(u"LP"_s));
    REQUIRE(file.contains(before));
    const qsizetype at = file.indexOf(before);
    return file.replace(at, before.size(), after);
}

QStringList readFaults(const QByteArray& file)
{
    const auto process = readProcess(file);
    return process ? QStringList() : placesOf(process.error());
}

} // namespace

TEST_CASE("The nine processes that Woonrust brings along have 132 steps and no fault")
{
    const auto processes = shippedProcesses();
    QStringList codes;
    std::size_t steps = 0;
    for (const ProcessDefinition& process : processes) {
        codes << process.code;
        steps += process.steps.size();
        INFO(process.code.toStdString());
        CHECK(faultsIn(process) == QStringList());
    }
    CHECK(codes == QStringList{u"BR"_s, u"DO"_s, u"FM"_s, u"HA"_s, u"LP"_s, u"VW"_s, u"WF"_s, u"WO"_s, u"ZS"_s});
    CHECK(steps == 132);
}

TEST_CASE("Only the terms of the policy document are said to be from it: 2 working days, and 10 with 5 to aim for")
{
    for (const ProcessDefinition& process : shippedProcesses())
        for (const ProcessStep& step : process.steps) {
            INFO(step.code.toStdString());
            if (step.lead.source != LeadSource::Document)
                continue;
            CHECK(step.lead.unit == TermUnit::WorkingDays);
            CHECK((step.lead.amount == 2 || (step.lead.amount == 10 && step.lead.target == 5)));
            CHECK(step.meets == (step.lead.amount == 2 ? StepPromise::Acknowledgement : StepPromise::Feedback));
        }
}

TEST_CASE("A process that is written and read again is the same, and gives the same bytes")
{
    for (const ProcessDefinition& process : shippedProcesses()) {
        INFO(process.code.toStdString());
        const QByteArray file = writeProcess(process);
        const auto again = readProcess(file);
        REQUIRE(again);
        CHECK(*again == process);
        CHECK(writeProcess(*again) == file);
    }
}

TEST_CASE("A file that is no process is refused with the place of each fault in its form")
{
    CHECK(readFaults("") == QStringList{u"line 1"_s});
    CHECK(readFaults("{\"format\": \"woonrust-process\",\n \"code\": }") == QStringList{u"line 2"_s});
    CHECK(readFaults("[]") == QStringList{u"format"_s});
    CHECK(readFaults("{\"format\": \"woonrust-letter\"}") == QStringList{u"format"_s});
    CHECK(readFaults(QByteArray(5 * 1024 * 1024, ' ')) == QStringList{QString()});
    CHECK(readFaults(fileWith("\"dossier_kind\"", "\"dosier_kind\"")) ==
          QStringList{QString(), u"dosier_kind"_s}); // it is missing, and there is one that nobody reads
    CHECK(readFaults(fileWith("\"phase\": \"preventive\"", "\"phase\": \"prevention\"")) ==
          QStringList{u"steps[0].phase"_s});
    CHECK(readFaults(fileWith("\"mandatory\": true", "\"mandatory\": \"ja\"")) == QStringList{u"steps[0].mandatory"_s});
    CHECK(readFaults(fileWith("\"amount\": 20", "\"amount\": -20")).first().endsWith(u"lead.amount"_s));
    CHECK(readFaults(fileWith("\"roles\": [\"", "\"roles\": [\"BOSS\", \"")).first() == u"steps[0].roles[0]"_s);
}

TEST_CASE("What a process may not be is told with its place, before it is stored")
{
    struct Slip {
        const char* place;
        std::function<void(ProcessDefinition&)> make;
    };
    const std::vector<Slip> slips = {
        {"code", [](ProcessDefinition& p) { p.code = u"w"_s; }},
        {"version", [](ProcessDefinition& p) { p.version = 0; }},
        {"name.nl", [](ProcessDefinition& p) { p.name.nl = u"  "_s; }},
        {"dossier_kind", [](ProcessDefinition& p) { p.dossierKind = u"NOISE"_s; }},
        {"confidentiality", [](ProcessDefinition& p) { p.confidentiality.clear(); }},
        {"start", [](ProcessDefinition& p) { p.start = u"WO99"_s; }},
        {"ends", [](ProcessDefinition& p) { p.ends.clear(); }},
        {"steps[1].code", [](ProcessDefinition& p) { p.steps[1].code = p.steps[0].code; }},
        {"steps[2].name.en", [](ProcessDefinition& p) { p.steps[2].name.en.clear(); }},
        {"steps[0].roles", [](ProcessDefinition& p) { p.steps[0].roles.clear(); }},
        {"steps[0].instrument[0]", [](ProcessDefinition& p) { p.steps[0].instruments = {u"LETTER"_s}; }},
        {"steps[0].letters[0]", [](ProcessDefinition& p) { p.steps[0].letters = {u"B99"_s}; }},
        {"steps[0].partners[0]", [](ProcessDefinition& p) { p.steps[0].partners = {u"POLICE"_s}; }},
        {"steps[0].lead.amount", [](ProcessDefinition& p) { p.steps[0].lead.amount.reset(); }},
        {"steps[0].lead.target", [](ProcessDefinition& p) { p.steps[0].lead.target = 3; }},
        {"steps[0].lead.unit", [](ProcessDefinition& p) { p.steps[0].lead.unit = TermUnit::Days; }},
        {"steps[0].outcomes", [](ProcessDefinition& p) { p.steps[0].outcomes.clear(); }},
        {"steps[0].outcomes[0].next[0]", [](ProcessDefinition& p) { p.steps[0].outcomes[0].next = {u"WO99"_s}; }},
        {"steps[0].outcomes[0].next[0]", [](ProcessDefinition& p) { p.steps[0].outcomes[0].next = {u"BR:BR99"_s}; }},
        {"steps[0].outcomes[0].next", [](ProcessDefinition& p) { p.steps[0].outcomes[0].next.clear(); }},
        {"name.nl", [](ProcessDefinition& p) { p.name.nl = u"Woon\noverlast"_s; }},
        {"note.en", [](ProcessDefinition& p) { p.note.en = u"Bell \u0007"_s; }},
        {"steps[0].name.nl", [](ProcessDefinition& p) { p.steps[0].name.nl = u"nei \u202Eoj"_s; }},
        {"steps[0].name.en", [](ProcessDefinition& p) { p.steps[0].name.en = QString(201, u'n'); }},
        {"steps[0].communication.nl",
         [](ProcessDefinition& p) { p.steps[0].communication.nl = u"Bel "_s + QChar(0xD83D); }},
        {"steps[0].outcomes[0].name.nl", [](ProcessDefinition& p) { p.steps[0].outcomes[0].name.nl = u"ja\tnee"_s; }},
        {"ends[0].name.en", [](ProcessDefinition& p) { p.ends[0].name.en += QChar(0x2028); }},
        {"steps[1].outcomes[1].code",
         [](ProcessDefinition& p) { p.steps[1].outcomes[1].code = p.steps[1].outcomes[0].code; }},
        {"steps[6].checklist[0].code", [](ProcessDefinition& p) { p.steps[6].checklist[0].code.clear(); }},
        {"ends[0].outcome", [](ProcessDefinition& p) { p.ends[0].outcome = u"FINE"_s; }},
        {"ends[2].outcome", [](ProcessDefinition& p) { p.ends[2].reportCloseReason.clear(); }},
    };
    for (const Slip& slip : slips) {
        ProcessDefinition process = shippedProcess(u"WO"_s);
        slip.make(process);
        const QStringList places = faultsIn(process);
        INFO(slip.place << " in " << places.join(u' ').toStdString());
        CHECK(places.contains(QLatin1StringView(slip.place)));
    }
}

TEST_CASE("A step that nobody reaches, a loop without a way out and an end that nothing leads to are found")
{
    ProcessDefinition process = shippedProcess(u"WO"_s);
    ProcessStep lonely = *process.step(u"WO13"_s);
    lonely.code = u"WO90"_s;
    process.steps.push_back(lonely);
    CHECK(faultsIn(process) == QStringList{u"steps[27]"_s});

    process.steps.back().outcomes = {{.code = u"again"_s, .name = {u"weer"_s, u"again"_s}, .next = {u"WO90"_s}}};
    process.steps[0].outcomes[0].next = {u"WO02"_s, u"WO90"_s};
    // Nor is there a way to an end for what runs beside it.
    CHECK(faultsIn(process) == QStringList({u"steps[0]"_s, u"steps[27]"_s}));

    process = shippedProcess(u"WO"_s);
    process.ends.push_back({.code = u"END_NOWHERE"_s, .outcome = u"SOLVED"_s, .name = {u"Nergens"_s, u"Nowhere"_s}});
    CHECK(faultsIn(process) == QStringList{u"ends[7]"_s});
}

TEST_CASE("No step begins beside the end of the dossier")
{
    ProcessDefinition process = shippedProcess(u"WO"_s);
    process.steps[22].outcomes[0].next = {u"END_SOLVED"_s, u"WO13"_s};
    CHECK(faultsIn(process).contains(u"steps[22].outcomes[0].next"_s));
}
