// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <catch2/catch_test_macros.hpp>

// What other programs say of the PDFs that Woonrust makes.
namespace woonrust::tests {

using namespace Qt::StringLiterals;

struct Ran {
    int code = -1;
    QString out; // with what it complained about
};

inline Ran ran(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {.code = -1, .out = process.errorString()};
    return {.code = process.exitCode(), .out = QString::fromUtf8(process.readAll())};
}

// The lines of pdfinfo: "Title" -> "…".
inline QHash<QString, QString> pdfInformation(const QString& path)
{
    QHash<QString, QString> found;
    for (const QString& line : ran(u"pdfinfo"_s, {path}).out.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            found.insert(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return found;
}

inline QString pdfText(const QString& path)
{
    return ran(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out.replace(QChar::Nbsp, u' ').simplified();
}

// Sound, with its fonts, and saying what it is.
inline void requirePaper(const QString& path, int pages, const QString& language)
{
    INFO(path.toStdString());
    const Ran checked = ran(u"qpdf"_s, {u"--check"_s, path});
    INFO(checked.out.toStdString());
    REQUIRE(checked.code == 0);
    CHECK_FALSE(checked.out.contains(u"WARNING"));
    const auto information = pdfInformation(path);
    CHECK(information[u"Pages"_s].toInt() == pages);
    CHECK_FALSE(information[u"Title"_s].isEmpty());
    CHECK_FALSE(information[u"Author"_s].isEmpty());
    CHECK(information[u"Creator"_s] == u"Woonrust");
    CHECK(information[u"PDF version"_s] == u"1.4");
    const QStringList fonts = ran(u"pdffonts"_s, {path}).out.split(u'\n', Qt::SkipEmptyParts).sliced(2);
    CHECK_FALSE(fonts.isEmpty());
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"_s);
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(embedded.match(font).captured(1) == u"yes");
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("/Lang (" + language.toUtf8() + ")"));
    CHECK(bytes.contains("/DisplayDocTitle true"));
    CHECK(bytes.contains("/PageLabels"));
    CHECK(bytes.contains("/Outlines"));
}

// What Apache PDFBox Preflight holds against the PDFs of a folder as PDF/A-1b: nothing.
inline void requireArchivable(const QString& folder)
{
    QStringList path;
    for (const QString& jar : {u"preflight"_s, u"pdfbox2"_s, u"fontbox2"_s, u"xmpbox"_s, u"commons-logging"_s,
                               u"javax.activation"_s, u"jaxb-api"_s})
        path << u"/usr/share/java/%1.jar"_s.arg(jar);
    const qsizetype files = QDir(folder).entryList({u"*.pdf"_s}).size();
    REQUIRE(files > 0);
    const Ran validated = ran(u"java"_s, {u"-Xmx256m"_s, u"-cp"_s, path.join(u':'),
                                          u"org.apache.pdfbox.preflight.Validator_A1b"_s, u"batch"_s, folder});
    INFO(validated.out.toStdString());
    CHECK(validated.code == 0);
    CHECK(validated.out.count(u"is a valid PDF/A-1b file"_s) == files);
}

} // namespace woonrust::tests
