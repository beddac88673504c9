// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/step_marks.h"
#include "ui/theme/colours.h"

#include <QFont>

namespace woonrust::ui {

// Fonts and colours of a flow chart, in the units of its layout.
struct ProcessInk {
    QFont title; // of a box
    QFont line;  // below it
    QFont small; // letters and numbers in a disc
    QFont band;
    Colours colours;
};

struct BoxInk {
    QColor fill;
    QColor edge;
    QColor title;
    QColor sign;
    double edgeWidth = 1;
    bool dashed = false;
};

[[nodiscard]] ProcessInk processInk(const QFont& font, const Colours& colours);
[[nodiscard]] BoxInk boxInk(StepMark::State state, const Colours& colours);

// A text in at most so many lines, of which the last one ends with "…" when there is more; the first line begins
// further in. Returns the height that it takes.
double paintLines(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
                  int most, double firstIndent = 0);

} // namespace woonrust::ui
