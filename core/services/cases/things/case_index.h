// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/report.h"
#include "storage/database/connection.h"

// Makes reports, dossiers and what hangs on them findable (storage/search_store.h): number and address as the title,
// the free texts as the body. Names of people are found through the person, so that they stand in one place.
namespace woonrust::case_index {

void put(Connection& db, const Report& report);
void put(Connection& db, const Dossier& dossier);
void put(Connection& db, const ContactMoment& contact);
void put(Connection& db, const Task& task);
void put(Connection& db, const Note& note);
void put(Connection& db, const Document& document);
void put(Connection& db, const Party& party);

// "M26-00123" or "D26-00045" of what something hangs on, the report first; in neither, what its owner is called.
[[nodiscard]] QString numberOf(Connection& db, const Subject& about);

} // namespace woonrust::case_index
