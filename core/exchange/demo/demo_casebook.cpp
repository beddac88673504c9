// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_casebook.h"

#include "exchange/demo/demo_cases.h"
#include "exchange/demo/demo_letters.h"
#include "services/access/users.h"
#include "services/office/settings.h"
#include "storage/casebook/disk_files.h"
#include "storage/registry/import_store.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <algorithm>

namespace woonrust::demo {

using namespace Qt::StringLiterals;

namespace {

const QString organisation = u"Woonstichting De Linde (demo)"_s;
constexpr int mostReports = 1'000'000;

// Fourteen months; one more for every 8,500 reports, up to ten years, so that a large demo is a long history.
QDate firstDay(const Wish& wish, QDate until)
{
    const int months = std::min(120, 14 + wish.reports / 8'500);
    return QDate(until.year(), until.month(), 1).addMonths(-months);
}

Result<void> checkWish(const Wish& wish)
{
    if (wish.reports < 1 || wish.reports > mostReports)
        return failure(ErrorKind::Input, QCoreApplication::translate("Demo", "A demo has from 1 to 1,000,000 reports."),
                       u"reports"_s);
    return {};
}

void addUsers(Session& session, const OpenedCasebook& file, const KdfCost& cost)
{
    for (const DemoUser& user : users())
        if (user.login != users().front().login)
            orThrow(woonrust::users::add(session, file,
                                         {.login = user.login, .name = user.name, .team = u"SB"_s, .roles = user.roles},
                                         password(), cost));
}

Team teamOf(Connection& db)
{
    const auto id = [&](const QString& login) { return storage::findUserByLogin(db, login).value_or(User{}).id; };
    const UserId first = id(users().front().login);
    // The first user, as whom one looks around, has most of the work.
    return {.desk = id(u"ondersteuner"_s),
            .handlers = {first, first, id(u"sociaal"_s), id(u"leefbaarheid"_s), id(u"wijkbeheer"_s)},
            .coordinator = id(u"coordinator"_s)};
}

// What the letters say; .example is nobody's.
void sayWhereToReachUs(Session& session)
{
    Settings office = orThrow(settings::load(session));
    office.phone = u"088-0123456"_s;
    office.email = u"sociaalbeheer@delinde.example"_s;
    office.privacyUrl = u"www.delinde.example/privacy"_s;
    office.complaintsUrl = u"www.delinde.example/klacht"_s;
    office.tenantsOrganisation = u"Huurdersvereniging Lindenveld"_s;
    office.letters.address = u"Lindenplein 1 · 9004 AA Lindenveld\nPostbus 100 · 9000 AB Lindenveld"_s;
    office.letters.returnLine = u"Retour: Postbus 100, 9000 AB Lindenveld"_s;
    office.letters.city = u"Lindenveld"_s;
    office.letters.legalDesk = u"het Juridisch Loket (www.loket.example)"_s;
    office.letters.municipalHelp = u"het wijkteam van de gemeente, telefoon 088-0123400"_s;
    office.letters.committee = u"de Geschillencommissie Wonen Lindenveld"_s;
    office.letters.committeeReach = u"www.geschillen.example"_s;
    office.letters.retention = u"twee jaar"_s;
    orThrow(settings::save(session, office));
}

void fill(OpenCasebook& casebook, const Wish& wish, QDate from, const QDateTime& now, FixedClock& clock)
{
    const auto thread = casebook.openSession();
    Session& session = thread->session();
    addUsers(session, casebook.file(), wish.cost);
    sayWhereToReachUs(session);
    orThrow(session.write([&] {
        const storage::BulkWriting bulk(session.db());
        Random random(wish.seed);
        const int homes = std::clamp(wish.reports / 2, 60, 640) + std::max(0, wish.reports - 5'000) / 6;
        const Town town = buildTown(session, random, homes, from);
        clock.set(now);
        addCases(session, random, town, teamOf(session.db()),
                 {.reports = wish.reports,
                  .forMeasuring = wish.forMeasuring,
                  .from = from,
                  .until = now,
                  .progress = [&](int made) {
                      return !wish.progress || wish.progress(double(made) / double(wish.reports));
                  }});
        if (!wish.forMeasuring && wish.reports <= 20'000)
            addLetters(session, wish.print);
    }));
}

} // namespace

const std::vector<DemoUser>& users()
{
    static const std::vector<DemoUser> all = {
        {u"demo"_s, u"Sanne Verlinden"_s, {Role::SocialManager, Role::Coordinator, Role::Administrator}},
        {u"ondersteuner"_s, u"Fleur Oudshoorn"_s, {Role::SupportOfficer}},
        {u"sociaal"_s, u"Bram Dekkers"_s, {Role::SocialManager}},
        {u"leefbaarheid"_s, u"Noor Haverkamp"_s, {Role::LiveabilityWorker}},
        {u"wijkbeheer"_s, u"Ruud Molenaar"_s, {Role::CaretakerOfArea}},
        {u"coordinator"_s, u"Marleen Brandsma"_s, {Role::Coordinator}},
        {u"management"_s, u"Pieter Nijland"_s, {Role::Management}},
        {u"beheerder"_s, u"Yara Westra"_s, {Role::Administrator}}};
    return all;
}

QString password()
{
    return u"lindebloesem in mei"_s;
}

Result<void> make(const Wish& wish, const Clock& clock)
{
    if (const auto fine = checkWish(wish); !fine)
        return fine;
    const QDate until = wish.until.isValid() ? wish.until : clock.today();
    const QDateTime now = utcFromAmsterdam(until, QTime(7, 30));
    const QDate from = firstDay(wish, until);
    FixedClock then(utcFromAmsterdam(from, QTime(8, 0)));
    const DemoUser& first = users().front();
    // Made under another name, so that a demo that was stopped halfway is never taken for a whole one.
    const QString unfinished = wish.path + u".making"_s;
    if (QFileInfo::exists(wish.path) || QFileInfo::exists(KeySlots::pathFor(wish.path)))
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("Demo", "The file %1 exists already. Choose another name.").arg(wish.path));
    const auto clear = [&] {
        removeDatabase(unfinished);
        QFile::remove(KeySlots::pathFor(unfinished));
    };
    clear();
    const auto cleanUp = qScopeGuard(clear);
    const auto created = casebooks::create({.path = unfinished,
                                            .organisation = organisation,
                                            .adminLogin = first.login,
                                            .adminName = first.name,
                                            .adminPassword = password(),
                                            .adminRoles = first.roles,
                                            .cost = wish.cost},
                                           then);
    if (!created)
        return std::unexpected(created.error());
    {
        auto casebook = casebooks::signIn(unfinished, first.login, password(), then);
        if (!casebook)
            return std::unexpected(casebook.error());
        try {
            fill(*casebook, wish, from, now, then);
        } catch (const Failure& failure) {
            return std::unexpected(failure.error());
        }
    }
    // The key file first: without its casebook it opens nothing.
    if (!QFile::rename(KeySlots::pathFor(unfinished), KeySlots::pathFor(wish.path)) ||
        !QFile::rename(unfinished, wish.path))
        return failure(ErrorKind::ReadOnly,
                       QCoreApplication::translate("Demo", "The demo could not be put at %1.").arg(wish.path));
    return {};
}

Result<OpenCasebook> openOrMake(const QString& path, const Clock& clock, const WorkProgress& progress,
                                const PrintLetter& print)
{
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        Wish wish{.path = path, .print = print};
        if (progress)
            wish.progress = [&](double part) { return progress(qint64(part * wish.reports), wish.reports); };
        if (const auto made = make(wish, clock); !made)
            return std::unexpected(made.error());
    }
    return casebooks::signIn(path, users().front().login, password(), clock);
}

} // namespace woonrust::demo
