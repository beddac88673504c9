// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>

namespace woonrust::papers {

// The fixed words of papers of a directive, Dutch whatever language the window speaks: a tenant or a court reads them
// (resources/clauses/papers.json).
class DirectiveWords {
public:
    DirectiveWords();

    using Values = QHash<QString, QString>;
    [[nodiscard]] QString word(QLatin1StringView name, const Values& values = {}) const;
    // What has no value stands as dots, to be written in by hand.
    [[nodiscard]] QString filled(const QString& text, const Values& values) const;
    [[nodiscard]] const QJsonObject& all() const { return m_all; }

    [[nodiscard]] QString day(QDate day) const; // "4 december 2026"; empty for none
    [[nodiscard]] QString euros(qint64 cents) const;
    // "elke dag van 22:00 tot 08:00 uur, woning en balkon"
    [[nodiscard]] QString whenAndWhere(const DirectiveClause& clause) const;
    [[nodiscard]] static QString watched(const DirectiveClause& clause);

private:
    QJsonObject m_all;
    QLocale m_locale{QLocale::Dutch, QLocale::Netherlands};
};

// Takes the names of reporters out of texts that people typed.
class ReporterNames {
public:
    // A name that a tenant has too stays: it is theirs.
    ReporterNames(const QStringList& reporters, const QStringList& tenants, QString instead);
    [[nodiscard]] QString without(QString text) const;

private:
    QStringList m_names; // last names, the longest first
    QString m_instead;
};

} // namespace woonrust::papers
