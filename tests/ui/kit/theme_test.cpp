// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch_qt.h"
#include "ui/kit/widgets.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
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
