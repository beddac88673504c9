// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_list.h"

#include <QHash>
#include <optional>

namespace woonrust {

// The code lists as they were read at one moment, for looking up names in one language. A value: made once per
// refresh, cheap to copy, and read from any thread.
class CodeNames {
public:
    CodeNames() = default;
    // `language` is "nl" or "en".
    CodeNames(std::vector<CodeValue> values, const QString& language);

    // The name of a code; the code itself when the list does not have it, so that nothing is ever blank.
    [[nodiscard]] QString name(const QString& list, const QString& code) const;
    [[nodiscard]] const CodeValue* find(const QString& list, const QString& code) const;
    // The code whose Dutch or English name, or code, this is; capitals and accents do not matter. For imports.
    [[nodiscard]] std::optional<QString> codeOf(const QString& list, const QString& text) const;
    // What may be chosen on that day, in the list's order. With `parent` ("ZAAKTYPESOORT.SOC") only its children.
    [[nodiscard]] std::vector<CodeValue> offered(const QString& list, QDate day, const QString& parent = {}) const;
    // All values of a list, retired ones too, in the list's order.
    [[nodiscard]] std::vector<CodeValue> values(const QString& list) const;
    [[nodiscard]] bool isOffered(const QString& list, const QString& code, QDate day) const;
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    QString m_language = QStringLiteral("nl");
    QHash<QString, std::vector<CodeValue>> m_lists;
};

} // namespace woonrust
