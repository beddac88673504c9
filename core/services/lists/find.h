// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/shared/search_store.h"

#include <vector>

// Finding things by number or words, for the search field and the command line. Needs Permission::SeeCases, and leaves
// out what stands in a hidden dossier.
namespace woonrust::find {

using Hit = storage::SearchHit;

// The reports, dossiers and directives with this number ("m26-123", "D26-00045"); of a number without its letter
// ("26-905") those of all kinds, without its year ("905") those of the last years too, newest first. Of a hidden one
// the title is its number alone.
[[nodiscard]] Result<std::vector<Hit>> byNumber(Session& session, const QString& words);

// The things of one kind that answer to what was typed: homes and people as units::search() and persons::search() find
// them, after them and of other kinds the newest that hold every word by its beginning, accents ignored.
[[nodiscard]] Result<std::vector<Hit>> byWords(Session& session, EntityKind kind, const QString& words, int limit);

// Everything that can be found, what people look for most first, with at most `limitPerKind` of a kind: the answer of
// the command line, which leaves the program with names and texts in it. So that it was given is logged before, with
// the kinds and the number of hits, and without the words that were looked for, which may be a name.
[[nodiscard]] Result<std::vector<Hit>> answer(Session& session, const QString& words, int limitPerKind);

} // namespace woonrust::find
