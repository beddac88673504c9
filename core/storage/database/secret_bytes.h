// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtTypes>
#include <utility>

class QDebug;
class QString;

namespace woonrust {

// Bytes that must not linger: passwords and keys. They live in guarded memory that is kept out of core dumps and, where
// the system allows, out of swap, and are wiped when dropped. They move and do not copy, and cannot be logged.
class SecretBytes {
public:
    SecretBytes() = default;
    // `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] static SecretBytes random(qsizetype size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    // What somebody typed: Unicode NFC in UTF-8, so that "é" is one password however the keyboard composes it.
    [[nodiscard]] static SecretBytes fromText(const QString& text);
    [[nodiscard]] SecretBytes clone() const;

    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    void shrink(qsizetype size) { m_size = size < m_size ? size : m_size; }
    // In constant time, so that the duration tells nothing.
    [[nodiscard]] bool sameAs(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

QDebug operator<<(QDebug, const SecretBytes&) = delete;

// The bytes as the QByteArray that Connection takes, wiped when it goes out of scope.
class ExposedKey {
public:
    explicit ExposedKey(const SecretBytes& key);
    ~ExposedKey();
    ExposedKey(const ExposedKey&) = delete;
    ExposedKey& operator=(const ExposedKey&) = delete;
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// A key as SQLCipher wants it: x'0123…', the bytes of the key and then those of `salt` in hex. Made without a copy that
// is not wiped.
[[nodiscard]] SecretBytes keyLiteral(QByteArrayView key, QByteArrayView salt = {});

} // namespace woonrust
