// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/letters/letters.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace woonrust::ui {

class FormDrafts;
class InlineMessage;
class LetterFiles;
class LetterForm;
class LetterPreview;

// Writing a letter: what it says at the left, the page as it prints at the right, and below it what becomes of the case
// when it is final. Those that were begun together are looked at one by one (Alt with Left and Right) or all together.
class LetterWriter final : public QWidget {
    Q_OBJECT

public:
    explicit LetterWriter(AppContext& context, QWidget* parent = nullptr);

    // A draft. `begun`: just now, so that going back can take it away again.
    void open(LetterId letter, bool begun);
    void save();
    // Back to where one came from; what was typed is kept.
    void leave();
    // Keeps what was typed as a draft at once.
    void keepDraft();
    [[nodiscard]] QString subtitle() const;

Q_SIGNALS:
    void closed();
    void toast(const QString& text, const std::function<void()>& undo = {});
    void subtitleChanged();

private:
    struct Opened;
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeFoot();
    void makeKeys();
    void fillMore(QMenu* menu);
    void read(LetterId letter, const std::function<void(const Opened&)>& done);
    void take(const Opened& opened);
    void showLetter(std::size_t at);
    void showFoot();
    void go(int by);
    void edited();
    void fillNewFields();
    void followPages();
    void save(const std::function<void()>& then);
    void makeFinal(bool all);
    void ready(const std::vector<LetterId>& letters);
    void refill();
    void discard();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isBulk() const { return m_letters.size() > 1; }
    [[nodiscard]] const letters::LetterView& current() const { return m_letters[m_at]; }
    [[nodiscard]] Letter typed() const; // with the version that it was read with
    [[nodiscard]] QString draftKey() const;

    AppContext& m_context;
    std::vector<letters::LetterView> m_letters; // those that were begun together
    std::vector<letters::Choice> m_choices;
    letters::Consequences m_comes;
    std::size_t m_at = 0;
    bool m_begun = false;
    bool m_saving = false;
    QStringList m_filled; // names of fields that the case was asked for
    Generation m_generation;
    InlineMessage* m_bar;
    FormDrafts* m_drafts;
    QWidget* m_bulk;
    QLabel* m_which;
    QToolButton* m_before;
    QToolButton* m_after;
    QCheckBox* m_alike;
    QCheckBox* m_together;
    QStackedWidget* m_left;
    QWidget* m_writing;
    LetterForm* m_form;
    LetterPreview* m_preview;
    LetterFiles* m_files;
    QWidget* m_foot;
    QLabel* m_comesText;
    QPushButton* m_more;
    QPushButton* m_save;
    QPushButton* m_final;
};

} // namespace woonrust::ui
