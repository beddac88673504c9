// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/directive_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

DirectiveWords::DirectiveWords()
{
    QFile file(u":/clauses/papers.json"_s);
    if (file.open(QIODevice::ReadOnly)) // a compiled-in file always opens
        m_all = QJsonDocument::fromJson(file.readAll()).object();
}

QString DirectiveWords::word(QLatin1StringView name, const Values& values) const
{
    return filled(m_all["words"_L1][name].toString(), values);
}

QString DirectiveWords::filled(const QString& text, const Values& values) const
{
    QString result = text;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        result.replace(u'{' + value.key() + u'}', value.value().isEmpty() ? word("blank"_L1) : value.value());
    return result;
}

QString DirectiveWords::day(QDate day) const
{
    return day.isValid() ? m_locale.toString(day, u"d MMMM yyyy"_s) : QString();
}

QString DirectiveWords::euros(qint64 cents) const
{
    return m_locale.toCurrencyString(double(cents) / 100, u"€"_s);
}

QString DirectiveWords::whenAndWhere(const DirectiveClause& clause) const
{
    QStringList when;
    if (clause.days.size() == 7) {
        when << word("every_day"_L1);
    } else if (!clause.days.isEmpty()) {
        QStringList days;
        for (const QChar digit : clause.days)
            days << m_locale.dayName(digit.digitValue());
        when << days.join(u", "_s);
    }
    if (!clause.fromTime.isEmpty())
        when << word("from_until"_L1, {{u"van"_s, clause.fromTime}, {u"tot"_s, clause.untilTime}});
    if (clause.fromOn.isValid())
        when << word("from_day"_L1, {{u"dag"_s, day(clause.fromOn)}});
    if (clause.untilOn.isValid())
        when << word("until_day"_L1, {{u"dag"_s, day(clause.untilOn)}});
    QStringList parts{when.join(u' '), clause.place, clause.persons};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString DirectiveWords::watched(const DirectiveClause& clause)
{
    QStringList parts{clause.watcher, clause.watchHow};
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

ReporterNames::ReporterNames(const QStringList& reporters, const QStringList& tenants, QString instead)
    : m_names(reporters), m_instead(std::move(instead))
{
    m_names.removeDuplicates();
    m_names.removeAll(QString());
    for (const QString& tenant : tenants)
        m_names.removeIf([&](const QString& name) { return name.compare(tenant, Qt::CaseInsensitive) == 0; });
    std::ranges::sort(m_names, std::greater<>(), &QString::size);
}

QString ReporterNames::without(QString text) const
{
    for (const QString& name : m_names) {
        // With what people put before a name: "mevrouw T. van der Horst", "dhr. Horst".
        const QRegularExpression pattern(
            uR"((?<![\p{L}\d])(?:(?:de heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?|fam\.?|familie|mr\.?|mrs\.?|ms\.?)\s+)?(?:(?:\p{Lu}\.\s?)+)?(?:(?:van|de|der|den|ter|ten|het|'t)\s+)*%1(?![\p{L}\d]))"_s
                .arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(pattern, m_instead);
    }
    return text;
}

} // namespace woonrust::papers
