// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/date_time_field.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/tag_field.h"
#include "ui/pages/case/amount.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/pages/new_report/new_person_fields.h"
#include "ui/pages/new_report/report_form.h"
#include "ui/pages/new_report/triage_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPlainTextEdit>

// What the fields hold: as a report, and as it is kept in a draft.
namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject suggestionJson(const LookupField* field)
{
    return {{u"id"_s, field->id()}, {u"text"_s, field->text()}};
}

void setSuggestion(LookupField* field, const QJsonValue& value)
{
    if (!value.isObject())
        return;
    const QString text = value[u"text"_s].toString();
    field->setChosen({.id = value[u"id"_s].toInteger(), .text = text, .sub = {}});
    if (field->id() == 0)
        field->setText(text);
}

} // namespace

ReporterKind ReportForm::reporterKind() const
{
    const qint64 who = m_reporter->id();
    if (who == anonymousReporter)
        return ReporterKind::Anonymous;
    return who != 0 || !m_reporter->text().trimmed().isEmpty() ? ReporterKind::Known : ReporterKind::None;
}

ReportEntry ReportForm::entry() const
{
    ReportEntry entry;
    Report& r = entry.report;
    const DayTime at = m_received->value();
    if (!m_received->isValid())
        entry.wrong = u"receivedAt"_s;
    r.receivedAt = m_received->utc();
    r.receivedTimeKnown = at.time.isValid();
    r.channel = m_channel->currentData().toString();
    r.origin = m_origin->currentData().toString();
    r.reporterKind = reporterKind();
    r.reporter = reporter();
    if (m_reporter->id() == newReporter) {
        entry.newPerson = m_newPerson->person();
        r.reporterUnit = m_newPerson->home();
    }
    r.shielded = m_shielded->isChecked();
    r.unit = place();
    r.placeText = r.unit ? QString() : m_place->text();
    r.area = AreaId(m_area->id());
    r.accused = accused();
    if (!r.accused)
        r.accusedText = m_accused->currentText();
    r.category = mainCategory();
    for (const Tag& tag : m_categories->tags())
        if (tag.key != r.category)
            r.otherCategories << tag.key;
    r.nature = m_nature->currentData().toString();
    r.description = m_description->toPlainText();
    r.spokenToNeighbour = m_spoken->value();
    r.pollutedHome = m_polluted->isChecked();
    r.triageProposal = m_triage->proposal();
    r.triageOutcome = m_triage->outcome();
    r.triageReason = m_triage->reason();
    if (const QString cost = m_cost->text().trimmed(); !cost.isEmpty()) {
        if (const auto cents = centsOf(cost))
            r.costs.push_back({.amountCents = *cents,
                               .spentOn = at.date,
                               .kind = m_costKind->currentData().toString(),
                               .remark = {}});
        else
            entry.wrong = u"amountCents"_s;
    }
    return entry;
}

QString ReportForm::wrongText(const QString& field)
{
    return field == "receivedAt"_L1 ? tr("Enter a day and a time, such as 20-11 09:42.")
                                    : tr("Enter an amount, such as 125.00.");
}

QJsonObject ReportForm::content() const
{
    QJsonArray categories;
    for (const Tag& tag : m_categories->tags())
        categories << tag.key;
    QJsonObject content{{u"receivedAt"_s, toStorage(m_received->utc())},
                        {u"timeKnown"_s, m_received->value().time.isValid()},
                        {u"channel"_s, m_channel->currentData().toString()},
                        {u"origin"_s, m_origin->currentData().toString()},
                        {u"reporter"_s, suggestionJson(m_reporter)},
                        {u"shielded"_s, m_shielded->isChecked()},
                        {u"unit"_s, suggestionJson(m_place)},
                        {u"accused"_s, m_accused->currentText()},
                        {u"accusedId"_s, accused().value()},
                        {u"area"_s, suggestionJson(m_area)},
                        {u"categories"_s, categories},
                        {u"nature"_s, m_nature->currentData().toString()},
                        {u"description"_s, m_description->toPlainText()},
                        {u"spokenToNeighbour"_s, m_spoken->value()},
                        {u"polluted"_s, m_polluted->isChecked()},
                        {u"cost"_s, m_cost->text()},
                        {u"costKind"_s, m_costKind->currentData().toString()},
                        {u"judgement"_s, m_triage->ownOutcome()},
                        {u"judgementReason"_s, m_triage->reason()}};
    m_newPerson->writeTo(content);
    return content;
}

void ReportForm::setContent(const QJsonObject& c)
{
    const QSignalBlocker quiet(this);
    const auto code = [&](const QString& key, QComboBox* box) {
        const QString value = c[key].toString();
        if (value.isEmpty())
            return;
        // One that is no longer offered stays in a report that has it.
        if (box->findData(value) < 0)
            box->addItem(m_context.codes().name(box->property("list").toString(), value), value);
        chooseData(box, value);
    };
    if (const QDateTime at = momentFromStorage(c[u"receivedAt"_s].toString()); at.isValid()) {
        const QDateTime local = amsterdamTime(at);
        m_received->setValue({local.date(), c[u"timeKnown"_s].toBool(true) ? local.time() : QTime()});
    }
    setSuggestion(m_reporter, c[u"reporter"_s]);
    if (c.contains("reporter"_L1))
        reporterChosen();
    code(u"channel"_s, m_channel);
    code(u"origin"_s, m_origin);
    if (c.contains("origin"_L1)) {
        // One that a reporter gives goes with the next reporter too; another was chosen.
        const QString origin = m_origin->currentData().toString();
        m_originByUser = !QStringList{u"TENANT"_s, u"RESIDENT"_s, u"ANONYMOUS"_s, u"OWN"_s}.contains(origin);
        m_originFollows = false;
        if (m_originByUser || m_reporter->id() == 0)
            m_originAsked = origin;
    }
    if (c.contains("lastName"_L1))
        m_newPerson->readFrom(c);
    if (c.contains("shielded"_L1))
        m_shielded->setChecked(c[u"shielded"_s].toBool());
    setSuggestion(m_place, c[u"unit"_s]);
    setSuggestion(m_area, c[u"area"_s]);
    if (c.contains("accused"_L1))
        setAccused(PersonId(c[u"accusedId"_s].toInteger()), c[u"accused"_s].toString());
    if (c.contains("categories"_L1)) {
        QList<Tag> tags;
        for (const QJsonValue value : c[u"categories"_s].toArray())
            tags << Tag{value.toString(), m_context.codes().name(u"ZAAKTYPEDETAILSOORT"_s, value.toString())};
        m_categories->setTags(tags);
    }
    if (c.contains("nature"_L1)) {
        code(u"nature"_s, m_nature);
        m_natureByUser = true;
    }
    if (c.contains("description"_L1))
        m_description->setPlainText(c[u"description"_s].toString());
    if (c.contains("spokenToNeighbour"_L1))
        m_spoken->setValue(c[u"spokenToNeighbour"_s].toString());
    if (c.contains("polluted"_L1))
        m_polluted->setChecked(c[u"polluted"_s].toBool());
    if (c.contains("cost"_L1))
        m_cost->setText(c[u"cost"_s].toString());
    code(u"costKind"_s, m_costKind);
    propose();
    if (c.contains("judgement"_L1))
        m_triage->setJudgement(c[u"judgement"_s].toString(), c[u"judgementReason"_s].toString());
}

} // namespace woonrust::ui
