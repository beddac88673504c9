// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"

#include "bench/memory.h"
#include "exchange/demo/demo_casebook.h"
#include "services/access/casebook.h"
#include "services/base/display_names.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/report_list.h"
#include "storage/cases/report_store.h"

#include <QElapsedTimer>
#include <algorithm>
#include <stdexcept>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

Benchmark::Benchmark(WatchedApplication& app, GuiWatch& watch, QString path, const Clock& clock, int runs, QString only)
    : m_app(app),
      m_watch(watch),
      m_path(std::move(path)),
      m_clock(clock),
      m_runs(runs),
      m_only(std::move(only)),
      m_window(app, watch, m_path, clock)
{
}

Benchmark::~Benchmark() = default;

QList<Measurement> Benchmark::run()
{
    signIn();
    findSamples();
    reportLists();
    dossierList();
    searching();
    newReport();
    openDossier();
    monthReport();
    noteMemory();
    return m_results;
}

bool Benchmark::isWanted(const QString& name) const
{
    return m_only.isEmpty() || name.contains(m_only, Qt::CaseInsensitive);
}

void Benchmark::measure(const Wish& wish)
{
    if (!isWanted(wish.name))
        return;
    Measurement result{.name = wish.name, .goalMs = wish.goalMs, .growth = wish.growth, .note = wish.note};
    for (int run = 0; run < m_runs; ++run) {
        if (wish.prepare)
            wish.prepare(run);
        const Took took = m_window.time(wish.name, [&] { wish.act(run); }, wish.until);
        result.wallMs << took.wallMs;
        result.cpuMs << took.cpuMs;
        bareRead(result, took.statements, wish.bareRows);
    }
    add(std::move(result));
}

void Benchmark::bareRead(Measurement& result, const QList<QByteArray>& statements, int mostRows)
{
    noteMemory();
    // Opened anew each time, so that it begins without a cache, like a list that was not shown before.
    {
        BareSql bare(m_path, m_key);
        result.bareMs << bare.read(statements, mostRows);
        if (bare.slowestMs() > result.slowestSqlMs) {
            result.slowestSqlMs = bare.slowestMs();
            result.slowestSql = QString::fromUtf8(bare.slowest());
        }
    }
    forgetMemory();
}

void Benchmark::noteMemory()
{
    m_peakMemory = std::max(m_peakMemory, memory::peak());
}

void Benchmark::forgetMemory()
{
    memory::startPeakAnew();
}

void Benchmark::findSamples()
{
    const auto& file = m_window.desk().context().file;
    const std::unique_ptr<Connection> db = file->connect();
    Session session(*db, m_window.desk().context().actor, m_clock);
    const Visibility everything{.user = session.actor().id, .seesCases = true, .seesSecret = true};
    std::vector<DossierId> dossiers;
    storage::eachDossierId(*db, everything, {}, {}, m_clock.today(), [&](DossierId id) {
        dossiers.push_back(id);
        return dossiers.size() < 2'000;
    });
    std::vector<DossierRow> rows = storage::dossierRows(*db, everything, dossiers);
    std::ranges::sort(rows, std::greater(), &DossierRow::reports);
    for (const DossierRow& row : rows)
        m_samples.dossiers.push_back(row.id);
    std::vector<ReportId> reports;
    storage::eachReportId(*db, everything, {}, {}, m_clock.today(), {}, [&](ReportId id) {
        reports.push_back(id);
        return reports.size() < 500;
    });
    DisplayNames names(*db);
    for (const ReportId id : reports) {
        const auto report = storage::findReport(*db, id);
        if (!report || !report->unit || !report->reporter)
            continue;
        m_samples.reports.push_back(*report);
        const QString address = names.address(report->unit);
        if (!m_samples.rareWords.contains(address))
            m_samples.rareWords << address;
    }
    m_samples.categories = {u"GEL"_s, u"VUI"_s, u"RUZ"_s, u"PSY"_s, u"STA"_s};
    m_samples.commonWords = {u"muziek"_s, u"buren"_s, u"melder"_s, u"bewoner"_s, u"woning"_s};
    if (m_samples.reports.empty() || m_samples.dossiers.empty())
        throw std::runtime_error("The casebook holds too little to measure with.");
}

} // namespace woonrust::bench
