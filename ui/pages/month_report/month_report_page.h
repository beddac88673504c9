// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "papers/period_report.h"
#include "ui/context/app_context.h"
#include "ui/shell/page.h"

#include <optional>
#include <stop_token>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace woonrust::print {
class ReportPreview;
}

namespace woonrust::ui {

class InlineMessage;
class ProgressPanel;
class SegmentedChoice;

// Rapportage: choose the report at the left, see it at the right exactly as it prints, and write or declare it final.
class MonthReportPage final : public Page {
    Q_OBJECT

public:
    explicit MonthReportPage(AppContext& context, QWidget* parent = nullptr);
    ~MonthReportPage() override;

    [[nodiscard]] QString railName() const override;
    [[nodiscard]] Icon icon() const override { return Icon::MonthReport; }
    [[nodiscard]] bool opens(TargetKind kind) const override { return kind == TargetKind::MonthReport; }
    void open(const Target&) override {}
    void activate() override;
    [[nodiscard]] std::vector<PrintChoice> printChoices() override;

    // What is shown; nothing while it is being made or when there is none.
    [[nodiscard]] const std::optional<papers::Paper>& document() const { return m_document; }

private:
    // What was asked for.
    struct Choice {
        Period period;
        QString areaCode;
        bool external = false;
        bool final = false;
        FinalReportId finalId; // one from the list of final reports
        bool withPrevious = true;
        bool withYearBefore = true;
        bool course = false; // "are we on course?": of today, no report of a period
    };
    enum class Format { Pdf, Excel, Csv };

    void makeControls(QWidget* side);
    void fillPeriods();
    void loadAreas();
    void loadFinals();
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] papers::PeriodReportRequest requestOf(const Choice& choice) const;
    void make();
    void makeReport(const Choice& wanted, int question);
    void makeCourse(const Choice& wanted, int question);
    void made(const Choice& wanted, int question, const Result<std::optional<papers::Paper>>& result);
    void showFields();
    void noteExport(const Choice& made, const QString& format, const QString& recipient,
                    const std::function<void(const Result<void>&)>& go);
    void stopMaking();
    void showDocument(const papers::Paper& document);
    void showNothing(const QString& sentence);
    void chosenByHand();
    void chooseFinal(int row);
    void exportTo(Format format);
    void chooseFile(Format format, const QString& recipient);
    void writeTo(Format format, const QString& path, const QString& recipient);
    // Of a version for partners: asks who gets it, and warns of what others already have.
    void askRecipient(const std::function<void(const QString& recipient)>& goOn);
    void showPaper(const QString& recipient);
    void wrote(const QString& path);
    void askFinal();
    void declare(const Choice& wanted);
    void showError(const Error& error);
    void enableButtons();
    [[nodiscard]] QString proposedName() const;

    AppContext& m_context;
    QComboBox* m_kinds;
    QComboBox* m_periods;
    QComboBox* m_areas;
    QCheckBox* m_previous;
    QCheckBox* m_yearBefore;
    SegmentedChoice* m_version;
    SegmentedChoice* m_state;
    QPushButton* m_pdf;
    QPushButton* m_excel;
    QPushButton* m_csv;
    QPushButton* m_declare;
    QListWidget* m_finals;
    std::vector<QWidget*> m_ofPeriod; // fields that a report of today has no use for
    InlineMessage* m_message;
    ProgressPanel* m_progress;
    print::ReportPreview* m_preview;
    std::optional<papers::Paper> m_document;
    Choice m_made; // what m_document shows
    std::vector<papers::FinalReport> m_finalReports;
    FinalReportId m_finalId;
    std::stop_source m_stop;
    Generation m_question;
    QString m_folder;    // of the file written last
    QString m_recipient; // who got the last version for partners
    bool m_busy = false;
    bool m_isOld = true;
    bool m_writing = false;
};

} // namespace woonrust::ui
