// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

class QSaveFile;

namespace woonrust {

// Why that file could not be opened, written or put in place, with what to do about it.
[[nodiscard]] Error saveError(const QSaveFile& file);

} // namespace woonrust
