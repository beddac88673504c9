// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dossiers/link_editor.h"

#include "services/cases/dossier_links.h"
#include "ui/pages/case/lookup_field.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

LinkEditor::LinkEditor(AppContext& theContext, DossierId dossier, QWidget* parent)
    : CaseEditor(theContext, tr("Link another dossier"), tr("Link"), parent),
      m_dossier(dossier),
      m_other(new LookupField(theContext.bench, findDossiers())),
      m_kind(new QComboBox)
{
    m_other->setPlaceholderText(tr("Number, title, address or name"));
    fillCodes(m_kind, context().codes(), u"DOSSIER_LINK_KIND"_s, context().today(), u"SAME_PEOPLE"_s);
    form()->addWidget(addField(u"kind"_s, tr("&This dossier"), m_kind, Requirement::Required));
    form()->addWidget(addField(u"other"_s, tr("&Other dossier"), m_other, Requirement::Required));
    form()->addStretch(1);
    begin(u"link"_s, QString::number(m_dossier.value()));
    startAt(m_kind);
}

CaseEditor::Work LinkEditor::work(Numbers) const
{
    return [dossier = m_dossier, other = DossierId(m_other->id()),
            kind = m_kind->currentData().toString()](Session& session) -> Result<void> {
        const auto added = dossier_links::add(session, dossier, other, kind);
        return added ? Result<void>() : std::unexpected(added.error());
    };
}

QString LinkEditor::notice() const
{
    return tr("The dossiers are linked.");
}

QJsonObject LinkEditor::content() const
{
    return {
        {u"kind"_s, m_kind->currentData().toString()}, {u"other"_s, m_other->id()}, {u"otherText"_s, m_other->text()}};
}

void LinkEditor::setContent(const QJsonObject& content)
{
    chooseData(m_kind, content[u"kind"_s].toString());
    m_other->setChosen({.id = content[u"other"_s].toInteger(), .text = content[u"otherText"_s].toString()});
}

} // namespace woonrust::ui
