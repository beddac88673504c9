// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/answering_seams.h"
#include "support/ui_checks.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/start/start_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>

namespace woonrust::tests {

inline const QString startPassword = QStringLiteral("fietsen naar het werk");

// The start window as a user meets it, with the keyboard as the only way in.
class StartFixture : public AnsweringSeams {
public:
    // A casebook in a folder of its own; its recovery key is kept.
    QString make(const QString& name = QStringLiteral("wijk"))
    {
        const QString path = folder.filePath(name + QStringLiteral(".woonrust"));
        auto key = casebooks::create({.path = path,
                                      .organisation = QStringLiteral("Stichting Voorbeeldwonen"),
                                      .adminLogin = QStringLiteral("sanne"),
                                      .adminName = QStringLiteral("Sanne Verlinden"),
                                      .adminPassword = startPassword,
                                      .adminRoles = {Role::Administrator, Role::Coordinator},
                                      .cost = KdfCost::leastForTests()},
                                     clock);
        if (!key)
            throw std::runtime_error(key.error().message.toStdString());
        recoveryKey = *key;
        return path;
    }

    void start(const QString& path = {})
    {
        window = std::make_unique<ui::StartWindow>(clock, seams(), preferences, demo, options);
        QObject::connect(window.get(), &ui::StartWindow::signedIn, window.get(),
                         [this](const std::shared_ptr<OpenCasebook>& casebook) { entered = casebook; });
        QObject::connect(window.get(), &ui::StartWindow::closed, window.get(), [this] { closed = true; });
        window->begin(path);
        showAndSettle(*window);
    }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // Types over what is in the field that has the focus, and goes on with Enter.
    static void fillIn(const QString& text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }
    template <class Condition> static bool wait(Condition condition) { return QTest::qWaitFor(condition, 30'000); }
    bool waitForEntry()
    {
        return wait([this] { return entered != nullptr; });
    }

    // What stands in the bars of the window now.
    [[nodiscard]] QString message() const
    {
        QStringList texts;
        for (const auto* bar : window->findChildren<ui::InlineMessage*>())
            if (bar->isVisible())
                texts << bar->accessibleName();
        return texts.join(u' ');
    }
    // And below its fields.
    [[nodiscard]] QString fieldErrors() const
    {
        QStringList texts;
        for (const auto* field : window->findChildren<ui::FormField*>())
            if (field->isVisible() && !field->error().isEmpty())
                texts << field->error();
        return texts.join(u' ');
    }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const auto* label : window->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* found : window->findChildren<QPushButton*>())
            if (found->isVisible() && QString(found->text()).remove(u'&').startsWith(text))
                return found;
        return nullptr;
    }
    [[nodiscard]] static QString focused()
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->accessibleName().remove(QStringLiteral(", required")) : QString();
    }

    QTemporaryDir folder;
    QTemporaryDir attempts;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
    QSettings preferences{folder.filePath(QStringLiteral("preferences.ini")), QSettings::IniFormat};
    OpenOptions options{.attemptsFolder = attempts.path()};
    ui::DemoOpener demo = [](const WorkProgress&) -> Result<OpenCasebook> {
        return failure(ErrorKind::NotFound, QStringLiteral("no demo"));
    };
    QString recoveryKey;
    std::unique_ptr<ui::StartWindow> window;
    std::shared_ptr<OpenCasebook> entered;
    bool closed = false;
};

} // namespace woonrust::tests
