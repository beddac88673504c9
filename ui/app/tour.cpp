// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/tour.h"

#include "papers/period_report.h"
#include "services/cases/views/report_detail.h"
#include "services/lists/case_lists.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/print/pdf_file.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/screenshot.h"
#include "ui/start/lock_screen.h"
#include "ui/start/recent_casebooks.h"

#include <QDir>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int calmMs = 400;        // no worker busy for this long: the page shows what it has
constexpr int patienceMs = 20'000; // a page that is never calm is pictured as it is
const QSize windowSize(1366, 768);

// What a visitor would open.
struct Examples {
    ReportId report; // open, of a known reporter, in a dossier that is open to all
    DossierId dossier;
    PersonId reporter;
    UnitId unit; // where the report is about
};

Examples findExamples(Session& session)
{
    std::vector<ReportId> ids;
    case_lists::eachReportId(session, {.open = true}, {}, {}, [&](ReportId id) {
        ids.push_back(id);
        return ids.size() < 300;
    });
    Examples examples;
    int most = 0;
    for (const ReportRow& row : case_lists::reportRows(session, ids)) {
        if (row.hidden || !row.dossier || row.reporterKind != ReporterKind::Known)
            continue;
        const std::vector<DossierRow> dossiers = case_lists::dossierRows(session, {row.dossier});
        if (!dossiers.empty() && !dossiers.front().hidden && dossiers.front().reports > most) {
            most = dossiers.front().reports;
            examples = {.report = row.id, .dossier = row.dossier, .reporter = {}, .unit = {}};
        }
    }
    if (examples.report) {
        const Report report = orThrow(reports::reportDetail(session, examples.report)).report;
        examples.reporter = report.reporter;
        examples.unit = report.unit;
    }
    return examples;
}

} // namespace

Tour::Tour(Application& application, std::shared_ptr<OpenCasebook> casebook, TourOptions options)
    : m_application(application), m_casebook(std::move(casebook)), m_options(std::move(options))
{
    m_looks = {{u"nl"_s, Scheme::Light, 1.0}};
    if (m_options.allLooks)
        m_looks << Look{u"nl"_s, Scheme::Dark, 1.0} << Look{u"en"_s, Scheme::Light, 1.0}
                << Look{u"en"_s, Scheme::Dark, 1.0} << Look{u"nl"_s, Scheme::Light, 2.0};
    m_poll.setInterval(50);
}

void Tour::start()
{
    QDir().mkpath(m_options.folder);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        Desk* desk = m_application.desk();
        if (!desk || !desk->context().bench.isIdle())
            m_calmSince.restart();
        const bool calm = desk && m_calmSince.elapsed() >= calmMs;
        if (!calm && m_waiting.elapsed() < patienceMs)
            return;
        m_poll.stop();
        std::exchange(m_then, {})();
    });
    nextLook();
}

void Tour::whenCalm(const std::function<void()>& then)
{
    m_then = then;
    m_calmSince.start();
    m_waiting.start();
    m_poll.start();
}

void Tour::nextLook()
{
    if (m_looks.isEmpty()) {
        writeReport();
        return;
    }
    m_look = m_looks.takeFirst();
    m_application.theme().setScheme(m_look.scheme);
    m_application.useLanguage(m_look.language);
    pictureStart();
    connect(
        &m_application, &Application::entered, this, [this] { whenCalm([this] { planStops(); }); },
        Qt::SingleShotConnection);
    m_application.enter(m_casebook);
}

// What is there before anybody signs in, for a casebook that is nowhere.
void Tour::pictureStart()
{
    using Step = StartWindow::Step;
    const QString casebook = u"/home/sanne/Documenten/Woonrust/De Linde.woonrust"_s;
    QTemporaryDir home;
    QSettings preferences(home.filePath(u"preferences.ini"_s), QSettings::IniFormat);
    for (const auto& [step, name] :
         {std::pair(Step::Welcome, u"begin"_s), std::pair(Step::Create, u"werkbestand-maken"_s),
          std::pair(Step::RecoveryKey, u"herstelsleutel"_s), std::pair(Step::SignIn, u"aanmelden"_s),
          std::pair(Step::Recover, u"wachtwoord-kwijt"_s)}) {
        if (step == Step::SignIn)
            recent::remember(preferences, casebook, u"sanne"_s);
        StartWindow window(m_casebook->clock(), realSeams(), preferences, {});
        window.picture(step, casebook);
        window.show(); // a scroll area lays out what is in it only then
        save(window, name);
    }
}

void Tour::planStops()
{
    m_application.desk()->context().bench.reader.run(
        this, [](Session& session) { return session.read([&] { return findExamples(session); }); },
        [this](const Result<Examples>& found) {
            const Examples examples = found.value_or(Examples{});
            m_stops = QList<Stop>{
                {u"vandaag"_s, {.kind = TargetKind::Today}},
                {u"weekplan"_s, {.kind = TargetKind::Today, .text = u"week"_s}},
                {u"afwezigheid"_s, {.kind = TargetKind::Today, .text = u"absence"_s}},
                {u"meldingen"_s, {.kind = TargetKind::Reports}},
                {u"melding"_s, {.kind = TargetKind::Report, .id = examples.report.value()}},
                {u"nieuwe-melding"_s,
                 {.kind = TargetKind::NewReport, .filter = QJsonObject{{u"dossier"_s, examples.dossier.value()}}}},
                {u"dossiers"_s, {.kind = TargetKind::Dossiers}},
                {u"dossier"_s, {.kind = TargetKind::Dossier, .id = examples.dossier.value()}},
                {u"rapportage"_s, {.kind = TargetKind::MonthReport}},
                {u"persoon"_s, {.kind = TargetKind::Person, .id = examples.reporter.value()}},
                {u"woning"_s, {.kind = TargetKind::Unit, .id = examples.unit.value()}}};
            for (const QString& section : AdminPage::sectionKeys())
                m_stops << Stop{u"beheer-"_s + section, {.kind = TargetKind::Administration, .text = section}};
            nextStop();
        });
}

void Tour::nextStop()
{
    if (m_stops.isEmpty()) {
        save(m_application.desk()->lockScreen(), u"vergrendeld"_s);
        nextLook();
        return;
    }
    m_stop = m_stops.takeFirst();
    // A page that this user may not see is no stop.
    if (!m_application.desk()->window().open(m_stop.target)) {
        nextStop();
        return;
    }
    whenCalm([this] { takePicture(); });
}

void Tour::takePicture()
{
    save(m_application.desk()->window(), m_stop.name);
    nextStop();
}

void Tour::save(QWidget& window, const QString& subject)
{
    QString name = subject;
    if (m_options.allLooks) {
        name += u'-' + m_look.language + (m_look.scheme == Scheme::Dark ? u"-donker"_s : u""_s);
        if (m_look.scale > 1)
            name += u"-200"_s;
    }
    const QString path = QDir(m_options.folder).filePath(name + u".png"_s);
    const bool saved = saveScreenshot(window, windowSize, path, m_look.scale);
    (saved ? m_pictures : m_failures) << path;
}

void Tour::writeReport()
{
    const QDate lastMonth = m_application.desk()->context().today().addMonths(-1);
    m_application.desk()->context().bench.figures.run(
        this,
        [request = papers::PeriodReportRequest{.figures = {.period = Period::month(lastMonth.year(), lastMonth.month()),
                                                           .withMonths = true},
                                               .language = m_look.language}](Session& session) {
            return papers::makePeriodReport(session, request)
                .transform(
                    [](const std::optional<papers::PeriodReport>& month) { return papers::documentOf(month.value()); });
        },
        [this, lastMonth](const Result<papers::Paper>& report) {
            const QString path =
                QDir(m_options.folder).filePath(u"maandrapportage-%1.pdf"_s.arg(lastMonth.toString(u"yyyy-MM"_s)));
            const bool written = report && print::writePdf(path, print::layout(*report)).has_value();
            (written ? m_pictures : m_failures) << path;
            Q_EMIT finished(m_pictures, m_failures);
        });
}

} // namespace woonrust::ui
