// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/page_source.h"

#include <QImage>
#include <QObject>
#include <memory>

namespace woonrust::ui {

class DocumentHelper;

// The pages of a stored PDF on their way to a printer: pictures of the file itself, so that what is printed is what was
// kept. It is read in a process of its own (DocumentHelper), a page at a time.
class StoredPages final : public QObject {
    Q_OBJECT

public:
    explicit StoredPages(QObject* parent = nullptr);

    // In the end comes ready() or failed(), and failed() as well when it cannot go on later.
    void open(const QString& title, const QByteArray& pdf);
    // Once ready. What prints them keeps them.
    [[nodiscard]] static print::PageSource source(const std::shared_ptr<StoredPages>& pages);

Q_SIGNALS:
    void ready();
    void failed(const woonrust::Error& error);

private:
    void fail(const QString& why);

    DocumentHelper* m_helper;
    QString m_title;
    int m_count = 0;
    QImage m_page;
    print::PageSource::Ready m_waiting;
    QString m_why; // it cannot go on; empty: it can
};

} // namespace woonrust::ui
