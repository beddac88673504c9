// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recent_casebooks.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace woonrust::ui::recent {

using namespace Qt::StringLiterals;

namespace {

const QString listKey = u"recent/casebooks"_s;

// A path as the name of a setting, in which a slash would be a group.
QString loginKey(const QString& path)
{
    const QByteArray name =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"recent/login-"_s + QString::fromLatin1(name.toHex().left(16));
}

} // namespace

QStringList casebooks(const QSettings& preferences)
{
    return preferences.value(listKey).toStringList();
}

QString login(const QSettings& preferences, const QString& path)
{
    return preferences.value(loginKey(path)).toString();
}

void remember(QSettings& preferences, const QString& path, const QString& login)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = casebooks(preferences);
    list.removeAll(absolute);
    list.prepend(absolute);
    while (list.size() > most)
        preferences.remove(loginKey(list.takeLast()));
    preferences.setValue(listKey, list);
    preferences.setValue(loginKey(absolute), login);
}

void forget(QSettings& preferences, const QString& path)
{
    QStringList list = casebooks(preferences);
    list.removeAll(QFileInfo(path).absoluteFilePath());
    preferences.setValue(listKey, list);
    preferences.remove(loginKey(path));
}

} // namespace woonrust::ui::recent
