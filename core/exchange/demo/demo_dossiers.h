// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/report.h"
#include "exchange/demo/demo_cases.h"
#include "exchange/demo/demo_history.h"

namespace woonrust::demo {

// A dossier that is being worked in the demo.
struct OpenCase {
    Dossier dossier;
    QDate lastDay; // reports join it until then; the day it closes when that is past
};

// Makes the dossiers of the demo and what hangs on them.
class DossierMaker {
public:
    DossierMaker(Session& session, Random& random, const Team& team, History& history, const QDateTime& now);

    [[nodiscard]] int made() const { return m_made; }
    // Opens one on a report, with its parties, contacts, notes, tasks and all.
    [[nodiscard]] OpenCase open(const Report& report, const Story& story, const Home& home, PersonId reporter);

private:
    void describe(Dossier& dossier, const Report& report, const Story& story, const Home& home);
    void addParties(const Dossier& dossier, const Report& report, const Home& home, PersonId reporter);
    void addContacts(const Dossier& dossier, const Home& home);
    void addTasks(const Dossier& dossier);
    void addNotes(const Dossier& dossier);
    void addAlert(const Dossier& dossier, const Story& story, const Home& home);
    void addDocuments(const Dossier& dossier);
    void storeDossier(Dossier& dossier, const Story& story);
    [[nodiscard]] QDateTime moment(QDate day);
    [[nodiscard]] QDate dayWithin(const Dossier& dossier);

    Session& m_session;
    Random& m_random;
    const Team& m_team;
    History& m_history;
    QDateTime m_now;
    QDate m_today;
    int m_made = 0;
    int m_appointments = 0;
    int m_documents = 0;
};

} // namespace woonrust::demo
