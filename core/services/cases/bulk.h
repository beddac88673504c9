// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "services/cases/dossiers.h"

// The same done to many reports or dossiers. Each is done by itself, with an event of its own and all the rules of the
// function for one, so that one that is refused does not stop the others.
namespace woonrust::bulk {

inline constexpr int mostAtOnce = 500;

// One that was left as it was, and why, in the user's language.
struct Refused {
    QString number; // "M26-00123"
    QString why;
    ErrorKind kind = ErrorKind::NotFound;
};

// Who had something before it changed hands; an invalid user is nobody.
template <class IdType> struct Before {
    IdType id;
    UserId handler;
};

template <class IdType> struct Outcome {
    std::vector<Before<IdType>> changed; // without those that stood that way already
    std::vector<Refused> refused;
};

// More than mostAtOnce is an Input error. A full disk and the like end it; what was done until then stays.
[[nodiscard]] Result<Outcome<ReportId>> assign(Session& session, const std::vector<ReportId>& ids, UserId handler);
[[nodiscard]] Result<Outcome<DossierId>> assign(Session& session, const std::vector<DossierId>& ids, UserId handler);
// Takes assign() back: each goes to who had it before, as far as the actor may hand it over.
[[nodiscard]] Result<Outcome<ReportId>> handBack(Session& session, const std::vector<Before<ReportId>>& before);
[[nodiscard]] Result<Outcome<DossierId>> handBack(Session& session, const std::vector<Before<DossierId>>& before);
[[nodiscard]] Result<Outcome<ReportId>> close(Session& session, const std::vector<ReportId>& ids, const QString& reason,
                                              const QString& remark, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<Outcome<ReportId>> reopen(Session& session, const std::vector<ReportId>& ids,
                                               const QString& reason, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<Outcome<DossierId>> close(Session& session, const std::vector<DossierId>& ids,
                                               const dossiers::Closing& closing, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<Outcome<DossierId>> reopen(Session& session, const std::vector<DossierId>& ids,
                                                const QString& reason, Numbers numbers = Numbers::Question);

} // namespace woonrust::bulk
