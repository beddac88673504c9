// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/plain_text.h"

#include <QModelIndex>
#include <QRegularExpression>
#include <QToolTip>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 600;
constexpr qsizetype oneLine = 80; // letters; what is longer wraps, which only a rich text does

} // namespace

QString tip(const QString& text)
{
    const QString shown = text.size() <= mostLetters ? text : text.left(mostLetters - 1) + u'…';
    if (shown.size() <= oneLine && !shown.contains(u'<') && !shown.contains(u'&'))
        return shown;
    return u"<span>%1</span>"_s.arg(shown.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

void showTip(QPoint globalPlace, const QString& text, QWidget* owner)
{
    QToolTip::showText(globalPlace, tip(text), owner);
}

bool hasTip(const QModelIndex& index)
{
    return !index.data(Qt::ToolTipRole).toString().isEmpty();
}

QString caption(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString elided(const QString& text, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    static const QRegularExpression houseNumber(u"(?<!\\b(?:nr|no)\\.)\\s\\d{1,5}(-[^\\s,]{1,6}| [^\\s,]{1,8})?$"_s);
    if (const auto found = houseNumber.match(text); found.hasMatch()) {
        const QString number = found.captured();
        const int room = width - metrics.horizontalAdvance(number);
        if (room >= metrics.horizontalAdvance(u"Mm…"_s))
            return metrics.elidedText(text.chopped(number.size()), Qt::ElideRight, room) + number;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace woonrust::ui
