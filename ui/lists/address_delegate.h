// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/plain_text.h"
#include "ui/theme/metrics.h"

#include <QStyledItemDelegate>

namespace woonrust::ui {

// A cell with an address, whose house number stays in view however narrow the column is.
class AddressDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = elided(option->text, option->fontMetrics, option->rect.width() - em(option->fontMetrics, 1.2));
    }
};

} // namespace woonrust::ui
