// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_writer.h"

#include "ui/context/number_question.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/letters/letter_files.h"
#include "ui/pages/letters/letter_final.h"
#include "ui/pages/letters/letter_form.h"
#include "ui/pages/letters/letter_preview.h"
#include "ui/pages/split_panes.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

// What the page reads.
struct LetterWriter::Opened {
    std::vector<letters::LetterView> letters;
    std::size_t at = 0;
    std::vector<letters::Choice> choices;
    letters::Consequences comes;
};

namespace {

LetterId batchOf(const Letter& letter)
{
    return letter.batch ? letter.batch : letter.id;
}

} // namespace

LetterWriter::LetterWriter(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_bar(new InlineMessage(Tone::Missed)),
      m_drafts(new FormDrafts(
          context, u"letter"_s, [this] { return isDirty(); }, this)),
      m_bulk(new QWidget),
      m_which(boldLabel({})),
      m_before(iconButton(Icon::Previous, tr("The letter before (Alt+Left)"))),
      m_after(iconButton(Icon::Next, tr("The next letter (Alt+Right)"))),
      m_alike(new QCheckBox(tr("Sa&me text in all"))),
      m_together(new QCheckBox(tr("Show all to&gether"))),
      m_left(new QStackedWidget),
      m_writing(new QWidget),
      m_form(new LetterForm(context, m_bar)),
      m_preview(new LetterPreview(context)),
      m_files(new LetterFiles(context, this)),
      m_foot(new QWidget),
      m_comesText(wrappedLabel({})),
      m_more(secondaryButton(tr("More"))),
      m_save(secondaryButton(tr("Save"))),
      m_final(primaryButton(tr("Make &final…")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget* left = makeLeft();
    left->setMinimumWidth(em(this, 22));
    m_preview->setMinimumWidth(em(this, 16));
    layout->addWidget(
        new SplitPanes(left, m_preview, context.preferences, u"letter/%1"_s.arg(context.actor.id.value()), 0.4), 1);
    layout->addWidget(makeFoot());
    makeKeys();
    m_bar->setMessage(Tone::Missed, {});
    m_preview->setState(tr("Draft"), Tone::DueSoon);
    m_alike->setChecked(true);
    m_drafts->whole([this] { return LetterForm::contentOf(m_form->letter()); },
                    [this](const QJsonObject& typed) { m_form->setContent(typed); });
    connect(m_drafts, &FormDrafts::thrownAway, this, [this] { showLetter(m_at); });
    connect(m_drafts, &FormDrafts::edited, this, &LetterWriter::edited);
    connect(m_form, &LetterForm::edited, this, [this] { m_drafts->touched(); });
    connect(m_form, &LetterForm::blockChosen, this, [this] {
        if (!m_together->isChecked())
            m_preview->mark(m_form->block());
    });
    connect(m_files, &LetterFiles::done, this, [this](const QString& notice) { Q_EMIT toast(notice); });
    connect(m_files, &LetterFiles::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled)
            m_bar->setMessage(Tone::Missed, error.message);
    });
}

QWidget* LetterWriter::makeLeft()
{
    auto* layout = new QVBoxLayout(m_writing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_drafts->bar());
    layout->addWidget(m_bar);
    auto* bulk = new QVBoxLayout(m_bulk);
    bulk->setContentsMargins(gap(this), gap(this, Gap::Small), gap(this), 0);
    bulk->setSpacing(gap(this, Gap::Small));
    auto* which = new QHBoxLayout;
    which->addWidget(m_before);
    which->addWidget(m_which, 1);
    which->addWidget(m_after);
    bulk->addLayout(which);
    auto* ways = new FlowLayout(gap(this), gap(this, Gap::Small));
    ways->addWidget(m_alike);
    ways->addWidget(m_together);
    bulk->addLayout(ways);
    layout->addWidget(m_bulk);
    layout->addWidget(m_form, 1);
    m_left->addWidget(m_writing);
    connect(m_before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_together, &QCheckBox::toggled, this, &LetterWriter::followPages);
    return m_left;
}

QWidget* LetterWriter::makeFoot()
{
    auto* layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(gap(this), gap(this, Gap::Small), gap(this), gap(this, Gap::Small));
    layout->setSpacing(gap(this));
    layout->addWidget(m_comesText, 1);
    for (QPushButton* button : {m_more, m_save, m_final})
        layout->addWidget(button);
    setButtonHint(m_save, u"Ctrl+S"_s);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMore(menu);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_final, &QPushButton::clicked, this, [this] { makeFinal(false); });
    return m_foot;
}

void LetterWriter::makeKeys()
{
    const auto key = [this](const QKeySequence& keys, const QString& hint, const std::function<void()>& run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(hint);
        connect(shortcut, &QShortcut::activated, this, run);
        // A form in the place of the letter has keys of its own: the same one twice is nobody's.
        connect(m_left, &QStackedWidget::currentChanged, shortcut,
                [this, shortcut] { shortcut->setEnabled(m_left->currentWidget() == m_writing); });
    };
    key(Qt::ALT | Qt::Key_Left, tr("The letter before, of those begun together"), [this] { go(-1); });
    key(Qt::ALT | Qt::Key_Right, tr("The next letter, of those begun together"), [this] { go(1); });
    key(Qt::Key_Escape, tr("Leave the letter; what you typed is kept"), [this] { leave(); });
    key(Qt::CTRL | Qt::Key_Return, tr("Make the letter final"), [this] { makeFinal(false); });
}

void LetterWriter::fillMore(QMenu* menu)
{
    menu->addAction(tr("Save as PDF…"), this, [this] { m_files->savePdf(typed()); });
    menu->addAction(tr("Save as a document (ODT)…"), this, [this] { m_files->saveOdt(typed()); });
    menu->addAction(tr("Make an e-mail of it…"), this, [this] { m_files->openMail(typed()); });
    menu->addAction(tr("Print…"), this, [this] { m_files->print(typed()); });
    menu->addSeparator();
    if (isBulk())
        menu->addAction(tr("Make all %n letter(s) final…", nullptr, int(m_letters.size())), this,
                        [this] { makeFinal(true); });
    menu->addAction(tr("Read the dossier again"), this, &LetterWriter::refill);
    menu->addAction(tr("Throw the draft away…"), this, &LetterWriter::discard);
}

void LetterWriter::read(LetterId letter, const std::function<void(const Opened&)>& done)
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this,
        [letter](Session& session) -> Result<Opened> {
            const auto view = letters::view(session, letter);
            if (!view)
                return std::unexpected(view.error());
            Opened opened;
            if (view->inBatch > 1) {
                const Subject about{.report = view->letter.about.dossier ? ReportId() : view->letter.about.report,
                                    .dossier = view->letter.about.dossier,
                                    .owner = {}};
                const auto all = letters::lettersOf(session, about);
                if (!all)
                    return std::unexpected(all.error());
                for (const letters::LetterView& each : *all)
                    if (batchOf(each.letter) == batchOf(view->letter) && !each.letter.finalAt.isValid() &&
                        each.letter.code == view->letter.code)
                        opened.letters.push_back(each);
            }
            if (opened.letters.empty())
                opened.letters.push_back(*view);
            for (std::size_t i = 0; i < opened.letters.size(); ++i)
                if (opened.letters[i].letter.id == letter)
                    opened.at = i;
            // What it takes to write; without it the letter is shown all the same.
            if (auto choices = letters::choices(session, view->letter.code, view->letter.about))
                opened.choices = *std::move(choices);
            auto comes = letters::consequences(session, letter);
            if (!comes)
                return std::unexpected(comes.error());
            opened.comes = *std::move(comes);
            return opened;
        },
        [this, generation, done](const Result<Opened>& opened) {
            if (!m_generation.isCurrent(generation))
                return;
            if (opened)
                done(*opened);
            else
                m_bar->setMessage(Tone::Missed, opened.error().message);
        });
}

void LetterWriter::open(LetterId letter, bool begun)
{
    m_begun = begun;
    m_letters.clear();
    m_drafts->showNothing();
    m_bar->setMessage(Tone::Missed, {});
    m_left->setCurrentWidget(m_writing);
    m_foot->setEnabled(false);
    m_form->setEnabled(false);
    read(letter, [this](const Opened& opened) {
        take(opened);
        showLetter(opened.at);
        m_form->startTyping();
    });
}

void LetterWriter::take(const Opened& opened)
{
    m_letters = opened.letters;
    m_choices = opened.choices;
    m_comes = opened.comes;
    m_at = opened.at;
    m_foot->setEnabled(true);
    m_form->setEnabled(true);
    showFoot();
    Q_EMIT subtitleChanged();
}

void LetterWriter::showLetter(std::size_t at)
{
    m_at = at;
    m_drafts->beginFilling();
    m_filled = fieldsOf(current().letter);
    m_form->show(current(), m_choices);
    m_drafts->show(draftKey());
    showFoot();
    followPages();
    Q_EMIT subtitleChanged();
}

QString LetterWriter::draftKey() const
{
    return QString::number(current().letter.id.value());
}

// What becomes of the case when the letter is final.
void LetterWriter::showFoot()
{
    m_bulk->setVisible(isBulk());
    if (m_letters.empty())
        return;
    if (isBulk())
        m_which->setText(tr("Letter %1 of %2: %3").arg(m_at + 1).arg(m_letters.size()).arg(current().toName));
    m_before->setEnabled(m_at > 0);
    m_after->setEnabled(m_at + 1 < m_letters.size());
    QStringList parts{tr("contact: %1").arg(m_comes.contactName)};
    if (!m_comes.deadlines.isEmpty())
        parts << tr("deadline met: %1").arg(m_comes.deadlines.join(u", "_s));
    if (!m_comes.stepName.isEmpty())
        parts << tr("step: %1").arg(m_comes.stepName);
    if (m_comes.outside)
        parts << tr("leaves to others");
    parts << tr("PDF with a check sum");
    m_comesText->setText(tr("When final: %1").arg(parts.join(u" · "_s)));
}

QString LetterWriter::subtitle() const
{
    if (m_letters.empty())
        return {};
    QStringList parts{current().number, current().name, current().toName};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool LetterWriter::isDirty() const
{
    return !m_letters.empty() && LetterForm::contentOf(m_form->letter()) != LetterForm::contentOf(current().letter);
}

Letter LetterWriter::typed() const
{
    Letter letter = m_form->letter();
    letter.version = current().letter.version;
    return letter;
}

void LetterWriter::edited()
{
    if (m_letters.empty())
        return;
    fillNewFields();
    followPages();
}

// A field that was put into the text just now, and that the case knows.
void LetterWriter::fillNewFields()
{
    const QStringList names = fieldsOf(m_form->letter());
    const bool isNew = std::ranges::any_of(names, [this](const QString& name) {
        return !m_filled.contains(name) && letterField(name)->source != FieldSource::Asked;
    });
    if (!isNew)
        return;
    m_filled = names;
    refill();
}

void LetterWriter::refill()
{
    m_context.bench.reader.run(
        this, [letter = typed()](Session& session) { return letters::refilled(session, letter); },
        [this, id = current().letter.id](const Result<Letter>& filled) {
            if (m_letters.empty() || current().letter.id != id)
                return;
            if (!filled) {
                m_bar->setMessage(Tone::Missed, filled.error().message);
                return;
            }
            m_form->takeValues(filled->values);
            m_drafts->touched();
        });
}

void LetterWriter::followPages()
{
    if (m_letters.empty())
        return;
    std::vector<Letter> shown{typed()};
    if (m_together->isChecked() && isBulk()) {
        shown.clear();
        for (std::size_t i = 0; i < m_letters.size(); ++i)
            shown.push_back(i == m_at ? typed() : m_letters[i].letter);
    }
    m_preview->follow(
        [shown](Session& session) -> Result<std::vector<papers::LetterPaper>> {
            std::vector<papers::LetterPaper> made;
            for (const Letter& letter : shown) {
                auto paper = papers::letterPaper(session, letter);
                if (!paper)
                    return std::unexpected(paper.error());
                made.push_back(*std::move(paper));
            }
            return made;
        },
        shown.size() == 1 ? m_form->block() : -1);
}

void LetterWriter::go(int by)
{
    const int to = int(m_at) + by;
    if (to < 0 || to >= int(m_letters.size()))
        return;
    const auto there = [this, to] {
        if (to < int(m_letters.size()))
            showLetter(std::size_t(to));
    };
    if (isDirty())
        save(there);
    else
        there();
}

void LetterWriter::save()
{
    if (auto* asks = qobject_cast<CaseEditor*>(m_left->currentWidget()))
        asks->save();
    else if (!m_letters.empty())
        save([this] { Q_EMIT toast(tr("The draft is saved.")); });
}

void LetterWriter::save(const std::function<void()>& then)
{
    if (m_saving || m_letters.empty())
        return;
    m_saving = true;
    m_form->clearErrors();
    m_bar->setMessage(Tone::Missed, {});
    saveTyped(
        m_context, this,
        [letter = typed(), alike = isBulk() && m_alike->isChecked()](Session& session, Numbers numbers) {
            return letters::save(session, letter, alike, numbers);
        },
        [this, sent = LetterForm::contentOf(m_form->letter()), id = current().letter.id, key = draftKey(),
         then](const Result<int>& saved) {
            m_saving = false;
            if (saved)
                m_drafts->drop(key);
            if (m_letters.empty() || current().letter.id != id)
                return; // the writer left meanwhile
            if (!saved) {
                m_form->showError(saved.error());
                return;
            }
            m_begun = false;
            // The others may have got its text, and fields their values.
            read(id, [this, sent, then](const Opened& opened) {
                const bool same = LetterForm::contentOf(m_form->letter()) == sent;
                take(opened);
                if (same)
                    m_form->takeStored(current().letter);
                m_drafts->touched();
                followPages();
                then();
            });
        });
}

void LetterWriter::makeFinal(bool all)
{
    if (m_letters.empty() || m_saving || m_left->currentWidget() != m_writing)
        return;
    m_bar->setMessage(Tone::Missed, {});
    if (const QStringList empty = emptyFields(m_form->letter()); !empty.isEmpty()) {
        m_bar->setMessage(
            Tone::Missed,
            tr("Fill in first, or leave out the block that it stands in: %1.").arg(labelOf(empty.first())));
        m_form->goToField(empty.first());
        return;
    }
    std::vector<LetterId> wanted;
    for (std::size_t i = 0; i < m_letters.size(); ++i)
        if (all || i == m_at)
            wanted.push_back(m_letters[i].letter.id);
    if (isDirty())
        save([this, wanted] { ready(wanted); });
    else
        ready(wanted);
}

// Asks what it takes, once nothing is empty in any of them.
void LetterWriter::ready(const std::vector<LetterId>& wanted)
{
    for (std::size_t i = 0; i < m_letters.size(); ++i)
        if (std::ranges::contains(wanted, m_letters[i].letter.id) && !m_letters[i].empty.isEmpty()) {
            showLetter(i);
            m_bar->setMessage(Tone::Missed, tr("Fill in first, or leave out the block that it stands in: %1.")
                                                .arg(labelOf(m_letters[i].empty.first())));
            m_form->goToField(m_letters[i].empty.first());
            return;
        }
    m_context.bench.reader.run(
        this,
        [wanted](Session& session) -> Result<std::vector<LetterReady>> {
            std::vector<LetterReady> letters;
            for (const LetterId id : wanted) {
                auto view = letters::view(session, id);
                if (!view)
                    return std::unexpected(view.error());
                auto comes = letters::consequences(session, id);
                if (!comes)
                    return std::unexpected(comes.error());
                letters.push_back({.view = *std::move(view), .comes = *std::move(comes)});
            }
            return letters;
        },
        [this](const Result<std::vector<LetterReady>>& letters) {
            if (!letters) {
                m_bar->setMessage(Tone::Missed, letters.error().message);
                return;
            }
            auto* asks = new LetterFinal(m_context, *letters);
            m_left->addWidget(asks);
            m_left->setCurrentWidget(asks);
            m_foot->setEnabled(false);
            asks->setFocus(Qt::OtherFocusReason);
            const auto gone = [this, asks] {
                m_left->removeWidget(asks);
                asks->hide();
                asks->deleteLater();
                m_left->setCurrentWidget(m_writing);
                m_foot->setEnabled(true);
            };
            connect(asks, &CaseEditor::closed, this, [this, gone] {
                gone();
                m_final->setFocus(Qt::OtherFocusReason);
            });
            connect(asks, &CaseEditor::saved, this, [this, gone, count = letters->size()](const QString& notice) {
                gone();
                Q_EMIT toast(notice);
                // The next of those that were begun together, or back to the case.
                const auto done = current().letter.id;
                const auto next = std::ranges::find_if(
                    m_letters, [done](const letters::LetterView& each) { return each.letter.id != done; });
                if (count < m_letters.size() && next != m_letters.end()) {
                    open(next->letter.id, false);
                } else {
                    m_drafts->showNothing();
                    m_letters.clear();
                    Q_EMIT closed();
                }
            });
        });
}

void LetterWriter::discard()
{
    m_context.seams.messages.ask(
        this,
        {.title = tr("Throw this draft away?"),
         .text = tr("The letter was not sent. Nothing is left of it but a line in the log."),
         .confirm = tr("Throw away"),
         .destructive = true},
        [this](bool yes) {
            if (!yes || m_letters.empty())
                return;
            m_context.bench.writer.run(
                this,
                [seen = Seen<LetterId>(current().letter)](Session& session) { return letters::discard(session, seen); },
                [this, key = draftKey()](const Result<void>& gone) {
                    if (!gone) {
                        m_bar->setMessage(Tone::Missed, gone.error().message);
                        return;
                    }
                    m_drafts->drop(key);
                    m_drafts->showNothing();
                    m_letters.clear();
                    Q_EMIT toast(tr("The draft is thrown away."));
                    Q_EMIT closed();
                });
        });
}

void LetterWriter::keepDraft()
{
    m_drafts->flush();
}

void LetterWriter::leave()
{
    if (m_letters.empty()) {
        m_generation.next(); // what is being read comes too late
        Q_EMIT closed();
        return;
    }
    const bool dirty = isDirty();
    keepDraft();
    m_drafts->showNothing();
    if (dirty) {
        Q_EMIT toast(tr("What you typed is kept. The draft stands under Documents."));
    } else if (m_begun) {
        std::vector<Seen<LetterId>> begun;
        for (const letters::LetterView& each : m_letters)
            begun.emplace_back(each.letter);
        // This page may be gone by then.
        Q_EMIT toast(tr("The letter is kept as a draft. It stands under Documents."), [&app = m_context, begun] {
            app.bench.writer.run(
                &app,
                [begun](Session& session) -> Result<void> {
                    for (const Seen<LetterId>& each : begun)
                        if (const auto gone = letters::discard(session, each); !gone)
                            return gone;
                    return {};
                },
                [](const Result<void>&) {});
        });
    }
    m_letters.clear();
    Q_EMIT closed();
}

} // namespace woonrust::ui
