// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/id.h"

namespace woonrust {

// What a task, contact, note, document, deadline or event belongs to when that is no report and not the dossier as a
// whole: an area, a partner, a meeting, a directive in a dossier. Nothing, or a kind and an id: never half of it, and
// never a report or a dossier, which have a place of their own in Subject.
class Owner {
public:
    Owner() = default;
    // Throws an Internal failure for a report, a dossier and an id below 1.
    Owner(EntityKind kind, qint64 id);

    [[nodiscard]] bool isValid() const { return m_id > 0; }
    explicit operator bool() const { return isValid(); }
    // Of an owner that is valid.
    [[nodiscard]] EntityKind kind() const { return m_kind; }
    // 0 for none.
    [[nodiscard]] qint64 id() const { return m_id; }
    // The word for the kind in storage; empty for none.
    [[nodiscard]] QString code() const;

    // "area:12", as the event log keeps it; empty for none.
    [[nodiscard]] QString toText() const;
    // The other way; a text that says no owner gives none.
    [[nodiscard]] static Owner fromText(const QString& text);

    friend bool operator==(const Owner&, const Owner&) = default;

private:
    EntityKind m_kind = EntityKind::Casebook;
    qint64 m_id = 0;
};

} // namespace woonrust
