// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace woonrust::ui {

// What models give to the delegates of the kit, beside Qt's own roles.
enum ItemRole {
    TitleRole = Qt::UserRole + 0x100, // QString
    SubRole,                          // QString, smaller and fainter
    NumberRole,                       // QString, the bold first line of a list row ("D26-00112")
    DateTextRole,                     // QString, as shown ("vr 20 nov")
    PillTextRole,                     // QString; no pill when empty
    PillToneRole,                     // int of Tone
    PillSignRole,                     // int of Sign; Automatic when absent
};

} // namespace woonrust::ui
