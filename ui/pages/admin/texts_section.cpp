// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/texts_section.h"

#include "domain/deadline.h"
#include "domain/standard_text.h"
#include "services/cases/views/letter_values.h"
#include "ui/context/number_question.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/section_header.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/panes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

const QString newKey = u"new-"_s; // of the draft of a new text, with its language

} // namespace

SectionTitle TextsSection::title()
{
    return {.icon = Icon::Letter, .name = tr("Standard texts"), .draftKind = u"admin-text"_s};
}

TextsSection::TextsSection(AppContext& context, QWidget* parent)
    : AdminSection(context, title(), tr("Letters, e-mails and calls"), parent), m_errors(bar())
{
    m_language = named(new SegmentedChoice, tr("Language of the texts"));
    m_language->addOption(u"nl"_s, u"Nederlands"_s);
    m_language->addOption(u"en"_s, u"English"_s);
    m_language->setValue(context.codes().language());
    QPushButton* add = secondaryButton(tr("&Add text"));
    m_save = primaryButton(tr("Save"));
    setButtonHint(m_save, u"Ctrl+S"_s);
    m_language->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    header()->addAction(m_language);
    header()->addAction(add);
    header()->addAction(m_save);
    m_list = named(new QListWidget, tr("Standard texts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(em(this, 10));
    m_list->setWordWrap(true); // their names are sentences
    auto* listCard = new Card;
    listCard->setFlushBody(m_list);
    addDrafts();
    auto* right = new Panes(makeEditor(), makePreview(), 4, 3);
    content()->addWidget(new Panes(listCard, right, 3, 7), 1);

    connect(m_language, &SegmentedChoice::valueChanged, this, [this] {
        m_select = {};
        load();
    });
    connect(add, &QPushButton::clicked, this, &TextsSection::startNew);
    connect(m_save, &QPushButton::clicked, this, &TextsSection::save);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_shown = m_texts.at(static_cast<size_t>(row));
        showText();
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this](const Changes& changes) {
        if (std::ranges::contains(changes, EntityKind::StandardText, &Change::kind))
            load();
    });
    connect(drafts(), &FormDrafts::edited, this, &TextsSection::preview);
    connect(drafts(), &FormDrafts::thrownAway, this, &TextsSection::showText);
    connect(drafts(), &FormDrafts::loaded, this, [this] {
        if (!isDirty())
            openDraft(drafts()->keys().first());
    });
    load();
}

QWidget* TextsSection::makeEditor()
{
    m_card = new Card(tr("Text"));
    m_name = new QLineEdit;
    m_kind = new QComboBox;
    m_offered = new QCheckBox(tr("&Offer this text"));
    m_offered->setChecked(true);
    m_subject = new QLineEdit;
    m_body = new QPlainTextEdit;
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(em(this, 14));
    m_placeholders = named(new QComboBox, tr("Insert a placeholder"));
    m_placeholders->addItem(tr("Insert a placeholder…"));
    for (const QString& name : knownPlaceholders())
        m_placeholders->addItem(u'{' + name + u'}');
    QVBoxLayout* body = m_card->body();
    body->addLayout(sideBySide({m_errors.add(u"name"_s, tr("&Name"), m_name, Requirement::Required),
                                m_errors.add(u"kind"_s, tr("Coun&ts as"), m_kind, Requirement::Required)}));
    body->addWidget(m_errors.add(u"subject"_s, tr("Sub&ject"), m_subject));
    body->addWidget(m_errors.add(u"body"_s, tr("Te&xt"), m_body, Requirement::Required), 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(gap(this, Gap::Small));
    below->addWidget(m_placeholders);
    below->addStretch(1);
    below->addWidget(m_offered);
    body->addLayout(below);
    connect(m_placeholders, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_body->insertPlainText(m_placeholders->itemText(index));
            m_body->setFocus();
        }
        m_placeholders->setCurrentIndex(0);
    });
    drafts()->watch(u"name"_s, m_name);
    drafts()->watch(u"kind"_s, m_kind);
    drafts()->watch(u"subject"_s, m_subject);
    drafts()->watch(u"body"_s, m_body);
    drafts()->watch(u"offered"_s, m_offered);
    return m_card;
}

QWidget* TextsSection::makePreview()
{
    auto* card = new Card(tr("How it reads"));
    m_previewSubject = wrappedLabel({});
    m_previewSubject->setFont(bold(m_previewSubject->font()));
    m_previewBody = wrappedLabel({});
    m_previewBody->setTextInteractionFlags(Qt::NoTextInteraction);
    m_missing = wrappedLabel({});
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_previewSubject);
    column->addWidget(m_previewBody);
    column->addStretch(1);
    card->body()->addWidget(scrolling(page), 1);
    card->body()->addWidget(m_missing);
    return card;
}

void TextsSection::activate()
{
    m_list->setFocus();
}

void TextsSection::load()
{
    const int generation = m_generation.next();
    m_context.bench.reader.run(
        this, [language = m_language->value()](Session& session) { return texts::list(session, language, {}, true); },
        [this, generation](Result<std::vector<texts::StandardText>> found) {
            if (!m_generation.isCurrent(generation))
                return;
            if (!found) {
                showError(found.error());
                return;
            }
            m_texts = *std::move(found);
            showList();
        });
}

void TextsSection::showList()
{
    const StandardTextId wanted = m_select ? m_select : m_shown.id;
    const bool keepTyping = isDirty() && m_shown.language == m_language->value();
    m_select = {};
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const texts::StandardText& text : m_texts) {
        auto* item = new QListWidgetItem(text.retired ? tr("%1 (not offered)").arg(text.name) : text.name, m_list);
        item->setSizeHint(QSize(em(this, 10), fontMetrics().height() + em(this, 0.9)));
        setTip(item, item->text());
        if (text.id == wanted)
            row = m_list->count() - 1;
    }
    if (m_texts.empty() || (keepTyping && !m_shown.id))
        return;
    m_list->setCurrentRow(row);
    if (keepTyping)
        return;
    m_shown = m_texts.at(static_cast<size_t>(row));
    showText();
}

QString TextsSection::draftKey() const
{
    return m_shown.id ? QString::number(m_shown.id.value()) : newKey + m_language->value();
}

void TextsSection::openDraft(const QString& key)
{
    if (key == newKey + m_language->value()) {
        startNew();
        return;
    }
    const auto text = std::ranges::find(m_texts, StandardTextId(key.toLongLong()), &texts::StandardText::id);
    if (text != m_texts.end())
        m_list->setCurrentRow(static_cast<int>(text - m_texts.begin()));
    else
        m_select = StandardTextId(key.toLongLong()); // the texts are still being read
}

void TextsSection::showText()
{
    drafts()->beginFilling();
    m_errors.clear();
    m_card->setTitle(m_shown.id ? m_shown.name : tr("New text"));
    m_name->setText(m_shown.name);
    m_name->setCursorPosition(0); // a long name is read from its beginning
    fillCodes(m_kind, m_context.codes(), u"CONTACT_KIND"_s, m_context.today(), m_shown.kind);
    m_offered->setChecked(!m_shown.retired);
    m_subject->setText(m_shown.subject);
    m_body->setPlainText(m_shown.body);
    drafts()->show(draftKey());
    preview();
}

void TextsSection::startNew()
{
    m_shown = {.language = m_language->value(),
               .kind = m_context.codes().offered(u"CONTACT_KIND"_s, m_context.today()).front().code};
    m_list->setCurrentRow(-1);
    showText();
    m_name->setFocus();
}

texts::StandardText TextsSection::typed() const
{
    texts::StandardText text = m_shown;
    text.name = m_name->text();
    text.kind = m_kind->currentData().toString();
    text.retired = !m_offered->isChecked();
    text.subject = m_subject->text();
    text.body = m_body->toPlainText();
    return text;
}

bool TextsSection::isDirty() const
{
    return typed() != m_shown;
}

void TextsSection::preview()
{
    const texts::Filled filled =
        texts::fill(typed(), letters::example(m_context.settings(), m_context.codes(), m_context.actor.name,
                                              m_context.today(), m_shown.language));
    m_previewSubject->setText(filled.subject);
    m_previewSubject->setVisible(!filled.subject.isEmpty());
    m_previewBody->setText(filled.body);
    m_missing->setVisible(!filled.missing.isEmpty());
    m_missing->setText(tr("Filled in by whoever sends it: %1.").arg(filled.missing.join(u", "_s)));
    m_save->setEnabled(isDirty());
}

void TextsSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    saveTyped(
        m_context, this,
        [text = typed()](Session& session, Numbers numbers) { return texts::save(session, text, numbers); },
        [this, key = draftKey(), text = typed()](const Result<StandardTextId>& saved) {
            if (!saved) {
                m_errors.show(saved.error());
                return;
            }
            drafts()->drop(key);
            m_shown = text;
            m_shown.id = *saved;
            m_select = *saved;
            load();
            Q_EMIT toast(tr("The text was saved."));
        });
}

} // namespace woonrust::ui
