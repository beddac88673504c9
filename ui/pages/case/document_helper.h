// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/protocol.h"

#include <QObject>
#include <QTimer>
#include <chrono>

class QProcess;

namespace woonrust::ui {

// The window's side of woonrust-viewer: starts it for one document, hands that over by a pipe, so that it never stands
// on the disk, and asks for pages, one at a time. What takes too long, dies or answers nonsense is ended, and said.
class DocumentHelper final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{30'000}; // for one answer, on a busy machine

    explicit DocumentHelper(QObject* parent = nullptr);
    ~DocumentHelper() override;

    // Ends what runs, and opens another document. `kind`: OpenPdf or OpenPicture.
    void open(viewer::MessageKind kind, const QByteArray& bytes);
    // The picture of a page; the answer is pageReady() or failed(). Once opened, and when none is awaited.
    void want(int page, QSize room);
    // Whether an answer is awaited.
    [[nodiscard]] bool isBusy() const { return m_timer.isActive(); }
    void close();

Q_SIGNALS:
    void opened(const woonrust::viewer::Opening& opening);
    void pageReady(const woonrust::viewer::PagePicture& picture);
    // The document is not shown (any more); a sentence that says why. The program has ended by then.
    void failed(const QString& why);

private:
    void start();
    void send(const QByteArray& message);
    void read();
    void take(const viewer::Message& message);
    void fail(const QString& why);

    QProcess* m_process = nullptr;
    viewer::MessageReader m_reader{viewer::largestAnswer};
    QTimer m_timer;
};

} // namespace woonrust::ui
