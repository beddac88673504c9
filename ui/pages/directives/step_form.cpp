// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/step_form.h"

#include "ui/kit/date_time_field.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/amount.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

using Sort = Ask::Sort;

StepForm::StepForm(AppContext& theContext, StepAsked asked, QWidget* parent)
    : CaseEditor(theContext, asked.title, asked.save, parent), m_asked(std::move(asked))
{
    if (!m_asked.intro.isEmpty())
        form()->addWidget(wrappedLabel(m_asked.intro));
    for (const Ask& ask : m_asked.asks)
        addAsk(ask);
    for (const Ask& ask : m_asked.asks)
        setValue(ask, ask.value);
    showWhatMatters();
    begin(u"directive-step"_s, m_asked.draftKey);
    if (!m_asked.asks.empty())
        startAt(m_fields.value(m_asked.asks.front().name));
}

void StepForm::addAsk(const Ask& ask)
{
    QWidget* field = nullptr;
    switch (ask.sort) {
    case Sort::PastDay:
    case Sort::Day:
        field = new DateTimeField(context().bench.clock, DateTimeMode::Date,
                                  ask.sort == Sort::PastDay ? Lean::Past : Lean::Future);
        break;
    case Sort::Line:
    case Sort::Amount:
        field = new QLineEdit;
        break;
    case Sort::Text: {
        auto* text = new QPlainTextEdit;
        text->setFixedHeight(em(this, 7));
        field = text;
        break;
    }
    case Sort::Check: {
        auto* check = new QCheckBox(ask.label);
        connect(check, &QCheckBox::toggled, this, &StepForm::showWhatMatters);
        field = check;
        break;
    }
    case Sort::Choice: {
        auto* box = new QComboBox;
        for (const Tag& choice : ask.choices)
            box->addItem(caption(choice.text), choice.key);
        connect(box, &QComboBox::currentIndexChanged, this, &StepForm::showWhatMatters);
        field = box;
        break;
    }
    case Sort::Links: {
        auto* tags = new TagField;
        tags->setChoices(ask.choices);
        field = tags;
        break;
    }
    }
    FormField* row = addField(ask.name, ask.sort == Sort::Check ? QString() : ask.label, field,
                              ask.sort == Sort::Check ? Requirement::Optional : ask.requirement);
    if (!ask.hint.isEmpty())
        row->setHint(ask.hint);
    m_fields.insert(ask.name, field);
    m_rows.insert(ask.name, row);
    form()->addWidget(row);
}

QJsonValue StepForm::valueOf(const Ask& ask) const
{
    const QWidget* field = m_fields.value(ask.name);
    switch (ask.sort) {
    case Sort::PastDay:
    case Sort::Day:
        return toStorage(qobject_cast<const DateTimeField*>(field)->value().date);
    case Sort::Line:
    case Sort::Amount:
        return qobject_cast<const QLineEdit*>(field)->text();
    case Sort::Text:
        return qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
    case Sort::Check:
        return qobject_cast<const QCheckBox*>(field)->isChecked();
    case Sort::Choice:
        return qobject_cast<const QComboBox*>(field)->currentData().toString();
    case Sort::Links:
        break;
    }
    QJsonArray keys;
    for (const Tag& tag : qobject_cast<const TagField*>(field)->tags())
        keys.append(tag.key);
    return keys;
}

void StepForm::setValue(const Ask& ask, const QJsonValue& value)
{
    QWidget* field = m_fields.value(ask.name);
    switch (ask.sort) {
    case Sort::PastDay:
    case Sort::Day:
        qobject_cast<DateTimeField*>(field)->setValue({.date = dateFromStorage(value.toString()), .time = {}});
        break;
    case Sort::Line:
    case Sort::Amount:
        qobject_cast<QLineEdit*>(field)->setText(value.toString());
        break;
    case Sort::Text:
        qobject_cast<QPlainTextEdit*>(field)->setPlainText(value.toString());
        break;
    case Sort::Check:
        qobject_cast<QCheckBox*>(field)->setChecked(value.toBool());
        break;
    case Sort::Choice:
        chooseData(qobject_cast<QComboBox*>(field), value.toString());
        break;
    case Sort::Links: {
        QList<Tag> tags;
        for (const QJsonValue& key : value.toArray())
            for (const Tag& choice : ask.choices)
                if (choice.key == key.toString())
                    tags << choice;
        qobject_cast<TagField*>(field)->setTags(tags);
        break;
    }
    }
}

void StepForm::showWhatMatters()
{
    for (const Ask& ask : m_asked.asks) {
        if (ask.onlyWith.isEmpty() || !m_rows.contains(ask.name))
            continue;
        const QString other = ask.onlyWith.section(u'=', 0, 0);
        for (const Ask& with : m_asked.asks)
            if (with.name == other)
                m_rows.value(ask.name)->setVisible(valueOf(with).toVariant().toString() ==
                                                   ask.onlyWith.section(u'=', 1));
    }
}

std::optional<Error> StepForm::unreadable(const Ask& ask) const
{
    const QWidget* field = m_fields.value(ask.name);
    if (m_rows.value(ask.name)->isHidden())
        return {};
    if (const auto* day = qobject_cast<const DateTimeField*>(field);
        day && (!day->isValid() || (ask.requirement == Requirement::Required && !day->value().date.isValid())))
        return Error{.kind = ErrorKind::Input, .message = DateTimeField::help(), .field = ask.name};
    if (ask.sort == Sort::Amount) {
        const QString typed = valueOf(ask).toString().trimmed();
        if ((!typed.isEmpty() || ask.requirement == Requirement::Required) && !centsOf(typed))
            return Error{.kind = ErrorKind::Input,
                         .message = tr("Write an amount in euros, as 250 or 250,00."),
                         .field = ask.name};
    }
    return {};
}

CaseEditor::Work StepForm::work(Numbers numbers) const
{
    Answers answers;
    for (const Ask& ask : m_asked.asks) {
        if (const auto error = unreadable(ask))
            return [error](Session&) -> Result<void> { return std::unexpected(*error); };
        QJsonValue value = valueOf(ask);
        if (ask.sort == Sort::Amount)
            value = centsOf(value.toString()).value_or(0);
        answers.insert(ask.name, value);
    }
    return [run = m_asked.run, answers, numbers](Session& session) { return run(session, answers, numbers); };
}

std::function<void()> StepForm::undo() const
{
    if (!m_asked.takeBack)
        return {};
    // This form is gone by then.
    return [&app = context(), back = m_asked.takeBack] {
        app.bench.writer.run(&app, back, [&app](const Result<void>& done) {
            if (!done)
                app.seams.messages.tell(nullptr, tr("That cannot be taken back"), done.error().message);
        });
    };
}

QJsonObject StepForm::content() const
{
    QJsonObject content;
    for (const Ask& ask : m_asked.asks)
        content.insert(ask.name, valueOf(ask));
    return content;
}

void StepForm::setContent(const QJsonObject& content)
{
    for (const Ask& ask : m_asked.asks)
        setValue(ask, content[ask.name]);
    showWhatMatters();
}

} // namespace woonrust::ui
