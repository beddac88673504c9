// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace woonrust {

// Whether this is one e-mail address as a letter can be sent to: a name, an @ and a domain with a point in it (the
// letters and marks of RFC 5322, section 3.4.1, without quoted names and the ? that starts the options of a mailto
// link). No second address behind a comma, which a mail program would send to as well.
[[nodiscard]] bool isEmailAddress(const QString& text);

} // namespace woonrust
