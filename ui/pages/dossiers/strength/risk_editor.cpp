// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/strength/risk_editor.h"

#include "services/base/display_names.h"
#include "ui/kit/form_field.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

RiskEditor::RiskEditor(AppContext& theContext, RiskScore last, const std::vector<dossiers::PartyView>& parties,
                       QWidget* parent)
    : CaseEditor(theContext, tr("Judge risk and vulnerability"), tr("Save the scores"), parent),
      m_last(std::move(last)),
      m_side(new SegmentedChoice),
      m_who(new QComboBox),
      m_fire(new QCheckBox(tr("The danger is &fire or gas"))),
      m_total(boldLabel({}))
{
    const RiskScale& scale = riskScale();
    form()->addWidget(wrappedLabel(scale.guidance.in(uiLanguage())));
    for (const RiskSideName& side : scale.sides)
        m_side->addOption(side.code, side.name.in(uiLanguage()));
    m_side->setValue(m_last.side);
    m_who->addItem(tr("The side as a whole"), 0);
    for (const dossiers::PartyView& party : parties)
        if (party.current || party.party.id == m_last.party)
            m_who->addItem(caption(u"%1 (%2)"_s.arg(party.name, party.roleName)), party.party.id.value());
    m_who->setCurrentIndex(std::max(m_who->findData(m_last.party.value()), 0));
    form()->addLayout(sideBySide({addField(u"side"_s, tr("Which s&ide"), m_side, Requirement::Required),
                                  addField(u"party"_s, tr("&Who"), m_who)}));
    for (std::size_t i = 0; i < riskDimensions.size(); ++i)
        addRow(i, m_last.*riskDimensions[i]);
    m_fire->setChecked(m_last.fireOrGas);
    form()->addWidget(m_fire);
    form()->addWidget(m_total);
    connect(m_fire, &QCheckBox::toggled, this, [this] {
        touched();
        showTotal();
    });
    connect(m_who, &QComboBox::activated, this, [this, parties] { // the role tells the side
        for (const dossiers::PartyView& party : parties)
            if (party.party.id.value() == m_who->currentData().toLongLong() && !sideOfRole(party.party.role).isEmpty())
                m_side->setValue(sideOfRole(party.party.role));
    });
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showMeaning(i);
    begin(u"risk-score"_s, u"%1/%2"_s.arg(m_last.dossier.value()).arg(m_last.side));
    startAt(m_side);
}

void RiskEditor::addRow(std::size_t index, const Scored& scored)
{
    const RiskDimension& dimension = riskScale().dimensions.at(index);
    Row row{.score = new SegmentedChoice, .meaning = subLabel({}), .why = new QLineEdit(scored.why)};
    for (int score = 0; score <= mostOfDimension; ++score)
        row.score->addOption(QString::number(score), QString::number(score));
    row.score->setValue(QString::number(scored.score));
    row.meaning->setWordWrap(true);
    row.why->setPlaceholderText(tr("Why: what was seen or heard, in one sentence"));
    named(row.score, dimension.name.in(uiLanguage()));
    const QString name = u"%1  %2"_s.arg(dimension.letter, dimension.name.in(uiLanguage()));
    auto* chosen = new QWidget;
    auto* column = new QVBoxLayout(chosen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this, Gap::Tight));
    column->addWidget(textLabel(dimension.counts ? name : tr("%1 (does not count)").arg(name)));
    column->addWidget(row.score);
    column->addWidget(row.meaning);
    form()->addLayout(sideBySide({chosen, addField(dimension.code, tr("Why"), row.why)}, {1, 1}));
    m_rows.push_back(row);
    connect(row.score, &SegmentedChoice::valueChanged, this, [this, index] {
        showMeaning(index);
        touched();
    });
}

void RiskEditor::showMeaning(std::size_t index)
{
    const int score = m_rows.at(index).score->value().toInt();
    m_rows.at(index).meaning->setText(riskScale().dimensions.at(index).anchors.at(std::size_t(score)).in(uiLanguage()));
    m_rows.at(index).score->setAccessibleDescription(m_rows.at(index).meaning->text());
    showTotal();
}

void RiskEditor::showTotal()
{
    if (m_rows.size() < riskDimensions.size())
        return;
    const RiskScore score = typed();
    m_fire->setEnabled(score.consequences.score == mostOfDimension);
    const RiskBand& band = bandOf(totalOf(score));
    QStringList parts{tr("Total %1 of %2, %3: look again after %n day(s)", nullptr, band.reviewDays)
                          .arg(totalOf(score))
                          .arg(mostRisk)
                          .arg(band.name.in(uiLanguage()))};
    if (callsAtOnce(score))
        parts << riskScale().callAtOnce.in(uiLanguage());
    if (asksCareFirst(score))
        parts << riskScale().careFirst.in(uiLanguage());
    m_total->setWordWrap(true);
    m_total->setText(parts.join(u". "_s) + u'.');
}

RiskScore RiskEditor::typed() const
{
    RiskScore score{.id = {},
                    .dossier = m_last.dossier,
                    .side = m_side->value(),
                    .party = PartyId(m_who->currentData().toLongLong()),
                    .on = {},
                    .fireOrGas = m_fire->isChecked(),
                    .by = {}};
    for (std::size_t i = 0; i < riskDimensions.size(); ++i)
        score.*riskDimensions[i] = {m_rows.at(i).score->value().toLongLong(), m_rows.at(i).why->text()};
    return score;
}

CaseEditor::Work RiskEditor::work(Numbers numbers) const
{
    return [score = typed(), numbers, judged = m_judged](Session& session) -> Result<void> {
        const auto done = risk_scores::add(session, score, numbers);
        if (!done)
            return std::unexpected(done.error());
        *judged = *done;
        return {};
    };
}

QString RiskEditor::notice() const
{
    QStringList parts{tr("Judged: risk %1 of %2. Next review on %3.")
                          .arg(m_judged->risk)
                          .arg(mostRisk)
                          .arg(shortDate(m_judged->nextReviewOn))};
    if (m_judged->callAtOnce)
        parts << riskScale().callAtOnce.in(uiLanguage()) + u'.';
    if (m_judged->careFirst)
        parts << riskScale().careFirst.in(uiLanguage()) + u'.';
    if (m_judged->withCoordinator)
        parts << tr("Talk it over with the coordinator.");
    return parts.join(u' ');
}

QJsonObject RiskEditor::content() const
{
    const RiskScore score = typed();
    QJsonArray rows;
    for (Scored RiskScore::* one : riskDimensions)
        rows.append(QJsonArray{(score.*one).score, (score.*one).why});
    return {{u"side"_s, score.side},
            {u"party"_s, score.party.value()},
            {u"fireOrGas"_s, score.fireOrGas},
            {u"rows"_s, rows}};
}

void RiskEditor::setContent(const QJsonObject& content)
{
    m_side->setValue(content[u"side"_s].toString());
    m_who->setCurrentIndex(std::max(m_who->findData(content[u"party"_s].toInteger()), 0));
    m_fire->setChecked(content[u"fireOrGas"_s].toBool());
    const QJsonArray rows = content[u"rows"_s].toArray();
    for (std::size_t i = 0; i < m_rows.size() && qsizetype(i) < rows.size(); ++i) {
        const QJsonValue row = rows.at(qsizetype(i));
        m_rows[i].score->setValue(QString::number(row[0].toInteger()));
        m_rows[i].why->setText(row[1].toString());
        showMeaning(i);
    }
}

} // namespace woonrust::ui
