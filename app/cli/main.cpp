// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"
#include "services/access/private_process.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>
#include <memory>

using namespace woonrust;
using namespace woonrust::cli;
using namespace Qt::StringLiterals;

namespace {

// Only a PDF needs fonts and charts, and then no screen. The demo holds letters that were sent, each with its PDF.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument.startsWith("--pdf") || argument == "demo") {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

// --lang before the locale; anything but Dutch is English.
QString chosenLanguage(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].mid(7);
        if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            return arguments[i + 1];
    }
    return QLocale::system().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
}

Exit run(const QStringList& arguments)
{
    try {
        const Chosen chosen = choose(arguments);
        if (!chosen.command) {
            print(helpText());
            return Exit::Fine;
        }
        const SystemClock clock;
        Context context(clock);
        return chosen.command->run(context, chosen.arguments);
    } catch (const UsageError& error) {
        complain(error.message);
        return Exit::Usage;
    } catch (const Failure& failure) {
        complain(failure.error().message);
        return exitFor(failure.error().kind);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    keepProcessPrivate();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"woonrust"_s);
    QCoreApplication::setOrganizationName(u"woonrust"_s);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString language = chosenLanguage(arguments);
    if (language != u"nl" && language != u"en") {
        complain(u"--lang is nl or en."_s);
        return int(Exit::Usage);
    }
    QLocale::setDefault(language == u"nl" ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(u":/i18n/woonrust_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
    listenForStop();
    return int(run(arguments));
}
