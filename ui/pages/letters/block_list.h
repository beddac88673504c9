// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/pill.h"

#include <QListWidget>

namespace woonrust::ui {

// A block of a letter or of a template, as its list shows it.
struct BlockLine {
    QString name;
    bool in = true;       // it is printed
    bool optional = true; // it may be left out
    Pill pill;            // what there is to say about it
};

// The blocks of a letter in the order in which they are printed: Space leaves one out or puts it back, Alt with Up and
// Down (or dragging) moves it.
class BlockList final : public QListWidget {
    Q_OBJECT

public:
    explicit BlockList(QWidget* parent = nullptr);

    void setBlocks(const std::vector<BlockLine>& blocks, int current);
    // The same blocks in the same order, with another thing to say about them.
    void update(const std::vector<BlockLine>& blocks);
    using QListWidget::update;
    void moveCurrent(int by);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int block);
    void putIn(int block, bool in);
    void moved(int from, int to);
    void removeWanted(int block); // Delete

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(QListWidgetItem* item, const BlockLine& block);

    bool m_filling = false;
};

} // namespace woonrust::ui
