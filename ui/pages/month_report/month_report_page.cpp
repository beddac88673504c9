// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/month_report/month_report_page.h"

#include "papers/course_paper.h"
#include "papers/period_report.h"
#include "papers/report_period.h"
#include "services/registry/areas.h"
#include "ui/kit/form_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form.h"
#include "ui/pages/today/due_model.h"
#include "ui/print/paged_report.h"
#include "ui/print/report_preview.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBack = 120;
constexpr int courseNow = 0; // months of a report that is of no period

// Nothing: that period was never declared final.
using MadeDocument = std::optional<papers::Paper>;

} // namespace

MonthReportPage::MonthReportPage(AppContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_kinds(new QComboBox),
      m_periods(new QComboBox),
      m_areas(new QComboBox),
      m_previous(new QCheckBox(tr("the period before"))),
      m_yearBefore(new QCheckBox(tr("a year earlier"))),
      m_version(new SegmentedChoice),
      m_state(new SegmentedChoice),
      m_pdf(primaryButton(tr("Make &PDF…"))),
      m_excel(secondaryButton(tr("E&xcel…"))),
      m_csv(secondaryButton(tr("&CSV…"))),
      m_declare(secondaryButton(tr("Declare &final…"))),
      m_finals(named(new QListWidget, tr("Final reports"))),
      m_message(new InlineMessage),
      m_progress(new ProgressPanel),
      m_preview(named(new print::ReportPreview, tr("The report as it prints")))
{
    auto* side = new QWidget;
    makeControls(side);
    QScrollArea* scroll = scrolling(side);
    scroll->setFixedWidth(em(this, 19.5));
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setAutoFillBackground(true);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_message);
    right->addWidget(m_preview, 1);
    right->addWidget(m_progress); // below the report, which stays where it is
    m_preview->setFrameShape(QFrame::NoFrame);
    m_message->hide();
    m_progress->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    layout->addLayout(right, 1);

    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        stopMaking();
        if (!m_writing)
            showNothing(tr("Making the report was stopped. Choose another period, or this one again."));
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_folder.isEmpty())
            make();
        else
            (void)m_context.seams.openUrl(QUrl::fromLocalFile(m_folder));
    });
    connect(&m_context.bench.changes, &ChangeNotifier::changed, this, [this] { m_isOld = true; });
    connect(&m_context, &AppContext::referenceChanged, this, [this] { m_isOld = true; });
    enableButtons();
}

MonthReportPage::~MonthReportPage()
{
    m_stop.request_stop();
}

QString MonthReportPage::railName() const
{
    return tr("Reporting");
}

void MonthReportPage::makeControls(QWidget* side)
{
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(margins(this));
    layout->setSpacing(gap(this));
    m_kinds->addItem(tr("Monthly report"), 1);
    m_kinds->addItem(tr("Quarterly report"), 3);
    m_kinds->addItem(tr("Annual report"), 12);
    m_kinds->addItem(tr("Are we on course?"), courseNow);
    layout->addWidget(new FormField(tr("&Report"), m_kinds));
    fillPeriods();
    m_periods->setMaxVisibleItems(14);
    const auto ofPeriod = [&](QWidget* field) {
        m_ofPeriod.push_back(field);
        layout->addWidget(field);
    };
    ofPeriod(new FormField(tr("Peri&od"), m_periods));
    m_areas->addItem(tr("The whole work area"), QString());
    m_areas->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(new FormField(tr("&Area"), m_areas));
    auto* compared = new QWidget;
    auto* boxes = new QVBoxLayout(compared);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(gap(this, Gap::Small));
    for (QCheckBox* box : {m_previous, m_yearBefore}) {
        box->setChecked(true);
        boxes->addWidget(box);
    }
    ofPeriod(new FormField(tr("Compare with"), compared));
    m_version->addOption(u"internal"_s, tr("Internal"));
    m_version->addOption(u"external"_s, tr("For partners"));
    m_version->setValue(u"internal"_s);
    auto* version = new FormField(tr("&Version"), m_version);
    version->setHint(tr("For partners: numbers below 5 become “< 5”."));
    ofPeriod(version);
    m_state->addOption(u"draft"_s, tr("Draft"));
    m_state->addOption(u"final"_s, tr("Final"));
    m_state->setValue(u"draft"_s);
    ofPeriod(new FormField(tr("&State"), m_state));
    layout->addWidget(m_pdf);
    layout->addLayout(sideBySide({m_excel, m_csv}));
    layout->addWidget(m_declare);
    layout->addWidget(headingLabel(tr("Final reports")));
    m_finals->setWordWrap(true);
    m_finals->setFrameShape(QFrame::NoFrame);
    m_finals->setMinimumHeight(em(this, 9));
    layout->addWidget(m_finals, 1);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        {
            const QSignalBlocker quiet(m_periods);
            fillPeriods();
        }
        showFields();
        chosenByHand();
    });
    connect(m_previous, &QCheckBox::toggled, this, &MonthReportPage::make);
    connect(m_yearBefore, &QCheckBox::toggled, this, &MonthReportPage::make);
    connect(m_periods, &QComboBox::currentIndexChanged, this, &MonthReportPage::chosenByHand);
    connect(m_areas, &QComboBox::currentIndexChanged, this, &MonthReportPage::chosenByHand);
    connect(m_version, &SegmentedChoice::valueChanged, this, &MonthReportPage::chosenByHand);
    connect(m_state, &SegmentedChoice::valueChanged, this, &MonthReportPage::chosenByHand);
    connect(m_pdf, &QPushButton::clicked, this, [this] { exportTo(Format::Pdf); });
    connect(m_excel, &QPushButton::clicked, this, [this] { exportTo(Format::Excel); });
    connect(m_csv, &QPushButton::clicked, this, [this] { exportTo(Format::Csv); });
    connect(m_declare, &QPushButton::clicked, this, &MonthReportPage::askFinal);
    connect(m_finals, &QListWidget::itemActivated, this, [this] { chooseFinal(m_finals->currentRow()); });
    connect(m_finals, &QListWidget::itemClicked, this, [this] { chooseFinal(m_finals->currentRow()); });
    const bool mayExport = m_context.may(Permission::ExportFigures);
    m_pdf->setVisible(mayExport);
    m_excel->setVisible(mayExport);
    m_csv->setVisible(mayExport);
    m_declare->setVisible(m_context.may(Permission::DeclareFinal));
}

void MonthReportPage::fillPeriods()
{
    const int length = m_kinds->currentData().toInt();
    if (length == courseNow)
        return;
    const QDate today = m_context.today();
    const QDate now(today.year(), (today.month() - 1) / length * length + 1, 1);
    m_periods->clear();
    for (int back = 0; back * length < monthsBack; ++back) {
        const QDate from = now.addMonths(-back * length);
        const Period period{.from = from, .until = from.addMonths(length)};
        m_periods->addItem(papers::periodText(period, QLocale()), from);
    }
    m_periods->setCurrentIndex(1); // the one that has ended is the one to report about
}

void MonthReportPage::activate()
{
    if (m_areas->count() == 1)
        loadAreas();
    loadFinals();
    if (m_isOld)
        make();
    (choice().course ? m_kinds : m_periods)->setFocus(Qt::OtherFocusReason);
}

void MonthReportPage::loadAreas()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return areas::all(session); },
        [this](const Result<std::vector<Area>>& result) {
            if (!result)
                return showError(result.error());
            const QSignalBlocker quiet(m_areas);
            for (const Area& area : *result)
                if (!area.retired && m_areas->findData(area.code) < 0)
                    m_areas->addItem(area.name, area.code);
        });
}

void MonthReportPage::loadFinals()
{
    m_context.bench.reader.run(
        this, [](Session& session) { return papers::finalReports(session); },
        [this](const Result<std::vector<papers::FinalReport>>& result) {
            if (!result)
                return showError(result.error());
            m_finalReports = *result;
            m_finals->clear();
            for (const papers::FinalReport& report : m_finalReports) {
                const int area = m_areas->findData(report.areaCode);
                const QString place = area >= 0 ? m_areas->itemText(area) : report.areaCode;
                const QString audience = report.external ? tr("For partners") : tr("Internal");
                //: %1 October 2026, %2 area, %3 internal or for partners, %4 date, %5 name
                m_finals->addItem(tr("%1\n%2 · %3\n%4, %5")
                                      .arg(papers::periodText(report.period, QLocale()), place, audience,
                                           dayText(amsterdamDate(report.madeAt)), report.byName));
            }
            if (m_finalReports.empty()) {
                auto* none = new QListWidgetItem(tr("No report was declared final yet."), m_finals);
                none->setFlags(Qt::NoItemFlags);
            }
        });
}

MonthReportPage::Choice MonthReportPage::choice() const
{
    if (m_finalId)
        for (const papers::FinalReport& report : m_finalReports)
            if (report.id == m_finalId)
                return {.period = report.period,
                        .areaCode = report.areaCode,
                        .external = report.external,
                        .final = true,
                        .finalId = report.id,
                        .withPrevious = m_previous->isChecked(),
                        .withYearBefore = m_yearBefore->isChecked()};
    if (m_kinds->currentData().toInt() == courseNow)
        return {.period = {},
                .areaCode = m_areas->currentData().toString(),
                .external = false,
                .final = false,
                .finalId = {},
                .course = true};
    const QDate from = m_periods->currentData().toDate();
    return {.period = {.from = from, .until = from.addMonths(m_kinds->currentData().toInt())},
            .areaCode = m_areas->currentData().toString(),
            .external = m_version->value() == u"external"_s,
            .final = m_state->value() == u"final"_s,
            .finalId = {},
            .withPrevious = m_previous->isChecked(),
            .withYearBefore = m_yearBefore->isChecked()};
}

papers::PeriodReportRequest MonthReportPage::requestOf(const Choice& choice) const
{
    using Version = papers::PeriodReportRequest::Version;
    return {.figures = {.period = choice.period, .areaCode = choice.areaCode, .withMonths = true},
            .external = choice.external,
            .version = choice.final ? Version::Final : Version::Draft,
            .final = choice.finalId,
            .language = m_context.codes().language(),
            .locale = QLocale(),
            .withPrevious = choice.withPrevious,
            .withYearBefore = choice.withYearBefore};
}

void MonthReportPage::chosenByHand()
{
    m_finalId = {};
    make();
}

void MonthReportPage::chooseFinal(int row)
{
    if (row < 0 || std::size_t(row) >= m_finalReports.size())
        return;
    const papers::FinalReport& report = m_finalReports[std::size_t(row)];
    {
        const QSignalBlocker kinds(m_kinds);
        const QSignalBlocker periods(m_periods);
        const QSignalBlocker areas(m_areas);
        m_kinds->setCurrentIndex(m_kinds->findData(papers::monthCount(report.period)));
        fillPeriods();
        m_periods->setCurrentIndex(m_periods->findData(report.period.from));
        m_areas->setCurrentIndex(m_areas->findData(report.areaCode));
        m_version->setValue(report.external ? u"external"_s : u"internal"_s);
        m_state->setValue(u"final"_s);
    }
    showFields();
    m_finalId = report.id;
    make();
}

void MonthReportPage::stopMaking()
{
    m_stop.request_stop();
    if (m_busy)
        m_context.bench.figures.interrupt();
    (void)m_question.next();
    m_busy = false;
    m_progress->finish();
}

// How things stand now has no period, no version for partners and nothing to compare with.
void MonthReportPage::showFields()
{
    const bool course = choice().course;
    for (QWidget* field : m_ofPeriod)
        field->setVisible(!course);
    m_declare->setVisible(!course && m_context.may(Permission::DeclareFinal));
}

void MonthReportPage::make()
{
    stopMaking();
    m_stop = std::stop_source();
    m_document.reset();
    m_folder.clear();
    m_message->hide();
    m_busy = true;
    m_isOld = false;
    enableButtons();
    m_progress->start(tr("Counting the figures…"));
    m_progress->setProgress(0, 0);
    const Choice wanted = choice();
    const int question = m_question.next();
    if (wanted.course)
        makeCourse(wanted, question);
    else
        makeReport(wanted, question);
}

void MonthReportPage::makeReport(const Choice& wanted, int question)
{
    m_context.bench.figures.run(
        this,
        [request = requestOf(wanted), stop = m_stop.get_token()](Session& session) {
            return papers::makePeriodReport(session, request, stop)
                .transform([](const std::optional<papers::PeriodReport>& made) -> MadeDocument {
                    if (!made)
                        return std::nullopt;
                    return papers::documentOf(*made);
                });
        },
        [this, question, wanted](const Result<MadeDocument>& result) { made(wanted, question, result); });
}

void MonthReportPage::makeCourse(const Choice& wanted, int question)
{
    m_context.bench.figures.run(
        this,
        [area = wanted.areaCode, language = m_context.codes().language()](Session& session) {
            return papers::coursePaper(session, area, language, QLocale()).transform([](const papers::Paper& paper) {
                return MadeDocument(paper);
            });
        },
        [this, question, wanted](const Result<MadeDocument>& result) { made(wanted, question, result); });
}

void MonthReportPage::made(const Choice& wanted, int question, const Result<MadeDocument>& result)
{
    if (!m_question.isCurrent(question))
        return;
    m_busy = false;
    m_progress->finish();
    if (!result)
        return showError(result.error());
    m_made = wanted;
    if (*result)
        showDocument(**result);
    else
        showNothing(tr("The report of this period was not declared final yet. Choose Draft to see it."));
}

void MonthReportPage::showDocument(const papers::Paper& document)
{
    m_document = document;
    m_preview->setReport(print::layout(document), print::accessibleText(document));
    enableButtons();
}

void MonthReportPage::showNothing(const QString& sentence)
{
    m_document.reset();
    m_preview->setMessage(sentence);
    enableButtons();
}

void MonthReportPage::enableButtons()
{
    const bool ready = m_document && !m_writing;
    // A button that loses the focus because it is switched off would scroll the column to whatever is next.
    for (const QPushButton* button : {m_pdf, m_excel, m_csv, m_declare})
        if (!ready && button->hasFocus())
            m_preview->setFocus(Qt::OtherFocusReason);
    m_pdf->setEnabled(ready);
    m_excel->setEnabled(ready);
    m_csv->setEnabled(ready);
    const bool ended = m_made.period.isValid() && m_made.period.until <= m_context.today();
    if (m_declare->hasFocus() && (m_made.final || !ended))
        m_preview->setFocus(Qt::OtherFocusReason);
    m_declare->setEnabled(ready && !m_made.final && ended);
    setTip(m_declare, ended ? QString() : tr("A report can be declared final when its period is over."));
}

void MonthReportPage::showError(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_folder.clear();
    m_message->setAction(tr("Try again"));
    m_message->setMessage(Tone::Missed, error.message);
    if (!m_document)
        showNothing(tr("There is no report to show."));
}

} // namespace woonrust::ui
