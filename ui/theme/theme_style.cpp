// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme_style.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

template <class Option> const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

QFontMetrics metricsOf(const QStyleOption* option, const QWidget* widget)
{
    return option ? option->fontMetrics : widget ? widget->fontMetrics() : QFontMetrics(QFont());
}

// Tree and list items, and cells: the plain text colour also when selected, because the ground stays light.
QStyleOptionViewItem withoutInversion(const QStyleOptionViewItem* option)
{
    QStyleOptionViewItem copy(*option);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        copy.palette.setColor(group, QPalette::HighlightedText, copy.palette.color(group, QPalette::Text));
    }
    return copy;
}

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader* option)
{
    const Colours& c = coloursOf(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (option->orientation == Qt::Horizontal) {
        painter->setPen(c.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    }
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox* option, const QStyle* style, const QWidget* widget)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    paintField(painter, option, widget, focused);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    const double side = em(option->fontMetrics, 0.9);
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(arrow).center());
    paintChevron(painter, place, Chevron::Down,
                 option->palette.color(option->state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled,
                                       QPalette::PlaceholderText));
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QStyle* style, const QWidget* widget)
{
    paintField(painter, option, widget, option->state & QStyle::State_HasFocus);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const Colours& c = coloursOf(option->palette);
    const auto arrow = [&](QStyle::SubControl control, Chevron direction, QAbstractSpinBox::StepEnabledFlag step) {
        const QRectF rect(style->subControlRect(QStyle::CC_SpinBox, option, control, widget));
        const bool hot = option->activeSubControls == control;
        const bool enabled = (option->state & QStyle::State_Enabled) && (option->stepEnabled & step);
        paintChevron(painter, rect, direction, !enabled ? c.line : hot ? c.accent : c.secondary);
    };
    arrow(QStyle::SC_SpinBoxUp, Chevron::Up, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Chevron::Down, QAbstractSpinBox::StepDownEnabled);
}

void paintToolButtonGround(QPainter* painter, const QStyleOption* option)
{
    const Colours& c = coloursOf(option->palette);
    const double radius = fieldRadius(option->fontMetrics);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (option->state & QStyle::State_On) {
        paintRounded(painter, QRectF(option->rect), radius, c.accentGround, c.accent);
    } else if (enabled && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken))) {
        paintRounded(painter, QRectF(option->rect), radius, blend(c.base, c.accent, 0.12), Qt::transparent);
    } else if (!(option->state & QStyle::State_AutoRaise)) {
        paintRounded(painter, QRectF(option->rect), radius, c.base, c.line);
    }
    if (option->state & QStyle::State_HasFocus) {
        paintRounded(painter, QRectF(option->rect), radius, Qt::transparent, c.accent, 2.0);
    }
}

// A bar of unknown length is painted anew as long as it is seen.
void keepMoving(const QWidget* widget)
{
    constexpr auto tick = std::chrono::milliseconds(40);
    constexpr const char* ticking = "woonrustTicking";
    auto* bar = const_cast<QWidget*>(widget); // its looks change, not what it says
    if (!bar || bar->property(ticking).toBool())
        return;
    bar->setProperty(ticking, true);
    QTimer::singleShot(tick, bar, [bar] {
        bar->setProperty(ticking, false);
        bar->update();
    });
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QHeaderView*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // Tabs stand at the left in their own width, also those of a tab widget.
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setExpanding(false);
    } else if (auto* pages = qobject_cast<QTabWidget*>(widget)) {
        pages->setDocumentMode(true);
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Colours& c = coloursOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButtonGround(painter, option);
        return;
    case PE_FrameFocusRect:
        // Buttons, fields and rows show the focus in their own frame.
        if (!widget || !(qobject_cast<const QPushButton*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
                         qobject_cast<const QToolButton*>(widget) || qobject_cast<const QComboBox*>(widget))) {
            paintRounded(painter, QRectF(option->rect), fieldRadius(option->fontMetrics), Qt::transparent, c.accent,
                         1.5);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0) {
            paintField(painter, option, widget, option->state & State_HasFocus);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            painter->setPen(c.line);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        } else {
            const bool focused = option->state & State_HasFocus;
            const bool wrong = widget && widget->property("woonrustInvalid").toBool();
            const bool typed = widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
            paintRounded(painter, QRectF(option->rect), fieldRadius(option->fontMetrics),
                         option->palette.color(QPalette::Base),
                         wrong     ? c.missedText
                         : focused ? c.accent
                         : typed   ? c.fieldLine
                                   : c.line,
                         focused ? 2.0 : 1.0);
        }
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckIndicator(painter, option, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft: {
        const Chevron direction = element == PE_IndicatorArrowDown    ? Chevron::Down
                                  : element == PE_IndicatorArrowUp    ? Chevron::Up
                                  : element == PE_IndicatorArrowRight ? Chevron::Right
                                                                      : Chevron::Left;
        paintChevron(painter, QRectF(option->rect), direction, option->state & State_Enabled ? c.secondary : c.line);
        return;
    }
    case PE_IndicatorHeaderArrow: // up for rising, as spreadsheets have it; Qt calls that SortDown
        if (const auto* header = as<QStyleOptionHeader>(option); header && header->sortIndicator) {
            paintChevron(painter, QRectF(option->rect),
                         header->sortIndicator == QStyleOptionHeader::SortDown ? Chevron::Up : Chevron::Down, c.accent);
        }
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const double side = em(option->fontMetrics, 0.85);
            QRectF place(0, 0, side, side);
            place.moveCenter(QRectF(option->rect).center());
            paintChevron(painter, place, option->state & State_Open ? Chevron::Down : Chevron::Right, c.secondary);
        }
        return;
    case PE_PanelItemViewRow:
        if (qobject_cast<const QTableView*>(widget)) {
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        } else if (option->state & State_Selected) {
            painter->fillRect(option->rect, c.accentGround); // the branch before a tree's item
        }
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = as<QStyleOptionViewItem>(option)) {
            QStyleOptionViewItem above(*item);
            if (qobject_cast<const QTableView*>(widget)) {
                above.rect.adjust(0, 0, 0, -1); // keep the row line
            }
            paintItemGround(painter, &above, widget);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            paintButtonLabel(painter, button, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = as<QStyleOptionTab>(option)) {
            paintTabShape(painter, tab);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = as<QStyleOptionTab>(option)) {
            paintTabLabel(painter, tab, this, widget);
            return;
        }
        break;
    case CE_Header: // as Qt has it, but with places of our own: Qt asks only itself for them
        if (const auto* header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeaderV2 part;
            if (const auto* v2 = as<QStyleOptionHeaderV2>(option)) {
                part = *v2;
            } else {
                static_cast<QStyleOptionHeader&>(part) = *header;
            }
            painter->save();
            painter->setClipRect(option->rect, Qt::IntersectClip);
            drawControl(CE_HeaderSection, option, painter, widget);
            part.rect = subElementRect(SE_HeaderLabel, option, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = subElementRect(SE_HeaderArrow, option, widget);
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
            painter->restore();
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = as<QStyleOptionHeader>(option)) {
            paintHeaderSection(painter, header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(coloursOf(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto* header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeaderV2 copy;
            if (const auto* v2 = as<QStyleOptionHeaderV2>(option)) {
                copy = *v2;
            } else {
                static_cast<QStyleOptionHeader&>(copy) = *header;
            }
            copy.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).secondary);
            copy.state.setFlag(State_On, false);
            painter->save();
            painter->setFont(bold(painter->font()));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = as<QStyleOptionViewItem>(option)) {
            const QStyleOptionViewItem copy = withoutInversion(item);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter: {
        const Colours& c = coloursOf(option->palette);
        const bool hot = option->state & (State_MouseOver | State_Sunken);
        painter->fillRect(option->rect, hot ? c.accent : c.line);
        return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = as<QStyleOptionProgressBar>(option)) {
            paintProgress(painter, bar);
            if (bar->maximum <= bar->minimum)
                keepMoving(widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = as<QStyleOptionComboBox>(option)) {
            paintComboBox(painter, combo, this, widget);
            return;
        }
    } else if (control == CC_SpinBox) {
        if (const auto* spin = as<QStyleOptionSpinBox>(option)) {
            paintSpinBox(painter, spin, this, widget);
            return;
        }
    } else if (control == CC_ScrollBar) {
        if (const auto* bar = as<QStyleOptionSlider>(option)) {
            paintScrollBar(painter, bar, this, widget);
            return;
        }
    } else if (control == CC_ToolButton) {
        const auto* button = as<QStyleOptionToolButton>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonIconOnly) {
            // An icon that opens a menu says so by itself.
            QStyleOptionToolButton plain(*button);
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            // Qt paints no ground, and so no ring, for a flat one that is not pointed at.
            if (option->state & State_HasFocus)
                paintRounded(painter, QRectF(option->rect), fieldRadius(option->fontMetrics), Qt::transparent,
                             coloursOf(option->palette).accent, 2.0);
            return;
        }
    } else if (control == CC_Slider) {
        if (const auto* slider = as<QStyleOptionSlider>(option)) {
            paintSlider(painter, slider, this, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const QFontMetrics fm = metricsOf(option, widget);
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return em(fm, 1.9);
    case PM_TabBarTabVSpace:
        return em(fm, 1.35);
    case PM_TabBarBaseHeight:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return em(fm, 1.1);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return em(fm, 0.5);
    case PM_ScrollBarExtent:
        return em(fm, 0.95);
    case PM_ScrollBarSliderMin:
        return em(fm, 2.2);
    case PM_SplitterWidth:
        return 1; // Qt widens the part that can be grabbed by itself
    case PM_DefaultFrameWidth:
        // Room for the round corners around the square content.
        return qobject_cast<const QAbstractScrollArea*>(widget) ? em(fm, 0.3)
                                                                : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return em(fm, 1.25);
    case PM_ToolBarIconSize:
        return em(fm, 1.5);
    case PM_HeaderMargin:
        return em(fm, 0.75);
    case PM_HeaderMarkSize:
        return em(fm, 0.75);
    case PM_TreeViewIndentation:
        return em(fm, 1.3);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return em(fm, 1.25);
    case PM_ToolTipLabelFrameWidth:
        return em(fm, 0.35);
    case PM_MenuButtonIndicator:
        return em(fm, 0.9);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return static_cast<int>(coloursOf(option ? option->palette : QPalette()).line.rgba());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_ContextMenu:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace woonrust::ui
