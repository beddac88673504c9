// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "services/base/session.h"

namespace woonrust::lists {

// All lists with their names in "nl" or "en". For everybody who is signed in; read it again when the notifier tells of
// a changed CodeValue.
[[nodiscard]] Result<CodeNames> load(Session& session, const QString& language);
// For use inside core: throws a Failure.
[[nodiscard]] CodeNames current(Connection& db, const QString& language);

// Lists that the rules of the program lean on (phases, natures, statuses ...): their values may be renamed when they
// are ours, and nothing else.
[[nodiscard]] bool isFixed(const QString& list);

// All below need ManageLists and log an event. Adds a value of our own at the end of the list. The code: capitals,
// digits and _, at most 20; an empty one is made from the Dutch name. Returns the code.
[[nodiscard]] Result<QString> add(Session& session, const CodeValue& value);
// VERA's Dutch names are not ours to change; the English one is.
[[nodiscard]] Result<void> rename(Session& session, const CodeValue& seen, const QString& nameNl,
                                  const QString& nameEn);
// Offered from `firstDay` up to and including `lastDay`; what uses it keeps it. An invalid day sets no limit. A list
// keeps at least one value that is offered without an end. Fields "validFrom" and "validUntil".
[[nodiscard]] Result<void> offerBetween(Session& session, const CodeValue& seen, QDate firstDay, QDate lastDay);
// Offered up to and including `lastDay`, from when it was; an invalid day offers it again.
[[nodiscard]] Result<void> retire(Session& session, const CodeValue& seen, QDate lastDay);
// Removes a value of our own that nothing uses; refuses one in use, which is retired instead. May take a second.
[[nodiscard]] Result<void> remove(Session& session, const QString& list, const QString& code);
// The codes of the whole list in their new order.
[[nodiscard]] Result<void> reorder(Session& session, const QString& list, const QStringList& codes);

} // namespace woonrust::lists
