// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter_template.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LetterTemplate)
};

constexpr qsizetype longestBlock = 10'000;
constexpr qsizetype longestSubject = 200;

class Faults {
public:
    explicit Faults(const LetterTemplate& letter) : m_letter(letter) {}

    void add(const QString& block, int line, const QString& message) { m_all.push_back({block, line, message}); }

    // A text with fields, line by line.
    void checkText(const QString& block, const QString& text)
    {
        int number = 0;
        for (const QString& line : text.split(u'\n')) {
            ++number;
            QString rest = line;
            for (const QString& name : fieldsIn(line)) {
                rest.remove(u'{' + name + u'}');
                checkField(block, number, name);
            }
            if (rest.contains(u'{'))
                add(block, number, Texts::tr("A brace { is opened and not closed. Write a field as {adres}."));
            else if (rest.contains(u'}'))
                add(block, number, Texts::tr("A brace } is closed and was not opened. Write a field as {adres}."));
        }
    }

    std::vector<LetterFault> take() { return std::move(m_all); }

private:
    void checkField(const QString& block, int line, const QString& name)
    {
        const LetterField* field = letterField(name);
        if (!field) {
            const QString near = nearestField(name);
            add(block, line,
                near.isEmpty() ? Texts::tr("There is no field {%1}. Choose one from the list.").arg(name)
                               : Texts::tr("There is no field {%1}. Did you mean {%2}?").arg(name, near));
        } else if (name == u"melder_naam" && m_letter.to != LetterTo::Reporter) {
            add(block, line,
                Texts::tr("{melder_naam} may stand in a letter to a reporter alone: others must not read "
                          "who reported."));
        }
    }

    const LetterTemplate& m_letter;
    std::vector<LetterFault> m_all;
};

bool isCode(const QString& code, const QString& pattern)
{
    return QRegularExpression(u"\\A(?:"_s + pattern + u")\\z"_s).match(code).hasMatch();
}

} // namespace

QString nameOf(LetterTo to)
{
    switch (to) {
    case LetterTo::Reporter:
        return Texts::tr("the reporter");
    case LetterTo::Tenants:
        return Texts::tr("all tenants of the home");
    case LetterTo::Person:
        return Texts::tr("somebody of your choice");
    case LetterTo::Partner:
        return Texts::tr("a partner");
    case LetterTo::Court:
        break;
    }
    return Texts::tr("the court");
}

const LetterBlock* LetterTemplate::block(const QString& wanted) const
{
    const auto found = std::ranges::find(blocks, wanted, &LetterBlock::code);
    return found == blocks.end() ? nullptr : &*found;
}

QString sentenceOf(const LetterTemplate& letter, const LetterFault& fault)
{
    if (fault.block.isEmpty() && fault.line == 0)
        return fault.message;
    if (fault.block.isEmpty())
        return Texts::tr("Subject: %1").arg(fault.message);
    const LetterBlock* block = letter.block(fault.block);
    const bool dutch = QLocale().language() == QLocale::Dutch;
    const QString name = block ? block->name.in(dutch ? u"nl"_s : u"en"_s) : QString();
    const QString shown = name.isEmpty() ? fault.block : name;
    return fault.line == 0 ? Texts::tr("Block “%1”: %2").arg(shown, fault.message)
                           : Texts::tr("Block “%1”, line %2: %3").arg(shown).arg(fault.line).arg(fault.message);
}

std::vector<LetterFault> faultsOf(const LetterTemplate& letter)
{
    Faults faults(letter);
    if (!isCode(letter.code, u"[A-Z][A-Z0-9_]{0,19}"_s))
        faults.add({}, 0, Texts::tr("The code must be capitals, digits and _, at most 20, as B07."));
    if (letter.name.nl.trimmed().isEmpty() || letter.name.en.trimmed().isEmpty())
        faults.add({}, 0, Texts::tr("Give the letter a name in Dutch and in English."));
    if (letter.subject.trimmed().isEmpty())
        faults.add({}, 0, Texts::tr("Write a subject."));
    if (letter.subject.size() > longestSubject || letter.subject.contains(u'\n'))
        faults.add({}, 1, Texts::tr("A subject is one line of at most %1 characters.").arg(longestSubject));
    faults.checkText({}, letter.subject);
    if (letter.blocks.empty())
        faults.add({}, 0, Texts::tr("Add a block: the letter has no text."));
    if (!letter.blocks.empty() && std::ranges::all_of(letter.blocks, &LetterBlock::optional))
        faults.add({}, 0, Texts::tr("Let at least one block stay: all of them may be left out."));
    QSet<QString> seen;
    for (const LetterBlock& block : letter.blocks) {
        if (!isCode(block.code, u"[a-z][a-z0-9_]{0,39}"_s))
            faults.add(block.code, 0, Texts::tr("The code of a block must be small letters, digits and _."));
        if (seen.contains(block.code))
            faults.add(block.code, 0, Texts::tr("There are two blocks with this code. Give one of them another."));
        seen.insert(block.code);
        if (block.name.nl.trimmed().isEmpty() || block.name.en.trimmed().isEmpty())
            faults.add(block.code, 0, Texts::tr("Give the block a name in Dutch and in English."));
        if (block.text.trimmed().isEmpty())
            faults.add(block.code, 0, Texts::tr("Write the text, or take the block away."));
        if (block.text.size() > longestBlock)
            faults.add(block.code, 0, Texts::tr("This text is longer than %1 characters.").arg(longestBlock));
        faults.checkText(block.code, block.heading);
        faults.checkText(block.code, block.text);
    }
    return faults.take();
}

QStringList fieldsOf(const LetterTemplate& letter)
{
    QStringList names = fieldsIn(letter.subject);
    for (const LetterBlock& block : letter.blocks)
        for (const QString& name : fieldsIn(block.heading) + fieldsIn(block.text))
            if (!names.contains(name))
                names << name;
    return names;
}

} // namespace woonrust
