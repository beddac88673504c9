// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace woonrust::exchange {

// Finds out, piece by piece, how the bytes of a file are meant: UTF-8, else Windows-1252, or no text at all.
class TextExamination {
public:
    // False when the rest need not be looked at: it is no text.
    bool add(const QByteArray& piece);
    // Holds a NUL byte: a spreadsheet, a picture, or text in UTF-16.
    [[nodiscard]] bool isBinary() const { return m_binary; }
    // Every byte so far is part of a valid UTF-8 character, and the last one is whole.
    [[nodiscard]] bool isUtf8() const { return m_utf8 && m_expected == 0; }

private:
    bool m_binary = false;
    bool m_utf8 = true;
    int m_expected = 0; // bytes that the character begun still needs
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF; // what the next of those may be
};

// The text of bytes in Windows-1252. The five bytes that mean nothing in it become U+FFFD.
[[nodiscard]] QString fromWindows1252(const QByteArray& bytes);

} // namespace woonrust::exchange
