// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace woonrust::ui {

class DocumentHelper;
class PageStrip;

// Shows an image or a PDF from the casebook inside the program, so that no unencrypted copy is left on the disk. It is
// read in a process of its own (DocumentHelper): what somebody else made may be made to do harm. Other kinds of files,
// and what that process gives up on, are named, not shown, and can be opened outside.
class DocumentViewer final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentViewer(AppContext& context, QWidget* parent = nullptr);
    ~DocumentViewer() override;

    void show(const Document& document);
    using QWidget::show;
    void clear();

Q_SIGNALS:
    // The user wants the document that is not shown here in another program.
    void openOutsideWanted();

private:
    void take(const Document& document, const QByteArray& bytes);
    void say(const QString& text, bool offerOutside = false);

    AppContext& m_context;
    Generation m_generation;
    QStackedWidget* m_stack;
    QLabel* m_text;
    QPushButton* m_outside;
    PageStrip* m_pages;
    DocumentHelper* m_helper;
    bool m_isPicture = false;
};

} // namespace woonrust::ui
