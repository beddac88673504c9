// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/look.h"

#include <QLocale>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;
const QString schemeKey = u"scheme"_s;
const QString textKey = u"textPercent"_s;

QString schemeWord(Scheme scheme)
{
    return scheme == Scheme::Dark ? u"dark"_s : scheme == Scheme::Light ? u"light"_s : QString();
}

} // namespace

Look savedLook(const QSettings& preferences)
{
    const QString system = QLocale::system().language() == QLocale::English ? u"en"_s : u"nl"_s;
    const QString scheme = preferences.value(schemeKey).toString();
    return {.language = preferences.value(languageKey, system).toString() == u"en" ? u"en"_s : u"nl"_s,
            .scheme = scheme == u"dark"    ? Scheme::Dark
                      : scheme == u"light" ? Scheme::Light
                                           : Scheme::System,
            .textPercent =
                std::clamp(preferences.value(textKey, Look::usualText).toInt(), Look::leastText, Look::mostText)};
}

void save(const Look& look, QSettings& preferences)
{
    preferences.setValue(languageKey, look.language);
    preferences.setValue(schemeKey, schemeWord(look.scheme));
    preferences.setValue(textKey, look.textPercent);
}

} // namespace woonrust::ui
