// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/event.h"
#include "domain/field.h"
#include "services/base/session.h"
#include "services/cases/things/timeline_row.h"

#include <any>
#include <vector>

// A kind of thing in a case, as data: what state, undo, past, timeline, log, search, checks, moving, closing and
// handing over need to know of it. See ARCHITECTURE.md, "A new kind of thing".
namespace woonrust {

// What the things of a kind hang on.
enum class Hangs {
    OnNothing,  // it is the case itself: a report, a dossier
    OnDossier,  // on a dossier
    OnSubject,  // on a report, and with it on the dossier that the report is in; or on a dossier alone
    OnOneOfThem // on a report or on a dossier, never on both
};

// One thing as its values: field -> value, without its id and version.
struct ThingFacts {
    qint64 id = 0;
    QJsonObject facts;
};

// A std::vector of the structs of one kind.
using AnyThings = std::any;

// Something that is still open when a dossier closes.
struct OpenThing {
    EntityKind kind = EntityKind::Task;
    qint64 id = 0;
    QString text;          // in the user's language: what it is
    bool blocking = false; // false: it may stay on the list of who does it
};

// A thing that somebody has to do something with.
struct KeptThing {
    qint64 id = 0;
    UserId keeper;
    Subject about;
};

class CaseWrite;

struct ThingKind {
    EntityKind kind = EntityKind::Casebook;
    QLatin1StringView table;
    Hangs hangs = Hangs::OnSubject;
    const char* name = nullptr;    // English, of context "Thing": "Task"
    const char* plural = nullptr;  // "Tasks"
    const char* removed = nullptr; // "Task removed"
    std::vector<FieldInfo> fields; // those of the struct, and those that events have beside them
    QLatin1StringView essential;   // a field without which it is no such thing
    bool logsMaking = true;        // false: it comes with another, whose event tells of it
    bool findable = false;
    bool versioned = false;                       // its table has a column version
    std::span<const QLatin1StringView> told;      // which of its events have a line of their own
    std::span<const QLatin1StringView> toldAlone; // and which in the timeline of one report besides

    // As stored. onReport is null where nothing hangs on a report.
    AnyThings (*inDossier)(Connection&, DossierId) = nullptr;
    AnyThings (*onReport)(Connection&, ReportId) = nullptr;
    // There and back: fromFacts() gives them in the order in which inDossier() does.
    std::vector<ThingFacts> (*factsOf)(const AnyThings&) = nullptr;
    AnyThings (*fromFacts)(const std::vector<ThingFacts>&) = nullptr;
    QJsonObject (*emptyFacts)() = nullptr;

    // Its lines. `keys` is null for a kind without; `line` gives none for a thing that has no line on that day.
    std::vector<storage::LineKey> (*keys)(Connection&, int rank, const storage::LineQuery&) = nullptr;
    std::optional<timeline::TimelineRow> (*line)(LineContext&, qint64 id) = nullptr;
    std::vector<timeline::TimelineRow> (*lines)(LineContext&, const AnyThings&) = nullptr;
    // Tells an event that has a line of its own. Removals that this leaves alone are told by `removed`.
    void (*tell)(LineContext&, const Event&, timeline::TimelineRow&) = nullptr;

    // Null where nothing of the kind is ever open, or kept by anybody.
    std::vector<OpenThing> (*openIn)(LineContext&, DossierId) = nullptr;
    std::vector<KeptThing> (*keptIn)(Connection&, DossierId) = nullptr;     // open ones
    std::vector<KeptThing> (*keptBy)(Connection&, UserId) = nullptr;        // open ones
    std::optional<KeptThing> (*keeperOf)(Connection&, qint64 id) = nullptr; // nothing when it is gone or not open
    void (*handTo)(CaseWrite&, qint64 id, UserId keeper, const QString& reason) = nullptr;
};

struct ThingKinds {
    std::vector<ThingKind> all;

    [[nodiscard]] const ThingKind* find(EntityKind kind) const;
    // Orders lines of the same moment: the first kind has the highest, and none has 0.
    [[nodiscard]] int rank(const ThingKind& kind) const { return int(all.size() - std::size_t(&kind - all.data())); }
};

// Those of Woonrust. The only list of them.
[[nodiscard]] const ThingKinds& thingKinds();
// Those of this session: the same, unless it was made with others.
[[nodiscard]] const ThingKinds& thingKinds(const Session& session);

} // namespace woonrust
