// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/toast.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {
constexpr int shownMs = 6000;
constexpr int shownWithLinkMs = 12000; // WCAG 2.2.1: enough time to reach the button
constexpr int hoveredMs = 30000;
const QKeySequence undoKey(u"Ctrl+Alt+Z"_s);
} // namespace

Toast::Toast(QWidget* over) : QWidget(over), m_text(textLabel({}, this)), m_link(linkButton({}, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(this, Gap::Large), em(this, 0.3), gap(this, Gap::Large), em(this, 0.35));
    layout->setSpacing(em(this, 1.2));
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    m_link->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_link, &QPushButton::clicked, this, &Toast::followNow);
    connect(new QShortcut(undoKey, over), &QShortcut::activated, this, [this] {
        if (m_isUndo)
            followNow();
    });
}

void Toast::notify(const QString& text, const std::function<void()>& undo)
{
    m_isUndo = static_cast<bool>(undo);
    tell(text, tr("Undo"), undo);
}

void Toast::notifyWithLink(const QString& text, const QString& link, const std::function<void()>& follow)
{
    m_isUndo = false;
    tell(text, link, follow);
}

void Toast::tell(const QString& text, const QString& link, const std::function<void()>& follow)
{
    m_text->setText(text);
    m_follow = follow;
    m_link->setText(link);
    setTip(m_link, m_isUndo ? undoKey.toString(QKeySequence::NativeText) : QString());
    m_link->setVisible(static_cast<bool>(follow));
    setAccessibleName(text);
    dress();
    show();
    m_timer.start(follow ? shownWithLinkMs : shownMs);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::pageLeft()
{
    if (!m_follow)
        hide();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.dark ? c.railSelected : c.rail);
}

// The notice is dark in both schemes, as the rail: its text and link take the rail's colours.
void Toast::dress()
{
    const QPalette dark = paletteOf(darkColours());
    m_text->setPalette(dark);
    m_link->setPalette(dark);
}

void Toast::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown(true);
}

void Toast::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // not with the whole window
        Q_EMIT shown(false);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.start(hoveredMs);
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer.start(shownMs);
    QWidget::leaveEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_link && event->type() == QEvent::FocusIn) {
        m_timer.stop();
    } else if (watched == m_link && event->type() == QEvent::FocusOut && isVisible()) {
        m_timer.start(shownMs);
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::followNow()
{
    if (!m_follow)
        return;
    const auto follow = std::exchange(m_follow, {});
    hide();
    follow();
}

} // namespace woonrust::ui
