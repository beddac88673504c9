// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <functional>

// The casebooks to measure on: demos of a fixed recipe, kept between runs.
namespace woonrust::bench::casebook {

// The day on which they play, so that the same file is good for every run.
[[nodiscard]] QDate day();

[[nodiscard]] QString pathIn(const QString& folder, int reports);

// Whether a casebook of this size stands there that was made by this recipe.
[[nodiscard]] bool isThere(const QString& folder, int reports);

// Makes it, in place of what was there. Throws std::runtime_error. `progress` gets the part done.
void make(const QString& folder, int reports, const std::function<void(double)>& progress);

// Whether what stands there has an older schema; bringing it up to date, without keeping the back-up of before.
[[nodiscard]] bool isOfOlderSchema(const QString& folder, int reports);
void upgrade(const QString& folder, int reports);

// What it holds: reports, dossiers, events, bytes, and how long it took to make.
[[nodiscard]] QJsonObject description(const QString& folder, int reports);

} // namespace woonrust::bench::casebook
