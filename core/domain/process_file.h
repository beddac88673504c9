// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"

#include <QByteArray>
#include <expected>

// A process as a file (design 9.2).
namespace woonrust {

// All faults of its form at once, each with its place: what is no JSON, a value of another type, a word that is not
// known, a key that is missing or that nothing reads (a slip of the pen would go unseen). What it says is for
// faultsOf().
[[nodiscard]] std::expected<ProcessDefinition, std::vector<ProcessFault>> readProcess(const QByteArray& file);

// As readProcess() takes it, with a line for each thing; the same definition gives the same bytes.
[[nodiscard]] QByteArray writeProcess(const ProcessDefinition& definition);

// The nine that Woonrust brings along, by code: from resources/processes/*.json.
[[nodiscard]] std::vector<ProcessDefinition> shippedProcesses();

} // namespace woonrust
