// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_file.h"

#include "domain/file_node.h"
#include "domain/process_words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

using Node = FileNode;

constexpr QLatin1StringView fileFormat = "woonrust-process"_L1;
constexpr qsizetype largestFile = 4 * 1024 * 1024; // bytes; the largest of ours has 40 thousand

LeadTime leadOf(const Node& node)
{
    node.expectObject({u"rule"_s, u"amount"_s, u"unit"_s, u"target"_s, u"source"_s},
                      {u"repeats"_s, u"from"_s, u"law"_s});
    return {.kind = node.at(u"rule"_s).word(ruleWords),
            .amount = node.at(u"amount"_s).number(),
            .unit = node.at(u"unit"_s).word(unitWords),
            .target = node.at(u"target"_s).number(),
            .source = node.at(u"source"_s).word(sourceWords),
            .repeats = node.at(u"repeats"_s).flag(),
            .from = node.at(u"from"_s).text(),
            .law = node.at(u"law"_s).both()};
}

CheckPoint pointOf(const Node& node)
{
    node.expectObject({u"code"_s, u"name"_s}, {u"lead"_s});
    CheckPoint point{.code = node.at(u"code"_s).text(), .name = node.at(u"name"_s).both()};
    if (const Node lead = node.at(u"lead"_s); lead.isThere())
        point.lead = leadOf(lead);
    return point;
}

ProcessStep stepOf(const Node& node)
{
    node.expectObject({u"code"_s, u"name"_s, u"phase"_s, u"roles"_s, u"lead"_s, u"mandatory"_s, u"outcomes"_s},
                      {u"others"_s, u"approval"_s, u"instrument"_s, u"meets"_s, u"communication"_s, u"letters"_s,
                       u"partners"_s, u"checklist"_s});
    ProcessStep step{.code = node.at(u"code"_s).text(),
                     .name = node.at(u"name"_s).both(),
                     .phase = node.at(u"phase"_s).word(phaseWords)};
    for (const Node& role : node.at(u"roles"_s).items())
        step.roles.push_back(role.word(processRoles));
    for (const Node& other : node.at(u"others"_s).items()) {
        other.expectObject({u"nl"_s, u"en"_s}, {u"acts"_s});
        step.others.push_back({.name = {.nl = other.at(u"nl"_s).text(), .en = other.at(u"en"_s).text()},
                               .acts = other.at(u"acts"_s).flag()});
    }
    if (const Node approval = node.at(u"approval"_s); approval.isThere())
        step.approval = approval.word(processRoles);
    step.instruments = node.at(u"instrument"_s).texts();
    if (const Node lead = node.at(u"lead"_s); lead.isThere())
        step.lead = leadOf(lead);
    if (const Node meets = node.at(u"meets"_s); meets.isThere())
        step.meets = meets.word(promiseWords);
    step.communication = node.at(u"communication"_s).both();
    step.letters = node.at(u"letters"_s).texts();
    step.partners = node.at(u"partners"_s).texts();
    for (const Node& point : node.at(u"checklist"_s).items())
        step.checklist.push_back(pointOf(point));
    step.mandatory = node.at(u"mandatory"_s).flag();
    for (const Node& outcome : node.at(u"outcomes"_s).items()) {
        outcome.expectObject({u"code"_s, u"name"_s, u"next"_s});
        step.outcomes.push_back({.code = outcome.at(u"code"_s).text(),
                                 .name = outcome.at(u"name"_s).both(),
                                 .next = outcome.at(u"next"_s).texts()});
    }
    return step;
}

ProcessEnd endOf(const Node& node)
{
    node.expectObject({u"code"_s, u"outcome"_s, u"name"_s}, {u"alternatives"_s, u"asks"_s, u"report_close_reason"_s});
    ProcessEnd end{
        .code = node.at(u"code"_s).text(), .outcome = node.at(u"outcome"_s).text(), .name = node.at(u"name"_s).both()};
    for (const Node& other : node.at(u"alternatives"_s).items()) {
        other.expectObject({u"outcome"_s, u"when"_s});
        end.alternatives.push_back({.outcome = other.at(u"outcome"_s).text(), .when = other.at(u"when"_s).both()});
    }
    for (const Node& point : node.at(u"asks"_s).items())
        end.asks.push_back(pointOf(point));
    end.reportCloseReason = node.at(u"report_close_reason"_s).text();
    return end;
}

} // namespace

std::expected<ProcessDefinition, std::vector<ProcessFault>> readProcess(const QByteArray& file)
{
    std::vector<ProcessFault> faults;
    if (file.size() > largestFile)
        return std::unexpected(std::vector{ProcessFault{{}, FileTexts::tr("This file is too large for a process.")}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = QByteArrayView(file).first(error.offset).count('\n') + 1;
        return std::unexpected(std::vector{ProcessFault{
            FileTexts::tr("line %1").arg(line), FileTexts::tr("This is no file of a process: the JSON breaks off "
                                                              "or is not well formed here.")}});
    }
    const Node root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {}, faults);
    if (root.at(u"format"_s).text() != fileFormat)
        return std::unexpected(std::vector{ProcessFault{
            u"format"_s, FileTexts::tr("This is no file of a process: \"format\" must be \"%1\".").arg(fileFormat)}});
    root.expectObject({u"format"_s, u"code"_s, u"version"_s, u"name"_s, u"dossier_kind"_s, u"confidentiality"_s,
                       u"start"_s, u"steps"_s, u"ends"_s},
                      {u"note"_s});
    ProcessDefinition process{.code = root.at(u"code"_s).text(),
                              .version = root.at(u"version"_s).number().value_or(0),
                              .name = root.at(u"name"_s).both(),
                              .note = root.at(u"note"_s).both(),
                              .dossierKind = root.at(u"dossier_kind"_s).text(),
                              .confidentiality = root.at(u"confidentiality"_s).text(),
                              .start = root.at(u"start"_s).text()};
    for (const Node& step : root.at(u"steps"_s).items())
        process.steps.push_back(stepOf(step));
    for (const Node& end : root.at(u"ends"_s).items())
        process.ends.push_back(endOf(end));
    if (!faults.empty())
        return std::unexpected(std::move(faults));
    return process;
}

std::vector<ProcessDefinition> shippedProcesses()
{
    std::vector<ProcessDefinition> processes;
    QDirIterator files(u":/processes"_s, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a compiled-in file always opens
        if (auto process = readProcess(file.readAll()))
            processes.push_back(*std::move(process));
    }
    std::ranges::sort(processes, {}, &ProcessDefinition::code);
    return processes;
}

} // namespace woonrust
