// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/case_editor.h"

#include "ui/context/number_question.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/form_drafts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestChoice = 6; // letters
constexpr int roomForSide = 56;   // em: fields and what stands beside them

} // namespace

CaseEditor::CaseEditor(AppContext& theContext, const QString& title, const QString& saveText, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_bar(new InlineMessage(Tone::Missed)),
      m_errors(m_bar),
      m_form(nullptr),
      m_middle(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_buttons(new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small))),
      m_save(primaryButton(saveText))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(gap(this, Gap::Large), gap(this, Gap::Large), gap(this, Gap::Large), gap(this));
    outer->setSpacing(gap(this));
    outer->addWidget(headingLabel(title));
    outer->addWidget(m_bar);

    auto* fields = new QWidget;
    m_form = new QVBoxLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(gap(this));
    auto* area = scrolling(fields);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // rather than a field that cannot be reached
    m_middle->setSpacing(gap(this));
    m_middle->addWidget(area, 3);
    outer->addLayout(m_middle, 1);

    m_buttons->addWidget(m_save);
    setButtonHint(m_save, tr("Ctrl+S"));
    auto* later = secondaryButton(tr("Continue later"));
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(this, Gap::Small));
    row->addLayout(m_buttons, 1);
    row->addWidget(later, 0, Qt::AlignBottom);
    outer->addLayout(row);

    m_bar->setMessage(Tone::Missed, {});
    connect(m_save, &QPushButton::clicked, this, &CaseEditor::save);
    connect(later, &QPushButton::clicked, this, [this] {
        keepNow();
        leave();
    });
    for (const auto& key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("Save what is in this form"));
        shortcut->setAutoRepeat(false); // a key that is still held from the form before means nothing here
        connect(shortcut, &QShortcut::activated, this, &CaseEditor::save);
    }
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setWhatsThis(tr("Leave this form"));
    connect(escape, &QShortcut::activated, this, &CaseEditor::putAway);
}

FormField* CaseEditor::addField(const QString& name, const QString& label, QWidget* field, Requirement requirement)
{
    FormField* row = m_errors.add(name, label, field, requirement);
    if (auto* edit = qobject_cast<QLineEdit*>(field))
        connect(edit, &QLineEdit::textChanged, this, &CaseEditor::touched);
    if (auto* moment = qobject_cast<DateTimeField*>(field))
        connect(moment, &DateTimeField::valueChanged, this, &CaseEditor::touched);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &CaseEditor::touched);
    }
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        // A long entry takes no room from the fields beside it.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestChoice);
        connect(box, &QComboBox::currentIndexChanged, this, &CaseEditor::touched);
        connect(box, &QComboBox::editTextChanged, this, &CaseEditor::touched);
    }
    if (auto* choice = qobject_cast<SegmentedChoice*>(field))
        connect(choice, &SegmentedChoice::valueChanged, this, &CaseEditor::touched);
    if (auto* check = qobject_cast<QCheckBox*>(field))
        connect(check, &QCheckBox::toggled, this, &CaseEditor::touched);
    if (auto* number = qobject_cast<QSpinBox*>(field))
        connect(number, &QSpinBox::valueChanged, this, &CaseEditor::touched);
    if (auto* tags = qobject_cast<TagField*>(field))
        connect(tags, &TagField::tagsChanged, this, &CaseEditor::touched);
    return row;
}

void CaseEditor::setSide(QWidget* side)
{
    m_side = side;
    m_middle->addWidget(side, 1);
}

void CaseEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_side)
        m_middle->setDirection(width() < em(this, roomForSide) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CaseEditor::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_start)
        m_start->setFocus(event->reason());
}

void CaseEditor::begin(const QString& draftKind, const QString& draftKey)
{
    m_form->addStretch();
    putButtonsLast();
    m_stored = content();
    m_begun = true;
    m_drafts = new FormDrafts(m_context, draftKind, [this] { return isDirty(); }, this);
    m_drafts->whole([this] { return content(); }, [this](const QJsonObject& typed) { setContent(typed); });
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, m_drafts->bar()); // below the title
    connect(m_drafts, &FormDrafts::thrownAway, this, [this] { quietly([this] { setContent(m_stored); }); });
    m_drafts->show(draftKey);
}

// The buttons were made before the fields: Tab goes to them after the fields, as one reads.
void CaseEditor::putButtonsLast()
{
    QList<QPushButton*> buttons = findChildren<QPushButton*>(Qt::FindDirectChildrenOnly);
    buttons.move(1, buttons.size() - 1); // the one that leaves stands at the right of all
    QWidget* const fields = m_form->parentWidget();
    QWidget* before = m_save;
    for (QWidget* next = fields->nextInFocusChain(); next != fields; next = next->nextInFocusChain())
        if (fields->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus)) // Qt puts nothing after a mere label
            before = next;
    for (QPushButton* button : std::as_const(buttons)) {
        if (button != before)
            setTabOrder(before, button);
        before = button;
    }
}

bool CaseEditor::isDirty() const
{
    return m_begun && content() != m_stored;
}

void CaseEditor::touched()
{
    if (!m_begun || m_quiet)
        return;
    m_drafts->touched();
}

void CaseEditor::quietly(const std::function<void()>& fill)
{
    const bool untouched = m_begun && !isDirty();
    m_quiet = true;
    fill();
    m_quiet = false;
    if (untouched)
        m_stored = content();
}

bool CaseEditor::keepNow()
{
    if (!isDirty() || m_saving)
        return false;
    m_drafts->touched();
    m_drafts->flush();
    return true;
}

bool CaseEditor::handled(const Error& /*error*/)
{
    return false;
}

void CaseEditor::showError(const Error& error)
{
    m_errors.show(error);
}

void CaseEditor::clearErrors()
{
    m_errors.clear();
}

void CaseEditor::hideSave()
{
    m_save->hide();
}

void CaseEditor::save()
{
    if (!m_saving && !m_save->isHidden())
        run(Numbers::Question);
}

void CaseEditor::run(Numbers numbers)
{
    m_saving = true;
    m_save->setEnabled(false);
    clearErrors();
    m_context.bench.writer.run(this, work(numbers), [this](const Result<void>& result) {
        m_saving = false;
        m_save->setEnabled(true);
        if (!result) {
            refused(result.error());
            return;
        }
        finished(notice());
    });
}

void CaseEditor::finished(const QString& notice)
{
    m_begun = false;
    m_drafts->drop(m_drafts->key());
    m_drafts->showNothing();
    Q_EMIT saved(notice);
}

void CaseEditor::offerRemoval(const TextQuestion& question, const Removal& remove, const QString& notice,
                              const QString& text)
{
    auto* button = secondaryButton(text.isEmpty() ? tr("Remove…") : text);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, question, remove, notice] {
        if (m_saving)
            return;
        askAndSave(m_context, this, question, remove, [this, notice](const Result<void>& removed) {
            if (removed)
                finished(notice);
            else
                showError(removed.error());
        });
    });
}

void CaseEditor::refused(const Error& error)
{
    if (askAboutNumbers(
            m_context, this, error, [this] { run(Numbers::Confirmed); }, [this, error] { showError(error); }))
        return;
    if (!handled(error) || !error.field.isEmpty())
        showError(error);
}

void CaseEditor::putAway()
{
    if (!isDirty()) {
        leave();
        return;
    }
    m_context.seams.messages.choose(this,
                                    {.title = tr("Throw away what you typed?"),
                                     .text = tr("It has not been saved yet. Go on later, and it stands here again when "
                                                "you open this form."),
                                     .confirm = tr("Throw away"),
                                     .destructive = true,
                                     .back = tr("Go on typing"),
                                     .later = tr("Continue later")},
                                    [this](Answer answer) {
                                        if (answer == Answer::Back)
                                            return;
                                        if (answer == Answer::Later)
                                            keepNow();
                                        else
                                            m_drafts->drop(m_drafts->key());
                                        leave();
                                    });
}

void CaseEditor::leave()
{
    m_begun = false;
    m_drafts->showNothing();
    Q_EMIT closed();
}

} // namespace woonrust::ui
