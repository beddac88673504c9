// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/tag_field.h"

#include "domain/text_fold.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/suggestion_popup.h"
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
      m_offered(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_offered, this))
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
    setFocusPolicy(Qt::StrongFocus); // for the letter of its label; Tab goes to the proxy
    // What is offered is worked out here: the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    showRowsWhole(m_completer);
    m_edit->installEventFilter(this);
    // After the completer's own filter, so before it: with the list open the keys go there first.
    m_completer->popup()->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &TagField::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index); });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagField::setChoices(const QList<Tag>& choices)
{
    m_choices = choices;
}

void TagField::setTags(const QList<Tag>& tags)
{
    m_tags = tags;
    showChips();
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
    Q_EMIT tagsChanged();
}

void TagField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_tags.size()) {
        return;
    }
    m_tags.removeAt(index);
    showChips();
    m_edit->setFocus();
    Q_EMIT tagsChanged();
}

// An entry that says that nothing fits cannot be taken.
bool TagField::take(const QModelIndex& index)
{
    const QString key = index.data(Qt::UserRole).toString();
    if (key.isEmpty())
        return false;
    const Tag tag{key, index.data().toString()};
    m_completer->popup()->hide();
    m_edit->clear();
    add(tag);
    return true;
}

bool TagField::acceptTyped()
{
    const QString typed = m_edit->text().trimmed();
    const QModelIndex current =
        m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    if (current.isValid() && take(m_completer->completionModel()->index(current.row(), 0)))
        return true;
    if (typed.isEmpty()) {
        return false;
    }
    offer();
    if (!take(m_offered->index(0, 0))) {
        m_completer->popup()->hide();
        Q_EMIT unknownTyped(typed);
    }
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

void TagField::offer()
{
    const QString typed = foldForSearch(m_edit->text().trimmed());
    QList<Tag> first;  // they begin with it
    QList<Tag> second; // a word in them does
    for (const Tag& choice : m_choices) {
        const QString name = foldForSearch(choice.text);
        if (m_tags.contains(choice))
            continue;
        if (name.startsWith(typed))
            first << choice;
        else if (name.contains(u' ' + typed) || name.contains(u'-' + typed) || name.contains(u'(' + typed))
            second << choice;
    }
    m_offered->clear();
    for (const Tag& choice : first + second) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.key, Qt::UserRole);
        m_offered->appendRow(item);
    }
    if (m_offered->rowCount() == 0) {
        auto* none = new QStandardItem(tr("Nothing begins with “%1”").arg(m_edit->text().trimmed()));
        none->setFlags(Qt::NoItemFlags);
        m_offered->appendRow(none);
    }
    if (!m_edit->hasFocus())
        return;
    m_completer->complete();
    if (m_offered->item(0)->isEnabled())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
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
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Comma || key == Qt::Key_Tab;
        return takes && acceptTyped();
    }
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
            // What fits is taken and the focus stays for the next; what does not is told, and does not hold it.
            if (!m_edit->text().trimmed().isEmpty()) {
                const qsizetype before = m_tags.size();
                return acceptTyped() && m_tags.size() > before;
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
                offer();
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
