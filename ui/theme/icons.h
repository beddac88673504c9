// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace woonrust::ui {

// What an icon stands for; which drawing that is, is decided in icons.cpp alone.
enum class Icon {
    Today,
    Reports,
    Dossiers,
    Directives,
    Referrals,
    Areas,
    Partners,
    MonthReport,
    Administration,
    Add,
    Remove,
    Search,
    Filter,
    Phone,
    Letter,
    Person,
    Household,
    Home,
    Warning,
    Error,
    Information,
    Done,
    Waiting,
    Locked,
    Calendar,
    Print,
    Export,
    Import,
    Save,
    Undo,
    Edit,
    Delete,
    Document,
    Attachment,
    Conversation,
    Task,
    Measure,
    Menu,
    More,
    Columns,
    Refresh,
    History,
    Help,
    Collapse,
    Expand,
    Next,
    Previous,
    Up,
    Down,
    Smaller,
    Larger,
    Play,
    Views,
    SignOut,
};

// Makes the drawings reachable; Theme calls it.
void loadIcons();

// A one-colour icon that takes the palette's text colour when it is painted, faded when disabled.
[[nodiscard]] QIcon icon(Icon role);
// The same in a fixed colour, for grounds that do not follow the palette (the rail).
[[nodiscard]] QIcon icon(Icon role, const QColor& colour);

// Every role, for the gallery and for the test that each has a drawing.
[[nodiscard]] QList<Icon> allIcons();

} // namespace woonrust::ui
