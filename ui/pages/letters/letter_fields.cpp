// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_fields.h"

#include "domain/clock.h"
#include "domain/letter_days.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTime>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList itemsOf(const Letter& letter, const QString& field)
{
    const auto found = letter.values.find(field);
    return found == letter.values.end() ? QStringList() : found->second.items;
}

QStringList linesIn(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

QStringList oneOf(const QString& text)
{
    return text.trimmed().isEmpty() ? QStringList() : QStringList{text.trimmed()};
}

bool isShort(FieldShape shape)
{
    return shape == FieldShape::Line || shape == FieldShape::Day || shape == FieldShape::Time ||
           shape == FieldShape::Number;
}

} // namespace

QString timeFrom(const QString& typed)
{
    static const QRegularExpression form(uR"(^(\d{1,2})(?:[:.uU ]?(\d{2}))?\s*(?:uur|u|h)?$)"_s);
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

LetterFields::LetterFields(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

QStringList LetterFields::wanted() const
{
    QStringList names;
    for (const QString& name : fieldsOf(m_letter)) {
        const auto value = m_letter.values.find(name);
        const bool known = value != m_letter.values.end() && !value->second.items.isEmpty();
        if (m_all || !known || value->second.typed || letterField(name)->source == FieldSource::Asked)
            names << name;
        // What the case tells now stays while it is being typed in.
        else if (const auto row = m_rows.constFind(name); row != m_rows.cend() && (*row)->field()->hasFocus())
            names << name;
    }
    return names;
}

void LetterFields::show(const Letter& letter)
{
    const bool other = letter.id != m_letter.id;
    m_letter = letter;
    if (const QStringList names = wanted(); other || names != m_names) {
        m_names = names;
        build();
        return;
    }
    m_filling = true;
    for (const QString& name : std::as_const(m_names)) {
        const LetterField& field = *letterField(name);
        QWidget* editor = m_rows.value(name)->field();
        if (editor->hasFocus())
            continue;
        const QStringList items = itemsOf(m_letter, name);
        if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
            if (linesIn(text->toPlainText()) != items && oneOf(text->toPlainText()) != items)
                text->setPlainText(items.join(u'\n'));
        } else if (auto* day = qobject_cast<DateTimeField*>(editor)) {
            day->setValue({.date = dateFromStorage(items.value(0)), .time = {}});
        } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            if (field.shape != FieldShape::Time || !items.isEmpty())
                line->setText(items.value(0));
        }
    }
    m_filling = false;
    markEmpty();
}

void LetterFields::showAll(bool all)
{
    m_all = all;
    m_names = wanted();
    build();
}

QWidget* LetterFields::editorOf(const LetterField& field)
{
    const QStringList items = itemsOf(m_letter, field.name);
    const LetterField* const what = &field; // of a table that stays
    if (field.shape == FieldShape::Text || field.shape == FieldShape::List) {
        auto* text = new QPlainTextEdit(items.join(u'\n'));
        text->setTabChangesFocus(true);
        text->setFixedHeight(em(this, field.shape == FieldShape::Text ? 5 : 6));
        connect(text, &QPlainTextEdit::textChanged, this, [this, text, what] {
            say(*what, what->shape == FieldShape::List ? linesIn(text->toPlainText()) : oneOf(text->toPlainText()));
        });
        return text;
    }
    if (field.shape == FieldShape::Day) {
        const bool past = dayMeaning(m_letter, field.name) == DayMeaning::Past;
        auto* day = new DateTimeField(m_context.bench.clock, DateTimeMode::Date, past ? Lean::Past : Lean::Future);
        day->setValue({.date = dateFromStorage(items.value(0)), .time = {}});
        connect(day, &DateTimeField::valueChanged, this, [this, day, what] {
            const QDate date = day->value().date;
            say(*what, date.isValid() ? QStringList{toStorage(date)} : QStringList());
        });
        // Said once it is left or entered, not while it is being typed.
        const auto check = [this, day, what] {
            if (FormField* row = m_rows.value(what->name); row && row->field() == day)
                row->setError(day->isValid()
                                  ? QString()
                                  : tr("There is no such day: “%1”. Type one such as 20-11-2026.").arg(day->text()));
        };
        connect(day, &QLineEdit::editingFinished, this, check);
        connect(day, &DateTimeField::valueChanged, this, check);
        return day;
    }
    auto* line = new QLineEdit(items.value(0));
    connect(line, &QLineEdit::textChanged, this, [this, line, what] {
        const QString text = what->shape == FieldShape::Time ? timeFrom(line->text()) : line->text();
        say(*what, oneOf(text));
        m_rows.value(what->name)
            ->setError(what->shape == FieldShape::Time && text.isEmpty() && !line->text().trimmed().isEmpty()
                           ? tr("Enter a time, as 14:00.")
                           : QString());
    });
    return line;
}

void LetterFields::build()
{
    QString focused;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (row.value()->field()->hasFocus())
            focused = row.key();
    m_rows.clear();
    m_filling = true; // what goes out of sight says no more
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    QList<QWidget*> beside;
    const auto flush = [&] {
        if (!beside.isEmpty())
            layout->addLayout(sideBySide(beside));
        beside.clear();
    };
    for (const QString& name : std::as_const(m_names)) {
        const LetterField& field = *letterField(name);
        auto* row = new FormField(labelOf(name), editorOf(field));
        m_rows.insert(name, row);
        if (!isShort(field.shape)) {
            flush();
            layout->addWidget(row);
            continue;
        }
        beside << row;
        if (beside.size() == 2)
            flush();
    }
    flush();
    m_layout->addWidget(m_content);
    m_content->show(); // at once: the focus may go there
    if (m_next && m_next->window() == window()) {
        QList<QWidget*> editors;
        for (const QString& name : std::as_const(m_names))
            editors << m_rows.value(name)->field();
        tabBefore(m_next, editors);
    }
    m_filling = false;
    markEmpty();
    if (m_rows.contains(focused))
        m_rows.value(focused)->field()->setFocus(Qt::OtherFocusReason);
}

void LetterFields::markEmpty()
{
    for (const QString& name : std::as_const(m_names)) {
        const LetterField& field = *letterField(name);
        const bool empty = itemsOf(m_letter, name).isEmpty();
        const QString lines = field.shape == FieldShape::List ? tr("One on each line.") : QString();
        const QString hint = empty ? tr("Still empty.") : QString();
        m_rows.value(name)->setHint(lines.isEmpty() || hint.isEmpty() ? lines + hint : hint + u' ' + lines);
    }
}

void LetterFields::say(const LetterField& field, const QStringList& items)
{
    if (m_filling)
        return;
    const LetterValue value{.items = items, .typed = !items.isEmpty()};
    if (value.items.isEmpty())
        m_letter.values.erase(field.name);
    else
        m_letter.values[field.name] = value;
    markEmpty();
    Q_EMIT typed(field.name, value);
}

void LetterFields::goTo(const QString& field)
{
    if (!m_rows.contains(field))
        showAll(true);
    if (FormField* row = m_rows.value(field)) {
        row->field()->setFocus(Qt::OtherFocusReason);
        for (QWidget* up = parentWidget(); up; up = up->parentWidget())
            up->updateGeometry();
    }
}

} // namespace woonrust::ui
