// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <BreezeIcons>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

// Path below :/icons/breeze, without ".svg".
QLatin1StringView drawing(Icon role)
{
    switch (role) {
    case Icon::Today:
        return "actions/22/view-calendar-day"_L1;
    case Icon::Reports:
        return "actions/22/dialog-messages"_L1;
    case Icon::Dossiers:
        return "places/22/folder"_L1;
    case Icon::Directives:
        return "actions/22/story-editor"_L1;
    case Icon::Referrals:
        return "actions/22/document-send"_L1;
    case Icon::Areas:
        return "actions/22/map-flat"_L1;
    case Icon::Partners:
        return "actions/22/group"_L1;
    case Icon::MonthReport:
        return "actions/22/office-chart-bar"_L1;
    case Icon::Administration:
        return "actions/22/configure"_L1;
    case Icon::Add:
        return "actions/22/list-add"_L1;
    case Icon::Remove:
        return "actions/22/dialog-close"_L1;
    case Icon::Search:
        return "actions/22/edit-find"_L1;
    case Icon::Filter:
        return "actions/22/view-filter"_L1;
    case Icon::Phone:
        return "actions/22/call-start"_L1;
    case Icon::Letter:
        return "actions/22/mail-message"_L1;
    case Icon::Person:
        return "actions/22/im-user"_L1;
    case Icon::Household:
        return "actions/22/system-users"_L1;
    case Icon::Home:
        return "actions/22/go-home"_L1;
    case Icon::Warning:
        return "status/22/data-warning"_L1;
    case Icon::Error:
        return "status/22/data-error"_L1;
    case Icon::Information:
        return "actions/22/help-about"_L1;
    case Icon::Done:
        return "actions/22/checkmark"_L1;
    case Icon::Waiting:
        return "actions/22/clock"_L1;
    case Icon::Locked:
        return "actions/22/object-locked"_L1;
    case Icon::Calendar:
        return "actions/22/view-calendar"_L1;
    case Icon::Print:
        return "actions/22/document-print"_L1;
    case Icon::Export:
        return "actions/22/document-export"_L1;
    case Icon::Import:
        return "actions/22/document-import"_L1;
    case Icon::Save:
        return "actions/22/document-save"_L1;
    case Icon::Undo:
        return "actions/22/edit-undo"_L1;
    case Icon::Edit:
        return "actions/22/document-edit"_L1;
    case Icon::Delete:
        return "actions/22/edit-delete"_L1;
    case Icon::Document:
        return "actions/22/document-multiple"_L1;
    case Icon::Attachment:
        return "actions/22/mail-attachment"_L1;
    case Icon::Conversation:
        return "actions/22/edit-comment"_L1;
    case Icon::Task:
        return "actions/22/view-pim-tasks"_L1;
    case Icon::Measure:
        return "actions/22/flag"_L1;
    case Icon::Menu:
        return "actions/22/application-menu"_L1;
    case Icon::More:
        return "actions/22/overflow-menu"_L1;
    case Icon::Columns:
        return "actions/22/view-file-columns"_L1;
    case Icon::Refresh:
        return "actions/22/view-refresh"_L1;
    case Icon::History:
        return "actions/22/view-history"_L1;
    case Icon::Help:
        return "actions/22/help-contents"_L1;
    case Icon::Collapse:
        return "actions/22/sidebar-collapse-left"_L1;
    case Icon::Expand:
        return "actions/22/sidebar-expand-left"_L1;
    case Icon::Next:
        return "actions/22/go-next"_L1;
    case Icon::Previous:
        return "actions/22/go-previous"_L1;
    case Icon::Up:
        return "actions/22/go-up"_L1;
    case Icon::Down:
        return "actions/22/go-down"_L1;
    case Icon::Smaller:
        return "actions/22/zoom-out"_L1;
    case Icon::Larger:
        return "actions/22/zoom-in"_L1;
    case Icon::Play:
        return "actions/22/media-playback-start"_L1;
    case Icon::Views:
        return "actions/22/bookmarks"_L1;
    case Icon::SignOut:
        break;
    }
    return "actions/22/system-log-out"_L1;
}

// Breeze's drawings come in a dark and a light set and in mixed colours; here the drawing gives only the shape, which
// is filled with one colour at the moment it is painted.
class OneColourEngine final : public QIconEngine {
public:
    OneColourEngine(Icon role, const QColor& colour) : m_role(role), m_colour(colour) {}

    [[nodiscard]] QIconEngine* clone() const override { return new OneColourEngine(m_role, m_colour); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        // The transform knows the scale also when a widget is rendered into a picture.
        const qreal scale = std::max(painter->device()->devicePixelRatioF(), painter->deviceTransform().m11());
        QPixmap drawn = inPixels(rect.size() * scale, mode);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize& pixels, QIcon::Mode mode, QIcon::State) override { return inPixels(pixels, mode); }

    // QIcon asks in device pixels and marks the scale on the result itself.
    QPixmap scaledPixmap(const QSize& pixels, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return inPixels(pixels, mode);
    }

private:
    // How much of a pixel belongs to the shape. White parts are marks inside a filled sign (the "!" of a warning):
    // holes.
    static int shape(QRgb pixel)
    {
        constexpr int lightFrom = 160;
        const int light = std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)});
        const int hole = std::max(0, light - lightFrom) * 255 / (255 - lightFrom);
        return qAlpha(pixel) * (255 - hole) / 255;
    }

    [[nodiscard]] QPixmap inPixels(const QSize& pixels, QIcon::Mode mode) const
    {
        const QColor colour = colourFor(mode);
        const QString key = u"woonrust-icon-%1-%2x%3-%4"_s.arg(static_cast<int>(m_role))
                                .arg(pixels.width())
                                .arg(pixels.height())
                                .arg(colour.rgba());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(pixels, colour);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap draw(const QSize& pixels, const QColor& colour) const
    {
        QImage image(pixels, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QSvgRenderer svg(u":/icons/breeze/%1.svg"_s.arg(drawing(m_role)));
        QPainter painter(&image);
        svg.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                line[x] = qRgba(colour.red(), colour.green(), colour.blue(), shape(line[x]));
            }
        }
        return QPixmap::fromImage(image);
    }

    Icon m_role;
    QColor m_colour;
};

} // namespace

void loadIcons()
{
    BreezeIcons::initIcons();
}

QIcon icon(Icon role)
{
    return QIcon(new OneColourEngine(role, QColor()));
}

QIcon icon(Icon role, const QColor& colour)
{
    return QIcon(new OneColourEngine(role, colour));
}

QList<Icon> allIcons()
{
    QList<Icon> all;
    for (int i = 0; i <= static_cast<int>(Icon::SignOut); ++i) {
        all << static_cast<Icon>(i);
    }
    return all;
}

} // namespace woonrust::ui
