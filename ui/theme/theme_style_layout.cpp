// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/button_kind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme_style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QStyleOption>

// The half of ThemeStyle that says how large things are and where their parts lie.
namespace woonrust::ui {

namespace {

QSize buttonSize(const QStyleOptionButton* option, const QWidget* widget)
{
    const QFontMetrics& fm = option->fontMetrics;
    const ButtonKind kind = buttonKind(widget);
    const QFontMetrics strong(bold(widget ? widget->font() : QFont()));
    const bool mayBeBold = kind == ButtonKind::Primary || kind == ButtonKind::Chip;
    const QString hint = buttonHint(widget);
    int width = 0;
    const auto add = [&width, &fm](int part) { width += part > 0 ? part + (width > 0 ? em(fm, 0.5) : 0) : 0; };
    add(option->icon.isNull() ? 0 : em(fm, 1.25));
    add(option->text.isEmpty() ? 0 : (mayBeBold ? strong : fm).size(Qt::TextShowMnemonic, option->text).width());
    add(hint.isEmpty() ? 0 : fm.horizontalAdvance(hint));
    add((option->features & QStyleOptionButton::HasMenu) && kind != ButtonKind::Chip ? em(fm, 0.9) : 0);
    switch (kind) {
    case ButtonKind::Link:
        return {width + 2, fm.height() + em(fm, 0.3)};
    case ButtonKind::Chip:
        return {width + em(fm, 1.7), fm.height() + em(fm, 0.35)};
    case ButtonKind::Primary:
    case ButtonKind::Danger:
    case ButtonKind::Secondary:
        break;
    }
    const bool onlyIcon = option->text.isEmpty() && !option->icon.isNull();
    return {onlyIcon ? fieldHeight(fm) : width + em(fm, 2.0), fieldHeight(fm)};
}

QRect scrollBarPart(const QStyleOptionSlider* bar, QStyle::SubControl part, int minimumLength)
{
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int sliderLength = length;
    if (range > 0) {
        sliderLength = static_cast<int>((qint64(bar->pageStep) * length) / (range + bar->pageStep));
        sliderLength = std::clamp(sliderLength, std::min(minimumLength, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - sliderLength, bar->upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        size = length;
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = sliderLength;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + sliderLength;
        size = length - from;
        break;
    default: // no arrow buttons
        return {};
    }
    const QPoint origin = bar->rect.topLeft();
    return vertical ? QRect(origin.x(), origin.y() + from, bar->rect.width(), size)
                    : QRect(origin.x() + from, origin.y(), size, bar->rect.height());
}

} // namespace

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QFontMetrics fm = option ? option->fontMetrics : QFontMetrics(QFont());
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return buttonSize(button, widget);
        }
        break;
    case CT_LineEdit:
        return {size.width() + em(fm, 1.0), fieldHeight(fm)};
    case CT_ComboBox:
        return {size.width() + em(fm, 3.0), fieldHeight(fm)};
    case CT_SpinBox:
        return {size.width() + em(fm, 2.2), fieldHeight(fm)};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            // Room for the bold text of the tab once it is the current one, so that choosing it moves nothing.
            const QFontMetrics strong(bold(widget ? widget->font() : QFont()));
            const int extra =
                strong.size(Qt::TextShowMnemonic, tab->text).width() - fm.size(Qt::TextShowMnemonic, tab->text).width();
            return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(std::max(extra, 0), 0);
        }
        break;
    case CT_HeaderSection: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        result.setHeight(std::max(result.height(), fm.height() + em(fm, 0.85)));
        return result;
    }
    case CT_ItemViewItem: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        result.setHeight(std::max(result.height(), fm.height() + em(fm, 0.7)));
        return result;
    }
    case CT_MenuItem: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), fm.height() + em(fm, 0.6)));
        }
        return result;
    }
    case CT_ToolButton: {
        const int side = fm.height() + em(fm, 0.6);
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo(QSize(side, side));
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QFontMetrics& fm = option->fontMetrics;
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) {
            const int side = em(fm, 0.5);
            return option->rect.adjusted(side, 1, -side, -1);
        }
        return option->rect;
    }
    case SE_PushButtonContents:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return button->rect.adjusted(1, 1, -1, -1);
        }
        break;
    case SE_ItemViewItemText: {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return rect.adjusted(em(fm, 0.45), 0, -em(fm, 0.2), 0);
    }
    // The arrow of the order stands right after the title, so that a title is as whole as its column is wide.
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const int margin = pixelMetric(PM_HeaderMargin, option, widget);
            const int mark =
                header->sortIndicator == QStyleOptionHeader::None ? 0 : pixelMetric(PM_HeaderMarkSize, option, widget);
            QFont strong = widget ? widget->font() : QFont();
            strong.setBold(true);
            const QRect inner = option->rect.adjusted(margin, 0, -margin / 2, 0);
            const int gap = mark / 2;
            const int text = std::min(QFontMetrics(strong).horizontalAdvance(header->text) + 2,
                                      inner.width() - (mark > 0 ? mark + gap : 0));
            const bool right = header->textAlignment & Qt::AlignRight;
            const int start = right ? inner.right() - text - (mark > 0 ? mark + gap : 0) : inner.left();
            const QRect place = element == SE_HeaderLabel
                                    ? QRect(start, inner.top(), text, inner.height())
                                    : QRect(start + text + gap, inner.center().y() - mark / 2, mark, mark);
            return visualRect(option->direction, option->rect, place);
        }
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                 const QWidget* widget) const
{
    const QFontMetrics& fm = option->fontMetrics;
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return scrollBarPart(bar, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = em(fm, 2.0);
        switch (subControl) {
        case SC_ComboBoxEditField:
            return {r.left() + em(fm, 0.55), r.top() + 1, r.width() - arrow - em(fm, 0.55), r.height() - 2};
        case SC_ComboBoxArrow:
            return {r.right() - arrow + 1, r.top(), arrow, r.height()};
        default:
            break;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int arrow = buttons ? em(fm, 1.7) : em(fm, 0.5);
        const int half = r.height() / 2;
        switch (subControl) {
        case SC_SpinBoxFrame:
            return r;
        case SC_SpinBoxEditField:
            return {r.left() + em(fm, 0.5), r.top() + 1, r.width() - arrow - em(fm, 0.5), r.height() - 2};
        case SC_SpinBoxUp:
            return buttons ? QRect(r.right() - arrow + 1, r.top() + half / 3, arrow, half * 2 / 3) : QRect();
        case SC_SpinBoxDown:
            return buttons ? QRect(r.right() - arrow + 1, r.top() + half, arrow, half * 2 / 3) : QRect();
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace woonrust::ui
