// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/process_ink.h"
#include "ui/process/process_sheet.h"

namespace woonrust::ui {

// One box of a flow chart: a step with its sign and texts, an end, or the way to another process.
void paintBox(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const LayoutBox& box);

// A letter or number in a disc.
void paintDisc(QPainter& painter, QPointF centre, double radius, const QString& text, const QFont& font,
               const QColor& fill, const QColor& colour);

} // namespace woonrust::ui
