// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/imports.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

// A casebook with the code lists, and a folder in which tests put the files that they import as the administrator.
class ImportFixture {
public:
    // Writes `content` as it stands (bytes) and returns the path.
    [[nodiscard]] QString file(const QByteArray& content, const QString& name = QStringLiteral("import.csv")) const
    {
        const QString path = casebook.folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path;
    }

    using Import = Result<exchange::ImportResult> (*)(Session&, const QString&, const exchange::ImportOptions&);

    // Imports, and requires that it is no failure as a whole.
    exchange::ImportResult run(Import import, const QByteArray& content, const exchange::ImportOptions& options = {})
    {
        auto result = import(session, file(content), options);
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result);
        return *result;
    }

    // Imports something that is refused as a whole; gives the error.
    Error failureOf(Import import, const QByteArray& content, const exchange::ImportOptions& options = {})
    {
        const auto result = import(session, file(content), options);
        REQUIRE_FALSE(result);
        return result.error();
    }

    qint64 count(const QString& table) { return casebook.db.integer(QStringLiteral("SELECT count(*) FROM ") + table); }

    TestCasebook casebook;
    Session session = casebook.session(Role::Administrator);
};

} // namespace woonrust::tests
