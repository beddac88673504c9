// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casebook/casebook_file.h"

#include <QString>
#include <vector>

namespace woonrust {

// One thing that was checked, in the user's words. Others append theirs: the event chain, the documents.
struct VerifyLine {
    QString what; // "Every page is as Woonrust wrote it"
    bool fine = true;
    QString problem = {}; // what is wrong and what to do, when not fine
};

struct VerifyReport {
    std::vector<VerifyLine> lines;
    [[nodiscard]] bool isFine() const;
};

// Checks the file of a casebook that is open: every page's authentication code, the structure of tables and indexes,
// the references between rows, and the search index against the texts. Others may go on working; changes of the last
// moments may stand in the log and are not looked at page by page. `progress` is asked now and then; false: Cancelled.
[[nodiscard]] Result<VerifyReport> verifyCasebook(const OpenedCasebook& casebook, const WorkProgress& progress = {});

} // namespace woonrust
