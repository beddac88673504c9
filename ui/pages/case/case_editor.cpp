// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/case_editor.h"

#include "domain/deadline.h"
#include "services/cases/drafts.h"
#include "ui/context/number_question.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftPause = 3'000; // ms between a change and its draft
constexpr int shortestChoice = 6; // letters

} // namespace

CaseEditor::CaseEditor(AppContext& theContext, const QString& title, const QString& saveText, QWidget* parent)
    : QWidget(parent),
      m_context(theContext),
      m_bar(new InlineMessage(Tone::Missed)),
      m_draftBar(new InlineMessage(Tone::Info)),
      m_errors(m_bar),
      m_form(nullptr),
      m_buttons(new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small))),
      m_save(primaryButton(saveText))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(gap(this, Gap::Large), gap(this, Gap::Large), gap(this, Gap::Large), gap(this));
    outer->setSpacing(gap(this));
    outer->addWidget(headingLabel(title));
    outer->addWidget(m_draftBar);
    outer->addWidget(m_bar);

    auto* fields = new QWidget;
    m_form = new QVBoxLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(gap(this));
    auto* area = scrolling(fields);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // rather than a field that cannot be reached
    outer->addWidget(area, 1);

    m_buttons->addWidget(m_save);
    setButtonHint(m_save, tr("Ctrl+S"));
    auto* cancel = secondaryButton(tr("Continue later"));
    setButtonHint(cancel, tr("Esc"));
    auto* row = new QHBoxLayout;
    row->setSpacing(gap(this, Gap::Small));
    row->addLayout(m_buttons, 1);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    outer->addLayout(row);

    m_bar->setMessage(Tone::Missed, {});
    m_draftBar->setMessage(Tone::Info, {});
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &CaseEditor::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &CaseEditor::save);
    connect(cancel, &QPushButton::clicked, this, &CaseEditor::putAway);
    connect(m_draftBar, &InlineMessage::actionTriggered, this, [this] {
        setContent(m_draft);
        m_draftBar->setMessage(Tone::Info, {});
        touched();
    });
    for (const auto& key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("Save what is in this form"));
        connect(shortcut, &QShortcut::activated, this, &CaseEditor::save);
    }
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setWhatsThis(tr("Close this form and keep it for later"));
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

void CaseEditor::begin(const QString& draftKind, const QString& draftKey)
{
    m_form->addStretch();
    m_draftKind = draftKind;
    m_draftKey = draftKey;
    m_begun = true;
    offerDraft();
}

void CaseEditor::touched()
{
    if (!m_begun || m_quiet)
        return;
    m_dirty = true;
    // Not put off by the next key: who types on and on has a draft too.
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
}

// Another page, a locked screen, a window that closes: what was typed in the last seconds is kept as well.
void CaseEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_draftTimer.isActive()) {
        m_draftTimer.stop();
        keepDraft();
    }
}

void CaseEditor::quietly(const std::function<void()>& fill)
{
    m_quiet = true;
    fill();
    m_quiet = false;
}

bool CaseEditor::keepNow()
{
    m_draftTimer.stop();
    if (!m_dirty || m_saving)
        return false;
    keepDraft();
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

void CaseEditor::save()
{
    if (!m_saving)
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
    m_dirty = false;
    dropDraft();
    Q_EMIT saved(notice);
}

void CaseEditor::offerRemoval(const TextQuestion& question, const Removal& remove, const QString& notice)
{
    auto* button = secondaryButton(tr("Remove…"));
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
    if (!m_dirty) {
        Q_EMIT closed();
        return;
    }
    m_context.seams.messages.ask(this,
                                 {.title = tr("Throw away what you typed?"),
                                  .text = tr("It has not been saved yet."),
                                  .confirm = tr("Throw away"),
                                  .destructive = true},
                                 [this](bool yes) {
                                     if (!yes)
                                         return;
                                     m_dirty = false;
                                     dropDraft();
                                     Q_EMIT closed();
                                 });
}

void CaseEditor::offerDraft()
{
    m_context.bench.reader.run(
        this, [kind = m_draftKind, key = m_draftKey](Session& session) { return drafts::find(session, kind, key); },
        [this](const Result<std::optional<drafts::Draft>>& found) {
            if (!found || !*found || m_dirty)
                return;
            m_draft = QJsonDocument::fromJson((*found)->body.toUtf8()).object();
            const QDateTime at = amsterdamTime((*found)->savedAt);
            m_draftBar->setMessage(Tone::Info, tr("You were writing here on %1 at %2 and did not save it.")
                                                   .arg(shortDate(at.date()), at.time().toString(u"HH:mm"_s)));
            m_draftBar->setAction(tr("Continue with it"));
        });
}

void CaseEditor::keepDraft()
{
    if (!m_dirty || m_saving)
        return;
    const QString body = QString::fromUtf8(QJsonDocument(content()).toJson(QJsonDocument::Compact));
    // Also when this form is gone by then.
    m_context.bench.writer.run(
        &m_context,
        [kind = m_draftKind, key = m_draftKey, body](Session& session) {
            return drafts::keep(session, kind, key, body);
        },
        [](const Result<void>&) {});
}

void CaseEditor::dropDraft()
{
    m_draftTimer.stop();
    // Also when this form is gone by then.
    m_context.bench.writer.run(
        &m_context,
        [kind = m_draftKind, key = m_draftKey](Session& session) { return drafts::drop(session, kind, key); },
        [](const Result<void>&) {});
}

} // namespace woonrust::ui
