// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/letter_template_editor.h"

#include "services/base/display_names.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form.h"
#include "ui/pages/letters/block_list.h"
#include "ui/pages/letters/block_text.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr LetterTo allTo[] = {LetterTo::Reporter, LetterTo::Tenants, LetterTo::Person, LetterTo::Partner,
                              LetterTo::Court};

} // namespace

LetterTemplateEditor::LetterTemplateEditor(AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_nameNl(new QLineEdit),
      m_nameEn(new QLineEdit),
      m_purposeNl(new QLineEdit),
      m_purposeEn(new QLineEdit),
      m_source(new QLineEdit),
      m_to(new QComboBox),
      m_contact(new QComboBox),
      m_sending(new QComboBox),
      m_subject(new QLineEdit),
      m_blocks(new BlockList),
      m_blockNl(new QLineEdit),
      m_blockEn(new QLineEdit),
      m_heading(new QLineEdit),
      m_text(new BlockText(context)),
      m_optional(new QCheckBox(tr("May be left out"))),
      m_atStart(new QCheckBox(tr("A new letter has it"))),
      m_insert(new QComboBox),
      m_remove(linkButton(tr("Remove the block"))),
      m_faultTitle(boldLabel({})),
      m_faultList(new QListWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    auto* head = new QWidget;
    makeHead(head);
    auto* blocks = new QWidget;
    makeBlocks(blocks);
    m_faultList->setWordWrap(true);
    m_faultList->setFixedHeight(em(this, 6));
    m_faultList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_faultTitle);
    layout->addWidget(named(m_faultList, tr("What is wrong with it")));
    layout->addWidget(blocks, 1);
    layout->addWidget(head);
    connect(m_faultList, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const int row = m_faultList->row(item);
        if (row >= 0 && row < int(m_faults.size()))
            goTo(m_faults[std::size_t(row)]);
    });
}

void LetterTemplateEditor::makeHead(QWidget* into)
{
    auto* layout = new QVBoxLayout(into);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    for (const LetterTo to : allTo)
        m_to->addItem(nameOf(to), int(to));
    for (QComboBox* box : {m_to, m_contact, m_sending}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    layout->addWidget(boldLabel(tr("About the letter")));
    layout->addLayout(sideBySide({new FormField(tr("Name in Dutch"), m_nameNl, Requirement::Required),
                                  new FormField(tr("Name in English"), m_nameEn, Requirement::Required)}));
    layout->addWidget(new FormField(tr("What it is for, in Dutch"), m_purposeNl));
    layout->addWidget(new FormField(tr("What it is for, in English"), m_purposeEn));
    layout->addWidget(new FormField(tr("Where the text comes from"), m_source));
    layout->addLayout(sideBySide({new FormField(tr("To"), m_to), new FormField(tr("Counts as"), m_contact)}));
    layout->addWidget(new FormField(tr("Sending"), m_sending));
    for (QLineEdit* edit : {m_nameNl, m_nameEn, m_purposeNl, m_purposeEn, m_source})
        connect(edit, &QLineEdit::textEdited, this, &LetterTemplateEditor::take);
    for (QComboBox* box : {m_to, m_contact, m_sending})
        connect(box, &QComboBox::activated, this, &LetterTemplateEditor::take);
}

void LetterTemplateEditor::makeBlocks(QWidget* into)
{
    auto* layout = new QVBoxLayout(into);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    layout->addWidget(new FormField(tr("Subject"), m_subject, Requirement::Required));
    auto* add = linkButton(tr("Add a block"));
    auto* line = new QHBoxLayout;
    line->addWidget(boldLabel(tr("Blocks of text")));
    line->addStretch();
    line->addWidget(m_remove);
    line->addWidget(add);
    layout->addLayout(line);
    layout->addWidget(named(m_blocks, tr("Blocks of text"), tr("Alt with the arrows moves a block.")));
    layout->addLayout(sideBySide({new FormField(tr("Block in Dutch"), m_blockNl, Requirement::Required),
                                  new FormField(tr("Block in English"), m_blockEn, Requirement::Required)}));
    layout->addWidget(new FormField(tr("Heading"), m_heading));
    m_text->setMinimumHeight(em(this, 12));
    layout->addWidget(new FormField(tr("Text"), m_text, Requirement::Required), 1);
    m_insert->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_insert->setMinimumContentsLength(18);
    m_insert->addItem(tr("Insert a field…"));
    for (const LetterField& field : letterFields())
        m_insert->addItem(tr("%1: {%2}", "what a field is, and its name").arg(labelOf(field.name), field.name),
                          QString(field.name));
    auto* below = new QHBoxLayout;
    below->addWidget(new FormField(tr("Insert a field"), m_insert));
    below->addStretch();
    below->addWidget(m_optional);
    below->addWidget(m_atStart);
    layout->addLayout(below);
    connect(add, &QPushButton::clicked, this, &LetterTemplateEditor::addBlock);
    connect(m_remove, &QPushButton::clicked, this, &LetterTemplateEditor::removeBlock);
    connect(m_subject, &QLineEdit::textEdited, this, &LetterTemplateEditor::take);
    connect(m_blocks, &BlockList::chosen, this, &LetterTemplateEditor::chooseBlock);
    connect(m_blocks, &BlockList::moved, this, &LetterTemplateEditor::moveBlock);
    connect(m_blocks, &BlockList::putIn, this, [this](int block, bool in) {
        m_letter.blocks[std::size_t(block)].atStart = in;
        fillBlock();
        touched();
    });
    for (QLineEdit* edit : {m_blockNl, m_blockEn, m_heading})
        connect(edit, &QLineEdit::textEdited, this, &LetterTemplateEditor::takeBlock);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterTemplateEditor::takeBlock);
    for (QCheckBox* box : {m_optional, m_atStart})
        connect(box, &QCheckBox::clicked, this, &LetterTemplateEditor::takeBlock);
    connect(m_insert, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_text->insertField(m_insert->itemData(index).toString());
            m_text->setFocus(Qt::OtherFocusReason);
        }
        m_insert->setCurrentIndex(0);
    });
}

void LetterTemplateEditor::setTemplate(const LetterTemplate& letter)
{
    if (letter.code != m_letter.code)
        m_block = 0;
    m_letter = letter;
    fill();
}

void LetterTemplateEditor::fill()
{
    m_filling = true;
    const std::pair<QLineEdit*, QString> texts[] = {
        {m_nameNl, m_letter.name.nl},       {m_nameEn, m_letter.name.en}, {m_purposeNl, m_letter.purpose.nl},
        {m_purposeEn, m_letter.purpose.en}, {m_source, m_letter.source},  {m_subject, m_letter.subject}};
    for (const auto& [edit, text] : texts) {
        edit->setText(text);
        edit->setCursorPosition(0);
    }
    chooseData(m_to, int(m_letter.to));
    fillCodes(m_contact, m_context.codes(), u"CONTACT_KIND"_s, m_context.today(), m_letter.contactKind);
    fillCodes(m_sending, m_context.codes(), u"LETTER_SENDING"_s, m_context.today(), m_letter.sending);
    m_text->setLanguage(m_letter.language);
    m_filling = false;
    check();
    fillBlock();
}

void LetterTemplateEditor::fillBlock()
{
    const bool has = !m_letter.blocks.empty();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_blockNl), static_cast<QWidget*>(m_blockEn), static_cast<QWidget*>(m_heading),
          static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_optional), static_cast<QWidget*>(m_insert),
          static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_atStart)})
        widget->setEnabled(has);
    if (!has)
        return;
    m_block = std::clamp(m_block, 0, int(m_letter.blocks.size()) - 1);
    m_filling = true;
    const LetterBlock& block = m_letter.blocks[std::size_t(m_block)];
    m_blockNl->setText(block.name.nl);
    m_blockEn->setText(block.name.en);
    m_heading->setText(block.heading);
    if (m_text->toPlainText() != block.text)
        m_text->setPlainText(block.text);
    m_optional->setChecked(block.optional);
    m_atStart->setChecked(block.atStart);
    m_atStart->setVisible(block.optional);
    m_filling = false;
}

void LetterTemplateEditor::take()
{
    if (m_filling)
        return;
    m_letter.name = {.nl = m_nameNl->text(), .en = m_nameEn->text()};
    m_letter.purpose = {.nl = m_purposeNl->text(), .en = m_purposeEn->text()};
    m_letter.source = m_source->text();
    m_letter.subject = m_subject->text();
    m_letter.to = LetterTo(m_to->currentData().toInt());
    m_letter.contactKind = m_contact->currentData().toString();
    m_letter.sending = m_sending->currentData().toString();
    touched();
}

void LetterTemplateEditor::takeBlock()
{
    if (m_filling || m_letter.blocks.empty())
        return;
    LetterBlock& block = m_letter.blocks[std::size_t(m_block)];
    const LetterBlock before = block;
    block.name = {.nl = m_blockNl->text(), .en = m_blockEn->text()};
    block.heading = m_heading->text();
    block.text = m_text->toPlainText();
    block.optional = m_optional->isChecked();
    block.atStart = !block.optional || m_atStart->isChecked();
    m_atStart->setVisible(block.optional);
    if (block != before) // a text field says that it changed when words in it are marked as well
        touched();
}

void LetterTemplateEditor::touched()
{
    check();
    Q_EMIT edited();
}

// What is wrong, with its place; and of each block whether something is.
void LetterTemplateEditor::check()
{
    m_faults = faultsOf(m_letter);
    m_faultTitle->setText(
        m_faults.empty() ? tr("Nothing is wrong with it.")
                         : tr("%n fault(s): they keep it from being put in force.", nullptr, int(m_faults.size())));
    m_faultList->clear();
    for (const LetterFault& fault : m_faults)
        m_faultList->addItem(sentenceOf(m_letter, fault));
    m_faultList->setVisible(!m_faults.empty());
    std::vector<BlockLine> lines;
    for (const LetterBlock& block : m_letter.blocks) {
        const auto wrong = std::ranges::count(m_faults, block.code, &LetterFault::block);
        lines.push_back({.name = block.name.in(uiLanguage()),
                         .in = block.atStart,
                         .optional = block.optional,
                         .pill = wrong > 0        ? Pill{.text = tr("%n fault(s)", nullptr, int(wrong)),
                                                         .tone = Tone::Missed,
                                                         .sign = Sign::Warning}
                                 : block.optional ? Pill{.text = tr("may be left out"), .tone = Tone::Neutral}
                                                  : Pill{}});
    }
    if (m_blocks->count() == int(lines.size()) && m_blocks->currentRow() == m_block)
        m_blocks->update(lines);
    else
        m_blocks->setBlocks(lines, m_block);
}

void LetterTemplateEditor::chooseBlock(int block)
{
    m_block = block;
    fillBlock();
    Q_EMIT blockChosen();
}

void LetterTemplateEditor::moveBlock(int from, int to)
{
    auto& blocks = m_letter.blocks;
    if (from < 0 || to < 0 || from >= int(blocks.size()) || to >= int(blocks.size()))
        return;
    LetterBlock moving = std::move(blocks[std::size_t(from)]);
    blocks.erase(blocks.begin() + from);
    blocks.insert(blocks.begin() + to, std::move(moving));
    m_block = to;
    touched();
    fillBlock();
}

void LetterTemplateEditor::addBlock()
{
    auto& blocks = m_letter.blocks;
    int number = int(blocks.size()) + 1;
    while (m_letter.block(u"block%1"_s.arg(number)))
        ++number;
    m_block = blocks.empty() ? 0 : m_block + 1;
    blocks.insert(blocks.begin() + m_block, {.code = u"block%1"_s.arg(number),
                                             .name = {.nl = u"Nieuw blok"_s, .en = u"New block"_s},
                                             .heading = {},
                                             .text = {},
                                             .optional = true});
    touched();
    fillBlock();
    m_blockNl->setFocus(Qt::OtherFocusReason);
    m_blockNl->selectAll();
}

void LetterTemplateEditor::removeBlock()
{
    if (m_letter.blocks.empty())
        return;
    m_letter.blocks.erase(m_letter.blocks.begin() + m_block);
    m_block = std::max(0, m_block - 1);
    touched();
    fillBlock();
}

void LetterTemplateEditor::goTo(const LetterFault& fault)
{
    const auto block = std::ranges::find(m_letter.blocks, fault.block, &LetterBlock::code);
    if (fault.block.isEmpty() || block == m_letter.blocks.end()) {
        m_subject->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_blocks->setCurrentRow(int(block - m_letter.blocks.begin()));
    const QTextBlock line = m_text->document()->findBlockByNumber(std::max(0, fault.line - 1));
    if (line.isValid())
        m_text->setTextCursor(QTextCursor(line));
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace woonrust::ui
