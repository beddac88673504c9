// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/height_keeper.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace woonrust::ui {

namespace {

class HeightKeeper final : public QObject {
public:
    explicit HeightKeeper(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
            auto* widget = static_cast<QWidget*>(watched);
            widget->setMinimumHeight(widget->layout()->totalHeightForWidth(widget->width()));
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void keepHeight(QWidget* widget)
{
    new HeightKeeper(widget);
}

} // namespace woonrust::ui
