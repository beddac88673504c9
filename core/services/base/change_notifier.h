// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"

#include <QList>
#include <QObject>

namespace woonrust {

// What one committed transaction changed.
struct Change {
    EntityKind kind = EntityKind::Casebook;
    qint64 id = 0; // 0 = many: read again
};

using Changes = QList<Change>;

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
