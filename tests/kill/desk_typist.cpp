// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// desk_typist CASEBOOK PASSWORD FOLDER TEXT
//
// The program as a user has it, offscreen: signs in as who was there last, opens a new report and types TEXT in it.
// Prints "kept" when the form says that it is kept as a draft, and then goes on until it is killed. FOLDER has the
// preferences and the record of wrong passwords.

#include "ui/app/application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <cstdio>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

bool isShown(const QWidget& window, const QString& beginning)
{
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(beginning))
            return true;
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const SystemClock clock;
    QSettings preferences(arguments[3] + u"/preferences.ini"_s, QSettings::IniFormat);
    ui::Application woonrust(
        app, clock, ui::realSeams(), preferences,
        [](const WorkProgress&) -> Result<OpenCasebook> { return failure(ErrorKind::NotFound, {}); },
        {.attemptsFolder = arguments[3]});
    woonrust.start(arguments[1]);
    (void)QTest::qWaitForWindowActive(woonrust.startWindow());
    QTest::keyClicks(QApplication::focusWidget(), arguments[2]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return woonrust.desk() != nullptr; }, 30'000))
        return 3;
    ui::MainWindow& window = woonrust.desk()->window();
    if (!QTest::qWaitForWindowActive(&window, 30'000) || !window.open({.kind = ui::TargetKind::NewReport}))
        return 4;
    QTest::keyClicks(QApplication::focusWidget(), arguments[4]);
    if (!QTest::qWaitFor([&] { return isShown(window, u"Draft kept"_s); }, 30'000))
        return 5;
    std::puts("kept");
    std::fflush(stdout);
    return QApplication::exec();
}
