// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directives/new_directive_form.h"

#include "services/cases/directives.h"
#include "ui/kit/segmented_choice.h"
#include "ui/kit/widgets.h"
#include "ui/pages/case/lookup_field.h"

#include <QBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

NewDirectiveForm::NewDirectiveForm(AppContext& theContext, DossierId dossier, const QString& dossierText,
                                   QWidget* parent)
    : CaseEditor(theContext, tr("New behaviour directive"), tr("Begin"), parent),
      m_dossier(new LookupField(theContext.bench, findOpenDossiers())),
      m_kind(new SegmentedChoice),
      m_about(wrappedLabel({}))
{
    m_dossier->setChosen({.id = dossier.value(), .text = dossierText});
    m_dossier->setPlaceholderText(tr("Number, or words of title and address"));
    for (const DirectiveKind kind : {DirectiveKind::Voluntary, DirectiveKind::Court, DirectiveKind::Mayor}) {
        const QString code = directiveKindCode(kind);
        m_kind->addOption(code, theContext.codes().name(u"DIRECTIVE_KIND"_s, code));
    }
    m_kind->setValue(directiveKindCode(DirectiveKind::Voluntary));
    form()->addWidget(addField(u"dossier"_s, tr("In which &dossier"), m_dossier, Requirement::Required));
    form()->addWidget(addField(u"kind"_s, tr("&Kind"), m_kind));
    form()->addWidget(m_about);
    connect(m_kind, &SegmentedChoice::valueChanged, this, &NewDirectiveForm::explain);
    connect(m_dossier, &LookupField::chosenChanged, this, &NewDirectiveForm::touched);
    explain();
    begin(u"new-directive"_s, QString::number(dossier.value()));
    if (dossier)
        startAt(m_kind);
    else
        startAt(m_dossier);
}

void NewDirectiveForm::explain()
{
    switch (directiveKindFromCode(m_kind->value())) {
    case DirectiveKind::Voluntary:
        m_about->setText(tr("An agreement beside the tenancy. The tenants of the home stand in it, with seven days to "
                            "think and evaluations after 2, 6 and 12 weeks."));
        break;
    case DirectiveKind::Court:
        m_about->setText(tr("Clauses that we claim before the court. When a voluntary one was refused or breached, "
                            "take that to court instead: everything is carried over."));
        break;
    case DirectiveKind::Mayor:
        m_about->setText(tr("An order of the municipality (art. 151d Gemeentewet), which we record and follow."));
        break;
    }
}

CaseEditor::Work NewDirectiveForm::work(Numbers /*numbers*/) const
{
    const DossierId dossier(m_dossier->id());
    if (!dossier)
        return [](Session&) -> Result<void> {
            return failure(ErrorKind::Input, tr("Choose an open dossier from the list."), u"dossier"_s);
        };
    return [dossier, kind = directiveKindFromCode(m_kind->value()), made = m_made](Session& session) -> Result<void> {
        return directives::draft(session, dossier, kind).transform([&](const directives::Made& done) {
            *made = {.id = done.id, .number = done.number.toString()};
        });
    };
}

QJsonObject NewDirectiveForm::content() const
{
    return {{u"dossier"_s, m_dossier->id()}, {u"dossierText"_s, m_dossier->text()}, {u"kind"_s, m_kind->value()}};
}

void NewDirectiveForm::setContent(const QJsonObject& content)
{
    m_dossier->setChosen({.id = content[u"dossier"_s].toInteger(), .text = content[u"dossierText"_s].toString()});
    m_kind->setValue(content[u"kind"_s].toString());
    explain();
}

} // namespace woonrust::ui
