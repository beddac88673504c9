// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/office/settings.h"
#include "ui/app/desk.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"
#include "ui/start/lock_screen.h"
#include "ui/start/start_fixture.h"

namespace woonrust::tests {

// Somebody who is signed in and works: a casebook on disk, its desk, and what came of leaving it.
class DeskFixture : public StartFixture {
public:
    DeskFixture() : path(make()) {}

    // `change` the settings before the desk is there.
    void signIn(const std::function<void(Settings&)>& change = {})
    {
        auto opened = casebooks::signIn(path, QStringLiteral("sanne"), startPassword, clock, options);
        REQUIRE(opened);
        auto casebook = std::make_shared<OpenCasebook>(*std::move(opened));
        Result<ui::Reference> reference;
        {
            const auto session = casebook->openSession();
            if (change) {
                Settings settings = orThrow(settings::load(session->session()));
                change(settings);
                orThrow(settings::save(session->session(), settings));
            }
            reference = ui::loadReference(session->session(), QStringLiteral("en"));
        }
        REQUIRE(reference);
        left.reset();
        desk = std::make_unique<ui::Desk>(casebook, *std::move(reference), seams(), preferences, attempts.path());
        QObject::connect(desk.get(), &ui::Desk::left, desk.get(), [this](bool signOut) { left = signOut; });
        prepare(*desk);
        desk->show();
        (void)QTest::qWaitForWindowActive(&desk->window());
        settle();
    }
    static void prepare(ui::Desk& desk)
    {
        bool isReady = false;
        QObject::connect(&desk, &ui::Desk::ready, &desk, [&] { isReady = true; });
        desk.prepare();
        REQUIRE(wait([&] { return isReady; }));
    }
    void settle()
    {
        (void)wait([this] { return desk->context().bench.isIdle(); });
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::MainWindow& main() const { return desk->window(); }
    [[nodiscard]] QLineEdit* unlockField() const { return desk->lockScreen().findChild<QLineEdit*>(); }
    [[nodiscard]] QPushButton* unlockButton() const { return desk->lockScreen().findChildren<QPushButton*>().value(1); }
    void unlock(const QString& password) const
    {
        unlockField()->setText(password);
        QTest::keyClick(unlockField(), Qt::Key_Return);
    }
    bool waitUntilLeft()
    {
        return wait([this] { return left.has_value(); });
    }
    // Every window of the program that can be seen.
    [[nodiscard]] static QStringList visibleWindows()
    {
        QStringList names;
        for (const QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible())
                names << QString::fromLatin1(window->metaObject()->className());
        return names;
    }
    [[nodiscard]] bool offersDraft() const
    {
        for (const auto* bar : main().findChildren<ui::InlineMessage*>())
            if (bar->isVisible() && bar->accessibleName().contains(QStringLiteral("is not saved yet")))
                return true;
        return false;
    }

    QString path;
    std::optional<bool> left; // whether it is to sign out
    std::unique_ptr<ui::Desk> desk;
};

} // namespace woonrust::tests
