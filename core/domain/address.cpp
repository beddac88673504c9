// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/address.h"

#include "domain/text_fold.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestHouseNumber = 99'999;

// Folded words, apostrophes closed up ("'s" is "s", "d'ouwe" is "douwe") and parted at everything else.
QStringList plainWords(const QString& text)
{
    QStringList words;
    QString word;
    const QString folded = foldForSearch(text).remove(u'\'') + u' ';
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

QString keyOf(QStringList words)
{
    std::ranges::transform(words, words.begin(), fullStreetWord);
    return words.join(u' ');
}

// A number and the letters that are written against it: "131z" is 131 and "z". 0 when it is none.
int houseNumberIn(const QString& word, QString* letters)
{
    static const QRegularExpression form(uR"(^0*(\d{1,5})([a-z]\w{0,5})?$)"_s);
    const auto match = form.match(word);
    if (!match.hasMatch())
        return 0;
    *letters = match.captured(2);
    return match.captured(1).toInt();
}

bool isPostcodeLetters(const QString& word)
{
    static const QRegularExpression letters(uR"(^[a-z]{2}$)"_s);
    return letters.match(word).hasMatch() && word != u"sa" && word != u"sd" && word != u"ss";
}

bool isPostcodeDigits(const QString& word)
{
    static const QRegularExpression digits(uR"(^[1-9]\d{3}$)"_s);
    return digits.match(word).hasMatch();
}

struct Found {
    QString postcode;
    qsizetype at = -1;
    qsizetype length = 0;
};

// The whole postcode among the words. Behind a street without a number "1944 ab" is a house number, unless another
// number follows.
Found findPostcode(const QStringList& words)
{
    static const QRegularExpression together(uR"(^([1-9]\d{3})([a-z]{2})$)"_s);
    const auto isNumeric = [](const QString& word) { return word.front().isDigit(); };
    for (qsizetype i = 0; i < words.size(); ++i) {
        Found found{.postcode = {}, .at = i, .length = 0};
        if (const auto match = together.match(words[i]); match.hasMatch() && isPostcodeLetters(match.captured(2))) {
            found.postcode = match.captured(1) + u' ' + match.captured(2).toUpper();
            found.length = 1;
        } else if (i + 1 < words.size() && isPostcodeDigits(words[i]) && isPostcodeLetters(words[i + 1])) {
            found.postcode = words[i] + u' ' + words[i + 1].toUpper();
            found.length = 2;
        } else {
            continue;
        }
        const bool numberBefore = std::any_of(words.begin(), words.begin() + i, isNumeric);
        const bool numberAfter = std::any_of(words.begin() + i + found.length, words.end(), isNumeric);
        if (i == 0 || numberBefore || numberAfter)
            return found;
    }
    return {};
}

// A postcode of which the letters are still to come: "9401", "9401 z", "9401 12".
Found findPostcodeStart(const QStringList& words)
{
    static const QRegularExpression together(uR"(^([1-9]\d{3})([a-z])$)"_s);
    if (words.isEmpty())
        return {};
    if (const auto match = together.match(words.first()); match.hasMatch())
        return {.postcode = match.captured(1) + u' ' + match.captured(2).toUpper(), .at = 0, .length = 1};
    if (!isPostcodeDigits(words.first()))
        return {};
    if (words.size() == 2 && words[1].size() == 1 && words[1].front().isLetter())
        return {.postcode = words.first() + u' ' + words[1].toUpper(), .at = 0, .length = 2};
    return {.postcode = words.first(), .at = 0, .length = 1};
}

} // namespace

std::optional<QString> normalisedPostcode(const QString& text)
{
    static const QRegularExpression form(uR"(^([1-9][0-9]{3})\s*([A-Z]{2})$)"_s);
    const auto match = form.match(text.simplified().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const QString letters = match.captured(2);
    if (letters == u"SA" || letters == u"SD" || letters == u"SS")
        return std::nullopt;
    return match.captured(1) + u' ' + letters;
}

// Abbreviations of street names that have one meaning there.
QString fullStreetWord(const QString& word)
{
    static const QHash<QString, QString> words = {{u"1e"_s, u"eerste"_s},
                                                  {u"1ste"_s, u"eerste"_s},
                                                  {u"2e"_s, u"tweede"_s},
                                                  {u"2de"_s, u"tweede"_s},
                                                  {u"3e"_s, u"derde"_s},
                                                  {u"3de"_s, u"derde"_s},
                                                  {u"4e"_s, u"vierde"_s},
                                                  {u"4de"_s, u"vierde"_s},
                                                  {u"5e"_s, u"vijfde"_s},
                                                  {u"5de"_s, u"vijfde"_s},
                                                  {u"6e"_s, u"zesde"_s},
                                                  {u"7e"_s, u"zevende"_s},
                                                  {u"8e"_s, u"achtste"_s},
                                                  {u"9e"_s, u"negende"_s},
                                                  {u"10e"_s, u"tiende"_s},
                                                  {u"burg"_s, u"burgemeester"_s},
                                                  {u"burgem"_s, u"burgemeester"_s},
                                                  {u"dr"_s, u"doctor"_s},
                                                  {u"prof"_s, u"professor"_s},
                                                  {u"ds"_s, u"dominee"_s},
                                                  {u"mr"_s, u"meester"_s},
                                                  {u"ir"_s, u"ingenieur"_s},
                                                  {u"gen"_s, u"generaal"_s},
                                                  {u"pres"_s, u"president"_s},
                                                  {u"past"_s, u"pastoor"_s},
                                                  {u"wed"_s, u"weduwe"_s},
                                                  {u"str"_s, u"straat"_s},
                                                  {u"dwstr"_s, u"dwarsstraat"_s}};
    if (const auto full = words.constFind(word); full != words.constEnd())
        return *full;
    if (word.size() > 5 && word.endsWith("str"_L1))
        return word + u"aat"_s;
    return word;
}

QString streetKey(const QString& street)
{
    return keyOf(plainWords(street));
}

QString plainAddition(const QString& addition)
{
    return plainWords(addition).join(QString()).toUpper();
}

QString joinedAddition(const QString& letter, const QString& suffix)
{
    const QString first = letter.simplified();
    const QString second = suffix.simplified();
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u'-' + second;
}

std::optional<HouseNumber> readHouseNumber(const QString& text)
{
    static const QRegularExpression form(uR"(^0*([1-9]\d{0,4})(?![\d.,])[\s/-]*(.{0,20})$)"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    return HouseNumber{.number = match.captured(1).toInt(), .addition = match.captured(2).simplified()};
}

std::optional<StreetAndNumber> readStreetAndNumber(const QString& text)
{
    // From the first number that follows a word with a letter, unless it is a year in the street's name and another
    // number follows: "Plein 1940 7", but "Kerkstraat 12 2".
    const QStringList words = QString(text).replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    const auto startsWithNumber = [](const QString& word) {
        static const QRegularExpression form(uR"(^\d{1,5}(?!\d))"_s);
        return form.match(word).hasMatch();
    };
    const auto isYear = [](const QString& word) { return word.size() == 4 && word >= u"1500"_s && word <= u"2099"_s; };
    for (qsizetype i = 1; i < words.size(); ++i) {
        const bool lettersBefore = std::any_of(words.begin(), words.begin() + i, [](const QString& word) {
            return std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
        });
        if (!lettersBefore || !startsWithNumber(words[i]))
            continue;
        if (isYear(words[i]) && i + 1 < words.size() && startsWithNumber(words[i + 1]))
            continue;
        const auto number = readHouseNumber(words.sliced(i).join(u' '));
        if (!number)
            return std::nullopt;
        return StreetAndNumber{.street = words.first(i).join(u' '), .number = *number};
    }
    return std::nullopt;
}

std::vector<AddressReading> readAddress(const QString& typed)
{
    QStringList words = plainWords(typed.first(std::min<qsizetype>(typed.size(), 200)));
    if (words.isEmpty())
        return {};
    std::vector<AddressReading> readings;
    const auto add = [&](const AddressReading& reading) {
        if (!std::ranges::contains(readings, reading))
            readings.push_back(reading);
    };
    const auto addReadings = [&](const QStringList& left, const QString& postcode) {
        for (qsizetype i = postcode.isEmpty() ? 1 : 0; i < left.size(); ++i) {
            QString letters;
            const int number = houseNumberIn(left[i], &letters);
            if (number == 0 || number > highestHouseNumber)
                continue;
            QStringList rest = left.sliced(i + 1);
            if (!letters.isEmpty())
                rest.prepend(letters);
            add({.street = keyOf(left.first(i)), .postcode = postcode, .houseNumber = number, .rest = rest});
        }
        // All of it a street, and perhaps a street behind a comma's city.
        add({.street = keyOf(left), .postcode = postcode, .houseNumber = 0, .rest = {}});
        if (const QString raw = left.join(u' '); raw != keyOf(left))
            add({.street = raw, .postcode = postcode, .houseNumber = 0, .rest = {}});
    };
    Found postcode = findPostcode(words);
    if (postcode.at < 0)
        postcode = findPostcodeStart(words);
    if (postcode.at >= 0) {
        QStringList left = words;
        left.remove(postcode.at, postcode.length);
        addReadings(left, postcode.postcode);
    }
    addReadings(words, {});
    // "Assen, Kerkstraat 12" and "Kerkstraat, Assen": each side of the first comma by itself.
    if (const qsizetype comma = typed.indexOf(u','); comma > 0 && postcode.at < 0) {
        addReadings(plainWords(typed.sliced(comma + 1)), {});
        addReadings(plainWords(typed.first(comma)), {});
    }
    std::erase_if(readings, [](const AddressReading& r) { return r.street.isEmpty() && r.postcode.isEmpty(); });
    return readings;
}

bool restFits(const QStringList& rest, const QString& addition, const QString& city, const QString& postcode)
{
    if (rest.isEmpty())
        return true;
    const QString whole = plainAddition(addition).toLower();
    QStringList placeWords = plainWords(city);
    placeWords << plainWords(postcode) << plainWords(postcode).join(QString());
    const auto fitsPlace = [&](const QString& word) {
        // One or two letters are an addition: "12 A" is not number 12 in Assen.
        return word.size() > 2 &&
               std::ranges::any_of(placeWords, [&](const QString& place) { return place.startsWith(word); });
    };
    QString taken;
    for (qsizetype i = 0; i <= rest.size(); ++i) {
        // Of an addition that is not the last word typed, all must be typed: "12 A Assen" is not 12 AB.
        const bool additionFits = i == rest.size() ? whole.startsWith(taken) : (i == 0 || whole == taken);
        if (additionFits && std::all_of(rest.begin() + i, rest.end(), fitsPlace))
            return true;
        if (i < rest.size())
            taken += rest[i];
    }
    return false;
}

} // namespace woonrust
