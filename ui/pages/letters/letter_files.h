// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "ui/context/app_context.h"

#include <QObject>

namespace woonrust::ui {

// The ways in which a letter leaves the program: to a printer, as PDF, as a document to go on with elsewhere, as a
// draft in the mail program. A draft says on each page that it is one. Each is noted in the log before it happens.
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

    AppContext& m_context;
    QWidget* m_over;
};

} // namespace woonrust::ui
