// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

namespace woonrust::ui {

// Looks words up in the dictionary of one language, away from the GUI thread: a dictionary takes longer to load than a
// key may take. Without a dictionary every word is right. Nothing is written anywhere: words of a letter are names too.
class Spelling final : public QObject {
    Q_OBJECT

public:
    // `language` is "nl" or "en".
    explicit Spelling(const QString& language, QObject* parent = nullptr);
    ~Spelling() override;

    // Whether the word is known to be wrong. What is not known yet is asked, and told by changed().
    [[nodiscard]] bool isWrong(const QString& word);
    // From now on it is right, as long as this lives.
    void accept(const QString& word);
    // What may be meant instead, the likeliest first.
    void suggest(const QString& word, const std::function<void(const QStringList& instead)>& done);
    // Whether there is a dictionary; false until that is known.
    [[nodiscard]] bool isAvailable() const { return m_available; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    struct Dictionary;
    std::shared_ptr<Dictionary> m_dictionary;
    QHash<QString, bool> m_wrong; // what was looked up
    QSet<QString> m_waiting;
    bool m_asking = false;
    bool m_available = false;
};

// The words of a text that are to be looked up: of two letters and more, none with a digit in it, and none in braces.
struct TextWord {
    qsizetype start = 0;
    qsizetype length = 0;
};
[[nodiscard]] std::vector<TextWord> wordsToSpell(const QString& text);

} // namespace woonrust::ui
