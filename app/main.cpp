// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_casebook.h"
#include "services/access/private_process.h"
#include "ui/app/application.h"
#include "ui/app/tour.h"
#include "ui/print/letter_pages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <memory>

using namespace woonrust;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    keepProcessPrivate();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"woonrust"_s);
    QApplication::setApplicationDisplayName(u"Woonrust"_s);
    QApplication::setApplicationVersion(QStringLiteral(WOONRUST_VERSION));
    QGuiApplication::setDesktopFileName(u"nl.woonrust.Woonrust"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Social management for housing associations"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"casebook"_s, u"The casebook to open."_s, u"[casebook]"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the demo casebook FILE at once; make it if it is not there."_s,
                                  u"FILE"_s);
    const QCommandLineOption tour(
        u"offscreen-tour"_s, u"Save a picture of every page of the demo, and the month's report, in DIR."_s, u"DIR"_s);
    const QCommandLineOption looks(u"all-looks"_s,
                                   u"With --offscreen-tour: both languages, light and dark, and 200 %."_s);
    parser.addOptions({demo, tour, looks});
    parser.process(app);

    const QString dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString demoPath = parser.isSet(demo)   ? parser.value(demo)
                             : parser.isSet(tour) ? QDir(parser.value(tour)).filePath(u"demo.woonrust"_s)
                                                  : QDir(dataFolder).filePath(u"demo.woonrust"_s);
    static const SystemClock clock;
    // Pictures are the same on every PC: without anybody's own columns and language.
    const QTemporaryDir untouched;
    const auto preferences =
        parser.isSet(tour) ? std::make_unique<QSettings>(untouched.filePath(u"woonrust.conf"_s), QSettings::IniFormat)
                           : std::make_unique<QSettings>(u"woonrust"_s, u"woonrust"_s);
    ui::Application woonrust(app, clock, ui::realSeams(), *preferences, [demoPath](const WorkProgress& progress) {
        return demo::openOrMake(demoPath, clock, progress, print::finalLetterPdf);
    });
    if (parser.isSet(tour)) {
        Result<OpenCasebook> casebook = demo::openOrMake(demoPath, clock, {}, print::finalLetterPdf);
        if (!casebook) {
            QTextStream(stderr) << casebook.error().message << '\n';
            return 1;
        }
        ui::Tour walk(woonrust, std::make_shared<OpenCasebook>(*std::move(casebook)),
                      {.folder = parser.value(tour), .allLooks = parser.isSet(looks)});
        QObject::connect(&walk, &ui::Tour::finished, &app,
                         [](const QStringList& pictures, const QStringList& failures) {
                             QTextStream out(stdout);
                             for (const QString& picture : pictures)
                                 out << picture << '\n';
                             for (const QString& failure : failures)
                                 QTextStream(stderr) << failure << '\n';
                             QCoreApplication::exit(failures.isEmpty() ? 0 : 1);
                         });
        walk.start();
        return QApplication::exec();
    }
    if (parser.isSet(demo))
        woonrust.startDemo();
    else
        woonrust.start(parser.positionalArguments().value(0));
    return QApplication::exec();
}
