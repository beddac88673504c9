// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch_qt.h"
#include "ui/kit/widgets.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust::ui;

namespace {

void checkReadable(const char* what, const QColor& text, const QColor& ground)
{
    INFO(what << ": " << text.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrastRatio(text, ground) >= 4.5);
}

} // namespace

TEST_CASE("black on white has the highest contrast there is")
{
    CHECK(contrastRatio(Qt::black, Qt::white) > 20.9);
    CHECK(contrastRatio(Qt::white, Qt::white) < 1.01);
}

TEST_CASE("every text colour can be read on the grounds it is used on, in light and in dark")
{
    for (const Colours* c : {&lightColours(), &darkColours()}) {
        for (const QColor& ground : {c->window, c->base}) {
            checkReadable("text", c->text, ground);
            checkReadable("secondary", c->secondary, ground);
            checkReadable("accent", c->accent, ground);
        }
        checkReadable("selected row", c->text, c->accentGround);
        checkReadable("selected row, sub line", c->secondary, c->accentGround);
        checkReadable("button", c->onAccent, c->accent);
        checkReadable("rail", c->railText, c->rail);
        checkReadable("rail, selected", Qt::white, c->railSelected);
        checkReadable("rail, badge", Qt::white, c->railBadge);
        for (const Tone tone : {Tone::Neutral, Tone::Missed, Tone::DueSoon, Tone::Good, Tone::Info, Tone::Accent}) {
            checkReadable("pill", c->tone(tone).text, c->tone(tone).ground);
            checkReadable("figure on a tile", c->figure(tone), c->base);
        }
    }
}

TEST_CASE("the edge of a field and the ring of the focus stand out from every ground they lie on")
{
    for (const Colours* c : {&lightColours(), &darkColours()})
        for (const QColor& ground : {c->window, c->base, c->accentGround}) {
            INFO(ground.name().toStdString() << (c->dark ? " dark" : " light"));
            CHECK(contrastRatio(c->fieldLine, ground) >= 3.0);
            CHECK(contrastRatio(c->accent, ground) >= 3.0);
            CHECK(contrastRatio(c->missedText, ground) >= 3.0); // a field with an error
        }
    for (const Colours* c : {&lightColours(), &darkColours()})
        for (const QColor& ground : {c->rail, c->railSelected})
            CHECK(contrastRatio(c->railMark, ground) >= 3.0);
}

TEST_CASE("what has the focus is seen to have it, in light and in dark")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme theme(*qApp, scheme);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* first = new QLineEdit;
        layout->addWidget(first);
        auto* tick = new QCheckBox(QStringLiteral("Vervuilde woning"));
        auto* combo = new QComboBox;
        combo->addItem(QStringLiteral("Telefoon"));
        auto* spin = new QSpinBox;
        auto* text = new QPlainTextEdit;
        auto* tabs = new QTabBar;
        tabs->addTab(QStringLiteral("Tijdlijn"));
        auto* list = new QListWidget;
        list->addItem(QStringLiteral("Lijsterhof 14"));
        auto* tool = iconButton(Icon::More, QStringLiteral("Meer"));
        const QList<QWidget*> all{first,
                                  tick,
                                  combo,
                                  spin,
                                  text,
                                  tabs,
                                  list,
                                  tool,
                                  primaryButton(QStringLiteral("Opslaan")),
                                  secondaryButton(QStringLiteral("Los")),
                                  dangerButton(QStringLiteral("Weggooien")),
                                  linkButton(QStringLiteral("Meer"))};
        for (QWidget* widget : all)
            layout->addWidget(widget);
        auto* elsewhere = new QLineEdit;
        layout->addWidget(elsewhere);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        const Colours& c = theme.colours();
        for (QWidget* widget : all) {
            elsewhere->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = widget->grab().toImage();
            int clear = 0;
            for (int y = 0; y < with.height(); ++y)
                for (int x = 0; x < with.width(); ++x)
                    clear += contrastRatio(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0 ? 1 : 0;
            INFO(widget->metaObject()->className() << (c.dark ? " dark" : " light") << ": " << clear << " pixels");
            CHECK(clear >= 20);
        }
    }
}

TEST_CASE("a palette knows which colour table it was made from")
{
    CHECK_FALSE(coloursOf(paletteOf(lightColours())).dark);
    CHECK(coloursOf(paletteOf(darkColours())).dark);
}

TEST_CASE("a change of scheme reaches the whole application")
{
    Theme theme(*qApp, Scheme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == darkColours().window);
    QWidget widget;
    widget.show();
    theme.setScheme(Scheme::Light);
    QCoreApplication::processEvents();
    CHECK(widget.palette().color(QPalette::Window) == lightColours().window);
}

TEST_CASE("every icon has a drawing, and it takes the colour it is given")
{
    Theme theme(*qApp, Scheme::Light);
    for (const Icon role : allIcons()) {
        INFO("icon " << static_cast<int>(role));
        const QImage image = icon(role, QColor(Qt::red)).pixmap(QSize(22, 22), 1.0).toImage();
        int drawn = 0;
        int otherColour = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                drawn += colour.alpha() > 128 ? 1 : 0;
                otherColour += colour.alpha() > 250 && colour.rgb() != QColor(Qt::red).rgb() ? 1 : 0;
            }
        }
        CHECK(drawn > 8); // the three dots of "more" are the smallest
        CHECK(otherColour == 0);
    }
}

TEST_CASE("an icon without a colour of its own follows the scheme")
{
    Theme theme(*qApp, Scheme::Dark);
    const QImage dark = icon(Icon::Add).pixmap(QSize(22, 22), 1.0).toImage();
    theme.setScheme(Scheme::Light);
    const QImage light = icon(Icon::Add).pixmap(QSize(22, 22), 1.0).toImage();
    CHECK(dark != light);
}
