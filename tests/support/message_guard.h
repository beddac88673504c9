// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtLogging>
#include <cstdio>
#include <cstdlib>

namespace woonrust::tests {

// Qt reports many mistakes only as a warning: a warning that no test expects ends the run with its text.
inline void failOnQtWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    // What the offscreen platform cannot do with windows and popups.
    const bool harmless = message.contains(QLatin1StringView("propagateSizeHints")) ||
                          message.contains(QLatin1StringView("does not support raise()")) ||
                          message.contains(QLatin1StringView("does not support grabbing"));
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !harmless) {
        std::fprintf(stderr, "An unexpected Qt warning ended the tests.\n");
        std::abort();
    }
}

} // namespace woonrust::tests
