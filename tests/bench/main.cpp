// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// woonrust_bench: makes encrypted casebooks of several sizes, does in the program's own window what a user does all
// day, and prints how long it took beside the bare SQL on the same file. docs/benchmark.md tells what is measured.

#include "bench/bench_casebook.h"
#include "bench/benchmark.h"
#include "bench/result_table.h"
#include "bench/statement_recorder.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>
#include <algorithm>
#include <stdexcept>

using namespace woonrust;
using namespace woonrust::bench;
using namespace Qt::StringLiterals;

namespace {

void say(const QString& text)
{
    QTextStream(stderr) << text << Qt::flush;
}

void writeJson(const QString& path, const QJsonObject& json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        throw std::runtime_error(u"%1: %2"_s.arg(path, file.errorString()).toStdString());
}

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    return QSysInfo::currentCpuArchitecture();
}

QString load()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().split(' ').front()) : QString();
}

QJsonObject toJson(const Block& block)
{
    return {{u"wall_ms"_s, block.wallMs},
            {u"cpu_ms"_s, block.cpuMs},
            {u"stage"_s, block.stage},
            {u"culprit"_s, block.culprit}};
}

// The offscreen platform says this of every window; the rest is worth reading.
void hear(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.contains("propagateSizeHints"_L1))
        say(message + u'\n');
}

struct Options {
    QList<int> sizes;
    QString folder;
    QString json;
    QString only;
    int runs = 5;
    bool rebuild = false;
};

// One size in a process of its own, so that its memory is its own.
void measureHere(WatchedApplication& app, const Options& options)
{
    const int reports = options.sizes.front();
    statement_recorder::install();
    const FixedClock clock(utcFromAmsterdam(casebook::day(), QTime(9, 0)));
    GuiWatch watch(app);
    QJsonArray measurements;
    QJsonObject result{{u"casebook"_s, casebook::description(options.folder, reports)}, {u"load_before"_s, load()}};
    {
        Benchmark benchmark(app, watch, casebook::pathIn(options.folder, reports), clock, options.runs, options.only);
        for (const Measurement& measurement : benchmark.run())
            measurements.append(bench::toJson(measurement));
        result.insert(u"peak_memory_bytes"_s, benchmark.peakMemory());
    }
    QJsonArray blocks;
    for (const Block& block : watch.blocks())
        blocks.append(toJson(block));
    result.insert(u"measurements"_s, measurements);
    result.insert(u"longest_block"_s, toJson(watch.longest()));
    result.insert(u"blocks"_s, blocks);
    result.insert(u"load_after"_s, load());
    writeJson(options.json, result);
}

void makeHere(const Options& options)
{
    int last = -1;
    casebook::make(options.folder, options.sizes.front(), [&](double part) {
        if (const int percent = int(part * 100); percent / 5 != last) {
            last = percent / 5;
            say(u"\r  %1 %"_s.arg(percent));
        }
    });
    say(u"\r"_s);
}

bool runSelf(const QString& task, const Options& options, int size, const QString& result)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList arguments{u"--task"_s, task,   u"--sizes"_s, QString::number(size),        u"--keep"_s, options.folder,
                          u"--json"_s, result, u"--runs"_s,  QString::number(options.runs)};
    if (!options.only.isEmpty())
        arguments << u"--only"_s << options.only;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    return child.waitForFinished(-1) && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
}

void measureAll(const Options& options)
{
    QDir().mkpath(options.folder);
    const QString resultPath = QDir(options.folder).filePath(u"result.json"_s);
    QJsonArray results;
    QJsonObject smaller;
    int smallerSize = 0;
    QTextStream out(stdout);
    out << u"Woonrust %1, %2 build, Qt %3 · %4, %5 processors, %6\n"_s.arg(
               QStringLiteral(WOONRUST_VERSION), QStringLiteral(WOONRUST_BUILD), QString::fromLatin1(qVersion()),
               processor(), QString::number(QThread::idealThreadCount()), QDate::currentDate().toString(Qt::ISODate))
        << u"Medians of %1 runs; CPU: of the whole program; 10× data: against the size before.\n"_s.arg(options.runs)
        << Qt::flush;
    for (const int size : options.sizes) {
        if (options.rebuild || !casebook::isThere(options.folder, size)) {
            say(u"Making a casebook of %1 reports in %2\n"_s.arg(size).arg(options.folder));
            if (!runSelf(u"make"_s, options, size, {}))
                throw std::runtime_error("The casebook was not made.");
        }
        if (casebook::isOfOlderSchema(options.folder, size)) {
            QElapsedTimer timer;
            timer.start();
            if (!runSelf(u"upgrade"_s, options, size, {}))
                throw std::runtime_error("The casebook was not brought up to date.");
            say(u"Brought the casebook of %1 reports up to date in %2 s, its back-up included\n"_s.arg(size).arg(
                double(timer.elapsed()) / 1e3));
        }
        say(u"Measuring on %1 reports\n"_s.arg(size));
        QFile::remove(resultPath);
        if (!runSelf(u"measure"_s, options, size, resultPath))
            throw std::runtime_error("Measuring failed.");
        const QJsonObject result = readJson(resultPath);
        out << resultTable(result, size == 10 * smallerSize ? smaller : QJsonObject()) << Qt::flush;
        results.append(result);
        smaller = result;
        smallerSize = size;
    }
    if (!options.json.isEmpty())
        writeJson(options.json, {{u"build"_s, QStringLiteral(WOONRUST_BUILD)},
                                 {u"qt"_s, QString::fromLatin1(qVersion())},
                                 {u"processor"_s, processor()},
                                 {u"processors"_s, QThread::idealThreadCount()},
                                 {u"day"_s, QDate::currentDate().toString(Qt::ISODate)},
                                 {u"runs"_s, options.runs},
                                 {u"results"_s, results}});
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication app(argc, argv);
    QApplication::setApplicationName(u"woonrust_bench"_s);
    qInstallMessageHandler(hear);
    QStandardPaths::setTestModeEnabled(true);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Woonrust on large casebooks, beside the bare SQL"_s);
    parser.addHelpOption();
    const QCommandLineOption sizes(u"sizes"_s, u"Numbers of reports, the smallest first."_s, u"N,N"_s,
                                   u"10000,100000,1000000"_s);
    const QCommandLineOption rebuild(u"rebuild"_s, u"Make the casebooks anew."_s);
    const QCommandLineOption keep(u"keep"_s, u"Where the casebooks are kept between runs."_s, u"DIR"_s,
                                  QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../../bench"_s));
    const QCommandLineOption json(u"json"_s, u"Also write everything that was measured."_s, u"FILE"_s);
    const QCommandLineOption only(u"only"_s, u"Measure only what has this in its name."_s, u"NAME"_s);
    const QCommandLineOption runs(u"runs"_s, u"How often each thing is done."_s, u"N"_s, u"5"_s);
    QCommandLineOption task(u"task"_s, u"For the processes that it starts itself: make, upgrade or measure."_s,
                            u"TASK"_s);
    task.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sizes, rebuild, keep, json, only, runs, task});
    parser.process(app);

    Options options{.folder = parser.value(keep),
                    .json = parser.value(json),
                    .only = parser.value(only),
                    .runs = parser.value(runs).toInt(),
                    .rebuild = parser.isSet(rebuild)};
    for (const QString& size : parser.value(sizes).split(u',', Qt::SkipEmptyParts))
        options.sizes << size.trimmed().toInt();
    if (options.sizes.isEmpty() || options.runs < 1 ||
        std::ranges::any_of(options.sizes, [](int size) { return size < 500 || size > 1'000'000; })) {
        say(u"--sizes wants numbers from 500 to 1000000, --runs one from 1.\n"_s);
        return 2;
    }
    try {
        if (parser.value(task) == u"make"_s)
            makeHere(options);
        else if (parser.value(task) == u"upgrade"_s)
            casebook::upgrade(options.folder, options.sizes.front());
        else if (parser.value(task) == u"measure"_s)
            measureHere(app, options);
        else
            measureAll(options);
    } catch (const std::exception& error) {
        say(QString::fromUtf8(error.what()) + u'\n');
        return 1;
    }
    return 0;
}
