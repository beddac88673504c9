// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace woonrust::ui {

namespace {

const std::array<QColor, 5> choroplethClasses{QColor(0xF1F6F6), QColor(0xCFE6E7), QColor(0x9CCFD2), QColor(0x5FB0B5),
                                              QColor(0x0B6E75)};

Colours makeLight()
{
    Colours c;
    c.window = QColor(0xF5F7F8);
    c.base = QColor(0xFFFFFF);
    c.text = QColor(0x1D2A31);
    c.secondary = QColor(0x5A6A74);
    c.line = QColor(0xD9E0E4);
    c.fieldLine = QColor(0x7C8A93);
    c.accent = QColor(0x0B6E75);
    c.accentGround = QColor(0xE2F1F2);
    c.onAccent = QColor(0xFFFFFF);
    c.rail = QColor(0x10343B);
    c.railText = QColor(0xCFE2E5);
    c.missedText = QColor(0xB42318);
    c.missedGround = QColor(0xFDECEA);
    c.dueSoonText = QColor(0x8A5D00);
    c.dueSoonGround = QColor(0xFFF3D3);
    c.goodText = QColor(0x177A43);
    c.goodGround = QColor(0xE5F4EB);
    c.infoText = QColor(0x175CD3);
    c.infoGround = QColor(0xE8F0FE);
    c.choropleth = choroplethClasses;
    return c;
}

Colours makeDark()
{
    Colours c;
    c.window = QColor(0x12171A);
    c.base = QColor(0x1A2125);
    c.text = QColor(0xE3EAED);
    c.secondary = QColor(0x9FB0B9);
    c.line = QColor(0x2E3A40);
    c.fieldLine = QColor(0x718289);
    c.accent = QColor(0x4CB7BF);
    c.accentGround = QColor(0x17363A);
    c.onAccent = QColor(0x12171A);
    c.rail = QColor(0x0C1F23);
    c.railText = QColor(0xB9D0D4);
    c.missedText = QColor(0xFF9B90);
    c.missedGround = QColor(0x3B1F1C);
    c.dueSoonText = QColor(0xF2C35B);
    c.dueSoonGround = QColor(0x3A2F14);
    c.goodText = QColor(0x7FD6A3);
    c.goodGround = QColor(0x15321F);
    c.infoText = QColor(0x8DB8FF);
    c.infoGround = QColor(0x18273F);
    c.choropleth = choroplethClasses;
    c.dark = true;
    return c;
}

// The rail is dark in both schemes, so its parts are shades of its own two colours.
Colours withRailShades(Colours c)
{
    c.railSelected = blend(c.rail, c.railText, 0.17);
    c.railBadge = blend(c.rail, c.railText, 0.26);
    c.railMark = QColor(0x6FD0D6);
    return c;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

TonePair Colours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Missed:
        return {missedText, missedGround, Qt::transparent};
    case Tone::DueSoon:
        return {dueSoonText, dueSoonGround, Qt::transparent};
    case Tone::Good:
        return {goodText, goodGround, Qt::transparent};
    case Tone::Info:
        return {infoText, infoGround, Qt::transparent};
    case Tone::Accent:
        return {accent, accentGround, accent};
    case Tone::Neutral:
        break;
    }
    return {secondary, window, line};
}

QColor Colours::figure(Tone tone) const
{
    return tone == Tone::Neutral ? text : this->tone(tone).text;
}

const Colours& lightColours()
{
    static const Colours colours = withRailShades(makeLight());
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours = withRailShades(makeDark());
    return colours;
}

const Colours& coloursOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.secondary);
    p.setColor(QPalette::Button, c.base);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.missedText);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Accent, c.accent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Midlight, c.window);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, blend(c.line, c.text, 0.25));
    p.setColor(QPalette::Shadow, blend(c.window, QColor(Qt::black), 0.5));
    const QColor faded = blend(c.base, c.secondary, 0.65);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, faded);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    p.setColor(QPalette::Disabled, QPalette::Accent, c.line);
    return p;
}

QColor blend(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace woonrust::ui
