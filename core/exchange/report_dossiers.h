// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "services/base/session.h"

#include <QHash>
#include <QSet>

namespace woonrust::exchange {

// The dossiers that the reports of one import share by a key of the file (design 7).
class ReportDossiers {
public:
    explicit ReportDossiers(Session& session) : m_session(session) {}

    // Whether the actor may change what is in this dossier (or in none, when it is invalid).
    [[nodiscard]] bool mayChange(DossierId dossier);
    // Whether the actor may add a report to the dossier of a key. One that is yet to be made is open to all.
    [[nodiscard]] bool mayJoin(const QString& key);
    // The dossier of a key, made when there is none yet; `report` gives a new one its title, kind and place.
    [[nodiscard]] DossierId of(const QString& key, const Report& report);
    // Says that the receipt or the closing of a report in this dossier changed.
    void touch(DossierId dossier) { m_touched.insert(dossier); }
    // After the last row: opens each touched dossier on the day of its first report and closes it with its last one;
    // gives new ones their numbers. Only those that came from an import, and that nobody closed or reopened since,
    // have their days derived.
    void finish();

private:
    [[nodiscard]] DossierId find(const QString& key); // invalid when it is yet to be made
    void settle(DossierId id);

    Session& m_session;
    QHash<QString, DossierId> m_known;
    QHash<DossierId, bool> m_open; // what mayChange() said
    QSet<DossierId> m_touched;
    QSet<DossierId> m_new;
};

} // namespace woonrust::exchange
