// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/context/app_context.h"
#include "ui/print/paged_report.h"

#include <QDialog>

namespace woonrust::ui {

class InlineMessage;
class ProgressPanel;

// Something to print.
struct Paper {
    using Noted = std::function<void(const Result<void>&)>;

    papers::Paper document;
    QString fileName; // proposed, without folder and ending
    // Writes down that the paper leaves the program as "pdf" or "printer", and then calls `go`; only after a yes it
    // does. None: nobody need know.
    std::function<void(const QString& format, const Noted& go)> note = {};
};

// The pages as they will print, with two ways to paper: a printer, or a PDF. Ctrl+P and Ctrl+S do what the buttons do,
// Esc closes it. Window-modal; deletes itself.
class PaperPreview final : public QDialog {
    Q_OBJECT

public:
    PaperPreview(Paper paper, const Seams& seams, QWidget* parent);

    [[nodiscard]] const papers::Paper& document() const { return m_paper.document; }

private:
    void savePdf();
    void writePdf(const QString& path);
    void print();
    void noted(const QString& format, const std::function<void()>& go);
    void setBusy(bool busy);
    void show(const Result<void>& result, const QString& success);

    Paper m_paper;
    Seams m_seams;
    print::PagedReport m_report;
    InlineMessage* m_message;
    ProgressPanel* m_progress;
    QPushButton* m_print;
    QPushButton* m_save;
};

// Shows a paper that a worker makes; what goes wrong is told in a box. That it leaves the program goes into the event
// log as of that thing; `id` 0 is a list. Without a file name it gets that of its title.
void previewPaper(AppContext& context, QWidget* parent, const QString& fileName, EntityKind kind, qint64 id,
                  const std::function<Result<papers::Paper>(Session&)>& make);

} // namespace woonrust::ui
