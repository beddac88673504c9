// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/letter_paper.h"
#include "ui/context/app_context.h"
#include "ui/print/letter_pages.h"
#include "ui/theme/colours.h"

#include <QWidget>

class QLabel;

namespace woonrust::print {
class ReportPreview;
}

namespace woonrust::ui {

class StatusPill;

// Letters as they print, following what is written: laid out away from the GUI thread, the newest text first; what was
// written meanwhile is laid out next. The block that is being written is marked.
class LetterPreview final : public QWidget {
    Q_OBJECT

public:
    // Makes the papers to show, in a worker.
    using Make = std::function<Result<std::vector<papers::LetterPaper>>(Session&)>;

    explicit LetterPreview(AppContext& context, QWidget* parent = nullptr);

    // Shows these as soon as they are there. `marked`: of the first, the block that is being written; -1: none.
    void follow(const Make& make, int marked);
    // Marks another block of what is shown, and scrolls to it.
    void mark(int block);
    // Says what these pages are: a draft, or what stands there as final.
    void setState(const QString& text, Tone tone);
    [[nodiscard]] print::ReportPreview* pages() const { return m_pages; }

Q_SIGNALS:
    void followed(); // what is shown is what was asked last

private:
    void run();
    void take(const std::vector<print::LetterPages>& letters, const QString& text);
    void showPages();
    void revealMarked();
    void showWhere(int page, int count);

    AppContext& m_context;
    Make m_make;
    std::vector<print::LetterPages> m_letters;
    QString m_text; // for a screen reader
    int m_marked = -1;
    bool m_running = false;
    bool m_again = false;
    StatusPill* m_state;
    QLabel* m_where;
    print::ReportPreview* m_pages;
};

} // namespace woonrust::ui
