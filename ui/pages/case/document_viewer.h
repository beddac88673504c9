// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "ui/context/app_context.h"

#include <QImage>
#include <QWidget>
#include <memory>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPdfView;
class QStackedWidget;

namespace woonrust::ui {

// Shows an image or a PDF from the casebook inside the program, so that no unencrypted copy is left on the disk. Other
// kinds of files are named, not shown.
class DocumentViewer final : public QWidget {
    Q_OBJECT

public:
    // Larger pictures are not decoded: a small file can unpack to gigabytes.
    static constexpr int largestPicture = 12'000; // pixels a side

    explicit DocumentViewer(AppContext& context, QWidget* parent = nullptr);
    ~DocumentViewer() override;

    void show(const Document& document);
    using QWidget::show;
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Loaded;
    void take(const Document& document, Loaded loaded);
    void fitPicture();
    void say(const QString& text);

    AppContext& m_context;
    Generation m_generation;
    QStackedWidget* m_stack;
    QLabel* m_text;
    QLabel* m_picture;
    QPdfView* m_pdfView;
    QPdfDocument* m_pdf;
    std::unique_ptr<QBuffer> m_bytes;
    QImage m_image;
};

} // namespace woonrust::ui
