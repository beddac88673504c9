// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace woonrust::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

void writeLine(std::FILE* to, const QString& text)
{
    // A terminal obeys control characters, and what people typed or imported may hold some.
    static const QRegularExpression control(uR"([\x00-\x08\x0B-\x1F\x7F-\x9F])"_s);
    const QByteArray bytes = QString(text).replace(control, u"\uFFFD"_s).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fflush(to);
}

} // namespace

QString Context::password(const Arguments& arguments)
{
    QString path = arguments.value(u"password-file"_s);
    if (path.isEmpty())
        path = qEnvironmentVariable("WOONRUST_PASSWORD_FILE");
    if (path.isEmpty())
        throw UsageError{QCoreApplication::translate("Cli", "Name the file that holds the password: --password-file, "
                                                            "or WOONRUST_PASSWORD_FILE.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(ErrorKind::Input,
                      QCoreApplication::translate("Cli", "The password file %1 cannot be read.").arg(path));
    QByteArray line = file.readLine(10'000);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Session& Context::session(const Arguments& arguments)
{
    if (!m_session) {
        const QString path = arguments.required(u"casebook"_s);
        const QString user = arguments.required(u"user"_s);
        m_casebook =
            std::make_unique<OpenCasebook>(orThrow(casebooks::signIn(path, user, password(arguments), m_clock)));
        m_session = m_casebook->openSession();
    }
    return m_session->session();
}

void print(const QString& line)
{
    writeLine(stdout, line);
}

void printJson(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

void complain(const QString& sentence)
{
    writeLine(stderr, sentence);
}

bool isStopped()
{
    return stopAsked != 0;
}

void listenForStop()
{
    struct sigaction action = {};
    action.sa_handler = askToStop;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

ProgressLine::ProgressLine(const QString& what) : m_what(what), m_watched(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

bool ProgressLine::show(double part)
{
    const int percent = int(part * 100);
    if (m_watched && percent != m_shown) {
        m_shown = percent;
        constexpr int width = 30;
        const int filled = percent * width / 100;
        const QByteArray line = u"\r%1 [%2%3] %4 %"_s.arg(m_what, QString(filled, u'#'), QString(width - filled, u'.'))
                                    .arg(percent)
                                    .toUtf8();
        std::fputs(line.constData(), stderr);
        std::fflush(stderr);
    }
    return !isStopped();
}

QDate dayArgument(const QString& text, const QString& name)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        throw UsageError{
            QCoreApplication::translate("Cli", "%1 must be a day like 2026-10-01, not \"%2\".").arg(name, text)};
    return day;
}

} // namespace woonrust::cli
