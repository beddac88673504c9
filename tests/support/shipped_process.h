// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process_file.h"

#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

// The process of that code as Woonrust brings it.
inline ProcessDefinition shippedProcess(const QString& code)
{
    for (const ProcessDefinition& process : shippedProcesses())
        if (process.code == code)
            return process;
    FAIL("no process " << code.toStdString());
    return {};
}

} // namespace woonrust::tests
