// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/manual_view.h"

#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFile>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

namespace woonrust::ui {

ManualView::ManualView(QWidget* parent) : QWidget(parent), m_headings(new QListWidget), m_text(new QTextBrowser)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this));
    layout->addWidget(m_headings, 1);
    layout->addWidget(m_text, 3);
    m_text->setOpenLinks(false); // nothing outside the program is opened from here
    m_text->setTabChangesFocus(true);
    named(m_headings, tr("Headings of the manual"));
    named(m_text, tr("Manual"));
    if (QFile file(QStringLiteral(":/help/handleiding.md")); file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    listHeadings();
    connect(m_headings, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item)
            return;
        QTextCursor cursor(m_text->document()->findBlock(item->data(Qt::UserRole).toInt()));
        m_text->setTextCursor(cursor);
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top());
    });
    m_headings->setCurrentRow(0);
    setFocusProxy(m_headings);
}

void ManualView::listHeadings()
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        auto* item = new QListWidgetItem(block.text(), m_headings);
        item->setData(Qt::UserRole, block.position());
    }
}

} // namespace woonrust::ui
