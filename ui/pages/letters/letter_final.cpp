// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/letters/letter_final.h"

#include "domain/clock.h"
#include "services/base/display_names.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/task_panel.h"
#include "ui/kit/widgets.h"
#include "ui/print/letter_pages.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QString inOneLine(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return LetterFinal::tr("%1 and %2").arg(parts.first(parts.size() - 1).join(u", "_s), parts.last());
}

} // namespace

LetterFinal::LetterFinal(AppContext& theContext, std::vector<LetterReady> ready, QWidget* parent)
    : CaseEditor(theContext,
                 ready.size() == 1 ? tr("Make the letter final")
                                   : tr("Make %n letter(s) final", nullptr, int(ready.size())),
                 tr("Make final"), parent),
      m_letters(std::move(ready)),
      m_progress(new TaskPanel),
      m_on(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Past)),
      m_names(new QCheckBox(tr("These are of other &people"))),
      m_days(new QCheckBox(tr("These da&ys are right"))),
      m_lateReason(new QComboBox),
      m_lateRemark(new QLineEdit),
      m_outcome(new QComboBox),
      m_account(new QPlainTextEdit),
      m_phaseReason(new QPlainTextEdit),
      m_approver(new QComboBox)
{
    form()->addWidget(wrappedLabel(sentenceOf(m_letters)));
    form()->addWidget(m_progress);
    m_progress->finish();
    makeFields();
    makeStep();
    begin(u"letter-final"_s, QString::number(m_letters.front().view.letter.id.value()));
    startAt(m_on);
}

QString LetterFinal::sentenceOf(const std::vector<LetterReady>& letters)
{
    const letters::Consequences& comes = letters.front().comes;
    QStringList parts{letters.size() == 1 ? tr("the letter is stored as a PDF and can no longer be changed")
                                          : tr("%n letter(s) are stored as PDF and can no longer be changed", nullptr,
                                               int(letters.size()))};
    parts << tr("the contact “%1” is recorded").arg(comes.contactName);
    if (!comes.deadlines.isEmpty())
        parts << tr("this deadline is met: %1").arg(comes.deadlines.join(u", "_s));
    if (comes.outside)
        parts << tr("it is noted that information leaves to others");
    return tr("When you go on, %1.").arg(inOneLine(parts));
}

void LetterFinal::makeFields()
{
    const QDate bears = m_letters.front().view.letter.datedOn;
    m_on->setValue({.date = bears.isValid() ? bears : context().today(), .time = {}});
    form()->addWidget(addField(u"on"_s, tr("&Day on the letter"), m_on, Requirement::Required));

    QStringList names;
    bool shielded = false;
    QStringList words;
    QStringList days;
    bool late = false;
    for (const LetterReady& each : m_letters) {
        for (const letters::NamedReporter& one : each.comes.named) {
            names << one.name;
            shielded = shielded || one.shielded;
        }
        for (const WordWarning& warning : each.comes.words)
            words << tr("“%1”: %2 Write for instance: “%3”.").arg(warning.word, warning.why, warning.instead);
        for (const DayDoubt& doubt : each.comes.days)
            days << woonrust::sentenceOf(doubt);
        late = late || each.comes.late;
    }
    names.removeDuplicates();
    words.removeDuplicates();
    days.removeDuplicates();
    if (!names.isEmpty()) {
        auto* bar = new InlineMessage(Tone::DueSoon);
        bar->setMessage(
            shielded ? Tone::Missed : Tone::DueSoon,
            shielded ? tr("The letter tells of somebody who reported and is shielded: %1. Take that out.")
                           .arg(names.join(u", "_s))
                     : tr("These are names, numbers or addresses of people who reported: %1. Nobody else may read "
                          "who reported.")
                           .arg(names.join(u", "_s)));
        form()->addWidget(bar);
    }
    FormField* meant = addField(u"names"_s, {}, m_names);
    form()->addWidget(meant);
    meant->setVisible(!names.isEmpty() && !shielded);
    if (!days.isEmpty())
        form()->addWidget(new InlineMessage(Tone::DueSoon, days.join(u'\n')));
    m_daysField = addField(u"days"_s, {}, m_days);
    form()->addWidget(m_daysField);
    m_daysField->setVisible(!days.isEmpty());
    if (!words.isEmpty())
        form()->addWidget(new InlineMessage(Tone::DueSoon, words.join(u'\n')));

    // A deadline takes a reason from a list; a step that is late takes a sentence.
    fillCodes(m_lateReason, context().codes(), u"LATE_REASON"_s, context().today(), {}, tr("Choose a reason"));
    if (late) {
        form()->addLayout(
            sideBySide({addField(u"lateReason"_s, tr("Why it is &late"), m_lateReason, Requirement::Required),
                        addField(u"lateRemark"_s, tr("Remark about &it"), m_lateRemark)},
                       {1, 2}));
    } else {
        m_lateReason->setParent(this);
        m_lateReason->hide();
        m_lateField =
            addField(u"lateReason"_s, tr("Why it is &later than the norm"), m_lateRemark, Requirement::Required);
        form()->addWidget(m_lateField);
        m_lateField->hide();
    }
}

// The step that the letter was written for can end with it.
void LetterFinal::makeStep()
{
    const letters::Consequences& comes = first();
    m_outcome->addItem(tr("The step goes on"), QString());
    for (const StepOutcome& outcome : comes.outcomes)
        m_outcome->addItem(caption(outcome.name.in(uiLanguage())), outcome.code);
    FormField* outcome =
        addField(u"outcome"_s, tr("&Outcome of the step “%1”").arg(caption(comes.stepName)), m_outcome);
    form()->addWidget(outcome);
    outcome->setVisible(!comes.outcomes.empty());
    for (QPlainTextEdit* text : {m_account, m_phaseReason})
        text->setFixedHeight(em(this, 6));
    m_accountField = addField(u"account"_s, tr("&What came of it"), m_account);
    m_phaseField =
        addField(u"phaseReason"_s, tr("Why the dossier becomes &repressive"), m_phaseReason, Requirement::Required);
    m_approver->addItem(tr("Choose who"), 0);
    for (const User& user : context().users())
        if (!user.disabled && user.id != context().actor.id)
            m_approver->addItem(caption(user.name), user.id.value());
    m_approverField = addField(u"approvedBy"_s, tr("De&cided by"), m_approver, Requirement::Required);
    for (FormField* field : {m_accountField, m_phaseField, m_approverField}) {
        form()->addWidget(field);
        field->hide();
    }
    connect(m_outcome, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_accountField->setVisible(index > 0); });
}

CaseEditor::Work LetterFinal::work(Numbers numbers) const
{
    const QDate on = m_on->value().date;
    if (!on.isValid())
        return [](Session&) -> Result<void> { return failure(ErrorKind::Input, DateTimeField::help(), u"on"_s); };
    letters::Final wanted;
    wanted.on = on;
    wanted.late = {.code = m_lateReason->currentData().toString(), .remark = m_lateRemark->text()};
    wanted.namesMeant = m_names->isChecked();
    wanted.daysMeant = m_days->isChecked();
    std::optional<work_steps::Ending> ending;
    if (const QString outcome = m_outcome->currentData().toString(); !outcome.isEmpty())
        ending = work_steps::Ending{.outcome = outcome,
                                    .on = on,
                                    .account = m_account->toPlainText(),
                                    .lateReason = m_lateRemark->text(),
                                    .phaseReason = m_phaseReason->toPlainText(),
                                    .approvedBy = UserId(m_approver->currentData().toLongLong()),
                                    .nextKeeper = {}};
    std::vector<Seen<LetterId>> seen;
    for (const LetterReady& each : m_letters)
        seen.emplace_back(each.view.letter);
    const auto report = m_progress->begin(tr("Making the PDF and storing it…"));
    return [seen, wanted, ending, numbers, report](Session& session) -> Result<void> {
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (!report(qint64(i), qint64(seen.size())))
                return failure(ErrorKind::Cancelled, {});
            const auto view = letters::view(session, seen[i].id);
            if (!view)
                return std::unexpected(view.error());
            if (view->letter.finalAt.isValid())
                continue; // in an earlier try
            auto pdf = print::finalLetterPdf(session, view->letter, wanted.on);
            if (!pdf)
                return std::unexpected(pdf.error());
            letters::Final one = wanted;
            one.pdf = *std::move(pdf);
            if (i + 1 == seen.size())
                one.step = ending;
            if (const auto done = letters::finalise(session, seen[i], one, numbers); !done)
                return std::unexpected(done.error());
        }
        return {};
    };
}

QString LetterFinal::notice() const
{
    return m_letters.size() == 1
               ? tr("The letter is final. It stands under Documents.")
               : tr("%n letter(s) are final. They stand under Documents.", nullptr, int(m_letters.size()));
}

bool LetterFinal::handled(const Error& error)
{
    m_progress->end();
    for (const auto& [name, field] : {std::pair{"days"_L1, m_daysField}, std::pair{"phaseReason"_L1, m_phaseField},
                                      std::pair{"approvedBy"_L1, m_approverField},
                                      std::pair{"account"_L1, m_accountField}, std::pair{"lateReason"_L1, m_lateField}})
        if (field && error.field == name)
            field->show();
    return false;
}

void LetterFinal::showError(const Error& error)
{
    m_progress->end();
    CaseEditor::showError(error);
}

QJsonObject LetterFinal::content() const
{
    return {{u"on"_s, toStorage(m_on->value().date)},
            {u"names"_s, m_names->isChecked()},
            {u"days"_s, m_days->isChecked()},
            {u"lateReason"_s, m_lateReason->currentData().toString()},
            {u"lateRemark"_s, m_lateRemark->text()},
            {u"outcome"_s, m_outcome->currentData().toString()},
            {u"account"_s, m_account->toPlainText()},
            {u"phaseReason"_s, m_phaseReason->toPlainText()},
            {u"approvedBy"_s, m_approver->currentData().toLongLong()}};
}

void LetterFinal::setContent(const QJsonObject& content)
{
    m_on->setValue({.date = dateFromStorage(content[u"on"_s].toString()), .time = {}});
    m_names->setChecked(content[u"names"_s].toBool());
    m_days->setChecked(content[u"days"_s].toBool());
    chooseData(m_lateReason, content[u"lateReason"_s].toString());
    m_lateRemark->setText(content[u"lateRemark"_s].toString());
    chooseData(m_outcome, content[u"outcome"_s].toString());
    m_account->setPlainText(content[u"account"_s].toString());
    m_phaseReason->setPlainText(content[u"phaseReason"_s].toString());
    m_approver->setCurrentIndex(std::max(m_approver->findData(content[u"approvedBy"_s].toInteger()), 0));
}

} // namespace woonrust::ui
