// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "services/base/display_names.h"
#include "services/base/session.h"
#include "services/cases/things/thing_kind.h"

#include <vector>

// What events say in codes and numbers, as the user reads it.
namespace woonrust {

// One field of Event::changes with its values in the user's language. Both are empty when the values were left out.
struct ChangeLine {
    QString field;      // as in the event
    QString label = {}; // in the user's language; empty for what is no thing in a case
    QString before = {};
    QString after = {};
};

class EventValues {
public:
    explicit EventValues(Session& session) : m_session(session), m_names(session.db()) {}

    [[nodiscard]] std::vector<ChangeLine> changes(const Event& event);
    // The name of a value: codes of lists, people, addresses, days, amounts. A text stays what it is.
    [[nodiscard]] QString shown(EntityKind about, const QString& field, const QJsonValue& value);

private:
    [[nodiscard]] const FieldInfo* described(EntityKind about, const QString& field) const;
    [[nodiscard]] QString shownNumber(const QString& field, const QJsonValue& value);
    [[nodiscard]] QString shownText(EntityKind about, const QString& field, const QString& text);

    Session& m_session;
    DisplayNames m_names;
};

} // namespace woonrust
