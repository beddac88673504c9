// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QtTypes>
#include <vector>

namespace woonrust::reporting {

// Decides which numbers of a publication must be left out so that no sensitive one can be read or worked out from the
// others (secondary suppression). A number that is left out is shown as "< 5" when it is a count below 5, and as
// "x" otherwise: never as something that is not true.
//
// The reader is taken to know every sum between the numbers, and that "< 5" is 0 to 4 and "x" is 0 or more. Enough
// more numbers are left out that for each sensitive one at least two values remain possible. A zero is left out by
// preference, because "< 5" is then still true and nothing of interest is lost; then the smallest number; totals last.
class CellSuppression {
public:
    enum class Kind {
        Count,  // number of reports, dossiers, persons, homes: sensitive from 1 to 4
        Total,  // as Count, and left out last when it is not sensitive itself
        Amount, // not a count: whether it is sensitive is said with it
    };

    // Adds a number. Keys are unique; a known key is left as it is.
    void add(const QString& key, qint64 value, Kind kind = Kind::Count, bool sensitiveAmount = false);
    // The sum of `parts` is that of `wholes`, known to the reader. Unknown keys count as 0; a sum that does not hold
    // is of no use to a reader and is passed over.
    void relate(const std::vector<QString>& parts, const std::vector<QString>& wholes);
    void solve();

    [[nodiscard]] bool isHidden(const QString& key) const;
    // What stands in place of a hidden number: "< 5" or "x".
    [[nodiscard]] QString text(const QString& key) const;
    // Hidden keys that start with `prefix`, in order: zeros that would otherwise not be printed are among them.
    [[nodiscard]] QStringList hiddenKeys(const QString& prefix) const;
    [[nodiscard]] bool anyHidden() const;
    [[nodiscard]] bool anyUnnamed() const; // shown as "x"

private:
    struct Cell {
        QString key;
        qint64 value = 0;
        Kind kind = Kind::Count;
        bool sensitive = false;
        bool hidden = false;
        qint64 low = 0; // what a reader can tell
        qint64 high = 0;
    };
    struct Term {
        std::size_t cell;
        int sign;
    };
    using Relation = std::vector<Term>;

    bool hideTwins();
    void inferBounds();
    bool narrow(const Relation& relation);
    bool protect(std::size_t cell);
    bool hideOneOf(const std::vector<const Relation*>& relations);
    [[nodiscard]] std::vector<const Relation*> relationsOf(const std::vector<bool>& cells) const;

    std::vector<Cell> m_cells;
    QHash<QString, std::size_t> m_index;
    std::vector<Relation> m_relations;
};

} // namespace woonrust::reporting
