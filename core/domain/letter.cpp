// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter.h"

#include <QRegularExpression>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// What is in braces, known or not.
const QRegularExpression& braces()
{
    static const QRegularExpression field(uR"(\{([^{}\s]+)\})"_s);
    return field;
}

QString joined(const QStringList& items, const QString& language)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s) + (language == u"nl" ? u" en "_s : u" and "_s) + items.last();
}

const LetterValue* valueOf(const Letter& letter, const QString& field)
{
    const auto found = letter.values.find(field);
    return found == letter.values.end() || found->second.items.isEmpty() ? nullptr : &found->second;
}

LetterPiece emptyPiece(const LetterField& field)
{
    return {.text = labelOf(field.name), .field = field.name, .empty = true};
}

// Fields that stand within a line.
std::vector<LetterPiece> piecesOf(const Letter& letter, const QString& text, const QString& language)
{
    std::vector<LetterPiece> pieces;
    const auto add = [&](const QString& words) {
        if (words.isEmpty())
            return;
        if (!pieces.empty() && pieces.back().field.isEmpty())
            pieces.back().text += words;
        else
            pieces.push_back({.text = words});
    };
    qsizetype done = 0;
    for (const auto& match : braces().globalMatch(text)) {
        add(text.mid(done, match.capturedStart() - done));
        done = match.capturedEnd();
        const LetterField* field = letterField(match.captured(1));
        if (!field) {
            add(match.captured());
            continue;
        }
        const LetterValue* value = valueOf(letter, field->name);
        if (!value) {
            pieces.push_back(emptyPiece(*field));
            continue;
        }
        QStringList items;
        for (const QString& item : value->items)
            items << writtenItem(*field, item, language).replace(u'\n', u' ');
        pieces.push_back({.text = joined(items, language), .field = field->name});
    }
    add(text.mid(done));
    return pieces;
}

// How a line of a block begins, and what it says.
struct RawLine {
    LetterLine::Kind kind = LetterLine::Kind::Text;
    QString text;
    bool first = false; // numbered "1."
};

RawLine rawLine(const QString& line)
{
    static const QRegularExpression number(uR"(^\d{1,2}[.)] +)"_s);
    if (line.startsWith(u"- ") || line.startsWith(u"• "))
        return {LetterLine::Kind::Bullet, line.sliced(2).trimmed(), false};
    if (const auto match = number.match(line); match.hasMatch())
        return {LetterLine::Kind::Numbered, line.sliced(match.capturedLength()).trimmed(),
                line.startsWith(u"1.") || line.startsWith(u"1)")};
    return {LetterLine::Kind::Text, line, false};
}

// The field that such a line consists of, when several lines may come of it.
const LetterField* aloneIn(const QString& text)
{
    const auto match = braces().match(text);
    if (!match.hasMatch() || match.capturedLength() != text.size())
        return nullptr;
    const LetterField* field = letterField(match.captured(1));
    return field && (field->shape == FieldShape::List || field->shape == FieldShape::Text) ? field : nullptr;
}

class Lines {
public:
    Lines(const Letter& letter, const QString& language) : m_letter(letter), m_language(language) {}

    void add(int index, const WrittenBlock& block)
    {
        m_block = index;
        m_space = true;
        if (!block.heading.isEmpty()) {
            push(LetterLine::Kind::Heading, piecesOf(m_letter, block.heading, m_language));
            m_space = false;
        }
        for (const QString& line : block.text.split(u'\n')) {
            if (line.trimmed().isEmpty()) {
                m_space = true;
                continue;
            }
            addLine(rawLine(line.trimmed()));
        }
    }

    std::vector<LetterLine> take() { return std::move(m_lines); }

private:
    // Numbers are counted anew from each "1.", over the blocks that are in: leaving one out leaves no gap.
    void addLine(const RawLine& raw)
    {
        if (raw.first)
            m_number = 0;
        const LetterField* field = aloneIn(raw.text);
        if (!field)
            return push(raw.kind, piecesOf(m_letter, raw.text, m_language));
        const bool isList = field->shape == FieldShape::List;
        const auto kind = isList && raw.kind == LetterLine::Kind::Text ? LetterLine::Kind::Bullet : raw.kind;
        const LetterValue* value = valueOf(m_letter, field->name);
        if (!value)
            return push(kind, {emptyPiece(*field)});
        for (const QString& item : value->items) {
            // The lines of a longer text are lines of their own.
            const QStringList parts = isList ? QStringList{item} : item.split(u'\n', Qt::SkipEmptyParts);
            for (const QString& part : parts)
                push(kind, {{.text = QString(part).replace(u'\n', u' '), .field = field->name}});
        }
    }

    void push(LetterLine::Kind kind, std::vector<LetterPiece> pieces)
    {
        m_number = kind == LetterLine::Kind::Numbered ? m_number + 1 : m_number;
        m_lines.push_back({.kind = kind,
                           .number = kind == LetterLine::Kind::Numbered ? m_number : 0,
                           .spaceBefore = m_space,
                           .block = m_block,
                           .pieces = std::move(pieces)});
        m_space = false;
    }

    const Letter& m_letter;
    const QString m_language;
    std::vector<LetterLine> m_lines;
    int m_block = 0;
    int m_number = 0;
    bool m_space = false;
};

QString textOf(const std::vector<LetterPiece>& pieces)
{
    QString text;
    for (const LetterPiece& piece : pieces)
        text += piece.empty ? u'[' + piece.text + u']' : piece.text;
    return text;
}

QStringList namesIn(const Letter& letter)
{
    QStringList names = fieldsIn(letter.subject);
    for (const WrittenBlock& block : letter.blocks)
        if (block.in)
            for (const QString& name : fieldsIn(block.heading) + fieldsIn(block.text))
                if (!names.contains(name))
                    names << name;
    return names;
}

} // namespace

std::vector<LetterLine> linesOf(const Letter& letter, const QString& language)
{
    Lines lines(letter, language);
    for (int i = 0; i < int(letter.blocks.size()); ++i)
        if (letter.blocks[std::size_t(i)].in)
            lines.add(i, letter.blocks[std::size_t(i)]);
    return lines.take();
}

std::vector<LetterPiece> subjectPieces(const Letter& letter, const QString& language)
{
    return piecesOf(letter, letter.subject, language);
}

QString subjectOf(const Letter& letter, const QString& language)
{
    return textOf(subjectPieces(letter, language));
}

QString plainTextOf(const Letter& letter, const QString& language)
{
    QString text;
    for (const LetterLine& line : linesOf(letter, language)) {
        if (!text.isEmpty())
            text += line.spaceBefore ? u"\n\n"_s : u"\n"_s;
        if (line.kind == LetterLine::Kind::Bullet)
            text += u"- "_s;
        else if (line.kind == LetterLine::Kind::Numbered)
            text += QString::number(line.number) + u". "_s;
        text += textOf(line.pieces);
    }
    return text;
}

QStringList fieldsOf(const Letter& letter)
{
    QStringList known = namesIn(letter);
    known.removeIf([](const QString& name) { return !letterField(name); });
    return known;
}

QStringList emptyFields(const Letter& letter)
{
    QStringList empty = fieldsOf(letter);
    empty.removeIf([&](const QString& name) { return valueOf(letter, name) != nullptr; });
    return empty;
}

QStringList unknownFields(const Letter& letter)
{
    QStringList unknown = namesIn(letter);
    unknown.removeIf([](const QString& name) { return letterField(name) != nullptr; });
    return unknown;
}

} // namespace woonrust
