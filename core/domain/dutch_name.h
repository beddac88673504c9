// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace woonrust {

// "T. van der Horst", without title. Empty parts are left out.
[[nodiscard]] QString displayName(const QString& initials, const QString& infix, const QString& lastName);

// The order of a Dutch name list, by last name without its infix, folded for sorting: "horst, van der, t.".
[[nodiscard]] QString sortName(const QString& initials, const QString& infix, const QString& lastName);

} // namespace woonrust
