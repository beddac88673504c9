// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/shell/page.h"
#include "ui/work/worker.h"

#include <QPointer>

class QSplitter;

class QStackedWidget;

namespace woonrust::ui {

class AppContext;
class DossierDetail;
class DossierListPane;
class HandbookView;
class LetterDesk;
struct LetterWish;

// Dossiers: the list at the left, one dossier or a form at the right. Target::filter is a DossierFilter, or a
// QJsonObject as services/case_lists.h writes one; of one dossier Target::text is the key of a tab.
class DossiersPage final : public Page {
    Q_OBJECT

public:
    explicit DossiersPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString railName() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Dossiers; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool opens(TargetKind kind) const override;
    void open(const Target& target) override;
    void activate() override;
    void goHome() override;
    [[nodiscard]] bool canLeave() override;
    void save() override;
    [[nodiscard]] std::vector<PrintChoice> printChoices() override;
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void countOpen();
    void showDossier(DossierId id);
    void openHandbook(const QString& process, const QString& step);
    void closeHandbook();
    void detachHandbook();
    void write(const LetterWish& wish);
    void showCases();
    [[nodiscard]] bool isWriting() const;

    AppContext& m_context;
    DossierListPane* m_list;
    DossierDetail* m_detail;
    QSplitter* m_panes;
    HandbookView* m_handbook = nullptr; // made when somebody opens it
    QPointer<QWidget> m_window;         // that it stands in when it is not beside the dossier
    LetterDesk* m_desk = nullptr;       // made when somebody writes
    QStackedWidget* m_stack;
    Generation m_count;
};

} // namespace woonrust::ui

Q_DECLARE_METATYPE(woonrust::DossierFilter)
