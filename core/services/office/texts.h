// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/standard_text.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "storage/registry/standard_text_store.h"

namespace woonrust::texts {

using storage::StandardText;

// By name, in one language; an empty `kind` (CONTACT_KIND) gives every kind. For everybody who is signed in.
[[nodiscard]] Result<std::vector<StandardText>> list(Session& session, const QString& language,
                                                     const QString& kind = {}, bool retiredToo = false);
// Subject and body with their placeholders filled in; `missing` names those without a value, which still stand there.
struct Filled {
    QString subject;
    QString body;
    QStringList missing;
};
[[nodiscard]] Filled fill(const StandardText& text, const QHash<QString, QString>& values);

// Adds (id invalid) or changes a text; needs ManageLists. An unknown placeholder is refused, field "subject" or "body".
// A new text without a code gets one from its name.
[[nodiscard]] Result<StandardTextId> save(Session& session, const StandardText& text,
                                          Numbers numbers = Numbers::Question);

} // namespace woonrust::texts
