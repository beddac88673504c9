// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/history/timeline.h"
#include "ui/work/worker.h"

#include <QAbstractListModel>
#include <QSet>
#include <optional>
#include <vector>

namespace woonrust::ui {

class AppContext;

// Rows for TimelineDelegate, fetched page by page as the view asks for more.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    // Beside the roles of the kit.
    enum Role {
        TextRole = Qt::UserRole + 0x200, // QString: all of it, without the title
        TimeTextRole,                    // QString: "10:15"; empty when the day alone is known
        ExpandedRole,                    // bool
        CopyRole,                        // QString: the row as it would be read out
    };

    explicit TimelineModel(AppContext& context, QObject* parent = nullptr);

    void setSubject(const Subject& about);                 // a dossier, or one report
    void setRows(std::vector<timeline::TimelineRow> rows); // instead of what stands in the casebook: those of a day
    void setKind(std::optional<timeline::Kind> only);      // nothing = all kinds
    void setUpTo(QDate day);                               // invalid = now
    // Reads it again; what is shown stays until then.
    void reload();
    // Whether rows show all of their text, but for those that setExpanded() says otherwise about.
    void setAllExpanded(bool expanded);
    [[nodiscard]] bool isExpanded(int index) const;
    void setExpanded(int index, bool expanded);
    [[nodiscard]] bool canExpand(int index) const { return !row(index).text.isEmpty(); }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const timeline::TimelineRow& row(int index) const { return m_shown[std::size_t(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void expansionChanged();
    void failed(const woonrust::Error& error);

private:
    void ask(bool fromStart);
    void showFixed();
    void take(std::vector<timeline::TimelineRow> rows, bool fromStart);

    AppContext& m_context;
    Subject m_about;
    std::optional<std::vector<timeline::TimelineRow>> m_fixed; // setRows()
    std::optional<timeline::Kind> m_kind;
    QDate m_upTo;
    bool m_allExpanded = true;
    QSet<std::pair<int, qint64>> m_otherwise;   // rank and id of the rows that stand the other way
    std::vector<timeline::TimelineRow> m_shown; // those of the kind
    TimelineCursor m_last;
    bool m_complete = true;
    bool m_asking = false;
    Generation m_generation;
};

} // namespace woonrust::ui
