// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/bare_sql.h"
#include "bench/bench_window.h"
#include "bench/measurement.h"
#include "domain/report.h"

namespace woonrust::bench {

// What is looked for and opened: different ones for each run, so that nothing is measured from a cache alone.
struct Samples {
    std::vector<DossierId> dossiers; // those with most reports of a part of the list
    std::vector<Report> reports;     // recent ones with a home and a known reporter
    QStringList categories;
    QStringList rareWords;   // an address: found a few times
    QStringList commonWords; // found in a large part of all reports
};

// All measurements on one casebook, in one process.
class Benchmark {
public:
    // `only`: a part of the names of what is to be measured; empty = everything.
    Benchmark(WatchedApplication& app, GuiWatch& watch, QString path, const Clock& clock, int runs, QString only);
    ~Benchmark();

    [[nodiscard]] QList<Measurement> run();
    // The most memory that the process had, without what the bare SQL took; bytes.
    [[nodiscard]] qint64 peakMemory() const { return m_peakMemory; }

private:
    struct Wish {
        QString name;
        double goalMs = 0;
        Growth growth = Growth::Free;
        std::function<void(int run)> prepare = {}; // not measured
        std::function<void(int run)> act;
        Until until;
        int bareRows = 1'000'000'000; // rows of each statement that the first answer needs
        QString note = {};
    };

    [[nodiscard]] bool isWanted(const QString& name) const;
    void measure(const Wish& wish);
    void add(Measurement measurement) { m_results.append(std::move(measurement)); }
    void bareRead(Measurement& result, const QList<QByteArray>& statements, int mostRows);

    void signIn();
    void findSamples();
    void reportLists();
    void dossierList();
    void searching();
    void newReport();
    void openDossier();
    void monthReport();

    // What a registration of this report writes, without the program around it. The file keeps it.
    [[nodiscard]] double bareSave(const Report& report);
    // Notes the memory so far, and forgets what follows until the next call of forgetMemory().
    void noteMemory();
    static void forgetMemory();

    WatchedApplication& m_app;
    GuiWatch& m_watch;
    QString m_path;
    const Clock& m_clock;
    int m_runs;
    QString m_only;
    BenchWindow m_window;
    SecretBytes m_key;
    Samples m_samples;
    QList<Measurement> m_results;
    qint64 m_peakMemory = 0;
};

} // namespace woonrust::bench
