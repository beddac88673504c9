// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QObject>

class QApplication;

namespace woonrust::ui {

enum class Scheme { System, Light, Dark };

// Dresses the application: own style on top of Fusion, palette, font, icons. Follows the system's colour scheme unless
// told otherwise. Make one, after the QApplication and before the first window; it must outlive the windows.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& app, Scheme scheme = Scheme::System);

    void setScheme(Scheme scheme);
    // Size of all text, 100 being the usual; what is made from now on has it, windows that exist may not fit it.
    void setTextPercent(int percent);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Colours& colours() const;

private:
    void apply();

    QApplication& m_app;
    Scheme m_scheme;
};

} // namespace woonrust::ui
