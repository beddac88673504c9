// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/directive_form.h"

#include "services/base/display_names.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/pill.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/amount.h"
#include "ui/pages/directives/clause_editor.h"
#include "ui/pages/directives/directive_steps.h"
#include "ui/pages/directives/party_fields.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkPause = 150; // ms

QString amountText(qint64 cents)
{
    return cents > 0 ? QLocale().toString(double(cents) / 100, 'f', 2).remove(QLocale().groupSeparator()) : QString();
}

// The members of the directive that are texts, by their names.
using Member = QString Directive::*;
const std::vector<std::pair<QString, Member>>& textMembers()
{
    static const std::vector<std::pair<QString, Member>> all{{u"factsText"_s, &Directive::factsText},
                                                             {u"steps"_s, &Directive::steps},
                                                             {u"view"_s, &Directive::view},
                                                             {u"help"_s, &Directive::help},
                                                             {u"consequence"_s, &Directive::consequence},
                                                             {u"watch"_s, &Directive::watch},
                                                             {u"sharing"_s, &Directive::sharing}};
    return all;
}

} // namespace

DirectiveForm::DirectiveForm(AppContext& theContext, const directives::DirectiveDetail& detail,
                             const std::vector<directives::FactChoice>& facts, QWidget* parent)
    : CaseEditor(theContext,
                 detail.address.isEmpty() ? detail.number
                                          : tr("%1 · %2", "number and address").arg(detail.number, detail.address),
                 tr("Save"), parent),
      m_detail(detail),
      m_choices(facts),
      m_partyRows(new QVBoxLayout),
      m_clauseRows(new QVBoxLayout)
{
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkPause);
    connect(&m_checking, &QTimer::timeout, this, &DirectiveForm::showReadiness);
    makeTexts();
    makeTerm();
    makePenalty();
    layOut();
    makeSide();
    for (const directives::PartyLine& line : m_detail.parties)
        addParty(line.party, line.name);
    if (isWhole())
        for (const directives::ClauseView& view : m_detail.clauses)
            addClause(view.clause);
    adopt();
    showPenalty();
    showReadiness();
    begin(u"directive"_s, u"%1/%2"_s.arg(m_detail.whole.directive.id.value()).arg(isWhole()));
    if (isWhole())
        startAt(m_example);
}

// Fields that this kind or state does not ask hold what stands there all the same.
void DirectiveForm::adopt()
{
    QList<QWidget*> fields{m_ground,     m_groundText, m_facts,  m_penalty, m_amount,    m_most,
                           m_negotiated, m_startsOn,   m_endsOn, m_weeks,   m_reflection};
    for (QPlainTextEdit* text : std::as_const(m_texts))
        fields << text;
    for (QWidget* field : std::as_const(fields))
        if (!field->parentWidget()) {
            field->setParent(this);
            field->hide();
        }
}

void DirectiveForm::makeTexts()
{
    const Directive& d = m_detail.whole.directive;
    m_ground = new QComboBox;
    fillCodes(m_ground, context().codes(), u"DIRECTIVE_GROUND"_s, context().today(), d.ground);
    m_groundText = new QLineEdit(d.groundText);
    m_facts = new TagField;
    QList<Tag> choices;
    QList<Tag> chosen;
    for (const directives::FactChoice& fact : m_choices) {
        const Tag tag{fact.code, tr("%1, %2", "day and thing").arg(shortDate(fact.on), fact.text)};
        choices << tag;
        if (fact.chosen)
            chosen << tag;
    }
    m_facts->setChoices(choices);
    m_facts->setTags(chosen);
    m_facts->setPlaceholder(tr("Number or words of a report, contact or document"));
    for (const auto& [name, member] : textMembers()) {
        auto* text = new QPlainTextEdit(d.*member);
        text->setFixedHeight(em(this, 5));
        m_texts.insert(name, text);
    }
}

void DirectiveForm::makeTerm()
{
    const Directive& d = m_detail.whole.directive;
    m_startsOn = new DateTimeField(context().bench.clock, DateTimeMode::Date, Lean::Future);
    m_endsOn = new DateTimeField(context().bench.clock, DateTimeMode::Date, Lean::Future);
    m_startsOn->setValue({.date = d.startsOn, .time = {}});
    m_endsOn->setValue({.date = d.endsOn, .time = {}});
    m_weeks = new QLineEdit(weeksOf(d.evaluations, d.startsOn));
    m_reflection = new QSpinBox;
    m_reflection->setRange(leastReflectionDays, 60);
    m_reflection->setValue(int(d.reflectionDays));
}

void DirectiveForm::makePenalty()
{
    const Directive& d = m_detail.whole.directive;
    m_penalty = new QCheckBox(tr("With a &penalty clause (boetebeding)"));
    m_penalty->setChecked(d.penalty);
    m_amount = new QLineEdit(amountText(d.penaltyCents));
    m_most = new QLineEdit(amountText(d.penaltyMaxCents));
    m_negotiated = new QCheckBox(tr("It was talked through with the tenant by itself"));
    m_negotiated->setChecked(d.negotiated);
}

// "2, 6, 12"
QString DirectiveForm::weeksOf(const std::vector<Evaluation>& evaluations, QDate startsOn) const
{
    QStringList weeks;
    for (const Evaluation& one : evaluations)
        if (startsOn.isValid())
            weeks << QString::number(std::max<qint64>(1, startsOn.daysTo(one.on) / 7));
    return weeks.join(u", "_s);
}

// The days as they stood, until other weeks or another first day are written.
std::vector<Evaluation> DirectiveForm::evaluations() const
{
    const Directive& d = m_detail.whole.directive;
    const QDate start = m_startsOn->value().date;
    if (start == d.startsOn && m_weeks->text() == weeksOf(d.evaluations, d.startsOn))
        return d.evaluations;
    std::vector<Evaluation> all;
    static const QRegularExpression number(u"\\d{1,3}"_s);
    auto found = number.globalMatch(m_weeks->text());
    while (start.isValid() && found.hasNext()) {
        QDate on = start.addDays(7LL * found.next().captured().toInt());
        while (!context().calendar().isWorkingDay(on))
            on = on.addDays(1);
        all.push_back({.on = on});
    }
    return all;
}

void DirectiveForm::layOut()
{
    const bool voluntary = m_detail.whole.directive.kind == DirectiveKind::Voluntary;
    const bool mayor = m_detail.whole.directive.kind == DirectiveKind::Mayor;
    const auto named = [this](const QString& name, const QString& label, QWidget* field,
                              Requirement requirement = Requirement::Optional) {
        m_named.insert(name, field);
        return addField(name, label, field, requirement);
    };
    const auto heading = [this](const QString& text) { form()->addWidget(headingLabel(text)); };
    heading(tr("Parties"));
    form()->addLayout(m_partyRows);
    auto* another = linkButton(tr("Add a tenant"));
    form()->addWidget(another, 0, Qt::AlignLeft);
    m_named.insert(u"parties"_s, another);
    if (!isWhole())
        another->hide();
    connect(another, &QPushButton::clicked, this, [this] {
        addParty({.role = m_parties.empty() ? QString(directive_role::tenant) : QString(directive_role::coTenant)}, {});
        m_parties.back()->goTo(u"person"_s);
        edited();
    });
    if (!isWhole()) {
        form()->addLayout(m_clauseRows);
        form()->addWidget(wrappedLabel(tr("It was proposed as it stands; what the register says can be looked up "
                                          "again.")));
        return;
    }

    heading(tr("Clauses"));
    form()->addLayout(m_clauseRows);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(gap(this), gap(this, Gap::Small), buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* blank = linkButton(tr("Add a clause"));
    m_example = secondaryButton(tr("Start from an example"));
    row->addWidget(blank);
    row->addWidget(m_example);
    form()->addWidget(buttons);
    m_named.insert(u"clauses"_s, m_example);
    offerExamples();
    connect(blank, &QPushButton::clicked, this, [this] {
        addClause({});
        m_clauses.back()->goTo(u"text"_s);
        edited();
    });

    heading(tr("Ground and facts"));
    form()->addLayout(sideBySide({named(u"ground"_s, tr("&Ground"), m_ground, Requirement::Required),
                                  named(u"groundText"_s, tr("Article of the terms or the bye-law"), m_groundText)}));
    form()->addWidget(named(u"facts"_s, tr("&Facts from the dossier"), m_facts));
    auto* reports = linkButton(tr("Choose all reports"));
    form()->addWidget(reports, 0, Qt::AlignLeft);
    connect(reports, &QPushButton::clicked, this, [this] {
        QList<Tag> tags = m_facts->tags();
        for (const directives::FactChoice& fact : m_choices)
            if (const Tag tag{fact.code, tr("%1, %2", "day and thing").arg(shortDate(fact.on), fact.text)};
                fact.code.startsWith("report:"_L1) && !tags.contains(tag))
                tags << tag;
        m_facts->setTags(tags);
        edited();
    });
    FormField* told = named(u"factsText"_s, tr("The same in a few sentences"), m_texts.value(u"factsText"_s));
    told->setHint(tr("As it stands in papers: without the names of reporters."));
    form()->addWidget(told);
    form()->addWidget(
        named(u"steps"_s, tr("What was tried before, and why nothing lighter is left"), m_texts.value(u"steps"_s)));
    form()->addWidget(named(u"view"_s, tr("&View of the tenant"), m_texts.value(u"view"_s)));
    form()->addWidget(named(u"help"_s, tr("&Help that was offered"), m_texts.value(u"help"_s)));

    heading(tr("Consequence"));
    form()->addWidget(named(u"consequence"_s, tr("What follows on a &breach"), m_texts.value(u"consequence"_s)));
    if (voluntary) {
        auto* only = subLabel(tr("Only a court or a mayor can impose a penalty payment (dwangsom). A penalty clause is "
                                 "something else, and a judge tests it."));
        only->setWordWrap(true);
        form()->addWidget(only);
        m_named.insert(u"penalty"_s, m_penalty);
        form()->addWidget(addField(u"penalty"_s, {}, m_penalty));
        auto* amounts = new QWidget;
        auto* both = new QVBoxLayout(amounts);
        both->setContentsMargins(0, 0, 0, 0);
        both->addLayout(sideBySide({addField(u"penaltyCents"_s, tr("Amount each time, in euros"), m_amount),
                                    addField(u"penaltyMaxCents"_s, tr("At most, in euros"), m_most)}));
        both->addWidget(addField(u"negotiated"_s, {}, m_negotiated));
        both->addWidget(subLabel(tr("A second person approves it, when the draft is saved.")));
        form()->addWidget(amounts);
        m_penaltyFields << amounts;
        connect(m_penalty, &QCheckBox::toggled, this, &DirectiveForm::showPenalty);
    }

    heading(tr("Term and following"));
    form()->addLayout(sideBySide(
        {named(u"startsOn"_s, tr("First &day"), m_startsOn), named(u"endsOn"_s, tr("&Last day"), m_endsOn)}));
    m_weeksField = named(u"evaluations"_s, tr("&Evaluations after (weeks)"), m_weeks);
    FormField* reflection = named(u"reflectionDays"_s, tr("Days to &think it over"), m_reflection);
    form()->addLayout(sideBySide({m_weeksField, reflection}));
    reflection->setVisible(voluntary);
    if (!voluntary)
        form()->addWidget(wrappedLabel(mayor ? tr("It runs from the day on which it was made known.")
                                             : tr("It runs from the day on which the judgment is served.")));
    form()->addWidget(named(u"watch"_s, tr("How it is follo&wed"), m_texts.value(u"watch"_s)));
    form()->addWidget(named(u"sharing"_s, tr("What is shared, with whom"), m_texts.value(u"sharing"_s)));
    for (QPlainTextEdit* text : std::as_const(m_texts))
        connect(text, &QPlainTextEdit::textChanged, this, [this] { m_checking.start(); });
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_startsOn), static_cast<QLineEdit*>(m_endsOn), m_weeks, m_amount,
                            m_most, m_groundText})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_checking.start(); });
    for (QCheckBox* check : {m_penalty, m_negotiated})
        connect(check, &QCheckBox::toggled, this, [this] { m_checking.start(); });
    connect(m_facts, &TagField::tagsChanged, this, [this] { m_checking.start(); });
}

void DirectiveForm::offerExamples()
{
    auto* menu = new QMenu(m_example);
    m_example->setMenu(menu);
    for (const ClauseExample& example : clauseExamples(uiLanguage())) {
        QString text = example.clause.text.simplified();
        if (text.size() > 80)
            text = text.left(79) + u'…';
        QAction* entry = menu->addAction(caption(text), this, [this, clause = example.clause] {
            addClause(clause);
            m_clauses.back()->goTo(u"text"_s);
            edited();
        });
        setTip(entry, tr("Good: %1", "why an example is a good clause").arg(example.why));
    }
    menu->setToolTipsVisible(true);
}

void DirectiveForm::addParty(const DirectiveParty& party, const QString& name)
{
    auto* fields = new DirectivePartyFields(context(), party, name, isWhole());
    m_parties.push_back(fields);
    m_partyRows->addWidget(fields);
    connect(fields, &DirectivePartyFields::changed, this, &DirectiveForm::edited);
    connect(fields, &DirectivePartyFields::removeWanted, this, [this, fields] {
        if (const DirectiveParty gone = fields->party(); gone.id)
            m_goneParties.emplace_back(gone);
        std::erase(m_parties, fields);
        fields->hide();
        fields->deleteLater();
        m_named.value(u"parties"_s)->setFocus(Qt::OtherFocusReason);
        edited();
    });
}

void DirectiveForm::addClause(const DirectiveClause& clause)
{
    auto* editor = new ClauseEditor(context(), m_detail.whole.directive.kind, clause);
    m_clauses.push_back(editor);
    m_clauseRows->addWidget(editor);
    numberClauses();
    connect(editor, &ClauseEditor::changed, this, &DirectiveForm::edited);
    connect(editor, &ClauseEditor::moveWanted, this, [this, editor](int by) { move(editor, by); });
    connect(editor, &ClauseEditor::removeWanted, this, [this, editor] {
        if (const DirectiveClause gone = editor->clause(); gone.id)
            m_goneClauses.emplace_back(gone);
        std::erase(m_clauses, editor);
        editor->hide();
        editor->deleteLater();
        m_example->setFocus(Qt::OtherFocusReason);
        numberClauses();
        edited();
    });
}

void DirectiveForm::move(ClauseEditor* clause, int by)
{
    const auto from = std::ranges::find(m_clauses, clause);
    const auto to = from - m_clauses.begin() + by;
    if (from == m_clauses.end() || to < 0 || to >= std::ssize(m_clauses))
        return;
    std::iter_swap(from, m_clauses.begin() + to);
    QWidget* const focused = focusWidget();
    m_clauseRows->removeWidget(clause);
    m_clauseRows->insertWidget(int(to), clause);
    if (focused && clause->isAncestorOf(focused))
        focused->setFocus(Qt::OtherFocusReason);
    numberClauses();
    edited();
}

void DirectiveForm::numberClauses()
{
    for (std::size_t i = 0; i < m_clauses.size(); ++i)
        m_clauses[i]->setPosition(int(i) + 1);
}

void DirectiveForm::edited()
{
    touched();
    m_checking.start();
}

void DirectiveForm::makeSide()
{
    m_ready = new Card(tr("Ready?"));
    auto* rows = new QWidget;
    m_readyRows = new QVBoxLayout(rows);
    m_readyRows->setContentsMargins(margins(this, Gap::Small));
    m_readyRows->setSpacing(gap(this, Gap::Small));
    auto* area = scrolling(rows);
    m_ready->setFlushBody(area);
    m_ready->setMinimumHeight(em(this, 8));
    setSide(m_ready);
    if (!isWhole())
        return;
    const DirectiveKind kind = m_detail.whole.directive.kind;
    const DirectiveEvent next = kind == DirectiveKind::Voluntary ? DirectiveEvent::Propose
                                : kind == DirectiveKind::Court   ? DirectiveEvent::FileClaim
                                                                 : DirectiveEvent::Serve;
    m_goOn = secondaryButton(stepName(next));
    buttons()->addWidget(m_goOn);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_goesOn = true;
        save();
    });
}

void DirectiveForm::showReadiness()
{
    const DirectiveWhole now = whole();
    const QDate today = context().today();
    const std::vector<ReadyRow> rows = isWhole() ? readyToPropose(now, today) : readyToSign(now, today);
    const QWidget* focused = focusWidget();
    const QString focusedName = focused && m_ready->isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem* item = m_readyRows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_ready->setTitle(tr("Ready? %1 of %2", "points that stand")
                          .arg(std::ranges::count(rows, true, &ReadyRow::stands))
                          .arg(rows.size()));
    for (const ReadyRow& row : rows) {
        if (row.stands) {
            m_readyRows->addWidget(new StatusPill({.text = row.text, .tone = Tone::Good}));
            continue;
        }
        auto* link = linkButton(row.text);
        link->setIcon(icon(Icon::Warning));
        link->setObjectName(u"ready/%1/%2"_s.arg(int(row.point)).arg(row.part));
        link->setAccessibleDescription(row.gap);
        connect(link, &QPushButton::clicked, this, [this, row] { goTo(row); });
        m_readyRows->addWidget(link, 0, Qt::AlignLeft);
        auto* gap = subLabel(row.gap);
        gap->setWordWrap(true);
        m_readyRows->addWidget(gap);
        if (link->objectName() == focusedName)
            link->setFocus(Qt::OtherFocusReason);
    }
    m_readyRows->addStretch(1);
    if (m_goOn) {
        m_goOn->setEnabled(allStand(rows));
        const auto gap = std::ranges::find(rows, false, &ReadyRow::stands);
        m_goOn->setAccessibleDescription(gap == rows.end() ? QString() : gap->gap);
        setTip(m_goOn, gap == rows.end() ? QString() : gap->gap);
    }
    if (m_weeksField) {
        QStringList days;
        for (const Evaluation& one : evaluations())
            days << shortDate(one.on);
        m_weeksField->setHint(days.join(u", "_s));
    }
}

void DirectiveForm::showPenalty()
{
    for (QWidget* field : std::as_const(m_penaltyFields))
        field->setVisible(m_penalty->isChecked());
}

// New clauses and parties have no id yet: their place, below zero, stands for it.
void DirectiveForm::goTo(const ReadyRow& gap)
{
    for (std::size_t i = 0; i < m_clauses.size(); ++i)
        if (gap.point == ReadyPoint::Clauses && gap.part != 0 &&
            (m_clauses[i]->clause().id.value() == gap.part || gap.part == -qint64(i) - 1)) {
            m_clauses[i]->goTo(gap.field);
            return;
        }
    for (std::size_t i = 0; i < m_parties.size(); ++i)
        if (gap.point != ReadyPoint::Clauses && gap.part != 0 &&
            (m_parties[i]->party().id.value() == gap.part || gap.part == -qint64(i) - 1)) {
            m_parties[i]->goTo(gap.field);
            return;
        }
    if (QWidget* field = m_named.value(gap.field))
        field->setFocus(Qt::OtherFocusReason);
}

Directive DirectiveForm::wanted() const
{
    Directive d = m_detail.whole.directive;
    if (!isWhole())
        return d;
    d.ground = m_ground->currentData().toString();
    d.groundText = m_groundText->text().trimmed();
    d.facts.clear();
    for (const Tag& tag : m_facts->tags())
        d.facts << tag.key;
    for (const auto& [name, member] : textMembers())
        d.*member = m_texts.value(name)->toPlainText().trimmed();
    d.startsOn = m_startsOn->value().date;
    d.endsOn = m_endsOn->value().date;
    d.evaluations = evaluations();
    d.reflectionDays = m_reflection->value();
    d.penalty = m_penalty->isChecked();
    d.penaltyCents = d.penalty ? centsOf(m_amount->text()).value_or(0) : 0;
    d.penaltyMaxCents = d.penalty ? centsOf(m_most->text()).value_or(0) : 0;
    d.negotiated = d.penalty && m_negotiated->isChecked();
    return d;
}

DirectiveWhole DirectiveForm::whole() const
{
    DirectiveWhole whole = m_detail.whole;
    whole.directive = wanted();
    whole.parties.clear();
    for (std::size_t i = 0; i < m_parties.size(); ++i) {
        whole.parties.push_back(m_parties[i]->party());
        if (!whole.parties.back().id)
            whole.parties.back().id = DirectivePartyId(-qint64(i) - 1);
    }
    if (!isWhole())
        return whole;
    whole.clauses.clear();
    for (std::size_t i = 0; i < m_clauses.size(); ++i) {
        whole.clauses.push_back(m_clauses[i]->clause());
        whole.clauses.back().position = qint64(i) + 1;
        if (!whole.clauses.back().id)
            whole.clauses.back().id = ClauseId(-qint64(i) - 1);
    }
    return whole;
}

std::optional<Error> DirectiveForm::unreadable() const
{
    const auto error = [](const QString& field, const QString& message) {
        return Error{.kind = ErrorKind::Input, .message = message, .field = field};
    };
    for (std::size_t i = 0; i < m_parties.size(); ++i)
        if (!m_parties[i]->isReadable())
            return error(u"parties/%1/capacityOn"_s.arg(i), DateTimeField::help());
    for (std::size_t i = 0; i < m_clauses.size(); ++i)
        if (const QString field = m_clauses[i]->unreadable(); !field.isEmpty())
            return error(u"clauses/%1/%2"_s.arg(i).arg(field), DateTimeField::help());
    if (!isWhole())
        return {};
    for (const auto& [name, field] : {std::pair(u"startsOn"_s, m_startsOn), std::pair(u"endsOn"_s, m_endsOn)})
        if (!field->isValid())
            return error(name, DateTimeField::help());
    for (const auto& [name, field] : {std::pair(u"penaltyCents"_s, m_amount), std::pair(u"penaltyMaxCents"_s, m_most)})
        if (m_penalty->isChecked() && !field->text().trimmed().isEmpty() && !centsOf(field->text()))
            return error(name, tr("Write an amount in euros, as 250 or 250,00."));
    return {};
}

CaseEditor::Work DirectiveForm::work(Numbers numbers) const
{
    if (const auto error = unreadable())
        return [error](Session&) -> Result<void> { return std::unexpected(*error); };
    directives::Form form{.directive = wanted(),
                          .parties = {},
                          .clauses = {},
                          .goneParties = m_goneParties,
                          .goneClauses = m_goneClauses};
    for (const DirectivePartyFields* party : m_parties)
        form.parties.push_back(party->party());
    for (const ClauseEditor* clause : m_clauses)
        form.clauses.push_back(clause->clause());
    if (!isWhole())
        return [parties = form.parties, numbers](Session& session) {
            return directives::saveParties(session, parties, numbers);
        };
    return [form, numbers](Session& session) { return directives::saveForm(session, form, numbers); };
}

QString DirectiveForm::notice() const
{
    return tr("The directive is saved.");
}

QJsonObject DirectiveForm::content() const
{
    QJsonArray parties;
    for (const DirectivePartyFields* party : m_parties)
        parties.append(DirectivePartyFields::toJson(party->party(), party->personName()));
    QJsonObject content{{u"parties"_s, parties}};
    if (!isWhole())
        return content;
    QJsonArray clauses;
    for (const ClauseEditor* clause : m_clauses)
        clauses.append(ClauseEditor::toJson(clause->clause()));
    content.insert(u"clauses"_s, clauses);
    const Directive d = wanted();
    for (const auto& [name, member] : textMembers())
        content.insert(name, d.*member);
    content.insert(u"ground"_s, d.ground);
    content.insert(u"groundText"_s, d.groundText);
    content.insert(u"facts"_s, QJsonArray::fromStringList(d.facts));
    content.insert(u"startsOn"_s, toStorage(d.startsOn));
    content.insert(u"endsOn"_s, toStorage(d.endsOn));
    content.insert(u"weeks"_s, m_weeks->text());
    content.insert(u"reflectionDays"_s, int(d.reflectionDays));
    content.insert(u"penalty"_s, d.penalty);
    content.insert(u"amount"_s, m_amount->text());
    content.insert(u"most"_s, m_most->text());
    content.insert(u"negotiated"_s, m_negotiated->isChecked());
    return content;
}

void DirectiveForm::setContent(const QJsonObject& content)
{
    // What stood in the casebook and does not stand here was taken away.
    for (DirectivePartyFields* party : std::exchange(m_parties, {})) {
        party->hide();
        party->deleteLater();
    }
    m_goneParties.clear();
    QSet<qint64> kept;
    for (const QJsonValue& each : content[u"parties"_s].toArray()) {
        const QJsonObject json = each.toObject();
        DirectiveParty party = DirectivePartyFields::fromJson(json);
        for (const directives::PartyLine& line : m_detail.parties) // signatures, and who looked it up
            if (line.party.id == party.id && party.id) {
                party.signedOn = line.party.signedOn;
                party.representativeSignedOn = line.party.representativeSignedOn;
                party.capacityBy = line.party.capacityBy;
            }
        kept.insert(party.id.value());
        addParty(party, json[u"name"_s].toString());
    }
    for (const directives::PartyLine& line : m_detail.parties)
        if (!kept.contains(line.party.id.value()) && isWhole())
            m_goneParties.emplace_back(line.party);
    if (isWhole()) {
        for (ClauseEditor* clause : std::exchange(m_clauses, {})) {
            clause->hide();
            clause->deleteLater();
        }
        m_goneClauses.clear();
        kept.clear();
        for (const QJsonValue& each : content[u"clauses"_s].toArray()) {
            const DirectiveClause clause = ClauseEditor::fromJson(each.toObject());
            kept.insert(clause.id.value());
            addClause(clause);
        }
        for (const directives::ClauseView& view : m_detail.clauses)
            if (!kept.contains(view.clause.id.value()))
                m_goneClauses.emplace_back(view.clause);
        for (const auto& [name, member] : textMembers())
            m_texts.value(name)->setPlainText(content[name].toString());
        chooseData(m_ground, content[u"ground"_s].toString());
        m_groundText->setText(content[u"groundText"_s].toString());
        QList<Tag> tags;
        for (const QJsonValue& code : content[u"facts"_s].toArray())
            for (const directives::FactChoice& fact : m_choices)
                if (fact.code == code.toString())
                    tags << Tag{fact.code, tr("%1, %2", "day and thing").arg(shortDate(fact.on), fact.text)};
        m_facts->setTags(tags);
        m_startsOn->setValue({.date = dateFromStorage(content[u"startsOn"_s].toString()), .time = {}});
        m_endsOn->setValue({.date = dateFromStorage(content[u"endsOn"_s].toString()), .time = {}});
        m_weeks->setText(content[u"weeks"_s].toString());
        m_reflection->setValue(content[u"reflectionDays"_s].toInt(leastReflectionDays));
        m_penalty->setChecked(content[u"penalty"_s].toBool());
        m_amount->setText(content[u"amount"_s].toString());
        m_most->setText(content[u"most"_s].toString());
        m_negotiated->setChecked(content[u"negotiated"_s].toBool());
        showPenalty();
    }
    showReadiness();
}

void DirectiveForm::showError(const Error& error)
{
    m_goesOn = false;
    const QStringList parts = error.field.split(u'/');
    const std::size_t place = parts.size() == 3 ? parts[1].toULongLong() : 0;
    if (parts.size() == 3 && parts[0] == "clauses"_L1 && place < m_clauses.size())
        m_clauses[place]->setError(parts[2], error.message);
    else if (parts.size() == 3 && parts[0] == "parties"_L1 && place < m_parties.size())
        m_parties[place]->setError(parts[2], error.message);
    else
        CaseEditor::showError(error);
}

void DirectiveForm::clearErrors()
{
    CaseEditor::clearErrors();
    for (ClauseEditor* clause : m_clauses)
        clause->clearErrors();
    for (DirectivePartyFields* party : m_parties)
        party->clearErrors();
}

} // namespace woonrust::ui
