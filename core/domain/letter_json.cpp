// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter_json.h"

#include "domain/clock.h"

#include <QJsonObject>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& one : value.toArray())
        all << one.toString();
    return all;
}

} // namespace

QJsonArray toJson(const std::vector<Addressee>& addressees)
{
    QJsonArray all;
    for (const Addressee& one : addressees)
        all.append(QJsonObject{{u"person"_s, one.person.value()},
                               {u"name"_s, one.name},
                               {u"address"_s, QJsonArray::fromStringList(one.address)},
                               {u"email"_s, one.email},
                               {u"capacity"_s, one.capacity},
                               {u"copy"_s, one.copy}});
    return all;
}

QJsonArray toJson(const std::vector<WrittenBlock>& blocks)
{
    QJsonArray all;
    for (const WrittenBlock& one : blocks)
        all.append(QJsonObject{{u"code"_s, one.code},
                               {u"name"_s, one.name},
                               {u"heading"_s, one.heading},
                               {u"text"_s, one.text},
                               {u"in"_s, one.in}});
    return all;
}

QJsonArray toJson(const LetterValues& values)
{
    QJsonArray all;
    for (const auto& [field, value] : values)
        all.append(QJsonObject{
            {u"field"_s, field}, {u"items"_s, QJsonArray::fromStringList(value.items)}, {u"typed"_s, value.typed}});
    return all;
}

QJsonArray toJson(const std::vector<SendingProof>& proofs)
{
    QJsonArray all;
    for (const SendingProof& one : proofs)
        all.append(QJsonObject{{u"kind"_s, one.kind}, {u"text"_s, one.text}, {u"on"_s, toStorage(one.on)}});
    return all;
}

void fromJson(const QJsonArray& json, std::vector<Addressee>& addressees)
{
    addressees.clear();
    for (const QJsonValue& one : json)
        addressees.push_back({.person = PersonId(one["person"_L1].toInteger()),
                              .name = one["name"_L1].toString(),
                              .address = texts(one["address"_L1]),
                              .email = one["email"_L1].toString(),
                              .capacity = one["capacity"_L1].toString(),
                              .copy = one["copy"_L1].toBool()});
}

void fromJson(const QJsonArray& json, std::vector<WrittenBlock>& blocks)
{
    blocks.clear();
    for (const QJsonValue& one : json)
        blocks.push_back({.code = one["code"_L1].toString(),
                          .name = one["name"_L1].toString(),
                          .heading = one["heading"_L1].toString(),
                          .text = one["text"_L1].toString(),
                          .in = one["in"_L1].toBool()});
}

void fromJson(const QJsonArray& json, LetterValues& values)
{
    values.clear();
    for (const QJsonValue& one : json)
        values[one["field"_L1].toString()] = {.items = texts(one["items"_L1]), .typed = one["typed"_L1].toBool()};
}

void fromJson(const QJsonArray& json, std::vector<SendingProof>& proofs)
{
    proofs.clear();
    for (const QJsonValue& one : json)
        proofs.push_back({.kind = one["kind"_L1].toString(),
                          .text = one["text"_L1].toString(),
                          .on = dateFromStorage(one["on"_L1].toString())});
}

} // namespace woonrust
