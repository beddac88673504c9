// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/kit/plain_text.h"
#include "ui/shell/page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {
constexpr double wideEms = 16.6;
constexpr double narrowEms = 3.9;
} // namespace

RailButton::RailButton(Icon icon, const QString& name, Level level, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_level(level)
{
    setText(name);
    setCheckable(level == Level::Entry);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void RailButton::setCount(int count, const QString& meaning)
{
    m_count = count;
    m_meaning = count < 0 ? QString() : meaning;
    tell();
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    tell();
    update();
}

void RailButton::tell()
{
    const bool below = m_level == Level::Below;
    setAccessibleName(below ? tr("%1, to go on with").arg(text()) : text());
    setAccessibleDescription(m_meaning);
    const bool showsName = m_narrow || below;
    setTip(this, showsName && !m_meaning.isEmpty() ? tr("%1: %2", "page and what waits there").arg(text(), m_meaning)
                 : showsName                       ? accessibleName()
                                                   : m_meaning);
}

QSize RailButton::sizeHint() const
{
    return {em(this, 2.6), fontMetrics().height() + em(this, 1.05)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    const double radius = fieldRadius(fontMetrics());
    const QRectF ground(rect());
    if (isChecked()) {
        paintRounded(&painter, ground, radius, c.railSelected, Qt::transparent);
        painter.save();
        painter.setClipRect(QRectF(0, 0, em(this, 0.24), height()));
        paintRounded(&painter, ground, radius, c.railMark, Qt::transparent);
        painter.restore();
    } else if (underMouse()) {
        paintRounded(&painter, ground, radius, blend(c.rail, c.railSelected, 0.5), Qt::transparent);
    }
    if (hasFocus()) {
        paintRounded(&painter, ground, radius, Qt::transparent, c.railMark, 2.0);
    }
    const QColor colour = isChecked() ? QColor(Qt::white) : c.railText;
    const bool below = m_level == Level::Below;
    const int side = em(this, below ? 1.1 : 1.45);
    const int left = m_narrow ? (width() - side) / 2 : em(this, below ? 1.6 : 0.75);
    woonrust::ui::icon(m_icon, colour).paint(&painter, QRect(left, (height() - side) / 2, side, side));
    const QString count = m_count < 0 ? QString() : QLocale().toString(m_count);
    if (m_narrow) {
        if (m_count > 0) {
            const int dot = em(this, 0.5);
            paintRounded(&painter, QRectF(left + side - dot / 2.0, (height() - side) / 2.0 - dot / 3.0, dot, dot),
                         dot / 2.0, c.railMark, c.rail);
        }
        return;
    }
    int right = width() - em(this, 0.6);
    if (!count.isEmpty()) {
        QFont badgeFont = smaller(font());
        badgeFont.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(badgeFont);
        const int badgeHeight = metrics.height() + em(metrics, 0.1);
        const int badgeWidth = std::max(metrics.horizontalAdvance(count) + em(metrics, 1.0), badgeHeight);
        const QRectF badge(right - badgeWidth, (height() - badgeHeight) / 2.0, badgeWidth, badgeHeight);
        paintRounded(&painter, badge, badgeHeight / 2.0, c.railBadge, Qt::transparent);
        painter.setFont(badgeFont);
        painter.setPen(QColor(Qt::white));
        painter.drawText(badge, Qt::AlignCenter, count);
        right -= badgeWidth + em(this, 0.4);
    }
    painter.setFont(below ? smaller(font()) : font());
    painter.setPen(colour);
    const int textLeft = left + side + em(this, 0.6);
    painter.drawText(QRect(textLeft, 0, right - textLeft, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - textLeft));
}

// A button group would go to each page that the arrow keys pass.
void RailButton::keyPressEvent(QKeyEvent* event)
{
    QList<RailButton*> all = parentWidget()->findChildren<RailButton*>(Qt::FindDirectChildrenOnly);
    std::ranges::sort(all, {}, [](const RailButton* button) { return button->y(); });
    const auto at = all.indexOf(this);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (RailButton* next = all.value(event->key() == Qt::Key_Up ? at - 1 : at + 1)) {
            next->setFocus(Qt::TabFocusReason);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

// The program's name at the top; painted, because a label would take the palette of the light window.
class RailName : public QWidget {
public:
    explicit RailName(QWidget* parent) : QWidget(parent) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(title(font()));
        painter.setPen(Qt::white);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, u"Woonrust"_s);
    }
};

Rail::Rail(QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_name(new RailName(this)),
      m_menuButton(new QToolButton(this)),
      m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const int side = em(this, 0.6);
    m_layout->setContentsMargins(side, em(this, 0.7), side, side);
    m_layout->setSpacing(em(this, 0.15));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(em(this, 0.75), 0, em(this, 0.2), em(this, 0.6));
    m_name->setMinimumHeight(em(this, 2.2));
    top->addWidget(m_name, 1);
    top->addWidget(m_menuButton);
    m_layout->addLayout(top);
    m_layout->addStretch(1);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setIcon(icon(Icon::Menu, lightColours().railText));
    m_menuButton->setPalette(paletteOf(darkColours()));
    m_menuButton->setAccessibleName(tr("Menu"));
    setTip(m_menuButton, tr("Menu (F10)"));
    setFixedWidth(em(this, wideEms));
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addEntry(Icon icon, const QString& name)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto* button = new RailButton(icon, name, RailButton::Level::Entry, this);
    m_group->addButton(button, index);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void Rail::setCount(int index, int count, const QString& meaning)
{
    if (auto* button = qobject_cast<RailButton*>(m_group->button(index))) {
        button->setCount(count, meaning);
    }
}

void Rail::setWaiting(int index, const QList<Waiting>& waiting)
{
    QAbstractButton* entry = m_group->button(index);
    if (!entry)
        return;
    for (RailButton* gone : m_waiting.take(index)) {
        if (gone->hasFocus())
            entry->setFocus(Qt::OtherFocusReason);
        gone->hide();
        gone->deleteLater();
    }
    int at = m_layout->indexOf(entry);
    QWidget* above = entry;
    for (const Waiting& each : waiting) {
        auto* button = new RailButton(Icon::Edit, each.title, RailButton::Level::Below, this);
        button->setNarrow(m_narrow);
        connect(button, &QAbstractButton::clicked, this,
                [this, target = each.target] { Q_EMIT openRequested(target); });
        m_layout->insertWidget(++at, button);
        setTabOrder(above, button);
        above = button;
        m_waiting[index].append(button);
        button->show();
    }
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton* before = m_group->checkedButton()) {
        // A page without an entry: none is the current one.
        m_group->setExclusive(false);
        before->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Rail::focusCurrent()
{
    QAbstractButton* current = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
    if (current) {
        current->setFocus(Qt::ShortcutFocusReason);
    }
}

void Rail::setNarrow(bool narrow)
{
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    m_name->setVisible(!narrow);
    setFixedWidth(em(this, narrow ? narrowEms : wideEms));
    for (RailButton* button : findChildren<RailButton*>(Qt::FindDirectChildrenOnly))
        button->setNarrow(narrow);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(palette()).rail);
}

} // namespace woonrust::ui
