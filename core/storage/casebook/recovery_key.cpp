// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/recovery_key.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr int groups = 8;
constexpr int dataPerGroup = 4;
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;

// Multiplies by x in GF(32) with x^5 + x^2 + 1. A sum weighted with powers of x notices every single wrong character
// and every two neighbours that changed places.
int timesX(int value)
{
    value <<= 1;
    return value & 32 ? value ^ 0b100101 : value;
}

int checkValue(int group, const std::array<int, dataPerGroup>& values)
{
    int sum = group + 1; // two groups that changed places show too
    for (const int value : values)
        sum = timesX(sum) ^ value;
    return timesX(sum);
}

// 0 to 31, or -1 for a character that no recovery key has.
int valueOf(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return int(QStringView(u"0123456789ABCDEFGHJKMNPQRSTVWXYZ").indexOf(upper));
}

} // namespace

RecoveryKey makeRecoveryKey()
{
    RecoveryKey key{.printed = {}, .secret = SecretBytes::random(groups * dataPerGroup)};
    QStringList printedGroups;
    for (int group = 0; group < groups; ++group) {
        std::array<int, dataPerGroup> values{};
        QString text;
        for (int i = 0; i < dataPerGroup; ++i) {
            unsigned char& byte = key.secret.data()[group * dataPerGroup + i];
            byte &= 31; // one base 32 digit in each byte
            values[std::size_t(i)] = byte;
            text += QChar(alphabet[byte]);
        }
        printedGroups += text + QChar(alphabet[checkValue(group, values)]);
    }
    key.printed = printedGroups.join(u'-');
    return key;
}

Result<SecretBytes> readRecoveryKey(const QString& typed)
{
    SecretBytes secret(groups * dataPerGroup);
    std::array<int, dataPerGroup> values{};
    int count = 0;
    for (const QChar character : typed) {
        if (character.isSpace() || character.isPunct())
            continue;
        const int value = valueOf(character);
        const int group = count / (dataPerGroup + 1);
        const int place = count % (dataPerGroup + 1);
        ++count;
        if (group >= groups)
            continue; // counted on, for the message
        if (value < 0)
            return failure(ErrorKind::Input,
                           QCoreApplication::translate("RecoveryKey",
                                                       "Group %1 of the recovery key holds \"%2\", which "
                                                       "does not occur in a recovery key. Compare it "
                                                       "with the printed page.")
                               .arg(group + 1)
                               .arg(character),
                           u"recoveryKey"_s);
        if (place < dataPerGroup) {
            values[std::size_t(place)] = value;
            secret.data()[group * dataPerGroup + place] = static_cast<unsigned char>(value);
        } else if (value != checkValue(group, values)) {
            return failure(ErrorKind::Input,
                           QCoreApplication::translate("RecoveryKey", "There is a typing error in group %1 of the "
                                                                      "recovery key. Compare it with the printed page.")
                               .arg(group + 1),
                           u"recoveryKey"_s);
        }
    }
    if (count != groups * (dataPerGroup + 1))
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("RecoveryKey", "A recovery key has 40 characters in 8 groups; this "
                                                                  "one has %1. Compare it with the printed page.")
                           .arg(count),
                       u"recoveryKey"_s);
    return secret;
}

} // namespace woonrust
