// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace woonrust {

// One value of a code list. (list, code) is unique.
struct CodeValue {
    QString list = {}; // upper case: VERA's own name (ZAAKTYPEDETAILSOORT), or ours (ORIGIN, NATURE, ...)
    QString code =
        {}; // VERA's, or ours: upper case, but for NATURE, whose codes are the words overlast, kwetsbaarheid, ...
    QString parent = {}; // "ZAAKTYPESOORT.SOC" (list and code, as VERA writes it), or empty
    QString nameNl = {};
    QString nameEn = {};
    QDate validFrom = {};  // first day on which it may be chosen; invalid = always
    QDate validUntil = {}; // last day on which it may be chosen; invalid = still
    bool vera = false;     // VERA's: code and Dutch name are not ours to change
    int order = 0;         // place within the list, from 1
    int version = 0;

    // May it be chosen on that day? What is already in use stays valid: a value is retired, never deleted.
    [[nodiscard]] bool isOffered(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validUntil.isValid() || validUntil >= day);
    }
    friend bool operator==(const CodeValue&, const CodeValue&) = default;
};

// The lists that a new casebook starts with, by list and order: the current values of VERA (reference data of
// 26-6-2026, CC0) and our own. From resources/lists/*.json, and INSTRUMENT from resources/instruments.json.
[[nodiscard]] std::vector<CodeValue> shippedCodeLists();

} // namespace woonrust
