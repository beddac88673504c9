// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench_casebook.h"

#include "exchange/demo/demo_casebook.h"
#include "storage/casebook/disk_files.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_list.h"
#include "storage/database/schema/steps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <stdexcept>

namespace woonrust::bench::casebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int recipe = 4; // one more when exchange/demo makes something else, so that kept casebooks are made anew
constexpr quint64 seed = 8;

QString descriptionPath(const QString& folder, int reports)
{
    return pathIn(folder, reports) + u".json"_s;
}

// Opens it, which brings it up to date.
OpenCasebook open(const QString& path)
{
    static const FixedClock clock(utcFromAmsterdam(day(), QTime(9, 0)));
    auto casebook = casebooks::signIn(path, demo::users().front().login, demo::password(), clock);
    if (!casebook)
        throw std::runtime_error(casebook.error().message.toStdString());
    return *std::move(casebook);
}

void describe(const OpenCasebook& casebook, const QString& folder, int reports, double seconds)
{
    const QString path = pathIn(folder, reports);
    const auto thread = casebook.openSession();
    Connection& db = thread->db();
    const Visibility everything{.seesCases = true, .seesSecret = true};
    const auto newest = storage::recentEvents(db, 1, {});
    const QJsonObject json{{u"recipe"_s, recipe},
                           {u"schema"_s, schemaSteps().back().version},
                           {u"wanted"_s, reports},
                           {u"reports"_s, storage::countReports(db, everything, {}, day())},
                           {u"dossiers"_s, storage::countDossiers(db, everything, {}, day())},
                           {u"events"_s, newest.empty() ? 0 : newest.front().id.value()},
                           {u"bytes"_s, QFileInfo(path).size()},
                           {u"made_in_s"_s, seconds}};
    QSaveFile file(descriptionPath(folder, reports));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        throw std::runtime_error(file.errorString().toStdString());
}

} // namespace

QDate day()
{
    return {2026, 11, 20};
}

QString pathIn(const QString& folder, int reports)
{
    return QDir(folder).filePath(u"bench-%1.woonrust"_s.arg(reports));
}

bool isThere(const QString& folder, int reports)
{
    const QJsonObject found = description(folder, reports);
    return found[u"recipe"_s].toInt() == recipe && found[u"schema"_s].toInt() <= schemaSteps().back().version &&
           found[u"wanted"_s].toInt() == reports && QFileInfo::exists(pathIn(folder, reports)) &&
           QFileInfo::exists(KeySlots::pathFor(pathIn(folder, reports)));
}

void make(const QString& folder, int reports, const std::function<void(double)>& progress)
{
    QDir().mkpath(folder);
    const QString path = pathIn(folder, reports);
    QFile::remove(descriptionPath(folder, reports));
    QFile::remove(KeySlots::pathFor(path));
    removeDatabase(path);
    QElapsedTimer timer;
    timer.start();
    const SystemClock clock;
    const auto made = demo::make({.path = path,
                                  .reports = reports,
                                  .seed = seed,
                                  .forMeasuring = true,
                                  .until = day(),
                                  .progress =
                                      [&](double part) {
                                          progress(part);
                                          return true;
                                      }},
                                 clock);
    if (!made)
        throw std::runtime_error(made.error().message.toStdString());
    describe(open(path), folder, reports, double(timer.elapsed()) / 1e3);
}

bool isOfOlderSchema(const QString& folder, int reports)
{
    return description(folder, reports)[u"schema"_s].toInt() < schemaSteps().back().version;
}

void upgrade(const QString& folder, int reports)
{
    const OpenCasebook casebook = open(pathIn(folder, reports));
    // What is kept can be made again, so the back-up only takes room.
    if (casebook.file().upgrade()) {
        const QString backup = casebook.file().upgrade()->backup;
        QFile::remove(KeySlots::pathFor(backup));
        removeDatabase(backup);
    }
    describe(casebook, folder, reports, description(folder, reports)[u"made_in_s"_s].toDouble());
}

QJsonObject description(const QString& folder, int reports)
{
    QFile file(descriptionPath(folder, reports));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace woonrust::bench::casebook
