// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "services/cases/history/case_state.h"

#include <functional>
#include <map>
#include <utility>

// Going back in time by the event log.
namespace woonrust {

// Where the log does not tell enough, or does not fit what stands there.
struct LogGap {
    enum class Kind {
        DoesNotFit, // what an event says it became is not what stood there after it
        NotLogged,  // an event tells that something changed, and not what it was
        Erased,     // it was in the log, and was erased from it
    };
    Kind kind = Kind::NotLogged;
    EntityKind about = EntityKind::Dossier;
    qint64 id = 0;
    ReportId report; // that it is, or hangs on
    friend bool operator==(const LogGap&, const LogGap&) = default;
};

// What is in a dossier as fields, from which events are taken back, newest first. What belongs to a report follows the
// report, whichever dossier that is in.
class CaseUndo {
public:
    CaseUndo(Connection& db, DossierId dossier, const ThingKinds& kinds = thingKinds())
        : m_db(db), m_dossier(dossier), m_kinds(kinds)
    {
    }

    // To begin with: what stands there now. Of each report that was in the dossier on the way back, all that hangs on
    // it is needed too.
    void add(const CaseState& now);
    void addReport(ReportId report);
    void takeBack(const Event& event);

    // Whether the dossier is still there, this far back.
    [[nodiscard]] bool isThere() const { return m_things.contains({EntityKind::Dossier, m_dossier.value()}); }
    // What is in the dossier this far back, without those reports, and what hangs on them, that `isShut` says.
    [[nodiscard]] CaseState state(const std::function<bool(ReportId)>& isShut = {});
    // Of what was taken back so far, each once.
    [[nodiscard]] const std::vector<LogGap>& gaps() const { return m_gaps; }

private:
    using Key = std::pair<EntityKind, qint64>;
    using Things = std::map<Key, QJsonObject>;

    [[nodiscard]] bool concerns(const Event& event) const;
    void takeBackCreation(const Event& event);
    void takeBackRemoval(const Event& event);
    void takeBackChange(const Event& event);
    void takeBackField(const Event& event, QJsonObject& facts, const QString& field, const QJsonValue& before,
                       const QJsonValue& after);
    void takeBackPromises(const Event& event, QJsonObject& report);
    void takeBackCost(const Event& event, QJsonObject& report, const QJsonValue& before, const QJsonValue& after);
    void takeBackSuspension(const Event& event, QJsonObject& deadline, const QString& field, const QJsonValue& before,
                            const QJsonValue& after);
    void fillMaking(const Event& event, const ThingKind& kind, QJsonObject& facts);
    void fillClosing(const Event& event, QJsonObject& facts);
    Things::iterator promise(qint64 report, const QString& kind);
    void note(LogGap::Kind kind, const Event& event);
    void put(const ThingKind& kind, const AnyThings& things);
    [[nodiscard]] std::vector<ThingFacts> factsIn(const ThingKind& kind, const std::function<bool(ReportId)>& isHere);

    Connection& m_db;
    DossierId m_dossier;
    const ThingKinds& m_kinds;
    Things m_things;
    std::vector<LogGap> m_gaps;
};

} // namespace woonrust
