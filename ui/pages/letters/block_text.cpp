// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/block_text.h"

#include "domain/letter_field.h"
#include "ui/context/app_context.h"
#include "ui/kit/plain_text.h"
#include "ui/pages/letters/block_highlighter.h"
#include "ui/pages/letters/spelling.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QTextBlock>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 6;
const QString spellingKey = u"letters/spelling"_s;

// The word around a place that is to be spelled; without a selection when there is none.
QTextCursor wordAt(const QTextCursor& at)
{
    const qsizetype place = at.positionInBlock();
    QTextCursor word(at.block());
    for (const TextWord& each : wordsToSpell(at.block().text()))
        if (each.start <= place && place <= each.start + each.length) {
            word.setPosition(at.block().position() + int(each.start));
            word.setPosition(at.block().position() + int(each.start + each.length), QTextCursor::KeepAnchor);
        }
    return word;
}

} // namespace

BlockText::BlockText(AppContext& context, QWidget* parent)
    : QPlainTextEdit(parent), m_context(context), m_highlighter(new BlockHighlighter(this))
{
    setTabChangesFocus(true);
    setLanguage(u"nl"_s);
}

void BlockText::setLanguage(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    setSpells(spells());
}

void BlockText::setWarning(bool warns)
{
    m_highlighter->setWarning(warns);
}

bool BlockText::spells() const
{
    return m_context.preferences.value(spellingKey, true).toBool();
}

void BlockText::setSpells(bool on)
{
    m_highlighter->setSpelling(nullptr);
    delete std::exchange(m_spelling, nullptr);
    if (on) {
        m_spelling = new Spelling(m_language, this);
        m_highlighter->setSpelling(m_spelling);
    }
}

void BlockText::insertField(const QString& name)
{
    insertPlainText(u'{' + name + u'}');
}

void BlockText::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    const QPoint where = byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    const QTextCursor word = wordAt(at);
    if (!m_spelling || !word.hasSelection() || !m_spelling->isWrong(word.selectedText())) {
        openMenu(where, {}, {});
        return;
    }
    m_spelling->suggest(word.selectedText(),
                        [this, where, word](const QStringList& instead) { openMenu(where, word, instead); });
}

void BlockText::openMenu(const QPoint& where, const QTextCursor& word, const QStringList& instead)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* const first = menu->actions().value(0);
    const auto before = [menu, first](const QString& text) {
        auto* action = new QAction(text, menu);
        menu->insertAction(first, action);
        return action;
    };
    if (word.hasSelection()) {
        for (const QString& each : instead.first(std::min(instead.size(), mostSuggestions)))
            connect(before(caption(each)), &QAction::triggered, this, [word, each] {
                QTextCursor cursor = word;
                cursor.insertText(each);
            });
        connect(before(tr("“%1” is right").arg(caption(word.selectedText()))), &QAction::triggered, this,
                [this, text = word.selectedText()] {
                    if (m_spelling)
                        m_spelling->accept(text);
                });
        menu->insertSeparator(first);
    }
    menu->addSeparator();
    QAction* check = menu->addAction(tr("Check the spelling"));
    check->setCheckable(true);
    check->setChecked(spells());
    connect(check, &QAction::toggled, this, [this](bool on) {
        m_context.preferences.setValue(spellingKey, on);
        setSpells(on);
    });
    menu->popup(where);
}

void BlockText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

// What a field is, where the pointer rests on it.
bool BlockText::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QTextCursor at = cursorForPosition(viewport()->mapFromParent(help->pos()));
        static const QRegularExpression braces(uR"(\{([^{}\s]+)\})"_s);
        for (const auto& match : braces.globalMatch(at.block().text()))
            if (match.capturedStart() <= at.positionInBlock() && at.positionInBlock() <= match.capturedEnd()) {
                const LetterField* field = letterField(match.captured(1));
                showTip(help->globalPos(),
                        field ? tr("%1 (%2)", "a field of a letter, and where its value comes from")
                                    .arg(labelOf(field->name), nameOf(field->source))
                              : tr("There is no field of this name."),
                        this);
                return true;
            }
        showTip(help->globalPos(), {}, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace woonrust::ui
