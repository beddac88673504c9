// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/demo_town.h"
#include "exchange/demo/demo_words.h"
#include "services/base/session.h"

#include <functional>

namespace woonrust::demo {

// Who works in the demo.
struct Team {
    UserId desk; // answers the phone
    std::vector<UserId> handlers;
    UserId coordinator;
};

struct CaseWish {
    int reports = 1200;
    bool forMeasuring = false; // as in demo_casebook.h
    QDate from;                // first day with reports
    QDateTime until;           // UTC: the present moment of the demo
    // Gets the reports made so far; false stops with a Failure of kind Cancelled.
    std::function<bool(int)> progress = {};
};

// Stores reports with their deadlines, contacts and costs, and the dossiers that grow out of them, each step in the
// event log at the moment it happened. Inside the caller's transaction.
void addCases(Session& session, Random& random, const Town& town, const Team& team, const CaseWish& wish);

} // namespace woonrust::demo
