// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casebook/casebook_file.h"
#include "storage/shared/search_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

// A closed casebook on disk as a user makes one, with a cheap Argon2id: wijk.woonrust and its key file in `folder`, one
// administrator, a report-like text and its words in the search index.
class TestVault {
public:
    TestVault()
    {
        auto made = createCasebook({.path = path(),
                                    .adminLogin = login,
                                    .adminPassword = password,
                                    .fill = [](Connection& db) { fill(db); },
                                    .cost = KdfCost::leastForTests()},
                                   clock);
        INFO(why(made));
        REQUIRE(made);
        recoveryKey = made->recoveryKey;
    }

    // The sentence and the details of a failure, for INFO().
    template <class T> [[nodiscard]] static std::string why(const Result<T>& result)
    {
        return result ? std::string()
                      : result.error().message.toStdString() + " | " + result.error().technical.toStdString();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("wijk.woonrust")); }
    [[nodiscard]] QString keysPath() const { return KeySlots::pathFor(path()); }
    [[nodiscard]] OpenOptions options() const { return {.attemptsFolder = attempts.path()}; }
    [[nodiscard]] Credentials credentials() const { return {.login = login, .password = password}; }
    [[nodiscard]] Result<OpenedCasebook> open() const { return openCasebook(path(), credentials(), clock, options()); }

    // Name -> hash and moment of writing of all in the folder, to see whether anything was touched.
    [[nodiscard]] QMap<QString, QByteArray> state() const
    {
        QMap<QString, QByteArray> files;
        for (const QFileInfo& info :
             QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            files[info.fileName()] = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) +
                                     QByteArray::number(info.lastModified().toMSecsSinceEpoch());
        }
        return files;
    }

    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    // Flips one bit of the byte at `offset`.
    static void flip(const QString& path, qsizetype offset)
    {
        QByteArray content = read(path);
        content[offset] = char(content[offset] ^ 1);
        write(path, content);
    }
    static void fill(Connection& db)
    {
        db.insert(QStringLiteral("INSERT INTO account (login, name, created_at) VALUES (?, ?, ?)"),
                  {QStringLiteral("j.devries"), QStringLiteral("Jolanda de Vries"), QDateTime::currentDateTimeUtc()});
        storage::indexForSearch(db, EntityKind::Report, 1, {}, QStringLiteral("M26-00001 Kwartelstraat"),
                                QStringLiteral("Harde muziek tot diep in de nacht, zegt mevrouw Zeldenrust"));
    }

    QTemporaryDir folder;
    QTemporaryDir attempts;
    QString login = QStringLiteral("j.devries");
    QString password = QStringLiteral("fietsen naar het werk");
    QString recoveryKey;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC)};
};

} // namespace woonrust::tests
