// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "exchange/import_run.h"
#include "services/base/session.h"

#include <QHash>

namespace woonrust::exchange {

// The code as it is stored: CBS codes in capitals (GM, WK, BU; domain.md 6), others as they are.
[[nodiscard]] QString normalisedAreaCode(const QString& code);
// Code of AREA_KIND that a code's form tells: BU + 8 is a neighbourhood (the last four may be letters), WK + 6 a
// district, GM + 4 a municipality, anything else an own area.
[[nodiscard]] QString areaKindOf(const QString& code);
// WK of a BU, GM of a WK; empty for others.
[[nodiscard]] QString parentAreaCode(const QString& code);

// The areas by code, made where they are missing (with their district and municipality, each named by its code until
// an area import names it). Remembers what it saw: for one transaction.
class AreaFinder {
public:
    // Tells `run`, when there is one, what it makes.
    explicit AreaFinder(Session& session, ImportRun* run = nullptr) : m_session(session), m_run(run) {}
    // Logs what it makes.
    AreaId findOrMake(const QString& code);

private:
    Session& m_session;
    ImportRun* m_run;
    QHash<QString, AreaId> m_known;
};

} // namespace woonrust::exchange
