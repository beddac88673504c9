// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What stands in a case, and the calls that write texts on it, to try that each asks about a number that may be a BSN
// before it is stored (design 3.6). The check "free-texts" of ./dev lint wants each service with a text of its own in
// one of the files beside this one.

#include "services/base/citizen_numbers.h"
#include "services/cases/bulk.h"
#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/registry/alerts.h"
#include "storage/cases/deadline_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QObject>
#include <QStringList>
#include <catch2/catch_test_macros.hpp>
#include <functional>

namespace woonrust::tests::free_texts {

using namespace Qt::StringLiterals;

// A report in a dossier with one of everything that hangs on it, and a loose report.
struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::Coordinator))
    {
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
        about = {.report = {}, .dossier = dossier};
        loose = orThrow(reports::registerReport(session, noise())).id;
        deadline = storage::deadlinesOf(db, report).back().id;
        contact = call();
        contact.id = orThrow(contacts::record(session, contact));
        contact.version = 1;
        note = orThrow(notes::add(session, {.about = about, .body = u"Note"_s}));
        (void)orThrow(tasks::add(session, {.about = about, .title = u"Call"_s}));
        task = orThrow(tasks::tasksOf(session, about)).front();
        document =
            orThrow(documents::add(session, {.about = about, .title = {}, .fileName = u"log.txt"_s}, "Friday")).id;
        party = orThrow(parties::partiesOf(session, dossier)).front();
        alert = orThrow(alerts::add(session, warning()));
        QObject::connect(&notifier, &ChangeNotifier::changed, &receiver, [this] { ++commits; });
    }

    [[nodiscard]] ContactMoment call() const
    {
        return {.about = {.report = report}, .at = clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s};
    }
    [[nodiscard]] Alert warning() const
    {
        return {.unit = units[0],
                .kind = u"BEZ"_s,
                .text = u"Dog"_s,
                .source = u"Police"_s,
                .untilOn = clock.today().addDays(30)};
    }

    Session session;
    ReportId report;
    ReportId loose;
    DossierId dossier;
    Subject about;
    DeadlineId deadline;
    ContactMoment contact;
    NoteId note;
    Task task;
    DocumentId document;
    Party party;
    AlertId alert;
    QObject receiver;
    int commits = 0; // that changed something
};

// What is written in each field of one call.
class Texts {
public:
    explicit Texts(QStringList suspects) : m_suspects(std::move(suspects)) {}
    [[nodiscard]] QString operator()(const QString& field) const
    {
        return m_suspects.contains(field) ? u"111222333, as he said"_s : u"In other words"_s;
    }

private:
    QStringList m_suspects; // the fields with a valid, invented BSN
};

struct Call {
    const char* name;
    QStringList fields; // as errors name them
    std::function<Result<void>(Case&, const Texts&, Numbers)> run;
    std::function<void(Case&)> before = {}; // what must have happened first
};

template <class T> Result<void> plain(const Result<T>& result)
{
    return result.transform([](const T&) {});
}

// Of many: each of them must have been done.
template <class IdType> Result<void> whole(const Result<bulk::Outcome<IdType>>& result)
{
    if (result && !result->refused.empty())
        return failure(ErrorKind::Internal, result->refused.front().why);
    return plain(result);
}

inline void asksBeforeItStores(const Call& call)
{
    INFO(call.name);
    Case c;
    if (call.before)
        call.before(c);
    const int commits = c.commits;
    const auto asks = [&](const QStringList& suspects, const QString& field) {
        INFO("a BSN in " << suspects.join(u", "_s).toStdString());
        const Result<void> asked = call.run(c, Texts(suspects), Numbers::Question);
        REQUIRE_FALSE(asked);
        REQUIRE(asksAboutNumbers(asked.error()));
        CHECK(asked.error().field == field);
        CHECK(asked.error().message.contains(u"111222333"_s));
        CHECK(c.commits == commits);
    };
    for (const QString& field : call.fields)
        asks({field}, field);
    const Result<void> stored = call.run(c, Texts(call.fields), Numbers::Confirmed);
    INFO((stored ? "" : stored.error().message.toStdString()));
    CHECK(stored);
    CHECK(c.commits == commits + 1);
}

} // namespace woonrust::tests::free_texts
