// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <vector>

// Where the boxes and lines of a flow chart stand, in units of which a step is 152 × 62; it knows no screen or paper.
namespace woonrust {

struct LayoutBox {
    enum class Kind {
        Step,
        End,
        Exit,      // a step of another process: the dossier goes over
        BranchEnd, // an outcome after which nothing follows on this branch
    };
    Kind kind = Kind::Step;
    QString code;  // of the step or end; "BR:BR02" of an exit; empty for the end of a branch
    QString under; // the step that it hangs under, empty for what has a place of its own
    StepPhase phase = StepPhase::Preventive;
    QRectF rect;
    int row = 0; // of its own, or of what it hangs under
    int column = 0;
};

// The way from a step to what follows on one of its outcomes; bends are square.
struct LayoutLine {
    QString step;
    QString outcome;
    QString next; // as in the definition, empty when nothing follows
    std::vector<QPointF> points;
};

struct LayoutBand {
    StepPhase phase = StepPhase::Preventive;
    QRectF rect;
    double title = 0; // from its top, this high, only lines pass: the place for its name
};

struct ProcessLayout {
    std::vector<LayoutBox> boxes; // steps and ends with a place of their own in the order of reading, each followed by
                                  // what hangs under it
    std::vector<LayoutLine> lines;
    std::vector<LayoutBand> bands; // those that have a step, from top to bottom
    QSizeF size;

    // The step or end with this code, or nothing.
    [[nodiscard]] const LayoutBox* box(const QString& code) const;
};

// Rows of boxes that are read from left to right and down, a band for each phase. The same definition gives the same
// layout, on every computer. Takes up to half a second for a large process: a page asks its worker, once.
[[nodiscard]] ProcessLayout layoutOf(const ProcessDefinition& definition, int columns = 3);

} // namespace woonrust
