// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

constexpr double normalPoints = 9.75;
// Above this the user has asked the desktop for large text, and gets it here too.
constexpr double largeTextPoints = 12.0;

QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double systemPoints = font.pointSizeF();
    if (QFontDatabase::hasFamily(u"Noto Sans"_s)) {
        font.setFamilies({u"Noto Sans"_s, font.family()});
    }
    font.setPointSizeF(systemPoints > largeTextPoints ? systemPoints : normalPoints);
    return font;
}

} // namespace

Theme::Theme(QApplication& app, Scheme scheme) : m_app(app), m_scheme(scheme)
{
    loadIcons();
    QApplication::setStyle(new ThemeStyle); // the application takes ownership
    QApplication::setFont(applicationFont());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setTextPercent(int percent)
{
    QFont font = applicationFont();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

const Colours& Theme::colours() const
{
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemDark);
    return dark ? darkColours() : lightColours();
}

void Theme::apply()
{
    m_app.setPalette(paletteOf(colours()));
}

} // namespace woonrust::ui
