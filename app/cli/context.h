// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"
#include "services/access/casebook.h"

#include <QJsonObject>
#include <memory>

namespace woonrust::cli {

// What a command works with: the clock, the casebook that it opens, and where it writes.
class Context {
public:
    explicit Context(const Clock& clock) : m_clock(clock) {}

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    // The first line of the file that --password-file or WOONRUST_PASSWORD_FILE names. Throws UsageError or Failure.
    [[nodiscard]] static QString password(const Arguments& arguments);
    // Signs in to --casebook as --user, the first time; throws Failure.
    [[nodiscard]] Session& session(const Arguments& arguments);
    [[nodiscard]] const OpenedCasebook& file() const { return m_casebook->file(); }
    [[nodiscard]] const OpenCasebook& casebook() const { return *m_casebook; }

private:
    const Clock& m_clock;
    std::unique_ptr<OpenCasebook> m_casebook;
    std::unique_ptr<ThreadSession> m_session; // dropped first
};

// To stdout, with a line end.
void print(const QString& line);
void printJson(const QJsonObject& object);
// One sentence to stderr.
void complain(const QString& sentence);

// Whether the user asked to stop (Ctrl+C, SIGTERM). What runs then ends without having changed anything.
[[nodiscard]] bool isStopped();
void listenForStop();

// Shows the part done (0 to 1) on stderr when somebody watches there; false when the user asked to stop.
class ProgressLine {
public:
    explicit ProgressLine(const QString& what);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    bool show(double part);

private:
    QString m_what;
    bool m_watched = false;
    int m_shown = -1; // percent
};

// "2026-10-01"; throws UsageError that names the argument.
[[nodiscard]] QDate dayArgument(const QString& text, const QString& name);

} // namespace woonrust::cli
