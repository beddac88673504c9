// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/letters_section.h"

#include "domain/deadline.h"
#include "papers/letter_paper.h"
#include "services/base/display_names.h"
#include "services/cases/letters/letters.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/admin/letter_template_editor.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/form.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/letters/letter_preview.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QListWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

using letter_templates::StoredLetterTemplate;

SectionTitle LettersSection::title()
{
    return {.icon = Icon::Letter, .name = tr("Letters"), .draftKind = u"admin-letter"_s};
}

LettersSection::LettersSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Templates, with their versions"), parent),
      m_list(named(new QListWidget, tr("Letters and their versions"))),
      m_state(wrappedLabel({})),
      m_force(new QWidget),
      m_from(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_putInForce(primaryButton(tr("Put in force"))),
      m_remove(dangerButton(tr("Remove this version…"))),
      m_save(primaryButton(tr("Keep as a new version"))),
      m_editor(new LetterTemplateEditor(context)),
      m_dossier(new LookupField(context.bench, findOpenDossiers())),
      m_preview(new LetterPreview(context))
{
    setButtonHint(m_save, u"Ctrl+S"_s);
    auto* add = secondaryButton(tr("New letter…"));
    header()->addAction(add);
    header()->addAction(m_save);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(em(this, 10));
    auto* listCard = new Card;
    listCard->setFlushBody(m_list);
    listCard->setMinimumWidth(em(this, 17)); // a code, a name and a state in two lines
    addDrafts();
    drafts()->whole(
        [this] { return QJsonObject{{u"template"_s, QString::fromUtf8(writeLetterTemplate(m_editor->letter()))}}; },
        [this](const QJsonObject& typed) {
            if (const auto letter = readLetterTemplate(typed[u"template"_s].toString().toUtf8()))
                m_editor->setTemplate(*letter);
        });
    content()->addWidget(new Panes(listCard, new Panes(makeEditor(), makePreview(), 1, 1), 2, 5), 1);

    connect(add, &QPushButton::clicked, this, &LettersSection::startNew);
    connect(m_save, &QPushButton::clicked, this, &LettersSection::save);
    connect(m_putInForce, &QPushButton::clicked, this, &LettersSection::putInForce);
    connect(m_remove, &QPushButton::clicked, this, &LettersSection::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_shown = m_templates[std::size_t(row)];
        showChosen();
    });
    connect(m_editor, &LetterTemplateEditor::edited, drafts(), &FormDrafts::touched);
    connect(m_editor, &LetterTemplateEditor::blockChosen, this, [this] { m_preview->mark(m_editor->block()); });
    connect(m_dossier, &LookupField::chosenChanged, this, &LettersSection::followPages);
    connect(drafts(), &FormDrafts::edited, this, [this] {
        showState();
        followPages();
    });
    connect(drafts(), &FormDrafts::thrownAway, this, [this] {
        if (m_shown.id)
            showChosen();
        else
            m_list->setCurrentRow(0); // a new letter, which there is none of now
    });
    connect(drafts(), &FormDrafts::loaded, this, [this] {
        if (!isDirty())
            goToDraft(drafts()->keys().first());
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::LetterTemplate, &Change::kind))
            load();
    });
    load();
}

QWidget* LettersSection::makeEditor()
{
    auto* card = new Card;
    card->body()->addWidget(m_state);
    auto* force = new QHBoxLayout(m_force);
    force->setContentsMargins(0, 0, 0, 0);
    auto* from = textLabel(tr("From day"));
    from->setBuddy(m_from);
    for (QWidget* widget : {static_cast<QWidget*>(from), static_cast<QWidget*>(m_from),
                            static_cast<QWidget*>(m_putInForce), static_cast<QWidget*>(m_remove)})
        force->addWidget(widget);
    force->addStretch();
    card->body()->addWidget(m_force);
    card->body()->addWidget(scrolling(m_editor), 1);
    return card;
}

QWidget* LettersSection::makePreview()
{
    auto* card = new Card;
    m_dossier->setPlaceholderText(tr("Number or words of a dossier"));
    auto* dossier = new FormField(tr("As it reads in the dossier"), m_dossier);
    card->body()->addWidget(dossier);
    dossier->setVisible(m_context.may(Permission::WorkDossier)); // or there is none to read
    m_preview->setMinimumHeight(em(this, 20));
    card->body()->addWidget(m_preview, 1);
    return card;
}

void LettersSection::activate()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

const StoredLetterTemplate* LettersSection::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || std::size_t(row) >= m_templates.size() ? nullptr : &m_templates[std::size_t(row)];
}

QString LettersSection::stateOf(const StoredLetterTemplate& stored) const
{
    if (!stored.fromOn.isValid())
        return tr("not in force");
    if (stored.fromOn > m_context.today())
        return tr("in force from %1").arg(shortDate(stored.fromOn));
    // What is shown is a copy of what stands in the list.
    const StoredLetterTemplate* now = letter_templates::inForce(m_templates, stored.letter.code, m_context.today());
    return now && now->id == stored.id ? tr("in force") : tr("for letters of before");
}

void LettersSection::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [](Session& session) { return letter_templates::all(session); },
        [this, generation](Result<std::vector<StoredLetterTemplate>> all) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!all) {
                showError(all.error());
                return;
            }
            m_templates = *std::move(all);
            showList();
            if (!m_wanted.isEmpty())
                goToDraft(std::exchange(m_wanted, {}));
        });
}

void LettersSection::showList()
{
    const LetterTemplateId wanted = m_select ? m_select : m_shown.id;
    const bool keepTyping = isDirty();
    m_select = {};
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const StoredLetterTemplate& each : m_templates) {
        if (each.id == wanted)
            row = m_list->count();
        m_list->addItem(tr("%1 %2, version %3 (%4)", "code, name, number and state of a letter")
                            .arg(each.letter.code, each.letter.name.in(uiLanguage()))
                            .arg(each.letter.version)
                            .arg(stateOf(each)));
    }
    if (m_templates.empty() || (keepTyping && !m_shown.id))
        return;
    m_list->setCurrentRow(row);
    if (keepTyping && m_templates[std::size_t(row)].id == m_shown.id) {
        m_shown = m_templates[std::size_t(row)];
        showState();
        return;
    }
    m_shown = m_templates[std::size_t(row)];
    showChosen();
}

// What was typed in an earlier session stands there again.
void LettersSection::goToDraft(const QString& key)
{
    m_wanted = m_templates.empty() ? key : QString();
    if (!m_templates.empty() && key.endsWith("/0"_L1)) {
        beginNew(key.chopped(2));
        return;
    }
    for (std::size_t i = 0; i < m_templates.size(); ++i)
        if (key == u"%1/%2"_s.arg(m_templates[i].letter.code).arg(m_templates[i].letter.version))
            m_list->setCurrentRow(int(i));
}

QString LettersSection::draftKey() const
{
    return u"%1/%2"_s.arg(m_shown.letter.code).arg(m_shown.id ? m_shown.letter.version : 0);
}

void LettersSection::showChosen()
{
    drafts()->beginFilling();
    m_editor->setTemplate(m_shown.letter);
    m_from->setValue({.date = m_context.today(), .time = {}});
    drafts()->show(draftKey());
    showState();
    followPages();
}

void LettersSection::showState()
{
    const bool isNew = m_shown.id && !m_shown.fromOn.isValid();
    const bool dirty = isDirty();
    m_save->setEnabled(dirty);
    m_force->setVisible(isNew && !dirty);
    m_putInForce->setEnabled(m_editor->faults().empty());
    m_state->setText(
        !m_shown.id ? tr("A new letter. Keep it, and then put it in force.")
        : dirty ? tr("You are changing version %1. Keep it as a new version; letters that were begun stay on theirs.")
                      .arg(m_shown.letter.version)
        : isNew ? tr("This version is not in force yet. Choose from which day new letters begin with it.")
                : tr("This version: %1. Change it here, and keep that as a new version.").arg(stateOf(m_shown)));
}

bool LettersSection::isDirty() const
{
    return !m_shown.letter.code.isEmpty() && (!m_shown.id || m_editor->letter() != m_shown.letter);
}

// As it is, with the names of its fields; or as it would be begun in the dossier that was chosen.
void LettersSection::followPages()
{
    if (m_shown.letter.code.isEmpty())
        return;
    m_preview->setState(m_dossier->id() ? tr("In this dossier") : tr("With the names of the fields"), Tone::Info);
    m_preview->follow(
        [says = m_editor->letter(),
         dossier = DossierId(m_dossier->id())](Session& session) -> Result<std::vector<papers::LetterPaper>> {
            Result<papers::LetterPaper> paper;
            if (dossier) {
                const auto letters =
                    letters::compose(session, {.code = says.code,
                                               .about = {.report = {}, .dossier = dossier, .owner = {}},
                                               .to = {},
                                               .step = {},
                                               .values = {},
                                               .trial = says});
                if (!letters)
                    return std::unexpected(letters.error());
                paper = papers::letterPaper(session, letters->front(), says);
            } else {
                paper = papers::templatePaper(session, says);
            }
            if (!paper)
                return std::unexpected(paper.error());
            return std::vector{*std::move(paper)};
        },
        m_editor->block());
}

void LettersSection::startNew()
{
    m_context.seams.messages.askText(
        this,
        {.title = tr("A new letter"),
         .text = tr("It begins as a copy of the letter that is shown. Its code is a letter "
                    "and a number, as B21; processes name it by that."),
         .label = tr("Code"),
         .confirm = tr("Make it"),
         .initial = {},
         .multiLine = false},
        [this](const std::optional<QString>& code) {
            if (code)
                beginNew(code->trimmed().toUpper());
        });
}

void LettersSection::beginNew(const QString& code)
{
    const auto known =
        std::ranges::find_if(m_templates, [&](const StoredLetterTemplate& each) { return each.letter.code == code; });
    if (known != m_templates.end()) {
        bar()->setMessage(Tone::Missed,
                          tr("There is a letter %1 already. Change that one, or choose another code.").arg(code));
        m_list->setCurrentRow(int(known - m_templates.begin()));
        return;
    }
    bar()->setMessage(Tone::Missed, {});
    StoredLetterTemplate fresh;
    fresh.letter = m_editor->letter();
    fresh.letter.code = code;
    fresh.letter.version = 1;
    m_shown = fresh;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    showChosen();
    drafts()->touched();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void LettersSection::save()
{
    if (!isDirty())
        return;
    bar()->setMessage(Tone::Missed, {});
    // A version that was never in force is of no use once it has a better one.
    const bool replaces = m_shown.id && !m_shown.fromOn.isValid();
    saveTyped(
        m_context, this,
        [letter = m_editor->letter(), replaces,
         old = Seen<LetterTemplateId>(m_shown)](Session& session, Numbers numbers) -> Result<qint64> {
            const auto added = letter_templates::add(session, letter, numbers);
            if (added && replaces)
                if (const auto gone = letter_templates::remove(session, old); !gone)
                    return std::unexpected(gone.error());
            return added;
        },
        [this, key = draftKey(), code = m_shown.letter.code](const Result<qint64>& number) {
            if (!number) {
                showError(number.error());
                return;
            }
            drafts()->drop(key);
            m_context.bench.reader.run(
                this,
                [code, number = *number](Session& session) { return letter_templates::get(session, code, number); },
                [this](const Result<StoredLetterTemplate>& stored) {
                    if (stored) {
                        m_shown = *stored;
                        m_select = stored->id;
                    }
                    showChosen();
                    load();
                });
            Q_EMIT toast(tr("%1 has a version %2, which is not in force yet.").arg(code).arg(*number));
        });
}

void LettersSection::putInForce()
{
    const QDate from = m_from->value().date;
    if (!from.isValid()) {
        bar()->setMessage(Tone::Missed, DateTimeField::help());
        return;
    }
    m_context.bench.writer.run(
        this,
        [seen = Seen<LetterTemplateId>(m_shown), from](Session& session) {
            return letter_templates::putInForce(session, seen, from);
        },
        [this, from](const Result<void>& result) {
            done(result, tr("New letters begin with this version from %1.").arg(shortDate(from)));
        });
}

void LettersSection::removeChosen()
{
    m_context.seams.messages.ask(
        this,
        {.title = tr("Remove this version?"),
         .text = tr("It was never in force, so no letter was begun with it."),
         .confirm = tr("Remove"),
         .destructive = true},
        [this, seen = Seen<LetterTemplateId>(m_shown)](bool yes) {
            if (yes)
                m_context.bench.writer.run(
                    this, [seen](Session& session) { return letter_templates::remove(session, seen); },
                    [this](const Result<void>& result) { done(result, tr("The version is removed.")); });
        });
}

void LettersSection::done(const Result<void>& result, const QString& notice)
{
    if (!result) {
        showError(result.error());
        return;
    }
    bar()->setMessage(Tone::Missed, {});
    Q_EMIT toast(notice);
}

} // namespace woonrust::ui
