// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/spelling.h"

#include "ui/work/in_background.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <optional>
#include <sonnet/speller.h>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// One speller at a time: Sonnet keeps what it loaded in one place.
QMutex& sonnet()
{
    static QMutex mutex;
    return mutex;
}

// A PC without dictionaries is no fault, which Sonnet would warn of each time; and no word of a letter goes into a log.
void keepSonnetQuiet()
{
    static const QLoggingCategory::CategoryFilter before =
        QLoggingCategory::installFilter([](QLoggingCategory* category) {
            if (QLatin1StringView(category->categoryName()).startsWith("kf.sonnet"_L1)) {
                for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg})
                    category->setEnabled(type, false);
            } else if (before) {
                before(category);
            }
        });
}

} // namespace

struct Spelling::Dictionary {
    QString language;
    bool looked = false;
    std::optional<Sonnet::Speller> speller; // none: there is no dictionary
    // With the lock of Sonnet held.
    Sonnet::Speller* get()
    {
        if (!std::exchange(looked, true)) {
            Sonnet::Speller any;
            const QStringList known = any.availableLanguages();
            QString chosen;
            for (const QString& name : {language == "nl"_L1 ? u"nl_NL"_s : u"en_GB"_s, language})
                if (chosen.isEmpty() && known.contains(name))
                    chosen = name;
            for (const QString& name : known)
                if (chosen.isEmpty() && name.startsWith(language + u'_'))
                    chosen = name;
            if (!chosen.isEmpty())
                speller.emplace(chosen);
            if (speller && !speller->isValid())
                speller.reset();
        }
        return speller ? &*speller : nullptr;
    }
    ~Dictionary()
    {
        const QMutexLocker lock(&sonnet());
        speller.reset();
    }
};

Spelling::Spelling(const QString& language, QObject* parent)
    : QObject(parent), m_dictionary(std::make_shared<Dictionary>())
{
    keepSonnetQuiet();
    m_dictionary->language = language;
}

Spelling::~Spelling() = default;

bool Spelling::isWrong(const QString& word)
{
    if (const auto known = m_wrong.constFind(word); known != m_wrong.cend())
        return *known;
    m_waiting.insert(word);
    if (!m_asking)
        ask();
    return false;
}

void Spelling::ask()
{
    m_asking = true;
    // What is asked in one go is answered in one go.
    QMetaObject::invokeMethod(
        this,
        [this] {
            struct Answer {
                bool available = false;
                QHash<QString, bool> wrong;
            };
            inBackground(
                this,
                [dictionary = m_dictionary, words = std::exchange(m_waiting, {})] {
                    const QMutexLocker lock(&sonnet());
                    Sonnet::Speller* speller = dictionary->get();
                    Answer answer{.available = speller != nullptr, .wrong = {}};
                    for (const QString& word : words)
                        answer.wrong.insert(word, speller && speller->isMisspelled(word));
                    return answer;
                },
                [this](const Answer& answer) {
                    m_asking = false;
                    m_available = answer.available;
                    m_wrong.insert(answer.wrong);
                    if (std::ranges::contains(answer.wrong, true))
                        Q_EMIT changed();
                    if (!m_waiting.isEmpty())
                        ask();
                });
        },
        Qt::QueuedConnection);
}

void Spelling::accept(const QString& word)
{
    m_wrong.insert(word, false);
    Q_EMIT changed();
}

void Spelling::suggest(const QString& word, const std::function<void(const QStringList&)>& done)
{
    inBackground(
        this,
        [dictionary = m_dictionary, word] {
            const QMutexLocker lock(&sonnet());
            Sonnet::Speller* speller = dictionary->get();
            return speller ? speller->suggest(word) : QStringList();
        },
        done);
}

std::vector<TextWord> wordsToSpell(const QString& text)
{
    std::vector<TextWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    bool inBraces = false;
    qsizetype from = 0;
    while (finder.position() >= 0) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        const QStringView word = QStringView(text).mid(from, to - from);
        if (word == u'{')
            inBraces = true;
        else if (word == u'}' || word.contains(u'\n'))
            inBraces = false;
        else if (!inBraces && word.size() > 1 && word.front().isLetter() &&
                 std::ranges::none_of(word, [](QChar c) { return c.isDigit() || c == u'_' || c == u'@'; }))
            words.push_back({.start = from, .length = to - from});
        from = to;
    }
    return words;
}

} // namespace woonrust::ui
