// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letters_card.h"

#include "domain/deadline.h"
#include "services/base/display_names.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/delegates.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/item_roles.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/letters/letter_files.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInSight = 3; // in sight at once

Pill pillFor(const letters::LetterView& view)
{
    switch (stateOf(view.letter)) {
    case LetterState::Draft:
        return {.text = LettersCard::tr("draft"), .tone = Tone::DueSoon, .sign = Sign::Half};
    case LetterState::Final:
        return {.text = LettersCard::tr("final"), .tone = Tone::Good};
    case LetterState::Replaced:
        return {.text = LettersCard::tr("replaced"), .tone = Tone::Neutral};
    }
    return {};
}

} // namespace

LettersCard::LettersCard(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_files(new LetterFiles(context, this)),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView),
      m_open(secondaryButton(tr("Open the letter"))),
      m_edition(secondaryButton(tr("New edition…"))),
      m_proof(secondaryButton(tr("Proof of sending…"))),
      m_send(secondaryButton(tr("Send or print")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    auto* row = new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small));
    row->addWidget(boldLabel(tr("Letters")));
    for (QPushButton* button : {m_open, m_edition, m_proof, m_send})
        row->addWidget(button);
    prepareList(m_list, new ListRowDelegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_model);
    named(m_list, tr("Letters"));
    auto* card = new Card;
    card->setFlushBody(m_list);
    layout->addLayout(row);
    layout->addWidget(card);
    hide();
    auto* send = new QMenu(m_send);
    m_send->setMenu(send);
    const auto way = [this, send](const QString& text, void (LetterFiles::*run)(const Letter&)) {
        send->addAction(text, this, [this, run] {
            if (const letters::LetterView* view = chosen())
                (m_files->*run)(view->letter);
        });
    };
    way(tr("Print…"), &LetterFiles::print);
    way(tr("Make an e-mail of it…"), &LetterFiles::openMail);
    way(tr("Save as PDF…"), &LetterFiles::savePdf);
    way(tr("Save a copy to edit (ODT)…"), &LetterFiles::saveOdt);
    connect(m_open, &QPushButton::clicked, this, &LettersCard::openChosen);
    connect(m_edition, &QPushButton::clicked, this, &LettersCard::newEdition);
    connect(m_proof, &QPushButton::clicked, this, &LettersCard::addProof);
    connect(m_list, &QListView::activated, this, &LettersCard::openChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LettersCard::showChosen);
    connect(m_files, &LetterFiles::done, this, [this](const QString& notice) { Q_EMIT toast(notice); });
    connect(m_files, &LetterFiles::failed, this, &LettersCard::failed);
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::any_of(changes, [this](const Change& change) {
                return change.kind == EntityKind::Letter &&
                       (m_about.report ? change.report == m_about.report : change.dossier == m_about.dossier);
            }))
            reload();
    });
}

void LettersCard::setSubject(const Subject& about)
{
    if (about == m_about)
        return;
    m_about = about;
    take({});
    reload();
}

void LettersCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showChosen();
}

void LettersCard::open(LetterId letter)
{
    select(letter);
    if (const letters::LetterView* view = chosen(); view && view->letter.id == letter)
        openChosen();
}

void LettersCard::select(LetterId letter)
{
    m_wanted = letter;
    for (std::size_t i = 0; i < m_letters.size(); ++i)
        if (m_letters[i].letter.id == letter)
            m_list->setCurrentIndex(m_model->index(int(i), 0));
}

void LettersCard::reload()
{
    if (!m_about.report && !m_about.dossier)
        return;
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [about = m_about](Session& session) { return letters::lettersOf(session, about); },
        [this, generation](Result<std::vector<letters::LetterView>> found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (found)
                take(*std::move(found));
            else
                Q_EMIT failed(found.error());
        });
}

// The newest first: what one works on.
void LettersCard::take(std::vector<letters::LetterView> letters)
{
    const letters::LetterView* before = chosen();
    const LetterId keep = m_wanted ? m_wanted : before ? before->letter.id : LetterId();
    m_letters = std::move(letters);
    std::ranges::reverse(m_letters);
    m_model->clear();
    for (const letters::LetterView& view : m_letters) {
        const Letter& letter = view.letter;
        auto* item = new QStandardItem;
        const QString name = letter.edition > 1
                                 ? tr("%1  %2, edition %3").arg(letter.code, view.name).arg(letter.edition)
                                 : u"%1  %2"_s.arg(letter.code, view.name);
        QStringList proofs;
        for (const SendingProof& proof : letter.proofs)
            proofs
                << QStringList{m_context.codes().name(u"LETTER_PROOF"_s, proof.kind), proof.text}.join(u' ').trimmed();
        const QDate day = letter.datedOn.isValid() ? letter.datedOn : amsterdamDate(letter.createdAt);
        QStringList sub{view.toName, shortDate(day), view.sendingName, proofs.join(u", "_s), view.byName};
        sub.removeAll(QString());
        const Pill pill = pillFor(view);
        item->setText(tr("%1, %2").arg(name, pill.text)); // for a screen reader
        item->setData(name, TitleRole);
        item->setData(sub.join(u" · "_s), SubRole);
        item->setData(pill.text, PillTextRole);
        item->setData(int(pill.tone), PillToneRole);
        item->setData(int(pill.sign), PillSignRole);
        m_model->appendRow(item);
    }
    setVisible(!m_letters.empty());
    if (!m_letters.empty()) {
        const int row = std::max(1, m_list->sizeHintForRow(0));
        m_list->setFixedHeight(std::min(mostInSight, int(m_letters.size())) * row + em(this, 0.3));
        select(std::ranges::contains(m_letters, keep, [](const letters::LetterView& view) { return view.letter.id; })
                   ? keep
                   : m_letters.front().letter.id);
    }
    m_wanted = {};
    showChosen();
}

const letters::LetterView* LettersCard::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < int(m_letters.size()) ? &m_letters[std::size_t(row)] : nullptr;
}

void LettersCard::showChosen()
{
    const letters::LetterView* view = chosen();
    const bool draft = view && !view->letter.finalAt.isValid();
    m_open->setText(draft ? tr("Go on writing") : tr("Show the letter"));
    m_open->setEnabled(view && (!draft || !m_readOnly));
    m_edition->setVisible(view && !draft && !m_readOnly);
    m_edition->setEnabled(view && stateOf(view->letter) == LetterState::Final);
    m_proof->setVisible(view && !draft && !m_readOnly);
    m_send->setVisible(view && !draft);
}

void LettersCard::openChosen()
{
    const letters::LetterView* view = chosen();
    if (!view)
        return;
    if (view->letter.finalAt.isValid())
        Q_EMIT documentWanted(view->letter.document);
    else if (!m_readOnly)
        Q_EMIT wanted({.letter = view->letter.id, .about = view->letter.about, .number = view->number});
}

void LettersCard::newEdition()
{
    const letters::LetterView* view = chosen();
    if (!view || m_readOnly)
        return;
    m_context.bench.writer.run(
        this, [id = view->letter.id](Session& session) { return letters::newEdition(session, id); },
        [this, about = view->letter.about, number = view->number](const Result<LetterId>& fresh) {
            if (fresh)
                Q_EMIT wanted({.letter = *fresh, .about = about, .number = number});
            else
                Q_EMIT failed(fresh.error());
        });
}

// Which kind of proof first, because each asks something else.
void LettersCard::addProof()
{
    const letters::LetterView* view = chosen();
    if (!view || m_readOnly)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CodeValue& kind : m_context.codes().offered(u"LETTER_PROOF"_s, m_context.today()))
        menu->addAction(caption(m_context.codes().name(u"LETTER_PROOF"_s, kind.code)), this,
                        [this, id = view->letter.id, version = view->letter.version, code = kind.code] {
                            askProof(id, version, code);
                        });
    menu->popup(m_proof->mapToGlobal(QPoint(0, m_proof->height())));
}

void LettersCard::askProof(LetterId letter, int version, const QString& kind)
{
    askAndSave(
        m_context, this,
        {.title = m_context.codes().name(u"LETTER_PROOF"_s, kind),
         .text = tr("It is kept with the letter, as of today."),
         .label = tr("Number, or who took it"),
         .confirm = tr("Add the proof"),
         .initial = {},
         .multiLine = false},
        [seen = Seen<LetterId>(letter, version), kind, today = m_context.today()](Session& session, const QString& text,
                                                                                  Numbers numbers) {
            return letters::addProof(session, seen, {.kind = kind, .text = text, .on = today}, numbers);
        },
        [this](const Result<void>& added) {
            if (added)
                Q_EMIT toast(tr("The proof is kept with the letter."));
            else
                Q_EMIT failed(added.error());
        });
}

void LettersCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (!chosen())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {m_open, m_edition, m_proof})
        if (!button->isHidden() && button->isEnabled())
            menu->addAction(button->text(), button, &QPushButton::click);
    menu->popup(event->globalPos());
}

} // namespace woonrust::ui
