// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standard_text.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace woonrust {

std::vector<ShippedText> shippedStandardTexts()
{
    std::vector<ShippedText> texts;
    QDirIterator files(u":/texts"_s, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // a compiled-in file always opens
        const QJsonObject text = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString& language : {u"nl"_s, u"en"_s}) {
            const QJsonObject version = text[language].toObject();
            QStringList paragraphs;
            const QJsonArray body = version["body"_L1].toArray();
            for (const auto& paragraph : body)
                paragraphs << paragraph.toString();
            texts.push_back({.code = text["code"_L1].toString(),
                             .language = language,
                             .kind = text["kind"_L1].toString(),
                             .name = version["name"_L1].toString(),
                             .subject = version["subject"_L1].toString(),
                             .body = paragraphs.join(u"\n\n"_s)});
        }
    }
    std::ranges::sort(texts, {}, [](const ShippedText& text) { return std::tuple(text.code, text.language); });
    return texts;
}

QStringList knownPlaceholders()
{
    return {u"adres"_s,           u"advies"_s,       u"behandelaar"_s,   u"categorie"_s,
            u"datum_ontvangst"_s, u"email"_s,        u"feiten"_s,        u"gesprek_datum"_s,
            u"gesprek_plaats"_s,  u"gesprek_tijd"_s, u"huurder_naam"_s,  u"huurdersorganisatie"_s,
            u"klacht_url"_s,      u"melder_naam"_s,  u"meldingnummer"_s, u"organisatie"_s,
            u"periode"_s,         u"privacy_url"_s,  u"telefoon"_s,      u"termijn_terugkoppeling"_s,
            u"toelichting"_s};
}

FilledText fillPlaceholders(const QString& text, const QHash<QString, QString>& values)
{
    static const QRegularExpression placeholder(uR"(\{([^{}\s]+)\})"_s);
    FilledText filled;
    qsizetype done = 0;
    for (const auto& match : placeholder.globalMatch(text)) {
        const QString name = match.captured(1);
        const QString value = values.value(name);
        filled.text += QStringView(text).mid(done, match.capturedStart() - done);
        filled.text += value.isEmpty() ? match.captured() : value;
        if (value.isEmpty() && !filled.missing.contains(name))
            filled.missing << name;
        done = match.capturedEnd();
    }
    filled.text += QStringView(text).mid(done);
    return filled;
}

} // namespace woonrust
