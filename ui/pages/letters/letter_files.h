// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "ui/context/app_context.h"

#include <QObject>
#include <memory>

namespace woonrust::print {
struct PageSource;
}

namespace woonrust::ui {

class StoredPages;

// The ways in which a letter leaves the program: to a printer, as PDF, as a document to go on with elsewhere, as a
// draft in the mail program. A draft says on each page that it is one; of a final letter leaves the PDF that was
// stored, and its ODT says that it is a copy to edit. Each is noted in the log before it happens.
class LetterFiles final : public QObject {
    Q_OBJECT

public:
    // `over` is what questions stand over.
    LetterFiles(AppContext& context, QWidget* over);

    void savePdf(const Letter& letter);
    void saveOdt(const Letter& letter);
    void openMail(const Letter& letter);
    void print(const Letter& letter);

Q_SIGNALS:
    void done(const QString& notice);
    void failed(const woonrust::Error& error);

private:
    using Bytes = std::function<Result<QByteArray>(Session&)>;
    void save(const QString& format, const QString& suffix, const QString& filter, const Letter& letter,
              const Bytes& make, const std::function<void(const QString& path)>& then = {});
    void printStored(const Letter& letter);
    void send(LetterId id, const print::PageSource& source);

    AppContext& m_context;
    QWidget* m_over;
    std::shared_ptr<StoredPages> m_opening; // until the pages can be printed
};

} // namespace woonrust::ui
