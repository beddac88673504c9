// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/suggestion_popup.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>

namespace woonrust::ui {

namespace {

// The completer counts on a frame of three pixels at most, and is asked anew for each letter that is typed.
class RowsWhole final : public QObject {
public:
    explicit RowsWhole(QCompleter* completer) : QObject(completer), m_completer(completer)
    {
        completer->popup()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            fit(m_completer->popup());
        return QObject::eventFilter(watched, event);
    }

private:
    void fit(QAbstractItemView* popup) const
    {
        const int rows = popup->model() ? popup->model()->rowCount() : 0;
        if (rows == 0 || rows > m_completer->maxVisibleItems())
            return;
        int wanted = 2 * popup->frameWidth();
        for (int row = 0; row < rows; ++row)
            wanted += popup->sizeHintForRow(row);
        if (popup->height() < wanted)
            popup->resize(popup->width(), wanted);
    }

    QCompleter* m_completer;
};

} // namespace

void showRowsWhole(QCompleter* completer)
{
    completer->popup()->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new RowsWhole(completer);
}

} // namespace woonrust::ui
