// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/split_panes.h"

#include "ui/kit/plain_text.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double sideBySideFromEms = 46;
constexpr double keyStepEms = 2;

// A divider that the keyboard reaches.
class KeyHandle final : public QSplitterHandle {
public:
    KeyHandle(SplitPanes* panes) : QSplitterHandle(panes->orientation(), panes), m_panes(panes)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(SplitPanes::tr("Divider between list and detail; the arrow keys move it"));
        setTip(this, SplitPanes::tr("Drag to divide the room; or go here with Tab and use the arrow keys."));
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const int step = em(this, keyStepEms);
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            m_panes->moveBy(-step);
            break;
        case Qt::Key_Right:
        case Qt::Key_Down:
            m_panes->moveBy(step);
            break;
        default:
            QSplitterHandle::keyPressEvent(event);
        }
    }
    void paintEvent(QPaintEvent* event) override
    {
        QSplitterHandle::paintEvent(event);
        if (hasFocus())
            QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight));
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusOutEvent(event);
        update();
    }

private:
    SplitPanes* m_panes;
};

} // namespace

SplitPanes::SplitPanes(QWidget* first, QWidget* second, QSettings& preferences, QString key, double share,
                       QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_preferences(preferences), m_key(std::move(key)), m_share(share)
{
    setChildrenCollapsible(false);
    setHandleWidth(em(this, 0.35)); // wide enough to be found and grabbed
    addWidget(first);
    addWidget(second);
    connect(this, &QSplitter::splitterMoved, this, &SplitPanes::remember);
}

QSplitterHandle* SplitPanes::createHandle()
{
    return new KeyHandle(this);
}

// As narrow as the widest part, so that whatever holds it can become narrow enough for the parts to go below each
// other.
QSize SplitPanes::minimumSizeHint() const
{
    const QSize first = widget(0)->minimumSizeHint().expandedTo(widget(0)->minimumSize());
    const QSize second = widget(1)->minimumSizeHint().expandedTo(widget(1)->minimumSize());
    const int width = std::max(first.width(), second.width());
    return orientation() == Qt::Horizontal ? QSize(width, std::max(first.height(), second.height()))
                                           : QSize(width, first.height() + second.height() + handleWidth());
}

// The divider was made after both parts: Tab goes to it between them, as one reads.
void SplitPanes::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    QWidget* const first = widget(0);
    QWidget* last = first;
    for (QWidget* next = first->nextInFocusChain(); next != first && !widget(1)->isAncestorOf(next);
         next = next->nextInFocusChain())
        if (first->isAncestorOf(next))
            last = next;
    setTabOrder(last, handle(1));
}

void SplitPanes::resizeEvent(QResizeEvent* event)
{
    const Qt::Orientation wanted = width() < em(this, sideBySideFromEms) ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation()) {
        setOrientation(wanted);
        updateGeometry();
    }
    QSplitter::resizeEvent(event);
    place();
}

QString SplitPanes::shareKey() const
{
    return m_key + (orientation() == Qt::Horizontal ? u"/divider"_s : u"/divider-below"_s);
}

int SplitPanes::length() const
{
    return (orientation() == Qt::Horizontal ? width() : height()) - handleWidth();
}

void SplitPanes::place()
{
    const double share = m_preferences.value(shareKey(), m_share).toDouble();
    const int first = int(length() * std::clamp(share, 0.1, 0.9));
    setSizes({first, length() - first});
}

void SplitPanes::moveBy(int pixels)
{
    moveSplitter(sizes().value(0) + pixels, 1);
    remember();
}

void SplitPanes::remember()
{
    if (length() > 0)
        m_preferences.setValue(shareKey(), double(sizes().value(0)) / length());
}

} // namespace woonrust::ui
