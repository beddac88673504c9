// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

namespace woonrust::ui {

// What can be opened from anywhere. Plural: a list page; singular: one thing on it.
enum class TargetKind {
    Today,
    Reports,
    Report,
    NewReport,
    Dossiers,
    Dossier,
    NewDossier,
    Directives,
    Directive,
    NewDirective,
    Referrals,
    Referral,
    Areas,
    Area,
    Partners,
    Partner,
    Person,
    Unit,
    MonthReport,
    Administration,
};

// Where to go. `id` is the row id of the one thing (0 for none); `filter` is the list page's own filter struct in a
// QVariant, so that a tile opens exactly the list behind its number; `text` is a search text or a key of the page's
// own.
struct Target {
    TargetKind kind = TargetKind::Today;
    qint64 id = 0;
    QVariant filter = {};
    QString text = {};

    friend bool operator==(const Target&, const Target&) = default;
};

} // namespace woonrust::ui
