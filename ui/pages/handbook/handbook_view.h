// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/handbook_ticks.h"
#include "services/office/handbooks.h"
#include "ui/context/app_context.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace woonrust::ui {

class HandbookText;
class SearchField;

// A handbook to read beside a dossier: its chapters, its points to tick for this dossier, search in all of it.
class HandbookView final : public QWidget {
    Q_OBJECT

public:
    explicit HandbookView(AppContext& context, QWidget* parent = nullptr);

    struct Place {
        DossierId dossier; // invalid: nothing to tick
        bool mayTick = false;
        QString handbook; // code
        QString step;     // where it opens; empty: at its beginning
    };
    void open(const Place& place);
    [[nodiscard]] DossierId dossier() const { return m_place.dossier; }
    // The dossier was changed: what is ticked is read again.
    void follow(const Changes& changes);
    void setDetached(bool detached);
    void takeFocus();

Q_SIGNALS:
    void closeWanted();
    void detachWanted();
    void stepWanted(const QString& step);
    void failed(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load();
    void showChapters();
    void showChapter(int index);
    void showTicks(const QString& markdown);
    void tick(const QString& point, bool done);
    void search();
    [[nodiscard]] const handbook_ticks::TickView* tickOf(const QString& point) const;

    AppContext& m_context;
    Place m_place;
    handbooks::Handbook m_book;
    std::vector<HandbookChapter> m_chapters;
    std::vector<handbook_ticks::TickView> m_ticks;
    QHash<QString, QString> m_names;
    Generation m_generation;
    QComboBox* m_choice;
    QLabel* m_version;
    QToolButton* m_detach;
    SearchField* m_search;
    QLabel* m_found;
    QTabBar* m_tabs;
    QWidget* m_points;
    QVBoxLayout* m_pointLayout;
    HandbookText* m_text;
};

} // namespace woonrust::ui
