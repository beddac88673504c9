// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchmark.h"
#include "bench/statement_recorder.h"
#include "services/cases/reports.h"
#include "services/registry/persons.h"
#include "services/registry/units.h"
#include "ui/pages/case/timeline_model.h"
#include "ui/pages/dossiers/dossier_detail.h"
#include "ui/pages/new_report/context_panel.h"
#include "ui/pages/new_report/new_report.h"
#include "ui/shell/main_window.h"

#include <QJsonObject>
#include <QListView>
#include <algorithm>
#include <stdexcept>

namespace woonrust::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double listGoalMs = 100;

} // namespace

double Benchmark::bareSave(const Report& report)
{
    noteMemory();
    QList<QByteArray> statements;
    {
        const auto db = m_window.desk().context().file->connect();
        Session session(*db, m_window.desk().context().actor, m_clock);
        // Inside a transaction that is rolled back: the file then still awaits exactly these statements.
        const Transaction outer(*db);
        statement_recorder::start();
        const auto saved = reports::registerReport(session, report);
        statements = statement_recorder::stop();
        if (!saved)
            throw std::runtime_error(saved.error().message.toStdString());
    }
    statements.prepend("BEGIN IMMEDIATE");
    statements.append("COMMIT");
    const double took = BareSql(m_path, m_key).write(statements);
    forgetMemory();
    return took;
}

void Benchmark::newReport()
{
    auto& form = m_window.the<ui::NewReport>();
    auto& known = m_window.the<ui::ContextPanel>();
    const auto sample = [&](int run) -> const Report& {
        return m_samples.reports[std::size_t(run) % m_samples.reports.size()];
    };
    const auto begin = [&](int run) {
        const Report& like = sample(run);
        m_window.window().open({.kind = ui::TargetKind::NewReport,
                                .filter = QJsonObject{{u"unit"_s, like.unit.value()},
                                                      {u"reporter"_s, like.reporter.value()},
                                                      {u"channel"_s, u"TEL"_s},
                                                      {u"category"_s, like.category},
                                                      {u"nature"_s, like.nature},
                                                      {u"description"_s, like.description},
                                                      {u"spokenToNeighbour"_s, u"NO"_s}}});
    };
    const auto putAway = [&](int) {
        m_window.window().open({.kind = ui::TargetKind::Today});
        m_window.settle();
    };
    QObject watcher;
    int rebuilt = 0;
    QObject::connect(&known, &ui::ContextPanel::dossierChanged, &watcher, [&] { ++rebuilt; });
    measure({.name = u"Context panel of an address"_s,
             .goalMs = listGoalMs,
             .growth = Growth::Limited,
             .prepare = putAway,
             .act =
                 [&](int run) {
                     rebuilt = 0;
                     begin(run);
                 },
             // Once when the form is cleared, and once when it is known.
             .until = {.shown = [&] { return rebuilt >= 2; }, .surface = [&]() -> QWidget* { return &known; }},
             .note = u"opening the form included"_s});

    bool registered = false;
    QObject::connect(&form, &ui::NewReport::registered, &watcher, [&] { registered = true; });
    Measurement saving{.name = u"Save a report"_s, .goalMs = 50, .note = u"synchronised to the disk"_s};
    for (int run = 0; isWanted(saving.name) && run < m_runs; ++run) {
        putAway(run);
        begin(run);
        m_window.settle();
        registered = false;
        const Took took = m_window.time(saving.name, [&] { form.save(); }, {.shown = [&] { return registered; }});
        saving.wallMs << took.wallMs;
        saving.cpuMs << took.cpuMs;
        Report report = sample(run);
        report.receivedAt = m_clock.nowUtc();
        report.handler = {};
        report.costs.clear();
        saving.bareMs << bareSave(report);
    }
    if (!saving.wallMs.isEmpty())
        add(saving);

    // What the form looks up while a name or an address is typed.
    bool found = false;
    const auto lookUp = [&](const QString& name, const QStringList& texts, const auto& search) {
        measure({.name = name,
                 .goalMs = listGoalMs,
                 .growth = Growth::Limited,
                 .act =
                     [&](int run) {
                         found = false;
                         m_window.desk().context().bench.reader.run(
                             &watcher,
                             [text = texts.at(run % texts.size()), &search](Session& session) {
                                 return search(session, text);
                             },
                             [&](const auto&) { found = true; });
                     },
                 .until = {.shown = [&] { return found; }}});
    };
    lookUp(u"Look up a tenant by name"_s, {u"de vri"_s, u"ber"_s, u"van de"_s, u"h1"_s, u"j ber"_s},
           [](Session& session, const QString& text) { return persons::search(session, text); });
    lookUp(u"Look up an address"_s, m_samples.rareWords.mid(0, 5) + QStringList{u"lijst"_s, u"me 12"_s},
           [](Session& session, const QString& text) { return units::search(session, text); });
}

void Benchmark::openDossier()
{
    const auto& detail = m_window.the<ui::DossierDetail>();
    auto& model = *detail.findChild<ui::TimelineModel*>();
    const auto views = detail.findChildren<QListView*>(); // those of combo boxes too
    const auto view = std::ranges::find(views, static_cast<QAbstractItemModel*>(&model), &QListView::model);
    if (view == views.end())
        throw std::runtime_error("The dossier has no timeline.");
    bool loaded = false;
    QObject watcher;
    QObject::connect(&model, &ui::TimelineModel::loaded, &watcher, [&] { loaded = true; });
    m_window.window().open({.kind = ui::TargetKind::Dossiers});
    m_window.settle();
    measure({.name = u"Open a dossier with its timeline"_s,
             .goalMs = listGoalMs,
             .growth = Growth::Limited,
             .act =
                 [&](int run) {
                     loaded = false;
                     const DossierId id = m_samples.dossiers[std::size_t(run) % m_samples.dossiers.size()];
                     m_window.window().open({.kind = ui::TargetKind::Dossier, .id = id.value()});
                 },
             .until = {.shown = [&] { return loaded && model.rowCount() > 0; },
                       .surface = [&] { return (*view)->viewport(); }},
             .note = u"those with the most reports"_s});
}

} // namespace woonrust::bench
