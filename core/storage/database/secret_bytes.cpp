// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/secret_bytes.h"

#include <QString>
#include <cstring>
#include <new>
#include <sodium.h>

namespace woonrust {

namespace {

unsigned char* allocate(qsizetype size)
{
    // Safe to call again and from any thread; -1 means that the system gives no random numbers at all.
    static const int ready = sodium_init();
    if (ready < 0)
        throw std::bad_alloc();
    if (size <= 0)
        return nullptr;
    auto* memory = static_cast<unsigned char*>(sodium_malloc(std::size_t(size)));
    if (!memory)
        throw std::bad_alloc();
    sodium_memzero(memory, std::size_t(size));
    return memory;
}

} // namespace

SecretBytes::SecretBytes(qsizetype size) : m_data(allocate(size)), m_size(m_data ? size : 0) {}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes first
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    if (bytes.m_data)
        randombytes_buf(bytes.m_data, std::size_t(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView source)
{
    SecretBytes bytes(source.size());
    if (bytes.m_data)
        std::memcpy(bytes.m_data, source.data(), std::size_t(source.size()));
    return bytes;
}

SecretBytes SecretBytes::fromText(const QString& text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes bytes = copyOf(utf8);
    sodium_memzero(utf8.data(), std::size_t(utf8.size()));
    return bytes;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(QByteArrayView(m_data, m_size));
}

bool SecretBytes::sameAs(const SecretBytes& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, std::size_t(m_size)) == 0);
}

SecretBytes keyLiteral(QByteArrayView key, QByteArrayView salt)
{
    SecretBytes literal(3 + 2 * (key.size() + salt.size()) + 1); // sodium_bin2hex() ends what it writes with a zero
    char* out = reinterpret_cast<char*>(literal.data());
    *out++ = 'x';
    *out++ = '\'';
    for (const QByteArrayView part : {key, salt}) {
        if (part.isEmpty())
            continue;
        sodium_bin2hex(out, std::size_t(2 * part.size()) + 1, reinterpret_cast<const unsigned char*>(part.data()),
                       std::size_t(part.size()));
        out += 2 * part.size();
    }
    *out = '\'';
    literal.shrink(literal.size() - 1);
    return literal;
}

ExposedKey::ExposedKey(const SecretBytes& key) : m_bytes(reinterpret_cast<const char*>(key.data()), key.size()) {}

ExposedKey::~ExposedKey()
{
    sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size()));
}

} // namespace woonrust
