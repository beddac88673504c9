// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/zip_file.h"

#include <array>

// PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
namespace woonrust::papers {

namespace {

constexpr auto crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ quint8(byte)) & 0xFFU] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

void put16(QByteArray& to, quint32 value)
{
    to.append(char(value & 0xFFU));
    to.append(char((value >> 8) & 0xFFU));
}

void put32(QByteArray& to, quint32 value)
{
    put16(to, value & 0xFFFFU);
    put16(to, value >> 16);
}

constexpr quint32 version = 10;
constexpr quint32 utf8Names = 1U << 11;
constexpr quint32 firstOfJanuary1980 = 0x21; // a day is asked for, and none is meant

// What the entry and the directory both say of it.
void putAbout(QByteArray& to, const ZipEntry& entry, const QByteArray& name)
{
    put16(to, version);
    put16(to, utf8Names);
    put16(to, 0); // stored
    put16(to, 0); // time
    put16(to, firstOfJanuary1980);
    put32(to, crcOf(entry.bytes));
    put32(to, quint32(entry.bytes.size()));
    put32(to, quint32(entry.bytes.size()));
    put16(to, quint32(name.size()));
    put16(to, 0); // no extra field
}

} // namespace

QByteArray zipOf(const std::vector<ZipEntry>& entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        const auto offset = quint32(zip.size());
        put32(zip, 0x04034B50);
        putAbout(zip, entry, name);
        zip += name + entry.bytes;
        put32(directory, 0x02014B50);
        put16(directory, version);
        putAbout(directory, entry, name);
        put16(directory, 0); // no comment
        put16(directory, 0); // disk
        put16(directory, 0); // internal attributes
        put32(directory, 0); // external attributes
        put32(directory, offset);
        directory += name;
    }
    const auto begin = quint32(zip.size());
    zip += directory;
    put32(zip, 0x06054B50);
    put16(zip, 0);
    put16(zip, 0);
    put16(zip, quint32(entries.size()));
    put16(zip, quint32(entries.size()));
    put32(zip, quint32(directory.size()));
    put32(zip, begin);
    put16(zip, 0); // no comment
    return zip;
}

} // namespace woonrust::papers
