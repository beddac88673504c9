// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/document_helper.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int msToDie = 2000; // once killed: the system takes its memory back

QString sentenceOf(viewer::Refusal refusal)
{
    switch (refusal) {
    case viewer::Refusal::Password:
        return DocumentHelper::tr("This document asks for a password, so it is not shown here.");
    case viewer::Refusal::TooLarge:
        return DocumentHelper::tr("This picture is too large to show here.");
    case viewer::Refusal::Unreadable:
        break;
    }
    return DocumentHelper::tr("This document cannot be shown here.");
}

} // namespace

DocumentHelper::DocumentHelper(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(tr("This document takes too long to draw, so it is not shown here.")); });
}

DocumentHelper::~DocumentHelper()
{
    close();
    for (QProcess* process : findChildren<QProcess*>())
        process->waitForFinished(msToDie);
}

void DocumentHelper::close()
{
    m_timer.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
    if (m_process->state() == QProcess::NotRunning)
        m_process->deleteLater();
    m_process = nullptr;
}

void DocumentHelper::start()
{
    close();
    m_reader = viewer::MessageReader(viewer::largestAnswer);
    m_process = new QProcess(this);
    m_process->setProgram(QDir(QCoreApplication::applicationDirPath()).filePath(u"woonrust-viewer"_s));
    m_process->setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors); // the casebook's among them
    m_process->setStandardErrorFile(QProcess::nullDevice()); // what a library says of a broken file
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DocumentHelper::read);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The program that shows documents (woonrust-viewer) is missing. Install Woonrust again."));
    });
    connect(m_process, &QProcess::finished, this, [this] {
        fail(tr("This document needs more memory or time than is given to one, or is damaged, so it is not shown "
                "here."));
    });
    m_process->start();
}

void DocumentHelper::open(viewer::MessageKind kind, const QByteArray& bytes)
{
    if (bytes.size() > viewer::largestDocument) {
        close();
        Q_EMIT failed(tr("This document is too large to show here."));
        return;
    }
    start();
    if (m_process)
        send(viewer::encode(kind, bytes));
}

void DocumentHelper::want(int page, QSize room)
{
    if (m_process && !isBusy())
        send(viewer::encode(viewer::PageRequest{.page = page, .room = room}));
}

void DocumentHelper::send(const QByteArray& message)
{
    m_timer.start(patience);
    m_process->write(message);
}

void DocumentHelper::read()
{
    m_reader.feed(m_process->readAllStandardOutput());
    while (const auto message = m_reader.next()) {
        take(*message);
        if (!m_process) // that was the end of it
            return;
    }
    if (m_reader.isBroken())
        fail(sentenceOf(viewer::Refusal::Unreadable));
}

void DocumentHelper::take(const viewer::Message& message)
{
    const bool awaited = isBusy();
    m_timer.stop();
    if (awaited && message.kind == viewer::MessageKind::Opened) {
        if (const auto opening = viewer::readOpening(message.body)) {
            Q_EMIT opened(*opening);
            return;
        }
    } else if (awaited && message.kind == viewer::MessageKind::Page) {
        if (const auto picture = viewer::readPagePicture(message.body)) {
            Q_EMIT pageReady(*picture);
            return;
        }
    } else if (awaited && message.kind == viewer::MessageKind::Refused) {
        fail(sentenceOf(viewer::readRefusal(message.body).value_or(viewer::Refusal::Unreadable)));
        return;
    }
    fail(sentenceOf(viewer::Refusal::Unreadable));
}

void DocumentHelper::fail(const QString& why)
{
    close();
    Q_EMIT failed(why);
}

} // namespace woonrust::ui
