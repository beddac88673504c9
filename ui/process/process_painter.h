// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/process_ink.h"
#include "ui/process/process_sheet.h"

namespace woonrust::ui {

// The box that is chosen in the window; nothing of it on paper.
struct ChosenBox {
    QString code;
    bool focused = false;
};

// The whole chart in the units of its layout, on a ground of its own; what lies outside `area` is left out.
void paintProcess(QPainter& painter, const ProcessSheet& sheet, const ProcessInk& ink, const QRectF& area,
                  const ChosenBox& chosen = {});

} // namespace woonrust::ui
