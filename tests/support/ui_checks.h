// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QMap>
#include <QPointer>
#include <QStringList>
#include <QTest>
#include <QWidget>

// Walks over a window or page that the tests of any screen can make. Each gives what is wrong, one line per widget, and
// an empty list when all is well: CHECK(namelessWidgets(page) == QStringList()).
namespace woonrust::tests {

// Shows the widget and lets layouts and posted events settle.
inline void showAndSettle(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    (void)QTest::qWaitForWindowActive(&widget);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

// "QLineEdit \"name\" in Card \"Reports\"": enough to find it in the code.
inline QString describe(const QWidget* widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        text += QStringLiteral(" \"") + button->text() + u'"';
    } else if (!widget->accessibleName().isEmpty()) {
        text += QStringLiteral(" \"") + widget->accessibleName() + u'"';
    }
    if (const QWidget* parent = widget->parentWidget()) {
        text += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
        if (!parent->accessibleName().isEmpty()) {
            text += QStringLiteral(" \"") + parent->accessibleName() + u'"';
        }
    }
    return text;
}

// The widgets that Tab stops at, in its order, starting at the first one of `root`.
inline QList<QWidget*> tabStops(QWidget& root)
{
    QList<QWidget*> stops;
    for (QWidget* w = root.nextInFocusChain(); w != &root; w = w->nextInFocusChain()) {
        if (root.isAncestorOf(w) && w->isVisible() && w->isEnabled() && !w->focusProxy() &&
            (w->focusPolicy() & Qt::TabFocus)) {
            stops.append(w);
        }
    }
    return stops;
}

// Focusable widgets, shown or not, that a screen reader could only call "button" or "field".
inline QStringList namelessWidgets(QWidget& root)
{
    QStringList wrong;
    for (QWidget* w : root.findChildren<QWidget*>()) {
        // What a kit widget keeps hidden until it has a text has no name yet.
        if (w->focusPolicy() == Qt::NoFocus || w->focusProxy() || w->isHidden()) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(w);
        if (button && button->text().isEmpty() && button->icon().isNull() && !w->isVisibleTo(&root)) {
            continue;
        }
        // The line inside a combo or spin box speaks with the name of the box.
        const QWidget* named = w;
        if (w->parentWidget() &&
            (w->parentWidget()->inherits("QComboBox") || w->parentWidget()->inherits("QAbstractSpinBox"))) {
            named = w->parentWidget();
        }
        // Viewports, headers and scroll bars belong to their view, which is checked itself; tabs have their own names.
        const bool partOfView = w->parentWidget() && w->parentWidget()->inherits("QAbstractScrollArea") &&
                                (w->inherits("QHeaderView") || w->inherits("QScrollBar") ||
                                 w->objectName() == QLatin1StringView("qt_scrollarea_viewport"));
        if (partOfView || w->inherits("QScrollArea") || w->inherits("QTabBar") || w->inherits("QComboBoxListView")) {
            continue;
        }
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(named));
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            wrong << describe(w);
        }
    }
    return wrong;
}

// Tab goes to the right or down. Up is fine to a column further right, left to a row further down; not to what was
// passed already.
inline QStringList tabOrderMistakes(QWidget& root)
{
    QStringList wrong;
    const QList<QWidget*> stops = tabStops(root);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        // What is scrolled stands where its area does, to what is outside of it.
        const auto place = [&root](const QWidget* w, const QWidget* other) {
            const QWidget* seen = w;
            for (const QWidget* up = w; up && up != &root; up = up->parentWidget())
                if (up->inherits("QScrollArea") && !up->isAncestorOf(other))
                    seen = up;
            return QRect(seen->mapTo(&root, QPoint()), seen->size());
        };
        const QRect a = place(stops.at(i - 1), stops.at(i));
        const QRect b = place(stops.at(i), stops.at(i - 1));
        const bool above = b.bottom() < a.top();
        const bool below = b.top() > a.bottom();
        const bool leftOf = b.right() <= a.left();
        const bool back = above ? b.left() <= a.left() : !below && leftOf;
        if (back) {
            wrong << describe(stops.at(i - 1)) + QStringLiteral(" -> ") + describe(stops.at(i));
        }
    }
    return wrong;
}

// Labels and buttons that get less room than their text needs.
inline QStringList truncatedTexts(QWidget& root)
{
    QStringList wrong;
    for (QLabel* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->inherits("woonrust::ui::ElidedLabel")) {
            continue;
        }
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->minimumSizeHint().width() ||
                                                  label->width() >= label->sizeHint().width();
        if (!fits) {
            wrong << QStringLiteral("label \"") + label->text() + u'"';
        }
    }
    for (QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && !button->inherits("QToolButton") &&
            button->width() < button->minimumSizeHint().width()) {
            wrong << describe(button);
        }
    }
    return wrong;
}

// Letters that two things in view claim with Alt. Each gives "d: Dag toevoegen, Dossier".
inline QStringList clashingMnemonics(QWidget& root)
{
    QMap<QChar, QStringList> claims;
    const auto claim = [&claims](const QString& text) {
        for (qsizetype i = text.indexOf(u'&'); i >= 0 && i + 1 < text.size(); i = text.indexOf(u'&', i + 2)) {
            if (text.at(i + 1) != u'&') {
                claims[text.at(i + 1).toLower()] << text;
                return;
            }
        }
    };
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible())
            claim(button->text());
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            claim(label->text());
    QStringList wrong;
    for (auto letter = claims.begin(); letter != claims.end(); ++letter)
        if (letter->size() > 1)
            wrong << letter.key() + QStringLiteral(": ") + letter->join(QStringLiteral(", "));
    return wrong;
}

} // namespace woonrust::tests
