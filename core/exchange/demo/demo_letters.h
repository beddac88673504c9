// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/demo_casebook.h"

namespace woonrust::demo {

// Letters in some dossiers, by the services that the window asks: drafts, and where `print` is there letters that were
// sent, one of them with a proof of sending. At the moment of the clock of the session, behind all else.
void addLetters(Session& session, const PrintLetter& print);

} // namespace woonrust::demo
