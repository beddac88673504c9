// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"

// Versions for partners that left the team before. Each one by itself tells no small number; two of them together may:
// the whole work area less all areas but one is that one. That cannot be prevented, so it is said beforehand.
namespace woonrust::papers {

struct Handout {
    Period period;
    QString areaCode; // empty: the whole work area
    QString areaName;
    QString recipient; // as it was typed; empty: not said
    QDateTime at;      // UTC
    QString byName;
    friend bool operator==(const Handout&, const Handout&) = default;
};

// Handed out earlier, about days of the same period, and not the same report: newest first, each once. Needs
// ExportFigures.
[[nodiscard]] Result<std::vector<Handout>> handoutsBeside(Session& session, const FigureRequest& request);

// What to say about them before another one goes out: names each, and what can be worked out. Empty without any.
[[nodiscard]] QString handoutWarning(const std::vector<Handout>& handouts, const QLocale& locale);

} // namespace woonrust::papers
