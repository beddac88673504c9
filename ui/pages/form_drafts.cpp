// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/form_drafts.h"

#include "services/cases/drafts.h"
#include "ui/kit/inline_message.h"
#include "ui/pages/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <utility>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int draftPause = 2'000; // ms between a change and its draft in the casebook
} // namespace

FormDrafts::FormDrafts(AppContext& context, const QString& kind, std::function<bool()> isDirty, QObject* parent)
    : QObject(parent), m_context(context), m_kind(kind), m_isDirty(std::move(isDirty)), m_bar(new InlineMessage)
{
    m_bar->setMessage(Tone::Info, {});
    m_timer.setSingleShot(true);
    m_timer.setInterval(draftPause);
    connect(&m_timer, &QTimer::timeout, this, &FormDrafts::flush);
    connect(m_bar, &InlineMessage::actionTriggered, this, [this] {
        drop(m_key);
        Q_EMIT thrownAway();
    });
    connect(this, &QObject::destroyed, m_bar, [bar = m_bar] {
        if (!bar->parentWidget())
            bar->deleteLater();
    });
    if (parent && parent->isWidgetType())
        parent->installEventFilter(this);
    load();
}

void FormDrafts::whole(std::function<QJsonObject()> read, std::function<void(const QJsonObject&)> write)
{
    m_read = std::move(read);
    m_write = std::move(write);
}

void FormDrafts::watch(const QString& name, QWidget* field)
{
    const auto part = [this, name](auto read, auto write) {
        m_parts.insert(name, {.read = std::move(read), .write = std::move(write)});
        m_partOrder << name;
    };
    if (auto* edit = qobject_cast<QLineEdit*>(field)) {
        part([edit] { return QJsonValue(edit->text()); },
             [edit](const QJsonValue& value) { edit->setText(value.toString()); });
        connect(edit, &QLineEdit::textChanged, this, &FormDrafts::touched);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        part([text] { return QJsonValue(text->toPlainText()); },
             [text](const QJsonValue& value) { text->setPlainText(value.toString()); });
        connect(text, &QPlainTextEdit::textChanged, this, &FormDrafts::touched);
    } else if (auto* number = qobject_cast<QSpinBox*>(field)) {
        part([number] { return QJsonValue(number->value()); },
             [number](const QJsonValue& value) { number->setValue(value.toInt(number->value())); });
        connect(number, &QSpinBox::valueChanged, this, &FormDrafts::touched);
    } else if (auto* check = qobject_cast<QCheckBox*>(field)) {
        part([check] { return QJsonValue(check->isChecked()); },
             [check](const QJsonValue& value) { check->setChecked(value.toBool()); });
        connect(check, &QCheckBox::toggled, this, &FormDrafts::touched);
    } else if (auto* box = qobject_cast<QComboBox*>(field)) {
        part([box] { return QJsonValue::fromVariant(box->currentData()); },
             [box](const QJsonValue& value) { chooseData(box, value.toVariant()); });
        connect(box, &QComboBox::currentIndexChanged, this, &FormDrafts::touched);
    } else {
        Q_UNREACHABLE();
    }
}

void FormDrafts::also(const QString& name, std::function<QJsonValue()> read,
                      std::function<void(const QJsonValue&)> write)
{
    m_parts.insert(name, {.read = std::move(read), .write = std::move(write)});
    m_partOrder << name;
}

void FormDrafts::load()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return drafts::all(session); },
        [this](const Result<std::vector<drafts::Draft>>& found) {
            if (!found)
                return;
            for (const drafts::Draft& draft : *found) {
                if (draft.kind != m_kind || m_drafts.contains(draft.key))
                    continue;
                m_drafts.insert(
                    draft.key, {.content = QJsonDocument::fromJson(draft.body.toUtf8()).object(), .at = draft.savedAt});
                m_order << draft.key;
            }
            if (m_order.isEmpty())
                return;
            if (m_shown && m_drafts.contains(m_key) && !m_isDirty())
                putBack();
            Q_EMIT changed();
            Q_EMIT loaded();
        });
}

QJsonObject FormDrafts::content() const
{
    if (m_read)
        return m_read();
    QJsonObject content;
    for (const QString& name : m_partOrder)
        content.insert(name, m_parts.value(name).read());
    return content;
}

void FormDrafts::fill(const QJsonObject& draft)
{
    const QScopedValueRollback filling(m_shown, false);
    if (m_write)
        m_write(draft);
    for (const QString& name : std::as_const(m_partOrder))
        if (draft.contains(name))
            m_parts.value(name).write(draft.value(name));
}

void FormDrafts::beginFilling()
{
    m_shown = false;
}

bool FormDrafts::show(const QString& key)
{
    m_key = key;
    m_shown = true;
    const bool known = m_drafts.contains(key);
    if (known)
        putBack();
    else
        showBar(false);
    return known;
}

void FormDrafts::showNothing()
{
    m_key.clear();
    m_shown = false;
    showBar(false);
}

void FormDrafts::putBack()
{
    fill(m_drafts.value(m_key).content);
    // Saved meanwhile in another way: nothing is left of it.
    if (!m_isDirty())
        drop(m_key);
    showBar(m_drafts.contains(m_key));
    Q_EMIT edited();
}

void FormDrafts::touched()
{
    if (!m_shown)
        return;
    if (m_isDirty())
        keep(m_key, content());
    else if (m_drafts.contains(m_key))
        drop(m_key);
    Q_EMIT edited();
}

void FormDrafts::keep(const QString& key, const QJsonObject& content)
{
    const bool isNew = !m_drafts.contains(key);
    m_drafts.insert(key, {.content = content, .at = m_context.bench.clock.nowUtc()});
    m_order.removeOne(key);
    m_order.prepend(key);
    if (!m_unwritten.contains(key))
        m_unwritten << key;
    if (!m_timer.isActive())
        m_timer.start();
    if (isNew)
        Q_EMIT changed();
}

void FormDrafts::drop(const QString& key)
{
    m_unwritten.removeOne(key);
    if (key == m_key)
        showBar(false);
    if (m_drafts.remove(key) == 0)
        return;
    m_order.removeOne(key);
    // Also when this form is gone by then.
    m_context.bench.writer.run(
        &m_context, [kind = m_kind, key](Session& session) { return drafts::drop(session, kind, key); },
        [context = &m_context, kind = m_kind](const Result<void>&) { Q_EMIT context->draftsChanged(kind); });
    Q_EMIT changed();
}

void FormDrafts::flush()
{
    m_timer.stop();
    for (const QString& key : std::exchange(m_unwritten, {})) {
        const QString body =
            QString::fromUtf8(QJsonDocument(m_drafts.value(key).content).toJson(QJsonDocument::Compact));
        m_context.bench.writer.run(
            &m_context, [kind = m_kind, key, body](Session& session) { return drafts::keep(session, kind, key, body); },
            [context = &m_context, kind = m_kind, key, self = QPointer(this)](const Result<void>& kept) {
                Q_EMIT context->draftsChanged(kind);
                if (self)
                    Q_EMIT self->written(key, kept.has_value());
            });
    }
}

bool FormDrafts::eventFilter(QObject* watched, QEvent* event)
{
    // Another page, a locked screen, a window that closes: what was typed in the last seconds is kept as well.
    if (event->type() == QEvent::Hide)
        flush();
    return QObject::eventFilter(watched, event);
}

void FormDrafts::showBar(bool on)
{
    if (!m_bar->parentWidget()) // a form that says it in its own way; the bar would be a window
        return;
    m_bar->setMessage(Tone::Info, on ? tr("You typed this earlier and did not save it yet.") : QString());
    m_bar->setAction(on ? tr("Throw it away") : QString());
}

} // namespace woonrust::ui
