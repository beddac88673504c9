// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace woonrust::ui {

// What a colour says. Never shown by colour alone: a pill also has a sign and a word.
enum class Tone { Neutral, Missed, DueSoon, Good, Info, Accent };

struct TonePair {
    QColor text;
    QColor ground;
    QColor line; // transparent when the ground alone sets it apart
};

// The colour table of the design (section 4), by role.
struct Colours {
    QColor window, base, text, secondary, line;
    QColor fieldLine; // edge of what can be typed in or ticked: 3 : 1 with its ground (WCAG 1.4.11)
    QColor accent, accentGround, onAccent; // onAccent: text on a filled accent button
    QColor rail, railText, railSelected, railMark, railBadge;
    QColor missedText, missedGround;
    QColor dueSoonText, dueSoonGround;
    QColor goodText, goodGround;
    QColor infoText, infoGround;
    std::array<QColor, 5> choropleth; // low to high
    bool dark = false;

    [[nodiscard]] TonePair tone(Tone tone) const;
    // Colour of a large figure: the text colour unless the tone asks for attention.
    [[nodiscard]] QColor figure(Tone tone) const;
};

[[nodiscard]] const Colours& lightColours();
[[nodiscard]] const Colours& darkColours();

// The table that belongs to a palette made by paletteOf(): whoever paints asks with the palette at hand, so that a
// change of scheme needs no bookkeeping.
[[nodiscard]] const Colours& coloursOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Colours& colours);

// `share` of `over` (0 to 1) laid over `under`.
[[nodiscard]] QColor blend(const QColor& under, const QColor& over, double share);
// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace woonrust::ui
