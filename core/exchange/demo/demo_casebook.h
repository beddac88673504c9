// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"
#include "services/access/casebook.h"

#include <functional>

// An invented casebook to look around in and to measure with: the town of Lindenveld, fourteen months of reports, the
// dossiers that grew out of them, and a user for every role.
namespace woonrust::demo {

// The PDF of a letter as it is sent on that day. Printing is of a layer above, so whoever can hands it in.
using PrintLetter = std::function<Result<QByteArray>(Session&, const Letter&, QDate)>;

struct Wish {
    QString path;
    int reports = 1200; // 1 to 1,000,000; many of them reach back up to ten years
    quint64 seed = 1;
    // For measuring: a dossier for every five reports and ten lines in the event log for each, in fewer words. So are
    // all demos of more than 20,000 reports.
    bool forMeasuring = false;
    QDate until; // the day on which the demo plays, until half past seven in the morning; invalid = today
    KdfCost cost = KdfCost::standard();
    std::function<bool(double)> progress = {}; // part done; false = stop, and no file is left
    PrintLetter print = {};                    // without it all letters are drafts
};

struct DemoUser {
    QString login;
    QString name;
    Roles roles;
};

// The users of the demo, all with the same password. The first may do everything.
[[nodiscard]] const std::vector<DemoUser>& users();
[[nodiscard]] QString password();

// Makes the file; the same seed, number and day always give the same data. Never replaces a file.
[[nodiscard]] Result<void> make(const Wish& wish, const Clock& clock);

// Opens the demo at `path` as its first user, and makes it first when it is not there. Seconds: not for the GUI thread.
// `progress` in reports made.
[[nodiscard]] Result<OpenCasebook> openOrMake(const QString& path, const Clock& clock,
                                              const WorkProgress& progress = {}, const PrintLetter& print = {});

} // namespace woonrust::demo
