// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_form.h"

#include "domain/clock.h"
#include "domain/letter_json.h"
#include "services/base/display_names.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/pages/letters/addressee_field.h"
#include "ui/pages/letters/block_text.h"
#include "ui/pages/letters/letter_fields.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

// The row above a field: what it is, and what can be done there.
QHBoxLayout* labelLine(QLabel* label, const QList<QPushButton*>& links)
{
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addStretch();
    for (QPushButton* link : links)
        line->addWidget(link);
    return line;
}

bool comesFromCase(const WrittenBlock& block)
{
    return std::ranges::any_of(fieldsIn(block.text), [](const QString& name) {
        const LetterField* field = letterField(name);
        return field && (field->source == FieldSource::Dossier || field->source == FieldSource::Report);
    });
}

} // namespace

LetterForm::LetterForm(AppContext& context, InlineMessage* bar, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_errors(bar),
      m_name(headingLabel({})),
      m_day(new DateTimeField(context.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_sending(new QComboBox),
      m_to(new AddresseeField),
      m_subject(new QLineEdit),
      m_fields(new LetterFields(context)),
      m_allFields(linkButton(tr("Show all fields"))),
      m_blocks(new BlockList),
      m_textLabel(textLabel({})),
      m_heading(new QLineEdit),
      m_text(new BlockText(context)),
      m_warnings(wrappedLabel({})),
      m_standard(linkButton(tr("Back to the standard text"))),
      m_remove(linkButton(tr("Remove the block"))),
      m_insert(new QComboBox)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(margins(this));
    layout->setSpacing(gap(this, Gap::Small));
    m_name->setWordWrap(true);
    layout->addWidget(m_name);
    m_sending->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sending->setMinimumContentsLength(8);
    m_day->setPlaceholderText(tr("the day it is final"));
    layout->addLayout(sideBySide(
        {m_errors.add(u"datedOn"_s, tr("&Date"), m_day), m_errors.add(u"sending"_s, tr("&Sending"), m_sending)}));
    layout->addWidget(m_errors.add(u"addressees"_s, tr("&To"), m_to, Requirement::Required));
    layout->addWidget(m_errors.add(u"subject"_s, tr("S&ubject"), m_subject, Requirement::Required));
    layout->addLayout(labelLine(boldLabel(tr("To fill in")), {m_allFields}));
    layout->addWidget(m_fields);
    makeBlocks(layout);
    layout->addStretch();
    setWidget(content);

    connect(m_day, &DateTimeField::valueChanged, this, &LetterForm::touched);
    connect(m_sending, &QComboBox::currentIndexChanged, this, &LetterForm::touched);
    connect(m_to, &AddresseeField::changed, this, &LetterForm::touched);
    connect(m_subject, &QLineEdit::textChanged, this, &LetterForm::touched);
    connect(m_fields, &LetterFields::typed, this, [this](const QString& field, const LetterValue& value) {
        if (value.items.isEmpty())
            m_letter.values.erase(field);
        else
            m_letter.values[field] = value;
        touched();
    });
    connect(m_allFields, &QPushButton::clicked, this, [this] {
        m_fields->showAll(!m_fields->showsAll());
        m_allFields->setText(m_fields->showsAll() ? tr("Only what is asked") : tr("Show all fields"));
        follow();
    });
}

void LetterForm::makeBlocks(QVBoxLayout* layout)
{
    auto* add = linkButton(tr("Add a block"));
    layout->addLayout(labelLine(boldLabel(tr("Blocks of text")), {add}));
    m_fields->setNext(add);
    setTip(m_blocks, tr("Space leaves a block out; Alt with the arrows moves it."));
    layout->addWidget(m_blocks);
    named(m_blocks, tr("Blocks of text"), tr("Space leaves a block out; Alt with the arrows moves it."));
    m_text->setMinimumHeight(em(this, 12));
    m_heading->setPlaceholderText(tr("no heading"));
    m_textLabel->setBuddy(m_text);
    layout->addLayout(labelLine(m_textLabel, {m_remove, m_standard}));
    layout->addWidget(named(m_heading, tr("Heading of the block")));
    layout->addWidget(named(m_text, tr("Text of the block")), 1);
    m_warnings->setForegroundRole(QPalette::BrightText);
    layout->addWidget(m_warnings);
    m_insert->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_insert->setMinimumContentsLength(16);
    m_insert->addItem(tr("Insert a field…"));
    for (const LetterField& field : letterFields())
        m_insert->addItem(labelOf(field.name), QString(field.name));
    layout->addWidget(new FormField(tr("Insert a field"), m_insert));
    connect(add, &QPushButton::clicked, this, &LetterForm::addBlock);
    connect(m_remove, &QPushButton::clicked, this, [this] { removeBlock(m_block); });
    connect(m_standard, &QPushButton::clicked, this, &LetterForm::backToStandard);
    connect(m_blocks, &BlockList::chosen, this, &LetterForm::chooseBlock);
    connect(m_blocks, &BlockList::moved, this, &LetterForm::moveBlock);
    connect(m_blocks, &BlockList::removeWanted, this, &LetterForm::removeBlock);
    connect(m_blocks, &BlockList::putIn, this, [this](int block, bool in) {
        m_letter.blocks[std::size_t(block)].in = in;
        touched();
    });
    connect(m_blocks, &QListWidget::itemActivated, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterForm::takeBlockText);
    connect(m_heading, &QLineEdit::textChanged, this, &LetterForm::takeBlockText);
    connect(m_insert, &QComboBox::activated, this, [this](int index) {
        if (index > 0) {
            m_text->insertField(m_insert->itemData(index).toString());
            m_text->setFocus(Qt::OtherFocusReason);
        }
        m_insert->setCurrentIndex(0);
    });
}

void LetterForm::show(const letters::LetterView& view, const std::vector<letters::Choice>& choices)
{
    m_letter = view.letter;
    m_says = view.says;
    m_block = 0;
    m_filling = true;
    m_name->setText(view.letter.edition > 1
                        ? tr("%1 %2, edition %3", "code and name of a letter")
                              .arg(view.letter.code, view.name)
                              .arg(view.letter.edition)
                        : tr("%1 %2", "code and name of a letter").arg(view.letter.code, view.name));
    fillCodes(m_sending, m_context.codes(), u"LETTER_SENDING"_s, m_context.today(), m_letter.sending);
    m_to->setChoices(choices);
    m_text->setLanguage(m_says.language);
    m_filling = false;
    m_fields->forget();
    clearErrors();
    fill();
    verticalScrollBar()->setValue(0);
}

void LetterForm::fill()
{
    m_filling = true;
    m_day->setValue({.date = m_letter.datedOn, .time = {}});
    chooseData(m_sending, m_letter.sending);
    m_to->setAddressees(m_letter.addressees);
    m_subject->setText(m_letter.subject);
    m_subject->setCursorPosition(0);
    m_fields->show(m_letter);
    m_block = std::clamp(m_block, 0, std::max(0, int(m_letter.blocks.size()) - 1));
    m_blocks->setBlocks(lines(), m_block);
    m_filling = false;
    fillBlock();
}

const LetterBlock* LetterForm::standardOf(const WrittenBlock& block) const
{
    return block.code.isEmpty() ? nullptr : m_says.block(block.code);
}

void LetterForm::fillBlock()
{
    const bool has = !m_letter.blocks.empty();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_insert)})
        widget->setEnabled(has);
    if (!has)
        return;
    m_filling = true;
    const WrittenBlock& block = current();
    const LetterBlock* standard = standardOf(block);
    m_textLabel->setText(tr("Te&xt of “%1”").arg(caption(standard ? standard->name.in(uiLanguage()) : block.name)));
    m_heading->setText(block.heading);
    if (m_text->toPlainText() != block.text)
        m_text->setPlainText(block.text);
    m_filling = false;
    follow();
}

// What follows from what is written: what stands in the lists, warnings, what can be taken back.
void LetterForm::follow()
{
    m_blocks->update(lines());
    m_fields->show(m_letter);
    m_fields->setVisible(!m_fields->isEmpty());
    if (m_letter.blocks.empty())
        return;
    const WrittenBlock& block = current();
    const LetterBlock* standard = standardOf(block);
    m_standard->setVisible(standard && (standard->text != block.text || standard->heading != block.heading));
    m_remove->setVisible(!standard);
    QStringList warnings;
    for (const WordWarning& warning : wordWarnings(block.text))
        warnings << tr("“%1”: %2 Write for instance: “%3”.").arg(warning.word, warning.why, warning.instead);
    for (const QString& name : fieldsIn(block.text))
        if (!letterField(name)) {
            const QString near = nearestField(name);
            warnings << (near.isEmpty() ? tr("There is no field {%1}.").arg(name)
                                        : tr("There is no field {%1}. Did you mean {%2}?").arg(name, near));
        }
    warnings.removeDuplicates();
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

std::vector<BlockLine> LetterForm::lines() const
{
    const QStringList empty = emptyFields(m_letter);
    std::vector<BlockLine> lines;
    for (const WrittenBlock& block : m_letter.blocks) {
        const LetterBlock* standard = standardOf(block);
        BlockLine line{.name = standard ? standard->name.in(uiLanguage()) : block.name,
                       .in = block.in,
                       .optional = !standard || standard->optional,
                       .pill = {}};
        const auto missing = std::ranges::count_if(fieldsIn(block.heading) + fieldsIn(block.text),
                                                   [&](const QString& name) { return empty.contains(name); });
        if (block.in && missing > 0)
            line.pill = {
                .text = tr("%n field(s) empty", nullptr, int(missing)), .tone = Tone::DueSoon, .sign = Sign::Warning};
        else if (block.in && !wordWarnings(block.text).empty())
            line.pill = {.text = tr("look at the words"), .tone = Tone::DueSoon, .sign = Sign::Warning};
        else if (!standard)
            line.pill = {.text = tr("added"), .tone = Tone::Neutral};
        else if (standard->text != block.text || standard->heading != block.heading)
            line.pill = {.text = tr("rewritten"), .tone = Tone::Neutral};
        else if (comesFromCase(block))
            line.pill = {.text = tr("from the dossier"), .tone = Tone::Neutral};
        lines.push_back(std::move(line));
    }
    return lines;
}

void LetterForm::chooseBlock(int block)
{
    m_block = block;
    fillBlock();
    Q_EMIT blockChosen();
}

void LetterForm::moveBlock(int from, int to)
{
    auto& blocks = m_letter.blocks;
    if (from < 0 || to < 0 || from >= int(blocks.size()) || to >= int(blocks.size()))
        return;
    WrittenBlock moving = std::move(blocks[std::size_t(from)]);
    blocks.erase(blocks.begin() + from);
    blocks.insert(blocks.begin() + to, std::move(moving));
    m_block = to;
    m_blocks->setBlocks(lines(), m_block);
    touched();
    Q_EMIT blockChosen();
}

void LetterForm::addBlock()
{
    auto& blocks = m_letter.blocks;
    m_block = blocks.empty() ? 0 : m_block + 1;
    blocks.insert(blocks.begin() + m_block,
                  {.code = {}, .name = tr("Own text"), .heading = {}, .text = {}, .in = true});
    m_blocks->setBlocks(lines(), m_block);
    fillBlock();
    touched();
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT blockChosen();
}

// One of the template is left out instead.
void LetterForm::removeBlock(int block)
{
    if (block < 0 || block >= int(m_letter.blocks.size()) || standardOf(m_letter.blocks[std::size_t(block)]))
        return;
    m_letter.blocks.erase(m_letter.blocks.begin() + block);
    m_block = std::max(0, block - 1);
    m_blocks->setBlocks(lines(), m_block);
    fillBlock();
    touched();
    m_blocks->setFocus(Qt::OtherFocusReason);
    Q_EMIT blockChosen();
}

void LetterForm::backToStandard()
{
    const LetterBlock* standard = standardOf(current());
    if (!standard)
        return;
    current().text = standard->text;
    current().heading = standard->heading;
    fillBlock();
    touched();
    m_text->setFocus(Qt::OtherFocusReason);
}

void LetterForm::takeBlockText()
{
    // A text field says that it changed when words in it are marked as well.
    if (m_filling || m_letter.blocks.empty() ||
        (current().text == m_text->toPlainText() && current().heading == m_heading->text()))
        return;
    current().text = m_text->toPlainText();
    current().heading = m_heading->text();
    touched();
}

void LetterForm::touched()
{
    if (m_filling)
        return;
    m_letter.datedOn = m_day->value().date;
    m_letter.sending = m_sending->currentData().toString();
    m_letter.addressees = m_to->addressees();
    m_letter.subject = m_subject->text();
    follow();
    Q_EMIT edited();
}

QJsonObject LetterForm::contentOf(const Letter& letter)
{
    return {{u"addressees"_s, toJson(letter.addressees)},
            {u"subject"_s, letter.subject},
            {u"blocks"_s, toJson(letter.blocks)},
            {u"values"_s, toJson(letter.values)},
            {u"sending"_s, letter.sending},
            {u"datedOn"_s, toStorage(letter.datedOn)}};
}

void LetterForm::setContent(const QJsonObject& content)
{
    m_letter.addressees.clear();
    m_letter.blocks.clear();
    m_letter.values.clear();
    fromJson(content[u"addressees"_s].toArray(), m_letter.addressees);
    fromJson(content[u"blocks"_s].toArray(), m_letter.blocks);
    fromJson(content[u"values"_s].toArray(), m_letter.values);
    m_letter.subject = content[u"subject"_s].toString();
    m_letter.sending = content[u"sending"_s].toString();
    m_letter.datedOn = dateFromStorage(content[u"datedOn"_s].toString());
    m_fields->forget();
    fill();
}

void LetterForm::takeValues(const LetterValues& values)
{
    LetterValues all = values;
    for (const auto& [name, value] : m_letter.values)
        if (value.typed)
            all[name] = value;
    if (all == m_letter.values)
        return;
    m_letter.values = std::move(all);
    follow();
}

// The text under the cursor stays as it is.
void LetterForm::takeStored(const Letter& letter)
{
    m_letter = letter;
    follow();
}

void LetterForm::goToField(const QString& field)
{
    m_fields->show();
    m_fields->goTo(field);
    if (QWidget* at = m_fields->focusWidget())
        ensureWidgetVisible(at);
}

void LetterForm::startTyping()
{
    if (m_letter.addressees.empty())
        m_to->setFocus(Qt::OtherFocusReason);
    else if (const QStringList empty = emptyFields(m_letter); !empty.isEmpty())
        goToField(empty.first());
    else
        m_blocks->setFocus(Qt::OtherFocusReason);
}

} // namespace woonrust::ui
