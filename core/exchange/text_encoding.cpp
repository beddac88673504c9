// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text_encoding.h"

#include <array>

namespace woonrust::exchange {

namespace {

// 0x80 to 0x9F of Windows-1252; the rest is the same as in Unicode.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                  0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

} // namespace

bool TextExamination::add(const QByteArray& piece)
{
    // By the table of well-formed UTF-8 in the Unicode standard (3-7): no overlong forms, surrogates or beyond
    // U+10FFFF.
    for (const char signedByte : piece) {
        const auto byte = static_cast<unsigned char>(signedByte);
        if (byte == 0) {
            m_binary = true;
            return false;
        }
        if (!m_utf8)
            continue; // still looking for NUL
        if (m_expected > 0) {
            if (byte < m_low || byte > m_high)
                m_utf8 = false;
            m_low = 0x80;
            m_high = 0xBF;
            --m_expected;
        } else if (byte >= 0x80) {
            if (byte >= 0xC2 && byte <= 0xDF)
                m_expected = 1;
            else if (byte >= 0xE0 && byte <= 0xEF)
                m_expected = 2;
            else if (byte >= 0xF0 && byte <= 0xF4)
                m_expected = 3;
            else
                m_utf8 = false;
            if (byte == 0xE0)
                m_low = 0xA0;
            else if (byte == 0xED)
                m_high = 0x9F;
            else if (byte == 0xF0)
                m_low = 0x90;
            else if (byte == 0xF4)
                m_high = 0x8F;
        }
    }
    return true;
}

QString fromWindows1252(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text[i] = byte >= 0x80 && byte <= 0x9F ? windows1252.at(byte - 0x80U) : QChar(char16_t(byte));
    }
    return text;
}

} // namespace woonrust::exchange
