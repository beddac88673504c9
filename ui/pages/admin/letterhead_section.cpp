// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/letterhead_section.h"

#include "papers/letter_paper.h"
#include "services/office/letter_templates.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/pages/letters/letter_preview.h"
#include "ui/pages/panes.h"
#include "ui/print/page_source.h"
#include "ui/print/printer_job.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4'000'000; // that is read at all; the settings say what fits

QSpinBox* millimetres(int from, int to)
{
    auto* box = new QSpinBox;
    box->setRange(from, to);
    box->setSuffix(u" mm"_s);
    return box;
}

// The first letter of the office, in the style that is being typed.
Result<std::vector<papers::LetterPaper>> testPaper(Session& session, const Settings& style)
{
    const auto templates = letter_templates::inForce(session);
    if (!templates)
        return std::unexpected(templates.error());
    if (templates->empty())
        return std::vector<papers::LetterPaper>{};
    auto paper = papers::templatePaper(session, templates->front().letter);
    if (!paper)
        return std::unexpected(paper.error());
    paper->style = style.letters;
    return std::vector{*std::move(paper)};
}

} // namespace

SectionTitle LetterheadSection::title()
{
    return {.icon = Icon::Print, .name = tr("House style"), .draftKind = u"admin-letterhead"_s};
}

LetterheadSection::LetterheadSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, title(), tr("How letters look, and what they say of the office"), parent),
      m_logo(textLabel({})),
      m_noLogo(linkButton(tr("Take the logo away"))),
      m_address(new QPlainTextEdit),
      m_returnLine(new QLineEdit),
      m_city(new QLineEdit),
      m_legalDesk(new QLineEdit),
      m_municipalHelp(new QLineEdit),
      m_committee(new QLineEdit),
      m_committeeReach(new QLineEdit),
      m_complaintDays(new QSpinBox),
      m_retention(new QLineEdit),
      m_envelope(new QComboBox),
      m_side(new SegmentedChoice),
      m_x(millimetres(5, 165)),
      m_y(millimetres(10, 100)),
      m_width(millimetres(40, 150)),
      m_height(millimetres(20, 60)),
      m_preview(new LetterPreview(context))
{
    m_complaintDays->setRange(1, 60);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addWidget(makeStyle());
    column->addWidget(makeWindow());
    column->addWidget(makeOffice());
    column->addStretch(1);
    m_preview->setState(tr("Test page"), Tone::Info);
    m_preview->setMinimumHeight(em(this, 24));
    content()->addWidget(new Panes(form, m_preview, 1, 1), 1);
    auto* test = secondaryButton(tr("Print the test page…"));
    header()->addAction(test);
    header()->addAction(saveButton());
    connect(test, &QPushButton::clicked, this, &LetterheadSection::printTest);

    const std::pair<QString, QWidget*> watched[] = {{u"address"_s, m_address},
                                                    {u"returnLine"_s, m_returnLine},
                                                    {u"city"_s, m_city},
                                                    {u"legalDesk"_s, m_legalDesk},
                                                    {u"help"_s, m_municipalHelp},
                                                    {u"committee"_s, m_committee},
                                                    {u"reach"_s, m_committeeReach},
                                                    {u"days"_s, m_complaintDays},
                                                    {u"retention"_s, m_retention},
                                                    {u"envelope"_s, m_envelope},
                                                    {u"x"_s, m_x},
                                                    {u"y"_s, m_y},
                                                    {u"width"_s, m_width},
                                                    {u"height"_s, m_height}};
    for (const auto& [name, field] : watched)
        drafts()->watch(name, field);
    drafts()->also(
        u"logo"_s, [this] { return QJsonValue(QString::fromLatin1(m_picture.toBase64())); },
        [this](const QJsonValue& value) {
            m_picture = QByteArray::fromBase64(value.toString().toLatin1());
            showLogo();
        });
    begin();
}

QWidget* LetterheadSection::makeStyle()
{
    auto* card = new Card(tr("Letterhead"));
    auto* choose = secondaryButton(tr("Choose a logo…"));
    m_logo->setMinimumHeight(em(this, 4));
    auto* line = new QHBoxLayout;
    line->addWidget(m_logo);
    line->addStretch();
    line->addWidget(m_noLogo);
    line->addWidget(choose);
    card->body()->addLayout(line);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(em(this, 6));
    FormField* address = errors().add(u"address"_s, tr("Address of the office"), m_address);
    address->setHint(tr("As it stands at the top: street, box, place."));
    card->body()->addWidget(address);
    FormField* back = errors().add(u"returnLine"_s, tr("Return address"), m_returnLine);
    back->setHint(tr("One line above the recipient, seen through the window."));
    card->body()->addLayout(sideBySide({back, errors().add(u"city"_s, tr("Place of the office"), m_city)}, {3, 2}));
    connect(choose, &QPushButton::clicked, this, &LetterheadSection::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_picture.clear();
        showLogo();
        drafts()->touched();
    });
    return card;
}

QWidget* LetterheadSection::makeWindow()
{
    auto* card = new Card(tr("Envelope"));
    m_envelope->addItem(tr("DL: folded in three"), u"DL"_s);
    m_envelope->addItem(tr("C5: folded in two"), u"C5"_s);
    m_side->addOption(u"left"_s, tr("Left"));
    m_side->addOption(u"right"_s, tr("Right"));
    card->body()->addLayout(sideBySide(
        {errors().add(u"envelope"_s, tr("Envelope"), m_envelope), errors().add(u"side"_s, tr("Window"), m_side)}));
    card->body()->addLayout(sideBySide(
        {errors().add(u"windowX"_s, tr("From the left"), m_x), errors().add(u"windowY"_s, tr("From the top"), m_y)}));
    card->body()->addLayout(sideBySide({errors().add(u"windowWidth"_s, tr("Width"), m_width),
                                        errors().add(u"windowHeight"_s, tr("Height"), m_height)}));
    connect(m_side, &SegmentedChoice::valueChanged, this,
            [this](const QString& side) { m_x->setValue(windowXOf(side == "right"_L1, m_width->value())); });
    return card;
}

QWidget* LetterheadSection::makeOffice()
{
    auto* card = new Card(tr("What letters say of the office"));
    QVBoxLayout* body = card->body();
    body->addWidget(errors().add(u"legalDesk"_s, tr("Free legal advice"), m_legalDesk));
    body->addWidget(errors().add(u"municipalHelp"_s, tr("Help of the municipality"), m_municipalHelp));
    body->addWidget(errors().add(u"complaintsCommittee"_s, tr("Complaints committee"), m_committee));
    body->addWidget(errors().add(u"complaintsCommitteeReach"_s, tr("How to reach it"), m_committeeReach));
    body->addLayout(sideBySide({errors().add(u"complaintDays"_s, tr("Working days for a complaint"), m_complaintDays),
                                errors().add(u"retention"_s, tr("How long a dossier is kept"), m_retention)}));
    body->addWidget(subLabel(tr("What is empty is asked in each letter.")));
    return card;
}

void LetterheadSection::activate()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

void LetterheadSection::look()
{
    follow();
}

void LetterheadSection::fill(const Settings& settings)
{
    const LetterSettings& letters = settings.letters;
    m_picture = letters.logo;
    m_address->setPlainText(letters.address);
    m_returnLine->setText(letters.returnLine);
    m_city->setText(letters.city);
    m_legalDesk->setText(letters.legalDesk);
    m_municipalHelp->setText(letters.municipalHelp);
    m_committee->setText(letters.committee);
    m_committeeReach->setText(letters.committeeReach);
    m_complaintDays->setValue(letters.complaintDays);
    m_retention->setText(letters.retention);
    chooseData(m_envelope, letters.envelope);
    m_x->setValue(letters.windowX);
    m_y->setValue(letters.windowY);
    m_width->setValue(letters.windowWidth);
    m_height->setValue(letters.windowHeight);
    showLogo();
}

void LetterheadSection::read(Settings& settings) const
{
    LetterSettings& letters = settings.letters;
    letters.logo = m_picture;
    letters.address = m_address->toPlainText().trimmed();
    letters.returnLine = m_returnLine->text().simplified();
    letters.city = m_city->text().simplified();
    letters.legalDesk = m_legalDesk->text().simplified();
    letters.municipalHelp = m_municipalHelp->text().simplified();
    letters.committee = m_committee->text().simplified();
    letters.committeeReach = m_committeeReach->text().simplified();
    letters.complaintDays = m_complaintDays->value();
    letters.retention = m_retention->text().simplified();
    letters.envelope = m_envelope->currentData().toString();
    letters.windowX = m_x->value();
    letters.windowY = m_y->value();
    letters.windowWidth = m_width->value();
    letters.windowHeight = m_height->value();
}

// The test page follows what is typed.
void LetterheadSection::follow()
{
    m_side->setValue(m_x->value() == windowXOf(false, m_width->value())  ? u"left"_s
                     : m_x->value() == windowXOf(true, m_width->value()) ? u"right"_s
                                                                         : QString());
    m_preview->follow([style = typed()](Session& session) { return testPaper(session, style); }, -1);
}

void LetterheadSection::showLogo()
{
    QPixmap picture;
    const bool fine = picture.loadFromData(m_picture);
    if (fine)
        m_logo->setPixmap(picture.scaled(QSize(em(this, 14), em(this, 4)) * devicePixelRatio(), Qt::KeepAspectRatio,
                                         Qt::SmoothTransformation));
    else
        m_logo->setText(tr("No logo: the name of the association stands there."));
    m_noLogo->setVisible(fine);
    m_logo->setAccessibleName(fine ? tr("The logo") : m_logo->text());
}

void LetterheadSection::chooseLogo()
{
    m_context.seams.files.open(this,
                               {.title = tr("Choose a logo (PNG or JPEG)"),
                                .suggestion = {},
                                .filters = {tr("Pictures (*.png *.jpg *.jpeg)")}},
                               [this](const QString& path) { takeLogo(path); });
}

void LetterheadSection::takeLogo(const QString& path)
{
    QFile file(path);
    QPixmap picture;
    const bool fine = file.open(QIODevice::ReadOnly) && file.size() <= largestFile;
    const QByteArray bytes = fine ? file.readAll() : QByteArray();
    if (!picture.loadFromData(bytes)) {
        bar()->setMessage(Tone::Missed, tr("This file is no picture that can be shown. Choose a PNG or JPEG."));
        return;
    }
    bar()->setMessage(Tone::Missed, {});
    m_picture = bytes;
    showLogo();
    drafts()->touched();
}

void LetterheadSection::printTest()
{
    if (!print::hasPrinter()) {
        bar()->setMessage(Tone::Info, tr("This computer knows no printer."));
        return;
    }
    m_context.bench.reader.run(
        this, [style = typed()](Session& session) { return testPaper(session, style); },
        [this](const Result<std::vector<papers::LetterPaper>>& made) {
            if (!made || made->empty()) {
                if (!made)
                    showError(made.error());
                return;
            }
            const print::PageSource pages = print::pagesOf(print::layoutLetter(made->front()));
            print::askPrinter(this, pages, [this, pages](const std::shared_ptr<QPrinter>& printer) {
                auto* job = new print::PrinterJob(printer, pages, this);
                connect(job, &print::PrinterJob::finished, this, [this, job] {
                    job->deleteLater();
                    Q_EMIT toast(
                        tr("Sent to the printer. Fold it, and look whether the address stands in the window."));
                });
                connect(job, &print::PrinterJob::failed, this, [this, job](const Error& error) {
                    job->deleteLater();
                    showError(error);
                });
            });
        });
}

} // namespace woonrust::ui
