// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/handbooks_section.h"

#include "services/base/display_names.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/handbook/handbook_text.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

SectionTitle HandbooksSection::title()
{
    return {.icon = Icon::Help, .name = tr("Handbooks"), .draftKind = u"admin-handbook"_s};
}

HandbooksSection::HandbooksSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("How the office works on a kind of dossier"), parent),
      m_errors(bar()),
      m_language(named(new SegmentedChoice, tr("Language of the handbooks"))),
      m_list(named(new QListWidget, tr("Handbooks"))),
      m_card(new Card(tr("Text"))),
      m_body(new QPlainTextEdit),
      m_version(subLabel({})),
      m_preview(new HandbookText),
      m_save(primaryButton(tr("Save"))),
      m_restore(secondaryButton(tr("Text of Woonrust…")))
{
    m_language->addOption(u"nl"_s, u"Nederlands"_s);
    m_language->addOption(u"en"_s, u"English"_s);
    m_language->setValue(context.codes().language());
    m_language->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setButtonHint(m_save, u"Ctrl+S"_s);
    header()->addAction(m_language);
    header()->addAction(m_restore);
    header()->addAction(m_save);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(em(this, 10));
    m_list->setWordWrap(true);
    auto* listCard = new Card;
    listCard->setFlushBody(m_list);
    addDrafts();
    m_body->setTabChangesFocus(true);
    // Links lead nowhere here, so Tab passes them by.
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setMinimumHeight(em(this, 20));
    FormField* field = m_errors.add(u"body"_s, tr("Te&xt (Markdown)"), m_body, Requirement::Required);
    field->setHint(tr("“# ” before the title, “## ” before a chapter, “- [ ] ” before a point to tick. A link names a "
                      "step, a letter or an instrument: [WO08](step:WO08), [B05](letter:B05)."));
    m_card->body()->addWidget(m_version);
    m_card->body()->addWidget(field, 1);
    auto* reads = new Card(tr("How it reads"));
    reads->setFlushBody(m_preview);
    drafts()->watch(u"body"_s, m_body);
    content()->addWidget(new Panes(listCard, new Panes(m_card, reads, 1, 1), 2, 8), 1);

    connect(m_language, &SegmentedChoice::valueChanged, this, &HandbooksSection::load);
    connect(m_save, &QPushButton::clicked, this, &HandbooksSection::save);
    connect(m_restore, &QPushButton::clicked, this, &HandbooksSection::restore);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_shown = m_books.at(std::size_t(row));
        showBook();
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::Handbook, &Change::kind))
            load();
    });
    connect(drafts(), &FormDrafts::edited, this, &HandbooksSection::preview);
    connect(drafts(), &FormDrafts::thrownAway, this, &HandbooksSection::showBook);
    connect(drafts(), &FormDrafts::loaded, this, [this] {
        if (!isDirty())
            openDraft(drafts()->keys().first());
    });
    load();
}

void HandbooksSection::activate()
{
    m_list->setFocus();
}

void HandbooksSection::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [language = m_language->value()](Session& session) { return handbooks::list(session, language); },
        [this, generation](Result<std::vector<handbooks::Handbook>> found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!found) {
                showError(found.error());
                return;
            }
            m_books = *std::move(found);
            showList();
        });
}

void HandbooksSection::showList()
{
    const QString wanted = m_select.isEmpty() ? m_shown.code : std::exchange(m_select, {});
    const bool keepTyping = isDirty() && m_shown.language == m_language->value();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const handbooks::Handbook& book : m_books) {
        auto* item = new QListWidgetItem(book.isShipped ? book.title : tr("%1 (changed)").arg(book.title), m_list);
        item->setSizeHint(QSize(em(this, 10), fontMetrics().height() * 2 + em(this, 0.9)));
        if (book.code == wanted)
            row = m_list->count() - 1;
    }
    if (m_books.empty())
        return;
    m_list->setCurrentRow(row);
    if (keepTyping)
        return;
    m_shown = m_books.at(std::size_t(row));
    showBook();
}

QString HandbooksSection::draftKey() const
{
    return m_shown.code + u'/' + m_shown.language;
}

void HandbooksSection::openDraft(const QString& key)
{
    const QStringList parts = key.split(u'/');
    if (parts.size() != 2 || !handbookName(parts.first()))
        return;
    m_select = parts.first();
    m_language->setValue(parts.last());
    load();
}

void HandbooksSection::showBook()
{
    drafts()->beginFilling();
    m_errors.clear();
    m_card->setTitle(m_shown.title);
    m_version->setText(m_shown.changedAt.isValid()
                           ? tr("Version %1, %2, by %3")
                                 .arg(m_shown.number)
                                 .arg(shortDate(amsterdamDate(m_shown.changedAt)), m_shown.changedBy)
                           : tr("As Woonrust brings it along"));
    m_body->setPlainText(m_shown.body);
    drafts()->show(draftKey());
    preview();
}

bool HandbooksSection::isDirty() const
{
    return m_body->toPlainText() != m_shown.body;
}

void HandbooksSection::preview()
{
    m_preview->showText(m_body->toPlainText(), {});
    m_save->setEnabled(isDirty());
    m_restore->setEnabled(!m_shown.isShipped);
}

void HandbooksSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    saveTyped(
        m_context, this,
        [book = m_shown, body = m_body->toPlainText()](Session& session, Numbers numbers) {
            return handbooks::save(session, book.code, book.language, book.number, body, numbers);
        },
        [this](const Result<int>& number) { stored(number, tr("The handbook is saved.")); });
}

void HandbooksSection::restore()
{
    m_context.seams.messages.ask(
        this,
        {.title = tr("Back to the text of Woonrust?"),
         .text =
             tr("What the office wrote stays in the casebook as an earlier version. What you typed and did not save "
                "goes."),
         .confirm = tr("Take the text of Woonrust")},
        [this, book = m_shown](bool yes) {
            if (yes)
                m_context.bench.writer.run(
                    this,
                    [book](Session& session) {
                        return handbooks::restore(session, book.code, book.language, book.number);
                    },
                    [this](const Result<int>& number) {
                        stored(number, tr("The handbook is that of Woonrust again."));
                    });
        });
}

void HandbooksSection::stored(const Result<int>& number, const QString& notice)
{
    if (!number) {
        m_errors.show(number.error());
        return;
    }
    drafts()->drop(draftKey());
    m_select = m_shown.code;
    drafts()->showNothing();
    m_shown = {}; // so that nothing counts as typed when it is read again
    m_body->clear();
    load();
    Q_EMIT toast(notice);
}

} // namespace woonrust::ui
