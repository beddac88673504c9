// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/clause_editor.h"

#include "services/base/display_names.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

ClauseEditor::ClauseEditor(AppContext& context, DirectiveKind kind, const DirectiveClause& clause, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_directiveKind(kind),
      m_clause(clause),
      m_position(boldLabel({})),
      m_kind(named(new SegmentedChoice, tr("Command or prohibition"))),
      m_text(new QPlainTextEdit),
      m_questions(new InlineMessage(Tone::DueSoon)),
      m_offers(new QWidget),
      m_offerLayout(new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small), m_offers)),
      m_confirmed(new QCheckBox(tr("It stands as it is, although this could be asked"))),
      m_fromTime(new QLineEdit),
      m_untilTime(new QLineEdit),
      m_fromOn(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_untilOn(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_place(new QLineEdit),
      m_persons(new QLineEdit),
      m_watcher(new QLineEdit),
      m_watchHow(new QLineEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gap(this, Gap::Small), 0, gap(this, Gap::Small));
    layout->setSpacing(gap(this, Gap::Small));
    auto* top = new QHBoxLayout;
    top->addWidget(m_position);
    for (const CodeValue& value : context.codes().offered(u"CLAUSE_KIND"_s, context.today()))
        m_kind->addOption(value.code, context.codes().name(u"CLAUSE_KIND"_s, value.code));
    top->addWidget(m_kind, 1);
    const auto tool = [&](Icon icon, const QString& name, const std::function<void()>& run) {
        auto* button = iconButton(icon, name);
        connect(button, &QToolButton::clicked, this, run);
        top->addWidget(button);
    };
    tool(Icon::Up, tr("Move this clause up (Alt+Up)"), [this] { Q_EMIT moveWanted(-1); });
    tool(Icon::Down, tr("Move this clause down (Alt+Down)"), [this] { Q_EMIT moveWanted(1); });
    tool(Icon::Delete, tr("Remove this clause"), [this] { Q_EMIT removeWanted(); });
    layout->addLayout(top);
    for (const auto& [key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(by < 0 ? tr("Move this clause up") : tr("Move this clause down"));
        connect(shortcut, &QShortcut::activated, this, [this, by] { Q_EMIT moveWanted(by); });
    }
    m_text->setFixedHeight(em(this, 5));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What somebody else can see or hear: one behaviour"));
    layout->addWidget(addField(u"text"_s, tr("What the tenant does or does not do"), m_text));
    layout->addWidget(m_questions);
    m_offerLayout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offers);
    layout->addWidget(m_confirmed);

    auto* days = new QWidget;
    auto* dayRow = new FlowLayout(gap(this, Gap::Tight), gap(this, Gap::Tight), days);
    dayRow->setContentsMargins(0, 0, 0, 0);
    for (int day = 1; day <= 7; ++day) {
        auto* button = new QToolButton;
        button->setText(QLocale().dayName(day, QLocale::ShortFormat).remove(u'.'));
        button->setAccessibleName(QLocale().dayName(day, QLocale::LongFormat));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        dayRow->addWidget(button);
        connect(button, &QToolButton::toggled, this, &ClauseEditor::check);
        m_days[std::size_t(day - 1)] = button;
    }
    layout->addLayout(sideBySide({addField(u"days"_s, tr("On which days"), days),
                                  addField(u"fromTime"_s, tr("From (time)"), m_fromTime),
                                  addField(u"untilTime"_s, tr("Until (time)"), m_untilTime)},
                                 {3, 1, 1}));
    layout->addLayout(sideBySide(
        {addField(u"place"_s, tr("Where"), m_place), addField(u"persons"_s, tr("Towards or with whom"), m_persons)}));
    layout->addLayout(sideBySide({addField(u"watcher"_s, tr("Who can see it"), m_watcher),
                                  addField(u"watchHow"_s, tr("How they know"), m_watchHow)}));
    layout->addLayout(sideBySide(
        {addField(u"fromOn"_s, tr("From (day)"), m_fromOn), addField(u"untilOn"_s, tr("Until (day)"), m_untilOn)}));
    for (QLineEdit* edit : {m_fromTime, m_untilTime, m_place, m_persons, m_watcher, m_watchHow})
        connect(edit, &QLineEdit::textChanged, this, &ClauseEditor::check);
    for (DateTimeField* edit : {m_fromOn, m_untilOn})
        connect(edit, &DateTimeField::valueChanged, this, &ClauseEditor::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ClauseEditor::check);
    connect(m_kind, &SegmentedChoice::valueChanged, this, &ClauseEditor::check);
    connect(m_confirmed, &QCheckBox::toggled, this, &ClauseEditor::check);
    take(clause);
}

FormField* ClauseEditor::addField(const QString& name, const QString& label, QWidget* field)
{
    auto* row = new FormField(label, field);
    m_fields.insert(name, row);
    return row;
}

void ClauseEditor::take(const DirectiveClause& from)
{
    m_filling = true;
    m_kind->setValue(from.kind);
    m_text->setPlainText(from.text);
    for (int day = 1; day <= 7; ++day)
        m_days[std::size_t(day - 1)]->setChecked(from.days.contains(QChar(u'0' + day)));
    m_fromTime->setText(from.fromTime);
    m_untilTime->setText(from.untilTime);
    m_fromOn->setValue({.date = from.fromOn, .time = {}});
    m_untilOn->setValue({.date = from.untilOn, .time = {}});
    m_place->setText(from.place);
    m_persons->setText(from.persons);
    m_watcher->setText(from.watcher);
    m_watchHow->setText(from.watchHow);
    m_confirmed->setChecked(from.confirmed);
    m_filling = false;
    check();
}

DirectiveClause ClauseEditor::clause() const
{
    DirectiveClause clause = m_clause;
    clause.kind = m_kind->value();
    clause.text = m_text->toPlainText().trimmed();
    clause.days.clear();
    for (int day = 1; day <= 7; ++day)
        if (m_days[std::size_t(day - 1)]->isChecked())
            clause.days += QChar(u'0' + day);
    clause.fromTime = m_fromTime->text().trimmed();
    clause.untilTime = m_untilTime->text().trimmed();
    clause.fromOn = m_fromOn->value().date;
    clause.untilOn = m_untilOn->value().date;
    clause.place = m_place->text().trimmed();
    clause.persons = m_persons->text().trimmed();
    clause.watcher = m_watcher->text().trimmed();
    clause.watchHow = m_watchHow->text().trimmed();
    clause.confirmed = m_confirmed->isChecked();
    return clause;
}

// What can be asked about it, at once; the window never stops anybody from writing on.
void ClauseEditor::check()
{
    if (m_filling)
        return;
    const DirectiveClause now = clause();
    const std::vector<ClauseQuestion> questions = questionsOf(now, m_directiveKind);
    QStringList sentences;
    for (const ClauseQuestion& question : questions)
        sentences << question.sentence;
    const bool settled = questions.empty() || isMeasurable(now, m_directiveKind);
    m_questions->setMessage(settled ? Tone::Good : Tone::DueSoon, sentences.join(u'\n'));
    const bool blocks = std::ranges::any_of(questions, &ClauseQuestion::blocks);
    m_confirmed->setVisible(!questions.empty() && !blocks);
    const bool vague = std::ranges::any_of(questions, [](const ClauseQuestion& question) {
        return question.doubt == ClauseDoubt::TooGeneral || question.doubt == ClauseDoubt::Treatment;
    });
    m_offers->setVisible(vague);
    if (vague && m_checked != now.text) {
        m_checked = now.text;
        for (QWidget* old : m_offers->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            m_offerLayout->removeWidget(old);
            old->hide();
            old->deleteLater();
        }
        for (const ClauseExample& example : replacementsFor(now, uiLanguage())) {
            const QString text = example.clause.text.simplified();
            auto* offer = linkButton(caption(text.size() > 60 ? text.left(59) + u'…' : text));
            setTip(offer, text);
            offer->setAccessibleDescription(text);
            connect(offer, &QPushButton::clicked, this, [this, chosen = example.clause] {
                take(chosen);
                m_text->setFocus(Qt::OtherFocusReason);
            });
            m_offerLayout->addWidget(offer);
        }
    }
    Q_EMIT changed();
}

void ClauseEditor::setPosition(int position)
{
    m_position->setText(tr("Clause %1").arg(position));
    setAccessibleName(m_position->text());
}

void ClauseEditor::setError(const QString& field, const QString& message)
{
    FormField* row = m_fields.value(field, m_fields.value(u"text"_s));
    row->setError(message);
    row->field()->setFocus(Qt::OtherFocusReason);
}

void ClauseEditor::clearErrors()
{
    for (FormField* row : std::as_const(m_fields))
        row->setError({});
}

void ClauseEditor::goTo(const QString& field)
{
    m_fields.value(field, m_fields.value(u"text"_s))->field()->setFocus(Qt::OtherFocusReason);
}

QString ClauseEditor::unreadable() const
{
    return !m_fromOn->isValid() ? u"fromOn"_s : !m_untilOn->isValid() ? u"untilOn"_s : QString();
}

QJsonObject ClauseEditor::toJson(const DirectiveClause& c)
{
    return {{u"id"_s, c.id.value()},
            {u"version"_s, c.version},
            {u"kind"_s, c.kind},
            {u"text"_s, c.text},
            {u"days"_s, c.days},
            {u"fromTime"_s, c.fromTime},
            {u"untilTime"_s, c.untilTime},
            {u"place"_s, c.place},
            {u"persons"_s, c.persons},
            {u"fromOn"_s, toStorage(c.fromOn)},
            {u"untilOn"_s, toStorage(c.untilOn)},
            {u"watcher"_s, c.watcher},
            {u"watchHow"_s, c.watchHow},
            {u"confirmed"_s, c.confirmed}};
}

DirectiveClause ClauseEditor::fromJson(const QJsonObject& json)
{
    const auto text = [&](const char* name) { return json[QLatin1StringView(name)].toString(); };
    return {.id = ClauseId(json[u"id"_s].toInteger()),
            .kind = text("kind"),
            .text = text("text"),
            .days = text("days"),
            .fromTime = text("fromTime"),
            .untilTime = text("untilTime"),
            .place = text("place"),
            .persons = text("persons"),
            .fromOn = dateFromStorage(text("fromOn")),
            .untilOn = dateFromStorage(text("untilOn")),
            .watcher = text("watcher"),
            .watchHow = text("watchHow"),
            .confirmed = json[u"confirmed"_s].toBool(),
            .version = json[u"version"_s].toInt()};
}

} // namespace woonrust::ui
