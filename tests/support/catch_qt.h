// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <catch2/catch_tostring.hpp>

// Without these a failing comparison of Qt values prints {?}.
namespace Catch {

template <> struct StringMaker<QString> {
    static std::string convert(const QString& value) { return '"' + value.toStdString() + '"'; }
};

template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& value) { return '"' + value.toStdString() + '"'; }
};

template <> struct StringMaker<QDate> {
    static std::string convert(const QDate& value) { return value.toString(Qt::ISODate).toStdString(); }
};

template <> struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime& value) { return value.toString(Qt::ISODateWithMs).toStdString(); }
};

template <class T> struct StringMaker<std::expected<T, woonrust::Error>> {
    static std::string convert(const std::expected<T, woonrust::Error>& value)
    {
        return value ? "a value" : "the error \"" + value.error().message.toStdString() + '"';
    }
};

} // namespace Catch
