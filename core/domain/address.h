// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace woonrust {

// A Dutch postcode in the one form that is stored, "1234 AB", from what people type: "1234ab", "1234  AB". Nothing when
// it is none: the first digit is 1 to 9, and the letters SA, SD and SS are not given out.
[[nodiscard]] std::optional<QString> normalisedPostcode(const QString& text);

// The form in which streets are compared, sorted and found: folded, without apostrophes and points, single spaces for
// hyphens, and usual abbreviations in full: "'s-Gravenhaagse Str." is "s gravenhaagse straat", "1e Dwarsstr." is
// "eerste dwarsstraat", "Burg. De Wit-laan" is "burgemeester de wit laan".
[[nodiscard]] QString streetKey(const QString& street);

// A folded word of a street's name in full: "1e" is "eerste", "burg" is "burgemeester"; others stay.
[[nodiscard]] QString fullStreetWord(const QString& word);

// An addition in the form that is compared: capitals and digits only, "A", "1HOOG", "Z1".
[[nodiscard]] QString plainAddition(const QString& addition);

// BAG's huisletter and huisnummertoevoeging as one addition: "A" and "2" are "A-2".
[[nodiscard]] QString joinedAddition(const QString& letter, const QString& suffix);

struct HouseNumber {
    int number = 0; // 1 to 99999
    QString addition;
};
// "12", "12A", "12-a", "12 bis", "131Z-1", "12 A 2": a number and what follows it. Nothing when it begins otherwise.
[[nodiscard]] std::optional<HouseNumber> readHouseNumber(const QString& text);

struct StreetAndNumber {
    QString street;
    HouseNumber number;
};
// A street and number written in one field, as "Plein 1940 7-B". Nothing without a street or without a number.
[[nodiscard]] std::optional<StreetAndNumber> readStreetAndNumber(const QString& text);

// One way to read what somebody types to find a home. What follows the house number may be an addition, a city, or
// both; the home that is found tells which.
struct AddressReading {
    QString street;      // as streetKey(), as far as typed
    QString postcode;    // "3311 AB", or its beginning "3311" or "3311 A"
    int houseNumber = 0; // 0 = not typed
    QStringList rest;    // folded words after the house number

    bool operator==(const AddressReading&) const = default;
};

// The ways to read it, likeliest first: "plein 1940 7" has one with the house number 1940 and one with 7. Commas,
// hyphens and apostrophes, typed or left out, make no difference. Empty when there is no word in it.
[[nodiscard]] std::vector<AddressReading> readAddress(const QString& typed);

// Whether the words after a house number fit a home: first all or the beginning of its addition, then the words of its
// city or its postcode, each by its beginning.
[[nodiscard]] bool restFits(const QStringList& rest, const QString& addition, const QString& city,
                            const QString& postcode);

} // namespace woonrust
