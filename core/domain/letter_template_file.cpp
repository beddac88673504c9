// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/file_node.h"
#include "domain/letter_template.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace woonrust {

namespace {

constexpr QLatin1StringView fileFormat = "woonrust-letter"_L1;
constexpr qsizetype largestFile = 1024 * 1024; // bytes; the largest of ours has 8 thousand

constexpr std::array toWords = {
    ProcessWord{LetterTo::Reporter, QLatin1StringView("reporter")},
    ProcessWord{LetterTo::Tenants, QLatin1StringView("tenants")},
    ProcessWord{LetterTo::Person, QLatin1StringView("person")},
    ProcessWord{LetterTo::Partner, QLatin1StringView("partner")},
    ProcessWord{LetterTo::Court, QLatin1StringView("court")},
};

LetterBlock blockOf(const FileNode& node)
{
    node.expectObject({u"code"_s, u"name"_s, u"text"_s}, {u"heading"_s, u"optional"_s, u"left_out"_s});
    return {.code = node.at(u"code"_s).text(),
            .name = node.at(u"name"_s).both(),
            .heading = node.at(u"heading"_s).text(),
            .text = node.at(u"text"_s).texts().join(u'\n'),
            .optional = node.at(u"optional"_s).flag(),
            .atStart = !node.at(u"left_out"_s).flag()};
}

QJsonObject both(const BothTexts& texts)
{
    return {{u"nl"_s, texts.nl}, {u"en"_s, texts.en}};
}

std::unexpected<std::vector<LetterFault>> oneFault(const QString& message)
{
    return std::unexpected(std::vector{LetterFault{.block = {}, .line = 0, .message = message}});
}

} // namespace

std::expected<LetterTemplate, std::vector<LetterFault>> readLetterTemplate(const QByteArray& file)
{
    if (file.size() > largestFile)
        return oneFault(FileTexts::tr("This file is too large for a letter."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = QByteArrayView(file).first(error.offset).count('\n') + 1;
        return oneFault(FileTexts::tr("Line %1: this is no file of a letter; the JSON breaks off or is not well formed "
                                      "here.")
                            .arg(line));
    }
    std::vector<ProcessFault> faults;
    const FileNode root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {}, faults);
    if (root.at(u"format"_s).text() != fileFormat)
        return oneFault(FileTexts::tr("This is no file of a letter: \"format\" must be \"%1\".").arg(fileFormat));
    root.expectObject({u"format"_s, u"code"_s, u"version"_s, u"name"_s, u"language"_s, u"to"_s, u"contact"_s,
                       u"sending"_s, u"subject"_s, u"blocks"_s},
                      {u"purpose"_s, u"source"_s, u"sheet"_s});
    LetterTemplate letter{.code = root.at(u"code"_s).text(),
                          .version = root.at(u"version"_s).number().value_or(0),
                          .name = root.at(u"name"_s).both(),
                          .purpose = root.at(u"purpose"_s).both(),
                          .source = root.at(u"source"_s).text(),
                          .language = root.at(u"language"_s).text(),
                          .to = root.at(u"to"_s).word(toWords),
                          .contactKind = root.at(u"contact"_s).text(),
                          .sending = root.at(u"sending"_s).text(),
                          .sheet = root.at(u"sheet"_s).flag(),
                          .subject = root.at(u"subject"_s).text(),
                          .blocks = {}};
    if (letter.language != u"nl" && letter.language != u"en")
        root.at(u"language"_s).fault(FileTexts::tr("\"%1\" is not one of: %2.").arg(letter.language, u"nl, en"_s));
    for (const FileNode& block : root.at(u"blocks"_s).items())
        letter.blocks.push_back(blockOf(block));
    if (faults.empty())
        return letter;
    std::vector<LetterFault> told;
    for (const ProcessFault& fault : faults)
        told.push_back({.block = {}, .line = 0, .message = fault.place + u": "_s + fault.message});
    return std::unexpected(std::move(told));
}

QByteArray writeLetterTemplate(const LetterTemplate& letter)
{
    QJsonArray blocks;
    for (const LetterBlock& block : letter.blocks) {
        QJsonObject one{{u"code"_s, block.code},
                        {u"name"_s, both(block.name)},
                        {u"text"_s, QJsonArray::fromStringList(block.text.split(u'\n'))}};
        if (!block.heading.isEmpty())
            one.insert(u"heading"_s, block.heading);
        if (block.optional)
            one.insert(u"optional"_s, true);
        if (!block.atStart)
            one.insert(u"left_out"_s, true);
        blocks.append(one);
    }
    const QLatin1StringView to = wordOf(toWords, letter.to);
    QJsonObject object{{u"format"_s, fileFormat},          {u"code"_s, letter.code},
                       {u"version"_s, letter.version},     {u"name"_s, both(letter.name)},
                       {u"language"_s, letter.language},   {u"to"_s, to},
                       {u"contact"_s, letter.contactKind}, {u"sending"_s, letter.sending},
                       {u"subject"_s, letter.subject},     {u"blocks"_s, blocks}};
    if (letter.purpose != BothTexts{})
        object.insert(u"purpose"_s, both(letter.purpose));
    if (letter.sheet)
        object.insert(u"sheet"_s, true);
    if (!letter.source.isEmpty())
        object.insert(u"source"_s, letter.source);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::vector<LetterTemplate> shippedLetters()
{
    std::vector<LetterTemplate> letters;
    QDirIterator files(u":/letters"_s, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a compiled-in file always opens
        if (auto letter = readLetterTemplate(file.readAll()))
            letters.push_back(*std::move(letter));
    }
    std::ranges::sort(letters, {}, &LetterTemplate::code);
    return letters;
}

} // namespace woonrust
