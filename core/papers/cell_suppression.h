// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/cell_system.h"

#include <QHash>
#include <QString>
#include <vector>

namespace woonrust::papers {

// Decides which numbers of a publication must be left out so that no sensitive one can be read or worked out from the
// others (secondary suppression). A number that is left out is shown as "< 5" when it is a count below 5, and as
// "x" otherwise; where even "< 5" would tell too much (of two parts of 5) as "x" too. Never as something that is not
// true.
//
// The reader is taken to know every sum between the numbers, that "< 5" is 0 to 4, and that the "x" of a larger number
// is 5 or more (of an amount: 0 or more). Enough more numbers are left out that of each small one a reader can tell no
// more than that it is below 5. That is proved, not tried: for each of them two other publications are made up that
// would be printed in exactly the same way, one in which it is 0 and one in which it is 4 (other_numbers.h). Where they
// cannot be found, everything that is joined to that number by sums is left out.
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
        CommonKnowledge, // what everybody can tell, such as that no deadline of last year runs: never left out
    };
    struct Term {
        QString key;
        qint64 factor = 1;
    };

    // Adds a number. Keys are unique; a known key is left as it is.
    void add(const QString& key, qint64 value, Kind kind = Kind::Count, Sensitivity sensitivity = Sensitivity::ByValue);
    // Adds a claim that is printed, such as a rate: the sum is 0 or more. Of one that does not hold nothing is printed,
    // so it counts as left out.
    void addClaim(const QString& key, const std::vector<Term>& sum);
    // Another place in which the number of `key` is printed, for one that is not there yet.
    void addSame(const QString& other, const QString& key);
    // All numbers of which the key begins with `prefix` are printed again under keys that begin with `other`.
    void repeat(const QString& other, const QString& prefix);
    // Leaves a number or claim out whatever it is. An unknown key is passed over.
    void hide(const QString& key);
    // The sum of `parts` is that of `wholes`, known to the reader. Unknown keys count as 0; a sum that does not hold
    // is of no use to a reader and is passed over.
    void relate(const std::vector<QString>& parts, const std::vector<QString>& wholes);
    // The sum is 0 or more by what the numbers mean; passed over when it is not.
    void relateAtLeastZero(const std::vector<Term>& sum);
    void solve();

    // After solve() a number that was not added is hidden: nobody looked at what it tells.
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
    // What is known of a cell besides its place in the system.
    struct Facts {
        QString key;
        bool printed = false; // stands somewhere, unless it is left out
        bool amount = false;
        bool sensitive = false;
        bool closed = false; // left out with all around it: nothing is left to tell it from
        qint64 low = 0;      // the lowest and highest that it is in a publication that would be printed the same
        qint64 high = 0;
    };

    std::size_t put(const QString& key, const CellSystem::Cell& cell, const Facts& facts);
    [[nodiscard]] std::vector<CellSystem::Term> termsOf(const std::vector<Term>& sum, qint64& value) const;
    void addRelation(CellSystem::Relation relation);
    [[nodiscard]] bool isExposed(std::size_t cell) const;
    [[nodiscard]] std::vector<qint64> wanted(std::size_t cell) const;
    [[nodiscard]] bool isPrintedNumber(std::size_t cell) const;
    void leaveOutAround(std::size_t cell);

    CellSystem m_system;
    std::vector<Facts> m_facts;
    QHash<QString, std::size_t> m_index;
    bool m_solved = false;
};

} // namespace woonrust::papers
