// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

// Reading a definition that somebody may have written by hand (a process, a letter): what is wrong is noted with its
// place, and reading goes on, so that all faults are told at once.
namespace woonrust {

using namespace Qt::StringLiterals;

struct FileTexts {
    Q_DECLARE_TR_FUNCTIONS(ProcessFile)
};

// A value of the file with its place, and where faults are noted.
class FileNode {
public:
    FileNode(QJsonValue value, QString place, std::vector<ProcessFault>& faults)
        : m_value(std::move(value)), m_place(std::move(place)), m_faults(&faults)
    {
    }

    void fault(const QString& message) const { m_faults->push_back({m_place, message}); }

    // Notes the keys that are missing, and those that nobody reads.
    void expectObject(const QStringList& needed, const QStringList& allowed = {}) const
    {
        if (!m_value.isObject()) {
            fault(FileTexts::tr("This must be an object: {…}."));
            return;
        }
        const QStringList keys = m_value.toObject().keys();
        for (const QString& key : needed)
            if (!keys.contains(key))
                fault(FileTexts::tr("\"%1\" is missing.").arg(key));
        for (const QString& key : keys)
            if (!needed.contains(key) && !allowed.contains(key))
                at(key).fault(FileTexts::tr("\"%1\" is not known here.").arg(key));
    }

    [[nodiscard]] FileNode at(const QString& key) const
    {
        return {m_value.toObject().value(key), m_place.isEmpty() ? key : m_place + u'.' + key, *m_faults};
    }
    [[nodiscard]] std::vector<FileNode> items() const
    {
        std::vector<FileNode> nodes;
        if (isThere() && !m_value.isArray())
            fault(FileTexts::tr("This must be a list: […]."));
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            nodes.emplace_back(array.at(i), u"%1[%2]"_s.arg(m_place).arg(i), *m_faults);
        return nodes;
    }
    [[nodiscard]] bool isThere() const { return !m_value.isUndefined() && !m_value.isNull(); }

    [[nodiscard]] QString text() const
    {
        if (isThere() && !m_value.isString())
            fault(FileTexts::tr("This must be a text: \"…\"."));
        return m_value.toString();
    }
    [[nodiscard]] bool flag() const
    {
        if (isThere() && !m_value.isBool())
            fault(FileTexts::tr("This must be true or false."));
        return m_value.toBool();
    }
    [[nodiscard]] std::optional<int> number() const
    {
        if (!isThere())
            return std::nullopt;
        const int number = m_value.toInt(-1);
        if (!m_value.isDouble() || number < 0 || double(number) != m_value.toDouble()) {
            fault(FileTexts::tr("This must be a whole number of 0 or more."));
            return std::nullopt;
        }
        return number;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        if (m_value.isString())
            return {m_value.toString()};
        for (const FileNode& item : items())
            list << item.text();
        return list;
    }
    [[nodiscard]] BothTexts both() const
    {
        if (!isThere())
            return {};
        expectObject({u"nl"_s, u"en"_s});
        return {.nl = at(u"nl"_s).text(), .en = at(u"en"_s).text()};
    }
    template <class T, std::size_t N> [[nodiscard]] T word(const std::array<ProcessWord<T>, N>& words) const
    {
        const QString text = this->text();
        QStringList known;
        for (const ProcessWord<T>& word : words) {
            if (word.word == text)
                return word.value;
            known << word.word;
        }
        fault(FileTexts::tr("\"%1\" is not one of: %2.").arg(text, known.join(u", "_s)));
        return words.front().value;
    }

private:
    QJsonValue m_value;
    QString m_place;
    std::vector<ProcessFault>* m_faults;
};

} // namespace woonrust
