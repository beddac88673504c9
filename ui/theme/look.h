// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QSettings>

namespace woonrust::ui {

// How a user of this PC wants the window to look; kept in the preferences, outside any casebook.
struct Look {
    static constexpr int leastText = 90; // per cent of the usual size
    static constexpr int usualText = 100;
    static constexpr int mostText = 160;
    static constexpr int textStep = 10;

    QString language; // "nl" or "en"
    Scheme scheme = Scheme::System;
    int textPercent = usualText;
};

// What was not chosen yet follows the system; Dutch unless the system is English.
[[nodiscard]] Look savedLook(const QSettings& preferences);
void save(const Look& look, QSettings& preferences);

} // namespace woonrust::ui
