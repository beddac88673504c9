// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"

#include "domain/instrument.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace woonrust {

std::vector<CodeValue> shippedCodeLists()
{
    std::vector<CodeValue> values;
    QDirIterator files(u":/lists"_s, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a compiled-in file always opens
        const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
        int order = 0;
        const QJsonArray items = list["values"_L1].toArray();
        for (const auto& item : items) {
            values.push_back({.list = list["list"_L1].toString(),
                              .code = item["code"_L1].toString(),
                              .parent = item["parent"_L1].toString(),
                              .nameNl = item["nl"_L1].toString(),
                              .nameEn = item["en"_L1].toString(),
                              .validFrom = QDate::fromString(item["from"_L1].toString(), Qt::ISODate),
                              .validUntil = QDate::fromString(item["until"_L1].toString(), Qt::ISODate),
                              .vera = list["vera"_L1].toBool() && !item["own"_L1].toBool(),
                              .order = ++order});
        }
    }
    for (const Instrument& instrument : shippedInstruments())
        values.push_back(instrument.value);
    std::ranges::sort(values, {}, [](const CodeValue& value) { return std::tuple(value.list, value.order); });
    return values;
}

} // namespace woonrust
