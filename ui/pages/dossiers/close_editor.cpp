// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/close_editor.h"

#include "domain/dossier_rules.h"
#include "ui/kit/date_time_field.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/bulk_actions.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

CloseEditor::CloseEditor(AppContext& theContext, std::vector<DossierId> dossiers, const QString& outcome,
                         QWidget* parent)
    : CaseEditor(theContext,
                 dossiers.size() == 1 ? tr("Close the dossier")
                                      : tr("Close %n dossier(s)", nullptr, int(dossiers.size())),
                 dossiers.size() == 1 ? tr("Close the dossier") : tr("Close them"), parent),
      m_dossiers(std::move(dossiers)),
      m_outcome(new QComboBox),
      m_text(new QPlainTextEdit),
      m_open(wrappedLabel(tr("Looking for what is still open…"))),
      m_why(new QPlainTextEdit),
      m_withAftercare(new QCheckBox(tr("&Plan a check on how things went"))),
      m_aftercare(new DateTimeField(theContext.bench.clock, DateTimeMode::Date, Lean::Future)),
      m_whyNone(new QLineEdit)
{
    fillCodes(m_outcome, context().codes(), u"DOSSIER_OUTCOME"_s, context().today(), outcome, tr("Choose an outcome"));
    m_withAftercare->setChecked(true);
    m_aftercare->setValue({.date = aftercareOn(context().today(), context().calendar()), .time = {}});
    for (QPlainTextEdit* text : {m_text, m_why})
        text->setFixedHeight(em(this, 6));
    form()->addWidget(addField(u"outcome"_s, tr("How did &it end?"), m_outcome, Requirement::Required));
    form()->addWidget(addField(u"outcomeText"_s, tr("What was &reached"), m_text));
    form()->addWidget(m_open);
    m_whyField = addField(u"whyOpenThings"_s, tr("Why it can &close all the same"), m_why, Requirement::Required);
    m_whyField->hide();
    form()->addWidget(m_whyField);
    m_aftercareField = addField(u"aftercareOn"_s, tr("&Day of the check"), m_aftercare, Requirement::Required);
    m_whyNoneField = addField(u"whyNoAftercare"_s, tr("Why &no check is needed"), m_whyNone, Requirement::Required);
    m_whyNoneField->hide();
    form()->addWidget(m_withAftercare);
    form()->addLayout(sideBySide({m_aftercareField, m_whyNoneField}));
    connect(m_withAftercare, &QCheckBox::toggled, this, [this](bool on) {
        m_aftercareField->setVisible(on);
        m_whyNoneField->setVisible(!on);
        touched();
    });
    begin(u"dossier-close"_s, QString::number(m_dossiers.front().value()));
    startAt(m_outcome);
    if (m_dossiers.size() == 1) {
        loadCheck();
    } else {
        m_open->setText(tr("A dossier in which something is still open closes only with the reason below."));
        m_whyField->show();
    }
}

void CloseEditor::loadCheck()
{
    context().bench.reader.run(
        this, [id = m_dossiers.front()](Session& session) { return dossiers::closeCheck(session, id); },
        [this](const Result<dossiers::CloseCheck>& check) {
            if (check)
                showCheck(*check);
            else
                m_open->setText(check.error().message);
        });
}

void CloseEditor::showCheck(const dossiers::CloseCheck& check)
{
    QStringList lines;
    if (check.isClear() && check.others.empty())
        lines << tr("Nothing is open any more.");
    if (!check.isClear())
        lines << tr("Still open, and normally finished first:");
    for (const OpenThing& thing : check.blocking)
        lines << u"   •  "_s + thing.text;
    if (!check.others.empty())
        lines << tr("These tasks stay on the list of their owner:");
    for (const OpenThing& thing : check.others)
        lines << u"   •  "_s + thing.text;
    m_open->setText(lines.join(u'\n'));
    m_whyField->setVisible(!check.isClear());
}

CaseEditor::Work CloseEditor::work(Numbers numbers) const
{
    if (m_withAftercare->isChecked() && !m_aftercare->value().date.isValid())
        return
            [](Session&) -> Result<void> { return failure(ErrorKind::Input, DateTimeField::help(), u"aftercareOn"_s); };
    const dossiers::Closing closing{.outcome = m_outcome->currentData().toString(),
                                    .outcomeText = m_text->toPlainText(),
                                    .whyOpenThings = m_why->toPlainText(),
                                    .aftercareOn = m_withAftercare->isChecked() ? m_aftercare->value().date : QDate(),
                                    .whyNoAftercare = m_whyNone->text()};
    return [ids = m_dossiers, closing, numbers, outcome = m_done](Session& session) -> Result<void> {
        if (ids.size() == 1)
            return dossiers::close(session, ids.front(), closing, numbers).transform([&] {
                outcome->changed = {{ids.front(), {}}};
            });
        auto done = bulk::close(session, ids, closing, numbers);
        if (!done)
            return std::unexpected(done.error());
        if (done->changed.empty())
            return failure(ErrorKind::Input, refusedText(done->refused));
        *outcome = *std::move(done);
        return {};
    };
}

QString CloseEditor::refused() const
{
    return refusedText(m_done->refused);
}

std::function<void()> CloseEditor::undo() const
{
    std::vector<DossierId> closed;
    for (const auto& one : m_done->changed)
        closed.push_back(one.id);
    // This form is gone by then.
    return [&app = context(), closed, why = tr("Closing it was undone")] {
        app.bench.writer.run(
            &app, [closed, why](Session& session) { return bulk::reopen(session, closed, why, Numbers::Confirmed); },
            [](const Result<bulk::Outcome<DossierId>>&) {});
    };
}

QString CloseEditor::notice() const
{
    return m_dossiers.size() == 1 ? tr("The dossier is closed.")
                                  : tr("%n dossier(s) closed.", nullptr, int(m_done->changed.size()));
}

bool CloseEditor::handled(const Error& error)
{
    if (error.field != "whyOpenThings"_L1 || m_dossiers.size() > 1)
        return false;
    m_whyField->show(); // something was opened meanwhile
    loadCheck();
    return true;
}

QJsonObject CloseEditor::content() const
{
    return {{u"outcome"_s, m_outcome->currentData().toString()},
            {u"outcomeText"_s, m_text->toPlainText()},
            {u"why"_s, m_why->toPlainText()},
            {u"aftercare"_s, m_withAftercare->isChecked()},
            {u"aftercareOn"_s, toStorage(m_aftercare->value().date)},
            {u"whyNone"_s, m_whyNone->text()}};
}

void CloseEditor::setContent(const QJsonObject& content)
{
    chooseData(m_outcome, content[u"outcome"_s].toString());
    m_text->setPlainText(content[u"outcomeText"_s].toString());
    m_why->setPlainText(content[u"why"_s].toString());
    m_withAftercare->setChecked(content[u"aftercare"_s].toBool());
    m_aftercare->setValue({.date = dateFromStorage(content[u"aftercareOn"_s].toString()), .time = {}});
    m_whyNone->setText(content[u"whyNone"_s].toString());
}

} // namespace woonrust::ui
