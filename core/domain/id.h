// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtTypes>
#include <compare>

namespace woonrust {

// A row id that cannot be mixed up with the id of another kind of thing. A valid id is 1 or higher; the default one
// is "none" and is stored as NULL.
template <class Tag> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr explicit operator bool() const { return isValid(); }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using UserId = Id<struct UserTag>;
using AreaId = Id<struct AreaTag>;
using UnitId = Id<struct UnitTag>;
using PersonId = Id<struct PersonTag>;
using TenancyId = Id<struct TenancyTag>;
using ReportId = Id<struct ReportTag>;
using DossierId = Id<struct DossierTag>;
using PartyId = Id<struct PartyTag>;
using ContactMomentId = Id<struct ContactMomentTag>;
using TaskId = Id<struct TaskTag>;
using NoteId = Id<struct NoteTag>;
using DocumentId = Id<struct DocumentTag>;
using AlertId = Id<struct AlertTag>;
using DeadlineId = Id<struct DeadlineTag>;
using SavedViewId = Id<struct SavedViewTag>;
using StandardTextId = Id<struct StandardTextTag>;
using ProcessId = Id<struct ProcessTag>;
using WorkStepId = Id<struct WorkStepTag>;
using RiskScoreId = Id<struct RiskScoreTag>;
using ReadinessMarkId = Id<struct ReadinessMarkTag>;
using HandbookId = Id<struct HandbookTag>;
using HandbookTickId = Id<struct HandbookTickTag>;
using LetterId = Id<struct LetterTag>;
using LetterTemplateId = Id<struct LetterTemplateTag>;
using MeasureId = Id<struct MeasureTag>;
using AccountId = Id<struct AccountTag>;
using IncidentId = Id<struct IncidentTag>;
using DossierLinkId = Id<struct DossierLinkTag>;
using AbsenceId = Id<struct AbsenceTag>;
using FinalReportId = Id<struct FinalReportTag>;
using DirectiveId = Id<struct DirectiveTag>;
using DirectivePartyId = Id<struct DirectivePartyTag>;
using ClauseId = Id<struct ClauseTag>;
using ClauseCheckId = Id<struct ClauseCheckTag>;
using BreachId = Id<struct BreachTag>;
using ForfeitureId = Id<struct ForfeitureTag>;
using EventId = Id<struct EventTag>;

// A thing in the state in which somebody saw it: a change of it is refused when it is no longer in that. Made from what
// was read, or from an id and a version.
template <class IdType> struct Seen {
    IdType id;
    int version = 0;

    Seen(IdType seenId, int seenVersion) : id(seenId), version(seenVersion) {}
    template <class Thing>
        requires requires(const Thing& thing) {
            IdType(thing.id);
            int(thing.version);
        }
    Seen(const Thing& thing) : id(thing.id), version(thing.version) // NOLINT(google-explicit-constructor)
    {
    }

    // As it is after one change by who saw it.
    [[nodiscard]] Seen next() const { return {id, version + 1}; }
};

} // namespace woonrust
