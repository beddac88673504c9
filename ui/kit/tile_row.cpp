// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/tile_row.h"

#include "ui/kit/tile.h"
#include "ui/theme/metrics.h"

namespace woonrust::ui {

namespace {
constexpr double leastTileEms = 14.5;
}

TileRow::TileRow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Tile* TileRow::addTile(const QString& label)
{
    auto* tile = new Tile(label, this);
    m_tiles.append(tile);
    tile->show();
    updateGeometry();
    return tile;
}

int TileRow::columnsFor(int width) const
{
    const int space = gap(this);
    const int fit = std::max(1, (width + space) / (em(this, leastTileEms) + space));
    const int tiles = std::max(1, static_cast<int>(m_tiles.size()));
    const int rows = (tiles + fit - 1) / fit;
    return (tiles + rows - 1) / rows; // rows as even as they can be
}

int TileRow::tileHeight() const
{
    return m_tiles.isEmpty() ? 0 : m_tiles.first()->sizeHint().height();
}

int TileRow::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_tiles.size()) + columns - 1) / columns;
    return rows * tileHeight() + std::max(0, rows - 1) * gap(this);
}

QSize TileRow::sizeHint() const
{
    return {static_cast<int>(m_tiles.size()) * (em(this, leastTileEms) + gap(this)), tileHeight()};
}

QSize TileRow::minimumSizeHint() const
{
    return {em(this, leastTileEms), tileHeight()};
}

void TileRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = columnsFor(width());
    const int space = gap(this);
    const double step = double(width() + space) / columns;
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int column = i % columns;
        const int left = static_cast<int>(std::lround(column * step));
        const int right = static_cast<int>(std::lround((column + 1) * step)) - space;
        m_tiles.at(i)->setGeometry(left, i / columns * (tileHeight() + space), right - left, tileHeight());
    }
}

} // namespace woonrust::ui
