// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/process_ink.h"
#include "ui/process/process_sheet.h"

namespace woonrust::ui {

// A flow chart on paper: as wide as the page, and over as many pages as it needs, of which none cuts a box. After the
// chart come the outcomes of each step with their letters, because paper has no panel beside it.
class ProcessPicture {
public:
    // `page` is what may be drawn on, in the painter's units.
    ProcessPicture(const ProcessSheet& sheet, const QFont& font, QSizeF page);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_cuts.size()) - 1; }
    // With the top left of the page at the painter's origin.
    void paint(QPainter& painter, int page) const;

private:
    void addOutcomes();
    void cut();
    void paintOutcomes(QPainter& painter, double from, double until) const;

    struct Row {
        double top = 0;
        double height = 0;
        QString text;
        bool heading = false;
    };
    ProcessSheet m_sheet;
    ProcessInk m_ink;
    double m_scale = 1;
    double m_pageHeight = 0; // in units of the layout
    std::vector<Row> m_rows;
    std::vector<double> m_cuts; // between pages, in units of the layout; with begin and end
};

} // namespace woonrust::ui
