// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/tag_field.h"

#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyleOption>

namespace woonrust::ui {

TagField::TagField(QWidget* parent)
    : QWidget(parent),
      m_layout(new FlowLayout(em(this, 0.4), em(this, 0.25), this)),
      m_edit(new QLineEdit(this)),
      m_rest(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_rest, this))
{
    const int vertical = em(this, 0.25);
    m_layout->setContentsMargins(em(this, 0.5), vertical, em(this, 0.5), vertical);
    m_layout->setLastStretches(true);
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(em(this, 6));
    m_edit->setFixedHeight(fontMetrics().height() + em(this, 0.42));
    QPalette clear = m_edit->palette();
    clear.setBrush(QPalette::Base, Qt::NoBrush);
    m_edit->setPalette(clear);
    m_layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_edit->setCompleter(m_completer);
    m_edit->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        add({index.data(Qt::UserRole).toString(), index.data().toString()});
        // The completer writes its text into the field after this signal.
        QMetaObject::invokeMethod(m_edit, &QLineEdit::clear, Qt::QueuedConnection);
    });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagField::setChoices(const QList<Tag>& choices)
{
    m_choices = choices;
    offerRest();
}

void TagField::setTags(const QList<Tag>& tags)
{
    m_tags = tags;
    showChips();
    offerRest();
}

void TagField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void TagField::add(const Tag& tag)
{
    if (m_tags.contains(tag)) {
        return;
    }
    m_tags.append(tag);
    showChips();
    offerRest();
    Q_EMIT tagsChanged();
}

void TagField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_tags.size()) {
        return;
    }
    m_tags.removeAt(index);
    showChips();
    offerRest();
    m_edit->setFocus();
    Q_EMIT tagsChanged();
}

bool TagField::acceptTyped()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty()) {
        return false;
    }
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0) {
        Q_EMIT unknownTyped(typed);
        return true;
    }
    m_completer->setCurrentRow(0);
    const QModelIndex index = m_completer->currentIndex();
    const Tag tag{index.data(Qt::UserRole).toString(), index.data().toString()};
    m_completer->popup()->hide();
    m_edit->clear();
    add(tag);
    return true;
}

void TagField::showChips()
{
    while (m_layout->count() > 1) {
        QLayoutItem* item = m_layout->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        auto* chip = new Chip(m_tags.at(i).text, true, this);
        connect(chip, &Chip::removeRequested, this, [this, i] { removeAt(i); });
        m_layout->insertWidget(static_cast<int>(i), chip);
        chip->show();
        m_chips.append(chip);
    }
    tabBefore(m_edit, m_chips);
    updateGeometry();
    update();
}

void TagField::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tabBefore(m_edit, m_chips);
}

void TagField::offerRest()
{
    m_rest->clear();
    for (const Tag& choice : m_choices) {
        if (!m_tags.contains(choice)) {
            auto* item = new QStandardItem(choice.text);
            item->setData(choice.key, Qt::UserRole);
            m_rest->appendRow(item);
        }
    }
}

void TagField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    paintField(&painter, &option, this, m_edit->hasFocus());
}

void TagField::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

void TagField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

bool TagField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        // The line edit speaks with the name the form gave the field as a whole.
        m_edit->setAccessibleName(accessibleName());
        m_edit->setAccessibleDescription(accessibleDescription());
        update();
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Comma:
            if (acceptTyped() || key->key() == Qt::Key_Comma) {
                return true;
            }
            break;
        case Qt::Key_Tab:
            if (!m_edit->text().trimmed().isEmpty()) {
                return acceptTyped();
            }
            break;
        case Qt::Key_Backspace:
            if (m_edit->text().isEmpty()) {
                removeAt(m_tags.size() - 1);
                return true;
            }
            break;
        case Qt::Key_Down:
            if (m_edit->text().isEmpty()) {
                m_completer->setCompletionPrefix({});
                m_completer->complete();
                return true;
            }
            break;
        default:
            break;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace woonrust::ui
