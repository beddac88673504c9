// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/id.h"

#include <QList>
#include <QObject>

namespace woonrust {

// What one committed transaction changed.
struct Change {
    EntityKind kind = EntityKind::Casebook;
    qint64 id = 0;          // 0 = many: read again
    ReportId report = {};   // the report that it belongs to, or is
    DossierId dossier = {}; // and the dossier, or one that it left
};

using Changes = QList<Change>;

// Whether a page that shows this report has to read again: something of it was changed, or many things of a kind that
// it shows were.
[[nodiscard]] bool concern(const Changes& changes, ReportId report);
[[nodiscard]] bool concern(const Changes& changes, DossierId dossier);

// Says after each commit what changed. Lives in the GUI thread; publish() may be called from any thread, and
// receivers with a context object in another thread get it queued.
class ChangeNotifier final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void publish(const Changes& changes) { Q_EMIT changed(changes); }

Q_SIGNALS:
    void changed(const woonrust::Changes& changes);
};

} // namespace woonrust
