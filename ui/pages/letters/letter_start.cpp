// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_start.h"

#include "domain/text_fold.h"
#include "services/base/display_names.h"
#include "services/cases/views/work_run.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/search_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form.h"
#include "ui/pages/letters/addressee_field.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

// What there is to choose from.
struct LetterStart::Offered {
    std::vector<letter_templates::StoredLetterTemplate> templates;
    QHash<QString, QString> steps;
};

LetterStart::LetterStart(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_bar(new InlineMessage(Tone::Missed)),
      m_search(new SearchField(tr("Code or name of a letter"))),
      m_list(named(new QListWidget, tr("Letters"))),
      m_about(new QWidget),
      m_name(headingLabel({})),
      m_purpose(wrappedLabel({})),
      m_source(subLabel({})),
      m_to(new AddresseeField),
      m_each(wrappedLabel({})),
      m_write(primaryButton(tr("&Write the letter")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    layout->addWidget(headingLabel(tr("Which letter?")));
    layout->addWidget(m_bar);
    auto* choose = new QWidget;
    auto* left = new QVBoxLayout(choose);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(gap(this, Gap::Small));
    left->addWidget(named(m_search, tr("Search a letter")));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    auto* card = new Card;
    card->setFlushBody(m_list);
    left->addWidget(card, 1);
    m_name->setWordWrap(true);
    m_source->setWordWrap(true);
    auto* about = new QVBoxLayout(m_about);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(gap(this, Gap::Small));
    about->addWidget(m_name);
    about->addWidget(m_purpose);
    about->addWidget(m_source);
    about->addWidget(new FormField(tr("&To"), m_to, Requirement::Required));
    about->addWidget(m_each);
    about->addStretch(1);
    auto* right = new Card;
    right->body()->addWidget(scrolling(m_about), 1);
    auto* buttons = new QHBoxLayout;
    auto* back = secondaryButton(tr("Back"));
    buttons->addWidget(m_write);
    buttons->addStretch();
    buttons->addWidget(back);
    right->body()->addLayout(buttons);
    layout->addWidget(new Panes(choose, right, 2, 3), 1);
    m_bar->setMessage(Tone::Missed, {});

    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LetterStart::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &LetterStart::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_write->setFocus(Qt::OtherFocusReason); });
    connect(m_to, &AddresseeField::changed, this, &LetterStart::showChosen);
    connect(m_write, &QPushButton::clicked, this, &LetterStart::write);
    connect(back, &QPushButton::clicked, this, &LetterStart::closed);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setWhatsThis(tr("Back to the case"));
    connect(escape, &QShortcut::activated, this, &LetterStart::closed);
    for (const auto& key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* go = new QShortcut(QKeySequence(key), this);
        go->setContext(Qt::WidgetWithChildrenShortcut);
        go->setWhatsThis(tr("Write the letter that is chosen"));
        connect(go, &QShortcut::activated, this, &LetterStart::write);
    }
}

void LetterStart::begin(const LetterWish& wish)
{
    m_wish = wish;
    m_writing = false;
    m_bar->setMessage(Tone::Missed, {});
    m_templates.clear();
    m_askedFor.clear();
    m_search->clear();
    fillList();
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this,
        [dossier = wish.about.dossier](Session& session) -> Result<Offered> {
            auto templates = letter_templates::inForce(session);
            if (!templates)
                return std::unexpected(templates.error());
            Offered offered{.templates = *std::move(templates), .steps = {}};
            if (!dossier)
                return offered;
            const auto run = work_steps::runOf(session, dossier);
            if (!run)
                return std::unexpected(run.error());
            for (const work_steps::StepView& step : run->steps)
                if (!step.step.endedOn.isValid())
                    for (const QString& code : step.says.letters)
                        offered.steps.insert(code, step.name);
            return offered;
        },
        [this, generation](const Result<Offered>& offered) {
            if (!m_generation.isCurrent(generation))
                return;
            if (offered)
                take(*offered);
            else
                m_bar->setMessage(Tone::Missed, offered.error().message);
        });
}

void LetterStart::take(const Offered& offered)
{
    m_templates = offered.templates;
    m_steps = offered.steps;
    // Those of the steps that run first.
    std::ranges::stable_partition(m_templates, [this](const letter_templates::StoredLetterTemplate& each) {
        return m_steps.contains(each.letter.code);
    });
    fillList();
    if (m_wish.code.isEmpty()) {
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_wish.code)
            m_list->setCurrentRow(row);
    m_write->setFocus(Qt::OtherFocusReason);
}

void LetterStart::fillList()
{
    const LetterTemplate* before = chosen();
    const QString keep = before ? before->code : QString();
    const QString typed = foldForSearch(m_search->text());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = 0;
        for (const letter_templates::StoredLetterTemplate& each : m_templates) {
            const QString name = u"%1  %2"_s.arg(each.letter.code, each.letter.name.in(uiLanguage()));
            const QString step = m_steps.value(each.letter.code);
            if (!foldForSearch(name + u' ' + step).contains(typed))
                continue;
            auto* item = new QListWidgetItem(step.isEmpty() ? name : tr("%1 (step: %2)").arg(name, step), m_list);
            item->setData(Qt::UserRole, each.letter.code);
            setTip(item, each.letter.purpose.in(uiLanguage()));
            if (each.letter.code == keep)
                row = m_list->count() - 1;
        }
        m_list->setCurrentRow(m_list->count() == 0 ? -1 : row);
    }
    const LetterTemplate* now = chosen();
    if (!now || now->code != keep)
        showChosen();
}

const LetterTemplate* LetterStart::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return nullptr;
    const auto found = std::ranges::find(m_templates, item->data(Qt::UserRole).toString(),
                                         [](const auto& each) { return each.letter.code; });
    return found == m_templates.end() ? nullptr : &found->letter;
}

void LetterStart::showChosen()
{
    const LetterTemplate* letter = chosen();
    m_about->setVisible(letter);
    m_write->setEnabled(letter && !m_writing);
    if (!letter)
        return;
    const QString name = u"%1  %2"_s.arg(letter->code, letter->name.in(uiLanguage()));
    if (std::exchange(m_askedFor, letter->code) != letter->code)
        askChoices();
    m_name->setText(name);
    m_purpose->setText(letter->purpose.in(uiLanguage()));
    m_source->setText(letter->source);
    m_source->setVisible(!letter->source.isEmpty());
    const auto count = std::ranges::count(m_to->addressees(), false, &Addressee::copy);
    m_each->setVisible(letter->to == LetterTo::Reporter && count > 1);
    m_each->setText(tr("Each gets a letter of their own: %n letter(s).", nullptr, int(count)));
}

void LetterStart::askChoices()
{
    const LetterTemplate* letter = chosen();
    const int asked = m_asked.next();
    m_to->setAddressees({});
    m_context.bench.reader.run(
        this,
        [code = letter->code, about = m_wish.about](Session& session) {
            return letters::choices(session, code, about);
        },
        [this, asked](const Result<std::vector<letters::Choice>>& found) {
            if (!m_asked.isCurrent(asked))
                return;
            if (!found) {
                m_bar->setMessage(Tone::Missed, found.error().message);
                return;
            }
            m_bar->setMessage(Tone::Missed, {});
            std::vector<Addressee> proposed;
            for (const letters::Choice& each : *found)
                if (each.proposed)
                    proposed.push_back(each.addressee);
            m_to->setChoices(*found);
            m_to->setAddressees(proposed);
            showChosen();
        });
}

void LetterStart::write()
{
    const LetterTemplate* letter = chosen();
    if (!letter || m_writing)
        return;
    m_writing = true;
    m_write->setEnabled(false);
    const letters::Start start{.code = letter->code,
                               .about = m_wish.about,
                               .to = m_to->addressees(),
                               .step = m_wish.code == letter->code ? m_wish.step : WorkStepId(),
                               .values = {}};
    saveTyped(
        m_context, this, [start](Session& session, Numbers numbers) { return letters::start(session, start, numbers); },
        [this](const Result<std::vector<LetterId>>& begun) {
            m_writing = false;
            m_write->setEnabled(true);
            if (!begun)
                m_bar->setMessage(Tone::Missed, begun.error().message);
            else if (!begun->empty())
                Q_EMIT this->begun(begun->front());
        });
}

// Down and Up walk through the letters while one types; Enter goes on with the one that is chosen.
bool LetterStart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (chosen())
                m_write->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace woonrust::ui
