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
// "x" otherwise; where even "< 5" would tell too much (of two parts of 5) as "x" too. Never as something that is not
// true.
//
// The reader is taken to know every sum between the numbers, that "< 5" is 0 to 4, and that "x" is as a rule 5 or more
// (an amount: 0 or more). Enough more numbers are left out that of each small one a reader can tell no more than that
// it is below 5: every value from 0 to 4 remains possible.
//
// What a reader can tell is worked out by narrowing ranges sum by sum. That finds everything as long as no two numbers
// are joined by two different chains of sums, so relations must be given as a tree: name a partial sum that two of them
// share (Kind::Unprinted) instead of giving a sum twice.
class CellSuppression {
public:
    enum class Kind {
        Count,     // number of reports, dossiers, persons, homes: sensitive from 1 to 4
        Total,     // as Count, and left out last when it is not sensitive itself
        Amount,    // not a count: whether it is sensitive is said with it
        Unprinted, // a count that stands nowhere, but may be worked out: protected as one, known as none
    };
    enum class Sensitivity {
        ByValue,         // counts from 1 to 4 are sensitive
        Sensitive,       // an amount of few reports
        Harmless,        // a partial sum that says nothing of itself
        CommonKnowledge, // a zero that everybody can tell, such as running deadlines of last year: never left out
    };

    // Adds a number. Keys are unique; a known key is left as it is.
    void add(const QString& key, qint64 value, Kind kind = Kind::Count, Sensitivity sensitivity = Sensitivity::ByValue);
    // Another place in which the number of `key` is printed, for one that is not there yet.
    void addSame(const QString& other, const QString& key);
    // All numbers of which the key begins with `prefix` are printed again under keys that begin with `other`.
    void repeat(const QString& other, const QString& prefix);
    // Leaves a number out whatever it is. An unknown key is passed over.
    void hide(const QString& key);
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

    // Of 1 to 4: sensitive (design 3.7).
    [[nodiscard]] static bool isSmall(qint64 count) { return count >= 1 && count <= 4; }

private:
    struct Cell {
        QString key;
        qint64 value = 0;
        Kind kind = Kind::Count;
        bool sensitive = false;
        bool known = false; // may not be left out
        bool hidden = false;
        bool unnamed = false; // shown as "x" whatever it is
        qint64 low = 0;       // what a reader can tell
        qint64 high = 0;
    };
    struct Term {
        std::size_t cell;
        int sign;
    };
    using Relation = std::vector<Term>;

    void inferBounds();
    bool narrow(const Relation& relation);
    [[nodiscard]] bool isExposed(const Cell& cell) const;
    bool protect(std::size_t cell);
    [[nodiscard]] std::vector<std::size_t> candidates(const std::vector<std::size_t>& relations) const;

    std::vector<Cell> m_cells;
    QHash<QString, std::size_t> m_index;
    std::vector<Relation> m_relations;
};

} // namespace woonrust::reporting
