// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "exchange/demo/demo_casebook.h"
#include "support/catch_qt.h"
#include "support/spoken_checks.h"
#include "ui/pages/admin/admin_page.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QTranslator>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Where a combo box stands alone in a row of tools, without a label in sight: docs/accessibility.md says so.
const QStringList choosesWithoutLabel{u"dossier"_s, u"administration, texts"_s, u"administration, import"_s,
                                      u"administration, log"_s};

struct Stop {
    QString name;
    ui::Target target;
};

// The whole window on a small demo, in one of the languages.
struct WholeWindow : StartFixture {
    explicit WholeWindow(const QString& language) : theme(*qApp, ui::Scheme::Light)
    {
        if (translator.load(u":/i18n/woonrust_"_s + language))
            QApplication::installTranslator(&translator);
        const QString path = folder.filePath(u"demo.woonrust"_s);
        orThrow(demo::make({.path = path, .reports = 60, .cost = KdfCost::leastForTests()}, clock));
        auto opened = casebooks::signIn(path, demo::users().front().login, demo::password(), clock, options);
        REQUIRE(opened);
        auto casebook = std::make_shared<OpenCasebook>(*std::move(opened));
        auto reference = ui::loadReference(casebook->openSession()->session(), language);
        REQUIRE(reference);
        desk = std::make_unique<ui::Desk>(casebook, *std::move(reference), seams(), preferences, attempts.path());
        DeskFixture::prepare(*desk);
        desk->window().resize(1366, 768);
        desk->show();
        (void)QTest::qWaitForWindowActive(&desk->window());
        settle();
    }
    ~WholeWindow()
    {
        desk.reset();
        QApplication::removeTranslator(&translator);
    }
    WholeWindow(const WholeWindow&) = delete;
    WholeWindow& operator=(const WholeWindow&) = delete;

    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            (void)wait([this] { return desk->context().bench.isIdle(); });
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }
    ui::Page& go(const ui::Target& target)
    {
        REQUIRE(desk->window().open(target));
        settle();
        return *desk->window().currentPage();
    }
    static QList<Stop> stops()
    {
        using Kind = ui::TargetKind;
        QList<Stop> all{{u"today"_s, {.kind = Kind::Today}},
                        {u"week"_s, {.kind = Kind::Today, .text = u"week"_s}},
                        {u"absence"_s, {.kind = Kind::Today, .text = u"absence"_s}},
                        {u"reports"_s, {.kind = Kind::Reports}},
                        {u"report"_s, {.kind = Kind::Report, .id = 1}},
                        {u"new report"_s, {.kind = Kind::NewReport, .filter = QJsonObject{{u"dossier"_s, 1}}}},
                        {u"dossiers"_s, {.kind = Kind::Dossiers}},
                        {u"dossier"_s, {.kind = Kind::Dossier, .id = 1}},
                        {u"new dossier"_s, {.kind = Kind::NewDossier}},
                        {u"directives"_s, {.kind = Kind::Directives}},
                        {u"directive"_s, {.kind = Kind::Directive, .id = 1}},
                        {u"new directive"_s, {.kind = Kind::NewDirective}},
                        {u"person"_s, {.kind = Kind::Person, .id = 1}},
                        {u"home"_s, {.kind = Kind::Unit, .id = 1}},
                        {u"month report"_s, {.kind = Kind::MonthReport}}};
        for (const QString& section : ui::AdminPage::sectionKeys())
            all << Stop{u"administration, "_s + section, {.kind = Kind::Administration, .text = section}};
        return all;
    }

    ui::Theme theme;
    QTranslator translator;
    std::unique_ptr<ui::Desk> desk;
};

} // namespace

TEST_CASE("On every page a screen reader is told what each thing is, and not only its value", "[accessibility]")
{
    WholeWindow window(u"nl"_s);
    for (const Stop& stop : WholeWindow::stops()) {
        INFO(stop.name.toStdString());
        ui::Page& page = window.go(stop.target);
        CHECK(namelessWidgets(page) == QStringList());
        if (!choosesWithoutLabel.contains(stop.name))
            CHECK(valuesForNames(page) == QStringList());
    }
}

TEST_CASE("On every page Tab goes on in the order of reading and comes out again", "[accessibility]")
{
    WholeWindow window(u"nl"_s);
    for (const Stop& stop : WholeWindow::stops()) {
        INFO(stop.name.toStdString());
        ui::Page& page = window.go(stop.target);
        CHECK(tabOrderMistakes(page) == QStringList());
        CHECK(keyboardTraps(window.desk->window(), page) == QStringList());
    }
}

TEST_CASE("On every page, in both languages, each letter with Alt is one thing's and goes there", "[accessibility]")
{
    for (const QString& language : {u"nl"_s, u"en"_s}) {
        WholeWindow window(language);
        for (const Stop& stop : WholeWindow::stops()) {
            INFO(language.toStdString() << ", " << stop.name.toStdString());
            (void)window.go(stop.target);
            CHECK(clashingMnemonics(window.desk->window()) == QStringList());
            CHECK(deadMnemonics(window.desk->window()) == QStringList());
        }
    }
}
