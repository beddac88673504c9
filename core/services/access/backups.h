// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/session.h"
#include "storage/casebook/backup.h"

// Back-ups of an open casebook, as the settings want them.
namespace woonrust::backups {

// Makes and checks one in the folder of the settings, keeps the newest ones, and logs it. Input error "backupFolder"
// when no folder was chosen. Takes as long as copying the file: not for the GUI thread.
[[nodiscard]] Result<BackupFile> make(Session& session, const OpenedCasebook& casebook,
                                      const WorkProgress& progress = {});

} // namespace woonrust::backups
